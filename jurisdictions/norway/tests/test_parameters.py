"""Every parameter of Norwegian law: the day before, on and after each change, with provision and confidence."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from traffick_rules import get_jurisdiction
from traffick_rules.law import Confidence, LengthRange, PermitDuration, months

NORWAY = get_jurisdiction("no")
CONFIRMED, SINGLE, RECALL = Confidence.CONFIRMED, Confidence.SINGLE, Confidence.RECALL
FIRST_DAY = date(2003, 7, 4)

UP_TO_A_YEAR = PermitDuration(length=LengthRange(None, months(12)), renewable=True)


def around(day):
    day = date.fromisoformat(day)
    return [(day - timedelta(1), False), (day, True), (day + timedelta(1), True)]


@pytest.mark.parametrize(
    ("provision", "confidence", "first_doubtful", "last_doubtful"),
    [
        ("NO-ID-GUIDE", SINGLE, "2023-01-01", "2025-12-31"),
        ("NO-OFF-MIN", SINGLE, "2003-01-01", "2015-09-30"),
        ("NO-LAUNDER", SINGLE, "2015-10-01", "2026-04-30"),
        ("NO-PERM-WIT-OLD", SINGLE, "2008-01-01", "2008-12-31"),
        ("NO-PERM-WIT2-EXT", CONFIRMED, "2020-01-01", "2020-12-31"),
        ("NO-ASSIST-CHILD", SINGLE, "2021-06-18", "2026-04-30"),
        ("NO-PALERMO", SINGLE, "2003-01-01", "2003-12-31"),
    ],
)
def test_a_first_day_that_was_not_read_is_doubtful_in_the_stretch_in_which_it_may_lie(
    provision, confidence, first_doubtful, last_doubtful
):
    found = NORWAY.provision(provision)
    assert confidence is found.since.confidence
    first, last = date.fromisoformat(first_doubtful), date.fromisoformat(last_doubtful)
    one_day = timedelta(1)
    doubtful = [bool(found.cautions(d)) for d in (first - one_day, first, last, last + one_day)]
    assert [False, True, True, False] == doubtful


@pytest.mark.parametrize(
    ("provision", "confidence", "last_doubtful"),
    [
        ("NO-OFF-MAX-A", SINGLE, "2003-12-31"),
        ("NO-OFF-GROSS-A", SINGLE, "2003-12-31"),
        ("NO-REF-A", CONFIRMED, "2010-01-04"),
        ("NO-REF-B", CONFIRMED, "2010-01-04"),
    ],
)
def test_a_first_day_that_is_recalled_says_so_until_a_source_shows_it(
    provision, confidence, last_doubtful
):
    found = NORWAY.provision(provision)
    assert RECALL is found.since.confidence
    assert confidence is found.confidence
    last = date.fromisoformat(last_doubtful)
    doubtful = [bool(found.cautions(d)) for d in (last, last + timedelta(1))]
    assert [True, False] == doubtful


def rules(day):
    return {rule.title for rule in NORWAY.in_force(day).rules}


@pytest.mark.parametrize(
    ("title", "first_day"),
    [
        ("Reflection period of 45 days", "2004-01-01"),
        ("Limited residence and work permit for reflection", "2006-12-01"),
        ("Work with the reflection permit", "2006-12-01"),
        ("Residence permit for a witness who cooperates", "2008-01-01"),
        ("Limited residence permit because the person is needed for a criminal case", "2010-01-04"),
        ("The same limited permit for a minor child of its holder", "2010-01-01"),
        (
            "Residence permit for the injured party who testified in a trafficking case",
            "2010-01-01",
        ),
        ("Residence permit for others who gave a statement", "2010-01-01"),
        ("Residence permit for others who gave a statement, as extended in 2020", "2020-01-01"),
        ("Residence permit for strong humanitarian considerations", "2010-01-01"),
        ("Emergency placement of a child at risk of trafficking", "2021-06-18"),
        ("Placement of a child at risk of trafficking", "2021-06-18"),
        ("Trafficking in human beings (§§ 257 and 258)", "2015-10-01"),
        ("Slavery", "2015-10-01"),
        ("Promoting the prostitution of others", "2015-10-01"),
        ("Offering prostitution publicly", "2015-10-01"),
    ],
)
def test_a_rule_is_in_force_from_its_first_day(title, first_day):
    assert [known for _, known in around(first_day)] == [
        title in rules(day) for day, _ in around(first_day)
    ]


@pytest.mark.parametrize(
    ("title", "last_day"),
    [
        ("Reflection period of 45 days", "2006-11-30"),
        ("Residence permit for a witness who cooperates", "2009-12-31"),
        ("Residence permit for others who gave a statement", "2019-12-31"),
        ("Trafficking in human beings (§ 224 of the Code of 1902)", "2015-09-30"),
        ("Slavery (Code of 1902)", "2015-09-30"),
        ("Promoting the prostitution of others (Code of 1902)", "2015-09-30"),
        ("Offering prostitution publicly (Code of 1902)", "2015-09-30"),
    ],
)
def test_a_rule_is_in_force_to_its_last_day(title, last_day):
    last = date.fromisoformat(last_day)
    found = [title in rules(day) for day in (last - timedelta(1), last, last + timedelta(1))]
    assert [True, True, False] == found
