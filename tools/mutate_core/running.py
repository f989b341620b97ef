"""Testing mutants: in the live functions first, and from the first import on where that can matter."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path

import attrs
import pytest

from tools.mutate_core.anew import executed_on_import, failing_anew, tested_anew
from tools.mutate_core.mutants import Mutant
from tools.mutate_core.placing import LiveFunctions
from tools.mutate_core.recording import Functions, record
from tools.mutate_core.result import Fate, Tested
from tools.mutate_core.suite import Project, Unit, limit_memory, limited, units_of
from traffick_rules.testing.mutation.forking import Job, Outcome, run_jobs
from traffick_rules.testing.mutation.tests import TestRuns

__all__ = ["MutationRun"]

_SECONDS = 1_800.0


@attrs.define(eq=False)
class MutationRun:
    """
    Takes the place of pytest's own loop over the tests.

    Attributes:
        project: What is mutated.
        mutants: The mutants that are tested.
        workers: How many processes test at a time.
        budget: How many seconds of the processor the tests of one mutant may take on the code as it is; the slowest
            are left out beyond that.
        budget_anew: The same for a mutant from the first import on; none is tested so if 0.
        recording: Where the notes about the tests are kept.
        tested: What became of the mutants.
        error: Why they could not be tested.
    """

    project: Project
    mutants: Sequence[Mutant]
    workers: int = 2
    budget: float = 60.0
    budget_anew: float = 15.0
    recording: Path | None = None
    tested: list[Tested] = attrs.field(factory=list)
    error: str = ""
    _functions: Functions = attrs.field(init=False)
    _runs: TestRuns = attrs.field(factory=TestRuns, init=False)
    _units: list[Unit] = attrs.field(factory=list, init=False)

    def __attrs_post_init__(self) -> None:
        self._functions = Functions(self.project.modules)

    def pytest_configure(self, config: pytest.Config) -> None:
        config.pluginmanager.register(self._runs, "mutate-core-runs")

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        if self._runs.errors:
            self.error = "; ".join(self._runs.errors)
            return True
        self._units = units_of(session.items)
        for module in self.project.modules.values():
            import_module(module)  # some are imported only when they are needed
        live = LiveFunctions(self.project.modules)
        useless = record(
            self._units,
            project=self.project,
            functions=self._functions,
            live=live,
            runs=self._runs,
            workers=self.workers,
            file=self.recording,
        )
        for said in useless:
            _tell(f"left out: {said}")
        fates = {
            mutant.id: _fate(mutant, told)
            for mutant, told in self._round(partial(self._in_place, live), self.mutants)
        }
        on_import = self._on_import() if self.budget_anew else set()
        left = [
            mutant
            for mutant in self.mutants
            if not fates[mutant.id].fate.is_kill
            and self._functions.numbers[mutant.function] in on_import
        ]
        if left:
            self._leave_out_what_fails_anew(left)
        for mutant, told in self._round(self._anew, left):
            fates[mutant.id] = _fate(mutant, told)
        self.tested = [fates[mutant.id] for mutant in self.mutants]
        return True

    def _round(
        self, job: Callable[[Mutant], Outcome], mutants: Sequence[Mutant]
    ) -> Iterator[tuple[Mutant, Outcome]]:
        jobs: list[Job] = [partial(job, mutant) for mutant in mutants]
        outcomes = run_jobs(jobs, workers=self.workers, seconds=_SECONDS)
        for done, (place, told) in enumerate(outcomes, start=1):
            if done % 50 == 0 or done == len(jobs):
                _tell(f"tested {done} of {len(jobs)} mutants")
            if "tests" in told:
                _tell(f"  not noticed: {mutants[place].id}  {mutants[place].words}")
            yield mutants[place], told

    def _in_place(self, live: LiveFunctions, mutant: Mutant) -> Outcome:
        """What the tests say of a mutant that takes the place of the live function."""
        limit_memory()
        order = _within(self._executing(mutant), self.budget)
        if not live.put(mutant):
            return {"tests": "0"}
        for unit in order:
            limited(unit.seconds)
            if unit.fails(self._runs):
                return {"killed": unit.name}
        return {"tests": str(len(order))}

    def _anew(self, mutant: Mutant) -> Outcome:
        """What tests say of a mutant from the first import on."""
        return tested_anew(self.project, self._chosen_anew(mutant), mutant)

    def _chosen_anew(self, mutant: Mutant) -> list[Unit]:
        """Tests that execute it, tests near it, and any others, each within a third of the time."""
        folder = mutant.function.file.parent.name
        near = [unit for unit in self._units if unit.file.parent.name == folder]
        each = self.budget_anew / 3
        chosen = [
            *_within(self._executing(mutant), each),
            *_within(_by_time(near), each),
            *_within(_by_time(self._units), each),
        ]
        return list(dict.fromkeys(chosen))

    def _on_import(self) -> set[int]:
        """The functions that are executed on import."""
        told = self._alone(partial(executed_on_import, self.project, self._functions))
        if "functions" not in told:
            msg = f"the tests cannot be collected anew: {told}"
            raise RuntimeError(msg)
        return {int(number) for number in told["functions"].split()}

    def _leave_out_what_fails_anew(self, mutants: Sequence[Mutant]) -> None:
        chosen = dict.fromkeys(unit for mutant in mutants for unit in self._chosen_anew(mutant))
        told = self._alone(partial(failing_anew, self.project, list(chosen)))
        if "failing" not in told:
            msg = f"the tests cannot be run on the code as it is when it is imported anew: {told}"
            raise RuntimeError(msg)
        failing = json.loads(told["failing"])
        for unit in chosen:
            if any(test.id in failing for test in unit.tests):
                _tell(f"left out when all is imported anew: {unit.name}")
                unit.is_useful = False

    @staticmethod
    def _alone(job: Job) -> Outcome:
        ((_, told),) = run_jobs([job], workers=1, seconds=_SECONDS)
        return told

    def _executing(self, mutant: Mutant) -> list[Unit]:
        number = self._functions.numbers[mutant.function]
        return _by_time([unit for unit in self._units if number in unit.functions])


def _tell(text: str) -> None:
    print(text, file=sys.__stderr__, flush=True)


def _by_time(units: Sequence[Unit]) -> list[Unit]:
    return sorted((unit for unit in units if unit.is_useful), key=lambda unit: unit.seconds)


def _within(units: Sequence[Unit], budget: float) -> list[Unit]:
    """The first of them that together stay within a time; one in any case."""
    found: list[Unit] = []
    for unit in units:
        budget -= unit.seconds
        if found and budget < 0:
            break
        found.append(unit)
    return found


def _fate(mutant: Mutant, told: Outcome) -> Tested:
    if "killed" in told:
        return Tested(mutant, Fate.KILLED, told["killed"])
    if "ended" in told:
        return Tested(mutant, Fate.TIMEOUT, told["ended"])
    tests = told["tests"]
    return Tested(mutant, Fate.SURVIVED if tests != "0" else Fate.NOT_COVERED, f"{tests} tests")
