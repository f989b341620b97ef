"""JSON Schema of case and charge files, made from the declared facts."""

from __future__ import annotations

import inspect
from collections.abc import Mapping

from traffick_rules.facts.fact import FactGroup


def record_schema(
    title: str, description: str, groups: Mapping[str, type[FactGroup]]
) -> dict[str, object]:
    """
    JSON Schema (draft 2020-12) of a record with these fact groups.

    Args:
        title: The record's name.
        description: Its docstring; the first paragraph is used.
        groups: The fact groups by their key.
    """
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": title,
        "description": _first_paragraph(description),
        "type": "object",
        "properties": {
            key: {
                "anyOf": [
                    {
                        "description": _first_paragraph(group.__doc__ or ""),
                        "type": "object",
                        "properties": {name: fact.schema() for name, fact in group.facts.items()},
                        "additionalProperties": False,
                    },
                    {"type": "null"},
                ]
            }
            for key, group in groups.items()
        },
        "additionalProperties": False,
    }


def _first_paragraph(docstring: str) -> str:
    return " ".join(inspect.cleandoc(docstring).split("\n\n")[0].split())
