"""Policy: action plans, institutions, treaties, published figures, and what no rule uses."""

from traffick_rules.law import Policy
from traffick_rules_norway.action_plans import ACTION_PLAN_RECORDS
from traffick_rules_norway.institutions import INSTITUTION_RECORDS
from traffick_rules_norway.sources import provision
from traffick_rules_norway.treaties import TREATY_RECORDS

POLICY = Policy(
    action_plans=ACTION_PLAN_RECORDS,
    institutions=INSTITUTION_RECORDS,
    treaties=TREATY_RECORDS,
    statistics=provision.statistics,
    further_provisions=provision.tabled,
)
