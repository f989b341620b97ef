"""Every parameter of Swedish law: the day before, on and after each change, with provision and confidence."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from traffick_rules import get_jurisdiction
from traffick_rules.law import Confidence, LengthRange, PermitDuration, months, years

SWEDEN = get_jurisdiction("se")
CONFIRMED, SINGLE, RECALL = Confidence.CONFIRMED, Confidence.SINGLE, Confidence.RECALL
FIRST_DAY = date(2002, 7, 1)

HALF_A_YEAR = PermitDuration(length=LengthRange(months(6), None), renewable=True)
A_YEAR = PermitDuration(length=LengthRange(years(1), None))
TEMPORARY = PermitDuration(temporary=True)


def around(day):
    day = date.fromisoformat(day)
    return [(day - timedelta(1), False), (day, True), (day + timedelta(1), True)]


@pytest.mark.parametrize(
    ("provision", "confidence", "first_doubtful", "last_doubtful"),
    [
        ("SE-ID-WHO", CONFIRMED, "2016-01-01", "2016-12-31"),
        ("SE-ID-NRM", CONFIRMED, "2016-01-01", "2016-12-31"),
        ("SE-PERM-0", SINGLE, "2004-01-01", "2004-12-31"),
        ("SE-PERM-WAGE", CONFIRMED, "2013-01-01", "2013-12-31"),
        ("SE-REF-STAY", SINGLE, "2007-07-01", "2022-08-01"),
        ("SE-REF-APPEAL", SINGLE, "2007-07-01", "2022-08-01"),
        ("SE-REF-WHO", SINGLE, "2007-07-01", "2023-12-31"),
        ("SE-RETURN", SINGLE, "2018-01-01", "2024-12-31"),
        ("SE-ASSIST-NSP", SINGLE, "2018-01-01", "2024-12-31"),
    ],
)
def test_a_first_day_that_was_not_read_is_doubtful_in_the_stretch_in_which_it_may_lie(
    provision, confidence, first_doubtful, last_doubtful
):
    found = SWEDEN.provision(provision)
    assert confidence is found.since.confidence
    first, last = date.fromisoformat(first_doubtful), date.fromisoformat(last_doubtful)
    one_day = timedelta(1)
    doubtful = [bool(found.cautions(d)) for d in (first - one_day, first, last, last + one_day)]
    assert [False, True, True, False] == doubtful


@pytest.mark.parametrize("provision", ["SE-PERM-TRIAL-WITNESS", "SE-PALERMO"])
def test_a_first_day_that_is_recalled_says_so(provision):
    found = SWEDEN.provision(provision)
    assert RECALL is found.since.confidence
    assert SINGLE is found.confidence


def rules(day):
    return {rule.question for rule in SWEDEN.in_force(day).rules}


@pytest.mark.parametrize(
    ("question", "first_day"),
    [
        ("reflection_period.reflection_permit", "2007-07-01"),
        ("permits.5-15", "2004-01-01"),
        ("permits.5-15d", "2013-01-01"),
        ("permits.5-15b", "2015-01-01"),
        ("entitlements.help_for_reflection", "2022-08-01"),
        ("entitlements.suspended_removal", "2022-08-01"),
        ("entitlements.voluntary_return", "2018-01-01"),
        ("entitlements.support_programme", "2018-01-01"),
        ("duties.decide_on_reflection", "2007-07-01"),
        ("duties.hear_before_revoking", "2007-07-01"),
        ("offences.4-1b", "2018-07-01"),
    ],
)
def test_a_rule_is_in_force_from_its_first_day(question, first_day):
    assert [known for _, known in around(first_day)] == [
        question in rules(day) for day, _ in around(first_day)
    ]
