"""The dates ahead of a case: what ends, what is due, and when the law changes; also as iCalendar."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time

import attrs

from traffick_rules.answer.dates import CalendarEntryKind
from traffick_rules.assessment.assessment import Assessment
from traffick_rules.errors import SessionError
from traffick_rules.facts.kinds import FIRST_DAY
from traffick_rules.language import ENGLISH, Translate
from traffick_rules.mixins import SPARSE, Brief

_STEPS = 1_000


@attrs.frozen(kw_only=True)
class CalendarEntry(Brief):
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
        doubt: The same in words, where it is not.
    """

    on: date
    kind: CalendarEntryKind
    title: str
    question: str = ""
    details: str = ""
    provisions: tuple[str, ...] = ()
    is_certain: bool = True
    doubt: str = attrs.field(default="", metadata=SPARSE)

    @property
    def identity(self) -> str:
        """What the date is of, whatever day it falls on."""
        # Several changes of law can lie ahead; everything else happens once.
        day = f" {self.on}" if self.kind is CalendarEntryKind.LAW_CHANGES else ""
        return f"{self.kind} {self.question}{day}"

    def __str__(self) -> str:
        """Day and title on one line."""
        return f"{self.on}  {self.summary}"

    @property
    def summary(self) -> str:
        """The title, with what is doubtful."""
        return f"{self.title} ({self.doubt})" if self.doubt else self.title


@attrs.frozen
class Calendar(Brief):
    """
    The dates ahead of one case, the nearest first.

    Attributes:
        id: The id of the session.
        on: The day from which one looks ahead.
        entries: The dates.
        cancelled: Dates that the session gave before and that no longer stand, though their day has not passed.
        sequence: Which state of the calendar this is; a later one of the same session has the higher number.
    """

    id: str
    on: date
    entries: tuple[CalendarEntry, ...]
    cancelled: tuple[CalendarEntry, ...] = ()
    sequence: int = 0

    def __iter__(self) -> Iterator[CalendarEntry]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)

    def to_ics(self, *, name: str = "") -> str:
        """
        The calendar as iCalendar text, an all-day event for each date, marked as confidential.

        The same date of the same session, or of one that was opened with the same id, keeps its identity, so that a
        calendar program replaces it when it is imported again, and takes out what is cancelled. It needs the extra `traffick-rules[calendar]`.

        Args:
            name: How a calendar program calls the calendar; left out, it asks.

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
        if name:
            calendar.add("x-wr-calname", name)
        for entry in (*self.entries, *self.cancelled):
            event = icalendar.Event()
            event.add("uid", str(uuid.uuid5(uuid.UUID(self.id), entry.identity)))
            event.add("sequence", self.sequence)
            if entry in self.cancelled:
                event.add("status", "CANCELLED")
            event.add("dtstamp", datetime.combine(self.on, time(), UTC))
            event.add("dtstart", entry.on)
            event.add("summary", entry.summary)
            if entry.details or entry.provisions:
                described = filter(None, (entry.details, *entry.provisions))
                event.add("description", "\n".join(described))
            event.add("class", "CONFIDENTIAL")
            event.add("transp", "TRANSPARENT")
            calendar.add_component(event)
        content: bytes = calendar.to_ical()
        return content.decode("utf-8")

    def followed_by(self, later: Calendar) -> Calendar:
        """The later calendar, with what it has to cancel of this one; the law changes, even where it no longer touches the case."""
        standing = {entry.identity for entry in later.entries}
        gone = {
            entry.identity: entry
            for entry in (*self.cancelled, *self.entries)
            if entry.on >= later.on
            and entry.identity not in standing
            and entry.kind is not CalendarEntryKind.LAW_CHANGES
        }
        return attrs.evolve(later, cancelled=tuple(gone.values()))


def dates_ahead(
    session_id: str,
    assessment: Assessment,
    changes_of_law: Sequence[date],
    step: int,
    translate: Translate = ENGLISH,
) -> Calendar:
    """
    The dates that an assessment gives, from its day on.

    Args:
        session_id: The id of the session, a UUID.
        assessment: The assessment.
        changes_of_law: The days ahead on which the law changes.
        step: The number of the last step of the session.
        translate: The language of the words.
    """
    not_certain = translate("not certain")
    country = translate(assessment.country)
    entries = [
        CalendarEntry(
            on=date_.day,
            kind=date_.kind,
            title=f"{translate(answer.title)}: {date_.short}",
            question=answer.question,
            details=answer.wording(translate),
            provisions=tuple(f"{p.citation_in(translate)} [{p.id}]" for p in answer.provisions),
            is_certain=date_.is_certain,
            doubt="" if date_.is_certain else not_certain,
        )
        for answer in assessment.answers
        for date_ in answer.dates(translate)
        if not date_.is_done
    ]
    entries += [
        CalendarEntry(
            on=day,
            kind=CalendarEntryKind.LAW_CHANGES,
            title=translate("the law of {country} changes").format(country=country),
        )
        for day in changes_of_law
    ]
    ahead = [entry for entry in entries if entry.on >= assessment.on]
    return Calendar(
        session_id,
        assessment.on,
        tuple(sorted(ahead, key=lambda entry: (entry.on, entry.question))),
        # A session that is opened anew every day begins with the first step again.
        sequence=(assessment.on - FIRST_DAY).days * _STEPS + min(step, _STEPS - 1),
    )
