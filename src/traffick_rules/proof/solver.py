"""The search by solver (z3): the program as formulas, two for each node, one for each rail."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

import z3

from traffick_rules.law.country.claim import Rails
from traffick_rules.proof.space import Pattern, Space

Term: TypeAlias = Any
"""A formula of the solver, which has no types of its own; it is written as a rail is, with `&`, `|` and `~`."""


def cases_by_solver(
    space: Space,
    patterns: Mapping[str, Sequence[Sequence[Pattern]]],
    broken: Callable[[Rails], Term],
    left_out: Sequence[Mapping[int, int]],
) -> Iterator[tuple[int, ...]]:
    """
    The rows, digit by digit, of the cases that break a claim.

    Args:
        space: The space.
        patterns: For each of the cases compared, by what stands behind the names of its rails, the pattern of every
            part that each digit stands for.
        broken: From the rails of the conditions, the cases that must not be.
        left_out: Digits, with their places, that no row has together; it can grow between two rows.
    """
    # In a context of its own, or which cases it finds first depends on what was proved before.
    context = z3.Context()
    # The solver for finite domains: many times faster here than the general one.
    solver = z3.SolverFor("QF_FD", context)
    choices: list[list[Term]] = []
    for place, of_part in enumerate(next(iter(patterns.values()))):
        choices.append([z3.Bool(f"{place}.{digit}", context) for digit in range(len(of_part))])
        solver.add(z3.PbEq([(choice, 1) for choice in choices[place]], 1))
    rails: dict[str, tuple[Term, Term]] = {}
    for mark, of_case in patterns.items():
        rails.update(_formulas(space, of_case, choices, mark, context))
    solver.add(broken(rails))
    read = 0

    def leave_out(digits: Mapping[int, int]) -> None:
        solver.add(z3.Not(z3.And([choices[place][digit] for place, digit in digits.items()])))

    while True:
        for digits in left_out[read:]:
            leave_out(digits)
        read = len(left_out)
        if solver.check() != z3.sat:
            return
        model = solver.model()
        row = tuple(
            next(digit for digit, choice in enumerate(chosen) if z3.is_true(model[choice]))
            for chosen in choices
        )
        yield row
        leave_out(dict(enumerate(row)))


def _formulas(
    space: Space,
    patterns: Sequence[Sequence[Pattern]],
    choices: Sequence[Sequence[Term]],
    mark: str,
    context: z3.Context,
) -> Rails:
    network = space.program.network
    yes: list[list[Term]] = [[] for _ in network.atoms]
    no: list[list[Term]] = [[] for _ in network.atoms]
    for part, of_part, chosen in zip(space.parts, patterns, choices, strict=True):
        for choice, pattern in zip(chosen, of_part, strict=True):
            for atom, value in zip(part.atoms, pattern, strict=True):
                if value is not None:
                    (yes if value else no)[atom].append(choice)
    given = ((z3.Or(*y, context), z3.Or(*n, context)) for y, n in zip(yes, no, strict=True))
    made = network.rails(given, all_of=z3.And, any_of=z3.Or)
    return {f"{name}{mark}": made[root] for name, root in network.roots.items()}
