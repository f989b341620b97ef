"""
What the law gives a person who may be a victim of human trafficking, and what the offence may cost.

A case (what is known about a person) meets the law in force (a country's rules on a day) and becomes an
assessment (answers, each with its reasons and its provisions):

    >>> from datetime import date
    >>> from traffick_rules import Case, assess, get_jurisdiction
    >>> case = Case.from_dict({"stay": {"lawful": False}, "cooperation": {"presence_needed": True}})
    >>> assessment = assess(case, jurisdiction=get_jurisdiction("dk"), on=date(2017, 2, 1))
    >>> assessment.permits["9c5"].verdict
    <Verdict.UNKNOWN: 'unknown'>

Unknown is never "no". This is information about the law, not legal advice.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from traffick_rules.case.case import Case
from traffick_rules.case.charge import Charge
from traffick_rules.case.country import Country
from traffick_rules.case.fact import Fact, FactGroup
from traffick_rules.case.kinds import Day, Norm, OneOf, SomeOf, WholeNumber, YesNo
from traffick_rules.case.record import Record
from traffick_rules.case.selection import Selection
from traffick_rules.case.vocabulary import (
    CHANGEABLE,
    Act,
    Aggravation,
    Authority,
    Cooperation,
    Exploitation,
    ExploitedPosition,
    Family,
    Identification,
    IdentificationDecision,
    Judgment,
    Means,
    Needs,
    OpenNorm,
    Participation,
    Person,
    Proceedings,
    Procuring,
    ProcuringConduct,
    Purpose,
    Stay,
    StayGround,
    Trafficking,
)
from traffick_rules.errors import (
    ArgumentError,
    CaseError,
    JurisdictionNotFoundError,
    LawError,
    MappingError,
    NotInForceError,
    PluginError,
    Problem,
    SessionError,
    TraffickRulesError,
    UndecidedError,
)
from traffick_rules.language import ENGLISH, Language
from traffick_rules.law.atom import (
    always,
    at_least,
    before,
    includes,
    is_,
    lasts_longer,
    under_age,
    under_age_when_trafficked,
)
from traffick_rules.law.claim import (
    Claim,
    IndependentOf,
    equivalent,
    implies,
    independent_of,
    monotone,
    never,
    not_worse,
)
from traffick_rules.law.concept import Concept, Proviso
from traffick_rules.law.condition import Condition, all_of, any_of, cited, not_, settled
from traffick_rules.law.dated_value import DatedSet, DatedValue
from traffick_rules.law.duty import DutyRule
from traffick_rules.law.entitlement import EntitlementKind, EntitlementRule
from traffick_rules.law.jurisdiction import Jurisdiction
from traffick_rules.law.law_in_force import LawInForce
from traffick_rules.law.length import (
    Length,
    LengthRange,
    Unit,
    between,
    days,
    months,
    up_to,
    years,
)
from traffick_rules.law.limitation import LimitationRule, LimitationStep
from traffick_rules.law.palermo import (
    CHILD_AGE,
    TRAFFICKING_IN_PERSONS,
    TREATED_AS_CHILD,
    trafficking_in_persons,
)
from traffick_rules.law.permit import PermitDuration, PermitGround, PermitRule
from traffick_rules.law.policy import (
    ActionPlan,
    Bound,
    Commitment,
    Institution,
    InstitutionChange,
    Money,
    Policy,
    Statistic,
    Treaty,
)
from traffick_rules.law.provision import (
    Boundary,
    Caution,
    Confidence,
    Instrument,
    InstrumentKind,
    Period,
    Provision,
    Source,
    day_in,
    not_verified,
    recalled,
)
from traffick_rules.law.reflection_period import (
    Extension,
    ReflectionForm,
    ReflectionPeriodRule,
)
from traffick_rules.law.rule import Modality, Rule
from traffick_rules.law.sentencing import (
    Circumstance,
    CircumstanceEffect,
    Degree,
    SentencingRule,
)
from traffick_rules.law.treaties import (
    CETS_197,
    DIRECTIVE_2004_81,
    DIRECTIVE_2011_36,
    DIRECTIVE_2024_1712,
    EU_LAW,
    PALERMO_PROTOCOL,
    SharedTreaty,
)
from traffick_rules.law.victim_status import (
    Competence,
    IdentificationStep,
    VictimStage,
    VictimStatusRule,
)
from traffick_rules.plugins import (
    InstalledJurisdiction,
    available_jurisdictions,
    get_jurisdiction,
    register_jurisdiction,
)

if TYPE_CHECKING:
    from traffick_rules.answer.answers import (
        Answer,
        CompetentBody,
        DutyAnswer,
        DutyState,
        EntitlementAnswer,
        NotInForce,
        PermitAnswer,
        ReflectionPeriodAnswer,
        VictimStatusAnswer,
    )
    from traffick_rules.answer.asking import Effect, Question, Reply, next_question
    from traffick_rules.answer.assessing import assess, assess_many
    from traffick_rules.answer.assessment import Assessment
    from traffick_rules.answer.explanation import (
        CitedProvision,
        ClauseBasis,
        ExplainedClause,
        Explanation,
        Ground,
        Joint,
        KnownFact,
    )
    from traffick_rules.answer.interview import Interview
    from traffick_rules.answer.limitation import LimitationAnswer, limitation
    from traffick_rules.answer.reason import Grounds, Reason
    from traffick_rules.answer.receipt import (
        Discrepancy,
        DiscrepancyKind,
        MadeWith,
        ProvisionStamp,
        Receipt,
        Verification,
        verify,
    )
    from traffick_rules.answer.sentence import (
        CircumstanceAnswer,
        OffenceAnswer,
        SentenceAnswer,
        SentenceCandidate,
        SeveralSentences,
    )
    from traffick_rules.answer.sentencing import sentence
    from traffick_rules.answer.verdict import Verdict
    from traffick_rules.answer.what_if import Difference, FactSet
    from traffick_rules.engine.live import Engine
    from traffick_rules.law.floors import FLOORS, Floor, Measure
    from traffick_rules.law.listing import (
        ConditionEntry,
        HistoryEntry,
        LawListing,
        ProvisionEntry,
        RuleEntry,
        ValueEntry,
        list_history,
        list_law,
    )
    from traffick_rules.law.outline import Clause
    from traffick_rules.proof.builtin import gaps, prove_all
    from traffick_rules.proof.comparing import (
        ComparedAnswers,
        ComparedValue,
        Comparison,
        LawComparison,
        compare,
        compare_law,
        witness,
    )
    from traffick_rules.proof.differing import (
        AnswerChange,
        ChangeKind,
        LawDiff,
        ValueChange,
        diff,
    )
    from traffick_rules.proof.floors import FloorResult, Standing, check_floors
    from traffick_rules.proof.proving import Proof, declared_claims, prove
    from traffick_rules.proof.search import ProofMethod
    from traffick_rules.session.calendar import Calendar, CalendarEntry, CalendarEntryKind
    from traffick_rules.session.case_session import CaseSession
    from traffick_rules.session.change import Change
    from traffick_rules.session.diary import Event, EventKind, read_diary
    from traffick_rules.session.firing import FiredClause, Firing

# What answers and lists is imported when somebody asks: loading a country stays light.
_LATER = {
    "Answer": "answer.answers",
    "AnswerChange": "proof.differing",
    "Assessment": "answer.assessment",
    "Calendar": "session.calendar",
    "CalendarEntry": "session.calendar",
    "CalendarEntryKind": "session.calendar",
    "CaseSession": "session.case_session",
    "Change": "session.change",
    "ChangeKind": "proof.differing",
    "CircumstanceAnswer": "answer.sentence",
    "CitedProvision": "answer.explanation",
    "Clause": "law.outline",
    "ClauseBasis": "answer.explanation",
    "ComparedAnswers": "proof.comparing",
    "ComparedValue": "proof.comparing",
    "Comparison": "proof.comparing",
    "CompetentBody": "answer.answers",
    "ConditionEntry": "law.listing",
    "Difference": "answer.what_if",
    "Discrepancy": "answer.receipt",
    "DiscrepancyKind": "answer.receipt",
    "DutyAnswer": "answer.answers",
    "DutyState": "answer.answers",
    "Effect": "answer.asking",
    "Engine": "engine.live",
    "EntitlementAnswer": "answer.answers",
    "Event": "session.diary",
    "EventKind": "session.diary",
    "ExplainedClause": "answer.explanation",
    "Explanation": "answer.explanation",
    "FLOORS": "law.floors",
    "FactSet": "answer.what_if",
    "FiredClause": "session.firing",
    "Firing": "session.firing",
    "Floor": "law.floors",
    "FloorResult": "proof.floors",
    "Ground": "answer.explanation",
    "Grounds": "answer.reason",
    "HistoryEntry": "law.listing",
    "Interview": "answer.interview",
    "Joint": "answer.explanation",
    "KnownFact": "answer.explanation",
    "LawComparison": "proof.comparing",
    "LawDiff": "proof.differing",
    "LawListing": "law.listing",
    "LimitationAnswer": "answer.limitation",
    "MadeWith": "answer.receipt",
    "Measure": "law.floors",
    "NotInForce": "answer.answers",
    "OffenceAnswer": "answer.sentence",
    "PermitAnswer": "answer.answers",
    "Proof": "proof.proving",
    "ProofMethod": "proof.search",
    "ProvisionEntry": "law.listing",
    "ProvisionStamp": "answer.receipt",
    "Question": "answer.asking",
    "Reason": "answer.reason",
    "Receipt": "answer.receipt",
    "ReflectionPeriodAnswer": "answer.answers",
    "Reply": "answer.asking",
    "RuleEntry": "law.listing",
    "SentenceAnswer": "answer.sentence",
    "SentenceCandidate": "answer.sentence",
    "SeveralSentences": "answer.sentence",
    "Standing": "proof.floors",
    "ValueChange": "proof.differing",
    "ValueEntry": "law.listing",
    "Verdict": "answer.verdict",
    "Verification": "answer.receipt",
    "VictimStatusAnswer": "answer.answers",
    "assess": "answer.assessing",
    "assess_many": "answer.assessing",
    "check_floors": "proof.floors",
    "compare": "proof.comparing",
    "compare_law": "proof.comparing",
    "declared_claims": "proof.proving",
    "diff": "proof.differing",
    "gaps": "proof.builtin",
    "limitation": "answer.limitation",
    "list_history": "law.listing",
    "list_law": "law.listing",
    "next_question": "answer.asking",
    "prove": "proof.proving",
    "prove_all": "proof.builtin",
    "read_diary": "session.diary",
    "sentence": "answer.sentencing",
    "verify": "answer.receipt",
    "witness": "proof.comparing",
}


def __getattr__(name: str) -> object:
    if name in _LATER:
        module = import_module(f"traffick_rules.{_LATER[name]}")
        found: object = getattr(module, name)
        globals()[name] = found
        return found
    msg = f"module 'traffick_rules' has no attribute {name!r}"
    raise AttributeError(msg)


__all__ = [
    "Act",
    "ActionPlan",
    "Aggravation",
    "Answer",
    "AnswerChange",
    "ArgumentError",
    "Assessment",
    "Authority",
    "Bound",
    "Boundary",
    "CETS_197",
    "CHANGEABLE",
    "CHILD_AGE",
    "Calendar",
    "CalendarEntry",
    "CalendarEntryKind",
    "Case",
    "CaseError",
    "CaseSession",
    "Caution",
    "Change",
    "ChangeKind",
    "Charge",
    "Circumstance",
    "CircumstanceAnswer",
    "CircumstanceEffect",
    "CitedProvision",
    "Claim",
    "Clause",
    "ClauseBasis",
    "Commitment",
    "ComparedAnswers",
    "ComparedValue",
    "Comparison",
    "Competence",
    "CompetentBody",
    "Concept",
    "Condition",
    "ConditionEntry",
    "Confidence",
    "Cooperation",
    "Country",
    "DIRECTIVE_2004_81",
    "DIRECTIVE_2011_36",
    "DIRECTIVE_2024_1712",
    "DatedSet",
    "DatedValue",
    "Day",
    "Degree",
    "Difference",
    "Discrepancy",
    "DiscrepancyKind",
    "DutyAnswer",
    "DutyRule",
    "DutyState",
    "ENGLISH",
    "EU_LAW",
    "Effect",
    "Engine",
    "EntitlementAnswer",
    "EntitlementKind",
    "EntitlementRule",
    "Event",
    "EventKind",
    "ExplainedClause",
    "Explanation",
    "Exploitation",
    "ExploitedPosition",
    "Extension",
    "FLOORS",
    "Fact",
    "FactGroup",
    "FactSet",
    "Family",
    "FiredClause",
    "Firing",
    "Floor",
    "FloorResult",
    "Ground",
    "Grounds",
    "HistoryEntry",
    "Identification",
    "IdentificationDecision",
    "IdentificationStep",
    "IndependentOf",
    "InstalledJurisdiction",
    "Institution",
    "InstitutionChange",
    "Instrument",
    "InstrumentKind",
    "Interview",
    "Joint",
    "Judgment",
    "Jurisdiction",
    "JurisdictionNotFoundError",
    "KnownFact",
    "Language",
    "LawComparison",
    "LawDiff",
    "LawError",
    "LawInForce",
    "LawListing",
    "Length",
    "LengthRange",
    "LimitationAnswer",
    "LimitationRule",
    "LimitationStep",
    "MadeWith",
    "MappingError",
    "Means",
    "Measure",
    "Modality",
    "Money",
    "Needs",
    "Norm",
    "NotInForce",
    "NotInForceError",
    "OffenceAnswer",
    "OneOf",
    "OpenNorm",
    "PALERMO_PROTOCOL",
    "Participation",
    "Period",
    "PermitAnswer",
    "PermitDuration",
    "PermitGround",
    "PermitRule",
    "Person",
    "PluginError",
    "Policy",
    "Problem",
    "Proceedings",
    "Procuring",
    "ProcuringConduct",
    "Proof",
    "ProofMethod",
    "Provision",
    "ProvisionEntry",
    "ProvisionStamp",
    "Proviso",
    "Purpose",
    "Question",
    "Reason",
    "Receipt",
    "Record",
    "ReflectionForm",
    "ReflectionPeriodAnswer",
    "ReflectionPeriodRule",
    "Reply",
    "Rule",
    "RuleEntry",
    "Selection",
    "SentenceAnswer",
    "SentenceCandidate",
    "SentencingRule",
    "SessionError",
    "SeveralSentences",
    "SharedTreaty",
    "SomeOf",
    "Source",
    "Standing",
    "Statistic",
    "Stay",
    "StayGround",
    "TRAFFICKING_IN_PERSONS",
    "TREATED_AS_CHILD",
    "TraffickRulesError",
    "Trafficking",
    "Treaty",
    "UndecidedError",
    "Unit",
    "ValueChange",
    "ValueEntry",
    "Verdict",
    "Verification",
    "VictimStage",
    "VictimStatusAnswer",
    "VictimStatusRule",
    "WholeNumber",
    "YesNo",
    "all_of",
    "always",
    "any_of",
    "assess",
    "assess_many",
    "at_least",
    "available_jurisdictions",
    "before",
    "between",
    "check_floors",
    "cited",
    "compare",
    "compare_law",
    "day_in",
    "days",
    "declared_claims",
    "diff",
    "equivalent",
    "gaps",
    "get_jurisdiction",
    "implies",
    "includes",
    "independent_of",
    "is_",
    "lasts_longer",
    "limitation",
    "list_history",
    "list_law",
    "monotone",
    "months",
    "never",
    "next_question",
    "not_",
    "not_verified",
    "not_worse",
    "prove",
    "prove_all",
    "read_diary",
    "recalled",
    "register_jurisdiction",
    "sentence",
    "settled",
    "trafficking_in_persons",
    "under_age",
    "under_age_when_trafficked",
    "up_to",
    "verify",
    "witness",
    "years",
]
