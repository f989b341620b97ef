"""The commands that draw: plot timeline, history, graph, matrix, route, statistics and plans."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import wraps
from pathlib import Path

import click

from traffick_rules.assessment.reach import reach
from traffick_rules.case.case import Case
from traffick_rules.case.charge import Charge
from traffick_rules.case.writing import write
from traffick_rules.cli.cases import assessed
from traffick_rules.cli.options import (
    Day,
    any_jurisdictions_option,
    bar_day_option,
    case_file,
    format_option,
    jurisdiction_option,
    jurisdictions_option,
    language_option,
    on_option,
    out_option,
)
from traffick_rules.cli.output import tell_written
from traffick_rules.errors import ArgumentError
from traffick_rules.law.country.jurisdiction import Jurisdiction
from traffick_rules.pictures import graph, history, matrix, plans, route, statistics, timeline
from traffick_rules.plugins import language_in
from traffick_rules.proof.country_comparison import compare

_until = click.option(
    "--until",
    type=Day(),
    required=True,
    help="The day until which is drawn what has no end.",
)


@click.group("plot", short_help="Draw pictures (SVG) of a case or of the law.")
def plot() -> None:
    """Draw a picture (SVG) of a case or of the law."""


def _drawing(name: str) -> Callable[[Callable[..., str]], click.Command]:
    """A command that draws: the picture that its function returns is written to the file of `--out`."""

    def command(draw: Callable[..., str]) -> click.Command:
        @wraps(draw)
        def written(*, out: Path, output: str, **asked: object) -> None:
            if out.suffix.lower() != ".svg":
                msg = f"{out.name}: a picture is SVG; name the file .svg"
                raise ArgumentError(msg)
            write(out, draw(**asked))
            tell_written([out], output)

        out = out_option("The file for the picture (SVG).")
        return plot.command(name)(out(format_option(written)))

    return command


@_drawing("timeline")
@case_file
@jurisdiction_option
@on_option
@language_option
def _timeline(file: Path, country: Jurisdiction, on: date, language: str) -> str:
    """
    Draw what happened in the case in FILE, what follows from the law, and when the law changed.

    \b
    traffick-rules plot timeline case.yaml --jurisdiction dk --on 2024-07-01 --out timeline.svg
    """
    translate = country.language(language)
    return timeline(assessed(file, country, on), language=translate)


@_drawing("graph")
@case_file
@jurisdiction_option
@on_option
@click.option(
    "--question", required=True, metavar="NAME", help="The question, such as permits.9c5."
)
@language_option
def _graph(file: Path, country: Jurisdiction, on: date, question: str, language: str) -> str:
    """
    Draw the clauses that an answer for the case in FILE rests on, each with its value.

    \b
    traffick-rules plot graph case.yaml --jurisdiction dk --on 2024-07-01 --question permits.9c5 --out graph.svg
    """
    translate = country.language(language)
    answer = assessed(file, country, on)[question]
    return graph(answer, language=translate)


@_drawing("history")
@click.argument("value", metavar="VALUE")
@jurisdictions_option
@_until
def _history(value: str, countries: tuple[Jurisdiction, ...], until: date) -> str:
    """
    Draw the periods of a dated VALUE, such as offences.trafficking.ordinary.maximum, across countries.

    \b
    traffick-rules plot history offences.trafficking.ordinary.maximum --jurisdiction dk --until 2026-01-01 --out history.svg
    """
    return history(value, countries, until=until)


@_drawing("matrix")
@case_file
@any_jurisdictions_option
@on_option
@language_option
def _matrix(file: Path, countries: tuple[Jurisdiction, ...], on: date, language: str) -> str:
    """
    Draw the answers of several countries to the case in FILE, topic by topic.

    \b
    traffick-rules plot matrix case.yaml --jurisdiction dk --jurisdiction se --on 2024-07-01 --out matrix.svg
    """
    found = compare(Case.from_file(file), countries or None, on=on)
    return matrix(found, language=language_in(language, *countries))


@_drawing("statistics")
@click.argument("kind", metavar="KIND")
@any_jurisdictions_option
def _statistics(kind: str, countries: tuple[Jurisdiction, ...]) -> str:
    """
    Draw the published figures of a KIND, such as victims or convictions, by year and definition.

    \b
    traffick-rules plot statistics victims --jurisdiction dk --jurisdiction se --out victims.svg
    """
    return statistics(kind, countries or None)


@_drawing("plans")
@any_jurisdictions_option
@_until
def _plans(countries: tuple[Jurisdiction, ...], until: date) -> str:
    """
    Draw the action plans of countries, with their budgets.

    \b
    traffick-rules plot plans --until 2026-11-27 --out plans.svg
    """
    return plans(countries or None, until=until)


@_drawing("route")
@case_file
@any_jurisdictions_option
@bar_day_option
@language_option
def _route(file: Path, countries: tuple[Jurisdiction, ...], on: date, language: str) -> str:
    """
    Draw the route in the charge in FILE, and in which countries the offence can be tried.

    \b
    traffick-rules plot route charge.yaml --on 2026-01-01 --out route.svg
    """
    found = reach(Charge.from_file(file), on=on, jurisdictions=countries or None)
    return route(found, language=language_in(language, *countries))
