"""
The search of a space for a case that breaks a claim: by truth table, or by a solver where that is too large.

Both look at every case. A table holds all cases as the bits of whole numbers, and the program runs once for all
of them. A case, or a pair of cases that are compared, is a row: one digit for the pattern of every part, and a
second digit for the parts in which the two cases may differ.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property, reduce
from math import prod
from operator import and_

import attrs

from traffick_rules.case.record import Record
from traffick_rules.engine.program import Rails
from traffick_rules.errors import ArgumentError
from traffick_rules.law.country.claim import Claim
from traffick_rules.proof.space import Pattern, Point, Space

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
        left_out: Digits of rows, with their places, that are not looked at together; more can be added meanwhile.
    """

    space: Space
    claim: Claim
    left_out: list[Mapping[int, int]] = attrs.field(factory=list, init=False)

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
    def choices(self) -> list[dict[Point, int]]:
        """For every part the patterns that the cases compared can have in it, one each, with the digit for them."""
        split, may_differ = self.claim.split, set(self.may_differ)
        return [
            {pair: digit for digit, pair in enumerate(self.space.pairs(part, split))}
            if place in may_differ
            else {(chosen,) * len(self._marks): chosen for chosen in range(len(part.patterns))}
            for place, part in enumerate(self.space.parts)
        ]

    @cached_property
    def _sizes(self) -> list[int]:
        return [len(pairs) for pairs in self.choices]

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
        chosen = [list(pairs) for pairs in self.choices]
        return method, (
            tuple(zip(*(chosen[part][digit] for part, digit in enumerate(row)), strict=True))
            for row in rows
        )

    def leave_out(self, points: Sequence[Point]) -> None:
        """Leave out what keeps these cases from having records: the parts that have none, else all of them together."""
        row = {
            place: self.choices[place][pair] for place, pair in enumerate(zip(*points, strict=True))
        }
        alone = [
            {place: digit}
            for place, digit in row.items()
            if self.records([self.space.alone(place, point[place]) for point in points]) is None
        ]
        self.left_out.extend(alone or [row])

    def records(self, points: Sequence[Point]) -> tuple[Record, ...] | None:
        """Records that are these cases and differ in the facts of the claim alone; None where none were found."""
        found = self.space.records(points)
        kept = (fact for fact in self.space.facts if fact not in self.claim.split)
        differ = found and any(found[0].value(fact) != found[-1].value(fact) for fact in kept)
        return None if differ else found

    def is_broken(self, points: Sequence[Point]) -> bool:
        """Whether that one case, or pair of cases, is possible and breaks the claim."""
        if any(
            pair not in pairs
            for pairs, pair in zip(self.choices, zip(*points, strict=True), strict=True)
        ):
            return False
        rails: dict[str, tuple[int, int]] = {}
        for mark, point in zip(self._marks, points, strict=True):
            yes, no = self.space.program.run_values(self.space.values_at(point))
            for name, root in self.space.program.network.roots.items():
                rails[name + mark] = (yes[root], no[root])
        return bool(self.claim.broken(rails) & 1)

    def _by_table(self) -> Iterator[tuple[int, ...]]:
        broken = self._broken_rows()
        read = 0
        while True:
            for digits in self.left_out[read:]:
                broken &= ~reduce(and_, (self._columns[place][d] for place, d in digits.items()))
            read = len(self.left_out)
            if not broken:
                return
            yield _digits((broken & -broken).bit_length() - 1, self._sizes)
            broken &= broken - 1

    def _broken_rows(self) -> int:
        """The rows that break the claim, as bits."""
        roots = self.space.program.network.roots
        rails: dict[str, tuple[int, int]] = {}
        for mark, patterns in self._patterns.items():
            yes, no = _rails(self.space, patterns, self._columns)
            rails.update({f"{name}{mark}": (yes[root], no[root]) for name, root in roots.items()})
        return int(self.claim.broken(rails) & ((1 << self.rows) - 1))

    @cached_property
    def _columns(self) -> list[list[int]]:
        return _columns(self._sizes, (1 << self.rows) - 1)

    @property
    def _patterns(self) -> dict[str, list[list[Pattern]]]:
        """For each case compared, by its mark, the pattern of every part that each digit stands for."""
        return {
            mark: [
                [part.patterns[pair[side]] for pair in pairs]
                for part, pairs in zip(self.space.parts, self.choices, strict=True)
            ]
            for side, mark in enumerate(self._marks)
        }

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
        return cases_by_solver(self.space, self._patterns, self.claim.broken, self.left_out)


def fits_a_table(rows: int) -> bool:
    """Whether a truth table may have so many rows."""
    return rows <= _LARGEST_TABLE


def table_of(space: Space) -> Rails:
    """The rails of every node in every case: bit *i* for the case with that number."""
    patterns = [part.patterns for part in space.parts]
    return _rails(space, patterns, _columns(list(map(len, patterns)), (1 << space.size) - 1))


def _rails(
    space: Space, patterns: Sequence[Sequence[Pattern]], columns: Sequence[Sequence[int]]
) -> Rails:
    yes = [0] * len(space.program.atoms)
    no = [0] * len(space.program.atoms)
    for part, of_part, rows in zip(space.parts, patterns, columns, strict=True):
        for pattern, column in zip(of_part, rows, strict=True):
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
