"""A replayed diary as lines for people, or as JSON, one object an event."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from functools import cache

from cattrs import Converter

from traffick_rules.answer.given import in_words
from traffick_rules.answer.rendering import Line, Role, details, role_of
from traffick_rules.session.case_session import CaseSession
from traffick_rules.session.change import Change
from traffick_rules.session.diary import Event

__all__ = ["closing_lines", "event_lines", "opened_lines", "replayed_json"]


def opened_lines(session: CaseSession) -> Iterator[Line]:
    """What stands above a replayed diary."""
    yield Line(Role.TITLE, "", f"{session.jurisdiction.name}: a case from {session.opened_on}")
    yield Line(Role.NOTE, "", f"answers kept current by the {session.engine.words}")


def event_lines(event: Event, changes: Sequence[Change]) -> Iterator[Line]:
    """An event, and what changed."""
    yield Line(Role.BLANK, "", "")
    yield Line(Role.HEADING, "", str(event))
    if event.note:
        yield Line(Role.NOTE, "", event.note)
    if not changes:
        yield Line(Role.NOTE, "", "no answer changes")
    for change in changes:
        yield from _change(change)


def _change(change: Change) -> Iterator[Line]:
    if change.after is None:
        label, role = "ended", Role.UNKNOWN
    else:
        label, role = change.after.value, role_of(change.after)
    yield Line(role, label, f"{change.title} [{change.question}]{_with(change.says)}")
    was = "not in force" if change.before is None else change.before.value
    yield Line(Role.DETAIL, "was", f"{was}{_with(change.said)}")
    yield from details(Role.DETAIL, "because", map(str, change.because))


def _with(words: str) -> str:
    return f": {words}" if words else ""


def closing_lines(session: CaseSession) -> Iterator[Line]:
    """The duties and the dates ahead at the end of a diary."""
    yield Line(Role.BLANK, "", "")
    yield Line(Role.HEADING, "", f"Duties on {session.on}")
    for duty in session.duties():
        yield Line(role_of(duty.verdict), duty.verdict.value, f"{duty.title}: {in_words(duty)}")
        cited = dict.fromkeys(f"{p.citation} [{p.id}]" for p in duty.provisions)
        yield from details(Role.DETAIL, "law", cited)
    yield Line(Role.BLANK, "", "")
    yield Line(Role.HEADING, "", "Dates ahead")
    calendar = session.calendar()
    for entry in calendar:
        yield Line(Role.NOTE, "", str(entry))
    if not calendar.entries:
        yield Line(Role.NOTE, "", "none")
    yield Line(Role.BLANK, "", "")
    yield Line(Role.NOTE, "", "This is information about the law, not legal advice.")


def replayed_json(event: Event, changes: Sequence[Change]) -> str:
    """An event and its changes as one line of JSON."""
    plain = {"event": event.to_dict(), "changes": _converter().unstructure(changes)}
    return json.dumps(plain, ensure_ascii=False)


@cache
def _converter() -> Converter:
    converter = Converter()
    converter.register_unstructure_hook_func(
        lambda kind: kind.__name__ == "date", lambda day: day.isoformat()
    )
    return converter
