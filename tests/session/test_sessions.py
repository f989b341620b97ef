"""Live sessions: what a step does, what it announces, and what it refuses."""

from __future__ import annotations

import gc
import json
from datetime import date, timedelta
from itertools import count

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.engine.fake_durable import FakeDurable
from tests.toyland import TOYLAND, ToyFacts

from traffick_rules import (
    ArgumentError,
    Case,
    CaseError,
    NotInForceError,
    SessionError,
    UnknownCodeError,
    Verdict,
    assess,
    get_jurisdiction,
)
from traffick_rules.answer import DutyState
from traffick_rules.engine.rete import durable, pool
from traffick_rules.facts import (
    Cooperation,
    Identification,
    Judgment,
    Means,
    Person,
    Proceedings,
    Selection,
    Stay,
    Trafficking,
    YesNo,
)
from traffick_rules.session import CaseSession, ChangeCause, Engine, Event, EventKind, case_session
from traffick_rules.session.diary import facts_of
from traffick_rules.testing.strategies import cases

DENMARK = get_jurisdiction("dk")
ON = date(2024, 1, 8)
ENGINES = [Engine.PROGRAM, *([Engine.RETE] if durable.load() is not None else [])]


@pytest.fixture(params=ENGINES)
def engine(request):
    return request.param


@pytest.fixture
def session(engine):
    with CaseSession.open(DENMARK, on=ON, engine=engine) as session:
        yield session


def verdicts(changes):
    return {change.question: (change.before, change.after) for change in changes}


def state_of(session):
    return (session.case, session.on, session.events, session.changes, session.assessment)


def test_what_is_learned_changes_the_answers_and_each_change_says_because_of_what(session):
    changes = session.learn(Proceedings.case_open, False)
    assert {
        "permits.9c5": (Verdict.UNKNOWN, Verdict.NO),
        "entitlements.stay_while_needed_is_considered": (Verdict.UNKNOWN, Verdict.NO),
    } == verdicts(changes)
    for change in changes:
        assert ["an investigation or prosecution is running: no"] == [*map(str, change.because)]
        assert (1, ON) == (change.step, change.on)
    assert changes == session.changes


@pytest.mark.slow
def test_the_assessment_is_that_of_the_case_on_the_day(session):
    session.learn({"stay": {"lawful": False}, "person": {"birth_date": "2010-02-01"}})
    session.advance(to=date(2028, 3, 1))
    assert assess(session.case, jurisdiction=DENMARK, on=session.on) == session.assessment


def test_a_session_can_begin_with_a_case(engine):
    case = Case(stay=Stay(lawful=False))
    with CaseSession.open(DENMARK, on=ON, case=case, engine=engine) as session:
        assert case == session.case
        assert assess(case, jurisdiction=DENMARK, on=ON) == session.assessment
        assert () == session.changes
        assert [(EventKind.LEARN, {"stay.lawful": False})] == [
            (event.kind, event.facts) for event in session.events
        ]


def test_a_case_without_the_countrys_own_facts_can_be_carried_on(engine):
    with CaseSession.open(
        DENMARK, on=ON, case=Case(stay=Stay(lawful=True)), engine=engine
    ) as session:
        session.learn({"denmark": {"labour_migration_case": True}})
        assert True is session.case.stay.lawful


def test_withdrawing_a_fact_restores_the_answers_from_before(session):
    before = session.assessment
    session.learn(Stay.lawful, False)
    session.withdraw(Stay.lawful)
    assert before.answers == session.assessment.answers


def test_correcting_a_fact_gives_the_answers_of_the_corrected_case(session):
    session.learn(Stay.lawful, False)
    session.correct(Stay.lawful, True)
    assert True is session.case.stay.lawful
    assert assess(session.case, jurisdiction=DENMARK, on=ON) == session.assessment


def test_what_is_known_can_be_told_again_but_not_otherwise(session):
    session.learn(Stay.lawful, False)
    assert () == session.learn(Stay.lawful, False)
    with pytest.raises(CaseError) as caught:
        session.learn(Stay.lawful, True)
    expected = "stay.lawful: true contradicts false, which is known; use correct if that was wrong"
    assert expected == str(caught.value)


def test_of_a_some_of_fact_further_possibilities_can_be_learned(session):
    session.learn(Trafficking.means, Selection.of(Means.DECEPTION))
    session.learn({"trafficking": {"means": {"threat": False}}})
    both = Selection(frozenset([Means.DECEPTION]), frozenset([Means.THREAT]))
    assert both == session.case.trafficking.means
    with pytest.raises(
        CaseError, match="trafficking.means: threat contradicts threat false, deception true"
    ):
        session.learn(Trafficking.means, Selection.of(Means.THREAT))


def test_only_what_is_known_can_be_corrected_or_withdrawn(session):
    with pytest.raises(CaseError, match="stay.lawful: is not known; learn it"):
        session.correct(Stay.lawful, True)
    with pytest.raises(CaseError, match="stay.lawful: is not known; there is nothing to withdraw"):
        session.withdraw(Stay.lawful)


def test_all_problems_of_a_step_are_told_at_once(session):
    with pytest.raises(CaseError) as caught:
        session.correct({"stay": {"lawful": True}, "cooperation": {"with_police": True}})
    assert ["stay.lawful", "cooperation.with_police"] == [p.path for p in caught.value.problems]


@pytest.mark.parametrize(
    "step",
    [
        lambda s: s.learn(Stay.lawful, True),
        lambda s: s.learn(Stay.lawful, "no"),
        lambda s: s.learn({"stay": {"lawfull": True}}),
        lambda s: s.learn({"stay": {"ground": "citizenship"}}),
        lambda s: s.learn({"person": {"age": 12, "birth_date": "1990-01-01"}}),
        lambda s: s.correct(Stay.detained, True),
        lambda s: s.withdraw(Stay.lawful, Stay.detained),
        lambda s: s.advance(to=date(2024, 1, 7)),
    ],
    ids=count(),
)
def test_a_step_that_is_refused_leaves_the_session_as_it_was(session, step):
    session.learn(Stay.lawful, False)
    before = state_of(session)
    with pytest.raises((CaseError, SessionError)):
        step(session)
    assert before == state_of(session)
    session.learn(Stay.detained, True)
    assert assess(session.case, jurisdiction=DENMARK, on=ON) == session.assessment


def test_a_value_that_is_none_of_the_fact_is_an_error_with_the_path(session):
    with pytest.raises(CaseError) as caught:
        session.learn(Stay.lawful, "no")
    assert "stay.lawful: 'no' is not true or false; write false, without quotes" == str(
        caught.value
    )
    with pytest.raises(CaseError, match=r"trafficking.means\[0\]: 'decption' is not a means"):
        session.learn(Trafficking.means, ["decption"])


@pytest.mark.parametrize(
    ("step", "message"),
    [
        (lambda s: s.learn("stay.lawfull", False), "'stay.lawfull' is not a fact; did you mean"),
        (lambda s: s.learn(Judgment.on, ON), "judgment.on is not a fact of cases"),
        (lambda s: s.learn(Stay.lawful, None), "use withdraw"),
        (lambda s: s.learn(Stay.lawful), "use withdraw"),
        (lambda s: s.learn({}), "no fact is given a value; name at least one"),
        (lambda s: s.correct({"stay": {"lawful": None}}), "use withdraw"),
        (lambda s: s.withdraw(), "name at least one"),
        (lambda s: s.withdraw("stay"), "is not a fact"),
        (lambda s: s.advance(to="2024-02-01"), "is not a day"),
        (lambda s: CaseSession.open(3, on=ON), "is not a jurisdiction"),
        (lambda s: CaseSession.open(DENMARK, on="2024-01-08"), "is not a day"),
        (lambda s: CaseSession.open(DENMARK, on=ON, case={}), "is not a case"),
    ],
    ids=count(),
)
def test_an_argument_of_the_wrong_kind_is_an_error_that_says_what_is_right(session, step, message):
    with pytest.raises(ArgumentError, match=message):
        step(session)


def test_time_only_goes_forward(session):
    with pytest.raises(SessionError, match="stands on 2024-01-08; it cannot go back to 2024-01-07"):
        session.advance(to=date(2024, 1, 7))
    assert () == session.advance(to=ON)


def test_a_day_before_the_plugins_coverage_is_refused():
    with pytest.raises(NotInForceError):
        CaseSession.open(DENMARK, on=date(1999, 12, 31))


def test_when_the_law_changes_under_a_case_each_change_bears_its_day(engine):
    case = Case.from_dict(
        {
            "proceedings": {"case_open": True},
            "cooperation": {"presence_needed": True},
            "stay": {"entry_ban": False},
            "findings": {
                "excluded_from_protection": False,
                "order_or_security_against": False,
                "reasons_against_permit": False,
            },
        }
    )
    with CaseSession.open(DENMARK, on=date(2013, 4, 1), case=case, engine=engine) as session:
        changes = {change.question: change for change in session.advance(to=date(2014, 6, 1))}
        permit = changes["permits.9c5"]
        assert (None, Verdict.YES) == (permit.before, permit.after)
        assert date(2013, 5, 3) == permit.on
        assert ["the law changed on 2013-05-03: yes"] == [*map(str, permit.because)]
        assert date(2014, 1, 1) == changes["entitlements.contact_person"].on
        assert 1 == len(session.events) - 1


def test_what_time_does_is_told_apart_from_what_the_law_does(engine):
    """The eighteenth birthday and the last day of a duty lie before the law changes again."""
    case = Case.from_dict(
        {
            "person": {"birth_date": "2006-02-01", "age_disputed": False},
            "stay": {
                "lawful": False,
                "expulsion": "none",
                "departure_order": "within_deadline",
                "reflection_period_until": "2024-02-07",
            },
            "identification": {"decision": "victim", "decided_by": "immigration_authority"},
        }
    )
    with CaseSession.open(DENMARK, on=ON, case=case, engine=engine) as session:
        changes = {change.question: change for change in session.advance(to=date(2024, 7, 1))}
        birthday = changes["entitlements.representative_at_interview"]
        assert ["the person is under 18: no"] == [*map(str, birthday.because)]
        overdue = changes["duties.deadline_ends"]
        day = date(2024, 2, 8)
        assert (day, ChangeCause.DAY) == (overdue.on, overdue.cause)
        assert [f"the day is {day}: yes"] == [*map(str, overdue.because)]
        assert overdue.after_text.startswith("overdue")


def test_years_that_pass_at_once_are_told_as_night_by_night(engine):
    """The birthday of a child lies on the day of a change of law, and is told as what time does."""
    case = Case.from_dict(
        {
            "person": {"birth_date": "2006-06-13", "age_disputed": False},
            "family": {"unaccompanied": True},
            "stay": {"lawful": False, "reflection_period_from": "2024-05-20"},
            "identification": {"decision": "victim", "decided_by": "immigration_authority"},
            "findings": {"special_reasons_against_time": False},
        }
    )
    first, last = date(2024, 5, 28), date(2024, 10, 1)
    with CaseSession.open(DENMARK, on=first, case=case, engine=engine) as session:
        at_once = session.advance(to=last)
    with CaseSession.open(DENMARK, on=first, case=case, engine=engine) as session:
        nights = range(1, (last - first).days + 1)
        by_night = [c for n in nights for c in session.advance(to=first + timedelta(days=n))]
    assert at_once == tuple(attrs.evolve(change, step=1) for change in by_night)
    causes = {change.cause for change in at_once if change.on == date(2024, 6, 13)}
    assert {ChangeCause.DAY} == causes


def test_a_change_has_its_cause(session):
    (change, *_) = session.learn(Proceedings.case_open, False)
    assert ChangeCause.FACTS is change.cause


def test_a_change_names_only_facts_that_its_answer_looks_at(session):
    session.learn(
        {
            "person": {"age": 30},
            "stay": {
                "lawful": False,
                "departure_order": "within_deadline",
                "reflection_period_until": "2024-02-07",
            },
            "identification": {"decision": "victim", "decided_by": "immigration_authority"},
        }
    )
    (change,) = session.correct(
        {"stay": {"reflection_period_until": "2024-02-09"}, "person": {"age": 31}}
    )
    assert "duties.deadline_ends" == change.question
    assert ["stay.reflection_period_until"] == [fact for r in change.because for fact in r.facts]
    overdue = {each.question: each for each in session.advance(to=date(2024, 2, 10))}
    change = overdue["duties.deadline_ends"]
    assert ["the day is 2024-02-10: yes"] == [*map(str, change.because)]


@pytest.mark.parametrize("day", [date(1899, 12, 31), date(2200, 1, 1), date.max], ids=range(3))
def test_a_session_stands_only_on_days_that_a_case_can_name(session, day):
    """Else it could not be restored."""
    if day > ON:
        with pytest.raises(ArgumentError, match="is out of range"):
            session.advance(to=day)
    assert ON == session.on


def test_an_event_is_on_a_day(session):
    with pytest.raises(ArgumentError, match="is not a day"):
        session.apply(Event(on="2024-01-08", kind=EventKind.LEARN))


@pytest.mark.parametrize(
    "facts",
    [
        {},
        {"foo": 1},
        {"foo.bar": 1},
        {"stay.lawfull": True},
        {"stay.lawful": "no"},
        {"stay.lawful": None},
        {"person.birth_date": date(1800, 1, 1)},
    ],
    ids=range(7),
)
def test_an_event_with_facts_that_are_none_is_an_error_of_the_case(session, facts):
    with pytest.raises(CaseError):
        session.apply(Event(on=ON, kind=EventKind.LEARN, facts=facts))
    assert () == session.events


def test_what_happened_does_not_change_with_what_was_handed_in(session):
    listed = ["deception"]
    session.apply(
        Event(on=ON, kind=EventKind.LEARN, facts={"trafficking.means": listed, "stay.lawful": True})
    )
    listed[0] = "threat"
    (event,) = session.events
    assert ["deception"] == event.facts["trafficking.means"]
    assert hash(event) == hash(session.events[0])
    assert session.save() == CaseSession.restore(session.save(), jurisdiction=DENMARK).save()


def test_python_values_can_stand_in_an_event_and_are_kept_as_a_case_file_has_them(session):
    facts = {
        "person.birth_date": date(2000, 1, 1),
        "trafficking.means": Selection.of(Means.DECEPTION),
    }
    session.apply(Event(on=ON, kind=EventKind.LEARN, facts=facts))
    assert "2000-01-01" == session.events[0].facts["person.birth_date"]
    CaseSession.restore(session.save(), jurisdiction=DENMARK).close()


def test_a_callback_that_closes_the_session_during_an_event_comes_after_the_whole_event(engine):
    session = CaseSession.open(
        DENMARK, on=date(2024, 6, 12), engine=engine, on_change=lambda _: session.close()
    )
    session.learn(Proceedings.case_open, False)
    assert session.is_closed
    assert session._live is None


def test_an_interrupt_in_the_middle_of_a_step_leaves_no_half_of_it(session, monkeypatch):
    def interrupted(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(case_session, "changes_between", interrupted)
    with pytest.raises(KeyboardInterrupt):
        session.learn(Proceedings.case_open, False)
    monkeypatch.undo()
    assert () == session.firings("permits.9c5")
    assert Verdict.UNKNOWN is session.assessment.permits["9c5"].verdict


@pytest.mark.parametrize("question", [None, 7, [], "x" * 1_000_000], ids=range(4))
def test_what_is_no_question_is_an_error_of_readable_length(session, question):
    with pytest.raises(UnknownCodeError) as caught:
        session.firings(question)
    assert len(str(caught.value)) < 300


def test_a_fact_that_belongs_to_no_group_is_no_fact_of_the_case(session):
    for step in (session.withdraw, lambda fact: session.learn(fact, True)):
        with pytest.raises(ArgumentError, match="is not a fact"):
            step(YesNo("x"))


def test_an_answer_that_ends_with_the_law_is_announced_as_ended(engine):
    seen = []
    with CaseSession.open(
        DENMARK, on=date(2006, 12, 1), engine=engine, on_change=seen.append
    ) as session:
        changes = session.advance(to=date(2007, 8, 1))
    assert {ChangeCause.LAW} == {change.cause for change in changes if change.after is None}
    ended = [change.question for change in seen if change.after is None]
    assert "entitlements.education" in ended


def test_an_age_has_the_day_on_which_it_was_told_and_counts_for_what_it_says_of_the_birth(session):
    session.learn(Person.age, 17)
    session.advance(to=date(2024, 1, 9))
    person = session.case.person
    assert (17, ON) == (person.age, person.age_on)
    assert {"person.age": 17, "person.age_on": "2024-01-08"} == session.events[0].facts
    assert Verdict.UNKNOWN is session.assessment.entitlements["supervision"].verdict


def test_a_small_child_stays_a_child_while_days_pass(session):
    session.learn(Person.age, 10)
    session.advance(to=date(2031, 1, 7))
    assert Verdict.YES is session.assessment.entitlements["supervision"].verdict


def test_beside_a_birth_date_too_a_stated_age_is_kept_and_outlives_it(session):
    session.learn({"person": {"age": 17, "birth_date": "2006-02-01"}})
    session.advance(to=date(2024, 2, 1))
    session.withdraw(Person.birth_date)
    person = session.case.person
    assert (17, ON) == (person.age, person.age_on)


def test_of_the_very_old_it_stays_known_that_they_are_adults(engine):
    with CaseSession.open(DENMARK, on=date(2011, 1, 1), engine=engine) as session:
        session.learn({"person": {"age": 112, "age_disputed": False}})
        before = session.assessment
        session.advance(to=date(2011, 1, 2))
        assert [a.verdict for a in before.answers] == [
            a.verdict for a in session.assessment.answers
        ]
        # No one born before 1900 can be named by day; that they were born by then is enough.
        session.learn(Person.age, 112)
        assert date(1900, 1, 1) == session.case.person.born_not_after


def test_an_age_of_an_earlier_day_is_corrected_or_withdrawn_with_its_day(session):
    session.learn(Person.age, 30)
    session.advance(to=date(2024, 1, 9))
    session.correct(Person.age, 17)
    assert (17, date(2024, 1, 9)) == (session.case.person.age, session.case.person.age_on)
    session.withdraw(Person.age)
    assert Case() == session.case


def test_an_age_that_contradicts_other_days_is_told_when_it_is_learned(session):
    with pytest.raises(CaseError, match="person.age: 17 contradicts trafficking.first_day 2004"):
        session.learn({"person": {"age": 17}, "trafficking": {"first_day": "2004-01-01"}})


def test_an_age_that_is_learned_later_has_to_fit_what_was_said_before(session):
    session.learn(Person.age, 10)
    session.advance(to=date(2025, 1, 8))
    with pytest.raises(CaseError, match="person.age: 17 contradicts person.born_not_before"):
        session.learn(Person.age, 17)
    session.learn(Person.age, 11)
    person = session.case.person
    assert (11, date(2025, 1, 8)) == (person.age, person.age_on)
    assert (date(2013, 1, 9), date(2014, 1, 8)) == (person.born_not_before, person.born_not_after)


@pytest.mark.slow
@settings(max_examples=40, deadline=None)
@given(before=cases(DENMARK, on=ON), after=cases(DENMARK, on=ON), days=st.integers(0, 9))
def test_set_makes_the_case_be_the_facts_and_its_events_make_the_same_case(before, after, days):
    on = ON + timedelta(days=days)
    with CaseSession.open(DENMARK, on=ON, case=before, engine=Engine.PROGRAM) as session:
        session.advance(to=on)
        earlier = session.assessment
        changes = session.set(after.to_dict())
        told = facts_of(session.case)
        assert facts_of(after) == told or Person.age_on.path in told
        assert told.items() >= facts_of(after).items()
        said = {answer.question: answer.summary for answer in earlier.answers}
        assert {change.question for change in changes} == {
            answer.question
            for answer in session.assessment.answers
            if said[answer.question] != answer.summary
        }
        assert len({change.step for change in changes}) <= 1
        assert () == session.set(session.case)
        with CaseSession.open(DENMARK, on=ON, engine=Engine.PROGRAM) as again:
            for event in session.events:
                again.apply(event)
            assert session.case == again.case


def test_set_learns_what_is_new_corrects_what_differs_and_withdraws_what_is_missing(session):
    session.learn({"stay": {"lawful": True}, "identification": {"indicators": True}})
    session.learn({"identification": {"contact_with": ["police"]}})
    known = len(session.events)
    stay, bodies = {"lawful": False}, ["police", "ngo"]
    session.set(
        {"stay": stay, "identification": {"contact_with": bodies}, "needs": {"social": True}}
    )
    assert [
        (EventKind.WITHDRAW, {"identification.indicators"}),
        (EventKind.CORRECT, {"stay.lawful"}),
        (EventKind.LEARN, {"identification.contact_with", "needs.social"}),
    ] == [(event.kind, set(event.facts)) for event in session.events[known:]]


def test_set_to_facts_that_contradict_changes_nothing(session):
    session.learn(Stay.lawful, True)
    before = (session.case, session.events, session.changes)
    with pytest.raises(CaseError, match=r"person\.age"):
        session.set({"person": {"age": 17, "birth_date": "1990-01-01"}})
    assert before == (session.case, session.events, session.changes)


def test_an_age_that_a_form_gives_back_keeps_its_day_and_another_is_of_today(session):
    session.set({"person": {"age": 17, "says_child": True}})
    later = ON + timedelta(days=200)
    session.advance(to=later)
    assert () == session.set({"person": {"age": 17, "says_child": True}})
    assert ON == session.case.person.age_on
    session.set({"person": {"says_child": True}})
    assert (None, ON) == (session.case.person.age, session.case.person.age_on)
    session.set({"person": {"age": 18}})
    assert (18, later) == (session.case.person.age, session.case.person.age_on)


def test_every_change_is_announced_as_it_is_returned(engine):
    seen = []
    with CaseSession.open(DENMARK, on=ON, engine=engine, on_change=seen.append) as session:
        changes = session.learn(Proceedings.case_open, False)
        assert [*changes] == seen
        assert changes


def test_a_change_is_plain_data_that_says_all_that_it_says(session):
    change = session.learn(Proceedings.case_open, False)[0]
    plain = json.loads(json.dumps(change.to_dict()))
    assert plain == change.to_dict()
    public = (field.name for field in attrs.fields(type(change)) if not field.name.startswith("_"))
    assert set(plain) == set(public)
    assert ("2024-01-08", "facts", "unknown", "no") == tuple(
        plain[key] for key in ("on", "cause", "before", "after")
    )
    assert [reason.words for reason in change.because] == [r["words"] for r in plain["because"]]


def test_a_callback_can_take_a_step_of_its_own_and_all_is_announced_in_order(engine):
    seen = []

    def react(change):
        seen.append(change)
        if change.question == "permits.9c5" and change.after is Verdict.NO:
            session.learn(Proceedings.prosecuted, True)

    with CaseSession.open(DENMARK, on=ON, engine=engine, on_change=react) as session:
        session.learn(Proceedings.case_open, False)
        assert [*session.changes] == seen
        assert True is session.case.proceedings.prosecuted


def test_a_callback_that_fails_does_not_undo_the_step_and_the_rest_is_announced_later(engine):
    seen = []

    def fails_once(change):
        seen.append(change)
        if len(seen) == 1:
            message = "the app has an error"
            raise RuntimeError(message)

    with CaseSession.open(DENMARK, on=ON, engine=engine, on_change=fails_once) as session:
        with pytest.raises(RuntimeError, match="the app has an error"):
            session.learn(Proceedings.case_open, False)
        assert False is session.case.proceedings.case_open
        session.learn(Stay.lawful, True)
        assert [*session.changes] == seen


def test_nothing_can_be_done_with_a_closed_session(session):
    session.close()
    session.close()
    assert session.is_closed
    assert "<closed session under the law of Denmark on 2024-01-08>" == repr(session)
    for step in (
        lambda: session.assessment,
        lambda: session.changes,
        lambda: session.duties,
        lambda: session.calendar,
        session.save,
        lambda: session.engine,
        lambda: session.firings("permits.9c5"),
        lambda: session.learn(Stay.lawful, True),
        lambda: session.withdraw(Stay.lawful),
        lambda: session.advance(to=ON),
    ):
        with pytest.raises(SessionError, match="the session is closed"):
            step()


def test_a_session_says_where_it_stands(session):
    session.advance(to=date(2024, 2, 1))
    assert "<session under the law of Denmark on 2024-02-01>" == repr(session)
    assert (ON, date(2024, 2, 1)) == (session.opened_on, session.on)
    assert DENMARK is session.jurisdiction
    assert 36 == len(session.id)


def test_the_firings_of_an_answer_hold_every_way_to_it(session):
    session.learn({"identification": {"indicators": True, "referred": True}})
    firings = session.firings("victim_status.presumed")
    assert Verdict.YES is firings[0].conclusion.verdict
    facts = {premise.words for firing in firings for premise in firing.premises}
    assert "there are indicators that the person is a victim of trafficking" in facts
    assert "the person has been referred as a possible victim" in facts
    assert any("STA-18" in firing.conclusion.provisions for firing in firings)
    assert str(firings[0]).startswith("(the person is presumed to be a victim: yes) from (")


def test_an_unknown_answer_has_no_firing_and_an_unknown_question_is_an_error(session):
    assert () == session.firings("permits.9c5")
    with pytest.raises(UnknownCodeError, match="permits.9c6: is not a question of the law"):
        session.firings("permits.9c6")


def test_both_engines_give_the_same_session():
    steps = [
        lambda s: s.learn({"stay": {"lawful": False}, "person": {"age": 17}}),
        lambda s: s.learn({"identification": {"indicators": True}}),
        lambda s: s.correct(Stay.lawful, True),
        lambda s: s.advance(to=date(2026, 1, 1)),
        lambda s: s.withdraw(Identification.indicators),
    ]
    found = []
    for engine in ENGINES:
        with CaseSession.open(DENMARK, on=ON, engine=engine) as session:
            assert engine is session.engine
            found.append([(step(session), session.assessment) for step in steps])
    assert all(one == found[0] for one in found)


def test_without_durable_rules_the_program_serves_and_says_so(monkeypatch):
    monkeypatch.setattr(durable, "load", lambda: None)
    monkeypatch.setattr(durable, "why_not", lambda: "no module named 'durable_rules_engine'")
    with CaseSession.open(DENMARK, on=ON) as session:
        assert Engine.PROGRAM is session.engine
    with pytest.raises(SessionError) as caught:
        CaseSession.open(DENMARK, on=ON, engine=Engine.RETE)
    assert "durable-rules cannot be used: no module named 'durable_rules_engine'" in str(
        caught.value
    )
    assert "CPPFLAGS=-DPyEval_CallObject=PyObject_CallObject" in str(caught.value)


@pytest.mark.parametrize("fail_at", [1, 2, 3, 10, 40, 45])
def test_where_durable_rules_fails_the_session_goes_on_with_the_program(monkeypatch, fail_at):
    pool._begin_anew()
    fake = FakeDurable(fail_at=fail_at)
    monkeypatch.setattr(durable, "load", lambda: fake)
    with CaseSession.open(DENMARK, on=ON) as session:
        for number in range(6):
            session.learn({"stay": {"lawful": False}, "proceedings": {"case_open": number > 6}})
            session.withdraw(Stay.lawful, Proceedings.case_open)
            assert assess(session.case, jurisdiction=DENMARK, on=ON) == session.assessment
        assert Engine.PROGRAM is session.engine
    pool._begin_anew()


def test_a_session_can_serve_a_country_with_facts_of_its_own(engine):
    with CaseSession.open(TOYLAND, on=date(2010, 1, 1), engine=engine) as session:
        session.learn(ToyFacts.registered, True)
        assert assess(session.case, jurisdiction=TOYLAND, on=session.on) == session.assessment


def test_sessions_that_nobody_closes_give_their_states_back():
    session = CaseSession.open(DENMARK, on=ON)
    network = session._live.network
    live = session.engine is Engine.RETE
    del session
    gc.collect()
    if live:
        assert [] == pool.pool_of(network, durable.load()).rulesets


def test_duties_of_a_session_leave_out_those_that_do_not_exist(session):
    session.learn({"stay": {"lawful": True}, "cooperation": {"return_offered": False}})
    duties = {duty.question: duty.state for duty in session.duties}
    assert "duties.offer_prepared_return" not in duties
    assert DutyState.POSSIBLE is duties["duties.call_centre"]
    assert DutyState.NONE is session.assessment.duties["offer_prepared_return"].state
    assert Cooperation.return_offered.path in session.events[0].facts


def test_what_follows_from_a_route_goes_with_it(session):
    session.learn({"trafficking": {"route": [{"country": "LV"}]}})
    session.learn({"trafficking": {"countries": ["DK"]}})
    with pytest.raises(CaseError, match="there is nothing to withdraw"):
        session.withdraw("trafficking.acts")
    session.withdraw("trafficking.route")
    assert {"countries": ["DK"]} == session.case.to_dict()["trafficking"]
