"""The strategies of the kit: what can be drawn, what it shrinks to, and how errors are told."""

from __future__ import annotations

import json
from collections.abc import Hashable
from datetime import date

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from traffick_rules import ArgumentError, Case, Charge, get_jurisdiction
from traffick_rules.case.consistency import contradictions_on
from traffick_rules.case.record import Record
from traffick_rules.facts import Stay
from traffick_rules.facts.fact import FactGroup
from traffick_rules.session import CaseSession
from traffick_rules.testing import strategies

DENMARK = get_jurisdiction("dk")
ON = date(2010, 1, 1)


@pytest.mark.slow
def test_the_smallest_case_is_the_one_in_which_nothing_is_known():
    assert Case() == find(strategies.cases(), lambda _: True)


@pytest.mark.slow
def test_a_case_shrinks_to_the_facts_that_matter():
    found = find(strategies.cases(), lambda case: case.stay.lawful is False)

    assert Case(stay=Stay(lawful=False)) == found


@pytest.mark.slow
def test_what_is_printed_of_a_case_can_be_pasted_into_a_case_file():
    found = find(strategies.cases(), lambda case: case.stay.lawful is False)
    text = repr(found).removeprefix("<case ").removesuffix(">")

    assert found == Case.from_dict(json.loads(text))


@pytest.mark.slow
def test_a_child_of_whom_the_means_are_unknown_can_be_drawn():
    def is_such_a_child(case):
        return (
            (case.person.age or 99) < 18
            and bool(case.trafficking.acts)
            and not case.trafficking.means
        )

    # The smallest is not asked for.
    drawn = settings(max_examples=2_000, phases=[Phase.generate], database=None)
    assert 18 > find(strategies.cases(), is_such_a_child, settings=drawn).person.age


@given(case=strategies.cases(DENMARK, on=ON, complete=True))
def test_of_a_complete_case_every_fact_is_known(case):
    facts = [fact for group in DENMARK.groups(Case).values() for fact in group.facts.values()]

    assert [] == [fact.path for fact in facts if case.value(fact) is None]


@given(case=strategies.cases(DENMARK, on=ON))
def test_a_stated_age_fits_the_day_that_was_asked_for(case):
    assert [] == contradictions_on(case, ON)


def test_at_least_four_days_in_ten_lie_within_three_days_of_a_change_of_law():
    drawn = []

    @given(day=strategies.dates(DENMARK))
    def draw(day):
        drawn.append(min(abs((day - change).days) for change in DENMARK.epochs) <= 3)

    draw()
    assert 0.4 <= sum(drawn) / len(drawn)


@pytest.mark.slow
@settings(max_examples=settings.default.max_examples // 2)
@given(events=strategies.diaries(DENMARK))
def test_every_diary_can_be_replayed(events):
    if events:
        with CaseSession.open(DENMARK, on=events[0].on) as session:
            for event in events:
                session.apply(event)


@given(case=..., charge=..., stay=...)
def test_annotations_are_enough(case: Case, charge: Charge, stay: Stay):
    assert (Case, Charge, Stay) == (type(case), type(charge), type(stay))


def takes_anything(given: object):
    return given


@pytest.mark.parametrize(
    "anything",
    # Not made before the test, as looking through every type there is takes long.
    [
        st.deferred(lambda: st.from_type(object)),
        st.deferred(lambda: st.builds(takes_anything)),
        st.deferred(lambda: st.from_type(Hashable)),
    ],
    ids=["object", "argument", "Hashable"],
)
@given(data=st.data())
def test_a_project_that_draws_from_every_type_there_is_meets_no_error_of_ours(anything, data):
    data.draw(anything)


@given(group=st.from_type(FactGroup), record=st.from_type(Record))
def test_what_is_drawn_for_a_type_above_ours_is_one_of_ours(group, record):
    assert type(group) in {*Case.groups().values(), *Charge.groups().values()}
    assert type(record) in {Case, Charge}
    assert {group} | {record}, "they can be hashed"


def test_ages_lie_around_eighteen():
    assert 17 == find(strategies.ages(), lambda age: age == 17)
    assert 120 == find(strategies.ages(), lambda age: age == 120)


@pytest.mark.parametrize(
    "strategy",
    [
        strategies.cases(3),
        strategies.cases(on="2010-01-01"),
        strategies.dates(3),
        strategies.diaries(3),
    ],
    ids=range(4),
)
def test_a_wrong_argument_is_told_when_something_is_drawn(strategy):
    @given(drawn=strategy)
    def draw(drawn):
        raise AssertionError(drawn)

    assert isinstance(strategy, st.SearchStrategy)
    with pytest.raises(ArgumentError):
        draw()
