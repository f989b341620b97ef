"""`new-country`: writes a plugin distribution that works, to begin a country with."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from string import Template

from traffick_rules.errors import ArgumentError
from traffick_rules.plugins import available_jurisdictions, library_version

__all__ = ["write_country"]

_CODE = re.compile(r"[a-z]{2}")
_LONGEST = 60
_NAME = re.compile(rf"""[^"\\$]{{1,{_LONGEST}}}""")


def write_country(code: str, name: str, out: Path | None = None) -> tuple[Path, ...]:
    """
    Write the files of a new country: a page for each kind of law, to be installed and tested as they are.

    Args:
        code: ISO 3166-1 alpha-2 code in lower case.
        name: The country's name in English.
        out: The folder of the distribution; `traffick-rules-<name>` in the current one if not given.

    Returns:
        The files, those of the folder itself first.

    Raises:
        ArgumentError: If the code or the name cannot be used, the code is taken, or the folder is not empty or cannot be written.
    """
    slug = _slug(name)
    if not _CODE.fullmatch(code):
        msg = f"CODE: {code!r} is not a country code; give two small letters, such as se"
        raise ArgumentError(msg)
    if not _NAME.fullmatch(name) or not name.isprintable() or not slug:
        msg = f"--name: {name[:_LONGEST]!r} cannot be used; give the country's name in English, such as Sweden"
        raise ArgumentError(msg)
    taken = [found.distribution for found in available_jurisdictions() if found.code == code]
    if taken:
        msg = f"CODE: {code!r} is taken by {taken[0]}; uninstall it, or take another code"
        raise ArgumentError(msg)
    distribution = f"traffick-rules-{slug.replace('_', '-')}"
    folder = Path(distribution) if out is None else out
    try:
        taken_folder = folder.exists() and (not folder.is_dir() or any(folder.iterdir()))
    except (OSError, ValueError) as error:
        raise _unwritable(folder, error) from None
    if taken_folder:
        msg = f"--out: {folder} is there already and not an empty folder; name another one"
        raise ArgumentError(msg)
    package = f"traffick_rules_{slug}"
    today = date.today()  # noqa: DTZ011 - the day where the author is
    words = {
        "code": code,
        "slug": slug,
        "year": str(today.year),
        "today": today.isoformat(),
        "name": name,
        "prefix": code.upper(),
        "distribution": distribution,
        "versions": _same_minor_version(),
        "package": package,
        "constant": slug.upper(),
        "kind": "".join(part.title() for part in slug.split("_")),
    }
    try:
        return tuple(_write(files(__name__).joinpath("template"), folder, words))
    except (OSError, ValueError) as error:
        raise _unwritable(folder, error) from None


def _unwritable(folder: Path, error: Exception) -> ArgumentError:
    reason = (getattr(error, "strerror", None) or "cannot be the name of a folder").lower()
    return ArgumentError(f"--out: {folder}: cannot be written: {reason}")


def _write(template: Traversable, folder: Path, words: dict[str, str]) -> Iterator[Path]:
    """The files of a folder before those of the folders in it; `PACKAGE` is the name of the package."""
    folder.mkdir(parents=True, exist_ok=True)
    for there in sorted(template.iterdir(), key=lambda each: (each.is_dir(), each.name)):
        if there.is_dir():
            name = words["package"] if there.name == "PACKAGE" else there.name
            yield from _write(there, folder / name, words)
        else:
            file = folder / there.name.removesuffix(".txt")
            text = Template(there.read_text(encoding="utf-8")).substitute(words)
            file.write_text(text, encoding="utf-8")
            yield file


def _same_minor_version() -> str:
    """The versions of the core that a country fits, as a requirement has them; empty where the core's is not known."""
    major, _, rest = library_version().partition(".")
    minor = rest.partition(".")[0]
    return f">={major}.{minor},<{major}.{int(minor) + 1}" if minor.isdecimal() else ""


def _slug(name: str) -> str:
    """The name as a word that Python and package names allow: `Åland` is `aland`."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "_", plain.lower()).strip("_")
