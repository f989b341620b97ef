"""A text where a list of texts is asked for: Python would take it letter by letter, so that it is refused."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from traffick_rules.errors import ArgumentError
from traffick_rules.facts.fact import shown

__all__ = ["check_each"]


def check_each(name: str, given: object, example: str) -> tuple[Any, ...]:
    """
    What *given* holds, if it is a list or another collection; a text is none.

    Args:
        name: The name of the argument.
        given: What was given for it.
        example: A right one, as it would be written in Python.

    Raises:
        ArgumentError: If it is anything else.
    """
    if isinstance(given, Iterable) and not isinstance(given, str | bytes | type):
        return tuple(given)
    msg = f"{name}: {shown(given)} is not a list; give one such as {example}"
    raise ArgumentError(msg)
