"""Ages: how old a person is on a day, as exactly as what is known allows."""

from __future__ import annotations

import calendar
from datetime import date

__all__ = ["age_on", "completes", "possible_ages", "possible_ages_from_stated"]


def age_on(birth_date: date, day: date) -> int:
    """
    Completed years on *day*; someone born on 29 February completes a year on 1 March of a common year.

    Negative if *day* lies before the birth.
    """
    return day.year - birth_date.year - ((day.month, day.day) < (birth_date.month, birth_date.day))


def completes(birth_date: date, years: int) -> date:
    """The day on which a person completes that many years; 1 March where there is no 29 February."""
    year = birth_date.year + years
    if (birth_date.month, birth_date.day) == (2, 29) and not calendar.isleap(year):
        return date(year, 3, 1)
    return birth_date.replace(year=year)


def possible_ages_from_stated(age: int, stated_on: date, day: date) -> range:
    """
    The ages a person can have on *day* who had completed *age* years on *stated_on*.

    Exact on anniversaries of *stated_on*, else one of two neighbours.
    """
    if day >= stated_on:
        passed = age_on(stated_on, day)
        exact = (day.month, day.day) == (stated_on.month, stated_on.day)
        return range(age + passed, age + passed + (1 if exact else 2))
    back = age_on(day, stated_on)
    exact = (day.month, day.day) == (stated_on.month, stated_on.day)
    return range(age - back - (0 if exact else 1), age - back + 1)


def possible_ages(
    *, birth_date: date | None, age: int | None, age_stated_on: date | None, day: date
) -> range | None:
    """
    The ages a person can have on *day*, or None where neither birth date nor age is known.

    Args:
        birth_date: The birth date, which decides where it is known.
        age: A stated age in completed years.
        age_stated_on: The day on which *age* was stated; *day* itself where it is not known.
        day: The day that counts.
    """
    if birth_date is not None:
        exact = age_on(birth_date, day)
        return range(exact, exact + 1)
    if age is not None:
        return possible_ages_from_stated(age, age_stated_on or day, day)
    return None
