"""Burdens: what an authority shall, or may, impose on the person, or take away from them."""

from __future__ import annotations

import enum
from typing import ClassVar

import attrs
from attrs.converters import optional

from traffick_rules.law.country.claim import BURDENS
from traffick_rules.law.rules.rule import Rule
from traffick_rules.law.values.dated_value import DatedValue, Given
from traffick_rules.law.values.length import Length
from traffick_rules.law.values.ranges import LengthRange


class BurdenKind(enum.StrEnum):
    """
    What is imposed or taken away, by which countries can be compared.

    Source:
        CETS 197, Arts. 13(3), 14(3) and 16; Directive 2004/81/EC, Arts. 6(4), 13 and 14; Directive 2008/115/EC, Arts. 7, 11
        and 15.
    """

    EXPULSION = "expulsion"
    REFUSAL_OF_ENTRY = "refusal_of_entry"
    # Of a permit or of asylum, where the authority has the choice.
    REFUSAL = "refusal"
    ENTRY_BAN = "entry_ban"
    TIME_TO_LEAVE = "time_to_leave"
    DETENTION = "detention"
    REVOCATION = "revocation"
    END_OF_REFLECTION_PERIOD = "end_of_reflection_period"
    END_OF_HELP = "end_of_help"
    REPAYMENT = "repayment"
    PUNISHMENT = "punishment"
    # A place to stay, reporting, bail, a passport handed in.
    CONTROL_MEASURE = "control_measure"
    # To the State that has to examine an asylum application.
    TRANSFER = "transfer"


@attrs.frozen(eq=False, repr=False, kw_only=True, slots=False)
class BurdenRule(Rule):
    """
    Something that an authority shall, or may, impose on the person or take away from them.

    A yes is against the person. What protects from it is an exception (`unless`), or an entitlement of its own where the
    law gives it as a right.

    Attributes:
        kind: What is imposed or taken away.
        length: How long it lasts, fixed or within bounds, or the time left to leave; None where the law states none.
        ends: The questions of what it ends, such as `permits.victim`; the answer to such a question does not change by
            itself, as the law may say otherwise.

    Source:
        CETS 197, Arts. 13(3) and 14(3) (end of the reflection period, and of the permit).
    """

    subject: ClassVar[str] = BURDENS

    kind: BurdenKind
    length: DatedValue[Length | LengthRange] | None = attrs.field(
        default=None,
        converter=optional(Given[Length | LengthRange]),
        metadata={"words": "how long it is", "by_case": True},
    )
    ends: tuple[str, ...] = ()

    @property
    def topic(self) -> str:
        return f"{self.subject}.{self.kind}"
