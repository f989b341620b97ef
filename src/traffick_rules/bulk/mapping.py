"""
Mappings: what the columns of a foreign table say, in our facts.

A mapping is a YAML file, written by whoever knows the table. It can only carry what it names: every other column
is left behind and counted, so that names and addresses never come along. A blank cell is unknown, and so is what a
cell does not list.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from functools import cached_property, reduce
from typing import TypeAlias

import attrs
import pyarrow as pa
import pyarrow.compute as pc

from traffick_rules.bulk.columns import Column, columns_of
from traffick_rules.bulk.frame import BadCell
from traffick_rules.errors import ArgumentError
from traffick_rules.facts.fact import FactGroup
from traffick_rules.mixins import shortened

__all__ = [
    "ColumnMapping",
    "ForeignColumn",
    "Said",
    "Unmapped",
    "Unsayable",
    "Writing",
    "facts_of",
    "folded",
    "parts_of",
]

Said: TypeAlias = Mapping[str, object]
"""What a cell says: values by the names of our columns."""


Writing: TypeAlias = tuple[Sequence[str], frozenset[str]]
"""The texts for a cell, and the names of our columns whose values they say."""


class Unsayable(Exception):  # noqa: N818 - never leaves the package
    """A cell is none that its column can have; the text says what would be right."""


@attrs.frozen(eq=False, kw_only=True)
class ForeignColumn:
    """
    A column of a foreign table.

    Attributes:
        name: Its name in the table.
        labels: Other names it goes by, such as a label for people.
        about: A note for people: what it says, or why it is left behind.
        targets: The columns of ours that it can fill.
        beside: The name of a second column that is read with it; empty if it stands alone.
        says: What a cell says; None where the column is left behind.
        said_by: From what is known of a case, by the names of our columns, to the texts that say it and the facts they
            say; None where a column only reads.
        values: The texts that a cell can have, where they are listed, with what they say.
        separator: What stands between the texts of one cell; empty where there is one only.
    """

    name: str
    labels: tuple[str, ...] = ()
    about: str = ""
    targets: tuple[str, ...] = ()
    beside: str = ""
    says: Callable[[str], Said] | None
    said_by: Callable[[Said], Writing] | None = None
    values: Mapping[str, Said] = attrs.Factory(dict)
    separator: str = ""


@attrs.frozen
class Unmapped:
    """
    Something that a table says and that was not carried over.

    Attributes:
        column: The name of the foreign column.
        value: The value, where it is one of those that the mapping lists; empty for a whole column.
        reason: Why.
    """

    column: str
    value: str
    reason: str


@attrs.frozen(eq=False, kw_only=True, slots=False, repr=False)
class ColumnMapping:
    """
    What the columns of a foreign table say; made by `read_mapping`, or one that comes with the library.

    Attributes:
        title: The name of the table's format.
        source: Where the format is described.
        loose: Whether names and values are compared without case, spaces and signs.
        columns: The columns it knows.
        blank: Texts that stand for an empty cell.
        together: Facts that are carried over together or not at all.
        personal: Patterns of the names of columns with personal data, which cannot even be kept.
    """

    title: str
    source: str = ""
    loose: bool = False
    columns: tuple[ForeignColumn, ...]
    blank: frozenset[str] = frozenset()
    together: tuple[tuple[str, ...], ...] = ()
    personal: tuple[str, ...] = ()
    # What reads it again in another process: how columns are read is functions, which cannot be pickled.
    _made_by: tuple[Callable[..., ColumnMapping], tuple[object, ...]] | None = None

    def __repr__(self) -> str:
        return shortened(f"<mapping {self.title}: {len(self.columns)} columns>")

    def __deepcopy__(self, memo: object) -> ColumnMapping:
        return self

    def __reduce__(self) -> tuple[Callable[..., ColumnMapping], tuple[object, ...]]:
        if self._made_by is None:
            msg = f"{self!r} was not read from a file and cannot be pickled; read one with read_mapping"
            raise ArgumentError(msg)
        return self._made_by

    @cached_property
    def _by_header(self) -> Mapping[str, ForeignColumn]:
        return {
            self.folded(header): column
            for column in self.columns
            for header in (column.name, *column.labels)
        }

    def folded(self, text: str) -> str:
        """A name or value as it is compared."""
        return folded(text, loose=self.loose)

    def column(self, header: str) -> ForeignColumn | None:
        """The column of that name or label; None where the mapping knows none."""
        return self._by_header.get(self.folded(header))

    def is_header(self, names: Sequence[str], row: Sequence[str | None]) -> bool:
        """Whether a row says under most of these names what the column is called, not what is so in a case."""
        same = other = 0
        for name, cell in zip(names, row, strict=True):
            column = self.column(name)
            if column is not None and cell:
                if self.column(cell) is column:
                    same += 1
                else:
                    other += 1
        return same > other

    def check(
        self, schema: pa.Schema, groups: Mapping[str, type[FactGroup]], keep: Iterable[str] = ()
    ) -> None:
        """
        Refuse a table or a country that the mapping does not fit.

        Raises:
            ArgumentError: If no column of the table is known, two are the same one, a country has no such fact,
                or a column that is to be kept has personal data.
        """
        known = {column.name for column in columns_of(groups)}
        wanted = {target for column in self.columns for target in column.targets}
        if strange := sorted(wanted - known):
            msg = f"mapping {self.title!r}: {strange[0]!r} is not a fact of this country's cases"
            raise ArgumentError(msg)
        there = [column for column in map(self.column, schema.names) if column is not None]
        if not there:
            known_names = ", ".join(column.name for column in self.columns[:5])
            msg = f"mapping {self.title!r}: knows no column of the table; it knows {known_names}, …"
            raise ArgumentError(msg)
        names = Counter(column.name for column in there)
        if twice := next((name for name, count in names.items() if count > 1), ""):
            msg = f"column {twice!r} is there twice; keep one of them"
            raise ArgumentError(msg)
        for name in keep:
            if any(fnmatchcase(name, pattern) for pattern in self.personal):
                msg = f"keep: {name!r} is a column of personal data of {self.title}; leave it out"
                raise ArgumentError(msg)

    def read(
        self, batch: pa.RecordBatch, known: Mapping[str, Column], passed: Iterable[str] = ()
    ) -> tuple[pa.RecordBatch, list[BadCell], Counter[Unmapped]]:
        """
        The rows in our own columns.

        Args:
            batch: The rows.
            known: Our columns by name.
            passed: Columns that are used otherwise, and not reported as left behind.

        Returns:
            The rows; the cells that could not be taken, whose facts are null; and what was left behind, with the
            number of rows.
        """
        bad: list[BadCell] = []
        left: Counter[Unmapped] = Counter()
        found: dict[str, list[tuple[str, pa.Array]]] = {}
        for name in batch.schema.names:
            column = self.column(name)
            if column is None or column.says is None:
                if name not in set(passed):
                    _leave(column, name, batch.column(name), left)
                continue
            for target, array in self._said(column, name, batch, known, bad, left):
                found.setdefault(target, []).append((name, array))
        arrays = {
            target: _agreed(target, said, known[target], bad) for target, said in found.items()
        }
        for group in self.together:
            _only_together(group, arrays, left)
        names = list(arrays)
        if not names:
            # A batch has as many rows as its columns; one that says nothing keeps their number.
            names, arrays = [next(iter(known))], {}
        made = [arrays.get(name, pa.nulls(batch.num_rows, known[name].type)) for name in names]
        return pa.RecordBatch.from_arrays(made, names), bad, left

    def _said(  # noqa: PLR0913, PLR0917 - what is read, and where it is reported
        self,
        column: ForeignColumn,
        name: str,
        batch: pa.RecordBatch,
        known: Mapping[str, Column],
        bad: list[BadCell],
        left: Counter[Unmapped],
    ) -> Iterator[tuple[str, pa.Array]]:
        """What a column says, as columns of ours; each text that occurs is read once."""
        assert column.says is not None  # noqa: S101 - looked at before
        texts = self._texts(batch.column(name))
        if column.beside:
            other = next(
                (
                    n
                    for n in batch.schema.names
                    if (c := self.column(n)) and c.name == column.beside
                ),
                None,
            )
            if other is None:
                return
            texts = pc.binary_join_element_wise(texts, self._texts(batch.column(other)), "|")
        coded = texts.dictionary_encode()
        written = coded.dictionary.to_pylist()
        says: list[Said] = []
        wrong: dict[int, str] = {}
        for code, text in enumerate(written):
            try:
                says.append(column.says(text))
            except Unsayable as error:
                says.append({})
                wrong[code] = f"{text!r} cannot be taken; {error}"
        if wrong:
            rows = pc.is_in(coded.indices, value_set=pa.array(wrong, coded.indices.type))
            for row in pc.indices_nonzero(rows).to_pylist():
                code = coded.indices[row].as_py()
                bad.append(BadCell(row, name, written[code], wrong[code]))
        if column.values:
            for each in coded.indices.drop_null().value_counts().to_pylist():
                self._count(column, written[each["values"]], each["counts"], left)
        for target in dict.fromkeys(target for said in says for target in said):
            values = pa.array([said.get(target) for said in says], known[target].type)
            yield target, values.take(coded.indices)

    def _count(self, column: ForeignColumn, text: str, rows: int, left: Counter[Unmapped]) -> None:
        """The listed values of a cell that say nothing of ours."""
        for part in parts_of(text, column.separator):
            if not column.values.get(self.folded(part), True):
                left[Unmapped(column.name, part, "says no fact that a rule asks for")] += rows

    def _texts(self, array: pa.Array) -> pa.Array:
        texts = texts_of(array)
        blank = pc.is_in(texts, value_set=pa.array(["", *self.blank]))
        return pc.if_else(blank, pa.scalar(None, pa.string()), texts)


def facts_of(
    batch: pa.RecordBatch,
    known: Mapping[str, Column],
    mapping: ColumnMapping | None,
    passed: Iterable[str] = (),
) -> tuple[pa.RecordBatch, list[BadCell], Counter[Unmapped]]:
    """
    The rows in our own columns, through a mapping if there is one; what comes back is as in `ColumnMapping.read`.

    Args:
        batch: The rows.
        known: Our columns by name.
        mapping: What their columns say, if these are not ours.
        passed: Columns that are used otherwise; one that states a fact as well is read.
    """
    if mapping is not None:
        return mapping.read(batch, known, passed)
    others = set(passed) - set(known)
    # By place: what a table names twice is reported when its columns are looked at.
    names = batch.schema.names
    facts = batch.select([place for place, name in enumerate(names) if name not in others])
    return facts, [], Counter()


def folded(text: str, *, loose: bool) -> str:
    """A name or value as it is compared: if *loose* without case, spaces and signs."""
    return re.sub(r"[\W_]+", "", text).casefold() if loose else text.strip()


def parts_of(text: str, separator: str) -> list[str]:
    """The texts of one cell."""
    parts = text.split(separator) if separator else [text]
    return [part.strip() for part in parts if part.strip()]


def texts_of(array: pa.Array) -> pa.Array:
    """A column as texts: numbers without a point, days as YYYY-MM-DD, what is true and false in these words."""
    kind = array.type
    if pa.types.is_dictionary(kind):
        array, kind = array.dictionary_decode(), kind.value_type
    if pa.types.is_floating(kind):
        whole = pc.equal(pc.floor(array), array)
        if pc.all(whole).as_py() is not False:
            array = array.cast(pa.int64())
    elif pa.types.is_timestamp(kind):
        array = array.cast(pa.date32(), safe=False)
    return pc.utf8_trim_whitespace(array.cast(pa.string()))


def _leave(
    column: ForeignColumn | None, name: str, array: pa.Array, left: Counter[Unmapped]
) -> None:
    stated = len(array) - array.null_count
    if stated:
        reason = "is not a column of the mapping" if column is None else column.about
        left[Unmapped(name, "", reason)] += stated


def _agreed(
    target: str, said: Sequence[tuple[str, pa.Array]], column: Column, bad: list[BadCell]
) -> pa.Array:
    """What several columns say of one fact: null where they disagree, which is reported."""
    (_, array), *others = said
    for name, other in others:
        differs = pc.fill_null(pc.not_equal(array, other), fill_value=False)
        joined = pc.coalesce(array, other)
        for row in pc.indices_nonzero(differs).to_pylist():
            value = str(other[row].as_py())
            reason = f"another column says otherwise of {target}; correct one of them"
            bad.append(BadCell(row, name, value, reason))
        array = pc.if_else(differs, pa.scalar(None, column.type), joined)
    return array


def _only_together(
    group: Sequence[str], arrays: dict[str, pa.Array], left: Counter[Unmapped]
) -> None:
    there = {name: arrays[name] for name in group if name in arrays}
    whole = pa.scalar(value=False)
    if len(there) == len(group):
        whole = reduce(pc.and_, map(pc.is_valid, there.values()))
    for name, array in there.items():
        lost = pc.sum(pc.and_(pc.is_valid(array), pc.invert(whole))).as_py()
        if lost:
            others = " and ".join(other for other in group if other != name)
            left[Unmapped(name, "", f"is carried over only together with {others}")] += lost
        arrays[name] = pc.if_else(whole, array, pa.scalar(None, array.type))
