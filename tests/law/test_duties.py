"""Duty rules: what they ask, by when, and what cannot be written."""

from __future__ import annotations

from datetime import date

import pytest
from tests.bulk.tables import table_of
from tests.toyland import provision

from traffick_rules import Case, LawError, Verdict, assess
from traffick_rules.answer import DutyState
from traffick_rules.bulk import assess_table
from traffick_rules.facts import Needs, Stay, Trafficking
from traffick_rules.law import (
    DatedValue,
    DutyKind,
    DutyRule,
    Jurisdiction,
    Modality,
    days,
    hours,
    months,
    not_,
    weeks,
    working_days,
)

RULE = provision("1")
TIME = provision("2")
LATER = provision("3", since="2010-01-01")
LATEST = provision("4")


def toy(**changes):
    rule = DutyRule(
        **{
            "code": "help",
            "title": "Help the person",
            "provisions": (RULE,),
            "when": Needs.social,
            "kind": DutyKind.REFERRAL,
            "owed_by": "the municipality",
            "fulfilled": not_(Needs.legal),
            **changes,
        }
    )
    return Jurisdiction(code="xx", name="Toyland", covers_from=date(2000, 1, 1), rules=(rule,))


def answer(country, on=date(2005, 1, 1), **facts):
    case = Case.from_dict(facts)
    return assess(case, jurisdiction=country, on=on).duties["help"]


def test_a_duty_asks_whether_it_exists_and_whether_it_is_fulfilled():
    rule = toy().rules[0]
    assert ["duties.help", "duties.help.fulfilled"] == list(rule.questions(date(2005, 1, 1)))
    assert Modality.SHALL is rule.modality


@pytest.mark.parametrize(
    ("exists", "not_done", "state"),
    [
        (True, True, DutyState.OPEN),
        (True, False, DutyState.FULFILLED),
        (True, None, DutyState.OPEN),
        (None, True, DutyState.POSSIBLE),
        (None, False, DutyState.FULFILLED),
        (None, None, DutyState.POSSIBLE),
        (False, True, DutyState.NONE),
        (False, False, DutyState.NONE),
        (False, None, DutyState.NONE),
    ],
)
def test_where_a_duty_stands(exists, not_done, state):
    found = answer(toy(), needs={"social": exists, "legal": not_done})
    assert state is found.state
    assert None is found.due_on
    explained = {fact for clause in found.because for fact in clause.facts}
    assert (exists is True and not_done is not None) == (
        {"needs.social", "needs.legal"} <= explained
    )


def test_a_time_is_counted_from_its_first_day_and_cites_the_provision_that_sets_it():
    time = DatedValue(
        "time", "time to help", TIME.gives(months(1), until="2009-12-31"), LATER.gives(days(10))
    )
    country = toy(within=time, starts_on=Stay.reflection_period_from)
    facts = {"stay": {"reflection_period_from": "2005-01-31"}, "needs": {"social": True}}
    found = answer(country, on=date(2005, 2, 1), **facts)
    assert (months(1), date(2005, 2, 28), DutyState.OPEN) == (
        found.within,
        found.due_on,
        found.state,
    )
    assert ["1", "2"] == [p.id for p in found.provisions]
    assert DutyState.OVERDUE is answer(country, on=date(2005, 3, 1), **facts).state
    assert days(10) == answer(country, on=date(2010, 1, 1), **facts).within


def test_the_days_that_a_duty_is_counted_from_and_to_are_its_facts():
    time = DatedValue("time", "time to help", TIME.gives(days(10)))
    first, last = Stay.reflection_period_from, Stay.reflection_period_until
    (both,) = toy(within=time, starts_on=first, ends_on=last).rules

    assert (first, last) == both.value_facts()
    assert (last,) == toy(ends_on=last).rules[0].value_facts()
    assert () == toy().rules[0].value_facts()


HELP_FROM = {"stay": {"reflection_period_from": "2026-04-02"}, "needs": {"social": True}}


def toy_within(length):
    time = DatedValue("time", "time to help", TIME.gives(length))
    return toy(within=time, starts_on=Stay.reflection_period_from)


def test_public_holidays_can_move_the_last_day_of_a_duty_counted_in_working_days():
    found = answer(toy_within(working_days(3)), on=date(2026, 4, 8), **HELP_FROM)

    # Easter lies between: the law's own day is not Tuesday the 7th, and no one is late on the 8th.
    assert (date(2026, 4, 7), True, DutyState.OPEN) == (
        found.due_on,
        found.can_be_later,
        found.state,
    )
    assert "by 2026-04-07, 3 working days counted Monday to Friday" in found.wording()
    assert all(not day.is_certain for day in found.dates())
    much_later = answer(toy_within(working_days(3)), on=date(2026, 6, 1), **HELP_FROM)
    assert DutyState.OVERDUE is much_later.state


def test_hours_of_a_duty_end_at_the_latest_on_the_day_of_the_last_hour():
    found = answer(toy_within(hours(72)), on=date(2026, 4, 5), **HELP_FROM)

    assert (date(2026, 4, 5), False, DutyState.OPEN) == (
        found.due_on,
        found.can_be_later,
        found.state,
    )
    assert "72 hours counted to the end of the day of the last hour" in found.wording()
    late = answer(toy_within(hours(72)), on=date(2026, 4, 6), **HELP_FROM)
    assert DutyState.OVERDUE is late.state


@pytest.mark.parametrize("length", [working_days(3), hours(72), weeks(1)], ids=str)
@pytest.mark.parametrize("on", [date(2026, 4, 8), date(2026, 6, 1)], ids=str)
def test_a_table_says_of_such_a_duty_what_an_assessment_says(length, on):
    country = toy_within(length)
    table = table_of([Case.from_dict(HELP_FROM)], country)
    (row,) = assess_table(table, jurisdiction=country, on=on).answers.to_pylist()
    one = answer(country, on=on, **HELP_FROM)

    assert (one.due_on, one.state) == (
        row["duties.help.due_on"],
        row["duties.help.state"],
    )


def test_while_its_first_day_is_unknown_a_duty_has_a_time_and_no_day():
    time = DatedValue("time", "time to help", TIME.gives(days(10)))
    found = answer(toy(within=time, starts_on=Stay.reflection_period_from), needs={"social": True})
    assert (days(10), None, DutyState.OPEN) == (found.within, found.due_on, found.state)


def test_a_stated_last_day_goes_before_a_counted_one_and_needs_none():
    country = toy(ends_on=Stay.reflection_period_until)
    facts = {"stay": {"reflection_period_until": "2005-01-31"}, "needs": {"social": True}}
    assert date(2005, 1, 31) == answer(country, **facts).due_on
    assert DutyState.OVERDUE is answer(country, on=date(2005, 2, 1), **facts).state


def test_a_duty_that_does_not_exist_has_no_day():
    time = DatedValue("time", "time to help", TIME.gives(days(10)))
    found = answer(
        toy(within=time, starts_on=Stay.reflection_period_from),
        needs={"social": False},
        stay={"reflection_period_from": "2005-01-31"},
    )
    assert (Verdict.NO, None, None) == (found.verdict, found.due_on, found.value)


def test_whether_it_is_fulfilled_can_change_with_the_law():
    done = DatedValue(
        "done",
        "when help is given",
        RULE.gives(not_(Needs.legal), until="2009-12-31"),
        LATER.gives(not_(Needs.medical)),
    )
    facts = {"needs": {"social": True, "legal": False, "medical": True}}
    country = toy(fulfilled=done)
    assert Verdict.YES is answer(country, **facts).fulfilled
    assert Verdict.NO is answer(country, on=date(2010, 1, 1), **facts).fulfilled


@pytest.mark.parametrize(
    "half",
    [
        {"starts_on": Stay.reflection_period_from},
        {"within": DatedValue("t", "t", TIME.gives(days(1)))},
    ],
    ids=["first day", "time"],
)
def test_a_time_and_its_first_day_come_together(half):
    with pytest.raises(
        LawError, match="duties.help: has a time without a day to count it from, or"
    ):
        toy(**half)


def test_a_time_that_is_not_in_force_all_the_while_is_an_error_of_the_law():
    time = DatedValue("time", "time to help", LATER.gives(days(10)))
    with pytest.raises(LawError, match="value time: has no value on 2000-01-01"):
        toy(within=time, starts_on=Stay.reflection_period_from)


MOVED = {
    "within": DatedValue("time", "time to help", TIME.gives(days(10))),
    "starts_on": Stay.reflection_period_from,
    "ends_on": Stay.reflection_period_until,
}


@pytest.mark.parametrize(
    ("on", "facts", "state"),
    [
        (date(2005, 1, 31), {}, DutyState.OPEN),
        (date(2005, 2, 1), {}, DutyState.OVERDUE),
        (date(2005, 1, 12), {"reflection_period_until": "2005-01-11"}, DutyState.OVERDUE),
        (date(2005, 3, 1), {"reflection_period_until": "2005-03-01"}, DutyState.OPEN),
    ],
    ids=range(4),
)
def test_a_day_that_decisions_can_move_is_past_when_the_latest_one_is(on, facts, state):
    country = toy(**MOVED, longest=DatedValue("most", "at most", LATEST.gives(days(30))))
    stay = {"reflection_period_from": "2005-01-01", **facts}
    found = answer(country, on=on, stay=stay, needs={"social": True})
    assert state is found.state
    assert found.latest_on == (None if facts else date(2005, 1, 31))
    assert ("4" in {each.id for each in found.provisions}) is (not facts)
    case = Case.from_dict({"stay": stay, "needs": {"social": True}})
    table = assess_table(table_of([case], country), jurisdiction=country, on=on)
    assert [state] == table.answers["duties.help.state"].to_pylist()


def test_without_a_longest_time_such_a_day_is_never_past_for_certain():
    stay = {"reflection_period_from": "2005-01-01"}
    found = answer(toy(**MOVED), on=date(2020, 1, 1), stay=stay, needs={"social": True})
    assert (DutyState.OPEN, None) == (found.state, found.latest_on)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"longest": (LATEST.gives(days(30)),)}, "has a longest time that nothing can use"),
        (
            {"ends_on": Trafficking.last_day},
            r"ends_on is trafficking.last_day, which cannot lie after .* can_lie_ahead=True",
        ),
    ],
    ids=["longest", "ends_on"],
)
def test_what_looks_ahead_needs_a_day_that_can_lie_ahead(changes, message):
    with pytest.raises(LawError, match=message):
        toy(**changes)
