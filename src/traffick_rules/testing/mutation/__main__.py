"""
Runs the tests of a plugin on one mutant after the other, each in a fork of this process.

It is given the country's code, the folder with the tests, and `quick` where the conformance suite is left out. It reads
the ids of mutants from standard input, one a line (an empty line is the law as it is), and prints what became of each as
a line of JSON. A fork begins where the library, the plugin and pytest are loaded and no test is: the mutant is there
before a test module is imported. Where a process cannot be forked, it ends after the first mutant.
"""

from __future__ import annotations

import gc
import io
import json
import os
import sys
from collections.abc import Iterable
from contextlib import redirect_stderr, redirect_stdout
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from typing import IO

import pytest

from traffick_rules.errors import TraffickRulesError
from traffick_rules.law.country.amendment import rewritten
from traffick_rules.law.country.jurisdiction import Jurisdiction
from traffick_rules.plugins import (
    GROUP,
    forget,
    get_jurisdiction,
    register_jurisdiction,
    supplied_by,
)
from traffick_rules.testing.conformance import JurisdictionConformance
from traffick_rules.testing.mutation.mutant import Mutant, Operator, changed_law
from traffick_rules.testing.mutation.operators import mutants
from traffick_rules.testing.mutation.result import Outcome
from traffick_rules.testing.plugin_tests import PluginTests
from traffick_rules.testing.researched import ResearchedDays, ResearchedValues

# The library that runs pytest here is imported already.
_OPTIONS = ["-x", "-p", "no:cacheprovider", "-W", "ignore::pytest.PytestAssertRewriteWarning"]

_TABLES = {Operator.SHIFT_DAY: ResearchedDays, Operator.SWAP_DAYS: ResearchedDays}


def put_in_place(point: EntryPoint, mutant: Mutant, further: Iterable[object] = ()) -> None:
    """
    Let a mutant be the law of its country, in this process and for good.

    The modules of the plugin, and *further* ones, hold the mutant and its parts by the names by which they held the law
    and its parts. No test module has seen the law before, so whoever asks the plugin gets the mutant.

    Raises:
        LawError: If such a law is refused when it is loaded.
    """
    changed, made = changed_law(mutant.original, mutant.edits)
    made[id(mutant.original)] = changed
    package = point.module.partition(".")[0]
    of_plugin = [each for name, each in sys.modules.items() if name.partition(".")[0] == package]
    for module in (*of_plugin, *further):
        for held_as, held in list(vars(module).items()):
            setattr(module, held_as, rewritten(held, made))
    forget(changed.code)  # a conftest may have asked for it
    if get_jurisdiction(changed.code) is not changed:  # the entry point is a function
        register_jurisdiction(changed, replace=True)


class _Runs:
    """A plugin of pytest that waits for mutants before tests are collected, puts the tests in order, and keeps the first that fails."""

    def __init__(self, point: EntryPoint, *, quick: bool, asked: IO[str], answers: IO[str]) -> None:
        law = supplied_by(point)
        assert isinstance(law, Jurisdiction)  # noqa: S101 - it was loaded before in the same way
        self._point = point
        self._mutants = {mutant.id: mutant for mutant in mutants(law)}
        self._mutant: Mutant | None = None
        self._quick = quick
        self._asked = asked
        self._answers = answers
        self.told: Outcome = {"tests": 0, "failed": "", "error": ""}

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection(self, session: pytest.Session) -> None:
        """Go on to the tests in a fork for each mutant that is asked for."""
        gc.freeze()
        for line in self._asked:
            if hasattr(os, "fork") and os.fork():
                if os.wait()[1]:
                    self.answer(error="the process died")
                continue
            mutant_id = line.strip()
            self._mutant = self._mutants[mutant_id] if mutant_id else None
            conftests = [
                each
                for each in session.config.pluginmanager.get_plugins()
                if Path(getattr(each, "__file__", None) or "").name == "conftest.py"
            ]
            try:
                if self._mutant:
                    put_in_place(self._point, self._mutant, conftests)
            except TraffickRulesError:
                self.answer(failed="validation")
                os._exit(0)
            return
        os._exit(0)

    def answer(self, **told: str) -> None:
        """Print what became of a mutant."""
        self._answers.write(f"{json.dumps({**self.told, **told})}\n")
        self._answers.flush()

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Those that name what was changed come first, as they may end the run; the conformance suite takes longest."""
        items[:] = [item for item in items if not _is_of_fingerprints(item)]
        if self._quick:
            items[:] = [item for item in items if not _is_of(JurisdictionConformance, item)]
        if mutant := self._mutant:
            names = (mutant.of.split(" ")[-1], *mutant.provisions)
            table = _TABLES.get(mutant.operator, ResearchedValues)
            items.sort(key=lambda item: not _is_of(table, item))
            items.sort(key=lambda item: not any(name in item.nodeid for name in names))
        items.sort(key=lambda item: _is_of(JurisdictionConformance, item))
        self.told["tests"] = len(items)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Keep why a module could not be collected."""
        if report.failed:
            self.told.update(failed=report.nodeid, error=str(report.longrepr).splitlines()[-1])

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep which test failed."""
        if report.failed:
            self.told["failed"] = self.told["failed"] or report.nodeid


def _is_of(kind: type, item: pytest.Item) -> bool:
    cls = getattr(item, "cls", None)
    return isinstance(cls, type) and issubclass(cls, kind)


def _is_of_fingerprints(item: pytest.Item) -> bool:
    """A mutant's fingerprint is another one, whatever else its tests notice."""
    written: object = PluginTests.test_the_fingerprints_are_those_written_down
    return getattr(item, "function", None) is written


def main(code: str, tests: str, suite: str) -> None:
    """Run the tests on each mutant until one fails, and print what became of it."""
    # pytest puts others in the place of both.
    asked, answers = (os.fdopen(os.dup(number), mode) for number, mode in ((0, "r"), (1, "w")))
    point = next(iter(entry_points(group=GROUP, name=code)))
    runs = _Runs(point, quick=suite == "quick", asked=asked, answers=answers)
    said = io.StringIO()
    with redirect_stdout(said), redirect_stderr(said):
        exit_code = pytest.main([*_OPTIONS, tests], plugins=[runs])
    last = said.getvalue().strip().rpartition("\n")[2]
    broken = exit_code in {pytest.ExitCode.INTERNAL_ERROR, pytest.ExitCode.USAGE_ERROR}
    runs.answer(**({"error": str(runs.told["error"] or last)} if broken else {}))
    os._exit(0)


if __name__ == "__main__":
    main(*sys.argv[1:])
