"""Lengths of time as the law states them: days, calendar months or years."""

from __future__ import annotations

import calendar
import enum
from datetime import date, timedelta
from functools import total_ordering

import attrs

from traffick_rules.errors import ArgumentError
from traffick_rules.facts.fact import shown
from traffick_rules.language import ENGLISH, Translate

__all__ = ["Endless", "Length", "Unit", "days", "months", "years"]

_DAYS_IN_A_MONTH = 30.436875  # the mean month of the Gregorian calendar; used for ordering only
_LONGEST_IN_DAYS = 366_000


class Unit(enum.StrEnum):
    """The calendar unit of a length."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@total_ordering
@attrs.frozen(order=False, eq=True)
class Length:
    """
    A length of time in one calendar unit.

    Lengths are ordered by duration; a month counts as the mean month for that purpose alone.

    Attributes:
        count: How many units; not negative.
        unit: Days, calendar months or years.

    Example:
        >>> from datetime import date
        >>> from traffick_rules.law import days, months
        >>> print(days(30), "from", date(2008, 5, 1), "ends on", days(30).after(date(2008, 5, 1)))
        30 days from 2008-05-01 ends on 2008-05-31
        >>> months(1).after(date(2008, 1, 31))
        datetime.date(2008, 2, 29)
    """

    count: int
    unit: Unit = attrs.field(converter=Unit)

    def __attrs_post_init__(self) -> None:
        if self.count < 0:
            msg = f"{self.count} is not a count of {self.unit}s; give a whole number from 0"
            raise ArgumentError(msg)
        if self.count > _LONGEST_IN_DAYS or self._mean_days() > _LONGEST_IN_DAYS:
            msg = f"{shown(self.count)} {self.unit}s are longer than 1,000 years"
            raise ArgumentError(msg)

    def after(self, day: date) -> date:
        """
        The last day of the length, where *day* itself is not counted.

        A month or year ends on the day with the same number, or on the last day of a shorter month.

        Raises:
            ArgumentError: If the last day lies after the year 9999.
        """
        try:
            return self._after(day)
        except (OverflowError, ValueError):
            msg = f"day: {self} from {day} end after the year 9999; give an earlier day"
            raise ArgumentError(msg) from None

    def _after(self, day: date) -> date:
        if self.unit is Unit.DAY:
            return day + timedelta(days=self.count)
        month = day.month - 1 + self.count * (12 if self.unit is Unit.YEAR else 1)
        year, month = day.year + month // 12, month % 12 + 1
        return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))

    @property
    def in_days(self) -> int | None:
        """The number of days, or None where the length is in months or years."""
        return self.count if self.unit is Unit.DAY else None

    def _mean_days(self) -> float:
        factor = {Unit.DAY: 1.0, Unit.MONTH: _DAYS_IN_A_MONTH, Unit.YEAR: 12 * _DAYS_IN_A_MONTH}
        return self.count * factor[self.unit]

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Length):
            return NotImplemented
        return self._mean_days() < other._mean_days()

    def __str__(self) -> str:
        return self.text(ENGLISH)

    def text(self, translate: Translate) -> str:
        """The length in words, in the language of *translate*."""
        return f"{self.count} {translate(self.unit if self.count == 1 else f'{self.unit}s')}"


@total_ordering
class Endless(enum.Enum):
    """What stands where a length could, and is longer than every length."""

    def __lt__(self, other: object) -> bool:
        return False if isinstance(other, Length | Endless) else NotImplemented

    def __str__(self) -> str:
        return self.text(ENGLISH)

    def text(self, translate: Translate) -> str:
        """What it is in words, in the language of *translate*."""
        return translate(self.value)


def days(count: int) -> Length:
    """A length of so many days."""
    return Length(count, Unit.DAY)


def months(count: int) -> Length:
    """A length of so many calendar months."""
    return Length(count, Unit.MONTH)


def years(count: int) -> Length:
    """A length of so many years."""
    return Length(count, Unit.YEAR)
