"""
The search of a space for a case that breaks a claim: by truth table, or by a solver where that is too large.

Both look at every case. A table holds all cases as the bits of whole numbers, and the program runs once for all
of them. A case, or a pair of cases that are compared, is a row: one digit for the pattern of every part, and a
second digit for the parts in which the two cases may differ.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator, Sequence
from functools import cached_property
from math import prod

import attrs

from traffick_rules.engine.bit_parallel import Rails
from traffick_rules.errors import ArgumentError
from traffick_rules.law.claim import Claim
from traffick_rules.proof.space import Point, Space

__all__ = ["ProofMethod", "Search", "fits_a_table", "table_of"]

_LARGEST_TABLE = 1 << 20
"""How many rows a truth table has at most."""


class ProofMethod(enum.StrEnum):
    """How a claim was proved or refuted: by what a condition tests, all cases, a solver, or a case for each."""

    STRUCTURE = "structure"
    TRUTH_TABLE = "truth table"
    SOLVER = "solver"
    WITNESSES = "witnesses"


@attrs.frozen(eq=False, slots=False)
class Search:
    """
    Looks for a case, or a pair of cases, that breaks a claim.

    Attributes:
        space: The space.
        claim: The claim.
    """

    space: Space
    claim: Claim

    @cached_property
    def rows(self) -> int:
        """How many cases, or pairs of cases, there are."""
        return prod(self._sizes)

    @cached_property
    def may_differ(self) -> list[int]:
        """The places of the parts in which the two cases compared may differ."""
        split = set(self.claim.split)
        return [place for place, part in enumerate(self.space.parts) if split & set(part.facts)]

    @cached_property
    def _sizes(self) -> list[int]:
        sizes = [len(part.patterns) for part in self.space.parts]
        return sizes + [sizes[part] for part in self.may_differ]

    @cached_property
    def _sides(self) -> list[list[int]]:
        """For each case compared, the digit that chooses the pattern of each part."""
        one = list(range(len(self.space.parts)))
        if not self.claim.split:
            return [one]
        other = list(one)
        for place, part in enumerate(self.may_differ):
            other[part] = len(one) + place
        return [one, other]

    @property
    def _marks(self) -> tuple[str, ...]:
        return ("", "'") if self.claim.split else ("",)

    def find(self) -> tuple[ProofMethod, Iterator[tuple[Point, ...]]]:
        """
        How it was looked, and the cases that break the claim, one or two at a time.

        Raises:
            ArgumentError: If a table would be too large and the solver is not installed.
        """
        if fits_a_table(self.rows):
            method, rows = ProofMethod.TRUTH_TABLE, self._by_table()
        else:
            method, rows = ProofMethod.SOLVER, self._by_solver()
        sides = self._sides
        return method, (
            tuple(tuple(row[digit] for digit in side) for side in sides) for row in rows
        )

    def is_broken(self, points: Sequence[Point]) -> bool:
        """Whether that one case, or pair of cases, breaks the claim."""
        rails: dict[str, tuple[int, int]] = {}
        for mark, point in zip(self._marks, points, strict=True):
            yes, no = self.space.program.run_values(self.space.values_at(point))
            for name, root in self.space.program.network.roots.items():
                rails[name + mark] = (yes[root], no[root])
        return bool(self.claim.broken(rails) & 1)

    def _by_table(self) -> Iterator[tuple[int, ...]]:
        broken = self._broken_rows()
        while broken:
            yield _digits((broken & -broken).bit_length() - 1, self._sizes)
            broken &= broken - 1

    def _broken_rows(self) -> int:
        """The rows that break the claim, as bits."""
        sizes = self._sizes
        everything = (1 << prod(sizes)) - 1
        columns = _columns(sizes, everything)
        roots = self.space.program.network.roots
        rails: dict[str, tuple[int, int]] = {}
        for side, mark in zip(self._sides, self._marks, strict=True):
            yes, no = _rails(self.space, [columns[digit] for digit in side])
            rails.update({f"{name}{mark}": (yes[root], no[root]) for name, root in roots.items()})
        return int(self.claim.broken(rails) & everything)

    def _by_solver(self) -> Iterator[tuple[int, ...]]:
        try:
            from traffick_rules.proof.solver import cases_by_solver
        except ModuleNotFoundError as error:
            if error.name != "z3":
                raise
            msg = (
                f"{self.claim}: {self.rows} cases are too many for a truth table, and the solver is "
                "not installed; pip install 'traffick-rules[proof]'"
            )
            raise ArgumentError(msg) from None
        return cases_by_solver(self.space, self._sides, self._marks, self.claim.broken)


def fits_a_table(rows: int) -> bool:
    """Whether a truth table may have so many rows."""
    return rows <= _LARGEST_TABLE


def table_of(space: Space) -> Rails:
    """The rails of every node in every case: bit *i* for the case with that number."""
    sizes = [len(part.patterns) for part in space.parts]
    return _rails(space, _columns(sizes, (1 << space.size) - 1))


def _rails(space: Space, columns: Sequence[Sequence[int]]) -> Rails:
    yes = [0] * len(space.program.atoms)
    no = [0] * len(space.program.atoms)
    for part, patterns in zip(space.parts, columns, strict=True):
        for pattern, column in zip(part.patterns, patterns, strict=True):
            for atom, value in zip(part.atoms, pattern, strict=True):
                if value is not None:
                    (yes if value else no)[atom] |= column
    return space.program.run_rails(yes, no)


def _columns(sizes: Sequence[int], everything: int) -> list[list[int]]:
    """For every digit of a row and every value of it, the rows that have it, as bits."""
    columns = []
    stride = 1
    for size in reversed(sizes):
        block = (1 << stride) - 1
        period = stride * size
        repeated = everything // ((1 << period) - 1)
        columns.append([(block << value * stride) * repeated for value in range(size)])
        stride = period
    return columns[::-1]


def _digits(row: int, sizes: Sequence[int]) -> tuple[int, ...]:
    digits = []
    for size in reversed(sizes):
        row, digit = divmod(row, size)
        digits.append(digit)
    return tuple(digits[::-1])
