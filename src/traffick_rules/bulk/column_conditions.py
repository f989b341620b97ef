"""The tests of facts over whole columns: what an atom is in every row, as rails."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import reduce
from operator import and_, or_
from typing import TypeAlias

import pyarrow as pa
import pyarrow.compute as pc

from traffick_rules.bulk.frame import Frame, options_of, rails
from traffick_rules.case.age import born_between
from traffick_rules.case.record import Record
from traffick_rules.engine.program import program_of
from traffick_rules.errors import ArgumentError
from traffick_rules.facts import Person, Trafficking
from traffick_rules.facts.kinds import YesNo
from traffick_rules.law.conditions.atom import (
    Always,
    AtLeast,
    Is,
    OfMembers,
    UnderAge,
    UnderAgeWhenTrafficked,
)
from traffick_rules.law.conditions.condition import Atom, FactIsYes, NotRead
from traffick_rules.law.conditions.time_passed import Before, BeforeDate, Measure, TimePassed
from traffick_rules.law.country.jurisdiction import LawInForce
from traffick_rules.law.values.length import Length, Unit

Days: TypeAlias = pa.Scalar | pa.Array
"""One day for all rows, or a column of days."""
Births: TypeAlias = tuple[pa.Array | None, pa.Array | None]
"""The earliest and the latest birth date in each row."""
_AGES = 128
"""More than any age."""
_EPOCH = date(1970, 1, 1)
"""The day from which Arrow counts."""


def verdicts(
    law: LawInForce,
    kind: type[Record],
    frame: Frame,
    day: Days,
    known: dict[Atom, tuple[int, int]],
) -> dict[str, tuple[int, int]]:
    """
    The rails of every question of a law: in which rows it is yes, and in which no.

    Args:
        law: The law.
        kind: The kind of record that a row is.
        frame: The rows.
        day: The day of decision: one for all rows, or one for each.
        known: The atoms of these rows that are known, as the laws of a country have most of them in common.
    """
    program = program_of(law, kind)
    atoms = []
    for atom in program.atoms:
        if atom.asks_day:
            atoms.append(rails_of(atom, frame, day))
            continue
        # It comes out the same on every day of decision.
        if atom not in known:
            known[atom] = rails_of(atom, frame, day)
        atoms.append(known[atom])
    yes, no = program.run_rails([rail[0] for rail in atoms], [rail[1] for rail in atoms])
    return {question: (yes[root], no[root]) for question, root in program.network.roots.items()}


def rails_of(atom: Atom, frame: Frame, day: Days) -> tuple[int, int]:
    """
    The rails of an atom: in which rows it is yes, and in which no.

    Args:
        atom: The atom.
        frame: The rows.
        day: The day of decision: one for all rows, or one for each.

    Raises:
        ArgumentError: If it is an atom of a plugin's own.
    """
    match atom:
        case Always() | NotRead():
            found = (1 << frame.rows) - 1 if isinstance(atom, Always) else 0, 0
        case FactIsYes(fact=fact):
            found = _yes_no(fact, frame, day)
        case OfMembers():
            found = _of_members(atom, frame)
        case Is():
            found = _is(atom, frame)
        case AtLeast(fact=fact, count=count):
            found = where(lambda numbers: pc.greater_equal(numbers, count), frame.array(fact))
        case Before() | BeforeDate():
            first, *second = map(frame.array, atom.facts)
            named = pa.scalar(atom.day) if isinstance(atom, BeforeDate) else day
            found = where(pc.less, first, second[0] if second else named)
        case TimePassed():
            found = _time_passed(atom, frame, day)
        case UnderAge(years=years):
            then = day if atom.day is None else frame.array(atom.day)
            found = _was_under(years, birth_bounds(frame, day), then)
        case UnderAgeWhenTrafficked(years=years):
            # As the test of one record: the stated age, else that on the first day, else a yes on the last day.
            age = frame.array(Trafficking.age_when_trafficked)
            first_day, last_day = map(frame.array, (Trafficking.first_day, Trafficking.last_day))
            stated = where(lambda age: pc.less(age, years), age)
            births = birth_bounds(frame, None)
            found = _else(stated, _was_under(years, births, first_day))
            found = _else(found, (_was_under(years, births, last_day)[0], 0))
        case _:
            msg = f"{atom.words!r} cannot be computed over columns; assess the cases one by one"
            raise ArgumentError(msg)
    return found


def _yes_no(fact: YesNo, frame: Frame, day: Days) -> tuple[int, int]:
    yes, no = where(itself, frame.array(fact))
    years = fact.until_age
    if years is not None:
        # What says that someone is under an age says nothing any more once they must have reached it.
        stated_on = frame.array(Person.age_on)
        ages = (lambda stated, on: pc.greater_equal(age_on_days(stated, on), years), stated_on, day)
        yes &= ~where(*ages)[0]
    return yes, no


def _time_passed(atom: TimePassed, frame: Frame, day: Days) -> tuple[int, int]:
    since, until = (day if fact is None else frame.array(fact) for fact in atom.span)
    if since is None or until is None:
        return 0, 0
    first, last = (_end_of_each(since, atom.length, place) for place in (0, 1))
    over, reached, kept = pc.greater, pc.greater_equal, pc.less_equal
    if atom.length.unit is Unit.HOUR:
        reached, kept = pc.greater, pc.less
    if atom.measure is Measure.AT_LEAST:
        return where(reached, until, last)[0], where(pc.less, until, first)[0]
    more, not_more = where(over, until, last)[0], where(kept, until, first)[0]
    if atom.measure is Measure.MORE:
        return more, not_more
    early = where(pc.less, until, since)[0] if atom.measure is Measure.WITHIN else 0
    return not_more & ~early, more | early


def _end_of_each(days: Days, length: Length, place: int) -> Days:
    """The first or the last day on which a length that begins on each of these days can end."""
    if isinstance(days, pa.Scalar):
        return pa.scalar(length.ends(days.as_py())[place], pa.date32())
    if length.in_days is not None:
        return after_each(days, length)
    return each_day(days, lambda day: length.ends(day)[place])


def where(
    test: Callable[..., pa.BooleanArray], *columns: pa.Array | pa.Scalar | None
) -> tuple[int, int]:
    """Where a test of columns is yes, and where no; nowhere if one of them is not there."""
    return (0, 0) if any(column is None for column in columns) else rails(test(*columns))


def first_known(*columns: pa.Array | None) -> pa.Array | None:
    """What the first column that knows something says in each row; None if none of them is there."""
    found = [column for column in columns if column is not None]
    return pc.coalesce(*found) if found else None


def itself(column: pa.BooleanArray) -> pa.BooleanArray:
    """Whether it is so: the test of a column of yes and no."""
    return column


def _of_members(atom: OfMembers, frame: Frame) -> tuple[int, int]:
    each = [where(itself, frame.array(atom.fact, member)) for member in atom.members]
    yes, no = reduce(or_, (yes for yes, _ in each)), reduce(and_, (no for _, no in each))
    for other in atom.reads[1:]:
        # Where it is so, no possibility holds.
        ruled_out = where(itself, frame.array(other))[0]
        yes, no = yes & ~ruled_out, no | ruled_out
    return yes, no


def _is(atom: Is, frame: Frame) -> tuple[int, int]:
    options = options_of(atom.fact)
    yes = no = 0
    for member in atom.members:
        number = options.index(member.value)
        is_it, is_not = where(
            lambda codes, number=number: pc.equal(codes, pa.scalar(number, codes.type)),
            frame.array(atom.fact),
        )
        yes, no = yes | is_it, is_it | is_not
    return yes, no & ~yes


def _else(first: tuple[int, int], second: tuple[int, int]) -> tuple[int, int]:
    """The first where it is known, else the second."""
    open_ = ~(first[0] | first[1])
    return first[0] | (second[0] & open_), first[1] | (second[1] & open_)


def _was_under(years: int, births: Births, day: Days | None) -> tuple[int, int]:
    """Whether each person was so young on that day, by the earliest and the latest day on which they may be born."""
    earliest, latest = births

    def is_under(birth: pa.Array, on: Days) -> pa.BooleanArray:
        return pc.less(age_on_days(birth, on), years)

    yes = where(is_under, earliest, day)[0]
    return yes, where(is_under, latest, day)[1] & ~yes


def birth_bounds(frame: Frame, day: Days | None) -> Births:
    """
    The earliest and the latest possible birth date in each row, as `case.age.birth_bounds` gives them.

    Args:
        frame: The rows.
        day: The day for which an age counts that is stated without one; None where it then says nothing.
    """
    # With the day, which stays alive as long as it is the key.
    _, found = frame.births.setdefault(id(day), (day, None))
    if found is None:
        found = _birth_bounds(frame, day)
        frame.births[id(day)] = day, found
    return found


def _birth_bounds(frame: Frame, day: Days | None) -> Births:
    born = frame.array(Person.birth_date)
    by_age = births_by_age(frame, day)
    bounds = []
    for fact, aged, nearer in zip(
        (Person.born_not_before, Person.born_not_after),
        by_age,
        (pc.max_element_wise, pc.min_element_wise),
        strict=True,
    ):
        stated = frame.array(fact)
        both = [each for each in (stated, aged) if each is not None]
        bounds.append(first_known(born, nearer(*both) if both else None))
    return bounds[0], bounds[1]


def births_by_age(frame: Frame, day: Days | None) -> Births:
    """The earliest and the latest birth date by the stated age alone."""
    ages, days = frame.array(Person.age), days_of_ages(frame, day)
    if ages is None or days is None:
        return None, None
    if isinstance(days, pa.Scalar):
        days = pa.repeat(days, frame.rows)
    # Each pair of an age and a day that occurs is looked at once.
    pairs = pc.add(pc.multiply(days.cast(pa.int32()), _AGES), ages.cast(pa.int32()))
    coded = pairs.dictionary_encode()
    made = [
        (None, None)
        if pair is None
        else born_between(pair % _AGES, _EPOCH + timedelta(days=pair // _AGES))
        for pair in coded.dictionary.to_pylist()
    ]
    first, last = (pa.array([each[place] for each in made], pa.date32()) for place in (0, 1))
    return first.take(coded.indices), last.take(coded.indices)


def days_of_ages(frame: Frame, day: Days | None) -> Days | None:
    """The day on which each stated age is the person's age."""
    stated = frame.array(Person.age_on)
    if stated is None or day is None:
        return day if stated is None else stated
    return pc.coalesce(stated, day)


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
