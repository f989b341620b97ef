"""Columns of nullable booleans as rails, and back, without a cell being unpacked."""

from __future__ import annotations

import pyarrow as pa

__all__ = ["booleans", "rails"]


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
    """The column of that many rows that has these rails."""
    size = (rows + 7) // 8
    validity = pa.py_buffer((yes | no).to_bytes(size, "little"))
    return pa.BooleanArray.from_buffers(
        pa.bool_(), rows, [validity, pa.py_buffer(yes.to_bytes(size, "little"))]
    )


def _number(buffer: pa.Buffer | None) -> int:
    return 0 if buffer is None else int.from_bytes(memoryview(buffer), "little")
