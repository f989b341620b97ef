"""
Live sessions in numbers: time a step, memory, many at once, threads. Every answer is checked.

    python -m benchmarks.sessions

The two engines are compared in one run, in turns, since machines are noisy; memory is that of the process.
"""

from __future__ import annotations

import argparse
import gc
import random
import statistics
import threading
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from traffick_rules import CaseError, assess, get_jurisdiction
from traffick_rules.engine.rete import durable
from traffick_rules.facts import Stay
from traffick_rules.session import CaseSession, Engine

DENMARK = get_jurisdiction("dk")
ON = date(2024, 1, 8)
FACTS: list[dict[str, object]] = [
    {"stay": {"lawful": False}},
    {"identification": {"indicators": True, "contact_with": ["police"]}},
    {"identification": {"decision": "victim", "decided_by": "immigration_authority"}},
    {"cooperation": {"with_return": True}},
    {"proceedings": {"case_open": True}},
    {"person": {"birth_date": "2008-02-01"}},
]


def resident_mb() -> float:
    """Memory of the process in MB, as Linux reports it."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 1e6


def use(session: CaseSession, seed: int) -> None:
    """A few steps, the answers checked at the end."""
    draw = random.Random(seed)  # noqa: S311 - a benchmark
    for _ in range(4):
        try:
            session.learn(draw.choice(FACTS))
            if draw.random() < 0.3:  # noqa: PLR2004 - about every third
                session.withdraw(Stay.lawful)
        except CaseError:
            continue
    direct = assess(session.case, jurisdiction=DENMARK, on=ON)
    if direct.answers != session.assessment.answers:
        msg = f"wrong answers with seed {seed}"
        raise SystemExit(msg)


def one_after_the_other(count: int, engine: Engine) -> float:
    """Seconds to open, use and close so many sessions."""
    begun = time.perf_counter()
    for number in range(count):
        with CaseSession.open(DENMARK, on=ON, engine=engine) as session:
            use(session, number)
    return time.perf_counter() - begun


def live_at_once(count: int, engine: Engine) -> tuple[float, float, float]:
    """Seconds, and the memory with all live and after all are closed."""
    begun = time.perf_counter()
    sessions = [CaseSession.open(DENMARK, on=ON, engine=engine) for _ in range(count)]
    for number, session in enumerate(sessions):
        use(session, number)
    live = resident_mb()
    for session in sessions:
        session.close()
    sessions.clear()
    gc.collect()
    return time.perf_counter() - begun, live, resident_mb()


def in_threads(count: int, work: Callable[[int], None]) -> float:
    """Seconds for so many threads at once."""
    begun = time.perf_counter()
    threads = [threading.Thread(target=work, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return time.perf_counter() - begun


def step_time(engine: Engine) -> float:
    """Microseconds for one fact set and withdrawn again, with all changes computed."""
    with CaseSession.open(DENMARK, on=ON, engine=engine) as session:
        begun = time.perf_counter()
        for _ in range(200):
            session.learn(Stay.lawful, False)  # noqa: FBT003 - the value of the fact
            session.withdraw(Stay.lawful)
        return (time.perf_counter() - begun) / 400 * 1e6


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sessions", type=int, default=5_000, help="opened one after the other")
    parser.add_argument("--live", type=int, default=1_500, help="live at once")
    parser.add_argument("--rounds", type=int, default=4, help="rounds of those")
    wanted = parser.parse_args()
    engines = [Engine.PROGRAM, *([Engine.RETE] if durable.load() is not None else [])]
    one_after_the_other(1, engines[-1])
    times: dict[Engine, list[float]] = {engine: [] for engine in engines}
    for _ in range(7):
        for engine in engines:
            times[engine].append(step_time(engine))
    for engine in engines:
        print(f"{engine.words}: {statistics.median(times[engine]):.0f} us a step")
    if len(engines) > 1:
        ratios = [rete / program for program, rete in zip(*times.values(), strict=True)]
        print(f"Rete against program, a step: {statistics.median(ratios):.2f} times")
    for engine in engines:
        seconds = one_after_the_other(wanted.sessions, engine)
        print(f"{engine}: {wanted.sessions} sessions opened, used, closed: {seconds:.1f} s")
    for engine in engines:
        before = resident_mb()
        for number in range(1, wanted.rounds + 1):
            seconds, live, after = live_at_once(wanted.live, engine)
            each = (live - before) / wanted.live if number == 1 else 0
            size = f" ({each:.2f} MB each)" if each else ""
            print(
                f"{engine}: round {number} of {wanted.live} live: {seconds:.1f} s, "
                f"{live:.0f} MB live{size}, {after:.0f} MB after"
            )
        seconds = in_threads(8, lambda _, e=engine: _many(50, e))  # type: ignore[misc] # a default
        print(f"{engine}: 8 threads with 50 sessions each: {seconds:.1f} s")


def _many(count: int, engine: Engine) -> None:
    one_after_the_other(count, engine)


if __name__ == "__main__":
    main()
