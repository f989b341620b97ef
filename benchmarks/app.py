"""
The Django example with 500 Danish cases: the list, a night, and what a decision takes.

    python -m benchmarks.app
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from io import StringIO

from examples.shelter.__main__ import configure
from hypothesis import HealthCheck, Phase, given, settings

from traffick_rules import Case, get_jurisdiction
from traffick_rules.testing.strategies import cases

CASES = 500
ON = date(2026, 11, 5)


def drawn() -> list[Case]:
    """Random cases of that day."""
    found: list[Case] = []

    @settings(
        max_examples=CASES,
        database=None,
        derandomize=True,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(cases(get_jurisdiction("dk"), on=ON))
    def draw(case: Case) -> None:
        found.append(case)

    draw()
    return found


def main() -> None:
    """Store the cases, list them, let a night and then another pass, and store a decision."""
    configure(":memory:")
    from django.core.management import call_command
    from django.test import RequestFactory
    from examples.shelter import models, views

    call_command("migrate", run_syncdb=True, verbosity=0)
    views.today = lambda: ON
    stored = drawn()
    for number, case in enumerate(stored):
        models.Client(name=f"Client {number}").learn(case.to_dict(), ON)

    def timed(what: str, run: Callable[[], object]) -> None:
        begun = time.perf_counter()
        run()
        print(f"{what}: {time.perf_counter() - begun:.2f} s")

    request = RequestFactory().get("/")
    for what in ("the list, first", "the list, again"):
        timed(f"{what}, of {len(stored)} cases", lambda: views.clients(request))
    for night, what in enumerate(("a night", "the next night", "the night after an upgrade"), 1):
        on = ON + timedelta(night)
        if night == 3:  # noqa: PLR2004 - the last
            models.Client.objects.update(rules="")
        looked_at = models.Client.to_look_at(on).count()
        timed(
            f"{what}, of {len(stored)} cases, {looked_at} looked at",
            partial(call_command, "nightly", "--on", on.isoformat(), stdout=StringIO()),
        )
    sizes = []
    for client in models.Client.objects.all():
        made = models.Decision.of(client, ON)
        sizes.append(len(json.dumps([made.facts, made.on.isoformat(), made.receipt])))
    print(f"a stored decision: {sum(sizes) / len(sizes):.0f} bytes, at most {max(sizes)}")


if __name__ == "__main__":
    main()
