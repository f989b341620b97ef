"""Entitlements: help, services and safeguards that the person is to be given."""

from __future__ import annotations

import enum
from typing import ClassVar

import attrs
from attrs.converters import optional

from traffick_rules.law.dated_value import DatedValue, Given
from traffick_rules.law.length import Length
from traffick_rules.law.rule import Rule

__all__ = ["EntitlementKind", "EntitlementRule"]


class EntitlementKind(enum.StrEnum):
    """
    What is given, by which countries can be compared.

    Source:
        CETS 197, Arts. 10(4), 12, 15, 16 and 26.
    """

    ACCOMMODATION = "accommodation"
    HEALTH_CARE = "health_care"
    PSYCHOLOGICAL_HELP = "psychological_help"
    SOCIAL_HELP = "social_help"
    LEGAL_HELP = "legal_help"
    CONTACT_PERSON = "contact_person"
    EDUCATION = "education"
    LABOUR_MARKET = "labour_market"
    RECOVERY_PERIOD = "recovery_period"
    REPRESENTATIVE = "representative"
    PREPARED_RETURN = "prepared_return"
    REINTEGRATION = "reintegration"
    SAFEGUARD = "safeguard"


@attrs.frozen(eq=False, repr=False, kw_only=True, slots=False)
class EntitlementRule(Rule):
    """
    Something that an authority shall, or may, give or do for the person.

    Attributes:
        kind: What is given.
        provided_by: Who gives it, in words; empty where not known.
        paid_by: Who pays, in words; empty where not known.
        longest: The longest time for which it is given, or None.

    Source:
        CETS 197, Art. 12 (assistance to victims).
    """

    subject: ClassVar[str] = "entitlements"

    kind: EntitlementKind
    provided_by: str = ""
    paid_by: str = ""
    longest: DatedValue[Length] | None = attrs.field(
        default=None,
        converter=optional(Given[Length]),
        metadata={"words": "for how long at most", "by_case": True},
    )

    @property
    def topic(self) -> str:
        return f"{self.subject}.{self.kind}"
