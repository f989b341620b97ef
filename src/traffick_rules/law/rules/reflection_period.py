"""Reflection periods: time for the person to recover and decide."""

from __future__ import annotations

import enum
from datetime import date
from typing import ClassVar

import attrs
from attrs.converters import optional

from traffick_rules.facts.kinds import Day
from traffick_rules.law.conditions.concept import (
    Proviso,
    exceptions,
    guarded,
    term_or_dated,
    when_on_day,
)
from traffick_rules.law.conditions.condition import Cited, Condition
from traffick_rules.law.provision import LaidDown, Provision, several
from traffick_rules.law.rules.rule import Modality, Rule
from traffick_rules.law.values.dated_value import DatedValue, Given
from traffick_rules.law.values.length import Length
from traffick_rules.law.values.ranges import LengthRange


class ReflectionForm(enum.StrEnum):
    """What a reflection period is in national law."""

    DEPARTURE_DEADLINE = "departure_deadline"
    RESIDENCE_PERMIT = "residence_permit"
    RECOVERY_PERIOD = "recovery_period"


@attrs.frozen(eq=False, repr=False, kw_only=True)
class Extension(LaidDown):
    """
    More time than the standard length.

    Attributes:
        title: The condition in plain words.
        provisions: Where the law says it; the first decides when it is in force.
        modality: Whether the authority shall or may extend.
        when: When the period can be extended.
        unless: The exceptions.
        longest: The longest period in all, extension included; None where the law states none.
    """

    title: str
    provisions: tuple[Provision, ...] = attrs.field(converter=several)
    modality: Modality
    when: Condition | DatedValue[Condition] = attrs.field(converter=term_or_dated)
    unless: tuple[Proviso, ...] = attrs.field(default=(), converter=exceptions)
    longest: DatedValue[Length] | None = attrs.field(
        converter=optional(Given[Length]), metadata={"words": "the longest in all", "by_case": True}
    )


@attrs.frozen(eq=False, repr=False, kw_only=True, slots=False)
class ReflectionPeriodRule(Rule):
    """
    A time in which the person need not leave and can decide what to do.

    Attributes:
        form: What the period is in national law.
        standard: Its length without extension, fixed or a range; None where the law read states none.
        extension: When and how far it can be extended, or None.
        on_request: Whether it has to be asked for; None where that is not known.
        starts_on: The fact that gives its first day.
        ends_on: The fact that gives its last day as the latest decision states it, or None.

    Source:
        CETS 197, Art. 13 (recovery and reflection period; at least 30 days).
    """

    subject: ClassVar[str] = "reflection_period"

    form: ReflectionForm
    standard: DatedValue[Length | LengthRange] | None = attrs.field(
        default=None,
        converter=optional(Given[Length | LengthRange]),
        metadata={"words": "how long it is", "by_case": True},
    )
    extension: Extension | None = None
    on_request: DatedValue[bool] | None = attrs.field(
        default=None,
        converter=optional(Given[bool]),
        metadata={"words": "whether it has to be asked for", "by_case": True},
    )
    starts_on: Day
    ends_on: Day | None = None

    def extension_on(self, on: date) -> Extension | None:
        """The extension, if one is in force on that day."""
        extension = self.extension
        return extension if extension is not None and extension.in_force(on) else None

    def further_questions(self, on: date) -> dict[str, Condition]:
        extension = self.extension_on(on)
        if extension is None:
            return {}
        holds = guarded(when_on_day(extension.when, on), extension.unless, on)
        return {
            f"{self.question}.extension": Cited(
                "", extension.title, holds, extension.provisions_on(on)
            )
        }

    def required(self, on: date) -> tuple[DatedValue[object], ...]:
        extension = self.extension_on(on)
        lengths = (self.standard, extension.longest if extension else None)
        return tuple(length for length in lengths if length is not None)
