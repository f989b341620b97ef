"""The mutants of a law: every part of it, changed in every way that an operator knows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from itertools import chain
from typing import Any, TypeAlias

import attrs

from traffick_rules.errors import TraffickRulesError
from traffick_rules.law.conditions.atom import IncludesListed, Is
from traffick_rules.law.conditions.concept import Concept, Proviso
from traffick_rules.law.conditions.condition import (
    AllOf,
    AnyOf,
    Atom,
    Cited,
    Condition,
    Not,
    NotRead,
    Settled,
)
from traffick_rules.law.conditions.holds import Holds
from traffick_rules.law.conditions.membership import CitizenOfGroup
from traffick_rules.law.conditions.time_passed import DatedTimePassed
from traffick_rules.law.country.contents import of_the_library
from traffick_rules.law.country.jurisdiction import Jurisdiction
from traffick_rules.law.provision import LaidDown, Period, Provision
from traffick_rules.law.rules.limitation import Interruption, LimitationRule, NamedPeriod
from traffick_rules.law.rules.reflection_period import Extension
from traffick_rules.law.rules.rule import Modality, Rule
from traffick_rules.law.rules.sentencing import Circumstance, Degree, SentencingRule
from traffick_rules.law.rules.victim_status import Competence, VictimStatusRule
from traffick_rules.law.values.dated_value import CaseRow, DatedSet, DatedValue
from traffick_rules.law.values.length import Length
from traffick_rules.plugins import AnyJurisdiction, get_jurisdiction
from traffick_rules.testing.mutation.days import changes_of_days
from traffick_rules.testing.mutation.mutant import Change, Edit, Mutant, Operator

_PARTS = (LaidDown, Condition, DatedValue, DatedSet, CaseRow, Period)
"""What of a law is changed; claims about it are not."""

_Changes: TypeAlias = Iterator[tuple[str, str, Edit]]
"""The clause and what becomes of it, in words, and how that is done."""


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
        >>> print(found["value reflection_period.departure_deadline.extension.longest/change-number/2"])
        value reflection_period.departure_deadline.extension.longest/change-number/2 [REF-05]: 100 days: 101 days instead of 100 days
    """
    country = get_jurisdiction(jurisdiction)
    counts: Counter[tuple[str, Operator]] = Counter()
    found = []
    every = (*_changes_of_parts(country), *changes_of_days(country))
    for operator, of, clause, change, provisions, edits in every:
        counts[of, operator] += 1
        mutant = Mutant(
            id=f"{of}/{operator}/{counts[of, operator]}",
            operator=operator,
            of=of,
            clause=clause,
            change=change,
            provisions=tuple(dict.fromkeys(provision.id for provision in provisions)),
            original=country,
            edits=edits,
        )
        found.append(mutant)
    return tuple(found)


@attrs.frozen(eq=False)
class _Place:
    """
    A part of a law, and where it stands.

    Attributes:
        part: The part: a rule, a condition, a value, one of its periods, an exception, a degree.
        above: The place of what it is directly a part of; None for a rule, and for a value that is only looked up.
        of: The question, or `concept` or `value` and its code.
        title: What it is, in words.
        provisions: The provisions of the part, or of the nearest one above that names any.
        is_first: Whether the part has no earlier place; a concept has one for each use.
    """

    part: object
    above: _Place | None
    of: str
    title: str
    provisions: tuple[Provision, ...]
    is_first: bool = True


def _places(jurisdiction: Jurisdiction) -> Iterator[_Place]:
    """Every part of the law of a jurisdiction with its places, in the order of the law."""
    seen: set[int] = set()
    for rule in jurisdiction.rules:
        yield from _within(_Place(rule, None, rule.question, rule.title, rule.provisions), seen)
    for dated in jurisdiction.parameters:
        yield from _within(_Place(dated, None, f"value {dated.code}", dated.title, ()), seen)


def _within(place: _Place, seen: set[int]) -> Iterator[_Place]:
    if id(place.part) in of_the_library():
        return  # such as the members of the European Union: the library's own tests look at them
    if id(place.part) in seen:
        yield attrs.evolve(place, is_first=False)
        return
    seen.add(id(place.part))
    yield place
    for field in attrs.fields(type(place.part)):  # type: ignore[arg-type] # all are of attrs
        value = getattr(place.part, field.name)
        for child in value if isinstance(value, tuple) else (value,):
            if isinstance(child, _PARTS):
                yield from _within(_placed(child, place), seen)


def _placed(child: object, above: _Place) -> _Place:
    of, provisions = above.of, above.provisions
    if isinstance(above.part, Concept):
        of, provisions = f"concept {above.part.code}", above.part.cites
    if isinstance(child, Period):
        return _Place(child, above, of, str(child.value), (child.provision,))
    if isinstance(child, Condition):
        own = child.cites if isinstance(child, Cited) else provisions
        return _Place(child, above, of, child.words, own)
    part: Any = child
    title: str = part.title
    if isinstance(child, Competence):
        title = f"{title}, {child.step}"
    elif isinstance(child, DatedValue | DatedSet):
        # The condition of a rule that changed over time is the rule's own, not a value to be looked up.
        conditions = any(isinstance(period.value, Condition) for period in child.periods)
        of = of if conditions else f"value {child.code}"
    return _Place(child, above, of, title, part.provisions)


def _changes_of_parts(country: Jurisdiction) -> Iterator[Change]:
    for place in _places(country):
        for operator, changes in _OPERATORS.items():
            for clause, change, edit in changes(place):
                yield operator, place.of, clause, change, place.provisions, (edit,)


def _without_a_part(place: _Place) -> _Changes:
    part, above = place.part, place.above
    if above and _can_be_left_out(part, above.part):
        yield above.title, f"without: {place.title}", _in_place(above.part, part)
    if not place.is_first:
        return
    match part:
        case Settled():
            change = "what is not settled as a yes is never a no"
            yield place.title, change, (part, part.yes_when)
        case Is() if len(part.members) > 1:
            for member in part.members:
                kept = tuple(other for other in part.members if other is not member)
                yield place.title, f"without: {member.value}", (part, {"members": kept})
        case LimitationRule():
            offences = part.child_offences or ()
            for code in offences:
                codes = tuple(other for other in offences if other != code)
                change = f"without: {code}, against a child"
                yield place.title, change, (part, {"child_offences": codes})
        case _:
            pass


def _can_be_left_out(part: object, above: object) -> bool:
    match above:
        case AllOf() | AnyOf():
            return len(above.parts) > 1
        case DatedSet():
            return len(above.periods) > 1
        case SentencingRule() if isinstance(part, Degree):
            return part is not above.degrees[-1]
        case _:
            optional = Circumstance | Competence | Extension | NamedPeriod | Interruption
            return isinstance(part, optional)


def _with_and_or_swapped(place: _Place) -> _Changes:
    part = place.part
    if place.is_first and isinstance(part, AllOf | AnyOf) and len(part.parts) > 1:
        change, other = (
            ("one of them is enough", AnyOf)
            if isinstance(part, AllOf)
            else ("all are needed", AllOf)
        )
        yield place.title, change, (part, other(part.parts))


def _negated(place: _Place) -> _Changes:
    """The part as its opposite, where it is used; what is made of parts is negated part by part."""
    part, above = place.part, place.above
    if isinstance(part, NotRead):
        return  # its opposite is as unknown
    if (
        isinstance(part, Atom | Concept | Holds | CitizenOfGroup | IncludesListed | DatedTimePassed)
        and above
    ):
        if not isinstance(above.part, Not):
            new = Not(part)
            yield place.title, new.words, _in_place(above.part, part, new)
    elif place.is_first and isinstance(part, Not):
        yield place.title, part.part.words, (part, part.part)
    elif isinstance(value := _value(place), bool):
        yield from _values_changed(place, value)


def _without_an_exception(place: _Place) -> _Changes:
    if isinstance(place.part, Proviso) and place.above:
        edit = _in_place(place.above.part, place.part)
        yield f"not where {place.title}", "without the exception", edit


def _with_another_number(place: _Place) -> _Changes:
    part = place.part
    if place.is_first and isinstance(part, Atom) and not isinstance(part, Is):
        for new, change in _numbers_changed(part):
            yield place.title, change, (part, new)
    elif not isinstance(value := _value(place), bool | Condition):
        yield from _values_changed(place, value)


def _value(place: _Place) -> object:
    """The value of a period of a dated value; None of anything else."""
    is_value = place.is_first and place.above and isinstance(place.above.part, DatedValue)
    return place.part.value if is_value and isinstance(place.part, Period) else None


def _values_changed(place: _Place, value: object) -> _Changes:
    for new, change in _numbers_changed(value):
        yield place.title, change, (place.part, {"value": new})


def _with_the_other_modality(place: _Place) -> _Changes:
    part = place.part
    if (
        place.is_first
        and isinstance(part, Rule | Extension)
        and not isinstance(part, SentencingRule | VictimStatusRule | LimitationRule)
    ):
        new = Modality.MAY if part.modality is Modality.SHALL else Modality.SHALL
        yield place.title, f"{new} instead of {part.modality}", (part, {"modality": new})


_OPERATORS: Mapping[Operator, Callable[[_Place], _Changes]] = {
    Operator.DROP_PART: _without_a_part,
    Operator.SWAP_AND_OR: _with_and_or_swapped,
    Operator.NEGATE: _negated,
    Operator.DROP_EXCEPTION: _without_an_exception,
    Operator.CHANGE_NUMBER: _with_another_number,
    Operator.CHANGE_MODALITY: _with_the_other_modality,
}


def _in_place(above: object, old: object, *new: object) -> Edit:
    """What a part stands in, with another or none in its place; it stays itself wherever else it is used."""
    changed: dict[str, object] = {}
    for field in attrs.fields(type(above)):  # type: ignore[arg-type] # all are of attrs
        value = getattr(above, field.name)
        if value is old:
            changed[field.alias] = new[0] if new else None
        elif isinstance(value, tuple) and any(each is old for each in value):
            kept = (new if each is old else (each,) for each in value)
            changed[field.alias] = tuple(chain.from_iterable(kept))
    return above, changed


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
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):  # type: ignore[arg-type] # it was asked for
            for part, change in _numbers_changed(getattr(value, field.name)):
                # No length is negative, no shortest length above the longest.
                with suppress(TraffickRulesError):
                    new = attrs.evolve(value, **{field.alias: part})  # type: ignore[misc] # of any class
                    yield new, f"{new} instead of {value}" if isinstance(value, Length) else change
