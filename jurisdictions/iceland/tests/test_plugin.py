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


class TestPlugin(PluginTests):
    """The sheet of Iceland has 533 facts; that on international law adds two and settles two disputed days."""

    code, package = "is", "traffick_rules_iceland"
    counts = {"confirmed": 93, "disputed": 3, "recall": 4, "single": 435}


class TestDays(ResearchedDays):
    code = "is"


class TestValues(ResearchedValues):
    code = "is"


class TestClauses(ClauseTable):
    code = "is"


class TestWorkedCases(WorkedCases):
    code = "is"


def test_the_law_is_covered_from_the_year_for_which_it_was_looked_for():
    assert ("is", "Iceland", "Ísland") == (ICELAND.code, ICELAND.name, ICELAND.local_name)
    assert date(2000, 1, 1) == ICELAND.covers_from
    assert date(2003, 4, 3) == ICELAND.provision("IS-OFF-HIST").first_day


def test_the_newer_law_is_never_the_heavier_one():
    """IS-TEMP."""
    assert "IS-TEMP" == ICELAND.milder_law.id


def test_a_statute_says_when_it_was_last_read():
    assert date(2026, 1, 17) == ICELAND.provision("IS-REF-B").instrument.last_checked
