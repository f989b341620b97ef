"""What came of the mutants of a law, as data and as lines for people."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from itertools import groupby
from typing import ClassVar, TypeAlias

import attrs

from traffick_rules.answer.serialization import Plain
from traffick_rules.lines import Line, Role
from traffick_rules.testing.mutation.mutant import Mutant

Outcome: TypeAlias = dict[str, str | int]
"""What a run of tests says: how many there are, which one failed first, and why, if not by itself."""


class Fate(enum.StrEnum):
    """What became of a mutant."""

    KILLED = "killed"
    EQUIVALENT = "equivalent"
    SURVIVED = "survived"


@attrs.frozen(repr=False, kw_only=True)
class TestedMutant:
    """
    A mutant, and what became of it.

    Attributes:
        mutant: The mutant.
        fate: What became of it.
        by: Which test killed it, or `validation`, or that its time was over; or how it was proved to be the same law.
        difference: Of a survivor, a case that it answers otherwise, or what else is otherwise.
    """

    __test__ = False

    mutant: Mutant
    fate: Fate
    by: str = ""
    difference: str = ""

    def __repr__(self) -> str:
        return f"<{self.fate}: {self.mutant}>"


@attrs.frozen(repr=False, kw_only=True)
class MutationResult(Plain):
    """
    What came of the mutants of a law, in their order.

    Attributes:
        country: The country's name.
        tests: How many tests there were.
        tested: Every mutant that was tested, and what became of it.
        quick: Whether the conformance suite was left out, which might have killed some survivors.
    """

    country: str
    tests: int
    tested: tuple[TestedMutant, ...]
    quick: bool = False

    _written: ClassVar = ("country", "tests", "quick", "score", "tested")

    def __repr__(self) -> str:
        return f"<{self.country}: {self.score:.1%} of {len(self.tested)} mutants>"

    def _of(self, fate: Fate) -> tuple[TestedMutant, ...]:
        return tuple(each for each in self.tested if each.fate is fate)

    @property
    def killed(self) -> tuple[TestedMutant, ...]:
        """The mutants on which a test failed, or which were refused when they were loaded."""
        return self._of(Fate.KILLED)

    @property
    def equivalent(self) -> tuple[TestedMutant, ...]:
        """The mutants that are proved to be the same law."""
        return self._of(Fate.EQUIVALENT)

    @property
    def survivors(self) -> tuple[TestedMutant, ...]:
        """The mutants that no test noticed, and that are not proved to be the same law."""
        return self._of(Fate.SURVIVED)

    @property
    def score(self) -> float:
        """The share of mutants that were killed or are proved to be the same law, from 0 to 1; 1 if there are none."""
        return 1 - len(self.survivors) / len(self.tested) if self.tested else 1.0


def mutation_lines(result: MutationResult) -> Iterator[Line]:
    """The figures, and every survivor with its clause and its provisions."""
    yield Line(Role.TITLE, "", f"{result.country}: its law, changed in {len(result.tested)} ways")
    yield Line(Role.BLANK, "", "")
    yield Line(Role.NOTE, "", f"{result.tests} tests; {result.score:.1%} noticed or the same law")
    yield Line(Role.DETAIL, "killed", str(len(result.killed)))
    yield Line(Role.DETAIL, "proved", f"{len(result.equivalent)} to be the same law")
    yield Line(Role.DETAIL, "survived", str(len(result.survivors)))
    if result.quick:
        words = "the conformance suite was left out; it might notice some survivors"
        yield Line(Role.CAUTION, "caution", words)
    for of, survivors in groupby(result.survivors, key=lambda each: each.mutant.of):
        yield Line(Role.BLANK, "", "")
        yield Line(Role.HEADING, "", of)
        for each in survivors:
            mutant = each.mutant
            yield Line(Role.BLANK, "", "")
            yield Line(Role.NO, "survived", f"{mutant.clause}: {mutant.change}")
            yield Line(Role.DETAIL, "mutant", mutant.id)
            if mutant.provisions:
                yield Line(Role.DETAIL, "law", ", ".join(mutant.provisions))
            yield Line(Role.DETAIL, "not seen", each.difference)
