"""Completions: values of facts that lead a question to a verdict, found from the network and checked."""

from __future__ import annotations

import enum
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import islice
from typing import NamedTuple, cast

import attrs

from traffick_rules.answer.reason import Evaluation, evaluated
from traffick_rules.answer.verdict import Verdict, verdict_of
from traffick_rules.case.case import Case
from traffick_rules.case.record import Record
from traffick_rules.engine.network import Network
from traffick_rules.engine.program import Program, program_of
from traffick_rules.explain.fact_parts import Changed, FactPart, changed_facts, state
from traffick_rules.explain.minimal_sets import MinimalSets
from traffick_rules.facts.fact import AnyFact
from traffick_rules.facts.kinds import SomeOf
from traffick_rules.facts.selection import Selection
from traffick_rules.law.conditions.condition import Atom
from traffick_rules.law.country.jurisdiction import LawInForce

_MOST_COMBINATIONS = 64


class Completion(NamedTuple):
    """
    Values of facts that settle a question.

    Attributes:
        values: The value of each part: that of the fact, or whether the possibility holds.
        verdict: What the question then is.
    """

    values: Mapping[FactPart, object]
    verdict: Verdict

    @property
    def weight(self) -> int:
        """What it asks of a person to be asked for all of it."""
        return sum(part.fact.group.weight for part in self.values)


Allowed = Callable[[FactPart], bool]
"""Whether the value of a part may be set."""


@attrs.frozen(eq=False, repr=False)
class Completions:
    """
    Finds completions for one case under one law.

    Attributes:
        case: The case.
        law: The law in force.
        on: The day of decision.
        allowed: Which parts may be set; one that is known is then changed.
        evaluation: The case as it stands.
    """

    case: Case
    law: LawInForce
    on: date
    allowed: Allowed
    evaluation: Evaluation = attrs.field(init=False)
    _found: dict[tuple[int, bool], list[dict[FactPart, object]]] = attrs.field(
        factory=dict, init=False
    )
    _supports: MinimalSets[tuple[int, bool]] = attrs.field(init=False)

    @evaluation.default
    def _as_it_stands(self) -> Evaluation:
        return evaluated(self.case, self.law, self.on)

    @_supports.default
    def _of_this_case(self) -> MinimalSets[tuple[int, bool]]:
        return MinimalSets(self.network, self._leaf)

    @property
    def network(self) -> Network:
        """The network of the law."""
        return self.evaluation.network

    @property
    def _program(self) -> Program:
        return program_of(self.law, type(self.case))

    def values_for(self, index: int, wanted: Iterable[bool]) -> Iterator[Mapping[AnyFact, object]]:
        """The values of facts with which an atom comes to one of these values, whether or not they are allowed."""
        atom = cast("Atom", self.network.nodes[index].condition)
        for value in wanted:
            for values in atom.values_for(value, self.on):
                yield self._needed(atom, value, values)

    def _needed(
        self,
        atom: Atom,
        value: bool,  # noqa: FBT001
        values: Mapping[AnyFact, object],
    ) -> Mapping[AnyFact, object]:
        """The values without those that the case makes needless: no age beside a birth date that is known."""
        if len(values) > 1:
            for left_out in values:
                rest = {fact: given for fact, given in values.items() if fact is not left_out}
                if atom.test(cast("Record", Changed(self.case, rest)), self.on) is value:
                    return self._needed(atom, value, rest)
        return values

    def leading_to(self, question: str, to: Verdict) -> list[Completion]:
        """
        Completions that lead the question to a verdict, none of which holds another, the easiest first.

        Args:
            question: The name of a question of the law.
            to: Yes or no.
        """
        root = self.network.roots[question]
        kept: list[Completion] = []
        for support in self._supports.of(root, to is Verdict.YES):
            completion = self._fill(support, root, to)
            if completion is not None and not any(
                smaller.values.keys() <= completion.values.keys() for smaller in kept
            ):
                kept = [f for f in kept if not completion.values.keys() <= f.values.keys()]
                kept.append(completion)
        return sorted(kept, key=lambda completion: (completion.weight, len(completion.values)))

    def relevant(self, question: str) -> set[int]:
        """The atoms that can still matter to the question, those that matter only together with others included."""
        root = self.network.roots[question]
        atoms: set[int] = set()
        covered = 0
        for value in (True, False):
            for support in self._supports.of(root, value):
                if not support & ~covered:
                    continue
                literals = self._supports.assumptions(support)
                found = {atom for atom, _ in literals}
                if found <= atoms or any(self._possible(literals)):
                    atoms |= found
                    covered |= support
        return atoms

    def _leaf(self, index: int, value: bool) -> list[list[tuple[int, bool]]]:  # noqa: FBT001 - as `MinimalSets` asks
        if self.evaluation.of_node(index) is verdict_of(value):
            return [[]]
        return [[(index, value)]] if self._options((index, value)) else []

    def _options(self, literal: tuple[int, bool]) -> list[dict[FactPart, object]]:
        """The completions of an atom that are allowed, without what is so already; found once, as many supports share it."""
        if literal not in self._found:
            self._found[literal] = list(self._new_options(*literal))
        return self._found[literal]

    def _new_options(self, index: int, value: bool) -> Iterator[dict[FactPart, object]]:  # noqa: FBT001
        for completion in self.values_for(index, [value]):
            fact_parts = dict(parts_of(completion))
            new = {p: wanted for p, wanted in fact_parts.items() if state(self.case, p) != wanted}
            if new and all(self.allowed(part) for part in new):
                yield new

    def _possible(
        self, literals: Iterable[tuple[int, bool]]
    ) -> Iterator[tuple[Mapping[FactPart, object], Changed]]:
        """The combinations that do not contradict what is known, each with the case that it makes."""
        options = [self._options(literal) for literal in literals]
        for values in islice(_joined(options, {}), _MOST_COMBINATIONS):
            if values is not None and (changed := self._changed(values)) is not None:
                yield values, changed

    def _changed(self, values: Mapping[FactPart, object]) -> Changed | None:
        """The case with these parts so; None where that contradicts itself."""
        changed = Changed(self.case, changed_facts(self.case, values))
        return changed if changed.is_possible(self.on) else None

    def _fill(self, support: int, root: int, to: Verdict) -> Completion | None:
        for values, changed in self._possible(self._supports.assumptions(support)):
            if self._leads(changed, root, to):
                return Completion(self._all_needed(values, root, to), to)
        return None

    def _leads(self, changed: Changed, root: int, to: Verdict) -> bool:
        changes = [(changed.values, cast("Record", changed))]
        yes, no = self._program.run_changes(self.evaluation.rails, changes, self.on)
        return bool((yes if to is Verdict.YES else no)[root] & 2)

    def _all_needed(
        self, values: Mapping[FactPart, object], root: int, to: Verdict
    ) -> Mapping[FactPart, object]:
        """The values without those that others of them make needless; only what is looked at together can do so."""
        reading = self._program.reading
        together = Counter(atom for part in values for atom in reading[part.fact.path])
        for part in values:
            if any(together[atom] > 1 for atom in reading[part.fact.path]):
                rest = {other: value for other, value in values.items() if other != part}
                changed = self._changed(rest)
                if changed is not None and self._leads(changed, root, to):
                    return self._all_needed(rest, root, to)
        return values


def _joined(
    options: Sequence[Sequence[Mapping[FactPart, object]]], chosen: dict[FactPart, object]
) -> Iterator[dict[FactPart, object] | None]:
    """One of each of the options together, in all ways; None where the next one contradicts what is chosen."""
    if not options:
        yield chosen
        return
    for option in options[0]:
        if all(chosen.get(part, wanted) == wanted for part, wanted in option.items()):
            yield from _joined(options[1:], {**chosen, **option})
        else:
            yield None


def parts_of(completion: Mapping[AnyFact, object]) -> Iterator[tuple[FactPart, object]]:
    """The parts of facts that a completion sets, with their values."""
    for fact, value in completion.items():
        if isinstance(fact, SomeOf):
            chosen = cast("Selection[enum.StrEnum]", value)
            for member in fact.options:
                if (holds := chosen.state(member)) is not None:
                    yield FactPart(fact, member), holds
        else:
            yield FactPart(fact), value
