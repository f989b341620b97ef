"""What an operator makes of one place of a law, before it has its number."""

from __future__ import annotations

from collections.abc import Callable

import attrs

from traffick_rules.law.provision import Provision
from traffick_rules.testing.mutation.mutant import Edit, Operator
from traffick_rules.testing.mutation.places import Place

__all__ = ["Draft", "with_part"]


@attrs.frozen(eq=False, kw_only=True)
class Draft:
    """
    A mutant without its number.

    Attributes:
        operator: What is done.
        of: The question, or `concept`, `value` or `provision` and its code.
        clause: The part that is changed, in words.
        change: What becomes of it, in words.
        provisions: The provisions that the part rests on.
        edits: Makes the new parts, when the mutant is.
    """

    operator: Operator
    of: str
    clause: str
    change: str
    provisions: tuple[Provision, ...]
    edits: Callable[[], tuple[Edit, ...]]

    @classmethod
    def of_place(
        cls, place: Place, operator: Operator, change: str, edits: Callable[[], tuple[Edit, ...]]
    ) -> Draft:
        """The draft that changes the part at a place."""
        return cls(
            operator=operator,
            of=place.of,
            clause=place.title,
            change=change,
            provisions=place.provisions,
            edits=edits,
        )

    @classmethod
    def replaced(cls, place: Place, operator: Operator, change: str, new: object) -> Draft:
        """The draft that puts something else in the place of the part, wherever that is used."""
        return cls.of_place(place, operator, change, lambda: ((place.part, new),))


def with_part(above: object, old: object, new: object) -> object:
    """A part of a law with one of the parts that it is directly made of replaced."""
    changed: dict[str, object] = {}
    for field in attrs.fields(type(above)):  # type: ignore[arg-type] # all are of attrs
        value = getattr(above, field.name)
        if value is old:
            changed[field.alias] = new
        elif isinstance(value, tuple) and any(each is old for each in value):
            changed[field.alias] = tuple(new if each is old else each for each in value)
    return attrs.evolve(above, **changed)  # type: ignore[misc] # as above
