"""Answering a table in a file, with a progress bar."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from datetime import date
from itertools import islice
from pathlib import Path

import attrs
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from traffick_rules.bulk.assess_table import assess_batches
from traffick_rules.bulk.batches import ERRORS, AssessedTable, counted, joined
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
from traffick_rules.bulk.mapping import ColumnMapping, Unmapped
from traffick_rules.bulk.mapping_file import mapping_of, read_mapping
from traffick_rules.bulk.sentence_table import sentence_batches
from traffick_rules.case.case import Case
from traffick_rules.case.charge import Charge
from traffick_rules.case.record import Record
from traffick_rules.errors import ArgumentError
from traffick_rules.law.country.jurisdiction import Jurisdiction
from traffick_rules.plugins import library_version
from traffick_rules.schemas import TableAnswered

__all__ = ["Answered", "Asked", "answer_file", "inspected"]

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


def _mapping(mapping: Path | None, country: Jurisdiction | None) -> ColumnMapping | None:
    """The mapping, if one was named."""
    if file := _file(mapping):
        return read_mapping(file, jurisdiction=country)
    return None if mapping is None else mapping_of(str(mapping))


def _days(on: date | str | None) -> list[str]:
    """The columns of days beside those of facts: that of the day of decision, where each row has its own."""
    return [on] if isinstance(on, str) else []


def inspected(  # noqa: PLR0913 - each says one thing about the file
    table: Path,
    country: Jurisdiction | None,
    *,
    of: type[Record],
    on: date | str | None,
    mapping: Path | None,
    keep: Sequence[str],
    sheet: str | None,
) -> InspectedTable:
    """What the file of a table is."""
    return inspect_table(
        table,
        jurisdiction=country,
        of=of,
        days=_days(on),
        keep=keep,
        mapping=_mapping(mapping, country),
        sheet=sheet,
    )


@attrs.define
class Answered:
    """How many rows were answered, how many errors there are, and what was not carried over."""

    rows: int = 0
    wrong: int = 0
    before: int = 0
    left: dict[Unmapped, int] = attrs.Factory(dict)

    def to_dict(self) -> TableAnswered:
        """The numbers as plain data."""
        return {
            "rows": self.rows,
            "errors": self.wrong,
            "answered_before": self.before,
            "not_carried_over": [
                {"column": each.column, "value": each.value, "rows": rows, "reason": each.reason}
                for each, rows in self.left.items()
            ],
        }

    def add(self, piece: AssessedTable) -> None:
        """Count a piece."""
        self.rows += piece.answers.num_rows
        self.wrong += piece.errors.num_rows
        for each, rows in counted([piece.unmapped]).items():
            self.left[each] = self.left.get(each, 0) + rows


def answer_file(table: Path, asked: Asked, *, out: Path, errors: Path | None) -> Answered:
    """
    Write the answers to a table, and the cells that could not be taken.

    A file is there as a whole or not at all. An *out* without an ending is a folder of parts, in which a run that
    was stopped goes on where it was.

    Raises:
        ArgumentError: If a file or an argument cannot be used.
        MappingError: If the mapping file has problems.
    """
    if out.suffix:
        return _into_file(table, asked, out, errors)
    if errors is not None:
        msg = "errors: they lie in the folder of the answers; leave the option out"
        raise ArgumentError(msg)
    with read_errors(table):
        run = asked.run(table)
    return _into_parts(table, asked, Parts(out, run))


def _into_file(table: Path, asked: Asked, out: Path, errors: Path | None) -> Answered:
    found = Answered()
    with ExitStack() as files:
        answers = told = None
        for piece in _watched(_pieces(table, asked, 0), _total(table), 0):
            answers = answers or files.enter_context(writer(out, piece.answers.schema))
            answers(piece.answers)
            if errors is not None:
                told = told or files.enter_context(writer(errors, ERRORS))
                told(piece.errors)
            found.add(piece)
    return found


def _into_parts(table: Path, asked: Asked, parts: Parts) -> Answered:
    number = parts.begin()
    found = Answered(before=sum(rows_of(parts.file(place)) or 0 for place in range(number)))
    pieces = _watched(_pieces(table, asked, found.before), _total(table), found.before)
    while part := list(islice(pieces, _BATCHES_A_PART)):
        whole = joined(part)
        if number and not whole.answers.num_rows:
            break
        parts.write(number, whole.answers, whole.errors)
        found.add(whole)
        number += 1
    return found


def _total(table: Path) -> int | None:
    with read_errors(table):
        return rows_of(table)


def _pieces(table: Path, asked: Asked, skip: int) -> Iterator[AssessedTable]:
    mapping = _mapping(asked.mapping, asked.jurisdiction)
    reader = open_table(
        table,
        jurisdiction=asked.jurisdiction,
        of=Charge if asked.on is None else Case,
        days=_days(asked.on),
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
