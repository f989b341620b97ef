"""Rows whose facts contradict each other: found over columns, told in the words that a single record is told in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from traffick_rules.bulk.atoms import Days, age_on_days
from traffick_rules.bulk.frame import BadCell, Frame, options_of
from traffick_rules.bulk.rails import booleans, rails
from traffick_rules.case.consistency import ORDER, age_contradiction
from traffick_rules.case.record import Record
from traffick_rules.errors import CaseError
from traffick_rules.facts import Person, Stay, StayGround, Trafficking

__all__ = ["contradictions"]


def contradictions(frame: Frame, kind: type[Record], day: Days | None) -> tuple[int, list[BadCell]]:
    """
    The rows whose facts contradict each other, as bits, and what is told of them.

    Args:
        frame: The rows.
        kind: The kind of record that a row is.
        day: The day of decision, for all rows or for each; None where a stated age is not one of that day.
    """
    flagged = 0
    for earlier, later in ORDER:
        first, then = frame.array(earlier), frame.array(later)
        if first is not None and then is not None:
            flagged |= rails(pc.less(then, first))[0]
    flagged |= _citizens_without_lawful_stay(frame)
    if day is not None:
        flagged |= _ages_that_do_not_fit(frame, Person.age, day)
    flagged |= _ages_when_trafficked(frame)
    told: list[BadCell] = []
    for row in pc.indices_nonzero(booleans(flagged, 0, frame.rows)).to_pylist():
        on = None if day is None else (day if isinstance(day, pa.Scalar) else day[row]).as_py()
        told += _words(row, frame, kind, on)
    return flagged, told


def _citizens_without_lawful_stay(frame: Frame) -> int:
    lawful, ground = frame.array(Stay.lawful), frame.array(Stay.ground)
    if lawful is None or ground is None:
        return 0
    citizen = options_of(Stay.ground).index(StayGround.CITIZENSHIP.value)
    return rails(lawful)[1] & rails(pc.equal(ground, pa.scalar(citizen, ground.type)))[0]


def _ages_that_do_not_fit(frame: Frame, stated: Any, day: Any) -> int:  # noqa: ANN401 - a fact; a day or days
    """Where a stated age is another one than the birth gives on that day."""
    age = frame.array(stated)
    if age is None:
        return 0
    flagged = 0
    for fact, differs in (
        (Person.birth_date, pc.not_equal),
        (Person.born_not_before, pc.greater),
        (Person.born_not_after, pc.less),
    ):
        born = frame.array(fact)
        if born is not None:
            flagged |= rails(differs(age, age_on_days(born, day)))[0]
    return flagged


def _ages_when_trafficked(frame: Frame) -> int:
    stated = Trafficking.age_when_trafficked
    first, last = frame.array(Trafficking.first_day), frame.array(Trafficking.last_day)
    flagged = 0 if first is None else _ages_that_do_not_fit(frame, stated, first)
    age = frame.array(stated)
    if last is None or age is None:
        return flagged
    # Nobody was older on the first day than on the last; it counts where the first is not known.
    unknown_first = (1 << frame.rows) - 1
    if first is not None:
        unknown_first = rails(pc.is_null(first))[0]
    for fact in (Person.birth_date, Person.born_not_before):
        born = frame.array(fact)
        if born is not None:
            flagged |= rails(pc.greater(age, age_on_days(born, last)))[0] & unknown_first
    return flagged


def _words(row: int, frame: Frame, kind: type[Record], on: date | None) -> Iterator[BadCell]:
    # Some-of facts contradict nothing, and are most of the columns.
    plain = frame.plain(row, members=False)
    try:
        record = kind.from_dict(plain)
        problems = [] if on is None else age_contradiction(record, on)
    except CaseError as error:
        problems = list(error.problems)
    for problem in problems:
        group, _, fact = problem.path.partition(".")
        value = str(plain.get(group, {}).get(fact, ""))
        yield BadCell(row, problem.path, value, str(problem))
