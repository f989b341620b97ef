"""The app's own words: written in English, and looked up in a table for each other language."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from traffick_rules.law import Jurisdiction

LANGUAGES = {"en": "English", "da": "Dansk"}


def say(text: str, language: str) -> str:
    """A text of the app in a language."""
    return table(language).get(text, text)


@cache
def table(language: str) -> Mapping[str, str]:
    """The texts of a language by the English ones."""
    if language == "en":
        return {}
    texts: dict[str, str] = json.loads(
        (Path(__file__).parent / f"{language}.json").read_text("utf-8")
    )
    return texts


def name_of(country: Jurisdiction, language: str) -> str:
    """The name of a country: its own one wherever English is not spoken."""
    return country.name if language == "en" else country.local_name or country.name


def languages_of(country: Jurisdiction) -> dict[str, str]:
    """The languages that both the app and a country translate, with their names."""
    return {code: name for code, name in LANGUAGES.items() if code in country.languages}
