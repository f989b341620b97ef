"""Countries by their ISO 3166-1 alpha-3 code, which other data formats use."""

import csv
from importlib import resources

from traffick_rules.facts.country import Country

__all__ = ["ALPHA_3"]

with (resources.files("traffick_rules.bulk") / "formats" / "alpha-3.csv").open(
    encoding="utf-8"
) as _rows:
    ALPHA_3 = {row["alpha_3"]: Country(row["alpha_2"]) for row in csv.DictReader(_rows)}
"""
The countries by their alpha-3 code.

Source:
    ISO 3166-1, officially assigned codes.
"""
