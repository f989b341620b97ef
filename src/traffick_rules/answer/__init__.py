"""Answers and what they rest on, as data; the classes of results that `assess` and `sentence` give."""

from traffick_rules.answer.answers import NotInForce
from traffick_rules.answer.burden import BurdenAnswer
from traffick_rules.answer.dates import AnswerDate
from traffick_rules.answer.duty import DutyAnswer, DutyState
from traffick_rules.answer.entitlement import EntitlementAnswer
from traffick_rules.answer.last_checked import LastChecked
from traffick_rules.answer.offence import CircumstanceAnswer, OffenceAnswer, SentenceCandidate
from traffick_rules.answer.permit import PermitAnswer
from traffick_rules.answer.reason import Reason, Support
from traffick_rules.answer.reflection_period import ReflectionPeriodAnswer
from traffick_rules.answer.section import Section
from traffick_rules.answer.victim_status import CompetentBody, VictimStatusAnswer

__all__ = [
    "AnswerDate",
    "CircumstanceAnswer",
    "CompetentBody",
    "BurdenAnswer",
    "DutyAnswer",
    "DutyState",
    "EntitlementAnswer",
    "LastChecked",
    "NotInForce",
    "OffenceAnswer",
    "PermitAnswer",
    "Reason",
    "ReflectionPeriodAnswer",
    "Section",
    "SentenceCandidate",
    "Support",
    "VictimStatusAnswer",
]
