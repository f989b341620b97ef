"""Tables in files: Parquet, text and spreadsheets read, Parquet and CSV written, batch by batch."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import attrs
import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet

from traffick_rules.bulk.batches import UNREADABLE, reason_of
from traffick_rules.bulk.fact_columns import columns
from traffick_rules.bulk.inspection import InspectedTable, Look, Wanted, look_at
from traffick_rules.bulk.mapping import ColumnMapping
from traffick_rules.bulk.sheets import is_parquet
from traffick_rules.case.case import Case
from traffick_rules.case.reading import file_of
from traffick_rules.case.record import Record
from traffick_rules.case.writing import unwritable, whole_file, write
from traffick_rules.errors import ArgumentError
from traffick_rules.facts.fact import check_each
from traffick_rules.plugins import AnyJurisdiction


def open_table(  # noqa: PLR0913 - each says one thing about the file
    path: Path | str,
    *,
    jurisdiction: AnyJurisdiction | None = None,
    of: type[Record] = Case,
    days: Iterable[str] = (),
    keep: Iterable[str] = (),
    mapping: ColumnMapping | None = None,
    sheet: str | None = None,
) -> pa.RecordBatchReader:
    r"""
    A file as a reader of batches, with the number of each row in a last column.

    What a file is, is found by its content: Parquet, a spreadsheet, or text with any of the usual separators in UTF-8,
    UTF-16 or Windows-1252, packed with gzip or not. The header is the row of which the most cells are known, and the
    sheet the one that has it. Rows without content are passed over. All cells of text and spreadsheets are texts; they
    are read when the table is answered.

    Args:
        path: The file; a spreadsheet needs the extra `traffick-rules[xlsx]`.
        jurisdiction: The country, whose own facts have columns too.
        of: `Case` or `Charge`.
        days: Further columns that are days, such as the day of decision.
        keep: Columns that will be handed on.
        mapping: What the columns of a foreign table say.
        sheet: The sheet of a spreadsheet.

    Raises:
        ArgumentError: If the file is no table, is not there or cannot be read.

    Example:
        >>> from pathlib import Path
        >>> from tempfile import TemporaryDirectory
        >>> from traffick_rules.bulk import open_table
        >>> with TemporaryDirectory() as folder:
        ...     file = Path(folder, "cases.csv")
        ...     _ = file.write_text("case;stay.lawful\nA-07;Yes\n")
        ...     open_table(file).read_all().to_pylist()
        [{'case': 'A-07', 'stay.lawful': 'Yes', 'row': 2}]
    """
    return _look(path, jurisdiction, of, days, keep, mapping, sheet).reader()


def inspect_table(  # noqa: PLR0913 - as open_table
    path: Path | str,
    *,
    jurisdiction: AnyJurisdiction | None = None,
    of: type[Record] = Case,
    days: Iterable[str] = (),
    keep: Iterable[str] = (),
    mapping: ColumnMapping | None = None,
    sheet: str | None = None,
) -> InspectedTable:
    r"""
    Look at the file of a table: what it is, and what each of its columns says.

    Arguments and errors are those of `open_table`.

    Example:
        >>> from pathlib import Path
        >>> from tempfile import TemporaryDirectory
        >>> from traffick_rules.bulk import inspect_table
        >>> with TemporaryDirectory() as folder:
        ...     file = Path(folder, "cases.csv")
        ...     _ = file.write_text("case;stay.lawful\nA-07;Yes\n")
        ...     found = inspect_table(file)
        >>> found.about
        'cases.csv: text in UTF-8, cells between semicolons, 2 columns named in row 1'
        >>> [column.says for column in found.columns]
        [(), ('stay.lawful',)]
    """
    look = _look(path, jurisdiction, of, days, keep, mapping, sheet)
    with read_errors(file_of(path)):
        return look.inspected()


def _look(  # noqa: PLR0913, PLR0917 - as open_table
    path: Path | str,
    jurisdiction: AnyJurisdiction | None,
    of: type[Record],
    days: Iterable[str],
    keep: Iterable[str],
    mapping: ColumnMapping | None,
    sheet: str | None,
) -> Look:
    file = file_of(path)
    days = check_each("days", days, '["decided"]')
    keep = check_each("keep", keep, '["case"]')
    facts = [] if mapping else [column.name for column in columns(jurisdiction, of=of)]
    wanted = Wanted(facts=frozenset(facts), mapping=mapping, days=days, keep=keep)
    with read_errors(file):
        return look_at(file, wanted, sheet)


@contextmanager
def read_errors(path: Path) -> Iterator[None]:
    """What goes wrong while a file is read, reported with its name."""
    try:
        yield
    except (*UNREADABLE, ValueError) as error:
        if isinstance(error, ArgumentError):
            raise
        named = "\0" not in str(path)
        reason = reason_of(error) if named else "cannot be the name of a file"
        reason = getattr(error, "strerror", None) or reason
        msg = f"{path.name}: cannot be read: {reason.lower()}"
        raise ArgumentError(msg) from None


def rows_of(path: Path) -> int | None:
    """How many rows a file has, where it says so; None for the others."""
    return pyarrow.parquet.read_metadata(path).num_rows if is_parquet(path) else None


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
    except (pa.ArrowInvalid, pa.ArrowNotImplementedError) as error:
        msg = f"{path}: cannot be written: {reason_of(error).lower()}"
        raise ArgumentError(msg) from None
    except (OSError, ValueError) as error:
        if isinstance(error, ArgumentError):
            raise
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
