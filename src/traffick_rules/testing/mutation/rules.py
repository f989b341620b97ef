"""What the operators make of a rule: its exceptions, whether it binds, its degrees and other parts."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

import attrs

from traffick_rules.law.concept import Concept
from traffick_rules.law.limitation import LimitationRule
from traffick_rules.law.reflection_period import Extension, ReflectionPeriodRule
from traffick_rules.law.rule import Modality, Rule
from traffick_rules.law.sentencing import SentencingRule
from traffick_rules.law.victim_status import VictimStatusRule
from traffick_rules.testing.mutation.draft import Draft
from traffick_rules.testing.mutation.mutant import Edit, Operator
from traffick_rules.testing.mutation.places import Place

__all__ = ["of_exceptions", "of_modality", "of_rule"]


def of_exceptions(place: Place, part: Rule | Concept | Extension) -> Iterator[Draft]:
    """The rule or concept without one of its exceptions."""
    of = f"concept {part.code}" if isinstance(part, Concept) else place.of
    for proviso in part.unless:
        kept = tuple(other for other in part.unless if other is not proviso)
        yield Draft(
            operator=Operator.DROP_EXCEPTION,
            of=of,
            clause=f"not where {proviso.title}",
            change="without the exception",
            provisions=proviso.provisions,
            edits=partial(_with, part, "unless", kept),
        )


def of_modality(place: Place, part: Rule | Extension) -> Iterator[Draft]:
    """May for shall, and shall for may or should."""
    new = Modality.MAY if part.modality is Modality.SHALL else Modality.SHALL
    change = f"{new} instead of {part.modality}"
    edits = partial(_with, part, "modality", new)
    yield Draft.of_place(place, Operator.CHANGE_MODALITY, change, edits)


def of_rule(place: Place, rule: Rule) -> Iterator[Draft]:
    """What is changed in a rule itself, beside its conditions and values."""
    match rule:
        case SentencingRule():
            for degree in rule.degrees[:-1]:
                yield _without(place, "degrees", degree, degree.title)
            for circumstance in rule.circumstances:
                yield _without(place, "circumstances", circumstance, circumstance.title)
        case VictimStatusRule():
            for body in rule.competences:
                yield _without(place, "competences", body, f"{body.title}, {body.step}")
        case LimitationRule():
            for code in rule.child_offences:
                yield _without(place, "child_offences", code, f"{code}, against a child")
        case _:
            yield from of_modality(place, rule)
    if isinstance(rule, ReflectionPeriodRule) and rule.extension is not None:
        change = f"without: {rule.extension.title}"
        edits = partial(_with, rule, "extension", None)
        yield Draft.of_place(place, Operator.DROP_PART, change, edits)


def _without(place: Place, field: str, item: object, words: str) -> Draft:
    rule = place.part
    kept = tuple(other for other in getattr(rule, field) if other is not item)
    return Draft(
        operator=Operator.DROP_PART,
        of=place.of,
        clause=place.title,
        change=f"without: {words}",
        provisions=getattr(item, "provisions", place.provisions),
        edits=partial(_with, rule, field, kept),
    )


def _with(part: Any, field: str, value: object) -> tuple[Edit, ...]:  # noqa: ANN401 - any part that is of attrs
    return ((part, attrs.evolve(part, **{field: value})),)
