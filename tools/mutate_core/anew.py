"""A mutant from the first import on: the library, the countries and the tests are imported anew in a forked process."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Collection
from pathlib import Path

import pytest

from tools.mutate_core.mutants import Mutant
from tools.mutate_core.placing import MutantFinder
from tools.mutate_core.recording import Functions
from tools.mutate_core.suite import Project, Unit, limit_memory, limited, options
from traffick_rules.testing.mutation.forking import Outcome

__all__ = ["executed_on_import", "failing_anew", "tested_anew"]

_SECONDS_TO_COLLECT = 6.0
_STRATEGIES = "_traffick_rules_hypothesis"


class _Chosen:
    """Runs these tests alone, the quickest first, each with a limit to its time."""

    def __init__(self, units: Collection[Unit]) -> None:
        tests = [(test.id, unit) for unit in units for test in unit.tests]
        self._seconds = {test: unit.seconds for test, unit in tests}
        self._order = {test: place for place, (test, _) in enumerate(tests)}
        self.failing: list[str] = []

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        chosen = (item for item in items if item.nodeid in self._order)
        items[:] = sorted(chosen, key=lambda item: self._order[item.nodeid])

    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        limited(self._seconds[item.nodeid])

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.failing.append(report.nodeid)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            self.failing.append(f"import of {report.nodeid}")


def _forget(project: Project) -> None:
    """Let what the tests depend on be imported anew."""
    found = {
        name.split(".")[0]
        for name, module in sys.modules.items()
        if any(
            folder in Path(getattr(module, "__file__", None) or "").parents
            for folder in project.code
        )
    }
    for name in list(sys.modules):
        if name.split(".")[0] in found:
            del sys.modules[name]
    importlib.invalidate_caches()


def _register() -> None:
    """Let Hypothesis know the types of the library that is imported anew."""
    if _STRATEGIES not in sys.modules:
        importlib.import_module(_STRATEGIES).register()


def tested_anew(project: Project, units: Collection[Unit], mutant: Mutant) -> Outcome:
    """
    What the tests say of a mutant that was there from the first import on.

    Args:
        project: What is mutated.
        units: The tests, in the order in which they are run.
        mutant: The mutant.
    """
    limit_memory()
    limited(_SECONDS_TO_COLLECT)
    _forget(project)
    sys.meta_path.insert(0, MutantFinder(mutant))
    try:
        _register()
    except Exception as error:  # noqa: BLE001 - whatever a mutant raises
        return {"killed": f"import: {type(error).__name__}"}
    code, failing = _run(project, units, "-x")
    if code == pytest.ExitCode.OK:
        return {"tests": str(len(units))}
    return {"killed": failing[0] if failing else f"pytest ended with {pytest.ExitCode(code).name}"}


def failing_anew(project: Project, units: Collection[Unit]) -> Outcome:
    """The tests that fail on the code as it is when all is imported anew: they hold on to what they have met before."""
    _forget(project)
    _register()
    code, failing = _run(project, units)
    if code not in {pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED}:
        return {"failed": pytest.ExitCode(code).name}
    return {"failing": json.dumps(failing)}


def _run(project: Project, units: Collection[Unit], *more: str) -> tuple[int, list[str]]:
    chosen = _Chosen(units)
    files = dict.fromkeys(str(unit.file) for unit in units)
    code = pytest.main([*options(project), *more, *files], plugins=[chosen])
    return code, chosen.failing


def executed_on_import(project: Project, functions: Functions) -> Outcome:
    """The numbers of the functions that are executed while the library and the tests are imported."""
    _forget(project)
    with functions.executed() as found:
        _register()
        tests = map(str, project.tests)
        code = pytest.main([*options(project), "--collect-only", "-q", *tests])
    if code != pytest.ExitCode.OK:
        return {"failed": pytest.ExitCode(code).name}
    return {"functions": " ".join(map(str, sorted(found)))}
