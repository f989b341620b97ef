"""
Live networks: the values of all nodes for one case, kept current while what is known changes.

Two engines do it with the same results: the Rete network on durable-rules, and the bit-parallel program.
Both keep every firing, so that all ways in which a node came to its value are there.
"""

from __future__ import annotations

import enum
from abc import ABC, abstractmethod
from collections.abc import Sequence

import attrs

from traffick_rules.engine.horn import HornRule, HornRules, Literal, horn_rules_of
from traffick_rules.engine.network import Network
from traffick_rules.engine.program import Program, Rails


class Engine(enum.StrEnum):
    """What keeps a live network current."""

    RETE = "rete"
    PROGRAM = "program"

    @property
    def words(self) -> str:
        """The engine in words."""
        return {
            Engine.RETE: "Rete network on durable-rules",
            Engine.PROGRAM: "bit-parallel program",
        }[self]


class LiveNetwork(ABC):
    """The values of all nodes of one network for one case."""

    engine: Engine

    @property
    @abstractmethod
    def network(self) -> Network:
        """The network."""

    @property
    @abstractmethod
    def rails(self) -> Rails:
        """The yes and no rails of every node, 0 or 1, as they stand."""

    @abstractmethod
    def update(self, values: Sequence[bool | None]) -> None:
        """
        Let the atoms have these values, and every other node what follows.

        Args:
            values: The value of each atom, in the network's order; None where it is not known.
        """

    @abstractmethod
    def firings(self, literal: Literal) -> tuple[HornRule, ...]:
        """Every rule by which the literal follows from what is known; none if it does not hold."""

    @abstractmethod
    def close(self) -> None:
        """Give back what the network holds; it cannot be used afterwards."""


@attrs.define(eq=False, repr=False)
class ProgramNetwork(LiveNetwork):
    """A live network that runs the bit-parallel program again at every change."""

    engine = Engine.PROGRAM

    _program: Program
    _rules: HornRules = attrs.field(init=False)
    _rails: Rails = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        self._rules = horn_rules_of(self._program.network)
        self.update([None] * len(self._program.atoms))

    @property
    def network(self) -> Network:
        return self._program.network

    @property
    def rails(self) -> Rails:
        return self._rails

    def update(self, values: Sequence[bool | None]) -> None:
        self._rails = self._program.run_values(values)

    def firings(self, literal: Literal) -> tuple[HornRule, ...]:
        places = self._rules.concluding.get(literal, ())
        rules = (self._rules.rules[place] for place in places)
        return tuple(rule for rule in rules if all(map(self._holds, rule.premises)))

    def close(self) -> None:
        """A program holds nothing that has to be given back."""

    def _holds(self, literal: Literal) -> bool:
        yes, no = self._rails
        return bool((yes if literal.holds else no)[literal.node])
