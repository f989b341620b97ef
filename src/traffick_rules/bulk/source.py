"""Where a table comes from: what its schema says of the file, its rows and the columns that state nothing."""

from __future__ import annotations

import json
import re
from collections.abc import Container, Iterable, Iterator, Mapping
from contextlib import contextmanager

import attrs
import pyarrow as pa  # noqa: TC002 - attrs reads the annotations

from traffick_rules.errors import ArgumentError

NUMBER = {b"traffick_rules": b"number of the row"}
"""The metadata of a column that numbers the rows as the file does."""

NO_HEADER = {b"traffick_rules": b"has no header"}
"""The metadata of a column without a name."""

_FILE = b"traffick_rules.file"
_INDEX = re.compile(r"__index_level_\d+__")


@attrs.frozen
class Source:
    """
    Where a table comes from.

    Attributes:
        columns: The names of its columns, as they are.
        about: A line about its file, which begins what is reported of it; empty for a table in memory.
        numbered: The column that numbers the rows as the file does; None where they are counted from 0.
        aside: The columns that state nothing, with the reason that is reported, if any.
    """

    columns: tuple[str, ...]
    about: str
    numbered: int | None
    aside: Mapping[str, str]

    @classmethod
    def of(cls, schema: pa.Schema) -> Source:
        """What a schema says."""
        metadata = schema.metadata or {}
        names = distinct(schema.names)
        numbered = None
        aside = {}
        for place, (name, field) in enumerate(zip(names, schema, strict=True)):
            if field.metadata == NUMBER:
                numbered, aside[name] = place, ""
            elif field.metadata == NO_HEADER or not field.name.strip():
                aside[name] = "has no header"
            elif _INDEX.fullmatch(name):
                aside[name] = ""
        for name in json.loads(metadata.get(b"pandas", b"{}")).get("index_columns", ()):
            if isinstance(name, str):
                aside.setdefault(name, "is the index of the frame")
        return cls(tuple(schema.names), metadata.get(_FILE, b"").decode(), numbered, aside)

    def names(self, known: Container[str]) -> list[str]:
        """
        The names of the columns, each different.

        Raises:
            ArgumentError: If a column that is *known* is there twice.
        """
        for name in self.columns:
            if name in known and self.columns.count(name) > 1:
                msg = f"column {name!r} is there twice; keep one of them"
                raise ArgumentError(msg)
        return distinct(self.columns)

    def rows(self, batch: pa.RecordBatch) -> pa.Array | None:
        """The numbers of the rows of a batch, if they have some."""
        return None if self.numbered is None else batch.column(self.numbered)

    @contextmanager
    def refusals(self) -> Iterator[None]:
        """A refusal begins with the line about the file."""
        try:
            yield
        except ArgumentError as error:
            if not self.about:
                raise
            msg = f"{self.about}\n{error}"
            raise ArgumentError(msg) from None


def about(line: str) -> dict[bytes, bytes]:
    """The metadata of a schema with a line about its file."""
    return {_FILE: line.encode()}


def distinct(names: Iterable[str]) -> list[str]:
    """The names, with a number behind those that were there before."""
    found: dict[str, None] = {}
    for name in names:
        number, other = 1, name
        while other in found:
            number += 1
            other = f"{name} ({number})"
        found[other] = None
    return list(found)
