"""Conditions in words: an outline that follows the clauses, generated from the condition itself."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from traffick_rules.facts.kinds import OpenNorm
from traffick_rules.law.atom import includes_in_words
from traffick_rules.law.condition import (
    AllOf,
    AnyOf,
    Cited,
    Condition,
    FactIsYes,
    HeldRule,
    Not,
    NotRead,
    Settled,
)
from traffick_rules.mixins import Brief

__all__ = ["Clause", "concepts_in", "outline"]


@attrs.frozen
class Clause(Brief):
    """
    One line of an outline.

    Attributes:
        depth: How deep it stands; 0 for the outermost.
        words: The clause in plain words.
        provisions: The ids of the provisions it rests on.
    """

    depth: int
    words: str
    provisions: tuple[str, ...] = ()


def outline(condition: Condition) -> list[Clause]:
    """
    The clauses of a condition, in their order.

    Args:
        condition: The condition of one day. A concept stands by its name; its own clauses are listed with
            the concept.
    """
    return list(_clauses(condition, 0, ()))


def concepts_in(condition: Condition) -> dict[str, Cited]:
    """The concepts that a condition of one day uses, also those used by concepts, by their code."""
    return {
        part.code: part
        for part in condition.walk()
        if isinstance(part, Cited) and part.code and not isinstance(part, HeldRule)
    }


def _clauses(condition: Condition, depth: int, ids: tuple[str, ...]) -> Iterator[Clause]:
    match condition:
        case AllOf():
            yield from _listed("all of these hold:", condition, depth, ids)
        case AnyOf() if words := includes_in_words(condition):
            yield Clause(depth, words, ids)
        case AnyOf():
            yield from _listed("at least one of these holds:", condition, depth, ids)
        case Not():
            yield from _negated(condition.part, depth, ids)
        case Settled():
            yield Clause(depth, "settled as yes when", ids)
            yield from _clauses(condition.yes_when, depth + 1, ())
            yield Clause(depth, "settled as no when", ids)
            yield from _clauses(condition.no_when, depth + 1, ())
        case Cited():
            own = (*ids, *(provision.id for provision in condition.cites))
            if condition.code or (condition.title and not condition.part.parts):
                yield Clause(depth, condition.title, own)
            elif condition.title:
                yield Clause(depth, f"{condition.title}:", own)
                yield from _clauses(condition.part, depth + 1, ())
            else:
                yield from _clauses(condition.part, depth, own)
        case FactIsYes(fact=OpenNorm() as norm):
            yield Clause(depth, f"{norm.words} ({norm.decided_by})", ids)
        case _:
            yield Clause(depth, condition.words, ids)


def _listed(head: str, condition: Condition, depth: int, ids: tuple[str, ...]) -> Iterator[Clause]:
    parts = list(_flat(condition, type(condition)))
    if len(parts) == 1:
        yield from _clauses(parts[0], depth, ids)
        return
    yield Clause(depth, head, ids)
    for part in parts:
        yield from _clauses(part, depth + 1, ())


def _flat(condition: Condition, kind: type[Condition]) -> Iterator[Condition]:
    """The parts, those of nested conditions of the same kind included."""
    for part in condition.parts:
        if type(part) is kind and not includes_in_words(part):
            yield from _flat(part, kind)
        else:
            yield part


def _negated(part: Condition, depth: int, ids: tuple[str, ...]) -> Iterator[Clause]:
    if isinstance(part, FactIsYes):
        yield Clause(depth, part.fact.negated, ids)
        return
    if isinstance(part, NotRead):
        yield Clause(depth, part.words, ids)
        return
    first, *rest = _clauses(part, depth, ids)
    yield Clause(first.depth, f"not: {first.words}", first.provisions)
    yield from rest
