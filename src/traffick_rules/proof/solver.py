"""The search by solver (z3): the program as formulas, two for each node, one for each rail."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeAlias

import z3

from traffick_rules.engine.network import Network, Operation, combined
from traffick_rules.law.claim import Rails
from traffick_rules.proof.space import Space

__all__ = ["cases_by_solver"]

Term: TypeAlias = Any
"""A formula of the solver, which has no types of its own; it is written as a rail is, with `&`, `|` and `~`."""


def cases_by_solver(
    space: Space,
    sides: Sequence[Sequence[int]],
    marks: Sequence[str],
    broken: Callable[[Rails], Term],
) -> Iterator[tuple[int, ...]]:
    """
    The rows, digit by digit, of the cases that break a claim.

    Args:
        space: The space.
        sides: For each of the cases compared, the digit of the row that chooses the pattern of each part.
        marks: What stands behind the names of each of them.
        broken: From the rails of the conditions, the cases that must not be.
    """
    solver = z3.Solver()
    choices: dict[int, list[Term]] = {}
    rails: dict[str, tuple[Term, Term]] = {}
    for side, mark in zip(sides, marks, strict=True):
        yes: list[list[Term]] = [[] for _ in space.program.atoms]
        no: list[list[Term]] = [[] for _ in space.program.atoms]
        for part, digit in zip(space.parts, side, strict=True):
            if digit not in choices:
                choices[digit] = [
                    z3.Bool(f"{digit}.{place}") for place in range(len(part.patterns))
                ]
                solver.add(z3.PbEq([(choice, 1) for choice in choices[digit]], 1))
            for choice, pattern in zip(choices[digit], part.patterns, strict=True):
                for atom, value in zip(part.atoms, pattern, strict=True):
                    if value is not None:
                        (yes if value else no)[atom].append(choice)
        rails.update(_formulas(space.program.network, yes, no, mark))
    solver.add(broken(rails))
    while solver.check() == z3.sat:
        model = solver.model()
        row = [
            next(place for place, choice in enumerate(choices[digit]) if model.eval(choice))
            for digit in sorted(choices)
        ]
        yield tuple(row)
        solver.add(z3.Not(z3.And([choices[digit][place] for digit, place in enumerate(row)])))


def _formulas(
    network: Network, yes: Sequence[Sequence[Term]], no: Sequence[Sequence[Term]], mark: str
) -> Rails:
    place_of = {index: place for place, index in enumerate(network.atoms)}
    made: list[tuple[Term, Term]] = []
    for index, node in enumerate(network.nodes):
        if node.operation is Operation.ATOM:
            place = place_of[index]
            made.append((z3.Or(*yes[place]), z3.Or(*no[place])))
        else:
            parts = [made[child] for child in node.children]
            made.append(combined(node.operation, parts, all_of=z3.And, any_of=z3.Or))
    return {f"{name}{mark}": made[root] for name, root in network.roots.items()}
