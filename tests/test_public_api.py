"""The public names: one list, documented, light to import."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from tools import public_names

import traffick_rules
from traffick_rules import bulk, pictures, schemas, testing
from traffick_rules.testing import mutation, strategies

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


def test_every_change_of_a_public_name_or_its_signature_is_a_change_of_the_list():
    written = public_names.LIST.read_text(encoding="utf-8")
    assert public_names.listed() == written, (
        "run python -m tools.public_names, and see what changed"
    )


def test_the_list_of_public_names_covers_the_modules_that_are_told_to_be_stable():
    page = (ROOT / "docs" / "stability.md").read_text(encoding="utf-8")
    _, _, table = page.partition("| module | from |")
    told = re.findall(r"`(traffick_rules[\w.]*)`", table.partition("\n\n")[0])
    assert list(public_names.MODULES) == told
    modules = (traffick_rules, bulk, pictures, schemas, testing, mutation, strategies)
    listed = public_names.LIST.read_text(encoding="utf-8").splitlines()
    heads = [line for line in listed if line and not line.startswith((" ", "["))]
    assert sum(len(module.__all__) for module in modules) == len(heads)


def test_the_list_says_kind_signature_bases_and_members():
    listed = public_names.listed()
    for line in (
        "class SessionError(TraffickRulesError, RuntimeError)\n",
        "class Verdict(Enum)\n    YES\n    NO\n    UNKNOWN\n",
        "    def to_json(self) -> str\n",
        "    @classmethod def from_file(cls, path: str | os.PathLike[str]) -> Self\n",
        "    lawful = YesNo\n",
        "CHILD_AGE: int\n",
        "def years(count: int) -> Length\n",
        "def cases(jurisdiction: AnyJurisdiction | None = None, *, on: date | None = None, ",
    ):
        assert line in listed


def test_importing_the_library_and_a_country_loads_no_extra():
    code = (
        "import sys, traffick_rules; traffick_rules.get_jurisdiction('dk');"
        "print(*sorted({name.partition('.')[0] for name in sys.modules}))"
    )
    loaded = subprocess.run(  # noqa: S603 - our own interpreter and code
        [sys.executable, "-c", code], capture_output=True, check=True, text=True
    ).stdout.split()
    assert [] == [extra for extra in EXTRAS if extra in loaded]
