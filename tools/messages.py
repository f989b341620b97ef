"""
The parts of speech of a jurisdiction: every text that an explanation, a question or a result can be made of.

Catalogues translate these; the templates that join them are found in the source by the usual gettext tools.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from traffick_rules.answer.rule_kinds import KINDS
from traffick_rules.case.case import Case
from traffick_rules.case.charge import Charge
from traffick_rules.explain.question_choice import ReplyEffect
from traffick_rules.facts.country import Country
from traffick_rules.facts.fact import FactGroup
from traffick_rules.facts.kinds import OneOf, OpenNorm, SomeOf, WholeNumber, YesNo, label
from traffick_rules.law.conditions.atom import IncludesListed
from traffick_rules.law.conditions.concept import Concept
from traffick_rules.law.conditions.condition import Cited, Condition, NotRead
from traffick_rules.law.conditions.membership import EEA, EU, NORDIC, CitizenOfGroup
from traffick_rules.law.conditions.time_passed import DatedTimePassed
from traffick_rules.law.country.jurisdiction import Jurisdiction
from traffick_rules.law.provision import Provision
from traffick_rules.law.rules.burden import BurdenKind, BurdenRule
from traffick_rules.law.rules.duty import FULFILLED, DutyKind, DutyRule
from traffick_rules.law.rules.entitlement import EntitlementKind, EntitlementRule
from traffick_rules.law.rules.limitation import (
    CLAUSES,
    LimitationExtension,
    LimitationRule,
    NamedPeriod,
)
from traffick_rules.law.rules.permit import PermitGround, PermitRule
from traffick_rules.law.rules.reflection_period import Extension, ReflectionPeriodRule
from traffick_rules.law.rules.rule import Rule, laid_down_in, value_words
from traffick_rules.law.rules.sentencing import Circumstance, Degree
from traffick_rules.law.rules.victim_status import IdentificationStep
from traffick_rules.law.values.amount import Amount
from traffick_rules.law.values.length import Unit
from traffick_rules.law.values.punishment import Fine
from traffick_rules.law.values.ranges import AmountRange

__all__ = ["parts_of", "parts_of_vocabulary"]

_COUNTRIES = ("Denmark", "Estonia", "Finland", "Iceland", "Latvia", "Lithuania", "Norway", "Sweden")


def parts_of_vocabulary() -> tuple[str, ...]:
    """The parts that the shared vocabulary is made of, sorted."""
    groups = {**Case.groups(), **Charge.groups()}
    names = [unit.value.replace("_", " ") for unit in Unit]
    units = (word for name in names for word in (name, f"{name}s"))
    effects = (effect.value for effect in ReplyEffect)
    groups_parts = _of_groups(groups.values())
    of_states = [group.title for group in (EU, EEA, NORDIC)]
    of_states += [
        part
        for group in (EU, EEA, NORDIC)
        for provision in group.provisions
        for part in _of_provision(provision)
    ]
    steps = (f"the {step} lies with" for step in IdentificationStep)
    return _sorted(
        (
            *groups_parts,
            *units,
            *effects,
            *steps,
            FULFILLED,
            *CLAUSES,
            *of_states,
            *_of_topics(),
            *_of_values(),
            *_COUNTRIES,
        )
    )


def parts_of(jurisdiction: Jurisdiction) -> tuple[str, ...]:
    """The parts that a jurisdiction adds to those of the vocabulary, sorted."""
    found = set(_of_groups((*jurisdiction.fact_groups, *jurisdiction.charge_groups)))
    for rule in jurisdiction.rules:
        found.update(_of_rule(rule))
    for provision in jurisdiction.provisions_of_law:
        found.update(_of_provision(provision))
    return _sorted(found - set(parts_of_vocabulary()))


def _of_topics() -> Iterator[str]:
    """What rules are about, by which countries are laid side by side."""
    names = (
        *(kind.rule.subject for kind in KINDS),
        *PermitGround,
        *EntitlementKind,
        *DutyKind,
        *BurdenKind,
    )
    return (name.replace("_", " ") for name in names)


def _of_values() -> Iterator[str]:
    """What the values are that rules name themselves."""
    kinds = (
        ReflectionPeriodRule,
        Extension,
        PermitRule,
        EntitlementRule,
        DutyRule,
        BurdenRule,
        Degree,
        Circumstance,
        LimitationRule,
        NamedPeriod,
        LimitationExtension,
    )
    for field in (field for kind in kinds for field in attrs.fields(kind)):
        of_values = "DatedValue[" in str(field.type) and "Condition" not in str(field.type)
        if of_values or field.type == "Body":
            yield value_words(field)


def _sorted(parts: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({part for part in parts if part}))


def _of_groups(groups: Iterable[type[FactGroup]]) -> Iterator[str]:
    for group in groups:
        for fact in group.facts.values():
            yield fact.words
            yield fact.not_yet
            if fact.question:
                yield fact.question
            yield fact.note
            match fact:
                case OpenNorm():
                    yield fact.decided_by
                case YesNo():
                    yield fact.negated if not fact.negated.endswith(fact.words) else ""
                case WholeNumber():
                    yield fact.unit
                case OneOf() | SomeOf() if fact.options is not Country:
                    yield from (label(member) for member in fact.options)
                case _:
                    pass


def _of_rule(rule: Rule) -> Iterator[str]:
    yield rule.gap_before
    # The rule itself, its exceptions, and whatever else in it has provisions of its own.
    yield from (getattr(part, "title", "") for part in laid_down_in(rule))
    for name in rule.bodies:
        body = getattr(rule, name)
        yield from (body,) if isinstance(body, str) else (each.value for each in body.periods)
    for value in rule.dated():
        yield from (word for period in value.periods for word in _of_value(period.value))
    for part in rule.all_parts:
        yield from _of_condition(part)


def _of_value(value: object) -> Iterator[str]:
    """The units of account in an amount, of one and of several; a currency is a code in every language."""
    match value:
        case Amount() if not value.unit.isupper():
            yield from (value.unit, value.unit.removesuffix("s"))
        case Fine():
            yield from _of_value(value.amount)
        case AmountRange():
            yield from (word for bound in (value.least, value.most) for word in _of_value(bound))
        case _:
            pass


def _of_condition(condition: Condition) -> Iterator[str]:
    match condition:
        case IncludesListed():
            yield condition.listed.title
        case DatedTimePassed():
            yield from (*condition.length.of, condition.length.title)
        case Concept():
            yield condition.title
            yield from (proviso.title for proviso in condition.unless)
        case Cited():
            yield condition.title
        case CitizenOfGroup():
            yield condition.group.title
        case NotRead():
            yield condition.why
        case _:
            pass


def _of_provision(provision: Provision) -> Iterator[str]:
    yield provision.instrument.title
    yield provision.place
    for boundary in (provision.since, provision.until):
        if boundary is not None:
            yield boundary.why
