"""The tests: what is collected, and how one of them is run with a limit to its time."""

from __future__ import annotations

import resource
import signal
import time
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from traffick_rules.testing.mutation.tests import PluginTest, TestRuns

if TYPE_CHECKING:
    import pytest

__all__ = ["Project", "Unit", "limit_memory", "limited", "options", "units_of"]


@attrs.frozen
class Project:
    """
    What is mutated, and by what it is tested.

    Attributes:
        root: The folder of everything.
        modules: The files that are mutated, with the names of their modules.
        tests: The files and folders with the tests.
        code: The folders with what the tests can depend on: what is imported from there can be imported anew.
    """

    root: Path
    modules: Mapping[Path, str]
    tests: tuple[Path, ...]
    code: tuple[Path, ...]


_OPTIONS = (
    "--capture=sys",
    "--tb=native",
    "-p",
    "no:cacheprovider",
    "--ignore-glob=*/test_conformance.py",  # it takes minutes
    "-W",
    "ignore::pytest.PytestAssertRewriteWarning",
)

_TOGETHER = 15
_PATIENCE = 10
_LEAST_SECONDS = 5
_BUSY = 4
_MEMORY = 2_000_000_000


def options(project: Project) -> list[str]:
    """What pytest is told, but for the tests."""
    return [f"--rootdir={project.root}", *_OPTIONS]


@attrs.define(eq=False)
class Unit:
    """
    What is run together: a test with some of its parameters, or all examples of one file.

    Attributes:
        name: The first test's id, or the file.
        file: The file.
        tests: The tests or examples.
        seconds: How much time of the processor it takes.
        functions: The numbers of the functions of the core that it executes.
        is_useful: Whether something of it passes on the code as it is, in reasonable time.
    """

    name: str
    file: Path
    tests: list[PluginTest] = attrs.field(factory=list)
    seconds: float = 0.0
    functions: frozenset[int] = frozenset()
    is_useful: bool = True

    def fails(self, runs: TestRuns) -> bool:
        """Whether one of them fails."""
        return any(runs.fails(test) for test in self.tests)


def units_of(items: Iterable[pytest.Item]) -> list[Unit]:
    """The tests; the examples of a file are one, since each goes on where another ended."""
    units: dict[tuple[str, int], Unit] = {}
    numbers: Counter[str] = Counter()
    for item in items:
        name = item.nodeid.split("::")[0] if "::line:" in item.nodeid else item.nodeid
        test = name.split("[")[0]
        place = numbers[test] // _TOGETHER if "::" in test else 0
        numbers[test] += 1
        unit = units.setdefault((test, place), Unit(name, item.path))
        unit.tests.append(PluginTest(item))
    return list(units.values())


def limited(seconds: float) -> None:
    """
    Let this process end when it has used the processor much longer than these seconds from here on.

    Time of the processor, so that a busy machine is no hang; one that waits for ever is ended by the clock.
    """
    allowed = _PATIENCE * seconds + _LEAST_SECONDS
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (int(time.process_time() + allowed), hard))
    signal.setitimer(signal.ITIMER_REAL, _BUSY * allowed)


def limit_memory() -> None:
    """Let this process take so much memory more than it has, and no more."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    most = pages * resource.getpagesize() + _MEMORY
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
