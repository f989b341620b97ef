"""Fillings: values of facts that lead a question to a verdict, found from the network and checked."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from itertools import islice, product
from typing import cast

import attrs

from traffick_rules.answer.verdict import Verdict
from traffick_rules.case.case import Case
from traffick_rules.case.consistency import age_contradiction
from traffick_rules.engine.network import Network
from traffick_rules.engine.program import Program, program_of
from traffick_rules.errors import CaseError
from traffick_rules.explain.fact_parts import Piece, state, with_pieces
from traffick_rules.explain.minimal_sets import Supports
from traffick_rules.facts.fact import AnyFact
from traffick_rules.facts.kinds import SomeOf
from traffick_rules.facts.selection import Selection
from traffick_rules.law.condition import Atom
from traffick_rules.law.jurisdiction import LawInForce

__all__ = ["Filler", "Filling", "pieces_of"]

_MOST_COMBINATIONS = 64


@attrs.frozen
class Filling:
    """
    Values of facts that settle a question.

    Attributes:
        values: The value of each piece: that of the fact, or whether the possibility holds.
        verdict: What the question then is.
    """

    values: Mapping[Piece, object]
    verdict: Verdict

    @property
    def weight(self) -> int:
        """What it asks of a person to be asked for all of it."""
        return sum(piece.fact.group.weight for piece in self.values)


Allowed = Callable[[Piece], bool]
"""Whether the value of a piece may be set."""


class Filler:
    """
    Finds fillings for one case under one law.

    Args:
        case: The case.
        law: The law in force.
        on: The day of decision.
        allowed: Which pieces may be set; one that is known is then changed.
    """

    def __init__(self, case: Case, law: LawInForce, on: date, allowed: Allowed) -> None:
        self._case = case
        self._on = on
        self._allowed = allowed
        self._program: Program = program_of(law, Case)
        self._yes, self._no = self._program.run_one(case, on)
        self._assumed: dict[tuple[int, bool], int] = {}
        self._supports = Supports(self.network, self._leaf)

    @property
    def program(self) -> Program:
        """The program of the law."""
        return self._program

    @property
    def network(self) -> Network:
        """The network of the law."""
        return self._program.network

    def verdict(self, question: str) -> Verdict:
        """What the question is for the case as it stands."""
        root = self.network.roots[question]
        return Verdict.YES if self._yes[root] else Verdict.NO if self._no[root] else Verdict.UNKNOWN

    def is_settled(self, question: str) -> bool:
        """Whether the question is decided already."""
        return self.verdict(question) is not Verdict.UNKNOWN

    def fillings(self, question: str, to: Verdict) -> list[Filling]:
        """
        Fillings that lead the question to a verdict, none of which holds another, the easiest first.

        Args:
            question: The name of a question of the law.
            to: Yes or no.
        """
        root = self.network.roots[question]
        kept: list[Filling] = []
        for support in self._supports.of(root, to is Verdict.YES):
            filling = self._fill(support, root, to)
            if filling is not None and not any(
                smaller.values.keys() <= filling.values.keys() for smaller in kept
            ):
                kept = [f for f in kept if not filling.values.keys() <= f.values.keys()]
                kept.append(filling)
        return sorted(kept, key=lambda filling: (filling.weight, len(filling.values)))

    def relevant(self, question: str) -> set[int]:
        """The atoms that can still matter to the question, those it hangs on together with others included."""
        root = self.network.roots[question]
        atoms: set[int] = set()
        for value in (True, False):
            for support in self._supports.of(root, value):
                literals = list(self._literals(support))
                if any(self._combinations(literals)):
                    atoms.update(atom for atom, _ in literals)
        return atoms

    def _leaf(self, index: int, value: bool) -> tuple[int, ...]:  # noqa: FBT001 - as `Supports` asks
        if (self._yes if value else self._no)[index]:
            return (0,)
        if any(self._options(index, value)):
            return (1 << self._assumed.setdefault((index, value), len(self._assumed)),)
        return ()

    def _options(self, index: int, value: bool) -> Iterator[dict[Piece, object]]:  # noqa: FBT001
        """The fillings of an atom that are allowed, without what is so already."""
        atom = cast("Atom", self.network.nodes[index].condition)
        for filling in atom.fillings(value, self._on):
            pieces = dict(pieces_of(filling))
            new = {p: wanted for p, wanted in pieces.items() if state(self._case, p) != wanted}
            if new and all(self._allowed(piece) for piece in new):
                yield new

    def _literals(self, support: int) -> Iterator[tuple[int, bool]]:
        return (literal for literal, bit in self._assumed.items() if support >> bit & 1)

    def _combinations(
        self, literals: Iterable[tuple[int, bool]]
    ) -> Iterator[Mapping[Piece, object]]:
        options = [list(self._options(*literal)) for literal in literals]
        for chosen in islice(product(*options), _MOST_COMBINATIONS):
            joined: dict[Piece, object] = {}
            if all(
                joined.setdefault(piece, wanted) == wanted
                for option in chosen
                for piece, wanted in option.items()
            ):
                yield joined

    def _fill(self, support: int, root: int, to: Verdict) -> Filling | None:
        for values in self._combinations(self._literals(support)):
            try:
                case = with_pieces(self._case, values)
            except CaseError:
                continue
            if age_contradiction(case, self._on):
                continue
            yes, no = self._program.run_one(case, self._on)
            if (yes if to is Verdict.YES else no)[root]:
                return Filling(values, to)
        return None


def pieces_of(filling: Mapping[AnyFact, object]) -> Iterator[tuple[Piece, object]]:
    """The pieces of evidence that a filling sets, with their values."""
    for fact, value in filling.items():
        if isinstance(fact, SomeOf):
            chosen = cast("Selection[enum.StrEnum]", value)
            for member in fact.options:
                if (holds := chosen.state(member)) is not None:
                    yield Piece(fact, member), holds
        else:
            yield Piece(fact), value
