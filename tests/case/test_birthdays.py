"""Days on which a year is completed: birthdays, and 1 March for those born on 29 February."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from traffick_rules.case.age import age_on, completes

DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    ("born", "years", "day"),
    [
        (date(1990, 6, 15), 0, date(1990, 6, 15)),
        (date(1990, 6, 15), 18, date(2008, 6, 15)),
        (date(1999, 12, 31), 18, date(2017, 12, 31)),
        (date(2000, 2, 28), 18, date(2018, 2, 28)),
        (date(2000, 3, 1), 18, date(2018, 3, 1)),
        (date(2000, 2, 29), 18, date(2018, 3, 1)),
        (date(2000, 2, 29), 20, date(2020, 2, 29)),
        (date(2000, 2, 29), 100, date(2100, 3, 1)),
        (date(1880, 2, 29), 20, date(1900, 3, 1)),
    ],
)
def test_a_year_is_completed_on_the_birthday_or_on_1_march(born, years, day):
    assert day == completes(born, years)


@pytest.mark.parametrize(
    ("day", "age"),
    [
        (date(2017, 2, 28), 16),
        (date(2017, 3, 1), 17),
        (date(2018, 2, 28), 17),
        (date(2018, 3, 1), 18),
        (date(2020, 2, 28), 19),
        (date(2020, 2, 29), 20),
        (date(2000, 2, 29), 0),
        (date(2000, 2, 28), -1),
    ],
)
def test_someone_born_on_29_february_grows_older_on_1_march_of_a_common_year(day, age):
    assert age == age_on(date(2000, 2, 29), day)


@given(born=DAYS, day=DAYS)
def test_nobody_grows_younger_and_nobody_by_two_years_in_a_day(born, day):
    assert age_on(born, day + timedelta(days=1)) - age_on(born, day) in {0, 1}


@given(born=DAYS, day=DAYS)
def test_an_age_counts_the_years_completed_by_the_day(born, day):
    age = age_on(born, day)
    assert completes(born, age) <= day < completes(born, age + 1)


@given(born=DAYS, other=DAYS, day=DAYS)
def test_who_was_born_later_is_never_older(born, other, day):
    assert age_on(max(born, other), day) <= age_on(min(born, other), day)
