"""Punishments: imprisonment for a term or for life, fines, and which of two ranges is the milder."""

from __future__ import annotations

import enum
from typing import TypeAlias

import attrs

from traffick_rules.errors import ArgumentError
from traffick_rules.language import ENGLISH, Translate
from traffick_rules.law.values.amount import Amount
from traffick_rules.law.values.length import Endless, Length, Unit, months, years
from traffick_rules.law.values.ranges import AmountRange


class Life(Endless):
    """Imprisonment for life."""

    LIFE = "life"

    def text(self, translate: Translate) -> str:
        """It in words, in the language of *translate*."""
        return translate("life imprisonment")


LIFE = Life.LIFE
"""Imprisonment for life: a maximum above every term."""

Imprisonment: TypeAlias = Length | Life
"""A term of imprisonment, or life."""


class FineRole(enum.StrEnum):
    """How a fine stands to imprisonment."""

    INSTEAD = "instead"
    BESIDE = "beside"
    ALONE = "alone"


@attrs.frozen
class Fine:
    """
    A fine.

    Attributes:
        role: Whether it can be imposed in the place of imprisonment, beside it, or there is no imprisonment.
        amount: Its least and its most, of money or of a unit of account; None where the provision states none.

    Example:
        >>> from traffick_rules.law import Amount, Fine, FineRole, between
        >>> print(Fine(FineRole.INSTEAD, between(Amount(30, "day rates"), Amount(500, "day rates"))))
        or a fine of 30 day rates to 500 day rates
    """

    role: FineRole
    amount: AmountRange | None = None

    def __str__(self) -> str:
        return self.text(ENGLISH)

    def text(self, translate: Translate) -> str:
        """The fine in words, in the language of *translate*."""
        words = {
            FineRole.INSTEAD: translate("or a fine"),
            FineRole.BESIDE: translate("and a fine beside it"),
            FineRole.ALONE: translate("a fine"),
        }[self.role]
        if self.amount is None:
            return words
        amount = self.amount.text(translate)
        return translate("{fine} of {amount}").format(fine=words, amount=amount)

    def allows(self, amount: Amount) -> bool | None:
        """Whether an amount lies within it; None where the two are of different units."""
        if self.amount is None:
            return True
        least, most = self.amount.least or amount, self.amount.most or amount
        return least <= amount <= most if least.unit == amount.unit == most.unit else None


@attrs.frozen
class Raise:
    """
    How far the maximum can be exceeded; of several bounds the lowest counts.

    Attributes:
        percent: By so many hundredths of the maximum: 100 for double.
        plus: By so much.
        longest: To so much in all.

    Raises:
        ArgumentError: If there is no bound, or *plus* is of days.

    Example:
        >>> from traffick_rules.law import Raise, years
        >>> double = Raise(percent=100, plus=years(6))
        >>> print(double.of(years(4)), "and", double.of(years(10)))
        8 years and 16 years
    """

    percent: int | None = None
    plus: Length | None = None
    longest: Length | None = None

    def __attrs_post_init__(self) -> None:
        if {self.percent, self.plus, self.longest} == {None}:
            msg = "a raise without bounds; give percent, plus or longest"
            raise ArgumentError(msg)
        if self.plus is not None and self.plus.in_months is None:
            msg = f"plus: {self.plus} cannot be added to years; give months or years"
            raise ArgumentError(msg)

    def __str__(self) -> str:
        return self.text(ENGLISH)

    def text(self, translate: Translate) -> str:
        """The bounds in words, in the language of *translate*."""
        told = []
        if self.percent is not None:
            told.append(translate("up to {percent} % more").format(percent=self.percent))
        if self.plus is not None:
            length = self.plus.text(translate)
            told.append(translate("at most {length} more").format(length=length))
        if self.longest is not None:
            length = self.longest.text(translate)
            told.append(translate("at most {length} in all").format(length=length))
        return ", ".join(told)

    def of(self, maximum: Imprisonment) -> Imprisonment:
        """The longest term, where the maximum without it is *maximum*."""
        if isinstance(maximum, Life):
            return maximum
        whole, more = maximum.in_months, self.plus.in_months if self.plus else None
        most = maximum if whole is None else months(whole)
        bounds = [] if self.longest is None else [max(maximum, self.longest)]
        if self.percent is not None:
            bounds.append(Length(most.count + most.count * self.percent // 100, most.unit))
        if whole is not None and more is not None:
            bounds.append(months(whole + more))
        lowest = min(bounds, default=maximum)
        is_of_years = lowest.unit is Unit.MONTH and lowest.count % 12 == 0
        return years(lowest.count // 12) if is_of_years else lowest


@attrs.frozen
class Punishment:
    """
    A range of punishment.

    Attributes:
        minimum: The least term of imprisonment, or None where none is stated.
        maximum: The longest term, or life; None where no source read gives it, or there is only a fine.
        fine: The fine that the law names, or None.
    """

    minimum: Length | None
    maximum: Imprisonment | None
    fine: Fine | None = None

    def __str__(self) -> str:
        return self.text(ENGLISH)

    def text(self, translate: Translate) -> str:
        """The range in words, in the language of *translate*."""
        fine = self.fine.text(translate) if self.fine else ""
        if self.is_fine_alone:
            return fine
        least, most = translate("no minimum stated"), translate("the maximum is not known")
        if self.minimum is not None:
            least = translate("at least {length}").format(length=self.minimum.text(translate))
        if isinstance(self.maximum, Life):
            most = translate("up to {length}").format(length=self.maximum.text(translate))
        elif self.maximum is not None:
            longest = self.maximum.text(translate)
            most = translate("up to {length} of imprisonment").format(length=longest)
        return ", ".join(filter(None, (most, least, fine)))

    @property
    def is_fine_alone(self) -> bool:
        """Whether there is no imprisonment."""
        return self.fine is not None and self.fine.role is FineRole.ALONE

    @property
    def gravest(self) -> Imprisonment | None:
        """The longest term, none at all for a fine alone; None where it is not known."""
        return years(0) if self.is_fine_alone else self.maximum

    def is_milder_than(self, other: Punishment) -> bool | None:
        """Whether this range is the milder of two; None where they have no order."""
        if self == other:
            return False
        if self.gravest is None or other.gravest is None:
            return None
        found = {
            _sign(mine, theirs) for mine, theirs in zip(self._ranks, other._ranks, strict=True)
        }
        if found == {0}:
            found = _signs_of_fines(self.fine, other.fine)
        found.discard(0)
        return None if len(found) > 1 or None in found else found == {-1}

    @property
    def _ranks(self) -> tuple[tuple[int, Imprisonment], ...]:
        """The longest and the least term, whether a fine is enough, and whether one comes on top."""
        role = self.fine.role if self.fine else None
        is_enough = role in {FineRole.INSTEAD, FineRole.ALONE}
        least = years(0) if self.is_fine_alone or self.minimum is None else self.minimum
        return (
            (not self.is_fine_alone, self.gravest or years(0)),
            (0, least),
            (not is_enough, years(0)),
            (role is FineRole.BESIDE, years(0)),
        )


def _sign(mine: tuple[int, Imprisonment], theirs: tuple[int, Imprisonment]) -> int | None:
    return (mine > theirs) - (mine < theirs)


def _signs_of_fines(mine: Fine | None, theirs: Fine | None) -> set[int | None]:
    """How the bounds of two fines compare; None where they do not."""
    ours, others = ((fine and fine.amount) or None for fine in (mine, theirs))
    if ours is None or others is None:
        return {0 if ours is others else None}
    found: set[int | None] = set()
    for my_bound, their_bound in ((ours.least, others.least), (ours.most, others.most)):
        if my_bound == their_bound:
            continue
        if my_bound is None or their_bound is None or my_bound.unit != their_bound.unit:
            return {None}
        found.add(-1 if my_bound < their_bound else 1)
    return found
