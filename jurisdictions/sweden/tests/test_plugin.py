"""The Swedish plugin as others find it, and which statements of law and fact it carries."""

from __future__ import annotations

from datetime import date

from traffick_rules import get_jurisdiction
from traffick_rules.testing import ClauseTable, PluginTests, ResearchedDays, ResearchedValues

SWEDEN = get_jurisdiction("se")


class TestPlugin(PluginTests):
    """SE-OFF-PENDING, a proposal of 2025, is the one row of the research that the list leaves out: it is not law."""

    code, package = "se", "traffick_rules_sweden"
    counts = {"confirmed": 34, "recall": 2, "single": 43}
    publishers = {
        "SE-GRETA": "two publications of the Council of Europe on its own reports",
        "SE-PERM-WAGE": "an Act and its ordinance, both in the official journal",
    }


class TestDays(ResearchedDays):
    code = "se"


class TestValues(ResearchedValues):
    code = "se"


class TestClauses(ClauseTable):
    code = "se"


def test_the_law_is_covered_from_the_day_on_which_trafficking_became_an_offence():
    """SE-OFF-INTRO."""
    assert ("se", "Sweden", "Sverige") == (SWEDEN.code, SWEDEN.name, SWEDEN.local_name)
    assert date(2002, 7, 1) == SWEDEN.covers_from == SWEDEN.provision("SE-OFF-INTRO").first_day


def test_a_provision_is_found_by_its_id_with_citation_days_and_sources():
    provision = SWEDEN.provision("SE-REF-COND-A")
    assert "Aliens Act ch. 5 s. 15" == provision.citation
    assert "utlänningslagen" == provision.instrument.local_title
    assert (date(2007, 7, 1), date(2022, 7, 31)) == (provision.first_day, provision.last_day)
    assert {"S3", "S8"} == {source.key for source in provision.sources}


def test_no_milder_law_is_encoded_because_none_was_read():
    assert SWEDEN.milder_law is None
