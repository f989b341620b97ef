"""What a country's law is written in: provisions, conditions, values, rules, claims, policy, and the jurisdiction."""

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
from traffick_rules.law.boundary import Boundary, Confidence
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
from traffick_rules.law.condition import Condition, all_of, any_of, cited, not_, settled
from traffick_rules.law.contents import contents
from traffick_rules.law.dated_value import DatedSet, DatedValue
from traffick_rules.law.duty import DutyRule
from traffick_rules.law.entitlement import EntitlementKind, EntitlementRule
from traffick_rules.law.floors import FLOORS, Floor, Measure
from traffick_rules.law.jurisdiction import Jurisdiction, LawInForce
from traffick_rules.law.length import Length, LengthRange, Unit, between, days, months, up_to, years
from traffick_rules.law.limitation import LimitationRule, LimitationStep
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
    Caution,
    Instrument,
    InstrumentKind,
    Period,
    Provision,
    Source,
)
from traffick_rules.law.reflection_period import Extension, ReflectionForm, ReflectionPeriodRule
from traffick_rules.law.rule import Modality, Rule
from traffick_rules.law.sentencing import Circumstance, CircumstanceEffect, Degree, SentencingRule
from traffick_rules.law.tables import Sources, statistics
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
    "EU_LAW",
    "FLOORS",
    "PALERMO_ACTS",
    "PALERMO_MEANS",
    "PALERMO_PROTOCOL",
    "PALERMO_PURPOSES",
    "TRAFFICKING_IN_PERSONS",
    "TREATED_AS_CHILD",
    "ActionPlan",
    "Bound",
    "Boundary",
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
    "DutyRule",
    "EntitlementKind",
    "EntitlementRule",
    "Extension",
    "Floor",
    "IdentificationStep",
    "Institution",
    "InstitutionChange",
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
    "Money",
    "Period",
    "PermitDuration",
    "PermitGround",
    "PermitRule",
    "Policy",
    "Provision",
    "Proviso",
    "ReflectionForm",
    "ReflectionPeriodRule",
    "Rule",
    "SentencingRule",
    "SharedTreaty",
    "Source",
    "Sources",
    "Statistic",
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
    "cited",
    "contents",
    "days",
    "equivalent",
    "implies",
    "includes",
    "independent_of",
    "is_",
    "lasts_longer",
    "monotone",
    "months",
    "never",
    "not_",
    "not_worse",
    "settled",
    "statistics",
    "trafficking_in_persons",
    "under_age",
    "under_age_when_trafficked",
    "up_to",
    "years",
]
