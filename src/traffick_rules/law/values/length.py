"""Lengths of time as the law states them: from hours to calendar years."""

from __future__ import annotations

import calendar
import enum
from datetime import date, timedelta
from functools import total_ordering

import attrs

from traffick_rules.errors import ArgumentError
from traffick_rules.facts.fact import shown
from traffick_rules.language import ENGLISH, Translate

_DAYS_IN_A_MONTH = 30.436875  # the mean month of the Gregorian calendar; used for ordering only
_LONGEST_IN_DAYS = 366_000
_FRIDAY = 4


class Unit(enum.StrEnum):
    """
    The unit of a length.

    A length in hours ends in the course of a day, and cases state no hours. A working day is one from Monday to
    Friday: the library knows no public holidays.
    """

    HOUR = "hour"
    DAY = "day"
    WORKING_DAY = "working_day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


_DAYS_IN = {
    Unit.HOUR: 1 / 24,
    Unit.DAY: 1.0,
    Unit.WORKING_DAY: 7 / 5,
    Unit.WEEK: 7.0,
    Unit.MONTH: _DAYS_IN_A_MONTH,
    Unit.YEAR: 12 * _DAYS_IN_A_MONTH,
}


@total_ordering
@attrs.frozen(order=False, eq=True)
class Length:
    """
    A length of time in one unit.

    Lengths are ordered by duration; a month counts as the mean month for that purpose alone.

    Attributes:
        count: How many units; not negative.
        unit: Hours, days, working days, weeks, calendar months or years.

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
            msg = f"{self.count} is not a count of {self._units}; give a whole number from 0"
            raise ArgumentError(msg)
        if self.count > _LONGEST_IN_DAYS or self.mean_days > _LONGEST_IN_DAYS:
            msg = f"{shown(self.count)} {self._units} are longer than 1,000 years"
            raise ArgumentError(msg)

    def after(self, day: date) -> date:
        """
        The last day of the length, where *day* itself is not counted.

        A month or year ends on the day with the same number, or on the last day of a shorter month. Hours end at the
        latest on that day, whatever the hour from which they are counted. Working days end at the earliest on it, later
        where public holidays lie between.

        Raises:
            ArgumentError: If the last day lies after the year 9999.
        """
        try:
            return self._after(day)
        except (OverflowError, ValueError):
            msg = f"day: {self} from {day} end after the year 9999; give an earlier day"
            raise ArgumentError(msg) from None

    def before(self, day: date) -> date:
        """
        The last day from which the whole length still lies before *day*, such as 4 weeks before a permit ends.

        A month or year back is the day with the same number, or the last day of a shorter month.

        Raises:
            ArgumentError: If it lies before the year 1, or the length is in hours or working days: the hour and the
                public holidays that would have to be known are not.
        """
        if self.in_days is None and self.in_months is None:
            msg = f"{self} cannot be counted back; give days, weeks, months or years"
            raise ArgumentError(msg)
        try:
            return self._counted(day, -1)
        except (OverflowError, ValueError):
            msg = f"day: {self} before {day} lie before the year 1; give a later day"
            raise ArgumentError(msg) from None

    def ends(self, day: date) -> tuple[date, date]:
        """
        The first and the last day on which the length, counted from *day*, can end; the same for most lengths.

        It ends in the course of such a day if it is in hours, else with it.
        """
        try:
            end = self._after(day)
            if self.unit is Unit.HOUR:
                return day + timedelta(days=self.count // 24), end
            if self.unit is Unit.WORKING_DAY:
                # In no country are that many public holidays so close to each other.
                return end, _working_day(2 * self.count + 10, day)
        except (OverflowError, ValueError):
            return date.max, date.max
        return end, end

    def _after(self, day: date) -> date:
        if self.unit is Unit.HOUR:
            return day + timedelta(days=-(-self.count // 24))
        if self.unit is Unit.WORKING_DAY:
            return _working_day(self.count, day)
        return self._counted(day, 1)

    def _counted(self, day: date, direction: int) -> date:
        if self.in_days is not None:
            return day + timedelta(days=direction * self.in_days)
        month = day.month - 1 + direction * (self.in_months or 0)
        year, month = day.year + month // 12, month % 12 + 1
        return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))

    @property
    def in_days(self) -> int | None:
        """The number of days where the length is in days or weeks; None where it depends on the first day."""
        return {Unit.DAY: self.count, Unit.WEEK: 7 * self.count}.get(self.unit)

    @property
    def in_months(self) -> int | None:
        """The number of calendar months where the length is in months or years, else None."""
        return {Unit.MONTH: self.count, Unit.YEAR: 12 * self.count}.get(self.unit)

    @property
    def can_end_later(self) -> bool:
        """Whether it can end later than `after` says: working days do where public holidays lie between."""
        return self.unit is Unit.WORKING_DAY

    def counting(self, translate: Translate) -> str:
        """How the length is counted, where a reader could think otherwise; else empty."""
        return {
            Unit.HOUR: translate("to the end of the day of the last hour"),
            Unit.WORKING_DAY: translate("Monday to Friday, without regard to public holidays"),
        }.get(self.unit, "")

    @property
    def _units(self) -> str:
        return f"{self.unit}s".replace("_", " ")

    @property
    def mean_days(self) -> float:
        """How many days it has on average; to put lengths in order."""
        return self.count * _DAYS_IN[self.unit]

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Length):
            return NotImplemented
        return self.mean_days < other.mean_days

    def __str__(self) -> str:
        return self.text(ENGLISH)

    def text(self, translate: Translate) -> str:
        """The length in words, in the language of *translate*."""
        return f"{self.count} {translate(self._units[:-1] if self.count == 1 else self._units)}"


def _working_day(count: int, day: date) -> date:
    """The day so many days from Monday to Friday after another."""
    weeks, rest = divmod(count, 5)
    # From a weekend one counts as from the Friday before it.
    weekday = min(day.weekday(), _FRIDAY)
    ahead = 7 * weeks + rest + (2 if weekday + rest > _FRIDAY else 0)
    return max(day, day - timedelta(days=day.weekday() - weekday) + timedelta(days=ahead))


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


def hours(count: int) -> Length:
    """A length of so many hours; counted from a day, it ends at the latest on the day of the last hour."""
    return Length(count, Unit.HOUR)


def working_days(count: int) -> Length:
    """A length of so many days from Monday to Friday; public holidays, which are not known, can make it longer."""
    return Length(count, Unit.WORKING_DAY)


def weeks(count: int) -> Length:
    """A length of so many weeks."""
    return Length(count, Unit.WEEK)


def months(count: int) -> Length:
    """A length of so many calendar months."""
    return Length(count, Unit.MONTH)


def years(count: int) -> Length:
    """A length of so many years."""
    return Length(count, Unit.YEAR)
