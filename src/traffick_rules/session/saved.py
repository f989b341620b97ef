"""Saved sessions: everything that a session needs to go on after a restart, as JSON text."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, NoReturn, cast
from uuid import UUID

import attrs

from traffick_rules.answer.answers import Summary
from traffick_rules.answer.serialization import first_line, leave_words, to_json
from traffick_rules.case import json_file
from traffick_rules.case.case import Case
from traffick_rules.errors import ArgumentError, SessionError
from traffick_rules.facts.fact import ReadingError
from traffick_rules.law.country.jurisdiction import Jurisdiction
from traffick_rules.session.calendar import CalendarEntry
from traffick_rules.session.change import Change
from traffick_rules.session.diary import Event, saved_event

if TYPE_CHECKING:
    from cattrs import Converter

_FORMAT = "traffick-rules session"
_VERSION = 1
_MAX_CHARACTERS = 1 << 26
_MAX_DEPTH = 12


@attrs.frozen(kw_only=True)
class SavedSession:
    """
    What a session consists of.

    Attributes:
        id: Its random name, a UUID.
        jurisdiction: The code of the country.
        opened_on: The day on which it was opened.
        on: The day on which it stands.
        fingerprint: The fingerprint of the law on that day.
        case: What is known.
        events: What happened.
        changes: What changed.
        answers: What was answered last, by question.
        step: The number of the last step.
        cancelled: The dates ahead that were given and no longer stand.
    """

    id: str
    jurisdiction: str
    opened_on: date
    on: date
    fingerprint: str
    case: Case
    events: tuple[Event, ...] = ()
    changes: tuple[Change, ...] = ()
    answers: Mapping[str, Summary] = attrs.field(factory=dict)
    step: int = 0
    cancelled: tuple[CalendarEntry, ...] = ()


def write(session: SavedSession) -> str:
    """The session as JSON text."""
    plain: dict[str, object] = _converter().unstructure(session)
    plain["case"] = session.case.to_dict()
    plain["events"] = [event.to_dict() for event in session.events]
    return to_json({"format": _FORMAT, "version": _VERSION, **plain}, indent=None)


def read(text: object, jurisdiction: Jurisdiction) -> SavedSession:
    """
    The session that `write` wrote.

    Args:
        text: The JSON text.
        jurisdiction: The country whose session it is to be.

    Raises:
        ArgumentError: If *text* is not a text.
        CaseError: If its case cannot be read.
        SessionError: If it is not a saved session, or one of another country or version.
    """
    if not isinstance(text, str):
        msg = f"text: {type(text).__name__} is not a text; give what save() gave"
        raise ArgumentError(msg)
    if len(text) > _MAX_CHARACTERS:
        _refuse(f"it is longer than {_MAX_CHARACTERS} characters")
    try:
        data = json_file.load(text, max_depth=_MAX_DEPTH)
    except ReadingError as error:
        _refuse(str(error.problems[0]))
    if not isinstance(data, dict) or data.get("format") != _FORMAT:
        _refuse(f"it does not say 'format': {_FORMAT!r}")
    if data.get("version") != _VERSION:
        _refuse(f"its version is not {_VERSION}")
    if data.get("jurisdiction") != jurisdiction.code:
        msg = f"the saved session is not one under the law of {jurisdiction.name}"
        raise SessionError(msg)
    case = Case.from_dict(data.get("case"))
    content = {key: value for key, value in data.items() if key not in {"format", "version"}}
    try:
        plain_events = cast("list[Mapping[str, object]]", content["events"])
        events = [saved_event(event) for event in plain_events]
        UUID(str(content["id"]))
        session = _converter().structure({**content, "case": case, "events": events}, SavedSession)
    except Exception as error:  # noqa: BLE001 - whatever is wrong with the text
        _refuse(first_line(error), error)

    if session.opened_on > session.on or session.step < 0:
        _refuse("its days or steps are not in order")
    return session


def _refuse(reason: str, cause: Exception | None = None) -> NoReturn:
    msg = f"this is not a saved session: {reason}; give what save() gave"
    raise SessionError(msg) from cause


@cache
def _converter() -> Converter:
    from cattrs import Converter

    # Only the first error is reported; looking for all of them takes long in a text that is wrong all over.
    converter = Converter(forbid_extra_keys=True, detailed_validation=False)
    converter.register_unstructure_hook(date, lambda day: day.isoformat())
    converter.register_structure_hook(date, lambda raw, _: date.fromisoformat(raw))
    converter.register_structure_hook(str, _text)
    leave_words(converter)
    # Read beforehand, with errors of their own.
    converter.register_structure_hook(Case, lambda case, _: case)
    converter.register_structure_hook(Event, lambda event, _: event)
    return converter


def _text(raw: object, kind: type[str]) -> str:
    if isinstance(raw, str):
        return kind(raw)  # a member, where it is an enumeration of texts
    msg = f"{type(raw).__name__} is not a text"
    raise ValueError(msg)
