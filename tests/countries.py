"""The countries of this repository: what tests demand of every country, they demand of these."""

from __future__ import annotations

from traffick_rules import get_jurisdiction

__all__ = ["CODES", "COUNTRIES", "SAMPLE"]

# Others may be installed beside them, such as one that someone has only begun to write.
CODES = ("dk", "ee", "fi", "is", "lt", "lv", "no", "se")
COUNTRIES = tuple(get_jurisdiction(code) for code in CODES)
# What takes long is demanded of these; every country has its own conformance tests beside it.
SAMPLE = ("no", "se")
