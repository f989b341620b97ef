"""Plans, institutions, commitments, treaties and figures of Sweden."""

from __future__ import annotations

from datetime import date

import pytest

from traffick_rules import get_jurisdiction
from traffick_rules.law import Confidence

SWEDEN = get_jurisdiction("se")
POLICY = SWEDEN.policy


def by_code(records):
    found = {record.code: record for record in records}
    assert len(found) == len(records)
    return found


def test_the_plans_stand_in_order_of_time():
    codes = [plan.code for plan in POLICY.action_plans]
    expected = ["2007-children", "2008", "2014-children", "2016-children", "2017-strategy"]
    assert [*expected, "2018", "2024-2026"] == codes


def test_the_coordinator_changed_in_2018():
    """SE-COORD-A and SE-COORD-B."""
    first, second = by_code(POLICY.institutions)["coordinator"].changes
    assert "Stockholm County Administrative Board" == first.led_by
    assert "Gender Equality Agency" in second.led_by
    assert date(2018, 1, 1) == second.since.day


def test_the_police_are_rapporteur():
    """SE-RAPPORTEUR."""
    rapporteur = by_code(POLICY.institutions)["rapporteur"]
    assert date(2023, 1, 1) == rapporteur.established.day
    assert "15 December" in rapporteur.tasks[0]


@pytest.mark.parametrize(
    ("code", "signed", "ratified", "in_force"),
    [
        ("cets197", date(2005, 5, 16), date(2010, 5, 31), date(2010, 9, 1)),
        ("palermo", date(2000, 12, 12), date(2004, 7, 1), date(2004, 7, 31)),
        ("2004-81", None, None, date(2004, 8, 6)),
        ("2011-36", None, None, date(2011, 4, 15)),
        ("2024-1712", None, None, date(2024, 7, 14)),
    ],
)
def test_sweden_is_bound_by_both_treaties_and_the_three_directives(
    code, signed, ratified, in_force
):
    """SE-CETS197, SE-PALERMO, SE-EU."""
    treaty = by_code(POLICY.treaties)[code]
    assert treaty.binding is True
    days = [boundary and boundary.day for boundary in (treaty.signed, treaty.ratified)]
    assert [signed, ratified] == days
    assert in_force == treaty.in_force.day


@pytest.mark.parametrize(
    ("code", "value"),
    [
        ("stat-2015", 58),
        ("stat-2016", 82),
        ("stat-2017", 212),
        ("stat-2018", 262),
        ("stat-2019", 298),
        ("stat-2020", 320),
        ("stat-2021", 490),
        ("stat-2022", 375),
        ("stat-2023", 189),
        ("stat-2024", 430),
        ("stat-2024-d", 0),
        ("stat-agency-f", 481),
    ],
)
def test_a_figure_is_as_it_was_published(code, value):
    assert value == by_code(POLICY.statistics)[code].value


def test_every_figure_of_the_research_is_there():
    assert 54 == len(POLICY.statistics)


def test_two_counts_of_one_year_are_disputed():
    """SE-STAT-2019, SE-STAT-2021: the US report has other numbers."""
    for each in ("SE-STAT-2019", "SE-STAT-2021"):
        assert Confidence.DISPUTED is SWEDEN.provision(each).confidence


@pytest.mark.parametrize(
    ("whole", "parts"),
    [
        ("stat-2017", ["stat-2017-b", "stat-2017-c"]),
        ("stat-2018", ["stat-2018-b", "stat-2018-c", "stat-2018-d", "stat-2018-e"]),
        ("stat-2019", [f"stat-2019-{part}" for part in "bcdef"]),
        ("stat-2022", ["stat-2022-d", "stat-2022-e"]),
    ],
)
def test_the_parts_that_one_counter_gives_add_up(whole, parts):
    figures = by_code(POLICY.statistics)
    assert figures[whole].value == sum(figures[part].value for part in parts)
