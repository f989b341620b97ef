"""
MinimalSets: the smallest sets of assumptions from which a node comes to a value.

Because both rails of every condition are monotone, what follows from a set of atoms follows from every larger
one; so the minimal supports of a node are found from those of its children: joined where all are needed,
listed side by side where each suffices.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import attrs

from traffick_rules.engine.network import Network, Operation

__all__ = ["MOST_SUPPORTS", "AssumptionsOf", "MinimalSets"]

AssumptionsOf = Callable[[int, bool], tuple[int, ...]]
"""
The minimal supports of an atom's value: sets of assumptions as bits of a whole number.

An empty tuple says that the atom cannot have the value; the set 0, that it has it without an assumption.
"""

MOST_SUPPORTS = 128
"""How many supports of one node are kept, the smallest first."""


@attrs.frozen(eq=False, repr=False)
class MinimalSets:
    """
    The minimal supports of the nodes of a network, found when someone asks.

    Attributes:
        network: The network.
        leaf: The supports of its atoms.
    """

    network: Network
    leaf: AssumptionsOf
    _found: dict[tuple[int, bool], tuple[int, ...]] = attrs.field(factory=dict, init=False)

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
                return self.leaf(index, value)
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
                return minimal(support for side in sides for support in side)


def _joined(sides: Iterable[tuple[int, ...]]) -> tuple[int, ...]:
    """One support of every side together, in all ways."""
    joined: tuple[int, ...] = (0,)
    for side in sorted(sides, key=len):
        if len(side) == 1:
            joined = tuple(one | side[0] for one in joined)
        else:
            joined = minimal(one | other for one in joined for other in side)
    return minimal(joined)


def minimal(supports: Iterable[int]) -> tuple[int, ...]:
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
