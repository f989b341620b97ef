"""Clause by clause: what suffices on its own, and what is needed."""

from __future__ import annotations

from datetime import date

import pytest

from traffick_rules import Case, Verdict, assess, get_jurisdiction
from traffick_rules.answer import DutyState
from traffick_rules.law import CircumstanceEffect, Confidence, Modality, months, years
from traffick_rules.testing import Kit, changed, ids

NORWAY = get_jurisdiction("no")
KIT = Kit("no", on="2026-05-04")
assessed, answer, offence = KIT.assessed, KIT.answer, KIT.offence
TODAY = date(2026, 5, 4)
YES, NO, UNKNOWN = Verdict.YES, Verdict.NO, Verdict.UNKNOWN


# Victim status and duties.


@pytest.mark.parametrize(
    ("day", "formal", "guidelines"),
    [("2022-12-31", True, False), ("2023-06-01", False, False), ("2024-01-01", False, True)],
)
def test_there_is_no_formal_procedure_and_later_there_are_guidelines(day, formal, guidelines):
    """NO-ID-FORMAL and NO-ID-GUIDE."""
    facts = {"identification": {"decision": "victim"}}
    found = ids(answer("victim_status", facts, date.fromisoformat(day)))
    assert (formal, guidelines) == ("NO-ID-FORMAL" in found, "NO-ID-GUIDE" in found)


@pytest.mark.parametrize(
    ("known", "verdict", "state"),
    [
        ({"indicators": True}, YES, DutyState.OPEN),
        ({"indicators": True, "referred": False}, YES, DutyState.OPEN),
        ({"indicators": True, "referred": True}, YES, DutyState.FULFILLED),
        ({"indicators": False, "referred": False}, NO, DutyState.NONE),
        ({}, UNKNOWN, DutyState.POSSIBLE),
    ],
)
def test_who_meets_a_possible_victim_should_refer_them(known, verdict, state):
    """NO-ID-WHO: everybody should, and nobody alone must."""
    found = answer("duties.refer_victim", {"identification": known})
    assert (verdict, state) == (found.verdict, found.state)
    assert Modality.SHOULD is found.modality
    assert "every agency" in found.owed_by


def test_before_2004_no_reflection_period_is_known_which_is_doubtful():
    """NO-REF-A."""
    early = {"identification": {"indicators": True}, "stay": {"lawful": False}}
    absent = assessed(early, date(2003, 12, 31)).not_in_force
    found = [r.cautions for r in absent if r.question == "reflection_period.reflection"]
    assert any(found)


@pytest.mark.parametrize(("told", "due"), [("2026-04-01", date(2026, 4, 22)), (None, None)])
def test_child_welfare_confirms_a_report_within_three_weeks(told, due):
    """NO-CHILD-REPLY."""
    facts = {
        "person": {"age": 15},
        "family": {"child_welfare_told": True},
        "norway": {"child_welfare_told_on": told, "report_confirmed": False},
    }
    assert due == answer("duties.reply_to_report", facts).due_on


@pytest.mark.parametrize(
    ("excluded", "inhuman", "expected"),
    [(False, None, YES), (True, True, YES), (True, False, NO), (True, None, UNKNOWN)],
)
def test_nobody_is_sent_to_inhuman_treatment_even_if_excluded(excluded, inhuman, expected):
    """NO-PERM-NONREF and NO-PERM-NONREF-B."""
    facts = {
        "findings": {"risk_of_persecution": True, "excluded_from_protection": excluded},
        "norway": {"risk_of_inhuman_treatment": inhuman},
    }
    assert expected is answer("entitlements.non_refoulement", facts).verdict


def test_when_a_victim_s_asylum_application_is_taken_up_was_not_read():
    """NO-DUBLIN-VICTIM and NO-DUBLIN-VICTIM-B."""
    facts = {
        "asylum": {"applied": True},
        "findings": {
            "other_state_responsible": True,
            "special_ties": False,
            "removal_impossible": False,
        },
        "identification": {"indicators": False},
    }
    question = "burdens.asylum_not_examined"
    victim = changed(facts, {"identification": {"indicators": True}})
    assert [YES, UNKNOWN] == [answer(question, each).verdict for each in (facts, victim)]


# Offences.


def trafficking(
    day, acts=("recruitment",), means=("threat",), purposes=("forced_labour",), age=30, **found
):
    known = {
        "acts": {"only": list(acts)},
        "means": {"only": list(means)},
        "purposes": {"only": list(purposes)},
        "age_when_trafficked": age,
    }
    return offence("257", day, trafficking=known, norway=found)


def range_of(found, degree):
    (candidate,) = [c for c in found.candidates if c.degree == degree]
    return (candidate.minimum, candidate.maximum)


NOW = "2024-01-01"


@pytest.mark.parametrize(
    ("day", "ordinary", "provisions"),
    [
        ("2015-09-30", years(5), {"NO-OFF-MAX-A", "NO-OFF-GROSS-A"}),
        ("2015-10-01", years(6), {"NO-OFF-MAX-B", "NO-OFF-GROSS-B"}),
        ("2015-10-02", years(6), {"NO-OFF-MAX-B", "NO-OFF-GROSS-B"}),
    ],
)
def test_both_degrees_of_trafficking_are_listed_with_their_ranges(day, ordinary, provisions):
    """NO-OFF-MIN too: no minimum is stated."""
    found = trafficking(day, elements_of_1902_met=True)
    assert found.verdict is YES
    assert (None, ordinary) == range_of(found, "ordinary")
    assert (None, years(10)) == range_of(found, "gross")
    assert {*provisions, "NO-OFF-MIN"} <= {p for c in found.candidates for p in c.provisions}
    assert found.allows(years(5)) is YES
    assert found.allows(years(8)) is UNKNOWN
    assert found.allows(years(11)) is NO


@pytest.mark.parametrize("day", ["2014-01-01", NOW])
@pytest.mark.parametrize(("gross", "degree"), [(True, "gross"), (False, "ordinary"), (None, None)])
def test_what_the_court_finds_settles_the_degree(day, gross, degree):
    """NO-OFF-GROSS-A and NO-OFF-GROSS-B."""
    assert degree == trafficking(day, elements_of_1902_met=True, gross=gross).degree


def test_in_2003_the_first_day_of_the_offence_is_only_recalled():
    """NO-OFF-MAX-A."""
    for day, expected in (("2003-12-31", True), ("2004-01-01", False)):
        cautions = trafficking(day, elements_of_1902_met=True, gross=False).cautions
        assert expected is ("NO-OFF-MAX-A" in {caution.provision for caution in cautions})


WEIGHING = {
    "child": [({"trafficking": {"age_when_trafficked": a}}, v) for a, v in ((17, YES), (18, NO))],
    "gross_violence_or_coercion": [
        ({"norway": {"gross_violence_or_coercion": b}}, v) for b, v in ((True, YES), (False, NO))
    ],
    "considerable_profit": [
        ({"norway": {"considerable_profit": b}}, v) for b, v in ((True, YES), (False, NO))
    ],
    "contribution": [({"accused": {"accomplice": b}}, v) for b, v in ((True, YES), (False, NO))],
}


@pytest.mark.parametrize("code", WEIGHING)
def test_what_weighs_for_the_gross_degree_and_other_contribution_are_circumstances(code):
    """NO-OFF-GROSS-B and NO-OFF-HELP."""
    contribution = code == "contribution"
    for groups, expected in [*WEIGHING[code], ({}, UNKNOWN)]:
        found = {c.code: c for c in offence("257", NOW, **groups).circumstances}
        assert set(WEIGHING) == set(found)
        assert expected is found[code].verdict
        assert (("NO-OFF-HELP" if contribution else "NO-OFF-GROSS-B"),) == found[code].provisions
        effect = CircumstanceEffect.SAME_RANGE if contribution else CircumstanceEffect.AGGRAVATES
        assert effect is found[code].effect


ALONE = {
    "slavery": ("259", {"norway": {"slavery": True}}, years(21), "NO-SLAVERY"),
    "public offer": ("315-2", {"norway": {"public_offer": True}}, months(6), "NO-PROC-AD"),
    "letting rooms": (
        "315-1",
        {"procuring": {"conduct": ["letting_rooms"]}},
        years(6),
        "NO-PROC-MAX",
    ),
}


@pytest.mark.parametrize(("code", "facts", "maximum", "provision"), ALONE.values(), ids=ALONE)
def test_an_offence_of_one_degree_has_one_maximum(code, facts, maximum, provision):
    """NO-SLAVERY, NO-PROC-MAX, NO-PROC-AD."""
    found = offence(code, NOW, **facts)
    assert (YES, None, maximum) == (found.verdict, found.minimum, found.maximum)
    assert provision in ids(found)
    assert offence(code, NOW).verdict is UNKNOWN
    before = [offence(code, day, **facts).verdict for day in ("2015-09-30", "2015-10-01")]
    assert [UNKNOWN, YES] == before


@pytest.mark.parametrize("code", ["259", "315-1", "315-2"])
@pytest.mark.parametrize("day", ["2003-07-04", "2015-09-30"])
@pytest.mark.parametrize(("met", "expected"), [(True, YES), (False, NO), (None, UNKNOWN)])
def test_before_october_2015_it_is_for_the_court_and_no_range_is_made_up(code, day, met, expected):
    """NO-UNREAD-1902."""
    found = offence(code, day, norway={"elements_of_1902_met": met})
    assert (expected, None) == (found.verdict, found.maximum)
    assert "NO-UNREAD-1902" in ids(found)
    assert Confidence.RECALL is found.confidence


def test_the_shared_case_does_not_know_the_norwegian_facts_and_is_assessed_all_the_same():
    found = assess(Case(), jurisdiction=NORWAY, on=TODAY)
    assert found.victim_status.verdict is UNKNOWN
    assert {UNKNOWN} == {each.verdict for each in found.answers}
