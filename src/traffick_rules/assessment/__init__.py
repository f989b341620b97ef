"""Results with what can be asked of them: assessments, sentences, limitation, receipts."""

from traffick_rules.answer.sentence import SeveralSentences
from traffick_rules.assessment.receipt import (
    Discrepancy,
    DiscrepancyKind,
    MadeWith,
    ProvisionStamp,
    Verification,
)

__all__ = [
    "Discrepancy",
    "DiscrepancyKind",
    "MadeWith",
    "ProvisionStamp",
    "SeveralSentences",
    "Verification",
]
