"""How the site is built: the guides, pages of the law from the plugins, the reference from the docstrings."""

from __future__ import annotations

import sys
from datetime import datetime
from importlib.metadata import version as version_of
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx

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
        r"(_pytest|collections|contextlib|datetime|decimal|enum|fractions|gettext|os|pathlib|pyarrow|pytest|types|typing)\..+",
    ),
    (r"py:class", r"date|NullTranslations|(.+\.)?[A-Z](_co)?"),
    (
        r"py:class",
        r"AnyFact|AnyJurisdiction|AnyLanguage|Derivation|Edit|FactPart|OnChange|Translate|saved\.SavedSession",
    ),
    (r"py:exc", r"ReadingError"),
    (
        r"py:class",
        r"traffick_rules\.(answer|bulk|case|engine|language|law|lines|proof|render|schemas|testing)\..+",
    ),
]
html_show_copyright = False

html_static_path = ["static"]
html_css_files = ["wide.css"]
sys.path.insert(0, str(Path(__file__).parent))


def write_pages(_: Sphinx) -> None:
    """The pages that are made from the plugins, for the law of today."""
    from law_pages import write_law_pages

    write_law_pages(datetime.now().astimezone().date())


def setup(app: Sphinx) -> None:
    """Hook the pages in."""
    app.connect("builder-inited", write_pages)
