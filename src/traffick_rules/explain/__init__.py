"""Why an answer is what it is, what would settle it, and what to ask next."""

from traffick_rules.explain.explanation import (
    CitedProvision,
    ClauseOrigin,
    Combination,
    ExplainedClause,
    Explanation,
    MinimalSet,
)
from traffick_rules.explain.fact_parts import KnownFact
from traffick_rules.explain.question_choice import Question, Reply, ReplyEffect
from traffick_rules.explain.what_if import Difference, FactSet

__all__ = [
    "CitedProvision",
    "ClauseOrigin",
    "Combination",
    "Difference",
    "ExplainedClause",
    "Explanation",
    "FactSet",
    "KnownFact",
    "MinimalSet",
    "Question",
    "Reply",
    "ReplyEffect",
]
