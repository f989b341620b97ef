"""Limitation: when an offence can no longer be prosecuted because of the time that has passed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import ClassVar, TypeAlias

import attrs
from attrs.converters import optional

from traffick_rules.case.charge import Charge
from traffick_rules.case.record import Record
from traffick_rules.errors import LawError, Problem
from traffick_rules.facts.kinds import Day
from traffick_rules.language import ENGLISH, Translate
from traffick_rules.law.conditions.concept import Proviso, exceptions, term_alone, term_or_dated
from traffick_rules.law.conditions.condition import Condition
from traffick_rules.law.provision import LaidDown, Provision, several
from traffick_rules.law.rules.rule import Modality, Rule, clause_on_day
from traffick_rules.law.values.dated_value import DatedValue, Given, value_on
from traffick_rules.law.values.length import Endless, Length, years
from traffick_rules.law.values.punishment import Imprisonment

_CHILD = "the victim was a child"
_SUSPENDED = "time does not run"
_GRANTED = "the court has given more time"
_REACHES = "the law reaches older acts that are not time-barred"
CLAUSES = (_CHILD, _SUSPENDED, _GRANTED, _REACHES)
"""The clauses that stand over the conditions of a rule on limitation."""


class Never(Endless):
    """A period of limitation that never ends."""

    NEVER = "never"

    def text(self, translate: Translate) -> str:
        """It in words, in the language of *translate*."""
        return translate("never")


NEVER = Never.NEVER
"""The period of what is never time-barred."""

LimitationPeriod: TypeAlias = Length | Never
"""How long an offence can be prosecuted: a length, or without end."""


@attrs.frozen
class LimitationStep:
    """
    One step of the ladder of limitation periods.

    Attributes:
        up_to: The longest maximum of an offence to which the step applies; `LIFE` for that alone or what no other step
            takes; no years for a fine alone; None for every maximum, or for every term above *above*.
        period: The limitation period of such an offence, or `NEVER`.
        above: The term above which the step applies, to whatever term; not to life.

    Example:
        >>> from traffick_rules.law import LIFE, NEVER, LimitationStep, years
        >>> print(LimitationStep(years(0), years(5)))
        5 years for a fine alone
        >>> for step in (LimitationStep(None, years(15), above=years(10)), LimitationStep(LIFE, NEVER)):
        ...     print(step)
        15 years for a maximum of more than 10 years
        never for a maximum of up to life imprisonment
    """

    up_to: Imprisonment | None
    period: LimitationPeriod
    above: Length | None = None

    def __str__(self) -> str:
        return self.text(ENGLISH)

    def text(self, translate: Translate) -> str:
        """The step in words, in the language of *translate*."""
        period = self.period.text(translate)
        if self.above is not None:
            told = translate("{period} for a maximum of more than {length}")
            return told.format(period=period, length=self.above.text(translate))
        if self.up_to is None:
            return translate("{period} whatever the maximum").format(period=period)
        if self.up_to == years(0):
            return translate("{period} for a fine alone").format(period=period)
        told = translate("{period} for a maximum of up to {length}")
        return told.format(period=period, length=self.up_to.text(translate))

    def applies(self, maximum: Imprisonment | None) -> bool:
        """Whether it applies to an offence with that maximum, which may be unknown."""
        if self.above is not None:
            return isinstance(maximum, Length) and maximum > self.above
        return self.up_to is None or (maximum is not None and maximum <= self.up_to)


def period_for(
    ladder: tuple[LimitationStep, ...], maximum: Imprisonment | None
) -> LimitationPeriod | None:
    """The period of an offence with that maximum; None where the ladder has no step for it."""
    return next((step.period for step in ladder if step.applies(maximum)), None)


@attrs.frozen(eq=False, repr=False, kw_only=True)
class NamedPeriod(LaidDown):
    """
    A period that the law names in the place of the ladder's, such as that of a company or of one degree.

    Attributes:
        code: A short name within the rule.
        title: When it counts, in plain words.
        when: When it counts.
        degrees: The codes of the degrees that have it; all, where none is named.
        period: The period, or `NEVER`.
        provisions: Where the law says it; the first decides when it is in force.
    """

    code: str
    title: str
    when: Condition | DatedValue[Condition] = attrs.field(converter=term_or_dated)
    degrees: tuple[str, ...] = ()
    period: DatedValue[LimitationPeriod] = attrs.field(
        converter=Given[LimitationPeriod], metadata={"words": "the period"}
    )
    provisions: tuple[Provision, ...] = attrs.field(converter=several)


@attrs.frozen(eq=False, repr=False, kw_only=True)
class Interruption(LaidDown):
    """
    An act that breaks the running time, before it is over.

    Attributes:
        code: A short name within the rule.
        title: What breaks it, in plain words.
        when: When it was done.
        unless: When it does not count, such as where the case was dropped.
        on: The day on which it was done; where time runs anew each time, the last one.
        runs_anew: Whether time starts over on that day; if not, it is stopped for good.
        provisions: Where the law says it; the first decides when it is in force.
    """

    code: str
    title: str
    when: Condition | DatedValue[Condition] = attrs.field(converter=term_or_dated)
    unless: tuple[Proviso, ...] = attrs.field(default=(), converter=exceptions)
    on: Day
    runs_anew: bool
    provisions: tuple[Provision, ...] = attrs.field(converter=several)


@attrs.frozen(eq=False, repr=False, kw_only=True)
class LimitationExtension(LaidDown):
    """
    More time, once, by a decision of the court.

    Attributes:
        title: When the court may give it, in plain words.
        when: When it may.
        granted: When it has done so.
        length: How much longer the period is then.
        provisions: Where the law says it; the first decides when it is in force.
    """

    title: str
    when: Condition | DatedValue[Condition] = attrs.field(converter=term_or_dated)
    granted: Condition = attrs.field(converter=term_alone)
    length: DatedValue[Length] = attrs.field(
        converter=Given[Length], metadata={"words": "how much longer"}
    )
    provisions: tuple[Provision, ...] = attrs.field(converter=several)


@attrs.frozen(eq=False, repr=False, kw_only=True, slots=False)
class LimitationRule(Rule):
    """
    How long after the offence it can be prosecuted; `when` is the condition for any limitation at all.

    The period runs from the last day of the acts; where the victim was a child, at the earliest from the
    birthday that `starts_at_age` names, for the offences that `child_offences` lists.

    Attributes:
        offences: The codes of the offences that the rule is about; all that no other rule names, where it names none.
        ladder: The periods by the maximum of the offence, the shortest first; None where the law read states none.
        periods: The periods that the law names in their place; the first whose condition holds counts.
        child: The victim was a child; None where the law has no rule on children.
        child_offences: The codes of the offences to which the rule on children applies; None for all of the rule.
        starts_at_age: The age in years from which time runs at the earliest; None before any period.
        not_barred_before_age: The age in years before which the offence is not time-barred, while time runs from the acts.
        suspended: While this holds, time does not run; or a dated value of conditions, on other days it runs.
        suspension_provisions: Where that is laid down.
        interruptions: What breaks the running time.
        extension: How the court can give more time, or None.
        outer: The ladder of periods after which it is time-barred whatever broke or suspended the time, or None.
        reaches_older_acts: Whether what the law says now counts for acts from before it said so, unless they were
            time-barred by then. None: of the rule on children that is open, of the ladder it does not.

    Raises:
        LawError: If there are ages and no `child`.
    """

    subject: ClassVar[str] = "limitation"
    record: ClassVar[type[Record]] = Charge

    modality: Modality = Modality.SHALL
    offences: tuple[str, ...] = ()
    ladder: DatedValue[tuple[LimitationStep, ...]] | None = attrs.field(
        default=None,
        converter=optional(Given[tuple[LimitationStep, ...]]),
        metadata={"words": "the periods by the maximum of the offence"},
    )
    periods: tuple[NamedPeriod, ...] = ()
    child: Condition | None = attrs.field(default=None, converter=optional(term_alone))
    child_offences: tuple[str, ...] | None = None
    starts_at_age: DatedValue[int] | None = attrs.field(
        default=None,
        converter=optional(Given[int]),
        metadata={"words": "the age from which it runs"},
    )
    not_barred_before_age: DatedValue[int] | None = attrs.field(
        default=None,
        converter=optional(Given[int]),
        metadata={"words": "the age before which nothing is time-barred"},
    )
    suspended: Condition | DatedValue[Condition] | None = attrs.field(
        default=None, converter=optional(term_or_dated)
    )
    suspension_provisions: tuple[Provision, ...] = attrs.field(default=(), converter=several)
    interruptions: tuple[Interruption, ...] = ()
    extension: LimitationExtension | None = None
    outer: DatedValue[tuple[LimitationStep, ...]] | None = attrs.field(
        default=None,
        converter=optional(Given[tuple[LimitationStep, ...]]),
        metadata={"words": "the outer limit by the maximum of the offence"},
    )
    reaches_older_acts: Condition | DatedValue[Condition] | None = attrs.field(
        default=None, converter=optional(term_or_dated)
    )

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        if self.child is None and (self.starts_at_age or self.not_barred_before_age):
            hint = "say with child=… when the victim was one"
            raise LawError([Problem(self.question, "has an age of a child without a child", hint)])

    @property
    def question(self) -> str:
        return f"{self.subject}.{self.code}" if self.offences else self.subject

    def protects_child(self, offence: str | None) -> bool:
        """Whether the rule on children applies to an offence."""
        listed = self.child_offences is None or offence in self.child_offences
        return self.child is not None and listed

    def period_for(self, maximum: Imprisonment | None, on: date) -> LimitationPeriod | None:
        """The limitation period of an offence with that maximum; None above the ladder, or where there is none."""
        return period_for(value_on(self.ladder, on) or (), maximum)

    def outer_for(self, maximum: Imprisonment | None, on: date) -> LimitationPeriod | None:
        """The period after which such an offence is time-barred in any case; None where there is none."""
        return period_for(value_on(self.outer, on) or (), maximum)

    def periods_on(self, on: date) -> dict[str, NamedPeriod]:
        """The named periods of that day by the name of their question."""
        return {f"{self.question}.period.{p.code}": p for p in self.periods if p.in_force(on)}

    def interruptions_on(self, on: date) -> dict[str, Interruption]:
        """The interruptions of that day by the name of their question."""
        found = (each for each in self.interruptions if each.in_force(on))
        return {f"{self.question}.interruption.{each.code}": each for each in found}

    def extension_on(self, on: date) -> LimitationExtension | None:
        """The extension, if one is in force on that day."""
        extension = self.extension
        return extension if extension is not None and extension.in_force(on) else None

    def further_questions(self, on: date) -> dict[str, Condition]:
        return dict(self._further_questions(on))

    def _further_questions(self, on: date) -> Iterator[tuple[str, Condition]]:
        own = self.provisions_on(on)
        if self.child is not None:
            ages = (self.starts_at_age, self.not_barred_before_age)
            cites = tuple(p.provision for age in ages if age and (p := age.period(on))) or own
            child = clause_on_day(self.child, _CHILD, cites, on)
            yield f"{self.question}.child", child
        held = self.suspended
        if isinstance(held, DatedValue) and held.period(on) is None:
            held = None
        if held is not None:
            cites = tuple(p for p in self.suspension_provisions if p.in_force(on))
            suspended = clause_on_day(held, _SUSPENDED, cites, on)
            yield f"{self.question}.suspended", suspended
        for question, named in self.periods_on(on).items():
            yield question, clause_on_day(named.when, named.title, named.provisions_on(on), on)
        for question, act in self.interruptions_on(on).items():
            cites = act.provisions_on(on)
            yield question, clause_on_day(act.when, act.title, cites, on, act.unless)
        extension = self.extension_on(on)
        if extension is not None:
            cites = extension.provisions_on(on)
            may = clause_on_day(extension.when, extension.title, cites, on)
            yield f"{self.question}.extension", may
            granted = clause_on_day(extension.granted, _GRANTED, cites, on)
            yield f"{self.question}.extension.granted", granted
        if self.reaches_older_acts is not None:
            reaches = clause_on_day(self.reaches_older_acts, _REACHES, own, on)
            yield f"{self.question}.older_acts", reaches

    def ages_on(self, on: date) -> tuple[int | None, int | None]:
        """The ages of that day: from which time runs, and before which nothing is time-barred."""
        return value_on(self.starts_at_age, on), value_on(self.not_barred_before_age, on)

    def required(self, on: date) -> tuple[DatedValue[object], ...]:  # noqa: ARG002
        return () if self.ladder is None else (self.ladder,)
