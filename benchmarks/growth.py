"""
How time and memory grow with the number of rows, from a thousand to ten million, and what files cost.

    python benchmarks/growth.py [--most 10000000] [--csv-bytes 0]

Tables are made batch by batch and thrown away, so that they are not what fills the memory. Each file is answered by the
command in a process of its own, whose greatest memory is reported. `--csv-bytes 2000000000` adds a CSV file of that size.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet
from bulk import table_of  # type: ignore[import-not-found] # a script beside this one

from traffick_rules import get_jurisdiction
from traffick_rules.bulk import assess_batches

ON = date(2017, 2, 1)
BATCH = 1 << 17


def batches(rows: int) -> Iterator[pa.RecordBatch]:
    """So many rows: one table, again and again."""
    table = table_of(min(rows, BATCH))
    (batch,) = table.combine_chunks().to_batches()
    for start in range(0, rows, BATCH):
        yield batch.slice(0, min(BATCH, rows - start))


def reader(rows: int) -> pa.RecordBatchReader:
    """So many rows as a reader."""
    made = batches(rows)
    first = next(made)

    def all_of_them() -> Iterator[pa.RecordBatch]:
        yield first
        yield from made

    return pa.RecordBatchReader.from_batches(first.schema, all_of_them())


def peak_of(child: Sequence[str]) -> tuple[float, float]:
    """Seconds and greatest memory in MiB of a process."""
    start = time.perf_counter()
    subprocess.run(child, check=True, stdout=subprocess.DEVNULL)  # noqa: S603 - our own command
    took = time.perf_counter() - start
    return took, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


def answer_file(file: Path, out: Path) -> tuple[float, float]:
    """Seconds and memory of the command on a file."""
    command = [
        sys.executable,
        "-m",
        "traffick_rules.cli",
        "bulk",
        str(file),
        "--jurisdiction",
        "dk",
    ]
    return peak_of([*command, "--on", ON.isoformat(), "--out", str(out), "--no-values"])


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description="how time and memory grow with the rows")
    parser.add_argument("--most", type=int, default=10_000_000, help="the most rows")
    parser.add_argument("--csv-bytes", type=int, default=0, help="a CSV file of that size too")
    options = parser.parse_args(arguments)
    denmark = get_jurisdiction("dk")
    list(assess_batches(reader(1_000), jurisdiction=denmark, on=ON, values=False))
    rows = 1_000
    while rows <= options.most:
        table = reader(rows)
        start = time.perf_counter()
        done = sum(
            piece.answers.num_rows
            for piece in assess_batches(table, jurisdiction=denmark, on=ON, values=False)
        )
        took = time.perf_counter() - start
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(
            f"{done:>12,} rows {took:10.4f} s {done / took:14,.0f} rows a second {peak:8,.0f} MiB"
        )
        rows *= 10
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "cases.parquet")
        with pyarrow.parquet.ParquetWriter(file, table_of(1).schema) as writer:
            for batch in batches(options.most):
                writer.write_batch(batch)
        took, peak = answer_file(file, Path(folder, "answers.parquet"))
        size = (
            f"{options.most:,} rows of Parquet ({file.stat().st_size / 2**20:,.0f} MiB) to Parquet"
        )
        print(f"{size}: {took:.1f} s, {options.most / took:,.0f} rows a second, {peak:,.0f} MiB")
        file.unlink()
        if options.csv_bytes:
            file = Path(folder, "cases.csv")
            rows = 0
            (batch,) = batches(min(BATCH, options.most))
            with pyarrow.csv.CSVWriter(file, batch.schema) as writer:
                while file.stat().st_size < options.csv_bytes:
                    writer.write_batch(batch)
                    rows += batch.num_rows
            took, peak = answer_file(file, Path(folder, "answers.parquet"))
            size = f"{rows:,} rows of CSV ({file.stat().st_size / 2**20:,.0f} MiB) to Parquet"
            print(f"{size}: {took:.1f} s, {rows / took:,.0f} rows a second, {peak:,.0f} MiB")


if __name__ == "__main__":
    main()
