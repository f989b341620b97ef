"""A batch of rows: its columns checked and typed, with the cells that say nothing possible taken out and reported."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Any, TypeAlias, cast

import attrs
import pyarrow as pa
import pyarrow.compute as pc

from traffick_rules.bulk.fact_columns import Column
from traffick_rules.bulk.not_known import Unsayable, is_blank, plain
from traffick_rules.bulk.written import day_in, each_text, read_cell, texts_of
from traffick_rules.errors import ArgumentError, did_you_mean
from traffick_rules.facts.fact import AnyFact
from traffick_rules.facts.kinds import FIRST_DAY, LAST_DAY, OneOf, WholeNumber

Key: TypeAlias = tuple[AnyFact, enum.StrEnum | None]
"""What a column states: a fact, or one possibility of it."""


@attrs.frozen
class BadCell:
    """
    A cell that could not be taken.

    Attributes:
        row: The number of the row, from 0.
        column: The name of the column.
        value: What stands there.
        reason: What is wrong, and what would be right.
    """

    row: int
    column: str
    value: str
    reason: str


@attrs.frozen(eq=False)
class Frame:
    """
    A batch of rows, checked.

    Attributes:
        rows: How many there are.
        arrays: The columns that are there, by what they state; a bad cell is null. Of a one-of fact it has the
            numbers of the options.
        bad: The bad cells; rows are counted from the first of the batch.
        births: The earliest and the latest birth date in each row, by the identity of the day for which ages count that
            are stated without one.
    """

    rows: int
    arrays: Mapping[Key, pa.Array]
    bad: tuple[BadCell, ...]
    births: dict[
        int, tuple[pa.Scalar | pa.Array | None, tuple[pa.Array | None, pa.Array | None] | None]
    ] = attrs.field(factory=dict, init=False)

    def array(self, fact: AnyFact, member: enum.StrEnum | None = None) -> pa.Array | None:
        """The column of a fact, or of one possibility; None where it is not there."""
        return self.arrays.get((fact, member))

    def take(self, rows: pa.Array) -> Frame:
        """Some of the rows, without their bad cells."""
        return Frame(len(rows), {key: each.take(rows) for key, each in self.arrays.items()}, ())

    def plain(self, row: int, *, members: bool = True) -> dict[str, dict[str, Any]]:
        """What is known in a row, as a case file has it; without some-of facts if *members* is not set."""
        plain: dict[str, dict[str, Any]] = {}
        for (fact, member), array in self.arrays.items():
            if member is not None and not members:
                continue
            value = array[row].as_py()
            if value is None:
                continue
            facts = plain.setdefault(fact.group.key, {})
            if member is not None:
                facts.setdefault(fact.name, {})[member.value] = value
            else:
                facts[fact.name] = options_of(fact)[value] if isinstance(fact, OneOf) else value
        return plain


def frame_of(batch: pa.RecordBatch, known: Mapping[str, Column]) -> Frame:
    """
    The batch as a frame.

    Args:
        batch: The rows.
        known: The columns that can be there, by name.

    Raises:
        ArgumentError: If a column is unknown, there twice, or not of the type of its fact.
    """
    arrays: dict[Key, pa.Array] = {}
    bad: list[BadCell] = []
    for field, array in zip(batch.schema, batch.columns, strict=True):
        name = field.name
        column = known.get(name)
        if column is None:
            hint = did_you_mean(name, known) or "name it in keep, or leave it out"
            msg = f"column {name!r} is not a fact; {hint}"
            raise ArgumentError(msg)
        key = (column.fact, column.member)
        if key in arrays:
            msg = f"column {name!r} is there twice; keep one of them"
            raise ArgumentError(msg)
        arrays[key] = _typed(column, array, bad)
    return Frame(batch.num_rows, arrays, tuple(bad))


def _typed(column: Column, array: pa.Array, bad: list[BadCell]) -> pa.Array:
    kind, fact = array.type, column.fact
    if pa.types.is_null(kind):
        return pa.nulls(len(array), column.type)
    if pa.types.is_boolean(column.type) and pa.types.is_boolean(kind):
        return array
    if pa.types.is_date(column.type) and _is_day(kind):
        days = days_of(column.name, array, bad)
        return _within(column, days, FIRST_DAY, LAST_DAY, bad)
    if isinstance(fact, WholeNumber) and pa.types.is_integer(kind):
        return _within(column, array.cast(pa.int64()), fact.minimum, fact.maximum, bad)
    # pandas writes whole numbers as floats where one is missing, and yes and no as numbers.
    is_number = pa.types.is_floating(kind) or pa.types.is_integer(kind)
    takes_numbers = pa.types.is_boolean(column.type) or pa.types.is_integer(column.type)
    if _is_text(kind) or (is_number and takes_numbers):
        return _read(column, array, bad)
    msg = f"column {column.name!r} is of type {kind}; give {column.type}"
    raise ArgumentError(msg)


def _read(column: Column, array: pa.Array, bad: list[BadCell]) -> pa.Array:
    """Written cells as what they say, an option as its number; those that say nothing possible are reported, and null."""
    texts = texts_of(array)
    said, codes, wrong = each_text(texts, partial(read_cell, column))
    kind = column.type
    if isinstance(column.fact, OneOf) and column.member is None:
        options, kind = options_of(column.fact), pa.int32()
        said = [None if each is None else options.index(str(each)) for each in said]
    bad += [_bad_cell(row, column.name, texts[row].as_py(), hint) for row, hint in wrong.items()]
    return pa.array(said, kind).take(codes)


def _bad_cell(row: int, name: str, text: str, hint: str) -> BadCell:
    return BadCell(row, name, text, f"{text!r} cannot be taken; {hint}")


def _is_day(kind: pa.DataType) -> bool:
    """Whether a column of that type holds days: a date, or a time without a zone, as pandas has them."""
    return bool(pa.types.is_date(kind) or (pa.types.is_timestamp(kind) and kind.tz is None))


def can_be_day(kind: pa.DataType) -> bool:
    """Whether the cells of a column of that type can be days: days, or texts that may say one."""
    return _is_day(kind) or _is_text(kind)


def days_of(name: str, array: pa.Array, bad: list[BadCell]) -> pa.Array:
    """A column as days; what is no day, or has a time of day, is reported, and null."""
    if _is_text(array.type):
        texts = texts_of(array)
        said, codes, wrong = each_text(texts, _day)
        bad += [_bad_cell(row, name, texts[row].as_py(), hint) for row, hint in wrong.items()]
        return pa.array(said, pa.date32()).take(codes)
    days = array.cast(pa.date32(), safe=False)
    if not pa.types.is_timestamp(array.type):
        return days
    whole = pc.equal(days.cast(array.type), array)
    return _without(name, array, whole, "give the day without a time", bad, days)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(day_in(plain(text)))
    except ValueError:
        msg = "check month and day"
        raise Unsayable(msg) from None


def _is_text(kind: pa.DataType) -> bool:
    if pa.types.is_dictionary(kind):
        return _is_text(kind.value_type)
    # Polars hands over views.
    kinds = (pa.types.is_string, pa.types.is_large_string, pa.types.is_string_view)
    return any(is_kind(kind) for is_kind in kinds)


def _within(
    column: Column, array: pa.Array, least: object, most: object, bad: list[BadCell]
) -> pa.Array:
    low, high = pa.scalar(least, array.type), pa.scalar(most, array.type)
    fits = pc.and_(pc.greater_equal(array, low), pc.less_equal(array, high))
    return _without(column.name, array, fits, f"give one from {least} to {most}", bad, array)


def options_of(fact: AnyFact) -> list[str]:
    """The options of a one-of fact, in the order in which they are numbered in a frame."""
    return [member.value for member in cast("type[enum.StrEnum]", cast("OneOf[Any]", fact).options)]


def _without(  # noqa: PLR0913, PLR0917 - what is looked at, and what is made of it
    name: str,
    array: pa.Array,
    fits: pa.BooleanArray,
    hint: str,
    bad: list[BadCell],
    made: pa.Array,
) -> pa.Array:
    """What was made of an array, with null for what does not fit, which is reported."""
    wrong = pc.and_(pc.is_valid(array), pc.invert(pc.fill_null(fits, fill_value=True)))
    if not pc.any(wrong).as_py():
        return made
    found = {row: str(array[row].as_py()) for row in pc.indices_nonzero(wrong).to_pylist()}
    bad += [_bad_cell(row, name, text, hint) for row, text in found.items() if not is_blank(text)]
    return pc.if_else(wrong, pa.scalar(None, made.type), made)


# Columns of nullable booleans as rails, and back, without a cell being unpacked.


def rails(column: pa.BooleanArray) -> tuple[int, int]:
    """The yes and the no rail of a column: bit *i* for row *i*."""
    if column.offset:
        # Buffers begin before the slice; a copy begins with it.
        column = pa.concat_arrays([column, pa.array([], pa.bool_())])
    everything = (1 << len(column)) - 1
    validity, values = column.buffers()
    value = _number(values) & everything
    valid = everything if validity is None else _number(validity) & everything
    return value & valid, valid & ~value


def booleans(yes: int, no: int, rows: int) -> pa.BooleanArray:
    """The column of that many rows that has these rails; with `~yes` for no, nothing in it is unknown."""
    known = yes | no
    validity = None if known == _EVERYWHERE else _buffer(known, rows)
    return pa.BooleanArray.from_buffers(pa.bool_(), rows, [validity, _buffer(yes, rows)])


def only_where(bits: int, column: pa.Array) -> pa.Array:
    """A column of numbers or days with null where no bit is set; its values are not copied."""
    if column.offset:
        column = pa.concat_arrays([column, pa.array([], column.type)])
    validity, values = column.buffers()
    if validity is not None:
        bits &= _number(validity)
    return pa.Array.from_buffers(column.type, len(column), [_buffer(bits, len(column)), values])


_EVERYWHERE = -1
"""The bits of a number or its opposite: every row, however many there are."""


def _buffer(bits: int, rows: int) -> pa.Buffer:
    return pa.py_buffer(bits.to_bytes((rows + 7) // 8, "little"))


def _number(buffer: pa.Buffer | None) -> int:
    return 0 if buffer is None else int.from_bytes(memoryview(buffer), "little")
