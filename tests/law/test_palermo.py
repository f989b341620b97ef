"""The shared definition of trafficking in persons."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given

from traffick_rules import Case, Charge
from traffick_rules.facts import Act, Means, Person, Purpose, Selection, Trafficking
from traffick_rules.law import TRAFFICKING_IN_PERSONS, TREATED_AS_CHILD
from traffick_rules.testing.reference import evaluate
from traffick_rules.testing.strategies import charges

ON = date(2010, 1, 1)
ADULT = {
    "acts": Selection.of(Act.RECRUITMENT),
    "means": Selection.of(Means.DECEPTION),
    "purposes": Selection.of(Purpose.PROSTITUTION),
    "age_when_trafficked": 30,
}


def trafficked(**changes):
    case = Case(trafficking=Trafficking(**{**ADULT, **changes}))
    return evaluate(TRAFFICKING_IN_PERSONS, case, ON)


def test_an_adult_is_trafficked_by_act_means_and_purpose():
    assert trafficked() is True


@pytest.mark.parametrize(
    ("element", "options"), [("acts", Act), ("means", Means), ("purposes", Purpose)]
)
def test_an_element_that_is_missing_makes_it_no_and_one_that_is_not_known_unknown(element, options):
    assert trafficked(**{element: Selection.only(options)}) is False
    assert trafficked(**{element: None}) is None


def test_a_child_is_trafficked_without_any_means():
    assert trafficked(age_when_trafficked=17, means=Selection.only(Means)) is True
    assert trafficked(age_when_trafficked=17, means=None) is True
    assert trafficked(age_when_trafficked=None, means=Selection.only(Means)) is None


@given(charge=charges())
def test_consent_never_counts(charge):
    """Art. 3(b): consent is irrelevant where a means was used, and for a child."""
    known = charge.trafficking.known()
    answers = {
        evaluate(
            TRAFFICKING_IN_PERSONS,
            Charge(person=charge.person, trafficking=Trafficking(**{**known, "consent": consent})),
            ON,
        )
        for consent in (True, False, None)
    }
    assert 1 == len(answers)


def test_consent_is_part_of_no_condition_of_the_definition():
    facts = {
        fact for part in TRAFFICKING_IN_PERSONS.walk() if not part.parts for fact in part.facts
    }
    assert Trafficking.means in facts
    assert Trafficking.consent not in facts


@pytest.mark.parametrize(
    ("person", "expected"),
    [
        ({"age": 17}, True),
        ({"age": 30, "age_disputed": True, "thought_to_be_child": True}, True),
        ({"age_disputed": True}, None),
        ({"age": 30, "age_disputed": False}, False),
        ({"age": 30}, None),
    ],
)
def test_where_the_age_is_uncertain_a_person_thought_to_be_a_child_is_treated_as_one(
    person, expected
):
    assert expected is evaluate(TREATED_AS_CHILD, Case(person=Person(**person)), ON)
