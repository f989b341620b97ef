"""The command: python -m tools.mutate_core --help."""

from __future__ import annotations

import argparse
import io
import json
import os
import random
import sys
import time
from collections.abc import Sequence
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import pytest
from hypothesis import settings

from tools.mutate_core.mutants import Mutant, mutants_of
from tools.mutate_core.result import table, to_dict
from tools.mutate_core.running import MutationRun
from tools.mutate_core.suite import Project, options

_ROOT = Path(__file__).resolve().parents[2]
_EXAMPLES = 20
_CORE = ("law", "engine", "answer")
_TESTS = (
    *(f"tests/{folder}" for folder in (*_CORE, "cli", "proof", "report", "session")),
    *(
        f"tests/testing/test_{name}.py"
        for name in ("broken_plugins", "mutation", "rule_coverage", "strategies")
    ),
    "tests/fuzz/test_arguments.py",
    "tests/test_errors.py",
    "tests/test_language.py",
    *(f"src/traffick_rules/{package}" for package in _CORE),
    "jurisdictions/denmark/tests",
)


def _arguments(given: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="mutate_core", description="mutation of the library's core"
    )
    parser.add_argument("--only", default="", help="a package or module, such as law or law.claim")
    parser.add_argument("--sample", type=int, help="so many mutants, drawn by chance")
    parser.add_argument("--seed", type=int, default=0, help="the same seed draws the same ones")
    parser.add_argument(
        "--again", type=Path, help="the survivors of an earlier result in JSON alone"
    )
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--budget", type=float, default=60.0, help="seconds of tests a mutant")
    parser.add_argument(
        "--budget-anew",
        type=float,
        default=15.0,
        help="the same when all is imported anew; 0 for never",
    )
    parser.add_argument("--recording", type=Path, help="where to keep what the tests execute")
    parser.add_argument("--json", type=Path, help="where to write what became of each mutant")
    parser.add_argument(
        "--at-least", type=float, default=0.0, help="exit with 1 if the score is below"
    )
    return parser.parse_args(given)


def main(given: Sequence[str] | None = None) -> int:
    """Test mutants and print what became of them; 1 if the score is below what was asked for."""
    begun = time.monotonic()
    arguments = _arguments(given)
    project = _core()
    every = [found for file, name in project.modules.items() for found in mutants_of(file, name)]
    chosen = _chosen(every, arguments)
    run = MutationRun(
        project=project,
        mutants=chosen,
        workers=arguments.workers,
        budget=arguments.budget,
        budget_anew=arguments.budget_anew,
        recording=arguments.recording,
    )
    settings.register_profile("mutation", settings.get_profile("ci"), max_examples=_EXAMPLES)
    os.environ["HYPOTHESIS_PROFILE"] = "mutation"
    said = io.StringIO()
    with redirect_stdout(said), redirect_stderr(said):
        code = pytest.main([*options(project), *map(str, project.tests)], plugins=[run])
    if run.error or len(run.tested) < len(chosen):
        print(f"cannot be tested: {run.error or pytest.ExitCode(code).name}", file=sys.stderr)
        print(said.getvalue(), file=sys.stderr)
        return 2
    for found in run.tested:
        if not found.fate.is_kill:
            print(f"{found.fate} ({found.by})  {found.mutant.id}\n    {found.mutant.words}")
    # The survivors of an earlier run are no sample of anything.
    print(*table(run.tested, of=len(chosen if arguments.again else every)), sep="\n")
    print(f"{time.monotonic() - begun:.0f} seconds")
    if arguments.json:
        data = [to_dict(found, project.root) for found in run.tested]
        arguments.json.write_text(
            json.dumps(data, indent=1, ensure_ascii=False) + "\n", encoding="utf-8"
        )
    killed = sum(found.fate.is_kill for found in run.tested)
    return int(100 * killed < arguments.at_least * len(run.tested))


def _core() -> Project:
    """The core of the library, with the tests of it and of what is built on it."""
    return Project(
        root=_ROOT,
        modules={
            file: ".".join(file.relative_to(_ROOT / "src").with_suffix("").parts)
            for package in _CORE
            for file in sorted((_ROOT / "src" / "traffick_rules" / package).rglob("*.py"))
        },
        tests=tuple(_ROOT / path for path in _TESTS),
        code=(_ROOT / "src", _ROOT / "tests", _ROOT / "jurisdictions"),
    )


def _chosen(every: list[Mutant], arguments: argparse.Namespace) -> list[Mutant]:
    found = [mutant for mutant in every if _is_below(mutant.function.module, arguments.only)]
    if arguments.again:
        earlier = json.loads(arguments.again.read_text(encoding="utf-8"))
        again = {entry["id"] for entry in earlier if entry["fate"] in {"survived", "not covered"}}
        found = [mutant for mutant in found if mutant.id in again]
    if not found:
        msg = (
            f"--only {arguments.only}: there is nothing to change; name a module such as law.claim"
        )
        raise SystemExit(msg)
    if arguments.sample is None or arguments.sample >= len(found):
        return found
    drawn = set(random.Random(arguments.seed).sample(range(len(found)), arguments.sample))  # noqa: S311 - no secret
    return [mutant for place, mutant in enumerate(found) if place in drawn]


def _is_below(module: str, only: str) -> bool:
    return not only or f"{module}.".startswith(f"traffick_rules.{only}.")


if __name__ == "__main__":
    sys.exit(main())
