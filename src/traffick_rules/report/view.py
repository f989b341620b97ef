"""What a report says, in order and in a language, apart from how it is set."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

import attrs

from traffick_rules.answer.answers import Answer, NotInForce
from traffick_rules.answer.assessed_case import AssessedCase
from traffick_rules.answer.duty import DutyAnswer, DutyState
from traffick_rules.answer.kinds import KINDS
from traffick_rules.answer.permit import PermitAnswer
from traffick_rules.answer.reflection_period import ReflectionPeriodAnswer
from traffick_rules.answer.verdict import Verdict
from traffick_rules.explain.explanation import (
    CitedProvision,
    Explanation,
    clause_lines,
    heading_of,
    provision_line,
)
from traffick_rules.explain.fact_parts import known_fact, pieces_known
from traffick_rules.explain.tree import explain
from traffick_rules.explain.what_if import missing
from traffick_rules.language import ENGLISH, Language
from traffick_rules.law.boundary import Confidence
from traffick_rules.law.provision import Provision, Source

__all__ = ["AnswerView", "Deadline", "LawView", "Point", "ReportView", "Section", "view_of"]

_MOST_SETS = 3
_MOST_ASKED = 12


@attrs.frozen(eq=False, repr=False)
class Point:
    """
    A line with those below it.

    Attributes:
        text: The line.
        below: The lines below it.
        language: The code of its language, where that is not the language of the report; else empty.
    """

    text: str
    below: tuple[Point, ...] = ()
    language: str = ""


@attrs.frozen(eq=False, repr=False)
class LawView:
    """
    A provision that answers rest on.

    Attributes:
        name: Its id.
        line: What it is, since when it is in force, and how well it is established.
        says: What it says, in English.
        sources: Where it was read.
    """

    name: str
    line: str
    says: str
    sources: tuple[Source, ...]


@attrs.frozen(eq=False, repr=False)
class AnswerView:
    """
    An answer.

    Attributes:
        name: The question, as one refers to it.
        title: What it is about, in the language of the report.
        local_title: The same in the country's language; empty if the report is in it.
        verdict: `yes`, `no` or `unknown`, by which it is set.
        verdict_text: The verdict in words.
        given: What is given or demanded, in words.
        heading: What stands over the reasons.
        reasons: Why.
        missing: What would settle it.
        law: The ids of the provisions.
        cautions: What is doubtful about their days.
    """

    name: str
    title: str
    local_title: str
    verdict: str
    verdict_text: str
    given: str
    heading: str
    reasons: tuple[Point, ...]
    missing: tuple[str, ...]
    law: tuple[str, ...]
    cautions: tuple[str, ...]


@attrs.frozen(eq=False, repr=False)
class Section:
    """Answers under a heading."""

    heading: str
    answers: tuple[AnswerView, ...]


@attrs.frozen(eq=False, repr=False)
class Deadline:
    """A day that counts; `past` if it lies before the day of the assessment."""

    day: date
    what: str
    past: bool


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ReportView:
    """
    A report.

    Attributes:
        language: The language.
        local_language: The code of the language of local titles, or empty.
        country: The country, as one reads it.
        on: The day whose law was applied.
        fingerprint: SHA-256 of that law.
        sections: The answers.
        deadlines: The days that count, in order.
        asked: What is not known and would settle answers, with how many of them, the most first.
        known: What is known of the case.
        absent: What the law did not give on that day.
        law: The provisions that the answers rest on, each once, by id.
        doubtful: The provisions that are not confirmed.
        cautions: What is doubtful about days in force.
    """

    language: Language
    local_language: str
    country: str
    on: date
    fingerprint: str
    sections: tuple[Section, ...]
    deadlines: tuple[Deadline, ...]
    asked: tuple[tuple[str, int], ...]
    known: tuple[str, ...]
    absent: tuple[Point, ...]
    law: Mapping[str, LawView]
    doubtful: tuple[str, ...]
    cautions: tuple[str, ...]


def view_of(assessment: AssessedCase, translate: Language) -> ReportView:
    """
    What the report of an assessment says.

    Args:
        assessment: The assessment.
        translate: The language.
    """
    law: dict[str, CitedProvision] = {}
    asked: Counter[str] = Counter()
    sections = []
    for kind in KINDS:
        answers = [answer for answer in assessment.answers if isinstance(answer, kind.answer)]
        if answers:
            views = tuple(_answer(assessment, answer, translate, law, asked) for answer in answers)
            sections.append(Section(kind.answer.heading(translate), views))
    country = assessment.law.jurisdiction
    said = {provision.id: provision for provision in country.all_provisions}
    unsure = [cited for cited in law.values() if cited.confidence is not Confidence.CONFIRMED]
    cautions = (caution for answer in assessment.answers for caution in answer.cautions)
    return ReportView(
        language=translate,
        local_language=country.local_language,
        country=country.name_in(translate),
        on=assessment.on,
        fingerprint=assessment.fingerprint,
        sections=tuple(sections),
        deadlines=tuple(sorted(_deadlines(assessment, translate), key=lambda found: found.day)),
        asked=tuple(asked.most_common(_MOST_ASKED)),
        known=tuple(_known(assessment, translate)),
        absent=tuple(_absent(rule, translate) for rule in assessment.not_in_force),
        law={cited.id: _law(cited, said[cited.id], translate) for cited in law.values()},
        doubtful=tuple(provision_line(cited, translate) for cited in unsure),
        cautions=tuple(dict.fromkeys(f"{translate(c.words)} ({c.provision})" for c in cautions)),
    )


def _answer(
    assessment: AssessedCase,
    answer: Answer,
    translate: Language,
    law: dict[str, CitedProvision],
    asked: Counter[str],
) -> AnswerView:
    told = explain(answer, language=translate)
    sets = (
        missing(assessment, answer, language=translate) if answer.verdict is Verdict.UNKNOWN else ()
    )
    asked.update(dict.fromkeys((fact.words for found in sets[:1] for fact in found.facts), 1))
    law.update({cited.id: cited for cited in told.all_provisions})
    title = translate(answer.title)
    is_local = translate.code == assessment.law.jurisdiction.local_language
    return AnswerView(
        name=answer.question,
        title=title,
        local_title="" if is_local or answer.local_title == title else answer.local_title,
        verdict=answer.verdict.value,
        verdict_text=answer.verdict.text(translate),
        given=answer.wording(translate),
        heading=heading_of(told),
        reasons=_reasons(told),
        missing=tuple(
            f"{'; '.join(map(str, found.facts))} → {found.verdict.text(translate)}"
            for found in sets[:_MOST_SETS]
        ),
        law=tuple(cited.id for cited in told.all_provisions),
        cautions=told.cautions,
    )


def _reasons(told: Explanation) -> tuple[Point, ...]:
    """The clauses, each with those below it."""
    lines = list(clause_lines(told))

    def below(first: int, depth: int) -> tuple[tuple[Point, ...], int]:
        points: list[Point] = []
        while first < len(lines) and lines[first][0] >= depth:
            text = lines[first][1]
            inner, first = below(first + 1, depth + 1)
            points.append(Point(text, inner))
        return tuple(points), first

    return below(0, 0)[0]


def _law(cited: CitedProvision, provision: Provision, translate: Language) -> LawView:
    return LawView(cited.id, provision_line(cited, translate), provision.says, provision.sources)


def _deadlines(assessment: AssessedCase, translate: Language) -> Iterator[Deadline]:
    for answer in assessment.answers:
        for day, what in _days(answer, translate):
            if day is not None:
                yield Deadline(day, f"{translate(answer.title)}: {what}", day < assessment.on)


def _days(answer: Answer, translate: Language) -> Sequence[tuple[date | None, str]]:
    match answer:
        case ReflectionPeriodAnswer(decided_end=date() as end):
            return [(end, translate("it ends, as decided"))]
        case ReflectionPeriodAnswer() if answer.ends_on == answer.latest_end_on:
            return [(answer.ends_on, translate("it ends"))]
        case ReflectionPeriodAnswer():
            return [
                (answer.ends_on, translate("it ends without extension")),
                (answer.latest_end_on, translate("it ends with the longest extension")),
            ]
        case PermitAnswer():
            return [
                (answer.ends_by, translate("it ends at the latest, because of the person's age"))
            ]
        case DutyAnswer() if answer.state in {
            DutyState.OPEN,
            DutyState.OVERDUE,
            DutyState.POSSIBLE,
        }:
            return [(answer.due_on, answer.wording(translate))]
        case _:
            return []


def _known(assessment: AssessedCase, translate: Language) -> Iterator[str]:
    for group in assessment.case.stated:
        for fact in group.facts.values():
            for piece in pieces_known(assessment.case, fact):
                yield str(known_fact(assessment.case, piece, translate))


def _absent(rule: NotInForce, translate: Language) -> Point:
    since = translate("in force since {day}").format(day=rule.first_day) if rule.first_day else ""
    until = translate("until {day}").format(day=rule.last_day) if rule.last_day else ""
    when = " ".join(filter(None, (since, until)))
    text = f"{translate(rule.title)} ({rule.provision.citation_in(translate)}{f', {when}' if when else ''})"
    other = "" if translate.code == ENGLISH.code else ENGLISH.code
    below = (Point(f"{p.says} ({p.citation})", language=other) for p in rule.provisions)
    return Point(text, tuple(below))
