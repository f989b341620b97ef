"""Plans, institutions, treaties and figures of Estonia."""

from __future__ import annotations

from datetime import date

import pytest

from traffick_rules import get_jurisdiction

POLICY = get_jurisdiction("ee").policy


def by_code(records):
    found = {record.code: record for record in records}
    assert len(found) == len(records)
    return found


def test_the_plans_stand_in_order_of_time():
    """EE-NAP-2006 to EE-NAP-3Y; the plan of 2022 has no days."""
    plans = by_code(POLICY.action_plans)
    assert ["2006", "2010", "2015", "2021", "2022"] == list(plans)
    assert (date(2015, 1, 1), date(2020, 12, 31)) == (
        plans["2015"].first_day,
        plans["2015"].last_day,
    )
    assert plans["2022"].first_day is None


def test_the_ministry_of_justice_coordinates():
    """EE-COORD-NC: only the year is known."""
    coordinator = by_code(POLICY.institutions)["coordinator"]
    assert "Ministry of Justice" in coordinator.led_by
    assert 2017 == coordinator.established.day.year
    assert coordinator.established.why


@pytest.mark.parametrize(
    ("code", "signed", "ratified", "in_force"),
    [
        ("palermo", date(2002, 9, 20), date(2004, 5, 12), date(2004, 6, 11)),
        ("cets197", date(2010, 2, 3), date(2015, 2, 5), date(2015, 6, 1)),
        ("2004-81", None, None, date(2004, 8, 6)),
        ("2011-36", None, None, date(2011, 4, 15)),
        ("2024-1712", None, None, date(2024, 7, 14)),
    ],
)
def test_estonia_is_bound_by_both_treaties_and_the_three_directives(
    code, signed, ratified, in_force
):
    """EE-PALERMO, EE-CETS197, EE-EU."""
    treaty = by_code(POLICY.treaties)[code]
    assert treaty.binding is True
    days = [boundary and boundary.day for boundary in (treaty.signed, treaty.ratified)]
    assert [signed, ratified] == days
    assert in_force == treaty.in_force.day


@pytest.mark.parametrize(
    ("code", "value", "unit"),
    [
        ("tier-17", 2, "tier"),
        ("tier-24", 1, "tier"),
        ("st-2012", 6, "crimes"),
        ("st-2016-d", 6, "months"),
        ("st-2018-b", 14, "persons"),
        ("st-18-21-b", 264, "persons"),
        ("st-2020-h", 43, "per cent"),
        ("st-fund-17", 33_960, "euros"),
    ],
)
def test_a_figure_is_that_of_its_source(code, value, unit):
    figure = by_code(POLICY.statistics)[code]
    assert (value, unit) == (figure.value, figure.unit)
    assert figure.provisions[0].sources


def test_figures_without_a_number_are_statements():
    """EE-ST-2022, EE-ST-FUND-22."""
    further = {provision.id for provision in POLICY.further_provisions}
    assert {"EE-ST-2022", "EE-ST-2023-B", "EE-ST-FUND-22", "EE-CL-08"} <= further
    assert 63 == len(POLICY.statistics)
