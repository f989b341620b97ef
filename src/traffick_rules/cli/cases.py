"""The commands about one case or charge: assess, verify, explain, report, ask, sentence, reach."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from traffick_rules.answer.answers import Answer
from traffick_rules.answer.serialization import to_json
from traffick_rules.assessment.assessment import Assessment, assess
from traffick_rules.assessment.interview import Interview
from traffick_rules.assessment.reach import reach, reach_lines
from traffick_rules.assessment.receipt import Receipt
from traffick_rules.assessment.sentence import sentence
from traffick_rules.assessment.verification import verification_lines, verify
from traffick_rules.case.case import Case
from traffick_rules.case.charge import Charge
from traffick_rules.case.writing import write
from traffick_rules.cli.interview import hold
from traffick_rules.cli.options import (
    InFile,
    OutFile,
    any_format,
    any_jurisdictions_option,
    bar_day_option,
    case_file,
    format_option,
    jurisdiction_option,
    language_option,
    on_option,
    out_option,
    questions_option,
    read_salt,
    salt_option,
)
from traffick_rules.cli.output import show, show_json, show_result, tell_written
from traffick_rules.explain.days_to_ask import DATES
from traffick_rules.language import Language
from traffick_rules.law.country.jurisdiction import Jurisdiction
from traffick_rules.lines import Line, Role
from traffick_rules.pictures.timeline import timeline
from traffick_rules.plugins import language_in
from traffick_rules.render.first_screen import summary_lines
from traffick_rules.render.text import answer_lines, assessment_lines, disclaimer, sentence_lines

_MOST_SETS = 5


def assessed(file: Path, country: Jurisdiction, on: date) -> Assessment:
    """The assessment of the case in a file."""
    return assess(Case.from_file(file), jurisdiction=country, on=on)


@click.command("assess", short_help="Answer every question of the law for a case.")
@case_file
@jurisdiction_option
@on_option
@questions_option(
    "Only this question, such as permits.9c5, or subject, such as permits; can be repeated."
)
@click.option("--full", is_flag=True, help="Print every answer with its reasons and provisions.")
@click.option("--why", is_flag=True, help="Explain every answer in full.")
@click.option(
    "--receipt",
    "receipt_file",
    type=OutFile(),
    help="Write the receipt here (JSON), for `verify`; it holds no fact of the case.",
)
@salt_option
@language_option
@format_option
def assess_case(  # noqa: PLR0913, PLR0917 - one for each option
    file: Path,
    country: Jurisdiction,
    on: date,
    questions: tuple[str, ...],
    full: bool,  # noqa: FBT001 - a flag of the command
    why: bool,  # noqa: FBT001 - a flag of the command
    receipt_file: Path | None,
    salt_file: Path | None,
    language: str,
    output: str,
) -> None:
    """
    Answer every question of the law for the case in FILE (JSON or YAML).

    Prints the headlines: what applies, what may be granted, what must be done by when, and what to find out next.
    With --full it prints each answer (yes, no or unknown), details too, with its reasons and provisions. What the case
    does not say is unknown, and unknown is never no.

    \b
    traffick-rules assess case.yaml --jurisdiction dk --on 2024-07-01
    traffick-rules assess case.yaml --jurisdiction dk --on 2024-07-01 --why --lang da
    """
    if questions and output == "json" and not why:
        msg = "as JSON an assessment is whole; leave --question out"
        raise click.UsageError(msg)
    if salt_file is not None and receipt_file is None:
        msg = "a salt is for a receipt; give --receipt too"
        raise click.UsageError(msg)
    translate = country.language(language)
    assessment = assessed(file, country, on)
    if receipt_file is not None:
        write(receipt_file, assessment.receipt(salt=read_salt(salt_file)).to_json())
    answers = _chosen(assessment, questions) if questions else assessment.answers
    if why:
        _show_explanations(assessment, [a.question for a in answers], translate, output)
    elif output == "json":
        show_json(assessment.to_dict())
    elif questions:
        show(answer_lines(answers, on, translate))
    elif full:
        show(assessment_lines(assessment, translate))
    else:
        more = translate("All with reasons: {how}").format(how="--full")
        show(summary_lines(assessment.summary(language=translate), translate, more=more))


@click.command("verify", short_help="Say whether a case was assessed as a receipt says.")
@click.argument("receipt", type=InFile(), metavar="RECEIPT")
@case_file
@salt_option
@format_option
def verify_receipt(receipt: Path, file: Path, salt_file: Path | None, output: str) -> None:
    """
    Assess the case in FILE again, and compare it with the RECEIPT of an earlier assessment.

    The exit code is 0 if case, law and answers are the same, and 1 if not; then it says what differs.

    \b
    traffick-rules assess case.yaml --jurisdiction dk --on 2024-07-01 --receipt receipt.json
    traffick-rules verify receipt.json case.yaml
    """
    given = Receipt.from_file(receipt)
    found = verify(given, Case.from_file(file), salt=read_salt(salt_file))
    show_result(found, verification_lines(found), output)
    if not found.is_confirmed:
        raise click.exceptions.Exit(1)


def _chosen(assessment: Assessment, questions: Sequence[str]) -> list[Answer]:
    """The answers to these questions, or to all of a subject, in the order of the law."""
    asked: dict[str, Answer] = {}
    for name in questions:
        of_subject = [a for a in assessment.answers if a.question.partition(".")[0] == name]
        asked.update((a.question, a) for a in of_subject or [assessment[name]])
    return [answer for answer in assessment.answers if answer.question in asked]


@click.command("explain", short_help="Say why, why not, or what would settle it.")
@case_file
@jurisdiction_option
@on_option
@questions_option("The question to explain, such as permits.9c5; can be repeated.", required=True)
@language_option
@any_format
def explain_answers(  # noqa: PLR0913, PLR0917 - one for each option
    file: Path,
    country: Jurisdiction,
    on: date,
    questions: tuple[str, ...],
    language: str,
    output: str,
) -> None:
    """
    Explain answers for the case in FILE: why, why not, or what would settle it.

    `assess` prints the names of the questions in brackets.

    \b
    traffick-rules explain case.yaml --jurisdiction dk --on 2024-07-01 --question permits.9c5
    """
    translate = country.language(language)
    assessment = assessed(file, country, on)
    _show_explanations(assessment, questions, translate, output)
    if output == "json":
        return
    for name in questions:
        sets = assessment.missing(name, language=translate)
        days = [found for found in sets if not found.facts[0].value]
        if sets:
            settle, find = translate("What would settle it"), translate("Days to find out")
            click.echo(f"{find if days else settle} [{name}]")
        for found in sets[:_MOST_SETS]:
            to = "" if days else f" -> {found.verdict.text(translate)}"
            click.echo(f"  - {'; '.join(map(str, found.facts))}{to}")


def _show_explanations(
    assessment: Assessment, questions: Sequence[str], language: Language, output: str
) -> None:
    explanations = [assessment.explain(name, language=language) for name in questions]
    if output == "json":
        show_json([explanation.to_dict() for explanation in explanations])
        return
    for number, explanation in enumerate(explanations):
        text = explanation.to_markdown() if output == "markdown" else explanation.to_text()
        click.echo(f"{chr(10) if number else ''}{text}", nl=False)


@click.command("report", short_help="Write a page about a case, to read or print.")
@case_file
@jurisdiction_option
@on_option
@out_option("The file for the page (HTML).")
@click.option("--unfolded", is_flag=True, help="Unfold every answer.")
@click.option("--timeline", "with_timeline", is_flag=True, help="Add the timeline of the case.")
@language_option
@format_option
def report_case(  # noqa: PLR0913, PLR0917 - one for each option
    file: Path,
    country: Jurisdiction,
    on: date,
    out: Path,
    unfolded: bool,  # noqa: FBT001 - a flag of the command
    with_timeline: bool,  # noqa: FBT001 - a flag of the command
    language: str,
    output: str,
) -> None:
    """
    Write a page about the case in FILE: answers first, each with its reasons.

    One file without scripts, to be read in a browser, printed, or kept as a PDF. It needs the extra `report`,
    and `pictures` for the timeline.

    \b
    traffick-rules report case.yaml --jurisdiction dk --on 2024-07-01 --out report.html --lang da
    """
    translate = country.language(language)
    assessment = assessed(file, country, on)
    pictures = [timeline(assessment, language=translate)] if with_timeline else []
    write(out, assessment.to_html(language=translate, unfolded=unfolded, pictures=pictures))
    tell_written([out], output)


@click.command("ask", short_help="Interview someone: only what still matters.")
@jurisdiction_option
@on_option
@questions_option(
    "A question to settle, such as permits.9c5, or a subject, such as permits, for its headlines, or dates for "
    "the days of every yes; can be repeated; those of victim status, reflection period and permits if left out.",
)
@click.option("--case", "file", type=InFile(), help="A case file to start from.")
@click.option("--save", type=OutFile(), help="Write the case here (JSON).")
@language_option
@format_option
def ask_about_case(  # noqa: PLR0913, PLR0917 - one for each option
    country: Jurisdiction,
    on: date,
    questions: tuple[str, ...],
    file: Path | None,
    save: Path | None,
    language: str,
    output: str,
) -> None:
    """
    Interview someone about a case: ask only what still matters, then answer the questions to be settled.

    Every question can be left open. `assess` has all answers for the case that is saved. With --format json the questions go to standard error, and the
    assessment to standard output.

    \b
    traffick-rules ask --jurisdiction dk --on 2024-07-01 --save case.json
    """
    translate = country.language(language)
    case = None if file is None else Case.from_file(file)
    interview = Interview(country, on, goals=questions or None, case=case, language=translate)
    hold(interview, translate, err=output == "json")
    if save is not None:
        write(save, to_json(interview.case.to_dict()))
    assessment = interview.assessment
    lines = answer_lines(_settled(assessment, interview.goals), on, translate)
    show_result(assessment, (*lines, Line(Role.BLANK, "", ""), disclaimer(translate)), output)


def _settled(assessment: Assessment, goals: Sequence[str]) -> list[Answer]:
    """The answers that an interview was about; a goal can be a part of one, such as `reflection_period.extension`, or dates."""
    return [
        answer
        for answer in assessment.answers
        if any(f"{goal}.".startswith(f"{answer.question}.") for goal in goals)
        or (DATES in goals and answer.dates())
    ]


@click.command("sentence", short_help="Say what sentence an offence carries.")
@case_file
@jurisdiction_option
@click.option(
    "--offence", metavar="CODE", help="The offence charged; if left out, the gravest one committed."
)
@language_option
@format_option
def sentence_charge(
    file: Path, country: Jurisdiction, offence: str | None, language: str, output: str
) -> None:
    """
    Say what sentence the offence in the charge FILE (JSON or YAML) carries.

    The law is that of the day of the offence, or of the day of judgment where that is milder.

    \b
    traffick-rules sentence charge.yaml --jurisdiction dk
    traffick-rules sentence charge.yaml --jurisdiction dk --offence 262a
    """
    translate = country.language(language)
    charge = Charge.from_file(file)
    answer = sentence(charge, jurisdiction=country, offence=offence)
    lines = sentence_lines(answer.country, answer.answer, answer.offences, translate)
    show_result(answer, lines, output)


@click.command("reach", short_help="Say in which countries the offence can be tried.")
@case_file
@any_jurisdictions_option
@bar_day_option
@language_option
@format_option
def reach_of_charge(
    file: Path, countries: tuple[Jurisdiction, ...], on: date, language: str, output: str
) -> None:
    """
    Say in which countries the trafficking in the charge FILE (JSON or YAML) can be tried, and on what ground.

    The charge says where each act was done (`trafficking.route`), and of which countries the accused is a citizen or
    resident. Prints for each country the offence with its range, the grounds with their provisions, and whether the
    offence is time-barred on the day.

    \b
    traffick-rules reach charge.yaml --on 2026-01-01
    traffick-rules reach charge.yaml --on 2026-01-01 --jurisdiction lv --jurisdiction se
    """
    translate = language_in(language, *countries)
    answer = reach(Charge.from_file(file), on=on, jurisdictions=countries or None)
    show_result(answer, reach_lines(answer, translate), output)
