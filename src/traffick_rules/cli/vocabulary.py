"""The commands about what goes in and comes out: facts, schema."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import click

from traffick_rules.case.case import Case
from traffick_rules.case.charge import Charge
from traffick_rules.case.record import Record
from traffick_rules.cli.options import Country, format_option, language_option
from traffick_rules.cli.output import show, show_json
from traffick_rules.facts import country as countries
from traffick_rules.facts.fact import AnyFact, FactGroup
from traffick_rules.facts.kinds import OneOf, OpenNorm, SomeOf, WholeNumber, YesNo
from traffick_rules.facts.legs import RouteOfActs
from traffick_rules.language import Language
from traffick_rules.language import language as spoken_in
from traffick_rules.law.country.jurisdiction import Jurisdiction
from traffick_rules.lines import Line, Role
from traffick_rules.schemas import SCHEMAS, json_schema


@click.command("facts", short_help="List what a case file can say.")
@click.option(
    "--jurisdiction",
    "country",
    type=Country(),
    help="Add the facts that only this country asks for.",
)
@click.option("--charges", is_flag=True, help="List what a charge file can say, for `sentence`.")
@language_option
@format_option
def list_facts(country: Jurisdiction | None, charges: bool, language: str, output: str) -> None:  # noqa: FBT001 - a flag
    """
    List the facts that a case file can state, with what each of them can be.

    \b
    traffick-rules facts --jurisdiction dk

    A file holds the groups that something is known of, as JSON or YAML:

    \b
    stay: {lawful: false}
    trafficking:
      means: [deception]                # deception yes, all else unknown
      purposes: {only: [prostitution]}  # prostitution yes, all else no
    """
    record: type[Record] = Charge if charges else Case
    if output == "json":
        show_json(record.json_schema(country))
    elif country is None:
        show(_lines(record.groups(), spoken_in(language)))
    else:
        show(_lines(country.groups(record), country.language(language)))


def _lines(groups: Mapping[str, type[FactGroup]], translate: Language) -> Iterator[Line]:
    for number, (key, group) in enumerate(groups.items()):
        if number:
            yield Line(Role.BLANK, "", "")
        yield Line(Role.HEADING, "", key)
        for name, fact in group.facts.items():
            yield Line(Role.NOTE, "", f"{name}: {translate(fact.words)}")
            yield Line(Role.DETAIL, translate("can be"), _values(fact, translate))
            if isinstance(fact, OpenNorm):
                yield Line(Role.DETAIL, translate("decides"), translate(fact.decided_by))
            if fact.note:
                yield Line(Role.DETAIL, translate("note"), translate(fact.note))


def _values(fact: AnyFact, translate: Language) -> str:
    """What a case file can have for the fact."""
    match fact:
        case YesNo():
            return "true, false"
        case OneOf() | SomeOf():
            codes = fact.options is countries.Country
            values = "DK, RO, …" if codes else ", ".join(member.value for member in fact.options)
            template = translate("a list of {values}") if isinstance(fact, SomeOf) else "{values}"
            return template.format(values=values)
        case WholeNumber():
            return translate("a whole number from {lowest} to {highest} ({unit})").format(
                lowest=fact.minimum, highest=fact.maximum, unit=translate(fact.unit)
            )
        case RouteOfActs():
            return translate("a list of legs: {parts}").format(parts=", ".join(fact.parts))
        case _:
            return translate("YYYY-MM-DD")


@click.command("schema", short_help="Print the JSON Schema of what goes in and comes out.")
@click.argument("name", required=False, metavar="[NAME]")
@format_option
def print_schema(name: str | None, output: str) -> None:
    """
    Print the JSON Schema called NAME, or list the names.

    Every command with --format json writes what one of them describes; `case` and `charge` describe files.

    \b
    traffick-rules schema assessment
    """
    if name is not None:
        show_json(json_schema(name))
    elif output == "json":
        show_json({each: title for each, (title, _) in SCHEMAS.items()})
    else:
        for each, (title, _) in SCHEMAS.items():
            click.echo(f"{each:<14}{title}")
