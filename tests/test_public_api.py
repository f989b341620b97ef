"""The public names: one list, documented, light to import."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import traffick_rules
from traffick_rules import bulk, pictures, schemas, testing
from traffick_rules.testing import mutation

ROOT = Path(__file__).parents[1]
EXTRAS = ("click", "rich", "ruamel", "hypothesis", "pytest", "cattrs", "z3", "pyarrow")


def test_the_names_are_sorted_and_all_there():
    assert sorted(traffick_rules.__all__) == traffick_rules.__all__
    assert [] == [name for name in traffick_rules.__all__ if not hasattr(traffick_rules, name)]


def test_every_public_name_says_what_it_is():
    undocumented = [
        name
        for name in traffick_rules.__all__
        if callable(getattr(traffick_rules, name)) and not getattr(traffick_rules, name).__doc__
    ]
    assert [] == undocumented


def test_every_public_name_has_a_line_in_the_reference():
    lines = (ROOT / "docs" / "api.md").read_text(encoding="utf-8").splitlines()
    documented = [line.split("`")[1] for line in lines if line.startswith("| `")]
    modules = (traffick_rules, bulk, pictures, schemas, testing, mutation)
    assert sorted(name for module in modules for name in module.__all__) == sorted(documented)


def test_importing_the_library_and_a_country_loads_no_extra():
    code = (
        "import sys, traffick_rules; traffick_rules.get_jurisdiction('dk');"
        "print(*sorted({name.partition('.')[0] for name in sys.modules}))"
    )
    loaded = subprocess.run(  # noqa: S603 - our own interpreter and code
        [sys.executable, "-c", code], capture_output=True, check=True, text=True
    ).stdout.split()
    assert [] == [extra for extra in EXTRAS if extra in loaded]
