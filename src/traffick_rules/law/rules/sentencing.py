"""Sentencing: what an offence is, and what sentence it carries."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from datetime import date
from itertools import product, starmap
from typing import Any, ClassVar

import attrs
from attrs.converters import optional

from traffick_rules.case.charge import Charge
from traffick_rules.case.record import Record
from traffick_rules.errors import LawError, Problem
from traffick_rules.facts.kinds import YesNo
from traffick_rules.law.conditions.concept import Proviso, exceptions, term_alone, term_or_dated
from traffick_rules.law.conditions.condition import Condition
from traffick_rules.law.provision import LaidDown, Period, Provision, several
from traffick_rules.law.rules.rule import Modality, Rule, clause_on_day
from traffick_rules.law.values.dated_value import DatedValue, Given
from traffick_rules.law.values.length import Length
from traffick_rules.law.values.punishment import Fine, FineRole, Imprisonment, Punishment, Raise


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
    RAISES_MAXIMUM = "raises_maximum"
    BELOW_MINIMUM = "below_minimum"
    FINE = "fine"
    REACHES_ABROAD = "reaches_abroad"
    FOLLOWS = "follows"
    CAN_FOLLOW = "can_follow"


@attrs.frozen(eq=False, repr=False, kw_only=True)
class Circumstance(LaidDown):
    """
    A circumstance that counts within the range of an offence, changes it, or extends who or what it reaches.

    A degree has a range of its own, from which the time of limitation follows; what a circumstance does to the
    range has no effect on limitation. That the law reaches acts abroad asks for double criminality where its
    condition does.

    Attributes:
        code: A short name within the offence.
        title: The circumstance in plain words.
        effect: What it does to the punishment, or to the reach of the offence.
        when: When it is given, or a dated value of conditions.
        unless: The exceptions.
        provisions: Where the law says it; the first decides when it is in force.
        fine: The fine that it brings, such as that of a company; None where no amount is stated.
        lifts: How far it lifts the maximum, where it does.

    Raises:
        LawError: If it lifts the maximum and does not say how far, or the other way round.
    """

    code: str
    title: str
    effect: CircumstanceEffect
    when: Condition | DatedValue[Condition] = attrs.field(converter=term_or_dated)
    unless: tuple[Proviso, ...] = attrs.field(default=(), converter=exceptions)
    provisions: tuple[Provision, ...] = attrs.field(converter=several)
    fine: DatedValue[Fine] | None = attrs.field(default=None, converter=optional(Given[Fine]))
    lifts: DatedValue[Raise] | None = attrs.field(
        default=None,
        converter=optional(Given[Raise]),
        metadata={"words": "how far the maximum can be exceeded"},
    )

    def __attrs_post_init__(self) -> None:
        if (self.effect is CircumstanceEffect.RAISES_MAXIMUM) is (self.lifts is None):
            hint = "what raises the maximum has lifts=…, and nothing else has"
            raise LawError([Problem(f"circumstance {self.code}", f"{self.effect.value}", hint)])


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
        maximum: The longest term of imprisonment, or life; None where no source read gives it, or for a fine alone.
        fine: A fine in the place of imprisonment, beside it or alone; None where the law names none.
    """

    code: str
    title: str
    when: Condition | None = attrs.field(
        default=None, converter=attrs.converters.optional(term_alone)
    )
    provisions: tuple[Provision, ...] = attrs.field(converter=several)
    minimum: DatedValue[Length] | None = attrs.field(
        default=None, converter=optional(Given[Length]), metadata={"by_case": True}
    )
    maximum: DatedValue[Imprisonment] | None = attrs.field(
        converter=optional(Given[Imprisonment]), metadata={"by_case": True}
    )
    fine: DatedValue[Fine] | None = attrs.field(
        default=None, converter=optional(Given[Fine]), metadata={"by_case": True}
    )

    @classmethod
    def of(  # noqa: PLR0913 - the fields of a degree
        cls,
        law: Provision,
        maximum: Imprisonment | None,
        *also: Provision,
        code: str = "ordinary",
        title: str = "the offence as a whole",
        when: Condition | YesNo | None = None,
        minimum: Length | DatedValue[Length] | Period[Length] | None = None,
        fine: Fine | bool = False,
    ) -> Degree:
        """
        A degree of which one statement of law gives the whole range.

        Args:
            law: The statement.
            maximum: The longest term, or life; None where no source read gives it.
            also: Further statements on the degree, which give nothing of the range.
            code: As of any degree.
            title: As of any degree.
            when: As of any degree.
            minimum: The least term that the statement gives; or, as a dated value or period, one that another statement gives.
            fine: The fine that the statement gives; True for one in the place of imprisonment of which it says no more.
        """
        named = Fine(FineRole.INSTEAD) if fine is True else fine
        return cls(
            code=code,
            title=title,
            when=when,
            provisions=(law, *also),
            minimum=law.gives(minimum) if isinstance(minimum, Length) else minimum,
            maximum=None if maximum is None else law.gives(maximum),
            fine=law.gives(named) if named else None,
        )

    def punishments_on(self, on: date) -> Iterator[Punishment]:
        """The range of that day, or every one that it can be where it depends on the case."""
        return starmap(
            Punishment,
            product(*(_on(each, on) for each in (self.minimum, self.maximum, self.fine))),
        )


def _on(value: DatedValue[Any] | None, on: date) -> list[Any]:
    """What a value can be on that day; nothing alone where there is none."""
    rows = value.rows_on(on) if value else ()
    return [period.value for _, _, period in rows] or [None]


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
        degrees = {
            question: clause_on_day(degree.when, degree.title, degree.provisions_on(on), on)
            for question, degree in self.degrees_on(on).items()
            if degree.when is not None
        }
        return degrees | {
            question: clause_on_day(each.when, each.title, each.provisions_on(on), on, each.unless)
            for question, each in self.circumstances_on(on).items()
        }

    def required(self, on: date) -> tuple[DatedValue[object], ...]:
        maxima = (degree.maximum for degree in self.degrees_on(on).values())
        return tuple(maximum for maximum in maxima if maximum is not None)
