"""Rows whose facts contradict each other: found over columns, reported in the words of a single record."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pyarrow as pa
import pyarrow.compute as pc

from traffick_rules.bulk.column_conditions import (
    Days,
    age_on_days,
    birth_bounds,
    births_by_age,
    days_of_ages,
    itself,
    where,
)
from traffick_rules.bulk.frame import BadCell, Frame, booleans, options_of
from traffick_rules.case.consistency import DAYS_OF_LIFE, ORDER, contradictions_on
from traffick_rules.case.record import Record
from traffick_rules.errors import CaseError
from traffick_rules.facts import Person, Stay, StayGround, Trafficking
from traffick_rules.facts.fact import AnyFact
from traffick_rules.facts.kinds import Day


def contradictions(frame: Frame, kind: type[Record], day: Days | None) -> tuple[int, list[BadCell]]:
    """
    The rows whose facts contradict each other, as bits, and what is reported of them.

    Args:
        frame: The rows.
        kind: The kind of record that a row is.
        day: The day of decision, for all rows or for each; None where none is known on which the facts have to fit.
    """
    flagged = 0
    for earlier, later in ORDER:
        flagged |= where(pc.less, frame.array(later), frame.array(earlier))[0]
    citizen = options_of(Stay.ground).index(StayGround.CITIZENSHIP.value)
    is_citizen = where(
        lambda ground: pc.equal(ground, pa.scalar(citizen, ground.type)), frame.array(Stay.ground)
    )[0]
    flagged |= is_citizen & where(pc.invert, frame.array(Stay.lawful))[0]
    stateless = where(itself, frame.array(Person.stateless))[0]
    for (fact, _), array in frame.arrays.items() if stateless else ():
        if fact is Person.citizenships:
            flagged |= stateless & where(itself, array)[0]
    flagged |= _ages_that_do_not_fit(frame, Person.age, days_of_ages(frame, day))
    flagged |= _ages_when_trafficked(frame, day)
    earliest, _ = births_by_age(frame, day)
    for fact in DAYS_OF_LIFE:
        flagged |= where(pc.less, frame.array(fact), earliest)[0]
    if day is not None:
        ahead = [
            array
            for (fact, _), array in frame.arrays.items()
            if isinstance(fact, Day) and not fact.can_lie_ahead
        ]
        for days in (*ahead, birth_bounds(frame, day)[0]):
            flagged |= where(pc.greater, days, day)[0]
    told: list[BadCell] = []
    for row in pc.indices_nonzero(booleans(flagged, 0, frame.rows)).to_pylist():
        on = None if day is None else (day if isinstance(day, pa.Scalar) else day[row]).as_py()
        told += _words(row, frame, kind, on)
    return flagged, told


def _ages_that_do_not_fit(frame: Frame, stated: AnyFact, day: Days | None) -> int:
    """Where a stated age is another one than the birth gives on that day."""
    flagged = 0
    for fact, differs in (
        (Person.birth_date, pc.not_equal),
        (Person.born_not_before, pc.greater),
        (Person.born_not_after, pc.less),
    ):
        flagged |= _where_age(differs, frame, stated, frame.array(fact), day)
    return flagged


def _ages_when_trafficked(frame: Frame, day: Days | None) -> int:
    stated = Trafficking.age_when_trafficked
    first, last = frame.array(Trafficking.first_day), frame.array(Trafficking.last_day)
    flagged = _ages_that_do_not_fit(frame, stated, first)
    # No one was older on the first day than on the last; it counts where the first is not known.
    unknown_first = ~where(pc.is_valid, first)[0]
    for fact in (Person.birth_date, Person.born_not_before):
        flagged |= _where_age(pc.greater, frame, stated, frame.array(fact), last) & unknown_first
    # As above, by the age on another day.
    earliest, latest = births_by_age(frame, day)
    born = where(pc.is_valid, frame.array(Person.birth_date))[0]
    by_age = _where_age(pc.greater, frame, stated, earliest, first)
    by_age |= _where_age(pc.less, frame, stated, latest, first)
    by_age |= _where_age(pc.greater, frame, stated, earliest, last) & unknown_first
    return flagged | (by_age & ~born)


def _where_age(
    differs: Callable[..., pa.BooleanArray],
    frame: Frame,
    stated: AnyFact,
    birth: pa.Array | None,
    day: Days | None,
) -> int:
    """Where a stated age differs so from that of a birth on a day."""
    ages = (frame.array(stated), birth, day)
    return where(lambda age, born, on: differs(age, age_on_days(born, on)), *ages)[0]


def _words(row: int, frame: Frame, kind: type[Record], on: date | None) -> Iterator[BadCell]:
    # Some-of facts are most of the columns, and contradict nothing but that the person is stateless.
    stateless = frame.array(Person.stateless)
    plain = frame.plain(row, members=stateless is not None and stateless[row].as_py() is True)
    try:
        record = kind.from_dict(plain)
        problems = [] if on is None else contradictions_on(record, on)
    except CaseError as error:
        problems = list(error.problems)
    for problem in problems:
        group, _, fact = problem.path.partition(".")
        value = str(plain.get(group, {}).get(fact, ""))
        yield BadCell(row, problem.path, value, str(problem))
