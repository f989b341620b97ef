"""
The kinds of rules about a case: the answer of each, and how it is made.

A further kind of rule is a class below `Rule`, a module beside this one with its answer, and a line here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import attrs

from traffick_rules.answer import duty, entitlement, permit, reflection_period, victim_status
from traffick_rules.answer.answers import Answer, Maker
from traffick_rules.law.duty import DutyRule
from traffick_rules.law.entitlement import EntitlementRule
from traffick_rules.law.permit import PermitRule
from traffick_rules.law.reflection_period import ReflectionPeriodRule
from traffick_rules.law.rule import Rule
from traffick_rules.law.victim_status import VictimStatusRule

__all__ = ["KINDS", "RuleKind"]


@attrs.frozen(eq=False, repr=False)
class RuleKind:
    """
    A kind of rule about a case.

    Attributes:
        rule: Its class.
        answer: The class of its answers; it has their heading and their words.
        prepare: From a rule, the first day of a law and the roots of its network, what makes its answers.
    """

    rule: type[Rule]
    answer: type[Answer]
    prepare: Callable[[Any, date, Mapping[str, int]], Maker]


KINDS = (
    RuleKind(VictimStatusRule, victim_status.VictimStatusAnswer, victim_status.prepare),
    RuleKind(
        ReflectionPeriodRule, reflection_period.ReflectionPeriodAnswer, reflection_period.prepare
    ),
    RuleKind(PermitRule, permit.PermitAnswer, permit.prepare),
    RuleKind(EntitlementRule, entitlement.EntitlementAnswer, entitlement.prepare),
    RuleKind(DutyRule, duty.DutyAnswer, duty.prepare),
)
"""In the order in which their answers are shown."""
