"""Clauses one by one: how they read, what fills them, which cannot both be, and that no two have one fingerprint."""

from __future__ import annotations

import itertools
from datetime import date

import attrs
import pytest
from tests.toyland import (
    HELP,
    IS_VICTIM,
    MEDICAL_HELP,
    PURPOSES,
    REFLECTION,
    TOYLAND,
    ToyFacts,
    provision,
    replaced,
    toyland,
)

from traffick_rules import Case
from traffick_rules.facts import Means, Needs, Purpose, Stay, StayGround, Trafficking
from traffick_rules.law import (
    DatedSet,
    DatedValue,
    all_of,
    always,
    any_of,
    at_least,
    before,
    cited,
    days,
    includes,
    is_,
    months,
    more_than,
    not_,
    settled,
    under_age,
    under_age_when_trafficked,
    within,
    years,
)
from traffick_rules.testing.reference import evaluate

ON = date(2010, 6, 1)
FROM, UNTIL = Stay.reflection_period_from, Stay.reflection_period_until
HALF_A_YEAR = DatedValue("half", "half a year", REFLECTION.gives(months(6)))
A_MONTH = DatedValue("month", "a month", REFLECTION.gives(days(30)))
FORCED_WORK = DatedSet("forced", "forced work", HELP.gives(Purpose.FORCED_LABOUR))
CRIME = DatedSet("crime", "crime", HELP.gives(Purpose.CRIMINAL_ACTS))
IN_NEED = not_(Needs.medical).part

WORDS = {
    "the ground of the stay is: visa or citizenship": is_(
        Stay.ground, StayGround.VISA, StayGround.CITIZENSHIP
    ),
    "the means used: force": includes(Trafficking.means, Means.FORCE),
    "the purpose: a listed purpose": includes(Trafficking.purposes, PURPOSES),
    "the person is under 18": under_age(18),
    "the person was under 18 when trafficked": under_age_when_trafficked(18),
    "the first day of the acts lies before the day of decision": before(Trafficking.first_day),
    "the first day of the acts lies before the last day of the acts": before(
        Trafficking.first_day, Trafficking.last_day
    ),
    "the first day of the acts lies before 2011-01-01": before(
        Trafficking.first_day, date(2011, 1, 1)
    ),
    "the last day of the acts lies more than half a year after the first day of the acts": (
        more_than(HALF_A_YEAR, since=Trafficking.first_day, until=Trafficking.last_day)
    ),
    "the last day of the acts lies more than 6 months after the first day of the acts": (
        more_than(HALF_A_YEAR, since=Trafficking.first_day, until=Trafficking.last_day).parts[0]
    ),
    "the last day of the acts lies within 6 months after the first day of the acts, or before it": within(
        months(6), since=Trafficking.first_day, until=Trafficking.last_day
    ),
    "the last day of the acts lies within 6 months after the day of decision, and not before it": within(
        months(6), until=Trafficking.last_day, early_counts=False
    ),
    "the day of decision lies 2 years or more after the last day of the acts": at_least(
        years(2), since=Trafficking.last_day
    ),
    "how long the stay is expected to last in all is at least 20 months": at_least(
        Stay.expected_months, 20
    ),
    "in every case": always(),
    "it is not so that the person is under 18": not_(under_age(18)),
    "the person is a victim": IS_VICTIM,
}


@pytest.mark.parametrize(("words", "condition"), WORDS.items(), ids=WORDS)
def test_a_clause_reads_as_the_law_would_say_it(words, condition):
    assert words == repr(condition)


CLAUSES = (
    is_(Stay.ground, StayGround.VISA),
    is_(Stay.ground, StayGround.VISA, StayGround.CITIZENSHIP),
    includes(Trafficking.means, Means.FORCE),
    includes(Trafficking.means, Means.THREAT),
    includes(Trafficking.purposes, FORCED_WORK),
    includes(Trafficking.purposes, CRIME),
    under_age(18),
    under_age(15),
    under_age_when_trafficked(18),
    under_age_when_trafficked(15),
    before(FROM),
    before(UNTIL),
    before(FROM, UNTIL),
    before(UNTIL, FROM),
    before(FROM, date(2011, 1, 1)),
    before(FROM, date(2011, 1, 2)),
    more_than(HALF_A_YEAR, since=FROM, until=UNTIL),
    more_than(A_MONTH, since=FROM, until=UNTIL),
    more_than(A_MONTH, since=UNTIL, until=FROM),
    more_than(months(6), since=FROM, until=UNTIL),
    within(months(6), since=FROM, until=UNTIL),
    at_least(months(6), since=FROM, until=UNTIL),
    under_age(21, on=UNTIL),
    at_least(Stay.expected_months, 20),
    at_least(Stay.expected_months, 21),
    at_least(Trafficking.age_when_trafficked, 20),
    always(),
    all_of(Needs.medical, Needs.legal),
    any_of(Needs.medical, Needs.legal),
    not_(Needs.medical),
    not_(Needs.legal),
    settled(yes_when=Needs.medical, no_when=Needs.legal),
    settled(yes_when=Needs.legal, no_when=Needs.medical),
    cited(Needs.medical, HELP),
    cited(Needs.medical, REFLECTION),
    all_of(Needs.medical, ToyFacts.registered),
    IS_VICTIM,
    attrs.evolve(IS_VICTIM, title="the person counts as a victim"),
    attrs.evolve(IS_VICTIM, when=not_(IS_VICTIM.when)),
)


CANONICAL = (
    (
        is_(Stay.ground, StayGround.VISA, StayGround.CITIZENSHIP),
        "is stay.ground [citizenship visa]",
    ),
    (includes(Trafficking.means, Means.FORCE), "includes trafficking.means force"),
    (
        includes(Trafficking.purposes, FORCED_WORK),
        "includes listed trafficking.purposes forced",
    ),
    (under_age(18), "under age 18"),
    (under_age_when_trafficked(15), "under age when trafficked 15"),
    (before(FROM), "before stay.reflection_period_from decision"),
    (before(FROM, date(2011, 1, 1)), "before stay.reflection_period_from 2011-01-01"),
    (before(FROM, UNTIL), "before stay.reflection_period_from stay.reflection_period_until"),
    (
        more_than(A_MONTH, since=FROM, until=UNTIL),
        "lasts longer stay.reflection_period_from stay.reflection_period_until month",
    ),
    (
        at_least(years(2), since=FROM),
        "lasts at least stay.reflection_period_from decision 2 years",
    ),
    (within(days(9), until=FROM), "by then decision stay.reflection_period_from 9 days"),
    (
        within(days(9), until=FROM, early_counts=False),
        "within decision stay.reflection_period_from 9 days",
    ),
    (under_age(21, on=UNTIL), "under age 21 stay.reflection_period_until"),
    (at_least(Stay.expected_months, 20), "at least stay.expected_months 20"),
    (always(), "always"),
    (all_of(Needs.medical, Needs.legal), "all [yes needs.medical] [yes needs.legal]"),
    (any_of(Needs.medical, Needs.legal), "any [yes needs.medical] [yes needs.legal]"),
    (not_(Needs.medical), "not [yes needs.medical]"),
    (
        settled(yes_when=Needs.medical, no_when=Needs.legal),
        "settled [yes needs.medical] [yes needs.legal]",
    ),
    (cited(Needs.medical, HELP, title="in need"), "cited  in need [6] [yes needs.medical]"),
    (IS_VICTIM, "concept victim"),
)


def flat(canonical):
    return " ".join(
        f"[{flat(part)}]" if isinstance(part, list) else str(part) for part in canonical
    )


@pytest.mark.parametrize(("clause", "expected"), CANONICAL, ids=[text for _, text in CANONICAL])
def test_what_fingerprints_are_made_of_stays_the_same(clause, expected):
    assert expected == flat(clause.canonical())


def law_with(clause):
    """The law of Toyland with medical help alone, and that clause for it."""
    return toyland(rules=(attrs.evolve(MEDICAL_HELP, when=clause),)).in_force(ON)


def test_laws_that_differ_in_one_clause_have_different_fingerprints():
    assert len(CLAUSES) == len({law_with(clause).fingerprint for clause in CLAUSES})


def test_the_order_in_which_values_are_named_is_no_difference():
    one = is_(Stay.ground, StayGround.VISA, StayGround.CITIZENSHIP)
    other = is_(Stay.ground, StayGround.CITIZENSHIP, StayGround.VISA)

    assert law_with(one).fingerprint == law_with(other).fingerprint


ATOMS = (
    is_(Stay.ground, StayGround.VISA, StayGround.CITIZENSHIP),
    includes(Trafficking.means, Means.FORCE),
    under_age(18),
    under_age_when_trafficked(18),
    before(FROM),
    before(FROM, UNTIL),
    before(FROM, date(2011, 1, 1)),
    more_than(A_MONTH, since=FROM, until=UNTIL).parts[0],
    under_age(21, on=UNTIL),
    at_least(Stay.expected_months, 20),
    IN_NEED,
)


@pytest.mark.parametrize("holds", [True, False])
@pytest.mark.parametrize("atom", ATOMS, ids=repr)
def test_what_fills_a_clause_makes_it_hold_or_not_as_was_asked_for(atom, holds):
    fillings = list(atom.values_for(holds, ON))

    assert fillings
    for filling in fillings:
        assert evaluate(atom, Case().with_values(filling), ON) is holds
        assert set(filling) <= set(atom.facts)


def test_nothing_fills_a_clause_with_what_cannot_be():
    assert [{}] == list(always().values_for(True, ON))
    assert [] == list(always().values_for(False, ON))
    assert [] == list(at_least(Stay.expected_months, 0).values_for(False, ON))


def test_every_other_value_fills_a_clause_that_shall_not_hold():
    condition = is_(Stay.ground, StayGround.VISA, StayGround.CITIZENSHIP)
    others = set(StayGround) - {StayGround.VISA, StayGround.CITIZENSHIP}

    assert others == {filling[Stay.ground] for filling in condition.values_for(False, ON)}


def known(age, youngest, oldest):
    """Whether a person of these ages is under an age, as far as it is known."""
    if oldest < age:
        return True
    return False if youngest >= age else None


@pytest.mark.parametrize("kind", [under_age, under_age_when_trafficked])
@pytest.mark.parametrize(("one", "other"), [(15, 18), (18, 15), (18, 18)])
def test_ages_exclude_each_other_exactly_where_nobody_can_be_both(kind, one, other):
    pairs = {
        (known(one, youngest, oldest), known(other, youngest, oldest))
        for youngest, oldest in itertools.combinations_with_replacement(range(10, 25), 2)
    }
    states = (True, False, None)

    for value, other_value in itertools.product(states, states):
        if one != other:
            expected = (value, other_value) not in pairs
            assert expected is kind(one).excludes(value, kind(other), other_value)
    assert kind(one).excludes(True, IN_NEED, False) is False
    assert kind(one).excludes(True, at_least(Stay.expected_months, 20), False) is False


def test_what_law_is_made_of_says_which_part_it_is():
    law = TOYLAND.in_force(date(2011, 1, 1))

    assert "<jurisdiction tl Toyland>" == repr(TOYLAND)
    assert "<law of tl from 2010-01-01 to 2011-12-31>" == repr(law)
    assert "<law of tl from 2012-01-01 to open>" == repr(TOYLAND.in_force(date(2012, 1, 1)))
    assert "<entitlements.medical: Medical help>" == repr(MEDICAL_HELP)
    assert "<6: Toy Code § 6>" == repr(HELP)
    assert "<value half>" == repr(HALF_A_YEAR)
    assert "<value offence.purposes>" == repr(PURPOSES)
    assert "<6 months by 2>" == repr(HALF_A_YEAR.periods[0])


def test_a_stated_later_provision_is_another_fingerprint():
    changed = attrs.evolve(MEDICAL_HELP, provisions=(provision("6", since="2001-01-01"),))
    law = replaced(MEDICAL_HELP, changed).in_force(ON)

    assert TOYLAND.in_force(ON).fingerprint != law.fingerprint
