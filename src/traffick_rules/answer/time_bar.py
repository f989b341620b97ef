"""From which day an offence is time-barred: the earliest and the latest that fit what is known."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from functools import reduce

import attrs

from traffick_rules.answer.reason import Evaluation
from traffick_rules.answer.verdict import Verdict
from traffick_rules.case.age import completes
from traffick_rules.case.charge import Charge
from traffick_rules.facts import Person, Trafficking
from traffick_rules.law.provision import Provision
from traffick_rules.law.rules.limitation import LimitationPeriod, LimitationRule
from traffick_rules.law.values.boundary import ONE_DAY
from traffick_rules.law.values.dated_value import DatedValue, value_on
from traffick_rules.law.values.length import Length
from traffick_rules.law.values.punishment import Imprisonment

__all__ = ["Span", "TimeBar"]

_NEVER = date.max


@attrs.frozen
class Span:
    """
    A day that is not known, between two.

    Attributes:
        earliest: The earliest that it can be; the last day of the calendar for never.
        latest: The latest.
    """

    earliest: date
    latest: date = _NEVER

    def or_(self, other: Span) -> Span:
        """The one or the other."""
        return Span(min(self.earliest, other.earliest), max(self.latest, other.latest))

    def and_(self, other: Span) -> Span:
        """The later of both."""
        return Span(max(self.earliest, other.earliest), max(self.latest, other.latest))

    def at_most(self, other: Span) -> Span:
        """The earlier of both."""
        return Span(min(self.earliest, other.earliest), min(self.latest, other.latest))

    def where(self, verdict: Verdict, then: Span) -> Span:
        """Another one, where that is so."""
        return {Verdict.YES: then, Verdict.NO: self, Verdict.UNKNOWN: self.or_(then)}[verdict]

    def each(self, change: Callable[[date], date]) -> Span:
        """Both days changed; never stays never."""
        earliest, latest = (
            day if day == _NEVER else change(day) for day in (self.earliest, self.latest)
        )
        return Span(earliest, latest)

    def barred_after(self, period: LimitationPeriod) -> Span:
        """The first day after a period that runs from this one."""
        if not isinstance(period, Length):
            return Span(_NEVER)
        return self.each(lambda day: period.after(day) + ONE_DAY)


def _or(spans: Iterable[Span]) -> Span:
    return reduce(Span.or_, spans)


@attrs.frozen(eq=False)
class TimeBar:
    """
    The limitation of one charge under one rule.

    Attributes:
        rule: The rule.
        charge: The charge.
        offence: The code of the offence.
        maxima: The degrees that the offence can have, with the longest term that each can cost; None where not known.
        last: The last day of the acts.
        on: The day that is asked about.
        evaluation: The values of the rule's questions on that day.
    """

    rule: LimitationRule
    charge: Charge
    offence: str
    maxima: tuple[tuple[str, Imprisonment | None], ...]
    last: date
    on: date
    evaluation: Evaluation

    def asked(self, question: str) -> Verdict:
        """The verdict on a question of the rule that it may not have."""
        name = f"{self.rule.question}{question}"
        roots = self.evaluation.network.roots
        return self.evaluation.verdict(name) if name in roots else Verdict.NO

    @property
    def is_child(self) -> Verdict:
        """Whether the rule on children counts."""
        return self.asked(".child") if self.rule.protects_child(self.offence) else Verdict.NO

    @property
    def periods(self) -> set[LimitationPeriod | None]:
        """The periods that are possible; None among them where a maximum or the ladder of the day is not known."""
        days = {day for day, _ in self._laws}
        return {
            period for day in days for each in self.maxima for period in self._periods(*each, day)
        }

    @property
    def span(self) -> Span | None:
        """The day from which the offence is time-barred; None where its period is not known."""
        spans = [self._span(*law) for law in self._laws]
        known = [span for span in spans if span is not None]
        return _or(known) if len(known) == len(spans) else None

    @property
    def _laws(self) -> list[tuple[date, date]]:
        """The laws that may count: the day of the ladder, and that of the rule on children."""
        of_acts, of_today = (self.last, self.last), (self.on, self.on)
        if self.rule.reaches_older_acts is None:
            return [of_acts, (self.last, self.on)]
        before, changed = self._span(*of_acts), max(self._changes, default=None)
        reaches = self.asked(".older_acts")
        if before is None or changed is None or reaches is Verdict.NO or before.latest <= changed:
            return [of_acts]
        is_sure = reaches is Verdict.YES and before.earliest > changed
        return [of_today] if is_sure else [of_acts, of_today]

    @property
    def _changes(self) -> Iterable[date]:
        """The days since when the law is another than that of the acts."""
        rule = self.rule
        values: tuple[DatedValue[object] | None, ...] = (
            rule.ladder,
            rule.outer,
            rule.starts_at_age,
            rule.not_barred_before_age,
        )
        for value in values:
            period = value.period(self.on) if value else None
            if period and period.first_day and period.first_day > self.last:
                yield period.first_day

    def _periods(
        self, degree: str, maximum: Imprisonment | None, day: date
    ) -> set[LimitationPeriod | None]:
        """The periods that a degree can have."""
        found: set[LimitationPeriod | None] = set()
        for question, named in self.rule.periods_on(self.on).items():
            verdict = self.evaluation.verdict(question)
            if verdict is not Verdict.NO and (not named.degrees or degree in named.degrees):
                found.add(value_on(named.period, day))
                if verdict is Verdict.YES:
                    return found
        return found | {self.rule.period_for(maximum, day)}

    def _span(self, day: date, child_day: date) -> Span | None:
        """That day by the ladder and the rule on children of two days; None where it is not known."""
        starts_at, not_before = self.rule.ages_on(child_day)
        start = Span(self.last, self.last)
        if starts_at is not None:
            start = start.where(self.is_child, start.and_(self._birthday(starts_at)))
        found = []
        for degree, maximum in self.maxima:
            periods = self._periods(degree, maximum, day)
            known = [period for period in periods if period is not None]
            if len(known) < len(periods):
                return None
            span = _or(start.barred_after(period) for period in known)
            protected = Span(date.min, date.min)
            if not_before is not None:
                protected = protected.where(self.is_child, self._birthday(not_before))
            span = self._interrupted(self._extended(span.and_(protected)), known)
            if self.asked(".suspended") is not Verdict.NO:
                span = Span(span.earliest)
            limit = self.rule.outer_for(maximum, day)
            if limit is not None:
                # Where a birthday may count, its own outer limit is another one.
                end = start.barred_after(limit).and_(protected)
                span = span.at_most(end if not_before is None else Span(end.earliest))
            found.append(span)
        limited = self.evaluation.verdict(self.rule.question)
        return Span(_NEVER).where(limited, _or(found)) if found else None

    def _birthday(self, age: int) -> Span:
        first, last = _births(self.charge, self.last)
        earliest = date.min if first is None else completes(first, age)
        return Span(earliest, _NEVER if last is None else completes(last, age))

    def _extended(self, span: Span) -> Span:
        extension = self.rule.extension_on(self.on)
        length = value_on(extension.length, self.on) if extension else None
        if length is None:
            return span
        longer = span.each(lambda day: length.after(day - ONE_DAY) + ONE_DAY)
        return span.where(self.asked(".extension.granted"), longer)

    def _interrupted(self, span: Span, periods: list[Length | LimitationPeriod]) -> Span:
        for question, act in self.rule.interruptions_on(self.on).items():
            verdict = self.evaluation.verdict(question)
            done = self.charge.value(act.on)
            # Where time runs anew, an earlier step may have come in time: the day stated is that of the last one.
            is_late = done is not None and done >= span.latest and not act.runs_anew
            if verdict is Verdict.NO or is_late:
                continue
            anew = Span(_NEVER)
            if act.runs_anew:
                begun = Span(self.last) if done is None else Span(done, done)
                anew = span.and_(_or(begun.barred_after(period) for period in periods))
            in_time = done is not None and done < span.earliest
            span = span.where(verdict if in_time else Verdict.UNKNOWN, anew)
        return span


def _births(charge: Charge, last: date) -> tuple[date | None, date | None]:
    """The earliest and the latest birth date that fits what is known."""
    born = charge.value(Person.birth_date)
    if born is not None:
        return born, born
    age = charge.value(Trafficking.age_when_trafficked)
    first = charge.value(Trafficking.first_day) or last
    if age is None:
        return None, first
    return completes(first, -age - 1) + ONE_DAY, completes(first, -age)


def provisions_of_ages(bar: TimeBar) -> tuple[Provision, ...]:
    """The provisions on children that count."""
    ages = (bar.rule.starts_at_age, bar.rule.not_barred_before_age)
    found = (age.period(day) for age in ages if age for day in (bar.last, bar.on))
    if bar.is_child is Verdict.NO:
        return ()
    return tuple(dict.fromkeys(period.provision for period in found if period))
