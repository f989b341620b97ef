"""
Brings the message catalogues up to date with the library and the plugins, and compiles them.

    python -m tools.catalogues

A part is a text that someone may read: the words of facts, titles of rules (`tools.messages`), and the
templates that join them (found in the source, wherever a part is spoken).
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import Path

import attrs
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po
from hatch_build import compile_catalogues

from tools.messages import parts_of, parts_of_vocabulary
from traffick_rules import get_jurisdiction

ROOT = Path(__file__).parents[1]
_SPEAKERS = {"translate", "language"}


@attrs.frozen
class Domain:
    """A package with catalogues, and the parts they translate."""

    package: str
    source: Path
    parts: tuple[str, ...]
    languages: tuple[str, ...]

    def po(self, language: str) -> Path:
        return self.source / "locale" / language / "LC_MESSAGES" / f"{self.package}.po"


def templates(source: Path) -> set[str]:
    """The templates that a package joins its parts with."""
    trees = (ast.parse(file.read_text("utf-8")) for file in source.rglob("*.py"))
    spoken = {part for tree in trees for node in ast.walk(tree) for part in _spoken(node)}
    pages = (file.read_text("utf-8") for file in source.rglob("*.html"))
    return spoken.union(*(re.findall(r'translate\("([^"]+)"\)', page) for page in pages))


def _spoken(node: ast.AST) -> Iterator[str]:
    """The part that a call speaks, also where the call stands inside an f-string."""
    match node:
        case ast.Call(func=ast.Name(id=name), args=[ast.Constant(value=str(part)), *_]) if (
            name in _SPEAKERS and part
        ):
            yield part
        case ast.Call(
            func=ast.Attribute(attr="translate"), args=[ast.Constant(value=str(part)), *_]
        ):
            yield part
        case _:
            pass


def domains() -> tuple[Domain, ...]:
    """The core, and every country of this repository."""
    core = ROOT / "src" / "traffick_rules"
    denmark = ROOT / "jurisdictions" / "denmark" / "src" / "traffick_rules_denmark"
    own = templates(core) | set(parts_of_vocabulary())
    return (
        Domain("traffick_rules", core, tuple(sorted(own)), ("da",)),
        Domain(
            "traffick_rules_denmark",
            denmark,
            tuple(sorted(set(parts_of(get_jurisdiction("dk"))) - own)),
            ("da",),
        ),
    )


def read(file: Path, language: str) -> Catalog:
    """The catalogue that a `.po` file holds; an empty one where there is no file."""
    if not file.exists():
        return Catalog(locale=language)
    with file.open("rb") as stream:
        return read_po(stream, locale=language)


def updated(domain: Domain, language: str) -> Catalog:
    """The catalogue with exactly the parts of the domain, and the translations it had."""
    old = read(domain.po(language), language)
    catalogue = Catalog(locale=language)
    for part in domain.parts:
        known = old.get(part)
        catalogue.add(part, known.string if known else "")
    return catalogue


def write(catalogue: Catalog, file: Path) -> None:
    """Write a `.po` file, with a header that is the same whenever and with whatever it is written."""
    text = BytesIO()
    write_po(text, catalogue, width=0, omit_header=True, sort_output=True)
    header = f'msgid ""\nmsgstr ""\n"Language: {catalogue.locale}\\n"\n"Content-Type: text/plain; charset=utf-8\\n"\n\n'
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(header.encode() + text.getvalue())


def missing(domain: Domain, language: str) -> Iterable[str]:
    """The parts that have no translation."""
    return (part for part in domain.parts if not updated(domain, language)[part].string)


def main() -> None:
    """Update and compile all catalogues."""
    for domain in domains():
        for language in domain.languages:
            write(updated(domain, language), domain.po(language))
            for part in missing(domain, language):
                print(f"{domain.package}, {language}: not translated: {part}")
        compile_catalogues(domain.source)


if __name__ == "__main__":
    main()
