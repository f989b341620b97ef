"""What is known of a birth without its date: bounds, what follows from them, what contradicts them."""

from __future__ import annotations

from datetime import date

import pytest

from traffick_rules import Case, CaseError, assess, get_jurisdiction
from traffick_rules.case.consistency import contradictions_on
from traffick_rules.facts import Person
from traffick_rules.law.conditions.atom import under_age, under_age_when_trafficked

ON = date(2024, 1, 8)


def person(**facts):
    return Case(person=Person(**facts))


@pytest.mark.parametrize(
    ("facts", "is_child"),
    [
        ({"born_not_before": date(2006, 1, 9)}, True),
        ({"born_not_before": date(2006, 1, 8)}, None),
        ({"born_not_after": date(2006, 1, 8)}, False),
        ({"born_not_after": date(2006, 1, 9)}, None),
        ({"born_not_before": date(2005, 1, 1), "born_not_after": date(2007, 1, 1)}, None),
        ({"born_not_before": date(2007, 1, 1), "born_not_after": date(2008, 1, 1)}, True),
        ({}, None),
    ],
    ids=range(7),
)
def test_bounds_decide_an_age_where_every_birth_between_them_does(facts, is_child):
    assert is_child is under_age(18).test(person(**facts), ON)


@pytest.mark.parametrize(
    ("days", "was_child"),
    [
        ({"first_day": "2020-06-01"}, None),
        ({"first_day": "2019-12-31"}, True),
        ({"first_day": "2022-06-01"}, False),
        ({"last_day": "2019-12-31"}, True),
        ({"last_day": "2022-06-01"}, None),
        ({"first_day": "2020-06-01", "last_day": "2020-07-01"}, None),
        ({}, None),
    ],
    ids=range(7),
)
def test_bounds_decide_the_age_at_the_acts_in_the_same_way(days, was_child):
    born = {"born_not_before": "2002-01-01", "born_not_after": "2003-12-31"}
    case = Case.from_dict({"person": born, "trafficking": days})
    assert was_child is under_age_when_trafficked(18).test(case, ON)


@pytest.mark.parametrize(
    ("facts", "message"),
    [
        (
            {"born_not_before": "2003-01-01", "born_not_after": "2002-12-31"},
            "person.born_not_after: 2002-12-31 contradicts person.born_not_before 2003-01-01",
        ),
        (
            {"born_not_before": "2003-01-01", "birth_date": "2002-12-31"},
            "person.birth_date: 2002-12-31 contradicts person.born_not_before 2003-01-01",
        ),
        (
            {"birth_date": "2003-01-01", "born_not_after": "2002-12-31"},
            "person.born_not_after: 2002-12-31 contradicts person.birth_date 2003-01-01",
        ),
    ],
    ids=range(3),
)
def test_bounds_have_to_fit_each_other_and_the_birth_date(facts, message):
    with pytest.raises(CaseError, match=message):
        Case.from_dict({"person": facts})


@pytest.mark.parametrize(
    ("group", "fact"),
    [
        ("trafficking", "first_day"),
        ("identification", "decided_on"),
        ("stay", "reflection_period_until"),
    ],
    ids=range(3),
)
def test_nothing_happens_to_a_person_before_the_earliest_birth(group, fact):
    with pytest.raises(CaseError, match=f"{group}.{fact}: 2002-01-01 contradicts person.born_not"):
        Case.from_dict({"person": {"born_not_before": "2003-01-01"}, group: {fact: "2002-01-01"}})


@pytest.mark.parametrize(
    ("born", "then", "days", "fits"),
    [
        ({"born_not_before": "2002-01-01"}, 18, {"first_day": "2020-06-01"}, True),
        ({"born_not_before": "2002-01-01"}, 19, {"first_day": "2020-06-01"}, False),
        ({"born_not_after": "2002-01-01"}, 18, {"first_day": "2020-06-01"}, True),
        ({"born_not_after": "2002-01-01"}, 17, {"first_day": "2020-06-01"}, False),
        ({"born_not_before": "2002-01-01"}, 19, {"last_day": "2020-06-01"}, False),
        ({"born_not_after": "2002-01-01"}, 10, {"last_day": "2020-06-01"}, True),
        ({"born_not_before": "2002-01-01"}, 40, {}, True),
    ],
    ids=range(7),
)
def test_the_age_when_trafficked_has_to_fit_the_bounds(born, then, days, fits):
    data = {"person": born, "trafficking": {"age_when_trafficked": then, **days}}
    if fits:
        Case.from_dict(data)
    else:
        with pytest.raises(CaseError, match="trafficking.age_when_trafficked"):
            Case.from_dict(data)


@pytest.mark.parametrize(
    ("facts", "hint"),
    [
        ({"born_not_before": date(2003, 1, 1)}, "on 2024-01-08 it is at most 21"),
        ({"born_not_after": date(1990, 1, 1)}, "on 2024-01-08 it is at least 34"),
        ({"birth_date": date(1990, 1, 1)}, "on 2024-01-08 it is 34"),
    ],
    ids=range(3),
)
def test_a_stated_age_has_to_fit_the_bounds_on_the_day(facts, hint):
    case = person(age=30, **facts)
    (problem,) = contradictions_on(case, ON)
    assert hint in problem.hint
    with pytest.raises(CaseError, match=hint):
        assess(case, jurisdiction=get_jurisdiction("dk"), on=ON)


def test_the_last_day_of_a_reflection_period_does_not_lie_before_its_first():
    days = {"reflection_period_from": "2024-01-08", "reflection_period_until": "2024-01-07"}
    with pytest.raises(CaseError, match="stay.reflection_period_until: 2024-01-07 contradicts"):
        Case.from_dict({"stay": days})
