"""Sentencing: what an offence is, and what it may cost the offender."""

from __future__ import annotations

import enum
from datetime import date
from typing import ClassVar

import attrs
from attrs.converters import optional

from traffick_rules.case.charge import Charge
from traffick_rules.case.record import Record
from traffick_rules.errors import LawError, Problem
from traffick_rules.law.concept import term_alone
from traffick_rules.law.condition import Condition
from traffick_rules.law.dated_value import DatedValue, Given
from traffick_rules.law.length import Length
from traffick_rules.law.provision import LaidDown, Provision
from traffick_rules.law.rule import Modality, Rule, clause_on_day

__all__ = ["Circumstance", "CircumstanceEffect", "Degree", "OffenceKind", "SentencingRule"]


class OffenceKind(enum.StrEnum):
    """
    What an offence is about, by which countries can be compared.

    Source:
        Palermo Protocol, Art. 5, for trafficking; CETS 197, Art. 19, and the offences beside it for the others.
    """

    TRAFFICKING = "trafficking"
    EXPLOITATION = "exploitation"
    SLAVERY = "slavery"
    PROCURING = "procuring"


class CircumstanceEffect(enum.StrEnum):
    """What a circumstance does to the punishment."""

    CAN_LOWER = "can_lower"
    AGGRAVATES = "aggravates"
    SAME_RANGE = "same_range"
    PUNISHABLE = "punishable"
    COMPANY_LIABLE = "company_liable"


@attrs.frozen(eq=False, repr=False, kw_only=True)
class Circumstance(LaidDown):
    """
    A circumstance that counts within the range of an offence, or extends who is liable.

    Attributes:
        code: A short name within the offence.
        title: The circumstance in plain words.
        effect: What it does to the punishment; none of them lifts the maximum.
        when: When it is given.
        provisions: Where the law says it; the first decides when it is in force.
    """

    code: str
    title: str
    effect: CircumstanceEffect
    when: Condition = attrs.field(converter=term_alone)
    provisions: tuple[Provision, ...]


@attrs.frozen(eq=False, repr=False, kw_only=True)
class Degree(LaidDown):
    """
    A degree of an offence with its range of punishment: less serious, ordinary, gross.

    Attributes:
        code: A short name within the offence.
        title: What distinguishes the degree, in plain words.
        when: When it applies; None for the degree that applies where no graver one does.
        provisions: Where the law says it; the first decides when it is in force.
        minimum: The least term of imprisonment, or None where the provision states none.
        maximum: The longest term of imprisonment, or None where no source read gives it.
    """

    code: str
    title: str
    when: Condition | None = attrs.field(
        default=None, converter=attrs.converters.optional(term_alone)
    )
    provisions: tuple[Provision, ...]
    minimum: DatedValue[Length] | None = attrs.field(
        default=None, converter=optional(Given[Length]), metadata={"by_case": True}
    )
    maximum: DatedValue[Length] | None = attrs.field(
        converter=optional(Given[Length]), metadata={"by_case": True}
    )


@attrs.frozen(eq=False, repr=False, kw_only=True, slots=False)
class SentencingRule(Rule):
    """
    An offence: its elements (`when`), and the range of punishment of each degree.

    The elements are judged by the law of the day of the offence; the punishment by the milder of that
    law and the law of the day of judgment.

    Attributes:
        kind: What the offence is about, where it is what other countries punish too.
        degrees: The degrees, the gravest first; the last one has no condition.
        circumstances: What counts within the range, or extends who is liable.

    Raises:
        LawError: If there is no degree, or one that has no condition is not the last.

    Source:
        Palermo Protocol, Art. 5, and CETS 197, Arts. 18 and 23 (criminalisation and sanctions).
    """

    subject: ClassVar[str] = "offences"
    record: ClassVar[type[Record]] = Charge

    modality: Modality = Modality.SHALL
    kind: OffenceKind | None = None
    degrees: tuple[Degree, ...]
    circumstances: tuple[Circumstance, ...] = ()

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        conditions = [degree.when is not None for degree in self.degrees]
        if not conditions or conditions != [True] * (len(conditions) - 1) + [False]:
            hint = "order them from the gravest; the last has no condition"
            raise LawError([Problem(self.question, "has no residual degree", hint)])

    def degrees_on(self, on: date) -> dict[str, Degree]:
        """The degrees of that day by the name of their question, the gravest first."""
        return {
            f"{self.question}.{degree.code}": degree
            for degree in self.degrees
            if degree.in_force(on)
        }

    def circumstances_on(self, on: date) -> dict[str, Circumstance]:
        """The circumstances of that day by the name of their question."""
        return {
            f"{self.question}.circumstance.{circumstance.code}": circumstance
            for circumstance in self.circumstances
            if circumstance.in_force(on)
        }

    @property
    def topic(self) -> str:
        return f"{self.subject}.{self.kind}" if self.kind else self.question

    def further_questions(self, on: date) -> dict[str, Condition]:
        parts: dict[str, Degree | Circumstance] = {
            **self.degrees_on(on),
            **self.circumstances_on(on),
        }
        return {
            question: clause_on_day(part.when, part.title, part.provisions_on(on), on)
            for question, part in parts.items()
            if part.when is not None
        }

    def required(self, on: date) -> tuple[DatedValue[object], ...]:
        maxima = (degree.maximum for degree in self.degrees_on(on).values())
        return tuple(maximum for maximum in maxima if maximum is not None)
