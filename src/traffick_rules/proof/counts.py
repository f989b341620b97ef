"""
Counting the cases that break a claim, exactly, also where they are too many for a table.

The parts of the space are decided one after the other. What is then left of the network - of each node that is
still open what its decided children have made of it - is all that the rest can depend on; cases that leave the
same are counted once. A list of thirteen means, any of which will do, leaves only three things: one held, none
held, or it is not known.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import prod
from typing import TypeAlias

from traffick_rules.engine.network import Node, Operation
from traffick_rules.law.claim import Claim
from traffick_rules.proof.space import Space

__all__ = ["broken_cases"]

Value: TypeAlias = tuple[int, int]
"""The rails of a node in one case: whether it is yes, and whether it is no."""

State: TypeAlias = dict[int, tuple[Value, int]]
"""Of every open node what its decided children have made of it, and how many are open."""


def broken_cases(space: Space, claim: Claim) -> int:
    """
    In how many cases of a space a claim is broken.

    Args:
        space: The space.
        claim: A claim that does not compare cases.
    """
    return _Counting(space, claim).count()


class _Counting:
    def __init__(self, space: Space, claim: Claim) -> None:
        self._space = space
        self._claim = claim
        self._nodes = space.program.network.nodes
        self._roots = space.program.network.roots
        self._atoms = space.program.network.atoms
        self._above: list[list[int]] = [[] for _ in self._nodes]
        for index, node in enumerate(self._nodes):
            for child in dict.fromkeys(node.children):
                self._above[child].append(index)
        self._known: dict[tuple[object, ...], int] = {}
        sizes = [len(part.patterns) for part in space.parts]
        self._left = [prod(sizes[place:]) for place in range(len(sizes) + 1)]

    def count(self) -> int:
        """The number of cases that break the claim."""
        start: State = {
            index: (_start(node), len(node.children))
            for index, node in enumerate(self._nodes)
            if node.children
        }
        return self._from(0, start, {})

    def _from(self, place: int, state: State, decided: dict[int, Value]) -> int:
        """Of the cases that the parts from *place* on make, those that break the claim."""
        if all(root in decided for root in self._roots.values()):
            rails = {name: decided[root] for name, root in self._roots.items()}
            return self._left[place] if self._claim.broken(rails) & 1 else 0
        needed = self._needed(decided)
        key = (
            place,
            tuple((index, state[index]) for index in sorted(needed) if index in state),
            tuple((root, decided.get(root)) for root in self._roots.values()),
        )
        if key not in self._known:
            self._known[key] = self._each_pattern(place, state, decided, needed)
        return self._known[key]

    def _each_pattern(
        self, place: int, state: State, decided: dict[int, Value], needed: set[int]
    ) -> int:
        part = self._space.parts[place]
        indexes = [self._atoms[atom] for atom in part.atoms]
        if not needed & set(indexes):
            return len(part.patterns) * self._from(place + 1, state, decided)
        found = 0
        for pattern in part.patterns:
            new_state, new_decided = dict(state), dict(decided)
            for index, value in zip(indexes, pattern, strict=True):
                self._decide(
                    index, (int(value is True), int(value is False)), new_state, new_decided
                )
            found += self._from(place + 1, new_state, new_decided)
        return found

    def _needed(self, decided: dict[int, Value]) -> set[int]:
        """The open nodes on which an open root still hangs."""
        needed: set[int] = set()
        waiting = [root for root in self._roots.values() if root not in decided]
        while waiting:
            index = waiting.pop()
            if index not in needed:
                needed.add(index)
                children = self._nodes[index].children
                waiting.extend(child for child in children if child not in decided)
        return needed

    def _decide(self, index: int, value: Value, state: State, decided: dict[int, Value]) -> None:
        if index in decided:
            return
        decided[index] = value
        state.pop(index, None)
        for above in self._above[index]:
            if above not in state:
                continue
            node = self._nodes[above]
            made, left = state[above]
            # A child that is there twice, as in "a and a", counts twice.
            for place, child in enumerate(node.children):
                if child == index:
                    made, left = _joined(node, place, made, value), left - 1
            if left == 0 or _is_settled(node, made):
                self._decide(above, made, state, decided)
            else:
                state[above] = (made, left)


def _start(node: Node) -> Value:
    """What a node is before any child has been decided: all of none hold, and any of none does not."""
    return {Operation.ALL: (1, 0), Operation.ANY: (0, 1)}.get(node.operation, (0, 0))


def _joined(node: Node, place: int, made: Value, value: Value) -> Value:
    (yes, no), (child_yes, child_no) = made, value
    match node.operation:
        case Operation.ALL:
            return yes & child_yes, no | child_no
        case Operation.ANY:
            return yes | child_yes, no & child_no
        case Operation.NOT:
            return child_no, child_yes
        case Operation.SETTLED:
            return (child_yes, no) if place == 0 else (yes, child_yes)
        case _:
            return child_yes, child_no


def _is_settled(node: Node, made: Sequence[int]) -> bool:
    """Whether no further child can make anything else of a node."""
    match node.operation:
        case Operation.ALL:
            return tuple(made) == (0, 1)
        case Operation.ANY:
            return tuple(made) == (1, 0)
        case _:
            return False
