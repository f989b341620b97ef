"""Conditions in words: an outline that follows the clauses, generated from the condition itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

import attrs

from traffick_rules.facts.kinds import OpenNorm
from traffick_rules.language import ENGLISH, Translate
from traffick_rules.law.conditions.atom import includes_in_words
from traffick_rules.law.conditions.condition import (
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
from traffick_rules.mixins import SPARSE, Brief


@attrs.frozen
class Clause(Brief):
    """
    One line of an outline.

    Attributes:
        depth: How deep it stands; 0 for the outermost.
        words: The clause in plain words.
        provisions: The ids of the provisions it rests on.
        refers: Whose own clauses stand elsewhere: `concepts.` and a code, or the name of a question; else empty.
    """

    depth: int
    words: str
    provisions: tuple[str, ...] = ()
    refers: str = attrs.field(default="", metadata=SPARSE)


def outline(
    condition: Condition,
    translate: Translate = ENGLISH,
    apart: Mapping[str, str] = MappingProxyType({}),
) -> list[Clause]:
    """
    The clauses of a condition, in their order.

    Args:
        condition: The condition of one day. A concept stands by its name; its own clauses are listed with
            the concept.
        translate: The language.
        apart: The titled clauses that are listed with the concepts too, as `titled_in` gives them, with a code for each.
    """
    return list(_Outline(translate, apart).clauses(condition, 0, ()))


def concepts_in(condition: Condition) -> dict[str, Cited]:
    """The concepts that a condition of one day uses, also those used by concepts, by their code."""
    return {
        part.code: part
        for part in condition.walk()
        if isinstance(part, Cited) and part.code and not isinstance(part, HeldRule)
    }


def titled_in(condition: Condition) -> dict[str, Cited]:
    """The clauses with a title of their own that stand in a condition, by what is equal for equal ones; not those of concepts."""
    found: dict[str, Cited] = {}
    if isinstance(condition, Cited):
        if condition.code:
            return found
        if condition.title and condition.part.parts:
            found[str(condition.canonical())] = condition
    for part in condition.parts:
        found |= titled_in(part)
    return found


@attrs.frozen
class _Outline:
    translate: Translate
    apart: Mapping[str, str]

    def clauses(self, condition: Condition, depth: int, ids: tuple[str, ...]) -> Iterator[Clause]:
        translate = self.translate
        match condition:
            case AllOf():
                yield from self._listed(translate("all of these hold"), condition, depth, ids)
            case AnyOf() if words := includes_in_words(condition, translate):
                yield Clause(depth, words, ids)
            case AnyOf():
                head = translate("at least one of these holds")
                yield from self._listed(head, condition, depth, ids)
            case Not():
                yield from self._negated(condition.part, depth, ids)
            case Settled():
                yield Clause(depth, translate("settled as yes when"), ids)
                yield from self.clauses(condition.yes_when, depth + 1, ())
                yield Clause(depth, translate("settled as no when"), ids)
                yield from self.clauses(condition.no_when, depth + 1, ())
            case Cited():
                own = (*ids, *(provision.id for provision in condition.cites))
                yield from self._cited(condition, depth, own)
            case FactIsYes(fact=OpenNorm() as norm):
                words = f"{translate(norm.words)} ({translate(norm.decided_by)})"
                yield Clause(depth, words, ids)
            case _:
                yield Clause(depth, condition.text(translate), ids)

    def _cited(self, condition: Cited, depth: int, ids: tuple[str, ...]) -> Iterator[Clause]:
        title, refers = self.translate(condition.title), condition.code
        if refers and not isinstance(condition, HeldRule):
            refers = f"concepts.{refers}"
        elif title and condition.part.parts and self.apart:
            code = self.apart.get(str(condition.canonical()), "")
            refers = f"concepts.{code}" if code else refers
        if refers or (title and not condition.part.parts):
            yield Clause(depth, title, ids, refers)
        elif title:
            yield Clause(depth, f"{title}:", ids)
            yield from self.clauses(condition.part, depth + 1, ())
        else:
            yield from self.clauses(condition.part, depth, ids)

    def _listed(
        self, head: str, condition: Condition, depth: int, ids: tuple[str, ...]
    ) -> Iterator[Clause]:
        parts = list(_flat(condition, type(condition)))
        if len(parts) == 1:
            yield from self.clauses(parts[0], depth, ids)
            return
        yield Clause(depth, f"{head}:", ids)
        for part in parts:
            yield from self.clauses(part, depth + 1, ())

    def _negated(self, part: Condition, depth: int, ids: tuple[str, ...]) -> Iterator[Clause]:
        if isinstance(part, FactIsYes):
            yield Clause(depth, part.fact.denied(self.translate), ids)
            return
        if isinstance(part, NotRead):
            yield Clause(depth, part.text(self.translate), ids)
            return
        first, *rest = self.clauses(part, depth, ids)
        words = self.translate("not: {clause}").format(clause=first.words)
        yield attrs.evolve(first, words=words)
        yield from rest


def _flat(condition: Condition, kind: type[Condition]) -> Iterator[Condition]:
    """The parts, those of nested conditions of the same kind included."""
    for part in condition.parts:
        if type(part) is kind and not includes_in_words(part):
            yield from _flat(part, kind)
        else:
            yield part
