"""Policy: action plans, institutions, treaties and published figures."""

from traffick_rules.law import Policy
from traffick_rules_norway.action_plans import ACTION_PLAN_RECORDS, NO_NAP_2016
from traffick_rules_norway.institutions import INSTITUTION_RECORDS
from traffick_rules_norway.statistics import STATISTIC_RECORDS
from traffick_rules_norway.treaties import TREATY_RECORDS

POLICY = Policy(
    action_plans=ACTION_PLAN_RECORDS,
    institutions=INSTITUTION_RECORDS,
    treaties=TREATY_RECORDS,
    statistics=STATISTIC_RECORDS,
    further_provisions=(NO_NAP_2016,),
)
