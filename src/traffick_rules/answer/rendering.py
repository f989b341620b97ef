"""
Assessments and sentences as plain text, for people.

What is to be said comes first, as lines with a role; `to_text` then sets it. The command line sets the
same lines in colour.
"""

from __future__ import annotations

import enum
import textwrap
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import attrs

from traffick_rules.answer.answers import (
    Answer,
    DutyAnswer,
    EntitlementAnswer,
    PermitAnswer,
    ReflectionPeriodAnswer,
    VictimStatusAnswer,
)
from traffick_rules.answer.given import in_words
from traffick_rules.answer.verdict import Verdict
from traffick_rules.law.provision import Confidence, weakest
from traffick_rules.law.sentencing import CircumstanceEffect

if TYPE_CHECKING:
    from traffick_rules.answer.assessment import Assessment
    from traffick_rules.answer.sentence import OffenceAnswer, SentenceAnswer, SentenceCandidate

__all__ = [
    "Line",
    "Role",
    "assessment_lines",
    "details",
    "role_of",
    "sentence_lines",
    "to_text",
]

_WIDTH = 100
_SUBJECTS = (
    (VictimStatusAnswer, "Victim status"),
    (ReflectionPeriodAnswer, "Reflection period"),
    (PermitAnswer, "Residence permits"),
    (EntitlementAnswer, "Entitlements"),
    (DutyAnswer, "Duties"),
)


class Role(enum.Enum):
    """What a line is, by which it can be set."""

    TITLE = "title"
    HEADING = "heading"
    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"
    DETAIL = "detail"
    CAUTION = "caution"
    NOTE = "note"
    BLANK = "blank"


_EFFECTS = {
    CircumstanceEffect.CAN_LOWER: "the punishment can be lowered",
    CircumstanceEffect.AGGRAVATES: "aggravates within the range",
    CircumstanceEffect.SAME_RANGE: "the same range applies",
    CircumstanceEffect.PUNISHABLE: "punishable; the range was not read",
    CircumstanceEffect.COMPANY_LIABLE: "a company can be liable",
}
_OF_VERDICT = {Verdict.YES: Role.YES, Verdict.NO: Role.NO, Verdict.UNKNOWN: Role.UNKNOWN}


def role_of(verdict: Verdict) -> Role:
    """What a line is that begins with a verdict."""
    return _OF_VERDICT[verdict]


@attrs.frozen
class Line:
    """
    One line to be set.

    Attributes:
        role: What it is.
        label: What stands in front of the text, such as the verdict.
        text: The text, of any length.
    """

    role: Role
    label: str
    text: str


def to_text(lines: Iterable[Line]) -> str:
    """The lines set as plain text, wrapped, with a final line break."""
    return "".join(f"{set_line(line)}\n" for line in lines)


def set_line(line: Line) -> str:
    """One line as plain text, wrapped below its own beginning."""
    if line.role is Role.BLANK:
        return ""
    if line.role in {Role.TITLE, Role.HEADING}:
        return line.text
    margin = " " * 11
    if line.role in {Role.YES, Role.NO, Role.UNKNOWN}:
        first = f"  {line.label:<7}  "
    elif line.role is Role.NOTE:
        first = margin = "  "
    else:
        first = f"{margin}{line.label:<10}  "
        margin += " " * 12
    return textwrap.fill(
        line.text,
        _WIDTH,
        initial_indent=first,
        subsequent_indent=margin,
        break_long_words=False,
        break_on_hyphens=False,
    )


def assessment_lines(assessment: Assessment) -> Iterator[Line]:
    """What an assessment says, answers first."""
    yield Line(Role.TITLE, "", f"{assessment.country}: the law of {assessment.on}")
    for kind, heading in _SUBJECTS:
        answers = [answer for answer in assessment.answers if isinstance(answer, kind)]
        if answers:
            yield Line(Role.BLANK, "", "")
            yield Line(Role.HEADING, "", heading)
        for answer in answers:
            yield from _answer(answer, in_words(answer))
    if assessment.not_in_force:
        yield Line(Role.BLANK, "", "")
        yield Line(Role.HEADING, "", "Not in force on this day")
        for rule in assessment.not_in_force:
            yield Line(Role.NOTE, "", f"{rule.title}: {rule}")
            for provision in rule.provisions:
                yield Line(Role.DETAIL, "law", f"{provision.says} ({provision.citation})")
            for caution in rule.cautions:
                yield Line(Role.CAUTION, "caution", caution.words)
    yield Line(Role.BLANK, "", "")
    yield Line(Role.NOTE, "", f"Law in force: {assessment.fingerprint}")
    yield Line(Role.NOTE, "", "This is information about the law, not legal advice.")


def sentence_lines(sentence: SentenceAnswer) -> Iterator[Line]:
    """What a sentence answer says, the offence asked for or met first."""
    chosen = sentence.answer
    on = f"the law of {chosen.law_of}" if chosen and chosen.law_of else "the law that counts"
    yield Line(Role.TITLE, "", f"{sentence.country}: {on}")
    yield Line(Role.BLANK, "", "")
    shown = [chosen] if chosen else []
    yield Line(Role.HEADING, "", "Offence" if chosen else "No offence is established")
    for answer in shown:
        yield from _offence(answer)
    others = [answer for answer in sentence.offences if answer is not chosen]
    if others:
        yield Line(Role.BLANK, "", "")
        yield Line(Role.HEADING, "", "Other offences" if chosen else "Offences")
    for answer in others:
        yield Line(
            role_of(answer.verdict),
            answer.verdict.value,
            f"{_title(answer)} [{answer.offence}]",
        )
    yield Line(Role.BLANK, "", "")
    yield Line(Role.NOTE, "", "This is information about the law, not legal advice.")


def _offence(answer: OffenceAnswer) -> Iterator[Line]:
    given = ""
    if answer.verdict is Verdict.YES and not answer.candidates:
        least = f"at least {answer.minimum}" if answer.minimum else "no minimum stated"
        most = f"up to {answer.maximum} of imprisonment"
        given = f"{most if answer.maximum else 'the maximum is not known'}, {least}"
    yield from _answer(answer, given)
    yield from details(Role.DETAIL, "if done", map(_candidate, answer.candidates))
    given_circumstances = (
        f"{circumstance.title}: {_EFFECTS[circumstance.effect]}"
        for circumstance in answer.circumstances
        if circumstance.verdict is Verdict.YES
    )
    yield from details(Role.DETAIL, "counts", given_circumstances)


def _candidate(candidate: SentenceCandidate) -> str:
    until = f"to {candidate.last_day}" if candidate.last_day else "or later"
    what = {
        Verdict.YES: "the offence is met",
        Verdict.NO: "the offence is not met",
        Verdict.UNKNOWN: "it is not known whether the offence is met",
    }[candidate.verdict]
    degree = f", degree: {candidate.degree}" if candidate.degree else ""
    most = f", up to {candidate.maximum}" if candidate.maximum else ""
    least = f", at least {candidate.minimum}" if candidate.minimum else ""
    return f"{candidate.first_day} {until}: {what}{degree}{most}{least}"


def _answer(answer: Answer, given: str) -> Iterator[Line]:
    code = answer.question.partition(".")[2]
    named = f"{_title(answer)} [{code}]" if code else _title(answer)
    text = f"{named}: {given}" if given else named
    yield Line(role_of(answer.verdict), answer.verdict.value, text)
    if isinstance(answer, VictimStatusAnswer):
        bodies = (
            f"{body.title} ({body.local_title})" if body.local_title else body.title
            for body in answer.authorities
        )
        yield from details(Role.DETAIL, "decides", bodies)
    label = "hangs on" if answer.verdict is Verdict.UNKNOWN else "because"
    yield from details(Role.DETAIL, label, map(str, answer.because))
    cited: dict[str, list[str]] = {}
    for provision in answer.provisions:
        cited.setdefault(provision.citation, []).append(provision.id)
    law = (f"{citation} [{', '.join(ids)}]" for citation, ids in cited.items())
    yield from details(Role.DETAIL, "law", law)
    confidence = weakest(provision.confidence for provision in answer.provisions)
    if confidence not in {None, Confidence.CONFIRMED}:
        ids = [p.id for p in answer.provisions if p.confidence is confidence]
        yield Line(Role.DETAIL, "confidence", f"{confidence.words} ({', '.join(ids)})")
    doubts: dict[str, list[str]] = {}
    for caution in answer.cautions:
        doubts.setdefault(caution.words, []).append(caution.provision)
    cautions = (f"{words} ({', '.join(ids)})" for words, ids in doubts.items())
    yield from details(Role.CAUTION, "caution", cautions)


def details(role: Role, label: str, texts: Iterable[str]) -> Iterator[Line]:
    """Lines under one label, which stands in front of the first."""
    for index, text in enumerate(texts):
        yield Line(role, "" if index else label, text)


def _title(answer: Answer) -> str:
    return f"{answer.title} ({answer.local_title})" if answer.local_title else answer.title
