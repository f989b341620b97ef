"""Limitation: whether an offence is time-barred on a day, and the earliest and latest day on which that happens."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import partial, reduce

import attrs

from traffick_rules.answer.answers import Answer
from traffick_rules.answer.reason import Derivation, Evaluation, Reason, Support, evaluated
from traffick_rules.answer.sentence_range import possible_degrees
from traffick_rules.answer.verdict import Verdict
from traffick_rules.assessment.sentence import sentence
from traffick_rules.case.age import completes
from traffick_rules.case.charge import Charge
from traffick_rules.errors import ArgumentError, NotInForceError
from traffick_rules.explain.explanation import Explanation
from traffick_rules.explain.tree import explain
from traffick_rules.facts import Person, Trafficking
from traffick_rules.language import ENGLISH, AnyLanguage
from traffick_rules.law.country.jurisdiction import LawInForce, check_day
from traffick_rules.law.provision import Provision
from traffick_rules.law.rules.limitation import LimitationPeriod, LimitationRule
from traffick_rules.law.rules.sentencing import SentencingRule
from traffick_rules.law.values.boundary import ONE_DAY
from traffick_rules.law.values.dated_value import DatedValue, value_on
from traffick_rules.law.values.length import Length
from traffick_rules.law.values.punishment import Imprisonment
from traffick_rules.plugins import AnyJurisdiction, get_jurisdiction

_NEVER = date.max


@attrs.frozen(kw_only=True, slots=False, eq=False, repr=False)
class LimitationAnswer(Answer):
    """
    Whether an offence is time-barred on a day.

    Attributes:
        offence: The code of the offence, or None where none is named and none is met.
        on: The day that was asked about.
        period: The limitation period, or `NEVER`; None where it is not settled.
        earliest: The first day on which the offence can be time-barred; None where not known, or where it never is.
        latest: The first day on which it is certainly time-barred; None where not known, or while time
            may not run.
        extendable: Whether the court may give more time; None where the law has no such rule.
    """

    offence: str | None
    on: date
    period: LimitationPeriod | None = None
    earliest: date | None = None
    latest: date | None = None
    extendable: Verdict | None = None

    @property
    def barred_on(self) -> date | None:
        """The first day on which the offence is time-barred, where that day is settled."""
        return self.latest if self.earliest == self.latest else None

    @property
    def value(self) -> date | None:
        """The first day on which the offence is time-barred."""
        return self.barred_on

    def explain(self, *, language: AnyLanguage = ENGLISH) -> Explanation:
        """
        Why the answer is what it is.

        Args:
            language: The language to explain in, or its code, such as `da`.

        Raises:
            ArgumentError: If it was decided without a condition: then its `because` is all there is.
        """
        return explain(self, language=language)


def limitation(
    charge: Charge, *, jurisdiction: AnyJurisdiction, on: date, offence: str | None = None
) -> LimitationAnswer:
    """
    Whether an alleged offence is time-barred on a day, and the day on which that happens.

    The period follows from the maximum on the day of the offence and runs from the last day of the acts;
    that day is not counted. Where the age from which time runs for a child changed after the offence, both
    ages are taken into account, and the answer is unknown while they differ.

    Args:
        charge: What is known about the alleged offence.
        jurisdiction: The country, or its code.
        on: The day that is asked about.
        offence: The code of the offence, such as `262a`; None for the gravest one met.

    Raises:
        ArgumentError: If charge, country or day is not one, or *on* lies before the offence.
        UnknownCodeError: If the country has no such offence or no rule on limitation on that day, or a day
            lies before its coverage.

    Example:
        >>> from datetime import date
        >>> from traffick_rules import Charge, get_jurisdiction, limitation
        >>> charge = Charge.from_dict({
        ...     "trafficking": {
        ...         "last_day": "2006-05-01", "age_when_trafficked": 30, "kept_from_reporting": False,
        ...     },
        ...     "denmark": {"charged": False},
        ... })
        >>> dk = get_jurisdiction("dk")
        >>> answer = limitation(charge, jurisdiction=dk, on=date(2020, 1, 1), offence="262a")
        >>> print(answer.verdict, answer.barred_on)
        yes 2016-05-02
    """
    country = get_jurisdiction(jurisdiction)
    law = country.in_force(check_day(on))
    checked = Charge.check(charge)
    judged = sentence(checked, jurisdiction=country, offence=offence)
    rule = _rule_for(law, judged.offence)
    if rule is None:
        message = f"the law of {country.name} on {on} has no rule on it"
        raise NotInForceError(LimitationRule.subject, message)
    last = charge.value(Trafficking.last_day) or charge.value(Trafficking.first_day)
    if last is not None and on < last:
        msg = f"on: {on} lies before the offence of {last}; give a later day"
        raise ArgumentError(msg)
    answer = partial(
        LimitationAnswer,
        question=f"{LimitationRule.subject}.{judged.offence}" if judged.offence else rule.question,
        title=rule.title,
        local_title=rule.local_title,
        modality=rule.modality,
        offence=judged.offence,
        on=on,
    )
    bar = span = None
    if judged.offence is not None and last is not None:
        maxima = tuple(_maxima(country.in_force(last), checked, judged.offence, last))
        bar = TimeBar(rule, checked, judged.offence, maxima, last, on, evaluated(charge, law, on))
        span = bar.span
    if bar is None or span is None:
        return answer(verdict=Verdict.UNKNOWN, support=_unsettled(rule, on))
    verdict = Verdict.UNKNOWN
    if on < span.earliest:
        verdict = Verdict.NO
    elif on >= span.latest:
        verdict = Verdict.YES
    provisions = (*rule.provisions_on(on), *provisions_of_ages(bar))
    periods = bar.periods
    return answer(
        verdict=verdict,
        period=periods.pop() if len(periods) == 1 else None,
        earliest=None if span.earliest == _NEVER else span.earliest,
        latest=None if span.latest == _NEVER else span.latest,
        extendable=bar.asked(".extension") if rule.extension_on(on) else None,
        support=Derivation(bar.evaluation, provisions, list(_questions(bar))),
    )


def _rule_for(law: LawInForce, offence: str | None) -> LimitationRule | None:
    """The rule about an offence, or the one about all that no other names."""
    rules = law.of_kind(LimitationRule)
    named = (rule for rule in rules if offence in rule.offences)
    return next(named, None) or next((rule for rule in rules if not rule.offences), None)


def _maxima(
    law: LawInForce, charge: Charge, offence: str, last: date
) -> Iterator[tuple[str, Imprisonment | None]]:
    """The degrees that an offence can have by the law of its day, with the longest term of each."""
    evaluation = evaluated(charge, law, last)
    for rule in law.of_kind(SentencingRule):
        if rule.code == offence:
            for _, degree in possible_degrees(rule, last, evaluation):
                yield from ((degree.code, each.gravest) for each in degree.punishments_on(last))


def _questions(bar: TimeBar) -> Iterator[str]:
    """The questions of the rule that count for the answer."""
    own = bar.rule.question
    if bar.evaluation.verdict(own) is not Verdict.YES:
        yield own
    further = bar.rule.further_questions(bar.on)
    # What keeps time from running comes first.
    for question in sorted(further, key=lambda each: each != f"{own}.suspended"):
        counts = question != f"{own}.extension"
        if question == f"{own}.child":
            counts = bar.rule.protects_child(bar.offence)
        if counts:
            yield question


def _unsettled(rule: LimitationRule, on: date) -> Support:
    facts = (Trafficking.first_day.path, Trafficking.last_day.path)
    words = "the offence, its day and its maximum are known"
    return Support((Reason(words, Verdict.UNKNOWN, facts, ()),), rule.provisions_on(on), ())


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
