"""
Decisive clauses: whether the answer would be another one if a clause were.

A clause is a node below a question or a concept. A concept is one clause where it is used, and its own
clauses are counted with it once. A clause is decisive for a record if turning its yes into no, or its no into
yes, changes the value of the question or concept.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache, partial, reduce
from operator import and_, or_

import attrs

from traffick_rules.engine.network import Network, Node, combined
from traffick_rules.engine.program import Rails
from traffick_rules.law.conditions.condition import Cited, HeldRule, NotRead
from traffick_rules.mixins import Brief


@attrs.frozen
class Clause(Brief):
    """
    A clause of a question or concept.

    Attributes:
        of: The name of the question, or `concept` and the code of the concept.
        root: The node of the question or concept.
        node: The node of the clause.
        words: The clause in words.
    """

    of: str
    root: int
    node: int
    words: str

    def __str__(self) -> str:
        """The question and the words."""
        return f"{self.of}: {self.words}"


def clauses_of(network: Network) -> Iterator[Clause]:
    """Every clause of a network that can be known, those of a concept once; what was not read cannot."""
    possible = _possible(network)
    concepts = {
        f"concept {node.condition.code}": index
        for index, node in enumerate(network.nodes)
        if is_concept(node)
        and isinstance(node.condition, Cited)
        and not isinstance(node.condition, HeldRule)
    }
    for of, root in {**network.roots, **concepts}.items():
        for index in cone(network, root):
            if any(possible[index]):
                yield Clause(of, root, index, network.nodes[index].condition.words)


def can_be_yes(network: Network, root: int) -> bool:
    """Whether no text that was not read holds a question back from a yes."""
    return _possible(network)[root][0]


@lru_cache(maxsize=4)
def _possible(network: Network) -> list[tuple[bool, bool]]:
    """Of every node whether it can be a yes, and whether a no, while nothing is known of what was not read."""
    atoms = (network.nodes[index].condition for index in network.atoms)
    known = (not isinstance(atom, NotRead) for atom in atoms)
    return network.rails(((each, each) for each in known), all_of=all, any_of=any)


@lru_cache(maxsize=1 << 10)
def above(network: Network, root: int, index: int) -> tuple[int, ...]:
    """The nodes from above one of a cone up to its root, in the network's order."""
    below = {index}
    for other in cone(network, root):
        node = network.nodes[other]
        is_inside = other == root or not is_concept(node)
        if is_inside and not below.isdisjoint(node.children):
            below.add(other)
    return tuple(sorted(below - {index}))


@lru_cache(maxsize=1 << 8)
def cone(network: Network, root: int) -> list[int]:
    """The nodes from *root* down to atoms and concepts, in the network's order."""
    seen: set[int] = set()
    waiting = [root]
    while waiting:
        index = waiting.pop()
        if index not in seen:
            seen.add(index)
            if index == root or not is_concept(network.nodes[index]):
                waiting.extend(network.nodes[index].children)
    return sorted(seen)


def decisive(network: Network, clause: Clause, rails: Rails) -> tuple[int, int]:
    """
    For which records of a batch a clause is decisive.

    Args:
        network: The network.
        clause: One of its clauses.
        rails: The rails of every node, bit *i* for record *i*.

    Returns:
        The records for which it is decisive as a yes, and those for which it is as a no, as bits.
    """
    yes, no = rails
    new = {clause.node: (no[clause.node], yes[clause.node])}
    for index in above(network, clause.root, clause.node):
        node = network.nodes[index]
        if not new.keys().isdisjoint(node.children):
            parts = [new.get(child) or (yes[child], no[child]) for child in node.children]
            made = combined(node.operation, parts, all_of=_ALL, any_of=_ANY)
            if made != (yes[index], no[index]):
                new[index] = made
    new_yes, new_no = new.get(clause.root) or (yes[clause.root], no[clause.root])
    turned = (yes[clause.root] ^ new_yes) | (no[clause.root] ^ new_no)
    return turned & yes[clause.node], turned & no[clause.node]


_ALL, _ANY = partial(reduce, and_), partial(reduce, or_)


def is_concept(node: Node) -> bool:
    """Whether a node is a concept, whose clauses are its own."""
    return isinstance(node.condition, Cited) and bool(node.condition.code)
