"""The days that a yes lacks: those from which its dates run, and those that can still move them."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import cast

from traffick_rules.answer.answers import Answer
from traffick_rules.answer.plan import plan_of
from traffick_rules.answer.reason import Evaluation
from traffick_rules.answer.verdict import Verdict
from traffick_rules.case.case import Case
from traffick_rules.explain.fact_parts import Changed
from traffick_rules.facts.fact import AnyFact

DATES = "dates"
"""The goal of an interview that stands for the days that every yes lacks."""


def days_to_ask(
    case: Case, evaluation: Evaluation, questions: Collection[str]
) -> dict[AnyFact, list[str]]:
    """
    The unknown days that would give or move a date of an answer, or make it certain, each with the questions of these answers.

    Only a yes has such days, and what has been done has none. Where nothing is there that could have begun, as where a
    case says that no one was referred, no one is asked for its day.

    Args:
        case: What is known.
        evaluation: The case as it stands.
        questions: The questions of the answers; `dates` stands for all.
    """
    makers = plan_of(evaluation.law).makers
    found: dict[AnyFact, list[str]] = {}
    for rule in evaluation.law.rules:
        question = rule.question
        if question not in makers or not {question, DATES}.intersection(questions):
            continue
        unknown = [
            fact
            for fact in rule.value_facts()
            if case.value(fact) is None and not _is_without(case, fact)
        ]
        if not unknown or evaluation.verdict(question) is not Verdict.YES:
            continue
        answer = makers[question](case, evaluation)
        if answer.verdict is Verdict.NO or answer.is_done:
            continue
        for fact in unknown:
            told = cast("Case", Changed(case, {fact: evaluation.on}))
            if _turns(makers[question](told, evaluation)) != _turns(answer):
                found.setdefault(fact, []).append(question)
    return found


def _turns(answer: Answer) -> tuple[set[date], set[tuple[date, bool]]]:
    """The days on which an answer can say something else, and how certain its dates are."""
    return set(answer.turning_days()), {(each.day, each.is_certain) for each in answer.dates()}


def _is_without(case: Case, fact: AnyFact) -> bool:
    """Whether what the fact belongs to is known not to be."""
    before = fact.follows
    value = None if before is None else case.value(before)
    return value is False or value == "none"
