"""Danish law on victims of human trafficking, from 2000 to today: the table of contents."""

from datetime import date

from traffick_rules.law import Jurisdiction, Policy
from traffick_rules_denmark import (
    duties,
    entitlements,
    permits,
    reflection_period,
    sentencing,
    treaties,
    victim_status,
)
from traffick_rules_denmark.sources import SOURCES
from traffick_rules_denmark.victim_status import DanishCase

__all__ = ["DENMARK", "DanishCase"]


def _policy() -> Policy:
    # Assessing needs no plans and figures: they are loaded when somebody asks for them.
    from traffick_rules_denmark.policy import POLICY

    return POLICY


DENMARK = Jurisdiction(
    code="dk",
    name="Denmark",
    local_name="Danmark",
    local_language="da",
    covers_from=date(2000, 1, 1),
    rules=(
        victim_status.VICTIM_STATUS,
        reflection_period.DEPARTURE_DEADLINE,
        reflection_period.STATUTORY_DEPARTURE_DEADLINE,
        permits.ASYLUM,
        permits.HUMANITARIAN,
        permits.UNACCOMPANIED_MINOR,
        permits.CRIMINAL_PROCEEDINGS,
        entitlements.SOCIAL_HELP,
        entitlements.HEALTH_CARE,
        entitlements.LEGAL_HELP,
        entitlements.EARLY_PSYCHOLOGICAL_HELP,
        entitlements.PSYCHOLOGICAL_HELP,
        entitlements.EARLY_EDUCATION,
        entitlements.EDUCATION,
        entitlements.CONTACT_PERSON,
        entitlements.SUPPORT_LAWYER,
        entitlements.ACCOMMODATION,
        entitlements.RESTITUTION_PERIOD,
        entitlements.SHELTER_DURING_ASSESSMENT,
        entitlements.SUPPORT_WHILE_PRESUMED,
        entitlements.PREPARED_RETURN,
        entitlements.HELP_BEFORE_RETURN,
        entitlements.RISK_ASSESSMENT,
        entitlements.REINTEGRATION,
        entitlements.REPRESENTATIVE,
        entitlements.REPRESENTATIVE_AT_INTERVIEW,
        entitlements.SUPERVISION,
        entitlements.NO_ENTRY_BAN,
        entitlements.EXPULSION_WEIGHING,
        entitlements.NO_EXPULSION,
        entitlements.CHARGE_WAIVER,
        duties.CALL_THE_CENTRE,
        duties.SCREEN_BEFORE_CHARGE,
        duties.INTERVIEW_WITH_REPRESENTATIVE,
        duties.APPOINT_REPRESENTATIVE,
        duties.APPLY_FOR_EXTENSION,
        duties.EARLY_DEADLINE_ENDS,
        duties.DEADLINE_ENDS,
        duties.OFFER_PREPARED_RETURN,
        duties.WEIGH_TRAFFICKING,
        sentencing.TIME_BAR,
        sentencing.PROCURING_228,
        sentencing.MIDDLEMAN_229_1,
        sentencing.LETTING_ROOMS_229_2,
        sentencing.PROCURING_233_1,
        sentencing.PROCURING_233_2,
        sentencing.TRAFFICKING_262A,
        sentencing.EXPLOITATION_262B,
    ),
    parameters=(
        victim_status.IDENTIFICATION_BY_NGO,
        permits.VICTIM_STATUS_ALONE,
        permits.MINOR_ENDS_AT_AGE,
        entitlements.EXPULSION_WEIGH_TRAFFICKING,
        sentencing.TRAFFICKING_EXISTS,
        sentencing.TRAFFICKING_MIN,
        sentencing.CHILD_MEANS_NEEDED,
        sentencing.LIMITATION,
        sentencing.LIMITATION_STARTS_AT_AGE,
        sentencing.NO_DUAL_CRIMINALITY,
        *treaties.PARAMETERS,
    ),
    milder_law=sentencing.OFF_56,
    fact_groups=(DanishCase,),
    catalogues=("traffick_rules_denmark",),
    policy=_policy,
    sources=SOURCES,
    further_provisions=(
        sentencing.OFF_19,
        sentencing.OFF_24,
    ),
)
