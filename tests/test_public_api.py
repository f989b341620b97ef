"""The public names: a few doors, documented, light to import."""

from __future__ import annotations

import ast
import subprocess
import sys
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest
from tools.public_names import DOORS, PAGE, page

import traffick_rules
from tests.countries import CODES
from traffick_rules import get_jurisdiction

EXTRAS = ("click", "rich", "ruamel", "hypothesis", "pytest", "cattrs", "z3", "pyarrow")
SOURCE = Path(traffick_rules.__file__).parent


def test_who_uses_the_law_finds_at_most_forty_names():
    assert len(traffick_rules.__all__) <= 40


@pytest.mark.parametrize("door", DOORS)
def test_a_door_lists_each_name_once_and_all_are_there(door):
    module = import_module(door)
    assert sorted(set(module.__all__)) == sorted(module.__all__)
    assert [] == [name for name in module.__all__ if not hasattr(module, name)]


def test_a_name_stands_behind_one_door():
    listed = [name for door in DOORS for name in import_module(door).__all__]
    assert [] == sorted({name for name in listed if listed.count(name) > 1})


def test_the_reference_lists_every_public_name_with_its_first_line():
    assert page() == PAGE.read_text(encoding="utf-8"), "run python -m tools.public_names"
    assert "|  |" not in page(), "a name has no docstring"
    rows = {row.split("`")[1]: row for row in page().splitlines() if row.startswith("| `")}
    assert "`SHALL`, `SHOULD`, `MAY` |" in rows["Modality"]
    assert "`code`, `title`, `when=`, `provisions`, `minimum=`, `maximum`" in rows["Degree"]
    assert "`age`, " in rows["Person"]
    assert "`jurisdiction`, `on`" in rows["assess"]


@cache
def _imports(file):
    """The modules of the library that a module imports, each with whether a function imports it."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    inner = {
        id(node)
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef)
        for node in ast.walk(function)
    }
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and str(node.module).startswith("traffick_rules"):
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                found.append((whole if _file(whole) else str(node.module), id(node) in inner))
        elif isinstance(node, ast.Import):
            found += [(alias.name, id(node) in inner) for alias in node.names if _file(alias.name)]
    return found


def _file(module):
    if not module.startswith("traffick_rules"):
        return None
    path = SOURCE.joinpath(*module.split(".")[1:])
    return next((f for f in (path.with_suffix(".py"), path / "__init__.py") if f.exists()), None)


MODULES = {
    ".".join(("traffick_rules", *file.relative_to(SOURCE).with_suffix("").parts)).removesuffix(
        ".__init__"
    ): file
    for file in SOURCE.rglob("*.py")
}
NOT_BEFORE_IT_IS_ASKED_FOR = {
    "traffick_rules.case.reading",  # the reader of YAML is an extra
    "traffick_rules.cli",  # says what to install, where the command line is not
    "traffick_rules.cli.mutate",  # needs pytest
    "traffick_rules.cli.tables",  # needs Arrow
    "traffick_rules.proof.search",  # the solver is an extra
}


@pytest.mark.slow
def test_no_function_imports_a_module_of_the_library():
    late = {
        module for module, file in MODULES.items() if any(inside for _, inside in _imports(file))
    }
    assert NOT_BEFORE_IT_IS_ASKED_FOR == late


def test_modules_import_each_other_in_no_circle():
    """Imports for type checkers alone count too."""
    left = {
        module: {found for found, _ in _imports(file) if found in MODULES and found != module}
        for module, file in MODULES.items()
    }
    while free := [module for module, wanted in left.items() if not wanted & left.keys()]:
        for module in free:
            del left[module]
    assert {} == left


def test_importing_the_library_and_a_country_loads_no_extra():
    code = (
        "import sys, traffick_rules; traffick_rules.get_jurisdiction('dk');"
        "print(*sorted({name.partition('.')[0] for name in sys.modules}))"
    )
    loaded = subprocess.run(  # noqa: S603 - our own interpreter and code
        [sys.executable, "-c", code], capture_output=True, check=True, text=True
    ).stdout.split()
    assert [] == [extra for extra in EXTRAS if extra in loaded]


def test_importing_the_library_and_a_country_loads_no_other_country():
    # What one of them has loaded is forgotten before the next, which would load it again.
    program = (
        "import sys, traffick_rules\n"
        f"for code in {CODES!r}:\n"
        "    traffick_rules.get_jurisdiction(code)\n"
        "    loaded = [name for name in sys.modules if name.startswith('traffick_rules_')]\n"
        "    print(code, *{name.partition('.')[0] for name in loaded})\n"
        "    for name in loaded: del sys.modules[name]\n"
    )
    told = subprocess.run(  # noqa: S603 - our own interpreter and code
        [sys.executable, "-c", program], capture_output=True, check=True, text=True
    ).stdout.splitlines()
    assert told == [f"{c} traffick_rules_{get_jurisdiction(c).name.lower()}" for c in CODES]


HEAVY = ["email", "hashlib", "importlib.metadata", "pathlib", "tempfile", "zipfile"]


def test_what_of_the_standard_library_is_heavy_is_imported_when_it_is_needed():
    # Neither `site` nor a file that adds to the path gets there first.
    code = (
        f"import sys; sys.path[:0] = {sys.path!r}; import traffick_rules;"
        f"traffick_rules.get_jurisdiction('dk'); print(*set({HEAVY!r}) & sys.modules.keys())"
    )
    loaded = subprocess.run(  # noqa: S603 - our own interpreter and code
        [sys.executable, "-I", "-S", "-c", code], capture_output=True, check=True, text=True
    ).stdout.split()
    assert [] == loaded
