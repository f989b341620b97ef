"""How an explanation is made: from the values of the nodes, when someone asks, in the language that is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

import attrs

from traffick_rules.answer.answers import Answer
from traffick_rules.answer.reason import Evaluation, Support
from traffick_rules.answer.verdict import Verdict, verdict_of
from traffick_rules.case.record import Record
from traffick_rules.engine.network import Node, Operation
from traffick_rules.errors import ArgumentError
from traffick_rules.explain.explanation import (
    CitedProvision,
    ClauseOrigin,
    Combination,
    ExplainedClause,
    Explanation,
    MinimalSet,
)
from traffick_rules.explain.fact_parts import FactPart, KnownFact, known_fact, minimal_parts
from traffick_rules.explain.minimal_sets import MinimalSets
from traffick_rules.facts.kinds import OpenNorm
from traffick_rules.language import ENGLISH, AnyLanguage, Language, Translate
from traffick_rules.law.conditions.atom import included_members
from traffick_rules.law.conditions.condition import Atom, Cited, FactIsYes
from traffick_rules.law.provision import Provision


def explain(answer: Answer, *, language: AnyLanguage = ENGLISH) -> Explanation:
    """
    The explanation of an answer.

    Args:
        answer: The answer.
        language: The language, or its code, such as `da`.

    Raises:
        ArgumentError: If the answer was read from data, or was decided without a condition; or if the country does not
            speak the language.
    """
    derivation = answer.derivation
    if isinstance(derivation, Support):
        msg = (
            f"{answer.question}: this answer was read from data, or no condition of that day asks it; "
            "assess the case again to have it explained, or see `because`"
        )
        raise ArgumentError(msg)
    translate = derivation.evaluation.law.jurisdiction.language(language)
    teller = _Teller.of(derivation.evaluation, translate)
    root, *_ = roots = [
        derivation.evaluation.network.roots[question] for question in derivation.questions
    ]
    # An answer that is computed has no clause of its own, whose verdict it is.
    is_computed = answer.question != derivation.questions[0]
    clauses = [teller.clause(index) for index in roots]
    has_ended = not is_computed and answer.verdict is not derivation.evaluation.of_node(root)
    if has_ended:
        # The day decides, and its reason comes first; the conditions say what there was.
        end = answer.because[0]
        origin = ClauseOrigin.UNKNOWN if end.verdict is Verdict.UNKNOWN else ClauseOrigin.DERIVED
        clauses.insert(0, ExplainedClause(end.clause(translate), end.verdict, origin))
    return Explanation(
        question=answer.question,
        title=translate(answer.title),
        verdict=answer.verdict,
        modality=answer.modality,
        on=derivation.evaluation.on,
        language=translate,
        provisions=tuple(dict.fromkeys(teller.provisions(derivation.provisions))),
        clauses=tuple(clauses),
        minimal_sets=() if is_computed or has_ended else teller.minimal_sets(root),
        cautions=(
            *answer.remarks(translate),
            *(
                f"{translate(caution.words)} ({caution.provision})"
                for caution in derivation.support().cautions
            ),
        ),
    )


@attrs.frozen(eq=False, repr=False)
class _Teller:
    """What explaining the answers of one evaluation shares."""

    evaluation: Evaluation
    translate: Translate
    clauses: dict[int, ExplainedClause] = attrs.field(factory=dict)
    cited: dict[str, CitedProvision] = attrs.field(factory=dict)
    known: dict[FactPart, KnownFact] = attrs.field(factory=dict)

    @classmethod
    def of(cls, evaluation: Evaluation, language: Language) -> _Teller:
        key = ("told in", language)
        teller = evaluation.memo.get(key)
        if not isinstance(teller, cls):
            teller = evaluation.memo[key] = cls(evaluation, language)
        return teller

    @property
    def record(self) -> Record:
        return cast("Record", self.evaluation.record)

    def provisions(self, provisions: Sequence[Provision]) -> tuple[CitedProvision, ...]:
        found = []
        for provision in provisions:
            made = self.cited.get(provision.id)
            if made is None:
                made = self.cited[provision.id] = CitedProvision(
                    provision.id,
                    provision.citation_in(self.translate),
                    provision.first_day,
                    provision.last_day,
                    provision.confidence,
                )
            found.append(made)
        return tuple(found)

    def fact(self, part: FactPart) -> KnownFact:
        made = self.known.get(part)
        if made is None:
            made = self.known[part] = known_fact(self.record, part, self.translate)
        return made

    def minimal_sets(self, root: int) -> tuple[MinimalSet, ...]:
        verdict = self.evaluation.of_node(root)
        if verdict is Verdict.UNKNOWN:
            return ()
        supports = _supports_of(self.evaluation)
        return tuple(
            MinimalSet(tuple(map(self.fact, supports.assumptions(support))))
            for support in supports.of(root, verdict is Verdict.YES)
        )

    def clause(self, index: int) -> ExplainedClause:
        made = self.clauses.get(index)
        if made is None:
            made = self.clauses[index] = self._clause(index)
        return made

    def _clause(self, index: int) -> ExplainedClause:
        node = self.evaluation.network.nodes[index]
        verdict = self.evaluation.of_node(index)
        match node.operation:
            case Operation.ATOM:
                return self._atom(cast("Atom", node.condition), verdict)
            case Operation.CITED:
                return self._cited(node, verdict)
            case Operation.NOT:
                return self.clause(node.children[0])
            case Operation.SETTLED:
                yes_when, no_when = node.children
                return self.clause(no_when if verdict is Verdict.NO else yes_when)
            case Operation.ALL | Operation.ANY:
                return self._group(node, verdict)

    def _atom(self, atom: Atom, verdict: Verdict) -> ExplainedClause:
        record = self.record
        if verdict is Verdict.UNKNOWN:
            origin = ClauseOrigin.UNKNOWN
            fact_parts = [FactPart(fact) for fact in atom.facts]
        else:
            origin = ClauseOrigin.DERIVED if atom.is_computed else ClauseOrigin.GIVEN
            # What rules out many possibilities is said in one statement.
            is_long = verdict is Verdict.NO and len(included_members(atom)) > 1
            fact_parts = [
                FactPart(part.fact) if is_long else part
                for found in minimal_parts(atom, record, self.evaluation.on)
                for part in sorted(found, key=str)
            ]
        norm = atom.fact if isinstance(atom, FactIsYes) else None
        return ExplainedClause(
            words=atom.text(self.translate),
            verdict=verdict,
            origin=origin,
            facts=tuple(self.fact(part) for part in dict.fromkeys(fact_parts)),
            decided_by=self.translate(norm.decided_by) if isinstance(norm, OpenNorm) else "",
        )

    def _cited(self, node: Node, verdict: Verdict) -> ExplainedClause:
        condition = cast("Cited", node.condition)
        inner = self.clause(node.children[0])
        provisions = self.provisions(condition.cites)
        if not condition.title or inner.words == self.translate(condition.title):
            on = self.evaluation.on
            later = [provision for provision in condition.doubted if not provision.in_force(on)]
            absent = () if verdict is Verdict.YES else self.provisions(later)
            if not provisions and not absent:
                return inner
            return attrs.evolve(
                inner,
                provisions=tuple(dict.fromkeys((*provisions, *inner.provisions))),
                not_in_force=tuple(dict.fromkeys((*absent, *inner.not_in_force))),
            )
        origin = ClauseOrigin.DERIVED
        if verdict is Verdict.UNKNOWN:
            origin = ClauseOrigin.UNKNOWN
        elif condition.is_presumption and verdict is Verdict.YES:
            origin = ClauseOrigin.PRESUMED
        is_group = (
            inner.combination is not None
            and not (inner.provisions or inner.not_in_force)
            and inner.words in self._group_words
        )
        return ExplainedClause(
            words=self.translate(condition.title),
            verdict=verdict,
            origin=origin,
            combination=inner.combination if is_group else Combination.ALL,
            parts=inner.parts if is_group else (inner,),
            provisions=provisions,
        )

    @property
    def _group_words(self) -> tuple[str, str]:
        return self.translate("all of these hold"), self.translate("at least one of these holds")

    def _group(self, node: Node, verdict: Verdict) -> ExplainedClause:
        is_all = node.operation is Operation.ALL
        of_node = self.evaluation.of_node
        carrying = [child for child in dict.fromkeys(node.children) if of_node(child) is verdict]
        if len(carrying) == 1:
            return self.clause(carrying[0])
        each_suffices = (verdict is Verdict.NO) if is_all else (verdict is Verdict.YES)
        combination = Combination.ANY if each_suffices else Combination.ALL
        words = self._group_words[0 if is_all else 1]
        parts: dict[ExplainedClause, None] = {}
        for child in carrying:
            clause = self.clause(child)
            is_alike = (
                clause.combination is combination
                and clause.words == words
                and not (clause.provisions or clause.not_in_force)
            )
            parts.update(dict.fromkeys(clause.parts if is_alike else (clause,)))
        return ExplainedClause(
            words=words,
            verdict=verdict,
            origin=ClauseOrigin.UNKNOWN if verdict is Verdict.UNKNOWN else ClauseOrigin.DERIVED,
            combination=combination,
            parts=tuple(parts),
        )


def _supports_of(evaluation: Evaluation) -> MinimalSets[FactPart]:
    """The supports of the nodes of one evaluation by what is known."""
    found = evaluation.memo.get("supports")
    if isinstance(found, MinimalSets):
        return found

    def leaf(index: int, value: bool) -> list[list[FactPart]]:  # noqa: FBT001 - as `MinimalSets` asks
        if evaluation.of_node(index) is not verdict_of(value):
            return []
        atom = cast("Atom", evaluation.network.nodes[index].condition)
        chosen = minimal_parts(atom, cast("Record", evaluation.record), evaluation.on)
        return [sorted(each, key=str) for each in chosen]

    made = evaluation.memo["supports"] = MinimalSets(evaluation.network, leaf)
    # Facts are named in the order of the law, whatever was asked first.
    for index in evaluation.network.atoms:
        made.of(index, evaluation.of_node(index) is Verdict.YES)
    return made
