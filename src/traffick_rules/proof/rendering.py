"""Proofs as lines for people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from traffick_rules.answer.rendering import Line, Role, details, role_of
from traffick_rules.proof.proving import Proof

__all__ = ["proof_lines"]


def proof_lines(country: str, proofs: Sequence[Proof], gaps: Sequence[Proof]) -> Iterator[Line]:
    """
    What was proved of a country's law, the gaps behind it.

    Args:
        country: The country's name.
        proofs: What came of proving its claims.
        gaps: The questions that are not always answered where all is known.
    """
    yield Line(Role.TITLE, "", f"{country}: what is claimed of its law, in every possible case")
    for proof in proofs:
        yield Line(Role.BLANK, "", "")
        yield Line(role_of(proof.verdict), proof.verdict.value, proof.claim)
        yield from details(Role.DETAIL, "by", [proof.how])
        yield from details(Role.DETAIL, "law of", [proof.when])
        yield from details(Role.DETAIL, "against it", proof.shown)
    if gaps:
        yield Line(Role.BLANK, "", "")
        yield Line(Role.HEADING, "", "Left open although every fact is known")
        for gap in gaps:
            yield Line(Role.BLANK, "", "")
            yield Line(Role.NOTE, "", f"{gap.claim}: no")
            yield from details(Role.DETAIL, "law of", [gap.when])
            yield from details(Role.DETAIL, "open in", gap.shown)
