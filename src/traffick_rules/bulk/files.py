"""Tables in files: Parquet and CSV, read and written batch by batch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet

from traffick_rules.bulk.columns import columns
from traffick_rules.bulk.frame import WRITTEN
from traffick_rules.errors import ArgumentError
from traffick_rules.law.jurisdiction import Jurisdiction

__all__ = ["open_table", "read_errors", "rows_of", "writer"]

_ROWS = 1 << 17
_UNKNOWN = ["", "null"]


class Writer(Protocol):
    """What tables are written with."""

    def write_table(self, table: pa.Table) -> None:
        """Add the rows of a table."""


def open_table(
    path: Path, jurisdiction: Jurisdiction, days: Iterable[str] = ()
) -> pa.RecordBatchReader:
    """
    A file as a reader of batches.

    In a CSV file, in UTF-8, an empty cell is unknown; yes is written true, yes or 1, no is written false, no or 0,
    and a day YYYY-MM-DD.

    Args:
        path: The file: `.parquet` or `.csv`.
        jurisdiction: The country, whose columns have types.
        days: Further columns that are days, such as the day of decision.

    Raises:
        ArgumentError: If the file is of another kind, is not there or cannot be read.
    """
    try:
        if path.suffix == ".parquet":
            file = pyarrow.parquet.ParquetFile(path)
            return pa.RecordBatchReader.from_batches(
                file.schema_arrow, file.iter_batches(batch_size=_ROWS)
            )
        if path.suffix == ".csv":
            # Facts are read as text: a cell that is no value of its fact is told, and does not stop the rest.
            facts = {column.name for column in columns(jurisdiction)}
            types = {**dict.fromkeys(facts, pa.string()), **dict.fromkeys(days, pa.date32())}
            reader = pyarrow.csv.open_csv(
                path,
                convert_options=pyarrow.csv.ConvertOptions(
                    column_types=types, null_values=_UNKNOWN, strings_can_be_null=True
                ),
            )
            marked = [
                field.with_metadata(WRITTEN) if field.name in facts else field
                for field in reader.schema
            ]
            schema = pa.schema(marked)
            batches = (pa.RecordBatch.from_arrays(batch.columns, schema=schema) for batch in reader)
            return pa.RecordBatchReader.from_batches(schema, batches)
    except (pa.ArrowInvalid, OSError) as error:
        msg = f"{path.name}: cannot be read: {str(error).splitlines()[0]}"
        raise ArgumentError(msg) from error
    msg = f"{path.name}: is neither a Parquet nor a CSV file; name it .parquet or .csv"
    raise ArgumentError(msg)


@contextmanager
def read_errors(path: Path) -> Iterator[None]:
    """What goes wrong while a file is read, told with its name."""
    try:
        yield
    except pa.ArrowInvalid as error:
        msg = f"{path.name}: cannot be read: {str(error).splitlines()[0]}"
        raise ArgumentError(msg) from error


def rows_of(path: Path) -> int | None:
    """How many rows a file has, where it says so; None for CSV."""
    return pyarrow.parquet.read_metadata(path).num_rows if path.suffix == ".parquet" else None


@contextmanager
def writer(path: Path, schema: pa.Schema) -> Iterator[Writer]:
    """
    Writes a file that is there as a whole, or not at all: under another name until it is complete.

    Args:
        path: The file: `.parquet` or `.csv`.
        schema: The columns.

    Raises:
        ArgumentError: If the file is of another kind.
    """
    kinds: dict[str, Any] = {
        ".parquet": pyarrow.parquet.ParquetWriter,
        ".csv": pyarrow.csv.CSVWriter,
    }
    if path.suffix not in kinds:
        msg = f"{path.name}: is neither a Parquet nor a CSV file; name it .parquet or .csv"
        raise ArgumentError(msg)
    part = path.with_name(f"{path.name}.part")
    try:
        with kinds[path.suffix](part, schema) as opened:
            yield opened
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
