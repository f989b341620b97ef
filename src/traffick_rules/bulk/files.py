"""Tables in files: Parquet, CSV and spreadsheets read, Parquet and CSV written, batch by batch."""

from __future__ import annotations

import errno
import json
import os
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from datetime import date, datetime
from itertools import chain
from pathlib import Path
from typing import Any

import attrs
import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet

from traffick_rules.bulk.batches import ROWS, UNREADABLE, reason_of
from traffick_rules.bulk.columns import columns
from traffick_rules.bulk.frame import WRITTEN
from traffick_rules.bulk.mapping import ColumnMapping
from traffick_rules.case.case import Case
from traffick_rules.case.reading import file_of
from traffick_rules.case.record import Record
from traffick_rules.case.writing import unwritable, whole_file, write
from traffick_rules.errors import ArgumentError
from traffick_rules.facts.fact import check_each
from traffick_rules.plugins import AnyJurisdiction

__all__ = ["Parts", "open_table", "read_errors", "rows_of", "without", "writer"]

_UNKNOWN = ["", "null"]


def open_table(
    path: Path | str,
    *,
    jurisdiction: AnyJurisdiction | None = None,
    of: type[Record] = Case,
    days: Iterable[str] = (),
    mapping: ColumnMapping | None = None,
) -> pa.RecordBatchReader:
    r"""
    A file as a reader of batches.

    In CSV, in UTF-8, an empty cell is unknown; yes is written true, yes or 1, no is written false, no or 0, and a day
    YYYY-MM-DD. Of a spreadsheet the first sheet is read. With a mapping the cells stay texts for it to read, and a
    second row of headers, as the HTCDS toolkit has it, is passed over.

    Args:
        path: The file: `.parquet`, `.csv` or `.xlsx` (which needs the extra `traffick-rules[xlsx]`).
        jurisdiction: The country, whose own facts have columns too.
        of: `Case` or `Charge`.
        days: Further columns that are days, such as the day of decision.
        mapping: What the columns of a foreign table say.

    Raises:
        ArgumentError: If the file is of another kind, is not there or cannot be read.

    Example:
        >>> from pathlib import Path
        >>> from tempfile import TemporaryDirectory
        >>> from traffick_rules.bulk import open_table
        >>> with TemporaryDirectory() as folder:
        ...     file = Path(folder, "cases.csv")
        ...     _ = file.write_text("stay.lawful\nyes\n")
        ...     open_table(file).read_all().num_rows
        1
    """
    file = file_of(path)
    days = set(check_each("days", days, '["decided"]'))
    facts = set() if mapping else {column.name for column in columns(jurisdiction, of=of)} - days
    _check_name(file)
    try:
        if file.suffix == ".parquet":
            reader = _parquet(file)
        elif file.suffix == ".csv":
            reader = _csv(file, facts, days, mapping)
        elif file.suffix == ".xlsx":
            reader = _xlsx(file, facts, days, mapping)
        else:
            msg = f"{file.name}: is not a file of a table; name it .parquet, .csv or .xlsx"
            raise ArgumentError(msg)
    except UNREADABLE as error:
        raise _unreadable(file, error) from error
    return reader


def _parquet(file: Path) -> pa.RecordBatchReader:
    opened = pyarrow.parquet.ParquetFile(file)
    return pa.RecordBatchReader.from_batches(
        opened.schema_arrow, opened.iter_batches(batch_size=ROWS)
    )


def _csv(
    file: Path, facts: set[str], days: set[str], mapping: ColumnMapping | None
) -> pa.RecordBatchReader:
    # Facts are read as text: a cell that is no value of its fact is reported, and does not stop the rest.
    texts = facts
    if mapping is not None:
        with pyarrow.csv.open_csv(file) as opened:
            # Days too, as a second row of headers may stand above them.
            texts = {*opened.schema.names, *days}
    types = {**dict.fromkeys(days, pa.date32()), **dict.fromkeys(texts, pa.string())}
    options = pyarrow.csv.ConvertOptions(
        column_types=types, null_values=_UNKNOWN, strings_can_be_null=True
    )
    reader = pyarrow.csv.open_csv(file, convert_options=options)
    batches = iter(reader) if mapping is None else _below_headers(iter(reader), mapping)
    return _typed(reader.schema, batches, facts, days)


def _below_headers(
    batches: Iterator[pa.RecordBatch], mapping: ColumnMapping
) -> Iterator[pa.RecordBatch]:
    """The batches without a second row of headers."""
    first = next(batches, None)
    if first is None:
        return
    if first.num_rows:
        row = [
            None if cell is None else str(cell)
            for cell in first.slice(0, 1).to_pylist()[0].values()
        ]
        if mapping.is_header(first.schema.names, row):
            first = first.slice(1)
    yield from chain([first], batches)


def _typed(
    schema: pa.Schema, batches: Iterable[pa.RecordBatch], facts: set[str], days: set[str]
) -> pa.RecordBatchReader:
    """The batches, with columns of facts marked as written, and columns of days as days."""
    fields = [
        field.with_metadata(WRITTEN)
        if field.name in facts
        else (pa.field(field.name, pa.date32()) if field.name in days else field)
        for field in schema
    ]
    typed = pa.schema(fields)

    def made() -> Iterator[pa.RecordBatch]:
        for batch in batches:
            arrays = [
                array.cast(field.type) for array, field in zip(batch.columns, typed, strict=True)
            ]
            yield pa.RecordBatch.from_arrays(arrays, schema=typed)

    return pa.RecordBatchReader.from_batches(typed, made())


def _xlsx(
    file: Path, facts: set[str], days: set[str], mapping: ColumnMapping | None
) -> pa.RecordBatchReader:
    try:
        import python_calamine
    except ModuleNotFoundError:
        msg = f"{file.name}: reading spreadsheets needs python-calamine; pip install 'traffick-rules[xlsx]'"
        raise ArgumentError(msg) from None
    try:
        book = python_calamine.CalamineWorkbook.from_path(str(file))
        header, *rows = book.get_sheet_by_index(0).to_python() or [[]]
    except (python_calamine.CalamineError, zipfile.BadZipFile, ValueError) as error:
        raise _unreadable(file, error) from error
    names = [str(cell).strip() for cell in header]
    cells = [[_written(cell) for cell in row] for row in rows]
    if mapping is not None and cells and mapping.is_header(names, cells[0]):
        cells = cells[1:]
    schema = pa.schema([(name, pa.string()) for name in names])
    columns_ = [pa.array(column, pa.string()) for column in zip(*cells, strict=True)]
    columns_ = columns_ or [pa.array([], pa.string()) for _ in names]
    batch = pa.RecordBatch.from_arrays(columns_, schema=schema)
    return _typed(schema, [batch], facts, days)


def _written(cell: object) -> str | None:
    """A cell of a spreadsheet as a text."""
    match cell:
        case "":
            return None
        case bool():
            return str(cell).lower()
        case float() if cell.is_integer():
            return str(int(cell))
        case datetime():
            return cell.date().isoformat()
        case date():
            return cell.isoformat()
        case _:
            return str(cell)


def _check_name(file: Path) -> None:
    if "\0" in str(file):
        msg = f"{str(file)[:60]!r} cannot be the name of a file"
        raise ArgumentError(msg)


def _unreadable(file: Path, error: Exception) -> ArgumentError:
    reason = reason_of(error) if file.exists() else os.strerror(errno.ENOENT).lower()
    return ArgumentError(f"{file.name}: cannot be read: {reason}")


@contextmanager
def read_errors(path: Path) -> Iterator[None]:
    """What goes wrong while a file is read, reported with its name."""
    try:
        yield
    except UNREADABLE as error:
        raise _unreadable(path, error) from error
    except ArgumentError as error:
        # A table that is read batch by batch does not know the name of its file.
        if isinstance(error.__cause__, UNREADABLE):
            raise _unreadable(path, error.__cause__) from error
        raise


def rows_of(path: Path) -> int | None:
    """How many rows a file has, where it says so; None for the others."""
    return pyarrow.parquet.read_metadata(path).num_rows if path.suffix == ".parquet" else None


def without(reader: pa.RecordBatchReader, rows: int) -> pa.RecordBatchReader:
    """The rows behind the first so many."""

    def rest() -> Iterator[pa.RecordBatch]:
        skip = rows
        for batch in reader:
            if skip < batch.num_rows:
                yield batch.slice(skip)
            skip = max(0, skip - batch.num_rows)

    return pa.RecordBatchReader.from_batches(reader.schema, rest())


@contextmanager
def writer(path: Path, schema: pa.Schema) -> Iterator[Callable[[pa.Table], object]]:
    """
    Writes tables to a file that is there as a whole, or not at all.

    Args:
        path: The file: `.parquet` or `.csv`.
        schema: The columns.

    Raises:
        ArgumentError: If the file is of another kind, or cannot be written.
    """
    kinds: dict[str, Any] = {
        ".parquet": pyarrow.parquet.ParquetWriter,
        ".csv": pyarrow.csv.CSVWriter,
    }
    if path.suffix.lower() not in kinds:
        msg = f"{path.name}: is neither a Parquet nor a CSV file; name it .parquet or .csv"
        raise ArgumentError(msg)
    with ExitStack() as files:
        with _writing(path):
            part = files.enter_context(whole_file(path))
            opened = files.enter_context(kinds[path.suffix.lower()](part, schema))

        def write_table(table: pa.Table) -> None:
            with _writing(path):
                opened.write_table(table)

        yield write_table
        with _writing(path):
            files.close()


@contextmanager
def _writing(path: Path) -> Iterator[None]:
    """What goes wrong while a file is written, reported with its name."""
    try:
        yield
    except (*UNREADABLE, ValueError) as error:
        raise unwritable(path, error) from None


@attrs.frozen(eq=False)
class Parts:
    """
    A folder of answers in parts, each whole, so that a run that was stopped goes on behind the last of them.

    Attributes:
        folder: The folder.
        run: What was asked, as plain data; a folder holds the answers of one run.
    """

    folder: Path
    run: Mapping[str, object]

    def begin(self) -> int:
        """
        Make the folder, or find it.

        Returns:
            How many parts are there already.

        Raises:
            ArgumentError: If it holds something else than parts of this run.
        """
        told = self.folder / "run.json"
        text = json.dumps(self.run, indent=2, sort_keys=True)
        with _writing(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
            if not told.exists():
                if any(self.folder.iterdir()):
                    msg = (
                        f"{self.folder.name}: is a folder with other files; give a new or empty one"
                    )
                    raise ArgumentError(msg)
                write(told, text)
        before = json.loads(told.read_text(encoding="utf-8"))
        asked = json.loads(text)
        differs = sorted(key for key in {*before, *asked} if before.get(key) != asked.get(key))
        if differs:
            msg = (
                f"{self.folder.name}: holds the answers of another run (another "
                f"{', '.join(differs)}); give another folder, or delete it"
            )
            raise ArgumentError(msg)
        count = 0
        while self.file(count).exists():
            count += 1
        return count

    def file(self, number: int) -> Path:
        """The file of a part."""
        return self.folder / f"part-{number:05}.parquet"

    def errors(self, number: int) -> Path:
        """The file of the errors of a part."""
        return self.folder / f"errors-{number:05}.parquet"

    def write(self, number: int, answers: pa.Table, errors: pa.Table) -> None:
        """Write a part; the answers last, as they say that it is there."""
        for path, table in ((self.errors(number), errors), (self.file(number), answers)):
            with writer(path, table.schema) as write_table:
                write_table(table)
