"""What the commands that study the law print: summaries first, tables side by side."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner
from tests.toyland import TOYLAND

from traffick_rules.cli.commands import cli
from traffick_rules.lines import to_text
from traffick_rules.proof.builtin import gaps, prove_all
from traffick_rules.proof.text import proof_lines

WITNESS = Path(__file__).parents[2] / "examples" / "cases" / "dk-cooperating-witness.yaml"
COUNTRIES = [f"--jurisdiction={code}" for code in ("dk", "no", "se")]


def printed(*arguments, columns):
    result = CliRunner(env={"COLUMNS": str(columns)}).invoke(cli, [str(each) for each in arguments])
    assert 0 == result.exit_code, result.output
    return "".join(f"{line.rstrip()}\n" for line in result.output.splitlines())


@pytest.mark.parametrize("language", ["en", "da"])
def test_countries_side_by_side(golden, language):
    command = ("compare", WITNESS, *COUNTRIES, "--on", "2026-11-20", "--lang", language)
    tables = {f"{columns} columns": printed(*command, columns=columns) for columns in (120, 80, 60)}
    golden(f"compare.{language}.txt", tables)
    page = printed(*command, "--format", "html", columns=80)
    golden(
        f"compare.{language}.html",
        {"table": page[page.index("<body>") :].replace("<tr>", "\n<tr>")},
    )


@pytest.mark.parametrize("full", [(), ("--full",)], ids=["summary", "full"])
def test_treaties_and_what_changed(golden, full):
    outputs = {
        "treaties dk": ("treaties", "dk", "--on", "2026-11-20"),
        "diff dk, one permit": ("diff", "dk", "2013-05-02", "2013-05-03"),
        "diff no, nothing": ("diff", "no", "2024-07-01", "2024-07-02"),
    }
    kind = "full" if full else "summary"
    golden(
        f"studies-{kind}.en.txt",
        {name: printed(*command, *full, columns=100) for name, command in outputs.items()},
    )


def test_claims(golden):
    found = prove_all(TOYLAND), gaps(TOYLAND)
    golden(
        "claims.en.txt",
        {
            "summary": to_text(proof_lines("Toyland", *found)),
            "full": to_text(proof_lines("Toyland", *found, full=True)),
        },
    )
