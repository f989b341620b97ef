"""What a report says, in order and in a language, apart from how it is set."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from operator import attrgetter
from typing import NamedTuple

import attrs

from traffick_rules.answer.answers import Answer, NotInForce
from traffick_rules.answer.assessed_case import AssessedCase
from traffick_rules.answer.rule_kinds import KINDS
from traffick_rules.answer.verdict import Verdict
from traffick_rules.explain.explanation import (
    CitedProvision,
    Explanation,
    clause_lines,
    heading_of,
    provision_line,
)
from traffick_rules.explain.fact_parts import known_fact, pieces_known
from traffick_rules.explain.summary import summary_of
from traffick_rules.explain.tree import explain
from traffick_rules.explain.what_if import missing
from traffick_rules.language import ENGLISH, Language
from traffick_rules.law.provision import Provision
from traffick_rules.law.values.boundary import Confidence
from traffick_rules.markup import Html
from traffick_rules.render.html import summary_html

_MOST_SETS = 3


class Point(NamedTuple):
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
class AnswerView:
    """
    An answer.

    Attributes:
        name: The question, as one refers to it.
        title: What it is about, in the language of the report.
        local_title: The same in the country's language; empty if the report is in it.
        verdict: `yes`, `no` or `unknown`, by which it is set.
        sign: The sign of the verdict.
        verdict_text: The verdict in words.
        given: What is given or demanded, in words.
        heading: What stands over the reasons.
        reasons: Why.
        missing: What would settle it.
        law: The ids of the provisions.
        cautions: What is doubtful about their days.
        detail: Whether it is a detail.
    """

    name: str
    title: str
    local_title: str
    verdict: str
    sign: str
    verdict_text: str
    given: str
    heading: str
    reasons: tuple[Point, ...]
    missing: tuple[str, ...]
    law: tuple[str, ...]
    cautions: tuple[str, ...]
    detail: bool


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ReportView:
    """
    A report.

    Attributes:
        sections: The answers of each kind, under their heading, the headlines first.
        summary: What applies, what is open and what must be done by when.
        known: What is known of the case.
        absent: What the law did not give on that day.
        law: The provisions that the answers rest on, each once, by id, with a line that says what each is, since when it
            is in force, and how well it is established.
        doubtful: The provisions that are not confirmed.
        cautions: Which texts were last read before that day, and what is doubtful about days in force.
    """

    sections: tuple[tuple[str, tuple[AnswerView, ...]], ...]
    summary: Html
    known: tuple[str, ...]
    absent: tuple[Point, ...]
    law: Mapping[str, tuple[str, Provision]]
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
    sections = []
    headlines_first = sorted(assessment.answers, key=attrgetter("detail"))
    for kind in KINDS:
        answers = [answer for answer in headlines_first if isinstance(answer, kind.answer)]
        if answers:
            views = tuple(_answer(assessment, answer, translate, law) for answer in answers)
            sections.append((kind.answer.heading(translate), views))
    provisions = assessment.law.jurisdiction.all_provisions
    said = {provision.id: provision for provision in provisions}
    unsure = [cited for cited in law.values() if cited.confidence is not Confidence.CONFIRMED]
    cautions = [
        *(remark for answer in assessment.answers for remark in answer.remarks(translate)),
        *(text.text(translate) for text in assessment.last_checked),
        *(
            f"{translate(caution.words)} ({caution.provision})"
            for answer in assessment.answers
            for caution in answer.cautions
        ),
    ]
    return ReportView(
        sections=tuple(sections),
        summary=summary_html(summary_of(assessment, translate), translate),
        known=tuple(_known(assessment, translate)),
        absent=tuple(_absent(rule, translate) for rule in assessment.not_in_force),
        law={
            cited.id: (provision_line(cited, translate), said[cited.id]) for cited in law.values()
        },
        doubtful=tuple(provision_line(cited, translate) for cited in unsure),
        cautions=tuple(dict.fromkeys(cautions)),
    )


def _answer(
    assessment: AssessedCase,
    answer: Answer,
    translate: Language,
    law: dict[str, CitedProvision],
) -> AnswerView:
    told = explain(answer, language=translate)
    sets = (
        missing(assessment, answer, language=translate) if answer.verdict is Verdict.UNKNOWN else ()
    )
    law.update({cited.id: cited for cited in told.all_provisions})
    title = translate(answer.title)
    is_local = translate.code == assessment.law.jurisdiction.local_language
    return AnswerView(
        name=answer.question,
        title=title,
        local_title="" if is_local or answer.local_title == title else answer.local_title,
        verdict=answer.verdict.value,
        sign=answer.verdict.sign,
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
        detail=answer.detail,
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
    instead = (Point(f"{p.says} ({p.citation})", language=other) for p in rule.provisions)
    gap = (Point(translate(rule.gap)),) if rule.gap else ()
    return Point(text, (*gap, *instead))
