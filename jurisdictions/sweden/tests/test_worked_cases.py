"""Worked cases, their variants, and what Swedish law answers to each."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from traffick_rules import Case, Charge, Verdict, assess, get_jurisdiction, sentence
from traffick_rules.facts import Authority
from traffick_rules.law import IdentificationStep, PermitGround, VictimStage, months, years
from traffick_rules.testing import changed

SWEDEN = get_jurisdiction("se")
HERE = Path(__file__).parent
YES, NO, UNKNOWN = Verdict.YES, Verdict.NO, Verdict.UNKNOWN
TODAY = date(2025, 6, 1)
CASES = sorted(path.stem for path in (HERE / "cases").glob("*.yaml"))
CHARGES = sorted(path.stem for path in (HERE / "charges").glob("*.yaml"))


def case(name):
    return Case.from_file(HERE / "cases" / f"{name}.yaml")


def charge(name):
    return Charge.from_file(HERE / "charges" / f"{name}.yaml")


def otherwise(record, **groups):
    return type(record).from_dict(changed(record.to_dict(), groups))


def assessed(record, on=TODAY):
    return assess(record, jurisdiction=SWEDEN, on=on)


def sentenced(record, offence=None):
    return sentence(record, jurisdiction=SWEDEN, offence=offence)


def ids(answer):
    return {provision.id for provision in answer.provisions}


class TestS01ReflectionOnTheApplicationOfTheBoard:
    """Since August 2022 neither an investigation nor cooperation is needed for time to reflect."""

    CASE = case("s01-reflection-by-the-board")

    def test_she_can_have_30_days_today(self):
        """SE-REF-DAYS and SE-REF-COND-B."""
        period = assessed(self.CASE).reflection_period
        assert period.verdict is YES
        assert 30 == period.days
        assert {"SE-REF-DAYS", "SE-REF-COND-B", "SE-REF-TEST"} <= ids(period)

    @pytest.mark.parametrize("on", [date(2007, 7, 1), date(2022, 7, 31)], ids=str)
    def test_she_could_not_before_august_2022(self, on):
        """SE-REF-COND-A."""
        period = assessed(self.CASE, on).reflection_period
        assert period.verdict is NO
        assert "SE-REF-COND-A" in ids(period)

    def test_she_is_presumed_to_be_a_victim_and_not_formally_identified(self):
        """SE-ID-DETECT and SE-ID-WHO."""
        status = assessed(self.CASE).victim_status
        assert status.verdict is UNKNOWN
        assert VictimStage.PRESUMED is status.stage

    def test_she_gets_no_permit_for_a_criminal_case(self):
        """SE-PERM-1-MIN: it takes cooperation and the application of the leader."""
        assert assessed(self.CASE).permits["5-15"].verdict is NO

    def test_her_removal_can_be_suspended_and_the_municipality_can_help(self):
        """SE-REF-STAY and SE-ASSIST-WHO."""
        found = assessed(self.CASE).entitlements
        assert found["suspended_removal"].verdict is YES
        assert found["social_help"].verdict is YES

    def test_before_july_2007_there_was_no_reflection_permit(self):
        absent = {r.question: r for r in assessed(self.CASE, date(2006, 1, 1)).not_in_force}
        assert date(2007, 7, 1) == absent["reflection_period.reflection_permit"].first_day


class TestS02WitnessForTheCase:
    """Needed, willing, and out of contact with the suspects."""

    CASE = case("s02-witness-for-the-case")

    def test_he_can_have_a_permit_of_at_least_six_months(self):
        """SE-PERM-1-MIN."""
        permit = assessed(self.CASE).permits["5-15"]
        assert permit.verdict is YES
        assert PermitGround.CRIMINAL_PROCEEDINGS is permit.ground
        assert months(6) == permit.duration.length.shortest

    def test_he_is_formally_identified_since_the_investigation_is_open(self):
        """SE-ID-WHO."""
        status = assessed(self.CASE).victim_status
        assert status.verdict is YES
        assert VictimStage.ASSESSED is status.stage
        deciding = [
            body.authority
            for body in status.bodies
            if body.step is IdentificationStep.DECISION and body.verdict is YES
        ]
        assert [Authority.PROSECUTOR] == deciding

    @pytest.mark.parametrize(
        ("on", "fact"),
        [
            (date(2007, 6, 30), "SE-PERM-0"),
            (date(2007, 7, 1), "SE-PERM-1-MIN"),
            (date(2007, 7, 2), "SE-PERM-1-MIN"),
        ],
        ids=str,
    )
    def test_the_permit_had_another_form_before_july_2007(self, on, fact):
        permit = assessed(self.CASE, on).permits["5-15"]
        assert permit.verdict is YES
        assert fact in ids(permit)

    def test_in_2004_the_day_on_which_the_early_permit_came_is_doubtful(self):
        """SE-PERM-0."""
        permit = assessed(self.CASE, date(2004, 5, 1)).permits["5-15"]
        assert ["SE-PERM-0"] == [caution.provision for caution in permit.cautions]

    def test_without_the_will_to_cooperate_he_still_has_time_to_reflect(self):
        """SE-REF-TEST."""
        record = otherwise(self.CASE, cooperation={"with_police": False, "contacts_broken": False})
        found = assessed(record)
        assert found.permits["5-15"].verdict is NO
        assert found.reflection_period.verdict is YES


class TestS03ChildWithAPermit:
    """Presumed to be a child (CETS 197, Art. 10(3))."""

    CASE = case("s03-child-with-a-permit")

    def test_she_has_free_schooling_and_health_care(self):
        """SE-ASSIST-CHILD-SCHOOL and SE-ASSIST-HEALTH."""
        found = assessed(self.CASE).entitlements
        assert found["schooling"].verdict is YES
        assert found["health_care_as_resident"].verdict is YES
        assert {"SE-ASSIST-CHILD-SCHOOL", "SE-CETS197", "INT-COE-10-AGE"} <= ids(found["schooling"])

    def test_an_adult_has_no_right_to_school_but_access_to_work(self):
        """SE-PERM-WORK."""
        record = otherwise(
            self.CASE,
            person={"age": 20, "age_disputed": False, "thought_to_be_child": False},
        )
        found = assessed(record).entitlements
        assert found["schooling"].verdict is NO
        assert found["labour_market"].verdict is YES


class TestS04EuCitizenMadeToBeg:
    """EU citizens and lawful residents are outside the permit route (SE-REF-SCOPE)."""

    CASE = case("s04-eu-citizen-begging")

    def test_there_is_no_reflection_permit_but_help(self):
        found = assessed(self.CASE)
        assert found.reflection_period.verdict is NO
        assert "SE-REF-SCOPE" in ids(found.reflection_period)
        assert found.entitlements["accommodation"].verdict is YES
        assert found.entitlements["voluntary_return"].verdict is YES

    def test_nothing_of_the_permit_holders_is_given(self):
        found = assessed(self.CASE).entitlements
        assert found["health_care_as_resident"].verdict is NO
        assert found["labour_market"].verdict is NO


class TestOffences:
    def test_deceiving_adults_into_forced_labour_in_2020_is_trafficking(self):
        answer = sentenced(charge("s05-forced-labour-2020"))
        assert "4-1a" == answer.offence
        assert answer.verdict is YES
        assert {"ordinary", "less_serious"} == {c.degree for c in answer.candidates}
        assert {years(10), years(4)} == {c.maximum for c in answer.candidates}

    def test_the_same_is_human_exploitation_too_where_the_court_finds_its_means(self):
        """SE-HEX-MAX."""
        record = charge("s05-forced-labour-2020")
        assert sentenced(record, "4-1b").verdict is UNKNOWN
        found = otherwise(record, sweden={"further_elements_met": True})
        assert sentenced(found, "4-1b").verdict is YES

    def test_harbouring_a_child_for_prostitution_needs_no_means(self):
        """SE-OFF-CHILD; and it is procuring (SE-PROC)."""
        record = charge("s06-child-for-sexual-purposes-2012")
        assert sentenced(record, "4-1a").verdict is YES
        assert sentenced(record, "6-12").verdict is YES
        adult = otherwise(record, trafficking={"age_when_trafficked": 18})
        assert sentenced(adult, "4-1a").verdict is NO

    def test_in_2007_trafficking_took_control_and_stays_unknown(self):
        """SE-OFF-ACT-A."""
        answer = sentenced(charge("s07-control-2007"), "4-1a")
        assert answer.verdict is UNKNOWN
        assert {years(10), years(4)} == {c.maximum for c in answer.candidates}

    def test_the_same_in_2010_is_trafficking_from_july_on(self):
        """SE-OFF-ACT-B, SE-OFF-MEANS-A, SE-OFF-PURP-A."""
        record = charge("s07-control-2007")
        found = [
            sentenced(otherwise(record, trafficking={"last_day": day}), "4-1a").verdict
            for day in ("2010-06-30", "2010-07-01", "2010-07-02")
        ]
        assert [UNKNOWN, YES, YES] == found

    def test_exploiting_dependent_persons_in_begging_is_human_exploitation_and_no_trafficking(self):
        """SE-HEX-MAX; no means was used against an adult."""
        record = charge("s08-begging-2019")
        answer = sentenced(record)
        assert "4-1b" == answer.offence
        assert sentenced(record, "4-1a").verdict is NO
        assert {years(4), years(10)} == {c.maximum for c in answer.candidates}

    def test_before_july_2018_that_was_no_offence_of_its_own(self):
        record = otherwise(charge("s08-begging-2019"), trafficking={"last_day": "2018-06-30"})
        answer = sentenced(record, "4-1b")
        assert answer.verdict is NO
        assert any("2018-07-01" in reason.words for reason in answer.answer.because)

    def test_a_case_without_a_day_lists_what_it_can_be(self):
        record = otherwise(charge("s05-forced-labour-2020"), trafficking={"last_day": None})
        answer = sentenced(record, "4-1a")
        assert answer.verdict is UNKNOWN
        assert {UNKNOWN, YES} == {candidate.verdict for candidate in answer.candidates}


@pytest.mark.parametrize("on", SWEDEN.epochs, ids=str)
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
