"""
The list of public names: every name of an `__all__`, with its kind, its signature and its public members.

    python -m tools.public_names            # write docs/public-names.txt
    python -m tools.public_names --check    # write nothing; exit code 1 if the list is another

A change of the list is a change of what users may rely on; docs/stability.md says which are allowed when.
"""

from __future__ import annotations

import argparse
import enum
import inspect
import re
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

LIST = Path(__file__).parents[1] / "docs" / "public-names.txt"
MODULES = (
    "traffick_rules",
    "traffick_rules.bulk",
    "traffick_rules.pictures",
    "traffick_rules.schemas",
    "traffick_rules.testing",
    "traffick_rules.testing.mutation",
    "traffick_rules.testing.strategies",
)
_ADDRESS = re.compile(r" at 0x[0-9a-f]+")
_MODULE = re.compile(r"\b(?:traffick_rules|collections|typing|pathlib|datetime)(?:\.\w+)*\.(?=\w)")


def listed() -> str:
    """The list as it has to be: modules, their names in order, the members of a class indented."""
    return "".join(f"{line}\n" for name in MODULES for line in _module(name))


def _module(name: str) -> Iterator[str]:
    module = import_module(name)
    yield f"[{name}]"
    for each in sorted(module.__all__):
        yield from _entry(each, getattr(module, each))
    yield ""


def _entry(name: str, value: Any) -> Iterator[str]:  # noqa: ANN401 - any public value
    if not isinstance(value, type):
        is_function = inspect.isroutine(value)
        yield f"def {name}{_signature(value)}" if is_function else f"{name}: {type(value).__name__}"
        return
    bases = ", ".join(base.__name__ for base in value.__bases__ if base is not object)
    yield f"class {name}({bases})" if bases else f"class {name}"
    if issubclass(value, enum.Enum):
        # A country is a value by its code, and the codes are ISO's.
        shown = [] if name == "Country" else [member.name for member in value]
        yield from (f"    {member}" for member in shown)
    elif not issubclass(value, BaseException) or "__init__" in vars(value):
        yield f"    def __init__{_signature(value)}"
    yield from (f"    {line}" for line in _members(value))


def _members(kind: type) -> Iterator[str]:
    """The public members that the library declares on the class itself or on a private base of it."""
    own = {
        name: member
        for base in reversed(kind.__mro__)
        if base.__module__.startswith("traffick_rules")
        for name, member in vars(base).items()
    }
    for name in sorted(own):
        if name.startswith("_") or (issubclass(kind, enum.Enum) and name in kind.__members__):
            continue
        member = inspect.getattr_static(kind, name)
        plain = getattr(member, "__func__", member)
        if inspect.isfunction(plain):
            how = type(member).__name__ if plain is not member else ""
            yield f"{how and f'@{how} '}def {name}{_signature(plain)}"
        elif (getter := getattr(member, "fget", getattr(member, "func", None))) is not None:
            yield f"{name}: {_signature(getter).rpartition(' -> ')[2]}"
        else:
            # A slot of an attribute, whose type stands in the signature, or a fact.
            is_slot = inspect.ismemberdescriptor(member)
            yield name if is_slot else f"{name} = {type(member).__name__}"


class _Annotation(str):
    """An annotation that is written without quotes."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)


def _annotation(value: Any) -> Any:  # noqa: ANN401 - whatever stands behind a colon
    if value is inspect.Signature.empty:
        return value
    text = value if isinstance(value, str) else inspect.formatannotation(value)
    return _Annotation(_MODULE.sub("", text))


def _signature(value: Any) -> str:  # noqa: ANN401 - whatever can be called
    try:
        signature = inspect.signature(value)
    except ValueError:
        return "(...)"
    parameters = [
        each.replace(annotation=_annotation(each.annotation))
        for each in signature.parameters.values()
    ]
    returned = _annotation(signature.return_annotation)
    text = str(signature.replace(parameters=parameters, return_annotation=returned))
    return _ADDRESS.sub("", text)


def main(arguments: list[str]) -> int:
    """Write or check the list."""
    parser = argparse.ArgumentParser(prog="python -m tools.public_names", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing")
    if not parser.parse_args(arguments).check:
        LIST.write_text(listed(), encoding="utf-8")
    return LIST.read_text(encoding="utf-8") != listed()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
