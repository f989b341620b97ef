"""The parts of a law with their places: of which question, concept or value, and by which provisions."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from traffick_rules.law.concept import Concept, Proviso
from traffick_rules.law.condition import Cited, Condition
from traffick_rules.law.dated_value import DatedSet, DatedValue
from traffick_rules.law.jurisdiction import Jurisdiction
from traffick_rules.law.provision import Period, Provision
from traffick_rules.law.reflection_period import Extension
from traffick_rules.law.sentencing import Circumstance, Degree
from traffick_rules.law.victim_status import Competence

__all__ = ["Place", "places"]

_PARTS = (
    Condition,
    DatedValue,
    DatedSet,
    Period,
    Proviso,
    Extension,
    Degree,
    Circumstance,
    Competence,
)


@attrs.frozen(eq=False)
class Place:
    """
    A part of a law, and where it stands.

    Attributes:
        part: The part: a rule, a condition, a value, one of its periods, an exception, a degree.
        above: What it is directly a part of; None for a rule, and for a value that is only looked up.
        of: The question, or `concept` or `value` and its code.
        title: What it is, in words.
        provisions: The provisions of the part, or of the nearest one above that names any.
        is_first: Whether the part has no earlier place; a concept has one for each use.
    """

    part: object
    above: object
    of: str
    title: str
    provisions: tuple[Provision, ...]
    is_first: bool = True


def places(jurisdiction: Jurisdiction) -> tuple[Place, ...]:
    """Every part of the law of a jurisdiction with its places, in the order of the law."""
    seen: set[int] = set()
    found: list[Place] = []
    for rule in jurisdiction.rules:
        found += _within(Place(rule, None, rule.question, rule.title, rule.provisions), seen)
    for dated in jurisdiction.parameters:
        found += _within(Place(dated, None, f"value {dated.code}", dated.title, ()), seen)
    return tuple(found)


def _within(place: Place, seen: set[int]) -> Iterator[Place]:
    part = place.part
    if id(part) in seen:
        yield attrs.evolve(place, is_first=False)
        return
    seen.add(id(part))
    yield place
    of, provisions = place.of, place.provisions
    if isinstance(part, Concept):
        of, provisions = f"concept {part.code}", part.cites
    for child in _children(part):
        yield from _within(_placed(child, part, of, provisions), seen)


def _children(part: object) -> Iterator[object]:
    """The parts that a part is directly made of, in the order of its fields."""
    for field in attrs.fields(type(part)):  # type: ignore[arg-type] # all are of attrs
        value = getattr(part, field.name)
        for child in value if isinstance(value, tuple) else (value,):
            if isinstance(child, _PARTS):
                yield child


def _placed(child: object, above: object, of: str, provisions: tuple[Provision, ...]) -> Place:
    title = ""
    match child:
        case DatedValue() | DatedSet():
            # The condition of a rule that changed over time is the rule's own, not a value to be looked up.
            conditions = any(isinstance(period.value, Condition) for period in child.periods)
            of = of if conditions else f"value {child.code}"
            title, provisions = child.title, child.provisions
        case Period():
            title, provisions = str(child.value), (child.provision,)
        case Cited():
            title, provisions = child.words, child.cites or provisions
        case Condition():
            title = child.words
        case Proviso() | Extension() | Degree() | Circumstance() | Competence():
            title, provisions = child.title, child.provisions
        case _:
            pass
    return Place(child, above, of, title, provisions)
