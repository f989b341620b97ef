"""
Languages: what the library says, in English or through a message catalogue.

Everything is written in English; a catalogue (GNU gettext) turns each part into another language. Sentences
are made of parts: the words of facts, titles of rules, and the templates that join them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Self, TypeAlias

from traffick_rules.errors import ArgumentError

if TYPE_CHECKING:
    from gettext import NullTranslations
    from importlib.resources.abc import Traversable

Translate: TypeAlias = Callable[[str], str]
"""Turns a part from English into a language."""

_SHOWN = 20
WIDTH = 100
"""How wide a text is at most, and where no terminal says how wide it is."""

_CORE = "traffick_rules"
_PACKAGE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


class Language:
    """
    A language to speak.

    Args:
        code: The ISO 639-1 code, such as `da`.
        catalogues: Where to look a part up, first to last; a part that is in none stays English.

    Attributes:
        code: The code.
    """

    # The packages whose catalogues it speaks with, where `language` made it.
    _packages: tuple[str, ...] | None = None

    def __init__(self, code: str, *catalogues: NullTranslations) -> None:
        self.code = code
        self._catalogues = catalogues

    def __call__(self, part: str) -> str:
        """The part in this language."""
        for catalogue in self._catalogues:
            said = catalogue.gettext(part) if part else part
            if said != part:
                return said
        return part

    def __repr__(self) -> str:
        return f"<language {self.code}>"

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce__(self) -> tuple[object, ...]:
        # Catalogues are read again where it arrives.
        if self._packages is None:
            msg = f"{self!r} has catalogues of its own and cannot be pickled; use jurisdiction.language('da')"
            raise ArgumentError(msg)
        return language, (self.code, *self._packages)


AnyLanguage: TypeAlias = Language | str
"""A language, or its ISO 639-1 code, such as `da`."""

ENGLISH = Language("en")
ENGLISH._packages = ()  # noqa: SLF001 - as of any language that `language` gives


def language(language: AnyLanguage, *packages: str) -> Language:
    """
    A language as some packages, and the library itself, know it.

    Args:
        language: The ISO 639-1 code, of which `en` is always there; a language that is known already is given back.
        packages: Packages with a folder `locale`, looked at before the library's own.

    Raises:
        ArgumentError: If neither they nor the library have a catalogue of that language; it lists those they have.
    """
    if isinstance(language, Language):
        return language
    if not isinstance(language, str):
        msg = f"language: {str(language)[:_SHOWN]!r} is not a language; give a code such as 'da'"  # type: ignore[unreachable] # where words come in, a wrong one gets an error in words
        raise ArgumentError(msg)
    return _language(language, *packages)


@cache
def _language(code: str, *packages: str) -> Language:
    if code == ENGLISH.code:
        return ENGLISH
    from gettext import GNUTranslations  # here, as English needs none of it

    spoken = str(code)[:_SHOWN]
    catalogues, known = [], {ENGLISH.code}
    for package in (*packages, _CORE):
        found = _catalogues_of(package)
        known |= found.keys()
        if code in found:
            with found[code].open("rb") as stream:
                catalogues.append(GNUTranslations(stream))
    if not catalogues:
        msg = f"language: {spoken!r} is not available; choose from: {', '.join(sorted(known))}"
        raise ArgumentError(msg)
    spoken_here = Language(code, *catalogues)
    spoken_here._packages = packages  # noqa: SLF001 - made here
    return spoken_here


def languages_of(*packages: str) -> tuple[str, ...]:
    """
    The languages of which packages have a catalogue, by code; English, which needs none, first.

    Args:
        packages: Packages with a folder `locale`; the library's own is not looked at.
    """
    found = {code for package in packages for code in _catalogues_of(package)}
    return (ENGLISH.code, *sorted(found - {ENGLISH.code}))


def _catalogues_of(package: str) -> dict[str, Traversable]:
    """The compiled catalogues of a package, by the code of their language."""
    from importlib.resources import files
    from importlib.util import find_spec

    spec = find_spec(package) if _PACKAGE.fullmatch(package) else None
    if spec is None or spec.submodule_search_locations is None:
        return {}
    folder = files(package) / "locale"
    found = folder.iterdir() if folder.is_dir() else ()
    binaries = {f.name: f / "LC_MESSAGES" / f"{package}.mo" for f in found}
    return {code: binary for code, binary in binaries.items() if binary.is_file()}


def named_also(title: str, local_title: str, translate: Translate) -> str:
    """A title, and the one in the country's language where it says something else."""
    said = translate(title)
    if not local_title or local_title.casefold() == said.casefold():
        return said
    # Brackets in brackets are hard to read.
    has_brackets = "(" in local_title or said.endswith(")")
    return f"{said} – {local_title}" if has_brackets else f"{said} ({local_title})"


def opened(text: str) -> str:
    """A text with a capital letter first."""
    return text[:1].upper() + text[1:]


def wrapped(text: str, first: str, margin: str, width: int = WIDTH) -> str:
    """A text in lines of at most so many characters, no word broken, with what stands before the first line and the others."""
    import textwrap

    return textwrap.fill(
        text,
        width,
        initial_indent=first,
        subsequent_indent=margin,
        break_long_words=False,
        break_on_hyphens=False,
    )
