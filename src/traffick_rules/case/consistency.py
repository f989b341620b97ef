"""Facts that cannot all be true of one person: contradictions within a record."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from traffick_rules.case.age import age_on
from traffick_rules.case.fact import AnyFact
from traffick_rules.case.vocabulary import (
    Identification,
    Judgment,
    Person,
    Stay,
    StayGround,
    Trafficking,
)
from traffick_rules.errors import Problem

if TYPE_CHECKING:
    from traffick_rules.case.record import Record

__all__ = ["age_contradiction", "contradictions"]

_AFTER_BIRTH = (
    Trafficking.first_day,
    Trafficking.last_day,
    Identification.referred_on,
    Identification.decided_on,
    Stay.reflection_period_from,
    Judgment.on,
)


def contradictions(record: Record) -> list[Problem]:
    """Every contradiction between facts of *record* that needs no further day to be seen."""
    problems = []
    born = record.value(Person.birth_date)
    if born is not None:
        problems += [
            _contradicts(fact, day.isoformat(), Person.birth_date, born.isoformat())
            for fact in _AFTER_BIRTH
            if (day := record.value(fact)) is not None and day < born
        ]
    first, last = record.value(Trafficking.first_day), record.value(Trafficking.last_day)
    if first is not None and last is not None and last < first:
        problems.append(
            _contradicts(
                Trafficking.last_day, last.isoformat(), Trafficking.first_day, first.isoformat()
            )
        )
    judged = record.value(Judgment.on)
    for fact in (Trafficking.first_day, Trafficking.last_day):
        if judged is not None and (day := record.value(fact)) is not None and judged < day:
            problems.append(_contradicts(Judgment.on, judged.isoformat(), fact, day.isoformat()))
    then = record.value(Trafficking.age_when_trafficked)
    if born is not None and then is not None and not _fits(then, born, first, last):
        problems.append(
            _contradicts(
                Trafficking.age_when_trafficked, str(then), Person.birth_date, born.isoformat()
            )
        )
    if record.value(Stay.lawful) is False and record.value(Stay.ground) is StayGround.CITIZENSHIP:
        problems.append(_contradicts(Stay.lawful, "false", Stay.ground, "citizenship"))
    return problems


def _fits(then: int, born: date, first: date | None, last: date | None) -> bool:
    """Whether a person born on that day can have been so old on the first day of the acts."""
    if first is not None:
        return then == age_on(born, first)
    return last is None or then <= age_on(born, last)


def age_contradiction(record: Record, day: date) -> list[Problem]:
    """The stated age against the birth date, on the day of the assessment."""
    born, age = record.value(Person.birth_date), record.value(Person.age)
    if born is None or age is None or age_on(born, day) == age:
        return []
    return [
        Problem(
            Person.age.path,
            f"{age} contradicts {Person.birth_date.path} {born}",
            f"on {day} it is {age_on(born, day)}; state one of them",
        )
    ]


def _contradicts(fact: AnyFact, value: str, other: AnyFact, against: str) -> Problem:
    return Problem(fact.path, f"{value} contradicts {other.path} {against}", "correct one of them")
