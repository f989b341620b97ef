"""Why an answer is what it is, what would settle it, what to ask next, and all of it on one page."""

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
from traffick_rules.explain.summary import AssessmentSummary, SummaryGroup, SummaryItem
from traffick_rules.explain.what_if import Difference, FactSet

__all__ = [
    "AssessmentSummary",
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
    "SummaryGroup",
    "SummaryItem",
]
