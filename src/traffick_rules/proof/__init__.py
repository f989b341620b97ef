"""What holds for every case: claims, comparisons of countries and days, treaty floors."""

from traffick_rules.proof.builtin import gaps, prove_all
from traffick_rules.proof.claims import Proof, declared_claims, prove
from traffick_rules.proof.country_comparison import (
    AnswerDifference,
    ComparedAnswers,
    ComparedValue,
    Comparison,
    LawComparison,
    compare,
    compare_law,
    find_difference,
)
from traffick_rules.proof.floor_checks import FloorResult, FloorStatus, check_floors
from traffick_rules.proof.law_diff import (
    AnswerChange,
    ChangeKind,
    LawDiff,
    RuleChange,
    ValueChange,
    diff,
)
from traffick_rules.proof.remedy import Remedy, remedies
from traffick_rules.proof.search import ProofMethod

__all__ = [
    "AnswerChange",
    "ChangeKind",
    "ComparedAnswers",
    "ComparedValue",
    "Comparison",
    "AnswerDifference",
    "FloorResult",
    "FloorStatus",
    "LawComparison",
    "LawDiff",
    "Proof",
    "ProofMethod",
    "Remedy",
    "RuleChange",
    "ValueChange",
    "check_floors",
    "compare",
    "compare_law",
    "declared_claims",
    "diff",
    "find_difference",
    "gaps",
    "prove",
    "prove_all",
    "remedies",
]
