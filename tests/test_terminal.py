"""What the tests say of printed text depends on no terminal, language or time zone of who runs them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.mark.slow
def test_what_is_printed_is_the_same_for_the_tests_in_every_terminal():
    terminal = {"COLUMNS": "40", "FORCE_COLOR": "1", "LC_ALL": "C", "TZ": "Pacific/Kiritimati"}
    done = subprocess.run(  # noqa: S603 - our own interpreter and arguments
        [
            *(sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"),
            *("tests/golden/test_tutorial.py", "-k", "test_the_tutorial"),
        ],
        cwd=ROOT,
        env=os.environ | terminal,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert 0 == done.returncode, done.stdout
