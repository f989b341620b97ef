"""What answering under one law takes, prepared once: its program, and what makes each answer."""

from __future__ import annotations

import weakref
from collections.abc import Mapping

import attrs

from traffick_rules.answer.answers import Answer, AnswerSet, Maker
from traffick_rules.answer.kinds import KINDS, RuleKind
from traffick_rules.answer.reason import Evaluation
from traffick_rules.case.case import Case
from traffick_rules.engine.program import Program, program_of
from traffick_rules.errors import LawError, Problem
from traffick_rules.law.jurisdiction import LawInForce
from traffick_rules.law.rule import Rule

__all__ = ["Plan", "plan_of"]


@attrs.frozen(eq=False, repr=False)
class Plan:
    """
    What answering under one law takes.

    Attributes:
        program: The program of its network.
        kinds: The kind of answer to each of its questions, in the order of the law.
        makers: What makes each answer.
    """

    program: Program
    kinds: Mapping[str, type[Answer]]
    makers: Mapping[str, Maker]

    def answers(self, case: Case, evaluation: Evaluation) -> AnswerSet:
        """The answers for a case whose nodes have these values, each made when it is read."""
        return AnswerSet(self.kinds, self.makers, case, evaluation)


_plans: weakref.WeakKeyDictionary[LawInForce, Plan] = weakref.WeakKeyDictionary()


def plan_of(law: LawInForce) -> Plan:
    """
    The plan of a law, prepared once.

    Raises:
        LawError: If a rule about cases is of no kind that has answers.
    """
    plan = _plans.get(law)
    if plan is None:
        program = program_of(law, Case)
        kinds = {rule.question: _kind_of(rule) for rule in law.rules if rule.record is Case}
        makers = {
            rule.question: kinds[rule.question].prepare(rule, law.first_day, program.network.roots)
            for rule in law.rules
            if rule.question in kinds
        }
        answers = {question: kind.answer for question, kind in kinds.items()}
        plan = _plans.setdefault(law, Plan(program, answers, makers))
    return plan


def _kind_of(rule: Rule) -> RuleKind:
    for kind in KINDS:
        if isinstance(rule, kind.rule):
            return kind
    message = f"{type(rule).__name__} is not a kind of rule that answers for a case"
    raise LawError([Problem(rule.question, message)])
