"""`traffick-rules session`: a diary replayed, with what changed at each event."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import icalendar
import pytest
from click.testing import CliRunner

from traffick_rules import get_jurisdiction
from traffick_rules.cli.commands import cli
from traffick_rules.engine.rete import durable
from traffick_rules.session import Engine

EXAMPLE = Path(__file__).parents[2] / "examples" / "diary-dk.jsonl"
ENGINES = [Engine.PROGRAM, *([Engine.RETE] if durable.load() is not None else [])]


def run(*arguments):
    return CliRunner().invoke(cli, ["session", *map(str, arguments), "--jurisdiction", "dk"])


@pytest.fixture
def diary(tmp_path):
    file = tmp_path / "diary.jsonl"
    lines = [
        {"on": "2024-01-08", "learn": {"stay": {"lawful": False}}, "note": "a note"},
        {"on": "2024-01-09", "learn": {"needs": {"legal": True}}},
        {"on": "2024-01-09", "correct": {"stay": {"lawful": True}}},
    ]
    file.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    return file


@pytest.mark.parametrize("engine", ENGINES)
def test_each_event_is_printed_with_what_changed_and_why(diary, engine):
    result = run(diary, "--engine", engine)
    assert 0 == result.exit_code
    lines = result.output.splitlines()
    assert "Denmark: a case from 2024-01-08" == lines[0]
    assert f"  answers kept current by the {engine.words}" == lines[1]
    assert "2024-01-08  learn  stay.lawful: false" in lines
    assert "  a note" in lines
    assert "  no answer changes" in lines
    assert "           because     the person has a right to stay: yes" in lines
    assert "Duties on 2024-01-09" in lines
    assert "Dates ahead" in lines
    assert any(line.endswith("  the law of Denmark changes") for line in lines)


def test_as_json_each_event_is_one_line_of_data(diary):
    result = run(diary, "--format", "json")
    replayed = [json.loads(line) for line in result.output.splitlines()]
    assert ["learn", "learn", "correct"] == [[*one["event"]][1] for one in replayed]
    changes = {change["question"]: change for change in replayed[0]["changes"]}
    restitution = changes["entitlements.restitution_period"]
    assert ("unknown", "no") == (restitution["before"], restitution["after"])
    assert [] == replayed[1]["changes"]


@pytest.mark.parametrize("name", [(), ("--id", "case 17")])
def test_a_diary_that_grows_gives_the_same_dates_and_cancels_what_no_longer_stands(tmp_path, name):
    diary, ics = tmp_path / "d.jsonl", tmp_path / "d.ics"
    facts = {"stay": {"lawful": False, "departure_order": "within_deadline"}}
    facts["stay"]["reflection_period_from"] = "2024-01-08"
    facts["identification"] = {"decision": "victim", "decided_by": "immigration_authority"}
    lines = [
        {"on": "2024-01-08", "learn": facts},
        {"on": "2024-01-09", "correct": {"stay": {"reflection_period_from": "2024-01-05"}}},
        {"on": "2024-01-10", "withdraw": ["stay.reflection_period_from"]},
    ]
    found = []
    for count in (1, 1, 2, 3):
        diary.write_text("".join(f"{json.dumps(line)}\n" for line in lines[:count]))
        assert 0 == run(diary, "--calendar", ics, *name).exit_code
        events = icalendar.Calendar.from_ical(ics.read_bytes()).walk("VEVENT")
        of_law = "the law of Denmark changes"
        found.append({str(e["uid"]): e for e in events if of_law != e["summary"]})
    first, again, moved, withdrawn = found
    assert first
    assert first.keys() == again.keys() == moved.keys() == withdrawn.keys()
    assert any(first[uid].decoded("dtstart") != moved[uid].decoded("dtstart") for uid in first)
    for uid, event in withdrawn.items():
        assert first[uid]["sequence"] < moved[uid]["sequence"] < event["sequence"]
    assert {"CANCELLED"} == {event.get("status") for event in withdrawn.values()}


def test_the_example_ends_with_its_duties_and_writes_its_dates(tmp_path):
    file = tmp_path / "dates.ics"
    result = run(EXAMPLE, "--calendar", file)
    assert 0 == result.exit_code
    assert "Weigh the trafficking before an expulsion is decided" in result.output
    events = icalendar.Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    events = [event for event in events if "CANCELLED" != event.get("status")]
    ahead = {day for day in get_jurisdiction("dk").epochs if day > date(2023, 8, 21)}
    assert {"the law of Denmark changes"} == {event["summary"] for event in events}
    assert {event.decoded("dtstart") for event in events} <= ahead


def test_a_bad_diary_is_told_line_by_line_with_exit_code_2(tmp_path):
    file = tmp_path / "diary.jsonl"
    file.write_text('{"on": "2024-01-08", "lern": {}}\n{"on": 7}\n', encoding="utf-8")
    result = run(file)
    assert 2 == result.exit_code
    assert [
        "diary.jsonl: line 1: lern: 'lern' is not known here; did you mean 'learn'?",
        "diary.jsonl: line 2: on: 7 is not a day written YYYY-MM-DD; such as '2008-05-01'",
    ] == result.stderr.splitlines()


def test_a_calendar_that_cannot_be_written_is_told(diary, tmp_path):
    result = run(diary, "--calendar", tmp_path / "none" / "dates.ics")
    assert 2 == result.exit_code
    assert "dates.ics: cannot be written: no such file or directory" in result.stderr


def test_an_event_that_is_refused_says_which(tmp_path):
    file = tmp_path / "diary.jsonl"
    file.write_text('{"on": "2024-01-08", "correct": {"stay": {"lawful": true}}}', encoding="utf-8")
    result = run(file)
    assert 2 == result.exit_code
    named = "diary.jsonl: 2024-01-08  correct  stay.lawful: true: "
    assert f"{named}stay.lawful: is not known; learn it" == result.stderr.strip()
