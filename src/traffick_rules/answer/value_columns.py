"""What the answers of a kind give in many rows at once: columns described without a library of tables."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, Protocol, TypeAlias

import attrs

from traffick_rules.case.record import Record
from traffick_rules.facts.kinds import Day
from traffick_rules.law.rules.rule import Rule
from traffick_rules.law.values.dated_value import DatedValue
from traffick_rules.law.values.length import Length


@attrs.frozen
class DayFrom:
    """
    A day that a fact gives, or that is counted from it.

    Attributes:
        fact: The fact.
        count: What is counted from its day; None for that day itself.
        or_later: Another day, which counts in its place where it is known and later.
    """

    fact: Day
    count: Length | Callable[[date], date] | None = None
    or_later: DayFrom | None = None

    def of(self, day: date) -> date:
        """The day, where the fact gives that one."""
        if isinstance(self.count, Length):
            return self.count.after(day)
        return day if self.count is None else self.count(day)

    def in_(self, record: Record) -> date | None:
        """The day in a record; None where it is not known."""
        day = record.value(self.fact)
        if day is None:
            return None
        later = None if self.or_later is None else self.or_later.in_(record)
        return max(filter(None, (self.of(day), later)))


def last_day_of(since: Day, length: Length) -> DayFrom:
    """The last day on which a length can end, also where holidays move it."""
    return DayFrom(since, lambda day: length.ends(day)[1])


Days: TypeAlias = Sequence[DayFrom]
"""The first of these days that is known in a row."""


class Rows(Protocol):
    """Rows under one law, as bits of whole numbers."""

    @property
    def first_day(self) -> date:
        """The first day of the law."""

    @property
    def found(self) -> Mapping[str, tuple[int, int]]:
        """The yes and the no rail of every question."""

    def unknown(self, question: str) -> int:
        """Where a question is unknown."""

    def past(self, days: Days) -> int:
        """Where a day lies before the day of decision."""

    def reached(self, years: int) -> tuple[int, int]:
        """Where the person has certainly reached an age by the day of decision, and where they only may have."""


Placed: TypeAlias = Sequence[tuple[int, Any]]
"""The rows, as bits, in which a value is given, with the value; they have none in common."""


@attrs.frozen
class ValueColumn:
    """
    A column of what answers give.

    Attributes:
        type: What it holds: `str` for values in words, `int` for lengths in days, `date` for `Days`.
        values: From a rule and the rows to what it gives in which of them.
        of: The field of the rule that makes the column, which is left out where that is no dated value; empty for a
            column that is always there.
    """

    type: type[str | int | date]
    values: Callable[[Any, Rows], Placed]
    of: str = ""

    def is_of(self, rule: Rule) -> bool:
        """Whether the answers of a rule can differ in it."""
        return not self.of or isinstance(getattr(rule, self.of), DatedValue)


def where_yes(rule: Rule, field: str, dated: DatedValue[Any] | None, rows: Rows) -> Placed:
    """The value of the law where the answer is a yes; nothing where the law has none."""
    return by_bits(rule, field, dated, rows, rows.found[rule.question][0])


def by_bits(rule: Rule, field: str, dated: DatedValue[Any] | None, rows: Rows, bits: int) -> Placed:
    """The value of the law in some rows: one for all, or in each row that of its case, where that is known."""
    given = []
    for number, when, period in dated.rows_on(rows.first_day) if dated else ():
        yes, no = (bits, 0) if when is None else rows.found[f"{rule.question}.{field}.{number}"]
        given.append((bits & yes, period.value))
        bits &= no
    return given


def bodies(kind: type[Rule]) -> dict[str, ValueColumn]:
    """The columns of the bodies that rules of a kind name, whatever the verdict, where these change with time."""

    def column(name: str) -> ValueColumn:
        def of_day(rule: Rule, rows: Rows) -> Placed:
            yes, no = rows.found[rule.question]
            body = rule.bodies_on(rows.first_day)[name]
            return [(yes | no | rows.unknown(rule.question), body)]

        return ValueColumn(str, of_day, of=name)

    return {name: column(name) for name in kind.bodies}
