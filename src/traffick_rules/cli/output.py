"""How a command shows its result: lines for people, coloured on a terminal, or JSON."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import click
from rich.console import Console
from rich.text import Text

from traffick_rules.answer.serialization import to_json
from traffick_rules.render.text import LABELLED, Line, Role, set_line, terminal_width
from traffick_rules.schemas import Written

__all__ = ["show", "show_json", "tell_written"]

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
