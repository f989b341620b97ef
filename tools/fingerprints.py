"""
The fingerprints of every law of this repository, written down: they must be the same on every Python and platform.

    python -m tools.fingerprints    # write the files anew, after a change of law
"""

from __future__ import annotations

from pathlib import Path

from traffick_rules import available_jurisdictions, get_jurisdiction
from traffick_rules.testing import fingerprints

COUNTRIES = Path(__file__).parents[1] / "jurisdictions"


def main() -> None:
    """Write the file beside the tests of each country."""
    for found in available_jurisdictions():
        file = COUNTRIES / found.name.lower() / "tests" / "fingerprints.txt"
        file.write_text(fingerprints(get_jurisdiction(found.code)), encoding="utf-8")


if __name__ == "__main__":
    main()
