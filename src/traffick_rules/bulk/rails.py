"""Columns of nullable booleans as rails, and back, without a cell being unpacked."""

from __future__ import annotations

import pyarrow as pa

__all__ = ["booleans", "only_where", "rails"]


def rails(column: pa.BooleanArray) -> tuple[int, int]:
    """The yes and the no rail of a column: bit *i* for row *i*."""
    if column.offset:
        # Buffers begin before the slice; a copy begins with it.
        column = pa.concat_arrays([column, pa.array([], pa.bool_())])
    everything = (1 << len(column)) - 1
    validity, values = column.buffers()
    value = _number(values) & everything
    valid = everything if validity is None else _number(validity) & everything
    return value & valid, valid & ~value


def booleans(yes: int, no: int, rows: int) -> pa.BooleanArray:
    """The column of that many rows that has these rails; with `~yes` for no, nothing in it is unknown."""
    known = yes | no
    validity = None if known == _EVERYWHERE else _buffer(known, rows)
    return pa.BooleanArray.from_buffers(pa.bool_(), rows, [validity, _buffer(yes, rows)])


def only_where(bits: int, column: pa.Array) -> pa.Array:
    """A column of numbers or days with null where no bit is set; its values are not copied."""
    if column.offset:
        column = pa.concat_arrays([column, pa.array([], column.type)])
    validity, values = column.buffers()
    if validity is not None:
        bits &= _number(validity)
    return pa.Array.from_buffers(column.type, len(column), [_buffer(bits, len(column)), values])


_EVERYWHERE = -1
"""The bits of a number or its opposite: every row, however many there are."""


def _buffer(bits: int, rows: int) -> pa.Buffer:
    return pa.py_buffer(bits.to_bytes((rows + 7) // 8, "little"))


def _number(buffer: pa.Buffer | None) -> int:
    return 0 if buffer is None else int.from_bytes(memoryview(buffer), "little")
