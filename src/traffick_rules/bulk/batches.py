"""Tables as batches: read within bounded memory, worked on a few at once, and answered in order."""

from __future__ import annotations

import json
import os
import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import date
from typing import Any, TypeAlias, TypeVar

import attrs
import pyarrow as pa

from traffick_rules.bulk.fact_columns import Column, columns_of
from traffick_rules.bulk.frame import BadCell, Frame, can_be_day, days_of, frame_of
from traffick_rules.bulk.mapping import ColumnMapping, Facts, Unmapped
from traffick_rules.bulk.source import Source, distinct
from traffick_rules.errors import ArgumentError, CaseError, Problem, did_you_mean
from traffick_rules.facts.fact import FactGroup, check_each, shown
from traffick_rules.law.country.jurisdiction import Jurisdiction

T = TypeVar("T")
R = TypeVar("R")

ROWS = 1 << 17
"""How many rows a batch has at most; more make the numbers larger than the processor's cache."""

UNREADABLE = (pa.ArrowInvalid, pa.ArrowNotImplementedError, OSError, UnicodeError)
"""What Arrow raises when a file is not there, is broken, or is of a kind that it does not know."""

_STATED = re.compile(r"\b\d[\d-]*\b")
"""The days and numbers in a reason."""

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


Answer: TypeAlias = Callable[[Frame, pa.Array | None], tuple[Sequence[pa.Array], Sequence[BadCell]]]
"""From a batch of rows, and the day of each if there is a column of days, to the columns of answers, and bad cells."""


def _reader_of(table: Any) -> pa.RecordBatchReader:  # noqa: ANN401
    if not hasattr(table, "__arrow_c_stream__"):
        msg = f"table: {type(table).__name__} has no Arrow C stream interface; give a pyarrow table"
        raise ArgumentError(msg)
    # What a reader of ours says of its file is lost in a stream.
    is_reader = isinstance(table, pa.RecordBatchReader)
    return table if is_reader else pa.RecordBatchReader.from_stream(table)


def _check_passed(schema: pa.Schema, keep: Sequence[str], day: str | None) -> None:
    """Refuse a table without the columns that have to be there."""
    names = schema.names
    for what, name in (*(("keep", name) for name in keep), *([] if day is None else [("on", day)])):
        if name not in names:
            hint = did_you_mean(name, names) or f"columns: {', '.join(names)}"
            msg = f"{what}: there is no column {shown(name)}; {hint}"
            raise ArgumentError(msg)
        if names.count(name) > 1:
            msg = f"{what}: column {name!r} is there twice; keep one of them"
            raise ArgumentError(msg)
    if day is not None and not can_be_day(schema.field(day).type):
        msg = f"on: column {day!r} is of type {schema.field(day).type}; give date32"
        raise ArgumentError(msg)


def answered(  # noqa: PLR0913 - each says one thing about the table
    table: Any,  # noqa: ANN401 - anything with the Arrow C stream interface
    answer: Answer,
    *,
    groups: Mapping[str, type[FactGroup]],
    fields: Sequence[tuple[str, pa.DataType]],
    about: Mapping[str, object] | None = None,
    mapping: ColumnMapping | None = None,
    keep: Sequence[str] = (),
    day: str | None = None,
    strict: bool = False,
) -> Iterator[AssessedTable]:
    """
    The answers to a table, piece by piece, in order; rows of errors are numbered through.

    Args:
        table: The rows, read as the pieces are taken.
        answer: What is done with every batch.
        groups: The groups of facts that its columns state.
        fields: The columns of the answers.
        about: What the answers are made with; their metadata.
        mapping: What the columns say, where they are not ours.
        keep: Columns to be handed on.
        day: The column with the day of decision of each row, if any.
        strict: Whether a bad cell is an error.

    Raises:
        ArgumentError: If the table or a column cannot be used.
        CaseError: If *strict* is set, for the bad cells of the first batch that has some.
    """
    reader, keep = _reader_of(table), tuple(dict.fromkeys(check_each("keep", keep, '["number"]')))
    source = Source.of(reader.schema)
    known = {column.name: column for column in columns_of(groups)}
    passed = (*keep, *([] if day is None else [day]))
    with source.refusals():
        _check_passed(reader.schema, keep, day)
        if mapping is not None:
            mapping = mapping.fitted(groups)
            mapping.check(reader.schema, keep)
        names = source.names(known if mapping is None else {})
    metadata = None if about is None else {"traffick_rules": json.dumps(about)}
    made_here = [name for name, _ in fields]
    kept = [
        reader.schema.field(name).with_name(other)
        for name, other in zip(keep, distinct([*made_here, *keep])[len(made_here) :], strict=True)
    ]
    schema = pa.schema([*kept, *map(pa.field, *zip(*fields, strict=True))], metadata)

    def done(batch: pa.RecordBatch) -> tuple[pa.RecordBatch, list[BadCell], Mapping[Unmapped, int]]:
        rows = source.rows(batch)
        batch = pa.RecordBatch.from_arrays(batch.columns, names)
        said = _facts_of(batch, known, mapping, passed, source)
        days = None if day is None else days_of(day, batch.column(day), said.bad)
        with source.refusals():
            frame = frame_of(said.batch, known)
        made, told = answer(frame, days)
        arrays = [*map(batch.column, keep), *made]
        bad = [
            *said.bad,
            *(_in_its_column(each, said, mapping, batch) for each in [*frame.bad, *told]),
        ]
        if rows is not None:
            bad = [attrs.evolve(each, row=rows[each.row].as_py()) for each in bad]
        return pa.RecordBatch.from_arrays(arrays, schema=schema), bad, said.left

    def pieces() -> Iterator[AssessedTable]:
        first = 0
        for answers, bad, left in _in_order(done, _batches(reader, source)):
            if source.numbered is None:
                bad = [attrs.evolve(each, row=first + each.row) for each in bad]  # noqa: PLW2901
            if bad and strict:
                raise CaseError(
                    [Problem(f"row {each.row}: {each.column}", each.reason) for each in bad]
                )
            errors = pa.Table.from_pylist([attrs.asdict(each) for each in bad], schema=ERRORS)
            unmapped = pa.Table.from_pylist(
                [{**attrs.asdict(each), "rows": rows} for each, rows in left.items()], UNMAPPED
            )
            yield AssessedTable(pa.Table.from_batches([answers], schema), errors, unmapped)
            first += answers.num_rows

    return pieces()


def _facts_of(
    batch: pa.RecordBatch,
    known: Mapping[str, Column],
    mapping: ColumnMapping | None,
    passed: Iterable[str],
    source: Source,
) -> Facts:
    """The rows in our own columns, through a mapping if there is one."""
    aside = {*source.aside, *(() if mapping else set(passed) - set(known))}
    chosen = batch.select([name for name in batch.schema.names if name not in aside])
    said = Facts(chosen, {}) if mapping is None else mapping.read(chosen, known, passed)
    for name, reason in source.aside.items():
        stated = batch.num_rows - batch.column(name).null_count
        if reason and stated and name not in passed:
            said.left[Unmapped(name, "", reason)] += stated
    return said


def _in_its_column(
    bad: BadCell, said: Facts, mapping: ColumnMapping | None, batch: pa.RecordBatch
) -> BadCell:
    """
    What is reported of one of our columns, by the column of the table that said it and the cell as it stands there.

    Nothing from a column of personal data is repeated, nor in what contradicts it.
    """
    if mapping is None:
        return bad
    personal = {fact for fact, header in said.headers.items() if mapping.is_personal(header)}
    if any(fact in bad.reason for fact in personal):
        bad = attrs.evolve(bad, reason=_STATED.sub("…", bad.reason))
    header = said.headers.get(bad.column)
    if header is None:
        return bad
    return attrs.evolve(bad, column=header, value=mapping.cell(batch, header, bad.row))


def not_known(country: Jurisdiction, day: date) -> str:
    """What is reported for a day before the first that a country covers."""
    return f"the law of {country.name} on {day} is not known; it is from {country.covers_from}"


def joined(pieces: Iterable[AssessedTable]) -> AssessedTable:
    """All pieces as one."""
    found = list(pieces)
    return AssessedTable(
        pa.concat_tables([piece.answers for piece in found]).unify_dictionaries(),
        pa.concat_tables([piece.errors for piece in found]),
        counted(piece.unmapped for piece in found),
    )


def counted(tables: Iterable[pa.Table]) -> pa.Table:
    """What several pieces left behind, the rows added up."""
    whole = pa.concat_tables([UNMAPPED.empty_table(), *tables])
    what = ["column", "value", "reason"]
    summed = whole.group_by(what, use_threads=False).aggregate([("rows", "sum")])
    return summed.rename_columns([*what, "rows"]).select(UNMAPPED.names)


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


def _batches(reader: pa.RecordBatchReader, source: Source) -> Iterator[pa.RecordBatch]:
    """The rows in batches that are not too large; one without rows where there are none."""
    nothing = True
    for batch in _read(reader, source):
        for start in range(0, batch.num_rows, ROWS):
            nothing = False
            yield batch.slice(start, ROWS)
    if nothing:
        yield pa.RecordBatch.from_pylist([], schema=reader.schema)


def _read(reader: pa.RecordBatchReader, source: Source) -> Iterator[pa.RecordBatch]:
    """What a reader gives; a file is read, and may turn out to be broken, only now."""
    batches = iter(reader)
    while True:
        try:
            batch = next(batches)
        except StopIteration:
            return
        except ArgumentError:
            raise
        except UNREADABLE as error:
            of_file = "" if source.about else "table: "
            msg = f"{of_file}cannot be read: {reason_of(error)}"
            with source.refusals():
                raise ArgumentError(msg) from error
        yield batch


def reason_of(error: Exception) -> str:
    """What Arrow says of a file, without the traceback that it puts behind."""
    first = (str(error).splitlines() or [""])[0].partition(". Detail: Python exception")[0]
    return first or type(error).__name__
