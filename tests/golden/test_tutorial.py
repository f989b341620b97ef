"""The tutorial shows the beginning of an assessment: the page is a golden file too."""

from __future__ import annotations

import ast
import re
from datetime import date
from pathlib import Path

from traffick_rules import Case, assess

TUTORIAL = Path(__file__).parents[2] / "docs" / "tutorial.md"


def test_the_tutorial_shows_the_beginning_of_what_it_prints(request):
    text = TUTORIAL.read_text("utf-8")
    [facts] = re.findall(r">>> case = Case.from_dict\((.*?)\n>>>", text, re.DOTALL)
    case = Case.from_dict(ast.literal_eval(facts.replace("\n...", "\n").rstrip(")")))
    printed = assess(case, jurisdiction="dk", on=date(2024, 7, 1)).to_text()
    [shown] = re.findall(r"```text\n(.*?)```", text, re.DOTALL)
    lines = printed.splitlines(keepends=True)[: shown.count("\n")]
    if request.config.getoption("--golden"):
        TUTORIAL.write_text(text.replace(shown, "".join(lines)), "utf-8")
        return
    assert lines == shown.splitlines(keepends=True), "if this is what you want, run: make golden"
