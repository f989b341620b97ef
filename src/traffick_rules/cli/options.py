"""What the commands have in common: arguments, options, and how errors are shown."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date, datetime
from importlib.metadata import entry_points
from pathlib import Path
from typing import Protocol, TypeVar

import click
from click.shell_completion import CompletionItem

from traffick_rules.case.reading import text_of
from traffick_rules.case.writing import is_same_file
from traffick_rules.errors import TraffickRulesError
from traffick_rules.law.country.jurisdiction import Jurisdiction
from traffick_rules.plugins import GROUP, AnyJurisdiction, get_jurisdiction

F = TypeVar("F", bound=Callable[..., object])

_LONGEST_SALT = 4_096


class Decorator(Protocol):
    """What an option or an argument is to the command below it."""

    def __call__(self, command: F, /) -> F:
        """The command, with the option."""


class Day(click.ParamType[date]):
    """A day, written YYYY-MM-DD."""

    name = "YYYY-MM-DD"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> date:
        try:
            day = date.fromisoformat(str(value))
        except ValueError:
            day = None
        if day is None or day.isoformat() != value:
            self.fail(f"{value!r} is not a day; write YYYY-MM-DD, such as 2008-05-01", param, ctx)
        return day


class Arguments(click.Group):
    """
    A group of commands that tells errors of the library on standard error, with exit code 2.

    It refuses what no operating system would hand on, before anybody takes it for a path.
    """

    def invoke(self, ctx: click.Context) -> object:
        """What a command gives, or each problem on a line."""
        try:
            return super().invoke(ctx)
        except TraffickRulesError as error:
            click.echo(str(error), err=True)
            raise click.exceptions.Exit(2) from None

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """The arguments, if they can be some."""
        for arg in args:
            try:
                given = os.fsencode(arg)
            except UnicodeEncodeError:
                given = b"\0"
            if b"\0" in given:
                ctx.fail(f"{arg[:60]!r} cannot be an argument")
        return super().parse_args(ctx, args)


class Country(click.ParamType[Jurisdiction]):
    """A country by its code; the shell completes those that are installed."""

    name = "CODE"

    def convert(
        self,
        value: AnyJurisdiction,
        param: click.Parameter | None,  # noqa: ARG002 - click's signature
        ctx: click.Context | None,  # noqa: ARG002
    ) -> Jurisdiction:
        return get_jurisdiction(value)

    def shell_complete(
        self,
        ctx: click.Context,  # noqa: ARG002 - click's signature
        param: click.Parameter,  # noqa: ARG002
        incomplete: str,
    ) -> list[CompletionItem]:
        # No plugin is loaded for it: the shell waits.
        codes = sorted({point.name for point in entry_points(group=GROUP)})
        return [CompletionItem(code) for code in codes if code.startswith(incomplete)]


class InFile(click.Path):
    """A file that a command reads; no file that it writes is the same one."""

    is_written = False

    def __init__(self) -> None:
        super().__init__(path_type=Path)

    def convert(
        self,
        value: str | os.PathLike[str],
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> Path:
        file = Path(os.fsdecode(super().convert(value, param, ctx)))
        if param is None or ctx is None:
            return file
        files: dict[str, tuple[Path, bool]] = ctx.meta.setdefault(__name__, {})
        for name, (other, is_written) in files.items():
            if (self.is_written or is_written) and is_same_file(file, other):
                self.fail(f"{str(file)!r} is the file of {name} too; give another one", param, ctx)
        files[param.get_error_hint(ctx)] = file, self.is_written
        return file


class OutFile(InFile):
    """A file that a command writes."""

    is_written = True


def out_option(what: str) -> Decorator:
    """The file that a command writes."""
    return click.option("--out", required=True, type=OutFile(), help=what)


def questions_option(what: str, *, required: bool = False) -> Decorator:
    """The questions that a command is about."""
    return click.option(
        "--question", "questions", multiple=True, required=required, metavar="NAME", help=what
    )


def read_salt(file: Path | None) -> str | None:
    """The salt in a file, without the line break at its end; None for no file."""
    return None if file is None else text_of(file, _LONGEST_SALT).rstrip("\r\n")


def _format(*forms: str) -> Decorator:
    return click.option(
        "--format",
        "output",
        type=click.Choice(forms),
        default="text",
        show_default=True,
        help="How to print the result; `traffick-rules schema` describes the JSON.",
    )


def _said_ahead(_ctx: click.Context, _param: click.Parameter, day: date) -> date:
    """Warn that the law of a day that lies ahead was not read yet."""
    if day > datetime.now().astimezone().date():
        click.echo(f"{day} lies ahead: this is the law as far as it was known", err=True)
    return day


def _day(what: str) -> Decorator:
    return click.option("--on", type=Day(), required=True, callback=_said_ahead, help=what)


case_file: Decorator = click.argument("file", type=InFile(), metavar="FILE")
country_argument: Decorator = click.argument("country", type=Country(), metavar="CODE")
jurisdiction_option: Decorator = click.option(
    "--jurisdiction", "country", required=True, type=Country(), help="The country, such as dk."
)
jurisdictions_option: Decorator = click.option(
    "--jurisdiction",
    "countries",
    multiple=True,
    required=True,
    type=Country(),
    help="A country, such as dk; repeat it for each country.",
)
any_jurisdictions_option: Decorator = click.option(
    "--jurisdiction",
    "countries",
    multiple=True,
    type=Country(),
    help="A country, such as dk; repeat it for each country; every installed one if left out.",
)
on_option: Decorator = _day("The day of decision, written YYYY-MM-DD; its law is applied.")
bar_day_option: Decorator = _day("The day for which limitation is asked, written YYYY-MM-DD.")
law_day_option: Decorator = _day("The day whose law is checked, written YYYY-MM-DD.")
salt_option: Decorator = click.option(
    "--salt-file",
    type=InFile(),
    help="A file with a secret salt of at least 16 bytes, so that the case cannot be guessed from the receipt.",
)
language_option: Decorator = click.option(
    "--lang",
    "language",
    default="en",
    show_default=True,
    metavar="CODE",
    help="The language of the result: en, or da for Danish.",
)
format_option: Decorator = _format("text", "json")
full_option: Decorator = click.option("--full", is_flag=True, help="Print all details.")
rows_format: Decorator = _format("text", "csv", "json")
table_format: Decorator = _format("text", "html", "json")
any_format: Decorator = _format("text", "markdown", "json")
page_format: Decorator = _format("text", "markdown", "html", "json")
