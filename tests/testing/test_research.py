"""The table of researched days, and facts with some of them otherwise."""

from __future__ import annotations

from datetime import date

import attrs
import pytest
from tests.toyland import EXCEPTION, PERMIT, VICTIM_PERMIT, provision, replaced

from traffick_rules import register_jurisdiction
from traffick_rules.facts import Needs, Stay
from traffick_rules.law import (
    Confidence,
    DatedValue,
    PermitDuration,
    all_of,
    between,
    months,
    years,
)
from traffick_rules.law import days as day_count
from traffick_rules.testing import ResearchedDays, ResearchedValues, changed

SURE = Confidence.CONFIRMED
# A permit of which the ground became another one with § 5.
GROUND = DatedValue(
    "permit.ground",
    "the ground",
    PERMIT.gives(all_of(Stay.lawful), until="2007-12-31"),
    EXCEPTION.gives(all_of(Needs.medical)),
)
REWORDED = replaced(
    VICTIM_PERMIT,
    attrs.evolve(VICTIM_PERMIT, when=GROUND, unless=()),
    parameters=(
        DatedValue(
            "always",
            "always",
            provision("20", since="by 2005-01-01", confidence=Confidence.SINGLE).gives(18),
        ),
    ),
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
CHANGES = [
    ("reflection.length", "2000-01-01", None, (months(6), "2", SURE)),
    ("recovery.length", "2000-01-01", None, (between(day_count(30), day_count(60)), "3", SURE)),
    (
        "permit.length",
        "2005-01-01",
        None,
        (PermitDuration(length=months(6), renewable=True), "4", SURE),
    ),
    ("gross.min", "2002-01-01", None, (years(2), "10", SURE)),
    ("gross.max", "2002-01-01", None, (years(12), "10", SURE)),
    ("ordinary.max", "2002-01-01", None, (years(8), "8", SURE)),
    ("ordinary.max", "2010-01-01", (years(8), "8", SURE), (years(5), "9", SURE)),
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


class TestValues(ResearchedValues):
    code = "tl"
    changes = CHANGES
    always = [("always", 18, "20", Confidence.SINGLE)]
    elsewhere = {"offence.purposes"}


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


def values(**tables):
    return type("Values", (ResearchedValues,), {"code": "tl", "changes": CHANGES, **tables})()


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2010, 1, 1), (years(8), "8", SURE)),
        (date(2010, 1, 1), (years(5), "8", SURE)),
        (date(2010, 1, 1), (months(60), "9", SURE)),
        (date(2010, 1, 1), (years(5), "9", Confidence.SINGLE)),
        (date(2010, 1, 1), None),
        (date(2001, 12, 31), (years(8), "8", SURE)),
    ],
)
def test_a_value_that_is_otherwise_than_in_the_law_is_found(day, expected):
    with pytest.raises(AssertionError):
        values().test_a_value_has_its_provision_on_each_side_of_a_change(
            "ordinary.max", day, expected
        )


@pytest.mark.parametrize(
    "row",
    [
        ("always", 17, "20", Confidence.SINGLE),
        ("always", 18, "21", Confidence.SINGLE),
        ("always", 18, "20", SURE),
        ("reflection.length", months(6), "2", SURE),
        ("permit.length", PermitDuration(length=months(6), renewable=True), "4", SURE),
    ],
)
def test_a_value_that_is_not_always_so_is_found(row):
    with pytest.raises(AssertionError):
        values().test_a_value_without_a_known_first_day_is_the_same_on_every_day(*row)


@pytest.mark.parametrize(
    "changes", [CHANGES, CHANGES[1:], [*CHANGES, ("x", "2010-01-01", None, None)]]
)
def test_a_table_of_values_that_is_not_complete_is_found(changes):
    always = [] if changes is CHANGES else TestValues.always
    with pytest.raises(AssertionError):
        values(
            changes=changes, always=always, elsewhere={"offence.purposes"}
        ).test_every_value_of_the_law_stands_in_a_table()


def test_what_is_otherwise_leaves_the_rest_and_the_facts_themselves_as_they_are():
    facts = {"stay": {"lawful": False, "departure_order": "within_deadline"}}
    found = changed(facts, {"stay": {"lawful": None}, "needs": {"medical": True}})

    assert {
        "stay": {"lawful": None, "departure_order": "within_deadline"},
        "needs": {"medical": True},
    } == found
    found["stay"]["duty_to_leave"] = None
    assert {"stay": {"lawful": False, "departure_order": "within_deadline"}} == facts


MODULE = """
from traffick_rules.law import Confidence
from traffick_rules.testing import ResearchedDays


class TestDays(ResearchedDays):
    code = "dk"
    days = [
        ("STA-02", "2007-08-02", None, Confidence.CONFIRMED),
        ("OFF-01", None, "2002-06-07", Confidence.RECALL),
    ]
    unsure_last_days = {"OFF-01": Confidence.DISPUTED}
"""


def test_a_row_is_a_test_and_says_what_differs(run_pytest):
    found = run_pytest("test_days.py", MODULE)

    assert (
        "FAILED test_days.py::TestDays::test_a_provision_is_in_force_from_its_first_to_its_last_day[STA-02-2007-08-02]"
        in found.stdout
    )
    assert "assert [True, True] == [False, True]" in found.stdout
    # A row for each provision, one for the last day; no change of a condition; two tables that are not complete.
    assert "3 failed, 2 passed, 1 skipped" in found.stdout
