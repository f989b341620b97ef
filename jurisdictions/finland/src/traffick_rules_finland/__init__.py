"""Finnish law on victims of human trafficking, from 2000 to today: the table of contents."""

from datetime import date

from traffick_rules.law import Jurisdiction, Policy, contents
from traffick_rules_finland import (
    asylum,
    children,
    compensation,
    criminal_proceedings,
    duties,
    entitlements,
    facts,
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
from traffick_rules_finland.facts import FinnishCase
from traffick_rules_finland.sources import SOURCES

__all__ = ["FINLAND", "FinnishCase"]


def _policy() -> Policy:
    # Assessing needs no plans and figures: they are loaded on first use.
    from traffick_rules_finland.policy import POLICY

    return POLICY


FINLAND = Jurisdiction(
    code="fi",
    name="Finland",
    local_name="Suomi",
    local_language="fi",
    # What was read reaches back to 2000.
    covers_from=date(2000, 1, 1),
    policy=_policy,
    sources=SOURCES,
    milder_law=sentencing.FI_TEMP_LEX,
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
        sentencing,
        neighbouring_offences,
        limitation,
        treaties,
        facts,
    ),
)
