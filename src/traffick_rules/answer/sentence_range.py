"""Sentencing: which law counts for a charge, and what it makes of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import cache, partial
from itertools import product, starmap
from typing import NamedTuple

import attrs

from traffick_rules.answer.by_case import chooser
from traffick_rules.answer.offence import CircumstanceAnswer, OffenceAnswer, SentenceCandidate
from traffick_rules.answer.reason import (
    Derivation,
    Evaluation,
    Reason,
    Support,
    cautions_of,
    evaluated,
    finished,
    led_by,
)
from traffick_rules.answer.verdict import Verdict
from traffick_rules.case.charge import Charge
from traffick_rules.errors import UnknownCodeError, did_you_mean
from traffick_rules.facts import Judgment, Trafficking
from traffick_rules.language import Translate
from traffick_rules.law.country.jurisdiction import Jurisdiction, LawInForce
from traffick_rules.law.provision import Provision
from traffick_rules.law.rules.rule import Modality
from traffick_rules.law.rules.sentencing import Degree, SentencingRule
from traffick_rules.law.values.boundary import ONE_DAY
from traffick_rules.law.values.dated_value import provisions_of, value_on
from traffick_rules.law.values.punishment import Punishment


def offences_of(
    jurisdiction: Jurisdiction, offence: str | None = None
) -> dict[str, list[SentencingRule]]:
    """
    The rules about each offence of a country, by its code; each of them is about other days.

    Args:
        jurisdiction: The country, or its code.
        offence: A code that has to be among them.

    Raises:
        ArgumentError: If *offence* is no text.
        UnknownCodeError: If the country has no such offence.
    """
    by_code: dict[str, list[SentencingRule]] = {}
    for rule in jurisdiction.rules:
        if isinstance(rule, SentencingRule):
            by_code.setdefault(rule.code, []).append(rule)
    if offence is not None and offence not in by_code:
        hint = did_you_mean(offence, by_code) or f"offences: {', '.join(by_code) or 'none'}"
        raise UnknownCodeError(offence, f"is not an offence of {jurisdiction.name}; {hint}")
    return by_code


def offence_answers(
    charge: Charge, jurisdiction: Jurisdiction, offence: str | None = None
) -> tuple[OffenceAnswer, ...]:
    """The answer for every offence of a country; *offence* has to be among them."""
    by_code = offences_of(jurisdiction, offence)
    return tuple(map(Sentencing.of(charge, jurisdiction).answer, by_code.values()))


class _Stretch(NamedTuple):
    """Possible days of the offence within one epoch."""

    law: LawInForce
    first_day: date
    last_day: date | None


def _stretches(charge: Charge, jurisdiction: Jurisdiction) -> Iterator[_Stretch]:
    first, last = charge.value(Trafficking.first_day), charge.value(Trafficking.last_day)
    begin = first or last or jurisdiction.covers_from
    end = last or first or charge.value(Judgment.on)
    if end is not None and end < begin:
        jurisdiction.in_force(end)  # refuses the day: it lies before the coverage
    day: date | None = begin
    while day is not None and (end is None or day <= end):
        law = jurisdiction.in_force(day)
        closes = law.last_day if end is None else min(end, law.last_day or end)
        yield _Stretch(law, day, closes)
        day = None if closes is None else closes + ONE_DAY


@attrs.frozen(eq=False, repr=False)
class _Outcome:
    """What one law makes of the charge, for one degree that may apply."""

    verdict: Verdict
    rule: SentencingRule
    degree: Degree | None
    punishment: Punishment
    law_of: date
    derivation: Derivation | Support
    evaluation: Evaluation | None = None
    """By which its circumstances are found; None where there is no range of punishment."""

    @property
    def settles(self) -> tuple[Verdict, str | None, Punishment]:
        """What makes two outcomes the same."""
        return self.verdict, self.degree.code if self.degree else None, self.punishment

    def is_milder_than(self, other: _Outcome) -> bool | None:
        """Not punishable is mildest; None where the ranges of punishment have no order."""
        if Verdict.NO in {self.verdict, other.verdict}:
            return self.verdict is Verdict.NO and other.verdict is not Verdict.NO
        return self.punishment.is_milder_than(other.punishment)


def _outcomes(
    evaluate: Callable[[LawInForce, date], Evaluation],
    law: LawInForce,
    day: date,
    rule: SentencingRule,
) -> list[_Outcome]:
    """What the law of a day makes of the charge: one outcome for each degree that may apply."""
    if rule not in law.rules:
        return [_Outcome(Verdict.NO, rule, None, _NOTHING, day, _not_an_offence(rule, day))]
    evaluation = evaluate(law, day)
    verdict = evaluation.verdict(rule.question)
    if verdict is Verdict.NO:
        derivation = Derivation(evaluation, rule.provisions_on(day), [rule.question])
        return [_Outcome(verdict, rule, None, _NOTHING, day, derivation)]
    found = []
    for question, degree in possible_degrees(rule, day, evaluation):
        questions = [rule.question, *([question] if degree.when is not None else [])]
        for range_, limits, asked in _ranges(degree, question, day, evaluation):
            provisions = [*rule.provisions_on(day), *degree.provisions_on(day), *limits]
            found.append(
                _Outcome(
                    verdict,
                    rule,
                    degree,
                    range_,
                    day,
                    Derivation(evaluation, provisions, [*questions, *asked]),
                    evaluation,
                )
            )
    return found


def possible_degrees(
    rule: SentencingRule, day: date, evaluation: Evaluation
) -> Iterator[tuple[str, Degree]]:
    """The degrees of a day that may apply, each with its question: none after the first that does."""
    for question, degree in rule.degrees_on(day).items():
        applies = Verdict.YES if degree.when is None else evaluation.verdict(question)
        if applies is not Verdict.NO:
            yield question, degree
        if applies is Verdict.YES:
            return


_NOTHING = Punishment(None, None)


def _ranges(
    degree: Degree, question: str, day: date, evaluation: Evaluation
) -> Iterator[tuple[Punishment, list[Provision], list[str]]]:
    """The range of a degree with its provisions and questions; every one that it can be, where that depends on what is open."""
    roots = evaluation.network.roots
    minima = chooser(degree.minimum, f"{question}.minimum", day, roots)(evaluation).each()
    maxima = chooser(degree.maximum, f"{question}.maximum", day, roots)(evaluation).each()
    fines = chooser(degree.fine, f"{question}.fine", day, roots)(evaluation).each()
    for minimum, maximum, fine in product(minima, maxima, fines):
        chosen = (maximum, minimum, fine)
        yield (
            Punishment(minimum.value, maximum.value, fine.value),
            [provision for each in chosen for provision in each.provisions],
            [asked for each in chosen for asked in each.questions],
        )


def _circumstances(outcome: _Outcome) -> Iterator[CircumstanceAnswer]:
    """What counts beside a range of punishment."""
    day, evaluation, maximum = outcome.law_of, outcome.evaluation, outcome.punishment.maximum
    if evaluation is None:
        return
    for question, circumstance in outcome.rule.circumstances_on(day).items():
        limits = provisions_of([circumstance.fine, circumstance.lifts], day)
        cites = (*circumstance.provisions_on(day), *limits)
        lifts = value_on(circumstance.lifts, day)
        yield CircumstanceAnswer(
            code=circumstance.code,
            title=circumstance.title,
            effect=circumstance.effect,
            verdict=evaluation.verdict(question),
            provisions=tuple(dict.fromkeys(provision.id for provision in cites)),
            lifted_maximum=lifts.of(maximum) if lifts and maximum is not None else None,
            fine=value_on(circumstance.fine, day),
        )


def _not_an_offence(rule: SentencingRule, day: date) -> Support:
    provision = rule.provisions[0]

    def clause(translate: Translate) -> str:
        since = provision.first_day or translate("a day that is not verified")
        template = translate("{offence} is an offence on that day ({provision}, since {day})")
        cited = provision.citation_in(translate)
        return template.format(offence=translate(rule.title), provision=cited, day=since)

    instead = tuple(found for found in rule.otherwise if found.in_force(day))
    reason = Reason.of(clause, Verdict.NO, provisions=tuple(found.id for found in instead))
    return Support((reason,), instead, cautions_of((*instead, provision), day))


def _undecided() -> Reason:
    """The outcome depends on the day or the degree; what the last candidate rests on stands beside it."""
    return Reason.of(
        lambda translate: translate(
            "the law that applies, or the degree of the offence, is settled"
        ),
        Verdict.UNKNOWN,
        facts=(Trafficking.first_day.path, Trafficking.last_day.path),
    )


def _without_order() -> Reason:
    return Reason.of(
        lambda translate: translate("which of the two laws is the milder is settled"),
        Verdict.UNKNOWN,
        facts=(Judgment.on.path,),
    )


@attrs.frozen(eq=False, repr=False)
class Sentencing:
    """
    A charge under the laws that may count for it; what these make of its facts is found once for all offences.

    Attributes:
        charge: The charge.
        jurisdiction: The country.
        stretches: The possible days of the offence.
        outcomes: What the law of a day makes of the charge by a rule.
    """

    charge: Charge
    jurisdiction: Jurisdiction
    stretches: Sequence[_Stretch]
    outcomes: Callable[[LawInForce, date, SentencingRule], Sequence[_Outcome]]

    @classmethod
    def of(cls, charge: Charge, jurisdiction: Jurisdiction) -> Sentencing:
        """The charge under the laws of a country."""
        stretches = tuple(_stretches(charge, jurisdiction))
        evaluate = cache(partial(evaluated, charge))
        return cls(charge, jurisdiction, stretches, cache(partial(_outcomes, evaluate)))

    def answer(self, versions: Sequence[SentencingRule]) -> OffenceAnswer:
        """The answer for an offence, from the rules about it; each of them is about other days."""
        found: list[tuple[_Stretch, _Outcome]] = []
        for stretch in self.stretches:
            rule = next((rule for rule in versions if rule in stretch.law.rules), versions[-1])
            # The last day of a short stretch is the day whose doubts an answer should show.
            day = stretch.last_day or stretch.first_day
            for outcome in self.outcomes(stretch.law, day, rule):
                found += [(stretch, o) for o in self._judged(outcome, versions)]
        merged = _merged(found)
        settled = len({outcome.settles for _, outcome in merged}) == 1
        last = found[-1][1]
        # The law of the day of judgment may have it in a section that is another offence's.
        own = last.rule if last.rule in versions else versions[-1]
        verdicts = {outcome.verdict for _, outcome in merged}
        verdict = verdicts.pop() if len(verdicts) == 1 else Verdict.UNKNOWN
        is_met = settled and verdict is Verdict.YES
        dated = self.charge.value(Trafficking.first_day) or self.charge.value(Trafficking.last_day)
        return OffenceAnswer(
            question=own.question,
            title=own.title,
            local_title=own.local_title,
            verdict=verdict,
            modality=Modality.SHALL,
            offence=own.code,
            degree=last.degree.code if is_met and last.degree else None,
            minimum=last.punishment.minimum if is_met else None,
            maximum=last.punishment.maximum if is_met else None,
            fine=last.punishment.fine if is_met else None,
            law_of=last.law_of if settled and dated else None,
            candidates=() if settled else tuple(starmap(_candidate, merged)),
            circumstances=tuple(_circumstances(last)),
            support=last.derivation if settled else led_by(last.derivation, _undecided()),
        )

    def _judged(self, outcome: _Outcome, versions: Sequence[SentencingRule]) -> list[_Outcome]:
        """The outcome, or that of the law of the day of judgment where it is milder."""
        judged_on = self.charge.value(Judgment.on)
        milder_law = self.jurisdiction.milder_law
        if judged_on is None or milder_law is None or not milder_law.in_force(judged_on):
            return [outcome]
        law = self.jurisdiction.in_force(judged_on)
        results = []
        for later in self._by_later_law(outcome, versions, law, judged_on):
            is_milder = later.is_milder_than(outcome)
            derivation = finished(
                later.derivation,
                lambda made: attrs.evolve(made, provisions=(*made.provisions, milder_law)),
            )
            if is_milder:
                results.append(attrs.evolve(later, derivation=derivation))
            elif outcome.verdict is Verdict.YES and later.verdict is Verdict.UNKNOWN:
                # It may be no offence any more, which would be mildest.
                results.append(
                    attrs.evolve(outcome, verdict=Verdict.UNKNOWN, derivation=derivation)
                )
            elif is_milder is None:
                derivation = led_by(derivation, _without_order())
                results += [outcome, attrs.evolve(later, derivation=derivation)]
            else:
                results.append(outcome)
        return results

    def _by_later_law(
        self,
        outcome: _Outcome,
        versions: Sequence[SentencingRule],
        law: LawInForce,
        judged_on: date,
    ) -> Sequence[_Outcome]:
        """What the law of the day of judgment makes of an offence, which may stand there in another section."""
        version = next((each for each in versions if each in law.rules), None)
        if version is not None or not outcome.rule.kind:
            return self.outcomes(law, judged_on, version or outcome.rule)
        of_kind = [each for each in law.of_kind(SentencingRule) if each.kind == outcome.rule.kind]
        # The section with its title is its successor; without one, any section of the kind can be.
        named = [each for each in of_kind if each.title == outcome.rule.title]
        found = [o for each in named or of_kind for o in self.outcomes(law, judged_on, each)]
        met = [each for each in found if each.verdict is Verdict.YES]
        possible = met or [each for each in found if each.verdict is Verdict.UNKNOWN]
        if not possible:
            return self.outcomes(law, judged_on, outcome.rule)
        return possible if outcome.verdict is Verdict.YES else [outcome]


def _merged(found: list[tuple[_Stretch, _Outcome]]) -> list[tuple[_Stretch, _Outcome]]:
    """The outcomes with the days for which they hold, neighbouring stretches with the same one joined."""
    merged: list[tuple[_Stretch, _Outcome]] = []
    places: dict[object, int] = {}
    for stretch, outcome in found:
        place = places.setdefault(outcome.settles, len(merged))
        earlier = merged[place][0] if place < len(merged) else None
        if earlier and earlier.last_day and stretch.first_day <= earlier.last_day + ONE_DAY:
            merged[place] = (stretch._replace(first_day=earlier.first_day), outcome)
        else:
            merged.append((stretch, outcome))
    return merged


def _candidate(stretch: _Stretch, outcome: _Outcome) -> SentenceCandidate:
    made = outcome.derivation
    support = made if isinstance(made, Support) else made.support()
    verdict, degree, punishment = outcome.settles
    return SentenceCandidate(
        first_day=stretch.first_day,
        last_day=stretch.last_day,
        verdict=verdict,
        degree=degree,
        minimum=punishment.minimum,
        maximum=punishment.maximum,
        fine=punishment.fine,
        law_of=outcome.law_of,
        provisions=tuple(provision.id for provision in support.provisions),
    )
