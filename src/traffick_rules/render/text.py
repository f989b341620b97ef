"""
Assessments and sentences as plain text, for people.

What is to be said comes first, as lines with a role; `to_text` then sets it. The command line sets the
same lines in colour.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from operator import attrgetter

from traffick_rules.answer.answers import Answer
from traffick_rules.answer.assessed_case import AssessedCase
from traffick_rules.answer.last_checked import last_checked
from traffick_rules.answer.offence import CircumstanceAnswer, OffenceAnswer, SentenceCandidate
from traffick_rules.answer.rule_kinds import KINDS
from traffick_rules.answer.verdict import Verdict
from traffick_rules.language import ENGLISH, Translate, named_also
from traffick_rules.law.rules.sentencing import CircumstanceEffect
from traffick_rules.lines import Line, Role, details, role_of


def assessment_lines(assessment: AssessedCase, translate: Translate = ENGLISH) -> Iterator[Line]:
    """What an assessment says, answers first."""
    yield _title_line(assessment.country, assessment.on, translate)
    yield from answer_lines(assessment.answers, assessment.on, translate)
    if assessment.not_in_force:
        yield Line(Role.BLANK, "", "")
        yield Line(Role.HEADING, "", translate("Not in force on this day"))
        for rule in assessment.not_in_force:
            yield Line(Role.NOTE, "", f"{translate(rule.title)}: {rule.text(translate)}")
            for provision in rule.provisions:
                told = f"{provision.says} ({provision.citation_in(translate)})"
                yield Line(Role.DETAIL, translate("law"), told)
            for caution in rule.cautions:
                yield Line(Role.CAUTION, translate("caution"), translate(caution.words))
    yield Line(Role.BLANK, "", "")
    yield Line(Role.NOTE, "", _counted(assessment.answers, translate))
    yield Line(Role.NOTE, "", f"{translate('Law in force')}: {assessment.fingerprint}")
    yield disclaimer(translate)


def answer_lines(
    answers: Sequence[Answer], on: date, translate: Translate = ENGLISH
) -> Iterator[Line]:
    """What answers for a day say, by their subject, the headlines of each first; then which texts were last read before."""
    headlines_first = sorted(answers, key=attrgetter("detail"))
    for kind in KINDS:
        alike = [answer for answer in headlines_first if isinstance(answer, kind.answer)]
        if alike:
            yield Line(Role.BLANK, "", "")
            yield Line(Role.HEADING, "", kind.answer.heading(translate))
        for answer in alike:
            yield from answer.lines(translate)
    if texts := last_checked(answers, on):
        yield Line(Role.BLANK, "", "")
        told = (text.text(translate) for text in texts)
        yield from details(Role.CAUTION, translate("caution"), told)


def _counted(answers: Sequence[Answer], translate: Translate) -> str:
    """How many answers are yes, no and unknown."""
    found = Counter(answer.verdict.value for answer in answers)
    counted = (f"{found[verdict.value]} {verdict.text(translate)}" for verdict in Verdict)
    return f"{translate('Answers')}: {', '.join(counted)}"


def _title_line(country: str, on: date, translate: Translate) -> Line:
    return Line(
        Role.TITLE, "", f"{translate(country)}: {translate('the law of {day}').format(day=on)}"
    )


def disclaimer(translate: Translate = ENGLISH) -> Line:
    """What stands below whatever is said about the law."""
    words = translate("This is information about the law, not legal advice.")
    return Line(Role.NOTE, "", words)


def sentence_lines(
    country: str,
    chosen: OffenceAnswer | None,
    offences: Sequence[OffenceAnswer],
    translate: Translate = ENGLISH,
) -> Iterator[Line]:
    """What the answers about offences say, the one asked for or met first."""
    if chosen is not None and chosen.law_of:
        yield _title_line(country, chosen.law_of, translate)
    else:
        yield Line(Role.TITLE, "", f"{translate(country)}: {translate('the law that counts')}")
    yield Line(Role.BLANK, "", "")
    heading = translate("Offence") if chosen is not None else translate("No offence is established")
    yield Line(Role.HEADING, "", heading)
    if chosen is not None:
        yield from _offence(chosen, translate)
    others = [answer for answer in offences if answer is not chosen]
    if others:
        yield Line(Role.BLANK, "", "")
        heading = translate("Other offences") if chosen is not None else translate("Offences")
        yield Line(Role.HEADING, "", heading)
    for answer in others:
        title = f"{_title(answer, translate)} [{answer.offence}]"
        yield Line(role_of(answer.verdict), answer.verdict.text(translate), title)
    yield Line(Role.BLANK, "", "")
    yield disclaimer(translate)


def _offence(answer: OffenceAnswer, translate: Translate) -> Iterator[Line]:
    given = ""
    if answer.verdict is Verdict.YES and not answer.candidates:
        given = answer.punishment.text(translate)
    yield from answer.lines(translate, given, answer.offence)
    candidates = (_candidate(candidate, translate) for candidate in answer.candidates)
    yield from details(Role.DETAIL, translate("if done"), candidates)
    given_circumstances = (
        f"{translate(circumstance.title)}: {_effect(circumstance, translate)}"
        for circumstance in answer.circumstances
        if circumstance.verdict is Verdict.YES
    )
    yield from details(Role.DETAIL, translate("counts"), given_circumstances)


def _effect(circumstance: CircumstanceAnswer, translate: Translate) -> str:
    words = _words_of(circumstance.effect, translate)
    if circumstance.lifted_maximum:
        longest = circumstance.lifted_maximum.text(translate)
        words = f"{words}, {translate('up to {length}').format(length=longest)}"
    return f"{words}, {circumstance.fine.text(translate)}" if circumstance.fine else words


def _words_of(effect: CircumstanceEffect, translate: Translate) -> str:
    return {
        CircumstanceEffect.CAN_LOWER: translate("the punishment can be lowered"),
        CircumstanceEffect.AGGRAVATES: translate("aggravates within the range"),
        CircumstanceEffect.SAME_RANGE: translate("the same range applies"),
        CircumstanceEffect.PUNISHABLE: translate("punishable; the range was not read"),
        CircumstanceEffect.COMPANY_LIABLE: translate("a company can be liable"),
        CircumstanceEffect.RAISES_MAXIMUM: translate("the maximum can be exceeded"),
        CircumstanceEffect.BELOW_MINIMUM: translate("the punishment can go below the minimum"),
        CircumstanceEffect.FINE: translate("a fine is possible"),
        CircumstanceEffect.REACHES_ABROAD: translate("the law reaches acts abroad"),
        CircumstanceEffect.FOLLOWS: translate("follows beside the punishment"),
        CircumstanceEffect.CAN_FOLLOW: translate("can follow beside the punishment"),
    }[effect]


def _candidate(candidate: SentenceCandidate, translate: Translate) -> str:
    first, last = candidate.first_day, candidate.last_day
    days = translate("{day} or later").format(day=first)
    if last is not None:
        days = translate("{first} to {last}").format(first=first, last=last)
    what = {
        Verdict.YES: translate("the offence is met"),
        Verdict.NO: translate("the offence is not met"),
        Verdict.UNKNOWN: translate("it is not known whether the offence is met"),
    }[candidate.verdict]
    told = [f"{days}: {what}"]
    if candidate.degree:
        told.append(translate("degree: {degree}").format(degree=candidate.degree))
    if candidate.maximum:
        told.append(translate("up to {length}").format(length=candidate.maximum.text(translate)))
    if candidate.minimum:
        told.append(translate("at least {length}").format(length=candidate.minimum.text(translate)))
    if candidate.fine:
        told.append(candidate.fine.text(translate))
    return ", ".join(told)


def _title(answer: Answer, translate: Translate) -> str:
    return named_also(answer.title, answer.local_title, translate)
