"""
The differential test of live sessions at length: random steps until so many have been taken.

    python -m benchmarks.session_machine --steps 200000

After every step the Rete session, the program session and the naive witness are compared on every node, and
the firings with the network. A difference ends the run with the smallest sequence of steps that shows it.
"""

from __future__ import annotations

import argparse
import time

from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test
from tests.session.machine import ENGINES, Sessions

EXAMPLES_A_ROUND = 200


def main() -> None:
    """Run rounds of random examples until enough steps have been taken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=200_000, help="how many steps to take")
    wanted = parser.parse_args().steps
    chosen = settings(
        max_examples=EXAMPLES_A_ROUND,
        stateful_step_count=60,
        deadline=None,
        database=None,
        derandomize=False,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )
    begun = time.perf_counter()
    while Sessions.steps < wanted:
        run_state_machine_as_test(Sessions, settings=chosen)
        print(f"{Sessions.steps} steps, {time.perf_counter() - begun:.0f} s", flush=True)
    print(f"no difference between {', '.join(ENGINES)} and the witness")


if __name__ == "__main__":
    main()
