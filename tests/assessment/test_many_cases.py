"""Many cases at once: which of them cannot be true, and what becomes of the others."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from traffick_rules import (
    ArgumentError,
    Assessment,
    Case,
    CaseError,
    assess,
    assess_many,
    available_jurisdictions,
    get_jurisdiction,
)
from traffick_rules.testing.strategies import cases

ON = date(2026, 11, 26)
FINE = Case.from_dict({"stay": {"lawful": False}})
OF_1999 = Case.from_dict({"person": {"age": 27, "birth_date": "1999-01-01"}})
UNBORN = Case.from_dict({"person": {"birth_date": "2045-05-12"}})

CODES = [
    pytest.param(each.code, marks=[] if each.code == "dk" else [pytest.mark.slow])
    for each in available_jurisdictions()
]


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


def test_facts_can_stand_in_the_place_of_cases():
    facts = [FINE.to_dict(), {"stay": {"lawful": "perhaps"}}, ["stay"]]
    with pytest.raises(CaseError) as caught:
        assess_many(facts[:2], jurisdiction="dk", on=ON)
    assert ["cases[1].stay.lawful"] == [problem.path for problem in caught.value.problems]
    found = assess_many(facts[:2], jurisdiction="dk", on=ON, errors="collect")
    assert assess(FINE, jurisdiction="dk", on=ON) == found[0]
    assert isinstance(found[1], CaseError)
    with pytest.raises(ArgumentError, match=r"cases\[2\]: list is not a case"):
        assess_many(facts, jurisdiction="dk", on=ON, errors="collect")


def what_is_said(found):
    return [(each.question, each.summary) for each in found.answers]


@pytest.mark.parametrize("code", CODES)
@settings(max_examples=max(5, settings().max_examples // 10))
@given(data=st.data())
def test_digests_and_next_days_of_a_batch_are_those_of_each_case_alone(code, data):
    """What is worked out once for all cases that are alike is so in each of them."""
    drawn = data.draw(st.lists(cases(get_jurisdiction(code), on=ON), min_size=2, max_size=12))
    together = assess_many(drawn, jurisdiction=code, on=ON)
    alone = [assess(case, jurisdiction=code, on=ON) for case in drawn]
    read = Assessment.from_dict(alone[0].to_dict())
    for batch, single in zip([read, *together], [alone[0], *alone], strict=True):
        assert single.answers_digest == batch.answers_digest
        assert single.next_day == batch.next_day
        for other in alone:
            same = what_is_said(single) == what_is_said(other)
            assert same == (single.answers_digest == other.answers_digest)


@settings(max_examples=max(5, settings().max_examples // 10))
@given(data=st.data())
def test_until_the_day_before_the_next_day_the_answers_are_the_same(data):
    case = data.draw(cases(get_jurisdiction("dk"), on=ON)).stated_on(ON)
    first = assess(case, jurisdiction="dk", on=ON)
    if first.next_day is not None:
        eve = assess(case, jurisdiction="dk", on=first.next_day - timedelta(days=1))
        assert first.answers_digest == eve.answers_digest


def test_the_digest_changes_with_a_value_as_with_a_verdict():
    on_leave = Case.from_dict(
        {
            "identification": {"decision": "victim"},
            "stay": {"lawful": False, "reflection_period_from": "2026-11-05"},
            "findings": {"special_reasons_against_time": False},
        }
    )
    first = assess(on_leave, jurisdiction="dk", on=ON)
    later = assess(
        on_leave.with_values({"stay.reflection_period_from": "2026-11-06"}),
        jurisdiction="dk",
        on=ON,
    )
    assert first.reflection_period.verdict is later.reflection_period.verdict
    assert first.answers_digest != later.answers_digest
    assert first.next_day < later.next_day


def test_an_age_with_its_day_is_no_time_bomb():
    """What is stored today can be assessed on every later day."""
    stored = OF_1999.stated_on(ON)
    assert OF_1999 == OF_1999.with_values({}) != stored
    for year in range(2026, 2060):
        assess(stored, jurisdiction="dk", on=date(year, 11, 26))


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"cases": [FINE, 1]}, r"cases\[1\]: int is not a case; read one with"),
        ({"cases": [FINE], "errors": "ignore"}, "errors: 'ignore' is not known; give 'raise'"),
        ({"cases": "x"}, "cases: 'x' is not a list"),
    ],
)
def test_a_wrong_argument_is_told(arguments, message):
    with pytest.raises(ArgumentError, match=message):
        assess_many(jurisdiction="dk", on=ON, **arguments)
