"""
Rules: what a jurisdiction lays down, each with its condition, its exceptions and its provisions.

`Rule` is abstract; its kinds say what a victim-status, reflection-period, residence-permit, entitlement,
duty or sentencing rule *is*. A country plugin fills in condition, values and provisions.
"""

from __future__ import annotations

import enum
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cache, cached_property
from itertools import chain
from operator import is_not
from types import MappingProxyType
from typing import Any, ClassVar, Self

import attrs

from traffick_rules.case.case import Case
from traffick_rules.case.record import Record
from traffick_rules.errors import LawError, Problem
from traffick_rules.facts.fact import AnyFact, Fact
from traffick_rules.law.conditions.concept import (
    Proviso,
    conditions_of,
    exceptions,
    guarded,
    term_or_dated,
    when_on_day,
)
from traffick_rules.law.conditions.condition import Cited, Condition
from traffick_rules.law.country.claim import Claim
from traffick_rules.law.provision import LaidDown, Provision, changes_of, several
from traffick_rules.law.values.body import Body, body_given, body_on
from traffick_rules.law.values.dated_value import AnyDated, ByCase, DatedSet, DatedValue, named
from traffick_rules.mixins import shortened

_PLAIN = frozenset({str, bool, type(None)})


class Modality(enum.StrEnum):
    """
    Whether the law binds the authority or leaves it a choice.

    `SHALL` is an entitlement or a duty; `MAY` is discretion: a yes reads "can be granted", never "is
    granted"; `SHOULD` is good practice, to which no one is bound.
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
        provisions: Where the law says it; the first decides when the rule is in force. One alone needs no brackets.
        modality: Whether the authority shall or may.
        when: The condition, or a dated value of conditions where it changed over time.
        unless: The exceptions, each with its own provisions. One alone needs no brackets.
        otherwise: What the law says while the rule is not in force; cited then.
        gap_before: Why there are days without a rule of this question between an earlier one and this one; an answer of
            such a day says it.
        decided_by: Who decides on it, in words; empty where not known.
        detail: Whether it is a detail, such as procedure, a ground of refusal, an appeal or a neighbouring offence; else a
            headline, which the first screen shows.
        claims: What the rule is declared to be; the conformance suite checks it.
        worse_for_children: Why a child's answer can be worse than that of an adult, such as that the Act is for adults;
            empty where it never is, which is proved.

    Raises:
        LawError: If there is no provision.
    """

    subject: ClassVar[str]
    record: ClassVar[type[Record]] = Case
    bodies: ClassVar[tuple[str, ...]] = ("decided_by",)
    """The fields that name bodies."""

    code: str
    title: str
    local_title: str = ""
    provisions: tuple[Provision, ...] = attrs.field(converter=several)
    modality: Modality
    when: Condition | DatedValue[Condition] = attrs.field(converter=term_or_dated)
    unless: tuple[Proviso, ...] = attrs.field(default=(), converter=exceptions)
    otherwise: tuple[Provision, ...] = attrs.field(default=(), converter=several)
    gap_before: str = ""
    decided_by: Body = attrs.field(
        default="", converter=body_given, metadata={"words": "who decides"}
    )
    detail: bool = False
    claims: tuple[Claim, ...] = ()
    worse_for_children: str = ""

    def __attrs_post_init__(self) -> None:
        if not self.provisions:
            hint = "name where the law says it"
            raise LawError([Problem(f"{self.subject}.{self.code}", "has no provision", hint)])
        for field in attrs.fields(type(self)):
            value = getattr(self, field.name)
            ours = _with_names(value, field, self.question, (self.title,))
            if ours is not value:
                object.__setattr__(self, field.name, ours)

    def __repr__(self) -> str:
        return shortened(f"<{self.question}: {self.title}>")

    def __getstate__(self) -> dict[str, object]:
        # What is found once and kept is found again.
        return {field.name: getattr(self, field.name) for field in attrs.fields(type(self))}

    def then(self, *, provisions: Provision | tuple[Provision, ...], **changes: Any) -> Self:  # noqa: ANN401 - as in the class
        """
        The same rule under the next Act, with everything else as before.

        Args:
            provisions: Where the next Act says it; the first decides from when on.
            changes: What it says otherwise, such as `modality`, `when` or `duration`.

        Raises:
            LawError: If the first provision is one of the rule before.

        Example:
            >>> from traffick_rules_denmark.reflection_period import DEPARTURE_DEADLINE, REF_03, REF_04
            >>> from traffick_rules.law import days
            >>> DEPARTURE_DEADLINE.then(provisions=(REF_03,), standard=REF_04.gives(days(30)))
            <reflection_period.departure_deadline: Departure deadline that serves as reflection period>
        """
        provisions = several(provisions)
        if provisions and provisions[0] in self.provisions:
            message = f"then() is given {provisions[0].id}, by which the rule before is in force"
            hint = "name first a provision of the next Act; the old ones stay with the rule before"
            raise LawError([Problem(self.question, message, hint)])
        return attrs.evolve(self, **{"gap_before": "", **changes, "provisions": provisions})

    @property
    def question(self) -> str:
        """The name of the question that the rule answers, such as `permits.9c5`."""
        return f"{self.subject}.{self.code}"

    @property
    def topic(self) -> str:
        """What the rule is about, such as `permits.humanitarian`; the same in every country."""
        return self.subject

    @cached_property
    def changes(self) -> tuple[date, ...]:
        """The days on which something changes for the rule, in order."""
        periods = (period for dated in self.all_values for period in dated.periods)
        return tuple(sorted(changes_of((*self.all_provisions(), *periods))))

    def unchanged_since(self, on: date) -> date:
        """The first of the days up to that one between which nothing changes for the rule."""
        place = bisect_right(self.changes, on)
        return self.changes[place - 1] if place else date.min

    def questions(self, on: date) -> Mapping[str, Condition]:
        """The conditions of that day that the rule asks, by the name of the question."""
        since = self.unchanged_since(on)
        if since not in self._asked:
            holds = guarded(when_on_day(self.when, on), self.unless, on)
            further = {**self.further_questions(on), **self._cases(on)}
            self._asked[since] = MappingProxyType({self.question: holds, **further})
        return self._asked[since]

    @cached_property
    def _asked(self) -> dict[date, Mapping[str, Condition]]:
        return {}

    def _cases(self, on: date) -> dict[str, Condition]:
        """The conditions of the values that depend on the case: `permits.x.duration.1` is the first row's."""
        if not any(isinstance(value, ByCase) for value in self.values_by_field.values()):
            return {}
        return {
            f"{self.question}.{place}.{number}": Cited("", "", when.on_day(on), (period.provision,))
            for place, value in _values_by_field(self, on)
            for number, when, period in value.rows_on(on)
            if when is not None and isinstance(value, ByCase)
        }

    def names_of_bodies(self, on: date) -> dict[str, str]:  # noqa: ARG002 - as kinds of rules have them
        """The names that bodies have in this country, by their role in the shared vocabulary."""
        return {}

    def further_questions(self, on: date) -> dict[str, Condition]:  # noqa: ARG002
        """What the kind of rule asks besides whether it holds."""
        return {}

    def bodies_on(self, on: date) -> dict[str, str]:
        """The bodies of that day, by the field that names them."""
        return {name: body_on(getattr(self, name), on)[0] for name in self.bodies}

    def cites_on(self, on: date) -> tuple[Provision, ...]:
        """The provisions in force that an answer of that day cites in any case: its own, and those that name bodies."""
        named = (body_on(getattr(self, name), on)[1] for name in self.bodies)
        return (*self.provisions_on(on), *chain.from_iterable(named))

    @cached_property
    def values_by_field(self) -> Mapping[str, DatedValue[object]]:
        """The values that the rule and its parts give, by the name of the field, such as `duration` or `extension.longest`."""
        return dict(_values_by_field(self))

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
    def laid_down(self) -> tuple[LaidDown, ...]:
        """The rule and the parts of it that have provisions of their own, the outermost first."""
        return tuple(laid_down_in(self))

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

    def all_provisions(self) -> tuple[Provision, ...]:
        """Every provision, of any day, that the rule or a part of it rests on."""
        return self._all_provisions

    def provisions_of_day(self, on: date) -> tuple[Provision, ...]:
        """Those of them that are in force on that day and on which something rests that the rule says then."""
        parts = chain.from_iterable(c.walk() for c in self.questions(on).values())
        periods = (p for dated in self.dated() for p in dated.periods if p.in_force(on))
        named = {piece for piece in self._pieces if isinstance(piece, Provision)}
        named |= {provision for part in parts for provision in part.provisions}
        # A condition of the day has named its own.
        named |= {p.provision for p in periods if not isinstance(p.value, Condition)}
        every = dict.fromkeys(self.all_provisions())
        return tuple(p for p in every if p in named and p.in_force(on))

    @cached_property
    def _all_provisions(self) -> tuple[Provision, ...]:
        own = (piece for piece in self._pieces if isinstance(piece, Provision))
        parts = (*self.all_parts, *self.dated())
        return (*own, *chain.from_iterable(part.provisions for part in parts))


def _pieces(thing: object) -> Iterator[object]:
    """The provisions, conditions, dated values and facts that a rule or a part of one is made of."""
    kind = type(thing)
    if _is_piece(kind):  # type: ignore[arg-type] # a class can be hashed
        yield thing
        if isinstance(thing, ByCase):
            yield from (row.when for row in thing.rows if row.when is not None)
    elif isinstance(thing, Claim):
        yield from _pieces(thing.provision)
    else:
        for value in thing if isinstance(thing, tuple) else values_of_fields(thing):
            if type(value) not in _PLAIN:
                yield from _pieces(value)


@cache
def _is_piece(kind: type) -> bool:
    return issubclass(kind, Provision | Condition | DatedValue | DatedSet | Fact)


def values_of_fields(thing: object) -> Iterator[object]:
    """The values of the fields of something that attrs has made."""
    return (getattr(thing, name) for name in _names_of_fields(type(thing)))  # type: ignore[arg-type] # a class can be hashed


@cache
def _names_of_fields(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in attrs.fields(kind)) if attrs.has(kind) else ()


def _with_names(
    value: object, field: attrs.Attribute[object], above: str, of: tuple[str, ...]
) -> object:
    """A value, or the values of a part of a rule, with the names that follow from where they stand."""
    match value:
        case DatedValue():
            return named(value, f"{above}.{field.name}", value_words(field), of)
        case tuple() if any(isinstance(part, LaidDown) for part in value):
            parts = tuple(_with_names(part, field, above, of) for part in value)
            return parts if any(map(is_not, parts, value)) else value
        case LaidDown():
            place, title = f"{above}.{_place(value, field.name)}", getattr(value, "title", "")
            inner = tuple(attrs.fields(type(value)))  # type: ignore[arg-type] # all are of attrs
            given = {each.alias: getattr(value, each.name) for each in inner}
            names = {
                each.alias: _with_names(given[each.alias], each, place, (*of, title))
                for each in inner
            }
            changed = {alias: new for alias, new in names.items() if new is not given[alias]}
            return attrs.evolve(value, **changed) if changed else value  # type: ignore[misc] # as above
        case _:
            return value


def value_words(field: attrs.Attribute[object]) -> str:
    """What the value in a field is, in plain words."""
    words: str = field.metadata.get("words", field.name.replace("_", " "))
    return words


def _values_by_field(
    thing: object, on: date | None = None, place: str = ""
) -> Iterator[tuple[str, DatedValue[object]]]:
    """The values of the fields of a rule and its parts, or those in force on a day, with their place in the rule."""
    for field in attrs.fields(type(thing)):  # type: ignore[arg-type] # all are of attrs
        value = getattr(thing, field.name)
        for part in value if isinstance(value, tuple) else (value,):
            if isinstance(part, DatedValue):
                yield f"{place}{field.name}", part
            elif isinstance(part, LaidDown) and (on is None or part.in_force(on)):
                yield from _values_by_field(part, on, f"{place}{_place(part, field.name)}.")


def _place(part: LaidDown, field: str) -> str:
    """What the values of a part of a rule are named by: its code, else the field that holds it."""
    return getattr(part, "code", field)


def laid_down_in(thing: object) -> Iterator[LaidDown]:
    """A rule and the parts of it that have provisions of their own, the outermost first."""
    parts: Iterable[object] = thing if isinstance(thing, tuple) else ()
    if isinstance(thing, LaidDown):
        yield thing
        parts = values_of_fields(thing)
    for part in parts:
        if isinstance(part, tuple | LaidDown):
            yield from laid_down_in(part)


def clause_on_day(
    when: Condition | DatedValue[Condition],
    title: str,
    cites: tuple[Provision, ...],
    on: date,
    unless: tuple[Proviso, ...] = (),
) -> Condition:
    """A condition of that day without its exceptions, cited under provisions in force."""
    return Cited("", title, guarded(when_on_day(when, on), unless, on), cites)
