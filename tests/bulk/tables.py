"""Tables made of records, for tests."""

from __future__ import annotations

import pyarrow as pa

from traffick_rules import Case
from traffick_rules.bulk import arrow_schema, columns


def table_of(records, country, *, of=Case):
    """A table whose rows say what the records say."""
    rows = []
    for record in records:
        row = {}
        for column in columns(country, of=of):
            value = record.value(column.fact)
            if value is not None and column.member is not None:
                value = value.state(column.member)
            row[column.name] = value
        rows.append(row)
    return pa.Table.from_pylist(rows, schema=arrow_schema(country, of=of))
