"""Runs the targets one after the other and prints what was found; exit code 1 if there is a defect."""

from __future__ import annotations

import argparse
import json
import re
import secrets
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from tools.fuzzing.one import ENGINES, engine
from tools.fuzzing.targets import TARGETS
from tools.fuzzing.watching import GROWTH, SECONDS

_COVERED = re.compile(r"cov: (\d+) ft: (\d+) corp: (\d+)")
_MIB = 1 << 20


def _main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.fuzzing", description=__doc__)
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=f"of {', '.join(TARGETS)}")
    parser.add_argument(
        "--runs", type=int, default=100_000, help="inputs, over all targets together"
    )
    parser.add_argument(
        "--seconds", type=float, default=3600, help="the longest time, over all together"
    )
    parser.add_argument(
        "--seed", type=int, default=secrets.randbelow(1 << 31), help="to repeat a run"
    )
    parser.add_argument("--engine", choices=ENGINES, default=engine())
    parser.add_argument(
        "--folder", type=Path, default=Path("build/fuzzing"), help="for inputs that are defects"
    )
    asked = parser.parse_args()
    if strange := set(asked.targets) - set(TARGETS):
        parser.error(f"{min(strange)} is no target; choose from {', '.join(TARGETS)}")
    chosen = [TARGETS[name] for name in asked.targets or TARGETS]
    left = sum(target.share for target in chosen)
    print(f"engine {asked.engine}, seed {asked.seed}, {asked.runs} inputs", flush=True)
    begun = time.monotonic()
    runs = bad = 0
    for target in chosen:
        # What one target leaves over of inputs and of time, the next ones take.
        part = target.share / left
        left -= target.share
        within = (asked.seconds - (time.monotonic() - begun)) * part
        result = _run(target.name, asked, round((asked.runs - runs) * part), within)
        runs += result.get("runs", 0)
        bad += _told(target.name, result)
    print(
        f"{runs} inputs in all; {bad} defects"
        if bad
        else f"{runs} inputs in all; no foreign error, no hang, no growth"
    )
    return 1 if bad else 0


def _run(name: str, asked: argparse.Namespace, runs: int, seconds: float) -> dict[str, Any]:
    command = [
        sys.executable,
        "-m",
        "tools.fuzzing.one",
        name,
        f"--runs={runs}",
        f"--seconds={seconds}",
    ]
    command += [f"--seed={asked.seed}", f"--engine={asked.engine}", f"--folder={asked.folder}"]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, errors="replace")  # noqa: S603 - our own
    lines = [line for line in ended.stdout.splitlines() if line.startswith('{"runs"')]
    if not lines:
        return {"died": f"exit code {ended.returncode}\n{ended.stderr[-4000:]}"}
    result: dict[str, Any] = json.loads(lines[-1])
    covered = _COVERED.findall(ended.stderr)
    return {**result, "covered": covered[-1] if covered else None}


def _told(name: str, result: dict[str, Any]) -> int:
    """Print what a target did; how many defects it has."""
    if "died" in result:
        print(f"{name}: the process died, {result['died']}")
        return 1
    growth: int = result["end"] - result["warm"]
    line = (
        f"{name}: {result['runs']} inputs in {result['seconds']:.0f} s, slowest {result['slowest']:.2f} s of {SECONDS:g}, "
        f"memory {result['warm'] // _MIB} MiB warm, {result['end'] // _MIB} MiB at the end"
    )
    if result["covered"]:
        edges, features, corpus = result["covered"]
        line += f", {edges} edges, {features} features, {corpus} inputs kept"
    print(line, flush=True)
    for file, told in result["defects"]:
        print(f"DEFECT {file}\n{told}", flush=True)
    if growth > GROWTH:
        print(f"DEFECT {name} grew by {growth // _MIB} MiB", flush=True)
    defects: int = len(result["defects"])
    return defects + (growth > GROWTH)


if __name__ == "__main__":
    sys.exit(_main())
