"""The commands about countries: law, review, countries, new-country."""

from __future__ import annotations

import csv
import sys
from datetime import date, datetime
from pathlib import Path

import attrs
import click

from traffick_rules.answer.serialization import unstructure
from traffick_rules.cli.new_country import write_country
from traffick_rules.cli.options import (
    Day,
    any_jurisdictions_option,
    country_argument,
    format_option,
    language_option,
    page_format,
    rows_format,
)
from traffick_rules.cli.output import show, show_json, show_result, tell_written
from traffick_rules.law.country.jurisdiction import Jurisdiction
from traffick_rules.plugins import available_jurisdictions
from traffick_rules.render.law_listing import list_history, list_law
from traffick_rules.render.law_text import history_in
from traffick_rules.render.policy_listing import POLICY_RECORDS, list_policy, policy_lines
from traffick_rules.render.review import list_review, review_lines
from traffick_rules.report.law import law_in


@click.command("law", short_help="Read the law of a day, or a value through time.")
@country_argument
@click.option("--on", type=Day(), help="The day whose law is listed.")
@click.option("--subject", metavar="SUBJECT", help="Only this subject, such as permits.")
@click.option("--history", metavar="VALUE", help="A dated value through time, such as reflection.")
@page_format
@language_option
def read_law(  # noqa: PLR0913, PLR0917 - one for each option
    country: Jurisdiction,
    on: date | None,
    subject: str | None,
    history: str | None,
    output: str,
    language: str,
) -> None:
    """
    Read the law of the country with that CODE: of a day (--on), or a value through time (--history).

    \b
    traffick-rules law dk --on 2008-05-01 --subject permits
    traffick-rules law dk --on 2008-05-01 --format html > law.html
    traffick-rules law dk --history reflection
    """
    if (on is None) == (history is None):
        msg = "give either --on DAY or --history VALUE"
        raise click.UsageError(msg)
    if on is not None:
        listing = list_law(country, on=on, subject=subject, language=language)
        click.echo(law_in(output, listing, country.language(language)), nl=False)
    elif history is not None:
        if output == "html":
            msg = "--format html prints the law of a day; a value through time has text, markdown and json"
            raise click.UsageError(msg)
        click.echo(history_in(output, list_history(country, value=history)), nl=False)


@click.command("review", short_help="List which parts of the law to read again, and where.")
@country_argument
@click.option("--on", type=Day(), help="The day whose law is reviewed; today if left out.")
@language_option
@format_option
def review_law(country: Jurisdiction, on: date | None, language: str, output: str) -> None:
    """
    List which parts to read again of the law of the country with that CODE, text by text.

    What is least sure comes first, then what was read longest ago. Prints where to read it, and how many rules rest
    on it.

    \b
    traffick-rules review dk
    """
    day = datetime.now().astimezone().date() if on is None else on
    found, translate = list_review(country, on=day), country.language(language)
    show_result(found, review_lines(country.name_in(translate), day, found, translate), output)


@click.command("policy", short_help="List plans, institutions, promises, treaties or figures.")
@click.argument("records", metavar="RECORDS", type=click.Choice(POLICY_RECORDS))
@any_jurisdictions_option
@rows_format
def list_records(records: str, countries: tuple[Jurisdiction, ...], output: str) -> None:
    """
    List what countries have planned, set up, promised and counted, side by side.

    RECORDS is action_plans, institutions, commitments, treaties or statistics. All installed countries, unless some are
    named.

    \b
    traffick-rules policy statistics --jurisdiction dk --jurisdiction se
    traffick-rules policy action_plans --format csv > plans.csv
    """
    rows = list_policy(records, countries or None)
    if output == "json":
        show_json(unstructure(rows))
    elif output == "csv":
        writer = csv.DictWriter(sys.stdout, rows[0] if rows else (), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    else:
        show(policy_lines(rows))


@click.command("countries", short_help="List what is installed.")
@format_option
def list_countries(output: str) -> None:
    """
    List the installed countries; a broken plugin is listed with its error.

    \b
    traffick-rules countries
    """
    listed = available_jurisdictions()
    if output == "json":
        show_json([attrs.asdict(found) for found in listed])
        return
    for found in listed:
        what = f"cannot be used: {found.error}" if found.error else found.name
        click.echo(f"{found.code}  {what}  ({found.distribution} {found.version})")


@click.command("new-country", short_help="Write a plugin for a country.")
@click.argument("code", metavar="CODE")
@click.option("--name", required=True, help="The country's name in English.")
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="The folder to write to; traffick-rules-NAME if left out.",
)
@format_option
def make_country(code: str, name: str, out: Path | None, output: str) -> None:
    """
    Write a plugin for the country with that CODE, to be installed, tested and filled.

    \b
    traffick-rules new-country zz --name Zedland
    """
    written = write_country(code, name, out)
    tell_written(written, output)
    if output == "text":
        folder = click.format_filename(written[0].parent)
        click.echo(
            f'next: python -m pip install -e "{folder}[testing]" && python -m pytest {folder}'
        )
        click.echo(
            "then: docs/add-a-country.md, page by page: what the law says for each not_read(…)"
        )
