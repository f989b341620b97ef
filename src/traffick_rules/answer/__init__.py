"""Answers and what they rest on, as data; the classes of results that `assess` and `sentence` give."""

from traffick_rules.answer.answers import (
    CompetentBody,
    DutyAnswer,
    DutyState,
    EntitlementAnswer,
    NotInForce,
    PermitAnswer,
    ReflectionPeriodAnswer,
    VictimStatusAnswer,
)
from traffick_rules.answer.reason import Grounds, Reason
from traffick_rules.answer.sentence import CircumstanceAnswer, OffenceAnswer, SentenceCandidate

__all__ = [
    "CircumstanceAnswer",
    "CompetentBody",
    "DutyAnswer",
    "DutyState",
    "EntitlementAnswer",
    "Grounds",
    "NotInForce",
    "OffenceAnswer",
    "PermitAnswer",
    "Reason",
    "ReflectionPeriodAnswer",
    "SentenceCandidate",
    "VictimStatusAnswer",
]
