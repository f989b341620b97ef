"""
The space of all possible cases, as far as some conditions can tell them apart.

What a condition tests are atoms: yes, no or unknown. The atoms of one fact exclude each other's values, so they
vary together, as a part of the space with its patterns; parts vary freely. A number or a choice has the patterns
that its values give. Ages and days have too many values: there every combination of yes, no and unknown is kept
that the conditions do not exclude by what they mean, also some that no person can have, so that a proof covers more
than the possible cases, never less.
"""

from __future__ import annotations

import enum
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property, lru_cache
from itertools import combinations, product
from math import prod
from typing import TypeAlias, cast

import attrs

from traffick_rules.case.consistency import contradictions, contradictions_among
from traffick_rules.case.record import Record
from traffick_rules.engine.network import Network
from traffick_rules.engine.program import Program
from traffick_rules.explain.completions import parts_of
from traffick_rules.explain.fact_parts import FactPart, Glimpse, changed_facts
from traffick_rules.facts.fact import AnyFact
from traffick_rules.facts.kinds import OneOf, SomeOf, WholeNumber, YesNo
from traffick_rules.law.conditions.atom import UnderAge, included_members
from traffick_rules.law.conditions.condition import Atom, Condition

Pattern: TypeAlias = tuple[bool | None, ...]
"""Values of the atoms of a part, in order: yes, no or unknown."""

Point: TypeAlias = tuple[int, ...]
"""One possible case: for every part the place of its pattern. The first pattern of a part is the least known."""

_STATES = (None, True, False)
_ORDER = (False, None, True)


def filled(
    demands: Sequence[tuple[Atom, bool]], on: date, fact_parts: Mapping[FactPart, object]
) -> Iterator[Mapping[FactPart, object]]:
    """*fact_parts* with what each way of giving these tests these values adds, where nothing contradicts."""
    if not demands:
        yield fact_parts
        return
    (atom, wanted), *others = demands
    stated = {part.fact: value for part, value in fact_parts.items() if part.member is None}
    if atom.test(cast("Record", Glimpse(stated)), on) is wanted:
        # One day can be far enough from another for two tests.
        yield from filled(others, on, fact_parts)
        return
    for new in _fillings(atom, wanted, on):
        if all(fact_parts.get(part, value) == value for part, value in new.items()):
            yield from filled(others, on, {**fact_parts, **new})


@lru_cache(maxsize=4096)
def _fillings(atom: Atom, wanted: bool, on: date) -> tuple[Mapping[FactPart, object], ...]:  # noqa: FBT001 - a value of a test
    """The ways of giving a test this value, as the parts of facts that each states."""
    return tuple(dict(parts_of(filling)) for filling in atom.values_for(wanted, on))


def facts_of(
    empty: Record, fact_parts: Mapping[FactPart, object], on: date
) -> Mapping[AnyFact, object] | None:
    """The facts of which these parts are known; None where they contradict each other."""
    stated = changed_facts(empty, fact_parts)
    glimpse = Glimpse(stated)
    if contradictions(glimpse) or contradictions_among(glimpse, stated, on):
        return None
    return stated


@attrs.frozen(eq=False)
class Part:
    """
    Atoms that vary together.

    Attributes:
        atoms: Their places among the atoms of the space.
        patterns: The values that they can have together, nothing known first.
        facts: The facts that they test.
    """

    atoms: tuple[int, ...]
    patterns: tuple[Pattern, ...]
    facts: tuple[AnyFact, ...]


@attrs.frozen(eq=False, slots=False)
class Space:
    """
    Every possible case, as far as these conditions can tell them apart.

    Attributes:
        conditions: The conditions, of one day, by a name.
        kind: The kind of record that they ask about.
        on: The day of decision.
    """

    conditions: Mapping[str, Condition]
    kind: type[Record]
    on: date

    @cached_property
    def program(self) -> Program:
        """The conditions as one program."""
        return Program.compile(Network.compile(self.conditions))

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """What varies freely."""
        return tuple(self._part(places) for places in self._together())

    @property
    def size(self) -> int:
        """How many cases there are."""
        return prod(len(part.patterns) for part in self.parts)

    @property
    def combinations(self) -> tuple[str, ...]:
        """Where several conditions test the same facts: how many combinations of values they can have, of how many."""
        return tuple(
            f"{', '.join(dict.fromkeys(fact.path for fact in part.facts))}: "
            f"{len(part.patterns)} of {len(_STATES) ** len(part.atoms)} combinations are possible"
            for part in self.parts
            if len(part.atoms) > 1
        )

    @property
    def facts(self) -> tuple[AnyFact, ...]:
        """The facts that the conditions test, in order."""
        return tuple(dict.fromkeys(fact for atom in self.program.atoms for fact in atom.facts))

    def values_at(self, point: Point) -> list[bool | None]:
        """The values of the atoms in one case."""
        values: list[bool | None] = [None] * len(self.program.atoms)
        for part, chosen in zip(self.parts, point, strict=True):
            for place, value in zip(part.atoms, part.patterns[chosen], strict=True):
                values[place] = value
        return values

    def record(self, point: Point) -> Record | None:
        """A record that is that case; None where none was found, as with an age that no person can have."""
        wanted = self.values_at(point)
        valued = zip(self.program.atoms, wanted, strict=True)
        demands = [(atom, value) for atom, value in valued if value is not None]
        for fact_parts in filled(demands, self.on, {}):
            facts = facts_of(self.kind(), fact_parts, self.on)
            if facts is not None:
                found = self.kind().with_values(facts)
                values = [atom.test(found, self.on) for atom in self.program.atoms]
                if values == wanted:
                    return found
        return None

    def records(self, points: Sequence[Point]) -> tuple[Record, ...] | None:
        """Records that are these cases, each different one once; None where one of them has none."""
        found = [self.record(point) for point in dict.fromkeys(points)]
        return (
            tuple(record for record in found if record is not None) if None not in found else None
        )

    def alone(self, place: int, chosen: int) -> Point:
        """The case in which nothing but that part is known."""
        return tuple(chosen if part == place else 0 for part in range(len(self.parts)))

    def pairs(self, part: Part, split: Collection[AnyFact]) -> Iterator[Point]:
        """
        The patterns of a part that two cases can have which differ in some facts alone.

        What tests no such fact has one value. Of two people, one of whom is under an age today and the other not, the
        one was born later: under every age, on every day, on and below which the other is.
        """
        atoms = [self.program.atoms[place] for place in part.atoms]
        same = [place for place, atom in enumerate(atoms) if not set(split) & set(atom.reads)]
        ages = [
            (today, then)
            for today, one in enumerate(atoms)
            for then, other in enumerate(atoms)
            if isinstance(one, UnderAge) and isinstance(other, UnderAge)
            if one.day is None and other.day not in split
        ]
        alike: dict[Pattern, list[int]] = {}
        for number, pattern in enumerate(part.patterns):
            alike.setdefault(tuple(pattern[place] for place in same), []).append(number)
        for numbers in alike.values():
            for pair in product(numbers, repeat=2):
                one, other = (part.patterns[number] for number in pair)
                if not any(_grew_younger(one, other, *of_one_age) for of_one_age in ages):
                    yield pair

    def _together(self) -> list[list[int]]:
        """The places of the atoms that share a fact, directly or through others."""
        groups: list[tuple[set[object], list[int]]] = []
        for place, atom in enumerate(self.program.atoms):
            keys = _keys(atom)
            places = [place]
            for group in [group for group in groups if group[0] & keys]:
                groups.remove(group)
                keys |= group[0]
                places = [*group[1], *places]
            groups.append((keys, sorted(places)))
        return sorted(places for _, places in groups)

    def _part(self, places: list[int]) -> Part:
        atoms = [self.program.atoms[place] for place in places]
        facts = tuple(dict.fromkeys(fact for atom in atoms for fact in atom.reads))
        patterns: dict[Pattern, None] = {(None,) * len(atoms): None}
        values = _domain(facts[0], atoms, self.on) if len(facts) == 1 else None
        if not facts:
            # In every case, or where the text was not read: it is the same for everybody.
            patterns = {tuple(atom.test(self.kind(), self.on) for atom in atoms): None}
        elif values is None:
            every = product(_STATES, repeat=len(atoms))
            patterns.update(dict.fromkeys(each for each in every if _is_possible(atoms, each)))
        else:
            for value in values:
                record = cast("Record", Glimpse({facts[0]: value}))
                patterns[tuple(atom.test(record, self.on) for atom in atoms)] = None
        return Part(tuple(places), tuple(patterns), facts)


def _grew_younger(one: Pattern, other: Pattern, today: int, then: int) -> bool:
    """Whether of two people the one who is younger today was the older one."""
    if {one[today], other[today]} != {True, False}:
        return False
    younger, older = (one, other) if one[today] else (other, one)
    return _ORDER.index(younger[then]) < _ORDER.index(older[then])


def _is_possible(atoms: Sequence[Atom], pattern: Pattern) -> bool:
    """Whether no two of these values exclude each other by what the atoms mean."""
    valued = zip(atoms, pattern, strict=True)
    return not any(
        one.excludes(value, other, other_value) or other.excludes(other_value, one, value)
        for (one, value), (other, other_value) in combinations(valued, 2)
    )


def _keys(atom: Atom) -> set[object]:
    """What two atoms have to share to hang together; possibilities of a some-of fact do not."""
    if len(atom.facts) == 1 and isinstance(atom.facts[0], SomeOf):
        return {*((atom.facts[0], member) for member in included_members(atom)), *atom.reads[1:]}
    return set(atom.facts)


def _domain(fact: AnyFact, atoms: Sequence[Atom], on: date) -> list[object] | None:
    """The values of a fact that these tests of it alone tell apart; None where they are too many, or vary by themselves."""
    if isinstance(fact, YesNo):
        return [True, False]
    if isinstance(fact, OneOf):
        return list(cast("type[enum.StrEnum]", fact.options))
    if isinstance(fact, WholeNumber):
        # A sum of money has too many values to try each: those on both sides of what is asked are enough.
        ways = (
            way for atom in atoms for wanted in (True, False) for way in atom.values_for(wanted, on)
        )
        told = {cast("int", way[fact]) for way in ways}
        return [*sorted({fact.minimum, fact.maximum, *told})]
    return None
