"""Every parameter of Norwegian law: the day before, on and after each change, with provision and confidence."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from traffick_rules import get_jurisdiction
from traffick_rules.law import Confidence

NORWAY = get_jurisdiction("no")
CONFIRMED, SINGLE = Confidence.CONFIRMED, Confidence.SINGLE
CONCLUDED, RECALL = Confidence.CONCLUDED, Confidence.RECALL


def around(day):
    day = date.fromisoformat(day)
    return [(day - timedelta(1), False), (day, True), (day + timedelta(1), True)]


@pytest.mark.parametrize(
    ("provision", "confidence", "first_doubtful", "last_doubtful"),
    [
        ("NO-1902-PURP-B", CONCLUDED, "2003-07-04", "2006-06-30"),
        ("NO-OFF-PURP-B", CONCLUDED, "2015-10-01", "2021-01-01"),
        ("NO-1902-JUR", SINGLE, "2003-07-04", "2015-09-30"),
        ("NO-OFF-AVERT-CARER", SINGLE, "2015-10-01", "2025-07-01"),
        ("NO-LIM-CHILD", SINGLE, "2015-10-01", "2024-01-01"),
        ("NO-COUNSEL-OLD", CONCLUDED, "2003-07-04", "2006-06-30"),
        ("NO-COMP-OLD-CAP", SINGLE, "2009-01-01", "2012-03-30"),
        ("NO-ID-GUIDE", SINGLE, "2024-01-01", "2024-12-31"),
        ("NO-REF-B0", SINGLE, "2006-11-01", "2006-12-31"),
        ("NO-PERM-WIT-OLD", SINGLE, "2008-01-01", "2008-12-31"),
        ("NO-PERM-PERM", CONCLUDED, "2020-12-01", "2026-01-01"),
        ("NO-EXP-SHALL", SINGLE, "2010-12-24", "2025-06-02"),
        ("NO-EXP-HOLDER", SINGLE, "2010-01-01", "2021-09-01"),
        ("NO-SOC-8-3", SINGLE, "2012-01-01", "2014-05-01"),
        ("NO-CHILD-CARE-UDI", SINGLE, "2021-07-01", "2022-07-01"),
        ("NO-CHILD-REPORT-HEALTH", CONCLUDED, "2018-07-01", "2026-01-01"),
        ("NO-PALERMO", SINGLE, "2003-07-04", "2003-12-31"),
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
        ("NO-GRETA-3", CONFIRMED, "2024-12-31"),
        ("NO-PERM-LIM-OLD", SINGLE, "2006-11-30"),
        ("NO-CHILD-PLACE-OLD", CONFIRMED, "2012-12-31"),
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
        ("Reflection period of at least 45 days", "2004-01-01"),
        ("Reflection period of six months with work", "2006-12-01"),
        ("Limited residence and work permit for reflection", "2010-01-01"),
        ("Residence permit for strong humanitarian reasons", "2008-01-01"),
        ("Temporary permit after the reflection period", "2004-01-01"),
        ("Limited residence permit because the person is needed for a criminal case", "2010-01-01"),
        ("Limited permit for a minor child of its holder", "2010-01-01"),
        (
            "Residence permit for the injured party who testified in a trafficking case",
            "2010-01-01",
        ),
        ("Residence permit for a victim's statement in any criminal case", "2020-06-05"),
        ("Asylum", "2010-01-01"),
        ("Emergency placement of a child in danger of trafficking", "2012-08-01"),
        ("Representative for an unaccompanied child", "2013-07-01"),
        ("Money to live on", "2010-01-01"),
        ("Full health care", "2012-01-01"),
        ("Introduction programme", "2021-01-01"),
        ("Time to leave", "2025-06-02"),
        ("School", "2024-08-01"),
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
        ("Reflection period of at least 45 days", "2006-11-30"),
        ("Reflection period of six months with work", "2009-12-31"),
        ("Temporary permit after the reflection period", "2009-12-31"),
        ("Residence permit for strong humanitarian reasons", "2009-12-31"),
        ("Residence permit for another statement in a trafficking case", "2020-06-04"),
        ("Trafficking in human beings (§ 224 of the Code of 1902)", "2015-09-30"),
        ("Slavery (§ 225 of the Code of 1902)", "2015-09-30"),
        ("Promoting the prostitution of others (§ 202 of the Code of 1902)", "2015-09-30"),
        ("Offering prostitution publicly (§ 202 of the Code of 1902)", "2015-09-30"),
    ],
)
def test_a_rule_is_in_force_to_its_last_day(title, last_day):
    last = date.fromisoformat(last_day)
    found = [title in rules(day) for day in (last - timedelta(1), last, last + timedelta(1))]
    assert [True, True, False] == found
