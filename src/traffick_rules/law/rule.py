"""
Rules: what a jurisdiction lays down, each with its condition, its exceptions and its provisions.

`Rule` is abstract; its kinds say what a victim-status, reflection-period, residence-permit, entitlement,
duty or sentencing rule *is*. A country plugin fills in condition, values and provisions.
"""

from __future__ import annotations

import enum
from abc import ABC, abstractmethod
from collections.abc import Iterator
from datetime import date
from functools import cached_property
from typing import ClassVar

import attrs

from traffick_rules.case.case import Case
from traffick_rules.case.record import Record
from traffick_rules.errors import LawError, Problem
from traffick_rules.facts.fact import AnyFact
from traffick_rules.law.atom import IncludesListed, LastsLonger
from traffick_rules.law.claim import Claim
from traffick_rules.law.concept import (
    Concept,
    Proviso,
    conditions_of,
    guarded,
    term_or_dated,
    when_on_day,
)
from traffick_rules.law.condition import Cited, Condition
from traffick_rules.law.dated_value import DatedSet, DatedValue
from traffick_rules.law.provision import Provision
from traffick_rules.result import shortened

__all__ = ["Modality", "Rule"]


class Modality(enum.StrEnum):
    """
    Whether the law binds the authority or leaves it a choice.

    `SHALL` is an entitlement or a duty; `MAY` is discretion: a yes reads "can be granted", never "is
    granted"; `SHOULD` is good practice, to which nobody is bound.
    """

    SHALL = "shall"
    SHOULD = "should"
    MAY = "may"


@attrs.frozen(eq=False, repr=False, kw_only=True, slots=False)
class Rule(ABC):
    """
    What every rule has.

    Attributes:
        code: A short name, unique within the jurisdiction and kind on any one day.
        title: What the rule gives or does, in plain words.
        local_title: The same in the country's language, or empty.
        provisions: Where the law says it; the first decides when the rule is in force.
        modality: Whether the authority shall or may.
        when: The condition, or a dated value of conditions where it changed over time.
        unless: The exceptions, each with its own provisions.
        otherwise: What the law says while the rule is not in force; cited then.
        claims: What the rule is declared to be; the conformance suite checks it.

    Raises:
        LawError: If there is no provision.
    """

    subject: ClassVar[str]
    record: ClassVar[type[Record]] = Case

    code: str
    title: str
    local_title: str = ""
    provisions: tuple[Provision, ...]
    modality: Modality
    when: Condition | DatedValue[Condition] = attrs.field(converter=term_or_dated)
    unless: tuple[Proviso, ...] = ()
    otherwise: tuple[Provision, ...] = ()
    claims: tuple[Claim, ...] = ()

    def __attrs_post_init__(self) -> None:
        if not self.provisions:
            hint = "name where the law says it"
            raise LawError([Problem(f"{self.subject}.{self.code}", "has no provision", hint)])

    def __repr__(self) -> str:
        return shortened(f"<{self.question}: {self.title}>")

    @property
    def question(self) -> str:
        """The name of the question that the rule answers, such as `permits.9c5`."""
        return f"{self.subject}.{self.code}"

    @property
    def topic(self) -> str:
        """What the rule is about, the same in every country: `permits.humanitarian`, `entitlements.health_care`."""
        return self.subject

    def in_force(self, on: date) -> bool:
        """Whether the rule is in force on that day."""
        return self.provisions[0].in_force(on)

    def provisions_on(self, on: date) -> tuple[Provision, ...]:
        """The rule's own provisions that are in force on that day."""
        return tuple(provision for provision in self.provisions if provision.in_force(on))

    def questions(self, on: date) -> dict[str, Condition]:
        """The conditions of that day that the rule asks, by the name of the question."""
        holds = guarded(when_on_day(self.when, on), self.unless, on)
        return {self.question: holds, **self.further_questions(on)}

    @abstractmethod
    def further_questions(self, on: date) -> dict[str, Condition]:
        """What the kind of rule asks besides whether it holds."""

    @abstractmethod
    def dated(self) -> tuple[DatedValue[object] | DatedSet[object], ...]:
        """The dated values that the kind of rule uses."""

    def required(self, on: date) -> tuple[DatedValue[object], ...]:  # noqa: ARG002
        """The dated values without which the rule cannot be applied on that day."""
        return ()

    def value_facts(self) -> tuple[AnyFact, ...]:
        """The facts from which the answer's days are computed, beside those of its conditions."""
        return ()

    def conditions(self) -> Iterator[Condition]:
        """The conditions of the rule, of all days, as written."""
        yield from conditions_of(self.when)
        for proviso in self.unless:
            yield proviso.when

    @cached_property
    def all_parts(self) -> tuple[Condition, ...]:
        """The conditions of the rule and all their parts, of all days, each once."""
        found: dict[int, Condition] = {}
        for condition in self.conditions():
            if id(condition) not in found:
                found.update((id(part), part) for part in condition.walk())
        return tuple(found.values())

    def all_provisions(self) -> Iterator[Provision]:
        """Every provision, of any day, that the rule or a part of it rests on."""
        yield from self.provisions
        yield from self.otherwise
        yield from (claim.provision for claim in self.claims if claim.provision is not None)
        for proviso in self.unless:
            yield from proviso.provisions
        for part in self.all_parts:
            yield from part.provisions
        for value in self.dated():
            yield from value.provisions
        if isinstance(self.when, DatedValue):
            yield from self.when.provisions


def dated_values_of(rule: Rule) -> Iterator[DatedValue[object] | DatedSet[object]]:
    """Every dated value that the rule or a part of it uses, some more than once."""
    yield from rule.dated()
    if isinstance(rule.when, DatedValue):
        yield rule.when
    for part in rule.all_parts:
        if isinstance(part, Concept) and isinstance(part.when, DatedValue):
            yield part.when
        if isinstance(part, IncludesListed):
            yield part.listed
        if isinstance(part, LastsLonger):
            yield part.length


def clause_on_day(
    when: Condition | DatedValue[Condition],
    title: str,
    provisions: tuple[Provision, ...],
    on: date,
) -> Condition:
    """A condition of that day, cited under the provisions in force."""
    in_force = tuple(provision for provision in provisions if provision.in_force(on))
    return Cited("", title, when_on_day(when, on), in_force)
