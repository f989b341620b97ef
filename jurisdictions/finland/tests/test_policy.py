"""Plans, institutions, treaties and figures of Finland."""

from __future__ import annotations

from datetime import date

import pytest

from traffick_rules import get_jurisdiction

POLICY = get_jurisdiction("fi").policy


def by_code(records):
    return {record.code: record for record in records}


def test_the_plans_stand_in_order_of_time():
    assert ["2005", "2008", "2016", "2021"] == [plan.code for plan in POLICY.action_plans]


def test_the_rapporteur_changed_in_2015():
    """FI-RAPPORTEUR-A and FI-RAPPORTEUR."""
    first, second = by_code(POLICY.institutions)["rapporteur"].changes
    assert ["the Ombudsman for Minorities", "the Non-Discrimination Ombudsman"] == [
        first.led_by,
        second.led_by,
    ]
    assert date(2015, 1, 1) == second.since.day


@pytest.mark.parametrize(
    ("code", "in_force"),
    [
        ("palermo", date(2006, 10, 7)),
        ("cets197", date(2012, 9, 1)),
        ("2004-81", date(2006, 8, 6)),
        ("2011-36", date(2013, 4, 6)),
        ("2024-1712", date(2026, 7, 15)),
        ("ilo-p029", date(2018, 1, 27)),
    ],
)
def test_finland_is_bound_since_that_day(code, in_force):
    treaty = by_code(POLICY.treaties)[code]
    assert treaty.binding is True
    assert in_force == treaty.in_force.day


def test_every_figure_of_the_research_is_there():
    assert 50 == len(POLICY.statistics)


@pytest.mark.parametrize(
    ("code", "value"),
    [
        ("fi-stat-2015", 52),
        ("fi-stat-2018", 163),
        ("fi-stat-2022", 367),
        ("fi-stat-2024", 207),
        ("fi-stat-sum", 2381),
        ("fi-stat-police-traf-b", 8),
        ("fi-budget-2015-a", 815_800),
    ],
)
def test_a_figure_is_as_it_was_published(code, value):
    assert value == by_code(POLICY.statistics)[code].value


def test_the_parts_of_2022_add_up():
    """FI-STAT-2022-D and FI-STAT-2022-E."""
    figures = by_code(POLICY.statistics)
    parts = figures["fi-stat-2022-d"], figures["fi-stat-2022-e"]
    assert figures["fi-stat-2022"].value == sum(part.value for part in parts)
