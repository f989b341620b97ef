"""Facts to test with, as a case file writes them."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["changed"]


def changed(
    facts: Mapping[str, Mapping[str, object]], changes: Mapping[str, Mapping[str, object]]
) -> dict[str, dict[str, object]]:
    """
    The facts of a case or charge with some of them otherwise, so that a test says only what differs.

    Args:
        facts: Facts by group and name, as `Case.to_dict` gives them; they stay as they are.
        changes: What is otherwise, written likewise; None makes a fact unknown.

    Example:
        >>> changed({"stay": {"lawful": False, "departure_order": "within_deadline"}}, {"stay": {"lawful": None}})
        {'stay': {'lawful': None, 'departure_order': 'within_deadline'}}
    """
    found = {group: {**known} for group, known in facts.items()}
    for group, known in changes.items():
        found[group] = {**found.get(group, {}), **known}
    return found
