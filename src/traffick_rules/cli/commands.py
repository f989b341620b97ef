"""The commands: assess, explain, report, ask, session, sentence, law, prove, treaties, compare, diff, bulk, countries, new-country."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from importlib.metadata import version
from pathlib import Path

import attrs
import click
from rich.console import Console
from rich.text import Text

from traffick_rules.answer.answers import Answer
from traffick_rules.answer.assessing import assess
from traffick_rules.answer.interview import Interview
from traffick_rules.answer.plain import to_json
from traffick_rules.answer.rendering import (
    Line,
    Role,
    assessment_lines,
    sentence_lines,
    set_line,
)
from traffick_rules.answer.sentencing import sentence
from traffick_rules.answer.verdict import Verdict
from traffick_rules.cli.interview import hold
from traffick_rules.cli.law import history_in, law_in
from traffick_rules.cli.new_country import write_country
from traffick_rules.cli.options import (
    Arguments,
    Day,
    any_format,
    case_file,
    case_of_all,
    format_option,
    jurisdiction_option,
    language_option,
    on_option,
    reports_errors,
    write,
)
from traffick_rules.cli.plot import plot
from traffick_rules.cli.session import closing_lines, event_lines, opened_lines, replayed_json
from traffick_rules.engine.live import Engine
from traffick_rules.errors import CaseError
from traffick_rules.language import ENGLISH, Language
from traffick_rules.law.listing import list_history, list_law
from traffick_rules.pictures.timeline import timeline
from traffick_rules.plugins import available_jurisdictions, get_jurisdiction
from traffick_rules.proof.builtin import gaps, prove_all
from traffick_rules.proof.comparing import compare
from traffick_rules.proof.differing import diff
from traffick_rules.proof.floors import check_floors
from traffick_rules.proof.rendering import (
    comparison_lines,
    diff_lines,
    floor_lines,
    proof_lines,
)
from traffick_rules.session.case_session import CaseSession
from traffick_rules.session.change import Change
from traffick_rules.session.diary import Event, read_diary

__all__ = ["cli"]

_MOST_SETS = 5

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


def _show(lines: Iterable[Line]) -> None:
    console = Console(highlight=False, soft_wrap=True)
    for line in lines:
        text = Text(set_line(line))
        if line.role in {Role.YES, Role.NO, Role.UNKNOWN}:
            text.stylize(_STYLES[line.role], 2, 2 + len(line.label))
        else:
            text.stylize(_STYLES.get(line.role, ""))
        console.print(text)


def _replay(
    session: CaseSession, events: Iterable[Event], file: str
) -> Iterator[tuple[Event, tuple[Change, ...]]]:
    """Each event with what it changed; an event that is refused is named."""
    for event in events:
        try:
            yield event, session.apply(event)
        except CaseError as error:
            raise CaseError(error.problems, source=f"{file}: {event}") from None


@click.group(cls=Arguments, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(version("traffick-rules"), prog_name="traffick-rules")
def cli() -> None:
    """What the law gives a victim of human trafficking, and what the offence may cost, and why."""


@cli.command("assess")
@case_file
@jurisdiction_option
@on_option
@format_option
@click.option("--why", is_flag=True, help="Explain every answer in full.")
@language_option
@reports_errors
def _assess(file: str, jurisdiction: str, on: date, output: str, why: bool, language: str) -> None:  # noqa: FBT001, PLR0913, PLR0917
    """Assess the case in FILE (JSON or YAML)."""
    if language != ENGLISH.code and not why:
        msg = "the short form is in English; add --why, or use the command report"
        raise click.UsageError(msg)
    country = get_jurisdiction(jurisdiction)
    case = country.case_type.from_file(file)
    assessment = assess(case, jurisdiction=country, on=on)
    if why:
        _print_explanations(assessment.answers, country.language(language), output)
    elif output == "json":
        click.echo(assessment.to_json(), nl=False)
    else:
        _show(assessment_lines(assessment))


@cli.command("explain")
@case_file
@jurisdiction_option
@on_option
@click.option(
    "--question",
    "questions",
    multiple=True,
    required=True,
    metavar="NAME",
    help="The question to explain, such as permits.9c5; can be given several times.",
)
@any_format
@language_option
@reports_errors
def _explain(  # noqa: PLR0913, PLR0917 - one for each option
    file: str, jurisdiction: str, on: date, questions: tuple[str, ...], output: str, language: str
) -> None:
    """Explain answers for the case in FILE: why, why not, or what is missing."""
    country = get_jurisdiction(jurisdiction)
    case = country.case_type.from_file(file)
    assessment = assess(case, jurisdiction=country, on=on)
    spoken = country.language(language)
    _print_explanations([assessment.answer(name) for name in questions], spoken, output)
    if output == "json":
        return
    for name in questions:
        sets = assessment.missing(name, language=spoken)
        if sets:
            click.echo(spoken("What would settle it") + f" [{name}]")
        for found in sets[:_MOST_SETS]:
            click.echo(f"  - {'; '.join(map(str, found.facts))} -> {spoken(found.verdict.value)}")


def _print_explanations(answers: Sequence[Answer], language: Language, output: str) -> None:
    explanations = [answer.explain(language=language) for answer in answers]
    if output == "json":
        click.echo(to_json([explanation.to_dict() for explanation in explanations]), nl=False)
        return
    for number, explanation in enumerate(explanations):
        text = explanation.to_markdown() if output == "markdown" else explanation.to_text()
        click.echo(f"{chr(10) if number else ''}{text}", nl=False)


@cli.command("report")
@case_file
@jurisdiction_option
@on_option
@click.option(
    "--out", required=True, type=click.Path(path_type=Path), help="The file for the page (HTML)."
)
@click.option("--unfolded", is_flag=True, help="Every answer unfolded from the start.")
@click.option("--timeline", "with_timeline", is_flag=True, help="With the timeline of the case.")
@language_option
@reports_errors
def _report(  # noqa: PLR0913, PLR0917 - one for each option
    file: str,
    jurisdiction: str,
    on: date,
    out: Path,
    unfolded: bool,  # noqa: FBT001 - a flag of the command
    with_timeline: bool,  # noqa: FBT001 - a flag of the command
    language: str,
) -> None:
    """Write a page about the case in FILE: answers first, each with its reasons; to be read or printed."""
    country = get_jurisdiction(jurisdiction)
    case = country.case_type.from_file(file)
    assessment = assess(case, jurisdiction=country, on=on)
    spoken = country.language(language)
    pictures = [timeline(assessment, language=spoken)] if with_timeline else []
    write(out, assessment.to_html(language=spoken, unfolded=unfolded, pictures=pictures))
    click.echo(f"written: {out}")


@cli.command("ask")
@jurisdiction_option
@on_option
@click.option(
    "--goal",
    "goals",
    multiple=True,
    metavar="NAME",
    help="A question to settle, such as permits.9c5; victim status, reflection period and permits if "
    "left out.",
)
@click.option("--case", "file", type=click.Path(), help="A case file to go on from.")
@click.option("--save", type=click.Path(dir_okay=False), help="Write the case here (JSON).")
@language_option
@reports_errors
def _ask(  # noqa: PLR0913, PLR0917 - one for each option
    jurisdiction: str,
    on: date,
    goals: tuple[str, ...],
    file: str | None,
    save: str | None,
    language: str,
) -> None:
    """Interview somebody about a case: ask only what matters, then assess it."""
    country = get_jurisdiction(jurisdiction)
    spoken = country.language(language)
    case = None if file is None else country.case_type.from_file(file)
    interview = Interview(country, on, goals=goals or None, case=case, language=spoken)
    hold(interview, spoken)
    if save is not None:
        write(save, to_json(interview.case.to_dict()))
    assessment = interview.assessment()
    if spoken is ENGLISH:
        _show(assessment_lines(assessment))
    else:
        _print_explanations([assessment.answer(goal) for goal in interview.goals], spoken, "text")


@cli.command("session")
@case_file
@jurisdiction_option
@click.option(
    "--engine",
    type=click.Choice([engine.value for engine in Engine]),
    help="What keeps the answers current; both give the same.  [default: rete where it can be used]",
)
@click.option(
    "--calendar", type=click.Path(dir_okay=False), help="Write the dates ahead here (iCalendar)."
)
@format_option
@reports_errors
def _session(
    file: str, jurisdiction: str, engine: str | None, calendar: str | None, output: str
) -> None:
    """Replay the diary in FILE (JSONL, one dated event a line) and say what changed at each event."""
    country = get_jurisdiction(jurisdiction)
    events = read_diary(file, country.case_type)
    chosen = None if engine is None else Engine(engine)
    with CaseSession.open(country, on=events[0].on, engine=chosen) as session:
        replayed = _replay(session, events, Path(file).name)
        if output == "json":
            for event, changes in replayed:
                click.echo(replayed_json(event, changes))
        else:
            _show(opened_lines(session))
            for event, changes in replayed:
                _show(event_lines(event, changes))
            _show(closing_lines(session))
        if calendar is not None:
            write(calendar, session.calendar().to_ics())


@cli.command("sentence")
@case_file
@jurisdiction_option
@click.option("--offence", metavar="CODE", help="The offence charged; else the gravest one met.")
@format_option
@reports_errors
def _sentence(file: str, jurisdiction: str, offence: str | None, output: str) -> None:
    """Say what the offence in the charge FILE (JSON or YAML) may cost."""
    country = get_jurisdiction(jurisdiction)
    charge = country.charge_type.from_file(file)
    answer = sentence(charge, jurisdiction=country, offence=offence)
    if output == "json":
        click.echo(answer.to_json(), nl=False)
    else:
        _show(sentence_lines(answer))


@cli.command("law")
@click.argument("country", metavar="CODE")
@click.option("--on", type=Day(), help="The day whose law is listed.")
@click.option("--subject", metavar="SUBJECT", help="Only this subject, such as permits.")
@click.option("--history", metavar="VALUE", help="A dated value through time, such as reflection.")
@any_format
@reports_errors
def _law(
    country: str, on: date | None, subject: str | None, history: str | None, output: str
) -> None:
    """Read the law of a country: of a day (--on), or a value through time (--history)."""
    if (on is None) == (history is None):
        msg = "give either --on DAY or --history VALUE"
        raise click.UsageError(msg)
    jurisdiction = get_jurisdiction(country)
    if on is not None:
        listing = list_law(jurisdiction, on=on, subject=subject)
        click.echo(law_in(output, listing), nl=False)
    elif history is not None:
        click.echo(history_in(output, list_history(jurisdiction, value=history)), nl=False)


@cli.command("prove")
@click.argument("country", metavar="CODE")
@format_option
@reports_errors
def _prove(country: str, output: str) -> None:
    """Prove all claims about the law of a country; exit code 1 if one does not hold."""
    jurisdiction = get_jurisdiction(country)
    proofs, open_questions = prove_all(jurisdiction), gaps(jurisdiction)
    if output == "json":
        found = {"proofs": proofs, "gaps": open_questions}
        plain = {name: [proof.to_dict() for proof in each] for name, each in found.items()}
        click.echo(to_json(plain), nl=False)
    else:
        _show(proof_lines(jurisdiction.name, proofs, open_questions))
    if any(proof.verdict is not Verdict.YES for proof in proofs):
        raise click.exceptions.Exit(1)


@cli.command("treaties")
@click.argument("country", metavar="CODE")
@click.option("--on", type=Day(), required=True, help="The day whose law is held against them.")
@format_option
@reports_errors
def _treaties(country: str, on: date, output: str) -> None:
    """Hold the law of a day against the least that treaties and EU acts ask."""
    jurisdiction = get_jurisdiction(country)
    results = check_floors(jurisdiction, on=on)
    if output == "json":
        click.echo(to_json([result.to_dict() for result in results]), nl=False)
    else:
        _show(floor_lines(jurisdiction.name, on, results))


@cli.command("compare")
@case_file
@click.option(
    "--jurisdiction",
    "countries",
    multiple=True,
    required=True,
    metavar="CODE",
    help="A country; once for each.",
)
@click.option("--on", type=Day(), required=True, help="The day of decision.")
@format_option
@reports_errors
def _compare(file: str, countries: tuple[str, ...], on: date, output: str) -> None:
    """Assess the case in FILE under the law of several countries, side by side."""
    comparison = compare(case_of_all(file, countries), countries, on=on)
    if output == "json":
        click.echo(to_json(comparison.to_dict()), nl=False)
    else:
        _show(comparison_lines(comparison))


@cli.command("diff")
@click.argument("country", metavar="CODE")
@click.argument("before", type=Day())
@click.argument("after", type=Day())
@format_option
@reports_errors
def _diff(country: str, before: date, after: date, output: str) -> None:
    """Say what changed in the law of a country from the day BEFORE to the day AFTER."""
    found = diff(country, before, after)
    if output == "json":
        click.echo(to_json(found.to_dict()), nl=False)
    else:
        _show(diff_lines(found))


@cli.command("bulk")
@click.argument("table", type=click.Path(path_type=Path))
@jurisdiction_option
@click.option("--on", metavar="DAY|COLUMN", help="The day of decision, or the column that has it.")
@click.option("--charges", is_flag=True, help="The rows are charges to be sentenced.")
@click.option(
    "--out",
    required=True,
    type=click.Path(path_type=Path),
    help="The file for the answers; without an ending a folder of parts, in which a stopped run goes on.",
)
@click.option(
    "--errors", type=click.Path(path_type=Path), help="The file for cells that cannot be taken."
)
@click.option(
    "--mapping", type=click.Path(path_type=Path), help="What the columns of a foreign table say."
)
@click.option(
    "--format", "format_", default="", metavar="htcds|ctdc", help="A format of the field."
)
@click.option("--keep", multiple=True, metavar="COLUMN", help="A column to hand on; once for each.")
@click.option("--question", multiple=True, help="A question; all if not given.")
@click.option("--values/--no-values", default=True, help="Lengths and days beside the verdicts.")
@reports_errors
def _bulk(  # noqa: PLR0913, PLR0917 - the options of the command
    table: Path,
    jurisdiction: str,
    on: str | None,
    charges: bool,  # noqa: FBT001 - a flag of the command
    out: Path,
    errors: Path | None,
    mapping: Path | None,
    format_: str,
    keep: tuple[str, ...],
    question: tuple[str, ...],
    values: bool,  # noqa: FBT001 - a flag of the command
) -> None:
    """Answer every row of a TABLE (Parquet, CSV, XLSX): cases on a day, or on a day for each row, or charges."""
    for wrong, message in (
        (charges == (on is not None), "give either --on, for cases, or --charges"),
        (charges and question, "--question is about cases; leave it out"),
        (mapping is not None and format_, "give either --mapping or --format"),
    ):
        if wrong:
            raise click.UsageError(message)
    try:
        from traffick_rules.cli.bulk import Asked, answer_file
    except ModuleNotFoundError as error:
        if error.name != "pyarrow":
            raise
        click.echo("tables need pyarrow: pip install 'traffick-rules[bulk]'", err=True)
        raise click.exceptions.Exit(2) from None
    asked = Asked(
        jurisdiction=get_jurisdiction(jurisdiction),
        on=None if on is None else _day_or_column(on),
        questions=question,
        values=values,
        keep=keep,
        mapping=mapping,
        format=format_,
    )
    found = answer_file(table, asked, out=out, errors=errors)
    if found.before:
        click.echo(f"{found.before} rows were answered before")
    click.echo(f"{found.rows} rows answered, {found.wrong} errors")
    for each, rows in found.left.items():
        value = f" {each.value!r}" if each.value else ""
        click.echo(f"not carried over: {each.column}{value} ({rows} rows): {each.reason}", err=True)
    if found.wrong and errors is None and out.suffix:
        click.echo("name a file with --errors to see them", err=True)


def _day_or_column(on: str) -> date | str:
    try:
        return date.fromisoformat(on)
    except ValueError:
        return on


@cli.command("countries")
@format_option
@reports_errors
def _countries(output: str) -> None:
    """List the installed countries; a broken plugin is listed with its error."""
    listed = available_jurisdictions()
    if output == "json":
        click.echo(to_json([attrs.asdict(found) for found in listed]), nl=False)
        return
    for found in listed:
        what = f"cannot be used: {found.error}" if found.error else found.name
        click.echo(f"{found.code}  {what}  ({found.distribution} {found.version})")


@cli.command("new-country")
@click.argument("code", metavar="CODE")
@click.option("--name", required=True, help="The country's name in English.")
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="The folder to write to; traffick-rules-NAME if not given.",
)
@reports_errors
def _new_country(code: str, name: str, out: Path | None) -> None:
    """Write a plugin for the country with that CODE, to be installed, tested and filled."""
    written = write_country(code, name, out)
    for file in written:
        click.echo(file)
    folder = written[0].parent
    click.echo(f"next: python -m pip install -e {folder} && python -m pytest {folder}")
    click.echo("then: docs/add-a-country.md, a provision of each kind")


cli.add_command(plot)
