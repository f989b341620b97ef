"""
Evidence: the pieces of what is known, each of which could be known alone.

A fact is one piece; of a some-of fact each possibility is one, since each is known or unknown by itself.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from datetime import date
from itertools import combinations
from typing import NamedTuple, TypeVar, cast

from traffick_rules.case.record import Record
from traffick_rules.facts.fact import AnyFact, Fact
from traffick_rules.facts.kinds import SomeOf
from traffick_rules.facts.selection import Selection
from traffick_rules.law.atom import included_member
from traffick_rules.law.condition import Atom

__all__ = ["Piece", "minimal_pieces", "only", "pieces_known", "with_pieces"]

T = TypeVar("T")


class Piece(NamedTuple):
    """
    One piece of evidence.

    Attributes:
        fact: The fact.
        member: The possibility, where it is a some-of fact; else None.
    """

    fact: AnyFact
    member: enum.StrEnum | None = None

    def __str__(self) -> str:
        """The path, with the possibility behind it."""
        return self.fact.path if self.member is None else f"{self.fact.path}: {self.member.value}"


def pieces_known(record: Record, fact: AnyFact) -> list[Piece]:
    """The pieces that are known of a fact."""
    value = record.value(fact)
    if value is None:
        return []
    if not isinstance(fact, SomeOf):
        return [Piece(fact)]
    chosen = cast("Selection[enum.StrEnum]", value)
    return [Piece(fact, member) for member in fact.options if chosen.state(member) is not None]


def only(record: Record, pieces: Iterable[Piece]) -> Record:
    """A record in which only these pieces of *record* are known."""
    return with_pieces(type(record)(), {piece: state(record, piece) for piece in pieces})


def state(record: Record, piece: Piece) -> object:
    """The value of a piece: that of the fact, or whether the possibility holds."""
    value = record.value(piece.fact)
    if piece.member is None or value is None:
        return value
    return cast("Selection[enum.StrEnum]", value).state(piece.member)


def with_pieces(record: Record, values: Mapping[Piece, object]) -> Record:
    """
    The record with some pieces changed; the value of a possibility is whether it holds, or None.

    Raises:
        CaseError: If the facts contradict each other.
    """
    changed: dict[AnyFact, object] = {}
    for piece, value in values.items():
        if piece.member is None:
            changed[piece.fact] = value
        else:
            old = changed.get(piece.fact, record.value(piece.fact))
            changed[piece.fact] = _with_member(
                cast("Selection[enum.StrEnum] | None", old), piece, value
            )
    return record.with_values(changed)


def _with_member(
    old: Selection[enum.StrEnum] | None, piece: Piece, value: object
) -> Selection[enum.StrEnum] | None:
    member = {cast("enum.StrEnum", piece.member)}
    yes = (old.yes if old else frozenset()) - member
    no = (old.no if old else frozenset()) - member
    if value is not None:
        yes, no = (yes | member, no) if value else (yes, no | member)
    return Selection(yes, no) if yes or no else None


class _Glimpse:
    """A record of which only some facts are seen; as much of one as an atom looks at."""

    def __init__(self, values: Mapping[AnyFact, object]) -> None:
        self._values = values

    def value(self, fact: Fact[T]) -> T | None:
        return cast("T | None", self._values.get(fact))


def minimal_pieces(atom: Atom, record: Record, on: date) -> list[frozenset[Piece]]:
    """The smallest sets of known pieces that give the atom the value it has; it has to have one."""
    member = included_member(atom)
    if member is not None:
        return [frozenset([Piece(atom.facts[0], member)])]
    if len(atom.facts) == 1:
        return [frozenset([Piece(atom.facts[0])])]
    value = atom.test(record, on)
    known = {fact: record.value(fact) for fact in atom.facts if record.value(fact) is not None}
    found: list[frozenset[AnyFact]] = []
    for size in range(len(known) + 1):
        for chosen in map(frozenset, combinations(known, size)):
            if any(smaller <= chosen for smaller in found):
                continue
            glimpse = _Glimpse({fact: known[fact] for fact in chosen})
            if atom.test(cast("Record", glimpse), on) is value:
                found.append(chosen)
    return [frozenset(Piece(fact) for fact in chosen) for chosen in found]
