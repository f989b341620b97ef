"""A record with some facts changed."""

from __future__ import annotations

from datetime import date

import pytest

from traffick_rules import ArgumentError, Case, CaseError, Charge, Verdict, assess, next_question
from traffick_rules.facts import Judgment, Person, Stay, YesNo
from traffick_rules.session import CaseSession
from traffick_rules_denmark.facts import DanishCase

ON = date(2026, 11, 23)


def test_facts_are_changed_and_made_unknown_and_the_rest_stays():
    case = Case(stay=Stay(lawful=True, detained=False), person=Person(age=17))
    expected = Case(stay=Stay(lawful=False), person=Person(age=17))
    assert expected == case.with_values({Stay.lawful: False, Stay.detained: None})
    assert case == case.with_values({})


def test_what_is_no_value_or_contradicts_is_an_error():
    case = Case(person=Person(birth_date=date(2010, 1, 1)))
    with pytest.raises(CaseError, match="stay.lawful: 'no' is not true or false"):
        case.with_values({Stay.lawful: "no"})
    with pytest.raises(CaseError, match="contradicts"):
        case.with_values({Person.born_not_before: date(2011, 1, 1)})


@pytest.mark.parametrize(
    ("named", "hint"),
    [
        ("stay.lawfull", "did you mean 'stay.lawful'"),
        ("stay", "name one such as"),
        (YesNo("x"), "name one such as"),
        (None, "name one such as"),
        (7, "name one such as"),
    ],
    ids=str,
)
def test_what_is_no_fact_of_the_case_is_refused_with_a_hint_wherever_facts_are_taken(named, hint):
    assessment = assess(Case(), jurisdiction="dk", on=ON)
    with CaseSession.open("dk", on=ON) as session:
        for take in (
            Case.fact,
            Case().value,
            lambda fact: Case().with_values({fact: True}),
            lambda fact: assessment.what_if({fact: True}),
            lambda fact: assessment.minimal_changes(
                "permits.9b", to=Verdict.YES, changeable=[fact]
            ),
            lambda fact: next_question(Case(), jurisdiction="dk", on=ON, skipped=[fact]),
            session.withdraw,
            lambda fact: session.learn(fact, True),
            lambda fact: session.correct(fact, True),
        ):
            with pytest.raises(ArgumentError, match=f"is not a fact; {hint}"):
                take(named)


def test_a_path_stands_for_its_fact_wherever_facts_are_taken():
    assert Stay.lawful is Case.fact("stay.lawful") is Case().fact(Stay.lawful)
    assert DanishCase.labour_migration_case is Case.fact("denmark.labour_migration_case")
    assert Judgment.on is Charge.fact("judgment.on")
    case = Case().with_values({"stay.lawful": False, "trafficking.means": ["threat"]})
    assert case == Case.from_dict({"stay": {"lawful": False}, "trafficking": {"means": ["threat"]}})
    assert case.value("stay.lawful") is False
    assert Case() == case.with_values({"stay.lawful": None, "trafficking.means": None})
    assessment = assess(case, jurisdiction="dk", on=ON)
    assert assessment.what_if({"stay.lawful": True})
    assert assessment.what_if({"stay.lawful": True}) == assessment.what_if({Stay.lawful: True})
    with CaseSession.open("dk", on=ON) as session:
        session.learn("stay.lawful", True)
        session.correct("stay.lawful", False)
        assert Stay(lawful=False) == session.case.stay
        session.withdraw("stay.lawful")
        assert Case() == session.case


def test_the_value_of_a_path_is_one_of_its_fact():
    with pytest.raises(CaseError, match="stay.lawful: 'perhaps' is not true or false"):
        Case().with_values({"stay.lawful": "perhaps"})


def test_a_fact_of_another_kind_of_record_is_an_error():
    with pytest.raises(ArgumentError, match="judgment.on is not a fact of cases"):
        Case().with_values({Judgment.on: date(2010, 1, 1)})
