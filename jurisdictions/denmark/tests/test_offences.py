"""Danish offences, element by element: each act, position, age and circumstance alone."""

from __future__ import annotations

import pytest

from traffick_rules import Verdict
from traffick_rules.law import PALERMO_ACTS, CircumstanceEffect
from traffick_rules.testing import Kit

KIT = Kit("dk", on="2023-01-01")
YES, NO, UNKNOWN = Verdict.YES, Verdict.NO, Verdict.UNKNOWN


def offence(code, *, last_day="2023-01-01", **groups):
    trafficking = {**groups.get("trafficking", {}), "last_day": last_day}
    return KIT.sentenced({**groups, "trafficking": trafficking}, code).answer


NO_TRAFFICKING = {"means": {"only": []}, "purposes": {"only": []}, "age_when_trafficked": 30}
LABOUR = {"means": ["coercion"], "purposes": ["forced_labour"], "age_when_trafficked": 30}
LISTED_POSITIONS = [
    "economic_difficulty",
    "personal_difficulty",
    "lack_of_insight",
    "recklessness",
    "dependency",
]
POSITIONS = {"positions": ["dependency"], "manifestly_unreasonable_conditions": True}


@pytest.mark.parametrize("act", [act.value for act in PALERMO_ACTS])
def test_each_of_the_five_acts_is_enough(act):
    """OFF-10 and OFF-31."""
    for code, how, facts in (
        ("262a", LABOUR, {}),
        ("262b", NO_TRAFFICKING, {"exploitation": POSITIONS}),
    ):
        one = offence(code, trafficking={**how, "acts": {"only": [act]}}, **facts)
        assert one.verdict is YES
    means = {"only": ["coercion"]}
    none = offence("262a", trafficking={**LABOUR, "means": means, "acts": {"only": []}})
    assert none.verdict is NO


@pytest.mark.parametrize("position", LISTED_POSITIONS)
def test_each_exploited_position_is_enough(position):
    """OFF-31."""
    facts = {**POSITIONS, "positions": {"only": [position]}}
    acts = {**NO_TRAFFICKING, "acts": ["recruitment"]}
    found = offence("262b", trafficking=acts, exploitation=facts)
    assert found.verdict is YES


@pytest.mark.parametrize(("age", "expected"), [(17, YES), (18, NO), (None, UNKNOWN)])
def test_who_was_under_18_needs_no_means(age, expected):
    """OFF-21 and OFF-22."""
    facts = {**LABOUR, "acts": ["recruitment"], "means": {"only": []}, "age_when_trafficked": age}
    knew = {"knowledge_of_age": "knew"}
    assert expected is offence("262a", trafficking=facts, accused=knew).verdict


@pytest.mark.parametrize(
    ("last_day", "known", "expected"),
    [
        ("2023-01-01", "knew", YES),
        ("2023-01-01", "should_have_known", NO),
        ("2023-01-01", "could_not_have_known", NO),
        ("2023-01-01", None, UNKNOWN),
        # That negligence is not enough was read since July 2013.
        ("2010-01-01", "knew", YES),
        ("2010-01-01", "should_have_known", UNKNOWN),
        ("2010-01-01", "could_not_have_known", NO),
    ],
)
def test_without_means_the_accused_has_to_know_that_the_person_is_a_child(
    last_day, known, expected
):
    """OFF-22 and OFF-91."""
    child = {
        "acts": ["recruitment"],
        "means": {"only": []},
        "purposes": ["forced_labour"],
        "age_when_trafficked": 15,
    }
    who = {"knowledge_of_age": known} if known else {}
    found = offence("262a", last_day=last_day, trafficking=child, accused=who)
    assert found.verdict is expected
    forced = offence(
        "262a", last_day=last_day, trafficking={**child, "means": ["force"]}, accused=who
    )
    assert forced.verdict is YES


def test_confiscation_and_expulsion_follow_beside_the_punishment():
    """OFF-78 and OFF-95."""
    facts = {"judgment": {"unconditional_prison": True}, "gravity": {"gain": True}}
    facts["accused"] = {"citizenships": {"only": ["SE"]}}
    found = {each.code: each for each in offence("262a", **facts).circumstances}
    assert found["confiscation_of_gain"].verdict is YES
    assert found["confiscation_of_gain"].effect is CircumstanceEffect.CAN_FOLLOW
    # Whether international duties bar it is for the court.
    assert found["expulsion_by_list"].verdict is UNKNOWN


@pytest.mark.parametrize(
    ("kind", "last_day", "expected"),
    [
        ("use_of_child_under_15", "2010-06-30", NO),
        # The text named a child under 14: one of 14 is under 15 too.
        ("use_of_child_under_15", "2011-01-01", UNKNOWN),
        ("use_of_child_under_15", "2013-01-01", YES),
        ("cruelty", "2024-11-04", NO),
        # The text names what is humiliating.
        ("cruelty", "2025-01-01", UNKNOWN),
    ],
)
def test_what_is_wider_than_the_text_leaves_the_aggravation_open(kind, last_day, expected):
    """OFF-55E to OFF-55G."""
    gravity = {"aggravation": {"only": [kind]}}
    found = offence("262a", last_day=last_day, gravity=gravity, judgment={"on": last_day})
    assert expected is next(c.verdict for c in found.circumstances if c.code == "aggravated")


@pytest.mark.parametrize(
    ("code", "gravity", "expected"),
    [
        ("282", {"gross": True}, YES),
        ("282", {"gross": False}, NO),
        ("261", {"gain": True}, YES),
        ("261", {"gain": False}, NO),
    ],
)
def test_all_assets_are_taken_only_for_a_degree_with_a_maximum_of_six_years(
    code, gravity, expected
):
    """OFF-78B."""
    facts = {
        "gravity": {**gravity, "aggravation": {"only": ["considerable_profit"]}},
        "trafficking": {"means": ["deprivation_of_liberty"], "border_crossed": False},
        "denmark": {"lawful_origin_likely": False},
    }
    found = offence(code, **facts).circumstances
    assert expected is next(c.verdict for c in found if c.code == "extended_confiscation")


@pytest.mark.parametrize(
    ("purpose", "means", "expected"),
    [
        ("slavery", [], YES),
        ("prostitution", ["coercion"], YES),
        ("prostitution", [], NO),
        ("other_sexual_exploitation", ["coercion"], NO),
    ],
)
def test_of_prostitution_only_what_is_forced_is_a_crime_against_humanity(purpose, means, expected):
    """OFF-100."""
    how = {"acts": {"only": ["exploiting"]}, "purposes": {"only": [purpose]}}
    facts = {
        "trafficking": {**how, "means": {"only": means}},
        "denmark": {"attack_on_civilians": True},
    }
    assert expected is offence("118d", last_day="2026-01-01", **facts).verdict


def test_buying_sex_from_a_child_abroad_was_punished_whatever_the_law_there():
    """OFF-66B."""
    facts = {"accused": {"resident": True}, "reach": {"punishable_there": False}}
    bought = offence("223a", last_day="2010-01-01", **facts).circumstances
    assert YES is next(c.verdict for c in bought if c.code == "abroad")
    trafficked = offence("262a", last_day="2010-01-01", judgment={"on": "2010-06-01"}, **facts)
    codes = {c.code: c.verdict for c in trafficked.circumstances}
    assert codes["abroad_if_punishable_there"] is NO
    assert "abroad" not in codes


@pytest.mark.parametrize(
    ("conduct", "code", "longest"),
    [
        ("running_a_brothel", "228", "4 years"),
        ("acting_as_middleman", "229-1", "3 years"),
        ("letting_rooms", "229-2", "1 year"),
    ],
)
def test_procuring_that_is_judged_under_its_new_section_is_still_an_offence(conduct, code, longest):
    """OFF-40, OFF-42, OFF-43; OFF-45, OFF-46, OFF-46B: what § 233 punishes from July 2013 was no less an offence before."""
    facts = {
        "procuring": {"conduct": {"only": [conduct]}, "for_gain_or_repeated": True},
        "trafficking": {"first_day": "2012-05-01"},
        "judgment": {"on": "2014-02-01"},
    }
    found = offence(code, last_day="2012-05-01", **facts)
    assert (YES, longest) == (found.verdict, str(found.maximum))
    open_conduct = facts | {"procuring": {"conduct": {"taking_abroad": False}}}
    assert UNKNOWN is offence(code, last_day="2012-05-01", **open_conduct).verdict
