"""The dates ahead of a case, and the same as iCalendar."""

from __future__ import annotations

import builtins
from datetime import date, timedelta

import icalendar
import pytest

from traffick_rules import Case, SessionError, Verdict, assess, get_jurisdiction
from traffick_rules.facts import Stay
from traffick_rules.session import CalendarEntryKind, CaseSession

DENMARK = get_jurisdiction("dk")
TRAFFICKED = {
    "stay": {
        "lawful": False,
        "departure_order": "within_deadline",
        "reflection_period_from": "2024-01-08",
    },
    "identification": {"decision": "victim", "decided_by": "immigration_authority"},
    "findings": {"special_reasons_against_time": False},
}


@pytest.fixture
def session():
    with CaseSession.open(DENMARK, on=date(2024, 1, 8)) as session:
        session.learn(TRAFFICKED)
        yield session


def entries(session):
    ends = (entry for entry in session.calendar if entry not in law_entries(session))
    return [(entry.on, entry.kind.value, entry.is_certain) for entry in ends]


CITIZEN = Case.from_dict(
    {
        "person": {"birth_date": "1970-01-01", "citizenships": {"only": ["DK"]}},
        "identification": {
            "decision": "not_a_victim",
            "decided_by": "immigration_authority",
            "indicators": False,
        },
        "stay": {
            "lawful": True,
            "ground": "citizenship",
            "expulsion": "none",
            "departure_order": "none",
        },
        "proceedings": {"case_open": False, "crime_reported": False},
    }
)


def test_the_calendar_lists_ends_of_periods_last_days_of_duties_and_changes_of_law(session):
    changes = {entry.on for entry in law_entries(session)}
    assert date(2025, 9, 25) in changes < {day for day in DENMARK.epochs if day > session.on}
    ends = [
        (date(2024, 2, 7), "duty", False),
        (date(2024, 2, 7), "duty", False),
        (date(2024, 2, 7), "reflection_period_ends", True),
        (date(2024, 5, 7), "longest_reflection_period_ends", False),
    ]
    assert sorted(ends) == sorted(entries(session))
    days = [entry.on for entry in session.calendar]
    assert sorted(days) == days


def test_a_decision_on_the_last_day_makes_it_certain(session):
    session.learn({"stay": {"reflection_period_until": "2024-04-01"}})
    assert (date(2024, 4, 1), "duty", True) in entries(session)


def test_where_the_end_is_decided_no_other_end_is_shown(session):
    session.learn({"stay": {"reflection_period_until": "2024-04-01"}})
    ends = [
        (date(2024, 4, 1), "duty", True),
        (date(2024, 4, 1), "reflection_period_ends", True),
    ]
    assert sorted(ends) == sorted(entries(session))


def test_an_extension_that_can_be_had_makes_the_longest_end_certain(session):
    session.learn({"cooperation": {"with_return": True}})
    assert (date(2024, 5, 7), "longest_reflection_period_ends", True) in entries(session)
    assert (date(2024, 2, 7), "duty", True) in entries(session)


def test_what_lies_behind_is_not_ahead_and_today_is(session):
    session.advance(to=date(2024, 2, 7))
    today, longest = date(2024, 2, 7), date(2024, 5, 7)
    assert [*[today] * 3, longest] == [day for day, _, _ in entries(session)]
    session.advance(to=date(2024, 2, 8))
    assert [longest] == [day for day, _, _ in entries(session)]


def test_a_childs_permit_ends_with_its_age():
    with CaseSession.open(DENMARK, on=date(2024, 1, 8)) as session:
        session.learn(
            {
                "person": {"birth_date": "2010-03-01"},
                "route": {"entered_on": "2023-11-01"},
                "family": {
                    "unaccompanied": True,
                    "network_at_home": False,
                    "reception_centre_at_home": False,
                },
                "stay": {"entry_ban": False},
                "asylum": {"applied": True, "decision": "refused"},
                "findings": {
                    "emergency_on_return": True,
                    "excluded_from_protection": False,
                    "order_or_security_against": False,
                    "reasons_against_permit": False,
                },
            }
        )
        (entry,) = [e for e in session.calendar if e.kind is CalendarEntryKind.PERMIT_ENDS]
        assert date(2028, 3, 1) == entry.on
        assert "permits.9c3" == entry.question
        assert any("PER-12" in provision for provision in entry.provisions)


def test_the_calendar_of_an_empty_case_holds_the_changes_of_law_alone():
    with CaseSession.open(DENMARK, on=DENMARK.epochs[-1]) as session:
        assert 0 == len(session.calendar)


def test_the_export_is_icalendar_that_another_program_reads(session):
    text = session.calendar.to_ics()
    assert text.startswith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    events = icalendar.Calendar.from_ical(text).walk("VEVENT")
    assert [entry.on for entry in session.calendar] == [
        event.decoded("dtstart") for event in events
    ]
    for event, entry in zip(events, session.calendar, strict=True):
        assert entry.title in event["summary"]
        assert ("(not certain)" in event["summary"]) == (not entry.is_certain)
        assert "CONFIDENTIAL" == event["class"]
        assert all(provision in event.get("description", "") for provision in entry.provisions)


def test_a_date_keeps_its_identity_when_the_day_moves_and_no_two_share_one(session):
    def uids():
        events = icalendar.Calendar.from_ical(session.calendar.to_ics()).walk("VEVENT")
        standing = [event for event in events if "CANCELLED" != event.get("status")]
        return {str(event["uid"]): event.decoded("dtstart") for event in standing}

    before = uids()
    assert len(before) == len(session.calendar)
    session.learn({"stay": {"reflection_period_until": "2024-04-01"}})
    after = uids()
    assert after.keys() < before.keys()
    moved = {uid: day for uid, day in after.items() if before[uid] != day}
    assert {date(2024, 4, 1)} == set(moved.values())


def test_opened_anew_with_the_same_id_the_dates_are_the_same_and_with_another_they_are_not():
    def uids(on, name, **facts):
        with CaseSession.open(DENMARK, on=on, id=name) as session:
            session.learn({**TRAFFICKED, **facts})
            assert name not in session.save()
            events = icalendar.Calendar.from_ical(session.calendar.to_ics()).walk("VEVENT")
            return {str(event["uid"]): event["sequence"] for event in events}

    first, later = uids(date(2024, 1, 8), "case 17"), uids(date(2024, 1, 9), "case 17")
    assert first.keys() == later.keys()
    assert all(first[uid] < later[uid] for uid in first)
    assert first.keys().isdisjoint(uids(date(2024, 1, 8), "case 18"))
    assert first.keys().isdisjoint(uids(date(2024, 1, 8), "Case 17"))


def test_what_no_longer_stands_is_cancelled_until_its_day_or_until_it_stands_again(session):
    given = set(session.calendar.entries) - set(law_entries(session))
    session.withdraw(Stay.reflection_period_from)
    assert given == set(session.calendar.cancelled)
    with CaseSession.restore(session.save(), jurisdiction=DENMARK) as again:
        assert session.calendar == again.calendar
    session.advance(to=date(2024, 2, 8))
    assert {date(2024, 5, 7)} == {entry.on for entry in session.calendar.cancelled}
    session.learn(Stay.reflection_period_from, date(2024, 1, 8))
    assert () == session.calendar.cancelled


def law_entries(session):
    return [e for e in session.calendar if e.kind is CalendarEntryKind.LAW_CHANGES]


def test_the_export_says_nothing_of_the_person_and_not_the_time_of_the_day(session):
    text = session.calendar.to_ics()
    assert "DTSTAMP:20240108T000000Z" in text
    assert session.calendar.to_ics() == text
    assert session.id not in text


def test_without_the_extra_the_export_says_what_to_install(session, monkeypatch):
    real = builtins.__import__

    def without(name, *rest, **more):
        if name == "icalendar":
            raise ImportError(name)
        return real(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(SessionError, match=r"pip install 'traffick-rules\[calendar\]'"):
        session.calendar.to_ics()


def test_the_dates_are_there_in_danish_under_the_same_identities_and_with_a_name():
    case = Case.from_dict(
        {
            "stay": {"lawful": False, "reflection_period_from": "2026-11-05"},
            "identification": {"decision": "victim", "decided_by": "immigration_authority"},
            "findings": {"special_reasons_against_time": False},
        }
    )
    with CaseSession.open("dk", on=date(2026, 11, 5), case=case) as session:
        danish = session.calendar_in("da")
        assert [e.identity for e in session.calendar] == [e.identity for e in danish]
        assert any(entry.title.endswith(": udløber") for entry in danish)
        assert any("(ikke sikkert)" in entry.summary for entry in danish)
        assert "X-WR-CALNAME:Klient 7" in danish.to_ics(name="Klient 7")
        assert "X-WR-CALNAME" not in danish.to_ics()


def test_a_page_in_a_language_that_the_country_does_not_speak_says_so():
    told = "Ordene i loven i Sverige er her på engelsk"
    swedish, danish = (
        assess(Case(), jurisdiction=code, on=date(2026, 11, 5)) for code in ("se", "dk")
    )
    assert told in swedish.to_text(language="da", width=200)
    assert "på engelsk" not in danish.to_text(language="da", width=200)
    assert "in English here" not in swedish.to_text(width=200)


def test_only_changes_of_law_ahead_are_there_that_can_touch_the_case():
    """Each of these days changes a rule; to a person for whom all that it gives is out of the question it says nothing."""
    on = date(2008, 1, 1)
    ahead = [day for day in DENMARK.epochs if day > on]

    def told(case):
        with CaseSession.open(DENMARK, on=on, case=case) as session:
            return [e.on for e in session.calendar if e.kind is CalendarEntryKind.LAW_CHANGES]

    nothing_known, citizen = told(Case()), told(CITIZEN)
    assert set(citizen) < set(nothing_known) <= set(ahead)
    for day in set(ahead) - set(citizen):
        old, new = (
            assess(CITIZEN, jurisdiction=DENMARK, on=each)
            for each in (day - timedelta(days=1), day)
        )
        assert {a.question: a.verdict for a in old if a.verdict is not Verdict.NO} == {
            a.question: a.verdict for a in new if a.verdict is not Verdict.NO
        }
