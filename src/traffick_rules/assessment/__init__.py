"""Results with what can be asked of them: assessments, sentences, limitation, receipts."""

from traffick_rules.answer.provenance import Provenance
from traffick_rules.assessment.receipt import LawStamp, ProvisionStamp
from traffick_rules.assessment.verification import Discrepancy, DiscrepancyKind, Verification

__all__ = [
    "Discrepancy",
    "DiscrepancyKind",
    "LawStamp",
    "Provenance",
    "ProvisionStamp",
    "Verification",
]
