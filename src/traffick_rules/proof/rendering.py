"""Proofs as lines for people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from traffick_rules.answer.rendering import Line, Role, details, role_of
from traffick_rules.law.provision import Confidence
from traffick_rules.proof.floors import FloorResult, Standing
from traffick_rules.proof.proving import Proof

__all__ = ["floor_lines", "proof_lines"]

_ROLES = {
    Standing.MET: Role.YES,
    Standing.NOT_MET: Role.NO,
    Standing.NOT_BOUND: Role.DETAIL,
    Standing.CANNOT_BE_SAID: Role.UNKNOWN,
}


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


def floor_lines(country: str, on: date, results: Sequence[FloorResult]) -> Iterator[Line]:
    """
    Where the law of a day stands towards the floors of the treaties, treaty by treaty.

    Args:
        country: The country's name.
        on: The day.
        results: What came of each floor.
    """
    yield Line(Role.TITLE, "", f"{country}: the law of {on} and what the treaties ask at least")
    treaty = ""
    for result in results:
        floor = result.floor
        if floor.treaty.title != treaty:
            treaty = floor.treaty.title
            yield Line(Role.BLANK, "", "")
            yield Line(Role.HEADING, "", treaty)
        yield Line(Role.BLANK, "", "")
        asked = f"{floor.provision.says} ({floor.provision.place}) [{floor.provision.id}]"
        yield Line(_ROLES[result.standing], result.standing.value, asked)
        yield from details(Role.DETAIL, "because", [result.because])
        provisions = (f"{p.citation} [{p.id}]" for p in result.provisions)
        yield from details(Role.DETAIL, "law", provisions)
        yield from details(Role.DETAIL, "case", result.shown)
        doubts = [floor.since.why] if floor.since and floor.since.why else []
        if floor.provision.confidence is Confidence.RECALL:
            doubts.append("what is asked is recalled, not verified in any source")
        yield from details(Role.CAUTION, "caution", doubts)
