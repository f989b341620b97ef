"""
Files that stand beside the tests of a country, as its law has them now.

`python -m traffick_rules.testing clauses dk > clauses.csv` drafts the clause table, `… fingerprints dk > fingerprints.txt`
writes the fingerprints down.
"""

from __future__ import annotations

import argparse
import sys

from traffick_rules.errors import TraffickRulesError
from traffick_rules.testing.clauses import draft_clauses
from traffick_rules.testing.plugin_tests import fingerprints

_WRITERS = {"clauses": draft_clauses, "fingerprints": fingerprints}


def main() -> int:
    """Run a command; 2 where its argument is not right."""
    parser = argparse.ArgumentParser(prog="python -m traffick_rules.testing")
    parser.add_argument("command", choices=_WRITERS, help="which file to write")
    parser.add_argument("country", metavar="CODE", help="the code of an installed country")
    asked = parser.parse_args()
    try:
        sys.stdout.write(_WRITERS[asked.command](asked.country))
    except TraffickRulesError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
