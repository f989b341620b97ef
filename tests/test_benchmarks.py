"""The benchmarks run, and compare what they time."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).parents[1] / "benchmarks"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("script", "options", "said"),
    [
        (
            "assess.py",
            ["--against", str(BENCHMARKS.parent), "--rounds", "1", "--calls", "10"],
            "to_json, bytes",
        ),
        ("compare.py", ["--rows", "40", "--sample", "20"], "20 records, all outputs agree"),
        ("growth.py", ["--most", "1000", "--csv-bytes", "1"], "rows of CSV"),
    ],
    ids=["assessment", "engines", "growth"],
)
def test_a_benchmark_prints_its_figures(script, options, said):
    command = [sys.executable, str(BENCHMARKS / script), *options]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own script
    assert 0 == done.returncode, done.stderr
    assert said in done.stdout


def test_an_engine_that_says_something_else_stops_the_comparison(monkeypatch):
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    import compare

    # A programmer's mistake: what is not known is taken for no.
    careless = compare.python
    monkeypatch.setattr(
        compare, "python", lambda facts: tuple(answer or False for answer in careless(facts))
    )
    with pytest.raises(SystemExit, match=r"plain Python says \(.*\), ours \("):
        compare.main(["--rows", "40", "--sample", "20"])
