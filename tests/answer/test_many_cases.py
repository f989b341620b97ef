"""Many cases at once: which of them cannot be true, and what becomes of the others."""

from __future__ import annotations

from datetime import date

import pytest

from traffick_rules import ArgumentError, Case, CaseError, assess, assess_many

ON = date(2026, 11, 26)
FINE = Case.from_dict({"stay": {"lawful": False}})
OF_1999 = Case.from_dict({"person": {"age": 27, "birth_date": "1999-01-01"}})
UNBORN = Case.from_dict({"person": {"birth_date": "2045-05-12"}})


def test_an_error_names_every_case_that_cannot_be_true():
    with pytest.raises(CaseError) as caught:
        assess_many([FINE, OF_1999, UNBORN], jurisdiction="dk", on=date(2027, 6, 1))
    assert ["cases[1].person.age", "cases[2].person.birth_date"] == [
        problem.path for problem in caught.value.problems
    ]
    assert "cases[1].person.age: 27 contradicts person.birth_date 1999-01-01" in str(caught.value)


def test_errors_can_be_collected_in_the_place_of_assessments():
    found = assess_many([UNBORN, FINE, UNBORN], jurisdiction="dk", on=ON, errors="collect")
    assert assess(FINE, jurisdiction="dk", on=ON) == found[1]
    for place in (0, 2):
        error = found[place]
        assert isinstance(error, CaseError)
        assert [f"cases[{place}].person.birth_date"] == [each.path for each in error.problems]


def test_where_nothing_is_wrong_collecting_changes_nothing():
    assert assess_many([FINE], jurisdiction="dk", on=ON) == assess_many(
        [FINE], jurisdiction="dk", on=ON, errors="collect"
    )
    assert [] == assess_many([], jurisdiction="dk", on=ON, errors="collect")


def test_an_age_with_its_day_is_no_time_bomb():
    """What is stored today can be assessed on every later day."""
    stored = OF_1999.stated_on(ON)
    assert OF_1999 == OF_1999.with_values({}) != stored
    for year in range(2026, 2060):
        assess(stored, jurisdiction="dk", on=date(year, 11, 26))


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"cases": [FINE, {}]}, r"cases\[1\]: dict is not a case; read one with"),
        ({"cases": [FINE], "errors": "ignore"}, "errors: 'ignore' is not known; give 'raise'"),
        ({"cases": "x"}, "cases: 'x' is not a list"),
    ],
)
def test_a_wrong_argument_is_told(arguments, message):
    with pytest.raises(ArgumentError, match=message):
        assess_many(jurisdiction="dk", on=ON, **arguments)
