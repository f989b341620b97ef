"""Policy: action plans, institutions, treaties and published figures."""

from traffick_rules.law import Policy, statistics
from traffick_rules_norway.action_plans import ACTION_PLAN_RECORDS, NO_NAP_2016
from traffick_rules_norway.institutions import INSTITUTION_RECORDS
from traffick_rules_norway.sources import (
    CIRCULARS,
    IMMIGRATION_ACT,
    PRACTICE,
    PROPOSALS,
    PUBLISHED_FIGURES,
    RETURN_PROGRAMMES,
    SOURCES,
)
from traffick_rules_norway.treaties import TREATY_RECORDS

PACKAGE = "traffick_rules_norway"
STATEMENTS = SOURCES.statements(
    PACKAGE,
    PUBLISHED_FIGURES,
    CIRCULARS,
    IMMIGRATION_ACT,
    PRACTICE,
    PROPOSALS,
    RETURN_PROGRAMMES,
)

POLICY = Policy(
    action_plans=ACTION_PLAN_RECORDS,
    institutions=INSTITUTION_RECORDS,
    treaties=TREATY_RECORDS,
    statistics=statistics(PACKAGE, STATEMENTS),
    further_provisions=(NO_NAP_2016, *STATEMENTS),
)
