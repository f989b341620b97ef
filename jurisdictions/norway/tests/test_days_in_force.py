"""The first and last day of each provision of Norwegian law that has one, as researched, and how sure the first is."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from traffick_rules import Condition, Confidence, get_jurisdiction

NORWAY = get_jurisdiction("no")
ONE_DAY = timedelta(1)
CONFIRMED, SINGLE, RECALL = Confidence.CONFIRMED, Confidence.SINGLE, Confidence.RECALL

# The provision, its first and last day, and the confidence of the first day: recalled also where it is not known.
DAYS = [
    # Victim status.
    ("NO-ID-FORMAL", None, "2022-12-31", RECALL),
    ("NO-ID-GUIDE", "2023-01-01", None, SINGLE),
    # The reflection period.
    ("NO-REF-A", "2004-01-01", "2006-11-30", RECALL),
    ("NO-REF-B", "2006-12-01", None, RECALL),
    ("NO-REF-COND", "2010-01-01", None, CONFIRMED),
    ("NO-REF-NOSTAY", "2010-01-04", None, CONFIRMED),
    ("NO-REF-WHO", "2010-01-01", None, CONFIRMED),
    ("NO-REF-PERM", "2010-01-01", None, CONFIRMED),
    ("NO-REF-TRAVEL", "2010-01-01", None, CONFIRMED),
    ("NO-REF-CHILD", "2010-01-01", None, CONFIRMED),
    # Residence permits.
    ("NO-PERM-LIM", "2010-01-04", None, CONFIRMED),
    ("NO-PERM-LIM-PERM", "2010-01-01", None, CONFIRMED),
    ("NO-PERM-WIT", "2010-01-01", None, CONFIRMED),
    ("NO-PERM-WIT2", "2010-01-01", "2019-12-31", CONFIRMED),
    ("NO-PERM-WIT2-EXT", "2020-01-01", None, CONFIRMED),
    ("NO-PERM-WIT-OLD", "2008-01-01", "2009-12-31", SINGLE),
    ("NO-PERM-38", "2010-01-01", None, CONFIRMED),
    # Help.
    ("NO-ASSIST-CHILD", "2021-06-18", None, SINGLE),
    # The offences.
    ("NO-OFF-MAX-A", "2003-07-04", "2015-09-30", RECALL),
    ("NO-OFF-GROSS-A", "2003-07-04", "2015-09-30", RECALL),
    ("NO-OFF-MAX-B", "2015-10-01", None, CONFIRMED),
    ("NO-OFF-GROSS-B", "2015-10-01", None, CONFIRMED),
    ("NO-OFF-MIN", "2003-07-04", None, SINGLE),
    ("NO-OFF-SWITCH", "2015-10-01", None, CONFIRMED),
    ("NO-OFF-MEANS", "2015-10-01", None, CONFIRMED),
    ("NO-OFF-PURP", "2015-10-01", None, CONFIRMED),
    ("NO-OFF-PURP-B", "2015-10-01", None, CONFIRMED),
    ("NO-OFF-HELP", "2015-10-01", None, CONFIRMED),
    ("NO-OFF-CHILD", "2015-10-01", None, CONFIRMED),
    ("NO-SLAVERY", "2015-10-01", None, CONFIRMED),
    ("NO-LAUNDER", "2015-10-01", None, SINGLE),
    ("NO-PROC-MAX", "2015-10-01", None, CONFIRMED),
    ("NO-PROC-AD", "2015-10-01", None, CONFIRMED),
    ("NO-UNREAD-1902", None, "2015-09-30", None),
    # Treaties and EU law.
    ("NO-CETS197", "2008-05-01", None, CONFIRMED),
    ("NO-PALERMO", "2003-01-01", None, SINGLE),
    ("NO-EU", "2004-08-06", None, CONFIRMED),
    ("INT-COE-10-AGE", "2008-02-01", None, CONFIRMED),
]

# The last days that are not established as well; every other one is.
UNSURE_LAST_DAYS = {"NO-REF-A": RECALL}

# The value, the day on which its condition changed, and the provisions before and after; None before any.
WORDINGS = [
    ("reflection.conditions", "2006-12-01", None, "NO-REF-B"),
    ("reflection.conditions", "2010-01-01", "NO-REF-B", "NO-REF-COND"),
]


def ids(rows):
    return [f"{provision}-{first_day or last_day}" for provision, first_day, last_day, *_ in rows]


@pytest.mark.parametrize(("provision", "first_day", "last_day", "confidence"), DAYS, ids=ids(DAYS))
def test_a_provision_is_in_force_from_its_first_to_its_last_day(
    provision, first_day, last_day, confidence
):
    found = NORWAY.provision(provision)
    if first_day is None:
        assert found.first_day is None
    else:
        first = date.fromisoformat(first_day)
        assert [False, True] == [found.in_force(day) for day in (first - ONE_DAY, first)]
    if last_day is None:
        assert found.last_day is None
    else:
        last = date.fromisoformat(last_day)
        assert [True, False] == [found.in_force(day) for day in (last, last + ONE_DAY)]
    assert confidence is (found.since.confidence if found.since else None)


@pytest.mark.parametrize("provision", [row[0] for row in DAYS if row[2] is not None])
def test_a_last_day_is_as_well_established_as_the_research_says(provision):
    assert (
        UNSURE_LAST_DAYS.get(provision, CONFIRMED) is NORWAY.provision(provision).until.confidence
    )


def test_every_provision_with_a_day_on_which_answers_or_values_rest_stands_in_the_table():
    with_a_day = {
        provision.id
        for provision in NORWAY.provisions_of_law
        if provision.first_day is not None or provision.last_day is not None
    }
    assert with_a_day == {provision for provision, *_ in DAYS}


@pytest.mark.parametrize(("code", "first_day", "before", "after"), WORDINGS)
def test_a_condition_that_changed_rests_on_one_provision_before_its_day_and_on_another_after(
    code, first_day, before, after
):
    first = date.fromisoformat(first_day)
    periods = [NORWAY.values[code].period(day) for day in (first - ONE_DAY, first)]
    assert [before, after] == [period and period.provision.id for period in periods]


def test_every_condition_that_changed_stands_in_the_table():
    changed = {
        dated.code
        for dated in NORWAY.values.values()
        if any(isinstance(period.value, Condition) for period in dated.periods)
    }
    assert changed == {code for code, *_ in WORDINGS}
