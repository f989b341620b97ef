"""
Assessments and sentences as plain text, for people.

What is to be said comes first, as lines with a role; `to_text` then sets it. The command line sets the
same lines in colour.
"""

from __future__ import annotations

import enum
import textwrap
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
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
from traffick_rules.answer.sentence import OffenceAnswer, SentenceAnswer, SentenceCandidate
from traffick_rules.answer.verdict import Verdict
from traffick_rules.answer.wording import in_words
from traffick_rules.language import ENGLISH, Speak
from traffick_rules.law.provision import Confidence, weakest
from traffick_rules.law.sentencing import CircumstanceEffect

if TYPE_CHECKING:
    from traffick_rules.assessment.assessment import Assessment
    from traffick_rules.assessment.receipt import Verification

__all__ = [
    "Line",
    "Role",
    "answer_lines",
    "assessment_lines",
    "details",
    "disclaimer",
    "named_also",
    "role_of",
    "sentence_lines",
    "subjects",
    "to_text",
    "verification_lines",
]

_WIDTH = 100


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


def subjects(speak: Speak) -> tuple[tuple[type[Answer], str], ...]:
    """The kinds of answers in the order in which they are told, each with its heading."""
    return (
        (VictimStatusAnswer, speak("Victim status")),
        (ReflectionPeriodAnswer, speak("Reflection period")),
        (PermitAnswer, speak("Residence permits")),
        (EntitlementAnswer, speak("Entitlements")),
        (DutyAnswer, speak("Duties")),
    )


def assessment_lines(assessment: Assessment, speak: Speak = ENGLISH) -> Iterator[Line]:
    """What an assessment says, answers first."""
    yield _title_line(assessment.country, assessment.on, speak)
    yield from answer_lines(assessment.answers, speak)
    if assessment.not_in_force:
        yield Line(Role.BLANK, "", "")
        yield Line(Role.HEADING, "", speak("Not in force on this day"))
        for rule in assessment.not_in_force:
            yield Line(Role.NOTE, "", f"{speak(rule.title)}: {rule.said(speak)}")
            for provision in rule.provisions:
                told = f"{provision.says} ({provision.cited(speak)})"
                yield Line(Role.DETAIL, speak("law"), told)
            for caution in rule.cautions:
                yield Line(Role.CAUTION, speak("caution"), speak(caution.words))
    yield Line(Role.BLANK, "", "")
    yield Line(Role.NOTE, "", _counted(assessment.answers, speak))
    yield Line(Role.NOTE, "", f"{speak('Law in force')}: {assessment.fingerprint}")
    yield disclaimer(speak)


def answer_lines(answers: Sequence[Answer], speak: Speak = ENGLISH) -> Iterator[Line]:
    """What answers say, by their subject."""
    for kind, heading in subjects(speak):
        alike = [answer for answer in answers if isinstance(answer, kind)]
        if alike:
            yield Line(Role.BLANK, "", "")
            yield Line(Role.HEADING, "", heading)
        for answer in alike:
            yield from _answer(answer, in_words(answer, speak), speak)


def _counted(answers: Sequence[Answer], speak: Speak) -> str:
    """How many answers are yes, no and unknown."""
    found = Counter(answer.verdict.value for answer in answers)
    counted = (f"{found[verdict.value]} {verdict.said(speak)}" for verdict in Verdict)
    return f"{speak('Answers')}: {', '.join(counted)}"


def _title_line(country: str, on: date, speak: Speak) -> Line:
    return Line(Role.TITLE, "", f"{speak(country)}: {speak('the law of {day}').format(day=on)}")


def disclaimer(speak: Speak = ENGLISH) -> Line:
    """What stands below whatever is said about the law."""
    words = speak("This is information about the law, not legal advice.")
    return Line(Role.NOTE, "", words)


def sentence_lines(sentence: SentenceAnswer, speak: Speak = ENGLISH) -> Iterator[Line]:
    """What a sentence answer says, the offence asked for or met first."""
    chosen = sentence.answer
    if chosen and chosen.law_of:
        yield _title_line(sentence.country, chosen.law_of, speak)
    else:
        yield Line(Role.TITLE, "", f"{speak(sentence.country)}: {speak('the law that counts')}")
    yield Line(Role.BLANK, "", "")
    heading = speak("Offence") if chosen else speak("No offence is established")
    yield Line(Role.HEADING, "", heading)
    if chosen:
        yield from _offence(chosen, speak)
    others = [answer for answer in sentence.offences if answer is not chosen]
    if others:
        yield Line(Role.BLANK, "", "")
        heading = speak("Other offences") if chosen else speak("Offences")
        yield Line(Role.HEADING, "", heading)
    for answer in others:
        title = f"{_title(answer, speak)} [{answer.offence}]"
        yield Line(role_of(answer.verdict), answer.verdict.said(speak), title)
    yield Line(Role.BLANK, "", "")
    yield disclaimer(speak)


def verification_lines(found: Verification) -> Iterator[Line]:
    """Whether a receipt is confirmed, and what differs."""
    receipt = found.receipt
    role, told = (Role.YES, "confirmed") if found.is_confirmed else (Role.NO, "not confirmed")
    yield Line(
        role, told, f"the assessment under the law of {receipt.jurisdiction} on {receipt.on}"
    )
    yield from details(Role.DETAIL, "differs", map(str, found.differences))
    yield from details(Role.CAUTION, "note", found.notes)


def _offence(answer: OffenceAnswer, speak: Speak) -> Iterator[Line]:
    given = ""
    if answer.verdict is Verdict.YES and not answer.candidates:
        least, most = speak("no minimum stated"), speak("the maximum is not known")
        if answer.minimum:
            least = speak("at least {length}").format(length=answer.minimum.said(speak))
        if answer.maximum:
            longest = answer.maximum.said(speak)
            most = speak("up to {length} of imprisonment").format(length=longest)
        given = f"{most}, {least}"
    yield from _answer(answer, given, speak)
    candidates = (_candidate(candidate, speak) for candidate in answer.candidates)
    yield from details(Role.DETAIL, speak("if done"), candidates)
    given_circumstances = (
        f"{speak(circumstance.title)}: {_effect(circumstance.effect, speak)}"
        for circumstance in answer.circumstances
        if circumstance.verdict is Verdict.YES
    )
    yield from details(Role.DETAIL, speak("counts"), given_circumstances)


def _effect(effect: CircumstanceEffect, speak: Speak) -> str:
    return {
        CircumstanceEffect.CAN_LOWER: speak("the punishment can be lowered"),
        CircumstanceEffect.AGGRAVATES: speak("aggravates within the range"),
        CircumstanceEffect.SAME_RANGE: speak("the same range applies"),
        CircumstanceEffect.PUNISHABLE: speak("punishable; the range was not read"),
        CircumstanceEffect.COMPANY_LIABLE: speak("a company can be liable"),
    }[effect]


def _candidate(candidate: SentenceCandidate, speak: Speak) -> str:
    first, last = candidate.first_day, candidate.last_day
    days = speak("{day} or later").format(day=first)
    if last is not None:
        days = speak("{first} to {last}").format(first=first, last=last)
    what = {
        Verdict.YES: speak("the offence is met"),
        Verdict.NO: speak("the offence is not met"),
        Verdict.UNKNOWN: speak("it is not known whether the offence is met"),
    }[candidate.verdict]
    told = [f"{days}: {what}"]
    if candidate.degree:
        told.append(speak("degree: {degree}").format(degree=candidate.degree))
    if candidate.maximum:
        told.append(speak("up to {length}").format(length=candidate.maximum.said(speak)))
    if candidate.minimum:
        told.append(speak("at least {length}").format(length=candidate.minimum.said(speak)))
    return ", ".join(told)


def _answer(answer: Answer, given: str, speak: Speak) -> Iterator[Line]:
    name = answer.offence if isinstance(answer, OffenceAnswer) else answer.question
    named = f"{_title(answer, speak)} [{name}]"
    text = f"{named}: {given}" if given else named
    yield Line(role_of(answer.verdict), answer.verdict.said(speak), text)
    if isinstance(answer, VictimStatusAnswer):
        bodies = (named_also(body.title, body.local_title, speak) for body in answer.authorities)
        yield from details(Role.DETAIL, speak("decides"), bodies)
    label = speak("hangs on") if answer.verdict is Verdict.UNKNOWN else speak("because")
    yield from details(Role.DETAIL, label, (reason.said(speak) for reason in answer.because))
    cited: dict[str, list[str]] = {}
    for provision in answer.provisions:
        cited.setdefault(provision.cited(speak), []).append(provision.id)
    law = (f"{citation} [{', '.join(ids)}]" for citation, ids in cited.items())
    yield from details(Role.DETAIL, speak("law"), law)
    confidence = weakest(provision.confidence for provision in answer.provisions)
    if confidence not in {None, Confidence.CONFIRMED}:
        ids = [p.id for p in answer.provisions if p.confidence is confidence]
        told = f"{confidence.said(speak)} ({', '.join(ids)})"
        yield Line(Role.DETAIL, speak("confidence"), told)
    doubts: dict[str, list[str]] = {}
    for caution in answer.cautions:
        doubts.setdefault(caution.words, []).append(caution.provision)
    cautions = (f"{speak(words)} ({', '.join(ids)})" for words, ids in doubts.items())
    yield from details(Role.CAUTION, speak("caution"), cautions)


def details(role: Role, label: str, texts: Iterable[str]) -> Iterator[Line]:
    """Lines under one label, which stands in front of the first."""
    for index, text in enumerate(texts):
        yield Line(role, "" if index else label, text)


def _title(answer: Answer, speak: Speak) -> str:
    return named_also(answer.title, answer.local_title, speak)


def named_also(title: str, local_title: str, speak: Speak) -> str:
    """A title, and the one in the country's language where it says something else."""
    said = speak(title)
    if local_title and local_title.casefold() != said.casefold():
        return f"{said} ({local_title})"
    return said
