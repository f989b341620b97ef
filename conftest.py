"""Hypothesis profiles for every test of the repository, and the examples of the documentation as tests."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# "ci" is Hypothesis's own profile: derandomized, without deadline and database.
settings.register_profile("dev", deadline=None)
settings.register_profile(
    "nightly", max_examples=2_000, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
# A cluster of the tests tells nobody of itself.
os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


@pytest.fixture(scope="session", autouse=True)
def _one_terminal() -> Iterator[None]:
    """What is printed is as wide and as plain for the tests, whatever terminal they run in."""
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("COLUMNS", "80")
        for name in ("FORCE_COLOR", "NO_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE"):
            environment.delenv(name, raising=False)
        yield


DOCUMENTED = [Path(__file__).with_name(name) for name in ("src", "docs", "README.md")]


class Examples(pytest.File):
    """The examples in a file; Sybil is needed where they are asked for, and not by the tests of a country."""

    def collect(self) -> Iterable[pytest.Item | pytest.Collector]:
        """Collect them as Sybil does."""
        document = _sybil()(self.path, self.parent)
        return document.collect() if document else ()


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Take the files of the documentation, examples of docstrings included."""
    is_documented = any(file_path.is_relative_to(path) for path in DOCUMENTED)
    return Examples.from_parent(parent, path=file_path) if is_documented else None


@cache
def _sybil() -> Callable[[Path, pytest.Collector | None], pytest.Collector | None]:
    from sybil import Sybil
    from sybil.parsers.markdown import PythonCodeBlockParser
    from sybil.parsers.rest import DocTestParser

    # A pattern names every level: two stars stand for one.
    modules = [f"src/{'*/' * levels}*.py" for levels in range(5)]
    collect: Callable[[Path, pytest.Collector | None], pytest.Collector | None] = (
        Sybil(parsers=[DocTestParser()], patterns=modules)
        + Sybil(parsers=[PythonCodeBlockParser()], patterns=["README.md", "docs/*.md"])
    ).pytest()
    return collect
