"""Answering a table in a file, with a progress bar."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from datetime import date
from itertools import count, islice
from pathlib import Path

import attrs
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from traffick_rules.bulk.assess_table import assess_batches
from traffick_rules.bulk.batches import ERRORS, UNMAPPED, AssessedTable, counted, joined
from traffick_rules.bulk.files import (
    Parts,
    inspect_table,
    open_table,
    read_errors,
    rows_of,
    without,
    writer,
)
from traffick_rules.bulk.inspection import InspectedTable
from traffick_rules.bulk.mapping import ColumnMapping
from traffick_rules.bulk.mapping_file import mapping_of, read_mapping
from traffick_rules.bulk.sentence_table import sentence_batches
from traffick_rules.case.case import Case
from traffick_rules.case.charge import Charge
from traffick_rules.case.record import Record
from traffick_rules.errors import ArgumentError
from traffick_rules.law.country.jurisdiction import Jurisdiction
from traffick_rules.plugins import library_version
from traffick_rules.schemas import TableAnswered

_BATCHES_A_PART = 8


@attrs.frozen(kw_only=True)
class Asked:
    """
    What is asked of a table.

    Attributes:
        jurisdiction: The country.
        on: The day of decision, or its column; None for a table of charges.
        questions: The questions; all if empty.
        values: Whether the values stand beside the verdicts.
        keep: The columns to hand on.
        mapping: A mapping file, or the name of a format that comes with the library; None for plain columns.
        sheet: The sheet of a spreadsheet.
    """

    jurisdiction: Jurisdiction
    on: date | str | None
    questions: tuple[str, ...] = ()
    values: bool = True
    keep: tuple[str, ...] = ()
    mapping: Path | None = None
    sheet: str | None = None

    def run(self, table: Path) -> dict[str, object]:
        """What distinguishes this run from others, as plain data."""
        about, file = table.stat(), _file(self.mapping)
        return {
            **{field.name: str(getattr(self, field.name)) for field in attrs.fields(Asked)},
            "table": [table.name, about.st_size, about.st_mtime_ns],
            "law": self.jurisdiction.fingerprint,
            "mapping": file.read_text(encoding="utf-8") if file else str(self.mapping),
            "version": library_version(),
        }


def _file(mapping: Path | None) -> Path | None:
    """The mapping file, if it is not a format by its name."""
    return mapping if mapping and mapping.suffix else None


def _mapping_from(mapping: Path | None, country: Jurisdiction | None) -> ColumnMapping | None:
    """The mapping, if one was named."""
    if file := _file(mapping):
        return read_mapping(file, jurisdiction=country)
    return None if mapping is None else mapping_of(str(mapping))


def _days_of(on: date | str | None) -> list[str]:
    """The columns of days beside those of facts: that of the day of decision, where each row has its own."""
    return [on] if isinstance(on, str) else []


def inspected(  # noqa: PLR0913 - the options of the command
    table: Path,
    *,
    of: type[Record],
    country: Jurisdiction | None,
    on: date | str | None,
    keep: Sequence[str],
    mapping: Path | None,
    sheet: str | None,
) -> InspectedTable:
    """How a table is read."""
    return inspect_table(
        table,
        jurisdiction=country,
        of=of,
        days=_days_of(on),
        keep=keep,
        mapping=_mapping_from(mapping, country),
        sheet=sheet,
    )


def answer_file(table: Path, asked: Asked, *, out: Path, errors: Path | None) -> TableAnswered:
    """
    Write the answers to a table, and the cells that could not be taken.

    A file is there as a whole or not at all. An *out* without an ending is a folder of parts, in which a run that
    was stopped goes on where it was.

    Returns:
        How many rows were answered, how many errors there are, and what was not carried over.

    Raises:
        ArgumentError: If a file or an argument cannot be used.
        MappingError: If the mapping file has problems.
    """
    if out.suffix:
        return _summed(_into_file(table, asked, out, errors), before=0)
    if errors is not None:
        msg = "errors: they lie in the folder of the answers; leave the option out"
        raise ArgumentError(msg)
    with read_errors(table):
        run = asked.run(table)
    parts = Parts(out, run)
    first = parts.begin()
    before = sum(rows_of(parts.file(place)) or 0 for place in range(first))
    return _summed(_into_parts(table, asked, parts, first, before), before=before)


def _summed(pieces: Iterable[AssessedTable], *, before: int) -> TableAnswered:
    rows = errors = 0
    left = UNMAPPED.empty_table()
    for piece in pieces:
        rows += piece.answers.num_rows
        errors += piece.errors.num_rows
        left = counted([left, piece.unmapped])
    return {
        "rows": rows,
        "errors": errors,
        "answered_before": before,
        "not_carried_over": left.to_pylist(),
    }


def _into_file(
    table: Path, asked: Asked, out: Path, errors: Path | None
) -> Iterator[AssessedTable]:
    """The pieces, each written to the file of answers and that of errors."""
    with ExitStack() as files:
        answers = told = None
        for piece in _watched(_pieces(table, asked, 0), _total(table), 0):
            answers = answers or files.enter_context(writer(out, piece.answers.schema))
            answers(piece.answers)
            if errors is not None:
                told = told or files.enter_context(writer(errors, ERRORS))
                told(piece.errors)
            yield piece


def _into_parts(
    table: Path, asked: Asked, parts: Parts, first: int, before: int
) -> Iterator[AssessedTable]:
    """The pieces, some of them a part, each written to the folder."""
    pieces = _watched(_pieces(table, asked, before), _total(table), before)
    for number in count(first):
        part = list(islice(pieces, _BATCHES_A_PART))
        if not part:
            return
        whole = joined(part)
        if number and not whole.answers.num_rows:
            return
        parts.write(number, whole.answers, whole.errors)
        yield whole


def _total(table: Path) -> int | None:
    with read_errors(table):
        return rows_of(table)


def _pieces(table: Path, asked: Asked, skip: int) -> Iterator[AssessedTable]:
    mapping = _mapping_from(asked.mapping, asked.jurisdiction)
    reader = open_table(
        table,
        jurisdiction=asked.jurisdiction,
        of=Charge if asked.on is None else Case,
        days=_days_of(asked.on),
        keep=asked.keep,
        mapping=mapping,
        sheet=asked.sheet,
    )
    rows = without(reader, skip) if skip else reader
    if asked.on is None:
        return sentence_batches(
            rows, jurisdiction=asked.jurisdiction, mapping=mapping, keep=asked.keep
        )
    return assess_batches(
        rows,
        jurisdiction=asked.jurisdiction,
        on=asked.on,
        questions=asked.questions or None,
        values=asked.values,
        mapping=mapping,
        keep=asked.keep,
    )


def _watched(
    pieces: Iterator[AssessedTable], total: int | None, before: int
) -> Iterator[AssessedTable]:
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
        task = progress.add_task("rows", total=total, completed=before)
        for piece in pieces:
            yield piece
            progress.advance(task, piece.answers.num_rows)
