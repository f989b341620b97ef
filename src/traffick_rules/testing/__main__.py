"""`python -m traffick_rules.testing clauses dk > clauses.csv` drafts the clause table of a country."""

from __future__ import annotations

import argparse
import sys

from traffick_rules.errors import TraffickRulesError
from traffick_rules.testing.clauses import draft_clauses


def main() -> int:
    """Run a command; 2 where its argument is not right."""
    parser = argparse.ArgumentParser(prog="python -m traffick_rules.testing")
    parser.add_argument("command", choices=["clauses"], help="draft the clause table of a country")
    parser.add_argument("country", metavar="CODE", help="the code of an installed country")
    asked = parser.parse_args()
    try:
        sys.stdout.write(draft_clauses(asked.country))
    except TraffickRulesError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
