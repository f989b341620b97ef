"""What a person sees first: the summary of a case, as text, in English and Danish."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from traffick_rules import Case, assess

CASES = Path(__file__).parents[2] / "examples" / "cases"
ON = date(2026, 11, 21)
WITNESS = Case.from_file(CASES / "dk-cooperating-witness.yaml")


@pytest.mark.parametrize("language", ["en", "da"])
@pytest.mark.slow
def test_the_first_screen_of_every_danish_example(golden, language):
    screens = {
        f"{file.stem}, {on}": assess(Case.from_file(file), jurisdiction="dk", on=on).to_text(
            language=language
        )
        for file in sorted(CASES.iterdir())
        for on in (date(2008, 5, 1), ON)
        # A full profile has days that lie after the earlier one.
        if on == ON or "full-profile" not in file.stem
    }
    golden(f"screens-dk.{language}.txt", screens)


@pytest.mark.parametrize("country", ["no", "se"])
def test_the_first_screen_of_a_country(golden, country):
    screens = {
        "a witness": assess(WITNESS, jurisdiction=country, on=ON).to_text(),
        "nothing known": assess(Case(), jurisdiction=country, on=ON).to_text(),
        "a narrow terminal": assess(WITNESS, jurisdiction=country, on=ON).to_text(width=60),
    }
    golden(f"screens-{country}.en.txt", screens)
