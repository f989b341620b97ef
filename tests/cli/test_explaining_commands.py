"""`explain`, `assess --why` and `ask`, as a user runs them."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from traffick_rules import Case
from traffick_rules.cli.commands import cli

WITNESS = "examples/cases/dk-cooperating-witness.yaml"
ON = ("--jurisdiction", "dk", "--on", "2024-07-01")


def run(*arguments, typed=None):
    return CliRunner().invoke(cli, [*map(str, arguments)], input=typed)


def test_explain_says_why_and_with_which_provisions():
    result = run("explain", WITNESS, *ON, "--question", "permits.9c5")
    assert 0 == result.exit_code
    lines = result.output.splitlines()
    assert lines[0].endswith("[permits.9c5]: yes")
    assert "Yes, it can be given, because" == lines[1]
    assert any("[PER-05], in force since 2013-05-03; confirmed" in line for line in lines)


def test_explain_says_what_would_settle_an_unknown_answer():
    result = run("explain", WITNESS, *ON, "--question", "permits.9b", "--question", "permits.9c1")
    _, _, settling = result.output.partition("What would settle it [permits.9b]")
    grave = "humanitarian reasons as grave as the law asks speak for letting the person stay: yes"
    assert any(grave in line and line.endswith(" -> yes") for line in settling.splitlines())
    assert "[permits.9c1]: unknown" in result.output


def test_explain_speaks_danish_and_writes_markdown_and_json():
    danish = run("explain", WITNESS, *ON, "--question", "permits.9c5", "--lang", "da")
    assert danish.output.splitlines()[1] == "Ja, det kan gives, med denne begrundelse:"
    markdown = run("explain", WITNESS, *ON, "--question", "permits.9c5", "--format", "markdown")
    assert markdown.output.startswith("### Residence permit because")
    data = json.loads(
        run("explain", WITNESS, *ON, "--question", "permits.9c5", "--format", "json").output
    )
    assert ["permits.9c5"] == [explanation["question"] for explanation in data]


def test_assess_with_why_explains_every_answer():
    result = run("assess", WITNESS, *ON, "--why")
    assert 0 == result.exit_code
    assert "[victim_status]: yes" in result.output
    assert "[duties.weigh_trafficking]: no" in result.output
    data = json.loads(run("assess", WITNESS, *ON, "--why", "--format", "json").output)
    assert len(data) > 30


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("explain", WITNESS, *ON, "--question", "permits.9c6"), "permits.9c6"),
        (
            ("explain", WITNESS, *ON, "--question", "permits.9c5", "--lang", "xx"),
            "is not available",
        ),
        (("explain", WITNESS, *ON), "--question"),
        (("ask", *ON, "--question", "permits.9c6"), "permits.9c6"),
        (("ask", *ON, "--case", "none.json"), "none.json"),
    ],
    ids=range(5),
)
def test_what_cannot_be_done_is_said_with_exit_code_2(arguments, message):
    result = run(*arguments)
    assert 2 == result.exit_code
    assert message in result.output


def test_an_interview_asks_says_why_goes_back_and_saves_the_case(tmp_path):
    file = tmp_path / "case.json"
    typed = "w\ny\nb\nmaybe\ny\n?\n"
    result = run("ask", *ON, "--question", "permits.9c5", "--save", file, typed=typed)
    assert 0 == result.exit_code
    assert "It matters for:" in result.output
    assert "  no: decides" in result.output
    assert "Type y or n, or ? if it is not known" in result.output
    assert "[permits.9c5]" in result.output
    assert "[permits.9b]" not in result.output
    expected = Case.from_dict({"cooperation": {"presence_needed": True}})
    assert expected == Case.from_file(file)


def test_an_interview_takes_yes_and_no_in_full_and_an_empty_reply_ends_nothing(tmp_path):
    file = tmp_path / "case.json"
    result = run("ask", *ON, "--question", "permits.9c5", "--save", file, typed="\nYes\nno\n")
    assert 0 == result.exit_code
    assert 2 == result.output.count("w (why this question)")
    expected = {"cooperation": {"presence_needed": True}, "proceedings": {"case_open": False}}
    assert Case.from_dict(expected) == Case.from_file(file)


def test_an_interview_about_a_subject_is_about_its_questions():
    result = run("ask", *ON, "--question", "permits", typed="q\n")
    assert 0 == result.exit_code
    assert "[permits.9b]" in result.output
    assert "[permits.9c5]" in result.output
    assert "[victim_status]" not in result.output


def test_what_was_said_before_the_input_ends_is_kept(tmp_path):
    file = tmp_path / "case.json"
    result = run("ask", *ON, "--question", "permits.9c5", "--save", file, typed="y\n")
    assert 0 == result.exit_code
    expected = Case.from_dict({"cooperation": {"presence_needed": True}})
    assert expected == Case.from_file(file)


def test_an_interview_gives_data_on_standard_output_and_asks_on_standard_error():
    result = run("ask", *ON, "--question", "permits.9c5", "--format", "json", typed="y\ny\n")
    assert "need the person to stay for the case" in result.stderr
    assert json.loads(result.stdout)["on"] == "2024-07-01"


def test_an_interview_can_be_ended_and_gone_on_with(tmp_path):
    file = tmp_path / "case.json"
    run("ask", *ON, "--question", "permits.9c5", "--save", file, typed="y\nq\n")
    result = run("ask", *ON, "--question", "permits.9c5", "--case", file, typed="n\n")
    assert "Is an investigation or prosecution running?" in result.output
    assert 1 == result.output.count("y/n>")


def test_options_are_chosen_by_number_and_days_and_ages_are_typed():
    result = run("ask", *ON, "--question", "victim_status", typed="9\n1\nm\n2\n1\nq\n")
    assert "  1  Danish Immigration Service" in result.output
    assert "  police" in result.output  # one of the others, after m
    representative = "entitlements.representative_at_interview"
    result = run("ask", *ON, "--question", representative, typed="17.9\n17\n")
    assert "'17.9' is not a whole number of years" in result.output
    assert 0 == result.exit_code
    result = run("ask", *ON, "--question", representative, typed="17\n?\n")
    assert "Matters for: " in result.output


def test_several_can_be_chosen_where_several_can_hold():
    result = run(
        "ask", *ON, "--question", "duties.screen_before_charge.fulfilled", typed="?\n0\nq\n"
    )
    assert "numbers, or 0 for none of them" in result.output


def test_a_danish_interview_is_danish_to_the_end():
    result = run("ask", *ON, "--question", "permits.9c5", "--lang", "da", typed="j\nn\n")
    assert "Er en efterforskning eller retsforfølgning i gang?" in result.output
    assert "  nej      Opholdstilladelse" in result.output
    assert "Dette er information om loven, ikke juridisk rådgivning." in result.output


def test_no_decision_yet_is_a_choice_and_days_are_asked_last(tmp_path):
    case = tmp_path / "case.json"
    first = run("ask", *ON, "--question", "victim_status", typed="0\nq\n")
    assert "  0  no decision yet" in first.stdout
    assert "Who decided" not in first.stdout
    result = run(
        "ask",
        *ON,
        "--question",
        "dates",
        "--case",
        WITNESS,
        "--save",
        case,
        typed="2024-07-01\n0\n",
    )
    assert "On which day did the reflection period begin?" in result.stdout
    assert "  0  not yet" in result.stdout
    assert "ends on 2024-07-31" in result.stdout
    saved = json.loads(case.read_text("utf-8"))["stay"]
    assert "2024-07-01" == saved["reflection_period_from"]
    assert "reflection_period_until" not in saved


def test_explain_names_the_days_that_a_yes_lacks():
    question = "reflection_period.departure_deadline"
    text = run("explain", WITNESS, *ON, "--question", question).stdout
    assert f"Days to find out [{question}]\n  - the first day of the reflection period\n" in text
    danish = run("explain", WITNESS, *ON, "--question", question, "--lang", "da").stdout
    assert f"Dage, der mangler [{question}]" in danish
