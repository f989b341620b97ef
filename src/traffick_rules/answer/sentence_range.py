"""Sentencing: which law counts for a charge, and what it makes of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from functools import cache, partial
from itertools import product
from typing import NamedTuple, TypeAlias

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
)
from traffick_rules.answer.verdict import Verdict
from traffick_rules.case.charge import Charge
from traffick_rules.errors import UnknownCodeError, did_you_mean
from traffick_rules.facts import Judgment, Trafficking
from traffick_rules.language import Translate
from traffick_rules.law.boundary import ONE_DAY
from traffick_rules.law.dated_value import provisions_of, value_on
from traffick_rules.law.jurisdiction import Jurisdiction, LawInForce
from traffick_rules.law.provision import Provision
from traffick_rules.law.punishment import Punishment
from traffick_rules.law.rule import Modality
from traffick_rules.law.sentencing import Degree, SentencingRule

__all__ = ["offence_answer", "offence_answers", "offences_of"]


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


def offence_answer(charge: Charge, jurisdiction: Jurisdiction, offence: str) -> OffenceAnswer:
    """The answer for one offence of a country, as `sentence` gives it among the others."""
    versions = offences_of(jurisdiction, offence)[offence]
    stretches = list(_stretches(charge, jurisdiction))
    return _offence_answer(
        charge, jurisdiction, versions, stretches, cache(partial(evaluated, charge))
    )


def offence_answers(
    charge: Charge, jurisdiction: Jurisdiction, offence: str | None = None
) -> tuple[OffenceAnswer, ...]:
    """The answer for every offence of a country; *offence* has to be among them."""
    by_code = offences_of(jurisdiction, offence)
    stretches = list(_stretches(charge, jurisdiction))
    # All offences are asked of the same laws.
    evaluate = cache(partial(evaluated, charge))
    return tuple(
        _offence_answer(charge, jurisdiction, versions, stretches, evaluate)
        for versions in by_code.values()
    )


_Evaluate: TypeAlias = Callable[[LawInForce, date], Evaluation]


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
    circumstances: tuple[CircumstanceAnswer, ...] = ()

    def is_milder_than(self, other: _Outcome) -> bool | None:
        """Not punishable is mildest; None where the ranges of punishment have no order."""
        if Verdict.NO in {self.verdict, other.verdict}:
            return self.verdict is Verdict.NO and other.verdict is not Verdict.NO
        return self.punishment.is_milder_than(other.punishment)


def _outcomes(
    law: LawInForce, day: date, evaluate: _Evaluate, rule: SentencingRule
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
    for question, degree in rule.degrees_on(day).items():
        applies = Verdict.YES if degree.when is None else evaluation.verdict(question)
        if applies is Verdict.NO:
            continue
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
                    tuple(_circumstances(rule, evaluation, range_, day)),
                )
            )
        if applies is Verdict.YES:
            break
    return found


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


def _circumstances(
    rule: SentencingRule, evaluation: Evaluation, punishment: Punishment, day: date
) -> Iterator[CircumstanceAnswer]:
    """What counts beside a range of punishment."""
    for question, circumstance in rule.circumstances_on(day).items():
        limits = provisions_of([circumstance.fine, circumstance.lifts], day)
        cites = (*circumstance.provisions_on(day), *limits)
        lifts, maximum = value_on(circumstance.lifts, day), punishment.maximum
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


def _judged(
    outcome: _Outcome,
    charge: Charge,
    evaluate: _Evaluate,
    jurisdiction: Jurisdiction,
    versions: list[SentencingRule],
) -> list[_Outcome]:
    """The outcome, or that of the law of the day of judgment where it is milder."""
    judged_on = charge.value(Judgment.on)
    milder_law = jurisdiction.milder_law
    if judged_on is None or milder_law is None or not milder_law.in_force(judged_on):
        return [outcome]
    law = jurisdiction.in_force(judged_on)
    rule = next((rule for rule in versions if rule in law.rules), outcome.rule)
    results = []
    for later in _outcomes(law, judged_on, evaluate, rule):
        is_milder = later.is_milder_than(outcome)
        derivation = finished(later.derivation, partial(_under_milder_law, milder_law))
        if is_milder:
            results.append(attrs.evolve(later, derivation=derivation))
        elif outcome.verdict is Verdict.YES and later.verdict is Verdict.UNKNOWN:
            # It may be no offence any more, which would be mildest.
            results.append(attrs.evolve(outcome, verdict=Verdict.UNKNOWN, derivation=derivation))
        elif is_milder is None:
            derivation = finished(derivation, _without_order)
            results += [outcome, attrs.evolve(later, derivation=derivation)]
        else:
            results.append(outcome)
    return results


def _under_milder_law(milder_law: Provision, made: Support) -> Support:
    return attrs.evolve(made, provisions=(*made.provisions, milder_law))


def _without_order(made: Support) -> Support:
    reason = Reason.of(_milder_law_settled, Verdict.UNKNOWN, facts=(Judgment.on.path,))
    return attrs.evolve(made, because=(reason, *made.because))


def _milder_law_settled(translate: Translate) -> str:
    return translate("which of the two laws is the milder is settled")


def _offence_answer(
    charge: Charge,
    jurisdiction: Jurisdiction,
    versions: list[SentencingRule],
    stretches: list[_Stretch],
    evaluate: _Evaluate,
) -> OffenceAnswer:
    found: list[tuple[_Stretch, _Outcome]] = []
    for stretch in stretches:
        rule = next((rule for rule in versions if rule in stretch.law.rules), versions[-1])
        # The last day of a short stretch is the day whose doubts an answer should show.
        day = stretch.last_day or stretch.first_day
        for outcome in _outcomes(stretch.law, day, evaluate, rule):
            found += [
                (stretch, o) for o in _judged(outcome, charge, evaluate, jurisdiction, versions)
            ]
    candidates = _merged(found)
    settled = len({candidate.outcome for candidate in candidates}) == 1
    last = found[-1][1]
    verdicts = {candidate.verdict for candidate in candidates}
    verdict = verdicts.pop() if len(verdicts) == 1 else Verdict.UNKNOWN
    is_met = settled and verdict is Verdict.YES
    dated = charge.value(Trafficking.first_day) or charge.value(Trafficking.last_day)
    return OffenceAnswer(
        question=last.rule.question,
        title=last.rule.title,
        local_title=last.rule.local_title,
        verdict=verdict,
        modality=Modality.SHALL,
        offence=last.rule.code,
        degree=last.degree.code if is_met and last.degree else None,
        minimum=last.punishment.minimum if is_met else None,
        maximum=last.punishment.maximum if is_met else None,
        fine=last.punishment.fine if is_met else None,
        law_of=last.law_of if settled and dated else None,
        candidates=() if settled else candidates,
        circumstances=last.circumstances,
        support=last.derivation if settled else finished(last.derivation, _undecided),
    )


def _undecided(made: Support) -> Support:
    """The outcome depends on the day or the degree; what the last candidate rests on stands beside it."""
    paths = (Trafficking.first_day.path, Trafficking.last_day.path)
    reason = Reason.of(_law_and_degree_settled, Verdict.UNKNOWN, facts=paths)
    return attrs.evolve(made, because=(reason, *made.because))


def _law_and_degree_settled(translate: Translate) -> str:
    return translate("the law that applies, or the degree of the offence, is settled")


def _ids(derivation: Derivation | Support) -> tuple[str, ...]:
    made = derivation if isinstance(derivation, Support) else derivation.support()
    return tuple(provision.id for provision in made.provisions)


def _merged(found: list[tuple[_Stretch, _Outcome]]) -> tuple[SentenceCandidate, ...]:
    """The outcomes with the days for which they hold, neighbouring stretches with the same one joined."""
    candidates: list[SentenceCandidate] = []
    for stretch, outcome in found:
        candidate = SentenceCandidate(
            first_day=stretch.first_day,
            last_day=stretch.last_day,
            verdict=outcome.verdict,
            degree=outcome.degree.code if outcome.degree else None,
            minimum=outcome.punishment.minimum,
            maximum=outcome.punishment.maximum,
            fine=outcome.punishment.fine,
            law_of=outcome.law_of,
            provisions=_ids(outcome.derivation),
        )
        earlier = next((c for c in candidates if c.outcome == candidate.outcome), None)
        touches = (
            earlier is not None
            and earlier.last_day is not None
            and stretch.first_day <= earlier.last_day + ONE_DAY
        )
        if earlier is not None and touches:
            place = candidates.index(earlier)
            candidates[place] = attrs.evolve(candidate, first_day=earlier.first_day)
        else:
            candidates.append(candidate)
    return tuple(candidates)
