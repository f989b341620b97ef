"""
What one warm assessment of a Danish case costs, also as JSON, the first screen, a question and the start of the library.

    python benchmarks/assess.py
    python benchmarks/assess.py --against ../before     # another checkout, in turn with this one

Each figure is the least processor time of many runs, which other processes disturb least. Compare figures of one
machine and one run alone.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from traffick_rules import Assessment, Case, assess, get_jurisdiction, next_question

HERE = Path(__file__).resolve().parents[1]
CASE = HERE / "examples" / "cases" / "dk-cooperating-witness.yaml"
ON = date(2024, 7, 1)
EACH = 2
"""How often each start is measured in a round."""
LOADED = "import traffick_rules; dk = traffick_rules.get_jurisdiction('dk')"
STARTS = {
    "bare Python": "pass",
    "import attrs": "import attrs",
    "import traffick_rules": "import traffick_rules",
    "import and load Denmark": LOADED,
    "the same, and the law of a day": f"{LOADED}; import datetime; dk.in_force(datetime.date(2024, 7, 1))",
}


def verdicts(fresh: Callable[[], Assessment]) -> None:
    """Look at every verdict."""
    for answer in fresh().answers:
        _ = answer.verdict


def with_reasons(fresh: Callable[[], Assessment]) -> Assessment:
    """Look at everything, reasons and provisions included."""
    assessment = fresh()
    for answer in assessment.answers:
        _ = answer.verdict, answer.value, answer.because, answer.provisions, answer.confidence
    return assessment


def microseconds(call: Callable[[], object], calls: int) -> float:
    """The least processor time of one call."""
    times = []
    for _ in range(calls):
        start = time.process_time_ns()
        call()
        times.append(time.process_time_ns() - start)
    return min(times) / 1_000


def warm_figures(calls: int) -> dict[str, float]:
    """What is measured in one process."""
    case = Case.from_file(CASE)
    fresh = partial(assess, case, jurisdiction=get_jurisdiction("dk"), on=ON)
    read = with_reasons(fresh)
    text = read.to_json()
    empty = partial(assess, Case(), jurisdiction="dk", on=ON)
    ask = partial(next_question, Case(), jurisdiction="dk", on=ON)
    return {
        "assess and one verdict, µs": microseconds(lambda: fresh().permits["9c5"].verdict, calls),
        "assess and all verdicts, µs": microseconds(partial(verdicts, fresh), calls),
        "assess, reasons and provisions, µs": microseconds(partial(with_reasons, fresh), calls),
        "summary of an empty case, µs": microseconds(lambda: empty().summary(), calls // 10),
        "first question, µs": microseconds(ask, calls // 10),
        "to_json of what has been read, µs": microseconds(read.to_json, calls // 4),
        "from_dict, µs": microseconds(
            lambda: Assessment.from_dict(json.loads(text)), calls // 10
        ),
        "to_json, bytes": len(text.encode()),
    }  # fmt: skip


def figures(root: Path, calls: int) -> dict[str, float]:
    """The figures of a checkout; the third-party packages are those of this interpreter."""
    sources = [root / "src", *sorted(root.glob("jurisdictions/*/src"))]
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPATH"] = os.pathsep.join(map(str, sources))

    def run(*arguments: str) -> str:
        command = [sys.executable, *arguments]
        return subprocess.run(command, check=True, env=environment, stdout=-1, text=True).stdout  # noqa: S603

    def started(code: str) -> float:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        run("-c", code)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    found: dict[str, float] = json.loads(run(__file__, "--worker", "--calls", str(calls)))
    for name, code in STARTS.items():
        found[f"{name}, ms"] = min(started(code) for _ in range(EACH)) * 1_000
    return found


def least(found: Sequence[Mapping[str, float]]) -> dict[str, float]:
    """The least of each figure, that of a start above bare Python."""
    best = {name: min(each[name] for each in found) for name in found[0]}
    bare = best["bare Python, ms"]
    return {
        name: value - bare if name.endswith("ms") and value > bare else value
        for name, value in best.items()
    }


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description="what an assessment, its JSON and the start cost")
    parser.add_argument("--against", type=Path, help="another checkout of this repository")
    parser.add_argument(
        "--calls", type=int, default=1_000, help="how often the shortest is called in a round"
    )
    parser.add_argument("--rounds", type=int, default=10, help="how often all is measured in turn")
    parser.add_argument("--worker", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.worker:
        print(json.dumps(warm_figures(asked.calls)))
        return
    roots = [HERE, *([asked.against.resolve()] if asked.against else [])]
    rounds = [[figures(root, asked.calls) for root in roots] for _ in range(asked.rounds)]
    sides = [least(each) for each in zip(*rounds, strict=True)]
    load = ", ".join(f"{each:.1f}" for each in os.getloadavg())
    print(f"Python {platform.python_version()}, {os.cpu_count()} cores, load {load}")
    print("starts are above bare Python")
    for name in sides[0]:
        own, *others = (side[name] for side in sides)
        told = "".join(f"{other:12.1f} there{own / other:8.2f} times" for other in others)
        print(f"{name:36}{own:12.1f}{told}")


if __name__ == "__main__":
    main()
