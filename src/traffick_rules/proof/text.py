"""Proofs and floors as lines for people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date

from traffick_rules.answer.verdict import UPWARDS, Verdict
from traffick_rules.law.values.boundary import Confidence
from traffick_rules.lines import Line, Role, details, role_of
from traffick_rules.proof.claims import Proof
from traffick_rules.proof.floor_checks import FloorResult, FloorStatus

_ROLES = {
    FloorStatus.MET: Role.YES,
    FloorStatus.NOT_MET: Role.NO,
    FloorStatus.NOT_BOUND: Role.ITEM,
    FloorStatus.CANNOT_BE_SAID: Role.UNKNOWN,
}
_SIGNS = {
    FloorStatus.MET: Verdict.YES.sign,
    FloorStatus.NOT_MET: Verdict.NO.sign,
    FloorStatus.NOT_BOUND: "–",
    FloorStatus.CANNOT_BE_SAID: Verdict.UNKNOWN.sign,
}
_STATUS_COLUMN = max(map(len, FloorStatus))
_BLANK = Line(Role.BLANK, "", "")


def proof_lines(
    country: str, proofs: Sequence[Proof], gaps: Sequence[Proof], *, full: bool = False
) -> Iterator[Line]:
    """
    What was proved of a country's law, and what the law leaves open.

    Args:
        country: The country's name.
        proofs: The proofs of its claims.
        gaps: The questions that are not always answered where all is known.
        full: Whether every proof is shown with its method and days; else each claim once, with what breaks it.
    """
    yield Line(Role.TITLE, "", f"{country}: claims about its law, checked over every possible case")
    exempt = {proof.claim: proof.exempt for proof in proofs if proof.exempt}
    counted = Counter(v for claim, v in _by_claim(proofs).items() if claim not in exempt)
    words = {Verdict.YES: "proved", Verdict.NO: "refuted", Verdict.UNKNOWN: "cannot be said"}
    counts = ", ".join([*(f"{counted[v]} {words[v]}" for v in words), f"{len(exempt)} exempt"])
    yield Line(Role.NOTE, "", f"Claims: {counts}. Questions left open: {len(_by_claim(gaps))}.")
    if full:
        for proof in proofs:
            yield _BLANK
            role = Role.ITEM if proof.exempt else role_of(proof.verdict)
            yield Line(role, proof.verdict.value, proof.claim)
            yield from details(Role.DETAIL, "exempt", [proof.exempt] if proof.exempt else [])
            yield from details(Role.DETAIL, "by", [proof.how, *proof.combinations])
            yield from details(Role.DETAIL, "law of", [proof.when])
            yield from details(Role.DETAIL, "against it", proof.shown)
    else:
        yield _BLANK
        for claim, verdict in _by_claim(proofs).items():
            if claim in exempt:
                yield Line(Role.ITEM, "–", claim, 1)
                yield from details(Role.DETAIL, "exempt", [exempt[claim]])
                continue
            yield Line(role_of(verdict), verdict.sign, claim, 1)
            broken = (p for p in proofs if p.claim == claim and p.verdict is not Verdict.YES)
            for proof in broken:
                yield from details(Role.DETAIL, "law of", [proof.when])
                yield from details(Role.DETAIL, "against it", proof.shown)
    if gaps:
        yield _BLANK
        yield Line(Role.HEADING, "", "Left open although every fact is known")
    if not full:
        for claim in _by_claim(gaps):
            yield Line(Role.UNKNOWN, Verdict.UNKNOWN.sign, claim, 1)
        yield from more()
        return
    for gap in gaps:
        yield _BLANK
        yield Line(Role.NOTE, "", f"{gap.claim}: no")
        yield from details(Role.DETAIL, "law of", [gap.when])
        yield from details(Role.DETAIL, "open in", gap.shown)


def _by_claim(proofs: Sequence[Proof]) -> dict[str, Verdict]:
    """Each claim once, with its weakest verdict of all days: a no, else an unknown."""
    found: dict[str, Verdict] = {}
    for proof in proofs:
        known = found.get(proof.claim, Verdict.YES)
        found[proof.claim] = min(known, proof.verdict, key=UPWARDS.index)
    return found


def floor_lines(
    country: str, on: date, results: Sequence[FloorResult], *, full: bool = False
) -> Iterator[Line]:
    """
    Whether the law of a day meets the minimums of the treaties, treaty by treaty.

    Args:
        country: The country's name.
        on: The day.
        results: The result of each minimum.
        full: Whether every result is shown with its reason and provisions; else only what is not met with its reason.
    """
    yield Line(Role.TITLE, "", f"{country}: the law of {on} and the minimums of treaties")
    counted = Counter(result.status for result in results)
    counts = ", ".join(f"{counted[status]} {status.value}" for status in FloorStatus)
    yield Line(Role.NOTE, "", f"Minimums: {counts}.")
    treaty = ""
    for result in results:
        floor = result.floor
        if floor.treaty.title != treaty:
            treaty = floor.treaty.title
            yield _BLANK
            yield Line(Role.HEADING, "", treaty)
        role = _ROLES[result.status]
        asked = f"{floor.provision.says} ({floor.provision.place})"
        if not full:
            yield Line(role, _SIGNS[result.status], asked, 1)
            if role in {Role.NO, Role.UNKNOWN}:
                yield from details(Role.DETAIL, "because", [result.because])
                yield from details(Role.DETAIL, "case", result.shown)
            continue
        yield _BLANK
        label, column = result.status.value, _STATUS_COLUMN
        yield Line(role, label, f"{asked} [{floor.provision.id}]", column)
        yield from details(Role.DETAIL, "because", [result.because])
        provisions = (f"{p.citation} [{p.id}]" for p in result.provisions)
        yield from details(Role.DETAIL, "law", provisions)
        yield from details(Role.DETAIL, "case", result.shown)
        doubts = [floor.since.why] if floor.since and floor.since.why else []
        if floor.provision.confidence is Confidence.RECALL:
            doubts.append("what is asked is recalled, not verified in any source")
        yield from details(Role.CAUTION, "caution", doubts)
    if not full:
        yield from more()


def more() -> Iterator[Line]:
    """That there is more to see."""
    yield _BLANK
    yield Line(Role.NOTE, "", "All details: --full")
