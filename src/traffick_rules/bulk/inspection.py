"""One look at the file of a table: what it is, where its header is, and what each column says."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import reduce
from pathlib import Path

import attrs
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet

from traffick_rules.bulk.mapping import ColumnMapping
from traffick_rules.bulk.not_known import plain
from traffick_rules.bulk.sheets import Rows, Sheet, is_parquet, sheets_of
from traffick_rules.bulk.source import NO_HEADER, NUMBER, Source, about, distinct
from traffick_rules.errors import ArgumentError, did_you_mean
from traffick_rules.mixins import shortened


@attrs.frozen
class FoundColumn:
    """
    A column of a file.

    Attributes:
        name: Its name.
        says: The facts that it can say, such as `trafficking.means`; none where it is left out.
        note: What becomes of it, if it says no fact.
    """

    name: str
    says: tuple[str, ...]
    note: str


@attrs.frozen(kw_only=True, repr=False)
class InspectedTable:
    """
    What the file of a table is.

    Attributes:
        file: The name of the file.
        about: What it is: kind, encoding, separator, sheet, where the header is.
        rows: How many rows it has, without the header and without those that say nothing.
        blank: How many rows say nothing, or only their number below the others.
        columns: Its columns, and what each of them says.
    """

    file: str
    about: str
    rows: int
    blank: int
    columns: tuple[FoundColumn, ...]

    def __repr__(self) -> str:
        return shortened(f"<{self.file}: {self.rows} rows, {len(self.columns)} columns>")


@attrs.frozen(kw_only=True)
class Wanted:
    """
    What is looked for in a file.

    Attributes:
        facts: The names of our columns, where there is no mapping.
        mapping: What the columns of a foreign table say.
        days: Columns with days.
        keep: Columns to hand on.
    """

    facts: frozenset[str]
    mapping: ColumnMapping | None
    days: tuple[str, ...]
    keep: tuple[str, ...]

    def match(self, header: str) -> str:
        """What identifies the column of that name; empty where nothing is known of it."""
        if header in {*self.facts, *self.days, *self.keep}:
            return header
        column = self.mapping.column(header) if self.mapping and header else None
        return column.name if column else ""

    def is_near(self, header: str) -> bool:
        """Whether a name may be a misspelt one; a mapping reports itself that it knows none."""
        return self.mapping is not None or bool(did_you_mean(header, self.facts))

    def is_content(self, header: str) -> bool:
        """Whether a column says more than the number of a row."""
        return self.mapping is None or bool(self.match(header))

    def found(self, header: str) -> FoundColumn:
        """What a column of that name says."""
        also = "day of decision" if header in self.days else ""
        note = "handed on" if header in self.keep else also
        column = self.mapping.column(header) if self.mapping and header else None
        targets = (header,) if header in self.facts else () if column is None else column.targets
        if targets:
            facts = dict.fromkeys(".".join(target.split(".")[:2]) for target in targets)
            return FoundColumn(header, tuple(facts), note)
        if column is not None:
            return FoundColumn(header, (), note or f"left out: {column.about}")
        unknown = "is not a column of the mapping" if self.mapping else "is not a fact"
        return FoundColumn(header, (), note or f"left out: {unknown}")


@attrs.define(eq=False)
class Look:
    """
    A file that was looked at.

    Attributes:
        file: Its name.
        about: A line about it.
        columns: Its columns.
        schema: What its reader gives.
        batches: Reads it.
        blank: How many rows without content were passed over.
    """

    file: str
    about: str
    columns: tuple[FoundColumn, ...]
    schema: pa.Schema
    batches: Callable[[Look], Iterator[pa.RecordBatch]]
    blank: int = 0

    def reader(self) -> pa.RecordBatchReader:
        """The rows, with their numbers in the last column."""
        return pa.RecordBatchReader.from_batches(self.schema, self._read())

    def _read(self) -> Iterator[pa.RecordBatch]:
        with Source.of(self.schema).refusals():
            yield from self.batches(self)

    def inspected(self) -> InspectedTable:
        """What is in the file, read to its end."""
        self.blank = rows = 0
        stated = [0] * len(self.columns)
        for batch in self.reader():
            rows += batch.num_rows
            for place, column in enumerate(batch.columns[: len(stated)]):
                stated[place] += batch.num_rows - column.null_count
        # A spare column of a spreadsheet is none.
        there = [
            column
            for column, count, field in zip(self.columns, stated, self.schema, strict=False)
            if count or field.metadata != NO_HEADER
        ]
        return InspectedTable(
            file=self.file, about=self.about, rows=rows, blank=self.blank, columns=tuple(there)
        )


def look_at(file: Path, wanted: Wanted, sheet: str | None) -> Look:
    """
    Look at a file.

    Raises:
        ArgumentError: If it is no table, or several sheets may be meant.
    """
    return _parquet(file, wanted, sheet) if is_parquet(file) else _texts(file, wanted, sheet)


# Parquet.


def _parquet(file: Path, wanted: Wanted, sheet: str | None) -> Look:
    if sheet is not None:
        msg = f"sheet: {file.name} is not a spreadsheet; leave it out"
        raise ArgumentError(msg)
    with pyarrow.parquet.ParquetFile(file) as opened:
        schema, rows = opened.schema_arrow, opened.metadata.num_rows
    line = f"{file.name}: Parquet, {len(schema)} columns, {rows} rows"
    number = pa.field(distinct([*schema.names, "row"])[-1], pa.int64(), metadata=NUMBER)
    whole = schema.append(number).with_metadata({**(schema.metadata or {}), **about(line)})

    def batches(_: Look) -> Iterator[pa.RecordBatch]:
        first = 0
        with pyarrow.parquet.ParquetFile(file) as opened:
            for batch in opened.iter_batches(batch_size=1 << 17):
                numbers = pa.array(range(first, first + batch.num_rows), pa.int64())
                first += batch.num_rows
                yield pa.RecordBatch.from_arrays([*batch.columns, numbers], schema=whole)

    aside = Source.of(whole).aside
    found = tuple(
        FoundColumn(name, (), f"left out: {aside[name] or 'numbers the rows'}")
        if aside.get(name) is not None and name not in wanted.keep
        else wanted.found(name)
        for name in schema.names
    )
    return Look(file.name, line, found, whole, batches)


# Rows of texts.


@attrs.frozen
class _Header:
    """
    Where a header stands, and what it says.

    Attributes:
        first: The number of its first row.
        last: The number of its last row.
        names: The names of the columns; empty for one without a name.
        score: How many of them are known.
    """

    first: int
    last: int
    names: tuple[str, ...]
    score: int


def _texts(file: Path, wanted: Wanted, sheet: str | None) -> Look:
    chosen, header = _chosen(file, wanted, sheets_of(file, sheet))
    rows = f"row {header.first}" + (f" to {header.last}" if header.last > header.first else "")
    places = [place for place, name in enumerate(header.names) if name]
    count = f"{len(places)} column{'' if len(places) == 1 else 's'}"
    line = f"{file.name}: {chosen.about}, {count} named in {rows}"
    names = distinct(name or f"column {_letters(at)}" for at, name in enumerate(header.names))
    *names, number = distinct([*names, "row"])
    fields = [
        pa.field(name, pa.string(), metadata=None if at in places else NO_HEADER)
        for at, name in enumerate(names)
    ]
    fields.append(pa.field(number, pa.int64(), metadata=NUMBER))
    schema = pa.schema(fields, about(line))
    found = tuple(
        wanted.found(name) if at in places else FoundColumn(name, (), "left out: has no header")
        for at, name in enumerate(names)
    )
    if not header.score and not any(map(wanted.is_near, header.names)):
        # No name is shown: the first row may be of a person.
        msg = f"{line}\nnone of them is known; name them as `traffick-rules facts` does, or give a mapping"
        raise ArgumentError(msg)
    # A row is one of the table if something that is known stands in it, or more than its number.
    known = [at for at, name in enumerate(names) if at in places and wanted.is_content(name)]

    def batches(look: Look) -> Iterator[pa.RecordBatch]:
        table = _below(chosen.read(len(names)), header.last, schema)
        yield from _with_content(table, known, look)

    return Look(file.name, line, found, schema, batches)


def _letters(place: int) -> str:
    """The letters of a column, as a spreadsheet shows them."""
    letters, rest = "", place + 1
    while rest:
        rest, letter = divmod(rest - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return letters


def _chosen(file: Path, wanted: Wanted, sheets: Sequence[Sheet]) -> tuple[Sheet, _Header]:
    """The sheet, or the separator, under which the most columns are known, and its header."""
    headers = [(sheet, _header(sheet.head, wanted)) for sheet in sheets]
    found = [(sheet, header) for sheet, header in headers if header is not None]
    if not found:
        msg = f"{file.name}: has no rows"
        raise ArgumentError(msg)
    best = max(header.score for _, header in found)
    if best:
        found = [(sheet, header) for sheet, header in found if header.score == best]
        filled = [each for each in found if len(each[0].head) > each[1].last]
        found = filled or found
        found = [each for each in found if not each[0].is_hidden] or found
        if len(names := [sheet.name for sheet, _ in found if sheet.name]) > 1:
            told = ", ".join(map(repr, names))
            msg = f"{file.name}: several sheets have such columns: {told}; choose one with --sheet, or sheet="
            raise ArgumentError(msg)
        # Of the separators the one at which no row has more cells than the header, and the header has the most.
        return min(found, key=_wide_rows)
    # Nothing is known: what has the most columns is named, as long as a person can be meant by no name of theirs.
    return max(found, key=lambda each: (not each[0].is_hidden, len(each[1].names)))


def _wide_rows(found: tuple[Sheet, _Header]) -> tuple[int, int]:
    width = len(found[1].names)
    return sum(len(row) > width for row in found[0].head), -width


def _header(rows: Sequence[Sequence[str]], wanted: Wanted) -> _Header | None:
    """The row of which the most cells are names of columns, with the other rows of headers round it."""
    cells = [[" ".join(plain(cell).split()) for cell in row] for row in rows]
    matched = [[wanted.match(cell) for cell in row] for row in cells]
    scores = [len({each for each in row if each}) for row in matched]
    filled = [place for place, row in enumerate(cells) if any(row)]
    if not filled:
        return None
    best = scores.index(max(scores)) if any(scores) else filled[0]

    def is_header(place: int) -> bool:
        """Whether a row names most columns as the best one does, or numbers them."""
        if not 0 <= place < len(cells):
            return False
        there = [(at, cell) for at, cell in enumerate(cells[place]) if cell]
        same = sum(
            bool(matched[place][at])
            and at < len(matched[best])
            and matched[place][at] == matched[best][at]
            for at, _ in there
        )
        return same > len(there) - same or _is_numbered([cell for _, cell in there])

    first = last = best
    while is_header(first - 1):
        first -= 1
    while is_header(last + 1):
        last += 1
    block = [best, *(place for place in range(first, last + 1) if place != best)]
    width = max(len(cells[place]) for place in block)
    names = []
    for at in range(width):
        given = [
            (cells[p][at], matched[p][at]) for p in block if at < len(cells[p]) and cells[p][at]
        ]
        names.append(next((cell for cell, match in given if match), given[0][0] if given else ""))
    return _Header(first + 1, last + 1, tuple(names), scores[best])


_FEWEST = 3


def _is_numbered(cells: Sequence[str]) -> bool:
    """Whether a row numbers its columns."""
    return len(cells) >= _FEWEST and cells == [str(number) for number in range(1, len(cells) + 1)]


def _below(rows: Rows, last: int, schema: pa.Schema) -> Iterator[pa.RecordBatch]:
    """The rows below a header."""
    for numbers, columns in rows:
        batch = pa.RecordBatch.from_arrays([*columns, numbers], schema=schema)
        yield (
            batch.filter(pc.greater(numbers, last))
            if len(numbers) and numbers[0].as_py() <= last
            else batch
        )


def _with_content(
    batches: Iterable[pa.RecordBatch], known: Sequence[int], look: Look
) -> Iterator[pa.RecordBatch]:
    """The rows that say something; those at the end in which nothing stands but a running number say nothing."""
    held: list[pa.RecordBatch] = []
    before: pa.RecordBatch | None = None
    for batch in batches:
        states = _filled(batch, known)
        others = [at for at in range(batch.num_columns - 1) if at not in known]
        there = pc.or_(states, _filled(batch, others))
        look.blank += batch.num_rows - (pc.sum(there).as_py() or 0)
        stating = pc.indices_nonzero(states)
        end = stating[-1].as_py() + 1 if len(stating) else 0
        if end:
            yield from held
            held = []
            before = batch.slice(end - 1, 1)
            yield batch.slice(0, end).filter(there.slice(0, end))
        held.append(batch.slice(end).filter(there.slice(end)))
    if held:
        rest = pa.Table.from_batches([before, *held] if before else held)
        first = 1 if before else 0
        numbered = min(_numbered_at_the_end(rest.select(others)), rest.num_rows - first)
        look.blank += numbered
        yield from rest.slice(first, rest.num_rows - first - numbered).to_batches()


def _filled(batch: pa.RecordBatch, columns: Sequence[int]) -> pa.Array:
    """Where one of these columns has a text."""
    none = pa.repeat(pa.scalar(value=False), batch.num_rows)
    filled = (
        pc.fill_null(pc.match_substring_regex(batch.column(at), r"\S"), fill_value=False)
        for at in columns
    )
    return reduce(pc.or_, filled, none)


def _numbered_at_the_end(table: pa.Table) -> int:
    """How many rows at the end have nothing but the number that follows the one above."""
    cells = [column.to_pylist() for column in table.columns]
    texts = [[plain(cell or "") for cell in row] for row in zip(*cells, strict=True)]
    numbers = [[int(t) if re.fullmatch(r"[0-9]{1,9}", t) else None for t in row] for row in texts]
    count = 0
    for at in range(len(texts) - 1, -1, -1):
        above = numbers[at - 1] if at else [None] * len(cells)
        for text, number, before in zip(texts[at], numbers[at], above, strict=True):
            follows = number is not None and (at == 0 or before == number - 1)
            if text and not follows:
                return count
        count += 1
    return count
