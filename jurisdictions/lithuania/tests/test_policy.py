"""Plans, institutions, commitments, treaties and figures of Lithuania."""

from __future__ import annotations

from datetime import date

import pytest

from traffick_rules import get_jurisdiction
from traffick_rules.law import Confidence

LITHUANIA = get_jurisdiction("lt")
POLICY = LITHUANIA.policy


def by_code(records):
    found = {record.code: record for record in records}
    assert len(found) == len(records)
    return found


def test_the_plans_stand_in_order_of_time():
    codes = [plan.code for plan in POLICY.action_plans]
    expected = ["2002-2004", "2005-2008", "2009-2012", "2013-2015", "2015-2025", "2017-2019"]
    assert [*expected, "2020-2022", "2024-2026"] == codes


def test_the_rapporteur_moved_to_the_ombudsmen_in_2025():
    """LT-RAPPORTEUR and LT-RAPPORTEUR-2025."""
    first, second = by_code(POLICY.institutions)["rapporteur"].changes
    assert (date(2013, 9, 6), date(2025, 1, 1)) == (first.since.day, second.since.day)
    assert "Ombudsmen" in second.led_by


@pytest.mark.parametrize(
    ("code", "in_force"),
    [
        ("cets197", date(2012, 11, 1)),
        ("palermo", date(2003, 12, 25)),
        ("2004-81", date(2004, 8, 6)),
        ("2011-36", date(2011, 4, 15)),
        ("2024-1712", date(2024, 7, 14)),
    ],
)
def test_lithuania_is_bound_by_both_treaties_and_the_three_directives(code, in_force):
    treaty = by_code(POLICY.treaties)[code]
    assert treaty.binding is True
    assert in_force == treaty.in_force.day


def test_the_day_of_the_convention_is_recalled():
    """LT-CETS197: no day before November 2012 is possible, none after April 2013."""
    in_force = by_code(POLICY.treaties)["cets197"].in_force
    assert Confidence.RECALL is in_force.confidence
    assert (date(2012, 11, 1), date(2013, 4, 1)) == (in_force.earliest, in_force.latest)


@pytest.mark.parametrize(
    ("code", "value"),
    [
        ("stat-2002", 8),
        ("stat-2015", 79),
        ("stat-2017c", 219),
        ("stat-2023d", 12),
        ("stat-2024e", 0),
        ("stat-2025c", 111),
        ("assist-money-2021", 300_000),
        ("comp-civil-2017a", 34_000),
    ],
)
def test_a_figure_is_as_it_was_published(code, value):
    assert value == by_code(POLICY.statistics)[code].value


def test_every_figure_of_the_research_is_there():
    assert 81 == len(POLICY.statistics)


def test_the_parts_of_the_victims_of_2021_add_up():
    figures = by_code(POLICY.statistics)
    parts = [figures[f"stat-2021{part}"].value for part in "abc"]
    assert figures["stat-2021"].value == sum(parts)
