"""
A naive recursive evaluator: the witness against which the engines are held.

It walks the conditions as a plugin writes them, dated parts included, and knows nothing of networks,
rails or batches.
"""

from __future__ import annotations

from datetime import date
from typing import Any, TypeAlias

import attrs

from traffick_rules.case.record import Record
from traffick_rules.law.conditions.atom import IncludesListed, includes
from traffick_rules.law.conditions.concept import Concept, Proviso
from traffick_rules.law.conditions.condition import (
    AllOf,
    AnyOf,
    Atom,
    Cited,
    Condition,
    Not,
    Settled,
)
from traffick_rules.law.conditions.holds import Holds
from traffick_rules.law.conditions.membership import CitizenOfGroup, citizen_of
from traffick_rules.law.conditions.time_passed import DatedTimePassed
from traffick_rules.law.rules.burden import BurdenRule
from traffick_rules.law.rules.duty import DutyRule
from traffick_rules.law.rules.entitlement import EntitlementRule
from traffick_rules.law.rules.limitation import LimitationRule
from traffick_rules.law.rules.permit import PermitRule
from traffick_rules.law.rules.reflection_period import ReflectionPeriodRule
from traffick_rules.law.rules.rule import Rule
from traffick_rules.law.rules.sentencing import SentencingRule
from traffick_rules.law.rules.victim_status import VictimStatusRule
from traffick_rules.law.values.dated_value import ByCase, DatedValue

Truth: TypeAlias = bool | None


def all_true(values: list[Truth]) -> Truth:
    if False in values:
        return False
    return None if None in values else True


def any_true(values: list[Truth]) -> Truth:
    if True in values:
        return True
    return None if None in values else False


def opposite(value: Truth) -> Truth:
    return None if value is None else not value


def evaluate(when: Condition | DatedValue[Condition], record: Record, on: date) -> Truth:
    if isinstance(when, DatedValue):
        (current,) = [period.value for period in when.periods if period.in_force(on)]
        return evaluate(current, record, on)
    if isinstance(when, Atom):
        return when.test(record, on)
    if isinstance(when, AllOf):
        return all_true([evaluate(part, record, on) for part in when.parts if counts(part, on)])
    if isinstance(when, AnyOf):
        return any_true([evaluate(part, record, on) for part in when.parts if counts(part, on)])
    if isinstance(when, Not):
        return opposite(evaluate(when.part, record, on))
    if isinstance(when, Settled):
        if evaluate(when.yes_when, record, on) is True:
            return True
        return False if evaluate(when.no_when, record, on) is True else None
    if isinstance(when, Cited):
        return evaluate(when.part, record, on)
    if isinstance(when, Holds):
        (held,) = [rule for rule in when.rules if rule.in_force(on)]
        return guarded(held.when, held.unless, record, on)
    if isinstance(when, CitizenOfGroup):
        states = [each.value for each in when.group.periods if each.in_force(on)]
        return any_true([evaluate(citizen_of(state), record, on) for state in states])
    if isinstance(when, Concept):
        return guarded(when.when, when.unless, record, on)
    if isinstance(when, DatedTimePassed):
        return when.by(when.length.at(on)).test(record, on)
    if isinstance(when, IncludesListed):
        listed = [member.value for member in when.listed.periods if member.in_force(on)]
        return any_true([evaluate(includes(when.fact, member), record, on) for member in listed])
    msg = f"the witness does not know {type(when).__name__}"
    raise TypeError(msg)


def counts(when: Condition, on: date) -> bool:
    if isinstance(when, Cited):
        in_force = [provision for provision in when.cites if provision.in_force(on)]
        return counts(when.part, on) and bool(in_force or not when.while_in_force)
    if isinstance(when, Not):
        return counts(when.part, on)
    if isinstance(when, Holds):
        return any(rule.in_force(on) for rule in when.rules)
    if isinstance(when, AllOf | AnyOf):
        return any(counts(part, on) for part in when.parts)
    return True


def guarded(
    when: Condition | DatedValue[Condition],
    unless: tuple[Proviso, ...],
    record: Record,
    on: date,
) -> Truth:
    exceptions = [
        opposite(evaluate(proviso.when, record, on))
        for proviso in unless
        if proviso.provisions[0].in_force(on)
    ]
    return all_true([evaluate(when, record, on), *exceptions])


def answers(rules: tuple[Rule, ...], record: Record, on: date) -> dict[str, Truth]:
    """The value of every question of the rules that are in force on that day."""

    def holders(rule: Rule) -> list[tuple[Any, str]]:
        parts: list[tuple[Any, str]] = [(rule, "")]
        if isinstance(rule, ReflectionPeriodRule) and rule.extension is not None:
            parts.append((rule.extension, "extension."))
        if isinstance(rule, SentencingRule):
            parts += [(degree, f"{degree.code}.") for degree in rule.degrees]
        return [(part, place) for part, place in parts if part.in_force(on)]

    found: dict[str, Truth] = {}
    for rule in rules:
        if not rule.in_force(on) or not isinstance(record, rule.record):
            continue
        found[rule.question] = guarded(rule.when, rule.unless, record, on)
        for holder, place in holders(rule):
            for field in attrs.fields(type(holder)):
                value = getattr(holder, field.name)
                for number, row in enumerate(value.rows if isinstance(value, ByCase) else (), 1):
                    if row.when is not None and any(p.in_force(on) for p in row.periods):
                        question = f"{rule.question}.{place}{field.name}.{number}"
                        found[question] = evaluate(row.when, record, on)
        if isinstance(rule, VictimStatusRule):
            found["victim_status.presumed"] = evaluate(rule.presumed, record, on)
            if rule.competent is not None:
                found["victim_status.competent"] = evaluate(rule.competent, record, on)
            for competence in rule.competences:
                if competence.provisions[0].in_force(on):
                    question = f"victim_status.{competence.step}.{competence.authority}"
                    found[question] = evaluate(competence.when, record, on)
        elif isinstance(rule, ReflectionPeriodRule):
            extension = rule.extension
            if extension is not None and extension.provisions[0].in_force(on):
                question = f"{rule.question}.extension"
                found[question] = guarded(extension.when, extension.unless, record, on)
        elif isinstance(rule, SentencingRule):
            for degree in rule.degrees:
                if degree.when is not None and degree.provisions[0].in_force(on):
                    question = f"{rule.question}.{degree.code}"
                    found[question] = evaluate(degree.when, record, on)
            for circumstance in rule.circumstances:
                if circumstance.provisions[0].in_force(on):
                    question = f"{rule.question}.circumstance.{circumstance.code}"
                    found[question] = guarded(circumstance.when, circumstance.unless, record, on)
        elif isinstance(rule, LimitationRule):
            found |= _of_limitation(rule, record, on)
        elif isinstance(rule, DutyRule):
            found[f"{rule.question}.fulfilled"] = evaluate(rule.fulfilled, record, on)
        else:
            assert isinstance(rule, PermitRule | EntitlementRule | BurdenRule)
    return found


def _of_limitation(rule: LimitationRule, record: Record, on: date) -> dict[str, Truth]:
    """The value of every question of a rule on limitation beside its own."""
    found: dict[str, Truth] = {}
    if rule.child is not None:
        found["child"] = evaluate(rule.child, record, on)
    held = rule.suspended
    if held is not None and not (isinstance(held, DatedValue) and held.period(on) is None):
        found["suspended"] = guarded(held, (), record, on)
    for named in rule.periods:
        if named.provisions[0].in_force(on):
            found[f"period.{named.code}"] = guarded(named.when, (), record, on)
    for act in rule.interruptions:
        if act.provisions[0].in_force(on):
            found[f"interruption.{act.code}"] = guarded(act.when, act.unless, record, on)
    extension = rule.extension
    if extension is not None and extension.provisions[0].in_force(on):
        found["extension"] = guarded(extension.when, (), record, on)
        found["extension.granted"] = evaluate(extension.granted, record, on)
    if rule.reaches_older_acts is not None:
        found["older_acts"] = guarded(rule.reaches_older_acts, (), record, on)
    return {f"{rule.question}.{name}": truth for name, truth in found.items()}
