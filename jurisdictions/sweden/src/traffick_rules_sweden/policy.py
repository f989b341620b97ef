"""Policy: action plans, institutions, commitments, treaties, published figures, and what no rule uses."""

from traffick_rules.law import CETS_197, Commitment, Instrument, Policy, statistics
from traffick_rules_sweden import sources
from traffick_rules_sweden.action_plans import ACTION_PLAN_RECORDS
from traffick_rules_sweden.entitlements import SE_ASSIST_NSP, SE_RETURN_PRACT
from traffick_rules_sweden.institutions import INSTITUTION_RECORDS
from traffick_rules_sweden.sources import (
    EXPLOITATION_GRANTS_ORDINANCE,
    FUNDING_ORDINANCE,
    GRANTS_ORDINANCE_2025,
    provision,
)
from traffick_rules_sweden.treaties import TREATY_RECORDS

SE_ASSIST_FUND = provision(
    FUNDING_ORDINANCE,
    "SE-ASSIST-FUND",
    "",
    "State grants to NGOs for women and for victims cover prostitution and trafficking for sexual purposes.",
    since="2023-01-01",
    read_in="S35-257",
)
SE_GRANTS = provision(
    EXPLOITATION_GRANTS_ORDINANCE,
    "SE-GRANTS",
    "",
    "State grants go to work against sexual exploitation and trafficking.",
    since="2022-09-01",
    read_in="S35-722",
)
SE_GRANTS_2026 = provision(
    GRANTS_ORDINANCE_2025,
    "SE-GRANTS-2026",
    "",
    "State grants follow the ordinance of 2025.",
    since="2026-01-01",
    read_in="S35-838",
)

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

PACKAGE = "traffick_rules_sweden"
TEXTS = (text for text in vars(sources).values() if isinstance(text, Instrument))
STATEMENTS = sources.SOURCES.statements(PACKAGE, *TEXTS, CETS_197)

POLICY = Policy(
    action_plans=ACTION_PLAN_RECORDS,
    institutions=INSTITUTION_RECORDS,
    commitments=(FUNDING_OF_NGOS, FUNDING_OF_PROGRAMMES),
    treaties=TREATY_RECORDS,
    statistics=statistics(PACKAGE, STATEMENTS),
    further_provisions=STATEMENTS,
)
