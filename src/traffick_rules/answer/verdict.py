"""Verdicts: yes, no, or unknown."""

from __future__ import annotations

import enum
from typing import NoReturn

from traffick_rules.errors import UndecidedError
from traffick_rules.language import Speak

__all__ = ["Verdict"]


class Verdict(enum.Enum):
    """
    The answer to a question: yes, no, or unknown. It has no truth value in Python.

    Raises:
        UndecidedError: If used as true or false, so that nobody takes unknown for no.

    Example:
        >>> from traffick_rules import Verdict
        >>> Verdict.UNKNOWN is Verdict.NO
        False
        >>> bool(Verdict.UNKNOWN)
        Traceback (most recent call last):
        ...
        traffick_rules.errors.UndecidedError: a verdict is neither true nor false; compare it: verdict is Verdict.YES
    """

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"

    def __bool__(self) -> NoReturn:
        msg = "a verdict is neither true nor false; compare it: verdict is Verdict.YES"
        raise UndecidedError(msg)

    def __str__(self) -> str:
        return self.value

    def said(self, speak: Speak) -> str:
        """Yes, no or unknown, in the language of *speak*."""
        return {
            Verdict.YES: speak("yes"),
            Verdict.NO: speak("no"),
            Verdict.UNKNOWN: speak("unknown"),
        }[self]
