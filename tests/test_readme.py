"""What the README and the guides show is what the commands print and take, and what is installed."""

from __future__ import annotations

import re
import shlex
import tomllib
from pathlib import Path

import click
import pytest

from tests.countries import CODES
from traffick_rules import available_jurisdictions, get_jurisdiction
from traffick_rules.cli.commands import cli

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
GUIDES = [ROOT / "README.md", *sorted(ROOT.glob("docs/*.md"))]
TYPED = {
    f"{page.name}: {line}": shlex.split(line.replace("\\\n", " "))
    for page in GUIDES
    for line in re.findall(
        r"^\$ traffick-rules ((?:.*\\\n)*.*)$", page.read_text(encoding="utf-8"), re.MULTILINE
    )
}


@pytest.mark.parametrize("words", TYPED.values(), ids=TYPED)
def test_a_command_that_is_shown_has_the_options_shown(words):
    first, *rest = words
    commands = [cli.commands[first]]
    if isinstance(commands[0], click.Group):
        commands = [commands[0].commands[name] for name in rest[0].split("|")]
    shown = {word.strip("[]") for word in rest if word.lstrip("[").startswith("--")}
    for command in commands:
        assert set() == shown - {option for known in command.params for option in known.opts}


def test_the_table_of_extras_lists_all_of_them():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    guide = (ROOT / "docs" / "installing.md").read_text(encoding="utf-8")
    [table] = re.findall(r"\| extra \|.*?\n\n", guide, re.DOTALL)
    named = set(re.findall(r"`(\w+)`", table))
    assert set(project["optional-dependencies"]) <= named


def test_the_table_of_countries_lists_those_of_the_repository():
    rows = re.findall(r"^\| `(\w\w)` \| (.+?) \| (.+?) \| \[(.+?)\]", README, re.MULTILINE)
    told = {found.code: found for found in available_jurisdictions()}
    of_the_repository = [
        (code, told[code].name, str(get_jurisdiction(code).covers_from), told[code].distribution)
        for code in CODES
    ]
    assert of_the_repository == rows


def test_the_makefile_has_the_targets_that_the_guides_name():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    named = {
        target
        for page in GUIDES
        for target in re.findall(r"[`$] ?make (\w+)", page.read_text(encoding="utf-8"))
    }
    assert "demo" in named
    for target in named:
        assert re.search(rf"^{target}:", makefile, re.MULTILINE)
