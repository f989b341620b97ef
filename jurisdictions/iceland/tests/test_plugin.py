"""The Icelandic plugin as others find it, and which statements of law and fact it carries."""

from __future__ import annotations

from datetime import date

from traffick_rules import get_jurisdiction
from traffick_rules.testing import (
    ClauseTable,
    PluginTests,
    ResearchedDays,
    ResearchedValues,
    WorkedCases,
)

ICELAND = get_jurisdiction("is")
DERIVED = "derived from two texts"
DIFFER = "two sources differ"


class TestPlugin(PluginTests):
    """
    The counts of the sheet, with what the sheet on international law settled.

    Two days are disputed no longer (IS-LIM-58DAY, IS-COMP-START), and two statements on the Palermo Protocol are new.
    """

    code, package = "is", "traffick_rules_iceland"
    counts = {"confirmed": 93, "disputed": 3, "recall": 4, "single": 435}
    publishers = {
        "IS-REF-ABROAD": "the Act, and a page on the practice",
        "IS-PERM-APPEAL36": "the Act, and the gazette that published it",
        "IS-RAPE": "the Act, and the gazette that published it",
        "IS-COMP-OFFENCES": "two pages on the practice of one board",
        "IS-PALERMO": "the thirtieth day after the deposit, whose day one source has",
        "IS-PALERMO-B": "the month has two publishers, the day one",
        "IS-EU": DERIVED,
        "IS-EU-B": DERIVED,
        "IS-EU-C": DERIVED,
        "IS-NRM-MONEY": DIFFER,
        "IS-STAT-P76": DIFFER,
        "IS-STAT-NRM-21": DIFFER,
        "IS-OFF-ACTS-MAP": "the match with the shared names is ours",
    }
    doubtful = {
        "IS-DUTY-REFER": ("2019-01-01", "2019-12-31"),
        "IS-ASSIST-PRE23": ("2022-11-01", "2022-11-30"),
        "IS-ID-TOOL-B": ("2020-07-01", "2021-03-31"),
        "IS-REF-PENDING": ("2017-01-01", "2026-11-26"),
    }


class TestDays(ResearchedDays):
    code = "is"


class TestValues(ResearchedValues):
    code = "is"


class TestClauses(ClauseTable):
    code = "is"


class TestWorkedCases(WorkedCases):
    code = "is"


def test_the_law_is_covered_from_the_year_in_which_the_research_begins():
    assert ("is", "Iceland", "Ísland") == (ICELAND.code, ICELAND.name, ICELAND.local_name)
    assert date(2000, 1, 1) == ICELAND.covers_from


def test_a_provision_is_found_by_its_id_with_citation_days_and_sources():
    provision = ICELAND.provision("IS-REF-A")
    assert provision.citation.startswith("Act on Foreigners of 2002 § 12 h(1)")
    assert "lög um útlendinga nr. 96/2002" == provision.instrument.local_title
    assert (date(2010, 9, 23), date(2016, 12, 31)) == (provision.first_day, provision.last_day)
    assert {"A116-2010", "LAG144"} <= {source.key for source in provision.sources}


def test_a_statute_says_when_it_was_last_read():
    """Edition 157a of the official collection of laws."""
    assert date(2026, 1, 17) == ICELAND.provision("IS-REF-B").instrument.last_checked
