"""The table of researched days, and facts with some of them otherwise."""

from __future__ import annotations

import attrs
import pytest
from tests.toyland import EXCEPTION, PERMIT, TOYLAND, VICTIM_PERMIT, toyland

from traffick_rules import Confidence, DatedValue, Needs, Stay, all_of, register_jurisdiction
from traffick_rules.testing import ResearchedDays, changed

SURE = Confidence.CONFIRMED
# A permit of which the ground became another one with § 5.
GROUND = DatedValue(
    "permit.ground",
    "the ground",
    PERMIT.gives(all_of(Stay.lawful), until="2007-12-31"),
    EXCEPTION.gives(all_of(Needs.medical)),
)
REWORDED = toyland(
    rules=tuple(
        attrs.evolve(rule, when=GROUND, unless=()) if rule is VICTIM_PERMIT else rule
        for rule in TOYLAND.rules
    )
)
DAYS = [
    *((id_, "2000-01-01", None, SURE) for id_ in ("1", "2", "3", "6", "12")),
    ("4", "2005-01-01", None, SURE),
    ("5", "2008-01-01", None, SURE),
    *((id_, "2002-01-01", None, SURE) for id_ in ("7", "10")),
    ("8", "2002-01-01", "2009-12-31", SURE),
    ("9", "2010-01-01", None, SURE),
    ("11", "2004-01-01", "2011-12-31", SURE),
]
WORDINGS = [
    ("permit.ground", "2005-01-01", None, "4"),
    ("permit.ground", "2008-01-01", "4", "5"),
]


@pytest.fixture(autouse=True)
def _registered():
    with register_jurisdiction(REWORDED):
        yield


class TestDays(ResearchedDays):
    code = "tl"
    days = DAYS
    wordings = WORDINGS


def days(**tables):
    return type("Days", (ResearchedDays,), {"code": "tl", "days": DAYS, **tables})()


@pytest.mark.parametrize(
    "row",
    [
        ("4", "2005-01-02", None, SURE),
        ("4", "2004-12-31", None, SURE),
        ("4", None, None, SURE),
        ("4", "2005-01-01", "2020-12-31", SURE),
        ("4", "2005-01-01", None, Confidence.SINGLE),
        ("8", "2002-01-01", "2010-01-01", SURE),
        ("8", "2002-01-01", "2009-12-30", SURE),
        ("8", "2002-01-01", None, SURE),
    ],
)
def test_a_day_that_is_otherwise_than_in_the_law_is_found(row):
    with pytest.raises(AssertionError):
        days().test_a_provision_is_in_force_from_its_first_to_its_last_day(*row)


def test_a_last_day_is_confirmed_where_the_table_says_nothing_else():
    days().test_a_last_day_is_as_well_established_as_the_research_says("8")
    unsure = days(unsure_last_days={"8": Confidence.RECALL})
    with pytest.raises(AssertionError):
        unsure.test_a_last_day_is_as_well_established_as_the_research_says("8")


@pytest.mark.parametrize(
    "row",
    [
        ("permit.ground", "2008-01-02", "4", "5"),
        ("permit.ground", "2008-01-01", "5", "4"),
        ("permit.ground", "2005-01-01", "4", "4"),
    ],
)
def test_a_wording_that_is_otherwise_than_in_the_law_is_found(row):
    with pytest.raises(AssertionError):
        days().test_a_condition_that_changed_rests_on_another_provision_from_that_day_on(*row)


@pytest.mark.parametrize("table", [DAYS[1:], [*DAYS, ("13", "2000-01-01", None, SURE)]])
def test_a_table_of_days_that_is_not_complete_is_found(table):
    with pytest.raises(AssertionError):
        days(
            days=table
        ).test_every_provision_with_a_day_on_which_the_law_rests_stands_in_the_table()


def test_a_table_of_wordings_that_is_not_complete_is_found():
    with pytest.raises(AssertionError):
        days().test_every_condition_that_changed_stands_in_the_table()


def test_what_is_otherwise_leaves_the_rest_and_the_facts_themselves_as_they_are():
    facts = {"stay": {"lawful": False, "duty_to_leave": True}}
    found = changed(facts, {"stay": {"lawful": None}, "needs": {"medical": True}})

    assert {"stay": {"lawful": None, "duty_to_leave": True}, "needs": {"medical": True}} == found
    found["stay"]["duty_to_leave"] = None
    assert {"stay": {"lawful": False, "duty_to_leave": True}} == facts
