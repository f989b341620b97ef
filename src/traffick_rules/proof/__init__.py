"""What holds for every case: claims, comparisons of countries and days, treaty floors."""

from traffick_rules.proof.builtin import gaps, prove_all
from traffick_rules.proof.claims import Proof, declared_claims, prove
from traffick_rules.proof.comparison import (
    ComparedAnswers,
    ComparedValue,
    Comparison,
    LawComparison,
    compare,
    compare_law,
    witness,
)
from traffick_rules.proof.differences import AnswerChange, ChangeKind, LawDiff, ValueChange, diff
from traffick_rules.proof.floors import FloorResult, Standing, check_floors
from traffick_rules.proof.search import ProofMethod

__all__ = [
    "AnswerChange",
    "ChangeKind",
    "ComparedAnswers",
    "ComparedValue",
    "Comparison",
    "FloorResult",
    "LawComparison",
    "LawDiff",
    "Proof",
    "ProofMethod",
    "Standing",
    "ValueChange",
    "check_floors",
    "compare",
    "compare_law",
    "declared_claims",
    "diff",
    "gaps",
    "prove",
    "prove_all",
    "witness",
]
