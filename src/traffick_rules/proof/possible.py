"""
Possible records in which a clause is decisive, searched for from the clause up to its question.

On the way up every other part has to leave the matter to the clause: to be yes where all parts are needed, no
where each suffices, or to be left unknown where that cannot be. What gives the parts these values is known from their
supports; the law is run on facts that state it, so that a record that is found proves what it is found for.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import islice, product
from typing import cast

from traffick_rules.case.record import Record
from traffick_rules.engine.network import Network, Operation
from traffick_rules.engine.program import Program
from traffick_rules.explain.fact_parts import FactPart, Glimpse
from traffick_rules.explain.minimal_sets import MinimalSets
from traffick_rules.facts.fact import AnyFact
from traffick_rules.law.conditions.condition import Atom
from traffick_rules.proof.decisive import Clause, cone, decisive, is_concept
from traffick_rules.proof.space import facts_of, filled

_MOST_TRIES = 1_500
"""How many records, or ways to make one, are tried for one clause, value and way up."""

Demand = tuple[int, bool]
"""A node, and the value that it has to have."""


class Possible:
    """
    Searches records under the law of one day.

    Args:
        program: The compiled law.
        empty: A record in which nothing is known.
        on: The day of decision.
    """

    def __init__(self, program: Program, empty: Record, on: date) -> None:
        self._program = program
        self._empty = empty
        self._on = on
        self._supports: MinimalSets[Demand] = MinimalSets(program.network, self._leaf)

    @property
    def _network(self) -> Network:
        return self._program.network

    def decisive_record(self, clause: Clause, *values: bool) -> Record | None:
        """
        A record for which a clause is decisive with one of these values, as small as the search finds it.

        Args:
            clause: A clause of the law.
            values: Whether the clause is a yes or a no.

        Returns:
            The record; None if there is none, or none was found.
        """
        ways = [(value, way) for value in values for way in self._ways_up(clause, value)]
        # What meets all demands comes first: leaving some unknown makes many more records.
        for may_leave, (value, demands) in product((False, True), ways):
            tries = islice(self._facts(demands, may_leave=may_leave), _MOST_TRIES)
            for facts in _batches(each for each in tries if each is not None):
                seen = [cast("Record", Glimpse(each)) for each in facts]
                rails = self._program.run(seen, self._on, root=clause.root)
                if found := decisive(self._network, clause, rails)[0 if value else 1]:
                    first = (found & -found).bit_length() - 1
                    return self._empty.with_values(facts[first])
        return None

    def _ways_up(self, clause: Clause, value: bool) -> Iterator[list[Demand]]:  # noqa: FBT001
        """What has to hold beside the clause, for every way from it up to its question."""
        inside = cone(self._network, clause.root)

        def climb(index: int, demands: list[Demand]) -> Iterator[list[Demand]]:
            if index == clause.root:
                yield demands
                return
            for above in inside:
                node = self._network.nodes[above]
                is_inside = above == clause.root or not is_concept(node)
                if index not in node.children or not is_inside:
                    continue
                others = [child for child in node.children if child != index]
                beside: list[Demand] = []
                if node.operation in (Operation.ALL, Operation.ANY):
                    beside = [(other, node.operation is Operation.ALL) for other in others]
                yield from climb(above, [*demands, *beside])

        yield from climb(clause.node, [(clause.node, value)])

    def _facts(
        self, demands: list[Demand], *, may_leave: bool
    ) -> Iterator[Mapping[AnyFact, object] | None]:
        """Facts that meet the demands; None for each way on which they contradict each other."""
        for fact_parts in self._ways_to_meet(demands, may_leave=may_leave):
            yield None if fact_parts is None else facts_of(self._empty, fact_parts, self._on)

    def _ways_to_meet(
        self, demands: list[Demand], *, may_leave: bool
    ) -> Iterator[Mapping[FactPart, object] | None]:
        sides = [self._supports.of(*demand) for demand in demands]

        def choose(
            place: int, chosen: Mapping[FactPart, object]
        ) -> Iterator[Mapping[FactPart, object] | None]:
            if place == len(sides):
                yield chosen
                return
            joined = None
            for support in sides[place]:
                needed = self._supports.assumptions(support)
                tests = [(self._atom(index), value) for index, value in needed]
                for joined in filled(tests, self._on, chosen):
                    yield from choose(place + 1, joined)
            # The first demand is the clause itself, which cannot be left unknown.
            if may_leave and place:
                yield from choose(place + 1, chosen)
            elif joined is None:
                yield None

        return choose(0, {})

    def _leaf(self, index: int, value: bool) -> list[list[Demand]]:  # noqa: FBT001 - as `MinimalSets` asks
        is_possible = any(True for _ in self._atom(index).values_for(value, self._on))
        return [[(index, value)]] if is_possible else []

    def _atom(self, index: int) -> Atom:
        return cast("Atom", self._network.nodes[index].condition)


def _batches(facts: Iterator[Mapping[AnyFact, object]]) -> Iterator[list[Mapping[AnyFact, object]]]:
    """The same in batches that grow: mostly the first is found, and else hundreds are tried at once."""
    size = 1
    while batch := list(islice(facts, size)):
        yield batch
        size = min(4 * size, 1 << 8)
