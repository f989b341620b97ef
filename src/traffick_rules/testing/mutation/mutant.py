"""A mutant: the law of a country with one thing changed, and the clause and the provision that were changed."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from typing import Any, ClassVar, TypeAlias

import attrs

from traffick_rules.law.country.amendment import evolved, rewritten
from traffick_rules.law.country.jurisdiction import Jurisdiction
from traffick_rules.law.provision import Provision
from traffick_rules.mixins import Brief


class Operator(enum.StrEnum):
    """What is done to a law to make a mutant."""

    DROP_PART = "drop-part"
    SWAP_AND_OR = "swap-and-or"
    NEGATE = "negate"
    DROP_EXCEPTION = "drop-exception"
    CHANGE_NUMBER = "change-number"
    CHANGE_MODALITY = "change-modality"
    SHIFT_DAY = "shift-day"
    SWAP_DAYS = "swap-days"


Edit: TypeAlias = tuple[object, object]
"""A part of a law, and what stands in its place: another part, or a mapping with other values of its fields."""

Change: TypeAlias = tuple[Operator, str, str, str, Iterable[Provision], tuple[Edit, ...]]
"""What an operator makes: of what, the clause and what becomes of it, the provisions it rests on, and the edits."""


@attrs.frozen(eq=False, repr=False, kw_only=True)
class Mutant(Brief):
    """
    The law of a country with one thing changed.

    Attributes:
        id: A name that stays the same while the law does, such as `permits.9c5/negate/2`.
        operator: What was done.
        of: The question, or `concept`, `value` or `provision` and its code.
        clause: The part that was changed, in words.
        change: What became of it, in words.
        provisions: The ids of the provisions that the part rests on.
        original: The law as it is.
        edits: The parts of the law that are changed, each with the part, or the values of its fields, that come instead.
    """

    id: str
    operator: Operator
    of: str
    clause: str
    change: str
    provisions: tuple[str, ...]
    original: Jurisdiction
    edits: tuple[Edit, ...]

    _written: ClassVar = ("id", "operator", "of", "clause", "change", "provisions")

    def __str__(self) -> str:
        cites = f" [{', '.join(self.provisions)}]" if self.provisions else ""
        return f"{self.id}{cites}: {self.clause}: {self.change}"

    @property
    def jurisdiction(self) -> Jurisdiction:
        """
        The law with the change in it, made each time.

        Raises:
            LawError: If such a law is refused when it is loaded.
        """
        return changed_law(self.original, self.edits)[0]


def changed_law(
    law: Jurisdiction, edits: tuple[Edit, ...]
) -> tuple[Jurisdiction, dict[int, object]]:
    """
    A law with parts of it changed, and its new parts by the identity of the old ones.

    A provision that nothing rests on any more can still be looked up: a test that only lists the provisions does not
    notice the change.

    Raises:
        LawError: If such a law is refused when it is loaded.
    """
    made = {id(old): evolved(old, new) if isinstance(new, Mapping) else new for old, new in edits}
    fields: dict[str, Any] = {
        field.alias: getattr(law, field.name) for field in attrs.fields(type(law))
    }
    fields["policy"] = law.policy
    changed = Jurisdiction(**{name: rewritten(value, made) for name, value in fields.items()})
    kept = {provision.id for provision in changed.all_provisions}
    lost = tuple(each for each in law.all_provisions if each.id not in kept)
    if lost:
        further = (*changed.further_provisions, *lost)
        changed = attrs.evolve(changed, further_provisions=further)
    return changed, made
