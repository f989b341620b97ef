"""
Registers the strategies of traffick-rules when Hypothesis is imported.

Only the types of cases and charges are imported then; the strategies are when the first one is drawn from.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy


def register() -> None:
    """Let `from_type` know cases, charges and the fact groups of the shared vocabulary."""
    from hypothesis.strategies import register_type_strategy

    from traffick_rules.case.case import Case
    from traffick_rules.case.charge import Charge

    register_type_strategy(Case, _cases)
    register_type_strategy(Charge, _charges)
    for group in {*Case.groups().values(), *Charge.groups().values()}:
        # Hypothesis gives the type that was asked for, which may be one above the group, such as `object`.
        register_type_strategy(group, partial(_facts, group))


def _cases(_: type[Any]) -> SearchStrategy[Any]:
    from traffick_rules.testing import strategies

    return strategies.cases()


def _charges(_: type[Any]) -> SearchStrategy[Any]:
    from traffick_rules.testing import strategies

    return strategies.charges()


def _facts(group: type[Any], _: type[Any]) -> SearchStrategy[Any]:
    from traffick_rules.testing import strategies

    return strategies.facts(group)
