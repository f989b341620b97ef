"""Putting a mutant in the place of a law, for good: done in a process that ends with the mutant."""

from __future__ import annotations

import sys

import attrs

from traffick_rules.law.jurisdiction import Jurisdiction
from traffick_rules.plugins import exchange
from traffick_rules.testing.mutation.places import places

__all__ = ["Holder", "holders", "put_in_place"]


@attrs.frozen
class Holder:
    """
    A global of a module, or an attribute of a class of a module, that is a law or a part of it.

    Attributes:
        of: The module or the class.
        name: The name.
        held: What it is.
    """

    of: object
    name: str
    held: object


def holders(law: Jurisdiction) -> tuple[Holder, ...]:
    """Whatever holds a law or a part of it by a name, in all modules that are imported."""
    parts = {id(law), *(id(place.part) for place in places(law)), *map(id, law.all_provisions)}
    found = []
    for module in list(sys.modules.values()):
        names = getattr(module, "__dict__", {})
        for name, value in list(names.items()):
            if id(value) in parts:
                found.append(Holder(module, name, value))
            elif isinstance(value, type) and value.__module__ == names.get("__name__"):
                own = list(vars(value).items())
                found += [Holder(value, key, held) for key, held in own if id(held) in parts]
    return tuple(found)


def put_in_place(
    law: Jurisdiction, mutant: Jurisdiction, made: dict[int, object], held_by: tuple[Holder, ...]
) -> None:
    """
    Let everybody find the mutant where the law was.

    `get_jurisdiction` gives it; whatever holds the law or a part of it by a name holds that of the mutant; and the law
    itself, for whoever still has it, says what the mutant says.

    Args:
        law: The law as it is.
        mutant: The mutant.
        made: Its parts by the identity of those of the law.
        held_by: What holds parts of the law.
    """
    exchange(law, mutant)
    new = {**made, id(law): mutant}
    for holder in held_by:
        if id(holder.held) in new:
            setattr(holder.of, holder.name, new[id(holder.held)])
    fields = {field.name: getattr(mutant, field.name) for field in attrs.fields(Jurisdiction)}
    fields["_policy"] = mutant.policy
    vars(law).clear()
    vars(law).update(fields)
