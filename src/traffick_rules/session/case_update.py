"""What a step does to the case: facts learned, corrected or withdrawn, and an age with the day on which it is that."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TypeVar

import attrs

from traffick_rules.case.age import born_between, of_a_day
from traffick_rules.case.case import Case
from traffick_rules.errors import ArgumentError, CaseError, Problem
from traffick_rules.facts import Person
from traffick_rules.facts.fact import AnyFact
from traffick_rules.facts.kinds import FIRST_DAY, SomeOf
from traffick_rules.facts.selection import Selection
from traffick_rules.session.diary import Event, EventKind, facts_of, shown_plain

C = TypeVar("C", bound=Case)


def stated_facts(
    facts: AnyFact | str | Mapping[str, object], value: object, case: Case
) -> Mapping[str, object]:
    """
    The stated facts, by path, with their value as a case file has it.

    Args:
        facts: One fact or its path, or a mapping as a case file has it.
        value: The value of the one fact.
        case: A case of the kind that has these facts.

    Raises:
        ArgumentError: If these are no facts.
        CaseError: If a value cannot be read.
    """
    if isinstance(facts, Mapping):
        found = facts_of(type(case).from_dict(facts))
        if not found:
            hint = "use withdraw to make a fact unknown again" if facts else "name at least one"
            msg = f"no fact is given a value; {hint}"
            raise ArgumentError(msg)
        return found
    fact = case.fact(facts)
    if value is None:
        msg = f"{fact.path}: None is not a value; use withdraw to make a fact unknown again"
        raise ArgumentError(msg)
    return {fact.path: fact.write(fact.take(value))}


def with_age_dated(event: Event, case: Case) -> Event:
    """The event in which an age has the day on which it was told, and goes with that day."""
    age, day = Person.age, Person.age_on
    if day.path in event.facts:
        return event
    has_day = case.value(day) is not None
    if event.kind is EventKind.WITHDRAW:
        goes = age.path in event.facts and has_day
        return attrs.evolve(event, facts={**event.facts, day.path: None}) if goes else event
    told = ((path, case.fact_at(path), value) for path, value in event.facts.items())
    dated = [path for path, fact, value in told if fact is not None and of_a_day(fact, value)]
    if age.path in dated or (dated and not has_day):
        return attrs.evolve(event, facts={**event.facts, day.path: day.write(event.on)})
    return event


def updated(event: Event, case: C) -> C:
    """
    The case after the facts of an event were learned, corrected or withdrawn.

    An age that is learned beside that of an earlier day leaves of it what it says of the birth.

    Raises:
        CaseError: With every fact for which that is not possible, or which contradicts another.
    """
    kind = event.kind
    told_on = event.facts.get(Person.age_on.path)
    if kind is EventKind.LEARN and told_on not in {None, _day_of_age(case)}:
        case = _with_age_as_birth(case)
    problems: list[Problem] = []
    values: dict[AnyFact, object] = {}
    for path, plain in event.facts.items():
        fact = case.fact_at(path)
        assert fact is not None  # noqa: S101 - else reading the step had raised
        old = _stated(case, fact)
        new = None if kind is EventKind.WITHDRAW else fact.read(plain)
        # The day of an age comes with the first thing that is true of a day, corrected or learned.
        is_day_of_age = kind is EventKind.CORRECT and fact is Person.age_on
        if kind is not EventKind.LEARN and old is None and not is_day_of_age:
            hint = "learn it" if kind is EventKind.CORRECT else "there is nothing to withdraw"
            problems.append(Problem(path, "is not known", hint))
        elif kind is EventKind.LEARN and old is not None and old != new:
            new = _both(fact, old, new)
            if new is None:
                was, is_ = shown_plain(fact.write(old)), shown_plain(plain)
                message = f"{is_} contradicts {was}, which is known"
                problems.append(Problem(path, message, "use correct if that was wrong"))
        values[fact] = new
    if problems:
        raise CaseError(problems)
    return case.with_values(values)


def dated_as(wanted: C, case: Case, on: date) -> C:
    """The wanted case, whose age has a day: the one that it has in the case that is known, else the day on which it has been stated."""
    day = case.value(Person.age_on)
    age = wanted.value(Person.age)
    is_same = day is not None and (age is None or age == case.value(Person.age))
    return wanted.stated_on(day if is_same and day is not None else on)


def events_between(case: Case, wanted: Case, on: date) -> list[Event]:
    """The events that make a case the wanted one; what is withdrawn comes first, so that no two facts contradict."""
    before, after = facts_of(case), facts_of(wanted)
    withdrawn = dict[str, object].fromkeys(path for path in before if path not in after)
    corrected, learned = dict[str, object](), dict[str, object]()
    for path, value in after.items():
        if path not in before or _is_more(path, case, wanted):
            learned[path] = value
        elif value != before[path]:
            corrected[path] = value
    age, day = Person.age.path, Person.age_on.path
    if age in withdrawn and day in after:
        # The day goes with the age, and is still that of what else was told on it.
        withdrawn[day], learned[day] = None, after[day]
        corrected.pop(day, None)
    for facts in (corrected, learned):
        if age in facts:
            facts[day] = after[day]
    told = {
        EventKind.WITHDRAW: withdrawn,
        EventKind.CORRECT: corrected,
        EventKind.LEARN: learned,
    }
    return [Event(on=on, kind=kind, facts=facts) for kind, facts in told.items() if facts]


def _is_more(path: str, case: Case, wanted: Case) -> bool:
    """Whether it is a some-of fact of which the wanted case only knows more."""
    fact = case.fact_at(path)
    assert fact is not None  # noqa: S101 - one of the case
    old, new = _stated(case, fact), _stated(wanted, fact)
    return old != new and _both(fact, old, new) == new


def _day_of_age(case: Case) -> object:
    """The day of the stated age, as a case file has it; None where there is no age."""
    day = case.value(Person.age_on)
    return None if day is None else Person.age_on.write(day)


def _with_age_as_birth(case: C) -> C:
    """The case without its age, and with what that says of the birth instead."""
    age, day = case.value(Person.age), case.value(Person.age_on)
    values: dict[AnyFact, object] = {Person.age: None, Person.age_on: None}
    if age is None or day is None:
        return case.with_values(values)
    earliest, latest = born_between(age, day)
    for fact, bound, nearer in (
        (Person.born_not_before, earliest, max),
        # No one needs to know more than that a person was born by the first day that a case can name.
        (Person.born_not_after, max(latest, FIRST_DAY), min),
    ):
        known = case.value(fact)
        if fact.is_value(bound):
            values[fact] = bound if known is None else nearer(bound, known)
    return case.with_values(values)


def _stated(case: Case, fact: AnyFact) -> object:
    """What is stated of a fact; what follows from others alone is not."""
    return case[fact.group].known().get(fact.name)


def _both(fact: AnyFact, old: object, new: object) -> object:
    """What is known once both are, or None where they contradict."""
    if not isinstance(fact, SomeOf):
        return None
    assert isinstance(old, Selection)  # noqa: S101 - values of a some-of fact
    assert isinstance(new, Selection)  # noqa: S101
    yes, no = old.yes | new.yes, old.no | new.no
    return None if yes & no else Selection(yes, no)
