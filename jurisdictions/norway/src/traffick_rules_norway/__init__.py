"""Norwegian law on victims of human trafficking, from 2003 to today: the table of contents."""

from datetime import date

from traffick_rules.law import Jurisdiction, Policy
from traffick_rules_norway import (
    duties,
    entitlements,
    permits,
    reflection_period,
    sentencing,
    treaties,
    victim_status,
)
from traffick_rules_norway.sentencing import NorwegianCharge
from traffick_rules_norway.sources import SOURCES
from traffick_rules_norway.victim_status import NorwegianCase

__all__ = ["NORWAY", "NorwegianCase", "NorwegianCharge"]


def _policy() -> Policy:
    # Assessing needs no plans and figures: they are loaded when somebody asks for them.
    from traffick_rules_norway.policy import POLICY

    return POLICY


NORWAY = Jurisdiction(
    code="no",
    name="Norway",
    local_name="Norge",
    local_language="no",
    # The day on which trafficking became an offence, as recalled; that it was in 2003 is sourced. For the
    # months of 2003 before it a no would be a guess, so they are not covered; after it, answers say the doubt.
    covers_from=date(2003, 7, 4),
    rules=(
        victim_status.VICTIM_STATUS,
        reflection_period.EARLY_REFLECTION_PERIOD,
        reflection_period.REFLECTION_PERMIT,
        permits.LIMITED,
        permits.CHILD_OF_A_HOLDER,
        permits.EARLY_WITNESS,
        permits.WITNESS_IN_COURT,
        permits.OTHER_STATEMENT,
        permits.OTHER_STATEMENT_EXTENDED,
        permits.HUMANITARIAN,
        entitlements.CRISIS_CENTRE,
        entitlements.SAFE_RETURN,
        entitlements.HOUSING,
        entitlements.HEALTH_CARE,
        entitlements.SOCIAL_BENEFITS,
        entitlements.WORK,
        entitlements.NO_ENFORCEMENT,
        entitlements.EMERGENCY_PLACEMENT,
        entitlements.PLACEMENT,
        duties.REFER_VICTIM,
        sentencing.TRAFFICKING_224,
        sentencing.TRAFFICKING_257,
        sentencing.SLAVERY_1902,
        sentencing.SLAVERY_259,
        sentencing.PROMOTING_1902,
        sentencing.PROMOTING_315_1,
        sentencing.PUBLIC_OFFER_1902,
        sentencing.PUBLIC_OFFER_315_2,
    ),
    parameters=(
        victim_status.SINGLE_AUTHORITY,
        victim_status.REFERRAL_MECHANISM,
        reflection_period.RENEWABLE,
        reflection_period.LEADS_TO_PERMANENT_RESIDENCE,
        reflection_period.RIGHT_OF_REENTRY,
        reflection_period.CAN_BE_WITHDRAWN,
        permits.LIMITED_LEADS_TO_PERMANENT_RESIDENCE,
        permits.WITNESS_LEADS_TO_PERMANENT_RESIDENCE,
        permits.TRAFFICKING_IS_A_FACTOR,
        permits.FEE,
        permits.INCOME_REQUIRED,
        entitlements.CHILD_IS_PARTY,
        sentencing.MINIMUM_STATED,
        sentencing.CHILD_MEANS_NEEDED,
        sentencing.BLAMELESS_MISTAKE_ALONE_EXCUSES,
        sentencing.LAUNDERING_MAX,
        *treaties.PARAMETERS,
    ),
    fact_groups=(NorwegianCase,),
    charge_groups=(NorwegianCharge,),
    policy=_policy,
    sources=SOURCES,
    further_provisions=(entitlements.NO_ASSIST_LOSS,),
)
