"""
Events: what happened to a case, day by day; and diaries, files of events.

A diary is a JSONL file, one event a line, in the order of the days:

    {"on": "2024-01-08", "learn": {"stay": {"lawful": false}}}
    {"on": "2024-01-09", "correct": {"stay": {"lawful": true}}, "note": "the visa was found"}
    {"on": "2024-01-10", "withdraw": ["stay.lawful"]}
    {"on": "2024-02-07"}
"""

from __future__ import annotations

import enum
import os
from collections.abc import Callable, Mapping
from datetime import date
from typing import TypeVar, cast

import attrs

from traffick_rules.case import json_file, own_groups, reading
from traffick_rules.case.case import Case
from traffick_rules.errors import MOST_PROBLEMS, CaseError, Problem, did_you_mean
from traffick_rules.facts.fact import ReadingError, place, printable, shown, wrong
from traffick_rules.facts.kinds import Day
from traffick_rules.law.country.jurisdiction import check_day
from traffick_rules.mixins import Brief

_MAX_BYTES = 1 << 24
_MAX_DEPTH = 8
_MAX_EVENTS = 10_000
_MAX_NOTE = 1_000
_DAY = Day("the day of the event")
_EXAMPLE = 'write an object such as {"on": "2024-01-08", "learn": {"stay": {"lawful": false}}}'

T = TypeVar("T")


class EventKind(enum.StrEnum):
    """
    What happened: facts were learned, corrected or withdrawn, or a day came.

    A fact that is withdrawn is unknown again, which is not the same as being false.
    """

    LEARN = "learn"
    CORRECT = "correct"
    WITHDRAW = "withdraw"
    ADVANCE = "advance"


@attrs.frozen(kw_only=True)
class Event(Brief):
    """
    Something that happened to a case on a day.

    Raises:
        ArgumentError: If *on* is not a day; whether there are such facts is seen when it is applied.

    Attributes:
        on: The day.
        kind: What happened.
        facts: The facts concerned by their path, with their value as a case file has it; None where the
            fact was withdrawn.
        note: A remark for the reader of a diary. It is shown, and never kept in a saved session.
    """

    on: date = attrs.field(converter=check_day)
    kind: EventKind
    facts: Mapping[str, object] = attrs.field(factory=dict, hash=False)
    note: str = ""

    def __str__(self) -> str:
        """Day, kind and facts on one line."""
        told = ", ".join(
            path if self.kind is EventKind.WITHDRAW else f"{path}: {shown_plain(value)}"
            for path, value in self.facts.items()
        )
        return f"{self.on}  {self.kind}{f'  {told}' if told else ''}"

    def to_dict(self) -> dict[str, object]:
        """The event as a line of a diary has it, without the note."""
        plain: dict[str, object] = {"on": self.on.isoformat()}
        if self.kind is EventKind.WITHDRAW:
            plain["withdraw"] = list(self.facts)
        elif self.kind is not EventKind.ADVANCE:
            groups: dict[str, dict[str, object]] = {}
            for path, value in self.facts.items():
                group, _, name = path.partition(".")
                groups.setdefault(group, {})[name] = value
            plain[self.kind.value] = groups
        return plain


def shown_plain(value: object) -> str:
    """A plain value of a case file, short, as an event shows it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | tuple):
        return " and ".join(str(item) for item in value)
    if isinstance(value, Mapping):
        if "only" in value:
            listed = shown_plain(value["only"])
            return f"only {listed}" if listed else "none"
        return ", ".join(f"{key} {shown_plain(state)}" for key, state in value.items())
    return str(value)


def facts_of(case: Case) -> dict[str, object]:
    """Every fact that is known of the case by its path, with its value as a case file has it."""
    return _by_path(case.to_dict())


def _by_path(groups: Mapping[str, object]) -> dict[str, object]:
    return {
        f"{key}.{name}": value
        for key, group in groups.items()
        if isinstance(group, Mapping)
        for name, value in group.items()
    }


def read_diary(path: str | os.PathLike[str]) -> tuple[Event, ...]:
    """
    The events of a diary file (`.jsonl`, UTF-8, at most 16 MiB and 10,000 events).

    Args:
        path: The file.

    Raises:
        ArgumentError: If *path* is no path.
        CaseError: With every problem of the file at once, each with the file's name and the line.
    """
    file = reading.file_of(path)
    problems: list[Problem] = []
    events: list[Event] = []
    unread = 0
    text = reading.text_of(file, _MAX_BYTES)
    lines = [(n, line) for n, line in enumerate(text.split("\n"), start=1) if line.strip()]
    for number, line in lines:
        at = f"line {number}"
        try:
            event = read_event(json_file.load(line, max_depth=_MAX_DEPTH))
        except (ReadingError, CaseError) as error:
            unread += isinstance(error, ReadingError)
            problems += (_at(at, problem) for problem in error.problems)
            if len(problems) > MOST_PROBLEMS:
                problems.append(
                    Problem(at, "is the last line that was read", "correct those above")
                )
                break
            continue
        if len(events) == _MAX_EVENTS:
            message = f"is event {_MAX_EVENTS + 1}; a diary holds {_MAX_EVENTS} at most"
            problems.append(Problem(at, message, "begin another, or save the session"))
            break
        if events and event.on < events[-1].on:
            message = f"{event.on} lies before {events[-1].on}, the day of the event before it"
            problems.append(Problem(at, message, "put the events in the order of their days"))
        events.append(event)
    if not lines:
        problems.append(Problem("", "holds no event", "write one JSON object a line"))
    elif 1 < unread == len(lines):
        # Another kind of file: its lines are not reported one by one.
        problems = [Problem("", "is no diary: none of its lines is JSON", _EXAMPLE)]
    if problems:
        raise CaseError(problems, source=file.name)
    return tuple(events)


def read_event(data: object) -> Event:
    """
    The event that plain data stands for: `on`, with `learn`, `correct` or `withdraw`, and perhaps a `note`.

    Args:
        data: The plain data, as a line of a diary has it.

    Raises:
        CaseError: With every problem at once.
    """
    if not isinstance(data, Mapping):
        raise CaseError([wrong(data, "an event", _EXAMPLE)])
    telling = [kind for kind in EventKind if kind is not EventKind.ADVANCE]
    kinds = [kind for kind in telling if kind.value in data]
    known = ["on", "note", *(kind.value for kind in telling)]
    problems = [
        Problem(
            place(key),
            f"{shown(key)} is not known here",
            did_you_mean(key, known) or f"known: {', '.join(known)}",
        )
        for key in data
        if key not in known
    ]
    if len(kinds) > 1:
        both = " and ".join(kind.value for kind in kinds)
        problems.append(Problem("", f"{both} stand in one event", "write an event for each"))
    kind = kinds[0] if kinds else EventKind.ADVANCE
    on = _read(problems, "on", lambda: _DAY.read(data.get("on")))
    note = data.get("note", "")
    if not isinstance(note, str) or len(note) > _MAX_NOTE:
        problems.append(wrong(note, f"a text of at most {_MAX_NOTE} characters", path="note"))
    facts: Mapping[str, object] = {}
    if kind is EventKind.WITHDRAW:
        facts = _read(problems, kind.value, lambda: _paths(data[kind.value])) or {}
    elif kind is not EventKind.ADVANCE:
        facts = _read(problems, kind.value, lambda: _told(data[kind.value])) or {}
    if problems:
        raise CaseError(problems)
    assert on is not None  # noqa: S101 - else there was a problem
    return Event(on=on, kind=kind, facts=facts, note=printable(str(note)))


def saved_event(plain: Mapping[str, object]) -> Event:
    """
    The event that `Event.to_dict` gave, whatever facts the installed vocabulary has.

    Raises:
        ArgumentError: If it is not such an event.
    """
    on = date.fromisoformat(str(plain["on"]))
    for kind in (EventKind.LEARN, EventKind.CORRECT):
        if kind.value in plain:
            groups = cast("Mapping[str, object]", plain[kind.value])
            return Event(on=on, kind=kind, facts=_by_path(groups))
    if EventKind.WITHDRAW.value in plain:
        paths = cast("list[str]", plain[EventKind.WITHDRAW.value])
        return Event(on=on, kind=EventKind.WITHDRAW, facts=dict.fromkeys(paths))
    return Event(on=on, kind=EventKind.ADVANCE)


def _read(problems: list[Problem], key: str, reader: Callable[[], T]) -> T | None:
    """What *reader* gives; where it fails, its problems with the key before their paths."""
    try:
        return reader()
    except (ReadingError, CaseError) as error:
        problems += (_at(key, problem) for problem in error.problems)
        return None


def _told(data: object) -> Mapping[str, object]:
    facts = facts_of(Case.from_dict(data))
    if not facts:
        raise ReadingError(Problem("", "names no fact", "name at least one"))
    return facts


def _paths(data: object) -> Mapping[str, object]:
    if not isinstance(data, list) or not data:
        raise ReadingError(wrong(data, "a list of facts", 'such as ["stay.lawful"]'))
    groups = own_groups.loaded(Case)
    known = {f"{key}.{name}" for key, group in groups.items() for name in group.facts}
    if len(data) > len(known):
        raise ReadingError(Problem("", "has more entries than there are facts", "name each once"))
    problems = []
    seen: set[object] = set()
    for index, path in enumerate(data):
        if not isinstance(path, str) or Case.fact_at(path) is None:
            hint = did_you_mean(path, known) or "write group and name, such as stay.lawful"
            problems.append(wrong(path, "a fact", hint, f"[{index}]"))
        elif path in seen:
            problems.append(wrong(path, "a further fact", "write it once", f"[{index}]"))
        else:
            seen.add(path)
    if problems:
        raise ReadingError(*problems)
    return dict.fromkeys(data)


def _at(at: str, problem: Problem) -> Problem:
    inner = problem.path
    joint = "" if not inner or inner.startswith("[") else ": " if at.startswith("line") else "."
    return attrs.evolve(problem, path=f"{at}{joint}{inner}")
