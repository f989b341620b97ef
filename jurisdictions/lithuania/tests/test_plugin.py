"""The Lithuanian plugin as others find it, and which statements of law and fact it carries."""

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

LITHUANIA = get_jurisdiction("lt")


TWO_BODIES = "the Act in the register, and the official page of the Seimas on it"
ONE_REVIEW = "two newspapers tell of one review of the Ombudsmen"


class TestPlugin(PluginTests):
    """The sheet counts 281 of the single ones as read in the Act itself."""

    code, package = "lt", "traffick_rules_lithuania"
    counts = {"confirmed": 58, "disputed": 2, "recall": 3, "single": 373}
    publishers = {
        "LT-COMP-BODY-2026": "the press; the Act read has only the cross-border chapter",
        "LT-OFF-AGG-OLD": TWO_BODIES,
        "LT-OFF-ACTS-OLD": TWO_BODIES,
        "LT-LIMIT-START": TWO_BODIES,
        "LT-LIMIT": TWO_BODIES,
        "LT-TEMPORAL": "the Code, and a summary of a judgment on it",
        "LT-REF-A": "settled against: no Act gives six months",
        "LT-ASSIST-MONEY-2019": "two reports of one publisher differ",
        "LT-ASSIST-SHELTER": "each of the two tells a part",
        **{f"LT-STAT-2024{part}": ONE_REVIEW for part in ("", *"ABCDEF")},
    }
    doubtful = {
        "LT-OFF-CHILD-14": ("2003-05-01", "2023-06-01"),
        "LT-NONPUN-ADM": ("2017-01-01", "2025-12-31"),
        "LT-ID-STATUS": ("2003-05-01", "2016-03-01"),
        "LT-APPEAL": ("2004-04-30", "2021-03-01"),
        "LT-BAN-OLD": ("2008-02-23", "2008-03-30"),
        "LT-CETS197": ("2012-11-01", "2013-04-01"),
        "LT-CHILD-SCHOOL": ("2014-11-01", "2022-01-01"),
    }


class TestDays(ResearchedDays):
    code = "lt"


class TestValues(ResearchedValues):
    code = "lt"


class TestClauses(ClauseTable):
    code = "lt"


class TestWorkedCases(WorkedCases):
    code = "lt"


def test_the_law_is_covered_from_2000():
    assert ("lt", "Lithuania", "Lietuva") == (LITHUANIA.code, LITHUANIA.name, LITHUANIA.local_name)
    assert date(2000, 1, 1) == LITHUANIA.covers_from


def test_a_provision_is_found_by_its_id_with_citation_days_and_sources():
    provision = LITHUANIA.provision("LT-PERM-ADULT")
    assert "Aliens Act art. 40(1)(12), 49-1(1)" == provision.citation
    assert "(IX-2206)" in provision.instrument.local_title
    assert (date(2006, 12, 16), date(2012, 12, 31)) == (provision.first_day, provision.last_day)
    assert {"L-X-924", "L-XI-2189"} == {source.key for source in provision.sources}


def test_the_milder_law_counts():
    """LT-TEMPORAL."""
    assert "LT-TEMPORAL" == LITHUANIA.milder_law.id


def test_a_reflection_period_of_six_months_is_disputed_and_decides_nothing():
    """LT-REF-A."""
    assert Confidence.DISPUTED is LITHUANIA.provision("LT-REF-A").confidence
    used = {provision.id for rule in LITHUANIA.rules for provision in rule.all_provisions()}
    assert "LT-REF-A" not in used


def test_a_statute_says_when_it_was_last_read():
    """The stock of Acts that was read ends on 22 February 2026."""
    assert date(2026, 2, 22) == LITHUANIA.provision("LT-PERM-1").instrument.last_checked
