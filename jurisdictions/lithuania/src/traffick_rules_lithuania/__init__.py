"""Lithuanian law on victims of human trafficking, from 2000 to today: the table of contents."""

from datetime import date

from traffick_rules.law import Jurisdiction, Policy, contents
from traffick_rules_lithuania import (
    children,
    compensation,
    criminal_proceedings,
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
from traffick_rules_lithuania.facts import LithuanianCase, LithuanianCharge
from traffick_rules_lithuania.sources import SOURCES

__all__ = ["LITHUANIA", "LithuanianCase", "LithuanianCharge"]


def _policy() -> Policy:
    # Assessing needs no plans and figures: they are loaded on first use.
    from traffick_rules_lithuania.policy import POLICY

    return POLICY


LITHUANIA = Jurisdiction(
    code="lt",
    name="Lithuania",
    local_name="Lietuva",
    local_language="lt",
    covers_from=date(2000, 1, 1),
    policy=_policy,
    milder_law=sentencing.LT_TEMPORAL,
    sources=SOURCES,
    **contents(
        facts,
        victim_status,
        reflection_period,
        permits,
        removal,
        entitlements,
        children,
        criminal_proceedings,
        compensation,
        non_punishment,
        sentencing,
        neighbouring_offences,
        limitation,
        treaties,
    ),
)
