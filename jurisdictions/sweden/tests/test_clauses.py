"""Clause by clause: what suffices on its own, and what is needed."""

from __future__ import annotations

from datetime import date

import pytest

from traffick_rules import Case, NotInForceError, Verdict, assess, get_jurisdiction
from traffick_rules.answer import DutyState
from traffick_rules.law import Confidence, Modality, days, months, years
from traffick_rules.testing import Kit, changed, ids

SWEDEN = get_jurisdiction("se")
KIT = Kit("se", on="2025-06-01")
assessed, answer, offence = KIT.assessed, KIT.answer, KIT.offence
TODAY = date(2025, 6, 1)
YES, NO, UNKNOWN = Verdict.YES, Verdict.NO, Verdict.UNKNOWN


# Victim status.

CLOSED = {"sweden": {"preliminary_investigation_opened": False}}


@pytest.mark.parametrize(("decision", "expected"), [("victim", YES), ("not_a_victim", NO)])
@pytest.mark.parametrize(
    ("day", "by_the_manual"), [("2015-12-31", False), ("2016-01-01", True), ("2016-01-02", True)]
)
def test_before_the_manual_of_2016_any_decision_counts(day, by_the_manual, decision, expected):
    """SE-ID-WHO: the year is known, the day is not."""
    facts = changed(CLOSED, {"identification": {"decision": decision, "decided_by": "ngo"}})
    found = answer("victim_status", facts, date.fromisoformat(day))
    assert (UNKNOWN if by_the_manual else expected) is found.verdict
    doubted = {caution.provision for caution in found.cautions}
    assert by_the_manual is False or "SE-ID-WHO" in doubted


def test_the_municipality_gives_help_and_the_agency_pays_the_programmes():
    found = assessed({}).entitlements
    assert "municipality" in found["social_help"].provided_by
    assert "Migration" in found["voluntary_return"].provided_by
    assert "the Gender Equality Agency" == found["support_programme"].paid_by


# The reflection permit.

REFLECTION = {
    "stay": {"lawful": False},
    "cooperation": {"presence_needed": True},
    "sweden": {
        "leader_applied": True,
        "board_applied": False,
        "reason_to_assume_offence": True,
        "holds_reflection_permit": False,
    },
    "findings": {"special_reasons_for_more_time": False, "order_or_security_against": False},
}
BY_THE_BOARD = changed(REFLECTION, {"sweden": {"leader_applied": False, "board_applied": True}})
OLD_LAW = date(2015, 1, 1)


@pytest.mark.parametrize(
    ("day", "expected"), [("2022-07-31", NO), ("2022-08-01", YES), ("2022-08-02", YES)]
)
def test_the_social_welfare_board_may_apply_since_august_2022(day, expected):
    """SE-REF-COND-A and SE-REF-COND-B."""
    found = answer("reflection_period.reflection_permit", BY_THE_BOARD, date.fromisoformat(day))
    assert expected is found.verdict
    assert ("SE-REF-COND-B" if expected is YES else "SE-REF-COND-A") in ids(found)


@pytest.mark.parametrize("known", [True, False, None])
def test_the_reflection_permit_can_be_prolonged_for_special_reasons_without_a_longest_time(known):
    """SE-REF-EXT."""
    facts = changed(REFLECTION, {"findings": {"special_reasons_for_more_time": known}})
    found = answer("reflection_period.reflection_permit", facts)
    assert {True: YES, False: NO, None: UNKNOWN}[known] is found.extension
    assert Modality.MAY is found.extension_modality
    assert 30 == found.days
    assert (30 if known is False else None) == found.max_total_days
    assert (days(30) if known is False else None) == found.longest


@pytest.mark.parametrize("day", ["2007-06-30", "2007-07-01", "2007-07-02"])
def test_the_reflection_permit_starts_in_july_2007(day):
    """SE-REF-DAYS; a campaign page says 2006, which is outweighed."""
    on = date.fromisoformat(day)
    found = assessed(REFLECTION, on)
    if on < date(2007, 7, 1):
        assert "reflection_period.reflection_permit" in {r.question for r in found.not_in_force}
    else:
        assert found.reflection_period.verdict is YES


# Residence permits.

SECURITY = {"sweden": {"police_applied": True, "personal_security_work": True}}


def test_the_permit_under_personal_security_work_lasts_at_least_one_year():
    """SE-PERM-TRIAL-WITNESS."""
    found = answer("permits.5-15b", SECURITY)
    assert (years(1), None) == (found.duration.length.shortest, found.duration.length.longest)
    assert Confidence.RECALL is found.confidence


# Entitlements of permit holders, and safeguards.

HOLDER = {"sweden": {"holds_reflection_permit": True}}


@pytest.mark.parametrize(
    ("day", "expected"), [("2010-08-31", UNKNOWN), ("2010-09-01", YES), ("2010-09-02", YES)]
)
def test_who_is_thought_to_be_a_child_counts_as_one_since_the_convention_binds(day, expected):
    """SE-CETS197."""
    facts = {**HOLDER, "person": {"age_disputed": True, "thought_to_be_child": True}}
    found = answer("entitlements.schooling", facts, date.fromisoformat(day))
    assert expected is found.verdict
    assert expected is UNKNOWN or "SE-CETS197" in ids(found)


@pytest.mark.parametrize("code", ["suspended_removal", "help_for_reflection"])
@pytest.mark.parametrize(
    ("day", "known"), [("2022-07-31", False), ("2022-08-01", True), ("2022-08-02", True)]
)
def test_what_came_with_the_act_of_2022_is_in_force_from_august(code, day, known):
    on = date.fromisoformat(day)
    assert known is (code in assessed({}, on).entitlements)


def test_that_a_removal_could_not_be_suspended_before_2022_is_doubtful():
    """SE-REF-STAY: the wording before was not read."""
    absent = {r.question: r for r in assessed({}, OLD_LAW).not_in_force}
    assert absent["entitlements.suspended_removal"].cautions
    with pytest.raises(NotInForceError, match="2022-08-01"):
        assessed({}, OLD_LAW).entitlements["suspended_removal"]


# Duties.


@pytest.mark.parametrize("applicant", ["leader_applied", "board_applied"])
def test_the_migration_agency_should_decide_once_an_authority_has_applied(applicant):
    """SE-REF-WHO."""
    nobody = {"leader_applied": False, "board_applied": False}
    found = answer("duties.decide_on_reflection", {"sweden": {applicant: True}})
    assert (YES, Modality.SHOULD, DutyState.OPEN) == (found.verdict, found.modality, found.state)
    assert "the Migration Agency" == found.owed_by
    for decided, state in ((True, DutyState.FULFILLED), (False, DutyState.OPEN)):
        facts = {"sweden": {applicant: True, "application_decided": decided}}
        assert state is answer("duties.decide_on_reflection", facts).state
    assert answer("duties.decide_on_reflection", {"sweden": nobody}).verdict is NO


def test_the_authority_that_applied_is_heard_before_the_permit_is_revoked():
    """SE-REF-REVOKE."""
    found = answer("duties.hear_before_revoking", {"sweden": {"revocation_considered": True}})
    assert (YES, Modality.SHALL, DutyState.OPEN) == (found.verdict, found.modality, found.state)
    assert "SE-REF-REVOKE" in ids(found)
    for heard, state in ((True, DutyState.FULFILLED), (False, DutyState.OPEN)):
        facts = {"sweden": {"revocation_considered": True, "applicant_heard": heard}}
        assert state is answer("duties.hear_before_revoking", facts).state
    refused = {"sweden": {"revocation_considered": False}}
    assert answer("duties.hear_before_revoking", refused).verdict is NO


@pytest.mark.parametrize(
    ("day", "known"), [("2007-06-30", False), ("2007-07-01", True), ("2007-07-02", True)]
)
def test_the_duties_begin_with_the_permit_in_july_2007(day, known):
    found = assessed({}, date.fromisoformat(day)).duties
    assert known is ("decide_on_reflection" in found)
    assert known is ("hear_before_revoking" in found)


# Offences.


def trafficking(
    day, acts=("recruitment",), means=("coercion",), purposes=("forced_labour",), age=30, **found
):
    known = {
        "acts": {"only": list(acts)},
        "means": {"only": list(means)},
        "purposes": {"only": list(purposes)},
        "age_when_trafficked": age,
    }
    return offence("4-1a", day, trafficking=known, sweden=found)


SINCE_2010, SINCE_2018 = "2012-01-01", "2020-01-01"


@pytest.mark.parametrize("day", [SINCE_2010, SINCE_2018])
def test_a_child_needs_no_means(day):
    """SE-OFF-CHILD; since July 2018 negligence as to the age is enough."""
    found = trafficking(day, means=[], age=17)
    assert found.verdict is YES
    assert "SE-OFF-CHILD" in ids(found)
    assert (day == SINCE_2018) is ("SE-OFF-CHILD-NEGL" in ids(found))


@pytest.mark.parametrize("day", ["2002-07-01", "2005-03-31", "2005-04-01", "2010-06-30"])
@pytest.mark.parametrize("age", [17, 30])
def test_before_july_2010_only_a_court_can_say_that_all_elements_are_met(day, age):
    """SE-OFF-INTRO and SE-OFF-ACT-A: what the text demanded was not read in full."""
    found = trafficking(day, age=age)
    assert found.verdict is UNKNOWN
    assert {2} == {c.minimum.count for c in found.candidates if c.degree == "ordinary"}
    assert trafficking(day, age=age, further_elements_met=True).verdict is YES
    assert trafficking(day, age=age, further_elements_met=False).verdict is NO


@pytest.mark.parametrize(
    ("day", "expected"), [("2010-06-30", UNKNOWN), ("2010-07-01", YES), ("2010-07-02", YES)]
)
def test_trafficking_is_affirmed_from_july_2010_on(day, expected):
    assert expected is trafficking(day).verdict


@pytest.mark.parametrize(
    ("day", "expected"), [("2018-06-30", YES), ("2018-07-01", UNKNOWN), ("2018-07-02", UNKNOWN)]
)
def test_a_vulnerable_situation_is_for_the_court_from_july_2018_on(day, expected):
    """SE-OFF-MEANS-A and SE-OFF-MEANS-B."""
    assert expected is trafficking(day, means=["abuse_of_vulnerability"]).verdict


def range_of(found, degree):
    (candidate,) = [c for c in found.candidates if c.degree == degree]
    return (candidate.minimum, candidate.maximum)


@pytest.mark.parametrize(
    ("day", "least"),
    [("2018-06-30", None), ("2018-07-01", months(6)), ("2018-07-02", months(6))],
)
def test_both_degrees_of_trafficking_are_listed_with_their_ranges(day, least):
    """SE-OFF-MIN, SE-OFF-MAX, SE-OFF-LESS-MAX, SE-OFF-LESS-MIN-A and -B."""
    found = trafficking(day)
    assert (years(2), years(10)) == range_of(found, "ordinary")
    assert (least, years(4)) == range_of(found, "less_serious")
    assert found.degree is None
    assert found.allows(years(3)) is YES
    assert found.allows(years(11)) is NO
    assert found.allows(years(5)) is UNKNOWN


@pytest.mark.parametrize(
    ("less_serious", "degree"), [(True, "less_serious"), (False, "ordinary"), (None, None)]
)
def test_what_the_court_finds_settles_the_degree_of_trafficking(less_serious, degree):
    """SE-OFF-MAX and SE-OFF-LESS-MAX."""
    assert degree == trafficking(SINCE_2018, less_serious=less_serious).degree


@pytest.mark.parametrize(("gross", "degree"), [(True, "gross"), (False, "ordinary"), (None, None)])
@pytest.mark.parametrize("day", ["2018-06-30", SINCE_2018])
def test_what_the_court_finds_settles_the_degree_of_procuring(day, gross, degree):
    """SE-PROC-GROSS and SE-PROC-MAX."""
    conduct = {"conduct": ["running_a_brothel"]}
    assert degree == offence("6-12", day, procuring=conduct, sweden={"gross": gross}).degree


def exploitation(day, *, purposes=(), unreasonable=False, **found):
    return offence(
        "4-1b",
        day,
        trafficking={"purposes": {"only": list(purposes)}},
        exploitation={"manifestly_unreasonable_conditions": unreasonable},
        sweden=found,
    )


KINDS = {
    "forced labour": {"purposes": ["forced_labour"]},
    "begging": {"purposes": ["begging"]},
    "unreasonable conditions": {"unreasonable": True},
}


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_by_which_means_a_person_is_exploited_is_for_the_court(kind):
    """SE-HEX-MAX: the means of the text were not read."""
    assert exploitation(SINCE_2018, **kind).verdict is UNKNOWN
    assert exploitation(SINCE_2018, **kind, further_elements_met=False).verdict is NO
    found = exploitation(SINCE_2018, **kind, further_elements_met=True)
    assert found.verdict is YES
    assert (None, years(4)) == range_of(found, "ordinary")
    assert (years(2), years(10)) == range_of(found, "gross")


@pytest.mark.parametrize(("gross", "degree"), [(True, "gross"), (False, "ordinary"), (None, None)])
def test_what_the_court_finds_settles_the_degree_of_human_exploitation(gross, degree):
    """SE-HEX-GROSS-MIN and SE-HEX-GROSS-MAX."""
    found = exploitation(SINCE_2018, unreasonable=True, further_elements_met=True, gross=gross)
    assert degree == found.degree


@pytest.mark.parametrize(
    ("day", "expected"), [("2018-06-30", NO), ("2018-07-01", YES), ("2018-07-02", YES)]
)
def test_human_exploitation_is_an_offence_from_july_2018_on(day, expected):
    found = exploitation(day, unreasonable=True, further_elements_met=True)
    assert expected is found.verdict


@pytest.mark.parametrize(
    ("day", "gross"),
    [
        ("2018-06-30", (None, None)),
        ("2018-07-01", (years(2), years(10))),
        ("2018-07-02", (years(2), years(10))),
    ],
)
def test_the_range_of_gross_procuring_is_known_from_july_2018_on(day, gross):
    """SE-PROC-GROSS and SE-PROC-GROSS-RAISE; what stood before is recalled (SE-PROC-GROSS-OLD)."""
    found = offence("6-12", day, procuring={"conduct": ["running_a_brothel"]})
    assert found.verdict is YES
    assert gross == range_of(found, "gross")
    assert (None, years(4)) == range_of(found, "ordinary")
    recalled = {p for c in found.candidates for p in c.provisions} & {"SE-PROC-GROSS-OLD"}
    assert bool(recalled) is (gross == (None, None))


def test_the_shared_case_does_not_know_the_swedish_facts_and_is_assessed_all_the_same():
    found = assess(Case(), jurisdiction=SWEDEN, on=TODAY)
    assert found.victim_status.verdict is UNKNOWN
    assert {UNKNOWN} == {each.verdict for each in found.answers}
