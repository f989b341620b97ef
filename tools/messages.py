"""
The parts of speech of a jurisdiction: every text that an explanation, a question or a result can be made of.

Catalogues translate these; the templates that join them are found in the source by the usual gettext tools.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from traffick_rules.case.case import Case
from traffick_rules.case.charge import Charge
from traffick_rules.explain.question_choice import ReplyEffect
from traffick_rules.facts.country import Country
from traffick_rules.facts.fact import FactGroup
from traffick_rules.facts.kinds import OneOf, OpenNorm, SomeOf, WholeNumber, YesNo
from traffick_rules.law.atom import IncludesListed, LastsLonger
from traffick_rules.law.concept import Concept
from traffick_rules.law.condition import Cited, Condition
from traffick_rules.law.duty import FULFILLED, DutyRule
from traffick_rules.law.entitlement import EntitlementKind, EntitlementRule
from traffick_rules.law.jurisdiction import Jurisdiction
from traffick_rules.law.length import Unit
from traffick_rules.law.permit import PermitGround, PermitRule
from traffick_rules.law.provision import Provision
from traffick_rules.law.reflection_period import ReflectionPeriodRule
from traffick_rules.law.rule import Rule
from traffick_rules.law.sentencing import SentencingRule
from traffick_rules.law.victim_status import IdentificationStep, VictimStatusRule

__all__ = ["parts_of", "parts_of_vocabulary"]

_COUNTRIES = ("Denmark", "Estonia", "Finland", "Iceland", "Latvia", "Lithuania", "Norway", "Sweden")


def parts_of_vocabulary() -> tuple[str, ...]:
    """The parts that the shared vocabulary is made of, sorted."""
    groups = {**Case.groups(), **Charge.groups()}
    units = (word for unit in Unit for word in (unit.value, f"{unit}s"))
    effects = (effect.value for effect in ReplyEffect)
    groups_parts = _of_groups(groups.values())
    steps = (f"the {step} lies with" for step in IdentificationStep)
    return _sorted((*groups_parts, *units, *effects, *steps, FULFILLED, *_of_topics(), *_COUNTRIES))


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
    kinds = (VictimStatusRule, ReflectionPeriodRule, PermitRule, EntitlementRule, DutyRule)
    names = (*(kind.subject for kind in kinds), *PermitGround, *EntitlementKind)
    return (name.replace("_", " ") for name in names)


def _sorted(parts: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({part for part in parts if part}))


def _of_groups(groups: Iterable[type[FactGroup]]) -> Iterator[str]:
    for group in groups:
        for fact in group.facts.values():
            yield fact.words
            yield fact.note
            match fact:
                case OpenNorm():
                    yield fact.decided_by
                case YesNo():
                    yield fact.negated if not fact.negated.endswith(fact.words) else ""
                case WholeNumber():
                    yield fact.unit
                case OneOf() | SomeOf() if fact.options is not Country:
                    yield from (member.value.replace("_", " ") for member in fact.options)
                case _:
                    pass


def _of_rule(rule: Rule) -> Iterator[str]:
    yield rule.title
    yield rule.gap_before
    yield from (proviso.title for proviso in rule.unless)
    for part in rule.all_parts:
        yield from _of_condition(part)
    match rule:
        case VictimStatusRule():
            yield from (competence.title for competence in rule.competences)
        case ReflectionPeriodRule() if rule.extension is not None:
            yield rule.extension.title
            yield from (proviso.title for proviso in rule.extension.unless)
        case EntitlementRule():
            yield from (rule.provided_by, rule.paid_by)
        case DutyRule():
            yield rule.owed_by
        case SentencingRule():
            yield from (degree.title for degree in rule.degrees)
            yield from (circumstance.title for circumstance in rule.circumstances)
        case _:
            pass


def _of_condition(condition: Condition) -> Iterator[str]:
    match condition:
        case IncludesListed():
            yield condition.listed.title
        case LastsLonger():
            yield condition.length.title
        case Concept():
            yield condition.title
            yield from (proviso.title for proviso in condition.unless)
        case Cited():
            yield condition.title
        case _:
            pass


def _of_provision(provision: Provision) -> Iterator[str]:
    yield provision.instrument.title
    yield provision.place
    for boundary in (provision.since, provision.until):
        if boundary is not None:
            yield boundary.why
