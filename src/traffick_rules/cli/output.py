"""How a command shows its result: lines for people, coloured on a terminal, or JSON."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import click
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from traffick_rules.answer.serialization import Document, to_json, unstructure
from traffick_rules.language import Translate
from traffick_rules.lines import LABELLED, Line, Role, role_of, set_line, terminal_width
from traffick_rules.proof.country_comparison import Comparison, comparison_lines, topic_in_words
from traffick_rules.schemas import Written

_TOPIC_WIDTH = 22
_LEAST_COLUMN = 18

_STYLES = {
    Role.TITLE: "bold",
    Role.HEADING: "bold underline",
    Role.YES: "bold green",
    Role.NO: "bold red",
    Role.UNKNOWN: "bold yellow",
    Role.DETAIL: "dim",
    Role.CAUTION: "yellow",
    Role.NOTE: "dim",
}


def show(lines: Iterable[Line]) -> None:
    """Print lines, as wide as the terminal; without colours where no terminal shows them, or `NO_COLOR` is set."""
    console = Console(highlight=False, soft_wrap=True)
    width = terminal_width()
    for line in lines:
        text = Text(set_line(line, width))
        if line.role in LABELLED:
            text.stylize(_STYLES.get(line.role, ""), 2, 2 + len(line.label))
        else:
            text.stylize(_STYLES.get(line.role, ""))
        console.print(text)


def show_comparison(comparison: Comparison, translate: Translate) -> None:
    """Print a comparison: a column for each country where the terminal is wide enough, else topic by topic."""
    console = Console(highlight=False)
    if console.width < _TOPIC_WIDTH + _LEAST_COLUMN * len(comparison.countries):
        show(comparison_lines(comparison, translate))
        return
    table = Table(box=SIMPLE_HEAD, show_lines=False, pad_edge=False)
    table.add_column(max_width=_TOPIC_WIDTH)
    for name in comparison.countries.values():
        table.add_column(translate(name), ratio=1)
    for row in comparison.rows:
        cells = [
            Text("\n").join(
                Text(text, _STYLES[Role.NOTE] if verdict is None else _STYLES[role_of(verdict)])
                for verdict, text in row.cell(code, translate)
            )
            for code in comparison.countries
        ]
        table.add_row(topic_in_words(row.topic, translate), *cells)
    show([Line(Role.TITLE, "", comparison.title(translate))])
    console.print(table)


def show_result(found: object, lines: Iterable[Line], output: str) -> None:
    """Print a result as JSON, or as lines for people."""
    if output == "json":
        show_json(found.to_dict() if isinstance(found, Document) else unstructure(found))
    else:
        show(lines)


def show_json(plain: object) -> None:
    """Print plain data as JSON."""
    click.echo(to_json(plain), nl=False)


def tell_written(files: Sequence[Path], output: str) -> None:
    """Say which files were written."""
    if output == "json":
        written: Written = {"written": [str(file) for file in files]}
        show_json(written)
        return
    for file in files:
        click.echo(f"written: {click.format_filename(file)}")
