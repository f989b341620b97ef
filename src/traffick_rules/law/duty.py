"""Duties: what somebody must do for or about the person, and by when."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

import attrs
from attrs.converters import optional

from traffick_rules.errors import LawError, Problem
from traffick_rules.facts.kinds import Day
from traffick_rules.law.concept import term_or_dated
from traffick_rules.law.condition import Condition
from traffick_rules.law.dated_value import DatedValue, Given
from traffick_rules.law.length import Length
from traffick_rules.law.rule import Modality, Rule, clause_on_day

__all__ = ["FULFILLED", "DutyRule"]

FULFILLED = "the duty is fulfilled"
"""The clause that stands over what fulfils a duty."""


@attrs.frozen(eq=False, repr=False, kw_only=True, slots=False)
class DutyRule(Rule):
    """
    Something that somebody must do once a condition holds, by a day where the law or the plan gives one.

    Attributes:
        owed_by: Who must do it, in words.
        fulfilled: When it has been done.
        within: The time to do it in, counted from *starts_on*; None where the law gives none.
        starts_on: The fact that gives the day from which the time is counted.
        ends_on: A fact that gives the last day itself; where it is known, nothing is counted, and while it is
            not, the counted day may have been moved.

    Raises:
        LawError: If there is a time without a day to count it from, or the reverse.

    Source:
        CETS 197, Art. 10 (identification), Art. 10(4) (children) and Art. 16(2) (return), for the kinds of
        duties towards a victim.
    """

    subject: ClassVar[str] = "duties"

    modality: Modality = Modality.SHALL
    owed_by: str
    fulfilled: Condition | DatedValue[Condition] = attrs.field(converter=term_or_dated)
    within: DatedValue[Length] | None = attrs.field(
        default=None,
        converter=optional(Given[Length]),
        metadata={"words": "the time to do it in", "by_case": True},
    )
    starts_on: Day | None = None
    ends_on: Day | None = None

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        if (self.within is None) != (self.starts_on is None):
            hint = "give within and starts_on together"
            message = "has a time without a first day, or a first day without a time"
            raise LawError([Problem(self.question, message, hint)])

    @property
    def topic(self) -> str:
        return self.question

    def further_questions(self, on: date) -> dict[str, Condition]:
        fulfilled = clause_on_day(self.fulfilled, FULFILLED, self.provisions_on(on), on)
        return {f"{self.question}.fulfilled": fulfilled}

    def required(self, on: date) -> tuple[DatedValue[object], ...]:  # noqa: ARG002
        return () if self.within is None else (self.within,)
