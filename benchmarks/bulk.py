"""
How many cases a second a table is answered at: the program alone, bits to bits, and from table to table.

Run as `python benchmarks/bulk.py [ROWS]`; the single cases beside it are a sample, as they are slow.
"""

from __future__ import annotations

import enum
import random
import resource
import sys
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from typing import cast

import pyarrow as pa

from traffick_rules import assess_many, get_jurisdiction
from traffick_rules.bulk import assess_table, columns, sentence_table
from traffick_rules.case.case import Case
from traffick_rules.case.charge import Charge
from traffick_rules.engine.program import program_of
from traffick_rules.facts.kinds import Day, OneOf, WholeNumber

ON = date(2017, 2, 1)
SAMPLE = 200


def table_of(rows: int, *, seed: int = 1) -> pa.Table:
    """A table with every column that the Danish law of the day tests, a third of the cells unknown."""
    denmark = get_jurisdiction("dk")
    program = program_of(denmark.in_force(ON), Case)
    tested = {fact for atom in program.atoms for fact in atom.facts}
    chance = random.Random(seed)  # noqa: S311 - figures, not secrets
    made = {}
    for column in columns(denmark):
        if column.fact not in tested or column.name.startswith("person.born"):
            continue
        cells: list[object]
        if isinstance(column.fact, Day):
            cells = [date(2016, 1, 1 + number) for number in range(28)]
        elif isinstance(column.fact, WholeNumber):
            cells = list(range(10, 40))
        elif isinstance(column.fact, OneOf):
            cells = [member.value for member in cast("type[enum.StrEnum]", column.fact.options)]
        else:
            cells = [True, False]
        if column.name == "person.birth_date":
            cells = [None]
        pool = pa.array([*cells, *[None] * max(1, len(cells) // 2)], column.type)
        indices = pa.array(chance.choices(range(len(pool)), k=rows), pa.int32())
        made[column.name] = pool.take(indices)
    if "stay.reflection_period_until" in made:
        made["stay.reflection_period_until"] = pa.nulls(rows, pa.date32())
    return pa.table(made)


def charges_of(rows: int, *, seed: int = 1) -> pa.Table:
    """A table of charges of trafficking and of the offences beside it, on days of twenty years."""
    chance = random.Random(seed)  # noqa: S311 - figures, not secrets
    days = [date(year, month, 1) for year in range(2003, 2025) for month in range(1, 13)]
    made = {}
    for column in columns(get_jurisdiction("dk"), of=Charge):
        if column.name in {"trafficking.last_day", "judgment.on"}:
            chosen = days[:-12] if column.name.startswith("trafficking") else days[-12:]
            pool = pa.array(chosen, column.type)
        elif pa.types.is_boolean(column.type) and "citizenship" not in column.name:
            pool = pa.array([True, False, None], column.type)
        else:
            continue
        made[column.name] = pool.take(
            pa.array(chance.choices(range(len(pool)), k=rows), pa.int32())
        )
    return pa.table(made)


def best_of(times: int, run: Callable[[], object]) -> float:
    """The least time of several runs, in seconds."""
    found = []
    for _ in range(times):
        start = time.perf_counter()
        run()
        found.append(time.perf_counter() - start)
    return min(found)


def main() -> None:
    """Print the figures."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    denmark = get_jurisdiction("dk")
    program = program_of(denmark.in_force(ON), Case)
    chance = random.Random(1)  # noqa: S311 - figures, not secrets
    bits = [chance.getrandbits(rows) for _ in range(2 * len(program.atoms))]
    yes = [bit & ~other for bit, other in zip(bits[::2], bits[1::2], strict=True)]
    no = [other & ~bit for bit, other in zip(bits[::2], bits[1::2], strict=True)]
    kernel = best_of(5, lambda: program.run_rails(yes, no))
    print(f"{'bits to bits, every Danish answer:':44}{rows / kernel:15,.0f} cases a second")
    table = table_of(rows)
    for words, values in (("verdicts", False), ("verdicts and values", True)):
        run = partial(assess_table, table, jurisdiction=denmark, on=ON, values=values)
        whole = best_of(3, run)
        said = f"{len(table.schema)} columns to {words}:"
        print(f"{said:44}{rows / whole:15,.0f} rows a second")
    charges = charges_of(rows)
    whole = best_of(3, lambda: sentence_table(charges, jurisdiction=denmark))
    said = f"{len(charges.schema)} columns of charges to sentences:"
    print(f"{said:44}{rows / whole:15,.0f} rows a second")
    cases = [Case()] * SAMPLE
    single = best_of(3, lambda: assess_many(cases, jurisdiction=denmark, on=ON))
    print(f"{'case by case, with reasons:':44}{SAMPLE / single:15,.0f} cases a second")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{'peak memory:':44}{peak:15,.0f} MiB")


if __name__ == "__main__":
    main()
