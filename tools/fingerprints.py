"""
The fingerprints of every law of this repository, written down: they must be the same on every Python and platform.

    python -m tools.fingerprints    # write the files anew, after a change of law
"""

from __future__ import annotations

from pathlib import Path

from traffick_rules import available_jurisdictions
from traffick_rules.testing import fingerprints

COUNTRIES = Path(__file__).parents[1] / "jurisdictions"


if __name__ == "__main__":
    for found in available_jurisdictions():
        file = COUNTRIES / found.name.lower() / "tests" / "fingerprints.txt"
        if file.exists():  # others may be installed beside those of this repository
            file.write_text(fingerprints(found.code), encoding="utf-8")
