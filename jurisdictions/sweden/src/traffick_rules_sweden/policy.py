"""Policy: action plans, institutions, commitments, treaties, published figures, and what no rule uses."""

from traffick_rules.law import Commitment, Policy
from traffick_rules_sweden.action_plans import ACTION_PLAN_RECORDS
from traffick_rules_sweden.entitlements import SE_ASSIST_NSP, SE_RETURN_PRACT
from traffick_rules_sweden.institutions import INSTITUTION_RECORDS
from traffick_rules_sweden.sources import provision
from traffick_rules_sweden.treaties import TREATY_RECORDS

SE_ASSIST_FUND = provision(
    "SE-ASSIST-FUND",
    "State grants to NGOs for women and for victims cover prostitution and trafficking for sexual purposes.",
)
SE_GRANTS = provision(
    "SE-GRANTS", "State grants go to work against sexual exploitation and trafficking."
)
SE_GRANTS_2026 = provision("SE-GRANTS-2026", "State grants follow the ordinance of 2025.")

FUNDING_OF_NGOS = Commitment(
    code="funding_of_ngos",
    says="organisations that help victims of prostitution and of trafficking for sexual purposes are funded",
    responsible="the state",
    provisions=(SE_ASSIST_FUND, SE_GRANTS, SE_GRANTS_2026),
)
FUNDING_OF_PROGRAMMES = Commitment(
    code="funding_of_programmes",
    says="the national support programme and the programme of voluntary return are funded",
    responsible="the Gender Equality Agency",
    provisions=(SE_ASSIST_NSP, SE_RETURN_PRACT),
)


POLICY = Policy(
    action_plans=ACTION_PLAN_RECORDS,
    institutions=INSTITUTION_RECORDS,
    commitments=(FUNDING_OF_NGOS, FUNDING_OF_PROGRAMMES),
    treaties=TREATY_RECORDS,
    statistics=provision.statistics,
    further_provisions=provision.tabled,
)
