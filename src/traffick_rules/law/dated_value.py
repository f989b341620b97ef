"""Dated values: what changes with time, every period with the provision that sets it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, Generic, TypeAlias, TypeVar, overload

import attrs

from traffick_rules.errors import LawError, NotInForceError, Problem
from traffick_rules.facts.kinds import YesNo
from traffick_rules.law.boundary import ONE_DAY
from traffick_rules.law.condition import Condition, FactIsYes
from traffick_rules.law.length import Endless, Length
from traffick_rules.law.provision import Period, Provision

__all__ = ["AnyDated", "DatedSet", "DatedValue", "value_on"]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@attrs.frozen(eq=False, repr=False)
class _Dated(Generic[T_co]):
    """What changes with time: a value, or a set."""

    code: str
    title: str
    periods: tuple[Period[T_co], ...]

    def __repr__(self) -> str:
        return f"<value {self.code}>"

    @property
    def provisions(self) -> tuple[Provision, ...]:
        """The provisions of all periods."""
        return tuple(period.provision for period in self.periods)


@attrs.frozen(eq=False, repr=False, init=False)
class DatedValue(_Dated[T_co]):
    """
    A value that changes with time, such as the longest reflection period: 100, later 120 days.

    Args:
        code: A dotted name, unique within the jurisdiction: `reflection.max_total_days`.
        title: What the value is, in plain words.
        periods: The values in order of time, each made by `Provision.gives`. A yes/no fact is a condition here too.
        gaps: Whether days without a value between two periods are meant.

    Raises:
        LawError: If periods overlap, are out of order, change their type, or leave an undeclared gap.

    Example:
        >>> from traffick_rules import get_jurisdiction
        >>> from datetime import date
        >>> longest = get_jurisdiction("dk").values["reflection.max_total_days"]
        >>> print(longest.at(date(2008, 5, 1)), "by", longest.period(date(2008, 5, 1)).provision.id)
        100 days by REF-05
    """

    gaps: bool

    @overload
    def __init__(
        self: DatedValue[Condition],
        code: str,
        title: str,
        *periods: Period[Condition] | Period[YesNo],
        gaps: bool = False,
    ) -> None: ...

    @overload
    def __init__(
        self, code: str, title: str, *periods: Period[T_co], gaps: bool = False
    ) -> None: ...

    def __init__(self, code: str, title: str, *periods: Period[Any], gaps: bool = False) -> None:
        self.__attrs_init__(code, title, tuple(map(_as_condition, periods)), gaps)
        problems = list(self._problems())
        if problems:
            raise LawError(problems)

    def period(self, on: date) -> Period[T_co] | None:
        """The period in force on that day, or None."""
        return next((period for period in self.periods if period.in_force(on)), None)

    def at(self, on: date) -> T_co:
        """
        The value in force on that day.

        Raises:
            NotInForceError: If there is none.
        """
        period = self.period(on)
        if period is None:
            raise NotInForceError(self.code, f"has no value on {on}")
        return period.value

    def _problems(self) -> Iterator[Problem]:
        place = f"value {self.code}"
        if not self.periods:
            yield Problem(place, "has no period", "give at least one provision.gives(value)")
        kinds = {_kind(period.value) for period in self.periods}
        if len(kinds) > 1:
            names = " and ".join(sorted(kind.__name__ for kind in kinds))
            hint = "give every period a value of one kind"
            yield Problem(place, f"changes its type over time: {names}", hint)
        for earlier, later in zip(self.periods, self.periods[1:], strict=False):
            ids = f"{earlier.provision.id} and {later.provision.id}"
            ends, begins = earlier.last_day, later.first_day
            if ends is None or begins is None or begins <= ends:
                hint = f"{earlier.provision.id} has to end before {later.provision.id} begins"
                yield Problem(place, f"{ids} overlap or are out of order", hint)
            elif begins > ends + ONE_DAY and not self.gaps:
                message = f"no value from {ends + ONE_DAY} to {begins - ONE_DAY}, between {ids}"
                yield Problem(place, message, "declare it with gaps=True where it is meant")


def _as_condition(period: Period[Any]) -> Period[Any]:
    """The period of a yes/no fact as that of a condition; any other as it is."""
    fact = period.value
    return attrs.evolve(period, value=FactIsYes(fact)) if isinstance(fact, YesNo) else period


def _kind(value: object) -> type:
    # A condition of any shape is one kind of value, and what is longer than every length stands for one.
    kinds = {Condition: Condition, Endless: Length}
    return next((kinds[kind] for kind in kinds if isinstance(value, kind)), type(value))


def value_on(dated: DatedValue[T] | None, on: date) -> T | None:
    """What a value is on that day; None where there is no value, or none on that day."""
    period = dated.period(on) if dated else None
    return period.value if period else None


@attrs.frozen(eq=False, repr=False, init=False)
class DatedSet(_Dated[T_co]):
    """
    A set whose members come and go, each by a provision of its own, such as the listed purposes.

    Args:
        code: A dotted name, unique within the jurisdiction: `offence.trafficking.purposes`.
        title: What the set is, in plain words.
        members: The members, each made by `Provision.gives`.
    """

    def __init__(self, code: str, title: str, *members: Period[T_co]) -> None:
        self.__attrs_init__(code, title, members)

    def at(self, on: date) -> frozenset[T_co]:
        """The members in force on that day."""
        return frozenset(member.value for member in self.members_on(on))

    def members_on(self, on: date) -> tuple[Period[T_co], ...]:
        """The members in force on that day, with their provisions."""
        return tuple(member for member in self.periods if member.in_force(on))


AnyDated: TypeAlias = DatedValue[object] | DatedSet[object]
"""A value or a set, whatever it is of."""
