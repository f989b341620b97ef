"""
The Django example with 500 Danish cases: the list, a night, and what a decision takes.

    python -m benchmarks.app
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from io import StringIO
from pathlib import Path

from examples.shelter.__main__ import configure
from hypothesis import HealthCheck, Phase, given, settings

from traffick_rules import Case, get_jurisdiction
from traffick_rules.testing.strategies import cases

CASES = 500
ON = date(2026, 11, 5)
FULL = Path(__file__).parents[1] / "examples" / "cases" / "dk-full-profile-adult.yaml"
DAY_OF_FULL = date(2026, 12, 1)
NIGHTS: dict[str, dict[str, str]] = {
    "a night": {},
    "the next night": {},
    "the night after an upgrade": {"rules": ""},
    "the night after an upgrade that changes what everyone is told": {"rules": "", "answers": ""},
}
"""Each night, and what an upgrade before it leaves of what is stored with a client."""


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


def bytes_stored() -> list[int]:
    """What each stored decision takes in the database: facts, day and receipt."""
    from django.db import connection

    columns = " + ".join(f'length(CAST("{name}" AS BLOB))' for name in ("facts", "on", "receipt"))
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {columns} FROM shelter_decision ORDER BY id")  # noqa: S608 - of our own names
        return [length for (length,) in cursor.fetchall()]


def main() -> None:
    """Store the cases, list them, let nights pass, some of them after an upgrade, and store decisions."""
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
        begun, of_cpu = time.perf_counter(), time.process_time()
        run()
        taken, worked = time.perf_counter() - begun, time.process_time() - of_cpu
        print(f"{what}: {taken:.2f} s, of CPU {worked:.2f} s")

    def a_list(what: str) -> None:
        request = RequestFactory().get("/")
        timed(f"the list of {len(stored)} cases, {what}", lambda: views.clients(request))

    a_list("first")
    a_list("again")
    for night, (what, before) in enumerate(NIGHTS.items(), 1):
        if before:
            models.Client.objects.update(**before)
            a_list("before the night")
        on = ON + timedelta(night)
        looked_at = models.Client.to_look_at(on).count()
        timed(
            f"{what}, of {len(stored)} cases, {looked_at} looked at",
            partial(call_command, "nightly", "--on", on.isoformat(), stdout=StringIO()),
        )
    for client in models.Client.objects.all():
        models.Decision.of(client, ON)
    full = models.Client(name="the longest of the examples")
    full.learn(Case.from_file(FULL).to_dict(), DAY_OF_FULL)
    models.Decision.of(full, DAY_OF_FULL)
    *sizes, of_full = bytes_stored()
    print(
        f"a stored decision: {sum(sizes) / len(sizes):.0f} bytes, at most {max(sizes)}; "
        f"of the longest of the examples {of_full}"
    )


if __name__ == "__main__":
    main()
