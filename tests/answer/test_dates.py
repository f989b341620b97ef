"""The days that an answer gives: decided once, and the same in reports, calendars and pictures."""

from __future__ import annotations

import json
from datetime import date

import pytest
from tests.toyland import TOYLAND

from traffick_rules import Assessment, Case, Verdict, assess
from traffick_rules.answer import AnswerDate, Section
from traffick_rules.law.boundary import ONE_DAY
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
    assert "ends" == found.short
    assert "ends" not in found.words
    assert date(2024, 1, 8) == found.begins


def told(jurisdiction, facts, day):
    found = assess(Case.from_dict(facts), jurisdiction=jurisdiction, on=day)
    (answer,) = (each for each in found.reflection_periods.values() if each.verdict is Verdict.YES)
    terms = [
        item.terms
        for section in (Section.APPLIES, Section.MAY)
        for item in found.summary()[section]
        if answer.question in item.questions
    ]
    assert [answer.is_over] == [each.startswith("it is over") for each in terms]
    plain = json.loads(found.to_json())
    assert Assessment.from_dict(plain)[answer.question].is_over == answer.is_over
    return answer.is_over


RECOVERING = {
    "stay": {"lawful": True, "reflection_period_from": "2024-01-08"},
    "identification": {"decision": "victim"},
}


@pytest.mark.parametrize(
    ("jurisdiction", "facts", "last_day"),
    [
        (TOYLAND, RECOVERING, date(2024, 3, 8)),
        ("dk", FACTS, date(2024, 5, 7)),
        ("dk", DECIDED, date(2024, 4, 1)),
    ],
    ids=["30 to 60 days", "with the longest extension", "as decided"],
)
def test_a_period_whose_longest_day_has_passed_is_still_a_yes_and_says_that_it_is_over(
    jurisdiction, facts, last_day
):
    assert not told(jurisdiction, facts, last_day)
    assert told(jurisdiction, facts, last_day + ONE_DAY)


def test_a_period_of_which_no_first_day_is_known_is_not_over():
    facts = {**RECOVERING, "stay": {"lawful": True}}
    assert not told(TOYLAND, facts, date(2030, 1, 1))
