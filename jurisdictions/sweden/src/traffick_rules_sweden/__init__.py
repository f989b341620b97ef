"""Swedish law on victims of human trafficking, from 2002 to today: the table of contents."""

from datetime import date

from traffick_rules.law import Jurisdiction, Policy
from traffick_rules_sweden import (
    duties,
    entitlements,
    permits,
    reflection_period,
    sentencing,
    treaties,
    victim_status,
)
from traffick_rules_sweden.sentencing import SwedishCharge
from traffick_rules_sweden.sources import SOURCES
from traffick_rules_sweden.victim_status import SwedishCase

__all__ = ["SWEDEN", "SwedishCase", "SwedishCharge"]


def _policy() -> Policy:
    # Assessing needs no plans and figures: they are loaded when somebody asks for them.
    from traffick_rules_sweden.policy import POLICY

    return POLICY


SWEDEN = Jurisdiction(
    code="se",
    name="Sweden",
    local_name="Sverige",
    local_language="sv",
    # The day on which trafficking became an offence; nothing before it was read.
    covers_from=date(2002, 7, 1),
    rules=(
        victim_status.VICTIM_STATUS,
        reflection_period.REFLECTION_PERMIT,
        permits.EARLY_CRIMINAL_PROCEEDINGS,
        permits.CRIMINAL_PROCEEDINGS,
        permits.WAGE_CLAIM,
        permits.PERSONAL_SECURITY,
        entitlements.ACCOMMODATION,
        entitlements.HEALTH_CARE,
        entitlements.PSYCHOLOGICAL_HELP,
        entitlements.SOCIAL_HELP,
        entitlements.HELP_FOR_REFLECTION,
        entitlements.HEALTH_CARE_AS_RESIDENT,
        entitlements.LABOUR_MARKET,
        entitlements.SCHOOLING,
        entitlements.SUSPENDED_REMOVAL,
        entitlements.VOLUNTARY_RETURN,
        entitlements.SUPPORT_PROGRAMME,
        duties.DECIDE_ON_REFLECTION,
        duties.HEAR_BEFORE_REVOKING,
        sentencing.TRAFFICKING_4_1A,
        sentencing.EXPLOITATION_4_1B,
        sentencing.PROCURING_6_12,
    ),
    parameters=(
        victim_status.IDENTIFICATION_BY_STATUTE,
        reflection_period.BOARD_MAY_APPLY,
        reflection_period.VICTIM_MAY_APPEAL,
        permits.LEADS_TO_PERMANENT_RESIDENCE,
        sentencing.CONTROL_NEEDED,
        sentencing.CHILD_MEANS_NEEDED,
        sentencing.AGE_NEGLIGENCE,
        sentencing.NO_DUAL_CRIMINALITY,
        *treaties.PARAMETERS,
    ),
    fact_groups=(SwedishCase,),
    charge_groups=(SwedishCharge,),
    policy=_policy,
    sources=SOURCES,
    further_provisions=(
        sentencing.SE_OFF_AMEND_DATES,
        sentencing.SE_BUY,
        sentencing.SE_PROC_CHARGE,
        victim_status.SE_ID_CRIT,
    ),
)
