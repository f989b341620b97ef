"""The commands about tables: bulk, inspect."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from types import ModuleType

import attrs
import click

from traffick_rules.case.case import Case
from traffick_rules.case.charge import Charge
from traffick_rules.cli.options import (
    Country,
    InFile,
    OutFile,
    format_option,
    jurisdiction_option,
    out_option,
    questions_option,
)
from traffick_rules.cli.output import show_json
from traffick_rules.law.country.jurisdiction import Jurisdiction


class _Mapping(InFile):
    """A mapping file, or a format by its name."""

    def convert(
        self,
        value: str | os.PathLike[str],
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> Path:
        # A name without an ending is that of a format, reported as such where it is misspelt.
        return super().convert(value, param, ctx) if Path(value).suffix else Path(value)


_table = click.argument("table", type=InFile())
_on = click.option(
    "--on", metavar="DAY|COLUMN", help="The day of decision, or the column that has it."
)
_charges = click.option("--charges", is_flag=True, help="The rows are charges to be sentenced.")
_mapping = click.option(
    "--mapping",
    type=_Mapping(),
    metavar="FILE|htcds|ctdc",
    help="What the columns of a table in another format mean: a mapping file, or a data standard.",
)
_keep = click.option(
    "--keep",
    multiple=True,
    metavar="COLUMN",
    help="A column to copy to the answers; can be repeated.",
)
_sheet = click.option(
    "--sheet",
    metavar="NAME",
    help="The sheet to read; if left out, the one whose columns are known.",
)


@click.command("bulk", short_help="Answer every row of a table.")
@_table
@jurisdiction_option
@_on
@_charges
@out_option(
    "The file for the answers; without an ending a folder of parts, in which a stopped run goes on."
)
@click.option(
    "--errors",
    type=OutFile(),
    help="The file for the cells that could not be read, and why.",
)
@_mapping
@_keep
@_sheet
@questions_option("A question to answer; can be repeated; all if left out.")
@click.option(
    "--values/--no-values", default=True, help="Write lengths and days beside the verdicts, or not."
)
@format_option
def answer_table(  # noqa: PLR0913, PLR0917 - the options of the command
    table: Path,
    country: Jurisdiction,
    on: str | None,
    charges: bool,  # noqa: FBT001 - a flag of the command
    out: Path,
    errors: Path | None,
    mapping: Path | None,
    keep: tuple[str, ...],
    sheet: str | None,
    questions: tuple[str, ...],
    values: bool,  # noqa: FBT001 - a flag of the command
    output: str,
) -> None:
    """
    Answer every row of a TABLE: cases on a day, or on a day for each row, or charges.

    A table is Parquet, text with any separator, or a spreadsheet; `inspect` says how it is read. It needs the extra
    `bulk`, and `xlsx` for spreadsheets.

    \b
    traffick-rules bulk cases.parquet --jurisdiction dk --on 2024-07-01 --out answers.parquet
    traffick-rules bulk charges.csv --jurisdiction dk --charges --out sentences.csv
    traffick-rules bulk cases.xlsx --mapping htcds --jurisdiction dk --on 2024-07-01 --out answers.csv
    """
    for wrong, message in (
        (charges == (on is not None), "give either --on, for cases, or --charges"),
        (charges and questions, "--question is about cases; leave it out"),
    ):
        if wrong:
            raise click.UsageError(message)
    bulk = _answering()
    asked = bulk.Asked(
        jurisdiction=country,
        on=_day_or_column(on),
        questions=questions,
        values=values,
        keep=keep,
        mapping=mapping,
        sheet=sheet,
    )
    found = bulk.answer_file(table, asked, out=out, errors=errors)
    if output == "json":
        show_json(found)
        return
    rows, wrong = found["rows"], found["errors"]
    if found["answered_before"]:
        click.echo(f"{found['answered_before']} rows were answered before")
    click.echo(f"{_counted(rows, 'row')} answered, {_counted(wrong, 'error')}")
    for left in found["not_carried_over"]:
        value = f" {left['value']!r}" if left["value"] else ""
        where = f"{left['column']}{value} ({left['rows']} rows)"
        click.echo(f"not carried over: {where}: {left['reason']}", err=True)
    if wrong and errors is None and out.suffix:
        click.echo("name a file with --errors to see them", err=True)


@click.command("inspect", short_help="Say how a table is read.")
@_table
@click.option(
    "--jurisdiction", "country", type=Country(), help="Add the columns that only this country has."
)
@_on
@_charges
@_mapping
@_keep
@_sheet
@format_option
def inspect_file(  # noqa: PLR0913, PLR0917 - the options of the command
    table: Path,
    country: Jurisdiction | None,
    on: str | None,
    charges: bool,  # noqa: FBT001 - a flag of the command
    mapping: Path | None,
    keep: tuple[str, ...],
    sheet: str | None,
    output: str,
) -> None:
    """
    Say what the file of a TABLE is, and what each of its columns says; no cell is printed.

    \b
    traffick-rules inspect cases.csv
    traffick-rules inspect cases.xlsx --mapping htcds
    """
    found = _answering().inspected(
        table,
        of=Charge if charges else Case,
        country=country,
        on=_day_or_column(on),
        keep=keep,
        mapping=mapping,
        sheet=sheet,
    )
    if output == "json":
        show_json(attrs.asdict(found))
        return
    passed = f", {found.blank} without content passed over" if found.blank else ""
    click.echo(found.about)
    click.echo(f"{_counted(found.rows, 'row')}{passed}")
    for column in found.columns:
        what = "; ".join(filter(None, (", ".join(column.says), column.note)))
        click.echo(f"  {column.name}: {what}")


def _answering() -> ModuleType:
    """What answers tables, if what it needs is installed."""
    try:
        import traffick_rules.cli.answering_table as answering
    except ModuleNotFoundError as error:
        if error.name != "pyarrow":
            raise
        click.echo("tables need pyarrow: pip install 'traffick-rules[bulk]'", err=True)
        raise click.exceptions.Exit(2) from None
    return answering


def _counted(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _day_or_column(on: str | None) -> date | str | None:
    try:
        return None if on is None else date.fromisoformat(on)
    except ValueError:
        return on
