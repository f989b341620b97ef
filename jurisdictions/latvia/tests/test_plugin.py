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
    publishers = {
        "LV-OFF-AGG-A": "the second source has the maximum alone",
        "LV-OFF-INTENT": "each source has one half",
        "LV-LIM-CHILD": "the law has the rule, a news portal the day",
        "LV-CETS197-RES": "a copy of the text of the law",
        "LV-NP-ADM": "reported once; the code's text shows the day before alone",
        "LV-REF-START": "inferred from the companion amendments and the bill",
        "LV-STAT-2018": "two reports of one publisher disagree",
        "LV-COMP-PCT-0": "the share in one source, the ground in the other",
    }


class TestDays(ResearchedDays):
    code = "lv"


class TestValues(ResearchedValues):
    code = "lv"


class TestClauses(ClauseTable):
    code = "lv"


class TestWorkedCases(WorkedCases):
    code = "lv"
