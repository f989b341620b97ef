"""Testing mutants: each in a process of its own that runs the tests of the plugin until one fails."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Collection
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import attrs

from traffick_rules.errors import ArgumentError, TraffickRulesError, did_you_mean
from traffick_rules.law.jurisdiction import Jurisdiction
from traffick_rules.plugins import AnyJurisdiction, get_jurisdiction, supplier_of
from traffick_rules.testing.mutation.equivalence import compared
from traffick_rules.testing.mutation.mutant import Mutant, Operator
from traffick_rules.testing.mutation.operators import mutants
from traffick_rules.testing.mutation.result import Fate, MutationResult, TestedMutant

__all__ = ["Progress", "chosen", "mutate"]

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
    operators: Collection[Operator] = (),
    sample: int | None = None,
    seed: int = 0,
    quick: bool = False,
    workers: int = 2,
    progress: Progress | None = None,
) -> MutationResult:
    """
    Change the law of a country in one place after the other, and see whether the tests of its plugin notice.

    The tests must pass on the law as it is. Every mutant gets a process of its own, in which it takes the place of
    the law before the tests are imported. A mutant that no test notices and that is not proved to be the same law
    survives.

    Args:
        jurisdiction: The country, by code or as a jurisdiction; its plugin is installed.
        tests: The folder with the plugin's tests, or one file of them.
        only: A question, concept, value or provision; what is below it counts too, as `offences.262a.gross` for
            `offences.262a`. Everything if empty.
        operators: The operators; all if empty.
        sample: How many mutants to test, drawn by chance; all if None.
        seed: Which ones are drawn; the same seed draws the same ones.
        quick: Leave out the conformance suite; what it alone would notice survives.
        workers: How many processes test at a time.
        progress: Told what is being done.

    Raises:
        ArgumentError: If the country is not one that a plugin supplies, there are no tests, one fails on the law as it
            is, or nothing is there to mutate.
        JurisdictionNotFoundError: If nothing supplies the country.
    """
    law = get_jurisdiction(jurisdiction)
    if not supplier_of(law)[0]:
        msg = f"jurisdiction: no installed plugin supplies {law.name}; its tests could not find a mutant"
        raise ArgumentError(msg)
    every = chosen(law, only, operators, sample, seed)
    folder = Path(tests).resolve()
    if not folder.exists():
        msg = f"tests: {folder} is not there; name the folder with the plugin's tests"
        raise ArgumentError(msg)
    if workers < 1:
        msg = f"workers: {workers} are none; give 1 or more"
        raise ArgumentError(msg)
    suites = [_Suite(law.code, folder, name) for name in ("plugin", "conformance")]
    if quick:
        del suites[1:]
    count = sum(suite.begin() for suite in suites)
    if not count:
        msg = "tests: there are none in that folder"
        raise ArgumentError(msg)
    tell = progress or (lambda _done, _all: None)
    tell(0, len(every))
    tested = []
    with ThreadPoolExecutor(workers) as pool:
        for each in pool.map(lambda mutant: _tested(mutant, suites), every):
            tested.append(each)
            tell(len(tested), len(every))
    return MutationResult(country=law.name, tests=count, tested=tuple(tested), quick=quick)


def chosen(
    law: Jurisdiction, only: str, operators: Collection[Operator], sample: int | None, seed: int
) -> list[Mutant]:
    """
    The mutants that are asked for; see `mutate`.

    Raises:
        ArgumentError: If there are none.
    """
    every = mutants(law)
    names = dict.fromkeys(mutant.of.split(" ")[-1] for mutant in every)
    if only and not any(_is_below(name, only) for name in names):
        hint = did_you_mean(only, names)
        msg = f"only: {only!r} is no question, concept, value or provision of {law.name}"
        raise ArgumentError(f"{msg}; {hint}" if hint else msg)
    found = [
        mutant
        for mutant in every
        if (not only or _is_below(mutant.of.split(" ")[-1], only))
        and (not operators or mutant.operator in operators)
    ]
    if not found:
        msg = f"nothing of the law of {law.name} can be changed in this way; name another operator"
        raise ArgumentError(msg)
    if sample is None or sample >= len(found):
        return found
    if sample < 1:
        msg = f"sample: {sample} mutants are none; give 1 or more"
        raise ArgumentError(msg)
    drawn = set(random.Random(seed).sample(range(len(found)), sample))  # noqa: S311 - no secret
    return [mutant for place, mutant in enumerate(found) if place in drawn]


def _is_below(name: str, only: str) -> bool:
    return name == only or name.startswith(f"{only}.")


@attrs.define
class _Suite:
    """The conformance suite of a plugin, or all its other tests."""

    country: str
    folder: Path
    name: str
    seconds: float | None = None
    tests: int = 0

    def begin(self) -> int:
        """
        Run the tests on the law as it is, which says how long they may take; gives how many there are.

        Raises:
            ArgumentError: If they cannot be run, or one fails.
        """
        begun = time.monotonic()
        told = self._run("")
        self.seconds = _PATIENCE * (time.monotonic() - begun) + _LEAST_SECONDS
        if told["error"]:
            msg = f"tests: {self.folder} cannot be run: {told['failed']}: {told['error']}"
            raise ArgumentError(msg)
        if told["failed"]:
            msg = f"tests: {told['failed']} fails on the law as it is; mend it before the law is changed"
            raise ArgumentError(msg)
        self.tests = int(told["tests"])
        return self.tests

    def killer(self, mutant: Mutant) -> str:
        """What notices a mutant: a test, or that the tests do not end, or not by themselves; else empty."""
        if not self.tests:
            return ""
        try:
            told = self._run(mutant.id)
        except subprocess.TimeoutExpired:
            return "the time was over"
        return str(told["failed"] or told["error"])

    def _run(self, mutant_id: str) -> dict[str, str | int]:
        given = [self.country, mutant_id, str(self.folder), self.name]
        done = subprocess.run(  # noqa: S603 - our own module
            [sys.executable, "-m", "traffick_rules.testing.mutation", *given],
            check=False,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=self.seconds,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        )
        if done.returncode:
            last = done.stderr.strip().rpartition("\n")[2]
            return {"tests": 0, "failed": "", "error": last or "the process died"}
        told: dict[str, str | int] = json.loads(done.stdout.strip().rpartition("\n")[2])
        return told


def _tested(mutant: Mutant, suites: list[_Suite]) -> TestedMutant:
    """What became of a mutant; the conformance suite comes last, as it takes longest."""
    try:
        changed = mutant.jurisdiction
    except TraffickRulesError:
        return TestedMutant(mutant=mutant, fate=Fate.KILLED, by="validation")
    first, *others = suites
    killer = first.killer(mutant)
    if killer:
        return TestedMutant(mutant=mutant, fate=Fate.KILLED, by=killer)
    try:
        found = compared(mutant.original, changed)
    except ArgumentError as error:  # too many cases, and no solver is installed
        difference = f"not proved: {error}"
    else:
        if found.proof:
            return TestedMutant(mutant=mutant, fate=Fate.EQUIVALENT, by=found.proof)
        difference = found.difference
    for suite in others:
        killer = suite.killer(mutant)
        if killer:
            return TestedMutant(mutant=mutant, fate=Fate.KILLED, by=killer)
    return TestedMutant(mutant=mutant, fate=Fate.SURVIVED, difference=difference)
