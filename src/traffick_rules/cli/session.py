"""The command `session`: a replayed diary as lines for people, or as JSON, one object an event."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import click

from traffick_rules.case.writing import write
from traffick_rules.cli.options import OutFile, case_file, format_option, jurisdiction_option
from traffick_rules.cli.output import show
from traffick_rules.engine.live import Engine
from traffick_rules.errors import CaseError
from traffick_rules.law.country.jurisdiction import Jurisdiction
from traffick_rules.lines import Line, Role, details, role_of
from traffick_rules.render.text import disclaimer
from traffick_rules.session.case_session import CaseSession
from traffick_rules.session.change import Change
from traffick_rules.session.diary import Event, read_diary


@click.command("session", short_help="Replay the diary of a case: what changed when.")
@case_file
@jurisdiction_option
@click.option(
    "--engine",
    type=click.Choice([engine.value for engine in Engine]),
    help="What keeps the answers current; both give the same.  [default: rete where it can be used]",
)
@click.option("--calendar", type=OutFile(), help="Write the coming dates here (iCalendar).")
@click.option(
    "--id", "name", help="What the case is called; its dates keep their identity.  [default: FILE]"
)
@format_option
def replay_diary(  # noqa: PLR0913, PLR0917 - the options of the command
    file: Path,
    country: Jurisdiction,
    engine: str | None,
    calendar: Path | None,
    name: str | None,
    output: str,
) -> None:
    """
    Replay the diary in FILE (JSONL, one dated event a line) and say what changed at each event.

    With --format json one object a line, an event with the answers that it changed. The calendar needs the
    extra `calendar`.

    \b
    traffick-rules session examples/diary-dk.jsonl --jurisdiction dk --calendar dates.ics
    """
    events = read_diary(file)
    chosen = None if engine is None else Engine(engine)
    # Replayed again, or with more events, a diary gives the same dates and not further ones beside them.
    name = str(file.resolve()) if name is None else name
    with CaseSession.open(country, on=events[0].on, id=name, engine=chosen) as session:
        replayed = _replay(session, events, file.name)
        if output == "json":
            for event, changes in replayed:
                click.echo(_json(event, changes))
        else:
            show(_opened_lines(session))
            for event, changes in replayed:
                show(_event_lines(event, changes))
            show(_closing_lines(session))
        if calendar is not None:
            write(calendar, session.calendar.to_ics())


def _replay(
    session: CaseSession, events: Iterable[Event], file: str
) -> Iterator[tuple[Event, tuple[Change, ...]]]:
    """Each event with what it changed; an event that is refused is named."""
    for event in events:
        try:
            yield event, session.apply(event)
        except CaseError as error:
            raise CaseError(error.problems, source=f"{file}: {event}") from None


def _opened_lines(session: CaseSession) -> Iterator[Line]:
    """What stands above a replayed diary."""
    yield Line(Role.TITLE, "", f"{session.jurisdiction.name}: a case from {session.opened_on}")
    yield Line(Role.NOTE, "", f"answers kept current by the {session.engine.words}")


def _event_lines(event: Event, changes: Sequence[Change]) -> Iterator[Line]:
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
    yield Line(role, label, f"{change.title} [{change.question}]{_with(change.after_text)}")
    was = "not in force" if change.before is None else change.before.value
    yield Line(Role.DETAIL, "was", f"{was}{_with(change.before_text)}")
    yield from details(Role.DETAIL, "because", map(str, change.because))


def _with(words: str) -> str:
    return f": {words}" if words else ""


def _closing_lines(session: CaseSession) -> Iterator[Line]:
    """The duties and the dates ahead at the end of a diary."""
    yield Line(Role.BLANK, "", "")
    yield Line(Role.HEADING, "", f"Duties on {session.on}")
    for duty in session.duties:
        yield Line(role_of(duty.verdict), duty.verdict.value, f"{duty.title}: {duty.wording()}")
        cited = dict.fromkeys(f"{p.citation} [{p.id}]" for p in duty.provisions)
        yield from details(Role.DETAIL, "law", cited)
    yield Line(Role.BLANK, "", "")
    yield Line(Role.HEADING, "", "Dates ahead")
    calendar = session.calendar
    for entry in calendar:
        yield Line(Role.NOTE, "", str(entry))
    if not calendar.entries:
        yield Line(Role.NOTE, "", "none")
    yield Line(Role.BLANK, "", "")
    yield disclaimer()


def _json(event: Event, changes: Sequence[Change]) -> str:
    """An event and its changes as one line of JSON."""
    plain = {"event": event.to_dict(), "changes": [change.to_dict() for change in changes]}
    return json.dumps(plain, ensure_ascii=False)
