"""A mutant: a law in which one thing is otherwise, with the clause and the provision."""

from __future__ import annotations

import enum
from collections.abc import Callable

import attrs

from traffick_rules.law.jurisdiction import Jurisdiction

__all__ = ["Edit", "Mutant", "Operator"]


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

    @property
    def words(self) -> str:
        """What it does, in words."""
        return _WORDS[self]


_WORDS = {
    Operator.DROP_PART: "leaves out one part of a condition, one member of a set, one degree of an offence",
    Operator.SWAP_AND_OR: "lets one part do where all are needed, or the reverse",
    Operator.NEGATE: "turns a part of a condition, or a yes/no value, into its opposite",
    Operator.DROP_EXCEPTION: "leaves out an exception",
    Operator.CHANGE_NUMBER: "makes a number one more, or one less",
    Operator.CHANGE_MODALITY: "turns shall into may, or may into shall",
    Operator.SHIFT_DAY: "lets a provision, or a change, begin or end a day earlier or later",
    Operator.SWAP_DAYS: "gives two provisions the days of each other",
}

Edit = tuple[object, object]
"""A part of a law, and what stands in its place."""


@attrs.frozen(eq=False, repr=False, kw_only=True)
class Mutant:
    """
    A law in which one thing is otherwise.

    Attributes:
        id: A name that stays the same while the law does, such as `permits.9c5/negate/2`.
        operator: What was done.
        of: The question, or `concept`, `value` or `provision` and its code.
        clause: The part that was changed, in words.
        change: What became of it, in words.
        provisions: The ids of the provisions that the part rests on.
        original: The law as it is.
    """

    id: str
    operator: Operator
    of: str
    clause: str
    change: str
    provisions: tuple[str, ...]
    original: Jurisdiction
    _edits: Callable[[], tuple[Edit, ...]]

    def __repr__(self) -> str:
        return f"<mutant {self}>"

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
        return self.made()[0]

    def made(self) -> tuple[Jurisdiction, dict[int, object]]:
        """
        The law with the change in it, and its new parts by the identity of the old ones.

        A provision that nothing rests on any more can still be looked up, so that its absence tells nobody of the
        change.

        Raises:
            LawError: If such a law is refused when it is loaded.
        """
        made = {id(old): new for old, new in self._edits()}
        law = self.original.with_parts(made)
        kept = {provision.id for provision in law.all_provisions}
        lost = tuple(p for p in self.original.all_provisions if p.id not in kept)
        if lost:
            law = attrs.evolve(law, further_provisions=(*law.further_provisions, *lost))
        return law, made
