"""Verdicts: yes, no, or unknown."""

from __future__ import annotations

import enum

from traffick_rules.language import Translate
from traffick_rules.mixins import Undecided


class Verdict(Undecided, enum.StrEnum):
    """
    The answer to a question: yes, no, or unknown. It has no truth value in Python.

    Raises:
        UndecidedError: If used as true or false, so that no one takes unknown for no.

    Example:
        >>> from traffick_rules import Verdict
        >>> Verdict.UNKNOWN is Verdict.NO
        False
        >>> bool(Verdict.UNKNOWN)
        Traceback (most recent call last):
        ...
        traffick_rules.errors.UndecidedError: <Verdict.UNKNOWN: 'unknown'> is neither true nor false; compare it: verdict is Verdict.YES
    """

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"

    def _instead(self) -> str:
        return "compare it: verdict is Verdict.YES"

    @property
    def sign(self) -> str:
        """A sign to stand beside the colour, as not everyone sees the colours apart."""
        return {Verdict.YES: "✓", Verdict.NO: "✕", Verdict.UNKNOWN: "?"}[self]

    def text(self, translate: Translate) -> str:
        """Yes, no or unknown, in the language of *translate*."""
        return {
            Verdict.YES: translate("yes"),
            Verdict.NO: translate("no"),
            Verdict.UNKNOWN: translate("unknown"),
        }[self]


UPWARDS = (Verdict.NO, Verdict.UNKNOWN, Verdict.YES)
"""From no, over unknown, to yes."""


def verdict_of(value: bool | None) -> Verdict:  # noqa: FBT001 - a value of a node
    """The verdict that a value of a condition is; None is unknown."""
    return {True: Verdict.YES, False: Verdict.NO, None: Verdict.UNKNOWN}[value]
