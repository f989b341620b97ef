"""Tables beside the tests of a country: one line an entry, in files that a spreadsheet opens."""

from __future__ import annotations

import inspect
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NoReturn, TypeVar

import attrs
import pytest

from traffick_rules.errors import LawError, Problem
from traffick_rules.law.country.tables import entries


@attrs.frozen
class Row:
    """
    A row of a table.

    Attributes:
        place: The file and the line.
    """

    place: str

    def fail(self, message: str) -> NoReturn:
        """Fail the test of this row."""
        pytest.fail(f"{self.place}: {self}: {message}", pytrace=False)


R = TypeVar("R", bound=Row)


def beside(cls: type, name: str) -> Path:
    """A file or folder beside the module of a test class."""
    return Path(inspect.getfile(cls)).with_name(name)


def found_beside(cls: type, name: str, hint: str) -> Path:
    """
    The same, where it is there.

    Raises:
        LawError: If it is missing; *hint* says what to write.
    """
    path = beside(cls, name)
    if not path.exists():
        raise LawError([Problem(f"{path.parent.name}/{name}", "is missing", hint)])
    return path


def rows_beside(cls: type, name: str, columns: Sequence[str], kind: type[R]) -> list[R]:
    """
    The rows of a table beside the module of a test class.

    Args:
        cls: The test class.
        name: The name of the file.
        columns: Its columns, in the order of the fields of *kind*.
        kind: What is made of a row.

    Raises:
        LawError: If the file is missing or has other columns, or a cell is not what it should be; it names the line.
    """
    hint = f"write a table with the columns {', '.join(columns)}"
    text = found_beside(cls, name, hint).read_text("utf-8")
    return list(entries(name, text, columns, lambda place, row: kind(place, *row.values())))


def check_rows(rows: Iterable[R], check: Callable[[R], None]) -> None:
    """Check every row, and fail with all that is wrong with any."""
    wrong = []
    for row in rows:
        try:
            check(row)
        except pytest.fail.Exception as failed:
            wrong.append(str(failed))
    if wrong:
        pytest.fail("\n".join(wrong), pytrace=False)


def check_complete(name: str, told: Iterable[str], there: Iterable[str]) -> None:
    """Fail where a table lacks a row, or has one too many; it names them."""
    rows, expected = Counter(told), Counter(there)
    lacking, others = sorted((expected - rows).elements()), sorted((rows - expected).elements())
    if lacking or others:
        has = f"has no row for {', '.join(lacking)}" if lacking else ""
        more = f"has a row too many for {', '.join(others)}" if others else ""
        pytest.fail(f"{name}: {'; '.join(filter(None, (has, more)))}", pytrace=False)
