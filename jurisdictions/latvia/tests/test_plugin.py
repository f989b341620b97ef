"""The Latvian plugin as others find it, and which statements of law and fact it carries."""

from __future__ import annotations

from traffick_rules import get_jurisdiction
from traffick_rules.testing import (
    ClauseTable,
    PluginTests,
    ResearchedDays,
    ResearchedValues,
    WorkedCases,
)

LATVIA = get_jurisdiction("lv")


class TestPlugin(PluginTests):
    """Two rows are counted as the sheet on international law has them: LV-PERM-WAGE and LV-REF-EEA are confirmed."""

    code, package = "lv", "traffick_rules_latvia"
    counts = {"confirmed": 123, "disputed": 4, "recall": 3, "single": 371}


class TestDays(ResearchedDays):
    code = "lv"


class TestValues(ResearchedValues):
    code = "lv"


class TestClauses(ClauseTable):
    code = "lv"


class TestWorkedCases(WorkedCases):
    code = "lv"
