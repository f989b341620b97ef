"""Ages: how old a person is on a day, and the day on which a year is completed."""

from __future__ import annotations

import calendar
from datetime import date

__all__ = ["age_on", "completes"]


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
