"""Every link of the documentation leads somewhere: to a file that is there, to a heading of that name, or plainly out."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from markdown_it import MarkdownIt
from mdit_py_plugins.anchors import anchors_plugin

ROOT = Path(__file__).parents[1]
PAGES = sorted(
    [
        *ROOT.glob("*.md"),
        *ROOT.glob("docs/*.md"),
        *ROOT.glob("jurisdictions/*/*.md"),
    ]
)
GENERATED = [ROOT / "docs" / name for name in ("countries", "topics", "persons", "side-by-side")]
"""The pages that building the site makes; the build checks its links to them."""
_NOT_A_LINK = re.compile(r"\[[^\]]*\](?:\[[^\]]*\]|\([^)]*\))")
MARKDOWN = MarkdownIt("commonmark").enable("table").use(anchors_plugin, max_level=6)


def tokens(page):
    """All tokens of a page, those within a line too."""
    for token in MARKDOWN.parse(page.read_text(encoding="utf-8")):
        yield token
        yield from token.children or ()


def targets(page):
    """Where the links and pictures of a page lead; what was meant as a link and is none, as it stands."""
    for token in tokens(page):
        if token.type == "text":
            yield from _NOT_A_LINK.findall(token.content)
        target = token.attrs.get("src" if token.type == "image" else "href")
        if token.type in {"image", "link_open"}:
            yield str(target)


def anchors(page):
    return {token.attrs["id"] for token in tokens(page) if token.type == "heading_open"}


def broken(page, target):
    """Why a link of *page* leads nowhere; empty if it leads somewhere."""
    if _NOT_A_LINK.search(target):
        return "names a link that is not defined"
    parts = urlsplit(target)
    if parts.scheme or parts.netloc:
        plain = parts.scheme == "https" and "." in parts.netloc and " " not in unquote(target)
        return "" if plain else "is not of the form https://host/path"
    file = page.parent / unquote(parts.path) if parts.path else page
    if not file.resolve().is_relative_to(ROOT):
        return "leads out of the repository"
    if not (file.exists() or any(map(file.is_relative_to, GENERATED))):
        return "is not there"
    if parts.fragment and (file.suffix != ".md" or parts.fragment not in anchors(file)):
        return "has no such heading"
    return ""


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_and_picture_of_a_page_leads_somewhere(page):
    found = [f"{target}: {why}" for target in targets(page) if (why := broken(page, target))]
    assert [] == found


def test_the_pages_have_links_to_files_pictures_and_the_web():
    found = [target for page in PAGES for target in targets(page)]
    for part in ("docs/tutorial.md", "docs/images/report.png", "https://"):
        assert any(target.startswith(part) for target in found)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("[a](other.md)", ""),
        ("[a](<other.md> 'title')", ""),
        ("[a](other.md#how-it-works-1)", ""),
        ("[a](#here--there)", ""),
        ("[a](https://example.org/x)", ""),
        ("`[a](gone.md)`", None),
        ("```\n[a](gone.md)\n```", None),
        ("[a](gone.md)", "is not there"),
        ("[a][b]\n\n[b]: gone.md", "is not there"),
        ("[a][c]", "names a link that is not defined"),
        ("[a](other.md 'title)", "names a link that is not defined"),
        ("| a |\n|---|\n| [a](gone.md) |", "is not there"),
        ("![a](gone.png)", "is not there"),
        ("[a](other.md#gone)", "has no such heading"),
        ("[a](#gone)", "has no such heading"),
        ("[a](picture.png#here)", "has no such heading"),
        ("[a](../../../../../elsewhere.md)", "leads out of the repository"),
        ("[a](http//example.org)", "is not there"),
        ("[a](htp://example.org)", "is not of the form https://host/path"),
        ("[a](http://example.org)", "is not of the form https://host/path"),
        ("<https://example>", "is not of the form https://host/path"),
    ],
)
def test_a_link_that_leads_nowhere_is_found(monkeypatch, tmp_path, text, why):
    monkeypatch.setattr("tests.test_links.ROOT", tmp_path)
    (tmp_path / "other.md").write_text("# How it works\n\n## How it works\n")
    (tmp_path / "picture.png").touch()
    page = tmp_path / "page.md"
    page.write_text(f"# Here & there\n\n{text}\n")
    assert ([] if why is None else [why]) == [broken(page, target) for target in targets(page)]
