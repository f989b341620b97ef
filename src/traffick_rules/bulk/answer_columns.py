"""Value columns: what is given with an answer, how long and until when, beside the column of its verdict."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import cast

import attrs
import pyarrow as pa
import pyarrow.compute as pc

from traffick_rules.answer.rule_kinds import kind_of
from traffick_rules.answer.value_columns import DayFrom, ValueColumn
from traffick_rules.answer.value_columns import Days as DaysFrom
from traffick_rules.bulk.column_conditions import (
    Days,
    after_each,
    age_on_days,
    birth_bounds,
    each_day,
    first_known,
    where,
)
from traffick_rules.bulk.frame import Frame, booleans, only_where, rails
from traffick_rules.case.case import Case
from traffick_rules.law.country.jurisdiction import LawInForce
from traffick_rules.law.values.length import Length

WORDS = pa.dictionary(pa.int8(), pa.string())
"""The type of a column of a few texts."""


@attrs.frozen(eq=False, kw_only=True)
class Batch:
    """
    A batch of rows under one law, with what was found of them.

    Attributes:
        frame: The rows.
        day: The day of decision, for all rows or for each.
        law: The law.
        answered: The rows that do not contradict themselves, as bits.
        found: The yes and the no rail of every question, in these rows.
    """

    frame: Frame
    day: Days
    law: LawInForce
    answered: int
    found: Mapping[str, tuple[int, int]]

    @property
    def first_day(self) -> date:
        """The first day of the law."""
        return self.law.first_day

    def unknown(self, question: str) -> int:
        """Where a question is unknown."""
        yes, no = self.found[question]
        return self.answered & ~(yes | no)

    def past(self, days: DaysFrom) -> int:
        """Where a day lies before the day of decision."""
        return rails(cast("pa.BooleanArray", pc.less(self.days(days), self.day)))[0]

    def reached(self, years: int) -> tuple[int, int]:
        """Where the person has certainly reached an age by the day of decision, and where they only may have."""
        earliest, latest = (
            where(lambda born, on: pc.greater_equal(age_on_days(born, on), years), born, self.day)[
                0
            ]
            for born in birth_bounds(self.frame, self.day)
        )
        return latest, earliest & ~latest

    def days(self, days: DaysFrom) -> pa.Array:
        """The first of these days that is known in each row."""
        known = first_known(*map(self._day, days))
        return pa.nulls(self.frame.rows, pa.date32()) if known is None else known

    def _day(self, day: DayFrom) -> pa.Array | None:
        column = self.frame.array(day.fact)
        match day.count:
            case _ if column is None:
                return None
            case None:
                pass
            case Length() as length:
                column = after_each(column, length)
            case count:
                column = each_day(column, count)
        later = None if day.or_later is None else self._day(day.or_later)
        if later is None:
            return column
        return pc.if_else(column.is_valid(), pc.max_element_wise(column, later), column)


def value_columns(
    laws: Sequence[LawInForce], question: str
) -> Mapping[str, tuple[pa.DataType, ValueColumn]]:
    """
    The columns of the values that the answers to a question about a case have, by the attribute of an answer.

    Args:
        laws: The laws of the days that are asked about.
        question: The question; one within a rule, such as an extension, has none of its own.
    """
    return {
        name: (_TYPES[column.type], column)
        for law in laws
        for rule in law.rules
        if rule.record is Case and rule.question == question
        for name, column in kind_of(rule).columns.items()
        if column.is_of(rule)
    }


def verdicts_of(question: str, batch: Batch) -> tuple[int, int]:
    """Where the answer to a question is yes and where no: what is over by the day of decision is no longer a yes."""
    yes, no = batch.found.get(question, (0, 0))
    rule = next((rule for rule in batch.law.rules if rule.question == question), None)
    ended = None if rule is None or rule.record is not Case else kind_of(rule).ended
    if ended is None:
        return yes, no
    over, may_be = ended(rule, batch)
    return yes & ~(over | may_be), no | over


def values_of(question: str, column: ValueColumn, batch: Batch) -> pa.Array:
    """A column of values; null in every row where the law has no such rule."""
    rows, type_ = batch.frame.rows, _TYPES[column.type]
    rule = next((rule for rule in batch.law.rules if rule.question == question), None)
    if rule is None:
        return pa.nulls(rows, type_)
    placed = column.values(rule, batch)
    if column.type is str:
        return _texts(rows, [(bits, str(value)) for bits, value in placed])
    if column.type is date:
        return _chosen(rows, type_, [(bits, batch.days(days)) for bits, days in placed])
    lengths = [(bits, length.in_days) for bits, length in placed if isinstance(length, Length)]
    filled = [(bits, _filled(days, type_, rows)) for bits, days in lengths if days is not None]
    return _chosen(rows, type_, filled)


_TYPES = {str: WORDS, int: pa.int32(), date: pa.date32()}


def _texts(rows: int, places: Sequence[tuple[int, str]]) -> pa.DictionaryArray:
    """A text in the rows of each of these bits."""
    codes, some = _filled(0, pa.int8(), rows), 0
    for place, (bits, _) in enumerate(places):
        some |= bits
        if place and bits:
            # Faster than choosing row by row: the places have no row in common.
            ones = pc.cast(booleans(bits, ~bits, rows), pa.int8())
            codes = pc.add(codes, pc.multiply(ones, pa.scalar(place, pa.int8())))
    texts = pa.array([text for _, text in places], pa.string())
    return pa.DictionaryArray.from_arrays(only_where(some, codes), texts, safe=False)


def _filled(number: int, kind: pa.DataType, rows: int) -> pa.Array:
    """A column of one number."""
    values = number.to_bytes(kind.bit_width // 8, "little") * rows
    return pa.Array.from_buffers(kind, rows, [None, pa.py_buffer(values)])


def _chosen(rows: int, kind: pa.DataType, places: Sequence[tuple[int, pa.Array]]) -> pa.Array:
    """What a column has in the rows of each of these bits; they have none in common."""
    found = [only_where(bits, column) for bits, column in places if bits]
    return pc.coalesce(*found) if found else pa.nulls(rows, kind)
