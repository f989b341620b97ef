"""
What one warm assessment of a Danish case costs, what it costs as JSON, and how long the start takes.

    python benchmarks/assess.py

Prints the least processor time of many calls, and medians of starts; compare figures of one machine alone.
"""

from __future__ import annotations

import json
import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from traffick_rules import Assessment, Case, assess, get_jurisdiction

DENMARK = get_jurisdiction("dk")
ON = date(2024, 7, 1)
CASE = Path(__file__).parents[1] / "examples" / "cases" / "dk-cooperating-witness.yaml"
ROUNDS = 2_000
STARTS = 15


def fresh(case: Case) -> Assessment:
    """An assessment of which nothing has been read."""
    return assess(case, jurisdiction=DENMARK, on=ON)


def one_answer(case: Case) -> None:
    """Assess, and look at one verdict."""
    _ = fresh(case)["permits.9c5"].verdict


def verdicts(case: Case) -> None:
    """Assess, and look at every verdict."""
    for answer in fresh(case):
        _ = answer.verdict


def with_reasons(case: Case) -> Assessment:
    """Assess, and look at everything, reasons and provisions included."""
    assessment = fresh(case)
    for answer in assessment:
        _ = answer.verdict, answer.value, answer.because, answer.provisions, answer.confidence
    return assessment


def best_microseconds(call: Callable[[], object], rounds: int = ROUNDS) -> float:
    """The least processor time of one call in microseconds, which other processes disturb least."""
    call()
    times = []
    for _ in range(rounds):
        start = time.process_time_ns()
        call()
        times.append(time.process_time_ns() - start)
    return min(times) / 1_000


def start_milliseconds(codes: Sequence[str]) -> list[float]:
    """The median wall times of fresh interpreters that run these codes in turn, in milliseconds."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    times: dict[str, list[float]] = {code: [] for code in codes}
    for _ in range(STARTS + 1):
        for code in codes:
            start = time.perf_counter()
            subprocess.run([sys.executable, "-c", code], check=True, env=environment)  # noqa: S603
            times[code].append(time.perf_counter() - start)
    return [statistics.median(found[1:]) * 1_000 for found in times.values()]


def main() -> None:
    """Print the figures."""
    print(f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores")
    case = Case.from_file(CASE)
    for title, call in (
        ("assess and one verdict", one_answer),
        ("assess and all verdicts", verdicts),
        ("assess, reasons and provisions", with_reasons),
    ):
        print(f"{title + ':':33} {best_microseconds(partial(call, case)):7.1f} µs")
    assessment = with_reasons(case)
    document = json.loads(assessment.to_json())
    read = partial(Assessment.from_dict, document)
    size = len(assessment.to_json().encode())
    written = best_microseconds(assessment.to_json, 100)
    print(f"to_json of what has been read:    {written:7.0f} µs, {size} bytes")
    print(f"from_dict:                        {best_microseconds(read, 100):7.0f} µs")
    bare, attrs, start = start_milliseconds(
        ["pass", "import attrs", "import traffick_rules; traffick_rules.get_jurisdiction('dk')"]
    )
    print(f"bare Python:                      {bare:7.0f} ms")
    print(f"import attrs:                     {attrs - bare:7.0f} ms above bare")
    print(f"import and load Denmark:          {start - bare:7.0f} ms above bare")


if __name__ == "__main__":
    main()
