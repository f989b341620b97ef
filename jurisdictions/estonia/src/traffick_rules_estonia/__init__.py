"""Estonian law on victims of human trafficking, from 2002 to today: the table of contents."""

from datetime import date
from importlib import import_module
from importlib.util import find_spec

from traffick_rules.law import Jurisdiction, contents
from traffick_rules_estonia.facts import EstonianCase, EstonianCharge
from traffick_rules_estonia.sources import SOURCES

__all__ = ["ESTONIA", "EstonianCase", "EstonianCharge"]

# While pages are being written: those that are there.
_PAGES = (
    "victim_status reflection_period permits asylum removal entitlements children duties "
    "criminal_proceedings non_punishment compensation sentencing neighbouring_offences limitation treaties"
).split()

ESTONIA = Jurisdiction(
    code="ee",
    name="Estonia",
    local_name="Eesti",
    local_language="et",
    # The day on which the Penal Code came into force; little before it was read.
    covers_from=date(2002, 9, 1),
    sources=SOURCES,
    **contents(
        *(
            import_module(f"traffick_rules_estonia.{page}")
            for page in _PAGES
            if find_spec(f"traffick_rules_estonia.{page}")
        )
    ),
)
