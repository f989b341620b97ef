"""Duties: what someone must do for or about the person, and by when."""

from __future__ import annotations

import enum
from datetime import date
from typing import ClassVar

import attrs
from attrs.converters import optional

from traffick_rules.errors import LawError, Problem
from traffick_rules.facts.kinds import Day
from traffick_rules.law.conditions.concept import term_or_dated
from traffick_rules.law.conditions.condition import Condition
from traffick_rules.law.rules.rule import Modality, Rule, clause_on_day
from traffick_rules.law.values.body import Body, body_given
from traffick_rules.law.values.dated_value import DatedValue, Given
from traffick_rules.law.values.length import Length, Unit

FULFILLED = "the duty is fulfilled"
"""The clause that stands over what fulfils a duty."""


class DutyKind(enum.StrEnum):
    """
    What must be done, by which countries can be compared.

    Source:
        CETS 197, Arts. 10, 12, 15 and 16; Directive 2004/81/EC, Art. 5; Directive 2011/36/EU, Arts. 11 to 16.
    """

    IDENTIFICATION = "identification"
    INTERVIEW = "interview"
    REFERRAL = "referral"
    REPORT = "report"
    NOTICE = "notice"
    INFORMATION = "information"
    REPRESENTATIVE = "representative"
    HEARING = "hearing"
    ASSESSMENT = "assessment"
    DECISION = "decision"
    APPLICATION = "application"
    PAYMENT = "payment"
    PREPARED_RETURN = "prepared_return"
    DEPARTURE = "departure"


@attrs.frozen(eq=False, repr=False, kw_only=True, slots=False)
class DutyRule(Rule):
    """
    Something that someone must do once a condition holds, by a day where the law or the plan gives one.

    Attributes:
        kind: What must be done.
        owed_by: Who must do it, in words.
        fulfilled: When it has been done.
        within: The time to do it in, counted from *starts_on*; None where the law gives none.
        starts_on: The fact that gives the day from which the time is counted.
        at_least: How long before the day of *before* it must be done; None where the law says nothing of the kind.
        before: The fact that gives the day from which that is counted back, such as the last day of a permit.
        ends_on: A fact that gives the last day itself; where it is known, nothing is counted, and while it is
            not, the counted day may have been moved.
        longest: How long after *starts_on* that day can be at the most; None where the law says nothing of the kind.

    Raises:
        LawError: If there is a time without a day to count it from, or the reverse, if it is counted both ways, or is
            counted back in hours or working days, or if a day that it looks ahead to cannot lie ahead.

    Source:
        CETS 197, Art. 10 (identification), Art. 10(4) (children) and Art. 16(2) (return), for the kinds of
        duties towards a victim.
    """

    subject: ClassVar[str] = "duties"
    bodies: ClassVar[tuple[str, ...]] = (*Rule.bodies, "owed_by")

    modality: Modality = Modality.SHALL
    kind: DutyKind
    owed_by: Body = attrs.field(converter=body_given, metadata={"words": "who must do it"})
    fulfilled: Condition | DatedValue[Condition] = attrs.field(converter=term_or_dated)
    within: DatedValue[Length] | None = attrs.field(
        default=None,
        converter=optional(Given[Length]),
        metadata={"words": "the time to do it in", "by_case": True},
    )
    starts_on: Day | None = None
    at_least: DatedValue[Length] | None = attrs.field(
        default=None, converter=optional(Given[Length]), metadata={"words": "how long before"}
    )
    before: Day | None = None
    ends_on: Day | None = None
    longest: DatedValue[Length] | None = attrs.field(
        default=None, converter=optional(Given[Length]), metadata={"words": "the longest in all"}
    )

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        for time, day in (("within", "starts_on"), ("at_least", "before")):
            if (getattr(self, time) is None) != (getattr(self, day) is None):
                message = "has a time without a day to count it from, or a day without a time"
                raise LawError([Problem(self.question, message, f"give {time} and {day} together")])
        if self.longest is not None and (self.within is None or self.ends_on is None):
            hint = "give within, and as ends_on the fact that moves the last day"
            raise LawError(
                [Problem(self.question, "has a longest time that nothing can use", hint)]
            )
        if self.within is not None and self.at_least is not None:
            hint = "give within, counted from starts_on, or at_least, counted back from before"
            raise LawError([Problem(self.question, "is counted both ways", hint)])
        for name, ahead in (("before", self.before), ("ends_on", self.ends_on)):
            if ahead is not None and not ahead.can_lie_ahead:
                message = (
                    f"{name} is {ahead.path}, which cannot lie after the day of the assessment"
                )
                hint = "declare the fact as Day(…, can_lie_ahead=True)"
                raise LawError([Problem(self.question, message, hint)])
        # Whether it is a length at all is judged when the law is loaded.
        for period in self.at_least.periods if isinstance(self.at_least, DatedValue) else ():
            if getattr(period.value, "unit", None) in {Unit.HOUR, Unit.WORKING_DAY}:
                hint = "give days, weeks, months or years"
                message = f"at_least is {period.value}, which cannot be counted back"
                raise LawError([Problem(self.question, message, hint)])

    @property
    def topic(self) -> str:
        return f"{self.subject}.{self.kind}"

    def further_questions(self, on: date) -> dict[str, Condition]:
        fulfilled = clause_on_day(self.fulfilled, FULFILLED, self.provisions_on(on), on)
        return {f"{self.question}.fulfilled": fulfilled}

    def required(self, on: date) -> tuple[DatedValue[object], ...]:  # noqa: ARG002
        return tuple(time for time in (self.within, self.at_least) if time is not None)
