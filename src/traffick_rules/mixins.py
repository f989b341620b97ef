"""What records have in common: one with a verdict is neither true nor false, and each prints itself on one short line."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NoReturn

import attrs

from traffick_rules.errors import UndecidedError

SPARSE = {"sparse": True}
"""The metadata of a field that plain data leave out while it has its default, as receipts of old do."""
UNSAID = {"unsaid": True}
"""The metadata of a field that says how the rest is put into words: no data, and left out of all."""
_MOST = 200
_WORD = re.compile(r"(?<=[a-z])(?=[A-Z])")


class Undecided:
    """
    Something that is neither true nor false in Python, so that no one takes a no or an unknown for a yes.

    Raises:
        UndecidedError: If used as true or false.
    """

    __slots__ = ()

    def __bool__(self) -> NoReturn:
        msg = f"{self!r} is neither true nor false; {self._instead()}"
        raise UndecidedError(msg)

    def _instead(self) -> str:
        """What to write instead."""
        return "compare its verdict: answer.verdict is Verdict.YES"


class Brief:
    """A record that prints what it is, its text or first field, and its verdict, in at most 200 characters."""

    __slots__ = ()

    def __init_subclass__(cls) -> None:
        # Attrs writes a `__repr__` of all fields for a class without one of its own.
        cls.__repr__ = cls.__repr__  # type: ignore[method-assign]

    def __repr__(self) -> str:
        kind = type(self)
        name = _WORD.sub(" ", kind.__name__).lower()
        return shortened(f"<{name} {_text(self)}>")


def shortened(text: str) -> str:
    """A text of at most 200 characters, its end left out where it is longer."""
    return text if len(text) <= _MOST else f"{text[: _MOST - 1]}…"


def _text(record: object) -> str:
    if type(record).__str__ is not object.__str__:
        return str(record)
    field, *others = attrs.fields(type(record))  # type: ignore[arg-type] # every such record is of attrs
    first = getattr(record, field.name)
    if isinstance(first, tuple | Mapping):
        return f"of {len(first)} {field.name}"
    has_verdict = any(other.name == "verdict" for other in others)
    return f"{first}: {record.verdict}" if has_verdict else str(first)  # type: ignore[attr-defined] # as looked up
