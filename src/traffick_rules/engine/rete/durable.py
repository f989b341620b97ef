"""
durable-rules, as far as we let it out of its cage: seven calls of its C module.

Its Python layer is never used: it starts threads of its own and fails under load. The C module takes our own
generated names alone, no text of anybody, and every call holds Python's lock.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Protocol, cast


class DurableRules(Protocol):
    """
    What we call of the module `durable_rules_engine` 2.0.28.

    Each call raises an exception of the module's own on any error code.
    """

    def create_ruleset(self, name: str, rules: str, /) -> int:
        """Compile rules (JSON) and give a handle."""

    def delete_ruleset(self, handle: int, /) -> None:
        """Give a ruleset back; its states have to be deleted before."""

    def assert_fact(self, handle: int, fact: str, /) -> tuple[int, int]:
        """
        Assert a fact (JSON) in the state that its `sid` names, made where it is new.

        Returns:
            A code (0 done, 1 no rule looks at it, 2 it was there) and the offset of the state.
        """

    def retract_fact(self, handle: int, fact: str, /) -> tuple[int, int]:
        """Take a fact back; as `assert_fact`."""

    def start_action_for_state(self, handle: int, offset: int, /) -> tuple[str, str] | None:
        """The state and the first firing (JSON), or None where nothing fires."""

    def complete_and_start_action(self, handle: int, offset: int, /) -> str | None:
        """End the current firing and begin the next (JSON), or None where nothing fires any more."""

    def delete_state(self, handle: int, sid: str, /) -> None:
        """Give a state back."""


@cache
def _loaded() -> tuple[DurableRules | None, str]:
    try:
        module = import_module("durable_rules_engine")
    except Exception as error:  # noqa: BLE001 - a broken build fails with anything
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        return None, reason
    return cast("DurableRules", module), ""


def load() -> DurableRules | None:
    """The module, or None where it is not installed or does not load."""
    return _loaded()[0]


def why_not() -> str:
    """Why the module cannot be used, in its own words; empty where it can."""
    return _loaded()[1]
