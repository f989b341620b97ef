"""The Swedish plugin as others find it, and which statements of law and fact it carries."""

from __future__ import annotations

from datetime import date

from traffick_rules import get_jurisdiction
from traffick_rules.law import Confidence
from traffick_rules.testing import (
    ClauseTable,
    PluginTests,
    ResearchedDays,
    ResearchedValues,
    WorkedCases,
)

SWEDEN = get_jurisdiction("se")


TWO_TEXTS = "what the ladder says of the offence is derived from two texts"


class TestPlugin(PluginTests):
    """Two rows are counted as the sheet on international law has them: SE-PALERMO and SE-EU-2011 are confirmed."""

    code, package = "se", "traffick_rules_sweden"
    counts = {"confirmed": 145, "disputed": 5, "recall": 2, "single": 236}
    publishers = {
        "SE-LIM-OLD-TRAF": TWO_TEXTS,
        "SE-LIM-OLD-HEX": TWO_TEXTS,
        "SE-LIM-OLD-PROC": TWO_TEXTS,
        "SE-LIM-OLD-PROC-GROSS-A": TWO_TEXTS,
        "SE-LIM-OLD-PROC-GROSS-B": TWO_TEXTS,
        "SE-LIM-OLD-BUY": TWO_TEXTS,
        "SE-PERM-0B": "derived from a bill and the Act that followed",
        "SE-VICTIM-SUPPORT-A": "the Act in one copy, its register of amendments in another",
        "SE-ANNOUNCED-B": "an inquiry and the release on it",
    }
    doubtful = {
        "SE-ID-WHO": ("2016-01-01", "2016-12-31"),
        "SE-REF-STAY-LEADER": ("2007-07-01", "2022-08-01"),
        "SE-REF-APPEAL": ("2007-07-01", "2022-08-01"),
        "SE-REF-NOREMOVE": ("2007-07-01", "2013-08-01"),
        "SE-REENTRY": ("2007-07-01", "2015-01-01"),
        "SE-COUNSEL": ("2000-01-01", "2018-07-01"),
        "SE-PERM-VIOLENCE": ("2006-03-31", "2021-07-20"),
    }


class TestDays(ResearchedDays):
    code = "se"


class TestValues(ResearchedValues):
    code = "se"


class TestClauses(ClauseTable):
    code = "se"


class TestWorkedCases(WorkedCases):
    code = "se"


def test_the_law_is_covered_from_the_day_on_which_trafficking_became_an_offence():
    """SE-OFF-INTRO."""
    assert ("se", "Sweden", "Sverige") == (SWEDEN.code, SWEDEN.name, SWEDEN.local_name)
    assert date(2002, 7, 1) == SWEDEN.covers_from == SWEDEN.provision("SE-OFF-INTRO").first_day


def test_a_provision_is_found_by_its_id_with_citation_days_and_sources():
    provision = SWEDEN.provision("SE-REF-COND-A")
    assert provision.citation.startswith("Aliens Act ch. 5 s. 15")
    assert "utlänningslagen (2005:716)" == provision.instrument.local_title
    assert (date(2007, 7, 1), date(2022, 7, 31)) == (provision.first_day, provision.last_day)
    assert {"S3", "S8"} <= {source.key for source in provision.sources}


def test_the_milder_law_counts_as_recalled():
    """SE-LEX."""
    assert "SE-LEX" == SWEDEN.milder_law.id
    assert Confidence.RECALL is SWEDEN.milder_law.confidence


def test_a_statute_says_when_it_was_last_read():
    """The sheet's table of what was last read."""
    assert date(2026, 4, 16) == SWEDEN.provision("SE-REF-DAYS").instrument.last_checked
