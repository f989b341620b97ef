"""Countries as tables write them: by a code of ISO 3166-1, or by name."""

from __future__ import annotations

import gettext
import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache

import pycountry

from traffick_rules.bulk.not_known import Doubtful, Unsayable, plain
from traffick_rules.facts.country import Country

_NAMIBIA = "NA"
_LANGUAGES = ("da", "nb_NO", "nn", "sv", "fi", "is", "et", "lv", "lt", "de", "nl", "fr", "es", "pl")
"""The languages whose names are known beside English; a name of two countries is none."""

_USUAL = {
    "Brunei": "BN",
    "Burma": "MM",
    "Cape Verde": "CV",
    "DR Congo": "CD",
    "Holy See": "VA",
    "Ivory Coast": "CI",
    "Macedonia": "MK",
    "Micronesia": "FM",
    "Palestine": "PS",
    "Russia": "RU",
    "Swaziland": "SZ",
    "Turkey": "TR",
    "UK": "GB",
    "Vatican City": "VA",
}
"""Usual names that the standard does not have."""


def country_in(text: str, *, has_namibia: bool = False) -> Country:
    """
    The country that a text names: its alpha-2 or alpha-3 code in capital letters, or its name.

    Args:
        text: The text.
        has_namibia: Whether NA is Namibia, not what some programs write into an empty cell.

    Raises:
        Unsayable: If it names none; another country is never suggested.
    """
    text = plain(text)
    if text == _NAMIBIA and not has_namibia:
        msg = "NA is Namibia, or an empty cell; write NAM, or leave it blank"
        raise Doubtful(msg)
    if is_code(text):
        return Country(_alpha_2().get(text, text))
    found = _names().get(_folded(text))
    if found is None:
        msg = "give a country by its name, or by its code of ISO 3166-1 in two or three capital letters"
        raise Unsayable(msg)
    return found


def is_code(text: str) -> bool:
    """Whether a text is a code of a country."""
    return text in Country.__members__ or text in _alpha_2()


@cache
def alpha_3_codes() -> Mapping[Country, str]:
    """The alpha-3 code of every country."""
    return {Country(each.alpha_2): each.alpha_3 for each in _standard()}


@cache
def _alpha_2() -> Mapping[str, Country]:
    return {code: country for country, code in alpha_3_codes().items()}


@cache
def _names() -> Mapping[str, Country | None]:
    """The countries by their names; None for a name of two."""
    found: dict[str, Country | None] = {}
    for name, code in (*_standard_names(), *_USUAL.items()):
        country = Country(code)
        key = _folded(name)
        found[key] = country if found.get(key, country) is country else None
    return found


def _standard() -> Iterator[pycountry.db.Country]:
    return (each for each in pycountry.countries if each.alpha_2 in Country.__members__)


def _standard_names() -> Iterator[tuple[str, str]]:
    said = [
        gettext.translation("iso3166-1", pycountry.LOCALES_DIR, [language], fallback=True).gettext
        for language in _LANGUAGES
    ]
    for each in _standard():
        for kind in ("name", "common_name", "official_name"):
            name = getattr(each, kind, None)
            if name:
                yield name, each.alpha_2
                yield from ((translate(name), each.alpha_2) for translate in said)


def _folded(name: str) -> str:
    """A name as it is compared: "Korea, Republic of" is the Republic of Korea."""
    letters = unicodedata.normalize("NFKD", name.casefold())
    plain_letters = "".join(char for char in letters if not unicodedata.combining(char))
    words = re.findall(r"\w+", re.sub("['’]", "", plain_letters))
    return " ".join(sorted(word for word in words if word not in {"the", "of", "and"}))
