"""Icelandic law on victims of human trafficking, from 2000 to today: the table of contents."""

import importlib
import importlib.util
from datetime import date

from traffick_rules.law import Jurisdiction, Policy, contents
from traffick_rules_iceland.facts import IcelandicCase, IcelandicCharge
from traffick_rules_iceland.sources import SOURCES

__all__ = ["ICELAND", "IcelandicCase", "IcelandicCharge"]


def _policy() -> Policy:
    # Assessing needs no plans and figures: they are loaded on first use.
    from traffick_rules_iceland.policy import POLICY

    return POLICY


# While pages are written: those that are there.
_PAGES = [
    importlib.import_module(f"traffick_rules_iceland.{page}")
    for page in (
        "victim_status",
        "reflection_period",
        "permits",
        "asylum",
        "removal",
        "entitlements",
        "children",
        "duties",
        "criminal_proceedings",
        "non_punishment",
        "compensation",
        "sentencing",
        "neighbouring_offences",
        "limitation",
        "treaties",
    )
    if importlib.util.find_spec(f"traffick_rules_iceland.{page}")
]

ICELAND = Jurisdiction(
    code="is",
    name="Iceland",
    local_name="Ísland",
    local_language="is",
    # What was looked for begins here.
    covers_from=date(2000, 1, 1),
    policy=_policy if importlib.util.find_spec("traffick_rules_iceland.policy") else Policy(),
    sources=SOURCES,
    **contents(*_PAGES),
)
