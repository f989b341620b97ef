"""
Rows of one kind: those in which the same questions had the same states.

What is found for the first row of a kind holds for all of them, so it is found once.
"""

from __future__ import annotations

from collections.abc import Sequence

import pyarrow as pa
import pyarrow.compute as pc

from traffick_rules.bulk.frame import booleans, only_where

_STATES = 4
"""What a question can be in a row: not asked, unknown, yes or no."""
_DIGITS = 31
"""How many such states fit a whole number of 64 bits."""


class Kinds:
    """
    Which rows are of one kind, for each of several matters.

    Args:
        rows: How many rows there are.
        possible: Those that have a kind, as bits.
    """

    def __init__(self, rows: int, possible: int) -> None:
        self._rows = rows
        self._possible = possible
        self._digits: dict[str, list[tuple[int, int, int]]] = {}

    def add(self, matters: Sequence[str], yes: int, no: int, asked: int) -> None:
        """A question that counts for these matters: where it is yes, where no, and in which rows it was asked at all."""
        for matter in matters:
            self._digits.setdefault(matter, []).append((yes & asked, no & asked, asked))

    def of(self, matter: str) -> tuple[pa.Array, list[int], list[tuple[int, ...]]]:
        """The kind of every row by its number, the first row of each kind, and what distinguishes it."""
        digits = self._digits[matter]
        columns = []
        for start in range(0, len(digits), _DIGITS):
            column = pa.repeat(pa.scalar(0, pa.int64()), self._rows)
            for place, (yes, no, asked) in enumerate(digits[start : start + _DIGITS]):
                for state, bits in ((2, yes), (3, no), (1, asked & ~yes & ~no)):
                    if bits:
                        ones = booleans(bits, ~bits, self._rows).cast(pa.int64())
                        column = pc.add(column, pc.multiply(ones, state * _STATES**place))
            columns.append(column)
        columns[0] = only_where(self._possible, columns[0])
        numbers, rows = _combined(columns)
        return numbers, rows, [tuple(column[row].as_py() for column in columns) for row in rows]


def _combined(columns: Sequence[pa.Array]) -> tuple[pa.Array, list[int]]:
    """Which rows agree in all columns, by number, and the first row of each; null where a column is."""
    numbers = columns[0].dictionary_encode().indices.cast(pa.int64())
    for column in columns[1:]:
        coded = column.dictionary_encode()
        both = pc.add(pc.multiply(numbers, len(coded.dictionary)), coded.indices.cast(pa.int64()))
        numbers = both.dictionary_encode().indices.cast(pa.int64())
    places = pa.repeat(pa.scalar(value=True), len(numbers))
    table = pa.table({"number": numbers, "row": pc.indices_nonzero(places)})
    firsts = table.filter(pc.is_valid(numbers)).group_by("number").aggregate([("row", "min")])
    return numbers, firsts.sort_by("number")["row_min"].to_pylist()
