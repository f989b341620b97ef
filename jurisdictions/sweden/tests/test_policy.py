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
    """The plan of 2018 is only recalled, and no record."""
    codes = [plan.code for plan in POLICY.action_plans]
    assert ["2007-children", "2008", "2017-strategy", "2024-2026"] == codes
    assert Confidence.RECALL is SWEDEN.provision("SE-NAP-2018").confidence


def test_the_coordinator_changed_in_2018():
    """SE-COORD-A and SE-COORD-B; the day is not known."""
    first, second = by_code(POLICY.institutions)["coordinator"].changes
    assert "Stockholm County Administrative Board" == first.led_by
    assert "Gender Equality Agency" in second.led_by
    assert (date(2018, 1, 1), date(2018, 12, 31)) == (second.since.earliest, second.since.latest)


def test_the_police_are_rapporteur():
    """SE-RAPPORTEUR."""
    rapporteur = by_code(POLICY.institutions)["rapporteur"]
    assert date(2023, 1, 1) == rapporteur.established.day
    assert "15 December" in rapporteur.tasks[0]


@pytest.mark.parametrize(
    ("code", "signed", "ratified", "in_force"),
    [
        ("cets197", date(2005, 5, 16), date(2010, 5, 31), date(2010, 9, 1)),
        ("palermo", None, date(2004, 7, 1), date(2004, 7, 31)),
        ("2004-81", None, None, date(2004, 8, 6)),
        ("2011-36", None, None, date(2011, 4, 5)),
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


def test_the_day_of_the_palermo_protocol_is_only_recalled():
    treaty = by_code(POLICY.treaties)["palermo"]
    assert Confidence.RECALL is treaty.ratified.confidence
    assert Confidence.RECALL is treaty.in_force.confidence


@pytest.mark.parametrize(
    ("code", "value"),
    [
        ("sexual-2015", 58),
        ("labour-or-begging-2015", 122),
        ("victims-2016", 196),
        ("sexual-2016", 82),
        ("labour-or-begging-2016", 114),
        ("migration-agency-2016", 341),
        ("victims-2017", 212),
        ("sexual-2017", 82),
        ("labour-or-begging-2017", 130),
        ("children-2017", 60),
        ("migration-agency-2017", 444),
        ("potential-2019", 404),
        ("potential-2020", 320),
        ("migration-agency-2020", 366),
        ("potential-2021", 481),
        ("potential-sexual-2021", 244),
        ("potential-labour-2021", 189),
        ("potential-unspecified-2021", 47),
        ("potential-armed-service-2021", 1),
        ("potential-children-2021", 53),
        ("migration-agency-2021", 261),
    ],
)
def test_a_figure_is_as_it_was_published(code, value):
    figure = by_code(POLICY.statistics)[code]
    assert value == figure.value
    assert int(code[-4:]) == figure.first_day.year == figure.last_day.year


def test_every_figure_is_tested_here():
    assert 21 == len(POLICY.statistics)


@pytest.mark.parametrize(
    ("whole", "parts"),
    [
        ("victims-2016", ["sexual-2016", "labour-or-begging-2016"]),
        ("victims-2017", ["sexual-2017", "labour-or-begging-2017"]),
        (
            "potential-2021",
            [
                "potential-sexual-2021",
                "potential-labour-2021",
                "potential-unspecified-2021",
                "potential-armed-service-2021",
            ],
        ),
    ],
)
def test_the_parts_that_one_counter_gives_add_up(whole, parts):
    figures = by_code(POLICY.statistics)
    assert figures[whole].value == sum(figures[part].value for part in parts)
