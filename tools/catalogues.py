"""
The message catalogues: brings them up to date with the library and the plugins, and compiles them.

    python -m tools.catalogues            # update the .po files, compile the .mo files
    python -m tools.catalogues --check    # say what would change; exit code 1 if anything would

A part is a text that somebody may be told: the words of facts, titles of rules (`answer.parts`), and the
templates that join them (found in the source, wherever a part is spoken).
"""

from __future__ import annotations

import argparse
import ast
import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import attrs
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from traffick_rules import get_jurisdiction
from traffick_rules.answer.parts import parts_of, parts_of_vocabulary

ROOT = Path(__file__).parents[1]
_NO_DATE = datetime(2000, 1, 1, tzinfo=UTC)  # files are to be the same whenever they are made
_SPEAKERS = {"speak", "spoken", "language"}


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
    return {part for tree in trees for node in ast.walk(tree) for part in _spoken(node)}


def _spoken(node: ast.AST) -> Iterator[str]:
    """The part that a call speaks, also where the call stands inside an f-string."""
    match node:
        case ast.Call(func=ast.Name(id=name), args=[ast.Constant(value=str(part)), *_]) if (
            name in _SPEAKERS and part
        ):
            yield part
        case ast.Call(func=ast.Attribute(attr="speak"), args=[ast.Constant(value=str(part)), *_]):
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


def updated(domain: Domain, language: str) -> Catalog:
    """The catalogue with exactly the parts of the domain, and the translations it had."""
    file = domain.po(language)
    old = Catalog(locale=language)
    if file.exists():
        with file.open("rb") as stream:
            old = read_po(stream, locale=language)
    catalogue = Catalog(
        locale=language,
        project=domain.package,
        fuzzy=False,
        creation_date=_NO_DATE,
        revision_date=_NO_DATE,
    )
    for part in domain.parts:
        known = old.get(part)
        catalogue.add(part, known.string if known else "")
    return catalogue


def files(domain: Domain, language: str) -> Iterator[tuple[Path, bytes]]:
    """What the catalogue's files are to hold."""
    catalogue = updated(domain, language)
    po, mo = BytesIO(), BytesIO()
    write_po(po, catalogue, width=0, omit_header=True, sort_output=True)
    header = f'msgid ""\nmsgstr ""\n"Language: {language}\\n"\n"Content-Type: text/plain; charset=utf-8\\n"\n\n'
    yield domain.po(language), header.encode() + po.getvalue()
    write_mo(mo, catalogue)
    yield domain.po(language).with_suffix(".mo"), mo.getvalue()


def missing(domain: Domain, language: str) -> Iterable[str]:
    """The parts that have no translation."""
    return (part for part in domain.parts if not updated(domain, language)[part].string)


def main() -> None:
    """Update or check all catalogues."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing")
    is_check = parser.parse_args().check
    stale = False
    for domain in domains():
        for language in domain.languages:
            for part in missing(domain, language):
                print(f"{domain.package}, {language}: not translated: {part}")
                stale = True
            for file, content in files(domain, language):
                if file.exists() and file.read_bytes() == content:
                    continue
                if is_check:
                    print(
                        f"{file.relative_to(ROOT)} is not up to date; run python -m tools.catalogues"
                    )
                    stale = True
                else:
                    file.parent.mkdir(parents=True, exist_ok=True)
                    file.write_bytes(content)
    sys.exit(is_check and stale)


if __name__ == "__main__":
    main()
