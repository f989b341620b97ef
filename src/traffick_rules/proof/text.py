"""Proofs, floors, comparisons and differences as lines for people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from traffick_rules.answer.verdict import UPWARDS, Verdict
from traffick_rules.language import ENGLISH, Translate
from traffick_rules.law.provision import Provision
from traffick_rules.law.values.boundary import Confidence
from traffick_rules.lines import Line, Role, details, role_of
from traffick_rules.proof.claims import Proof
from traffick_rules.proof.country_comparison import Comparison, topic_in_words
from traffick_rules.proof.floor_checks import FloorResult, FloorStatus
from traffick_rules.proof.law_diff import AnswerChange, ChangeKind, LawDiff, RuleChange, ValueChange

__all__ = [
    "comparison_lines",
    "diff_lines",
    "floor_lines",
    "proof_lines",
]

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
_CHANGES = {ChangeKind.BEGUN: "new", ChangeKind.ENDED: "gone", ChangeKind.CHANGED: "changed"}
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
        yield from _more()
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
        yield from _more()


def comparison_lines(comparison: Comparison, translate: Translate = ENGLISH) -> Iterator[Line]:
    """The answers of several countries, a line for each country below every topic."""
    yield Line(Role.TITLE, "", comparison.title(translate))
    column = max(map(len, comparison.countries), default=0)
    for row in comparison.rows:
        yield _BLANK
        yield Line(Role.HEADING, "", topic_in_words(row.topic, translate))
        for code in comparison.countries:
            for verdict, text in row.cell(code, translate):
                role = Role.ITEM if verdict is None else role_of(verdict)
                yield Line(role, code, text, column)


def diff_lines(found: LawDiff, *, full: bool = False) -> Iterator[Line]:
    """
    What changed between two days of the law of a country.

    Args:
        found: The difference.
        full: Whether provisions are shown with what they say, and answers with a case; else each on a line.
    """
    yield Line(Role.TITLE, "", f"{found.country}: from {found.before} to {found.after}")
    counted = {
        "answers": found.answers,
        "values": found.values,
        "rules": found.rules,
        "new provisions": found.begun,
        "provisions no longer in force": found.ended,
    }
    changed = [
        *_section(
            "Answers", (line for each in found.answers for line in _answer_lines(each, full=full))
        ),
        *_section("Values", map(_value_line, found.values)),
        *_section("Rules", map(_rule_line, found.rules)),
        *_section("New provisions", (_provision_line(each, full=full) for each in found.begun)),
        *_section(
            "Provisions no longer in force",
            (_provision_line(each, full=full) for each in found.ended),
        ),
    ]
    if not changed:
        yield _BLANK
        yield Line(Role.NOTE, "", "Nothing changed.")
        return
    counts = ", ".join(f"{what}: {len(each)}" for what, each in counted.items())
    yield Line(Role.NOTE, "", f"Changed {counts}")
    yield from changed
    if not full:
        yield from _more()


def _more() -> Iterator[Line]:
    yield _BLANK
    yield Line(Role.NOTE, "", "All details: --full")


def _section(heading: str, lines: Iterable[Line]) -> list[Line]:
    """The lines under their heading; nothing where there are none."""
    found = list(lines)
    return [_BLANK, Line(Role.HEADING, "", heading), *found] if found else []


def _provision_line(provision: Provision, *, full: bool) -> Line:
    text = f"{provision.citation}: {provision.says}" if full else provision.citation
    return Line(Role.ITEM, provision.id, text, 10)


def _value_line(change: ValueChange) -> Line:
    return Line(Role.NOTE, "", f"{change.code}: {_value(change.before)} -> {_value(change.after)}")


def _rule_line(change: RuleChange) -> Line:
    text = f"{change.before or 'none'} -> {change.after or 'none'}"
    return Line(Role.NOTE, "", f"{change.question}, {change.field}: {text}")


def _answer_lines(answer: AnswerChange, *, full: bool) -> Iterator[Line]:
    yield Line(Role.NOTE, "", f"{answer.question}: {_CHANGES[answer.kind]}")
    if not full:
        return
    if answer.example is not None:
        yield from details(Role.DETAIL, "case", [answer.shown])
    if answer.kind is ChangeKind.CHANGED:
        share = f"{answer.share} of {answer.cases} cases of {', '.join(answer.facts)}"
        yield from details(Role.DETAIL, "share", [share])


def _value(value: object) -> str:
    if value is None:
        return "none"
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)
