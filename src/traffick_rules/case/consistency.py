"""Facts that cannot all be true of one person: contradictions within a record."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from traffick_rules import facts
from traffick_rules.case.age import age_on
from traffick_rules.errors import Problem
from traffick_rules.facts import (
    Asylum,
    Day,
    FactGroup,
    Help,
    Judgment,
    Person,
    Stay,
    StayGround,
    Trafficking,
)
from traffick_rules.facts.fact import AnyFact, Fact, Known

__all__ = ["DAYS_OF_LIFE", "ORDER", "age_contradiction", "contradictions"]

DAYS_OF_LIFE = tuple(
    fact
    for group in vars(facts).values()
    if isinstance(group, type) and issubclass(group, FactGroup) and group not in {FactGroup, Person}
    for fact in group.facts.values()
    if isinstance(fact, Day)
)
"""The days that cannot lie before the person's birth."""
ORDER = (
    *((Person.birth_date, fact) for fact in DAYS_OF_LIFE),
    *((Person.born_not_before, fact) for fact in DAYS_OF_LIFE),
    (Person.born_not_before, Person.birth_date),
    (Person.birth_date, Person.born_not_after),
    (Person.born_not_before, Person.born_not_after),
    (Trafficking.first_day, Trafficking.last_day),
    (Trafficking.first_day, Judgment.on),
    (Trafficking.last_day, Judgment.on),
    (Stay.reflection_period_from, Stay.reflection_period_until),
    (Stay.ground_since, Stay.ground_until),
    (Asylum.applied_on, Asylum.decided_on),
    (Help.first_day, Help.last_day),
)
"""Pairs of days of which the second cannot lie before the first; a problem is reported of the second."""
_LATER = {first: [then for one, then in ORDER if one is first] for first, _ in ORDER}


def contradictions(record: Known) -> list[Problem]:
    """Every contradiction between facts of *record* that needs no further day to be seen."""
    problems = []
    for earlier, later_ones in _LATER.items():
        first = record.value(earlier)
        if first is None:
            continue  # as with most, and every change of a fact comes here
        for later in later_ones:
            then = record.value(later)
            if then is not None and then < first:
                problems.append(_contradicts(later, then.isoformat(), earlier, first.isoformat()))
    problems += _age_when_trafficked(record)
    if record.value(Stay.lawful) is False and record.value(Stay.ground) is StayGround.CITIZENSHIP:
        problems.append(_contradicts(Stay.lawful, "false", Stay.ground, "citizenship"))
    return problems


def _age_when_trafficked(record: Known) -> Iterator[Problem]:
    """The age on the first day of the acts against what is known of the birth."""
    then = record.value(Trafficking.age_when_trafficked)
    first, last = record.value(Trafficking.first_day), record.value(Trafficking.last_day)
    if then is None:
        return
    for fact, born in _births(record):
        if first is not None:
            fits, _ = _age_fits(then, fact, age_on(born, first))
        else:
            # No one was older on the first day than on the last.
            fits = last is None or fact is Person.born_not_after or then <= age_on(born, last)
        if not fits:
            stated = Trafficking.age_when_trafficked
            yield _contradicts(stated, str(then), fact, born.isoformat())


def _age_fits(age: int, fact: Fact[date], years: int) -> tuple[bool, str]:
    """Whether a stated age fits the age by that fact of the birth, and what kind of bound that is."""
    if fact is Person.born_not_before:
        return age <= years, "at most "
    if fact is Person.born_not_after:
        return age >= years, "at least "
    return age == years, ""


def _births(record: Known) -> Iterator[tuple[Fact[date], date]]:
    for fact in (Person.birth_date, Person.born_not_before, Person.born_not_after):
        born = record.value(fact)
        if born is not None:
            yield fact, born


def age_contradiction(record: Known, day: date) -> list[Problem]:
    """The stated age against what is known of the birth, on the day of the assessment."""
    age = record.value(Person.age)
    if age is None:
        return []
    problems = []
    for fact, born in _births(record):
        years = age_on(born, day)
        fits, bound = _age_fits(age, fact, years)
        if not fits:
            message = f"{age} contradicts {fact.path} {born}"
            hint = f"on {day} it is {bound}{years}; state one of them"
            problems.append(Problem(Person.age.path, message, hint))
    return problems


def _contradicts(fact: AnyFact, value: str, other: AnyFact, against: str) -> Problem:
    return Problem(fact.path, f"{value} contradicts {other.path} {against}", "correct one of them")
