"""
The public names, door by door, each with the first line of its docstring and what it is made with: `docs/api.md`.

    python -m tools.public_names    # after a public name or its first line changed
"""

from __future__ import annotations

import ast
import enum
import inspect
from collections.abc import Sequence
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from types import ModuleType

import attrs

from traffick_rules.facts.fact import FactGroup

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
    "traffick_rules.answer": "Results that no one constructs: answers.",
    "traffick_rules.assessment": "Results that no one constructs: receipts and sentences.",
    "traffick_rules.explain": "Results that no one constructs: explanations and questions.",
}
PAGE = Path(__file__).parents[1] / "docs" / "api.md"
HEAD = """# Reference

Every public name, by the module that one imports it from. What is not listed here is private;
[Stability](stability.md) says what may change when, and [Classes and functions](docstrings.md) has the whole of it.
Of an enumeration the last column has the members, of a group its facts, of a class its fields, of a function its
parameters; what ends with `=` may be left out.
"""

_MOST_NAMES = 60
"""How many names are listed; countries are more."""


def page() -> str:
    """The reference, as it follows from the modules."""
    return HEAD + "".join(map(_section, DOORS))


def _section(name: str) -> str:
    module = import_module(name)
    rows = "".join(
        f"| `{each}` | {_first_line(module, each)} |{_made_with(getattr(module, each))} |\n"
        for each in module.__all__
    )
    head = "| name | what it is | members, fields or parameters |\n|---|---|---|\n"
    return f"\n## `{name}`\n\n{DOORS[name]}\n\n{head}{rows}"


def _made_with(value: object) -> str:
    """The members of an enumeration, the facts of a group, or what a class or function takes, `=` where it may be left out."""
    names: Sequence[str] = ()
    if isinstance(value, type) and issubclass(value, enum.Enum):
        names = list(value.__members__)
    elif isinstance(value, type) and issubclass(value, FactGroup) and value is not FactGroup:
        names = list(value.facts)
    elif isinstance(value, type) and attrs.has(value) and not hasattr(value, "__attrs_init__"):
        names = [
            f"{field.alias}{'' if field.default is attrs.NOTHING else '='}"
            for field in attrs.fields(value)
            if field.init
        ]
    elif inspect.isroutine(value) or (
        isinstance(value, type) and "__init__" in vars(value) and not issubclass(value, Exception)
    ):
        names = [
            f"{name}{'' if parameter.default is parameter.empty else '='}"
            for name, parameter in inspect.signature(value).parameters.items()
        ]
    shown = names if len(names) <= _MOST_NAMES else [*names[:3], "…"]
    return "".join(f" `{name}`," for name in shown).removesuffix(",")


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
