"""The mutants of a law: every part of it, changed in every way that an operator knows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from traffick_rules.law.concept import Concept
from traffick_rules.law.condition import Condition
from traffick_rules.law.dated_value import DatedSet, DatedValue
from traffick_rules.law.jurisdiction import Jurisdiction
from traffick_rules.law.provision import Period
from traffick_rules.law.reflection_period import Extension
from traffick_rules.law.rule import Rule
from traffick_rules.plugins import AnyJurisdiction, get_jurisdiction
from traffick_rules.testing.mutation.conditions import of_condition, of_use
from traffick_rules.testing.mutation.days import changes_of_days
from traffick_rules.testing.mutation.draft import Draft
from traffick_rules.testing.mutation.mutant import Mutant, Operator
from traffick_rules.testing.mutation.places import places
from traffick_rules.testing.mutation.rules import of_exceptions, of_modality, of_rule
from traffick_rules.testing.mutation.values import of_set, of_value

__all__ = ["mutants"]


def mutants(jurisdiction: AnyJurisdiction) -> tuple[Mutant, ...]:
    """
    Every mutant of a law, in the order of the law.

    Args:
        jurisdiction: The jurisdiction.

    Raises:
        ArgumentError: If it is none.

    Example:
        >>> from traffick_rules.testing.mutation import mutants
        >>> found = {mutant.id: mutant for mutant in mutants("dk")}
        >>> print(found["value reflection.max_total_days/change-number/2"])
        value reflection.max_total_days/change-number/2 [REF-05]: 100 days: 101 days instead of 100 days
    """
    country = get_jurisdiction(jurisdiction)
    counts: Counter[tuple[str, Operator]] = Counter()
    found = []
    for draft in (*_of_parts(country), *changes_of_days(country)):
        counts[draft.of, draft.operator] += 1
        number = counts[draft.of, draft.operator]
        found.append(
            Mutant(
                id=f"{draft.of}/{draft.operator}/{number}",
                operator=draft.operator,
                of=draft.of,
                clause=draft.clause,
                change=draft.change,
                provisions=tuple(provision.id for provision in draft.provisions),
                original=country,
                edits=draft.edits,
            )
        )
    return tuple(found)


def _of_parts(country: Jurisdiction) -> Iterator[Draft]:
    for place in places(country):
        part = place.part
        if isinstance(part, Condition):
            yield from of_use(place, part)
        if not place.is_first:
            continue
        match part:
            case Rule():
                yield from of_rule(place, part)
            case Extension():
                yield from of_modality(place, part)
            case Condition():
                yield from of_condition(place, part)
            case DatedSet():
                yield from of_set(place, part)
            case Period() if isinstance(place.above, DatedValue):
                yield from of_value(place, part)
            case _:
                pass
        if isinstance(part, Rule | Concept | Extension):
            yield from of_exceptions(place, part)
