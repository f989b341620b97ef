"""Ranges of lengths and of amounts that the law leaves open within bounds."""

from __future__ import annotations

from typing import Any, overload

import attrs

from traffick_rules.errors import ArgumentError
from traffick_rules.facts.fact import shown
from traffick_rules.language import ENGLISH, Translate
from traffick_rules.law.values.amount import Amount
from traffick_rules.law.values.length import Length


@attrs.frozen
class _Range:
    """What a range has, whose two fields are its bounds."""

    def __attrs_post_init__(self) -> None:
        low, high = attrs.astuple(self, recurse=False)
        lowest, highest = (field.name for field in attrs.fields(type(self)))
        for bound in (low, high):
            if bound is not None and not isinstance(bound, Length | Amount):
                msg = f"{shown(bound)} is no bound of a range; give one such as months(6)"
                raise ArgumentError(msg)
        if low is None and high is None:
            msg = f"a range without bounds; give {lowest} or {highest}"
            raise ArgumentError(msg)
        if low is not None and high is not None and high < low:
            msg = f"{highest}: {high} is below {lowest}: {low}"
            raise ArgumentError(msg)

    def __str__(self) -> str:
        return self.text(ENGLISH)

    def text(self, translate: Translate) -> str:
        """The range in words, in the language of *translate*."""
        low, high = (b and b.text(translate) for b in attrs.astuple(self, recurse=False))
        if not low:
            return translate("up to {length}").format(length=high)
        if not high:
            return translate("at least {length}").format(length=low)
        return translate("{shortest} to {longest}").format(shortest=low, longest=high)


@attrs.frozen
class LengthRange(_Range):
    """
    A length that the law leaves open within bounds, such as 30 to 60 days, or up to 9 months.

    Attributes:
        shortest: The shortest length, or None where the law states none.
        longest: The longest length, or None where the law states none.

    Raises:
        ArgumentError: If there is no bound, a bound is of another kind, or the longest is below the shortest.
    """

    shortest: Length | None
    longest: Length | None


@attrs.frozen
class AmountRange(_Range):
    """
    An amount that the law leaves open within bounds, such as 30 to 500 day rates, or up to EUR 9,590.

    Attributes:
        least: The least amount, or None where the law states none.
        most: The greatest amount, or None where the law states none.

    Raises:
        ArgumentError: If there is no bound, a bound is of another kind, or the greatest is below the least or in another unit.
    """

    least: Amount | None
    most: Amount | None


@overload
def up_to(most: Length) -> LengthRange: ...
@overload
def up_to(most: Amount) -> AmountRange: ...
def up_to(most: Length | Amount) -> LengthRange | AmountRange:
    """Any length, or any amount, up to *most*."""
    return AmountRange(None, most) if isinstance(most, Amount) else LengthRange(None, most)


@overload
def between(least: Length, most: Length) -> LengthRange: ...
@overload
def between(least: Amount, most: Amount) -> AmountRange: ...
def between(least: Length | Amount, most: Length | Amount) -> LengthRange | AmountRange:
    """Any length, or any amount, from *least* to *most*."""
    bounds: Any = least, most
    return AmountRange(*bounds) if isinstance(least, Amount) else LengthRange(*bounds)
