"""Plans, institutions, treaties and figures of Norway."""

from __future__ import annotations

from datetime import date

import pytest

from traffick_rules import get_jurisdiction
from traffick_rules.law import Amount, Bound, Confidence

NORWAY = get_jurisdiction("no")
POLICY = NORWAY.policy


def by_code(records):
    found = {record.code: record for record in records}
    assert len(found) == len(records)
    return found


def test_no_commitment_of_the_government_was_read():
    assert () == POLICY.commitments


def test_the_plans_stand_in_order_and_a_gap_is_told():
    """NO-NAP-2003 to NO-STRATEGY-2025; the end of the plan of 2016 was not read."""
    plans = [(plan.first_day.year, plan.last_day) for plan in POLICY.action_plans]
    assert [2003, 2006, 2011, 2016, 2025] == [year for year, _ in plans]
    assert plans[3][1] is None
    gap = NORWAY.provision("NO-NAP-GAP")
    assert (date(2015, 1, 1), date(2016, 10, 31)) == (gap.first_day, gap.last_day)
    assert POLICY.action_plans[0].budget == Amount(100_000_000, "NOK")


def test_the_police_have_a_unit_for_coordination_since_november_2006():
    """NO-COORD."""
    unit = by_code(POLICY.institutions)["coordinator"]
    assert ("KOM", "the National Police Directorate") == (unit.local_title, unit.led_by)
    assert date(2006, 11, 1) == unit.established.day


def test_rosa_has_a_hotline_and_the_human_rights_institution_monitors():
    """NO-HOTLINE and NO-MONITOR."""
    institutions = by_code(POLICY.institutions)
    assert "ROSA" == institutions["helpline"].led_by
    assert date(2015, 7, 1) == institutions["monitoring_body"].established.day


@pytest.mark.parametrize(
    ("code", "signed", "ratified", "in_force"),
    [
        ("cets197", date(2005, 5, 16), date(2008, 1, 17), date(2008, 5, 1)),
        ("palermo", date(2000, 12, 13), date(2003, 9, 23), date(2003, 12, 25)),
    ],
)
def test_norway_is_bound_by_both_treaties(code, signed, ratified, in_force):
    """NO-CETS197 and NO-PALERMO."""
    treaty = by_code(POLICY.treaties)[code]
    assert treaty.binding is True
    days = [boundary and boundary.day for boundary in (treaty.signed, treaty.ratified)]
    assert [signed, ratified] == days
    assert in_force == treaty.in_force.day


@pytest.mark.parametrize("code", ["2004-81", "2011-36", "2024-1712"])
def test_no_directive_binds_norway(code):
    """NO-EU."""
    treaty = by_code(POLICY.treaties)[code]
    assert treaty.binding is False
    assert (None, None, None) == (treaty.signed, treaty.ratified, treaty.in_force)


def test_of_the_palermo_protocol_the_depositary_alone_tells_the_day():
    """NO-PALERMO and NO-PALERMO-IF."""
    treaty = by_code(POLICY.treaties)["palermo"]
    assert Confidence.SINGLE is treaty.ratified.confidence
    assert (date(2003, 7, 4), date(2003, 12, 31)) == (
        treaty.ratified.earliest,
        treaty.ratified.latest,
    )
    assert Confidence.CONCLUDED is NORWAY.provision("NO-PALERMO-IF").confidence


@pytest.mark.parametrize(
    ("code", "value", "bound"),
    [
        ("victims-2007-2013", 2000, Bound.ABOUT),
        ("convictions-2003-2015", 46, Bound.EXACTLY),
        ("followed-up-2013", 300, Bound.EXACTLY),
        ("followed-up-2014", 324, Bound.EXACTLY),
        ("followed-up-2015", 290, Bound.ABOUT),
        ("followed-up-2016", 262, Bound.EXACTLY),
        ("women-2016", 197, Bound.AT_LEAST),
        ("children-2016", 17, Bound.AT_LEAST),
        ("identified-2016", 100, Bound.ABOUT),
        ("reports-2017", 46, Bound.EXACTLY),
        ("identified-by-ngos-2019", 118, Bound.AT_LEAST),
        ("victims-2023", 59, Bound.MORE_THAN),
        ("convicted-2023", 0, Bound.EXACTLY),
    ],
)
def test_a_figure_is_as_it_was_published(code, value, bound):
    figure = by_code(POLICY.statistics)[code]
    assert (value, bound) == (figure.value, figure.bound)


def test_each_figure_rests_on_one_statement_and_lies_in_its_years():
    assert 39 == len(POLICY.statistics)
    for figure in POLICY.statistics:
        (statement,) = figure.provisions
        assert (figure.first_day, figure.last_day) == (statement.first_day, statement.last_day)
        assert f"{figure.value:,}" in statement.says


@pytest.mark.parametrize("subject", ["women-2016", "children-2016"])
def test_where_two_counts_differ_the_other_is_told(subject):
    """NO-STAT-2016-C and NO-STAT-2016-D."""
    (statement,) = by_code(POLICY.statistics)[subject].provisions
    assert Confidence.DISPUTED is statement.confidence
    assert "other count" in statement.note
