"""The network: every condition of a law in force as one ordered graph, shared parts once."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import TypeVar

import attrs

from traffick_rules.law.conditions.condition import (
    AllOf,
    AnyOf,
    Atom,
    Cited,
    Condition,
    Not,
    Settled,
)

R = TypeVar("R")


class Operation(enum.Enum):
    """What a node does with the nodes it is made of."""

    ATOM = "atom"
    ALL = "all"
    ANY = "any"
    NOT = "not"
    SETTLED = "settled"
    CITED = "cited"


def combined(
    operation: Operation,
    parts: Sequence[tuple[R, R]],
    *,
    all_of: Callable[[Sequence[R]], R],
    any_of: Callable[[Sequence[R]], R],
) -> tuple[R, R]:
    """
    The rails of a node by those of the nodes it is made of.

    Args:
        operation: What it does with them.
        parts: Where each of them is yes, and where no.
        all_of: Where all of several are.
        any_of: Where one of several is.
    """
    yes, no = [part[0] for part in parts], [part[1] for part in parts]
    match operation:
        case Operation.ALL:
            return all_of(yes), any_of(no)
        case Operation.ANY:
            return any_of(yes), all_of(no)
        case Operation.NOT:
            return no[0], yes[0]
        case Operation.SETTLED:
            return yes[0], yes[1]
        case _:
            return yes[0], no[0]


_OPERATIONS: tuple[tuple[type[Condition], Operation], ...] = (
    (Atom, Operation.ATOM),
    (AllOf, Operation.ALL),
    (AnyOf, Operation.ANY),
    (Not, Operation.NOT),
    (Settled, Operation.SETTLED),
    (Cited, Operation.CITED),
)


@cache
def _operation_of(kind: type[Condition]) -> Operation:
    return next(operation for each, operation in _OPERATIONS if issubclass(kind, each))


@attrs.frozen(eq=False, repr=False)
class Node:
    """
    One condition of the network.

    Attributes:
        operation: What it does with its children.
        children: The indexes of the nodes it is made of, all smaller than its own.
        condition: The condition it stands for.
    """

    operation: Operation
    children: tuple[int, ...]
    condition: Condition


@attrs.frozen(eq=False, repr=False)
class Network:
    """
    Conditions in topological order: every node comes after the nodes it is made of.

    Attributes:
        nodes: The nodes.
        atoms: The indexes of the atoms, in order.
        roots: The index of each question's node.
    """

    nodes: tuple[Node, ...]
    atoms: tuple[int, ...]
    roots: Mapping[str, int]

    @classmethod
    def compile(cls, questions: Mapping[str, Condition]) -> Network:
        """
        The network of these conditions, each part that occurs more than once made once.

        Args:
            questions: The conditions of one day, by the name of their question.
        """
        nodes: list[Node] = []
        known: dict[object, int] = {}

        def place(condition: Condition) -> int:
            # Rules share conditions: what stands below one is looked at once.
            if condition in known:
                return known[condition]
            children = tuple(place(part) for part in condition.parts)
            operation = _operation_of(type(condition))  # type: ignore[arg-type] # a class can be hashed
            key: object = (operation, children)
            if isinstance(condition, Atom):
                key = condition
            elif isinstance(condition, Cited):
                key = (operation, children, condition.code, condition.title, condition.cites)
            index = known[condition] = known.setdefault(key, len(nodes))
            if index == len(nodes):
                nodes.append(Node(operation, children, condition))
            return index

        roots = {question: place(condition) for question, condition in questions.items()}
        atoms = tuple(index for index, node in enumerate(nodes) if node.operation is Operation.ATOM)
        return cls(tuple(nodes), atoms, roots)

    def rails(
        self,
        atoms: Iterable[tuple[R, R]],
        *,
        all_of: Callable[[Sequence[R]], R],
        any_of: Callable[[Sequence[R]], R],
    ) -> list[tuple[R, R]]:
        """The rails of every node by those of the atoms, in order; the others are `combined`."""
        given = iter(atoms)
        rails: list[tuple[R, R]] = []
        for node in self.nodes:
            if node.operation is Operation.ATOM:
                rails.append(next(given))
            else:
                parts = [rails[child] for child in node.children]
                rails.append(combined(node.operation, parts, all_of=all_of, any_of=any_of))
        return rails
