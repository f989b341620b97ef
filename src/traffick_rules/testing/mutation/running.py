"""Testing mutants: three rounds, each in forked processes that begin with all tests collected."""

from __future__ import annotations

import io
import random
import sys
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from functools import partial
from pathlib import Path

import attrs
import pytest

from traffick_rules.errors import ArgumentError, TraffickRulesError, did_you_mean
from traffick_rules.law.jurisdiction import Jurisdiction
from traffick_rules.plugins import AnyJurisdiction, get_jurisdiction
from traffick_rules.testing.mutation.choosing import in_order, is_slow, slow_ones
from traffick_rules.testing.mutation.equivalence import compared
from traffick_rules.testing.mutation.forking import Job, Outcome, can_fork, run_jobs
from traffick_rules.testing.mutation.mutant import Mutant, Operator
from traffick_rules.testing.mutation.operators import mutants
from traffick_rules.testing.mutation.placing import Holder, holders, put_in_place
from traffick_rules.testing.mutation.result import Fate, MutationResult, TestedMutant
from traffick_rules.testing.mutation.tests import PluginTest, TestRuns

__all__ = ["Progress", "mutate"]

Progress = Callable[[str, int, int], None]
"""Told what is done, of how many mutants it is, and how many there are."""

VALIDATION = "validation"

_OPTIONS = (
    "--capture=sys",
    "--tb=native",
    "-p",
    "no:cacheprovider",
    # The library that runs pytest here is imported already.
    "-W",
    "ignore::pytest.PytestAssertRewriteWarning",
)

_PATIENCE = 10
"""How many times as long as on the law itself the tests may take on a mutant, before that counts as a hang."""

_LEAST_SECONDS = 300.0
_SECONDS_TO_PROVE = 300.0


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

    The tests are collected once, in this process, and must pass on the law as it is. Every mutant is tested in a
    forked process: it stands in the place of the law there. A mutant that no test notices and that is not proved to
    be the same law survives.

    Args:
        jurisdiction: The country, by code or as a jurisdiction that is registered.
        tests: The folder with the plugin's tests, or one file of them.
        only: A question, concept, value or provision; what is below it counts too, as `offences.262a.gross` for
            `offences.262a`. Everything if empty.
        operators: The operators; all if empty.
        sample: How many mutants to test, drawn by chance; all if None.
        seed: Which ones are drawn; the same seed draws the same ones.
        quick: Leave out the slow tests, such as the conformance suite; what they alone would notice survives.
        workers: How many processes test at a time.
        progress: Told what is being done.

    Raises:
        ArgumentError: If the country is not one, there are no tests, one fails on the law as it is, nothing
            is there to mutate, or processes cannot be forked here.
        JurisdictionNotFoundError: If nothing supplies the country.
    """
    can_fork()
    law = get_jurisdiction(jurisdiction)
    chosen = _chosen(law, only, operators, sample, seed)
    folder = Path(tests).resolve()
    if not folder.exists():
        msg = f"tests: {folder} is not there; name the folder with the plugin's tests"
        raise ArgumentError(msg)
    if workers < 1:
        msg = f"workers: {workers} are none; give 1 or more"
        raise ArgumentError(msg)
    session = _Mutation(law, chosen, quick=quick, workers=workers, progress=progress or _silent)
    said = io.StringIO()
    with _modules_forgotten(folder), redirect_stdout(said), redirect_stderr(said):
        code = pytest.main([*_OPTIONS, str(folder)], plugins=[session])
    if session.raised is not None:
        raise session.raised
    if session.result is None:
        told = session.runs.errors or said.getvalue().strip().splitlines()[-1:]
        msg = f"tests: {folder} cannot be run ({pytest.ExitCode(code).name.lower()}): {'; '.join(told)}"
        raise ArgumentError(msg)
    return session.result


def _silent(_what: str, _done: int, _all: int) -> None:
    pass


def _chosen(
    law: Jurisdiction, only: str, operators: Collection[Operator], sample: int | None, seed: int
) -> list[Mutant]:
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


@contextmanager
def _modules_forgotten(folder: Path) -> Iterator[None]:
    """Let the modules of the tests be gone afterwards, so that they are imported anew the next time."""
    before = set(sys.modules)
    try:
        yield
    finally:
        for name in set(sys.modules) - before:
            file = getattr(sys.modules[name], "__file__", None)
            if file and folder in (Path(file), *Path(file).parents):
                del sys.modules[name]


class _Mutation:
    """Takes the place of pytest's own loop over the tests."""

    def __init__(
        self,
        law: Jurisdiction,
        chosen: Sequence[Mutant],
        *,
        quick: bool,
        workers: int,
        progress: Progress,
    ) -> None:
        self._law = law
        self._mutants = chosen
        self._quick = quick
        self._workers = workers
        self._progress = progress
        self._tests: list[PluginTest] = []
        self._holders: tuple[Holder, ...] = ()
        self.runs = TestRuns()
        self.result: MutationResult | None = None
        self.raised: TraffickRulesError | None = None

    def pytest_configure(self, config: pytest.Config) -> None:
        config.pluginmanager.register(self.runs, "traffick-rules-mutation-runs")

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        if not self.runs.errors:
            self._tests = [PluginTest(item) for item in session.items]
            try:
                self.result = self._tested()
            except TraffickRulesError as error:
                self.raised = error
        return True

    def _tested(self) -> MutationResult:
        if not self._tests:
            msg = "tests: there are none in that folder"
            raise ArgumentError(msg)
        self._progress("tests on the law as it is", 0, 1)
        asked = [test for test in self._tests if not (self._quick and test.law)]
        begun = time.monotonic()
        failing = self.runs.record(asked, self._law)
        seconds = _PATIENCE * (time.monotonic() - begun) + _LEAST_SECONDS
        if failing:
            msg = f"tests: {failing} fails on the law as it is; mend it before the law is changed"
            raise ArgumentError(msg)
        self._holders = holders(self._law, (test.parameters for test in self._tests))
        fates: dict[str, TestedMutant] = {}
        left = list(self._mutants)
        left = self._round("quick tests", left, self._by_fast_tests, seconds, fates)
        left = self._round("proofs", left, self._by_proof, _SECONDS_TO_PROVE, fates)
        if not self._quick:
            left = self._round("slow tests", left, self._by_slow_tests, seconds, fates)
        return MutationResult(
            country=self._law.name,
            tests=len(self._tests),
            tested=tuple(fates[mutant.id] for mutant in self._mutants),
            left_out=sum(map(is_slow, self._tests)) if self._quick else 0,
        )

    def _round(
        self,
        what: str,
        left: list[Mutant],
        job: Callable[[Mutant], Outcome],
        seconds: float,
        fates: dict[str, TestedMutant],
    ) -> list[Mutant]:
        """Do one thing with all mutants that are left; gives those that are left afterwards."""
        jobs: list[Job] = [partial(job, mutant) for mutant in left]
        self._progress(what, 0, len(left))
        for done, (place, told) in enumerate(
            run_jobs(jobs, workers=self._workers, seconds=seconds), start=1
        ):
            mutant = left[place]
            earlier = fates.get(mutant.id, TestedMutant(mutant=mutant, fate=Fate.SURVIVED))
            fates[mutant.id] = _fate(earlier, told, by_proof=job == self._by_proof)
            self._progress(what, done, len(left))
        return [mutant for mutant in left if fates[mutant.id].fate is Fate.SURVIVED]

    def _by_fast_tests(self, mutant: Mutant) -> Outcome:
        try:
            changed, made = mutant.made()
        except TraffickRulesError:
            return {"killed": VALIDATION}
        order = in_order(self._tests, mutant, changed)
        return self._by_tests(mutant, changed, made, order)

    def _by_slow_tests(self, mutant: Mutant) -> Outcome:
        changed, made = mutant.made()
        return self._by_tests(mutant, changed, made, slow_ones(self._tests, mutant, changed))

    def _by_tests(
        self,
        mutant: Mutant,
        changed: Jurisdiction,
        made: dict[int, object],
        order: Iterator[PluginTest] | list[PluginTest],
    ) -> Outcome:
        is_in_place = False
        for test in order:
            if not is_in_place:
                put_in_place(mutant.original, changed, made, self._holders)
                is_in_place = True
            if self.runs.fails(test):
                return {"killed": test.id}
        return {}

    def _by_proof(self, mutant: Mutant) -> Outcome:
        try:
            return attrs.asdict(compared(mutant.original, mutant.jurisdiction))
        except ArgumentError as error:  # too many cases, and no solver is installed
            return {"difference": f"not proved: {error}"}


def _fate(earlier: TestedMutant, told: Outcome, *, by_proof: bool) -> TestedMutant:
    if by_proof:
        if told.get("proof"):
            return attrs.evolve(earlier, fate=Fate.EQUIVALENT, by=told["proof"])
        return attrs.evolve(earlier, difference=told.get("difference") or "not proved in time")
    by = told.get("killed") or told.get("ended")
    return attrs.evolve(earlier, fate=Fate.KILLED, by=by) if by else earlier
