"""The Estonian plugin as others find it, and which statements of law and fact it carries."""

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

ESTONIA = get_jurisdiction("ee")


class TestPlugin(PluginTests):
    """EE-PALERMO is counted as the sheet on international law has it: confirmed."""

    code, package = "ee", "traffick_rules_estonia"
    counts = {"confirmed": 110, "recall": 6, "single": 439}
    publishers = {
        "EE-PERM-COND-OLD": "that the person has helped is in both texts, that they agreed to in one",
        "EE-ID-AGE-03": "the other publisher is an opinion on the bill",
        "EE-PERM-2103": "the Act and the Supreme Court that applies it",
        "EE-PERM-NOSTATUS": "what the Act does not say, and an observer who says so",
        "EE-COMP-REC": "the Board that recovers repeats the Act",
        "EE-PROC-OLD1": "the Code and a judgment on it",
        "EE-SMUGGLE": "a thesis repeats the Code",
        "EE-JUR-04": "an analysis of the bill, compared with the Code",
        "EE-EU": "derived from national texts",
        "EE-HOTLINE-116": "one source has the line, the other its number",
    }


class TestDays(ResearchedDays):
    code = "ee"


class TestValues(ResearchedValues):
    code = "ee"


class TestClauses(ClauseTable):
    code = "ee"


class TestWorkedCases(WorkedCases):
    code = "ee"


def test_the_law_is_covered_from_the_day_of_the_penal_code():
    """EE-OFF-01."""
    assert ("ee", "Estonia", "Eesti") == (ESTONIA.code, ESTONIA.name, ESTONIA.local_name)
    assert date(2002, 9, 1) == ESTONIA.covers_from == ESTONIA.provision("EE-OFF-01").first_day


def test_a_provision_is_found_by_its_id_with_citation_days_and_sources():
    provision = ESTONIA.provision("EE-PERM-1-DUR")
    assert provision.citation.startswith("Aliens Act § 208(1)")
    assert "välismaalaste seadus" == provision.instrument.local_title
    assert (date(2010, 10, 1), date(2015, 12, 31)) == (provision.first_day, provision.last_day)
    assert {"E22"} == {source.key for source in provision.sources}


def test_a_statute_says_when_it_was_last_read():
    assert date(2026, 10, 1) == ESTONIA.provision("EE-REF-DAYS").instrument.last_checked
