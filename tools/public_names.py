"""
The public names, door by door, each with the first line of its docstring: `docs/api.md`.

    python -m tools.public_names    # after a public name or its first line changed
"""

from __future__ import annotations

import ast
import inspect
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from types import ModuleType

DOORS = {
    "traffick_rules": "Use the law: assess a case, sentence a charge, ask for what is missing.",
    "traffick_rules.facts": "State or read facts; declare further ones.",
    "traffick_rules.law": "Write a country.",
    "traffick_rules.testing": "Test a country or an app.",
    "traffick_rules.testing.strategies": "Draw cases, charges and days with Hypothesis.",
    "traffick_rules.testing.mutation": "See whether the tests of a country notice when its law changes.",
    "traffick_rules.session": "Keep a case open.",
    "traffick_rules.proof": "Prove, compare, check against treaties.",
    "traffick_rules.bulk": "Assess tables.",
    "traffick_rules.pictures": "Draw.",
    "traffick_rules.schemas": "Know the JSON that is written.",
    "traffick_rules.answer": "Results that nobody constructs: answers.",
    "traffick_rules.assessment": "Results that nobody constructs: receipts and sentences.",
    "traffick_rules.explain": "Results that nobody constructs: explanations and questions.",
}
PAGE = Path(__file__).parents[1] / "docs" / "api.md"
HEAD = """# Reference

Every public name, by the module that one imports it from. What is not listed here is private;
[Stability](stability.md) says what may change when, and [Classes and functions](docstrings.md) has the whole of it.
"""


def page() -> str:
    """The reference, as it follows from the modules."""
    return HEAD + "".join(map(_section, DOORS))


def _section(name: str) -> str:
    module = import_module(name)
    rows = "".join(f"| `{each}` | {_first_line(module, each)} |\n" for each in module.__all__)
    return f"\n## `{name}`\n\n{DOORS[name]}\n\n| name | what it is |\n|---|---|\n{rows}"


def _first_line(module: ModuleType, name: str) -> str:
    value = getattr(module, name)
    if isinstance(value, type) or inspect.isroutine(value):
        said = inspect.getdoc(value) or ""
    elif inspect.ismodule(value):
        said = value.__doc__ or ""
    else:
        said = _below_assignment(module, name)
    return said.strip().partition("\n\n")[0].replace("\n", " ").replace("|", r"\|")


def _below_assignment(module: ModuleType, name: str) -> str:
    """The text below an assignment in the module that makes it, as Sphinx reads it."""
    for node in ast.walk(ast.parse(inspect.getsource(module))):
        if isinstance(node, ast.ImportFrom) and name in {alias.name for alias in node.names}:
            return _below_assignment(import_module(node.module or ""), name)
    body = ast.parse(inspect.getsource(module)).body
    for statement, below in pairwise(body):
        targets = statement.targets if isinstance(statement, ast.Assign) else []
        if isinstance(statement, ast.AnnAssign):
            targets = [statement.target]
        if any(isinstance(target, ast.Name) and target.id == name for target in targets):
            is_text = isinstance(below, ast.Expr) and isinstance(below.value, ast.Constant)
            return str(below.value.value) if is_text else ""  # type: ignore[attr-defined] # seen
    return ""


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
