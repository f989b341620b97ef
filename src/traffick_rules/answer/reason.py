"""Reasons: the clauses that carry a verdict, with the provisions they rest on."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import NamedTuple, cast

import attrs

from traffick_rules.answer.verdict import Verdict
from traffick_rules.case.age import last_day, of_a_day
from traffick_rules.case.record import Record
from traffick_rules.engine.network import Network, Node, Operation
from traffick_rules.engine.program import Rails, program_of
from traffick_rules.facts import Person
from traffick_rules.facts.kinds import OpenNorm
from traffick_rules.language import ENGLISH, Translate
from traffick_rules.law.conditions.condition import Atom, Cited, FactIsYes
from traffick_rules.law.country.jurisdiction import LawInForce
from traffick_rules.law.provision import Caution, Provision
from traffick_rules.law.values.boundary import Confidence, weakest
from traffick_rules.mixins import UNSAID, Brief, Undecided


@attrs.frozen(cache_hash=True)
class Reason(Undecided, Brief):
    """
    One clause that a verdict rests or depends on.

    Attributes:
        words: The clause in plain words.
        verdict: Whether it holds.
        facts: The facts it looks at, as paths of the case file.
        provisions: The ids of the provisions that make it count.
        decided_by: Who settles it, where it is an open norm; else empty.
    """

    words: str
    verdict: Verdict
    facts: tuple[str, ...] = ()
    provisions: tuple[str, ...] = ()
    decided_by: str = ""
    # How the clause is put together in any language; not data, so it stays behind where the rest is handed on.
    _clause: Callable[[Translate], str] | None = attrs.field(
        default=None, eq=False, repr=False, metadata=UNSAID
    )

    @classmethod
    def of(
        cls,
        clause: Callable[[Translate], str],
        verdict: Verdict,
        *,
        facts: tuple[str, ...] = (),
        provisions: tuple[str, ...] = (),
        decided_by: str = "",
    ) -> Reason:
        """The reason whose clause can be said in any language."""
        return cls(clause(ENGLISH), verdict, facts, provisions, decided_by, clause)

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.words, self.verdict, self.facts, self.provisions, self.decided_by)

    def __str__(self) -> str:
        return self.text(ENGLISH)

    def text(self, translate: Translate) -> str:
        """
        The clause, its verdict and who settles it, on one line.

        Args:
            translate: The language; a reason that was read from data keeps its English words where they are not a
                part that the language knows as a whole.
        """
        decides = f" ({translate(self.decided_by)})" if self.decided_by else ""
        return f"{self.clause(translate)}: {self.verdict.text(translate)}{decides}"

    def clause(self, translate: Translate) -> str:
        """The clause alone."""
        return translate(self.words) if self._clause is None else self._clause(translate)


@attrs.frozen
class Support(Brief):
    """
    What an answer rests on.

    Attributes:
        because: The clauses that carry the verdict, or that an unknown one depends on.
        provisions: The provisions in force that the answer rests on, the rule's own first.
        cautions: What is doubtful about their days in force.
        undated: The facts, as paths, that are true of a day only and were stated without it, as far as the verdict
            depends on them.
        outdated: The facts, as paths, that were stated for or until an earlier day and may no longer be so, as far as the
            verdict depends on them.
    """

    because: tuple[Reason, ...]
    provisions: tuple[Provision, ...]
    cautions: tuple[Caution, ...]
    undated: tuple[str, ...] = ()
    outdated: tuple[str, ...] = ()

    @property
    def confidence(self) -> Confidence | None:
        """The weakest confidence among provisions and doubtful days."""
        of_days = [caution.confidence for caution in self.cautions]
        return weakest([provision.confidence for provision in self.provisions] + of_days)


@attrs.frozen(eq=False, repr=False)
class Evaluation:
    """
    The values of all nodes for one record.

    Attributes:
        network: The network that was run.
        rails: The rails of its nodes.
        on: The day of decision.
        law: The law that was applied.
        bit: The record's place in the batch.
        record: The record, where an answer is to be explained.
        traces: What was found below citing nodes, by their index.
        memo: What explaining its answers shares, by what it is for.
    """

    network: Network
    rails: Rails
    on: date
    law: LawInForce
    bit: int = 0
    record: Record | None = None
    traces: dict[int, _Trace] = attrs.field(factory=dict, repr=False)
    memo: dict[object, object] = attrs.field(factory=dict, repr=False)

    def verdict(self, question: str) -> Verdict:
        """The verdict on a question of the network."""
        return self.of_node(self.network.roots[question])

    def of_node(self, index: int) -> Verdict:
        """The value of a node."""
        yes, no = self.rails
        if yes[index] >> self.bit & 1:
            return Verdict.YES
        return Verdict.NO if no[index] >> self.bit & 1 else Verdict.UNKNOWN


def evaluated(record: Record, law: LawInForce, on: date) -> Evaluation:
    """The values of all nodes of a law for one record on a day."""
    program = program_of(law, type(record))
    return Evaluation(program.network, program.run_one(record, on), on, law, record=record)


class Derivation:
    """
    From what the support of an answer, and its explanation, are made when someone asks.

    Attributes:
        evaluation: The values of the nodes.
        provisions: The provisions of the rule and of the values it gives, in force; they come first.
        questions: The questions whose clauses count, the most important first.
        finish: What is still to be done to the support, or None.
    """

    # No class of attrs: `attrs.asdict` of an answer would lose itself in the network.
    __slots__ = ("evaluation", "finish", "provisions", "questions")

    def __init__(
        self,
        evaluation: Evaluation,
        provisions: Sequence[Provision],
        questions: Sequence[str],
        finish: Callable[[Support], Support] | None = None,
    ) -> None:
        self.evaluation: Evaluation = evaluation
        self.provisions: Sequence[Provision] = provisions
        self.questions: Sequence[str] = questions
        self.finish: Callable[[Support], Support] | None = finish

    def support(self) -> Support:
        """What the verdicts on the questions rest on."""
        found = _Trace({}, dict.fromkeys(self.provisions), {})
        for question in self.questions:
            _follow(self.evaluation, self.evaluation.network.roots[question], None, found)
        made = Support(
            tuple(found.reasons.values()),
            tuple(found.cites),
            cautions_of((*found.cites, *found.doubted), self.evaluation.on),
            *_of_another_day(self.evaluation, found.reasons),
        )
        return made if self.finish is None else self.finish(made)


def finished(
    derivation: Derivation | Support, finish: Callable[[Support], Support]
) -> Derivation | Support:
    """The same derivation, with something done to the support once it is made."""
    if isinstance(derivation, Support):
        return finish(derivation)
    before = derivation.finish
    return Derivation(
        derivation.evaluation,
        derivation.provisions,
        derivation.questions,
        lambda made: finish(made if before is None else before(made)),
    )


def led_by(derivation: Derivation | Support, reason: Reason) -> Derivation | Support:
    """The same derivation, with a reason before those that it gives."""
    return finished(derivation, lambda made: attrs.evolve(made, because=(reason, *made.because)))


def cautions_of(provisions: Iterable[Provision], on: date) -> tuple[Caution, ...]:
    """What is doubtful about the days of these provisions, each caution once."""
    cautions: dict[Caution, None] = {}
    for provision in provisions:
        if provision.is_doubtful:
            cautions.update(dict.fromkeys(provision.cautions(on)))
    return tuple(cautions)


def _of_another_day(
    evaluation: Evaluation, atoms: Iterable[int]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The facts that make one of these atoms known and are true of a day that was not stated, or of an earlier one."""
    record, on = evaluation.record, evaluation.on
    if record is None:
        return (), ()
    day = record.value(Person.age_on)
    known = (index for index in atoms if evaluation.of_node(index) is not Verdict.UNKNOWN)
    tests = [cast("Atom", evaluation.network.nodes[index].condition) for index in known]
    ran_out = dict.fromkeys(
        fact.path for atom in tests for fact in atom.facts if (last_day(fact, record) or on) < on
    )
    # An age with its day is what it says of the birth on every other day.
    found = dict.fromkeys(
        fact.path
        for atom in tests
        for fact in atom.facts
        if of_a_day(fact, record.value(fact))
        and (fact is not Person.age or day is None)
        and atom.test(record.with_values({fact: None}), on) is None
    )
    if day is None:
        return tuple(found), tuple(ran_out)
    return (), (*(found if day < on else ()), *ran_out)


class _Trace(NamedTuple):
    """Reasons by the index of their atom, and provisions, in the order in which they were met."""

    reasons: dict[int, Reason]
    cites: dict[Provision, None]
    doubted: dict[Provision, None]


def _follow(evaluation: Evaluation, index: int, cited: int | None, found: _Trace) -> None:
    """Collect what carries the value of a node; *cited* is the nearest node around it that cites."""
    node = evaluation.network.nodes[index]
    if node.operation is Operation.ATOM:
        if index not in found.reasons:
            found.reasons[index] = _reason(evaluation, index, cited)
    elif node.operation is Operation.CITED:
        below = _below_cited(evaluation, index, node)
        found.cites.update(below.cites)
        found.doubted.update(below.doubted)
        for atom, reason in below.reasons.items():
            found.reasons.setdefault(atom, reason)
    else:
        for child in _carrying(evaluation, index, node):
            _follow(evaluation, child, cited, found)


def _below_cited(evaluation: Evaluation, index: int, node: Node) -> _Trace:
    """What carries the value of a citing node: the same wherever it is used, so followed once."""
    known = evaluation.traces.get(index)
    if known is None:
        known = _Trace({}, dict.fromkeys(node.condition.provisions), {})
        if isinstance(node.condition, Cited) and evaluation.of_node(index) is not Verdict.YES:
            known.doubted.update(dict.fromkeys(node.condition.doubted))
        for child in node.children:
            _follow(evaluation, child, index, known)
        evaluation.traces[index] = known
    return known


def _carrying(evaluation: Evaluation, index: int, node: Node) -> tuple[int, ...]:
    """The children that make the node what it is."""
    children = node.children
    if len(children) == 1:
        return children
    verdict = evaluation.of_node(index)
    if node.operation is Operation.SETTLED:
        yes_when, no_when = children
        return (no_when,) if verdict is Verdict.NO else (yes_when,)
    alike = [child for child in children if evaluation.of_node(child) is verdict]
    one_is_enough = Verdict.NO if node.operation is Operation.ALL else Verdict.YES
    return tuple(alike[:1] if verdict is one_is_enough else alike)


def reason_of(evaluation: Evaluation, atom: int) -> Reason:
    """The clause of an atom and what it is, apart from any question."""
    return _reason(evaluation, atom, None)


# A clause reads the same for every case in which it has the same value.
_reasons: weakref.WeakKeyDictionary[Network, dict[tuple[int, int | None, str], Reason]] = (
    weakref.WeakKeyDictionary()
)


def _reason(evaluation: Evaluation, index: int, cited: int | None) -> Reason:
    network = evaluation.network
    verdict = evaluation.of_node(index)
    known = _reasons.setdefault(network, {})
    reason = known.get((index, cited, verdict.value))
    if reason is None:
        condition = network.nodes[index].condition
        assert isinstance(condition, Atom)  # noqa: S101 - an atom node stands for an atom
        norm = condition.fact if isinstance(condition, FactIsYes) else None
        cites = () if cited is None else network.nodes[cited].condition.provisions
        reason = known[index, cited, verdict.value] = Reason.of(
            condition.text,
            verdict,
            facts=tuple(fact.path for fact in condition.facts),
            provisions=tuple(provision.id for provision in cites),
            decided_by=norm.decided_by if isinstance(norm, OpenNorm) else "",
        )
    return reason
