"""Latvian law on victims of human trafficking, from 2000 to today: the table of contents."""

from datetime import date

from traffick_rules.law import Jurisdiction, Policy, contents
from traffick_rules_latvia import (
    asylum,
    children,
    compensation,
    criminal_proceedings,
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
from traffick_rules_latvia.facts import LatvianCase, LatvianCharge
from traffick_rules_latvia.sources import SOURCES

__all__ = ["LATVIA", "LatvianCase", "LatvianCharge"]


def _policy() -> Policy:
    # Assessing needs no plans and figures: they are loaded on first use.
    from traffick_rules_latvia.policy import POLICY

    return POLICY


LATVIA = Jurisdiction(
    code="lv",
    name="Latvia",
    local_name="Latvija",
    local_language="lv",
    covers_from=date(2000, 1, 1),
    policy=_policy,
    milder_law=sentencing.LV_LEX,
    sources=SOURCES,
    **contents(
        victim_status,
        reflection_period,
        permits,
        removal,
        asylum,
        entitlements,
        children,
        criminal_proceedings,
        compensation,
        sentencing,
        neighbouring_offences,
        limitation,
        treaties,
    ),
)
