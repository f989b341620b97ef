"""Testing mutants: each in a fork of a process, which runs the tests of the plugin until one fails."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Collection, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from queue import SimpleQueue

from traffick_rules.errors import ArgumentError, did_you_mean
from traffick_rules.law.country.jurisdiction import Jurisdiction
from traffick_rules.plugins import AnyJurisdiction, get_jurisdiction, supplier_of
from traffick_rules.testing.mutation.equivalence import compared
from traffick_rules.testing.mutation.mutant import Mutant, Operator
from traffick_rules.testing.mutation.operators import mutants
from traffick_rules.testing.mutation.result import Fate, MutationResult, Outcome, TestedMutant

Progress = Callable[[int, int], None]
"""Told how many mutants are done, and how many there are."""

_PATIENCE = 10
"""How many times as long as on the law itself the tests may take on a mutant, before that counts as a hang."""

_LEAST_SECONDS = 60.0


def mutate(  # noqa: PLR0913 - what is mutated, by what it is tested, and how much of it
    jurisdiction: AnyJurisdiction,
    *,
    tests: Path | str,
    only: str = "",
    operators: Collection[Operator | str] = (),
    sample: int | None = None,
    seed: int = 0,
    quick: bool = False,
    workers: int = 2,
    progress: Progress | None = None,
) -> MutationResult:
    """
    Change the law of a country in one place after the other, and see whether the tests of its plugin notice.

    The tests must pass on the law as it is. Every mutant gets a fork of a process, in which it takes the place of
    the law before the tests are imported. A mutant that no test notices and that is not proved to be the same law
    survives.

    Args:
        jurisdiction: The country, by code or as a jurisdiction; its plugin is installed.
        tests: The folder with the plugin's tests, or one file of them.
        only: A question, concept, value or provision; what is below it counts too, as `offences.262a.gross` for
            `offences.262a`. Everything if empty.
        operators: The operators, or their names; all if empty.
        sample: How many mutants to test, drawn by chance; all if None.
        seed: Which ones are drawn; the same seed draws the same ones.
        quick: Leave out the conformance suite; what it alone would notice survives.
        workers: How many processes test at a time.
        progress: Told what is being done.

    Raises:
        ArgumentError: If the country is not one that a plugin supplies, there are no tests, one fails on the law as it
            is, there is no such operator, or nothing is there to mutate.
        JurisdictionNotFoundError: If nothing supplies the country.
    """
    law = get_jurisdiction(jurisdiction)
    every = chosen(law, only, operators, sample, seed)
    if not supplier_of(law)[0]:
        msg = f"jurisdiction: no installed plugin supplies {law.name}; its tests could not find a mutant"
        raise ArgumentError(msg)
    folder = Path(tests).resolve()
    if not folder.exists():
        msg = f"tests: {folder} is not there; name the folder with the plugin's tests"
        raise ArgumentError(msg)
    if workers < 1:
        msg = f"workers: {workers} are none; give 1 or more"
        raise ArgumentError(msg)
    given = (law.code, str(folder), "quick" if quick else "")
    crew = [_Worker(given) for _ in range(workers)]
    try:
        begun = time.monotonic()
        count = _counted(crew[0].outcome_of(""), folder)
        seconds = _PATIENCE * (time.monotonic() - begun) + _LEAST_SECONDS
        tell = progress or (lambda _done, _all: None)
        tell(0, len(every))
        tested = []
        idle: SimpleQueue[_Worker] = SimpleQueue()
        for worker in crew:
            idle.put(worker)
        with ThreadPoolExecutor(workers) as pool:
            for each in pool.map(lambda mutant: _tested(mutant, idle, seconds), every):
                tested.append(each)
                tell(len(tested), len(every))
    finally:
        for worker in crew:
            worker.end()
    return MutationResult(country=law.name, tests=count, tested=tuple(tested), quick=quick)


def chosen(
    law: Jurisdiction,
    only: str,
    operators: Collection[Operator | str],
    sample: int | None,
    seed: int,
) -> list[Mutant]:
    """The mutants that are asked for; see `mutate`."""
    unknown = next((name for name in operators if name not in set(Operator)), None)
    if unknown is not None:
        names = [each.value for each in Operator]
        hint = did_you_mean(unknown, names) or f"operators: {', '.join(names)}"
        msg = f"operators: {unknown!r} is none; {hint}"
        raise ArgumentError(msg)
    every = [(mutant.of.split(" ")[-1], mutant) for mutant in mutants(law)]
    below = [mutant for name, mutant in every if f"{name}.".startswith(f"{only}." if only else "")]
    if not below:
        hint = did_you_mean(only, dict(every))
        msg = f"only: {only!r} is not a question, concept, value or provision of {law.name}"
        raise ArgumentError(f"{msg}; {hint}" if hint else msg)
    found = [mutant for mutant in below if not operators or mutant.operator in operators]
    if not found:
        msg = f"nothing of the law of {law.name} can be changed in this way; name another operator"
        raise ArgumentError(msg)
    if sample is None or sample >= len(found):
        return found
    if sample < 1:
        msg = f"sample: {sample} mutants are none; give 1 or more"
        raise ArgumentError(msg)
    drawn = random.Random(seed).sample(range(len(found)), sample)  # noqa: S311 - no secret
    return [found[place] for place in sorted(drawn)]


class _Worker:
    """A process that tests mutants, one after the other; see `traffick_rules.testing.mutation.__main__`."""

    def __init__(self, given: Sequence[str]) -> None:
        self._given = given
        self._process: subprocess.Popen[str] | None = None

    def _begun(self) -> subprocess.Popen[str]:
        return subprocess.Popen(  # noqa: S603 - our own module
            [sys.executable, "-m", "traffick_rules.testing.mutation", *self._given],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="utf-8",
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
            start_new_session=True,
        )

    def outcome_of(self, mutant_id: str, seconds: float = threading.TIMEOUT_MAX) -> Outcome:
        """What the process says of a mutant, within these seconds; it begins anew where it has ended."""
        process = self._process = self._process or self._begun()
        assert process.stdin  # noqa: S101 - a pipe
        assert process.stdout  # noqa: S101 - a pipe
        overdue = threading.Event()

        def stop() -> None:
            overdue.set()
            _kill(process)

        timer = threading.Timer(seconds, stop)
        timer.start()
        with suppress(BrokenPipeError):
            process.stdin.write(f"{mutant_id}\n")
            process.stdin.flush()
        line = process.stdout.readline()
        timer.cancel()
        if not line or not hasattr(os, "fork"):
            self.end()
        error = "the time was over" if overdue.is_set() else "the process died"
        told: Outcome = json.loads(line) if line else {"tests": 0, "failed": "", "error": error}
        return told

    def end(self) -> None:
        """End the process with all that it began."""
        process, self._process = self._process, None
        if process:
            _kill(process)
            with suppress(BrokenPipeError), process:
                pass


def _kill(process: subprocess.Popen[str]) -> None:
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL) if hasattr(os, "killpg") else process.kill()


def _counted(told: Outcome, folder: Path) -> int:
    """How many tests there are, if all pass on the law as it is."""
    if told["error"]:
        msg = f"tests: {folder} cannot be run: {told['failed']}: {told['error']}"
        raise ArgumentError(msg)
    if told["failed"]:
        msg = (
            f"tests: {told['failed']} fails on the law as it is; mend it before the law is changed"
        )
        raise ArgumentError(msg)
    if not told["tests"]:
        msg = "tests: there are none in that folder"
        raise ArgumentError(msg)
    return int(told["tests"])


def _tested(mutant: Mutant, idle: SimpleQueue[_Worker], seconds: float) -> TestedMutant:
    """What became of a mutant; only of one that no test noticed it is asked whether it is the same law."""
    worker = idle.get()
    told = worker.outcome_of(mutant.id, seconds)
    idle.put(worker)
    killer = str(told["failed"] or told["error"])
    if killer:
        return TestedMutant(mutant=mutant, fate=Fate.KILLED, by=killer)
    try:
        proof, difference = compared(mutant.original, mutant.jurisdiction)
    except ArgumentError as error:  # too many cases, and no solver is installed
        proof, difference = "", f"not proved: {error}"
    if proof:
        return TestedMutant(mutant=mutant, fate=Fate.EQUIVALENT, by=proof)
    return TestedMutant(mutant=mutant, fate=Fate.SURVIVED, difference=difference)
