"""Policy: action plans, institutions, commitments, treaties and published figures."""

from traffick_rules.law import Commitment, Confidence, Policy
from traffick_rules_sweden.action_plans import ACTION_PLAN_RECORDS, SE_NAP_2018
from traffick_rules_sweden.entitlements import SE_ASSIST_NSP, SE_RETURN
from traffick_rules_sweden.institutions import INSTITUTION_RECORDS
from traffick_rules_sweden.provisions import FUNDING_ORDINANCE, ORD257
from traffick_rules_sweden.statistics import STATISTIC_RECORDS
from traffick_rules_sweden.treaties import TREATY_RECORDS

SE_ASSIST_FUND = FUNDING_ORDINANCE.provision(
    "SE-ASSIST-FUND",
    "",
    "State money for organisations of women and of victims covers prostitution and trafficking for sexual "
    "purposes.",
    since="2023-01-01",
    confidence=Confidence.SINGLE,
    sources=(ORD257,),
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

POLICY = Policy(
    action_plans=ACTION_PLAN_RECORDS,
    institutions=INSTITUTION_RECORDS,
    commitments=(FUNDING_OF_NGOS, FUNDING_OF_PROGRAMMES),
    treaties=TREATY_RECORDS,
    statistics=STATISTIC_RECORDS,
    further_provisions=(SE_NAP_2018,),
)
