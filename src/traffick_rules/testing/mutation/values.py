"""What the operators make of a dated value, and of a set whose members come and go."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import attrs

from traffick_rules.law.condition import Condition
from traffick_rules.law.dated_value import DatedSet
from traffick_rules.law.provision import Period
from traffick_rules.testing.mutation.draft import Draft
from traffick_rules.testing.mutation.mutant import Edit, Operator
from traffick_rules.testing.mutation.numbers import numbers_changed
from traffick_rules.testing.mutation.places import Place

__all__ = ["of_set", "of_value"]


def of_set(place: Place, part: DatedSet[object]) -> Iterator[Draft]:
    """The set without one of its members."""
    for member in part.periods if len(part.periods) > 1 else ():
        yield Draft(
            operator=Operator.DROP_PART,
            of=place.of,
            clause=part.title,
            change=f"without: {member.value}",
            provisions=(member.provision,),
            edits=partial(_without, part, member),
        )


def _without(part: DatedSet[object], member: Period[object]) -> tuple[Edit, ...]:
    kept = [other for other in part.periods if other is not member]
    return ((part, DatedSet(part.code, part.title, *kept)),)


def of_value(place: Place, period: Period[object]) -> Iterator[Draft]:
    """One period of a value with another number, or with no for yes."""
    if isinstance(period.value, Condition):
        return
    operator = Operator.NEGATE if isinstance(period.value, bool) else Operator.CHANGE_NUMBER
    for value, change in numbers_changed(period.value):
        yield Draft.replaced(place, operator, change, attrs.evolve(period, value=value))
