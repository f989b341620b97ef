"""Policy: plans, bodies, treaties and figures, typed and cited."""

from __future__ import annotations

import itertools
from datetime import date

import pytest

from traffick_rules import Bound, Confidence, Money, get_jurisdiction

DENMARK = get_jurisdiction("dk")
POLICY = DENMARK.policy


def one(records, code):
    (found,) = [record for record in records if record.code == code]
    return found


def figure(code):
    return one(POLICY.statistics, code)


PLANS = {
    "2002-2006": ((2002, 12, 1), (2006, 12, 31), None),
    "2007-2010": ((2007, 1, 1), (2010, 12, 31), 70_000_000),
    "2011-2014": ((2011, 1, 1), (2014, 12, 31), 80_000_000),
    "2015-2018": ((2015, 1, 1), (2018, 12, 31), 108_350_000),
    "2019-2021": ((2019, 1, 1), (2021, 12, 31), 63_000_000),
    "2022-2025": ((2022, 1, 1), (2025, 12, 31), 118_200_000),
}


@pytest.mark.parametrize(("code", "expected"), PLANS.items(), ids=PLANS)
def test_an_action_plan_has_its_period_and_its_budget_in_kroner(code, expected):
    first, last, kroner = expected
    plan = one(POLICY.action_plans, code)
    assert (date(*first), date(*last)) == (plan.first_day, plan.last_day)
    assert (None if kroner is None else Money(kroner, "DKK")) == plan.budget


def test_the_six_plans_follow_one_another_and_the_childrens_appendix_supplements_the_first():
    plans = [plan for plan in POLICY.action_plans if not plan.supplements and plan.last_day]
    assert list(PLANS) == [plan.code for plan in plans]
    days = [(plan.first_day, plan.last_day) for plan in plans]
    assert all(
        earlier[1].toordinal() + 1 == later[0].toordinal()
        for earlier, later in itertools.pairwise(days)
    )
    assert "2002-2006" == one(POLICY.action_plans, "2005-children").supplements


def test_the_plans_name_their_aims():
    assert 5 == len(one(POLICY.action_plans, "2015-2018").aims)
    assert "prosecution" in one(POLICY.action_plans, "2022-2025").aims
    assert (None, None) == (
        one(POLICY.action_plans, "after-2024").first_day,
        one(POLICY.action_plans, "after-2024").last_day,
    )


VICTIMS = {
    2007: (17, "single"),
    2008: (28, "single"),
    2009: (47, "single"),
    2010: (52, "recall"),
    2011: (60, "single"),
    2012: (66, "confirmed"),
    2013: (77, "recall"),
    2014: (71, "recall"),
    2015: (93, "confirmed"),
    2016: (121, "confirmed"),
    2017: (98, "confirmed"),
    2018: (97, "confirmed"),
    2019: (64, "confirmed"),
    2023: (112, "confirmed"),
    2024: (78, "single"),
}


@pytest.mark.parametrize(("year", "expected"), VICTIMS.items(), ids=str)
def test_the_victims_of_a_year_are_counted_with_their_confidence(year, expected):
    found = figure(f"victims-{year}")
    assert (date(year, 1, 1), date(year, 12, 31)) == (found.first_day, found.last_day)
    assert expected == (found.value, found.provisions[0].confidence.value)
    assert (Bound.EXACTLY, "persons") == (found.bound, found.unit)


@pytest.mark.parametrize(
    ("year", "centre", "tip"), [(2020, 77, 64), (2021, 80, 68), (2022, 73, 72)]
)
def test_where_the_sources_disagree_both_numbers_stand(year, centre, tip):
    assert (centre, tip) == (
        figure(f"victims-{year}-cmm").value,
        figure(f"victims-{year}-tip").value,
    )
    assert figure(f"victims-{year}-cmm").provisions[0].confidence is Confidence.DISPUTED


def test_the_yearly_numbers_add_up_to_the_running_totals():
    """2007 to 2015 gives 511, to 2019 gives 891."""
    total = 0
    for year in range(2007, 2020):
        total += VICTIMS[year][0]
        if year in {2015, 2016, 2019}:
            assert figure(f"victims-2007-{year}").value == total


CASES = {
    2014: (14, 4, 10),
    2015: (25, 29, 4),
    2016: (2, 1, 14),
    2017: (9, 5, 8),
    2018: (1, 0, 1),
    2019: (7, 0, 0),
    2020: (7, 3, 0),
    2021: (8, 3, 0),
}


@pytest.mark.parametrize(("year", "expected"), CASES.items(), ids=str)
def test_charges_indictments_and_convictions_of_a_year(year, expected):
    names = ("charged", "indicted", "trafficking-convictions")
    assert expected == tuple(figure(f"{name}-{year}").value for name in names)


def test_treaties_say_what_binds_and_since_when():
    days = {
        treaty.code: (treaty.binding, treaty.in_force.day if treaty.in_force else None)
        for treaty in POLICY.treaties
    }
    expected = {
        "palermo": (True, date(2003, 12, 25)),
        "cets197": (True, date(2008, 2, 1)),
        "2002-629": (True, date(2002, 7, 19)),
        "2004-81": (False, None),
        "2011-36": (False, None),
        "2024-1712": (False, None),
    }
    assert expected == days
    warsaw = one(POLICY.treaties, "cets197")
    assert (date(2006, 9, 5), date(2007, 9, 19)) == (warsaw.signed.day, warsaw.ratified.day)
    assert "opt-out" in one(POLICY.treaties, "2011-36").note


def test_every_record_cites_provisions_and_has_a_code_of_its_own():
    for records in (
        POLICY.action_plans,
        POLICY.institutions,
        POLICY.commitments,
        POLICY.treaties,
        POLICY.statistics,
    ):
        codes = [record.code for record in records]
        assert len(codes) == len(set(codes))
        assert all(record.provisions for record in records)


def test_the_ministry_in_charge_changed_over_the_years_and_the_days_are_doubtful():
    """INS-07: each ministry as a source of its year names it."""
    changes = one(POLICY.institutions, "ministry").changes
    assert [2002, 2008, 2015, 2018, 2020, 2022, 2023, 2024] == [c.since.day.year for c in changes]
    assert "Foreign Affairs" == changes[3].led_by
    assert all(change.since.is_doubtful_on(change.since.day) for change in changes)


def test_the_centre_answers_to_the_minister_for_gender_equality():
    """INS-03."""
    assert "minister for gender equality" in one(POLICY.institutions, "cmm").led_by
