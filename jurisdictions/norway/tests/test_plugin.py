"""The Norwegian plugin as others find it, and which statements of law and fact it carries."""

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

NORWAY = get_jurisdiction("no")


class TestPlugin(PluginTests):
    code, package = "no", "traffick_rules_norway"
    counts = {"confirmed": 25, "disputed": 1, "recall": 2, "single": 29}
    publishers = {"NO-OFF-MAX-A": "the maximum was read in one source, the origin in another"}


class TestDays(ResearchedDays):
    code = "no"


class TestValues(ResearchedValues):
    code = "no"


class TestClauses(ClauseTable):
    code = "no"


class TestWorkedCases(WorkedCases):
    code = "no"


def test_the_law_is_covered_from_the_day_on_which_trafficking_became_an_offence():
    """NO-OFF-MAX-A: the year is sourced, the day is recalled, and the answer says so."""
    assert ("no", "Norway", "Norge") == (NORWAY.code, NORWAY.name, NORWAY.local_name)
    origin = NORWAY.provision("NO-OFF-MAX-A").since
    assert date(2003, 7, 4) == NORWAY.covers_from == origin.day
    assert Confidence.RECALL is origin.confidence


def test_a_provision_is_found_by_its_id_with_citation_days_and_sources():
    provision = NORWAY.provision("NO-PERM-WIT2")
    assert "Immigration Regulations § 8-4, 2nd paragraph, first wording" == provision.citation
    assert "utlendingsforskriften" == provision.instrument.local_title
    assert (date(2010, 1, 1), date(2020, 6, 4)) == (provision.first_day, provision.last_day)
    assert {"N4", "N13", "N17"} == {source.key for source in provision.sources}


def test_no_milder_law_is_encoded_because_none_was_read():
    assert NORWAY.milder_law is None


def test_what_is_disputed_names_the_sources_of_both_sides():
    """NO-OFF-PURP-B."""
    disputed = NORWAY.provision("NO-OFF-PURP-B")
    assert {"N1", "N14", "N15", "N16"} == {source.key for source in disputed.sources}
    assert "work or services" in disputed.note
