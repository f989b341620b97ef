"""Facts that a file may still have under an older name, and what to write instead."""

from __future__ import annotations

RENAMED = {
    "open_norm": "findings",
    "participation": "accused, and gravity.aggravation",
    "participation.attempt_only": "accused.stage: attempt",
    "participation.accomplice": "accused.accomplice",
    "participation.company": "accused.company",
    "participation.aggravation": "gravity.aggravation",
    "norway.victim_resident": "reach.victim_resident",
    "trafficking.country": "trafficking.countries, a list",
    "stay.asylum_application": "asylum.applied",
    "stay.has_left": "route.in_country, with the opposite value",
    "stay.duty_to_leave": "stay.departure_order: none, at_once or within_deadline",
    "stay.expulsion_considered": "stay.expulsion: considered",
    "stay.expelled_by_judgment": "stay.expulsion: decided_by_court",
    "identification.met_by_police": "identification.contact_with: [police]",
    "identification.centre_called": "identification.help_service_told",
    "anti_trafficking_centre": "victim_support_authority",
    "residence_permit": "a finer ground, or other_permit",
    "pending_application": "asylum_procedure or permit_procedure",
    "organised_crime": "organised_group",
}
"""By the group, by group and fact, or by the value."""


def written_as(name: str) -> str:
    """What to write instead of an older name, as a hint; empty for any other."""
    return f"write {RENAMED[name]}" if name in RENAMED else ""
