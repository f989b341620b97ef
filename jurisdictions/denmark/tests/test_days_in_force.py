"""The first and last day of each provision of Danish law that has one, as researched, and how sure the first is."""

from __future__ import annotations

from traffick_rules.law import Confidence
from traffick_rules.testing import ResearchedDays

CONFIRMED, RECALL, DISPUTED = Confidence.CONFIRMED, Confidence.RECALL, Confidence.DISPUTED


class TestDays(ResearchedDays):
    code = "dk"

    # The provision, its first and last day, and the confidence of the first day: recalled also where it is not known.
    days = [
        # Victim status.
        ("STA-02", "2007-08-01", None, CONFIRMED),
        ("STA-03", "2007-01-01", None, RECALL),
        ("STA-06", None, "2021-12-31", RECALL),
        ("STA-07", "2022-01-01", None, CONFIRMED),
        # The reflection period, and expulsion.
        ("REF-01", None, "2007-07-31", RECALL),
        ("REF-03", "2007-08-01", None, CONFIRMED),
        ("REF-04", "2007-08-01", None, CONFIRMED),
        ("REF-05", "2007-08-01", "2013-05-02", CONFIRMED),
        ("REF-06", "2013-05-03", None, RECALL),
        ("REF-10", "2007-08-01", None, CONFIRMED),
        ("REF-11", "2007-08-01", None, CONFIRMED),
        ("REF-12", "2007-08-01", None, CONFIRMED),
        ("REF-13", "2007-08-01", None, CONFIRMED),
        ("REF-14", "2007-08-01", None, CONFIRMED),
        ("REF-15", "2007-08-01", None, CONFIRMED),
        ("REF-17", "2007-08-01", None, CONFIRMED),
        ("REF-23", "2007-08-01", None, CONFIRMED),
        ("REF-24", "2007-08-01", None, CONFIRMED),
        # Residence permits.
        ("PER-05", "2013-05-03", None, RECALL),
        ("PER-06", "2013-05-03", None, RECALL),
        ("PER-07", "2013-05-03", None, RECALL),
        ("PER-11", "2003-04-01", None, CONFIRMED),
        ("PER-12", "2011-01-01", None, RECALL),
        ("PER-13", None, "2013-05-02", RECALL),
        # Prepared return, services.
        ("RET-01", "2007-01-01", None, CONFIRMED),
        ("RET-02", "2007-08-01", None, CONFIRMED),
        ("SRV-01", "2002-12-01", "2006-12-31", RECALL),
        ("SRV-02", "2002-12-01", None, RECALL),
        ("SRV-03", "2007-08-01", None, RECALL),
        ("SRV-04", "2014-01-01", None, RECALL),
        ("SRV-05", "2014-01-01", None, RECALL),
        ("SRV-06", "2014-01-01", None, RECALL),
        ("SRV-13", "2003-04-01", None, CONFIRMED),
        ("SRV-14", "2013-01-01", None, RECALL),
        # The offences: of the Act of June 2002 two first days are told.
        ("OFF-01", None, "2002-06-07", RECALL),
        ("OFF-02", "2002-06-08", None, DISPUTED),
        ("OFF-04", "2002-06-08", "2012-03-28", DISPUTED),
        ("OFF-05", "2012-03-29", None, RECALL),
        ("OFF-08", "2002-06-08", None, DISPUTED),
        ("OFF-10", "2002-06-08", None, DISPUTED),
        ("OFF-11", "2002-06-08", None, DISPUTED),
        ("OFF-13", "2002-06-08", None, DISPUTED),
        ("OFF-14", "2002-06-08", None, DISPUTED),
        ("OFF-15", "2002-06-08", None, DISPUTED),
        ("OFF-16", "2012-03-29", None, RECALL),
        ("OFF-17", "2002-06-08", None, RECALL),
        ("OFF-18", "2013-07-01", None, RECALL),
        ("OFF-21", "2002-06-08", None, DISPUTED),
        ("OFF-22", "2002-06-08", None, DISPUTED),
        ("OFF-30", "2022-06-01", None, CONFIRMED),
        ("OFF-31", "2022-06-01", None, CONFIRMED),
        ("OFF-32", "2022-06-01", None, CONFIRMED),
        ("OFF-40", None, "2013-06-30", RECALL),
        ("OFF-41", None, "2013-06-30", RECALL),
        ("OFF-42", None, "2013-06-30", RECALL),
        ("OFF-43", None, "2013-06-30", RECALL),
        ("OFF-45", "2013-07-01", None, RECALL),
        ("OFF-46", "2013-07-01", None, RECALL),
        ("OFF-61", "2002-06-08", None, DISPUTED),
        ("OFF-62", "2003-01-01", "2013-06-30", RECALL),
        ("OFF-63", "2013-07-01", None, CONFIRMED),
        ("OFF-66", "2012-03-29", None, RECALL),
        # Treaties and EU law.
        ("INT-03", "2003-12-25", None, CONFIRMED),
        ("INT-05", "2008-02-01", None, CONFIRMED),
        ("INT-07", "2004-04-29", None, CONFIRMED),
        ("INT-08", "2011-04-05", None, CONFIRMED),
        ("INT-11", "2024-06-13", None, CONFIRMED),
        ("INT-COE-10-AGE", "2008-02-01", None, CONFIRMED),
    ]

    # The last days that are not established as well; every other one is.
    unsure_last_days = {"REF-05": RECALL, "PER-13": RECALL, "OFF-01": DISPUTED, "OFF-04": RECALL}

    # The value, the day on which its condition changed, and the provisions before and after; None before any.
    wordings = [
        ("concepts.assessed_as_trafficked.when", "2007-08-01", "STA-01", "STA-02"),
        ("concepts.child.when", "2003-04-01", None, "PER-11"),
        ("concepts.child.when", "2008-02-01", "PER-11", "INT-05"),
        ("child.representative", "2003-04-01", None, "SRV-13"),
        ("child.representative", "2013-01-01", "SRV-13", "SRV-14"),
        ("permits.9c3.when", "2003-04-01", None, "PER-11"),
        ("permits.9c3.when", "2011-01-01", "PER-11", "PER-12"),
    ]
