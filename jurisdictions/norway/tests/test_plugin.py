"""The Norwegian plugin as others find it, and which statements of law and fact it carries."""

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

NORWAY = get_jurisdiction("no")


class TestPlugin(PluginTests):
    code, package = "no", "traffick_rules_norway"
    counts = {"concluded": 3, "confirmed": 137, "disputed": 2, "single": 328}
    publishers = {
        "NO-1902-PURP-A": "the thesis tells the wording, the Code alone that it was changed",
        "NO-OFF-VULN": "the judgment is on § 224, the Code has the same words: together they are one step",
        "NO-STAT-2020": "the police news repeats the estimate of the report",
    }


class TestDays(ResearchedDays):
    code = "no"


class TestValues(ResearchedValues):
    code = "no"


class TestClauses(ClauseTable):
    code = "no"


class TestWorkedCases(WorkedCases):
    code = "no"


def test_the_law_is_covered_from_2000():
    """The offence of trafficking begins later, NO-OFF-START; before, it is not in force (NO-OFF-NONE)."""
    assert ("no", "Norway", "Norge") == (NORWAY.code, NORWAY.name, NORWAY.local_name)
    assert date(2000, 1, 1) == NORWAY.covers_from
    assert date(2003, 7, 4) == NORWAY.provision("NO-OFF-START").first_day


def test_a_provision_is_found_by_its_id_with_citation_days_and_sources():
    provision = NORWAY.provision("NO-PERM-WIT2")
    assert "utlendingsforskriften" == provision.instrument.local_title
    assert (date(2010, 1, 1), date(2020, 6, 4)) == (provision.first_day, provision.last_day)
    assert {"N4", "N13"} <= {source.key for source in provision.sources}


def test_the_milder_law_is_that_of_the_code_of_1902():
    """NO-1902-LEX; under the Code of 2005 a changed view is needed too, which a court has to find (NO-OFF-LEX)."""
    assert "NO-1902-LEX" == NORWAY.milder_law.id
    assert date(2015, 9, 30) == NORWAY.milder_law.last_day


def test_an_instrument_says_when_it_was_last_read():
    assert date(2026, 4, 10) == NORWAY.provision("NO-OFF-SWITCH").instrument.last_checked
