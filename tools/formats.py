"""The tables of docs/formats.md: what maps to what, as the mappings that come with the library say it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import resources
from typing import Any

from traffick_rules.bulk.mapping_file import FORMATS
from traffick_rules.case import reading

__all__ = ["table_of"]


def table_of(name: str) -> str:
    """
    The table of a format, in Markdown.

    Args:
        name: The name of the format.
    """
    data: Any = reading.load(resources.files("traffick_rules.bulk") / "formats" / f"{name}.yaml")  # type: ignore[arg-type] # a path, as the package is installed in files
    lines = ["| column | what it says here |", "|---|---|"]
    for column, entry in data["columns"].items():
        lines.append(f"| `{column}` | {'; '.join(_said(entry))} |")
    return "\n".join(lines)


def _said(entry: Mapping[str, Any]) -> Iterator[str]:
    match entry:
        case {"fact": fact}:
            yield f"`{fact}`"
        case {"members": fact}:
            yield f"`{fact}`, each that is listed"
        case {"recorded": facts, "as": values}:
            yield f"{', '.join(f'`{value}`' for value in values)}: {_facts(facts)}"
        case {"least_age": _, "in_year": year}:
            yield f"with `{year}`: `person.born_not_after`"
        case {"left_behind": why}:
            yield f"not carried over: {why}"
        case {"values": values}:
            yield from (f"`{value}`: {_facts(facts)}" for value, facts in values.items() if facts)
            if empty := [f"`{value}`" for value, facts in values.items() if not facts]:
                yield f"no fact: {', '.join(empty)}"
        case _:
            msg = f"{entry} is no column of a mapping"
            raise ValueError(msg)
    if about := entry.get("about"):
        yield about


def _facts(facts: Mapping[str, Any]) -> str:
    told = []
    for name, value in facts.items():
        if name == "implies":
            told.append(_facts(value))
        elif isinstance(value, bool):
            told.append(f"`{name}` {'yes' if value else 'no'}")
        else:
            told.append(f"`{name}` `{value}`")
    return ", ".join(told)


if __name__ == "__main__":
    for each in FORMATS:
        print(f"## {each}\n\n{table_of(each)}\n")
