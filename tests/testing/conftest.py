"""How many cases the conformance suite draws, where the profile's number does not fit."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from hypothesis import settings


@contextmanager
def drawing(count: int) -> Iterator[None]:
    before = settings.get_current_profile_name()
    settings.register_profile("cases", settings.get_profile(before), max_examples=count)
    settings.load_profile("cases")
    yield
    settings.load_profile(before)


@pytest.fixture
def few_cases() -> Iterator[None]:
    """All laws, country by country, take their time."""
    with drawing(10):
        yield


@pytest.fixture
def many_cases() -> Iterator[None]:
    """What is broken is found in the end; that ends the search."""
    with drawing(1_000):
        yield
