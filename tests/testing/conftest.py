"""How many cases the conformance suite draws, where the profile's number does not fit; and pytest, run by a test."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import Phase, settings


@contextmanager
def drawing(count: int, phases: Collection[Phase] = tuple(Phase)) -> Iterator[None]:
    before = settings.get_current_profile_name()
    settings.register_profile(
        "cases", settings.get_profile(before), max_examples=count, phases=phases
    )
    settings.load_profile("cases")
    yield
    settings.load_profile(before)


@pytest.fixture
def few_cases() -> Iterator[None]:
    """All laws, country by country, take their time."""
    with drawing(4, [Phase.generate]):
        yield


@pytest.fixture
def many_cases() -> Iterator[None]:
    """What is broken is found in the end; that ends the search."""
    with drawing(1_000):
        yield


@pytest.fixture
def any_of_many_cases() -> Iterator[None]:
    """One case in which it is found is enough; the smallest takes long where what is broken remembers others."""
    with drawing(1_000, [Phase.generate]):
        yield


@pytest.fixture
def run_pytest(tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run pytest on one module in a folder of its own."""

    def run(name: str, module: str, *options: str) -> subprocess.CompletedProcess[str]:
        (tmp_path / name).write_text(module)
        command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *options, name]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)  # noqa: S603 - our own command

    return run
