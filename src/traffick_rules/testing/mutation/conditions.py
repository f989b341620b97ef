"""What the operators make of a condition."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from traffick_rules.law.atom import IncludesListed, Is, LastsLonger
from traffick_rules.law.concept import Concept
from traffick_rules.law.condition import AllOf, AnyOf, Atom, Condition, Not, Settled
from traffick_rules.testing.mutation.draft import Draft, with_part
from traffick_rules.testing.mutation.mutant import Operator
from traffick_rules.testing.mutation.numbers import numbers_changed
from traffick_rules.testing.mutation.places import Place

__all__ = ["of_condition", "of_use"]


def of_use(place: Place, part: Condition) -> Iterator[Draft]:
    """The part as its opposite, where it is used; what is made of parts is negated part by part."""
    above = place.above
    is_leaf = isinstance(part, Atom | Concept | IncludesListed | LastsLonger)
    if is_leaf and not isinstance(above, Not):
        new = Not(part)
        yield Draft.of_place(
            place, Operator.NEGATE, new.words, lambda: ((above, with_part(above, part, new)),)
        )


def of_condition(place: Place, part: Condition) -> Iterator[Draft]:
    """What is changed in a condition itself, wherever it is used."""
    match part:
        case Not():
            yield Draft.replaced(place, Operator.NEGATE, part.part.words, part.part)
        case AllOf() | AnyOf():
            yield from _of_list(place, part)
        case Settled():
            change = "what is not settled as a yes is never a no"
            yield Draft.replaced(place, Operator.DROP_PART, change, part.yes_when)
        case Is():
            yield from _of_members(place, part)
        case Atom():
            for new, change in numbers_changed(part):
                yield Draft.replaced(place, Operator.CHANGE_NUMBER, change, new)
        case _:
            pass


def _of_list(place: Place, part: AllOf | AnyOf) -> Iterator[Draft]:
    if len(part.parts) < 2:  # noqa: PLR2004 - one part is needed in either way
        return
    change, other = (
        ("one of them is enough", AnyOf) if isinstance(part, AllOf) else ("all are needed", AllOf)
    )
    yield Draft.replaced(place, Operator.SWAP_AND_OR, change, other(part.parts))
    for number, left_out in enumerate(part.parts):
        kept = (*part.parts[:number], *part.parts[number + 1 :])
        change = f"without: {left_out.words}"
        yield Draft.replaced(place, Operator.DROP_PART, change, attrs.evolve(part, parts=kept))


def _of_members(place: Place, part: Is) -> Iterator[Draft]:
    for member in part.members if len(part.members) > 1 else ():
        kept = tuple(other for other in part.members if other is not member)
        change = f"without: {member.value}"
        yield Draft.replaced(place, Operator.DROP_PART, change, attrs.evolve(part, members=kept))
