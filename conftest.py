"""Hypothesis profiles for every test, the examples of the documentation as tests, and how long a test may take."""

from __future__ import annotations

import gc
import os
from collections.abc import Generator, Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).parent
# An sdist of a country has no settings of pytest that would know the mark, so its tests are marked from here.
SLOW_FILES = ("jurisdictions/*/tests/test_conformance.py",)
SLOW_TESTS = {"test_every_clause_is_decisive_in_a_row_as_a_yes_and_as_a_no"}
PLUGIN = "jurisdictions/*/tests/test_plugin.py"
SECONDS = 15.0
"""What a test that is not marked as slow may take of a slow processor; one of a second should be marked."""

# "ci" is Hypothesis's own profile: derandomized, without deadline and database.
settings.register_profile("ci", settings.get_profile("ci"), max_examples=15)
settings.register_profile("dev", deadline=None)
settings.register_profile(
    "nightly", max_examples=2_000, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
PROFILE = os.environ.get("HYPOTHESIS_PROFILE", "ci")
settings.load_profile(PROFILE)

# Sybil parses a whole module to find its docstrings, so it gets only those with an example.
MODULES = [
    str(file.relative_to(ROOT))
    for file in ROOT.glob("src/**/*.py")
    if ">>> " in file.read_text("utf-8")
]
# The tests of a country run without Sybil, which the examples of the documentation need.
if find_spec("sybil") is not None:
    from sybil import Sybil
    from sybil.parsers.markdown import PythonCodeBlockParser
    from sybil.parsers.rest import DocTestParser

    pytest_collect_file = (
        Sybil(parsers=[DocTestParser()], patterns=MODULES)
        + Sybil(parsers=[PythonCodeBlockParser()], patterns=["README.md", "docs/*.md"])
    ).pytest()
_EVALUATED: set[tuple[str, int]] = set()


@pytest.fixture(scope="session", autouse=True)
def _one_terminal() -> Iterator[None]:
    """What is printed is as wide and as plain for the tests, whatever terminal they run in."""
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("COLUMNS", "80")
        for name in ("FORCE_COLOR", "NO_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE"):
            environment.delenv(name, raising=False)
        yield


def pytest_addoption(parser: pytest.Parser) -> None:
    """The option that writes the golden files anew."""
    parser.addoption("--golden", action="store_true", help="write the golden files anew")


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Read no file without a slow test where only these are asked for: all files take as long as many a test."""
    if config.option.markexpr != "slow" or collection_path.is_dir():
        return None
    has_one = "mark.slow" in collection_path.read_text("utf-8", "replace")
    return not (has_one or any(map(collection_path.match, (*SLOW_FILES, PLUGIN)))) or None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the laws that a country obeys, and that its table of clauses is complete."""
    files = {item.path for item in items}
    slow = {file for file in files if any(map(file.match, SLOW_FILES))}
    for item in items:
        if item.path in slow or item.name in SLOW_TESTS:
            item.add_marker(pytest.mark.slow)


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Search for no garbage in what is imported and collected: it is needed to the end."""
    gc.disable()
    done = yield
    gc.freeze()
    # Nor often in what a test makes, most of which is gone without a search.
    gc.set_threshold(50_000, 20, 20)
    gc.enable()
    return done


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Run the examples above one first, if another process has run them or no one has."""
    here = getattr(item, "example", None)
    if here is None:
        return
    for example in here.document.examples():
        if (example.path, example.start) not in _EVALUATED:
            _EVALUATED.add((example.path, example.start))
            if example.start < here.start:
                example.evaluate()
        if example.start >= here.start:
            return


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """Fail what takes long and is not marked, where nothing makes it longer than it is."""
    begun = sum(os.times()[:4])
    yield
    used = sum(os.times()[:4]) - begun
    plain = PROFILE == "ci" and "COVERAGE_RUN" not in os.environ
    if plain and used > SECONDS and item.get_closest_marker("slow") is None:
        pytest.fail(f"took {used:.1f} s of the processor: mark it as slow, or make it quicker")
