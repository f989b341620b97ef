"""Policy: action plans, institutions, treaties, published figures, and what no rule uses."""

from traffick_rules.law import CETS_197, Instrument, Policy, statistics
from traffick_rules_norway import sources
from traffick_rules_norway.action_plans import ACTION_PLAN_RECORDS
from traffick_rules_norway.institutions import INSTITUTION_RECORDS
from traffick_rules_norway.treaties import TREATY_RECORDS

PACKAGE = "traffick_rules_norway"
TEXTS = (text for text in vars(sources).values() if isinstance(text, Instrument))
STATEMENTS = sources.SOURCES.statements(PACKAGE, *TEXTS, CETS_197)

POLICY = Policy(
    action_plans=ACTION_PLAN_RECORDS,
    institutions=INSTITUTION_RECORDS,
    treaties=TREATY_RECORDS,
    statistics=statistics(PACKAGE, STATEMENTS),
    further_provisions=STATEMENTS,
)
