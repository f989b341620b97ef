"""Arguments of commands and of calls, wrong in every way: told with a line, never with a traceback."""

from __future__ import annotations

import contextlib
import inspect
import os
import shutil
import subprocess
import sys
from contextlib import ExitStack
from datetime import date, datetime

import click
import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from tests.fuzz.hostile import TEXTS, broken
from tests.fuzz.targets import CASES, CHARGES, EXAMPLES, MAPPING

from traffick_rules import (
    Assessment,
    Case,
    Charge,
    Interview,
    JurisdictionNotFoundError,
    SentenceAnswer,
    TraffickRulesError,
    Verdict,
    assess,
    bulk,
    get_jurisdiction,
    next_question,
    sentence,
)
from traffick_rules.cli.commands import cli
from traffick_rules.facts import Stay, Trafficking
from traffick_rules.language import language
from traffick_rules.session import CaseSession, Engine, Event, EventKind

DENMARK = get_jurisdiction("dk")
ON = date(2024, 1, 8)
FEW = settings(max_examples=settings.default.max_examples // 5)
LONG = "x" * 10_000
HOSTILE = [
    *(None, True, 0, -1, 1.5, float("nan"), 10**400, b"x", "", "x", LONG, "\0", "\ud800"),
    *("../../etc/passwd", "{0.__class__}", "%s%n", "(a+)+$", "os", "<script>"),
    *([], [None], (), {}, {1: 2}, {"a": {}}, set(), object(), iter([]), int, len, Case, Stay),
    *(date.min, date.max, datetime(2020, 1, 1), Case(), Charge(), Stay.lawful, Verdict.YES),  # noqa: DTZ001 - a wrong day
    DENMARK,
]


def only_ours(call, *arguments, **options):
    """Make the call; nothing but an error of the library may come out, and no endless one."""
    try:
        found = call(*arguments, **options)
        if inspect.isgenerator(found):
            list(found)
        if isinstance(found, ExitStack):
            found.close()  # a country that is right would stay registered behind the test
    except TraffickRulesError as error:
        length = len(str(error))
        assert length < 3 * len(LONG)


def session():
    """A session, quick to open."""
    return CaseSession.open(DENMARK, on=ON, engine=Engine.PROGRAM)


ASSESSED = assess(Case(), jurisdiction=DENMARK, on=ON)
JUDGED = sentence(Charge(), jurisdiction=DENMARK)
METHODS = {
    "Case.from_dict": Case.from_dict,
    "Case.from_dict, a fact": lambda thing: Case.from_dict({"stay": {"lawful": thing}}),
    "Case.from_dict, some of": lambda thing: Case.from_dict({"trafficking": {"means": thing}}),
    "Case.from_dict, a group": lambda thing: Case.from_dict({"stay": thing}),
    "Case.from_file": Case.from_file,
    "Case.with_values, a value": lambda thing: Case().with_values({Trafficking.means: thing}),
    "Case.fact": Case.fact,
    "Case.value": Case().value,
    "next_question, skipped": lambda thing: next_question(
        Case(), jurisdiction=DENMARK, on=ON, skipped=thing
    ),
    "Stay": lambda thing: Stay(lawful=thing, ground=thing),
    "Jurisdiction.in_force": DENMARK.in_force,
    "Jurisdiction.language": DENMARK.language,
    "Assessment[question]": ASSESSED.__getitem__,
    "Assessment.permits": lambda thing: ASSESSED.permits[thing],
    "Assessment.missing": ASSESSED.missing,
    "Assessment.missing, language": lambda thing: ASSESSED.missing("permits.9c5", language=thing),
    "Assessment.minimal_changes": lambda thing: ASSESSED.minimal_changes(thing, to=Verdict.YES),
    "Assessment.to_html, language": lambda thing: ASSESSED.to_html(language=thing),
    "Assessment.from_dict": Assessment.from_dict,
    "Case[group]": ASSESSED.case.__getitem__,
    "Case.json_schema": Case.json_schema,
    "Answer.explain": lambda thing: ASSESSED.explain("permits.9c5", language=thing),
    "SentenceAnswer.from_dict": SentenceAnswer.from_dict,
    "Interview": lambda thing: Interview(thing, ON),
    "Interview, on": lambda thing: Interview(DENMARK, thing),
    "Interview, goals": lambda thing: Interview(DENMARK, ON, goals=thing),
    "Interview, a goal": lambda thing: Interview(DENMARK, ON, goals=[thing]),
    "Interview, language": lambda thing: Interview(
        DENMARK, ON, goals=["permits.9c5"], language=thing
    ),
    "CaseSession.open": lambda thing: CaseSession.open(thing, on=ON),
    "CaseSession.open, on": lambda thing: CaseSession.open(DENMARK, on=thing),
    "CaseSession.open, id": lambda thing: CaseSession.open(DENMARK, on=ON, id=thing),
    "CaseSession.restore": lambda thing: CaseSession.restore(thing, jurisdiction=DENMARK),
    "CaseSession.resume, on": lambda thing: CaseSession.resume(
        session().save(), jurisdiction=DENMARK, on=thing
    ),
    "CaseSession.learn": lambda thing: session().learn(thing),
    "CaseSession.learn, a value": lambda thing: session().learn(Stay.lawful, thing),
    "CaseSession.correct": lambda thing: session().correct(thing),
    "CaseSession.withdraw": lambda thing: session().withdraw(thing),
    "CaseSession.set": lambda thing: session().set(thing),
    "CaseSession.advance": lambda thing: session().advance(to=thing),
    "CaseSession.firings": lambda thing: session().firings(thing),
    "Event": lambda thing: Event(on=thing, kind=EventKind.ADVANCE),
    "assess_table": lambda thing: bulk.assess_table(thing, jurisdiction=DENMARK, on=ON),
}


def bulk_table():
    """A table of one case."""
    import pyarrow as pa

    return pa.table({"stay.lawful": [True]})


@pytest.mark.parametrize("name", METHODS)
def test_what_is_read_or_asked_for_is_taken_or_refused_with_an_error_of_the_library(name):
    for thing in HOSTILE:
        only_ours(METHODS[name], thing)


@pytest.mark.parametrize(
    "code", ["../x", "..", "os", "traffick_rules", "d", "dk\0", "DK/../dk", "{0}"]
)
def test_a_country_is_found_by_its_name_alone_and_never_as_a_path(code):
    with pytest.raises(JurisdictionNotFoundError, match="is installed"):
        get_jurisdiction(code)


@pytest.mark.parametrize("code", ["..", "../..", "da/../da", "da\0", ".", "", "/", "{0}", "DA"])
def test_a_language_is_found_by_its_name_alone_and_never_as_a_path(code):
    with pytest.raises(TraffickRulesError, match="is not available"):
        DENMARK.language(code)


@pytest.mark.parametrize("package", ["../../etc", "", ".", "a.b", "x y", "os.path"])
def test_a_catalogue_is_no_path_and_is_not_imported(package):
    before = set(sys.modules)
    with pytest.raises(TraffickRulesError, match="is not available"):
        language("xx", package)
    assert before >= set(sys.modules) - {"importlib.resources", "gettext"}


@FEW
@given(text=TEXTS)
def test_what_is_asked_for_is_never_a_format_or_a_pattern(text):
    for name in ("Assessment[question]", "Assessment.permits", "Jurisdiction.language"):
        with pytest.raises(TraffickRulesError) as refused:
            METHODS[name](text if text not in {"da", "en"} else "")
        assert "<class" not in str(refused.value)


COUNTRY = "--jurisdiction\ndk\n"
LINES = [
    f"assess\ncase.json\n{COUNTRY}--on\n2024-07-01",
    f"assess\ncase.yaml\n{COUNTRY}--on\n2024-07-01\n--why\n--lang\nda\n--format\njson",
    f"explain\ncase.json\n{COUNTRY}--on\n2024-07-01\n--question\npermits.9c5\n--format\nmarkdown",
    f"report\ncase.json\n{COUNTRY}--on\n2024-07-01\n--out\nreport.html\n--lang\nda\n--unfolded",
    f"ask\n{COUNTRY}--on\n2024-07-01\n--question\npermits.9c5\n--save\nsaved.json\n--case\ncase.json",
    f"session\ndiary.jsonl\n{COUNTRY}--engine\nprogram\n--calendar\nahead.ics\n--format\njson",
    f"sentence\ncharge.json\n{COUNTRY}--offence\n262a\n--format\njson",
    "law\ndk\n--on\n2010-01-01\n--subject\npermits\n--format\nmarkdown",
    "law\ndk\n--history\nreflection\n--format\njson",
    "treaties\ndk\n--on\n2010-01-01",
    "compare\ncase.json\n--jurisdiction\ndk\n--jurisdiction\nno\n--on\n2020-01-01",
    f"bulk\ntable.csv\n{COUNTRY}--on\n2024-07-01\n--out\nanswers.csv\n--errors\nerrors.csv\n--keep\nstay.lawful",
    f"bulk\ncharges.csv\n{COUNTRY}--charges\n--out\nanswers.parquet\n--no-values",
    f"bulk\nours.csv\n{COUNTRY}--on\n2024-07-01\n--out\nparts\n--mapping\nmapping.yaml",
    "countries\n--format\njson",
    "new-country\nzz\n--name\nZedland\n--out\nzedland",
    "plot\nhistory\noffences.trafficking.ordinary.maximum\n--jurisdiction\ndk\n--until\n2026-01-01\n--out\na.svg",
    "--help",
    "--version",
]
"""Command lines, an argument a line."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """The files that the command lines name."""
    folder = tmp_path_factory.mktemp("commands")
    for name, example in {
        "case.json": "cases/dk-presumed-victim.json",
        "case.yaml": "cases/dk-age-disputed.yaml",
        "charge.json": "charges/dk-2014-identity-fraud.json",
        "diary.jsonl": "diary-dk.jsonl",
    }.items():
        shutil.copyfile(EXAMPLES / example, folder / name)
    (folder / "table.csv").write_bytes(CASES)
    (folder / "charges.csv").write_bytes(CHARGES)
    (folder / "ours.csv").write_bytes(b"Lawful,Born,Country,Band,Year,Kind,Seen,Name\n,,,,,sex,,\n")
    (folder / "mapping.yaml").write_bytes(MAPPING)
    return folder


def run_in(folder, text):
    """The exit code of a command line; without a slash nothing is written outside the folder."""
    arguments = [part for part in text.replace("/", "").split("\n") if part != ".."]
    with contextlib.chdir(folder):
        result = CliRunner().invoke(cli, arguments, input="y\n?\nw\nb\nq\n")
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    assert "Traceback" not in result.output
    return result.exit_code


@pytest.mark.parametrize("line", LINES)
def test_a_command_line_as_it_should_be_is_carried_out(line, folder):
    assert run_in(folder, line) in {0, 1}


@FEW
@given(data=broken([line.encode() for line in LINES]))
def test_a_damaged_command_line_is_carried_out_or_refused(data, folder):
    assert run_in(folder, data.decode("utf-8", "surrogateescape")) in {0, 1, 2}


def commands(group, *path):
    """Every command with its path."""
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from commands(command, *path, name)
        else:
            yield (*path, name), command


ALL = dict(commands(cli))


@pytest.mark.parametrize("path", ALL, ids=" ".join)
@pytest.mark.parametrize(
    "text",
    [
        "../../x",
        "%s%n",
        "{0.__class__}",
        LONG,
        "a\0b",
        "\udcff",
        chr(0xD800),
        "",
        "-",
        "--",
        "'\"",
        "\x1b[2J",
    ],
    ids=range(12),
)
def test_every_command_refuses_hostile_arguments(path, text, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    arguments = list(path)
    for parameter in ALL[path].params:
        if isinstance(parameter, click.Argument):
            arguments.append(text)
        elif not parameter.is_flag and not parameter.is_bool_flag:
            arguments += [parameter.opts[0], text]
    result = CliRunner().invoke(cli, arguments)
    assert result.exception is None or isinstance(result.exception, SystemExit)
    assert 2 == result.exit_code
    assert "Traceback" not in result.output
    assert [] == list(tmp_path.iterdir())


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="arguments are bytes on POSIX alone")
@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ([b"assess", b"\xff.json", b"--jurisdiction", b"dk", b"--on", b"2024-01-08"], 2),
        ([b"law", b"dk", b"--history", b"\xff"], 2),
        (
            [
                b"bulk",
                b"\xff.csv",
                b"--jurisdiction",
                b"dk",
                b"--on",
                b"2024-01-08",
                b"--out",
                b"o.csv",
            ],
            2,
        ),
        ([b"new-country", b"zz", b"--name", b"\xff"], 2),
        ([b"new-country", b"zz", b"--name", b"Zedland", b"--out", b"\xff"], 0),
    ],
    ids=range(5),
)
def test_bytes_that_are_no_text_are_written_out(arguments, code, tmp_path):
    """A file's name need not be UTF-8; printing it must not fail."""
    run = "from traffick_rules.cli import main; main()"
    ended = subprocess.run(  # noqa: S603 - our own interpreter and code
        [sys.executable, "-c", run, *arguments], cwd=tmp_path, capture_output=True, check=False
    )
    assert code == ended.returncode
    assert b"Traceback" not in ended.stderr
    assert b"Error" not in ended.stderr.replace(b"\nError: ", b"")


@pytest.mark.parametrize(
    "arguments",
    [
        ["new-country", "zz", "--name", "Zedland", "--out", "\udcff"],
        [
            "report",
            "case.json",
            "--jurisdiction",
            "dk",
            "--on",
            "2024-01-08",
            "--out",
            "\udcff.html",
        ],
        [
            "plot",
            "history",
            "offences.trafficking.ordinary.maximum",
            "--jurisdiction",
            "dk",
            "--until",
            "2024-01-08",
            "--out",
            "\udcff.svg",
        ],
    ],
    ids=["new-country", "report", "plot"],
)
def test_the_name_of_a_file_that_is_no_text_can_be_printed_wherever_it_goes(
    arguments, tmp_path, monkeypatch
):
    """An app that runs a command in its own process has a strict standard output."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "case.json").write_text("{}")
    result = CliRunner().invoke(cli, arguments)
    assert 0 == result.exit_code, result.exception
    assert "\ufffd" in result.output
