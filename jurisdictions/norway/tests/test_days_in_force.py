"""The first and last day of each provision of Norwegian law that has one, as researched, and how sure the first is."""

from __future__ import annotations

from traffick_rules.law import Confidence
from traffick_rules.testing import ResearchedDays

CONFIRMED, SINGLE, RECALL = Confidence.CONFIRMED, Confidence.SINGLE, Confidence.RECALL


class TestDays(ResearchedDays):
    code = "no"

    # The provision, its first and last day, and the confidence of the first day: recalled also where it is not known.
    days = [
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
    unsure_last_days = {"NO-REF-A": RECALL}

    # The value, the day on which its condition changed, and the provisions before and after; None before any.
    wordings = [
        ("reflection_period.reflection.when", "2006-12-01", None, "NO-REF-B"),
        ("reflection_period.reflection.when", "2010-01-01", "NO-REF-B", "NO-REF-COND"),
    ]
