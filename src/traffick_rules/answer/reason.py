"""Reasons: the clauses that carry a verdict, with the provisions they rest on."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import attrs

from traffick_rules.answer.verdict import Verdict
from traffick_rules.case.fact import Norm
from traffick_rules.engine.network import Network, Node, Operation
from traffick_rules.engine.program import Rails
from traffick_rules.law.condition import Atom, FactIsYes
from traffick_rules.law.provision import Caution, Confidence, Provision, weakest

__all__ = ["Evaluation", "Grounds", "Reason", "grounds"]


@attrs.frozen
class Reason:
    """
    One clause that a verdict rests or hangs on.

    Attributes:
        words: The clause in plain words.
        verdict: Whether it holds.
        facts: The facts it looks at, as paths of the case file.
        provisions: The ids of the provisions that make it count.
        decided_by: Who settles it, where it is an open norm; else empty.
    """

    words: str
    verdict: Verdict
    facts: tuple[str, ...]
    provisions: tuple[str, ...]
    decided_by: str = ""

    def __str__(self) -> str:
        decides = f" ({self.decided_by})" if self.decided_by else ""
        return f"{self.words}: {self.verdict}{decides}"


@attrs.frozen
class Grounds:
    """
    What an answer rests on.

    Attributes:
        because: The clauses that carry the verdict, or that it hangs on where it is unknown.
        provisions: The provisions in force that the answer rests on, the rule's own first.
        cautions: What is doubtful about their days in force.
    """

    because: tuple[Reason, ...]
    provisions: tuple[Provision, ...]
    cautions: tuple[Caution, ...]

    @property
    def confidence(self) -> Confidence | None:
        """The weakest confidence among provisions and doubtful days."""
        return weakest(
            [
                *(provision.confidence for provision in self.provisions),
                *(caution.confidence for caution in self.cautions),
            ]
        )


@attrs.frozen(eq=False)
class Evaluation:
    """
    The values of all nodes for one record.

    Attributes:
        network: The network that was run.
        rails: The rails of its nodes.
        on: The day of the law that was applied.
        bit: The record's place in the batch.
    """

    network: Network
    rails: Rails
    on: date
    bit: int = 0

    def verdict(self, question: str) -> Verdict:
        """The verdict on a question of the network."""
        return self.of_node(self.network.roots[question])

    def of_node(self, index: int) -> Verdict:
        """The value of a node."""
        yes, no = self.rails
        if yes[index] >> self.bit & 1:
            return Verdict.YES
        return Verdict.NO if no[index] >> self.bit & 1 else Verdict.UNKNOWN


def grounds(
    evaluation: Evaluation, provisions: Iterable[Provision], questions: Iterable[str]
) -> Grounds:
    """
    What the verdicts on *questions* rest on.

    Args:
        evaluation: The values of the nodes.
        provisions: The provisions of the rule and of the values it gives; they come first.
        questions: The questions whose clauses count, the most important first.
    """
    cites = dict.fromkeys(provisions)
    reasons: dict[int, Reason] = {}
    for question in questions:
        _trace(evaluation, evaluation.network.roots[question], (), cites, reasons)
    in_force = tuple(provision for provision in cites if provision.in_force(evaluation.on))
    cautions = dict.fromkeys(
        caution for provision in in_force for caution in provision.cautions(evaluation.on)
    )
    return Grounds(tuple(reasons.values()), in_force, tuple(cautions))


def _trace(
    evaluation: Evaluation,
    index: int,
    cited: tuple[Provision, ...],
    cites: dict[Provision, None],
    reasons: dict[int, Reason],
) -> None:
    node = evaluation.network.nodes[index]
    if node.operation is Operation.ATOM:
        if index not in reasons:
            reasons[index] = _reason(node, evaluation.of_node(index), cited)
        return
    if node.operation is Operation.CITED:
        cited = node.condition.provisions
        cites.update(dict.fromkeys(cited))
    for child in _carrying(evaluation, node, evaluation.of_node(index)):
        _trace(evaluation, child, cited, cites, reasons)


def _carrying(evaluation: Evaluation, node: Node, verdict: Verdict) -> tuple[int, ...]:
    """The children that make the node what it is."""
    if node.operation is Operation.SETTLED:
        yes_when, no_when = node.children
        return (no_when,) if verdict is Verdict.NO else (yes_when,)
    if node.operation not in {Operation.ALL, Operation.ANY}:
        return node.children
    alike = tuple(child for child in node.children if evaluation.of_node(child) is verdict)
    one_is_enough = Verdict.NO if node.operation is Operation.ALL else Verdict.YES
    return alike[:1] if verdict is one_is_enough else alike


def _reason(node: Node, verdict: Verdict, cited: tuple[Provision, ...]) -> Reason:
    condition = node.condition
    assert isinstance(condition, Atom)  # noqa: S101 - an atom node stands for an atom
    norm = condition.fact if isinstance(condition, FactIsYes) else None
    return Reason(
        words=condition.words,
        verdict=verdict,
        facts=tuple(fact.path for fact in condition.facts),
        provisions=tuple(provision.id for provision in cited),
        decided_by=norm.decided_by if isinstance(norm, Norm) else "",
    )
