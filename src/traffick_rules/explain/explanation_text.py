"""Explanations as text and Markdown, in the language of the explanation."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

import attrs

from traffick_rules.answer.verdict import Verdict
from traffick_rules.explain.explanation import (
    CitedProvision,
    ClauseBasis,
    ExplainedClause,
    Explanation,
    Joint,
)
from traffick_rules.language import Language
from traffick_rules.law.rule import Modality

__all__ = ["clause_lines", "heading_of", "provision_line", "to_markdown", "to_text"]

_WIDTH = 100


@attrs.frozen
class _Point:
    """One line: how deep it stands, and what it says; a heading has depth None."""

    depth: int | None
    text: str


def to_text(explanation: Explanation) -> str:
    """The explanation as plain text."""
    lines = []
    for point in _points(explanation):
        if point.depth is None:
            lines.append(point.text)
            continue
        indent = "  " * (point.depth + 1)
        lines.append(
            textwrap.fill(
                point.text,
                _WIDTH,
                initial_indent=f"{indent}- ",
                subsequent_indent=f"{indent}  ",
                break_long_words=False,
                break_on_hyphens=False,
            )
        )
    return "\n".join(lines) + "\n"


def to_markdown(explanation: Explanation) -> str:
    """The explanation as Markdown."""
    lines: list[str] = []
    for number, point in enumerate(_points(explanation)):
        if point.depth is None:
            heading = f"### {point.text}" if number == 0 else f"**{point.text}**"
            lines += [*([""] if lines and lines[-1] else []), heading, ""]
        else:
            lines.append(f"{'  ' * point.depth}- {point.text}")
    return "\n".join(lines) + "\n"


def _points(explanation: Explanation) -> Iterator[_Point]:
    speak = explanation.language
    yield _Point(
        None,
        f"{explanation.title} [{explanation.question}]: {explanation.verdict.said(speak)}",
    )
    first, *further = explanation.clauses
    yield _Point(None, heading_of(explanation))
    yield from _clause(first, 0, speak)
    if further:
        yield _Point(None, speak("Beside it"))
        for clause in further:
            yield from _clause(clause, 0, speak)
    if len(explanation.grounds) > 1:
        yield _Point(None, speak("Each of these grounds is enough on its own"))
        for ground in explanation.grounds:
            yield _Point(0, "; ".join(map(str, ground.facts)) or speak("in every case"))
    yield _Point(None, speak("The law of {day}").format(day=explanation.on))
    for provision in explanation.all_provisions:
        yield _Point(0, provision_line(provision, speak))
    trees = [clause for tree in explanation.clauses for clause in tree.walk()]
    absent = dict.fromkeys(provision for clause in trees for provision in clause.not_in_force)
    if absent:
        yield _Point(None, speak("Not in force on that day"))
    for provision in absent:
        yield _Point(0, provision_line(provision, speak))
    if explanation.cautions:
        yield _Point(None, speak("Caution"))
    for caution in explanation.cautions:
        yield _Point(0, caution)


def heading_of(explanation: Explanation) -> str:
    """What stands over the reasons, in the language of the explanation."""
    speak = explanation.language
    yes = {
        Modality.SHALL: speak("Yes, because"),
        Modality.SHOULD: speak("Yes, as good practice, because"),
        Modality.MAY: speak("Yes, it can be given, because"),
    }
    return {
        Verdict.YES: yes[explanation.modality],
        Verdict.NO: speak("No, because"),
        Verdict.UNKNOWN: speak("It is not known, because it hangs on"),
    }[explanation.verdict]


def clause_lines(explanation: Explanation) -> Iterator[tuple[int, str]]:
    """The clauses line by line, each with how deep it stands, in the language of the explanation."""
    for clause in explanation.clauses:
        for point in _clause(clause, 0, explanation.language):
            yield point.depth or 0, point.text


def _clause(clause: ExplainedClause, depth: int, speak: Language) -> Iterator[_Point]:
    words = clause.words
    if clause.joint is Joint.EACH and len(clause.parts) > 1:
        verdict = clause.verdict.said(speak)
        remark = speak("and each of these is enough for it")
        words = f"{words}: {verdict}, {remark}"
    elif clause.parts and clause.verdict is Verdict.UNKNOWN:
        remark = speak("which hangs on")
        words = f"{words}: {clause.verdict.said(speak)}, {remark}"
    else:
        words = f"{words}: {clause.verdict.said(speak)}"
    remarks = []
    if clause.basis is ClauseBasis.PRESUMED:
        remarks.append(speak("presumed by law"))
    if clause.basis is ClauseBasis.DERIVED and clause.facts:
        remarks.append("; ".join(map(str, clause.facts)))
    if clause.decided_by:
        remarks.append(clause.decided_by)
    if clause.provisions:
        remarks.append(", ".join(provision.id for provision in clause.provisions))
    yield _Point(depth, f"{words} ({'; '.join(remarks)})" if remarks else words)
    for part in clause.parts:
        yield from _clause(part, depth + 1, speak)


def provision_line(provision: CitedProvision, speak: Language) -> str:
    """A provision as one cites it, with its days in force and how well it is established."""
    if provision.first_day is None:
        since = speak("in force since a day that is not verified")
    else:
        since = speak("in force since {day}").format(day=provision.first_day)
    if provision.last_day is not None:
        until = speak("until {day}").format(day=provision.last_day)
        since = f"{since} {until}"
    confidence = provision.confidence.said(speak)
    return f"{provision.citation} [{provision.id}], {since}; {confidence}"
