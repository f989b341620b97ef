"""The dates ahead of a case: what ends, what is due, and when the law changes; also as iCalendar."""

from __future__ import annotations

import enum
import uuid
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time

import attrs

from traffick_rules.answer.answers import (
    Answer,
    DutyAnswer,
    DutyState,
    PermitAnswer,
    ReflectionPeriodAnswer,
)
from traffick_rules.answer.verdict import Verdict
from traffick_rules.answer.wording import in_words
from traffick_rules.assessment.assessment import Assessment
from traffick_rules.errors import SessionError

__all__ = ["Calendar", "CalendarEntry", "CalendarEntryKind", "dates_ahead"]


class CalendarEntryKind(enum.StrEnum):
    """What happens on a day."""

    DUTY = "duty"
    REFLECTION_PERIOD_ENDS = "reflection_period_ends"
    LONGEST_REFLECTION_PERIOD_ENDS = "longest_reflection_period_ends"
    PERMIT_ENDS = "permit_ends"
    LAW_CHANGES = "law_changes"


_WORDS = {
    CalendarEntryKind.DUTY: "due",
    CalendarEntryKind.REFLECTION_PERIOD_ENDS: "ends",
    CalendarEntryKind.LONGEST_REFLECTION_PERIOD_ENDS: "ends at the latest",
    CalendarEntryKind.PERMIT_ENDS: "ends at the latest",
}


@attrs.frozen(kw_only=True)
class CalendarEntry:
    """
    A date ahead.

    Attributes:
        on: The day; for a duty or a period, the last day.
        kind: What happens on it.
        title: The same in plain words.
        question: The name of the question whose answer gives the day; empty for a change of law.
        details: What the answer says, in words.
        provisions: The provisions that the answer rests on, as one cites them, with their ids.
        is_certain: Whether the day is known for certain; else a fact or a decision is not known yet.
    """

    on: date
    kind: CalendarEntryKind
    title: str
    question: str = ""
    details: str = ""
    provisions: tuple[str, ...] = ()
    is_certain: bool = True

    def __str__(self) -> str:
        """Day and title on one line."""
        return f"{self.on}  {self.title}{'' if self.is_certain else ' (not certain)'}"


@attrs.frozen
class Calendar:
    """
    The dates ahead of one case, the nearest first.

    Attributes:
        id: The id of the session.
        on: The day from which one looks ahead.
        entries: The dates.
    """

    id: str
    on: date
    entries: tuple[CalendarEntry, ...]

    def __iter__(self) -> Iterator[CalendarEntry]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)

    def to_ics(self) -> str:
        """
        The calendar as iCalendar text, an all-day event for each date, marked as confidential.

        The same date of the same session keeps its identity, so that a calendar program replaces it when it
        is imported again. It needs the extra `traffick-rules[calendar]`.

        Raises:
            SessionError: If the extra is not installed.

        Source:
            RFC 5545 (iCalendar).
        """
        try:
            import icalendar
        except ImportError:
            msg = "iCalendar export needs icalendar: pip install 'traffick-rules[calendar]'"
            raise SessionError(msg) from None
        calendar = icalendar.Calendar()
        calendar.add("prodid", "-//traffick-rules//traffick-rules//EN")
        calendar.add("version", "2.0")
        for entry in self.entries:
            event = icalendar.Event()
            event.add("uid", self._uid(entry))
            event.add("dtstamp", datetime.combine(self.on, time(), UTC))
            event.add("dtstart", entry.on)
            event.add("summary", str(entry).partition("  ")[2])
            if entry.details or entry.provisions:
                described = filter(None, (entry.details, *entry.provisions))
                event.add("description", "\n".join(described))
            event.add("class", "CONFIDENTIAL")
            event.add("transp", "TRANSPARENT")
            calendar.add_component(event)
        content: bytes = calendar.to_ical()
        return content.decode("utf-8")

    def _uid(self, entry: CalendarEntry) -> str:
        # Several changes of law can lie ahead; everything else happens once.
        day = f" {entry.on}" if entry.kind is CalendarEntryKind.LAW_CHANGES else ""
        return str(uuid.uuid5(uuid.UUID(self.id), f"{entry.kind} {entry.question}{day}"))


def dates_ahead(
    session_id: str, assessment: Assessment, changes_of_law: Sequence[date]
) -> Calendar:
    """
    The dates that an assessment gives, from its day on.

    Args:
        session_id: The id of the session, a UUID.
        assessment: The assessment.
        changes_of_law: The days on which the law changes, of any time.
    """
    entries = [entry for answer in assessment.answers for entry in _entries(answer)]
    entries += [
        CalendarEntry(
            on=day,
            kind=CalendarEntryKind.LAW_CHANGES,
            title=f"the law of {assessment.country} changes",
        )
        for day in changes_of_law
        if day > assessment.on
    ]
    ahead = [entry for entry in entries if entry.on >= assessment.on]
    return Calendar(
        session_id,
        assessment.on,
        tuple(sorted(ahead, key=lambda entry: (entry.on, entry.question))),
    )


def _entries(answer: Answer) -> Iterator[CalendarEntry]:
    match answer:
        case DutyAnswer(due_on=date() as day, state=DutyState.OPEN | DutyState.POSSIBLE):
            is_certain = answer.state is DutyState.OPEN and not answer.can_be_later
            yield _entry(CalendarEntryKind.DUTY, answer, day, is_certain=is_certain)
        case ReflectionPeriodAnswer(verdict=Verdict.YES, decided_end=date() as day):
            yield _entry(CalendarEntryKind.REFLECTION_PERIOD_ENDS, answer, day, is_certain=True)
        case ReflectionPeriodAnswer(verdict=Verdict.YES):
            if answer.ends_on is not None:
                kind = CalendarEntryKind.REFLECTION_PERIOD_ENDS
                yield _entry(kind, answer, answer.ends_on, is_certain=True)
            if answer.latest_end_on is not None and answer.latest_end_on != answer.ends_on:
                kind = CalendarEntryKind.LONGEST_REFLECTION_PERIOD_ENDS
                is_certain = answer.extension is Verdict.YES
                yield _entry(kind, answer, answer.latest_end_on, is_certain=is_certain)
        case PermitAnswer(ends_by=date() as day):
            yield _entry(CalendarEntryKind.PERMIT_ENDS, answer, day, is_certain=True)
        case _:
            pass


def _entry(
    kind: CalendarEntryKind, answer: Answer, day: date, *, is_certain: bool
) -> CalendarEntry:
    return CalendarEntry(
        on=day,
        kind=kind,
        title=f"{answer.title}: {_WORDS[kind]}",
        question=answer.question,
        details=in_words(answer),
        provisions=tuple(f"{p.citation} [{p.id}]" for p in answer.provisions),
        is_certain=is_certain,
    )
