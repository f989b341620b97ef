"""The Danish plugin as others find it, and which statements of law and fact it carries."""

from __future__ import annotations

from datetime import date

import pytest

from traffick_rules import Case, NotInForceError, UnknownCodeError, Verdict, get_jurisdiction
from traffick_rules.law import Confidence
from traffick_rules.testing import (
    ClauseTable,
    Kit,
    PluginTests,
    ResearchedDays,
    ResearchedValues,
    WorkedCases,
)
from traffick_rules_denmark.facts import DanishCase

DENMARK = get_jurisdiction("dk")
KIT = Kit("dk", on="2008-05-01")


class TestPlugin(PluginTests):
    code, package = "dk", "traffick_rules_denmark"
    counts = {"confirmed": 250, "single": 362, "recall": 12, "disputed": 11}
    publishers = dict.fromkeys(
        ("INS-07F", "INS-09", "NAP-8", "PER-09A", "VIC-2009", "VIC-2021-CA", "VIC-2021-FL"),
        "several facts, each read in one source, or sources that rest on one table",
    )
    doubtful = {
        "OFF-02": ("2002-06-07", "2002-06-08"),
        "OFF-04": ("2002-06-07", "2002-06-08"),
        "OFF-08": ("2002-06-07", "2002-06-08"),
        "OFF-22": ("2002-06-07", "2002-06-08"),
        "OFF-61": ("2002-06-07", "2002-06-08"),
        "OFF-05": ("2012-03-28", "2012-03-31"),
        "OFF-16": ("2012-03-28", "2012-03-31"),
        "OFF-66": ("2012-03-28", "2012-03-31"),
        "OFF-17": ("2002-06-07", "2002-06-08"),
        "OFF-18B": ("2022-09-29", "2024-04-25"),
        "OFF-99C": ("2011-11-18", "2012-10-24"),
        "OFF-62": ("2003-04-03", "2007-10-23"),
        "REF-06": ("2013-05-02", "2013-05-31"),
        "PER-05": ("2013-05-02", "2013-05-31"),
        "PER-06": ("2013-05-02", "2013-05-31"),
        "REF-16B": ("2021-09-27", "2022-08-25"),
        "PER-17B": ("2024-12-31", "2025-09-25"),
        "STA-03": ("2007-01-01", "2007-12-31"),
    }


class TestDays(ResearchedDays):
    code = "dk"


class TestValues(ResearchedValues):
    code = "dk"


class TestClauses(ClauseTable):
    code = "dk"


class TestWorkedCases(WorkedCases):
    code = "dk"


def test_the_law_is_covered_from_the_year_2000():
    assert ("dk", "Denmark", "Danmark") == (DENMARK.code, DENMARK.name, DENMARK.local_name)
    assert date(2000, 1, 1) == DENMARK.covers_from


def test_a_provision_is_found_by_its_id_with_citation_days_and_sources():
    provision = DENMARK.provision("REF-05")
    assert "Aliens Act § 33(14), 3rd sentence" == provision.citation
    assert "udlændingeloven" == provision.instrument.local_title
    assert (date(2007, 8, 1), date(2013, 5, 2)) == (provision.first_day, provision.last_day)
    assert Confidence.CONFIRMED is provision.confidence
    assert {"SEED", "REU815", "UNW", "L129", "D-AA08", "D-AA12"} <= {
        source.key for source in provision.sources
    }
    assert "100 days" in provision.says


def test_an_unknown_provision_is_answered_with_the_nearest_spelling():
    with pytest.raises(UnknownCodeError, match=r"REF05: .*did you mean 'REF-05'\?"):
        DENMARK.provision("REF05")


def test_what_is_not_sure_of_a_first_day_is_said_and_cautioned_and_nothing_else_is():
    for provision in DENMARK.provisions_of_law:
        since = provision.since
        if since is not None:
            sure = since.confidence is Confidence.CONFIRMED
            assert sure is (since.why == ""), provision.id
            assert since.is_doubtful_on(since.day or DENMARK.covers_from) is not sure, provision.id


def test_a_permit_of_later_law_is_listed_as_not_in_force():
    """PER-05: from 3 May 2013."""
    assessment = KIT.assessed({})
    (absent,) = (rule for rule in assessment.not_in_force if rule.question == "permits.9c5")
    assert date(2013, 5, 3) == absent.first_day
    assert absent.last_day is None
    assert "Aliens Act § 9 c(5), now (4)" == absent.citation


def test_asking_for_it_all_the_same_names_its_first_day():
    permits = KIT.assessed({}).permits
    assert "9c5" not in permits
    with pytest.raises(NotInForceError, match=r"permits\.9c5.*2013-05-03"):
        permits["9c5"]


def test_a_permit_that_denmark_never_had_is_answered_with_those_in_force():
    permits = KIT.assessed({}).permits
    with pytest.raises(UnknownCodeError, match="9b"):
        permits["14"]


def test_the_superseded_deadline_is_not_listed_beside_its_successor():
    """REF-01 and REF-04 answer one question, one after the other."""
    questions = {rule.question for rule in KIT.assessed({}).not_in_force}
    assert "reflection_period.departure_deadline" not in questions


def test_no_two_stretches_of_law_have_the_same_fingerprint():
    fingerprints = {DENMARK.in_force(first_day).fingerprint for first_day in DENMARK.epochs}
    assert len(DENMARK.epochs) == len(fingerprints)


def test_a_case_without_danish_facts_is_assessed_all_the_same():
    assert Case()[DanishCase].labour_migration_case is None
    assessment = KIT.assessed({}, "2018-06-01")
    assert assessment.victim_status.verdict is Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("labour_migration_case", "is_open"), [(True, False), (False, True), (None, True)]
)
def test_the_agency_settles_the_status_with_a_caution_unless_the_case_is_its_own(
    labour_migration_case, is_open
):
    """STA-04."""
    facts = {
        "denmark": {"labour_migration_case": labour_migration_case},
        "identification": {"decision": "victim", "decided_by": "labour_migration_authority"},
    }
    status = KIT.assessed(facts, "2018-06-01").victim_status
    assert (Verdict.YES, is_open) == (status.verdict, status.competence_open)
