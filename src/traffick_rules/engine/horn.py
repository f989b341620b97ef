"""
Horn rules: the network as implications between literals, "these nodes are so, hence this node is so".

A literal says that a node is yes, or that it is no; unknown is the absence of both. Each node's two rails
become rules without negation, so that what follows only grows with what is known.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias

import attrs

from traffick_rules.engine.network import Network, Node, Operation, combined
from traffick_rules.once import made_once


class Literal(NamedTuple):
    """
    A node with the value it has.

    Attributes:
        node: The node's index in the network.
        holds: Whether the node is yes; otherwise it is no.
    """

    node: int
    holds: bool


class HornRule(NamedTuple):
    """
    One way in which a node comes to have a value.

    Attributes:
        conclusion: What follows.
        premises: From what, all together; each once.
    """

    conclusion: Literal
    premises: tuple[Literal, ...]


@attrs.frozen(eq=False, repr=False)
class HornRules:
    """
    Rules, with where to find them.

    Attributes:
        rules: The rules; the conclusion's node comes after those of the premises.
        concluding: The places of the rules with that conclusion.
        using: The places of the rules with that premise.
    """

    rules: tuple[HornRule, ...]
    concluding: Mapping[Literal, Sequence[int]]
    using: Mapping[Literal, Sequence[int]]

    @classmethod
    def of(cls, rules: tuple[HornRule, ...]) -> HornRules:
        """These rules, with where to find them."""
        concluding: dict[Literal, list[int]] = defaultdict(list)
        using: dict[Literal, list[int]] = defaultdict(list)
        for place, rule in enumerate(rules):
            concluding[rule.conclusion].append(place)
            for premise in rule.premises:
                using[premise].append(place)
        return cls(rules, dict(concluding), dict(using))


Ways: TypeAlias = tuple[tuple[Literal, ...], ...]
"""The ways in which something comes to a value, each from premises that hold together."""


def _rules(index: int, node: Node) -> Iterator[HornRule]:
    """Each way in which a node comes to a value, by what its children come to."""
    if node.operation is Operation.ATOM:
        return
    parts: list[tuple[Ways, Ways]] = [
        (((Literal(child, holds=True),),), ((Literal(child, holds=False),),))
        for child in node.children
    ]
    yes, no = combined(node.operation, parts, all_of=_together, any_of=_each)
    yield from (HornRule(Literal(index, holds=True), premises) for premises in yes)
    yield from (HornRule(Literal(index, holds=False), premises) for premises in no)


def _together(ways: Iterable[Ways]) -> Ways:
    return (tuple(dict.fromkeys(literal for way in ways for each in way for literal in each)),)


def _each(ways: Iterable[Ways]) -> Ways:
    return tuple(dict.fromkeys(premises for way in ways for premises in way))


@made_once
def horn_rules_of(network: Network) -> HornRules:
    """The Horn rules of a network, made once."""
    return HornRules.of(
        tuple(rule for i, node in enumerate(network.nodes) for rule in _rules(i, node))
    )
