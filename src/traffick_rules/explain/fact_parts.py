"""
Parts of facts, each of which could be known alone.

A fact is one part; of a some-of fact each possibility is one, since each is known or unknown by itself.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from datetime import date
from itertools import combinations
from typing import NamedTuple, TypeVar, cast

import attrs

from traffick_rules.case.consistency import contradictions, contradictions_among
from traffick_rules.case.record import Record
from traffick_rules.facts.fact import AnyFact, Fact
from traffick_rules.facts.kinds import OneOf, SomeOf, WholeNumber, label
from traffick_rules.facts.selection import Selection
from traffick_rules.language import Translate
from traffick_rules.law.conditions.atom import included_members
from traffick_rules.law.conditions.condition import Atom
from traffick_rules.mixins import Brief

T = TypeVar("T")


class FactPart(NamedTuple):
    """
    One part of what can be known.

    Attributes:
        fact: The fact.
        member: The possibility, where it is a some-of fact; else None.
    """

    fact: AnyFact
    member: enum.StrEnum | None = None

    def __str__(self) -> str:
        """The path, with the possibility behind it."""
        return self.fact.path if self.member is None else f"{self.fact.path}: {self.member.value}"


def pieces_known(record: Record, fact: AnyFact) -> list[FactPart]:
    """The parts that are known of a fact."""
    value = record.value(fact)
    if value is None:
        return []
    if not isinstance(fact, SomeOf):
        return [FactPart(fact)]
    chosen = cast("Selection[enum.StrEnum]", value)
    return [FactPart(fact, member) for member in fact.options if chosen.state(member) is not None]


def state(record: Record, part: FactPart) -> object:
    """The value of a part: that of the fact, or whether the possibility holds."""
    value = record.value(part.fact)
    if part.member is None or value is None:
        return value
    return cast("Selection[enum.StrEnum]", value).state(part.member)


def with_fact_parts(record: Record, values: Mapping[FactPart, object]) -> Record:
    """
    The record with some parts changed; the value of a possibility is whether it holds, or None.

    Raises:
        CaseError: If the facts contradict each other.
    """
    return record.with_values(changed_facts(record, values))


def changed_facts(record: Record, values: Mapping[FactPart, object]) -> dict[AnyFact, object]:
    """The facts of which some parts are changed, with what they then are."""
    changed: dict[AnyFact, object] = {}
    members: dict[AnyFact, dict[enum.StrEnum, object]] = {}
    for part, value in values.items():
        if part.member is None:
            changed[part.fact] = value
            members.pop(part.fact, None)
        else:
            members.setdefault(part.fact, {})[part.member] = value
    for fact, states in members.items():
        old = changed.get(fact, record.value(fact))
        changed[fact] = _with_members(cast("Selection[enum.StrEnum] | None", old), states)
    return changed


def _with_members(
    old: Selection[enum.StrEnum] | None, states: Mapping[enum.StrEnum, object]
) -> Selection[enum.StrEnum] | None:
    yes = (old.yes if old else frozenset()) - states.keys()
    no = (old.no if old else frozenset()) - states.keys()
    yes |= {member for member, value in states.items() if value}
    no |= {member for member, value in states.items() if value is not None and not value}
    return Selection(yes, no) if yes or no else None


class Glimpse:
    """A record of which only some facts are seen; as much of one as an atom looks at."""

    def __init__(self, values: Mapping[AnyFact, object]) -> None:
        self._values = values

    def value(self, fact: Fact[T]) -> T | None:
        return cast("T | None", self._values.get(fact))


class Changed:
    """A record with some facts changed, not made anew: as much of it as an atom looks at."""

    def __init__(self, record: Record, values: Mapping[AnyFact, object]) -> None:
        self.values = values
        self._record = record

    def value(self, fact: Fact[T]) -> T | None:
        if fact in self.values:
            return cast("T | None", self.values[fact])
        return self._record.value(fact)

    def is_possible(self, on: date) -> bool:
        """Whether the facts do not contradict each other on that day."""
        return not (contradictions(self) or contradictions_among(self, self.values, on))


def minimal_parts(atom: Atom, record: Record, on: date) -> list[frozenset[FactPart]]:
    """The smallest sets of known parts that give the atom the value it has; it has to have one."""
    members = included_members(atom)
    if members:
        # One of them is enough for a yes, all are needed for a no.
        if atom.test(record, on) and len(members) > 1:
            held = cast("Selection[enum.StrEnum]", record.value(atom.facts[0])).yes
            return [frozenset([FactPart(atom.facts[0], each)]) for each in sorted(held & members)]
        by_others = [frozenset([FactPart(fact)]) for fact in atom.reads[1:] if record.value(fact)]
        stated = cast("Selection[enum.StrEnum] | None", record.value(atom.facts[0]))
        if by_others and not (stated and members <= stated.no):
            return by_others
        return [frozenset(FactPart(atom.facts[0], each) for each in members), *by_others]
    if len(atom.facts) == 1:
        return [frozenset([FactPart(atom.facts[0])])]
    value = atom.test(record, on)
    known = {fact: record.value(fact) for fact in atom.facts if record.value(fact) is not None}
    found: list[frozenset[AnyFact]] = []
    for size in range(len(known) + 1):
        for chosen in map(frozenset, combinations(known, size)):
            if any(smaller <= chosen for smaller in found):
                continue
            glimpse = Glimpse({fact: known[fact] for fact in chosen})
            if atom.test(cast("Record", glimpse), on) is value:
                found.append(chosen)
    return [frozenset(FactPart(fact) for fact in chosen) for chosen in found]


@attrs.frozen
class KnownFact(Brief):
    """
    A part of what is known, or would have to be.

    Attributes:
        path: The fact's path in a case file.
        member: The possibility, where it is one of a some-of fact; else empty.
        words: The fact in plain words.
        value: Its value in words; empty where it is unknown.
        text: Words and value as one statement.
    """

    path: str
    member: str
    words: str
    value: str
    text: str

    def __str__(self) -> str:
        return self.text


def known_fact(record: Record, part: FactPart, translate: Translate) -> KnownFact:
    """A part of what is known of a record, in words."""
    fact, member = part
    words = translate(fact.words)
    value = state(record, part)
    if member is not None:
        words = f"{words}: {translate(label(member))}"
    said = ""
    if isinstance(value, bool):
        said = translate("yes") if value else translate("no")
    elif isinstance(fact, WholeNumber) and isinstance(value, int):
        said = f"{value} {translate(fact.unit)}"
    elif isinstance(fact, OneOf) and isinstance(value, enum.StrEnum):
        said = translate(label(value))
    elif isinstance(fact, SomeOf) and isinstance(value, Selection):
        held = (translate(label(each)) for each in fact.options if each in value.yes)
        said = ", ".join(held) or translate("none of them")
    elif value is not None and member is None:
        said = str(value)
    statement = words
    if said:
        statement = f"{words} {said}" if isinstance(fact, OneOf) else f"{words}: {said}"
    return KnownFact(fact.path, "" if member is None else member.value, words, said, statement)
