"""Days and values of a law as they were researched, in tables beside the tests, against the law that a plugin declares."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial
from typing import Any, ClassVar

import attrs

from traffick_rules.errors import did_you_mean, hinted
from traffick_rules.law.conditions.condition import Condition
from traffick_rules.law.country.jurisdiction import Jurisdiction
from traffick_rules.law.floors import is_of_the_core
from traffick_rules.law.provision import Period
from traffick_rules.law.values.boundary import ONE_DAY, Confidence, confidence_of, day_of
from traffick_rules.law.values.dated_value import AnyDated, ByCase, DatedSet
from traffick_rules.plugins import get_jurisdiction
from traffick_rules.render.law_listing import value_in_words
from traffick_rules.testing.row_files import Row, check_complete, check_rows, rows_beside


def _day(cell: str) -> date | None:
    return day_of(cell) if cell else None


def _confidence(cell: str) -> Confidence | None:
    return confidence_of(cell) if cell else None


@attrs.frozen
class _Days(Row):
    """A row of `days.csv`: a provision, its first and last day, and how well each is established."""

    provision: str
    first_day: date | None = attrs.field(converter=_day)
    confidence: Confidence | None = attrs.field(converter=_confidence)
    last_day: date | None = attrs.field(converter=_day)
    last_confidence: Confidence | None = attrs.field(converter=_confidence)

    def __str__(self) -> str:
        return self.provision


@attrs.frozen
class _Value(Row):
    """A row of `values.csv`: what a value is from one day to another, and the provision that sets it."""

    value: str
    is_: str
    first_day: date | None = attrs.field(converter=_day)
    last_day: date | None = attrs.field(converter=_day)
    provision: str

    def __str__(self) -> str:
        return f"{self.value}-{self.is_}-{self.provision}-{self.first_day or 'always'}"

    @property
    def words(self) -> str:
        return f"{self.is_} by {self.provision}"

    @property
    def any_day(self) -> date:
        """A day on which it holds."""
        return self.first_day or self.last_day or date.max

    @property
    def around(self) -> Iterator[tuple[date, bool]]:
        """The days before, on and after each change, with whether it holds on them."""
        for first in filter(None, [self.first_day]):
            yield from [(first - ONE_DAY, False), (first, True)]
            if first != self.last_day:
                yield first + ONE_DAY, True
        for last in filter(None, [self.last_day]):
            yield from [(last, True), (last + ONE_DAY, False)]


class ResearchedDays:
    """
    The days of a law as a test class: a plugin's test module subclasses it, with the table `days.csv` beside it.

    The table has a row for each provision of which a day is known, or why it is not; those of policy and of the
    core's treaties are left out. Its columns: `provision` is the id; `first_day`, and in `confidence` how well it is
    established; `last_day`, and in `last_confidence` how well that is. What is not known, or not so, is left empty.

    One test holds every row against the law, and names all that differ; one more holds the table to be complete. That a
    day is researched and written down a second time, apart from the law, is what finds the slip of a day.

    Attributes:
        code: The code of an installed or registered jurisdiction.

    Example:
        >>> from traffick_rules.testing import ResearchedDays
        >>> class TestDays(ResearchedDays):
        ...     code = "dk"
    """

    code: ClassVar[str]

    def test_a_provision_has_the_days_of_the_table(self) -> None:
        """It is in force from its first day to its last, each as well established as the table says."""
        check_rows(_days(type(self)), partial(self._has_the_days, get_jurisdiction(self.code)))

    @staticmethod
    def _has_the_days(country: Jurisdiction, row: _Days) -> None:
        found = country.provisions.get(row.provision)
        if found is None:
            message = f"is not a provision of {country.name}"
            row.fail(hinted(message, did_you_mean(row.provision, country.provisions)))
        for name, boundary, day, confidence in (
            ("first day", found.since, row.first_day, row.confidence),
            ("last day", found.until, row.last_day, row.last_confidence),
        ):
            here = (boundary.day, boundary.confidence) if boundary else (None, None)
            if here != (day, confidence):
                row.fail(
                    f"the {name} is {_said(*here)} in the law, and {_said(day, confidence)} here"
                )
        first, last = row.first_day, row.last_day
        if first is not None:
            assert [found.in_force(day) for day in (first - ONE_DAY, first)] == [False, True]
        if last is not None:
            assert [found.in_force(day) for day in (last, last + ONE_DAY)] == [True, False]

    def test_every_provision_with_a_day_on_which_the_law_rests_stands_in_the_table(self) -> None:
        """The table is complete, and has no provision twice."""
        with_a_day = [
            each.id
            for each in get_jurisdiction(self.code).provisions_of_law
            if not is_of_the_core(each)
            and (each.first_day is not None or each.last_day is not None)
        ]
        check_complete("days.csv", (row.provision for row in _days(type(self))), with_a_day)


class ResearchedValues:
    """
    The values of a law as a test class: a plugin's test module subclasses it, with the table `values.csv` beside it.

    The table has a row for each period of each dated value, and for each member of a dated set; those that the core's
    provisions set, as who belongs to the EEA, are left out. Its columns: `value`
    is the name; `is` what it is, as `traffick-rules law` writes it, or `condition`; `first_day` and `last_day`, empty
    where it holds before or after all that the plugin covers; `provision` is the id of what sets it.

    One test holds every row against the law, on the days before, on and after each change, and names all that differ;
    one more holds the table to be complete.

    Attributes:
        code: The code of an installed or registered jurisdiction.

    Example:
        >>> from traffick_rules.testing import ResearchedValues
        >>> class TestValues(ResearchedValues):
        ...     code = "dk"
    """

    code: ClassVar[str]

    def test_a_value_is_what_the_table_says_around_each_change(self) -> None:
        """It is so on the first and the last day, and not before or after; without a day, at the ends of the law."""
        check_rows(_values(type(self)), partial(self._has_the_value, get_jurisdiction(self.code)))

    @staticmethod
    def _has_the_value(country: Jurisdiction, row: _Value) -> None:
        dated = country.values.get(row.value)
        if dated is None:
            message = f"is not a value of {country.name}"
            row.fail(hinted(message, did_you_mean(row.value, country.values)))
        open_ended = [(country.epochs[0], True)] * (row.first_day is None)
        open_ended += [(country.epochs[-1], True)] * (row.last_day is None)
        for day, holds in (*row.around, *open_ended):
            periods = [period for period in dated.periods if period.in_force(day)]
            # The same provision may begin a period on the day after the last of another.
            same = [each for each in periods if holds or each.in_force(row.any_day)]
            if holds is not (row.words in map(_words, same)):
                found = ", ".join(map(_words, periods)) or "no value"
                expected = row.words if holds else f"{row.words} before or after that day"
                row.fail(f"on {day} the law has {found}, and the table {expected}")
            _put_in_force(country, dated, day)

    def test_every_value_of_the_law_stands_in_the_table(self) -> None:
        """The table is complete: it has every period of every value, once."""
        of_the_law = [
            f"{dated.code} ({_words(period)}, from {period.first_day} to {period.last_day})"
            for dated in get_jurisdiction(self.code).values.values()
            for period in dated.periods
            if not is_of_the_core(period.provision)
        ]
        told = [
            f"{row.value} ({row.words}, from {row.first_day} to {row.last_day})"
            for row in _values(type(self))
        ]
        check_complete("values.csv", told, of_the_law)


def _put_in_force(country: Jurisdiction, dated: AnyDated, day: date) -> None:
    """The law in force of a day has the value of that day, if any; which one depends on the case where it does."""
    if day >= country.covers_from and not isinstance(dated, ByCase):
        found = country.in_force(day).values.get(dated.code)
        if isinstance(dated, DatedSet):
            assert found == frozenset(member.value for member in dated.members_on(day))
        else:
            assert found == (dated.at(day) if dated.rows_on(day) else None)


def _said(day: date | None, confidence: Confidence | None) -> str:
    return f"{day or 'none'} ({confidence.value})" if confidence else f"{day or 'none'}"


def _words(period: Period[Any]) -> str:
    is_condition = isinstance(period.value, Condition)
    words = "condition" if is_condition else value_in_words(period.value)
    return f"{words} by {period.provision.id}"


def _days(cls: type) -> Sequence[_Days]:
    columns = ("provision", "first_day", "confidence", "last_day", "last_confidence")
    return rows_beside(cls, "days.csv", columns, _Days)


def _values(cls: type) -> Sequence[_Value]:
    columns = ("value", "is", "first_day", "last_day", "provision")
    return rows_beside(cls, "values.csv", columns, _Value)
