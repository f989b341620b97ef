"""How much time lies between two days: exactly where a length ends, and what a day before the first counts as."""

from __future__ import annotations

import functools
import itertools
from datetime import date, timedelta

import attrs
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.bulk.tables import table_of
from tests.toyland import MEDICAL_HELP, provision, replaced

from traffick_rules import Case, LawError, Verdict, assess
from traffick_rules.bulk import assess_table
from traffick_rules.facts import Stay
from traffick_rules.facts.stay import DepartureOrder, Reflection
from traffick_rules.law import (
    DatedValue,
    at_least,
    before,
    days,
    hours,
    months,
    more_than,
    still,
    under_age,
    weeks,
    within,
    working_days,
    years,
)
from traffick_rules.law.conditions.time_passed import Measure, TimePassed
from traffick_rules.law.values.length import Length, Unit

FROM, UNTIL = Stay.reflection_period_from, Stay.reflection_period_until
ON = date(2026, 4, 2)
"""The Thursday before Easter."""

SINCE_UNTIL = {"since": FROM, "until": UNTIL}


def strictly_within(length, **between):
    return within(length, **between, early_counts=False)


MEASURES = (more_than, at_least, within, strictly_within)


def between(condition, since, until):
    """What a test makes of two days."""
    return condition.test(
        Case(stay=Stay()).with_values({FROM: since, UNTIL: until})
        if since <= until
        else _Two(since, until),
        ON,
    )


@attrs.frozen
class _Two:
    """Two days that a case would refuse in this order."""

    since: date
    until: date

    def value(self, fact):
        return {FROM: self.since, UNTIL: self.until}[fact]


@pytest.mark.parametrize(
    ("until", "expected"),
    [
        ("2008-02-29", [False, False, True, False]),
        ("2008-03-01", [False, False, True, True]),
        ("2008-03-30", [False, False, True, True]),
        ("2008-03-31", [False, True, True, True]),
        ("2008-04-01", [True, True, False, False]),
    ],
)
def test_a_length_is_over_after_its_last_day_and_an_earlier_day_keeps_a_deadline_but_is_not_in_the_stretch(
    until, expected
):
    since = date(2008, 3, 1)
    found = [
        between(measure(days(30), **SINCE_UNTIL), since, date.fromisoformat(until))
        for measure in MEASURES
    ]
    assert expected == found


def test_months_and_years_are_reached_on_the_day_of_the_same_number():
    stay = at_least(years(5), since=FROM)
    assert False is stay.test(
        Case.from_dict({"stay": {"reflection_period_from": "2021-04-03"}}), ON
    )
    assert True is stay.test(Case.from_dict({"stay": {"reflection_period_from": "2021-04-02"}}), ON)


def test_a_day_that_is_left_out_is_the_day_of_decision():
    in_time = more_than(weeks(4), until=UNTIL)
    ends = {"stay": {"reflection_period_until": "2026-05-01"}}

    assert True is in_time.test(Case.from_dict(ends), ON)
    assert False is in_time.test(Case.from_dict(ends), ON + timedelta(days=1))
    assert None is in_time.test(Case(), ON)
    with pytest.raises(LawError, match="name the fact that gives since or until"):
        within(days(3))


@pytest.mark.parametrize(
    ("length", "known", "doubtful"),
    [
        (hours(72), range(-1, 3), [3]),
        (hours(4), range(-1, 0), [0, 1]),
        (working_days(2), range(-1, 6), [6, 20]),
    ],
    ids=str,
)
def test_what_hours_or_public_holidays_would_decide_is_unknown(length, known, doubtful):
    """From Thursday 2 April 2026 two working days end on Monday the 6th, were that no holiday."""
    late, kept = more_than(length, **SINCE_UNTIL), within(length, **SINCE_UNTIL)
    if length.unit is Unit.WORKING_DAY:
        known, doubtful = range(-1, 5), [5, 6, 20]
    for passed in known:
        until = ON + timedelta(days=passed)
        assert (False, True) == (between(late, ON, until), between(kept, ON, until))
    for passed in doubtful:
        until = ON + timedelta(days=passed)
        assert (None, None) == (between(late, ON, until), between(kept, ON, until))
    assert (True, False) == (
        between(late, ON, date(2026, 6, 1)),
        between(kept, ON, date(2026, 6, 1)),
    )


def test_the_words_say_why_such_a_time_can_be_unknown():
    assert "(the hours of the days are not known)" in more_than(hours(72), **SINCE_UNTIL).words
    assert "(public holidays are not known)" in within(working_days(5), **SINCE_UNTIL).words


LENGTHS = (
    days(0),
    days(7),
    weeks(1),
    days(10),
    months(1),
    months(12),
    years(1),
    hours(72),
    working_days(3),
)
TESTS = (
    *(measure(length, **SINCE_UNTIL) for measure in MEASURES for length in LENGTHS),
    before(FROM, UNTIL),
    before(UNTIL, FROM),
)
APART = (*range(-3, 45), *range(355, 375))


@functools.cache
def seen(test):
    """What a test makes of many pairs of days, counted from three of them."""
    return [
        tuple(test.test(_Two(since, since + timedelta(days=apart)), ON) for apart in APART)
        for since in (ON, date(2024, 2, 29), date(2025, 1, 31))
    ]


@pytest.mark.parametrize("one", TESTS, ids=repr)
def test_tests_of_the_same_two_days_exclude_only_what_no_two_days_are(one):
    for other in TESTS:
        pairs = {
            pair
            for days, others in zip(seen(one), seen(other), strict=True)
            for pair in zip(days, others, strict=True)
        }
        assert not [pair for pair in pairs if one.excludes(pair[0], other, pair[1])]


EXACT = [test for test in TESTS if not getattr(test, "is_unsure", False)]


def test_what_lengths_of_one_kind_make_impossible_is_excluded():
    """Proofs do not invent a stay of more than 10 days that is not one of more than 7."""
    tests = [
        test
        for test in EXACT
        if not isinstance(test, TimePassed) or test.length.in_days in {0, 7, 10}
    ]
    for one, other in itertools.product(tests, tests):
        if one == other:
            continue
        pairs = {
            pair
            for days, others in zip(seen(one), seen(other), strict=True)
            for pair in zip(days, others, strict=True)
        }
        for value, other_value in itertools.product([True, False], repeat=2):
            expected = (value, other_value) not in pairs
            assert expected is one.excludes(value, other, other_value), (
                one,
                value,
                other,
                other_value,
            )
        assert one.excludes(None, other, True)
        assert not one.excludes(None, other, None)


def test_months_bound_years_and_days_bound_months():
    long, short = more_than(years(1), **SINCE_UNTIL), more_than(months(6), **SINCE_UNTIL)
    assert long.excludes(True, short, False)
    assert not long.excludes(False, short, True)
    assert more_than(days(40), **SINCE_UNTIL).excludes(
        True, more_than(months(1), **SINCE_UNTIL), False
    )


def test_tests_of_other_days_exclude_nothing():
    one = more_than(days(7), **SINCE_UNTIL)
    assert not one.excludes(True, within(days(7), since=FROM), True)
    assert not one.excludes(True, under_age(18), True)


@pytest.mark.parametrize("span", [SINCE_UNTIL, {"since": FROM}, {"until": UNTIL}], ids=str)
@pytest.mark.parametrize("length", LENGTHS[1:], ids=str)
@pytest.mark.parametrize("measure", MEASURES, ids=lambda measure: measure.__name__)
def test_what_fills_a_time_makes_it_so(measure, length, span):
    condition = measure(length, **span)
    for value in (True, False):
        fillings = list(condition.values_for(value, ON))
        assert fillings
        for filling in fillings:
            assert value is condition.test(_Filled(filling), ON)


@attrs.frozen
class _Filled:
    values: dict

    def value(self, fact):
        return self.values.get(fact)


MINE = provision("41", until="2009-12-31")
NEW = provision("42", since="2010-01-01")
LATEST = DatedValue("latest", "the time to apply", MINE.gives(days(10)), NEW.gives(months(1)))


@pytest.mark.parametrize(
    ("on", "applied", "verdict", "provision_id"),
    [
        ("2009-12-31", "2009-06-11", Verdict.YES, "41"),
        ("2009-12-31", "2009-06-12", Verdict.NO, "41"),
        ("2010-01-01", "2009-07-01", Verdict.YES, "42"),
        ("2010-01-01", "2009-07-02", Verdict.NO, "42"),
    ],
)
def test_a_length_that_changes_with_time_cites_the_provision_of_its_day(
    on, applied, verdict, provision_id
):
    law = replaced(MEDICAL_HELP, attrs.evolve(MEDICAL_HELP, when=within(LATEST, **SINCE_UNTIL)))
    case = Case.from_dict(
        {"stay": {"reflection_period_from": "2009-06-01", "reflection_period_until": applied}}
    )
    answer = assess(case, jurisdiction=law, on=date.fromisoformat(on)).entitlements["medical"]

    assert verdict is answer.verdict
    assert provision_id in {provision.id for provision in answer.provisions}


DECIDED = st.dates(date(2026, 1, 1), date(2026, 12, 31))


@pytest.mark.slow
@given(
    measure=st.sampled_from(MEASURES),
    length=st.builds(Length, st.integers(0, 40), st.sampled_from(Unit)),
    span=st.sampled_from([SINCE_UNTIL, {"since": FROM}, {"until": UNTIL}]),
    rows=st.lists(st.tuples(DECIDED, DECIDED, DECIDED), min_size=1, max_size=6),
    own_day=st.booleans(),
)
def test_a_column_says_of_a_time_what_each_case_says(measure, length, span, rows, own_day):
    condition = measure(length, **span)
    law = replaced(MEDICAL_HELP, attrs.evolve(MEDICAL_HELP, when=condition))
    cases = [Case().with_values({FROM: min(a, b), UNTIL: max(a, b)}) for a, b, _ in rows]
    decided = [on if own_day else ON for _, _, on in rows]
    table = table_of(cases, law).append_column("decided", pa.array(decided, pa.date32()))
    found = assess_table(table, jurisdiction=law, on="decided" if own_day else ON, keep=["decided"])

    assert [
        condition.test(case, on) for case, on in zip(cases, decided, strict=True)
    ] == found.answers["entitlements.medical"].to_pylist()


OLD_ENOUGH = under_age(21, on=UNTIL)


@pytest.mark.parametrize(
    ("person", "until", "expected"),
    [
        ({"birth_date": "2000-05-02"}, "2021-05-01", True),
        ({"birth_date": "2000-05-02"}, "2021-05-02", False),
        ({"born_not_before": "2001-01-01"}, "2021-05-02", True),
        ({"born_not_after": "1999-01-01"}, "2021-05-02", False),
        ({"age": 20}, "2026-04-02", True),
        ({"age": 20}, "2021-05-02", True),
        ({"age": 25}, "2021-05-02", None),
        ({"age": 25}, "2026-05-02", False),
        ({"age": 20}, "2026-05-02", None),
        ({"birth_date": "2000-05-02"}, None, None),
        ({"age": 20}, None, None),
        ({}, "2021-05-02", None),
    ],
)
def test_an_age_can_be_asked_for_another_day_than_that_of_decision(person, until, expected):
    """Such as: applied for before the 21st birthday."""
    law = replaced(MEDICAL_HELP, attrs.evolve(MEDICAL_HELP, when=OLD_ENOUGH))
    case = Case.from_dict({"person": person, "stay": {"reflection_period_until": until}})
    found = assess_table(table_of([case], law), jurisdiction=law, on=ON)

    assert expected is OLD_ENOUGH.test(case, ON)
    assert [expected] == found.answers["entitlements.medical"].to_pylist()


def test_ages_of_one_day_bound_each_other_and_those_of_two_days_do_not():
    assert under_age(15, on=UNTIL).excludes(True, OLD_ENOUGH, False)
    assert not under_age(15).excludes(True, OLD_ENOUGH, False)
    assert (
        "the person is under 21 on this day: the last day of the reflection period"
        == OLD_ENOUGH.words
    )


def test_a_measure_in_a_law_changes_its_fingerprint():
    conditions = [measure(days(7), **SINCE_UNTIL) for measure in MEASURES]
    conditions += [
        more_than(days(7), since=FROM),
        more_than(days(7), until=UNTIL),
        OLD_ENOUGH,
        under_age(21),
    ]
    laws = [replaced(MEDICAL_HELP, attrs.evolve(MEDICAL_HELP, when=each)) for each in conditions]

    assert len(Measure) + 4 == len({law.in_force(ON).fingerprint for law in laws})


NAMED = [before(FROM, ON - timedelta(1)), before(FROM, ON), before(UNTIL, ON)]


@pytest.mark.parametrize("day", [None, *(ON + timedelta(days) for days in (-2, -1, 0, 1))], ids=str)
def test_a_day_lies_before_a_date_that_the_law_names(day):
    """Who came before a change of law: one day, the same in a column, and what two such dates exclude."""
    case = Case().with_values({} if day is None else {FROM: day})
    for condition, named in zip(NAMED[:2], (ON - timedelta(1), ON), strict=True):
        law = replaced(MEDICAL_HELP, attrs.evolve(MEDICAL_HELP, when=condition))
        found = assess_table(table_of([case], law), jurisdiction=law, on=ON)
        assert condition.test(case, ON) is (None if day is None else day < named)
        assert [condition.test(case, ON)] == found.answers["entitlements.medical"].to_pylist()
    for one, other in itertools.product(NAMED, NAMED):
        assert not one.excludes(one.test(case, ON), other, other.test(case, ON))


def test_two_dates_that_the_law_names_exclude_what_no_day_is():
    earlier, later, of_another_day = NAMED
    assert earlier.excludes(True, later, False)
    assert later.excludes(False, earlier, True)
    assert not later.excludes(True, earlier, False)
    assert earlier.excludes(None, later, True)
    assert not earlier.excludes(True, of_another_day, False)


@pytest.mark.parametrize(
    ("until", "verdict"),
    [(ON, Verdict.YES), (ON - timedelta(1), Verdict.NO), (None, Verdict.UNKNOWN)],
)
def test_what_is_stated_until_a_day_is_so_through_that_day(until, verdict):
    rule = attrs.evolve(MEDICAL_HELP, when=still(Stay.reflection, Reflection.GRANTED))
    granted = Case(stay=Stay(reflection=Reflection.GRANTED, reflection_period_until=until))
    toyland = replaced(MEDICAL_HELP, rule)
    assert verdict is assess(granted, jurisdiction=toyland, on=ON)[rule.question].verdict
    refused = granted.with_values({Stay.reflection: Reflection.REFUSED})
    assert Verdict.NO is assess(refused, jurisdiction=toyland, on=ON)[rule.question].verdict


def test_a_fact_without_a_last_day_has_none_to_pass():
    with pytest.raises(LawError, match="stay.departure_order: has no last day; use is_"):
        still(Stay.departure_order, DepartureOrder.AT_ONCE)
