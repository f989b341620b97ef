"""Results with what can be asked of them: assessments, sentences, limitation, reach, receipts."""

from traffick_rules.answer.provenance import Provenance
from traffick_rules.assessment.reach import CountryReach, OffenceReach, ReachGround
from traffick_rules.assessment.receipt import LawStamp, ProvisionStamp
from traffick_rules.assessment.verification import Discrepancy, DiscrepancyKind, Verification

__all__ = [
    "CountryReach",
    "Discrepancy",
    "DiscrepancyKind",
    "LawStamp",
    "OffenceReach",
    "Provenance",
    "ProvisionStamp",
    "ReachGround",
    "Verification",
]
