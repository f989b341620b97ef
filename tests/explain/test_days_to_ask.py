"""The days from which dates run: an interview asks for them, and `missing` names them, once their answer is a yes."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.countries import CODES

from traffick_rules import Case, Interview, Verdict, assess, get_jurisdiction
from traffick_rules.facts import Identification, Person, Stay
from traffick_rules.session import CaseSession
from traffick_rules.testing.strategies import cases

ON = date(2026, 11, 5)
DEADLINE = "reflection_period.departure_deadline"
WITNESS = Case.from_file("examples/cases/dk-cooperating-witness.yaml")
DAYS = [Stay.reflection_period_from, Stay.reflection_period_until]


def asked(case, goals, code="dk", on=ON, **more):
    """What is asked while no one knows a reply."""
    interview = Interview(code, on, goals=goals, case=case, **more)
    while interview.question is not None:
        interview.dont_know()
    return list(interview.asked)


def dated(answer):
    return set(answer.turning_days()), {(each.day, each.is_certain) for each in answer.dates()}


def test_once_a_deadline_is_a_yes_the_days_are_asked_from_which_it_runs_and_to_which_it_was_moved():
    case = WITNESS.with_values({"route.in_country": True})
    interview = Interview("dk", ON, goals=[DEADLINE], case=case)
    assert "On which day did the reflection period begin?" == str(interview.question)
    assert [DEADLINE] == list(interview.question.for_questions)
    assert () == interview.question.replies
    interview.reply(ON)
    assert Stay.reflection_period_until is interview.question.fact
    assert "not yet" == interview.question.not_yet
    interview.reply(None)
    assert None is interview.question


def test_one_day_gives_the_dates_of_the_period_and_its_duties():
    with CaseSession.open("dk", on=ON, case=WITNESS) as session:
        before = session.calendar.entries
        session.learn(Stay.reflection_period_from, ON)
        ahead = {entry.question for entry in session.calendar} - {""}
        assert {DEADLINE, "duties.apply_for_extension", "duties.deadline_ends"} == ahead
        assert 4 == len(session.calendar) - len(before)


def test_what_is_not_settled_comes_first_and_days_last():
    found = asked(WITNESS, None)
    assert found[-2:] == DAYS
    assert not set(found[:-2]) & set(DAYS)
    assert found == asked(WITNESS, ["victim_status", "reflection_period", "permits"])


def test_dates_as_a_goal_stands_for_the_days_of_every_yes_and_settles_nothing():
    assert asked(WITNESS, ["dates"]) == DAYS
    assert [] == asked(Case(), ["dates"])
    assert ("permits.9c5", "dates") == Interview("dk", ON, goals=["permits.9c5", "dates"]).goals


@pytest.mark.parametrize(
    "known",
    [
        {"stay.reflection_period_until": "2026-12-24"},
        {"stay.reflection": "none"},
        {"stay.reflection_period_from": "2026-01-01"},  # over, whatever was decided
    ],
    ids=str,
)
def test_no_day_is_asked_that_moves_nothing_or_of_what_there_is_not(known):
    case = WITNESS.with_values(known)
    assert not set(DAYS) & set(asked(case, [DEADLINE]))
    assert () == assess(case, jurisdiction="dk", on=ON).missing(DEADLINE)


def test_a_period_that_is_over_unless_it_was_extended_asks_for_its_last_day():
    case = WITNESS.with_values({"stay.reflection_period_from": ON - timedelta(40)})
    assessment = assess(case, jurisdiction="dk", on=ON)
    assert Verdict.UNKNOWN is assessment[DEADLINE].verdict
    (found,) = assessment.missing(DEADLINE)
    assert [Stay.reflection_period_until.path] == [fact.path for fact in found.facts]
    assert Stay.reflection_period_until in asked(case, [DEADLINE])


def test_a_permit_until_an_age_asks_when_the_person_was_born():
    facts = {
        "person": {"age": 15},
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
    case = Case.from_dict(facts)
    assert Verdict.YES is assess(case, jurisdiction="dk", on=ON).permits["9c3"].verdict
    assert [Person.birth_date] == asked(case, ["permits.9c3"])
    born = case.with_values({Person.birth_date: date(2011, 3, 1)})
    assert assess(born, jurisdiction="dk", on=ON).permits["9c3"].dates()
    assert [] == asked(born, ["permits.9c3"])


def test_missing_names_the_days_of_a_yes_in_every_language_and_without_a_value():
    assessment = assess(WITNESS, jurisdiction="dk", on=ON)
    found = assessment.missing(DEADLINE, language="da")
    assert [(fact.path,) for fact in DAYS] == [tuple(f.path for f in each.facts) for each in found]
    assert {("refleksionsperiodens første dag", "")} == {
        (fact.words, fact.value) for fact in found[0].facts
    }
    assert {Verdict.YES} == {each.verdict for each in found}
    assert WITNESS == found[0].applied_to(WITNESS)


def test_a_day_that_no_one_knows_is_not_asked_again_and_an_interview_goes_on_without_it():
    interview = Interview("dk", ON, goals=["dates"], case=WITNESS)
    interview.dont_know()
    stored = Case.from_dict(interview.case.to_dict()), interview.skipped
    again = Interview("dk", ON, goals=["dates"], case=stored[0], skipped=stored[1])
    assert interview.question == again.question
    assert Stay.reflection_period_until is again.question.fact
    assert [] == asked(WITNESS, ["dates"], skipped=["stay.reflection"])


@pytest.mark.parametrize("code", CODES)
@settings(max_examples=max(3, settings.default.max_examples // 20))
@given(data=st.data())
def test_each_day_that_is_asked_moves_a_date_of_a_yes_and_missing_names_the_same(code, data):
    country = get_jurisdiction(code)
    case = data.draw(cases(country, on=ON))
    before = assess(case, jurisdiction=country, on=ON)
    named = {
        fact.path
        for answer in before
        if answer.verdict is Verdict.YES or getattr(answer, "ended_on", None)
        for found in before.missing(answer)
        for fact in found.facts
        if not fact.value
    }
    days = asked(case, ["dates"], code)
    assert {day.path for day in days} <= named
    interview = Interview(country, ON, goals=["dates"], case=case)
    for day in days:
        questions = interview.question.for_questions
        assert day is interview.question.fact
        assert all(before[question].verdict is not Verdict.NO for question in questions)
        for value in (ON, ON - timedelta(400), ON + timedelta(40)):
            try:
                told = assess(case.with_values({day: value}), jurisdiction=country, on=ON)
            except ValueError:
                continue  # contradicts what is known
            if any(dated(told[question]) != dated(before[question]) for question in questions):
                break
        else:
            pytest.fail(f"{day.path} moves no date of {list(questions)}")
        interview.dont_know()


def test_no_decision_yet_is_a_choice_that_leaves_the_fact_unknown_in_every_language():
    interview = Interview("dk", ON, language="da")
    question = interview.question
    assert Identification.decision is question.fact
    assert "ingen afgørelse endnu" == question.not_yet
    assert "ingen afgørelse endnu" not in question.options.values()
    interview.reply(None)
    assert Case() == interview.case
    assert ("identification.decision",) == interview.skipped
    form = get_jurisdiction("dk").question("identification.decision")
    assert "no decision yet" == form.not_yet


@pytest.mark.parametrize("code", CODES)
def test_of_every_shared_day_from_which_dates_run_one_can_say_that_it_is_not_yet(code):
    """Or it belongs to what was asked before, as the day of an application; a birth, and the end of a permit, are not to come."""
    country = get_jurisdiction(code)
    lacking = {
        fact.path
        for rule in country.rules
        if rule.record is Case
        for fact in rule.value_facts()
        if fact.group in Case.groups().values() and not fact.not_yet and fact.follows is None
    }
    assert lacking <= {Person.birth_date.path}
