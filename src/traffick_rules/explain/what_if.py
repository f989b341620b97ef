"""What is missing, and what if: which facts would settle or change an answer, and what a change would change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar, cast

import attrs

from traffick_rules.answer.answers import Answer, no_such_question
from traffick_rules.answer.assessed_case import AssessedCase
from traffick_rules.answer.plan import plan_of
from traffick_rules.answer.reason import evaluated
from traffick_rules.answer.verdict import Verdict
from traffick_rules.case.case import Case, check_case
from traffick_rules.engine.program import program_of
from traffick_rules.errors import ArgumentError
from traffick_rules.explain.completions import Completion, Completions
from traffick_rules.explain.days_to_ask import days_to_ask
from traffick_rules.explain.fact_parts import (
    FactPart,
    KnownFact,
    known_fact,
    state,
    with_fact_parts,
)
from traffick_rules.facts import CHANGEABLE
from traffick_rules.facts.fact import AnyFact, shown
from traffick_rules.language import ENGLISH, AnyLanguage, Language, Translate
from traffick_rules.mixins import Brief, Undecided

C = TypeVar("C", bound=Case)


@attrs.frozen
class FactSet(Undecided, Brief):
    """
    Facts that, with these values, lead an answer to a verdict; none of them can be spared.

    A day that a yes lacks stands alone and without a value: it decides from when or until when, and not whether.

    Attributes:
        question: The name of the question.
        verdict: What the answer then is.
        facts: The facts with their values in words.
    """

    question: str
    verdict: Verdict
    facts: tuple[KnownFact, ...]
    _values: tuple[tuple[FactPart, object], ...] = attrs.field(repr=False, eq=False)

    def __str__(self) -> str:
        """The facts, and the verdict to which they lead, on one line."""
        return f"{'; '.join(map(str, self.facts))} -> {self.verdict}"

    def applied_to(self, case: C) -> C:
        """
        The case with these facts so.

        Raises:
            ArgumentError: If a fact is one of the country's own, and the case is not of its kind.
            CaseError: If that contradicts another fact of it.
        """
        return cast("C", with_fact_parts(case, dict(self._values)))


@attrs.frozen
class Difference(Brief):
    """
    An answer that would be another.

    Attributes:
        before: The answer as it is.
        after: The answer as it would be, with its reasons.
    """

    before: Answer
    after: Answer

    def __str__(self) -> str:
        return self.text(ENGLISH)

    def text(self, translate: Translate) -> str:
        """Title, and what is said before and after, on one line, in a language."""
        was, would_be = (
            f"{verdict} ({words})" if words else verdict
            for answer in (self.before, self.after)
            for verdict, words in [(answer.verdict.text(translate), answer.said(translate))]
        )
        return f"{translate(self.after.title)} [{self.after.question}]: {was} -> {would_be}"


def question_of(assessment: AssessedCase, answer: Answer | str) -> str:
    """
    The name of the question of an answer.

    Raises:
        ArgumentError: If it is neither an answer nor the name of a question.
        UnknownCodeError: If the law of the day has no such question.
    """
    question = answer.question if isinstance(answer, Answer) else answer
    if not isinstance(question, str):
        msg = f"answer: {shown(question)} is not an answer, nor the name of a question such as 'permits.9c5'"  # type: ignore[unreachable] # not for callers without a type checker
        raise ArgumentError(msg)
    if question not in program_of(assessment.law, Case).network.roots:
        raise no_such_question(question, plan_of(assessment.law).makers, assessment.not_in_force)
    return question


def missing(
    assessment: AssessedCase, answer: Answer | str, *, language: AnyLanguage = ENGLISH
) -> tuple[FactSet, ...]:
    """See `Assessment.missing`."""
    question = question_of(assessment, answer)
    case = assessment.case
    completions = Completions(
        case, assessment.law, assessment.on, lambda part: state(case, part) is None
    )
    translate = assessment.law.jurisdiction.language(language)
    if completions.evaluation.verdict(question) is not Verdict.UNKNOWN:
        return tuple(
            FactSet(
                question,
                assessment[question].verdict,
                (known_fact(case, FactPart(day), translate),),
                ((FactPart(day), None),),
            )
            for day in days_to_ask(case, completions.evaluation, [question])
        )
    found = [f for to in (Verdict.YES, Verdict.NO) for f in completions.leading_to(question, to)]
    found.sort(key=lambda completion: (completion.weight, len(completion.values)))
    sets = (_fact_set(assessment, question, completion, translate) for completion in found)
    return tuple(found for found in sets if _is_reached(assessment, found))


def what_if(assessment: AssessedCase, changes: Mapping[Any, object]) -> tuple[Difference, ...]:
    """See `Assessment.what_if`."""
    on = assessment.on
    case = check_case(assessment.case.with_values(changes), on)
    others = plan_of(assessment.law).answers(case, evaluated(case, assessment.law, on))
    return tuple(
        Difference(before, others[before.question])
        for before in assessment
        if before.summary != others[before.question].summary
    )


def minimal_changes(
    assessment: AssessedCase,
    answer: Answer | str,
    *,
    to: Verdict,
    changeable: Iterable[AnyFact | str] | None = None,
    language: AnyLanguage = ENGLISH,
) -> tuple[FactSet, ...]:
    """See `Assessment.minimal_changes`."""
    question = question_of(assessment, answer)
    if to is not Verdict.YES and to is not Verdict.NO:
        msg = (
            f"to: {shown(to)} is not a verdict that facts lead to; choose Verdict.YES or Verdict.NO"
        )
        raise ArgumentError(msg)
    translate = assessment.law.jurisdiction.language(language)
    allowed = CHANGEABLE if changeable is None else tuple(map(Case.fact, changeable))
    case = assessment.case
    completions = Completions(
        case, assessment.law, assessment.on, lambda part: part.fact in allowed
    )
    if completions.evaluation.verdict(question) is to:
        return ()
    found = completions.leading_to(question, to)
    every = (_fact_set(assessment, question, completion, translate) for completion in found)
    sets = [found for found in every if _is_reached(assessment, found)]
    smallest = min((len(found.facts) for found in sets), default=0)
    return tuple(found for found in sets if len(found.facts) == smallest)


def _is_reached(assessment: AssessedCase, found: FactSet) -> bool:
    """Whether the answer is what the conditions are: what would be given can be over, by a day that is known."""
    case, law, on = found.applied_to(assessment.case), assessment.law, assessment.on
    answer = plan_of(law).answers(case, evaluated(case, law, on))[found.question]
    return answer.verdict is found.verdict


def _fact_set(
    assessment: AssessedCase, question: str, completion: Completion, language: Language
) -> FactSet:
    case = with_fact_parts(assessment.case, completion.values)
    facts = tuple(known_fact(case, part, language) for part in completion.values)
    return FactSet(question, completion.verdict, facts, tuple(completion.values.items()))
