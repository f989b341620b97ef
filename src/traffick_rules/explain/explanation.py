"""
Explanations: why an answer is what it is, as a tree of clauses and as the grounds that carry it.

They are made from the values of the nodes, when somebody asks, in the language that is asked for.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator, Sequence
from datetime import date
from typing import cast

import attrs

from traffick_rules.answer.reason import Basis, Evaluation
from traffick_rules.answer.verdict import Verdict
from traffick_rules.case.record import Record
from traffick_rules.engine.network import Node, Operation
from traffick_rules.explain.fact_parts import Piece, minimal_pieces, state
from traffick_rules.explain.minimal_sets import Supports
from traffick_rules.facts.kinds import Norm, OneOf, WholeNumber
from traffick_rules.language import Language, Speak, check_language
from traffick_rules.law.condition import Atom, Cited, FactIsYes
from traffick_rules.law.provision import Confidence, Provision
from traffick_rules.law.rule import Modality

__all__ = [
    "CitedProvision",
    "ClauseBasis",
    "ExplainedClause",
    "Explanation",
    "Ground",
    "Joint",
    "KnownFact",
    "explain",
    "known_fact",
]


class ClauseBasis(enum.StrEnum):
    """
    Whence a clause has its value.

    `GIVEN`: it is a fact of the case. `DERIVED`: it follows from facts. `PRESUMED`: the law presumes it.
    `UNKNOWN`: it has none.
    """

    GIVEN = "given"
    DERIVED = "derived"
    PRESUMED = "presumed"
    UNKNOWN = "unknown"


class Joint(enum.StrEnum):
    """Whether the clauses below a clause carry it together, or each of them on its own."""

    TOGETHER = "together"
    EACH = "each"


@attrs.frozen
class CitedProvision:
    """
    A provision as an explanation cites it.

    Attributes:
        id: Its id.
        citation: Instrument and place, in the language of the explanation.
        first_day: Its first day in force; None where that is not known, or before the plugin's coverage.
        last_day: Its last day in force; None while it is in force.
        confidence: How well it is established.
    """

    id: str
    citation: str
    first_day: date | None
    last_day: date | None
    confidence: Confidence


@attrs.frozen
class KnownFact:
    """
    A piece of what is known, or would have to be.

    Attributes:
        path: The fact's path in a case file.
        member: The possibility, where it is one of a some-of fact; else empty.
        words: The fact in plain words.
        value: Its value in words; empty where it is unknown.
        said: Words and value as one statement.
    """

    path: str
    member: str
    words: str
    value: str
    said: str

    def __str__(self) -> str:
        return self.said


@attrs.frozen
class Ground:
    """
    One way in which the facts carry a verdict: they suffice, and none of them can be spared.

    Attributes:
        facts: The facts.
    """

    facts: tuple[KnownFact, ...]

    def __str__(self) -> str:
        """The facts on one line."""
        return "; ".join(map(str, self.facts))


@attrs.frozen
class ExplainedClause:
    """
    A clause and what makes it what it is.

    Attributes:
        words: The clause in plain words.
        verdict: Whether it holds.
        basis: Whence it has that value.
        joint: How the clauses below carry it; None where there are none.
        parts: The clauses below that carry it, or that it hangs on where it is unknown.
        facts: The facts it looks at itself, as far as they are known; all of them where none is.
        decided_by: Who settles it, where it is an open norm; else empty.
        provisions: The provisions that make it count.
        not_in_force: Provisions that belong to it on other days, and are not in force on that day.
    """

    words: str
    verdict: Verdict
    basis: ClauseBasis
    joint: Joint | None = None
    parts: tuple[ExplainedClause, ...] = ()
    facts: tuple[KnownFact, ...] = ()
    decided_by: str = ""
    provisions: tuple[CitedProvision, ...] = ()
    not_in_force: tuple[CitedProvision, ...] = ()

    def walk(self) -> Iterator[ExplainedClause]:
        """The clause and all below it, outermost first."""
        yield self
        for part in self.parts:
            yield from part.walk()


@attrs.frozen
class Explanation:
    """
    Why an answer is what it is.

    Attributes:
        question: The name of the question.
        title: What it is about.
        verdict: The verdict.
        modality: Whether a yes binds whoever is to act, or leaves a choice.
        on: The day whose law was applied.
        language: The language of the words.
        provisions: The provisions of the rule itself, and of the values it gives.
        clauses: A tree for each condition that the answer asks, the deciding one first.
        grounds: Every minimal set of facts that carries the verdict; none where it is unknown.
        cautions: What is doubtful about the days on which the provisions are in force, with their ids.
    """

    question: str
    title: str
    verdict: Verdict
    modality: Modality
    on: date
    language: Language
    provisions: tuple[CitedProvision, ...]
    clauses: tuple[ExplainedClause, ...]
    grounds: tuple[Ground, ...]
    cautions: tuple[str, ...]

    @property
    def all_provisions(self) -> tuple[CitedProvision, ...]:
        """The provisions of the rule, and those that make a clause count, each once."""
        found = dict.fromkeys(self.provisions)
        for tree in self.clauses:
            for clause in tree.walk():
                found.update(dict.fromkeys(clause.provisions))
        return tuple(found)

    def to_text(self) -> str:
        """The explanation as plain text, in its language."""
        from traffick_rules.explain import explanation_text

        return explanation_text.to_text(self)

    def to_markdown(self) -> str:
        """The explanation as Markdown, in its language."""
        from traffick_rules.explain import explanation_text

        return explanation_text.to_markdown(self)

    def to_dict(self) -> dict[str, object]:
        """The explanation as plain data."""
        from traffick_rules.answer.serialization import unstructure

        return cast("dict[str, object]", unstructure(self))

    def to_json(self) -> str:
        """The explanation as JSON text."""
        from traffick_rules.answer.serialization import to_json

        return to_json(self.to_dict())


def explain(basis: Basis, *, title: str, modality: Modality, language: Language) -> Explanation:
    """
    The explanation of an answer.

    Args:
        basis: What the answer was made from.
        title: What the question is about, in English.
        modality: Whether a yes binds whoever is to act.
        language: The language.
    """
    teller = _Teller.of(basis.evaluation, check_language(language))
    root, *_ = roots = [basis.evaluation.network.roots[question] for question in basis.questions]
    return Explanation(
        question=basis.questions[0],
        title=language(title),
        verdict=basis.evaluation.of_node(root),
        modality=modality,
        on=basis.evaluation.on,
        language=language,
        provisions=tuple(dict.fromkeys(teller.provisions(basis.provisions))),
        clauses=tuple(teller.clause(index) for index in roots),
        grounds=teller.grounds(root),
        cautions=tuple(
            f"{language(caution.words)} ({caution.provision})"
            for caution in basis.grounds().cautions
        ),
    )


@attrs.frozen(eq=False, repr=False)
class _Teller:
    """What explaining the answers of one evaluation shares."""

    evaluation: Evaluation
    speak: Speak
    clauses: dict[int, ExplainedClause] = attrs.field(factory=dict)
    cited: dict[str, CitedProvision] = attrs.field(factory=dict)
    known: dict[Piece, KnownFact] = attrs.field(factory=dict)

    @classmethod
    def of(cls, evaluation: Evaluation, language: Language) -> _Teller:
        key = f"told in {language.code}"
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
                    provision.cited(self.speak),
                    provision.first_day,
                    provision.last_day,
                    provision.confidence,
                )
            found.append(made)
        return tuple(found)

    def fact(self, piece: Piece) -> KnownFact:
        made = self.known.get(piece)
        if made is None:
            made = self.known[piece] = known_fact(self.record, piece, self.speak)
        return made

    def grounds(self, root: int) -> tuple[Ground, ...]:
        verdict = self.evaluation.of_node(root)
        if verdict is Verdict.UNKNOWN:
            return ()
        evidence = _evidence_of(self.evaluation)
        return tuple(
            Ground(tuple(self.fact(piece) for piece in evidence.pieces_in(support)))
            for support in evidence.supports.of(root, verdict is Verdict.YES)
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
            basis = ClauseBasis.UNKNOWN
            pieces = [Piece(fact) for fact in atom.facts]
        else:
            basis = ClauseBasis.DERIVED if atom.is_computed else ClauseBasis.GIVEN
            pieces = [
                piece
                for found in minimal_pieces(atom, record, self.evaluation.on)
                for piece in found
            ]
        norm = atom.fact if isinstance(atom, FactIsYes) else None
        return ExplainedClause(
            words=atom.said(self.speak),
            verdict=verdict,
            basis=basis,
            facts=tuple(self.fact(piece) for piece in dict.fromkeys(pieces)),
            decided_by=self.speak(norm.decided_by) if isinstance(norm, Norm) else "",
        )

    def _cited(self, node: Node, verdict: Verdict) -> ExplainedClause:
        condition = cast("Cited", node.condition)
        inner = self.clause(node.children[0])
        provisions = self.provisions(condition.cites)
        if not condition.title or inner.words == self.speak(condition.title):
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
        basis = ClauseBasis.DERIVED
        if verdict is Verdict.UNKNOWN:
            basis = ClauseBasis.UNKNOWN
        elif condition.is_presumption and verdict is Verdict.YES:
            basis = ClauseBasis.PRESUMED
        is_group = (
            inner.joint is not None
            and not (inner.provisions or inner.not_in_force)
            and inner.words in self._group_words
        )
        return ExplainedClause(
            words=self.speak(condition.title),
            verdict=verdict,
            basis=basis,
            joint=inner.joint if is_group else Joint.TOGETHER,
            parts=inner.parts if is_group else (inner,),
            provisions=provisions,
        )

    @property
    def _group_words(self) -> tuple[str, str]:
        return self.speak("all of these hold"), self.speak("at least one of these holds")

    def _group(self, node: Node, verdict: Verdict) -> ExplainedClause:
        is_all = node.operation is Operation.ALL
        of_node = self.evaluation.of_node
        carrying = [child for child in dict.fromkeys(node.children) if of_node(child) is verdict]
        if len(carrying) == 1:
            return self.clause(carrying[0])
        each_suffices = (verdict is Verdict.NO) if is_all else (verdict is Verdict.YES)
        joint = Joint.EACH if each_suffices else Joint.TOGETHER
        words = self._group_words[0 if is_all else 1]
        parts: dict[ExplainedClause, None] = {}
        for child in carrying:
            clause = self.clause(child)
            is_alike = (
                clause.joint is joint
                and clause.words == words
                and not (clause.provisions or clause.not_in_force)
            )
            parts.update(dict.fromkeys(clause.parts if is_alike else (clause,)))
        return ExplainedClause(
            words=words,
            verdict=verdict,
            basis=ClauseBasis.UNKNOWN if verdict is Verdict.UNKNOWN else ClauseBasis.DERIVED,
            joint=joint,
            parts=tuple(parts),
        )


@attrs.frozen(eq=False, repr=False)
class _Evidence:
    """The supports of the nodes of one evaluation by what is known, and which bit is which piece."""

    supports: Supports
    pieces: list[Piece]

    def pieces_in(self, support: int) -> list[Piece]:
        return [piece for bit, piece in enumerate(self.pieces) if support >> bit & 1]


def _evidence_of(evaluation: Evaluation) -> _Evidence:
    found = evaluation.memo.get("evidence")
    if not isinstance(found, _Evidence):
        pieces: dict[Piece, int] = {}

        def leaf(index: int, value: bool) -> tuple[int, ...]:  # noqa: FBT001 - as `Supports` asks
            if evaluation.of_node(index) is not (Verdict.YES if value else Verdict.NO):
                return ()
            atom = cast("Atom", evaluation.network.nodes[index].condition)
            record = cast("Record", evaluation.record)
            return tuple(
                sum(1 << pieces.setdefault(piece, len(pieces)) for piece in sorted(chosen, key=str))
                for chosen in minimal_pieces(atom, record, evaluation.on)
            )

        supports = Supports(evaluation.network, leaf)
        # Which bit is which piece is only known once all atoms have been asked.
        for index in evaluation.network.atoms:
            leaf(index, evaluation.of_node(index) is Verdict.YES)
        found = evaluation.memo["evidence"] = _Evidence(supports, list(pieces))
    return found


def known_fact(record: Record, piece: Piece, speak: Speak) -> KnownFact:
    """A piece of what is known of a record, in words."""
    fact, member = piece
    words = speak(fact.words)
    value = state(record, piece)
    if member is not None:
        words = f"{words}: {speak(member.value.replace('_', ' '))}"
    said = ""
    if isinstance(value, bool):
        said = speak("yes") if value else speak("no")
    elif isinstance(fact, WholeNumber) and isinstance(value, int):
        said = f"{value} {speak(fact.unit)}"
    elif isinstance(fact, OneOf) and isinstance(value, enum.StrEnum):
        said = speak(value.value.replace("_", " "))
    elif value is not None and member is None:
        said = str(fact.write(value))
    statement = words
    if said:
        statement = f"{words} {said}" if isinstance(fact, OneOf) else f"{words}: {said}"
    return KnownFact(fact.path, "" if member is None else member.value, words, said, statement)
