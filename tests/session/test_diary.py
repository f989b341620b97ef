"""Diaries: events, one a line, read strictly, with every problem at once."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from traffick_rules import ArgumentError, CaseError, Verdict, assess, get_jurisdiction
from traffick_rules.facts import Stay
from traffick_rules.session import CaseSession, Event, EventKind, read_diary
from traffick_rules.session.diary import read_event

DENMARK = get_jurisdiction("dk")
EXAMPLE = Path(__file__).parents[2] / "examples" / "diary-dk.jsonl"


@pytest.fixture
def diary(tmp_path):
    def written(*lines):
        file = tmp_path / "diary.jsonl"
        texts = [line if isinstance(line, str) else json.dumps(line) for line in lines]
        file.write_text("\n".join(texts), encoding="utf-8")
        return file

    return written


def test_a_diary_is_read_event_by_event(diary):
    file = diary(
        {"on": "2024-01-08", "learn": {"stay": {"lawful": False, "detained": None}}},
        {"on": "2024-01-09", "correct": {"stay": {"lawful": True}}, "note": "the visa was found"},
        "",
        {"on": "2024-01-09", "withdraw": ["stay.lawful"]},
        {"on": "2024-02-07"},
    )
    kinds = [EventKind.LEARN, EventKind.CORRECT, EventKind.WITHDRAW, EventKind.ADVANCE]
    events = read_diary(file)
    assert kinds == [event.kind for event in events]
    assert {"stay.lawful": False} == events[0].facts
    assert "the visa was found" == events[1].note
    assert {"stay.lawful": None} == events[2].facts
    assert date(2024, 2, 7) == events[3].on


def test_an_event_reads_as_one_line():
    event = Event(
        on=date(2024, 1, 8),
        kind=EventKind.LEARN,
        facts={"trafficking.means": {"only": ["threat"]}, "stay.lawful": False},
    )
    assert "2024-01-08  learn  trafficking.means: only threat, stay.lawful: false" == str(event)
    assert "2024-01-09  advance" == str(Event(on=date(2024, 1, 9), kind=EventKind.ADVANCE))


def test_an_event_survives_as_plain_data():
    for plain in (
        {"on": "2024-01-08", "learn": {"stay": {"lawful": False}, "needs": {"legal": True}}},
        {"on": "2024-01-08", "withdraw": ["stay.lawful", "needs.legal"]},
        {"on": "2024-01-08"},
    ):
        assert plain == read_event(plain).to_dict()


def test_all_problems_of_a_diary_are_told_at_once_with_their_lines(diary):
    file = diary(
        {"on": "2024-01-08", "learn": {"stay": {"lawfull": True, "detained": "yes"}}},
        {"on": "2024-02-30"},
        {"on": "2024-01-07", "withdraw": ["stay.lawfull", "stay.lawful", "stay.lawful"]},
        "{",
        {"on": "2024-01-09", "lern": {}, "note": 7},
        {"on": "2024-01-08", "learn": {}, "correct": {"stay": {"lawful": True}}},
        {"learn": {"stay": {"lawful": True}}},
    )
    with pytest.raises(CaseError) as caught:
        read_diary(file)
    assert [
        "diary.jsonl: line 1: learn.stay.lawfull: 'lawfull' is not known here; did you mean 'lawful'?",
        "diary.jsonl: line 1: learn.stay.detained: 'yes' is not true or false; write true, without quotes",
        "diary.jsonl: line 2: on: '2024-02-30' is not a day of the calendar; check month and day",
        "diary.jsonl: line 3: withdraw[0]: 'stay.lawfull' is not a fact; did you mean 'stay.lawful'?",
        "diary.jsonl: line 3: withdraw[2]: 'stay.lawful' is not a further fact; write it once",
        "diary.jsonl: line 4: is not JSON: expecting property name enclosed in double quotes (line 1, column 2)",
        "diary.jsonl: line 5: lern: 'lern' is not known here; did you mean 'learn'?",
        "diary.jsonl: line 5: note: 7 is not a text of at most 1000 characters",
        "diary.jsonl: line 6: learn and correct stand in one event; write an event for each",
        "diary.jsonl: line 6: learn: names no fact; name at least one",
        "diary.jsonl: line 7: on: null is not a day written YYYY-MM-DD; such as '2008-05-01'",
    ] == str(caught.value).splitlines()


def test_events_stand_in_the_order_of_their_days(diary):
    file = diary({"on": "2024-01-08"}, {"on": "2024-01-07"})
    with pytest.raises(CaseError, match="line 2: 2024-01-07 lies before 2024-01-08"):
        read_diary(file)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "holds no event"),
        (
            b"stay:\n  lawful: false\n",
            r"diary.jsonl: is no diary: none of its lines is JSON; write an object such as \{",
        ),
        (b"\xff", "is not UTF-8"),
        (b"[]", "a list is not an event"),
        (b"7", "7 is not an event"),
        (
            b'{"on": "2024-01-08", "withdraw": "stay.lawful"}',
            "withdraw: 'stay.lawful' is not a list",
        ),
        (b'{"on": "2024-01-08", "withdraw": []}', "a list is not a list of facts"),
        (b'{"on": "2024-01-08", "withdraw": [null]}', r"withdraw\[0\]: null is not a fact"),
        (b'{"on": "2024-01-08", "learn": 7}', "learn: 7 is not an object"),
        (b'{"on": "2024-01-08", "\\u0000": 1}', r"line 1: \\x00: '\\x00' is not known here"),
        (b'{"on": "2024-01-08", "on": "2024-01-08"}', "'on' stands twice"),
        (b"[" * 100_000, "nested"),
    ],
    ids=range(12),
)
def test_what_is_no_diary_is_an_error_of_the_case(tmp_path, content, message):
    file = tmp_path / "diary.jsonl"
    file.write_bytes(content)
    with pytest.raises(CaseError, match=message):
        read_diary(file)


def test_a_note_cannot_steer_a_terminal():
    event = read_event({"on": "2024-01-08", "note": "\x1b[31mred\x1b]0;x\x07 \ud800 \nend"})
    assert "\\x1b[31mred\\x1b]0;x\\x07 \\ud800 \\nend" == event.note


def test_a_list_of_more_facts_than_there_are_is_refused_at_once():
    with pytest.raises(CaseError) as caught:
        read_event({"on": "2024-01-08", "withdraw": ["stay.lawful"] * 1_000_000})
    assert "withdraw: has more entries than there are facts; name each once" == str(caught.value)


@pytest.mark.parametrize("path", [None, 7, object()], ids=range(3))
def test_what_is_no_path_is_an_argument_error(path):
    with pytest.raises(ArgumentError, match="is not the path of a file"):
        read_diary(path)


def test_a_diary_that_is_not_there_is_an_error_with_its_name(tmp_path):
    with pytest.raises(CaseError, match="none.jsonl: cannot be read: no such file"):
        read_diary(tmp_path / "none.jsonl")


def test_facts_of_the_country_can_stand_in_its_diaries(diary):
    file = diary({"on": "2024-01-08", "learn": {"denmark": {"met_in_prostitution": True}}})
    assert {"denmark.met_in_prostitution": True} == read_diary(file)[0].facts
    with pytest.raises(CaseError, match="'atlantis' is not a group of facts here"):
        read_diary(diary({"on": "2024-01-08", "learn": {"atlantis": {"yes": True}}}))
    withdrawn = diary({"on": "2024-01-08", "withdraw": ["denmark.met_in_prostitution"]})
    assert {"denmark.met_in_prostitution": None} == read_diary(withdrawn)[0].facts


def test_an_event_moves_the_day_before_its_facts_are_told():
    event = read_event({"on": "2024-02-01", "learn": {"stay": {"lawful": True}}})
    with CaseSession.open(DENMARK, on=date(2024, 1, 8)) as session:
        session.apply(event)
        assert date(2024, 2, 1) == session.on
        assert [event] == [*session.events]


def test_where_the_facts_of_an_event_are_refused_the_day_has_moved():
    event = read_event({"on": "2024-02-01", "correct": {"stay": {"lawful": True}}})
    with CaseSession.open(DENMARK, on=date(2024, 1, 8)) as session:
        with pytest.raises(CaseError):
            session.apply(event)
        assert date(2024, 2, 1) == session.on


@pytest.mark.slow
def test_the_example_tells_a_case_with_corrections_and_withdrawn_facts():
    """What the diary in `examples` is worth showing for."""
    events = read_diary(EXAMPLE)
    assert 20 <= len(events)
    assert set(EventKind) == {event.kind for event in events}
    with CaseSession.open(DENMARK, on=events[0].on) as session:
        for event in events:
            session.apply(event)
            assert assess(session.case, jurisdiction=DENMARK, on=session.on) == session.assessment
        history = {}
        for change in session.changes:
            history.setdefault(change.question, []).append(
                (change.on, change.after, change.after_text)
            )
        assert Verdict.YES is session.assessment.permits["9c5"].verdict
        assert True is session.case.value(Stay.lawful)
        deadline = [says for _, _, says in history["duties.deadline_ends"]]
        assert any(says.startswith("overdue") for says in deadline)
        offer = [says.partition(":")[0] for _, _, says in history["duties.offer_prepared_return"]]
        assert ["possible", "open", "fulfilled"] == offer[1:4]
