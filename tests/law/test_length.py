"""Lengths of time from hours to years."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from traffick_rules import ArgumentError
from traffick_rules.law import (
    Length,
    LengthRange,
    Unit,
    between,
    days,
    hours,
    months,
    up_to,
    weeks,
    working_days,
    years,
)

LENGTHS = st.builds(Length, st.integers(0, 400), st.sampled_from(Unit))


@pytest.mark.parametrize(
    ("length", "start", "end"),
    [
        (days(30), date(2008, 5, 1), date(2008, 5, 31)),
        (months(1), date(2008, 1, 31), date(2008, 2, 29)),
        (months(6), date(2010, 8, 31), date(2011, 2, 28)),
        (months(12), date(2010, 1, 15), date(2011, 1, 15)),
        (years(18), date(2000, 2, 29), date(2018, 2, 28)),
        (weeks(4), date(2026, 11, 2), date(2026, 11, 30)),
    ],
)
def test_a_length_ends_on_the_same_day_of_the_month_or_the_last_of_a_shorter_one(
    length, start, end
):
    assert end == length.after(start)


@given(one=LENGTHS, other=LENGTHS, start=st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_lengths_of_one_unit_are_ordered_as_their_ends(one, other, start):
    other = Length(other.count, one.unit)
    assert (one <= other) == (one.after(start) <= other.after(start))


def test_lengths_of_different_units_are_ordered_by_their_mean_duration():
    assert [days(30), months(1), days(31), years(1), months(13)] == sorted(
        [months(13), days(31), years(1), months(1), days(30)]
    )


def test_only_a_length_in_days_or_weeks_has_a_number_of_days_and_one_in_months_or_years_one_of_months():
    numbers = {length: (length.in_days, length.in_months) for length in _ONE_OF_EACH}

    assert {
        hours(72): (None, None),
        days(120): (120, None),
        working_days(5): (None, None),
        weeks(2): (14, None),
        months(6): (None, 6),
        years(2): (None, 24),
    } == numbers


_ONE_OF_EACH = (hours(72), days(120), working_days(5), weeks(2), months(6), years(2))


@given(count=st.integers(0, 60), start=st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_working_days_are_the_days_from_monday_to_friday_after_the_first(count, start):
    end = working_days(count).after(start)
    passed = [start + timedelta(days=day) for day in range(1, (end - start).days + 1)]

    assert count == sum(day.weekday() < 5 for day in passed)
    assert not passed or end.weekday() < 5


@pytest.mark.parametrize(
    ("length", "first", "last"),
    [
        (hours(72), date(2026, 4, 4), date(2026, 4, 4)),
        (hours(70), date(2026, 4, 3), date(2026, 4, 4)),
        (hours(4), date(2026, 4, 1), date(2026, 4, 2)),
        (weeks(1), date(2026, 4, 8), date(2026, 4, 8)),
    ],
    ids=str,
)
def test_hours_end_on_one_of_two_days_as_the_hour_of_the_first_is_not_known(length, first, last):
    assert (first, last) == length.ends(date(2026, 4, 1))
    assert last == length.after(date(2026, 4, 1))


@given(length=LENGTHS, start=st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_only_working_days_can_end_later_than_the_day_that_is_given_for_them(length, start):
    assert length.can_end_later is (length.ends(start)[1] > length.after(start))


def test_a_length_that_ends_after_the_calendar_ends_with_it():
    assert (date.max, date.max) == years(900).ends(date(9999, 1, 1))


def test_a_count_is_a_whole_number_from_zero():
    with pytest.raises(ArgumentError, match="give a whole number from 0"):
        Length(-1, Unit.DAY)


def test_a_range_has_a_bound_and_its_longest_is_not_below_its_shortest():
    with pytest.raises(ArgumentError, match="a range without bounds"):
        LengthRange(None, None)
    with pytest.raises(ArgumentError, match="longest: 30 days is below shortest: 60 days"):
        between(days(60), days(30))
    assert "30 days to 30 days" == str(between(days(30), days(30)))


@pytest.mark.parametrize(
    ("length", "words"),
    [
        (days(1), "1 day"),
        (years(10), "10 years"),
        (working_days(1), "1 working day"),
        (hours(72), "72 hours"),
        (weeks(4), "4 weeks"),
        (up_to(months(9)), "up to 9 months"),
        (between(days(30), days(60)), "30 days to 60 days"),
        (LengthRange(days(30), None), "at least 30 days"),
    ],
)
def test_a_length_reads_as_one_says_it(length, words):
    assert words == str(length)


def test_comparing_a_length_with_something_else_is_an_error():
    with pytest.raises(TypeError):
        _ = days(1) < 1


def test_a_length_ends_within_the_calendar():
    with pytest.raises(ArgumentError, match="1 day from 9999-12-31 end after the year 9999"):
        days(1).after(date(9999, 12, 31))
    with pytest.raises(ArgumentError, match="900 years from 9500-01-01 end after the year 9999"):
        years(900).after(date(9500, 1, 1))


def test_a_unit_can_be_named_by_its_word_and_no_other_one():
    assert days(1) == Length(1, "day")
    with pytest.raises(ValueError, match="'decade' is not"):
        Length(1, "decade")


def test_a_length_of_more_than_a_thousand_years_is_none_of_law():
    with pytest.raises(ArgumentError, match="longer than 1,000 years"):
        days(10**7)


@pytest.mark.parametrize(
    ("length", "end", "start"),
    [
        (days(30), date(2008, 5, 31), date(2008, 5, 1)),
        (weeks(4), date(2008, 3, 1), date(2008, 2, 2)),
        (months(1), date(2008, 3, 31), date(2008, 2, 29)),
        (months(14), date(2010, 1, 15), date(2008, 11, 15)),
        (years(1), date(2008, 2, 29), date(2007, 2, 28)),
    ],
)
def test_counted_back_a_length_begins_on_the_same_day_of_the_month_or_the_last_of_a_shorter_one(
    length, end, start
):
    assert start == length.before(end)


@given(
    length=st.builds(
        Length, st.integers(0, 400), st.sampled_from([Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR])
    ),
    day=st.dates(date(2000, 1, 1), date(2100, 1, 1)),
)
def test_who_acts_on_the_day_counted_back_leaves_the_whole_length_before_the_other(length, day):
    assert (
        length.after(length.before(day))
        <= day
        < length.after(length.before(day) + timedelta(days=4))
    )


@pytest.mark.parametrize("length", [hours(48), working_days(5)])
def test_hours_and_working_days_cannot_be_counted_back(length):
    with pytest.raises(ArgumentError, match="cannot be counted back; give days, weeks"):
        length.before(date(2020, 1, 31))


def test_a_day_before_the_year_1_is_an_error():
    with pytest.raises(ArgumentError, match="30 days before 0001-01-05 lie before the year 1"):
        days(30).before(date(1, 1, 5))
