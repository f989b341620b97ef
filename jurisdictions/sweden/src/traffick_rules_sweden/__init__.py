"""Swedish law on victims of human trafficking, from 2002 to today: the table of contents."""

from datetime import date

from traffick_rules.law import Jurisdiction, Policy, contents
from traffick_rules_sweden import (
    asylum,
    children,
    compensation,
    criminal_proceedings,
    duties,
    entitlements,
    limitation,
    neighbouring_offences,
    permits,
    reflection_period,
    removal,
    sentencing,
    treaties,
    victim_status,
)
from traffick_rules_sweden.facts import SwedishCase, SwedishCharge
from traffick_rules_sweden.sources import SOURCES

__all__ = ["SWEDEN", "SwedishCase", "SwedishCharge"]


def _policy() -> Policy:
    # Assessing needs no plans and figures: they are loaded on first use.
    from traffick_rules_sweden.policy import POLICY

    return POLICY


SWEDEN = Jurisdiction(
    code="se",
    name="Sweden",
    local_name="Sverige",
    local_language="sv",
    # The day on which trafficking became an offence; little before it was read.
    covers_from=date(2002, 7, 1),
    policy=_policy,
    milder_law=sentencing.SE_LEX,
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
        compensation,
        sentencing,
        neighbouring_offences,
        limitation,
        treaties,
    ),
)
