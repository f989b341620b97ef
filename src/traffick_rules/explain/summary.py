"""
The summary of an assessment: what applies, what is open, what must be done by when, in groups of short items.

Text, HTML and apps show the same groups; nothing is worked out by whoever shows them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from itertools import islice

import attrs

from traffick_rules.answer.answers import Answer, NotInForce
from traffick_rules.answer.assessed_case import AssessedCase
from traffick_rules.answer.last_checked import last_checked
from traffick_rules.answer.section import Section
from traffick_rules.answer.verdict import Verdict
from traffick_rules.errors import ArgumentError, JurisdictionNotFoundError
from traffick_rules.explain.question_choice import facts_to_ask, goals_of
from traffick_rules.facts.fact import AnyFact
from traffick_rules.language import ENGLISH, Language, Translate, opened
from traffick_rules.law.country.jurisdiction import LawInForce
from traffick_rules.law.fact_question import question_text
from traffick_rules.law.provision import InstrumentKind
from traffick_rules.law.values.boundary import Confidence
from traffick_rules.mixins import Brief, Undecided

_MOST_ASKED = 3
_NOT_CITED = {InstrumentKind.PRACTICE, InstrumentKind.ACTION_PLAN}


@attrs.frozen(kw_only=True)
class SummaryItem(Undecided, Brief):
    """
    One item of a summary.

    Attributes:
        title: What it is about; of what is not known, the fact to find out.
        verdict: The verdict; None where the item is a day or a remark.
        terms: For how long, how far, until when, or who must do it.
        law: The provision that it rests on first, as one cites it; empty where the item is about several answers.
        day: The day, of a deadline.
        state: What is to be known of that day, such as `overdue`; empty where it lies ahead for certain.
        is_past: Whether that day is past.
        has_open_day: Whether there is such a day, and it is not known yet.
        details: The titles of the answers that the item holds together, or the ids of provisions.
        questions: The names of the questions that it is about.
        fact: The path of the fact to find out; empty where the item is about none.
    """

    title: str
    verdict: Verdict | None = None
    terms: str = ""
    law: str = ""
    day: date | None = None
    state: str = ""
    is_past: bool = False
    has_open_day: bool = False
    details: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    fact: str = ""

    def label(self, translate: Translate = ENGLISH) -> str:
        """What stands in front of it: the sign of the verdict, or the day of a deadline."""
        if self.verdict is not None:
            return self.verdict.sign
        if self.day is not None:
            return self.day.isoformat()
        if self.has_open_day:
            return translate("no day yet")
        return translate("no date") if self.questions else "!"


@attrs.frozen
class SummaryGroup(Brief):
    """
    The items of one section.

    Attributes:
        heading: The heading.
        section: The section.
        items: The items; at least one.
    """

    heading: str
    section: Section
    items: tuple[SummaryItem, ...]


@attrs.frozen(kw_only=True)
class AssessmentSummary(Brief):
    """
    The headlines of an assessment on one page.

    Attributes:
        title: The country and the day, in words.
        groups: What there is to say, section by section; a section without items is left out.
        counts: How many headlines there are of each verdict.
        details: How many answers are details; of these only days that lie ahead or are past are on the page.
        language: The code of the language of the words.
    """

    title: str
    groups: tuple[SummaryGroup, ...]
    counts: tuple[tuple[Verdict, int], ...]
    details: int = 0
    language: str

    def __getitem__(self, section: Section | str) -> tuple[SummaryItem, ...]:
        """The items of a section, such as `duties`; none where it has none."""
        wanted = Section(section)
        return next((group.items for group in self.groups if group.section is wanted), ())

    def __iter__(self) -> Iterator[SummaryGroup]:
        return iter(self.groups)


def summary_of(assessment: AssessedCase, translate: Language = ENGLISH) -> AssessmentSummary:
    """
    The summary of an assessment.

    Args:
        assessment: The assessment.
        translate: The language.
    """
    answers = assessment.headlines
    by_section: dict[Section, list[Answer]] = {section: [] for section in Section}
    for answer in answers:
        by_section[answer.section].append(answer)
    found = {
        **{
            section: [*_items(by_section[section], translate)]
            for section in (Section.APPLIES, Section.HELP, Section.MAY, Section.BURDENS)
        },
        Section.DUTIES: list(_duties(assessment, translate)),
        Section.NOT_KNOWN: list(_not_known(assessment, translate)),
        Section.DOES_NOT_APPLY: list(_not_applying(assessment, translate)),
        Section.CAUTIONS: [
            *_half(assessment, translate),
            *_cautions(answers, assessment.on, translate),
        ],
    }
    counted = Counter(answer.verdict for answer in answers)
    law = translate("the law of {day}").format(day=assessment.on)
    return AssessmentSummary(
        title=f"{translate(assessment.country)}: {law}",
        groups=tuple(
            SummaryGroup(section.text(translate), section, tuple(items))
            for section, items in found.items()
            if items
        ),
        counts=tuple((verdict, counted[verdict]) for verdict in Verdict),
        details=len(assessment.answers) - len(answers),
        language=translate.code,
    )


def _item(answer: Answer, translate: Language) -> SummaryItem:
    decides = ""
    if answer.decided_by:
        decides = f"{translate('decides')}: {translate(answer.decided_by)}"
    return SummaryItem(
        title=translate(answer.title),
        verdict=answer.verdict,
        terms="; ".join(filter(None, (answer.terms(translate), decides))),
        law=_law(answer, translate),
        questions=(answer.question,),
    )


def _law(answer: Answer, translate: Language) -> str:
    """The provision that the answer rests on first; practice and plans are too long to cite here."""
    first = next(iter(answer.provisions), None)
    if first is None or first.instrument.kind in _NOT_CITED:
        return ""
    return first.citation_in(translate)


def _items(answers: Iterable[Answer], translate: Language) -> Iterator[SummaryItem]:
    """An item for each answer, then one for each who provides something, the most urgent first; what the law leaves open comes last."""
    provided: dict[str, list[Answer]] = {}
    for answer in answers:
        if answer.provider is None:
            yield _item(answer, translate)
        else:
            provided.setdefault(answer.provider, []).append(answer)
    for each in provided.values():
        each.sort(key=_urgency)
    for provider, each in sorted(
        provided.items(), key=lambda found: (_urgency(found[1][0]), not found[0])
    ):
        yield SummaryItem(
            title=opened(translate(provider) or translate("the law does not say by whom")),
            verdict=Verdict.YES,
            details=tuple(_titled(answer, translate) for answer in each),
            questions=tuple(answer.question for answer in each),
        )


def _urgency(answer: Answer) -> tuple[bool, bool]:
    """What is provided by its rank: what has a last day, what cannot be made good when it was missed, then the rest."""
    has_day = any(not found.is_done for found in answer.dates())
    return not has_day, not answer.is_urgent


def _duties(assessment: AssessedCase, translate: Language) -> Iterator[SummaryItem]:
    """What must be done and what ends, in order of time; what has no day comes last. A day is never left out as a detail."""
    dated, undated, done = [], [], []
    for answer in assessment.answers:
        is_duty = not answer.is_for_person
        days = answer.dates(translate)
        ahead = [found for found in days if not found.is_done]
        for found in ahead:
            is_past = found.day < assessment.on
            states = [translate("overdue") if is_duty else translate("past")] if is_past else []
            states += [] if found.is_certain else [translate("not certain")]
            item = SummaryItem(
                title=translate(answer.title),
                terms=answer.terms(translate) if is_duty else found.words,
                day=found.day,
                state=", ".join(states),
                is_past=is_past,
                questions=(answer.question,),
            )
            dated.append((found.day, item))
        if ahead or answer.detail or answer.section is not Section.DUTIES:
            continue
        if answer.is_done:
            done.append(answer)
        else:
            item = _item(answer, translate)
            undated.append(
                attrs.evolve(item, verdict=None, law="", has_open_day=answer.has_deadline)
            )
    yield from (item for _, item in sorted(dated, key=lambda found: found[0]))
    yield from undated
    if done:
        yield _together(translate("Done"), done, translate, Verdict.YES)


def _not_known(assessment: AssessedCase, translate: Language) -> Iterator[SummaryItem]:
    """What to find out, the easiest first and then what settles most, with the answers that it can settle."""
    unknown = [answer for answer in assessment.headlines if answer.verdict is Verdict.UNKNOWN]
    try:
        law = assessment.law
    except (ArgumentError, JurisdictionNotFoundError):
        # Read from data, and the law is not there: what would settle an answer cannot be worked out.
        if unknown:
            yield _together(translate("Not known"), unknown, translate, Verdict.UNKNOWN)
        return
    left = {answer.question: answer for answer in unknown}
    first = goals_of(law.jurisdiction, assessment.on)
    for fact, questions in islice(_to_ask(assessment, law, left, first), _MOST_ASKED):
        found = [left.pop(question) for question in questions]
        yield attrs.evolve(
            _together(question_text(fact, translate), found, translate, Verdict.UNKNOWN),
            fact=fact.path,
        )
    if left:
        yield _together(translate("Also not known"), left.values(), translate, Verdict.UNKNOWN)


def _to_ask(
    assessment: AssessedCase, law: LawInForce, left: Collection[str], first: Collection[str]
) -> Iterator[tuple[AnyFact, list[str]]]:
    """The facts to ask, as an interview asks them, and which of the questions *left* each of them helps to settle."""
    for goals in ([q for q in left if q in first], [q for q in left if q not in first]):
        for fact, matters in facts_to_ask(assessment.case, law, assessment.on, goals):
            questions = [question for question in matters if question in left]
            if questions:
                yield fact, questions


def _not_applying(assessment: AssessedCase, translate: Language) -> Iterator[SummaryItem]:
    answers = [a for a in assessment.headlines if a.section is Section.DOES_NOT_APPLY]
    if answers:
        title = Section.DOES_NOT_APPLY.text(translate)
        yield _together(title, answers, translate, Verdict.NO)
    absent = [rule for rule in assessment.not_in_force if not rule.detail]
    if absent:
        yield SummaryItem(
            title=translate("Not in force on this day"),
            verdict=Verdict.NO,
            details=tuple(dict.fromkeys(_absent(rule, translate) for rule in absent)),
            questions=tuple(rule.question for rule in absent),
        )


def _absent(rule: NotInForce, translate: Language) -> str:
    title = translate(rule.title)
    return f"{title} ({translate(rule.gap)})" if rule.gap else title


def _half(assessment: AssessedCase, translate: Language) -> Iterator[SummaryItem]:
    """That the law's own words are in English, where the country does not speak the language."""
    if translate is not ENGLISH and translate.code not in assessment.law.jurisdiction.languages:
        told = translate("The words of the law of {country} are in English here")
        yield SummaryItem(title=told.format(country=translate(assessment.country)))


def _cautions(answers: Sequence[Answer], on: date, translate: Language) -> Iterator[SummaryItem]:
    """Remarks, texts last read before, provisions with doubtful days, then those of each confidence, the weakest first."""
    yield from _remarks(answers, translate)
    texts = last_checked(answers, on)
    if texts:
        named = (f"{translate(text.instrument)} ({text.day})" for text in texts)
        yield SummaryItem(
            title=translate("Texts last checked before this day"), details=tuple(named)
        )
    doubtful = dict.fromkeys(caution.provision for answer in answers for caution in answer.cautions)
    if doubtful:
        yield SummaryItem(title=translate("Days in force are doubtful"), details=tuple(doubtful))
    weak: dict[Confidence, dict[str, None]] = {}
    for answer in answers:
        for provision in answer.provisions:
            weak.setdefault(provision.confidence, {})[provision.id] = None
    for confidence in sorted(weak, key=list(Confidence).index, reverse=True):
        if confidence is not Confidence.CONFIRMED:
            title = opened(confidence.text(translate))
            yield SummaryItem(title=title, details=tuple(weak[confidence]))


def _remarks(answers: Sequence[Answer], translate: Language) -> Iterator[SummaryItem]:
    """What to be careful about, with the answers that it is about."""
    remarks: dict[str, list[str]] = {}
    for answer in answers:
        for remark in answer.remarks(translate):
            remarks.setdefault(remark, []).append(translate(answer.title))
    for remark, titles in remarks.items():
        if len(titles) == 1:
            yield SummaryItem(title=opened(f"{titles[0]}: {remark}"))
        else:
            yield SummaryItem(title=opened(remark), details=tuple(titles))


def _together(
    title: str, answers: Collection[Answer], translate: Language, verdict: Verdict
) -> SummaryItem:
    """An item about several answers."""
    return SummaryItem(
        title=title,
        verdict=verdict,
        details=tuple(translate(answer.title) for answer in answers),
        questions=tuple(answer.question for answer in answers),
    )


def _titled(answer: Answer, translate: Language) -> str:
    terms = answer.terms(translate)
    return f"{translate(answer.title)}, {terms}" if terms else translate(answer.title)
