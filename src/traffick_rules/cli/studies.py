"""The commands that study the law: prove, treaties, compare, diff."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from traffick_rules.answer.verdict import Verdict
from traffick_rules.case.case import Case
from traffick_rules.cli.options import (
    Day,
    any_jurisdictions_option,
    case_file,
    country_argument,
    format_option,
    full_option,
    language_option,
    law_day_option,
    on_option,
    table_format,
)
from traffick_rules.cli.output import show, show_comparison, show_json, show_result
from traffick_rules.law.country.jurisdiction import Jurisdiction
from traffick_rules.lines import Line, Role
from traffick_rules.plugins import language_in
from traffick_rules.proof.builtin import gaps, prove_all
from traffick_rules.proof.country_comparison import compare, difference_lines
from traffick_rules.proof.floor_checks import check_floors
from traffick_rules.proof.law_diff import diff, diff_lines
from traffick_rules.proof.remedy import remedy_of
from traffick_rules.proof.text import floor_lines, proof_lines


@click.command("prove", short_help="Prove the claims about the law.")
@country_argument
@full_option
@format_option
def prove_claims(country: Jurisdiction, *, full: bool, output: str) -> None:
    """
    Prove all claims about the law of the country with that CODE; exit code 1 if one does not hold and is not exempt.

    The claims that its rules declare, and those that hold for every country, over every possible case.
    Where there are too many cases for a table it needs the extra `proof`. Prints each claim with a sign, and what
    breaks it; --full adds how and for which days it was proved.

    \b
    traffick-rules prove dk
    """
    proofs, open_questions = prove_all(country), gaps(country)
    lines = proof_lines(country.name, proofs, open_questions, full=full)
    show_result({"proofs": proofs, "gaps": open_questions}, lines, output)
    if any(proof.verdict is not Verdict.YES and not proof.exempt for proof in proofs):
        raise click.exceptions.Exit(1)


@click.command("treaties", short_help="Check the law against treaty minimums.")
@country_argument
@law_day_option
@full_option
@click.option("--remedies", "asked", is_flag=True, help="Say what would have to change.")
@format_option
def check_treaties(
    country: Jurisdiction, on: date, *, full: bool, asked: bool, output: str
) -> None:
    """
    Check the law of a day of the country with that CODE against the minimums of treaties and EU acts.

    Prints each minimum with a sign, and why it is not met; --full adds reasons and provisions to all. --remedies adds, for
    each that is not met, a change of the law by which it would be, proved by checking again.

    \b
    traffick-rules treaties dk --on 2008-05-01
    """
    if asked and output == "json":
        msg = "--remedies prints text alone; leave --format json out"
        raise click.UsageError(msg)
    results = check_floors(country, on=on)
    show_result(results, floor_lines(country.name, on, results, full=full), output)
    if asked:
        found = (remedy_of(result, country, on) for result in results)
        show(Line(Role.NOTE, "", str(each)) for each in found if each is not None)


@click.command("compare", short_help="Assess a case under the law of several countries.")
@case_file
@any_jurisdictions_option
@on_option
@full_option
@click.option("--why", is_flag=True, help="Print what makes the differences instead of the table.")
@language_option
@table_format
def compare_countries(  # noqa: PLR0913 - one for each option
    file: Path,
    countries: tuple[Jurisdiction, ...],
    on: date,
    *,
    full: bool,
    why: bool,
    language: str,
    output: str,
) -> None:
    """
    Assess the case in FILE under the law of several countries, side by side.

    Prints a table with a column for each country, or topic by topic where the terminal is too narrow for one. It has
    headlines; --full adds details, such as procedure and appeals. With --format html it prints the table as a page. With
    --why it prints, for each topic on which the countries differ, the clauses and provisions that make the difference.

    \b
    traffick-rules compare case.yaml --on 2024-07-01 --why
    traffick-rules compare case.yaml --jurisdiction dk --jurisdiction se --on 2024-07-01
    """
    translate = language_in(language, *countries)
    comparison = compare(Case.from_file(file), countries or None, on=on, details=full)
    if output == "json":
        show_json(comparison.to_dict())
    elif output == "html":
        click.echo(comparison.to_html(language=translate), nl=False)
    elif why:
        show(difference_lines(comparison, translate))
    else:
        show_comparison(comparison, translate)


@click.command("diff", short_help="Say what changed between two days.")
@country_argument
@click.argument("before", type=Day())
@click.argument("after", type=Day())
@full_option
@format_option
def diff_days(country: Jurisdiction, before: date, after: date, *, full: bool, output: str) -> None:
    """
    Say what changed in the law of the country with that CODE from the day BEFORE to the day AFTER.

    Prints provisions, values and answers, each on a line; --full adds what provisions say and a case for each answer.

    \b
    traffick-rules diff dk 2013-05-02 2013-05-03
    """
    found = diff(country, before, after)
    show_result(found, diff_lines(found, full=full), output)
