"""What runs without having been installed, as in a frozen application, or with few of the packages of the tests."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCES = [ROOT / "src", *ROOT.glob("jurisdictions/*/src")]
UNINSTALLED = """
import sys
from importlib.metadata import MetadataPathFinder

# The libraries are there, their metadata are not; nor is a file that would add to the path.
MetadataPathFinder.find_distributions = lambda *given, **named: iter(())
sys.path[:0] = {paths!r}
"""
ASSESSING = """
from datetime import date
from traffick_rules import Case, assess, available_jurisdictions, get_jurisdiction
from traffick_rules import register_jurisdiction, verify
from traffick_rules_denmark import DENMARK

assert () == available_jurisdictions()
assessment = assess(Case(), jurisdiction=DENMARK, on=date(2024, 7, 1))
receipt = assessment.receipt()
made = receipt.made_with
assert ("", "", "") == (made.library, made.plugin, made.plugin_version)
register_jurisdiction(DENMARK)
assert get_jurisdiction("dk") is DENMARK
assert verify(receipt, Case()).is_confirmed
print(assessment.explain("permits.9c5", language=DENMARK.language("da")).to_text())
"""
COMMAND = """
from traffick_rules.cli import main
sys.argv = ["traffick-rules", "--version"]
main()
"""


def run(script):
    """Run it in a Python that reads no `.pth` file and no setting of the environment."""
    paths = [*map(str, SOURCES), sysconfig.get_path("purelib"), *sys.path]
    return subprocess.run(  # noqa: S603 - our own interpreter and script
        [sys.executable, "-I", "-S", "-c", UNINSTALLED.format(paths=paths) + script],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_what_was_never_installed_assesses_and_says_no_version():
    done = run(ASSESSING)
    assert 0 == done.returncode, done.stderr
    assert "Opholdstilladelse" in done.stdout


def test_the_command_runs_without_having_been_installed():
    done = run(COMMAND)
    assert 0 == done.returncode, done.stderr
    assert "not installed" in done.stdout


OTHERS = [
    *("babel", "click", "jinja2", "jsonschema", "markdown_it", "matplotlib", "pyarrow"),
    *("pandas", "rich", "starlette", "sybil", "xlsxwriter", "z3"),
]


@pytest.mark.slow
def test_the_tests_of_a_country_need_what_its_extra_brings_and_no_more():
    script = f"""
import sys
sys.modules.update(dict.fromkeys({OTHERS!r}))  # importing one of them is an error
import pytest
sys.exit(pytest.main(["-q", "-p", "no:cacheprovider", "--collect-only", "."]))
"""
    done = subprocess.run(  # noqa: S603 - our own interpreter and script
        [sys.executable, "-c", script],
        cwd=ROOT / "jurisdictions",
        env={name: value for name, value in os.environ.items() if not name.startswith("PYTEST")},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert 0 == done.returncode, done.stdout + done.stderr
    for country in ROOT.glob("jurisdictions/*"):
        assert f"{country.name}/tests/test_conformance.py" in done.stdout
