"""
What a possible victim of human trafficking is entitled to, and what sentence the offence carries.

A case (what is known about a person) meets the law in force (a country's rules on a day) and becomes an
assessment (answers, each with its reasons and its provisions):

    >>> from datetime import date
    >>> from traffick_rules import Case, assess
    >>> case = Case.from_dict({"stay": {"lawful": False}, "cooperation": {"presence_needed": True}})
    >>> assessment = assess(case, jurisdiction="dk", on=date(2017, 2, 1))
    >>> assessment.permits["9c5"].verdict
    <Verdict.UNKNOWN: 'unknown'>

Unknown is never "no". This is information about the law, not legal advice.
"""

from traffick_rules.answer.answers import Answer
from traffick_rules.answer.verdict import Verdict
from traffick_rules.assessment.assessment import Assessment, assess, assess_many
from traffick_rules.assessment.interview import Interview
from traffick_rules.assessment.limitation import LimitationAnswer, limitation
from traffick_rules.assessment.reach import ReachAnswer, reach
from traffick_rules.assessment.receipt import Receipt
from traffick_rules.assessment.sentence import SentenceAnswer, sentence
from traffick_rules.assessment.verification import verify
from traffick_rules.case.case import Case
from traffick_rules.case.charge import Charge
from traffick_rules.errors import (
    ArgumentError,
    CaseError,
    JurisdictionNotFoundError,
    LawError,
    MappingError,
    NotInForceError,
    PluginError,
    Problem,
    RenamedFactWarning,
    SessionError,
    TraffickRulesError,
    UndecidedError,
    UnknownCodeError,
)
from traffick_rules.explain.question_choice import next_question
from traffick_rules.plugins import (
    InstalledJurisdiction,
    available_jurisdictions,
    get_jurisdiction,
    register_jurisdiction,
)
from traffick_rules.render.law_listing import LawListing, list_history, list_law
from traffick_rules.render.policy_listing import list_policy
from traffick_rules.render.review import list_review

__all__ = [
    "Answer",
    "ArgumentError",
    "Assessment",
    "Case",
    "CaseError",
    "Charge",
    "InstalledJurisdiction",
    "Interview",
    "JurisdictionNotFoundError",
    "LawError",
    "LawListing",
    "LimitationAnswer",
    "MappingError",
    "NotInForceError",
    "PluginError",
    "Problem",
    "ReachAnswer",
    "Receipt",
    "RenamedFactWarning",
    "SentenceAnswer",
    "SessionError",
    "TraffickRulesError",
    "UnknownCodeError",
    "UndecidedError",
    "Verdict",
    "assess",
    "assess_many",
    "available_jurisdictions",
    "get_jurisdiction",
    "limitation",
    "list_history",
    "list_law",
    "list_policy",
    "list_review",
    "next_question",
    "reach",
    "register_jurisdiction",
    "sentence",
    "verify",
]
