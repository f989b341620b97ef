"""What the README shows is what the commands print, and what is installed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from traffick_rules import available_jurisdictions, get_jurisdiction
from traffick_rules.cli.commands import cli

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
SHOWN = re.findall(r"```text\n(.*?)```", README, re.DOTALL)
CASE = ROOT / "examples" / "cases" / "dk-cooperating-witness.yaml"


@pytest.mark.parametrize("shown", SHOWN, ids=["2008", "today"])
def test_the_result_shown_is_what_the_command_prints(shown):
    on = re.search(r"law of (\S+)", shown).group(1)
    printed = CliRunner().invoke(cli, ["assess", str(CASE), "--jurisdiction", "dk", "--on", on])
    lines = iter(printed.output.splitlines())
    missing = [line for line in shown.splitlines() if line not in lines]
    assert [] == missing


def test_the_table_of_countries_lists_what_is_installed():
    rows = re.findall(r"^\| `(\w\w)` \| (.+?) \| (.+?) \| \[(.+?)\]", README, re.MULTILINE)
    installed = [
        (found.code, found.name, str(get_jurisdiction(found.code).covers_from), found.distribution)
        for found in available_jurisdictions()
    ]
    assert installed == rows


def test_the_makefile_has_the_targets_that_the_readme_names():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in re.findall(r"[`$] ?make (\w+)", README):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE)


def test_every_link_in_readme_and_docs_leads_to_a_file():
    for page in (ROOT / "README.md", *ROOT.glob("docs/*.md"), *ROOT.glob("jurisdictions/*/*.md")):
        for target in re.findall(r"\]\(((?!http)[^)#]+)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"
