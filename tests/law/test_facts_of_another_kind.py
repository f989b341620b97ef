"""A test of a fact of another kind is an error at once, which names the test that fits."""

from __future__ import annotations

import re
from datetime import date

import pytest
from tests.toyland import provision

from traffick_rules import LawError
from traffick_rules.facts import Authority, Person, Purpose, Stay, StayGround, Trafficking
from traffick_rules.facts.stay import Reflection
from traffick_rules.law import (
    DatedSet,
    at_least,
    before,
    citizen_of,
    days,
    includes,
    is_,
    more_than,
    still,
    under_age,
    within,
)

APPLIED_BY = Stay.permit_applied_for_by
DAY = Stay.reflection_period_from
LISTED = DatedSet("listed", "a purpose", provision("90").gives(Purpose.PROSTITUTION))

UNFIT = {
    "is_ on a list": (
        lambda: is_(APPLIED_BY, Authority.POLICE),
        "stay.permit_applied_for_by: is a list of possibilities, and is_(…) tests one of several possibilities; test it "
        "with includes(…)",
    ),
    "includes on one of several": (
        lambda: includes(Stay.ground, StayGround.CITIZENSHIP),
        "stay.ground: is one of several possibilities, and includes(…) tests a list of possibilities; test it with is_(…)",
    ),
    "a dated set of one of several": (
        lambda: includes(Stay.ground, LISTED),
        "test it with is_(…)",
    ),
    "is_ on a yes/no fact": (lambda: is_(Stay.lawful, True), "it is a condition as it stands"),
    "still on a list": (lambda: still(APPLIED_BY, Authority.POLICE), "test it with includes(…)"),
    "still on a day": (lambda: still(DAY, Reflection.GRANTED), "test it with before(…)"),
    "at_least on a yes/no fact": (
        lambda: at_least(Stay.lawful, 3),
        "stay.lawful: is a yes/no fact, and at_least(…) tests a whole number",
    ),
    "at_least on a day": (lambda: at_least(DAY, 3), "is a day, and at_least(…) tests a whole"),
    "before of a number": (lambda: before(Person.age), "person.age: is a whole number, and before"),
    "before another fact": (lambda: before(DAY, Stay.lawful), "stay.lawful: is a yes/no fact"),
    "before a text": (lambda: before(DAY, "2010-01-01"), "is given '2010-01-01'"),
    "within since a number": (lambda: within(days(3), since=Person.age), "test it with at_least"),
    "more_than until a list": (lambda: more_than(days(3), until=APPLIED_BY), "test it with incl"),
    "at_least since a yes/no fact": (
        lambda: at_least(days(3), since=Stay.lawful),
        "stay.lawful: is a yes/no fact, and at_least(…) tests a day",
    ),
    "no length": (
        lambda: within(30, since=DAY),
        "within(…) compares with a length, and is given 30",
    ),
    "under_age on a yes/no fact": (
        lambda: under_age(18, on=Stay.lawful),
        "stay.lawful: is a yes/no fact, and under_age(…) tests a day",
    ),
    "a route": (
        lambda: before(Trafficking.route),
        "test the acts, countries and days that follow from it",
    ),
    "a condition": (lambda: is_(under_age(18), Authority.POLICE), "is given "),
    "citizens of no countries": (
        lambda: citizen_of(LISTED),
        "listed: 'prostitution' is not a country; give a dated set of countries",
    ),
}


@pytest.mark.parametrize("slip", UNFIT)
def test_a_fact_of_another_kind_is_refused_with_the_test_that_fits(slip):
    make, message = UNFIT[slip]
    with pytest.raises(LawError, match=re.escape(message)):
        make()


def test_facts_of_the_kind_are_taken():
    assert includes(APPLIED_BY, Authority.POLICE).words
    assert before(DAY, date(2010, 1, 1)).words
    assert at_least(Person.age, 18).words
