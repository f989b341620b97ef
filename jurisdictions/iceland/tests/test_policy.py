"""Plans, institutions, treaties and figures of Iceland."""

from __future__ import annotations

from datetime import date

import pytest

from traffick_rules import get_jurisdiction
from traffick_rules.law import Confidence

ICELAND = get_jurisdiction("is")
POLICY = ICELAND.policy


def by_code(records):
    found = {record.code: record for record in records}
    assert len(found) == len(records)
    return found


def test_the_plans_stand_in_order_of_time_with_a_gap_after_2016():
    """IS-NAP-1, IS-NAP-2, IS-NAP-GAP, IS-NAP-3."""
    first, second, third = POLICY.action_plans
    assert (date(2009, 3, 17), date(2012, 12, 31)) == (first.first_day, first.last_day)
    assert (date(2013, 4, 26), date(2016, 12, 31)) == (second.first_day, second.last_day)
    assert (date(2019, 3, 31), None) == (third.first_day, third.last_day)


@pytest.mark.parametrize(
    ("code", "signed", "ratified", "in_force"),
    [
        ("palermo", date(2000, 12, 13), date(2010, 6, 22), date(2010, 7, 22)),
        ("cets197", date(2005, 5, 16), date(2012, 2, 23), date(2012, 6, 1)),
    ],
)
def test_iceland_is_bound_by_both_treaties(code, signed, ratified, in_force):
    """IS-PALERMO, IS-CETS197."""
    treaty = by_code(POLICY.treaties)[code]
    assert treaty.binding is True
    days = [each.day for each in (treaty.signed, treaty.ratified, treaty.in_force)]
    assert [signed, ratified, in_force] == days


@pytest.mark.parametrize("code", ["2004-81", "2011-36", "2024-1712"])
def test_no_directive_binds_iceland(code):
    """IS-EU, IS-EU-B, IS-EU-C."""
    assert by_code(POLICY.treaties)[code].binding is False


@pytest.mark.parametrize(
    ("code", "value"),
    [
        ("tier-09", 2),
        ("tier-16", 1),
        ("tier-17", 2),
        ("tier-24", 1),
        ("stat-rc09", 59),
        ("stat-bja", 13),
        ("stat-21", 46),
        ("stat-22", 7),
        ("stat-25", 36),
        ("stat-conv", 5),
        ("stat-comp-c", 239_000_000),
    ],
)
def test_a_figure_is_as_it_was_published(code, value):
    assert value == by_code(POLICY.statistics)[code].value


def test_every_figure_with_one_number_is_there():
    """Of IS-STAT-NRM-21 two reports give two sums, so that it stands among the statements alone."""
    assert 55 == len(POLICY.statistics)
    assert Confidence.DISPUTED is ICELAND.provision("IS-STAT-NRM-21").confidence


@pytest.mark.parametrize(
    ("whole", "parts"),
    [
        ("stat-19", ["stat-19-b", "stat-19-c"]),
        ("stat-22", ["stat-22-b", "stat-22-c"]),
        ("stat-bja", ["stat-bja-c", "stat-bja-d"]),
    ],
)
def test_the_parts_that_one_counter_gives_add_up(whole, parts):
    figures = by_code(POLICY.statistics)
    assert figures[whole].value == sum(figures[part].value for part in parts)
