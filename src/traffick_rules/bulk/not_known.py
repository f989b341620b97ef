"""What says nothing in a cell: words for "not known", which are blank, and texts that its column cannot have."""

from __future__ import annotations

import re
import unicodedata


class Unsayable(Exception):  # noqa: N818 - no error of its users
    """A cell is none that its column can have; the text says what would be right. It never leaves the package."""


class Doubtful(Unsayable):
    """A cell says one of two things, of which "not known" may be one; so it is reported."""


WORDS = {
    "programs": "n/a, na, nan, NaT, none, null, nil, empty, blank",
    "English": (
        "unknown, unk, not known, not recorded, not available, not applicable, not specified, not stated, not provided, "
        "not given, not disclosed, not asked, no data, no information, no answer, missing, don't know, do not know, "
        "unspecified, undetermined, undisclosed, unsure, not sure, to be determined, tbd, refused to answer, "
        "prefer not to say"
    ),
    "Danish": (
        "ukendt, ikke kendt, uoplyst, ikke oplyst, ikke angivet, ikke registreret, ikke relevant, ved ikke, uvist, "
        "mangler, ingen oplysninger, ønsker ikke at oplyse"
    ),
    "Norwegian": (
        "ukjent, ukjend, ikke kjent, ikkje kjend, uoppgitt, ikke oppgitt, ikke opplyst, ikke registrert, vet ikke, "
        "veit ikkje, ingen opplysninger"
    ),
    "Swedish": (
        "okänd, okänt, ej känd, ej känt, inte känd, inte känt, ej angivet, ej angiven, inte angivet, ej uppgivet, "
        "ej registrerat, ej tillämpligt, ej relevant, uppgift saknas, uppgifter saknas, saknas, vet ej, vet inte"
    ),
    "Finnish": "tuntematon, ei tiedossa, ei tietoa, ei ilmoitettu, ei tiedetä, en tiedä, puuttuu",
    "Icelandic": "óþekkt, óþekktur, ekki þekkt, ekki vitað, ekki skráð, veit ekki, vantar",
    "Estonian": "teadmata, tundmatu, ei tea, ei ole teada, pole teada, andmed puuduvad, puudub",
    "Latvian": "nezināms, nezināma, nav zināms, nav norādīts, nav datu, nezinu",
    "Lithuanian": "nežinoma, nežinomas, nenurodyta, nėra duomenų, nežinau",
    "German": "unbekannt, nicht bekannt, keine Angabe, k. A., nicht angegeben, weiß nicht",
    "Dutch": "onbekend, niet bekend, niet ingevuld, n.v.t., weet niet",
    "French": "inconnu, inconnue, non renseigné, non précisé, ne sait pas",
    "Spanish": "desconocido, desconocida, no consta, sin datos, no se sabe",
    "numbers": "-9, -88, -98, -99, -888, -998, -999, -9999",
}
"""
The words, by who writes them; they are compared without case, spaces and signs, the numbers with a decimal zero too.

A text of signs alone, such as `---` or `?`, is one of them. A word is one only where it is no value of its column.
"""

_NUMBERS = frozenset(WORDS["numbers"].split(", "))


def plain(text: str) -> str:
    """A text without blanks round it, its accents written in the one usual way: a Mac takes letters apart."""
    return unicodedata.normalize("NFC", text).strip()


def is_blank(text: str) -> bool:
    """Whether a text stands for an empty cell, in a column of which it is no value."""
    text = plain(text)
    word = _folded(text)
    if word.isdecimal() or not word:
        return re.sub(r"[.,]0+$", "", text) in _NUMBERS or all(map(_is_sign, text))
    return word in _WORDS


def _folded(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.casefold())


def _is_sign(char: str) -> bool:
    # A tick or a plus is none: it may well say yes.
    return char.isspace() or unicodedata.category(char).startswith("P")


_WORDS = frozenset(
    _folded(word)
    for kind, words in WORDS.items()
    if kind != "numbers"
    for word in words.split(", ")
)
