"""Golden files: whole outputs, kept beside the tests; `make golden` writes them anew, and their diff is reviewed."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

HERE = Path(__file__).parent
# A fingerprint says which law it is, and changes with every word of it.
FINGERPRINT = re.compile(r"\b[0-9a-f]{64}\b")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, Mapping[str, str]], None]:
    """Compares outputs, each under its name, with a golden file; with `--golden` it writes the file."""

    def check(name: str, outputs: Mapping[str, str]) -> None:
        file = HERE / name
        found = "\n".join(f"==== {title}\n\n{text}" for title, text in outputs.items())
        found = FINGERPRINT.sub("{fingerprint}", found)
        if request.config.getoption("--golden"):
            file.write_bytes(found.encode())
        assert file.read_text("utf-8") == found, "if this is what you want, run: make golden"

    return check
