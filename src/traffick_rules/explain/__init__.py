"""Why an answer is what it is, what would settle it, and what to ask next."""

from traffick_rules.explain.explanation import (
    CitedProvision,
    ClauseBasis,
    ExplainedClause,
    Explanation,
    Ground,
    Joint,
    KnownFact,
)
from traffick_rules.explain.question import Effect, Question, Reply
from traffick_rules.explain.what_if import Difference, FactSet

__all__ = [
    "CitedProvision",
    "ClauseBasis",
    "Difference",
    "Effect",
    "ExplainedClause",
    "Explanation",
    "FactSet",
    "Ground",
    "Joint",
    "KnownFact",
    "Question",
    "Reply",
]
