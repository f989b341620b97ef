"""The timeline of a case: what happened, what the law gave and until when, and when the law changed."""

from __future__ import annotations

from collections.abc import Iterator

from traffick_rules.answer.dates import CalendarEntryKind
from traffick_rules.answer.verdict import Verdict
from traffick_rules.assessment.assessment import Assessment
from traffick_rules.facts import Person, Trafficking
from traffick_rules.facts.kinds import Day
from traffick_rules.language import ENGLISH, AnyLanguage, Language
from traffick_rules.pictures.drawing import INK, OF_VERDICT, SOFT
from traffick_rules.pictures.rows import Bar, Mark, Row, draw_rows

_GIVEN = OF_VERDICT[Verdict.YES]
_OPEN = OF_VERDICT[Verdict.UNKNOWN]


def timeline(assessment: Assessment, *, language: AnyLanguage = ENGLISH) -> str:
    """
    The timeline of a case as SVG: every day that is known but those of birth, and those that follow from the law.

    A filled bar is certain, a hatched one is what an extension can add. Broken lines are changes of law.

    Args:
        assessment: The assessment, as `assess` gave it.
        language: The language of the words.

    Raises:
        ArgumentError: If the country does not speak the language.

    Example:
        >>> from datetime import date
        >>> from traffick_rules import Case, assess
        >>> from traffick_rules.pictures import timeline
        >>> case = Case.from_dict({"identification": {"referred_on": "2024-05-02"}})
        >>> picture = timeline(assess(case, jurisdiction="dk", on=date(2024, 7, 1)))
        >>> "the day of the referral" in picture
        True
    """
    country = assessment.law.jurisdiction
    translate = country.language(language)
    rows = [*_happened(assessment, translate), *_follows(assessment, translate)]
    rows = rows or [Row(translate("No day of the case is known yet."), heading=True)]
    title = (
        f"{country.name_in(translate)}: {translate('The law of {day}').format(day=assessment.on)}"
    )
    epochs = [(day, day.isoformat()) for day in country.epochs]
    return draw_rows(title, rows, lines=epochs, now=(assessment.on, assessment.on.isoformat()))


def _happened(assessment: Assessment, translate: Language) -> Iterator[Row]:
    """The days that are known of the case, in order."""
    case = assessment.case
    first, last = case.value(Trafficking.first_day), case.value(Trafficking.last_day)
    found = []
    if first is not None and last is not None:
        note = f"{first} – {last}"
        found.append((first, Row(translate("what was done"), note, (Bar(first, last, INK),))))
    for group in case.stated:
        for fact in group.facts.values():
            if not isinstance(fact, Day) or isinstance(group, Person):
                continue
            day = case.value(fact)
            if day is None or (found and fact.group is Trafficking and first and last):
                continue
            found.append((day, Row(translate(fact.words), day.isoformat(), (Mark(day, INK),))))
    yield from (row for _, row in sorted(found, key=lambda each: each[0]))


def _follows(assessment: Assessment, translate: Language) -> Iterator[Row]:
    """The days that follow from the law."""
    for answer in assessment.answers:
        parts: list[Bar | Mark] = []
        ends = None
        for date_ in answer.dates(translate):
            if date_.begins is not None:
                faint = date_.kind is CalendarEntryKind.LONGEST_REFLECTION_PERIOD_ENDS
                parts.append(Bar(ends or date_.begins, date_.day, _GIVEN, faint=faint))
                ends = date_.day
                continue
            is_due = date_.kind is CalendarEntryKind.DUTY
            colour = INK if is_due else _GIVEN
            if answer.verdict is not Verdict.YES:
                colour = _OPEN
            elif date_.is_done:
                colour = SOFT
            parts.append(Mark(date_.day, colour, "D" if is_due else "|"))
        if parts:
            yield Row(translate(answer.title), answer.wording(translate), tuple(parts))
