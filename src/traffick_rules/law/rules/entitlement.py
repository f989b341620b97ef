"""Entitlements: help, services and safeguards that the person is to be given."""

from __future__ import annotations

import enum
from typing import ClassVar

import attrs
from attrs.converters import optional

from traffick_rules.errors import LawError, Problem
from traffick_rules.facts.fact import AnyFact
from traffick_rules.facts.kinds import Day
from traffick_rules.facts.person import Person
from traffick_rules.law.rules.rule import Rule
from traffick_rules.law.values.amount import Amount
from traffick_rules.law.values.body import Body, body_given
from traffick_rules.law.values.dated_value import DatedValue, Given
from traffick_rules.law.values.length import Length
from traffick_rules.law.values.ranges import AmountRange


class EntitlementKind(enum.StrEnum):
    """
    What is given, by which countries can be compared.

    Source:
        CETS 197, Arts. 10(4), 12, 14(2), 15, 16, 26, 28 and 30; Directive 2004/81/EC, Arts. 6(2), 7 and 11.
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
    COMPENSATION = "compensation"
    FINANCIAL_HELP = "financial_help"
    FAMILY = "family"
    INFORMATION = "information"
    PROCEDURE = "procedure"
    APPEAL = "appeal"
    NON_PUNISHMENT = "non-punishment"
    PROTECTION_FROM_REMOVAL = "protection_from_removal"


@attrs.frozen(eq=False, repr=False, kw_only=True, slots=False)
class EntitlementRule(Rule):
    """
    Something that an authority shall, or may, give or do for the person.

    Attributes:
        kind: What is given.
        provided_by: Who gives it, in words; empty where not known.
        paid_by: Who pays, in words; empty where not known.
        longest: The longest time for which it is given, or None.
        amount: How much is paid or given, or up to how much; None where it is no amount, or the law states none.
        claim_within: The time in which the person has to claim it, counted from *claim_from*; None where the law
            gives none.
        claim_from: The fact that gives the day from which that time is counted.
        claim_until_age: The age up to which the person can claim it in any case, where the birth date is known.

    Raises:
        LawError: If there is a time without a day to count it from, or the reverse, or an age without that time.

    Source:
        CETS 197, Art. 12 (assistance to victims).
    """

    subject: ClassVar[str] = "entitlements"
    bodies: ClassVar[tuple[str, ...]] = (*Rule.bodies, "provided_by", "paid_by")

    kind: EntitlementKind
    provided_by: Body = attrs.field(
        default="", converter=body_given, metadata={"words": "who gives it"}
    )
    paid_by: Body = attrs.field(default="", converter=body_given, metadata={"words": "who pays"})
    longest: DatedValue[Length] | None = attrs.field(
        default=None,
        converter=optional(Given[Length]),
        metadata={"words": "for how long at most", "by_case": True},
    )
    amount: DatedValue[Amount | AmountRange] | None = attrs.field(
        default=None,
        converter=optional(Given[Amount | AmountRange]),
        metadata={"words": "how much", "by_case": True},
    )
    claim_within: DatedValue[Length] | None = attrs.field(
        default=None,
        converter=optional(Given[Length]),
        metadata={"words": "the time to claim it"},
    )
    claim_from: Day | None = None
    claim_until_age: DatedValue[int] | None = attrs.field(
        default=None,
        converter=optional(Given[int]),
        metadata={"words": "the age up to which it can be claimed"},
    )

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        if (self.claim_within is None) != (self.claim_from is None):
            hint = "give claim_within and claim_from together"
            message = "has a time without a day to count it from, or a day without a time"
            raise LawError([Problem(self.question, message, hint)])
        if self.claim_until_age is not None and self.claim_within is None:
            hint = "say with claim_within=… and claim_from=… how long others have"
            raise LawError([Problem(self.question, "has an age without a time to claim it", hint)])

    def value_facts(self) -> tuple[AnyFact, ...]:
        own = super().value_facts()
        return own if self.claim_until_age is None else (*own, Person.birth_date)

    @property
    def topic(self) -> str:
        return f"{self.subject}.{self.kind}"
