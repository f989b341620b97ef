"""Concepts: named conditions with a provision, used by rules; and provisos, the exceptions of a rule."""

from __future__ import annotations

from datetime import date
from typing import TypeAlias

import attrs

from traffick_rules.errors import LawError, Problem
from traffick_rules.facts.kinds import YesNo
from traffick_rules.language import Translate
from traffick_rules.law.conditions.condition import (
    AllOf,
    Cited,
    Condition,
    FactIsYes,
    Not,
    Term,
    cites_on,
)
from traffick_rules.law.country.unfit_fields import unfit_fields
from traffick_rules.law.provision import LaidDown, Period, Provision, several
from traffick_rules.law.values.dated_value import DatedValue, Given, named

Conditional: TypeAlias = (
    Term | DatedValue[Condition] | Period[Condition] | tuple[Period[Condition] | Period[YesNo], ...]
)
"""A condition, or the conditions of several times."""


def term_or_dated(term: Conditional) -> Condition | DatedValue[Condition]:
    """A yes/no fact as a condition, periods as a value; all else as it is, to be judged when the law is loaded."""
    return FactIsYes(term) if isinstance(term, YesNo) else Given(term)  # type: ignore[arg-type] # or as it is


def term_alone(term: Term) -> Condition:
    """The same for what cannot be a dated value."""
    return FactIsYes(term) if isinstance(term, YesNo) else term


def _words_of_its_fact(proviso: Proviso) -> str:
    # A condition of several parts says itself, in any language.
    return proviso.when.words if isinstance(proviso.when, FactIsYes) else ""


@attrs.frozen(eq=False, repr=False)
class Proviso(LaidDown):
    """
    An exception: where it holds, the rule or concept does not. It counts while its provision is in force.

    Attributes:
        when: When it holds.
        provisions: Where the law says so; the first decides when it is in force. One alone needs no brackets.
        title: The exception in plain words; those of its fact where it is one.
    """

    when: Condition = attrs.field(converter=term_alone)
    provisions: tuple[Provision, ...] = attrs.field(converter=several)
    title: str = attrs.field(default=attrs.Factory(_words_of_its_fact, takes_self=True))

    def __attrs_post_init__(self) -> None:
        if not self.provisions:
            raise LawError([Problem(f"proviso {self.title!r}", "has no provision")])


def exceptions(given: Proviso | tuple[Proviso, ...]) -> tuple[Proviso, ...]:
    """One exception, which needs no brackets, or several."""
    return (given,) if isinstance(given, Proviso) else given


@attrs.frozen(eq=False, repr=False, kw_only=True)
class Concept(Condition):
    """
    A named condition with its provisions, used as a term in rules and other concepts.

    Attributes:
        code: A short name, unique within the jurisdiction.
        title: What it says, in plain words.
        provisions: Where the law says it; a concept is usable while one of them is in force.
        when: The condition, or a dated value of conditions where it changed over time.
        unless: The exceptions.
        is_presumption: Whether the law presumes it, rather than finding it.

    Raises:
        LawError: If there is no provision.
    """

    code: str
    title: str
    cites: tuple[Provision, ...] = attrs.field(alias="provisions", converter=several)
    when: Condition | DatedValue[Condition] = attrs.field(converter=term_or_dated)
    unless: tuple[Proviso, ...] = attrs.field(default=(), converter=exceptions)
    is_presumption: bool = False
    # A concept is used by many rules: what it is on a day is made once.
    _made: dict[date, Condition] = attrs.field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        if not self.cites:
            raise LawError([Problem(f"concept {self.code}", "has no provision")])
        if isinstance(self.when, DatedValue):
            value = named(self.when, f"concepts.{self.code}.when", "when it holds", (self.title,))
            object.__setattr__(self, "when", value)
        unfit = list(unfit_fields(self, f"concept {self.code}"))
        if unfit:
            raise LawError(unfit)

    def text(self, translate: Translate) -> str:
        return translate(self.title)

    @property
    def provisions(self) -> tuple[Provision, ...]:
        dated = self.when.provisions if isinstance(self.when, DatedValue) else ()
        return (*self.cites, *dated, *(p for proviso in self.unless for p in proviso.provisions))

    @property
    def parts(self) -> tuple[Condition, ...]:
        return (*conditions_of(self.when), *(proviso.when for proviso in self.unless))

    def on_day(self, on: date) -> Condition:
        if on not in self._made:
            cites = cites_on(on, self.cites, lambda: f"concept {self.code}")
            part = guarded(when_on_day(self.when, on), self.unless, on)
            self._made[on] = Cited(
                self.code, self.title, part, cites, is_presumption=self.is_presumption
            )
        return self._made[on]

    def canonical(self) -> object:
        return ["concept", self.code]


def conditions_of(when: Condition | DatedValue[Condition]) -> tuple[Condition, ...]:
    """The conditions of all periods."""
    if isinstance(when, DatedValue):
        return tuple(period.value for period in when.periods)
    return (when,)


def when_on_day(when: Condition | DatedValue[Condition], on: date) -> Condition:
    """
    The condition in force on that day; that of a dated value cites the provision of its period.

    Where it is not a yes, a doubt about the days of the other periods counts too.

    Raises:
        LawError: If a dated value has no condition on that day.
    """
    if not isinstance(when, DatedValue):
        return when.on_day(on)
    period = when.period(on)
    if period is None:
        raise LawError([Problem(f"value {when.code}", f"has no condition on {on}")])
    part = period.value.on_day(on)
    others = (p for p in when.provisions if p is not period.provision)
    return Cited("", "", part, (period.provision,), tuple(dict.fromkeys(others)))


def guarded(condition: Condition, unless: tuple[Proviso, ...], on: date) -> Condition:
    """*condition*, and none of the exceptions in force on that day."""
    provisos = [
        Not(Cited("", proviso.title, proviso.when.on_day(on), proviso.provisions_on(on)))
        for proviso in unless
        if proviso.in_force(on)
    ]
    return AllOf((condition, *provisos)) if provisos else condition
