"""
Rules: what a jurisdiction lays down, each with its condition, its exceptions and its provisions.

`Rule` is abstract; its kinds say what a victim-status, reflection-period, residence-permit, entitlement,
duty or sentencing rule *is*. A country plugin fills in condition, values and provisions.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cached_property
from typing import ClassVar

import attrs

from traffick_rules.case.case import Case
from traffick_rules.case.record import Record
from traffick_rules.errors import LawError, Problem
from traffick_rules.facts.fact import AnyFact, Fact
from traffick_rules.law.claim import Claim
from traffick_rules.law.concept import Proviso, conditions_of, guarded, term_or_dated, when_on_day
from traffick_rules.law.condition import Cited, Condition
from traffick_rules.law.dated_value import AnyDated, DatedSet, DatedValue
from traffick_rules.law.provision import LaidDown, Provision
from traffick_rules.mixins import shortened

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
class Rule(LaidDown):
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
        gap_before: Why there are days without a rule of this question between an earlier one and this one; an answer of
            such a day says it.
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
    gap_before: str = ""
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
        """What the rule is about, such as `permits.humanitarian`; the same in every country."""
        return self.subject

    def questions(self, on: date) -> dict[str, Condition]:
        """The conditions of that day that the rule asks, by the name of the question."""
        holds = guarded(when_on_day(self.when, on), self.unless, on)
        return {self.question: holds, **self.further_questions(on)}

    def further_questions(self, on: date) -> dict[str, Condition]:  # noqa: ARG002
        """What the kind of rule asks besides whether it holds."""
        return {}

    def required(self, on: date) -> tuple[DatedValue[object], ...]:  # noqa: ARG002
        """The dated values without which the rule cannot be applied on that day."""
        return ()

    @cached_property
    def _pieces(self) -> tuple[object, ...]:
        return tuple(_pieces(self))

    def value_facts(self) -> tuple[AnyFact, ...]:
        """The facts from which the answer's days are computed, beside those of its conditions."""
        return tuple(piece for piece in self._pieces if isinstance(piece, Fact))

    def dated(self) -> tuple[AnyDated, ...]:
        """The dated values that the rule itself names."""
        return tuple(piece for piece in self._pieces if isinstance(piece, DatedValue | DatedSet))

    def conditions(self) -> Iterator[Condition]:
        """The conditions of the rule, of all days, as written."""
        for piece in self._pieces:
            values = conditions_of(piece) if isinstance(piece, DatedValue) else (piece,)
            yield from (value for value in values if isinstance(value, Condition))

    @cached_property
    def all_parts(self) -> tuple[Condition, ...]:
        """The conditions of the rule and all their parts, of all days, each once."""
        found: dict[int, Condition] = {}
        for condition in self.conditions():
            if id(condition) not in found:
                found.update((id(part), part) for part in condition.walk())
        return tuple(found.values())

    @cached_property
    def all_values(self) -> tuple[AnyDated, ...]:
        """Every dated value that the rule or a part of it uses, some more than once."""
        further = (
            value
            for part in self.all_parts
            for value in (*values_of_fields(part), *getattr(part, "dated", ()))
        )
        return (
            *self.dated(),
            *(value for value in further if isinstance(value, DatedValue | DatedSet)),
        )

    def all_provisions(self) -> Iterator[Provision]:
        """Every provision, of any day, that the rule or a part of it rests on."""
        yield from (piece for piece in self._pieces if isinstance(piece, Provision))
        for part in (*self.all_parts, *self.dated()):
            yield from part.provisions


def _pieces(thing: object) -> Iterator[object]:
    """The provisions, conditions, dated values and facts that a rule or a part of one is made of."""
    match thing:
        case tuple():
            for each in thing:
                yield from _pieces(each)
        case Claim():
            yield from _pieces(thing.provision)
        case Provision() | Condition() | DatedValue() | DatedSet() | Fact():
            yield thing
        case _:
            for value in values_of_fields(thing):
                yield from _pieces(value)


def values_of_fields(thing: object) -> Iterator[object]:
    """The values of the fields of something that attrs has made."""
    kind = type(thing)
    if attrs.has(kind):
        yield from (getattr(thing, field.name) for field in attrs.fields(kind))


def laid_down_in(thing: object) -> Iterator[LaidDown]:
    """A rule and the parts of it that have provisions of their own, the outermost first."""
    parts: Iterable[object] = thing if isinstance(thing, tuple) else ()
    if isinstance(thing, LaidDown):
        yield thing
        parts = values_of_fields(thing)
    for part in parts:
        yield from laid_down_in(part)


def clause_on_day(
    when: Condition | DatedValue[Condition], title: str, cites: tuple[Provision, ...], on: date
) -> Condition:
    """A condition of that day, cited under provisions in force."""
    return Cited("", title, when_on_day(when, on), cites)
