"""Danish law on victims of human trafficking, from 2000 to today: the table of contents."""

from datetime import date

from traffick_rules.law import Jurisdiction, Policy, contents
from traffick_rules_denmark import (
    asylum,
    children,
    compensation,
    consequences,
    criminal_proceedings,
    entitlements,
    general_rules,
    limitation,
    neighbouring_offences,
    non_punishment,
    permits,
    reflection_period,
    removal,
    return_support,
    sentencing,
    treaties,
    victim_status,
)
from traffick_rules_denmark.facts import DanishCase, DanishCharge
from traffick_rules_denmark.sources import SOURCES

__all__ = ["DENMARK", "DanishCase", "DanishCharge"]


def _policy() -> Policy:
    # Assessing needs no plans and figures: they are loaded when someone asks for them.
    from traffick_rules_denmark.policy import POLICY

    return POLICY


DENMARK = Jurisdiction(
    code="dk",
    name="Denmark",
    local_name="Danmark",
    local_language="da",
    covers_from=date(2000, 1, 1),
    milder_law=general_rules.OFF_56,
    catalogues=("traffick_rules_denmark",),
    policy=_policy,
    sources=SOURCES,
    **contents(
        victim_status,
        reflection_period,
        removal,
        permits,
        asylum,
        return_support,
        entitlements,
        children,
        criminal_proceedings,
        compensation,
        non_punishment,
        sentencing,
        neighbouring_offences,
        general_rules,
        consequences,
        limitation,
        treaties,
    ),
)
