"""Limitation: when an offence can no longer be prosecuted because of the time that has passed."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

import attrs

from traffick_rules.case.charge import Charge
from traffick_rules.case.record import Record
from traffick_rules.law.concept import term_alone
from traffick_rules.law.condition import Condition
from traffick_rules.law.dated_value import DatedValue
from traffick_rules.law.length import Length
from traffick_rules.law.provision import Provision
from traffick_rules.law.punishment import Imprisonment
from traffick_rules.law.rule import Modality, Rule, clause_on_day

__all__ = ["LimitationRule", "LimitationStep"]


@attrs.frozen
class LimitationStep:
    """
    One step of the ladder of limitation periods.

    Attributes:
        up_to: The longest maximum of an offence to which the step applies.
        period: The limitation period of such an offence.
    """

    up_to: Length
    period: Length

    def __str__(self) -> str:
        return f"{self.period} for a maximum of up to {self.up_to}"


@attrs.frozen(eq=False, repr=False, kw_only=True, slots=False)
class LimitationRule(Rule):
    """
    How long after the offence it can be prosecuted; `when` is the condition for any limitation at all.

    The period runs from the last day of the acts; where the victim was a child, at the earliest from the
    birthday that `starts_at_age` names, for the offences that `child_offences` lists.

    Attributes:
        ladder: The periods by the maximum of the offence, the shortest first.
        child: The victim was a child.
        child_offences: The codes of the offences to which the rule on children applies.
        starts_at_age: The age in years from which time runs at the earliest; None before any period.
        child_provisions: Where the rule on children is laid down.
        suspended: While this holds, time does not run.
        suspension_provisions: Where that is laid down.
    """

    subject: ClassVar[str] = "limitation"
    record: ClassVar[type[Record]] = Charge

    modality: Modality = Modality.SHALL
    ladder: DatedValue[tuple[LimitationStep, ...]]
    child: Condition = attrs.field(converter=term_alone)
    child_offences: tuple[str, ...]
    starts_at_age: DatedValue[int]
    suspended: Condition = attrs.field(converter=term_alone)
    suspension_provisions: tuple[Provision, ...]

    @property
    def question(self) -> str:
        return self.subject

    def period_for(self, maximum: Imprisonment, on: date) -> Length | None:
        """The limitation period of an offence with that maximum; None above the ladder."""
        fitting = (step.period for step in self.ladder.at(on) if maximum <= step.up_to)
        return next(fitting, None)

    def further_questions(self, on: date) -> dict[str, Condition]:
        age = self.starts_at_age.period(on)
        cites = self.provisions_on(on) if age is None else (age.provision,)
        suspension = tuple(p for p in self.suspension_provisions if p.in_force(on))
        child = clause_on_day(self.child, "the victim was a child", cites, on)
        suspended = clause_on_day(self.suspended, "time does not run", suspension, on)
        return {f"{self.question}.child": child, f"{self.question}.suspended": suspended}

    def required(self, on: date) -> tuple[DatedValue[object], ...]:  # noqa: ARG002
        return (self.ladder,)
