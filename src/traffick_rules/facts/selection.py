"""The value of a some-of fact: which of a set of possibilities hold, which do not, which are unknown."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from typing import Generic, TypeVar

import attrs

from traffick_rules.errors import ArgumentError
from traffick_rules.facts.fact import check_each

E = TypeVar("E", bound=enum.StrEnum)


@attrs.frozen
class Selection(Generic[E]):
    """
    Possibilities that are known to hold and known not to hold; all others are unknown.

    Attributes:
        yes: The possibilities that hold.
        no: The possibilities that do not hold.

    Raises:
        ArgumentError: If something is no possibility, one both holds and does not hold, or nothing is said.

    Example:
        >>> from traffick_rules.facts import Means, Selection
        >>> used = Selection.of(Means.DECEPTION)
        >>> print(used.state(Means.DECEPTION), used.state(Means.THREAT))
        True None
        >>> print(Selection.only(Means, Means.DECEPTION).state(Means.THREAT))
        False
    """

    yes: frozenset[E] = frozenset()
    no: frozenset[E] = frozenset()

    def __attrs_post_init__(self) -> None:
        # A selection does not change with the sets it was made from.
        object.__setattr__(self, "yes", _members(self.yes))
        object.__setattr__(self, "no", _members(self.no))
        both = self.yes & self.no
        if both:
            msg = f"{str(min(both))!r} cannot both hold and not hold"
            raise ArgumentError(msg)
        if not self.yes and not self.no:
            msg = (
                "a selection that says nothing; leave the fact out (unknown), or use Selection.only"
            )
            raise ArgumentError(msg)

    @classmethod
    def of(cls, *members: E) -> Selection[E]:
        """These hold; all others are unknown."""
        return cls(yes=_members(members))

    @classmethod
    def only(cls, options: type[E], *members: E) -> Selection[E]:
        """These hold and no other of *options* does."""
        hold = _members(members)
        return cls(yes=hold, no=frozenset(options) - hold)

    def state(self, member: E) -> bool | None:
        """True if *member* holds, False if it does not, None if that is unknown."""
        if member in self.yes:
            return True
        return False if member in self.no else None


def _members(given: Iterable[E]) -> frozenset[E]:
    return frozenset(check_each("a selection", given, "Selection.of(Means.DECEPTION)"))
