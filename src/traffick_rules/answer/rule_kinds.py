"""
The kinds of rules about a case: the answer of each, and how it is made.

A further kind of rule is a class below `Rule`, a module beside this one with its answer, and a line here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import attrs

from traffick_rules.answer import (
    burden,
    duty,
    entitlement,
    permit,
    reflection_period,
    victim_status,
)
from traffick_rules.answer.answers import Answer, Maker
from traffick_rules.answer.value_columns import Rows, ValueColumn, bodies
from traffick_rules.errors import LawError, Problem
from traffick_rules.law.rules.burden import BurdenRule
from traffick_rules.law.rules.duty import DutyRule
from traffick_rules.law.rules.entitlement import EntitlementRule
from traffick_rules.law.rules.permit import PermitRule
from traffick_rules.law.rules.reflection_period import ReflectionPeriodRule
from traffick_rules.law.rules.rule import Rule
from traffick_rules.law.rules.victim_status import VictimStatusRule


@attrs.frozen(eq=False, repr=False)
class RuleKind:
    """
    A kind of rule about a case.

    Attributes:
        rule: Its class.
        answer: The class of its answers; it has their heading, their words and the days they give.
        prepare: From a rule, the first day of a law and the roots of its network, what makes its answers.
        binds: Whether it says what an authority, or someone else, shall or may do.
        values: What its answers give over many rows, by the attribute of the answer to a single case.
        ended: Where what the conditions give is over, and where it may be; None where nothing ends.
    """

    rule: type[Rule]
    answer: type[Answer]
    prepare: Callable[[Any, date, Mapping[str, int]], Maker]
    values: Mapping[str, ValueColumn]
    binds: bool = True
    ended: Callable[[Any, Rows], tuple[int, int]] | None = None

    @property
    def columns(self) -> Mapping[str, ValueColumn]:
        """The columns of its answers over many rows: what they give, and the bodies they name."""
        return {**self.values, **bodies(self.rule)}


KINDS = (
    RuleKind(
        VictimStatusRule,
        victim_status.VictimStatusAnswer,
        victim_status.prepare,
        victim_status.COLUMNS,
        binds=False,
    ),
    RuleKind(
        ReflectionPeriodRule,
        reflection_period.ReflectionPeriodAnswer,
        reflection_period.prepare,
        reflection_period.COLUMNS,
        ended=reflection_period.ended,
    ),
    RuleKind(PermitRule, permit.PermitAnswer, permit.prepare, permit.COLUMNS, ended=permit.ended),
    RuleKind(
        EntitlementRule, entitlement.EntitlementAnswer, entitlement.prepare, entitlement.COLUMNS
    ),
    RuleKind(DutyRule, duty.DutyAnswer, duty.prepare, duty.COLUMNS),
    RuleKind(BurdenRule, burden.BurdenAnswer, burden.prepare, burden.COLUMNS),
)
"""In the order in which their answers are shown."""


def kind_of(rule: Rule) -> RuleKind:
    """
    The kind of a rule about cases.

    Raises:
        LawError: If it is of none that has answers.
    """
    for kind in KINDS:
        if isinstance(rule, kind.rule):
            return kind
    message = f"{type(rule).__name__} is not a kind of rule that answers for a case"
    raise LawError([Problem(rule.question, message)])
