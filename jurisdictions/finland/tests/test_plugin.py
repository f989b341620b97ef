"""The Finnish plugin as others find it, and which statements of law and fact it carries."""

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

FINLAND = get_jurisdiction("fi")


class TestPlugin(PluginTests):
    """The counts are those of the sheet's heading, but for two caps that were read with one publisher alone."""

    code, package = "fi", "traffick_rules_finland"
    counts = {"confirmed": 276, "recall": 6, "single": 244}
    publishers = {
        "FI-ASSIST-REFORM2026": "the bill, and the page of the ministry on the same bill",
        "FI-CHILD-AGE-PRES": "the norm in the directive; that the Act is silent, in the Act",
    }
    doubtful = {
        "FI-NAP-2016": ("2016-01-01", "2016-12-31"),
        "FI-RAPPORTEUR-REP": ("2010-01-01", "2010-12-31"),
    }


class TestDays(ResearchedDays):
    code = "fi"


class TestValues(ResearchedValues):
    code = "fi"


class TestClauses(ClauseTable):
    code = "fi"


class TestWorkedCases(WorkedCases):
    code = "fi"


def test_the_law_is_covered_from_2000():
    assert ("fi", "Finland", "Suomi") == (FINLAND.code, FINLAND.name, FINLAND.local_name)
    assert date(2000, 1, 1) == FINLAND.covers_from


def test_a_provision_is_found_by_its_id_with_citation_days_and_sources():
    provision = FINLAND.provision("FI-BUY-VICTIM-A")
    assert provision.citation.startswith("Criminal Code")
    assert "rikoslaki (39/1889)" == provision.instrument.local_title
    assert (date(2006, 10, 1), date(2015, 5, 31)) == (provision.first_day, provision.last_day)
    assert {"LEG", "KKO-2012-66"} <= {source.key for source in provision.sources}
