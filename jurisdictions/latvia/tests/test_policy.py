"""Plans, institutions, commitments, treaties and figures of Latvia, and what the plugin says of its days."""

from __future__ import annotations

from datetime import date

import pytest

from traffick_rules import get_jurisdiction

LATVIA = get_jurisdiction("lv")
POLICY = LATVIA.policy


def by_code(records):
    found = {record.code: record for record in records}
    assert len(found) == len(records)
    return found


def test_the_law_is_covered_from_2000_and_its_offence_begins_in_2002():
    """LV-OFF-START."""
    assert ("lv", "Latvia", "Latvija") == (LATVIA.code, LATVIA.name, LATVIA.local_name)
    assert date(2000, 1, 1) == LATVIA.covers_from
    assert date(2002, 5, 23) == LATVIA.provision("LV-OFF-START").first_day


def test_the_more_favourable_law_reaches_back():
    """LV-LEX."""
    assert "LV-LEX" == LATVIA.milder_law.id


def test_the_plans_leave_2024_and_half_of_2025_without_one():
    """LV-NAP-GAP."""
    plans = POLICY.action_plans
    assert ["2004", "2009", "2014", "2021", "2025"] == [plan.code for plan in plans]
    *_, before, last = plans
    assert (date(2023, 12, 31), date(2025, 8, 26)) == (before.last_day, last.first_day)
    assert "EUR 101,898.68" == str(last.budget)


@pytest.mark.parametrize(
    ("code", "in_force"),
    [
        ("palermo", date(2004, 6, 24)),
        ("cets197", date(2008, 7, 1)),
        ("2004-81", date(2004, 8, 6)),
        ("2011-36", date(2011, 4, 15)),
        ("2024-1712", date(2024, 7, 14)),
        ("untoc", date(2001, 6, 6)),
    ],
)
def test_latvia_is_bound_by_the_treaties_and_the_three_directives(code, in_force):
    treaty = by_code(POLICY.treaties)[code]
    assert treaty.binding is True
    assert in_force == treaty.in_force.day


def test_the_ministry_of_the_interior_coordinates():
    """LV-COORD, LV-COORD-197."""
    coordinator = by_code(POLICY.institutions)["coordinator"]
    assert "the Ministry of the Interior" == coordinator.led_by
    assert {"LV-COORD", "LV-COORD-197"} == {each.id for each in coordinator.provisions}


def test_what_is_planned_by_mid_2026_is_a_commitment():
    """LV-ID-NRM, LV-ID-TOOL, LV-INST-WG-2025, LV-INST-RAPP."""
    codes = {"referral_rule", "screening_tool", "permanent_group", "rapporteur"}
    assert codes == set(by_code(POLICY.commitments))


def test_the_figures_of_2020():
    """LV-STAT-2020, LV-STAT-2020CB."""
    figures = {p.id: figure for figure in POLICY.statistics for p in figure.provisions}
    assert (84, 48, 15) == (
        len(POLICY.statistics),
        figures["LV-STAT-2020"].value,
        figures["LV-STAT-2020CB"].value,
    )
