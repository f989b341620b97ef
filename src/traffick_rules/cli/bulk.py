"""Assessing a table in a file, with a progress bar."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from traffick_rules.bulk.files import open_table, read_errors, rows_of, writer
from traffick_rules.bulk.tables import ERRORS, AssessedTable, assess_batches
from traffick_rules.law.jurisdiction import Jurisdiction

__all__ = ["assess_file"]


def assess_file(  # noqa: PLR0913 - what the command takes
    table: Path,
    *,
    jurisdiction: Jurisdiction,
    on: date | str,
    out: Path,
    errors: Path | None,
    keep: tuple[str, ...],
    questions: tuple[str, ...],
) -> tuple[int, int]:
    """
    Write the answers to a table, and the cells that could not be taken, each file as a whole or not at all.

    Returns:
        How many rows were answered, and how many entries of errors there are.
    """
    reader = open_table(table, jurisdiction, [on] if isinstance(on, str) else [])
    pieces = assess_batches(
        reader, jurisdiction=jurisdiction, on=on, questions=questions or None, keep=keep
    )
    rows = wrong = 0
    with ExitStack() as files:
        files.enter_context(read_errors(table))
        answers = told = None
        for piece in _watched(pieces, rows_of(table)):
            answers = answers or files.enter_context(writer(out, piece.answers.schema))
            answers.write_table(piece.answers)
            if errors is not None:
                told = told or files.enter_context(writer(errors, ERRORS))
                told.write_table(piece.errors)
            rows, wrong = rows + piece.answers.num_rows, wrong + piece.errors.num_rows
    return rows, wrong


def _watched(pieces: Iterator[AssessedTable], total: int | None) -> Iterator[AssessedTable]:
    """The pieces, with a bar on standard error while a person looks at it."""
    columns = (
        TextColumn("rows"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.speed:,.0f} a second", justify="right"),
        TimeRemainingColumn(),
    )
    console = Console(stderr=True)
    with Progress(*columns, console=console, disable=not console.is_terminal) as progress:
        task = progress.add_task("rows", total=total)
        for piece in pieces:
            yield piece
            progress.advance(task, piece.answers.num_rows)
