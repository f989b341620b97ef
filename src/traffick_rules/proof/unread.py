"""Claims about texts that were not read: refuted only where they are broken whatever those texts say."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import reduce
from itertools import product
from operator import and_
from typing import Any

import attrs

from traffick_rules.law.conditions.atom import always
from traffick_rules.law.conditions.condition import (
    AllOf,
    AnyOf,
    Cited,
    Condition,
    Not,
    NotRead,
    Settled,
    not_,
)
from traffick_rules.law.country.claim import Claim, Rails
from traffick_rules.law.country.jurisdiction import LawInForce
from traffick_rules.proof.claims import Proof, posed, proof_of


def unread_in(condition: Condition) -> tuple[NotRead, ...]:
    """The texts that were not read and that a condition depends on."""
    return tuple(part for part in condition.walk() if isinstance(part, NotRead))


def refuted_whatever_unread(claim: Claim, law: LawInForce, on: date) -> Proof | None:
    """
    The proof that refutes a claim whatever the unread texts of its question say in each of the cases compared.

    Args:
        claim: A claim whose question is in force.
        law: The law of the day.
        on: The day.

    Returns:
        The proof; None where an unread text could be such that the claim holds.
    """
    asked = posed(claim, law)
    if asked is None:
        return None
    kind, conditions = asked
    readings = {
        "a": conditions["a"],
        "a yes": _read_as(conditions["a"], says_yes=True),
        "a no": _read_as(conditions["a"], says_yes=False),
    }
    surely = attrs.evolve(claim, broken=_under_each_reading(claim.broken, tuple(readings)))
    proof = proof_of(surely, kind, {**conditions, **readings}, on)
    return proof if proof.counterexample else None


def _under_each_reading(
    broken: Callable[[Rails], Any], readings: tuple[str, ...]
) -> Callable[[Rails], Any]:
    def broken_anyhow(rails: Rails) -> Any:  # noqa: ANN401 - a rail
        read = (
            {**rails, "a": rails[one], **({"a'": rails[f"{other}'"]} if "a'" in rails else {})}
            for one, other in product(readings, repeat=2)
        )
        return reduce(and_, map(broken, read))

    return broken_anyhow


def _read_as(condition: Condition, *, says_yes: bool) -> Condition:
    """A condition of one day in which each unread text says what makes the whole a yes, or a no, as far as it can."""
    match condition:
        case NotRead():
            return always() if says_yes else not_(always())
        case Not():
            return Not(_read_as(condition.part, says_yes=not says_yes))
        case Settled():
            yes_when = _read_as(condition.yes_when, says_yes=says_yes)
            return Settled(yes_when, _read_as(condition.no_when, says_yes=not says_yes))
        case AllOf() | AnyOf():
            return type(condition)(
                tuple(_read_as(part, says_yes=says_yes) for part in condition.parts)
            )
        case Cited():
            return attrs.evolve(condition, part=_read_as(condition.part, says_yes=says_yes))
        case _:
            return condition
