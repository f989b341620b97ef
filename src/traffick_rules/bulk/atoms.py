"""The tests of facts over whole columns: what an atom is in every row, as rails."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import singledispatch
from typing import TypeAlias, cast

import pyarrow as pa
import pyarrow.compute as pc

from traffick_rules.bulk.frame import Frame, options_of
from traffick_rules.bulk.rails import rails
from traffick_rules.errors import ArgumentError
from traffick_rules.facts import Person, Trafficking
from traffick_rules.law.atom import (
    Always,
    AtLeast,
    Before,
    Includes,
    Is,
    LastsLongerThan,
    UnderAge,
    UnderAgeWhenTrafficked,
)
from traffick_rules.law.condition import Atom, FactIsYes
from traffick_rules.law.length import Length

__all__ = ["Days", "after_each", "age_on_days", "each_day", "hangs_on_day", "rails_of"]

Days: TypeAlias = pa.Scalar | pa.Array
"""One day for all rows, or a column of days."""


def hangs_on_day(atom: Atom) -> bool:
    """Whether the test of an atom comes out differently on another day of decision."""
    return isinstance(atom, UnderAge) or (isinstance(atom, Before) and atom.later is None)


@singledispatch
def rails_of(atom: Atom, frame: Frame, day: Days) -> tuple[int, int]:  # noqa: ARG001
    """
    The rails of an atom: in which rows it is yes, and in which no.

    Args:
        atom: The atom.
        frame: The rows.
        day: The day of decision: one for all rows, or one for each.

    Raises:
        ArgumentError: If it is an atom of a plugin's own.
    """
    msg = f"{atom.words!r} cannot be computed over columns; assess the cases one by one"
    raise ArgumentError(msg)


@rails_of.register
def _(atom: FactIsYes, frame: Frame, day: Days) -> tuple[int, int]:  # noqa: ARG001
    return _of(frame.array(atom.fact))


@rails_of.register
def _(atom: Includes, frame: Frame, day: Days) -> tuple[int, int]:  # noqa: ARG001
    return _of(frame.array(atom.fact, atom.member))


@rails_of.register
def _(atom: Is, frame: Frame, day: Days) -> tuple[int, int]:  # noqa: ARG001
    column = frame.array(atom.fact)
    if column is None:
        return 0, 0
    options = options_of(atom.fact)
    yes = no = 0
    for member in atom.members:
        is_it, is_not = rails(pc.equal(column, pa.scalar(options.index(member.value), column.type)))
        yes, no = yes | is_it, is_it | is_not
    return yes, no & ~yes


@rails_of.register
def _(atom: AtLeast, frame: Frame, day: Days) -> tuple[int, int]:  # noqa: ARG001
    column = frame.array(atom.fact)
    return (0, 0) if column is None else _of(pc.greater_equal(column, atom.count))


@rails_of.register
def _(atom: Always, frame: Frame, day: Days) -> tuple[int, int]:  # noqa: ARG001
    return (1 << frame.rows) - 1, 0


@rails_of.register
def _(atom: Before, frame: Frame, day: Days) -> tuple[int, int]:
    earlier = frame.array(atom.earlier)
    later = day if atom.later is None else frame.array(atom.later)
    return (0, 0) if earlier is None or later is None else _of(pc.less(earlier, later))


@rails_of.register
def _(atom: LastsLongerThan, frame: Frame, day: Days) -> tuple[int, int]:  # noqa: ARG001
    first, last = frame.array(atom.first), frame.array(atom.last)
    if first is None or last is None:
        return 0, 0
    return _of(pc.greater(last, after_each(first, atom.length)))


@rails_of.register
def _(atom: UnderAge, frame: Frame, day: Days) -> tuple[int, int]:
    by_birth = _was_under(atom.years, frame, day)
    age = frame.array(Person.age)
    if age is None:
        return by_birth
    yes, no = _of(pc.less(age, atom.years))
    return _else((yes, no), by_birth)


@rails_of.register
def _(atom: UnderAgeWhenTrafficked, frame: Frame, day: Days) -> tuple[int, int]:  # noqa: ARG001
    # As the test of one record: the stated age, else that on the first day, else a yes on the last day.
    found = 0, 0
    stated = frame.array(Trafficking.age_when_trafficked)
    if stated is not None:
        found = _of(pc.less(stated, atom.years))
    first, last = frame.array(Trafficking.first_day), frame.array(Trafficking.last_day)
    if first is not None:
        found = _else(found, _was_under(atom.years, frame, first))
    if last is not None:
        yes, _no = _was_under(atom.years, frame, last)
        found = _else(found, (yes, 0))
    return found


def _else(first: tuple[int, int], second: tuple[int, int]) -> tuple[int, int]:
    """The first where it is known, else the second."""
    open_ = ~(first[0] | first[1])
    return first[0] | (second[0] & open_), first[1] | (second[1] & open_)


def _births(frame: Frame) -> tuple[pa.Array | None, pa.Array | None]:
    """The earliest and the latest day on which each person may be born, as far as known."""
    born = frame.array(Person.birth_date)
    return _coalesced(born, frame.array(Person.born_not_before)), _coalesced(
        born, frame.array(Person.born_not_after)
    )


def _coalesced(first: pa.Array | None, second: pa.Array | None) -> pa.Array | None:
    if first is None or second is None:
        return second if first is None else first
    return pc.coalesce(first, second)


def _was_under(years: int, frame: Frame, day: Days) -> tuple[int, int]:
    """Whether each person was so young on that day, by what is known of the birth."""
    earliest, latest = _births(frame)
    yes = 0 if earliest is None else _of(pc.less(age_on_days(earliest, day), years))[0]
    no = 0 if latest is None else _of(pc.greater_equal(age_on_days(latest, day), years))[0]
    return yes, no & ~yes


def after_each(days: pa.Array, length: Length) -> pa.Array:
    """The last day of a length that begins on each of these days."""
    if length.in_days is None:
        return each_day(days, length.after)
    return pc.add(days.cast(pa.int32()), pa.scalar(length.in_days, pa.int32())).cast(pa.date32())


def each_day(days: pa.Array, of: Callable[[date], date]) -> pa.Array:
    """Another day for each day; each that occurs is looked at once, as calendar months end on other days each."""
    coded = days.dictionary_encode()
    made = [None if day is None else of(day) for day in coded.dictionary.to_pylist()]
    return pa.array(made, pa.date32()).take(coded.indices)


def age_on_days(born: pa.Array, day: Days) -> pa.Array:
    """Completed years on a day, row by row; as `age_on`, a birthday on 29 February is on 1 March."""
    # Days written as 20080229: whole years are whole ten thousands.
    passed = pc.subtract(_written(day), _written(born))
    return pc.cast(pc.floor(pc.divide(pc.cast(passed, pa.float64()), 10_000.0)), pa.int64())


def _written(day: Days) -> pa.Array | pa.Scalar:
    year, month, number = pc.year(day), pc.month(day), pc.day(day)
    return pc.add(pc.multiply(year, 10_000), pc.add(pc.multiply(month, 100), number))


def _of(column: pa.Array | None) -> tuple[int, int]:
    return (0, 0) if column is None else rails(cast("pa.BooleanArray", column))
