"""The first and last day of each provision of Swedish law that has one, as researched, and how sure the first is."""

from __future__ import annotations

from traffick_rules.law import Confidence
from traffick_rules.testing import ResearchedDays

CONFIRMED, SINGLE, RECALL = Confidence.CONFIRMED, Confidence.SINGLE, Confidence.RECALL


class TestDays(ResearchedDays):
    code = "se"

    # The provision, its first and last day, and the confidence of the first day: recalled also where it is not known.
    days = [
        # Victim status.
        ("SE-ID-WHO", "2016-01-01", None, CONFIRMED),
        ("SE-ID-NRM", "2016-01-01", None, CONFIRMED),
        # The reflection period.
        ("SE-REF-DAYS", "2007-07-01", None, CONFIRMED),
        ("SE-REF-COND-A", "2007-07-01", "2022-07-31", CONFIRMED),
        ("SE-REF-COND-B", "2022-08-01", None, CONFIRMED),
        ("SE-REF-TEST", "2007-07-01", None, CONFIRMED),
        ("SE-REF-EXT", "2007-07-01", None, CONFIRMED),
        ("SE-REF-WHO", "2007-07-01", None, SINGLE),
        ("SE-REF-REVOKE", "2007-07-01", None, CONFIRMED),
        ("SE-REF-STAY", "2022-08-01", None, SINGLE),
        ("SE-REF-APPEAL", "2022-08-01", None, SINGLE),
        # Residence permits.
        ("SE-PERM-0", "2004-01-01", "2007-06-30", SINGLE),
        ("SE-PERM-1-MIN", "2007-07-01", None, CONFIRMED),
        ("SE-PERM-1-APPLICANT", "2022-08-01", None, CONFIRMED),
        ("SE-PERM-WAGE", "2013-01-01", None, CONFIRMED),
        ("SE-PERM-TRIAL-WITNESS", "2015-01-01", None, RECALL),
        # Help.
        ("SE-ASSIST-COND", "2022-08-01", None, CONFIRMED),
        ("SE-RETURN", "2018-01-01", None, SINGLE),
        ("SE-ASSIST-NSP", "2018-01-01", None, SINGLE),
        # The offences.
        ("SE-OFF-INTRO", "2002-07-01", None, CONFIRMED),
        ("SE-OFF-MAX-2002", "2002-07-01", "2005-03-31", CONFIRMED),
        ("SE-OFF-MAX", "2005-04-01", None, CONFIRMED),
        ("SE-OFF-MIN-2002", "2002-07-01", "2005-03-31", CONFIRMED),
        ("SE-OFF-MIN", "2005-04-01", None, CONFIRMED),
        ("SE-OFF-LESS-MIN-A", None, "2018-06-30", RECALL),
        ("SE-OFF-LESS-MIN-B", "2018-07-01", None, CONFIRMED),
        ("SE-OFF-ACT-A", "2005-04-01", "2010-06-30", CONFIRMED),
        ("SE-OFF-ACT-B", "2010-07-01", None, CONFIRMED),
        ("SE-OFF-MEANS-A", "2010-07-01", "2018-06-30", CONFIRMED),
        ("SE-OFF-MEANS-B", "2018-07-01", None, CONFIRMED),
        ("SE-OFF-PURP-A", "2010-07-01", "2018-06-30", CONFIRMED),
        ("SE-OFF-PURPOSE", "2018-07-01", None, CONFIRMED),
        ("SE-OFF-CHILD-NEGL", "2018-07-01", None, CONFIRMED),
        ("SE-OFF-DUALCRIM", "2010-07-01", None, CONFIRMED),
        ("SE-HEX-MAX", "2018-07-01", None, CONFIRMED),
        ("SE-HEX-GROSS-MIN", "2018-07-01", None, CONFIRMED),
        ("SE-HEX-GROSS-MAX", "2018-07-01", None, CONFIRMED),
        ("SE-PROC-GROSS", "2018-07-01", None, CONFIRMED),
        ("SE-PROC-GROSS-RAISE", "2018-07-01", None, CONFIRMED),
        ("SE-PROC-GROSS-OLD", None, "2018-06-30", RECALL),
        # Treaties and EU law.
        ("SE-CETS197", "2010-09-01", None, CONFIRMED),
        ("SE-PALERMO", "2004-07-01", None, RECALL),
        ("SE-EU", "2004-08-06", None, CONFIRMED),
        ("INT-COE-10-AGE", "2008-02-01", None, CONFIRMED),
    ]

    # The value, the day on which its condition changed, and the provisions before and after; None before any.
    wordings = [
        ("concepts.formally_identified.when", "2016-01-01", "SE-ID-LAW", "SE-ID-WHO"),
        ("concepts.applied_for_time.when", "2007-07-01", None, "SE-REF-COND-A"),
        ("concepts.applied_for_time.when", "2022-08-01", "SE-REF-COND-A", "SE-REF-COND-B"),
        ("concepts.child.when", "2010-09-01", "SE-ASSIST-CHILD-SCHOOL", "SE-CETS197"),
        ("offences.4-1a.when", "2002-07-01", None, "SE-OFF-INTRO"),
        ("offences.4-1a.when", "2005-04-01", "SE-OFF-INTRO", "SE-OFF-ACT-A"),
        ("offences.4-1a.when", "2010-07-01", "SE-OFF-ACT-A", "SE-OFF-ACT-B"),
    ]
