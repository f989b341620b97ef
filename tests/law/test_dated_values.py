"""Dated values: one value a day, no overlap, no undeclared gap."""

from __future__ import annotations

from datetime import date

import pytest
from tests.toyland import provision

from traffick_rules import LawError, NotInForceError
from traffick_rules.law import DatedSet, DatedValue, days, years

FIRST = provision("1", since="2007-08-01", until="2013-05-02")
SECOND = provision("2", since="2013-05-03")


def test_a_value_changes_on_the_day_its_provision_begins():
    value = DatedValue("v", "a value", FIRST.gives(days(100)), SECOND.gives(days(120)))
    assert days(100) == value.at(date(2013, 5, 2))
    assert days(120) == value.at(date(2013, 5, 3))
    assert value.period(date(2007, 7, 31)) is None
    with pytest.raises(NotInForceError, match="v: has no value on 2007-07-31"):
        value.at(date(2007, 7, 31))


def test_a_period_can_be_narrower_than_its_provision():
    value = DatedValue(
        "v", "a value", FIRST.gives(1, until="2010-12-31"), FIRST.gives(2, since="2011-01-01")
    )
    assert [1, 2] == [value.at(date(2010, 12, 31)), value.at(date(2011, 1, 1))]


@pytest.mark.parametrize(
    ("periods", "message"),
    [
        ((), "value v: has no period; give at least one provision.gives(value)"),
        (
            (SECOND.gives(1), FIRST.gives(2)),
            "value v: 2 and 1 overlap or are out of order; 2 has to end before 1 begins",
        ),
        (
            (FIRST.gives(1), provision("3", since="2013-05-02").gives(2)),
            "value v: 1 and 3 overlap or are out of order; 1 has to end before 3 begins",
        ),
        (
            (FIRST.gives(1), provision("3", since="2013-06-01").gives(2)),
            "value v: no value from 2013-05-03 to 2013-05-31, between 1 and 3; "
            "fill it, or say why there is none: gaps='…'",
        ),
        (
            (FIRST.gives(days(100)), SECOND.gives(years(1)), SECOND.gives(1)),
            "value v: changes its type over time: Length, and int by 2 from 2013-05-03; give every period a value of one kind\n"
            "value v: 2 and 2 overlap or are out of order; 2 has to end before 2 begins",
        ),
    ],
)
def test_a_malformed_value_says_what_is_wrong(periods, message):
    with pytest.raises(LawError) as caught:
        DatedValue("v", "a value", *periods)
    assert message == str(caught.value)


def test_a_declared_gap_is_allowed():
    later = provision("3", since="2013-06-01")
    value = DatedValue("v", "a value", FIRST.gives(1), later.gives(2), gaps="no text was read")
    assert value.period(date(2013, 5, 15)) is None
    assert "no text was read" == value.gaps


@pytest.mark.parametrize("gaps", [True, None])
def test_a_gap_without_a_reason_is_refused(gaps):
    message = "value v: gaps is given .*; say why there is no value: gaps='no source says what held between them'"
    with pytest.raises(LawError, match=message):
        DatedValue("v", "a value", FIRST.gives(1), gaps=gaps)
    with pytest.raises(LawError, match="no value from 2013-05-03"):
        DatedValue("v", "v", FIRST.gives(1), provision("3", since="2013-06-01").gives(2), gaps=" ")


def test_members_of_a_dated_set_come_and_go_with_their_provisions():
    listed = DatedSet("s", "a set", FIRST.gives("a"), SECOND.gives("b"), FIRST.gives("c"))
    assert frozenset({"a", "c"}) == listed.at(date(2008, 1, 1))
    assert frozenset({"b"}) == listed.at(date(2014, 1, 1))
    assert ["2"] == [member.provision.id for member in listed.members_on(date(2014, 1, 1))]
