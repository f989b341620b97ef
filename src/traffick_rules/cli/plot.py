"""The commands that draw: plot timeline, history, graph and matrix."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from traffick_rules.answer.assessing import assess
from traffick_rules.answer.assessment import Assessment
from traffick_rules.cli.options import (
    Day,
    case_file,
    case_of_all,
    jurisdiction_option,
    language_option,
    on_option,
    reports_errors,
    write,
)
from traffick_rules.errors import ArgumentError
from traffick_rules.pictures import graph, history, matrix, timeline
from traffick_rules.plugins import get_jurisdiction
from traffick_rules.proof.comparing import compare

__all__ = ["plot"]

_out = click.option(
    "--out", required=True, type=click.Path(path_type=Path), help="The file for the picture (SVG)."
)
_countries = click.option(
    "--jurisdiction",
    "countries",
    multiple=True,
    required=True,
    metavar="CODE",
    help="A country; once for each.",
)


@click.group("plot")
def plot() -> None:
    """Draw a picture (SVG) of a case or of the law; needs the extra `pictures`."""


@plot.command("timeline")
@case_file
@jurisdiction_option
@on_option
@_out
@language_option
@reports_errors
def _timeline(file: str, jurisdiction: str, on: date, out: Path, language: str) -> None:
    """Draw what happened in the case in FILE, what follows from the law, and when the law changed."""
    spoken = get_jurisdiction(jurisdiction).language(language)
    _written(out, timeline(_assessed(file, jurisdiction, on), language=spoken))


@plot.command("graph")
@case_file
@jurisdiction_option
@on_option
@click.option(
    "--question", required=True, metavar="NAME", help="The question, such as permits.9c5."
)
@_out
@language_option
@reports_errors
def _graph(  # noqa: PLR0913, PLR0917 - one for each option
    file: str, jurisdiction: str, on: date, question: str, out: Path, language: str
) -> None:
    """Draw the clauses that an answer for the case in FILE rests on, each with its value."""
    spoken = get_jurisdiction(jurisdiction).language(language)
    answer = _assessed(file, jurisdiction, on).answer(question)
    _written(out, graph(answer, language=spoken))


@plot.command("history")
@click.argument("value", metavar="VALUE")
@_countries
@click.option(
    "--until",
    type=Day(),
    required=True,
    help="The day until which periods without an end are drawn.",
)
@_out
@reports_errors
def _history(value: str, countries: tuple[str, ...], until: date, out: Path) -> None:
    """Draw the periods of a dated VALUE, such as offence.trafficking.max_term, across countries."""
    _written(out, history(value, [get_jurisdiction(code) for code in countries], until=until))


@plot.command("matrix")
@case_file
@_countries
@on_option
@_out
@reports_errors
def _matrix(file: str, countries: tuple[str, ...], on: date, out: Path) -> None:
    """Draw the answers of several countries to the case in FILE, topic by topic."""
    _written(out, matrix(compare(case_of_all(file, countries), countries, on=on)))


def _assessed(file: str, jurisdiction: str, on: date) -> Assessment:
    country = get_jurisdiction(jurisdiction)
    return assess(country.case_type.from_file(file), jurisdiction=country, on=on)


def _written(out: Path, picture: str) -> None:
    if out.suffix != ".svg":
        msg = f"{out.name}: a picture is SVG; name the file .svg"
        raise ArgumentError(msg)
    write(out, picture)
    click.echo(f"written: {out}")
