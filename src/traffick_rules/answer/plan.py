"""What answering under one law takes, prepared once: its program, and what makes each answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs

from traffick_rules.answer.answers import Alike, Answer, AnswerSet, DecidedBy, Maker
from traffick_rules.answer.provenance import Provenance, made_with
from traffick_rules.answer.reason import Evaluation
from traffick_rules.answer.rule_kinds import kind_of
from traffick_rules.case.age import BIRTH
from traffick_rules.case.case import Case
from traffick_rules.engine.live import Engine
from traffick_rules.engine.program import Program, program_of
from traffick_rules.law.conditions.condition import Atom
from traffick_rules.law.country.jurisdiction import Jurisdiction, LawInForce
from traffick_rules.law.rules.rule import Rule
from traffick_rules.once import made_once


@attrs.frozen(eq=False, repr=False)
class Plan:
    """
    What answering under one law takes.

    Attributes:
        program: The program of its network.
        kinds: The questions of each kind of answer.
        makers: What makes the answer to each question, in the order of the law.
        decided_by: What decides what the answer to each question says.
        timed: The tests that can come out otherwise on another day.
    """

    program: Program
    kinds: Mapping[type[Answer], Sequence[str]]
    makers: Mapping[str, Maker]
    decided_by: Mapping[str, DecidedBy]
    timed: Sequence[Atom]
    _jurisdiction: Jurisdiction
    _made_with: dict[Engine, Provenance] = attrs.field(factory=dict, init=False)

    def made_with(self, engine: Engine) -> Provenance:
        """What is made under the law with that engine, looked up once."""
        found = self._made_with.get(engine)
        if found is None:
            found = self._made_with[engine] = made_with(self._jurisdiction, engine)
        return found

    def answers(self, case: Case, evaluation: Evaluation, alike: Alike | None = None) -> AnswerSet:
        """The answers for a case whose nodes have these values, each made when it is read; *alike* is that of its batch."""
        alike = alike or Alike(self.decided_by)
        return AnswerSet(self.kinds, self.makers, alike, case, evaluation)


@made_once
def plan_of(law: LawInForce) -> Plan:
    """
    The plan of a law, prepared once.

    Raises:
        LawError: If a rule about cases is of no kind that has answers.
    """
    program = program_of(law, Case)
    rules = {rule.question: rule for rule in law.rules if rule.record is Case}
    kinds = {question: kind_of(rule) for question, rule in rules.items()}
    roots = program.network.roots
    makers = {
        question: kinds[question].prepare(rule, law.first_day, roots)
        for question, rule in rules.items()
    }
    decided_by = {question: _decided_by(rule, roots) for question, rule in rules.items()}
    timed = [atom for atom in program.atoms if atom.asks_day]
    by_kind: dict[type[Answer], list[str]] = {}
    for question, kind in kinds.items():
        by_kind.setdefault(kind.answer, []).append(question)
    return Plan(program, by_kind, makers, decided_by, timed, law.jurisdiction)


def _decided_by(rule: Rule, roots: Mapping[str, int]) -> DecidedBy:
    nodes = [root for asked, root in roots.items() if f"{asked}.".startswith(f"{rule.question}.")]
    facts = [fact for fact in rule.value_facts() if fact not in BIRTH]
    # A birth is known by several facts.
    is_by_birth = len(facts) < len(rule.value_facts())
    return DecidedBy(nodes, (*facts, *(BIRTH if is_by_birth else ())))
