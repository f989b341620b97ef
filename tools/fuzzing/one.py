"""
One target in a process of its own, so that memory is watched target by target.

The last line of the output is the result as JSON.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from tools.fuzzing.mutating import mutated

if TYPE_CHECKING:
    from tools.fuzzing.watching import Watch

__all__ = ["ENGINES"]

ENGINES = ("atheris", "mutator")
"""Coverage-guided, where Atheris is installed; or blindly, from the seeds."""
_WARM_UP = 10
"""After which part of the runs memory may not grow much any more."""
_POOL = 300
_MOST_BYTES = 1 << 14


def _main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("target")
    parser.add_argument("--runs", type=int, required=True)
    parser.add_argument("--seconds", type=float, required=True)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--engine", choices=ENGINES, required=True)
    parser.add_argument("--folder", type=Path, required=True)
    asked = parser.parse_args()
    if asked.engine == "atheris":
        _instrumented()
    from tools.fuzzing.targets import TARGETS
    from tools.fuzzing.watching import Watch, resident

    watch = Watch(TARGETS[asked.target], asked.folder)
    watch.begin()
    begun = time.monotonic()
    warm = resident()

    def step(data: bytes) -> bool:
        """Run an input; whether there is time for another."""
        nonlocal warm
        watch.run(data)
        if watch.runs == max(1, asked.runs // _WARM_UP):
            warm = resident()
        if watch.runs < asked.runs and time.monotonic() - begun < asked.seconds:
            return True
        end()
        return False

    def end() -> None:
        """Print the result."""
        result = {
            "runs": watch.runs,
            "seconds": time.monotonic() - begun,
            "slowest": watch.slowest,
            "warm": warm,
            "end": resident(),
            "defects": [[str(found.file), found.told] for found in watch.defects.values()],
        }
        print(json.dumps(result), flush=True)

    watch.end = end

    (_guided if asked.engine == "atheris" else _blindly)(watch, step, asked.seed)
    return 0


def _blindly(watch: Watch, step: Callable[[bytes], bool], seed: int) -> None:
    draw = random.Random(seed)  # noqa: S311 - chance that can be repeated
    seeds = watch.target.seeds()
    pool = list(seeds)
    data = mutated(draw.choice(pool), draw, seeds)
    while step(data):
        # Some damage stays, so that it adds up.
        if draw.randrange(4) == 0:
            if len(pool) < _POOL:
                pool.append(data)
            else:
                pool[draw.randrange(len(seeds), _POOL)] = data
        data = mutated(draw.choice(pool), draw, seeds)


def _instrumented() -> None:
    """Import the library so that Atheris sees which of its lines run."""
    import atheris

    with atheris.instrument_imports(include=["traffick_rules"], enable_loader_override=False):
        import tools.fuzzing.targets  # noqa: F401 - for its imports


def _guided(watch: Watch, step: Callable[[bytes], bool], seed: int) -> None:
    import atheris

    seeds = watch.target.seeds()

    def run(data: bytes) -> None:
        if not step(data):
            sys.stdout.flush()
            os._exit(0)

    def mutate(data: bytes, most: int, number: int) -> bytes:
        draw = random.Random(number)  # noqa: S311 - as above
        if draw.randrange(3) == 0:
            return bytes(atheris.Mutate(data, most))
        return mutated(data, draw, seeds)[:most]

    with tempfile.TemporaryDirectory() as corpus:
        for number, data in enumerate(seeds):
            Path(corpus, str(number)).write_bytes(data[:_MOST_BYTES])
        options = [f"-seed={seed}", f"-max_len={_MOST_BYTES}", "-handle_alrm=0", "-rss_limit_mb=0"]
        atheris.Setup([sys.argv[0], *options, corpus], run, custom_mutator=mutate)
        atheris.Fuzz()


def engine() -> str:
    """The better engine that is installed."""
    return ENGINES[0] if find_spec("atheris") else ENGINES[1]


if __name__ == "__main__":
    sys.exit(_main())
