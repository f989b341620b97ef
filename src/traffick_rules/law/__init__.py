"""What a country's law is written in: provisions, conditions, values, rules, claims, policy, and the jurisdiction."""

from traffick_rules.law.amount import Amount
from traffick_rules.law.atom import (
    always,
    at_least,
    includes,
    is_,
    still,
    under_age,
    under_age_when_trafficked,
)
from traffick_rules.law.boundary import Boundary, Confidence
from traffick_rules.law.burden import BurdenKind, BurdenRule
from traffick_rules.law.claim import (
    Claim,
    equivalent,
    implies,
    independent_of,
    monotone,
    never,
    not_worse,
)
from traffick_rules.law.concept import Concept, Proviso
from traffick_rules.law.condition import Condition, all_of, any_of, cited, not_, not_read, settled
from traffick_rules.law.contents import contents
from traffick_rules.law.dated_value import DatedSet, DatedValue, by_case
from traffick_rules.law.duty import DutyKind, DutyRule
from traffick_rules.law.entitlement import EntitlementKind, EntitlementRule
from traffick_rules.law.fact_question import FactQuestion, QuestionKind
from traffick_rules.law.floors import FLOORS, Floor, Measure
from traffick_rules.law.holds import holds
from traffick_rules.law.jurisdiction import Jurisdiction, LawInForce
from traffick_rules.law.length import Length, Unit, days, hours, months, weeks, working_days, years
from traffick_rules.law.limitation import (
    NEVER,
    Interruption,
    LimitationExtension,
    LimitationRule,
    LimitationStep,
    NamedPeriod,
    Never,
)
from traffick_rules.law.membership import EEA, EU, NORDIC, citizen_of
from traffick_rules.law.outline import Clause
from traffick_rules.law.palermo import (
    CHILD_AGE,
    PALERMO_ACTS,
    PALERMO_MEANS,
    PALERMO_PURPOSES,
    TRAFFICKING_IN_PERSONS,
    TREATED_AS_CHILD,
    trafficking_in_persons,
)
from traffick_rules.law.permit import PermitDuration, PermitGround, PermitRule, lasts
from traffick_rules.law.policy import (
    ActionPlan,
    Bound,
    Commitment,
    Institution,
    InstitutionChange,
    InstitutionRole,
    Policy,
    Statistic,
    StatisticKind,
    Treaty,
)
from traffick_rules.law.provision import (
    Caution,
    Instrument,
    InstrumentKind,
    Period,
    Provision,
    Source,
)
from traffick_rules.law.punishment import LIFE, Fine, FineRole, Life, Punishment, Raise
from traffick_rules.law.ranges import AmountRange, LengthRange, between, up_to
from traffick_rules.law.reflection_period import Extension, ReflectionForm, ReflectionPeriodRule
from traffick_rules.law.rule import Modality, Rule
from traffick_rules.law.sentencing import (
    Circumstance,
    CircumstanceEffect,
    Degree,
    OffenceKind,
    SentencingRule,
)
from traffick_rules.law.tables import Sources, Statements
from traffick_rules.law.time_passed import before, more_than, within
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

__all__ = [
    "CETS_197",
    "CHILD_AGE",
    "DIRECTIVE_2004_81",
    "DIRECTIVE_2011_36",
    "DIRECTIVE_2024_1712",
    "EEA",
    "EU",
    "EU_LAW",
    "FLOORS",
    "NORDIC",
    "PALERMO_ACTS",
    "PALERMO_MEANS",
    "PALERMO_PROTOCOL",
    "PALERMO_PURPOSES",
    "TRAFFICKING_IN_PERSONS",
    "TREATED_AS_CHILD",
    "ActionPlan",
    "Amount",
    "AmountRange",
    "Bound",
    "Boundary",
    "BurdenKind",
    "BurdenRule",
    "Caution",
    "Circumstance",
    "CircumstanceEffect",
    "Claim",
    "Clause",
    "Commitment",
    "Competence",
    "Concept",
    "Condition",
    "Confidence",
    "DatedSet",
    "DatedValue",
    "Degree",
    "DutyKind",
    "DutyRule",
    "EntitlementKind",
    "EntitlementRule",
    "Extension",
    "FactQuestion",
    "Floor",
    "IdentificationStep",
    "Institution",
    "InstitutionChange",
    "InstitutionRole",
    "Instrument",
    "InstrumentKind",
    "Jurisdiction",
    "LawInForce",
    "Length",
    "LengthRange",
    "LimitationRule",
    "LimitationStep",
    "Measure",
    "Modality",
    "OffenceKind",
    "Period",
    "PermitDuration",
    "PermitGround",
    "PermitRule",
    "Policy",
    "Provision",
    "Proviso",
    "QuestionKind",
    "ReflectionForm",
    "ReflectionPeriodRule",
    "Rule",
    "SentencingRule",
    "SharedTreaty",
    "Source",
    "Sources",
    "Statements",
    "Statistic",
    "StatisticKind",
    "Treaty",
    "Unit",
    "VictimStage",
    "VictimStatusRule",
    "all_of",
    "always",
    "any_of",
    "at_least",
    "before",
    "between",
    "by_case",
    "cited",
    "citizen_of",
    "contents",
    "days",
    "equivalent",
    "holds",
    "hours",
    "implies",
    "includes",
    "independent_of",
    "is_",
    "lasts",
    "monotone",
    "months",
    "more_than",
    "never",
    "not_",
    "not_read",
    "not_worse",
    "settled",
    "still",
    "trafficking_in_persons",
    "under_age",
    "under_age_when_trafficked",
    "up_to",
    "weeks",
    "within",
    "working_days",
    "years",
    "LIFE",
    "Fine",
    "FineRole",
    "Life",
    "Punishment",
    "Raise",
    "NEVER",
    "Interruption",
    "LimitationExtension",
    "NamedPeriod",
    "Never",
]
