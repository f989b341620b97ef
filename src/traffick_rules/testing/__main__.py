"""
Files that stand beside the tests of a country, as its law has them now.

`python -m traffick_rules.testing clauses dk > clauses.csv` drafts the clause table, `… clauses dk --keep clauses.csv >
new.csv` only what an older one lacks; `… fingerprints dk > fingerprints.txt` writes the fingerprints down.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from traffick_rules.errors import TraffickRulesError
from traffick_rules.testing.clause_table import draft_clauses
from traffick_rules.testing.plugin_tests import fingerprints

_COMMANDS = ("clauses", "fingerprints")


def main() -> int:
    """Run a command; 2 where its argument is not right."""
    parser = argparse.ArgumentParser(prog="python -m traffick_rules.testing")
    parser.add_argument("command", choices=_COMMANDS, help="which file to write")
    parser.add_argument("country", metavar="CODE", help="the code of an installed country")
    keep = "a clause table, whose rows that still hold are kept"
    parser.add_argument("--keep", metavar="FILE", type=Path, help=keep)
    asked = parser.parse_args()
    try:
        if asked.command == "clauses":
            table = asked.keep.read_text("utf-8") if asked.keep else ""
            sys.stdout.write(draft_clauses(asked.country, keep=table))
        else:
            sys.stdout.write(fingerprints(asked.country))
    except (TraffickRulesError, OSError) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
