"""
The fingerprints of every law of this repository, written down: they must be the same on every Python and platform.

    python -m tools.fingerprints    # write the file anew, after a change of law
"""

from __future__ import annotations

from pathlib import Path

from traffick_rules import available_jurisdictions, get_jurisdiction

FILE = Path(__file__).parents[1] / "tests" / "fingerprints.txt"


def fingerprints() -> str:
    """A line for every stretch of law: country, first day, fingerprint."""
    countries = (get_jurisdiction(found.code) for found in available_jurisdictions())
    lines = (
        f"{country.code} {day} {country.in_force(day).fingerprint}\n"
        for country in countries
        for day in country.epochs
    )
    return "".join(lines)


if __name__ == "__main__":
    FILE.write_text(fingerprints(), encoding="utf-8")
