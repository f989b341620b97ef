"""
What authors of country plugins test with: strategies, the conformance suite, rule coverage.

It needs the extra `traffick-rules[testing]`, that is Hypothesis and pytest. Three lines check a plugin:

    from traffick_rules.testing import JurisdictionConformance


    class TestDenmark(JurisdictionConformance):
        code = "dk"
"""

from traffick_rules.testing.clause_table import ClauseTable, draft_clauses
from traffick_rules.testing.conformance import JurisdictionConformance, check_conformance
from traffick_rules.testing.conformance_laws import LAWS, ConformanceError, Finding, Law
from traffick_rules.testing.coverage import ClauseCoverage, RuleCoverage
from traffick_rules.testing.kit import Kit, changed, ids
from traffick_rules.testing.plugin_tests import PluginTests, fingerprints
from traffick_rules.testing.researched import ResearchedDays, ResearchedValues
from traffick_rules.testing.worked_cases import WorkedCases

__all__ = [
    "LAWS",
    "ClauseCoverage",
    "ClauseTable",
    "ConformanceError",
    "Finding",
    "JurisdictionConformance",
    "Kit",
    "Law",
    "PluginTests",
    "ResearchedDays",
    "ResearchedValues",
    "RuleCoverage",
    "WorkedCases",
    "changed",
    "check_conformance",
    "draft_clauses",
    "fingerprints",
    "ids",
]
