"""Tables made of records, for tests."""

from __future__ import annotations

import random
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

import pyarrow as pa

from traffick_rules import Case
from traffick_rules.bulk import arrow_schema, columns
from traffick_rules.case.record import Record
from traffick_rules.facts import Country, OneOf, Person
from traffick_rules.law import Jurisdiction

CITIZENSHIPS = {Country("DK"), Country("NG"), Country("RO"), Country("SE"), Country("NO")}


def table_of(
    records: Iterable[Record], country: Jurisdiction, *, of: type[Record] = Case
) -> pa.Table:
    """A table whose rows say what the records say."""
    rows = []
    for record in records:
        row: dict[str, Any] = {}
        for column in columns(country, of=of):
            value = record.value(column.fact)
            if value is not None and column.member is not None:
                value = value.state(column.member)
            row[column.name] = value
        rows.append(row)
    return pa.Table.from_pylist(rows, schema=arrow_schema(country, of=of))


def random_table(
    country: Jurisdiction,
    rows: int,
    *,
    of: type[Record] = Case,
    seed: int = 1,
    known: float = 0.4,
) -> pa.Table:
    """Rows in which every fact is drawn by itself: many of them strange, some of them contradictory."""
    chance = random.Random(seed)
    made = {}
    for column in columns(country, of=of):
        if column.fact is Person.citizenships and column.member not in CITIZENSHIPS:
            continue
        pool: list[object]
        if pa.types.is_boolean(column.type):
            pool = [True, False]
        elif pa.types.is_date(column.type):
            born = column.name.startswith("person")
            first = date(1990, 1, 1) if born else date(2004, 1, 1)
            pool = [first + timedelta(days=chance.randrange(365 * 19)) for _ in range(40)]
        elif pa.types.is_integer(column.type):
            pool = list(range(12, 24))
        else:
            assert isinstance(column.fact, OneOf), column.name
            pool = [member.value for member in column.fact.options]
        share = known / 8 if column.name.startswith("person.") else known
        made[column.name] = pa.array(
            [chance.choice(pool) if chance.random() < share else None for _ in range(rows)],
            column.type,
        )
    return pa.table(made)
