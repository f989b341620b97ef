"""Norwegian law on victims of human trafficking, from 2003 to today: the table of contents."""

from datetime import date

from traffick_rules.law import Jurisdiction, Policy, contents
from traffick_rules_norway import (
    asylum,
    child_welfare,
    children,
    compensation,
    criminal_proceedings,
    duties,
    entitlements,
    general_part,
    integration_and_return,
    limitation,
    neighbouring_offences,
    non_punishment,
    permanent_residence,
    permits,
    prostitution,
    reflection_period,
    removal,
    sentencing,
    treaties,
    victim_status,
    witnesses,
)
from traffick_rules_norway.facts import NorwegianCase, NorwegianCharge
from traffick_rules_norway.sources import SOURCES

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
    covers_from=date(2000, 1, 1),
    policy=_policy,
    milder_law=general_part.NO_1902_LEX,
    sources=SOURCES,
    **contents(
        victim_status,
        reflection_period,
        permits,
        witnesses,
        asylum,
        permanent_residence,
        removal,
        entitlements,
        integration_and_return,
        children,
        child_welfare,
        duties,
        criminal_proceedings,
        compensation,
        non_punishment,
        general_part,
        sentencing,
        prostitution,
        neighbouring_offences,
        limitation,
        treaties,
    ),
)
