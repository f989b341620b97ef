"""The days that an answer gives: decided once, and the same in reports, calendars and pictures."""

from __future__ import annotations

import json
from datetime import date

import pyarrow as pa
import pytest
from tests.toyland import TOYLAND

from traffick_rules import Assessment, Case, Verdict, assess
from traffick_rules.answer import AnswerDate, Section
from traffick_rules.bulk import assess_table
from traffick_rules.law.values.boundary import ONE_DAY
from traffick_rules.pictures import timeline
from traffick_rules.session import CalendarEntryKind, CaseSession

ON = date(2024, 1, 8)
FACTS = {
    "stay": {
        "lawful": False,
        "departure_order": "within_deadline",
        "reflection_period_from": "2024-01-08",
    },
    "identification": {"decision": "victim", "decided_by": "immigration_authority"},
    "findings": {"special_reasons_against_time": False},
}
DECIDED = {**FACTS, "stay": {**FACTS["stay"], "reflection_period_until": "2024-04-01"}}
UNDECIDED = {"stay": {"reflection_period_until": "2024-04-01"}}


def assessed(facts):
    return assess(Case.from_dict(facts), jurisdiction="dk", on=ON)


def days(found):
    return [(each.day, each.kind.value, each.is_certain) for each in found.dates()]


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({}, []),
        (UNDECIDED, [(date(2024, 4, 1), "reflection_period_ends", False)]),
        (DECIDED, [(date(2024, 4, 1), "reflection_period_ends", True)]),
        (
            FACTS,
            [
                (date(2024, 2, 7), "reflection_period_ends", True),
                (date(2024, 5, 7), "longest_reflection_period_ends", False),
            ],
        ),
    ],
)
def test_the_decided_end_counts_and_else_the_ends_without_and_with_extension(facts, expected):
    assert expected == days(assessed(facts).reflection_period)


@pytest.mark.parametrize("facts", [UNDECIDED, DECIDED, FACTS])
def test_a_summary_a_calendar_and_a_timeline_have_the_same_days(facts):
    found = assessed(facts)
    given = {(a.title, each.day) for a in found for each in a.dates() if not each.is_done}
    assert given
    told = {(item.title, item.day) for item in found.summary()[Section.DUTIES] if item.day}
    with CaseSession.open("dk", on=ON) as session:
        session.learn(facts)
        ahead = {
            (entry.title.rpartition(": ")[0], entry.on)
            for entry in session.calendar
            if entry.kind is not CalendarEntryKind.LAW_CHANGES
        }
    assert given == told == ahead
    picture = timeline(found)
    assert all(title in picture for title, _ in given)


def test_what_is_done_still_has_its_day_and_is_no_day_ahead():
    facts = {**FACTS, "stay": {**FACTS["stay"], "extension_applied_for": True}}
    found = assessed(facts)
    duty = found.duties["apply_for_extension"]
    assert [(date(2024, 2, 7), True)] == [(each.day, each.is_done) for each in duty.dates()]
    days = [item for item in found.summary()[Section.DUTIES] if item.day]
    assert not [item for item in days if item.title == duty.title]
    assert duty.title in timeline(found)


def test_a_day_says_what_happens_in_a_language():
    [found] = assessed(DECIDED).reflection_period.dates(
        assessed(DECIDED).law.jurisdiction.language("da")
    )
    assert isinstance(found, AnswerDate)
    assert "udløber" == found.short
    assert "ends" not in found.words
    assert date(2024, 1, 8) == found.begins


def period(jurisdiction, facts, day):
    """The period of the case on that day, which reads the same from data and as a row of a table."""
    found = assess(Case.from_dict(facts), jurisdiction=jurisdiction, on=day)
    (answer,) = (each for each in found.reflection_periods.values() if each.length)
    again = Assessment.from_dict(json.loads(found.to_json()))[answer.question]
    assert (answer, answer.because) == (again, again.because)
    row = {f"{key}.{name}": v for key, group in facts.items() for name, v in group.items()}
    for name, value in row.items():
        if name.endswith(("_from", "_until", "_on")):
            row[name] = date.fromisoformat(value)
    table = pa.Table.from_pylist([row])
    told = assess_table(table, jurisdiction=jurisdiction, on=day).answers[answer.question]
    assert {True: Verdict.YES, False: Verdict.NO, None: Verdict.UNKNOWN}[told[0].as_py()] is (
        answer.verdict
    )
    return answer


RECOVERING = {
    "stay": {"lawful": True, "reflection_period_from": "2024-01-08"},
    "identification": {"decision": "victim"},
}


@pytest.mark.parametrize(
    ("jurisdiction", "facts", "ends", "words"),
    [
        (TOYLAND, RECOVERING, date(2024, 3, 8), "ended on 2024-03-08"),
        ("dk", FACTS, date(2024, 5, 7), "ended on 2024-02-07, with extension on 2024-05-07"),
        ("dk", DECIDED, date(2024, 4, 1), "ended on 2024-04-01 as decided"),
    ],
    ids=["30 to 60 days", "with the longest extension", "as decided"],
)
def test_a_period_whose_longest_day_has_passed_is_over_and_no_longer_a_yes(
    jurisdiction, facts, ends, words
):
    before, after = (period(jurisdiction, facts, day) for day in (ends, ends + ONE_DAY))
    assert (Verdict.NO, words) == (after.verdict, after.wording()[: len(words)])
    assert Verdict.NO is not before.verdict
    assert before.ended_on is None or before.verdict is Verdict.UNKNOWN
    assert "it ended on" in str(after.because[0])


def test_a_period_that_can_have_been_extended_is_unknown_after_its_first_end():
    last = date(2024, 2, 7)
    assert Verdict.YES is period("dk", FACTS, last).verdict
    found = period("dk", FACTS, last + ONE_DAY)
    assert (Verdict.UNKNOWN, last) == (found.verdict, found.ended_on)
    assert "ended on 2024-02-07 unless it was extended" in found.wording()
    assert f"it ended on {last} unless it was extended: unknown" == str(found.because[0])


def test_an_answer_that_is_over_is_explained_by_its_end_first():
    found = assess(Case.from_dict(DECIDED), jurisdiction="dk", on=date(2024, 4, 2))
    told = found.explain(found.reflection_period)
    assert (Verdict.NO, "it ended on 2024-04-01") == (told.verdict, told.clauses[0].words)
    danish = found.explain(found.reflection_period, language="da")
    assert "2024-04-01" in danish.clauses[0].words
    assert "ended" not in danish.clauses[0].words


def test_a_period_of_which_no_first_day_is_known_is_not_over():
    facts = {**RECOVERING, "stay": {"lawful": True}}
    assert Verdict.YES is period(TOYLAND, facts, date(2030, 1, 1)).verdict
