"""What came of the mutants of a law, as lines for people."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from traffick_rules.render.text import Line, Role, details
from traffick_rules.testing.mutation.result import MutationResult

__all__ = ["mutation_lines"]


def mutation_lines(result: MutationResult) -> Iterator[Line]:
    """The figures, and every survivor with its clause and its provisions."""
    yield Line(Role.TITLE, "", f"{result.country}: its law, changed in {len(result.tested)} ways")
    yield Line(Role.BLANK, "", "")
    yield Line(Role.NOTE, "", f"{result.tests} tests; {result.score:.1%} noticed or the same law")
    yield from details(Role.DETAIL, "killed", [str(len(result.killed))])
    yield from details(Role.DETAIL, "proved", [f"{len(result.equivalent)} to be the same law"])
    yield from details(Role.DETAIL, "survived", [str(len(result.survivors))])
    if result.left_out:
        words = f"{result.left_out} slow tests were left out, which might notice some survivors"
        yield from details(Role.CAUTION, "caution", [words])
    for of, survivors in groupby(result.survivors, key=lambda each: each.mutant.of):
        yield Line(Role.BLANK, "", "")
        yield Line(Role.HEADING, "", of)
        for each in survivors:
            mutant = each.mutant
            yield Line(Role.BLANK, "", "")
            yield Line(Role.NO, "survived", f"{mutant.clause}: {mutant.change}")
            yield from details(Role.DETAIL, "mutant", [mutant.id])
            yield from details(
                Role.DETAIL, "law", [", ".join(mutant.provisions)] * bool(mutant.provisions)
            )
            yield from details(Role.DETAIL, "not seen", [each.difference] * bool(each.difference))
