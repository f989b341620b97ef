"""How the site is built: the guides, a page for every country from its law, the reference from the docstrings."""

from __future__ import annotations

from importlib.metadata import version as version_of
from pathlib import Path
from typing import TYPE_CHECKING

from traffick_rules import available_jurisdictions, get_jurisdiction
from traffick_rules.cli.law import history_in, law_in
from traffick_rules.errors import UnknownCodeError
from traffick_rules.language import ENGLISH
from traffick_rules.render.law_listing import list_history, list_law
from traffick_rules.render.review import list_review, review_in_markdown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx

    from traffick_rules.law import Jurisdiction
    from traffick_rules.render.law_listing import HistoryEntry

project = "traffick-rules"
author = "the traffick-rules authors"
release = version_of(project)
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
html_theme = "furo"
html_title = f"{project} {release}"
# No page fetches anything from elsewhere.
html_permalinks_icon = "#"
exclude_patterns = ["_build"]
myst_heading_anchors = 3
autodoc_member_order = "bysource"
autodoc_typehints = "description"
napoleon_use_ivar = True
napoleon_custom_sections = [("Yields", "returns_style"), ("Shapes", "notes_style")]
suppress_warnings = ["misc.highlighting_failure"]
# A name that leads nowhere is a warning, and so an error, except the names of other libraries, type variables, and
# what public signatures name without handing it on.
nitpicky = True
nitpick_ignore_regex = [
    (
        r"py:.*",
        r"(collections|contextlib|datetime|enum|fractions|gettext|os|pathlib|pyarrow|pytest|types|typing)\..+",
    ),
    (r"py:class", r"date|NullTranslations|(.+\.)?[A-Z](_co)?"),
    (
        r"py:class",
        r"AnyJurisdiction|AnyLanguage|Derivation|Edit|FactPart|OnChange|Translate|saved\.SavedSession",
    ),
    (r"py:exc", r"ReadingError"),
    (
        r"py:class",
        r"traffick_rules\.(answer|bulk|case|engine|language|law|proof|render|schemas|testing)\..+",
    ),
]
html_show_copyright = False

COUNTRIES = Path(__file__).parent / "countries"


def _histories(country: Jurisdiction) -> Iterator[HistoryEntry]:
    for code in country.values:
        try:
            yield from list_history(country, value=code)
        except UnknownCodeError:
            # A condition through time is no value; the law of a day has it.
            continue


def write_countries(_: Sphinx) -> None:
    """A page for every country: its law in force, and the history of its values."""
    COUNTRIES.mkdir(exist_ok=True)
    codes = [found.code for found in available_jurisdictions()]
    for code in codes:
        country = get_jurisdiction(code)
        since = country.epochs[-1]
        law = law_in("markdown", list_law(country, on=since), ENGLISH)
        body = law.partition("\n")[2]
        history = history_in("markdown", tuple(_histories(country)))
        text = f"# {country.name}\n\n## The law since {since}\n{body.replace('## ', '### ')}\n"
        text += f"\n## Values through time\n\n{history}"
        review = review_in_markdown(list_review(country, on=since))
        text += f"\n## To read again\n\nWhat is least sure first, then what was read longest ago.\n\n{review}"
        (COUNTRIES / f"{code}.md").write_text(text, encoding="utf-8")
    listed = "\n".join(codes)
    index = f"# Countries\n\n```{{toctree}}\n:maxdepth: 1\n\n{listed}\n```\n"
    (COUNTRIES / "index.md").write_text(index, encoding="utf-8")


def setup(app: Sphinx) -> None:
    """Hook the country pages in."""
    app.connect("builder-inited", write_countries)
