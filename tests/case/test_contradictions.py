"""Facts that cannot all be true of one person, and those that merely look so."""

from __future__ import annotations

from datetime import date

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from traffick_rules import Case, CaseError, Charge
from traffick_rules.case.consistency import contradictions_on
from traffick_rules.facts import Identification, Judgment, Person, Stay, StayGround, Trafficking
from traffick_rules.testing.strategies import cases, charges

BORN = date(2000, 2, 29)


def problems_of(make):
    with pytest.raises(CaseError) as caught:
        make()
    return [str(problem) for problem in caught.value.problems]


AFTER_BIRTH = [
    Trafficking.first_day,
    Trafficking.last_day,
    Identification.referred_on,
    Identification.decided_on,
    Stay.reflection_period_from,
]


@pytest.mark.parametrize("fact", AFTER_BIRTH, ids=repr)
def test_nothing_happens_to_a_person_before_birth(fact):
    def case(day):
        group = fact.group(**{fact.name: day})
        return Case(person=Person(birth_date=BORN), **{fact.group.key: group})

    assert [
        f"{fact.path}: 2000-02-28 contradicts person.birth_date 2000-02-29; correct one of them"
    ] == problems_of(lambda: case(date(2000, 2, 28)))
    assert BORN == case(BORN).value(fact)


def test_the_last_day_is_not_before_the_first():
    def case(last):
        return Case(trafficking=Trafficking(first_day=date(2010, 1, 2), last_day=last))

    assert [
        "trafficking.last_day: 2010-01-01 contradicts trafficking.first_day 2010-01-02; correct"
        " one of them"
    ] == problems_of(lambda: case(date(2010, 1, 1)))
    assert date(2010, 1, 2) == case(date(2010, 1, 2)).trafficking.last_day


@pytest.mark.parametrize("fact", [Trafficking.first_day, Trafficking.last_day], ids=repr)
def test_a_judgment_is_not_before_the_conduct(fact):
    def charge(judged):
        conduct = Trafficking(**{fact.name: date(2010, 1, 2)})
        return Charge(trafficking=conduct, judgment=Judgment(on=judged))

    assert [
        f"judgment.on: 2010-01-01 contradicts {fact.path} 2010-01-02; correct one of them"
    ] == problems_of(lambda: charge(date(2010, 1, 1)))
    assert date(2010, 1, 2) == charge(date(2010, 1, 2)).judgment.on


@pytest.mark.parametrize(
    ("days", "age", "possible"),
    [
        ({"first_day": date(2016, 2, 28)}, 15, True),
        ({"first_day": date(2016, 2, 28)}, 16, False),
        ({"first_day": date(2016, 2, 29)}, 16, True),
        ({"first_day": date(2016, 2, 29)}, 15, False),
        ({"first_day": date(2015, 2, 28)}, 14, True),
        ({"first_day": date(2015, 3, 1)}, 15, True),
        ({"last_day": date(2016, 2, 28)}, 15, True),
        ({"last_day": date(2016, 2, 28)}, 3, True),
        ({"last_day": date(2016, 2, 28)}, 16, False),
        ({"first_day": date(2010, 3, 1), "last_day": date(2016, 2, 28)}, 10, True),
        ({"first_day": date(2010, 3, 1), "last_day": date(2016, 2, 28)}, 15, False),
        ({}, 99, True),
    ],
)
def test_the_age_when_trafficked_fits_the_birth_date(days, age, possible):
    def case():
        conduct = Trafficking(age_when_trafficked=age, **days)
        return Case(person=Person(birth_date=BORN), trafficking=conduct)

    if possible:
        assert age == case().trafficking.age_when_trafficked
    else:
        assert [
            f"trafficking.age_when_trafficked: {age} contradicts person.birth_date 2000-02-29;"
            " correct one of them"
        ] == problems_of(case)


@pytest.mark.parametrize(
    ("age", "day", "problem"),
    [
        (17, date(2018, 2, 28), None),
        (18, date(2018, 2, 28), 17),
        (18, date(2018, 3, 1), None),
        (17, date(2018, 3, 1), 18),
        (None, date(2018, 3, 1), None),
    ],
)
def test_a_stated_age_fits_the_birth_date_on_the_day_of_the_assessment(age, day, problem):
    case = Case(person=Person(birth_date=BORN, age=age))
    expected = [
        f"person.age: {age} contradicts person.birth_date 2000-02-29; on {day} it is {problem};"
        " state one of them"
    ]
    found = [str(found) for found in contradictions_on(case, day)]
    assert (expected if problem else []) == found


@pytest.mark.parametrize("lawful", [True, None])
def test_a_citizen_stays_lawfully(lawful):
    stay = Stay(lawful=lawful, ground=StayGround.CITIZENSHIP)
    assert StayGround.CITIZENSHIP == Case(stay=stay).stay.ground
    assert [
        "stay.lawful: false contradicts stay.ground citizenship; correct one of them"
    ] == problems_of(lambda: Case(stay=attrs.evolve(stay, lawful=False)))


def test_only_citizenship_makes_a_stay_lawful_whatever_else_is_said():
    for ground in set(StayGround) - {StayGround.CITIZENSHIP}:
        assert Case(stay=Stay(lawful=False, ground=ground)).stay.lawful is False


def test_all_contradictions_are_reported_at_once():
    conduct = Trafficking(first_day=date(1999, 1, 2), last_day=date(1999, 1, 1))
    stay = Stay(lawful=False, ground=StayGround.CITIZENSHIP)
    found = problems_of(
        lambda: Case(person=Person(birth_date=BORN), trafficking=conduct, stay=stay)
    )
    assert [
        ("trafficking.first_day", "person.birth_date"),
        ("trafficking.last_day", "person.birth_date"),
        ("trafficking.last_day", "trafficking.first_day"),
        ("stay.lawful", "stay.ground"),
    ] == [
        (text.partition(":")[0], text.partition(" contradicts ")[2].partition(" ")[0])
        for text in found
    ]


def test_changing_a_case_checks_it_again():
    case = Case(person=Person(birth_date=BORN))
    with pytest.raises(CaseError):
        attrs.evolve(case, trafficking=Trafficking(first_day=date(1999, 1, 1)))


@given(record=cases() | charges(), data=st.data())
def test_withdrawing_a_fact_never_makes_a_contradiction(record, data):
    key = data.draw(st.sampled_from(list(record.groups())))
    group = getattr(record, key)
    kept = data.draw(st.sets(st.sampled_from(sorted(group.facts))))
    fewer = type(group)(**{k: v for k, v in group.known().items() if k in kept})
    assert fewer == getattr(attrs.evolve(record, **{key: fewer}), key)
