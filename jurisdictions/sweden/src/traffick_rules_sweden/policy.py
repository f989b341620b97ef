"""Policy: action plans, institutions, commitments, treaties and published figures."""

from traffick_rules.law import Commitment, Policy, statistics
from traffick_rules_sweden.action_plans import ACTION_PLAN_RECORDS, SE_NAP_2018
from traffick_rules_sweden.entitlements import SE_ASSIST_NSP, SE_RETURN
from traffick_rules_sweden.institutions import INSTITUTION_RECORDS
from traffick_rules_sweden.sources import FUNDING_ORDINANCE, PUBLISHED_FIGURES, SOURCES, provision
from traffick_rules_sweden.treaties import TREATY_RECORDS

SE_ASSIST_FUND = provision(
    FUNDING_ORDINANCE,
    "SE-ASSIST-FUND",
    "",
    "State money for organisations of women and of victims covers prostitution and trafficking for sexual "
    "purposes.",
    since="2023-01-01",
    read_in="ORD257",
)

FUNDING_OF_NGOS = Commitment(
    code="funding_of_ngos",
    says="organisations that help victims of prostitution and of trafficking for sexual purposes are funded",
    responsible="the state",
    provisions=(SE_ASSIST_FUND,),
)
FUNDING_OF_PROGRAMMES = Commitment(
    code="funding_of_programmes",
    says="the national support programme and the programme of voluntary return are funded",
    responsible="the Gender Equality Agency",
    provisions=(SE_ASSIST_NSP, SE_RETURN),
)

PACKAGE = "traffick_rules_sweden"
STATEMENTS = SOURCES.statements(PACKAGE, PUBLISHED_FIGURES)

POLICY = Policy(
    action_plans=ACTION_PLAN_RECORDS,
    institutions=INSTITUTION_RECORDS,
    commitments=(FUNDING_OF_NGOS, FUNDING_OF_PROGRAMMES),
    treaties=TREATY_RECORDS,
    statistics=statistics(PACKAGE, STATEMENTS),
    further_provisions=(SE_NAP_2018,),
)
