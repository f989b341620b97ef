"""The twelve worked cases, their variants, and what Danish law answers to each."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from traffick_rules import (
    Case,
    Charge,
    NotInForceError,
    Verdict,
    assess,
    get_jurisdiction,
    sentence,
)
from traffick_rules.facts import Authority
from traffick_rules.law import (
    Confidence,
    Modality,
    PermitGround,
    ReflectionForm,
    VictimStage,
    days,
    months,
    years,
)
from traffick_rules.testing import changed

DENMARK = get_jurisdiction("dk")
HERE = Path(__file__).parent


def case(name):
    return Case.from_file(HERE / "cases" / f"{name}.yaml")


def charge(name):
    return Charge.from_file(HERE / "charges" / f"{name}.yaml")


def otherwise(record, **groups):
    return type(record).from_dict(changed(record.to_dict(), groups))


def assessed(record, on):
    return assess(record, jurisdiction=DENMARK, on=date.fromisoformat(on))


def sentenced(record, offence="262a"):
    return sentence(record, jurisdiction=DENMARK, offence=offence)


def ids(answer):
    return {provision.id for provision in answer.provisions}


def absent(assessment):
    return {rule.question: rule for rule in assessment.not_in_force}


def authorities(assessment):
    return [body.authority for body in assessment.victim_status.authorities]


class TestP01IdentityFraudRing:
    """Trafficking for criminal acts; the victims neither act nor know (OFF-20)."""

    CHARGE = charge("p01-identity-fraud-ring")

    def test_deceiving_adults_to_use_their_identities_is_trafficking_and_costs_up_to_10_years(self):
        """OFF-05, OFF-10, OFF-11, OFF-16."""
        answer = sentenced(self.CHARGE)
        assert answer.verdict is Verdict.YES
        assert years(10) == answer.maximum
        assert date(2014, 6, 1) == answer.law_of
        assert {"OFF-02", "OFF-05", "OFF-10", "OFF-11", "OFF-16"} <= ids(answer)
        assert "OFF-04" not in ids(answer)

    def test_no_least_term_is_stated(self):
        """OFF-08."""
        answer = sentenced(self.CHARGE)
        assert answer.minimum is None
        assert "OFF-08" in ids(answer)

    def test_it_is_the_gravest_offence_met_where_none_is_named(self):
        assert "262a" == sentence(self.CHARGE, jurisdiction=DENMARK).offence

    def test_the_terms_that_the_courts_gave_lie_below_the_maximum(self):
        """SEN-03 and SEN-04: at most three and a half years."""
        given = [years(3), years(2), months(27), months(42)]
        assert all(sentenced(self.CHARGE).allows(term) is Verdict.YES for term in given)
        assert sentenced(self.CHARGE).allows(years(11)) is Verdict.NO

    def test_any_days_between_the_act_of_2012_and_the_arrests_give_the_same_answer(self):
        """The days of the acts were not reported."""
        days_of_acts = {"first_day": "2012-04-01", "last_day": "2015-02-28"}
        answer = sentenced(otherwise(self.CHARGE, trafficking=days_of_acts))
        assert answer.verdict is Verdict.YES
        assert years(10) == answer.maximum
        assert () == answer.candidates

    def test_without_any_day_the_answer_is_unknown_and_lists_what_it_can_be(self):
        """Before June 2002 there was no such offence; before March 2012 the purpose was not listed."""
        undated = otherwise(
            self.CHARGE,
            trafficking={"last_day": None, "purposes": {"only": ["criminal_acts"]}},
            judgment={"on": "2015-12-14"},
        )
        answer = sentenced(undated)
        assert answer.verdict is Verdict.UNKNOWN
        assert answer.law_of is None
        found = [(candidate.verdict, candidate.maximum) for candidate in answer.candidates]
        assert [(Verdict.NO, None), (Verdict.YES, years(10))] == found
        assert date(2012, 3, 29) == answer.candidates[-1].first_day


class TestP02TheSameConductTooEarly:
    """The purpose was not on the list before March 2012 (OFF-16)."""

    CHARGE = charge("p02-identity-fraud-too-early")

    def test_criminal_acts_are_not_yet_a_listed_purpose(self):
        answer = sentenced(self.CHARGE)
        assert answer.verdict is Verdict.NO
        assert answer.maximum is None
        assert () == answer.candidates
        assert "OFF-16" not in ids(answer)
        assert {"OFF-13", "OFF-14", "OFF-15"} <= ids(answer)

    def test_the_answer_says_that_each_listed_purpose_is_missing(self):
        blocking = {
            fact for reason in sentenced(self.CHARGE).answer.because for fact in reason.facts
        }
        assert {"trafficking.purposes"} == blocking

    def test_a_listed_purpose_makes_it_trafficking_with_8_years_and_not_10(self):
        """OFF-04 as in force to 28 March 2012."""
        answer = sentenced(otherwise(self.CHARGE, trafficking={"purposes": ["forced_labour"]}))
        assert answer.verdict is Verdict.YES
        assert years(8) == answer.maximum
        assert {"OFF-04", "OFF-14"} <= ids(answer)

    def test_other_purposes_that_nobody_ruled_out_leave_it_unknown(self):
        answer = sentenced(otherwise(self.CHARGE, trafficking={"purposes": ["criminal_acts"]}))
        assert answer.verdict is Verdict.UNKNOWN

    def test_a_judgment_after_the_act_of_2012_does_not_reach_back(self):
        """OFF-56: a newer, harsher law never does, neither in what it punishes nor in how much."""
        judged = {"on": "2015-12-14"}
        assert sentenced(otherwise(self.CHARGE, judgment=judged)).verdict is Verdict.NO
        listed = otherwise(
            self.CHARGE, trafficking={"purposes": ["forced_labour"]}, judgment=judged
        )
        assert years(8) == sentenced(listed).maximum
        assert date(2011, 12, 31) == sentenced(listed).law_of


class TestP03CleanersInAGarage:
    """Neither an improper means nor forced labour was proved."""

    CHARGE = charge("p03-cleaners-in-a-garage")

    def test_without_means_and_purpose_it_is_no_trafficking_under_either_maximum(self):
        """The conduct runs across March 2012, which does not matter where nothing is met."""
        answer = sentenced(self.CHARGE)
        assert answer.verdict is Verdict.NO
        assert () == answer.candidates

    def test_human_exploitation_never_covers_conduct_before_june_2022(self):
        """OFF-30."""
        exploited = {"positions": ["dependency"], "manifestly_unreasonable_conditions": True}
        answer = sentenced(otherwise(self.CHARGE, exploitation=exploited), "262b")
        assert answer.verdict is Verdict.NO

    def test_the_same_conduct_in_july_2022_is_human_exploitation_with_up_to_6_years(self):
        """OFF-30 to OFF-32: no coercion is needed."""
        later = otherwise(
            self.CHARGE,
            trafficking={"first_day": "2022-07-01", "last_day": "2022-07-01"},
            exploitation={"positions": ["dependency"], "manifestly_unreasonable_conditions": True},
        )
        answer = sentence(later, jurisdiction=DENMARK)
        assert "262b" == answer.offence
        assert answer.verdict is Verdict.YES
        assert years(6) == answer.maximum
        assert {"OFF-30", "OFF-31", "OFF-32"} <= ids(answer)
        assert sentenced(later).verdict is Verdict.NO

    def test_whether_the_conditions_are_manifestly_unreasonable_is_for_the_court(self):
        later = otherwise(
            self.CHARGE,
            trafficking={"first_day": "2022-07-01", "last_day": "2022-07-01"},
            exploitation={"positions": ["dependency"]},
        )
        answer = sentenced(later, "262b")
        assert answer.verdict is Verdict.UNKNOWN
        assert ["the court decides"] == [reason.decided_by for reason in answer.answer.because]


class TestP04Fishermen:
    """The court of Holstebro did not find trafficking; § 262 b did not exist yet."""

    CHARGE = charge("p04-fishermen")

    def test_without_an_improper_means_it_is_no_trafficking_of_an_adult(self):
        """OFF-11."""
        answer = sentenced(self.CHARGE)
        assert answer.verdict is Verdict.NO
        assert "OFF-11" in ids(answer)

    def test_without_a_listed_purpose_it_is_no_trafficking_either(self):
        """The sources do not say which element failed (OFF-37)."""
        open_means = otherwise(self.CHARGE, trafficking={"means": None, "purposes": {"only": []}})
        assert sentenced(open_means).verdict is Verdict.NO

    def test_as_long_as_nobody_has_settled_the_elements_it_is_unknown(self):
        assert (
            sentenced(otherwise(self.CHARGE, trafficking={"means": None})).verdict
            is Verdict.UNKNOWN
        )

    def test_human_exploitation_is_not_yet_an_offence(self):
        """OFF-30: from 1 June 2022."""
        answer = sentenced(self.CHARGE, "262b")
        assert answer.verdict is Verdict.NO
        assert any("2022-06-01" in reason.words for reason in answer.answer.because)


class TestP05ForcedCannabisGrower:
    """He was convicted of the drug crime, and not expelled."""

    CASE = case("p05-forced-cannabis-grower")
    ON = "2018-06-01"

    def test_whether_the_charge_can_be_dropped_hangs_on_how_serious_his_offence_is(self):
        """OFF-72 and OFF-73: not a right, and for non-serious crime only."""
        answer = assessed(self.CASE, self.ON).entitlements["charge_waiver"]
        assert answer.verdict is Verdict.UNKNOWN
        assert answer.modality is Modality.MAY
        assert [("proceedings.own_offence_serious",)] == [r.facts for r in answer.because]

    @pytest.mark.parametrize(("serious", "expected"), [(True, Verdict.NO), (False, Verdict.YES)])
    def test_the_charge_can_be_dropped_for_a_non_serious_offence_only(self, serious, expected):
        record = otherwise(self.CASE, proceedings={"own_offence_serious": serious})
        answer = assessed(record, self.ON).entitlements["charge_waiver"]
        assert answer.verdict is expected
        assert answer.modality is Modality.MAY
        assert {"OFF-72", "OFF-73", "OFF-74"} <= ids(answer)

    def test_the_trafficking_has_to_be_weighed_before_he_is_expelled(self):
        """REF-23."""
        answer = assessed(self.CASE, self.ON).entitlements["expulsion_weighing"]
        assert answer.verdict is Verdict.YES
        assert answer.modality is Modality.SHALL
        assert "REF-23" in ids(answer)

    def test_trafficking_for_criminal_acts_is_possible_in_2018(self):
        """OFF-16."""
        purposes = DENMARK.values["offence.trafficking.purposes"].at(date(2018, 6, 1))
        assert "criminal_acts" in purposes


class TestP06TraffickedElsewhere:
    """§ 26 a is weighed although the trafficking happened in another country."""

    CASE = case("p06-trafficked-elsewhere")

    def test_the_trafficking_is_weighed_in_2013_wherever_it_happened(self):
        """REF-23; the outcome of the weighing is the court's."""
        answer = assessed(self.CASE, "2013-06-28").entitlements["expulsion_weighing"]
        assert answer.verdict is Verdict.YES
        assert answer.modality is Modality.SHALL
        assert "REF-23" in ids(answer)

    def test_it_did_not_have_to_be_weighed_before_august_2007(self):
        with pytest.raises(NotInForceError, match="2007-08-01"):
            assessed(self.CASE, "2007-07-31").entitlements["expulsion_weighing"]

    def test_a_charge_for_work_that_does_not_follow_from_the_trafficking_is_not_dropped(self):
        """OFF-73."""
        answer = assessed(self.CASE, "2013-06-28").entitlements["charge_waiver"]
        assert answer.verdict is Verdict.NO

    @pytest.mark.parametrize(
        ("inappropriate", "expected"),
        [(False, Verdict.NO), (True, Verdict.YES), (None, Verdict.UNKNOWN)],
    )
    def test_the_expulsion_stands_where_the_weighing_does_not_make_it_inappropriate(
        self, inappropriate, expected
    ):
        """REF-23; the High Court found the illegal work not shown to follow from the trafficking."""
        weighed = otherwise(self.CASE, findings={"expulsion_inappropriate": inappropriate})
        answer = assessed(weighed, "2013-06-28").entitlements["no_expulsion"]
        assert expected is answer.verdict
        assert "REF-23" in ids(answer)


class TestP07WitnessRefusedAsylum:
    """In 2012 no permit rests on the criminal case; in 2015 one can."""

    CASE = case("p07-witness-refused-asylum")
    FIRST = "2012-03-01"
    SECOND = "2015-11-17"

    def test_in_2012_no_permit_ground_rests_on_the_criminal_case(self):
        """PER-13; § 9 c(5) starts in May 2013 (PER-05)."""
        assessment = assessed(self.CASE, self.FIRST)
        assert date(2013, 5, 3) == absent(assessment)["permits.9c5"].first_day
        grounds = {answer.ground for answer in assessment.permits.values()}
        assert PermitGround.CRIMINAL_PROCEEDINGS not in grounds
        assert DENMARK.provision("PER-13").in_force(date(2012, 3, 1))

    def test_she_is_a_victim_in_the_eyes_of_the_law_and_that_alone_gives_no_permit(self):
        """PER-01."""
        assessment = assessed(self.CASE, self.FIRST)
        assert assessment.victim_status.verdict is Verdict.YES
        assert Verdict.YES not in {answer.verdict for answer in assessment.permits.values()}
        assert DENMARK.in_force(date(2012, 3, 1)).value("permit.victim_status_alone") is False

    @pytest.mark.parametrize(
        ("code", "norm", "fact"),
        [
            ("9b", "grave_humanitarian_reasons", "PER-02"),
            ("7", "risk_of_persecution", "PER-09"),
        ],
    )
    def test_the_humanitarian_permit_and_asylum_are_the_doors_and_an_authority_decides(
        self, code, norm, fact
    ):
        answer = assessed(self.CASE, self.FIRST).permits[code]
        assert answer.verdict is Verdict.UNKNOWN
        assert answer.modality is Modality.MAY
        assert [(f"findings.{norm}",)] == [reason.facts for reason in answer.because]
        found = assessed(otherwise(self.CASE, findings={norm: True}), self.FIRST).permits[code]
        assert found.verdict is Verdict.YES
        assert fact in ids(found)
        refused = assessed(otherwise(self.CASE, findings={norm: False}), self.FIRST).permits[code]
        assert refused.verdict is Verdict.NO

    @pytest.mark.parametrize(
        ("needed", "running", "expected"),
        [
            (True, True, Verdict.YES),
            (True, False, Verdict.NO),
            (False, True, Verdict.NO),
            (True, None, Verdict.UNKNOWN),
        ],
    )
    def test_in_2015_it_takes_a_running_case_in_which_she_is_needed(
        self, needed, running, expected
    ):
        """PER-05 and PER-06."""
        record = otherwise(
            self.CASE,
            cooperation={"presence_needed": needed},
            proceedings={"case_open": running},
        )
        answer = assessed(record, self.SECOND).permits["9c5"]
        assert answer.verdict is expected
        assert answer.modality is Modality.MAY
        assert {"PER-05", "PER-06"} <= ids(answer)


NEITHER = {
    "cooperation": {"with_return": False},
    "findings": {"special_reasons_for_more_time": False},
}
COOPERATES = {"cooperation": {"with_return": True}}
SPECIAL_REASONS = {"findings": {"special_reasons_for_more_time": True}}


class TestP08OnePersonFourDates:
    """The deadline to leave: 15, then 30 to 100, then 30 to 120 days."""

    CASE = case("p08-deadline-to-leave")

    def period(self, on, facts):
        return assessed(otherwise(self.CASE, **facts), on).reflection_period

    @pytest.mark.parametrize("facts", [NEITHER, COOPERATES, SPECIAL_REASONS, {}])
    def test_in_2006_it_is_15_days_whatever_the_person_does(self, facts):
        """REF-01."""
        answer = self.period("2006-10-01", facts)
        assert answer.verdict is Verdict.YES
        assert (15, 15) == (answer.days, answer.max_total_days)
        assert answer.extension is Verdict.NO
        assert "REF-01" in ids(answer)

    @pytest.mark.parametrize(
        ("on", "facts", "longest", "expected"),
        [
            ("2007-11-01", NEITHER, 30, {"REF-04"}),
            ("2007-11-01", COOPERATES, 100, {"REF-04", "REF-05", "REF-12"}),
            ("2007-11-01", SPECIAL_REASONS, 100, {"REF-04", "REF-05", "REF-12"}),
            ("2013-04-30", COOPERATES, 100, {"REF-05"}),
            ("2013-04-30", SPECIAL_REASONS, 100, {"REF-05"}),
            ("2013-06-01", NEITHER, 30, {"REF-04"}),
            ("2013-06-01", COOPERATES, 120, {"REF-06"}),
            ("2013-06-01", SPECIAL_REASONS, 120, {"REF-06"}),
        ],
    )
    def test_the_deadline_is_30_days_and_longer_for_special_reasons_or_a_prepared_return(
        self, on, facts, longest, expected
    ):
        answer = self.period(on, facts)
        assert answer.verdict is Verdict.YES
        assert answer.modality is Modality.SHALL
        assert answer.form is ReflectionForm.DEPARTURE_DEADLINE
        assert days(30) == answer.length
        assert days(longest) == answer.longest
        assert expected <= ids(answer)

    @pytest.mark.parametrize(("on", "cap"), [("2007-11-01", "REF-05"), ("2013-06-01", "REF-06")])
    def test_without_a_ground_for_more_time_the_longer_term_is_not_even_cited(self, on, cap):
        answer = self.period(on, NEITHER)
        assert answer.extension is Verdict.NO
        assert cap not in ids(answer)

    @pytest.mark.parametrize(("on", "longest"), [("2007-11-01", 100), ("2013-06-01", 120)])
    def test_where_nobody_knows_of_a_ground_for_more_time_the_extension_is_unknown(
        self, on, longest
    ):
        answer = self.period(on, {})
        assert answer.extension is Verdict.UNKNOWN
        assert (30, longest) == (answer.days, answer.max_total_days)

    def test_the_extension_is_for_the_authority_to_give(self):
        assert self.period("2007-11-01", COOPERATES).extension_modality is Modality.MAY

    def test_special_reasons_of_public_order_against_it_leave_no_time(self):
        """REF-13 and REF-14."""
        against = {"findings": {"special_reasons_against_time": True}}
        answer = self.period("2007-11-01", against)
        assert answer.verdict is Verdict.NO
        assert answer.length is None
        assert {"REF-13", "REF-14"} <= ids(answer)

    def test_the_last_day_is_unknown_until_somebody_says_when_the_time_starts(self):
        """No source read settles when the 30 days start to run."""
        assert self.period("2007-11-01", COOPERATES).ends_on is None
        started = {**COOPERATES, "stay": {"reflection_period_from": "2007-11-05"}}
        answer = self.period("2007-11-10", started)
        assert date(2007, 12, 5) == answer.ends_on
        assert date(2008, 2, 13) == answer.latest_end_on

    def test_the_15_days_are_known_from_one_source_and_without_a_first_day(self):
        answer = self.period("2006-10-01", {})
        assert Confidence.SINGLE is DENMARK.provision("REF-01").confidence
        assert "REF-01" in {caution.provision for caution in answer.cautions}


class TestP09JailedBeforeAnyoneSawAVictim:
    """What would have counted, had she been known as a victim in 2013."""

    CASE = case("p09-jailed-before-seen")
    ON = "2013-03-01"

    def test_the_charge_for_false_papers_can_be_dropped(self):
        """OFF-73: discretion, not a right."""
        answer = assessed(self.CASE, self.ON).entitlements["charge_waiver"]
        assert answer.verdict is Verdict.YES
        assert answer.modality is Modality.MAY
        assert "OFF-73" in ids(answer)

    def test_the_trafficking_has_to_be_weighed_before_the_expulsion(self):
        """REF-23."""
        answer = assessed(self.CASE, self.ON).entitlements["expulsion_weighing"]
        assert answer.verdict is Verdict.YES
        assert answer.modality is Modality.SHALL
        assert "REF-23" in ids(answer)

    def test_a_court_that_does_not_know_of_the_trafficking_gets_unknown_and_never_no(self):
        unseen = otherwise(
            self.CASE,
            identification={"decision": None},
            proceedings={"own_offence_caused_by_trafficking": None},
        )
        entitlements = assessed(unseen, self.ON).entitlements
        assert entitlements["expulsion_weighing"].verdict is Verdict.UNKNOWN
        assert entitlements["charge_waiver"].verdict is Verdict.UNKNOWN


class TestP10UnaccompaniedTraffickedChild:
    """A boy of 16, alone, who seeks asylum and is made to steal."""

    CASE = case("p10-unaccompanied-boy")
    CHARGE = charge("p10-boy-made-to-steal")
    ON = "2012-05-01"

    def test_a_representative_is_appointed(self):
        """SRV-13."""
        answer = assessed(self.CASE, self.ON).entitlements["representative"]
        assert answer.verdict is Verdict.YES
        assert answer.modality is Modality.SHALL
        assert "SRV-13" in ids(answer)

    def test_the_representative_attends_the_interview(self):
        """STA-09."""
        answer = assessed(self.CASE, self.ON).entitlements["representative_at_interview"]
        assert answer.verdict is Verdict.YES
        assert "STA-09" in ids(answer)

    def test_a_permit_for_unaccompanied_minors_can_be_given_and_ends_at_18(self):
        """PER-11 and PER-12."""
        answer = assessed(self.CASE, self.ON).permits["9c3"]
        assert answer.verdict is Verdict.YES
        assert answer.modality is Modality.MAY
        assert 18 == answer.duration.until_age
        assert {"PER-11", "PER-12"} <= ids(answer)

    @pytest.mark.parametrize("fact", ["network_at_home", "reception_centre_at_home"])
    def test_the_permit_needs_that_nobody_receives_him_at_home(self, fact):
        """PER-12."""
        answer = assessed(otherwise(self.CASE, family={fact: True}), self.ON).permits["9c3"]
        assert answer.verdict is Verdict.NO

    def test_the_immigration_service_decides_on_the_status_of_an_asylum_seeker(self):
        """STA-02."""
        assessment = assessed(self.CASE, self.ON)
        assert [Authority.IMMIGRATION_AUTHORITY] == authorities(assessment)
        assert ("STA-02",) == assessment.victim_status.authorities[0].provisions

    def test_housing_a_child_to_make_it_steal_is_trafficking_without_any_improper_means(self):
        """OFF-05, OFF-16, OFF-21, OFF-22."""
        answer = sentenced(self.CHARGE)
        assert answer.verdict is Verdict.YES
        assert years(10) == answer.maximum
        assert {"OFF-05", "OFF-16", "OFF-21", "OFF-22"} <= ids(answer)

    def test_the_same_against_an_adult_is_not(self):
        adult = otherwise(self.CHARGE, trafficking={"age_when_trafficked": 18})
        assert sentenced(adult).verdict is Verdict.NO

    def test_neither_is_it_before_stealing_was_a_listed_purpose(self):
        """OFF-16: the purpose was added to subsection 2 as well."""
        early = otherwise(
            self.CHARGE,
            trafficking={"last_day": "2012-02-28", "purposes": {"only": ["criminal_acts"]}},
        )
        assert sentenced(early).verdict is Verdict.NO


class TestP11ThreeEuBuilders:
    """Lawful stay: the Centre decides, and there is no deadline to leave."""

    CASE = case("p11-eu-builder")
    ON = "2018-06-01"

    def test_the_centre_decides_on_the_status_of_persons_with_lawful_stay(self):
        """STA-03."""
        assessment = assessed(self.CASE, self.ON)
        assert [Authority.VICTIM_SUPPORT_AUTHORITY] == authorities(assessment)
        assert ("STA-03",) == assessment.victim_status.authorities[0].provisions

    def test_the_centre_s_decision_makes_him_a_victim_in_the_eyes_of_the_law(self):
        answer = assessed(self.CASE, self.ON).victim_status
        assert answer.verdict is Verdict.YES
        assert VictimStage.ASSESSED is answer.stage
        assert "STA-03" in ids(answer)

    @pytest.mark.parametrize("running", [True, False, None])
    def test_the_recognition_does_not_hang_on_a_criminal_case(self, running):
        """STA-15."""
        record = otherwise(self.CASE, proceedings={"case_open": running})
        assert assessed(record, self.ON).victim_status.verdict is Verdict.YES

    def test_there_is_no_deadline_to_leave(self):
        """REF-11."""
        answer = assessed(self.CASE, self.ON).reflection_period
        assert answer.verdict is Verdict.NO
        assert answer.length is None
        assert "REF-11" in ids(answer)

    @pytest.mark.parametrize("help_", ["social_help", "health_care", "legal_help", "accommodation"])
    def test_the_restitution_period_brings_the_same_support(self, help_):
        """REF-20."""
        answer = assessed(self.CASE, self.ON).entitlements[help_]
        assert answer.verdict is Verdict.YES
        assert answer.modality is Modality.SHALL
        assert "no deadline" in DENMARK.provision("REF-20").says

    def test_the_restitution_period_takes_the_place_of_the_deadline(self):
        """REF-20."""
        answer = assessed(self.CASE, self.ON).entitlements["restitution_period"]
        assert answer.verdict is Verdict.YES
        assert "REF-20" in ids(answer)

    def test_a_support_lawyer_may_be_asked_for_in_the_criminal_case(self):
        """SRV-05 and OFF-70 (Administration of Justice Act § 741 a)."""
        running = otherwise(self.CASE, proceedings={"case_open": True})
        answer = assessed(running, self.ON).entitlements["support_lawyer"]
        assert answer.verdict is Verdict.YES
        assert answer.modality is Modality.MAY
        assert {"SRV-05", "OFF-70"} <= ids(answer)

    NGO_ONLY = otherwise(
        CASE,
        identification={"interviewed_by": ["ngo"], "decision": None, "decided_by": None},
    )

    def test_whom_only_an_ngo_has_interviewed_is_presumed_to_be_a_victim_and_the_centre_decides(
        self,
    ):
        """STA-18; in 2023 as in 2019."""
        for on in ("2019-03-01", "2023-03-01"):
            assessment = assessed(self.NGO_ONLY, on)
            assert assessment.victim_status.verdict is Verdict.UNKNOWN
            assert VictimStage.PRESUMED is assessment.victim_status.stage
            assert [Authority.VICTIM_SUPPORT_AUTHORITY] == authorities(assessment)

    def test_an_ngo_can_hold_the_interview_in_2019_and_no_longer_in_2023(self):
        """STA-06 and STA-07: NGOs lost the task on 1 January 2022."""
        interviewers = {
            on: {body.authority for body in assessed(self.NGO_ONLY, on).victim_status.interviewers}
            for on in ("2019-03-01", "2023-03-01")
        }
        assert Authority.NGO in interviewers["2019-03-01"]
        centre_and_service = {Authority.VICTIM_SUPPORT_AUTHORITY, Authority.IMMIGRATION_AUTHORITY}
        assert centre_and_service == interviewers["2023-03-01"]

    WITHOUT_LAWFUL_STAY = otherwise(CASE, stay={"lawful": False, "ground": None})

    def test_without_lawful_stay_the_immigration_service_decides(self):
        """STA-02."""
        assert [Authority.IMMIGRATION_AUTHORITY] == authorities(
            assessed(self.WITHOUT_LAWFUL_STAY, self.ON)
        )

    def test_a_decision_of_the_centre_does_not_settle_the_status_without_lawful_stay(self):
        answer = assessed(self.WITHOUT_LAWFUL_STAY, self.ON).victim_status
        assert answer.verdict is Verdict.UNKNOWN
        assert VictimStage.PRESUMED is answer.stage


class TestP12NeededAsAWitness:
    """A permit for as long as the case lasts (PER-05 to PER-08)."""

    CASE = case("p12-needed-as-witness")

    def test_in_2017_a_permit_can_be_given_for_as_long_as_the_case_lasts(self):
        answer = assessed(self.CASE, "2017-02-01").permits["9c5"]
        assert answer.verdict is Verdict.YES
        assert answer.modality is Modality.MAY
        assert answer.duration.while_proceedings_last is True
        assert answer.duration.length is None
        assert {"PER-05", "PER-06", "PER-07"} <= ids(answer)

    def test_in_2012_there_is_no_such_ground_and_only_asylum_and_the_humanitarian_permit(self):
        """PER-13; the third permit is for unaccompanied minors."""
        assessment = assessed(self.CASE, "2012-02-01")
        assert {"7", "9b", "9c3"} == set(assessment.permits)
        with pytest.raises(NotInForceError, match="2013-05-03"):
            assessment.permits["9c5"]

    def test_once_the_case_is_closed_there_is_no_permit_and_no_prolongation(self):
        """PER-06."""
        closed = otherwise(self.CASE, proceedings={"case_open": False})
        answer = assessed(closed, "2017-02-01").permits["9c5"]
        assert answer.verdict is Verdict.NO
        assert answer.duration is None
        assert "PER-06" in ids(answer)

    def test_where_nobody_knows_whether_she_is_needed_it_is_unknown_and_not_no(self):
        open_question = otherwise(self.CASE, cooperation={"presence_needed": None})
        answer = assessed(open_question, "2017-02-01").permits["9c5"]
        assert answer.verdict is Verdict.UNKNOWN
        assert [("cooperation.presence_needed",)] == [reason.facts for reason in answer.because]

    @pytest.mark.parametrize("decision", ["not_a_victim", None])
    def test_the_permit_turns_on_the_need_of_the_case_and_not_on_victim_status(self, decision):
        """PER-07."""
        record = otherwise(self.CASE, identification={"decision": decision})
        assert assessed(record, "2017-02-01").permits["9c5"].verdict is Verdict.YES
