"""The web example and a browser, once for all tests."""

from __future__ import annotations

import pytest
from e2e.browsing import opened, served


@pytest.fixture(scope="session")
def address():
    with served() as found:
        yield found


@pytest.fixture(scope="session")
def browser():
    with opened() as found:
        yield found
