"""Ages: how old a person is on a day, when a year is completed, and what an age says of the birth date."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from datetime import date, timedelta

from traffick_rules.facts import Person
from traffick_rules.facts.fact import AnyFact, Known, Stated
from traffick_rules.facts.kinds import YesNo

BIRTH = (
    Person.birth_date,
    Person.born_not_before,
    Person.born_not_after,
    Person.age,
    Person.age_on,
)
"""The facts that say when a person was born."""


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


def born_between(age: int, day: date) -> tuple[date, date]:
    """The earliest and the latest birth date of a person who is so old on *day*."""
    return _latest_birth_date(age + 1, day) + timedelta(days=1), _latest_birth_date(age, day)


def day_of_age(record: Known, on: date | None) -> date | None:
    """The day on which the stated age is the person's; *on* where the record names none."""
    return record.value(Person.age_on) or on


def of_a_day(fact: AnyFact, value: object) -> bool:
    """Whether that is true of one day only, `person.age_on`: an age, and that someone is under one."""
    return value is not None and (
        fact is Person.age
        or (isinstance(fact, YesNo) and fact.until_age is not None and value is True)
    )


def last_day(fact: AnyFact, record: Known) -> date | None:
    """The last day for which a fact is stated, where another fact of its group gives one; None for what is denied."""
    name = fact.group.lasts.get(fact.name)
    return None if name is None or not record.value(fact) else record.value(fact.group.facts[name])


def stated_until(record: Stated) -> Iterator[tuple[AnyFact, date]]:
    """The facts that are stated until a day, with that day."""
    for group in record.stated:
        for name in group.lasts:
            fact = group.facts[name]
            last = last_day(fact, record)
            if last is not None:
                yield fact, last


def is_outgrown(fact: YesNo, record: Known, on: date) -> bool:
    """Whether so many years have passed since the day of a statement that it says nothing of *on*."""
    stated_on = record.value(Person.age_on)
    return (
        fact.until_age is not None
        and stated_on is not None
        and age_on(stated_on, on) >= fact.until_age
    )


def birth_bounds(record: Known, on: date | None) -> tuple[date | None, date | None]:
    """
    The earliest and the latest possible birth date, by all that is stated.

    Args:
        record: What is known.
        on: The day for which an age counts that is stated without one; None where it then says nothing.
    """
    born = record.value(Person.birth_date)
    if born is not None:
        return born, born
    earliest, latest = record.value(Person.born_not_before), record.value(Person.born_not_after)
    age, day = record.value(Person.age), day_of_age(record, on)
    if age is None or day is None:
        return earliest, latest
    first, last = born_between(age, day)
    return max(first, earliest or first), min(last, latest or last)


def _latest_birth_date(age: int, day: date) -> date:
    """The latest birth date of a person who has completed that many years on *day*."""
    year = day.year - age
    if (day.month, day.day) == (2, 29) and not calendar.isleap(year):
        return date(year, 2, 28)
    return day.replace(year=year)
