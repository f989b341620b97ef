"""Icelandic law on victims of human trafficking, from 2000 to today: the table of contents."""

from datetime import date

from traffick_rules.law import Jurisdiction, Policy, contents
from traffick_rules_iceland import (
    asylum,
    children,
    compensation,
    criminal_proceedings,
    duties,
    entitlements,
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
from traffick_rules_iceland.facts import IcelandicCase, IcelandicCharge
from traffick_rules_iceland.sources import SOURCES

__all__ = ["ICELAND", "IcelandicCase", "IcelandicCharge"]


def _policy() -> Policy:
    # Assessing needs no plans and figures: they are loaded on first use.
    from traffick_rules_iceland.policy import POLICY

    return POLICY


ICELAND = Jurisdiction(
    code="is",
    name="Iceland",
    local_name="Ísland",
    local_language="is",
    # Nothing earlier was looked for; trafficking became an offence on 2003-04-03.
    covers_from=date(2000, 1, 1),
    policy=_policy,
    milder_law=sentencing.IS_TEMP,
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
        sentencing,
        neighbouring_offences,
        limitation,
        treaties,
    ),
)
