"""Plans, institutions, treaties and figures of Norway."""

from __future__ import annotations

from datetime import date

import pytest

from traffick_rules import get_jurisdiction
from traffick_rules.law import Bound, Confidence

NORWAY = get_jurisdiction("no")
POLICY = NORWAY.policy


def by_code(records):
    found = {record.code: record for record in records}
    assert len(found) == len(records)
    return found


def test_no_commitment_of_the_government_was_read():
    assert () == POLICY.commitments


def test_one_plan_is_sourced_and_that_of_2016_only_recalled():
    """NO-NAP-2011, NO-NAP-GAP and NO-NAP-2016."""
    (plan,) = POLICY.action_plans
    assert (date(2011, 1, 1), date(2014, 12, 31)) == (plan.first_day, plan.last_day)
    gap = NORWAY.provision("NO-NAP-GAP")
    assert (date(2015, 1, 1), date(2016, 3, 31)) == (gap.first_day, gap.last_day)
    assert Confidence.RECALL is NORWAY.provision("NO-NAP-2016").confidence


def test_the_police_have_a_unit_for_coordination():
    """NO-COORD."""
    unit = by_code(POLICY.institutions)["coordinator"]
    assert ("KOM", "the police") == (unit.local_title, unit.led_by)


def test_rosa_has_a_hotline_and_the_human_rights_institution_monitors():
    """NO-HOTLINE and NO-MONITOR; the day of the Act is known, its first day in force is not."""
    institutions = by_code(POLICY.institutions)
    assert "ROSA" == institutions["helpline"].led_by
    established = institutions["monitoring_body"].established
    assert date(2015, 5, 22) == established.day == established.earliest
    assert date(2026, 4, 30) == established.latest


@pytest.mark.parametrize(
    ("code", "signed", "ratified", "in_force"),
    [
        ("cets197", date(2005, 5, 16), date(2008, 1, 17), date(2008, 5, 1)),
        ("palermo", None, date(2003, 1, 1), date(2003, 12, 25)),
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


def test_of_the_palermo_protocol_the_year_of_ratification_alone_is_known():
    treaty = by_code(POLICY.treaties)["palermo"]
    assert Confidence.SINGLE is treaty.ratified.confidence
    ratified, in_force = treaty.ratified, treaty.in_force
    assert (date(2003, 1, 1), date(2003, 12, 31)) == (ratified.earliest, ratified.latest)
    assert (date(2003, 12, 25), date(2004, 1, 30)) == (in_force.earliest, in_force.latest)


@pytest.mark.parametrize(
    ("code", "value"),
    [
        ("victims-2015", 290),
        ("victims-2016", 262),
        ("men-2016", 46),
        ("women-2016", 199),
        ("children-2016", 17),
        ("sexual-2016", 185),
        ("labour-2016", 60),
        ("sexual-and-labour-2016", 17),
        ("rosa-contacts-2016", 97),
        ("rosa-sheltered-2016", 40),
        ("rosa-contacts-2017", 118),
        ("rosa-sheltered-2017", 45),
        ("rosa-contacts-2018", 77),
        ("rosa-sheltered-2018", 35),
    ],
)
def test_a_figure_is_as_it_was_published(code, value):
    figure = by_code(POLICY.statistics)[code]
    assert value == figure.value
    assert int(code[-4:]) == figure.first_day.year == figure.last_day.year
    assert (Bound.ABOUT if code == "victims-2015" else Bound.EXACTLY) is figure.bound


def test_every_figure_is_tested_here():
    assert 14 == len(POLICY.statistics)


@pytest.mark.parametrize(
    "parts",
    [
        ["men-2016", "women-2016", "children-2016"],
        ["sexual-2016", "labour-2016", "sexual-and-labour-2016"],
    ],
    ids=["persons", "exploitation"],
)
def test_the_parts_that_one_counter_gives_add_up(parts):
    figures = by_code(POLICY.statistics)
    assert figures["victims-2016"].value == sum(figures[part].value for part in parts)
