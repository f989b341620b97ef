"""Tables as batches: read within bounded memory, worked on a few at once, and answered in order."""

from __future__ import annotations

import os
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Protocol, TypeVar

import attrs
import pyarrow as pa

from traffick_rules.bulk.frame import BadCell, is_day
from traffick_rules.bulk.mapping import Unmapped
from traffick_rules.errors import ArgumentError, CaseError, Problem, did_you_mean
from traffick_rules.facts.fact import check_each, shown

__all__ = [
    "ERRORS",
    "ROWS",
    "UNMAPPED",
    "UNREADABLE",
    "AssessedTable",
    "Done",
    "Work",
    "answered",
    "counted",
    "joined",
    "reader_of",
    "reason_of",
]

T = TypeVar("T")
R = TypeVar("R")

ROWS = 1 << 17
"""How many rows a batch has at most; more make the numbers larger than the processor's cache."""

UNREADABLE = (pa.ArrowInvalid, pa.ArrowNotImplementedError, OSError, UnicodeError)
"""What Arrow raises when a file is not there, is broken, or is of a kind that it does not know."""

UNMAPPED = pa.schema(
    [("column", pa.string()), ("value", pa.string()), ("rows", pa.int64()), ("reason", pa.string())]
)
ERRORS = pa.schema(
    [("row", pa.int64()), ("column", pa.string()), ("value", pa.string()), ("reason", pa.string())]
)


@attrs.frozen(eq=False, repr=False)
class AssessedTable:
    """
    The answers to a table of cases, or of charges.

    Attributes:
        answers: A row for every row: the columns that were kept, and one column for each question, in which true
            is yes, false is no and null is unknown, with the columns of its values behind it. Its metadata name
            country, day and fingerprint.
        errors: The cells that could not be taken, and rows whose facts contradict each other: row, column, value,
            reason. A cell that could not be taken counts as unknown; of a contradictory row nothing is answered.
        unmapped: What a foreign table says and its mapping does not carry over: column, value, rows, reason; the
            value is empty where it is the whole column, and rows is how many rows state it.
    """

    answers: pa.Table
    errors: pa.Table
    unmapped: pa.Table

    def __repr__(self) -> str:
        return f"<{self.answers.num_rows} rows answered, {self.errors.num_rows} errors>"


@attrs.frozen(eq=False)
class Done:
    """
    What became of a batch.

    Attributes:
        answers: The answers.
        bad: The cells that could not be taken; rows are counted from the first of the batch.
        left: What was not carried over, with the number of rows.
    """

    answers: pa.RecordBatch
    bad: Sequence[BadCell]
    left: Mapping[Unmapped, int] = attrs.Factory(dict)


class Work(Protocol):
    """What is done with every batch."""

    @property
    def schema(self) -> pa.Schema:
        """The columns of the answers."""

    def answered(self, batch: pa.RecordBatch) -> Done:
        """The answers to a batch."""


def reader_of(table: Any, keep: Sequence[str], day: str | None = None) -> pa.RecordBatchReader:  # noqa: ANN401
    """
    A reader of the batches of a table.

    Args:
        table: Anything with the Arrow C stream interface.
        keep: Columns that have to be there.
        day: The column of days that has to be there, if any.

    Raises:
        ArgumentError: If it is no table, or a column is not there or not of days.
    """
    if not hasattr(table, "__arrow_c_stream__"):
        msg = f"table: {type(table).__name__} has no Arrow C stream interface; give a pyarrow table"
        raise ArgumentError(msg)
    kept = check_each("keep", keep, '["number"]')
    reader = pa.RecordBatchReader.from_stream(table)
    names = reader.schema.names
    for what, name in (*(("keep", name) for name in kept), *([] if day is None else [("on", day)])):
        if name not in names:
            hint = did_you_mean(name, names) or f"columns: {', '.join(names)}"
            msg = f"{what}: there is no column {shown(name)}; {hint}"
            raise ArgumentError(msg)
        if names.count(name) > 1:
            msg = f"{what}: column {name!r} is there twice; keep one of them"
            raise ArgumentError(msg)
    if day is not None and not is_day(reader.schema.field(day).type):
        msg = f"on: column {day!r} is of type {reader.schema.field(day).type}; give date32"
        raise ArgumentError(msg)
    return reader


def answered(
    work: Work, reader: pa.RecordBatchReader, *, strict: bool = False
) -> Iterator[AssessedTable]:
    """
    The answers, piece by piece, in order; rows of errors are numbered through.

    Args:
        work: What is done with every batch.
        reader: The rows, read as the pieces are taken.
        strict: Whether a bad cell is an error.

    Raises:
        CaseError: If *strict* is set, for the bad cells of the first batch that has some.
    """
    first = 0
    for done in _in_order(work.answered, _batches(reader)):
        if done.bad and strict:
            raise CaseError(
                [
                    Problem(f"row {first + each.row}: {each.column}", each.reason)
                    for each in done.bad
                ]
            )
        yield AssessedTable(
            pa.Table.from_batches([done.answers], work.schema),
            _errors(done.bad, first),
            _unmapped(done.left),
        )
        first += done.answers.num_rows


def joined(pieces: Iterable[AssessedTable]) -> AssessedTable:
    """All pieces as one."""
    found = list(pieces)
    return AssessedTable(
        pa.concat_tables([piece.answers for piece in found]).unify_dictionaries(),
        pa.concat_tables([piece.errors for piece in found]),
        _unmapped(counted(piece.unmapped for piece in found)),
    )


def counted(unmapped: Iterable[pa.Table]) -> Counter[Unmapped]:
    """What several pieces left behind, the rows added up."""
    total: Counter[Unmapped] = Counter()
    for table in unmapped:
        for row in table.to_pylist():
            total[Unmapped(row["column"], row["value"], row["reason"])] += row["rows"]
    return total


def _in_order(work: Callable[[T], R], things: Iterable[T]) -> Iterator[R]:
    """What *work* makes of each thing, in order; a few at once, as Arrow computes without holding Python up."""
    at_once = min(4, os.cpu_count() or 1)
    with ThreadPoolExecutor(at_once) as pool:
        waiting: deque[Future[R]] = deque()
        for thing in things:
            waiting.append(pool.submit(work, thing))
            if len(waiting) > at_once:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


def _batches(reader: pa.RecordBatchReader) -> Iterator[pa.RecordBatch]:
    """The rows in batches that are not too large; one without rows where there are none."""
    nothing = True
    for batch in _read(reader):
        for start in range(0, batch.num_rows, ROWS):
            nothing = False
            yield batch.slice(start, ROWS)
    if nothing:
        yield pa.RecordBatch.from_pylist([], schema=reader.schema)


def _read(reader: pa.RecordBatchReader) -> Iterator[pa.RecordBatch]:
    """What a reader gives; a file is read, and may turn out to be broken, only now."""
    batches = iter(reader)
    while True:
        try:
            batch = next(batches)
        except StopIteration:
            return
        except UNREADABLE as error:
            msg = f"table: cannot be read: {reason_of(error)}"
            raise ArgumentError(msg) from error
        yield batch


def reason_of(error: Exception) -> str:
    """What Arrow says of a file, without the traceback that it puts behind."""
    first = (str(error).splitlines() or [""])[0].partition(". Detail: Python exception")[0]
    return first or type(error).__name__


def _errors(bad: Sequence[BadCell], first: int) -> pa.Table:
    rows = [{**attrs.asdict(each), "row": first + each.row} for each in bad]
    return pa.Table.from_pylist(rows, schema=ERRORS)


def _unmapped(left: Mapping[Unmapped, int]) -> pa.Table:
    rows = [{**attrs.asdict(each), "rows": rows} for each, rows in left.items()]
    return pa.Table.from_pylist(rows, schema=UNMAPPED)
