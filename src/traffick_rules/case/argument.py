"""Arguments of calls, checked: a wrong one is told at once, by its name, with what would be right."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

from traffick_rules.errors import ArgumentError
from traffick_rules.facts.fact import shown

__all__ = ["check_class", "check_each", "check_is", "check_text"]

T = TypeVar("T")


def check_text(name: str, given: object, example: str) -> str:
    """
    *given*, if it is a text.

    Args:
        name: The name of the argument.
        given: What was given for it.
        example: A right one, as it would be written in Python.

    Raises:
        ArgumentError: If it is anything else.
    """
    if isinstance(given, str):
        return given
    msg = f"{name}: {shown(given)} is not a text; give one such as {example}"
    raise ArgumentError(msg)


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


def check_is(name: str, given: object, kind: type[T], hint: str) -> T:
    """
    *given*, if it is of that kind.

    Args:
        name: The name of the argument.
        given: What was given for it.
        kind: The kind.
        hint: What would be right, in words.

    Raises:
        ArgumentError: If it is of another one.
    """
    if isinstance(given, kind):
        return given
    msg = f"{name}: {shown(given)} is of another kind; {hint}"
    raise ArgumentError(msg)


def check_class(name: str, given: object, kind: type, hint: str) -> None:
    """
    Refuse *given* unless it is a class of that kind.

    Args:
        name: The name of the argument.
        given: What was given for it.
        kind: The kind.
        hint: What would be right, in words.

    Raises:
        ArgumentError: If it is anything else.
    """
    if isinstance(given, type) and issubclass(given, kind):
        return
    msg = f"{name}: {shown(given)} is of another kind; {hint}"
    raise ArgumentError(msg)
