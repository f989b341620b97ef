"""The command `traffick-rules` and its commands, in the order of its help."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import click

from traffick_rules.cli.cases import (
    ask_about_case,
    assess_case,
    explain_answers,
    reach_of_charge,
    report_case,
    sentence_charge,
    verify_receipt,
)
from traffick_rules.cli.countries import (
    list_countries,
    list_records,
    make_country,
    read_law,
    review_law,
)
from traffick_rules.cli.mutate import mutate_law
from traffick_rules.cli.options import Arguments
from traffick_rules.cli.plot import plot
from traffick_rules.cli.session import replay_diary
from traffick_rules.cli.studies import check_treaties, compare_countries, diff_days, prove_claims
from traffick_rules.cli.tables import answer_table, inspect_file
from traffick_rules.cli.vocabulary import list_facts, print_schema
from traffick_rules.plugins import library_version

_SECTIONS: Mapping[str, Sequence[click.Command]] = {
    "A case": (
        assess_case,
        explain_answers,
        ask_about_case,
        report_case,
        replay_diary,
        verify_receipt,
    ),
    "A charge": (sentence_charge, reach_of_charge),
    "Many cases": (answer_table, inspect_file, compare_countries, plot),
    "The law": (read_law, review_law, diff_days, check_treaties, prove_claims, list_records),
    "Countries": (list_countries, make_country, mutate_law),
    "Files": (list_facts, print_schema),
}


class _Sections(Arguments):
    """A group that lists its commands by what they are about."""

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - click's signature
        for heading, commands in _SECTIONS.items():
            with formatter.section(heading):
                width = max(len(command.name or "") for command in self.commands.values())
                rows = [
                    (f"{command.name:<{width}}", command.get_short_help_str(90))
                    for command in commands
                ]
                formatter.write_dl(rows)

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(self.commands)


@click.group(
    cls=_Sections,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(library_version() or "(not installed)", prog_name="traffick-rules")
def cli() -> None:
    """
    What a possible victim of human trafficking is entitled to, what sentence the offence carries, and why.

    A case file says what is known about a person, and nothing else: what it leaves out is unknown, and unknown is
    never no. Begin with an interview, which writes one, or with a case of the examples:

    \b
    traffick-rules ask --jurisdiction dk --on 2024-07-01 --save case.json
    traffick-rules assess case.json --jurisdiction dk --on 2024-07-01

    The exit code is 0 whatever the answers are, 1 if a claim does not hold, and 2 for bad input, which
    is explained on standard error. This is information about the law, not legal advice.
    """


for _commands in _SECTIONS.values():
    for _command in _commands:
        cli.add_command(_command)
