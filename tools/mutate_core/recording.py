"""Which functions of the core each test executes, and how long it takes."""

from __future__ import annotations

import hashlib
import json
import sys
import threading
import time
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

from tools.mutate_core.mutants import functions_of
from tools.mutate_core.placing import LiveFunctions
from tools.mutate_core.suite import Project, Unit, limited
from traffick_rules.testing.mutation.forking import Outcome, run_jobs
from traffick_rules.testing.mutation.tests import TestRuns

__all__ = ["Functions", "record"]

_SECONDS = 600.0
_CPU_SECONDS = 1.5


class Functions:
    """
    The functions of some modules, by number.

    Args:
        modules: The files, with the names of the modules.
    """

    def __init__(self, modules: Mapping[Path, str]) -> None:
        self.files = list(modules)
        self.all = [found for file, name in modules.items() for found in functions_of(file, name)]
        self.numbers = {function: number for number, function in enumerate(self.all)}
        self._starts: dict[str, list[tuple[int, int, int]]] = {str(file): [] for file in modules}
        for number, function in enumerate(self.all):
            place = (function.first, function.last, number)
            self._starts[str(function.file)].append(place)

    @contextmanager
    def executed(self) -> Iterator[set[int]]:
        """Note the functions that are executed here; the set is whole afterwards."""
        codes: dict[int, CodeType] = {}
        files = set(self._starts)

        def called(frame: FrameType, _event: str, _arg: object) -> None:
            code = frame.f_code
            if code.co_filename in files:
                codes[id(code)] = code

        found: set[int] = set()
        threading.settrace(called)
        sys.settrace(called)
        try:
            yield found
        finally:
            # Whoever runs into the limit of recursion ends the tracing: it may have executed anything after that.
            is_whole = sys.gettrace() is called
            sys.settrace(None)
            threading.settrace(None)
            numbers = (self._of(code) for code in codes.values())
            found.update(number for number in numbers if number is not None)
            if not is_whole:
                found.update(range(len(self.all)))

    def _of(self, code: CodeType) -> int | None:
        """The function that some code is, or is nested in."""
        starts = self._starts[code.co_filename]
        place = bisect_right(starts, (code.co_firstlineno, sys.maxsize, 0)) - 1
        if place < 0:
            return None
        _, last, number = starts[place]
        return number if code.co_firstlineno <= last else None


def record(  # noqa: PLR0913 - by name
    units: Sequence[Unit],
    *,
    project: Project,
    functions: Functions,
    live: LiveFunctions,
    runs: TestRuns,
    workers: int,
    file: Path | None,
) -> list[str]:
    """
    Run every test once, each in a process of its own, and note what it executes and takes.

    Args:
        units: The tests; they are given what is noted.
        project: What is mutated.
        functions: The functions of its modules.
        live: The live functions, whose caches are emptied first.
        runs: What runs them.
        workers: How many run at a time.
        file: Where the notes are kept; those about files that have not changed are taken from there.

    Returns:
        Those that fail on the code as it is or take too long: they are of no use.
    """
    known = _known(project, file)
    hashes = {path: _hash(path) for path in {unit.file for unit in units}}
    unknown = [
        unit for unit in units if known["tests"].get(unit.name, {}).get("file") != hashes[unit.file]
    ]
    jobs = [partial(_recorded, unit, functions, live, runs) for unit in unknown]
    for done, (place, told) in enumerate(
        run_jobs(jobs, workers=workers, seconds=_SECONDS), start=1
    ):
        unit = unknown[place]
        known["tests"][unit.name] = {
            "file": hashes[unit.file],
            "seconds": float(told.get("seconds", 0)),
            "functions": [int(number) for number in told.get("functions", "").split()],
            "failing": json.loads(told.get("failing", "[]")),
            "ended": told.get("ended", ""),
        }
        if done % 100 == 0 or done == len(unknown):
            print(f"recorded {done} of {len(unknown)} tests", file=sys.__stderr__, flush=True)
            if file:
                file.write_text(json.dumps(known), encoding="utf-8")
    useless = []
    for unit in units:
        noted = known["tests"][unit.name]
        unit.seconds, unit.functions = noted["seconds"], frozenset(noted["functions"])
        useless += [f"{test}: it fails" for test in noted["failing"]]
        unit.tests = [test for test in unit.tests if test.id not in noted["failing"]]
        if noted["ended"]:
            useless.append(f"{unit.name}: {noted['ended']}")
        unit.is_useful = bool(unit.tests) and not noted["ended"]
    return useless


def _known(project: Project, file: Path | None) -> dict[str, Any]:
    """What has been noted about the code as it is."""
    code = (path for folder in project.code for path in sorted(folder.rglob("*.py")))
    source = _hash(*(path for path in code if not path.name.startswith("test_")))
    known: dict[str, Any] = {}
    if file and file.exists():
        known = json.loads(file.read_text(encoding="utf-8"))
    return known if known.get("source") == source else {"source": source, "tests": {}}


def _recorded(unit: Unit, functions: Functions, live: LiveFunctions, runs: TestRuns) -> Outcome:
    limited(_CPU_SECONDS)
    live.forget()
    begun = time.process_time()
    with functions.executed() as found:
        failing = [test.id for test in unit.tests if runs.fails(test)]
    return {
        "seconds": str(time.process_time() - begun),
        "functions": " ".join(map(str, sorted(found))),
        "failing": json.dumps(failing),
    }


def _hash(*files: Path) -> str:
    digest = hashlib.sha256()
    for file in files:
        digest.update(file.read_bytes())
    return digest.hexdigest()
