"""The command that changes the law of a country and sees whether the tests of its plugin notice."""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

import click

from traffick_rules.cli.options import country_argument, format_option
from traffick_rules.cli.output import show_result
from traffick_rules.errors import ArgumentError
from traffick_rules.law.country.jurisdiction import Jurisdiction
from traffick_rules.plugins import GROUP


@click.command("mutate", short_help="Change the law, and list what no test notices.")
@country_argument
@click.option(
    "--tests",
    type=click.Path(path_type=Path),
    help="The folder with the plugin's tests; if left out, `tests` beside the plugin's source.",
)
@click.option(
    "--only",
    default="",
    metavar="NAME",
    help="Change only this question, value, concept or provision.",
)
@click.option(
    "--operator",
    "operators",
    multiple=True,
    metavar="NAME",
    help="Use only this operator; can be repeated.",
)
@click.option("--sample", type=click.IntRange(min=1), help="How many mutants to draw at random.")
@click.option("--seed", type=int, default=0, show_default=True, help="The seed of the draw.")
@click.option("--quick", is_flag=True, help="Leave out the conformance suite.")
@click.option(
    "--workers",
    type=click.IntRange(min=1),
    default=2,
    show_default=True,
    help="How many to run at a time.",
)
@click.option(
    "--at-least",
    type=click.FloatRange(0, 100),
    metavar="PERCENT",
    help="Exit with 1 if the tests notice a smaller share.",
)
@format_option
def mutate_law(
    country: Jurisdiction,
    tests: Path | None,
    at_least: float | None,
    output: str,
    **chosen: Any,  # noqa: ANN401 - handed on
) -> None:
    """
    Change the law of the country with that CODE bit by bit, and list what the plugin's tests do not notice.

    It needs the extra `testing`; a hundred mutants take a minute or two.

    \b
    traffick-rules mutate dk --only permits.9c5
    """
    try:
        from traffick_rules.testing.mutation import mutate
        from traffick_rules.testing.mutation.result import mutation_lines
    except ModuleNotFoundError as error:
        if error.name not in {"hypothesis", "pytest"}:
            raise
        msg = f"mutants are tested with {error.name}; pip install 'traffick-rules[testing]'"
        raise ArgumentError(msg) from None
    progress = _progress if sys.stderr.isatty() else None
    tests = tests or tests_of(country.code)
    result = mutate(country, tests=tests, progress=progress, **chosen)
    show_result(result, mutation_lines(result), output)
    if at_least is not None and result.score * 100 < at_least:
        raise click.exceptions.Exit(1)


def tests_of(code: str) -> Path:
    """
    The folder `tests` of the plugin that supplies a country, beside its package or beside the folder `src`.

    Raises:
        ArgumentError: If there is none.
    """
    for point in entry_points(group=GROUP, name=code):
        package = Path(str(import_module(point.module).__file__)).parent
        for folder in (package.parent / "tests", package.parents[1] / "tests"):
            if folder.is_dir():
                return folder
    msg = f"tests: none were found beside the plugin that supplies {code!r}; name their folder with --tests"
    raise ArgumentError(msg)


def _progress(done: int, of: int) -> None:
    """Say what is done on one line of standard error, as it is at this moment."""
    sys.stderr.write(f"\r\x1b[K{done} of {of} mutants" if done < of else "\r\x1b[K")
    sys.stderr.flush()
