"""Facts that cannot all be true of one person: contradictions within a record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from itertools import chain
from typing import TypeGuard

from traffick_rules import facts
from traffick_rules.case.age import age_on, birth_bounds, born_between
from traffick_rules.errors import Problem
from traffick_rules.facts import (
    Asylum,
    Day,
    FactGroup,
    Help,
    Judgment,
    Leg,
    Legs,
    Person,
    Stay,
    StayGround,
    Trafficking,
)
from traffick_rules.facts.fact import AnyFact, Fact, Known, Stated

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
_LATER = {earlier: [later for first, later in ORDER if first is earlier] for earlier, _ in ORDER}


def contradictions(record: Known) -> list[Problem]:
    """Every contradiction between facts of *record* that needs no further day to be seen."""
    problems = []
    for earlier, of_later in _LATER.items():
        # Most days are unknown, and this is asked of every record that is made.
        if (first := record.value(earlier)) is None:
            continue
        for later in of_later:
            then = record.value(later)
            if then is not None and then < first:
                problems.append(_contradicts(later, then.isoformat(), earlier, first.isoformat()))
    problems += _age_when_trafficked(record)
    if (route := record.value(Trafficking.route)) is not None:
        problems += [*_of_route(record, route), *_days_around(record, route)]
    stated_on = record.value(Person.age_on)
    if stated_on is not None:
        problems += _of_age(record, stated_on)
    if record.value(Stay.lawful) is False and record.value(Stay.ground) is StayGround.CITIZENSHIP:
        problems.append(_contradicts(Stay.lawful, "false", Stay.ground, "citizenship"))
    if record.value(Person.stateless) and (held := record.value(Person.citizenships)) and held.yes:
        countries = ", ".join(sorted(held.yes))
        problems.append(_contradicts(Person.stateless, "true", Person.citizenships, countries))
    return problems


def contradictions_on(record: Stated, day: date) -> list[Problem]:
    """
    What cannot be true on the day of the assessment: what lies after it, and an age that does not fit.

    Args:
        record: What is known.
        day: The day of the assessment. An age without a day of its own is taken for that of this day.
    """
    return contradictions_among(record, chain(*(past_days(type(g)) for g in record.stated)), day)


def contradictions_among(record: Known, looked_at: Iterable[AnyFact], day: date) -> list[Problem]:
    """
    What cannot be true on the day of the assessment, where some facts alone can lie after it.

    Args:
        record: What is known.
        looked_at: The facts that can lie after the day.
        day: The day of the assessment. An age without a day of its own is taken for that of this day.
    """
    problems = [
        Problem(
            fact.path,
            f"{value} lies after {day}, the day of the assessment",
            "correct it, or assess on a later day",
        )
        for fact in looked_at
        if _cannot_lie_ahead(fact) and (value := record.value(fact)) is not None and value > day
    ]
    if (route := record.value(Trafficking.route)) is not None:
        for path, then in _days_of(route):
            if then > day:
                message = f"{then} lies after {day}, the day of the assessment"
                problems.append(Problem(path, message, "correct it, or assess on a later day"))
    if record.value(Person.age) is not None:
        if record.value(Person.age_on) is None:
            problems += _of_age(record, day)
        elif not problems and (born := birth_bounds(record, day)[0]) is not None and born > day:
            message = f"the person was born on {born} at the earliest, after {day}, the day of the assessment"
            problems.append(Problem(Person.age.path, message, "correct it"))
    return problems


@cache
def past_days(group: type[FactGroup]) -> tuple[Day, ...]:
    """The days of a group that cannot lie after the day of the assessment."""
    return tuple(fact for fact in group.facts.values() if _cannot_lie_ahead(fact))


def _cannot_lie_ahead(fact: AnyFact) -> TypeGuard[Day]:
    return isinstance(fact, Day) and not fact.can_lie_ahead


def _of_route(record: Known, route: Legs) -> Iterator[Problem]:
    """The places and acts of a route against what is stated beside it."""
    countries, acts = record.value(Trafficking.countries), record.value(Trafficking.acts)
    for path, leg in _legs_of(route):
        if countries and countries.state(leg.country) is False:
            against = f"{Trafficking.countries.path} {leg.country} false"
            yield _contradicts_at(f"{path}.country", leg.country, against)
        for act in sorted(leg.acts.yes) if leg.acts else ():
            if acts and acts.state(act) is False:
                against = f"{Trafficking.acts.path} {act} false"
                yield _contradicts_at(f"{path}.acts", act, against)
        if leg.first_day and leg.last_day and leg.last_day < leg.first_day:
            against = f"{path}.first_day {leg.first_day}"
            yield _contradicts_at(f"{path}.last_day", leg.last_day, against)
    for country in sorted(countries.yes - route.countries.yes) if countries else ():
        if route.complete:
            against = f"{Trafficking.route.path}, which is complete and has no leg there"
            yield _contradicts_at(Trafficking.countries.path, country, against)


def _days_around(record: Known, route: Legs) -> Iterator[Problem]:
    """The days of a route against the birth and the first and last day of all acts."""
    births = {fact: born for fact, born in _births(record) if fact is not Person.born_not_after}
    first, last = record.value(Trafficking.first_day), record.value(Trafficking.last_day)
    earliest = births | ({Trafficking.first_day: first} if first else {})
    for path, day in _days_of(route):
        for fact, then in earliest.items():
            if day < then:
                yield _contradicts_at(path, day, f"{fact.path} {then}")
        if last is not None and day > last:
            yield _contradicts_at(path, day, f"{Trafficking.last_day.path} {last}")
    for name, derived in route.completed({}).items():
        stated = {"first_day": first, "last_day": last}.get(name)
        if stated is not None and stated != derived:
            against = f"{Trafficking.route.path}, which is complete and has {derived} as its {name}"
            yield _contradicts_at(f"{Trafficking.key}.{name}", stated, against)


def _legs_of(route: Legs) -> Iterator[tuple[str, Leg]]:
    """The legs, each with its path in a case file."""
    inside = ".only" if route.complete else ""
    for index, leg in enumerate(route.legs):
        yield f"{Trafficking.route.path}{inside}[{index}]", leg


def _days_of(route: Legs) -> Iterator[tuple[str, date]]:
    """The days of a route with their paths."""
    for path, leg in _legs_of(route):
        for name in ("first_day", "last_day"):
            if (day := getattr(leg, name)) is not None:
                yield f"{path}.{name}", day


def _contradicts_at(path: str, value: object, against: str) -> Problem:
    return Problem(path, f"{value} contradicts {against}", "correct one of them")


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


def _of_age(record: Known, day: date) -> list[Problem]:
    """The age that the person has on that day against what is known of the birth and of their life."""
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
    return problems or [*_of_life(record, age, day), *_of_acts(record, age, day)]


def _of_life(record: Known, age: int, day: date) -> Iterator[Problem]:
    """What happened before the person can have been born."""
    earliest, _ = born_between(age, day)
    for fact in DAYS_OF_LIFE:
        then = record.value(fact)
        if then is not None and then < earliest:
            hint = f"{age} on {day} means born on {earliest} or later; correct one of them"
            yield Problem(Person.age.path, f"{age} contradicts {fact.path} {then}", hint)


def _of_acts(record: Known, age: int, day: date) -> Iterator[Problem]:
    """The age on the first day of the acts against that on another day."""
    then = record.value(Trafficking.age_when_trafficked)
    if then is None or record.value(Person.birth_date) is not None:
        return
    first, last = record.value(Trafficking.first_day), record.value(Trafficking.last_day)
    earliest, latest = born_between(age, day)
    begun = first or last
    # No one was older on the first day than on the last.
    if begun is not None and (
        then > age_on(earliest, begun) or (first is not None and then < age_on(latest, first))
    ):
        message = f"{then} contradicts {Person.age.path} {age} on {day}"
        yield Problem(Trafficking.age_when_trafficked.path, message, "correct one of them")


def _contradicts(fact: AnyFact, value: str, other: AnyFact, against: str) -> Problem:
    return _contradicts_at(fact.path, value, f"{other.path} {against}")
