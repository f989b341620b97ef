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
from collections.abc import Set as AbstractSet
from fnmatch import fnmatchcase
from functools import cached_property, reduce
from typing import TypeAlias, cast

import attrs
import pyarrow as pa
import pyarrow.compute as pc

from traffick_rules.bulk.fact_columns import Column, columns_of
from traffick_rules.bulk.frame import BadCell
from traffick_rules.bulk.not_known import Unsayable, is_blank, plain
from traffick_rules.bulk.written import NO, YES, each_text, texts_of
from traffick_rules.errors import ArgumentError
from traffick_rules.facts.fact import FactGroup
from traffick_rules.mixins import shortened

Said: TypeAlias = Mapping[str, object]
"""What a cell says: values by the names of our columns."""


Writing: TypeAlias = tuple[Sequence[str], frozenset[str]]
"""The texts for a cell, and the names of our columns whose values they say."""


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
        lists: Whether a text is one of those that a cell can have; None where they are not listed.
        separator: What is written between the texts of one cell; empty where there is one only.
    """

    name: str
    labels: tuple[str, ...] = ()
    about: str = ""
    targets: tuple[str, ...] = ()
    beside: str = ""
    says: Callable[[str], Said] | None
    said_by: Callable[[Said], Writing] | None = None
    values: Mapping[str, Said] = attrs.Factory(dict)
    lists: Callable[[str], bool] | None = None
    separator: str = ""

    def fitted(self, known: AbstractSet[str]) -> ForeignColumn:
        """The column as far as it says these columns of ours; left behind if it says none of them."""
        says = self.says
        if says is None or known >= set(self.targets):
            return self
        targets = tuple(name for name in self.targets if name in known)
        if not targets:
            return attrs.evolve(self, says=None, about=_NOT_HERE)

        def only(said: Said) -> Said:
            return {name: value for name, value in said.items() if name in known}

        values = {text: only(said) for text, said in self.values.items()}
        return attrs.evolve(
            self, targets=targets, values=values, says=lambda text: only(says(text))
        )

    def choice(self, header: str, text: str) -> ForeignColumn:
        """The column that says of one text of this one whether it is so, as forms for surveys write them."""

        def says(cell: str) -> Said:
            word = plain(cell).casefold()
            if word in YES:
                return self.says(text) if self.says else {}
            if word in NO:
                # What was not chosen is not known not to be so.
                return {}
            msg = "write 1 or 0"
            raise Unsayable(msg)

        return ForeignColumn(name=header, targets=self.targets, says=self.says and says)


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
        blank: Texts that stand for an empty cell, beside the words for "not known" that every table has.
        not_blank: Such words that stand for none in this table.
        together: Facts that are carried over together or not at all.
        personal: Patterns of the names of columns with personal data, which cannot even be kept.
    """

    title: str
    source: str = ""
    loose: bool = False
    columns: tuple[ForeignColumn, ...]
    blank: frozenset[str] = frozenset()
    not_blank: frozenset[str] = frozenset()
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

    @cached_property
    def _of_forms(self) -> dict[str, ForeignColumn]:
        return {}

    def column(self, header: str) -> ForeignColumn | None:
        """
        The column of that name or label; None where the mapping knows none.

        Forms for surveys write `group/question`, and `question/choice` for each choice of several. A label within a
        group is none: the group may be about another person.
        """
        found = self._by_header.get(self.folded(header)) or self._of_forms.get(header)
        question, sign, choice = header.rpartition("/")
        if found is not None or not sign:
            return found
        column = self.column(question)
        if column is not None and column.lists is not None and column.lists(choice):
            return self._of_forms.setdefault(header, column.choice(header, choice))
        found = self._by_header.get(self.folded(choice))
        return found if found and self.folded(found.name) == self.folded(choice) else None

    def is_personal(self, header: str) -> bool:
        """Whether a column has personal data, which is neither kept nor reported."""
        column = self.column(header)
        names = {header, *header.split("/"), *(() if column is None else (column.name,))}
        return any(
            fnmatchcase(name.casefold(), pattern.casefold())
            for name in names
            for pattern in self.personal
        )

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

    def fitted(self, groups: Mapping[str, type[FactGroup]]) -> ColumnMapping:
        """The mapping as far as it speaks of the facts of these groups; what says others is left behind."""
        known = {column.name for column in columns_of(groups)}
        return attrs.evolve(self, columns=tuple(each.fitted(known) for each in self.columns))

    def check(self, schema: pa.Schema, keep: Iterable[str] = ()) -> None:
        """
        Refuse a table that the mapping does not fit.

        Raises:
            ArgumentError: If no column of the table is known, two are the same one, or a column that is to be kept
                has personal data.
        """
        there = [column for column in map(self.column, schema.names) if column is not None]
        if not there:
            known_names = ", ".join(column.name for column in self.columns[:5])
            msg = f"mapping {self.title!r}: knows no column of the table; it knows {known_names}, …"
            raise ArgumentError(msg)
        if all(column.about == _NOT_HERE for column in there):
            msg = f"mapping {self.title!r}: what the columns of the table say, {there[0].name!r} first, is not asked for here"
            raise ArgumentError(msg)
        names = Counter(column.name for column in there)
        if twice := next((name for name, count in names.items() if count > 1), ""):
            msg = f"column {twice!r} is there twice; keep one of them"
            raise ArgumentError(msg)
        for name in keep:
            if self.is_personal(name):
                msg = f"keep: {name!r} is a column of personal data of {self.title}; leave it out"
                raise ArgumentError(msg)

    def read(
        self, batch: pa.RecordBatch, known: Mapping[str, Column], passed: Iterable[str] = ()
    ) -> Facts:
        """
        The rows in our own columns.

        Args:
            batch: The rows.
            known: Our columns by name.
            passed: Columns that are used otherwise, and not reported as left behind.
        """
        found = Facts(batch, {})
        said: dict[str, list[tuple[str, pa.Array]]] = {}
        for name in batch.schema.names:
            column = self.column(name)
            if column is None or column.says is None:
                if name not in set(passed):
                    _leave(column, name, batch.column(name), found.left)
                continue
            for target, array in self._said(column, name, batch, known, found):
                found.headers.setdefault(target, name)
                said.setdefault(target, []).append((name, array))
        arrays = {target: self._agreed(target, each, found) for target, each in said.items()}
        for group in self.together:
            _only_together(group, arrays, found.left)
        names = list(arrays)
        if not names:
            # A batch has as many rows as its columns; one that says nothing keeps their number.
            names, arrays = [next(iter(known))], {}
        made = [arrays.get(name, pa.nulls(batch.num_rows, known[name].type)) for name in names]
        return attrs.evolve(found, batch=pa.RecordBatch.from_arrays(made, names))

    def _said(
        self,
        column: ForeignColumn,
        name: str,
        batch: pa.RecordBatch,
        known: Mapping[str, Column],
        found: Facts,
    ) -> Iterator[tuple[str, pa.Array]]:
        """What a column says, as columns of ours; each text that occurs is read once."""
        assert column.says is not None  # noqa: S101 - looked at before
        texts = self._texts(batch.column(name))
        if column.beside:
            names = batch.schema.names
            other = next(
                (n for n in names if (c := self.column(n)) and c.name == column.beside), None
            )
            if other is None:
                return
            texts = pc.binary_join_element_wise(texts, self._texts(batch.column(other)), "|")
        coded = texts.dictionary_encode()
        says, codes, wrong = each_text(coded, column.says, self._is_blank)
        for row, hint in wrong.items():
            value = self.cell(batch, name, row)
            reason = f"{value!r} cannot be taken" if value else "the cell cannot be taken"
            found.bad.append(BadCell(row, name, value, f"{reason}; {hint}"))
        if column.values:
            for each in codes.drop_null().value_counts().to_pylist():
                text = coded.dictionary[each["values"]].as_py()
                self._count(column, text, each["counts"], found.left)
        said = [cast("Said", each or {}) for each in says]
        for target in dict.fromkeys(target for each in said for target in each):
            values = pa.array([each.get(target) for each in said], known[target].type)
            yield target, values.take(codes)

    def _agreed(self, target: str, said: Sequence[tuple[str, pa.Array]], found: Facts) -> pa.Array:
        """What several columns say of one fact: null where they disagree, which is reported."""
        first = pc.coalesce(*(array for _, array in said))
        disputed = pa.scalar(value=False)
        for name, array in said[1:]:
            differs = pc.fill_null(pc.not_equal(first, array), fill_value=False)
            disputed = pc.or_(disputed, differs)
            for row in pc.indices_nonzero(differs).to_pylist():
                reason = f"another column says otherwise of {target}; correct one of them"
                value = self.cell(found.batch, name, row)
                found.bad.append(BadCell(row, name, value, reason))
        return pc.if_else(disputed, pa.scalar(None, first.type), first)

    def cell(self, batch: pa.RecordBatch, name: str, row: int) -> str:
        """A cell as it is written, for a report; none of a column with personal data."""
        if self.is_personal(name):
            return ""
        return str(texts_of(batch.column(name).slice(row, 1))[0].as_py() or "")

    def _count(self, column: ForeignColumn, text: str, rows: int, left: Counter[Unmapped]) -> None:
        """The listed values of a cell that say nothing of ours."""
        for part in parts_of(text, column.lists, column.separator):
            if not column.values.get(self.folded(part), True):
                left[Unmapped(column.name, part, "says no fact that a rule asks for")] += rows

    def _texts(self, array: pa.Array) -> pa.Array:
        texts = pc.utf8_trim_whitespace(texts_of(array).cast(pa.string()))
        blank = pc.is_in(texts, value_set=pa.array(["", *self.blank]))
        return pc.if_else(blank, pa.scalar(None, pa.string()), texts)

    def _is_blank(self, text: str) -> bool:
        return is_blank(text) and text not in self.not_blank


@attrs.frozen(eq=False)
class Facts:
    """
    The rows of a batch in our own columns.

    Attributes:
        batch: The rows.
        headers: The columns of the table that say our columns, where they are named otherwise.
        bad: The cells that could not be taken, whose facts are null.
        left: What was left behind, with the number of rows.
    """

    batch: pa.RecordBatch
    headers: dict[str, str]
    bad: list[BadCell] = attrs.Factory(list)
    left: Counter[Unmapped] = attrs.Factory(Counter)


def folded(text: str, *, loose: bool) -> str:
    """A name or value as it is compared: if *loose* without case, spaces and signs."""
    text = plain(text)
    return re.sub(r"[\W_]+", "", text).casefold() if loose else text


_NOT_HERE = "says no fact that is asked for here"

_BETWEEN = (";", "|", "\n", ",")
"""What people and programs write between several texts of a cell; survey forms write blanks."""


def parts_of(
    text: str,
    lists: Callable[[str], bool] | None,
    separator: str,
    is_word: Callable[[str], bool] | None = None,
) -> list[str]:
    """
    The texts of one cell, without words for "not known".

    Args:
        text: The cell.
        lists: Whether a text is one that the cell can list.
        separator: What is written between them; empty where there is one only.
        is_word: Whether a text is one that can stand between blanks, if not all can; the cell is split at blanks only
            where each part is one.
    """
    text = text.strip()
    if not separator or lists is None or lists(text):
        return [text] if text else []
    for sign in dict.fromkeys((separator, *_BETWEEN)):
        if sign in text:
            parts = (parts_of(part, lists, separator, is_word) for part in text.split(sign))
            return [each for part in parts for each in part if lists(each) or not is_blank(each)]
    words = text.split()
    return words if all(map(is_word or lists, words)) else [text]


def _leave(
    column: ForeignColumn | None, name: str, array: pa.Array, left: Counter[Unmapped]
) -> None:
    stated = len(array) - array.null_count
    if stated:
        reason = "is not a column of the mapping" if column is None else column.about
        left[Unmapped(name, "", reason)] += stated


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
