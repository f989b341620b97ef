"""Two checkouts are compared: one day of one provision that is moved is found, and the same checkout is the same."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tools import same_answers

ROOT = Path(__file__).parents[2]


def compared(other, *options):
    """What the script prints, and its exit code."""
    script = (sys.executable, "-m", "tools.same_answers")
    command = [*script, str(other), "se", "--seed", "1", *options]
    done = subprocess.run(  # noqa: S603 - our own script
        command, cwd=ROOT, capture_output=True, text=True, check=False
    )
    return done.stdout + done.stderr, done.returncode


@pytest.mark.slow
def test_a_checkout_gives_the_same_answers_as_itself():
    told, code = compared(ROOT, "--cases", "5")
    assert "se Case: 5 compared, 0 differences" in told
    assert 0 == code


@pytest.mark.slow
def test_a_provision_that_begins_on_another_day_is_found(tmp_path):
    ignored = shutil.ignore_patterns("tests", "__pycache__")
    for folder in ("src", "jurisdictions/sweden"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=ignored)
    file = tmp_path / "jurisdictions/sweden/src/traffick_rules_sweden/statements.csv"
    text = file.read_text("utf-8")
    assert 'SE-GUARD,Act on guardians for unaccompanied children,"ss. 2, 3",,2005-07-01' in text
    # Ten years, so that many a case falls between the two days.
    file.write_text(text.replace(",2005-07-01,", ",2015-07-09,", 1), "utf-8")
    told, code = compared(tmp_path, "--cases", "1")
    assert "law from 2015-07-09: here None, there" in told
    assert 1 == code
    without, code = compared(
        tmp_path, "--cases", "20", "--ignore", "fingerprint", "--ignore", "because"
    )
    assert "law from" not in without
    assert "se entitlements." in without
    assert "because: " not in without
    assert 1 == code


def test_a_part_that_differs_or_that_one_side_lacks_is_told():
    here = {"status": {"verdict": "yes", "because": [{"words": "a"}]}, "gone": {"verdict": "no"}}
    there = {"status": {"verdict": "no", "because": [{"words": "b"}]}}
    told = [
        ("status", 'verdict: here "yes", there "no"'),
        ("status", 'because: here [{"words": "a"}], there [{"words": "b"}]'),
        ("gone", 'verdict: here "no", there "(absent)"'),
    ]
    assert told == list(same_answers.differing(here, there))


def test_only_facts_that_both_sides_know_are_drawn():
    here, there = {"stay": {"lawful": 1, "new": 2}}, {"stay": {"lawful": 1}, "old": {"fact": 3}}
    both, strangers = same_answers.known_to_both(here, there)
    assert {"stay": {"lawful": 1}} == both
    assert ["old.fact", "stay.new"] == strangers
