"""Putting a mutant in the place of a law, for good: done in a process that ends with the mutant."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

import attrs

from traffick_rules.law.jurisdiction import Jurisdiction, LawInForce
from traffick_rules.plugins import exchange

__all__ = ["Holder", "holders", "put_in_place"]


_DEEPEST = 4
"""How many collections within each other are looked into."""


@attrs.frozen(eq=False)
class Holder:
    """
    A name under which something of a law is held.

    Attributes:
        of: The globals of a module, the parameters of a test, or a class.
        name: The name.
        held: The law, a part of it, a law in force, or a collection with one of them in it.
    """

    of: dict[str, Any] | type
    name: str
    held: object


def holders(law: Jurisdiction, parameters: Iterable[dict[str, Any]]) -> tuple[Holder, ...]:
    """
    Whatever holds something of a law by a name: globals of modules, attributes of their classes, parameters.

    Args:
        law: The law.
        parameters: With which parameters each test is run.
    """
    # A copy in which nothing is replaced visits every part.
    visited: dict[int, object] = {}
    _ = law.with_parts(visited).policy
    provisions = {id(provision): provision for provision in law.all_provisions}
    parts = {**visited, **provisions, id(law): law}
    found: list[Holder] = []
    for given in parameters:
        found += _held(given, given, parts, law)
    for module in list(sys.modules.values()):
        names = getattr(module, "__dict__", {})
        if _is_of_somebody_else(names):
            found += _held(names, names, parts, law)
            for value in list(names.values()):
                if isinstance(value, type) and value.__module__ == module.__name__:
                    found += _held(value, vars(value), parts, law)
    return tuple(found)


def _is_of_somebody_else(names: Mapping[str, object]) -> bool:
    """Whether a module is none of Python's, and none of the library's, which keeps parts of laws for its own ends."""
    package = str(names.get("__name__", "")).partition(".")[0]
    return bool(package) and package not in {"traffick_rules", *sys.stdlib_module_names}


def _held(
    of: dict[str, Any] | type,
    names: Mapping[str, object],
    parts: dict[int, object],
    law: Jurisdiction,
) -> Iterator[Holder]:
    for name, value in list(names.items()):
        if _renewed(value, parts, law, None):
            yield Holder(of, name, value)


def _renewed(
    value: object,
    new: dict[int, object],
    law: Jurisdiction,
    mutant: Jurisdiction | None,
    depth: int = _DEEPEST,
) -> list[object]:
    """What becomes of something that is of a law, in a list; an empty one where it is not of it."""
    if id(value) in new:
        return [new[id(value)]]
    if isinstance(value, LawInForce):
        of_it = value.jurisdiction is law
        return [mutant.in_force(value.first_day) if mutant else value] if of_it else []
    if not depth:
        return []
    if isinstance(value, dict | MappingProxyType):
        found = {k: _renewed(held, new, law, mutant, depth - 1) for k, held in value.items()}
        if any(found.values()):
            changed = {key: (found[key] or [held])[0] for key, held in value.items()}
            return [changed]
    elif type(value) in {list, tuple, set, frozenset}:
        items = list(value)  # type: ignore[call-overload] # it is one of these
        each = [_renewed(held, new, law, mutant, depth - 1) for held in items]
        if any(each):
            kind: Any = type(value)
            return [kind((of or [held])[0] for of, held in zip(each, items, strict=True))]
    return []


def put_in_place(
    law: Jurisdiction, mutant: Jurisdiction, made: dict[int, object], held_by: tuple[Holder, ...]
) -> None:
    """
    Let everybody find the mutant where the law was.

    `get_jurisdiction` gives it; whatever holds something of the law by a name holds that of the mutant; and the law
    itself, for whoever still has it, says what the mutant says.

    Args:
        law: The law as it is.
        mutant: The mutant.
        made: Its parts by the identity of those of the law.
        held_by: What holds something of the law.
    """
    policy = mutant.policy  # `made` has its parts only afterwards
    exchange(law, mutant)
    new = {**made, id(law): mutant}
    for holder in held_by:
        (renewed,) = _renewed(holder.held, new, law, mutant) or [holder.held]
        if isinstance(holder.of, dict):
            holder.of[holder.name] = renewed
        else:
            setattr(holder.of, holder.name, renewed)
    fields = {field.name: getattr(mutant, field.name) for field in attrs.fields(Jurisdiction)}
    fields["_policy"] = policy
    vars(law).clear()
    vars(law).update(fields)
