"""Danish offences, element by element: each act, position, age and circumstance alone."""

from __future__ import annotations

import pytest

from traffick_rules import Charge, Verdict, get_jurisdiction, sentence
from traffick_rules.law import PALERMO_ACTS, CircumstanceEffect

DENMARK = get_jurisdiction("dk")
YES, NO, UNKNOWN = Verdict.YES, Verdict.NO, Verdict.UNKNOWN


def offence(code, **groups):
    trafficking = {**groups.get("trafficking", {}), "last_day": "2023-01-01"}
    charge = Charge.from_dict({**groups, "trafficking": trafficking})
    return sentence(charge, jurisdiction=DENMARK, offence=code).answer


NO_TRAFFICKING = {"means": {"only": []}, "purposes": {"only": []}, "age_when_trafficked": 30}
LABOUR = {"means": ["coercion"], "purposes": ["forced_labour"], "age_when_trafficked": 30}
LISTED_POSITIONS = [
    "economic_difficulty",
    "personal_difficulty",
    "lack_of_insight",
    "recklessness",
    "dependency",
]
AGGRAVATIONS = [
    "several_together",
    "specially_planned",
    "organised_group",
    "abuse_of_vulnerable_position",
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
    assert expected is offence("262a", trafficking=facts).verdict


@pytest.mark.parametrize("kind", AGGRAVATIONS)
@pytest.mark.parametrize("code", ["233-1", "233-2", "262a", "262b"])
def test_each_general_circumstance_aggravates(code, kind):
    """OFF-55."""
    found = offence(code, gravity={"aggravation": {"only": [kind]}}).circumstances
    assert {"aggravated": YES}.items() <= {c.code: c.verdict for c in found}.items()


def test_confiscation_and_expulsion_follow_beside_the_punishment():
    """OFF-78 and OFF-95."""
    facts = {"judgment": {"unconditional_prison": True}, "gravity": {"gain": True}}
    facts["accused"] = {"citizenships": {"only": ["SE"]}}
    found = {each.code: each for each in offence("262a", **facts).circumstances}
    assert found["confiscation_of_gain"].verdict is YES
    assert found["confiscation_of_gain"].effect is CircumstanceEffect.CAN_FOLLOW
    # Whether international duties bar it is for the court.
    assert found["expulsion_by_list"].verdict is UNKNOWN
