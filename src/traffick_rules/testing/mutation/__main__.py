"""
Runs the tests of a plugin on one mutant, in a process of its own: the mutant is there before a test is imported.

It is given the id of the mutant (empty for the law as it is), the country's code, the folder with the tests, and
`quick` where the conformance suite is left out. It prints the result as a line of JSON.
"""

from __future__ import annotations

import io
import json
import sys
from contextlib import redirect_stderr, redirect_stdout
from importlib.metadata import entry_points

import pytest

from traffick_rules.law.amendment import rewritten
from traffick_rules.law.jurisdiction import Jurisdiction
from traffick_rules.plugins import GROUP, get_jurisdiction, register_jurisdiction, supplied_by
from traffick_rules.testing.conformance import JurisdictionConformance
from traffick_rules.testing.mutation.mutant import Mutant, changed_law
from traffick_rules.testing.mutation.operators import mutants
from traffick_rules.testing.plugin_tests import PluginTests

# The library that runs pytest here is imported already.
_OPTIONS = ["-x", "-p", "no:cacheprovider", "-W", "ignore::pytest.PytestAssertRewriteWarning"]


def put_in_place(code: str, mutant_id: str) -> Mutant:
    """
    Let a mutant be the law of its country, in this process and for good.

    The modules of the plugin hold the mutant and its parts by the names by which they held the law and its parts. No
    test module and no lookup by the code has seen the law before, so whoever asks the plugin gets the mutant.
    """
    point = next(iter(entry_points(group=GROUP, name=code)))
    law = supplied_by(point)
    assert isinstance(law, Jurisdiction)  # noqa: S101 - it was loaded before in the same way
    mutant = next(each for each in mutants(law) if each.id == mutant_id)
    changed, made = changed_law(law, mutant.edits)
    made[id(law)] = changed
    package = point.module.partition(".")[0]
    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] == package:
            for held_as, held in list(vars(module).items()):
                setattr(module, held_as, rewritten(held, made))
    if get_jurisdiction(code) is not changed:  # the entry point is a function
        register_jurisdiction(changed, replace=True)
    return mutant


class _Outcome:
    """A plugin of pytest that puts the tests in order and keeps the first that fails."""

    def __init__(self, mutant: Mutant | None, *, quick: bool) -> None:
        self._names = (mutant.of.split(" ")[-1], *mutant.provisions) if mutant else ()
        self._quick = quick
        self.told: dict[str, str | int] = {"tests": 0, "failed": "", "error": ""}

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Those that name what was changed come first, as they may end the run; the conformance suite takes longest."""
        items[:] = [item for item in items if not _is_of_fingerprints(item)]
        if self._quick:
            items[:] = [item for item in items if not _is_of_conformance(item)]
        items.sort(key=lambda item: not any(name in item.nodeid for name in self._names))
        items.sort(key=_is_of_conformance)
        self.told["tests"] = len(items)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Keep why a module could not be collected."""
        if report.failed:
            self.told.update(failed=report.nodeid, error=str(report.longrepr).splitlines()[-1])

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep which test failed."""
        if report.failed:
            self.told["failed"] = self.told["failed"] or report.nodeid


def _is_of_conformance(item: pytest.Item) -> bool:
    cls = getattr(item, "cls", None)
    return isinstance(cls, type) and issubclass(cls, JurisdictionConformance)


def _is_of_fingerprints(item: pytest.Item) -> bool:
    """A mutant's fingerprint is another one, whatever else its tests notice."""
    written: object = PluginTests.test_the_fingerprints_are_those_written_down
    return getattr(item, "function", None) is written


def main(mutant_id: str, code: str, tests: str, suite: str) -> None:
    """Put the mutant in place, run the tests until one fails, and print the result."""
    mutant = put_in_place(code, mutant_id) if mutant_id else None
    outcome = _Outcome(mutant, quick=suite == "quick")
    said = io.StringIO()
    with redirect_stdout(said), redirect_stderr(said):
        exit_code = pytest.main([*_OPTIONS, tests], plugins=[outcome])
    if exit_code in {pytest.ExitCode.INTERNAL_ERROR, pytest.ExitCode.USAGE_ERROR}:
        outcome.told["error"] = outcome.told["error"] or said.getvalue().strip().rpartition("\n")[2]
    sys.stdout.write(f"\n{json.dumps(outcome.told)}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
