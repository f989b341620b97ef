"""Estonian law on victims of human trafficking, from 2002 to today: the table of contents."""

from datetime import date

from traffick_rules.law import Jurisdiction, Policy, contents
from traffick_rules_estonia import (
    asylum,
    children,
    compensation,
    criminal_proceedings,
    duties,
    entitlements,
    general_rules,
    limitation,
    neighbouring_offences,
    non_punishment,
    permits,
    reflection_period,
    removal,
    sentencing,
    treaties,
    victim_status,
)
from traffick_rules_estonia.facts import EstonianCase, EstonianCharge
from traffick_rules_estonia.sources import SOURCES

__all__ = ["ESTONIA", "EstonianCase", "EstonianCharge"]


def _policy() -> Policy:
    # Assessing needs no plans and figures: they are loaded on first use.
    from traffick_rules_estonia.policy import POLICY

    return POLICY


ESTONIA = Jurisdiction(
    code="ee",
    name="Estonia",
    local_name="Eesti",
    local_language="et",
    # The day on which the Penal Code came into force; little before it was read.
    covers_from=date(2002, 9, 1),
    policy=_policy,
    milder_law=general_rules.EE_TEMP_01,
    sources=SOURCES,
    **contents(
        victim_status,
        reflection_period,
        permits,
        asylum,
        removal,
        entitlements,
        children,
        duties,
        criminal_proceedings,
        non_punishment,
        compensation,
        general_rules,
        sentencing,
        neighbouring_offences,
        limitation,
        treaties,
    ),
)
