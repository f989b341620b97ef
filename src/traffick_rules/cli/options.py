"""What the commands have in common: arguments, options, and how errors are told."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from datetime import date
from functools import wraps
from pathlib import Path
from typing import ParamSpec, TypeVar

import click

from traffick_rules.case.case import Case
from traffick_rules.errors import ArgumentError, TraffickRulesError
from traffick_rules.plugins import get_jurisdiction

__all__ = [
    "Arguments",
    "Day",
    "any_format",
    "case_file",
    "case_of_all",
    "format_option",
    "jurisdiction_option",
    "language_option",
    "on_option",
    "reports_errors",
    "write",
]

P = ParamSpec("P")
R = TypeVar("R")


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
    """A group of commands that refuses what no operating system would hand on, before anybody takes it for a path."""

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


def reports_errors(command: Callable[P, R]) -> Callable[P, R]:
    """Errors of the library go to standard error, each problem on a line, with exit code 2."""

    @wraps(command)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return command(*args, **kwargs)
        except TraffickRulesError as error:
            click.echo(str(error), err=True)
            raise click.exceptions.Exit(2) from None

    return wrapped


def case_of_all(file: str, countries: Sequence[str]) -> Case:
    """The case in a file, with the facts that are the own of any of these countries."""
    groups = {
        group.key: group for code in countries for group in get_jurisdiction(code).fact_groups
    }
    return Case.with_groups(*groups.values()).from_file(file)


def write(file: Path | str, content: str) -> None:
    """Write a text to a file."""
    try:
        Path(file).write_bytes(content.encode("utf-8", "backslashreplace"))
    except (OSError, ValueError) as error:
        reason = (getattr(error, "strerror", None) or "cannot be the name of a file").lower()
        msg = f"{file}: cannot be written: {reason}"
        raise ArgumentError(msg) from None


case_file = click.argument("file", type=click.Path(), metavar="FILE")
jurisdiction_option = click.option(
    "--jurisdiction", required=True, metavar="CODE", help="Country code, such as dk."
)
on_option = click.option(
    "--on", type=Day(), required=True, help="Day of decision; its law is applied."
)
language_option = click.option(
    "--language", default="en", show_default=True, metavar="CODE", help="Such as da for Danish."
)
any_format = click.option(
    "--format",
    "output",
    type=click.Choice(["text", "markdown", "json"]),
    default="text",
    show_default=True,
    help="How to print the result.",
)
format_option = click.option(
    "--format",
    "output",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How to print the result.",
)
