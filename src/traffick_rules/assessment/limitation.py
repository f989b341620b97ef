"""Limitation: whether an offence is time-barred on a day, and the day on which that happens."""

from __future__ import annotations

from datetime import date
from functools import partial

import attrs

from traffick_rules.answer.answers import Answer
from traffick_rules.answer.reason import Derivation, Evaluation, Reason, Support
from traffick_rules.answer.verdict import Verdict
from traffick_rules.assessment.sentence import sentence
from traffick_rules.case.age import completes
from traffick_rules.case.charge import Charge
from traffick_rules.engine.bit_parallel import program_of
from traffick_rules.errors import ArgumentError, NotInForceError
from traffick_rules.explain.explanation import Explanation
from traffick_rules.explain.tree import explain
from traffick_rules.facts import Person, Trafficking
from traffick_rules.language import ENGLISH, AnyLanguage
from traffick_rules.law.boundary import ONE_DAY
from traffick_rules.law.jurisdiction import Jurisdiction, LawInForce, check_day
from traffick_rules.law.length import Length
from traffick_rules.law.limitation import LimitationRule
from traffick_rules.law.provision import Provision
from traffick_rules.law.sentencing import SentencingRule
from traffick_rules.plugins import AnyJurisdiction, get_jurisdiction

__all__ = ["LimitationAnswer", "limitation"]


@attrs.frozen(kw_only=True, slots=False, eq=False, repr=False)
class LimitationAnswer(Answer):
    """
    Whether an offence is time-barred on a day.

    Attributes:
        offence: The code of the offence, or None where none is named and none is met.
        on: The day that was asked about.
        period: The limitation period; None where it is not settled.
        earliest: The first day on which the offence can be time-barred; None where not known.
        latest: The first day on which it is certainly time-barred; None where not known, or while time
            may not run.
    """

    offence: str | None
    on: date
    period: Length | None
    earliest: date | None
    latest: date | None

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
        ... })
        >>> dk = get_jurisdiction("dk")
        >>> answer = limitation(charge, jurisdiction=dk, on=date(2020, 1, 1), offence="262a")
        >>> print(answer.verdict, answer.barred_on)
        yes 2016-05-02
    """
    country = get_jurisdiction(jurisdiction)
    law = country.in_force(check_day(on))
    rule = next(iter(law.of_kind(LimitationRule)), None)
    if rule is None:
        message = f"the law of {country.name} on {on} has no rule on it"
        raise NotInForceError(LimitationRule.subject, message)
    judged = sentence(Charge.check(charge), jurisdiction=country, offence=offence)
    last = charge.value(Trafficking.last_day) or charge.value(Trafficking.first_day)
    if last is not None and on < last:
        msg = f"on: {on} lies before the offence of {last}; give a later day"
        raise ArgumentError(msg)
    program = program_of(law, Charge)
    evaluation = Evaluation(program.network, program.run_one(charge, on), on, law, record=charge)
    answer = partial(
        LimitationAnswer,
        question=f"{rule.question}.{judged.offence}" if judged.offence else rule.question,
        title=rule.title,
        local_title=rule.local_title,
        modality=rule.modality,
        offence=judged.offence,
        on=on,
    )
    periods = _periods(rule, country, judged.offence, last)
    if last is None or not periods:
        return answer(
            verdict=Verdict.UNKNOWN,
            period=None,
            earliest=None,
            latest=None,
            support=_unsettled(rule, on),
        )
    is_child = Verdict.NO
    if judged.offence in rule.child_offences:
        is_child = evaluation.verdict(f"{rule.question}.child")
    starts, age_provisions = _starts(rule, charge, last, on, is_child)
    suspended = evaluation.verdict(f"{rule.question}.suspended")
    earliest = min(period.after(starts[0]) for period in periods) + ONE_DAY
    latest = None
    if suspended is Verdict.NO and starts[1] is not None:
        latest = max(period.after(starts[1]) for period in periods) + ONE_DAY
    verdict = Verdict.UNKNOWN
    if on < earliest:
        verdict = Verdict.NO
    elif latest is not None and on >= latest:
        verdict = Verdict.YES
    questions = [f"{rule.question}.suspended"]
    if judged.offence in rule.child_offences:
        questions.append(f"{rule.question}.child")
    return answer(
        verdict=verdict,
        period=periods[0] if len(set(periods)) == 1 else None,
        earliest=earliest,
        latest=latest,
        support=Derivation(evaluation, (*rule.provisions_on(on), *age_provisions), questions),
    )


def _periods(
    rule: LimitationRule, jurisdiction: Jurisdiction, offence: str | None, last: date | None
) -> list[Length]:
    """The limitation periods that the degrees of the offence can have."""
    if offence is None or last is None:
        return []
    law: LawInForce = jurisdiction.in_force(last)
    maxima = [
        period.value
        for found in law.of_kind(SentencingRule)
        if found.code == offence
        for degree in found.degrees_on(last).values()
        if degree.maximum is not None
        for _, _, period in degree.maximum.rows_on(last)
    ]
    periods = [rule.period_for(maximum, last) for maximum in maxima]
    return [] if None in periods else [period for period in periods if period is not None]


def _starts(
    rule: LimitationRule, charge: Charge, last: date, on: date, is_child: Verdict
) -> tuple[tuple[date, date | None], tuple[Provision, ...]]:
    """The earliest and latest day from which time runs, and the provisions on children that count."""
    if is_child is Verdict.NO:
        return (last, last), ()
    ages = [period for day in (last, on) if (period := rule.starts_at_age.period(day)) is not None]
    provisions = tuple(dict.fromkeys(period.provision for period in ages))
    years = {period.value for period in ages} | ({0} if len(ages) < 2 else set())  # noqa: PLR2004
    born_first, born_last = _births(charge, last)
    earliest = last
    if is_child is Verdict.YES and born_first is not None:
        earliest = max(last, completes(born_first, min(years)))
    latest = None if born_last is None else max(last, completes(born_last, max(years)))
    return (earliest, latest), provisions


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


def _unsettled(rule: LimitationRule, on: date) -> Support:
    facts = (Trafficking.first_day.path, Trafficking.last_day.path)
    words = "the offence, its day and its maximum are known"
    return Support((Reason(words, Verdict.UNKNOWN, facts, ()),), rule.provisions_on(on), ())
