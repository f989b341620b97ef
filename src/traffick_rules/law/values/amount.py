"""Amounts as the law states them: of money, or of a unit of account such as a minimum wage or a day rate."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from functools import total_ordering

import attrs

from traffick_rules.errors import ArgumentError
from traffick_rules.facts.fact import shown
from traffick_rules.language import ENGLISH, Translate

_CURRENCY = re.compile(r"[A-Z]{3}")
_LARGEST = Decimal(10) ** 15


def _exact(count: object) -> Decimal:
    """The count as a decimal number; a binary fraction is none that a law has stated."""
    try:
        made = None if isinstance(count, float | bool) else Decimal(count)  # type: ignore[arg-type]
    except (InvalidOperation, TypeError, ValueError):
        made = None
    # What is not a number compares with nothing.
    if made is None or not made.is_finite() or not 0 <= made < _LARGEST:
        msg = f"{shown(count)} is not a count of a unit; give a whole number from 0, or text such as '3.20'"
        raise ArgumentError(msg)
    return made


@total_ordering
@attrs.frozen(order=False)
class Amount:
    """
    An amount in one unit, which is a currency or a unit of account.

    Amounts of one unit are ordered; what a unit of account is worth in money is not looked up.

    Attributes:
        count: How many of the unit, exactly; a whole number, or text such as `"3.20"`.
        unit: The ISO 4217 code of a currency, or the name of a unit of account in the plural, such as
            `price base amounts`, `minimum wages`, `day rates` or `% of the damage`.

    Raises:
        ArgumentError: If the count is not an exact number from 0, or the unit is empty.

    Example:
        >>> from traffick_rules.law import Amount, between, up_to
        >>> print(Amount(9_590, "EUR"), "or", Amount(1, "minimum wages"))
        EUR 9,590 or 1 minimum wage
        >>> print(up_to(Amount(20, "price base amounts")))
        up to 20 price base amounts
    """

    count: Decimal = attrs.field(converter=_exact)
    unit: str

    def __attrs_post_init__(self) -> None:
        if not self.unit:
            msg = "an amount without a unit; give a currency such as 'EUR', or 'minimum wages'"
            raise ArgumentError(msg)

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Amount):
            return NotImplemented
        if self.unit != other.unit:
            msg = f"{self} and {other} have no order; compare amounts of one unit"
            raise ArgumentError(msg)
        return self.count < other.count

    def __str__(self) -> str:
        return self.text(ENGLISH)

    def text(self, translate: Translate) -> str:
        """The amount in words, in the language of *translate*."""
        # A catalogue writes this number with the marks of its language.
        marks = translate("1,234.5")
        count = f"{self.count:,f}".translate({ord(","): marks[1], ord("."): marks[5]})
        if _CURRENCY.fullmatch(self.unit):
            return f"{self.unit} {count}"
        return f"{count} {translate(self.unit.removesuffix('s') if self.count == 1 else self.unit)}"
