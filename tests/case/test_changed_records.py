"""A record with some facts changed."""

from __future__ import annotations

from datetime import date

import pytest

from traffick_rules import ArgumentError, Case, CaseError
from traffick_rules.facts import Judgment, Person, Stay, YesNo


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
    "values", [None, 7, {"stay.lawful": True}, {YesNo("x"): True}], ids=range(4)
)
def test_what_is_no_mapping_of_facts_is_an_argument_error(values):
    with pytest.raises(ArgumentError, match="is not a"):
        Case().with_values(values)


def test_a_fact_of_another_kind_of_record_is_an_error():
    with pytest.raises(ArgumentError, match="judgment.on is not a fact of this case"):
        Case().with_values({Judgment.on: date(2010, 1, 1)})
