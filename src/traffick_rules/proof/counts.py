"""
Counting the cases that break a claim, exactly, also where they are too many for a table.

The parts of the space are decided one after the other. What is then left of the conditions is all that the rest can
depend on; cases that leave the same are counted once. A list of thirteen means, any of which will do, leaves only
three things: one held, none held, or it is not known.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cache, partial
from math import prod
from typing import TypeAlias

from traffick_rules.law.country.claim import Claim
from traffick_rules.proof.space import Part, Pattern, Space

Rail: TypeAlias = bool | tuple[int, frozenset["Rail"]] | tuple[int, bool]
"""
What is left of one rail of a condition: whether it holds, or all (`_ALL`) or any (`_ANY`) of some rails, or that
the atom in that place is yes, or no.
"""

_ALL, _ANY = -1, -2


def broken_cases(space: Space, claim: Claim) -> int:
    """
    In how many cases of a space a claim is broken.

    Args:
        space: The space.
        claim: A claim that does not compare cases.
    """
    network, parts = space.program.network, space.parts
    atoms: Iterable[tuple[Rail, Rail]] = (
        ((place, True), (place, False)) for place in range(len(network.atoms))
    )
    nodes = network.rails(atoms, all_of=_all_of, any_of=_any_of)

    @cache
    def count(place: int, left: tuple[Rail, ...]) -> int:
        """Of the cases that the parts from *place* on make, those that break the claim."""
        if all(isinstance(rail, bool) for rail in left):
            ones = iter([int(rail is True) for rail in left])
            broken = claim.broken(
                dict(zip(network.roots, zip(ones, ones, strict=True), strict=True))
            )
            return prod(len(part.patterns) for part in parts[place:]) if broken & 1 else 0
        part = parts[place]
        found = Counter(_after(left, part, pattern) for pattern in part.patterns)
        return sum(cases * count(place + 1, rails) for rails, cases in found.items())

    return count(0, tuple(rail for root in network.roots.values() for rail in nodes[root]))


def _after(rails: tuple[Rail, ...], part: Part, pattern: Pattern) -> tuple[Rail, ...]:
    """What is left of rails where the atoms of a part have these values."""
    known: dict[Rail, Rail] = {
        (atom, way): value is way
        for atom, value in zip(part.atoms, pattern, strict=True)
        for way in (True, False)
    }

    def left_of(rail: Rail) -> Rail:
        if rail not in known and not isinstance(rail, bool):
            operation, several = rail
            known[rail] = (
                _joined(operation, map(left_of, several))
                if isinstance(several, frozenset)
                else rail
            )
        return known.get(rail, rail)

    return tuple(map(left_of, rails))


def _joined(operation: int, rails: Iterable[Rail]) -> Rail:
    """All or any of several rails."""
    settles = operation == _ANY
    left = set(rails)
    if settles in left:
        return settles
    left.discard(not settles)
    return (operation, frozenset(left)) if len(left) > 1 else next(iter(left), not settles)


_all_of, _any_of = partial(_joined, _ALL), partial(_joined, _ANY)
