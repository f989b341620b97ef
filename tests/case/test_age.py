"""Ages: completed years, and the day on which a year is completed."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from traffick_rules.case.age import age_on, born_between, completes

BIRTHS = st.dates(date(1950, 1, 1), date(1999, 12, 31))


@pytest.mark.parametrize(
    ("born", "day", "age"),
    [
        (date(1990, 6, 15), date(2008, 6, 14), 17),
        (date(1990, 6, 15), date(2008, 6, 15), 18),
        (date(1992, 2, 29), date(2010, 2, 28), 17),
        (date(1992, 2, 29), date(2010, 3, 1), 18),
        (date(1992, 2, 29), date(2012, 2, 29), 20),
        (date(2010, 1, 1), date(2009, 12, 31), -1),
    ],
)
def test_a_year_is_completed_on_the_birthday(born, day, age):
    assert age == age_on(born, day)


@given(born=BIRTHS, years=st.integers(0, 30))
def test_the_day_on_which_a_year_is_completed_is_the_first_with_that_age(born, years):
    day = completes(born, years)
    assert years == age_on(born, day)
    assert years - 1 == age_on(born, date.fromordinal(day.toordinal() - 1))


@given(age=st.integers(0, 100), day=st.dates(date(2000, 1, 1), date(2030, 12, 31)))
def test_an_age_says_exactly_between_which_days_the_birth_lies(age, day):
    earliest, latest = born_between(age, day)
    assert age == age_on(earliest, day) == age_on(latest, day)
    assert age + 1 == age_on(earliest - timedelta(days=1), day)
    assert latest == day or age - 1 == age_on(latest + timedelta(days=1), day)


@pytest.mark.parametrize("day", [date(2024, 2, 28), date(2024, 2, 29), date(2024, 3, 1)])
@pytest.mark.parametrize("age", [0, 3, 4, 17, 18, 20])
def test_so_it_is_around_the_end_of_february(age, day):
    earliest, latest = born_between(age, day)
    born_so = [
        born
        for born in (date(1999, 1, 1) + timedelta(days=n) for n in range(10_000))
        if born <= day and age_on(born, day) == age
    ]
    assert (born_so[0], born_so[-1]) == (earliest, latest)
