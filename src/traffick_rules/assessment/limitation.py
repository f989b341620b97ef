"""Limitation: whether an offence is time-barred on a day, and the day on which that happens."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial

import attrs

from traffick_rules.answer.answers import Answer
from traffick_rules.answer.reason import Derivation, Reason, Support, evaluated
from traffick_rules.answer.time_bar import TimeBar, provisions_of_ages
from traffick_rules.answer.verdict import Verdict
from traffick_rules.assessment.sentence import sentence
from traffick_rules.case.charge import Charge
from traffick_rules.errors import ArgumentError, NotInForceError
from traffick_rules.explain.explanation import Explanation
from traffick_rules.explain.tree import explain
from traffick_rules.facts import Trafficking
from traffick_rules.language import ENGLISH, AnyLanguage
from traffick_rules.law.country.jurisdiction import LawInForce, check_day
from traffick_rules.law.rules.limitation import LimitationPeriod, LimitationRule
from traffick_rules.law.rules.sentencing import SentencingRule
from traffick_rules.law.values.punishment import Imprisonment
from traffick_rules.plugins import AnyJurisdiction, get_jurisdiction

__all__ = ["LimitationAnswer", "limitation"]


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
        earliest=None if span.earliest == date.max else span.earliest,
        latest=None if span.latest == date.max else span.latest,
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
        if rule.code != offence:
            continue
        for question, degree in rule.degrees_on(last).items():
            applies = Verdict.YES if degree.when is None else evaluation.verdict(question)
            if applies is not Verdict.NO:
                yield from ((degree.code, each.gravest) for each in degree.punishments_on(last))
            if applies is Verdict.YES:
                return


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
