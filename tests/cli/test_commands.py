"""The command line, run as a user runs it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from traffick_rules import Assessment, Case, Charge, SentenceAnswer, Verdict, assess
from traffick_rules.cli.commands import cli

ROOT = Path(__file__).parents[2]
WITNESS = {
    "person": {"age": 27, "age_disputed": False},
    "stay": {"lawful": False, "entry_ban": False},
    "identification": {"decision": "victim", "decided_by": "immigration_authority"},
    "findings": {
        "special_reasons_against_time": False,
        "excluded_from_protection": False,
        "order_or_security_against": False,
        "reasons_against_permit": False,
    },
    "cooperation": {"with_return": True, "presence_needed": True},
    "proceedings": {"case_open": True},
}
CHARGE = {
    "trafficking": {
        "acts": ["recruitment"],
        "means": ["deception"],
        "purposes": ["forced_labour"],
        "last_day": "2006-05-01",
    }
}


def run(*arguments):
    return CliRunner().invoke(cli, arguments)


@pytest.fixture
def case(tmp_path):
    path = tmp_path / "case.json"
    path.write_text(json.dumps(WITNESS), encoding="utf-8")
    return str(path)


@pytest.fixture
def charge(tmp_path):
    path = tmp_path / "charge.json"
    path.write_text(json.dumps(CHARGE), encoding="utf-8")
    return str(path)


def test_assess_prints_the_answers_of_the_day(case):
    result = run("assess", case, "--jurisdiction", "dk", "--on", "2008-05-01")
    assert result.exit_code == 0
    assert "Denmark: the law of 2008-05-01" in result.output
    assert "30 days, can be extended up to 100 days in all, on request" in " ".join(
        result.output.split()
    )
    assert "information about the law, not legal advice" in result.output
    assert result.stderr == ""
    full = run("assess", case, "--jurisdiction", "dk", "--on", "2008-05-01", "--full").output
    assert "§ 9 c(5), now (4) is in force from 2013-05-03" in " ".join(full.split())
    assert "[permits.9b]" in full
    assert "[permits.9b]" not in result.output


def test_assess_prints_the_assessment_as_json(case):
    result = run("assess", case, "--jurisdiction", "dk", "--on", "2026-11-23", "--format", "json")
    found = Assessment.from_dict(json.loads(result.output))
    assert found.permits["9c5"].verdict is Verdict.YES
    assert found.to_json(indent=2) == result.output


def test_an_unknown_verdict_is_no_error(tmp_path):
    path = tmp_path / "empty.json"
    path.write_text("{}", encoding="utf-8")
    result = run("assess", str(path), "--jurisdiction", "dk", "--on", "2020-01-01")
    assert result.exit_code == 0
    assert "unknown" in result.output


def test_sentence_prints_the_offence_and_its_range(charge):
    result = run("sentence", charge, "--jurisdiction", "dk")
    assert result.exit_code == 0
    assert "up to 8 years of imprisonment, at least 7 days" in " ".join(result.output.split())


def test_sentence_prints_json_and_takes_the_offence_charged(charge):
    result = run("sentence", charge, "--jurisdiction", "dk", "--offence", "228", "--format", "json")
    answer = SentenceAnswer.from_dict(json.loads(result.output))
    assert ("228", Verdict.UNKNOWN) == (answer.offence, answer.verdict)


def test_reach_asks_every_installed_country_or_those_that_are_named():
    route = str(Path(__file__).parents[2] / "examples/charges/route-riga-tallinn-malmo.yaml")
    every = run("reach", route, "--on", "2026-11-27")
    assert 0 == every.exit_code
    lines = [line.split() for line in every.output.splitlines()]
    assert all([verdict, name] in lines for verdict, name in (("yes", "Latvia"), ("no", "Denmark")))
    some = run("reach", route, "--on", "2026-11-27", "--jurisdiction", "se", "--lang", "da")
    assert ["ja", "Sverige"] in [line.split() for line in some.output.splitlines()]
    assert "Danmark" not in some.output
    found = json.loads(run("reach", route, "--on", "2026-11-27", "--format", "json").output)
    verdicts = {each["code"]: each["verdict"] for each in found["countries"]}
    assert ("yes", "unknown") == (verdicts["se"], verdicts["fi"])


def test_countries_are_listed_as_data_too():
    listed = json.loads(run("countries", "--format", "json").output)
    assert {"dk", "no", "se"} <= {found["code"] for found in listed}
    assert {"code", "name", "distribution", "version", "error"} == set(listed[0])


@pytest.mark.slow
def test_what_goes_to_a_pipe_has_no_colours():
    case = Path(__file__).parents[2] / "examples" / "cases" / "dk-presumed-victim.json"
    command = [Path(sys.executable).with_name("traffick-rules"), "assess", str(case)]
    done = subprocess.run(  # noqa: S603 - our own command
        [*command, "--jurisdiction", "dk", "--on", "2024-07-01"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert "Not known yet" in done.stdout
    assert chr(27) not in done.stdout


def test_an_assessment_speaks_danish():
    case = Path(__file__).parents[2] / "examples" / "cases" / "dk-cooperating-witness.yaml"
    result = run("assess", str(case), "--jurisdiction", "dk", "--on", "2008-05-01", "--lang", "da")
    assert 0 == result.exit_code
    text = " ".join(result.output.split())
    assert result.output.startswith("Danmark: gældende ret pr. 2008-05-01")
    assert "✓ Udrejsefrist, der tjener som refleksionsperiode" in text
    assert "30 dage, kan forlænges til i alt højst 100 dage, efter anmodning" in text
    assert "udlændingeloven § 33, stk. 14-15" in text
    assert "ikke juridisk rådgivning" in text


def test_a_sentence_speaks_danish(charge):
    result = run("sentence", charge, "--jurisdiction", "dk", "--lang", "da")
    assert "fængsel indtil 8 år, mindst 7 dage" in " ".join(result.output.split())


def test_a_comparison_speaks_danish_as_far_as_the_countries_do(case):
    countries = ("--jurisdiction", "dk", "--jurisdiction", "no")
    result = run("compare", case, *countries, "--on", "2024-07-01", "--lang", "da")
    assert result.output.startswith("Danmark, Norge: gældende ret pr. 2024-07-01")
    assert "straffesag" in result.output


def test_only_the_answers_asked_for_are_printed(case):
    on = ("--jurisdiction", "dk", "--on", "2024-07-01")
    result = run("assess", case, *on, "--question", "permits", "--question", "victim_status")
    assert "[permits.9c5]" in result.output
    assert "[victim_status]" in result.output
    assert "[entitlements." not in result.output
    refused = run("assess", case, *on, "--question", "permits", "--format", "json")
    assert (2, True) == (refused.exit_code, "leave --question out" in refused.stderr)


def test_an_assessment_counts_its_answers(case):
    """Those of the headlines; the details are counted as one."""
    result = run("assess", case, "--jurisdiction", "dk", "--on", "2008-05-01")
    assessment = assess(Case.from_file(case), jurisdiction="dk", on=date(2008, 5, 1))
    counts = [
        sum(answer.verdict == verdict for answer in assessment.headlines)
        for verdict in ("yes", "no", "unknown")
    ]
    assert "Answers: {} yes, {} no, {} unknown".format(*counts) in result.output


def test_of_a_day_that_lies_ahead_it_is_said_that_nobody_has_read_its_law(case):
    result = run("assess", case, "--jurisdiction", "dk", "--on", "2199-01-01")
    assert (0, "2199-01-01 lies ahead: this is the law as far as it was known\n") == (
        result.exit_code,
        result.stderr,
    )


def test_every_command_has_a_short_line_and_an_example_in_its_help():
    for name, command in cli.commands.items():
        assert 2 <= len(command.get_short_help_str(200).split()) <= 12, name
        for shown in getattr(command, "commands", {name: command}).values():
            assert "traffick-rules " in (shown.help or ""), shown.name
    said = run("--help").output
    assert "..." not in said.partition("Options:")[2]
    assert all(f"\n  {name} " in said for name in cli.commands)


def test_the_facts_of_a_case_file_are_listed_with_what_they_can_be():
    result = run("facts", "--jurisdiction", "dk")
    assert 0 == result.exit_code
    text = " ".join(result.output.split())
    assert "lawful: the person has a right to stay can be true, false" in text
    assert "age: the person's age can be a whole number from 0 to 120 (years)" in text
    assert "citizenships: the person is a citizen of can be a list of DK, RO, …" in text
    assert "means: the means used can be a list of threat, force, coercion" in text
    danish = run("facts", "--jurisdiction", "dk", "--charges", "--lang", "da").output
    assert "kan være" in danish
    schema = json.loads(run("facts", "--charges", "--format", "json").output)
    assert Charge.json_schema() == schema


def test_the_shell_can_complete_commands_and_options():
    environment = {**os.environ, "_TRAFFICK_RULES_COMPLETE": "bash_complete", "COMP_CWORD": "1"}
    done = subprocess.run(  # noqa: S603 - our own command
        [Path(sys.executable).with_name("traffick-rules")],
        env={**environment, "COMP_WORDS": "traffick-rules as"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert "plain,assess" in done.stdout


def test_countries_lists_what_is_installed():
    result = run("countries")
    assert result.exit_code == 0
    assert "dk  Denmark  (traffick-rules-denmark 0.1.0)\n" in result.output


def test_the_version_is_that_of_the_distribution():
    assert "traffick-rules, version 0.1.0\n" == run("--version").output


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (
            '{"stay": {"lawful": "no"}}',
            "case.json: stay.lawful: 'no' is not true or false; write false, without quotes\n",
        ),
        (
            '{"stay": {"lawfull": false}}',
            "case.json: stay.lawfull: 'lawfull' is not known here; did you mean 'lawful'?\n",
        ),
        (
            '{"person": {"birth_date": "2010-02-30", "age": 17.9}}',
            "case.json: person.birth_date: '2010-02-30' is not a day of the calendar; "
            "check month and day\n"
            "case.json: person.age: 17.9 is not a whole number of years from 0 to 120\n",
        ),
        (
            " " * 5_000_000,
            "case.json: is larger than 1048576 bytes; one file holds one case\n",
        ),
        (b"\xff\xfe{}", "case.json: is not UTF-8 (byte 0); save it as UTF-8\n"),
    ],
    ids=["text for no", "one letter wrong", "impossible values", "5 MB", "not UTF-8"],
)
def test_bad_input_is_explained_on_standard_error_with_exit_code_2(tmp_path, content, message):
    path = tmp_path / "case.json"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    result = run("assess", str(path), "--jurisdiction", "dk", "--on", "2008-05-01")
    assert (2, "", message) == (result.exit_code, result.stdout, result.stderr)


def test_an_alias_bomb_is_refused(tmp_path):
    path = tmp_path / "bomb.yaml"
    layers = ["a0: &a0 [x, x]"]
    layers += [f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 40)]
    path.write_text("\n".join(layers), encoding="utf-8")
    result = run("assess", str(path), "--jurisdiction", "dk", "--on", "2008-05-01")
    expected = "bomb.yaml: anchor or alias 'a0' (line 1) is not allowed; write the value out\n"
    assert (2, expected) == (result.exit_code, result.stderr)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ("--jurisdiction", "xx", "--on", "2008-05-01"),
            "no jurisdiction 'xx' is installed; installed: dk",
        ),
        (
            ("--jurisdiction", "dk", "--on", "1999-05-01"),
            "dk: the law of Denmark on 1999-05-01 is not known; it is from 2000-01-01",
        ),
        (
            ("--jurisdiction", "dk", "--on", "2008-02-30"),
            "'2008-02-30' is not a day; write YYYY-MM-DD, such as 2008-05-01",
        ),
        (("--jurisdiction", "dk", "--on", "20080501"), "'20080501' is not a day"),
        (("--jurisdiction", "dk"), "'--on'"),
        (("--on", "2008-05-01"), "'--jurisdiction'"),
    ],
    ids=["country", "coverage", "calendar", "form", "no day", "no country"],
)
def test_wrong_options_are_explained_with_exit_code_2(case, arguments, message):
    result = run("assess", case, *arguments)
    assert (2, "") == (result.exit_code, result.stdout)
    assert message in result.stderr


@pytest.mark.slow
def test_output_is_plain_when_piped_and_coloured_on_a_terminal(case):
    arguments = ("assess", case, "--jurisdiction", "dk", "--on", "2008-05-01")
    environment = {"PATH": os.environ["PATH"], "PYTHONIOENCODING": "utf-8"}

    def output(**extra):
        return subprocess.run(  # noqa: S603 - our own interpreter and arguments
            [sys.executable, "-m", "traffick_rules.cli", *arguments],
            capture_output=True,
            check=True,
            cwd=ROOT,
            env={**environment, **extra},
        ).stdout

    plain = output()
    assert b"\x1b[" not in plain
    assert b"\x1b[" in output(FORCE_COLOR="1", TERM="xterm-256color")
    assert "✓" in plain.decode()


@pytest.mark.slow
def test_output_is_utf_8_whatever_the_locale(case):
    arguments = ("assess", case, "--jurisdiction", "dk", "--on", "2008-05-01")
    result = subprocess.run(  # noqa: S603 - our own interpreter and arguments
        [sys.executable, "-m", "traffick_rules.cli", *arguments],
        capture_output=True,
        check=True,
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], "PYTHONIOENCODING": "ascii"},
    )
    assert "✓" in result.stdout.decode("utf-8")


def test_without_its_extra_the_command_says_how_to_install_it():
    code = (
        "import sys; sys.modules['click'] = None;"
        "from traffick_rules.cli import main; sys.argv = ['traffick-rules', 'countries']; main()"
    )
    result = subprocess.run(  # noqa: S603 - our own interpreter and code
        [sys.executable, "-c", code], capture_output=True, check=False, text=True
    )
    expected = "the command line needs click: pip install 'traffick-rules[cli,yaml]'\n"
    assert (2, expected) == (result.returncode, result.stderr)


def test_law_prints_the_law_of_a_day_as_text_markdown_and_json():
    text = run("law", "dk", "--on", "2008-05-01", "--subject", "reflection_period")
    assert text.exit_code == 0
    assert "the longest in all: 100 days [REF-05]" in text.output
    assert "the person cooperates in a prepared return" in text.output
    assert "Residence permit" not in text.output
    markdown = run("law", "dk", "--on", "2008-05-01", "--format", "markdown").output
    assert markdown.startswith("# Denmark: the law of 2008-05-01\n\nunchanged since 2008-02-01")
    assert "\n## Aliens Act\n\n### " in markdown
    found = json.loads(run("law", "dk", "--on", "2008-05-01", "--format", "json").output)
    assert ("Denmark", "2008-05-01") == (found["country"], found["on"])


def test_law_prints_a_value_through_time():
    text = run(
        "law", "dk", "--history", "reflection_period.departure_deadline.extension.longest"
    ).output
    assert "from 2007-08-01 to 2013-05-02: 100 days" in text
    assert "from 2013-05-03 on: 120 days" in text
    markdown = run("law", "dk", "--history", "reflection_period", "--format", "markdown").output
    assert "### time to leave without extension" in markdown
    found = json.loads(
        run("law", "dk", "--history", "reflection_period", "--format", "json").output
    )
    assert {"15 days", "30 days"} < {entry["value"] for entry in found}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((), "give either --on DAY or --history VALUE"),
        (("--on", "2008-05-01", "--history", "reflection"), "give either --on DAY or --history"),
        (("--on", "2008-05-01", "--subject", "permit"), "has no rule on it; it has: victim_status"),
        (("--history", "nothing"), "nothing: is not a value of Denmark; they begin with:"),
    ],
    ids=["neither", "both", "subject", "value"],
)
def test_law_explains_what_it_cannot_list(arguments, message):
    result = run("law", "dk", *arguments)
    assert (2, "") == (result.exit_code, result.stdout)
    assert message in result.stderr
