"""The examples run as they are, and say what they are to say."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner
from examples.service import app
from starlette.testclient import TestClient

from traffick_rules import Case, assess, get_jurisdiction
from traffick_rules.cli.commands import cli

EXAMPLES = Path(__file__).parents[2] / "examples"


def run(*command):
    done = subprocess.run(  # noqa: S603 - our own scripts
        [sys.executable, *map(str, command)], capture_output=True, text=True, check=False
    )
    assert 0 == done.returncode, done.stderr
    return done.stdout


def test_the_quickstart_shows_two_days_and_what_is_missing():
    shown = run(EXAMPLES / "quickstart.py")
    assert (
        "2008-05-01: Departure deadline that serves as reflection period: yes, 30 to 100 days"
        in shown
    )
    assert (
        "2024-07-01: Departure deadline that serves as reflection period: yes, 30 to 120 days"
        in shown
    )
    assert "still to be found out" in shown


@pytest.mark.slow
def test_the_reform_moves_the_last_day():
    shown = run(EXAMPLES / "reform.py")
    assert [
        "reflection.standard_days: 30 days -> 90 days",
        "the deadline of this person ends on 2024-07-20 (today)",
        "the deadline of this person ends on 2024-09-18 (with the reform)",
    ] == shown.split("\n")[:3]


def test_the_table_is_answered_and_its_slip_is_told(tmp_path):
    errors = tmp_path / "errors.csv"
    asked = ["bulk", str(EXAMPLES / "cases.csv"), "--jurisdiction", "dk", "--on", "2024-07-01"]
    files = ["--out", str(tmp_path / "answers.csv"), "--errors", str(errors), "--keep", "case"]
    told = CliRunner().invoke(cli, [*asked, *files])
    assert 0 == told.exit_code, told.output
    guide = (EXAMPLES.parent / "docs" / "tables.md").read_text(encoding="utf-8")
    assert f"$ cat errors.csv\n{errors.read_text()}```" in guide


@pytest.mark.slow
def test_the_property_tests_pass():
    assert "2 passed" in run(
        "-m", "pytest", "-q", "-p", "no:cacheprovider", EXAMPLES / "test_own_rule.py"
    )


def test_the_service_answers_and_tells_what_is_wrong():
    client = TestClient(app)
    address = "/assess?jurisdiction=dk&on=2024-07-01"
    answered = client.post(address, json={"stay": {"lawful": False}})
    country = get_jurisdiction("dk")
    case = Case.from_dict(Case.from_dict({"stay": {"lawful": False}}).to_dict())
    expected = assess(case, jurisdiction=country, on=date(2024, 7, 1))
    assert expected.to_json() == answered.text
    wrong = client.post(address, json={"stay": {"lawfull": False}})
    assert 422 == wrong.status_code
    assert "did you mean 'lawful'?" in str(wrong.json())
    assert 400 == client.post("/assess?jurisdiction=xx&on=2024-07-01", json={}).status_code
    assert 422 == client.post("/assess", json={}).status_code
    asked = client.get("/questions/stay.lawful?jurisdiction=dk&language=da").json()
    assert ("yes_no", "stay.lawful") == (asked["kind"], asked["path"])
    assert 400 == client.get("/questions/stay.lawfull?jurisdiction=dk").status_code
