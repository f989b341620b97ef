"""Conditions: three values, two rails, no truth value in Python."""

from __future__ import annotations

from datetime import date

import pytest

from traffick_rules import Case, LawError, UndecidedError
from traffick_rules.engine.network import Network
from traffick_rules.engine.program import Program
from traffick_rules.facts import Act, Means, Needs, Person, Selection, Stay, StayGround, Trafficking
from traffick_rules.law import (
    all_of,
    always,
    any_of,
    at_least,
    before,
    includes,
    is_,
    not_,
    settled,
    under_age,
    under_age_when_trafficked,
)
from traffick_rules.testing.reference import evaluate

ON = date(2010, 6, 1)
STATES = (True, False, None)


def value(condition, case):
    """The value of a condition by the program, held against the witness."""
    program = Program.compile(Network.compile({"q": condition.on_day(ON)}))
    yes, no = program.run_one(case, ON)
    root = program.network.roots["q"]
    found = True if yes[root] else False if no[root] else None
    assert evaluate(condition, case, ON) is found
    return found


def case_of(one, other):
    return Case(needs=Needs(medical=one, legal=other))


@pytest.mark.parametrize("one", STATES)
@pytest.mark.parametrize("other", STATES)
def test_all_of_is_the_weaker_and_any_of_the_stronger_of_two(one, other):
    strength = {False: 0, None: 1, True: 2}
    case = case_of(one, other)
    weaker, stronger = sorted((one, other), key=strength.__getitem__)
    assert weaker is value(all_of(Needs.medical, Needs.legal), case)
    assert stronger is value(any_of(Needs.medical, Needs.legal), case)


@pytest.mark.parametrize(("given", "expected"), [(True, False), (False, True), (None, None)])
def test_not_swaps_yes_and_no_and_keeps_unknown(given, expected):
    assert expected is value(not_(Needs.medical), case_of(given, None))


@pytest.mark.parametrize("one", STATES)
@pytest.mark.parametrize("other", [False, None])
def test_what_is_not_settled_is_unknown_and_not_no(one, other):
    condition = settled(yes_when=Needs.medical, no_when=Needs.legal)
    assert (True if one else None) is value(condition, case_of(one, other))
    assert value(condition, case_of(False, True)) is False


def test_always_holds_of_the_empty_case():
    assert value(always(), Case()) is True


def test_a_condition_or_a_term_cannot_be_used_as_true_or_false():
    """`a and b` in Python would silently drop one of them."""
    with pytest.raises(UndecidedError, match="all_of, any_of and not_"):
        _ = all_of(Needs.medical) and Needs.legal
    with pytest.raises(UndecidedError, match=r"needs\.medical is a term"):
        _ = Needs.medical and Needs.legal


def test_a_one_of_fact_is_tested_against_its_values():
    condition = is_(Stay.ground, StayGround.VISA, StayGround.CITIZENSHIP)
    assert value(condition, Case(stay=Stay(ground=StayGround.VISA))) is True
    assert value(condition, Case(stay=Stay(ground=StayGround.WORK))) is False
    assert value(condition, Case()) is None


def test_a_some_of_fact_includes_any_of_the_named_possibilities():
    condition = includes(Trafficking.means, Means.DECEPTION, Means.THREAT)

    def case(means):
        return Case(trafficking=Trafficking(means=means))

    assert value(condition, case(Selection.of(Means.THREAT))) is True
    assert value(condition, case(Selection.of(Means.FORCE))) is None
    assert value(condition, case(Selection.only(Means, Means.FORCE))) is False


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"birth_date": date(1992, 6, 2)}, True),
        ({"birth_date": date(1992, 6, 1)}, False),
        ({"age": 17}, True),
        ({"age": 18}, False),
        ({}, None),
    ],
)
def test_under_age_counts_from_what_is_known_of_the_age(facts, expected):
    assert expected is value(under_age(18), Case(person=Person(**facts)))


@pytest.mark.parametrize(
    ("person", "trafficking", "expected"),
    [
        ({}, {"age_when_trafficked": 17}, True),
        ({}, {"age_when_trafficked": 18}, False),
        ({"birth_date": date(1990, 1, 1)}, {"first_day": date(2007, 12, 31)}, True),
        ({"birth_date": date(1990, 1, 1)}, {"first_day": date(2008, 1, 1)}, False),
        ({"birth_date": date(1990, 1, 1)}, {"last_day": date(2007, 12, 31)}, True),
        ({"birth_date": date(1990, 1, 1)}, {"last_day": date(2008, 1, 1)}, None),
        ({"age": 17}, {"first_day": date(2008, 1, 1)}, None),
        ({}, {}, None),
    ],
)
def test_a_child_at_any_time_of_the_acts_was_under_age_when_trafficked(
    person, trafficking, expected
):
    case = Case(person=Person(**person), trafficking=Trafficking(**trafficking))
    assert expected is value(under_age_when_trafficked(18), case)


def test_days_and_numbers_are_compared():
    case = Case(
        trafficking=Trafficking(first_day=date(2010, 5, 31), last_day=date(2010, 6, 1)),
        person=Person(age=20),
    )
    assert value(before(Trafficking.first_day), case) is True
    assert value(before(Trafficking.last_day), case) is False
    assert value(before(Trafficking.first_day, Trafficking.last_day), case) is True
    assert value(before(Trafficking.first_day, Stay.reflection_period_from), case) is None
    assert value(before(Trafficking.first_day, date(2010, 6, 1)), case) is True
    assert value(before(Trafficking.last_day, date(2010, 6, 1)), case) is False
    assert value(before(Stay.reflection_period_from, date(2010, 6, 1)), case) is None
    assert repr(before(Trafficking.first_day)) == (
        "the first day of the acts lies before the day of decision"
    )
    assert value(at_least(Person.age, 20), case) is True
    assert value(at_least(Person.age, 21), case) is False
    assert value(at_least(Person.age, 21), Case()) is None


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (all_of, "all_of() without a condition; name at least one"),
        (any_of, "any_of() without a condition; name at least one"),
        (
            lambda: not_(all_of(Stay.ground)).on_day(ON),
            "stay.ground is not a condition or a yes/no fact; "
            "test other facts with is_, includes, under_age and the like",
        ),
        (
            lambda: is_(Stay.ground),
            "stay.ground: is tested against nothing; name a possibility",
        ),
        (
            lambda: includes(Trafficking.acts, Means.THREAT),
            "trafficking.acts: 'threat' is not an act; use a member of Act",
        ),
    ],
)
def test_a_malformed_condition_says_what_is_wrong_and_what_would_be_right(make, message):
    with pytest.raises(LawError) as caught:
        make()
    assert message == str(caught.value)


def test_a_condition_reads_as_a_sentence():
    condition = all_of(
        not_(Stay.lawful), any_of(Needs.medical, includes(Trafficking.acts, Act.TRANSFER))
    )
    assert (
        "the person has no right to stay and (the person needs medical"
        " care or what was done with the person: transfer)"
    ) == repr(condition)
