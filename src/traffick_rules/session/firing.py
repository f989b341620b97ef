"""Firings: each way in which a clause came to its value, with the clauses it came from."""

from __future__ import annotations

import attrs

from traffick_rules.answer.verdict import Verdict, verdict_of
from traffick_rules.engine.horn import HornRule, Literal
from traffick_rules.engine.live import LiveNetwork
from traffick_rules.engine.network import Network
from traffick_rules.mixins import Brief, Undecided


@attrs.frozen
class FiredClause(Undecided, Brief):
    """
    A clause with the value it has.

    Attributes:
        words: The clause in plain words.
        verdict: Its value.
        provisions: The ids of the provisions that the clause itself names.
    """

    words: str
    verdict: Verdict
    provisions: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.words}: {self.verdict}"


@attrs.frozen
class Firing(Brief):
    """
    One rule that fired: all premises hold, hence the conclusion.

    Attributes:
        conclusion: What followed.
        premises: From what.
    """

    conclusion: FiredClause
    premises: tuple[FiredClause, ...]

    def __str__(self) -> str:
        premises = " and ".join(f"({premise})" for premise in self.premises)
        return f"({self.conclusion}) from {premises}"


def firings_below(live: LiveNetwork, question: str) -> tuple[Firing, ...]:
    """
    Every firing that the value of a question rests on, that of the question itself first.

    Together they hold every proof of the value: a proof takes one firing for each clause it needs.
    """
    network = live.network
    yes, no = live.rails
    root = network.roots[question]
    waiting = [Literal(root, holds) for holds in (True, False) if (yes if holds else no)[root]]
    seen = set(waiting)
    found: list[HornRule] = []
    while waiting:
        for rule in live.firings(waiting.pop(0)):
            found.append(rule)
            fresh = [premise for premise in rule.premises if premise not in seen]
            seen.update(fresh)
            waiting += fresh
    return tuple(
        Firing(
            _clause(network, rule.conclusion),
            tuple(_clause(network, premise) for premise in rule.premises),
        )
        for rule in found
    )


def _clause(network: Network, literal: Literal) -> FiredClause:
    condition = network.nodes[literal.node].condition
    return FiredClause(
        words=condition.words,
        verdict=verdict_of(literal.holds),
        provisions=tuple(provision.id for provision in condition.provisions),
    )
