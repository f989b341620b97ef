"""What the law of a day does not answer: rules that are not in force, and questions that are not asked."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from traffick_rules.answer.answers import NotInForce, absence_of
from traffick_rules.case.case import Case
from traffick_rules.errors import NotInForceError, did_you_mean
from traffick_rules.law.law_in_force import LawInForce

__all__ = ["no_such_question", "rules_not_in_force"]


def rules_not_in_force(law: LawInForce, on: date) -> tuple[NotInForce, ...]:
    """
    The rules about cases that the country has on other days.

    Args:
        law: The law of that day.
        on: The day.
    """
    asked = law.questions[Case]
    return tuple(
        NotInForce(
            question=rule.question,
            title=rule.title,
            provision=rule.provisions[0],
            provisions=tuple(found for found in rule.otherwise if found.in_force(on)),
            cautions=rule.provisions[0].cautions(on),
        )
        for rule in law.jurisdiction.rules
        if rule.record is Case and rule.question not in asked
    )


def no_such_question(
    question: str, asked: Iterable[str], absent: Iterable[NotInForce]
) -> NotInForceError:
    """
    The error for a question that the law of a day does not have: when it has it, or what it has instead.

    Args:
        question: What was asked for.
        asked: The names of the questions of that day.
        absent: The rules that are not in force on it.
    """
    absence = absence_of(question, absent)
    if absence is not None:
        return absence
    known = list(asked)
    subjects = dict.fromkeys(name.partition(".")[0] for name in known)
    hint = did_you_mean(question, known) or f"they begin with: {', '.join(subjects)}"
    return NotInForceError(question, f"is not a question of the law of that day; {hint}")
