"""A batch of rows: its columns checked and typed, with the cells that say nothing possible taken out and reported."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from typing import Any, TypeAlias, cast

import attrs
import pyarrow as pa
import pyarrow.compute as pc

from traffick_rules.bulk.columns import Column
from traffick_rules.errors import ArgumentError, did_you_mean
from traffick_rules.facts.fact import AnyFact
from traffick_rules.facts.kinds import FIRST_DAY, LAST_DAY, Day, OneOf, WholeNumber

__all__ = [
    "WRITTEN",
    "BadCell",
    "Frame",
    "booleans",
    "days_of",
    "frame_of",
    "is_day",
    "only_where",
    "options_of",
    "rails",
]

WRITTEN = {b"traffick_rules": b"written"}
"""The metadata of a column whose cells are texts because they come from a text file."""

_YES, _NO = ["true", "True", "yes", "1"], ["false", "False", "no", "0"]

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
        written = field.metadata == WRITTEN
        typed = _read(column, array, bad) if written else array
        arrays[key] = _typed(column, typed, bad)
    return Frame(batch.num_rows, arrays, tuple(bad))


def _typed(column: Column, array: pa.Array, bad: list[BadCell]) -> pa.Array:
    if pa.types.is_null(array.type):
        return pa.nulls(len(array), column.type)
    fact = column.fact
    if column.member is None and isinstance(fact, Day) and is_day(array.type):
        days = days_of(column.name, array, bad)
        return _within(column, days, FIRST_DAY, LAST_DAY, bad)
    if column.member is None and isinstance(fact, WholeNumber) and pa.types.is_integer(array.type):
        numbers = array.cast(pa.int64())
        return _within(column, numbers, fact.minimum, fact.maximum, bad)
    if column.member is None and isinstance(fact, OneOf) and _is_text(array.type):
        return _one_of(column, array, bad)
    if column.type == pa.bool_() and pa.types.is_boolean(array.type):
        return array
    msg = f"column {column.name!r} is of type {array.type}; give {column.type}"
    raise ArgumentError(msg)


def _read(column: Column, array: pa.Array, bad: list[BadCell]) -> pa.Array:
    """Written cells as what they say; those that say nothing possible are reported, and null."""
    if column.type == pa.bool_():
        yes, no = (pc.is_in(array, value_set=pa.array(words)) for words in (_YES, _NO))
        known = _without(column.name, array, pc.or_(yes, no), "write true or false", bad)
        return pc.if_else(pc.is_valid(known), yes, pa.scalar(None, pa.bool_()))
    if pa.types.is_date(column.type):
        days = pc.strptime(array, format="%Y-%m-%d", unit="s", error_is_null=True)
        _without(column.name, array, pc.is_valid(days), "write a day as YYYY-MM-DD", bad)
        return days.cast(pa.date32())
    if pa.types.is_integer(column.type):
        fits = pc.match_substring_regex(array, r"^[0-9]{1,9}$")
        return _without(column.name, array, fits, "write a whole number", bad).cast(pa.int64())
    return array


def is_day(kind: pa.DataType) -> bool:
    """Whether a column of that type can hold days: a date, or a time without a zone, as pandas has them."""
    return bool(pa.types.is_date(kind) or (pa.types.is_timestamp(kind) and kind.tz is None))


def days_of(name: str, array: pa.Array, bad: list[BadCell]) -> pa.Array:
    """A column as days; what has a time of day is reported, and null."""
    days = array.cast(pa.date32(), safe=False)
    if not pa.types.is_timestamp(array.type):
        return days
    whole = pc.equal(days.cast(array.type), array)
    return _without(name, array, whole, "give the day without a time", bad, days)


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
    return _without(column.name, array, fits, f"give one from {least} to {most}", bad)


def options_of(fact: AnyFact) -> list[str]:
    """The options of a one-of fact, in the order in which they are numbered in a frame."""
    return [member.value for member in cast("type[enum.StrEnum]", cast("OneOf[Any]", fact).options)]


def _one_of(column: Column, array: pa.Array, bad: list[BadCell]) -> pa.Array:
    """The numbers of the options, which are compared faster than texts."""
    options = options_of(column.fact)
    value_set = pa.array(options)
    if pa.types.is_dictionary(array.type):
        numbers = pc.index_in(array.dictionary.cast(pa.string()), value_set=value_set)
        codes = numbers.take(array.indices)
    else:
        codes = pc.index_in(array.cast(pa.string()), value_set=value_set)
    if codes.null_count == array.null_count:
        return codes
    hint = f"give one of {', '.join(options)}"
    return _without(column.name, array, pc.is_valid(codes), hint, bad, codes)


def _without(  # noqa: PLR0913, PLR0917 - what is looked at, and what is made of it
    name: str,
    array: pa.Array,
    fits: pa.BooleanArray,
    hint: str,
    bad: list[BadCell],
    made: pa.Array | None = None,
) -> pa.Array:
    """The array, or what was made of it, with null for what does not fit, which is reported."""
    made = array if made is None else made
    wrong = pc.and_(pc.is_valid(array), pc.invert(pc.fill_null(fits, fill_value=True)))
    if not pc.any(wrong).as_py():
        return made
    for row in pc.indices_nonzero(wrong).to_pylist():
        value = str(array[row].as_py())
        reason = f"{value!r} cannot be taken; {hint}"
        bad.append(BadCell(row, name, value, reason))
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
