"""
Build the distributions, look into them, and use them in empty environments of every Python that is named.

    python -m tools.distributions python3.11 python3.12 python3.13

Dependencies come from where pip is set up to find them; everything of this repository comes from the wheels that
were built here. It prints a line for each check, and ends with exit code 1 if one failed.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import attrs

from tools.distributions.building import (
    PROJECTS,
    ROOT,
    Distribution,
    build,
    files_of_wheel,
    pyproject_of,
    wheel_from,
)
from tools.distributions.contents import sdist_problems, wheel_problems
from tools.distributions.environments import Environment

SCRIPTS = Path(__file__).parent / "installed"
BARE = {"attrs", "cattrs", "traffick-rules", "traffick-rules-denmark", "typing_extensions"}
DURABLE_RULES = "durable-rules>=2.0.28,<2.1"
DURABLE_RULES_FLAGS = "-DPyEval_CallObject=PyObject_CallObject"
"""With these its C code can be compiled for a Python that does not get it by itself."""
EXTRAS = tuple(pyproject_of(ROOT)["optional-dependencies"])


@attrs.define
class Table:
    """
    What was checked, a row each.

    Attributes:
        failed: How many checks failed.
        told: What the last check found out, such as the engine of a session.
    """

    failed: int = 0
    told: str = ""

    @contextmanager
    def row(self, where: str, what: str) -> Iterator[None]:
        """Print whether the check went well, and how long it took; a failure does not stop the next check."""
        start, result, self.told = time.monotonic(), "ok", ""
        try:
            yield
        except (
            AssertionError,
            OSError,
            RuntimeError,
            ValueError,
            subprocess.SubprocessError,
        ) as error:
            self.failed, result = self.failed + 1, "FAILED"
            self.told = f"\n{type(error).__name__}: {error}"
        seconds = time.monotonic() - start
        print(f"{where:12} {what:46} {result:6} {seconds:6.1f} s  {self.told}", flush=True)


def main(arguments: list[str]) -> int:
    """Make all checks, and print them."""
    parser = argparse.ArgumentParser(prog="python -m tools.distributions", description=__doc__)
    parser.add_argument("pythons", nargs="+", help="interpreters, by name or path")
    pythons: list[str] = parser.parse_args(arguments).pythons
    table, answers = Table(), set[str]()
    with TemporaryDirectory() as name:
        folder = Path(name)
        wheels = [built_and_checked(project, folder, table).wheel for project in PROJECTS]
        core, denmark, *_ = map(str, wheels)
        for interpreter in pythons:
            version = _version(interpreter)
            place = folder / version
            place.mkdir()

            def made(what: str, *, of: str = interpreter, at: Path = place) -> Environment:
                return Environment.make(of, at / what)

            bare(version, made, [core, denmark], table, answers)
            for extra in EXTRAS:
                with table.row(version, f"the extra {extra}"):
                    environment = made(extra)
                    environment.install(f"{core}[{extra}]", denmark)
                    environment.run(str(SCRIPTS / "extras.py"), extra)
            with table.row(version, "conformance of every country"):
                environment = made("conformance")
                environment.install(f"{core}[testing]", *map(str, wheels[1:]))
                conformance(environment, table)
            if interpreter == pythons[0]:
                with table.row(version, "every extra together, and their types"):
                    environment = made("complete")
                    environment.install(f"{core}[{','.join(EXTRAS)}]", *map(str, wheels[1:]))
                    complete_types(environment, table)
    print(f"{table.failed} failed" if table.failed else "all is well")
    return bool(table.failed)


def built_and_checked(project: Path, folder: Path, table: Table) -> Distribution:
    """Build a project and look into what came out; the wheel from the sdist is made in an environment of its own."""
    name = pyproject_of(project)["name"]
    with table.row("", f"{name}: contents and metadata"):
        built = build(project, folder / name)
        problems = [*wheel_problems(built), *sdist_problems(built)]
        assert not problems, "\n".join(problems)
        again = wheel_from(built.sdist, folder / f"{name}-unpacked")
        assert files_of_wheel(again) == files_of_wheel(built.wheel), (
            "the sdist builds another wheel"
        )
        _checked(
            sys.executable, "-m", "twine", "check", "--strict", str(built.sdist), str(built.wheel)
        )
    with table.row("", f"{name}: pip builds its sdist"):
        into = folder / f"{name}-by-pip"
        _checked(*_PIP, "wheel", "--no-deps", "--wheel-dir", str(into), str(built.sdist))
        (wheel,) = into.glob("*.whl")
        assert files_of_wheel(wheel).keys() == files_of_wheel(built.wheel).keys()
    return built


def bare(
    version: str,
    made: Callable[[str], Environment],
    wheels: list[str],
    table: Table,
    answers: set[str],
) -> None:
    """The core and a country pull no extra, and answer the same with and without durable-rules."""
    script = str(SCRIPTS / "bare.py")
    environment = made("bare")

    def answered() -> str:
        found = json.loads(environment.run(script))
        answers.add(json.dumps(found["told"]))
        assert len(answers) == 1, "the answers are others than before"
        engine: str = found["engine"]
        return engine

    with table.row(version, "no extra: nothing else is installed"):
        environment.install(*wheels)
        installed = environment.installed()
        table.told = f"{len(installed)} distributions"
        assert installed - {"durable-rules", "durable_rules"} == BARE, sorted(installed)
    with table.row(version, "no extra: an assessment and a session"):
        table.told = answered()
    if any(name.startswith("durable") for name in environment.installed()):
        with table.row(version, "without durable-rules: the same answers"):
            environment.uninstall("durable-rules")
            table.told = answered()
            assert table.told == "program", table.told
    else:
        with table.row(version, "with durable-rules: the same answers"):
            environment.install(DURABLE_RULES, flags=DURABLE_RULES_FLAGS)
            table.told = answered()
            assert table.told == "rete", table.told


def conformance(environment: Environment, table: Table) -> None:
    """The suite of every country passes where there is nothing but what was installed."""
    for test in sorted(ROOT.glob("jurisdictions/*/tests/test_conformance.py")):
        copy = environment.folder / f"test_{test.parts[-3]}.py"
        copy.write_bytes(test.read_bytes())
    table.told = environment.run("-m", "pytest", "-q", "-p", "no:cacheprovider").splitlines()[-1]


def complete_types(environment: Environment, table: Table) -> None:
    """Every public name of the installed library is typed completely."""
    # With this option the checker looks at the first Python on the path, whatever --pythonpath says.
    path = f"{environment.python.parent}{os.pathsep}{os.environ['PATH']}"
    checker = [sys.executable, "-m", "basedpyright", "--verifytypes", "traffick_rules"]
    said = _checked(*checker, "--ignoreexternal", folder=environment.folder, path=path)
    table.told = " ".join(line.strip() for line in said.splitlines() if "completeness" in line)
    assert "100%" in table.told, said[-2000:]


_PIP = (sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check")


def _checked(*command: str, folder: Path = ROOT, path: str = os.environ["PATH"]) -> str:
    done = subprocess.run(  # noqa: S603 - our own commands
        command,
        cwd=folder,
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout[-3000:]}{done.stderr[-3000:]}"
    return done.stdout


def _version(interpreter: str) -> str:
    code = "import sys; print('%d.%d' % sys.version_info[:2])"
    return _checked(interpreter, "-c", code).strip()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
