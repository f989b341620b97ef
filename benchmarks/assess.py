"""
How long one warm assessment of a full Danish case takes, and how long the start takes.

    python benchmarks/assess.py

Prints medians and ratios of one run on one machine; compare ratios, not machines. A "full" case states
every fact of the vocabulary, so that no atom is skipped.
"""

from __future__ import annotations

import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date

from traffick_rules import Assessment, Case, assess, get_jurisdiction

DENMARK = get_jurisdiction("dk")
ON = date(2026, 11, 23)
ROUNDS = 2_000
STARTS = 15

FULL = {
    "person": {
        "birth_date": "1998-04-01",
        "age_disputed": False,
        "thought_to_be_child": False,
        "citizenships": ["NG"],
        "stateless": False,
    },
    "trafficking": {
        "acts": ["recruitment", "transportation"],
        "means": ["deception", "threat"],
        "purposes": {"only": ["prostitution"]},
        "consent": False,
        "first_day": "2025-01-01",
        "last_day": "2026-03-01",
        "country": "DK",
    },
    "identification": {
        "indicators": True,
        "referred": True,
        "referred_on": "2026-05-01",
        "interviewed_by": {"only": ["anti_trafficking_centre", "immigration_authority"]},
        "decision": "victim",
        "decided_by": "immigration_authority",
        "decided_on": "2026-07-01",
    },
    "stay": {
        "lawful": False,
        "asylum_application": False,
        "duty_to_leave": True,
        "expulsion_considered": True,
        "expelled_by_judgment": False,
        "detained": False,
        "reflection_period_from": "2026-11-20",
    },
    "cooperation": {
        "with_police": True,
        "presence_needed": True,
        "with_return": True,
        "contact_with_exploiters_resumed": False,
    },
    "needs": {
        "accommodation": True,
        "medical": True,
        "psychological": True,
        "social": True,
        "legal": True,
        "risk_on_return": False,
    },
    "proceedings": {
        "case_open": True,
        "witness": True,
        "prosecuted": False,
        "own_offence": True,
        "own_offence_serious": False,
        "own_offence_caused_by_trafficking": True,
    },
    "family": {
        "unaccompanied": False,
        "representative_appointed": False,
        "network_at_home": True,
        "reception_centre_at_home": False,
        "has_children": False,
    },
    "open_norm": {
        "grave_humanitarian_reasons": False,
        "risk_of_persecution": False,
        "special_reasons_for_more_time": True,
        "special_reasons_against_time": False,
        "victim_status_claimed_improperly": False,
        "too_immature_for_asylum_procedure": False,
        "emergency_on_return": False,
        "expulsion_inappropriate": True,
    },
    "denmark": {"labour_migration_case": False},
}


def verdicts_and_values(case: Case) -> None:
    """Assess, and look at every verdict and value."""
    for answer in assess(case, jurisdiction=DENMARK, on=ON).answers:
        _ = answer.verdict, answer.value


def with_reasons(case: Case) -> Assessment:
    """Assess, and look at everything, reasons and provisions included."""
    assessment = assess(case, jurisdiction=DENMARK, on=ON)
    for answer in assessment.answers:
        _ = answer.verdict, answer.value, answer.because, answer.provisions, answer.confidence
    return assessment


def median_microseconds(call: Callable[[Case], object], case: Case) -> float:
    """The median time of one call in microseconds."""
    for _ in range(50):
        call(case)
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter_ns()
        call(case)
        times.append(time.perf_counter_ns() - start)
    return statistics.median(times) / 1_000


def start_milliseconds(code: str) -> float:
    """The median wall time of a fresh interpreter that runs *code*, in milliseconds."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    times = []
    for _ in range(STARTS + 1):
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True, env=environment)  # noqa: S603
        times.append(time.perf_counter() - start)
    return statistics.median(times[1:]) * 1_000


def main() -> None:
    """Print the figures."""
    case = Case.from_dict(FULL)
    quick = median_microseconds(verdicts_and_values, case)
    full = median_microseconds(with_reasons, case)
    bare = start_milliseconds("pass")
    attrs = start_milliseconds("import attrs")
    start = start_milliseconds("import traffick_rules; traffick_rules.get_jurisdiction('dk')")
    print(f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores")
    print(f"{len(with_reasons(case).answers)} answers")
    print(f"assess, verdicts and values:    {quick:7.0f} µs")
    print(f"assess, reasons and provisions: {full:7.0f} µs  ({full / quick:.1f} times)")
    print(f"bare Python:                    {bare:7.0f} ms")
    print(f"import attrs:                   {attrs - bare:7.0f} ms above bare")
    print(f"import and load Denmark:        {start - bare:7.0f} ms above bare")


if __name__ == "__main__":
    main()
