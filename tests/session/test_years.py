"""Cases that live for years: what passing days announce, once each, and that no later day refuses a case."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from traffick_rules import Case, Verdict, get_jurisdiction
from traffick_rules.answer import DutyState
from traffick_rules.session import CaseSession, ChangeCause, Engine, EventKind
from traffick_rules.testing.strategies import cases

DENMARK = get_jurisdiction("dk")
FIRST = date(2026, 11, 5)
ON_A_PERIOD = Case.from_dict(
    {
        "stay": {
            "lawful": False,
            "departure_order": "within_deadline",
            "reflection_period_from": "2026-11-05",
        },
        "person": {"birth_date": "1999-03-01"},
        "route": {"in_country": True},
        "identification": {
            "decision": "victim",
            "decided_by": "immigration_authority",
            "decided_on": "2026-11-05",
        },
        "findings": {"special_reasons_against_time": False},
    }
)
NIGHTS = [FIRST + timedelta(days=night) for night in range(1, 366)]
LAST = NIGHTS[-1]


def announced(case, nights, engine=Engine.PROGRAM):
    with CaseSession.open(DENMARK, on=FIRST, case=case, engine=engine) as session:
        return [change for night in nights for change in session.advance(to=night)]


@pytest.mark.slow
def test_a_year_night_by_night_announces_what_ends_and_is_overdue_and_nothing_else():
    changes = announced(ON_A_PERIOD, NIGHTS)
    assert [
        ("2026-12-06", "reflection_period.departure_deadline", "yes", "unknown"),
        ("2027-03-06", "reflection_period.departure_deadline", "unknown", "no"),
        ("2027-03-06", "duties.deadline_ends", "yes", "yes"),
    ] == [(str(c.on), c.question, str(c.before), str(c.after)) for c in changes]
    assert {ChangeCause.DAY} == {c.cause for c in changes}
    unsure, over, overdue = changes
    assert "ended on 2026-12-05 unless it was extended" in unsure.after_text
    assert "ended on 2026-12-05, with extension on 2027-03-05 at the latest" == over.after_text
    assert ["it ended on 2026-12-05: yes"] == [*map(str, over.because)]
    assert ["the day is 2027-03-06: yes"] == [*map(str, overdue.because)]
    assert overdue.before_text.startswith("open")
    assert overdue.after_text.startswith("overdue")


def test_of_nights_on_which_nothing_happens_nothing_is_kept_but_the_day():
    with CaseSession.open(DENMARK, on=FIRST, case=ON_A_PERIOD) as session:
        before = json.loads(session.save())
        for night in NIGHTS[:29]:
            assert () == session.advance(to=night)
        after = json.loads(session.save())
        assert str(NIGHTS[28]) == after["on"]
        assert {**before, "on": after["on"]} == after
        session.advance(to=date(2026, 12, 6))
        assert [EventKind.LEARN, EventKind.ADVANCE] == [event.kind for event in session.events]


@pytest.mark.parametrize("engine", [Engine.PROGRAM, None])
def test_a_year_at_once_announces_the_same(engine):
    at_once = announced(ON_A_PERIOD, [LAST], engine)
    assert ["2026-12-06", "2027-03-06", "2027-03-06"] == [str(change.on) for change in at_once[:3]]
    nights = [date(2026, 12, 5), date(2026, 12, 6), date(2027, 3, 5), date(2027, 3, 6), LAST]
    step_by_step = announced(ON_A_PERIOD, nights, engine)
    assert [str(change) for change in at_once] == [str(change) for change in step_by_step]


def test_what_was_extended_runs_on_until_the_decided_day():
    facts = ON_A_PERIOD.to_dict()
    with CaseSession.open(DENMARK, on=FIRST, case=Case.from_dict(facts)) as session:
        session.advance(to=date(2026, 12, 4))
        session.learn({"stay": {"reflection_period_until": "2027-01-15"}})
        session.advance(to=date(2027, 1, 15))
        period = session.assessment.reflection_period
        assert (Verdict.YES, date(2027, 1, 15)) == (period.verdict, period.decided_end)
        duty = session.assessment.duties["deadline_ends"]
        assert DutyState.OPEN is duty.state
        ended = {change.question: change for change in session.advance(to=date(2027, 1, 16))}
        assert "ended on 2027-01-15 as decided" in (
            ended["reflection_period.departure_deadline"].after_text
        )
        assert ended["duties.deadline_ends"].after_text.startswith("overdue")


@pytest.mark.parametrize("engine", [Engine.PROGRAM, None])
def test_a_permit_that_runs_out_is_announced_once_and_changes_no_verdict(engine):
    facts = {
        "stay": {"lawful": True, "ground": "work", "ground_until": "2026-12-31"},
        "identification": {"indicators": True},
    }
    with CaseSession.open(DENMARK, on=FIRST, case=Case.from_dict(facts), engine=engine) as session:
        assert () == session.advance(to=date(2026, 12, 31))
        before = {answer.question: answer.verdict for answer in session.assessment}
        changes = session.advance(to=date(2027, 2, 1))
        assert {(date(2027, 1, 1), ChangeCause.DAY)} == {(c.on, c.cause) for c in changes}
        assert all(change.before is change.after for change in changes)
        assert all("the last day of the present permit has passed" in c.after_text for c in changes)
        outdated = [answer for answer in session.assessment if answer.outdated]
        assert [answer.question for answer in outdated] == [change.question for change in changes]
        assert {"stay.lawful", "stay.ground"} >= {p for a in outdated for p in a.outdated}
        assert before == {answer.question: answer.verdict for answer in session.assessment}
        assert () == session.advance(to=date(2027, 6, 1))
        text = outdated[0].remarks(DENMARK.language("da"))
        assert "has passed" not in text[0]


@pytest.mark.slow
@settings(max_examples=max(2, settings().max_examples // 4))
@given(case=cases(DENMARK, on=FIRST), days=st.integers(1, 90))
def test_any_case_is_told_at_once_what_it_is_told_night_by_night(case, days):
    nights = NIGHTS[:days]
    at_once = announced(case, [nights[-1]])
    assert [(c.on, c.cause, str(c)) for c in at_once] == [
        (c.on, c.cause, str(c)) for c in announced(case, nights)
    ]


@pytest.mark.slow
@given(case=cases(DENMARK, on=FIRST))
def test_what_one_day_has_accepted_ten_years_do_not_refuse(case):
    with CaseSession.open(DENMARK, on=FIRST, case=case, engine=Engine.PROGRAM) as session:
        session.advance(to=date(2036, 11, 5))
        assert date(2036, 11, 5) == session.on


def test_the_next_day_is_that_on_which_the_period_has_ended():
    with CaseSession.open(DENMARK, on=FIRST, case=ON_A_PERIOD, engine=Engine.PROGRAM) as session:
        assert FIRST < session.next_day <= date(2026, 12, 6)
        assert not session.advance(to=date(2026, 12, 5))
        assert session.advance(to=date(2026, 12, 6))


@settings(max_examples=20)
@given(data=st.data())
def test_on_no_night_before_the_next_day_anything_changes(data):
    case = data.draw(cases(DENMARK, on=FIRST))
    with CaseSession.open(DENMARK, on=FIRST, case=case, engine=Engine.PROGRAM) as session:
        last = LAST if session.next_day is None else session.next_day - timedelta(days=1)
        assert () == session.advance(to=last)
