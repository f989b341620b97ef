"""
Minimal sets: the smallest sets of assumptions from which a node comes to a value.

Because both rails of every condition are monotone, what follows from a set of atoms follows from every larger
one; so the minimal supports of a node are found from those of its children: joined where all are needed,
listed side by side where each suffices.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterable
from typing import Generic, TypeVar

import attrs

from traffick_rules.engine.network import Network, Operation

A = TypeVar("A", bound=Hashable)

MOST_SUPPORTS = 128
"""How many supports of one node are kept, the smallest first."""


@attrs.frozen(eq=False, repr=False)
class MinimalSets(Generic[A]):
    """
    The minimal supports of the nodes of a network, found when someone asks: sets of assumptions as bits of a whole number.

    Attributes:
        network: The network.
        leaf: The sets of assumptions from which an atom comes to a value; none where it cannot have it, the empty set
            where it has it without an assumption.
    """

    network: Network
    leaf: Callable[[int, bool], Iterable[Collection[A]]]
    _met: list[A] = attrs.field(factory=list, init=False)
    _bits: dict[A, int] = attrs.field(factory=dict, init=False)
    _found: dict[tuple[int, bool], tuple[int, ...]] = attrs.field(factory=dict, init=False)

    def assumptions(self, support: int) -> list[A]:
        """What a support assumes, in the order in which it was met."""
        found = []
        while support:
            lowest = support & -support
            found.append(self._met[lowest.bit_length() - 1])
            support ^= lowest
        return found

    def of(self, node: int, value: bool) -> tuple[int, ...]:  # noqa: FBT001 - a value of a node
        """The minimal supports of a node's value, the smallest first; at most `MOST_SUPPORTS`."""
        found = self._found.get((node, value))
        if found is None:
            found = self._found[node, value] = self._find(node, value)
        return found

    def _find(self, index: int, value: bool) -> tuple[int, ...]:  # noqa: FBT001
        node = self.network.nodes[index]
        children = tuple(dict.fromkeys(node.children))
        match node.operation:
            case Operation.ATOM:
                return tuple(map(self._support, self.leaf(index, value)))
            case Operation.NOT:
                return self.of(children[0], not value)
            case Operation.CITED:
                return self.of(children[0], value)
            case Operation.SETTLED:
                yes_when, no_when = node.children
                return self.of(yes_when if value else no_when, True)  # noqa: FBT003
            case Operation.ALL | Operation.ANY:
                sides = [self.of(child, value) for child in children]
                if (node.operation is Operation.ALL) == value:
                    return _joined(sides)
                return _minimal(support for side in sides for support in side)

    def _support(self, assumed: Collection[A]) -> int:
        support = 0
        for each in assumed:
            if each not in self._bits:
                self._bits[each] = 1 << len(self._met)
                self._met.append(each)
            support |= self._bits[each]
        return support


def _joined(sides: Iterable[tuple[int, ...]]) -> tuple[int, ...]:
    """One support of every side together, in all ways."""
    joined: tuple[int, ...] = (0,)
    for side in sorted(sides, key=len):
        if len(side) == 1:
            joined = tuple(one | side[0] for one in joined)
        else:
            joined = _minimal(one | other for one in joined for other in side)
    return _minimal(joined)


def _minimal(supports: Iterable[int]) -> tuple[int, ...]:
    """Those that hold no other, the smallest first; at most `MOST_SUPPORTS`."""
    kept: list[int] = []
    for support in sorted(set(supports), key=lambda bits: (bits.bit_count(), bits)):
        for smaller in kept:
            if smaller & support == smaller:
                break
        else:
            kept.append(support)
            if len(kept) == MOST_SUPPORTS:
                break
    return tuple(kept)
