"""An age is one of a day: what it says on other days, what it cannot be, and what an answer says where the day is missing."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from traffick_rules import (
    Assessment,
    Case,
    CaseError,
    Interview,
    Verdict,
    assess,
    assess_many,
    get_jurisdiction,
)
from traffick_rules.bulk import arrow_schema, assess_table, read_cases
from traffick_rules.bulk.exchange import _known
from traffick_rules.case.age import birth_bounds, born_between
from traffick_rules.explain.question_choice import next_question
from traffick_rules.facts import Family, Person, Stay
from traffick_rules.law.conditions.atom import under_age, under_age_when_trafficked
from traffick_rules.law.conditions.condition import as_condition
from traffick_rules.session import CaseSession, Engine
from traffick_rules.testing.strategies import cases

ON = date(2026, 11, 26)
CHILD = {"person": {"age": 17, "age_disputed": False}, "family": {"unaccompanied": True}}
CHILDS_OWN = ("entitlements.supervision", "entitlements.representative_at_interview")
REMEDY = "state person.age_on"


def on_day(facts, day):
    return assess(Case.from_dict(facts), jurisdiction="dk", on=day)


def with_day(facts, day=ON):
    return Case.from_dict(facts).stated_on(day).to_dict()


def test_a_stored_child_is_no_child_ten_years_later():
    stored = with_day(CHILD)
    for question in CHILDS_OWN:
        assert Verdict.YES is on_day(stored, ON)[question].verdict
        assert Verdict.NO is on_day(stored, date(2036, 11, 26))[question].verdict


@pytest.mark.parametrize(
    ("day", "is_child"),
    [
        (date(2016, 1, 1), True),
        (ON, True),
        (date(2026, 11, 27), None),
        (date(2027, 11, 25), None),
        (date(2027, 11, 26), False),
        (date(2036, 1, 1), False),
    ],
    ids=str,
)
def test_an_age_says_of_another_day_what_it_says_of_the_birth(day, is_child):
    case = Case.from_dict(with_day(CHILD))
    assert is_child is under_age(18).test(case, day)


def test_an_age_says_something_of_the_days_of_the_acts():
    facts = {"person": {"age": 19, "age_on": "2026-11-26"}}
    for first, was_child in (("2024-11-26", True), ("2025-06-01", None), ("2026-01-01", False)):
        case = Case.from_dict({**facts, "trafficking": {"first_day": first}})
        assert was_child is under_age_when_trafficked(18).test(case, ON)


@given(
    age=st.integers(0, 60),
    told=st.dates(date(1990, 1, 1), date(2030, 12, 31)),
    day=st.dates(date(1990, 1, 1), date(2050, 12, 31)),
    years=st.sampled_from([12, 15, 18, 21]),
)
def test_an_age_decides_what_every_birth_that_it_allows_decides(age, told, day, years):
    case = Case(person=Person(age=age, age_on=told))
    earliest, latest = born_between(age, told)
    assert (earliest, latest) == birth_bounds(case, None)
    by_birth = {
        under_age(years).test(Case(person=Person(birth_date=born)), day)
        for born in (earliest, latest)
        if born.year >= 1900
    }
    if len(by_birth) == 1 and earliest.year >= 1900:
        assert by_birth == {under_age(years).test(case, day)}
    elif earliest.year >= 1900:
        assert under_age(years).test(case, day) is None


def test_without_its_day_an_age_counts_for_the_day_and_every_answer_that_depends_on_it_says_so():
    found = on_day(CHILD, ON)
    for question in CHILDS_OWN:
        answer = found[question]
        assert (Verdict.YES, ("person.age",)) == (answer.verdict, answer.undated)
        assert REMEDY in str(answer)
        assert any(REMEDY in caution for caution in found.explain(answer).cautions)
        again = Assessment.from_dict(json.loads(found.to_json()))[question]
        assert (answer.undated, str(answer)) == (again.undated, str(again))
    assert REMEDY in found.to_text()
    assert "angiv person.age_on" in found.to_text(language="da")
    others = [answer for answer in found if not answer.undated]
    assert others
    assert not any(
        "person.age" in r.facts and r.verdict is Verdict.YES for a in others for r in a.because
    )


@pytest.mark.parametrize(
    "facts",
    [
        {"age_on": "2026-11-26"},
        {"birth_date": "2009-01-01"},
        {"born_not_before": "2009-01-01"},
    ],
    ids=str,
)
def test_with_the_day_or_another_ground_there_is_nothing_to_say(facts):
    found = on_day({**CHILD, "person": {**CHILD["person"], **facts}}, ON)
    assert [] == [answer for answer in found if answer.undated]


def test_who_takes_an_age_writes_the_day_with_it():
    interview = Interview("dk", ON, goals=["entitlements.supervision"])
    while interview.question is not None and interview.question.fact is not Person.age:
        interview.dont_know()
    interview.reply(17)
    assert ON == interview.case.person.age_on
    assert Person.age_on not in interview.asked
    with CaseSession.open("dk", on=ON, case=Case.from_dict(CHILD)) as session:
        assert ON == session.case.person.age_on
    table = pa.table({"person.age": [17, None], "stay.lawful": [True, False]})
    one, other = read_cases(table, on=ON).cases
    assert (ON, None) == (one.person.age_on, other.person.age_on)


def test_the_day_of_an_age_is_not_asked():
    case, asked = Case(), set()
    while (
        question := next_question(
            case, jurisdiction="dk", on=ON, goals=["entitlements.supervision"], skipped=asked
        )
    ) is not None:
        asked.add(question.fact)
    assert Person.age in asked
    assert Person.age_on not in asked


def test_a_case_that_has_its_day_or_no_age_is_stated_already():
    for facts in ({}, {"person": {"birth_date": "2009-01-01"}}, with_day(CHILD)):
        case = Case.from_dict(facts)
        assert case is case.stated_on(date(2030, 1, 1))


IMPOSSIBLE = [
    (
        {"person": {"birth_date": "2045-05-12"}},
        "person.birth_date: 2045-05-12 lies after 2026-11-26",
    ),
    ({"person": {"born_not_before": "2027-01-01"}}, "person.born_not_before: 2027-01-01 lies"),
    (
        {"identification": {"decision": "victim", "decided_on": "2027-01-01"}},
        "identification.decided_on: 2027-01-01 lies after 2026-11-26, the day of the assessment",
    ),
    ({"trafficking": {"first_day": "2027-01-01"}}, "trafficking.first_day: 2027-01-01 lies after"),
    ({"denmark": {"left_on": "2027-01-01"}}, "denmark.left_on: 2027-01-01 lies after"),
    (
        {"person": {"age": 18}, "stay": {"reflection_period_from": "2000-01-01"}},
        "person.age: 18 contradicts stay.reflection_period_from 2000-01-01; 18 on 2026-11-26 means",
    ),
    (
        {
            "person": {"age": 18},
            "trafficking": {"age_when_trafficked": 19, "last_day": "2026-01-01"},
        },
        "trafficking.age_when_trafficked: 19 contradicts person.age 18 on 2026-11-26",
    ),
    (
        {"person": {"age": 3, "age_on": "2035-01-01"}},
        "person.age: the person was born on 2031-01-02 at the earliest, after 2026-11-26",
    ),
]


def told(case):
    with pytest.raises(CaseError) as caught:
        assess(case, jurisdiction="dk", on=ON)
    return str(caught.value)


@pytest.mark.parametrize(("facts", "message"), IMPOSSIBLE, ids=range(len(IMPOSSIBLE)))
def test_what_cannot_be_true_is_refused_by_every_door(facts, message):
    try:
        case = Case.from_dict(facts)
    except CaseError as error:
        assert message in str(error)
        return
    assert message in told(case)
    for engine in (Engine.PROGRAM, None):
        with pytest.raises(CaseError) as opened:
            CaseSession.open("dk", on=ON, case=case, engine=engine)
        with (
            CaseSession.open("dk", on=ON, engine=engine) as session,
            pytest.raises(CaseError) as learned,
        ):
            session.learn(facts)
        assert message in str(opened.value)
        assert message in str(learned.value)
    row = {f"{k}.{n}": _cell(v) for k, group in facts.items() for n, v in group.items()}
    errors = assess_table(pa.Table.from_pylist([row]), jurisdiction="dk", on=ON).errors
    assert any(message in reason for reason in errors["reason"].to_pylist())


def _cell(value):
    is_day = isinstance(value, str) and value[:2] == "20"
    return date.fromisoformat(value) if is_day else value


@pytest.mark.parametrize(
    "facts",
    [
        {"stay": {"ground_until": "2030-01-01", "departure_deadline": "2027-01-01"}},
        {"stay": {"reflection_period_from": "2026-12-01", "reflection_period_until": "2027-01-01"}},
        {"person": {"age": 17, "age_on": "2027-06-01"}},
        {"identification": {"decided_on": "2026-11-26"}},
    ],
    ids=range(4),
)
def test_what_can_lie_ahead_is_taken(facts):
    assert ON == on_day(facts, ON).on


def test_what_was_taken_once_no_later_day_refuses():
    case = Case(person=Person(age=18), stay=Stay(reflection_period_from=date(2010, 1, 1)))
    with CaseSession.open("dk", on=ON, case=case) as session:
        for nights in (1, 400, 4_000):
            session.advance(to=session.on + timedelta(days=nights))


OF_A_DAY = [
    ({"person": {"age_disputed": True, "thought_to_be_child": True}}, Person.thought_to_be_child),
    ({"family": {"accompanying_child": True}}, Family.accompanying_child),
]


@pytest.mark.parametrize(("facts", "fact"), OF_A_DAY, ids=["presumed", "a child of the person"])
def test_that_someone_is_under_18_says_nothing_once_18_years_have_passed(facts, fact):
    case = Case.from_dict(facts).stated_on(ON)
    assert ON == case.person.age_on
    clause = as_condition(fact)
    days = [date(2026, 11, 26), date(2044, 11, 25), date(2044, 11, 26)]
    assert [True, True, None] == [clause.test(case, day) for day in days]
    assert clause.test(case.with_values({fact: False}), days[2]) is False


def test_a_presumption_of_another_day_says_so():
    path = "person.thought_to_be_child"
    facts = {**OF_A_DAY[0][0], "family": {"unaccompanied": True}, "asylum": {"applied": True}}
    case = Case.from_dict(facts)

    def on_day(case, day):
        return assess(case, jurisdiction="no", on=day)

    assert {(path,)} == {answer.undated for answer in on_day(case, ON) if answer.undated}
    stored = case.stated_on(ON)
    assert [] == [answer for answer in on_day(stored, ON) if answer.undated or answer.outdated]
    later = on_day(stored, date(2030, 1, 1))
    doubtful = [answer for answer in later if answer.outdated]
    assert {(path,)} == {answer.outdated for answer in doubtful}
    assert all("check whether it is still so" in str(answer) for answer in doubtful)
    again = Assessment.from_dict(json.loads(later.to_json()))
    assert doubtful == [answer for answer in again if answer.outdated]


@pytest.mark.parametrize("engine", [Engine.PROGRAM, None])
def test_in_a_session_such_a_statement_has_its_day_too(engine):
    with CaseSession.open("dk", on=ON, engine=engine) as session:
        session.learn(OF_A_DAY[0][0])
        assert ON == session.case.person.age_on
        session.advance(to=date(2027, 1, 1))
        session.learn(Person.age, 16)
        assert date(2027, 1, 1) == session.case.person.age_on
        session.withdraw(Person.age)
        assert session.case.person.age_on is None


@pytest.mark.slow
@given(data=st.data(), years=st.integers(0, 30))
def test_on_a_later_day_a_table_says_what_a_single_case_and_every_engine_says(data, years):
    """Cases that are stated on one day, and looked at years later."""
    denmark = get_jurisdiction("dk")
    drawn = data.draw(st.lists(cases(denmark, on=ON).map(lambda c: c.stated_on(ON)), max_size=3))
    later = date(2026 + years, 11, 26)
    found = assess_many(drawn, jurisdiction=denmark, on=later)
    table = assess_table(_table(drawn), jurisdiction=denmark, on=later, values=False)
    assert 0 == table.errors.num_rows
    for row, assessment in zip(table.answers.to_pylist(), found, strict=True):
        truth = {Verdict.YES: True, Verdict.NO: False, Verdict.UNKNOWN: None}
        assert {a.question: truth[a.verdict] for a in assessment} == {
            question: row[question] for question in (a.question for a in assessment)
        }
    for case, assessment in list(zip(drawn, found, strict=True))[:1]:
        with CaseSession.open(denmark, on=ON, case=case) as session:
            session.advance(to=later)
            assert assessment == session.assessment


def _table(drawn):
    rows = [dict(_known(case)) for case in drawn]
    schema = arrow_schema("dk")
    return pa.Table.from_pylist(rows, schema=schema)
