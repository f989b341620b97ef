"""Proofs, floors, comparisons and differences as lines for people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from traffick_rules.language import ENGLISH, Translate
from traffick_rules.law.boundary import Confidence
from traffick_rules.law.provision import Provision
from traffick_rules.proof.claims import Proof
from traffick_rules.proof.comparison import Comparison, topic_in_words
from traffick_rules.proof.differences import (
    AnswerChange,
    ChangeKind,
    LawDiff,
    RuleChange,
    ValueChange,
)
from traffick_rules.proof.floors import FloorResult, FloorStatus
from traffick_rules.render.text import Line, Role, details, role_of

__all__ = ["comparison_lines", "diff_lines", "floor_lines", "proof_lines"]

_ROLES = {
    FloorStatus.MET: Role.YES,
    FloorStatus.NOT_MET: Role.NO,
    FloorStatus.NOT_BOUND: Role.DETAIL,
    FloorStatus.CANNOT_BE_SAID: Role.UNKNOWN,
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
        yield from details(Role.DETAIL, "by", [proof.how, *proof.combinations])
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
        yield Line(_ROLES[result.status], result.status.value, asked)
        yield from details(Role.DETAIL, "because", [result.because])
        provisions = (f"{p.citation} [{p.id}]" for p in result.provisions)
        yield from details(Role.DETAIL, "law", provisions)
        yield from details(Role.DETAIL, "case", result.shown)
        doubts = [floor.since.why] if floor.since and floor.since.why else []
        if floor.provision.confidence is Confidence.RECALL:
            doubts.append("what is asked is recalled, not verified in any source")
        yield from details(Role.CAUTION, "caution", doubts)


def comparison_lines(comparison: Comparison, translate: Translate = ENGLISH) -> Iterator[Line]:
    """The answers of several countries, topic by topic."""
    names = ", ".join(map(translate, comparison.countries.values()))
    law = translate("the law of {day}").format(day=comparison.on)
    yield Line(Role.TITLE, "", f"{names}: {law}")
    for row in comparison.rows:
        yield Line(Role.BLANK, "", "")
        yield Line(Role.HEADING, "", topic_in_words(row.topic, translate))
        for code, answers in row.answers.items():
            if not answers:
                yield Line(Role.UNKNOWN, code, translate("no rule"))
            for answer in answers:
                said = answer.wording(translate)
                verdict = answer.verdict.text(translate)
                what = f"{verdict}: {translate(answer.title)} [{answer.question}]"
                yield Line(role_of(answer.verdict), code, f"{what}; {said}" if said else what)


def diff_lines(found: LawDiff) -> Iterator[Line]:
    """What changed between two days of the law of a country."""
    yield Line(Role.TITLE, "", f"{found.country}: from {found.before} to {found.after}")
    changed = [
        *_section("Provisions in force that were not", map(_provision_line, found.begun)),
        *_section("Provisions no longer in force", map(_provision_line, found.ended)),
        *_section("Values", map(_value_line, found.values)),
        *_section("Rules", map(_rule_line, found.rules)),
        *_section("Answers", (line for each in found.answers for line in _answer_lines(each))),
    ]
    yield from changed or (Line(Role.BLANK, "", ""), Line(Role.NOTE, "", "Nothing changed."))


def _section(heading: str, lines: Iterable[Line]) -> list[Line]:
    """The lines under their heading; nothing where there are none."""
    found = list(lines)
    return [Line(Role.BLANK, "", ""), Line(Role.HEADING, "", heading), *found] if found else []


def _provision_line(provision: Provision) -> Line:
    return Line(Role.DETAIL, provision.id, f"{provision.citation}: {provision.says}")


def _value_line(change: ValueChange) -> Line:
    return Line(Role.NOTE, "", f"{change.code}: {_value(change.before)} -> {_value(change.after)}")


def _rule_line(change: RuleChange) -> Line:
    text = f"{change.before or 'none'} -> {change.after or 'none'}"
    return Line(Role.NOTE, "", f"{change.question}, {change.field}: {text}")


def _answer_lines(answer: AnswerChange) -> Iterator[Line]:
    yield Line(Role.NOTE, "", f"{answer.question}: {answer.kind}")
    if answer.example is not None:
        yield from details(Role.DETAIL, "case", [answer.shown])
    if answer.kind is ChangeKind.CHANGED:
        share = f"{answer.share} of {answer.cases} cases of {', '.join(answer.facts)}"
        yield from details(Role.DETAIL, "share", [share])


def _value(value: object) -> str:
    if value is None:
        return "none"
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)
