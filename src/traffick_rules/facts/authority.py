"""The bodies that meet a person, interview, refer, apply or decide."""

from __future__ import annotations

import enum


class Authority(enum.StrEnum):
    """Who meets, interviews, refers, applies or decides; each country names its own bodies for these roles."""

    IMMIGRATION_AUTHORITY = "immigration_authority"
    LABOUR_MIGRATION_AUTHORITY = "labour_migration_authority"
    POLICE = "police"
    PROSECUTOR = "prosecutor"
    COURT = "court"
    # Includes the municipal board.
    SOCIAL_SERVICES = "social_services"
    NGO = "ngo"
    # The national body in charge of help for victims.
    VICTIM_SUPPORT_AUTHORITY = "victim_support_authority"
    # A provider of help with a mandate.
    SUPPORT_PROVIDER = "support_provider"
    # Whoever leads the criminal case.
    CASE_LEADER = "case_leader"
    BORDER_GUARD = "border_guard"
    CHILD_WELFARE = "child_welfare"
    HEALTH_SERVICE = "health_service"
    SCHOOL = "school"
    LABOUR_INSPECTORATE = "labour_inspectorate"
    CONSULATE = "consulate"
    FOREIGN_AUTHORITY = "foreign_authority"
    # The person themself, where a permit is applied for.
    PERSON = "person"
    OTHER = "other"
