"""The mutants of a law: every part of it, changed in every way that an operator knows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, NamedTuple

import attrs

from traffick_rules.errors import TraffickRulesError
from traffick_rules.law.atom import IncludesListed, Is, LastsLonger
from traffick_rules.law.concept import Concept
from traffick_rules.law.condition import AllOf, AnyOf, Atom, Condition, Not, Settled
from traffick_rules.law.dated_value import DatedSet, DatedValue
from traffick_rules.law.jurisdiction import Jurisdiction
from traffick_rules.law.length import Length
from traffick_rules.law.limitation import LimitationRule
from traffick_rules.law.provision import Period
from traffick_rules.law.reflection_period import Extension, ReflectionPeriodRule
from traffick_rules.law.rule import Modality, Rule
from traffick_rules.law.sentencing import SentencingRule
from traffick_rules.law.victim_status import VictimStatusRule
from traffick_rules.plugins import AnyJurisdiction, get_jurisdiction
from traffick_rules.testing.mutation.days import changes_of_days
from traffick_rules.testing.mutation.mutant import Edit, Mutant, Operator
from traffick_rules.testing.mutation.places import Place, places

__all__ = ["mutants"]


class _Change(NamedTuple):
    """What an operator makes of the part at a place: the change in words, and how the new part is made."""

    operator: Operator
    change: str
    edits: Callable[[], tuple[Edit, ...]]


def mutants(jurisdiction: AnyJurisdiction) -> tuple[Mutant, ...]:
    """
    Every mutant of a law, in the order of the law.

    Args:
        jurisdiction: The jurisdiction.

    Raises:
        ArgumentError: If it is none.

    Example:
        >>> from traffick_rules.testing.mutation import mutants
        >>> found = {mutant.id: mutant for mutant in mutants("dk")}
        >>> print(found["value reflection.max_total_days/change-number/2"])
        value reflection.max_total_days/change-number/2 [REF-05]: 100 days: 101 days instead of 100 days
    """
    country = get_jurisdiction(jurisdiction)
    counts: Counter[tuple[str, Operator]] = Counter()
    found = []
    for mutant in (*_of_parts(country), *changes_of_days(country)):
        counts[mutant.of, mutant.operator] += 1
        number = counts[mutant.of, mutant.operator]
        found.append(attrs.evolve(mutant, id=f"{mutant.of}/{mutant.operator}/{number}"))
    return tuple(found)


def _of_parts(country: Jurisdiction) -> Iterator[Mutant]:
    for place, (operator, change, edits) in _changes(country):
        yield Mutant(
            id="",
            operator=operator,
            of=place.of,
            clause=place.title,
            change=change,
            provisions=tuple(provision.id for provision in place.provisions),
            original=country,
            edits=edits,
        )


def _changes(country: Jurisdiction) -> Iterator[tuple[Place, _Change]]:
    for place in places(country):
        part = place.part
        if isinstance(part, Condition):
            yield from ((place, change) for change in _of_use(part, place.above))
        if place.is_first:
            yield from ((place, change) for change in _of_part(part, place.above))
            yield from _without_items(place)


def _of_part(part: object, above: object) -> Iterator[_Change]:
    """What is changed in a part itself, wherever it is used."""
    match part:
        case Not():
            yield _replaced(part, Operator.NEGATE, part.part.words, part.part)
        case AllOf() | AnyOf():
            yield from _of_list(part)
        case Settled():
            change = "what is not settled as a yes is never a no"
            yield _replaced(part, Operator.DROP_PART, change, part.yes_when)
        case Is():
            for member in part.members if len(part.members) > 1 else ():
                yield _without(part, "members", member, member.value)
        case Atom():
            for new, change in _numbers_changed(part):
                yield _replaced(part, Operator.CHANGE_NUMBER, change, new)
        case Period() if isinstance(above, DatedValue):
            yield from _of_value(part)
        case Rule() | Extension():
            yield from _of_rule(part)
        case _:
            pass


def _of_value(period: Period[object]) -> Iterator[_Change]:
    if not isinstance(period.value, Condition):
        operator = Operator.NEGATE if isinstance(period.value, bool) else Operator.CHANGE_NUMBER
        for value, change in _numbers_changed(period.value):
            yield _replaced(period, operator, change, attrs.evolve(period, value=value))


def _of_use(part: Condition, above: object) -> Iterator[_Change]:
    """The part as its opposite, where it is used; what is made of parts is negated part by part."""
    is_leaf = isinstance(part, Atom | Concept | IncludesListed | LastsLonger)
    if is_leaf and not isinstance(above, Not):
        new = Not(part)
        edits = partial(_with_part, above, part, new)
        yield _Change(Operator.NEGATE, new.words, edits)


def _of_list(part: AllOf | AnyOf) -> Iterator[_Change]:
    if len(part.parts) < 2:  # noqa: PLR2004 - one part is needed in either way
        return
    change, other = (
        ("one of them is enough", AnyOf) if isinstance(part, AllOf) else ("all are needed", AllOf)
    )
    yield _replaced(part, Operator.SWAP_AND_OR, change, other(part.parts))
    for left_out in part.parts:
        yield _without(part, "parts", left_out, left_out.words)


def _of_rule(rule: Rule | Extension) -> Iterator[_Change]:
    if not isinstance(rule, SentencingRule | VictimStatusRule | LimitationRule):
        new = Modality.MAY if rule.modality is Modality.SHALL else Modality.SHALL
        change = f"{new} instead of {rule.modality}"
        yield _Change(
            Operator.CHANGE_MODALITY, change, lambda: ((rule, attrs.evolve(rule, modality=new)),)
        )
    if isinstance(rule, ReflectionPeriodRule) and rule.extension is not None:
        change = f"without: {rule.extension.title}"
        edits = partial(_evolved, rule, "extension", None)
        yield _Change(Operator.DROP_PART, change, edits)


def _without_items(place: Place) -> Iterator[tuple[Place, _Change]]:
    """A part without one of the things that it lists; these may have provisions of their own."""
    part = place.part
    for field, item, words in _listed(part):
        yield _cited(place, item), _without(part, field, item, words)
    if isinstance(part, DatedSet) and len(part.periods) > 1:
        for member in part.periods:
            kept = [other for other in part.periods if other is not member]
            new = DatedSet(part.code, part.title, *kept)
            cited = attrs.evolve(place, provisions=(member.provision,))
            yield cited, _replaced(part, Operator.DROP_PART, f"without: {member.value}", new)
    if isinstance(part, Rule | Concept | Extension):
        of = f"concept {part.code}" if isinstance(part, Concept) else place.of
        for proviso in part.unless:
            cited = attrs.evolve(_cited(place, proviso), of=of, title=f"not where {proviso.title}")
            edits = _without(part, "unless", proviso, "").edits
            yield cited, _Change(Operator.DROP_EXCEPTION, "without the exception", edits)


def _listed(part: object) -> Iterator[tuple[str, object, str]]:
    """What a rule lists: the field, one of the things in it, and its words."""
    match part:
        case SentencingRule():
            yield from (("degrees", degree, degree.title) for degree in part.degrees[:-1])
            yield from (("circumstances", each, each.title) for each in part.circumstances)
        case VictimStatusRule():
            for body in part.competences:
                yield "competences", body, f"{body.title}, {body.step}"
        case LimitationRule():
            for code in part.child_offences:
                yield "child_offences", code, f"{code}, against a child"
        case _:
            pass


def _cited(place: Place, item: object) -> Place:
    return attrs.evolve(place, provisions=getattr(item, "provisions", place.provisions))


def _replaced(part: object, operator: Operator, change: str, new: object) -> _Change:
    return _Change(operator, change, lambda: ((part, new),))


def _without(part: object, field: str, item: object, words: str) -> _Change:
    kept = tuple(other for other in getattr(part, field) if other is not item)
    return _Change(Operator.DROP_PART, f"without: {words}", partial(_evolved, part, field, kept))


def _evolved(part: Any, field: str, value: object) -> tuple[Edit, ...]:  # noqa: ANN401 - any part of a law
    return ((part, attrs.evolve(part, **{field: value})),)


def _with_part(above: object, old: object, new: object) -> tuple[Edit, ...]:
    """What a part stands in, with another part in its place; the part stays itself wherever else it is used."""
    changed: dict[str, object] = {}
    for field in attrs.fields(type(above)):  # type: ignore[arg-type] # all are of attrs
        value = getattr(above, field.name)
        if value is old:
            changed[field.alias] = new
        elif isinstance(value, tuple) and any(each is old for each in value):
            changed[field.alias] = tuple(new if each is old else each for each in value)
    return ((above, attrs.evolve(above, **changed)),)  # type: ignore[misc] # as above


def _numbers_changed(value: object) -> Iterator[tuple[object, str]]:
    """
    A value with one number of it changed, each way, and what became of that number in words.

    Yes/no values that are part of a longer value, such as whether a permit is renewable, are turned.
    """
    if isinstance(value, bool):
        yield not value, f"{not value} instead of {value}"
    elif isinstance(value, int):
        for number in (value - 1, value + 1):
            yield number, f"{number} instead of {value}"
    elif isinstance(value, tuple):
        for place, item in enumerate(value):
            for new, change in _numbers_changed(item):
                yield (*value[:place], new, *value[place + 1 :]), change
    elif attrs.has(type(value)) and not isinstance(value, Period):
        yield from _fields_changed(value)


def _fields_changed(value: object) -> Iterator[tuple[object, str]]:
    for field in attrs.fields(type(value)):  # type: ignore[arg-type] # it was asked for
        for part, change in _numbers_changed(getattr(value, field.name)):
            try:
                new = attrs.evolve(value, **{field.alias: part})  # type: ignore[misc] # as above
            except TraffickRulesError:
                continue  # no length is negative, no shortest length above the longest
            yield new, f"{new} instead of {value}" if isinstance(value, Length) else change
