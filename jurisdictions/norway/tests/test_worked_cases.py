"""Worked cases, their variants, and what Norwegian law answers to each."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from traffick_rules import Case, Charge, Verdict, assess, get_jurisdiction, sentence
from traffick_rules.answer import DutyState
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

NORWAY = get_jurisdiction("no")
HERE = Path(__file__).parent
YES, NO, UNKNOWN = Verdict.YES, Verdict.NO, Verdict.UNKNOWN
TODAY = date(2026, 5, 4)
CASES = sorted(path.stem for path in (HERE / "cases").glob("*.yaml"))
CHARGES = sorted(path.stem for path in (HERE / "charges").glob("*.yaml"))


def case(name):
    return Case.from_file(HERE / "cases" / f"{name}.yaml")


def charge(name):
    return Charge.from_file(HERE / "charges" / f"{name}.yaml")


def otherwise(record, **groups):
    return type(record).from_dict(changed(record.to_dict(), groups))


def assessed(record, on=TODAY):
    return assess(record, jurisdiction=NORWAY, on=on)


def sentenced(record, offence=None):
    return sentence(record, jurisdiction=NORWAY, offence=offence)


def ids(answer):
    return {provision.id for provision in answer.provisions}


class TestN01ReflectionWithoutThePolice:
    """The reflection permit takes help, not cooperation; a decision to expel is no matter."""

    CASE = case("n01-reflection-without-the-police")

    def test_she_can_have_six_months_today(self):
        """NO-REF-B and NO-REF-COND."""
        period = assessed(self.CASE).reflection_period
        assert (YES, months(6)) == (period.verdict, period.length)
        assert {"NO-REF-B", "NO-REF-COND"} <= ids(period)

    def test_in_2005_she_could_have_45_days_as_recalled(self):
        """NO-REF-A."""
        period = assessed(self.CASE, date(2005, 6, 1)).reflection_period
        assert (YES, days(45)) == (period.verdict, period.length)
        assert ReflectionForm.RECOVERY_PERIOD is period.form
        assert {Confidence.RECALL} == {caution.confidence for caution in period.cautions}

    def test_in_2008_it_is_unknown_since_the_circular_was_not_read(self):
        assert assessed(self.CASE, date(2008, 6, 1)).reflection_period.verdict is UNKNOWN

    def test_she_is_presumed_to_be_a_victim_and_has_been_referred(self):
        """NO-ID-WHO."""
        found = assessed(self.CASE)
        assert VictimStage.PRESUMED is found.victim_status.stage
        assert DutyState.FULFILLED is found.duties["refer_victim"].state

    def test_once_she_holds_the_permit_the_expulsion_waits_and_the_municipality_helps(self):
        """NO-REF-EXPELLED and NO-ASSIST-MUNI."""
        assert assessed(self.CASE).entitlements["no_enforcement"].verdict is NO
        holder = otherwise(
            self.CASE, norway={"holds_reflection_permit": True}, stay={"lawful": True}
        )
        found = assessed(holder)
        for code in ("no_enforcement", "housing", "health_care", "social_benefits", "work"):
            assert found.entitlements[code].verdict is YES
        assert found.reflection_period.verdict is YES

    def test_she_gets_no_limited_permit_without_a_report(self):
        """NO-PERM-LIM."""
        record = otherwise(self.CASE, norway={"offence_reported": False})
        assert assessed(record).permits["8-3-2"].verdict is NO


class TestN02NeededForTheCase:
    """After the reflection period: reported, out of the ties, and needed."""

    CASE = case("n02-needed-for-the-case")

    def test_he_can_have_a_limited_permit_of_up_to_twelve_months(self):
        """NO-PERM-LIM."""
        permit = assessed(self.CASE).permits["8-3-2"]
        assert (YES, Modality.MAY) == (permit.verdict, permit.modality)
        assert PermitGround.CRIMINAL_PROCEEDINGS is permit.ground
        assert months(12) == permit.duration.length.longest

    @pytest.mark.parametrize(
        ("group", "fact"),
        [
            ("proceedings", "case_open"),
            ("cooperation", "presence_needed"),
            ("cooperation", "contacts_broken"),
            ("norway", "offence_reported"),
        ],
    )
    def test_each_of_the_four_conditions_is_needed(self, group, fact):
        record = otherwise(self.CASE, **{group: {fact: False}})
        assert assessed(record).permits["8-3-2"].verdict is NO

    def test_he_is_no_witness_in_court_yet(self):
        """NO-PERM-WIT."""
        assert assessed(self.CASE).permits["8-4-1"].verdict is NO

    @pytest.mark.parametrize(
        ("on", "known"),
        [(date(2010, 1, 3), False), (date(2010, 1, 4), True), (date(2010, 1, 5), True)],
        ids=str,
    )
    def test_the_limited_permit_is_known_from_the_circular_of_2010_on(self, on, known):
        assert known is ("8-3-2" in assessed(self.CASE, on).permits)


class TestN03InjuredPartyInCourt:
    """Who testified as the injured party shall have a permit."""

    CASE = case("n03-injured-party-in-court")

    def test_she_shall_have_a_permit_that_leads_to_permanent_residence(self):
        """NO-PERM-WIT."""
        permit = assessed(self.CASE).permits["8-4-1"]
        assert (YES, Modality.SHALL) == (permit.verdict, permit.modality)
        values = NORWAY.in_force(TODAY)
        assert values.value("permit.witness.leads_to_permanent_residence") is True
        assert values.value("permit.limited.leads_to_permanent_residence") is False

    @pytest.mark.parametrize("fact", ["refugee_status", "special_reasons_against"])
    def test_a_refugee_or_special_reasons_stand_against_it(self, fact):
        record = otherwise(self.CASE, norway={fact: True})
        assert assessed(record).permits["8-4-1"].verdict is NO

    def test_without_the_difficult_position_known_the_other_permit_stays_unknown(self):
        """NO-PERM-WIT2-EXT."""
        assert assessed(self.CASE).permits["8-4-2"].verdict is UNKNOWN

    def test_whether_strong_humanitarian_considerations_are_there_is_not_computed(self):
        """NO-PERM-38."""
        assert assessed(self.CASE).permits["38"].verdict is UNKNOWN
        record = otherwise(self.CASE, findings={"grave_humanitarian_reasons": True})
        assert assessed(record).permits["38"].verdict is YES

    def test_the_finding_of_a_court_identifies_her(self):
        """NO-ID-WHO."""
        assert VictimStage.ASSESSED is assessed(self.CASE).victim_status.stage


class TestN04ChildOfAHolder:
    """A minor child has what the parent has."""

    CASE = case("n04-child-of-a-holder")

    def test_he_gets_the_same_limited_permit(self):
        """NO-REF-CHILD."""
        permit = assessed(self.CASE).permits["8-3-4"]
        assert (YES, Modality.SHALL) == (permit.verdict, permit.modality)

    def test_he_is_no_victim_and_not_placed(self):
        found = assessed(self.CASE)
        assert found.victim_status.verdict is NO
        assert found.reflection_period.verdict is NO
        assert found.entitlements["emergency_placement"].verdict is NO

    def test_at_risk_of_trafficking_he_can_be_placed(self):
        """NO-ASSIST-CHILD."""
        found = assessed(otherwise(self.CASE, norway={"risk_of_trafficking": True})).entitlements
        assert found["emergency_placement"].verdict is YES
        assert found["placement"].verdict is YES

    def test_an_adult_son_gets_none(self):
        record = otherwise(self.CASE, person={"age": 19, "age_disputed": False})
        assert assessed(record).permits["8-3-4"].verdict is NO


class TestN05LawfulResident:
    """As a rule the reflection permit is for persons without another lawful stay (NO-REF-NOSTAY)."""

    CASE = case("n05-lawful-resident")

    def test_there_is_no_reflection_permit_but_help(self):
        found = assessed(self.CASE)
        assert found.reflection_period.verdict is NO
        assert "NO-REF-NOSTAY" in ids(found.reflection_period)
        assert found.entitlements["crisis_centre"].verdict is YES
        assert found.entitlements["safe_return"].verdict is YES

    def test_an_exception_opens_it(self):
        record = otherwise(self.CASE, norway={"exception_for_lawful_stay": True})
        assert assessed(record).reflection_period.verdict is YES

    @pytest.mark.parametrize(
        ("on", "expected"),
        [(date(2019, 12, 31), NO), (date(2020, 1, 1), YES), (TODAY, YES)],
        ids=str,
    )
    def test_his_statement_in_a_case_of_theft_counts_since_2020(self, on, expected):
        """NO-PERM-WIT2-EXT."""
        assert expected is assessed(self.CASE, on).permits["8-4-2"].verdict


class TestOffences:
    def test_forcing_women_into_prostitution_by_threats_costs_up_to_six_years(self):
        """NO-OFF-MAX-B; the letting of rooms costs as much (NO-PROC-MAX)."""
        record = charge("n06-threats-for-prostitution-2018")
        answer = sentenced(record, "257")
        assert (YES, "ordinary", None, years(6)) == (
            answer.verdict,
            answer.degree,
            answer.minimum,
            answer.maximum,
        )
        assert years(6) == sentenced(record, "315-1").maximum

    def test_children_made_to_beg_need_no_means_and_may_cost_ten_years(self):
        """NO-OFF-CHILD and NO-OFF-GROSS-B."""
        record = charge("n07-children-made-to-beg-2019")
        answer = sentenced(record)
        assert ("257", YES, "gross", years(10)) == (
            answer.offence,
            answer.verdict,
            answer.degree,
            answer.maximum,
        )
        weighing = {c.code for c in answer.answer.circumstances if c.verdict is YES}
        assert {"child", "considerable_profit"} == weighing
        adult = otherwise(record, trafficking={"age_when_trafficked": 18})
        assert sentenced(adult, "257").verdict is NO

    def test_under_the_code_of_1902_the_maximum_is_five_years(self):
        """NO-OFF-MAX-A."""
        answer = sentenced(charge("n08-under-the-old-code-2012"))
        assert ("257", YES, years(5)) == (answer.offence, answer.verdict, answer.maximum)

    @pytest.mark.parametrize(
        ("day", "maximum"),
        [("2015-09-30", years(5)), ("2015-10-01", years(6)), ("2015-10-02", years(6))],
    )
    def test_the_maximum_rose_with_the_penal_code_of_2005(self, day, maximum):
        """NO-OFF-SWITCH."""
        record = otherwise(charge("n08-under-the-old-code-2012"), trafficking={"last_day": day})
        assert (YES, maximum) == (sentenced(record).verdict, sentenced(record).maximum)

    def test_conduct_across_the_change_lists_both_maxima(self):
        record = otherwise(
            charge("n08-under-the-old-code-2012"),
            trafficking={"first_day": "2015-06-01", "last_day": "2016-06-01"},
        )
        assert {years(5), years(6)} == {c.maximum for c in sentenced(record, "257").candidates}

    def test_men_brought_to_steal_are_for_the_court_and_the_dispute_is_told(self):
        """NO-OFF-PURP-B."""
        record = charge("n09-shoplifting-2021")
        assert sentenced(record, "257").verdict is UNKNOWN
        forced = otherwise(record, norway={"sexual_or_forced_services": True})
        answer = sentenced(forced, "257")
        assert answer.verdict is YES
        assert Confidence.DISPUTED is answer.answer.confidence

    def test_whether_letting_rooms_was_an_offence_before_october_2015_is_not_known(self):
        """NO-UNREAD-1902."""
        record = otherwise(
            charge("n06-threats-for-prostitution-2018"), trafficking={"last_day": "2015-09-30"}
        )
        answer = sentenced(record, "315-1")
        assert answer.verdict is UNKNOWN


@pytest.mark.parametrize("on", NORWAY.epochs, ids=str)
@pytest.mark.parametrize("name", CASES)
def test_a_case_is_assessed_on_any_day_and_every_decided_answer_cites_the_law(name, on):
    decided = [a for a in assessed(case(name), on).answers if a.verdict is not UNKNOWN]
    assert decided
    for answer in decided:
        assert answer.provisions
        assert all(provision.in_force(on) for provision in answer.provisions)


@pytest.mark.parametrize("name", CASES)
def test_a_case_and_its_assessment_survive_being_written_and_read(name):
    assessment = assessed(case(name))
    again = type(assessment).from_dict(assessment.to_dict())
    assert assessment == again


@pytest.mark.parametrize("name", CHARGES)
def test_a_charge_and_its_answer_survive_being_written_and_read(name):
    record = charge(name)
    assert record == Charge.from_dict(record.to_dict())
    answer = sentenced(record)
    assert answer == type(answer).from_dict(answer.to_dict())
