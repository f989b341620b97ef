"""The report as one page: HTML and CSS in one file, without scripts, without anything fetched."""

from __future__ import annotations

import base64
import re
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from traffick_rules.answer.assessed_case import AssessedCase
from traffick_rules.errors import ArgumentError
from traffick_rules.facts.fact import check_each
from traffick_rules.language import ENGLISH, AnyLanguage
from traffick_rules.markup import content_policy, style
from traffick_rules.report.view import view_of

if TYPE_CHECKING:
    from jinja2 import Template


def to_html(
    assessment: AssessedCase,
    *,
    language: AnyLanguage = ENGLISH,
    unfolded: bool = False,
    pictures: Sequence[str] = (),
) -> str:
    """
    An assessment as a page for people: answers first, each to be unfolded to its reasons and provisions.

    The page is complete in itself, can be printed, and holds neither scripts nor anything that is fetched.

    Args:
        assessment: The assessment, as `assess` gave it.
        language: The language, or its code, such as `da`.
        unfolded: Whether every answer is unfolded from the start, such as for print.
        pictures: Pictures to be embedded, as `traffick_rules.pictures` draws them.

    Raises:
        ArgumentError: If Jinja is not installed, or the assessment was read from data and cannot be explained.

    Source:
        Web Content Accessibility Guidelines (WCAG) 2.2, level AA, which the page is made to meet.
    """
    translate = assessment.law.jurisdiction.language(language)
    each = check_each("pictures", pictures, "[timeline(assessment)]")
    return page_of(
        "report.html",
        view=view_of(assessment, translate),
        assessment=assessment,
        translate=translate,
        unfolded=unfolded,
        pictures=[_picture(svg) for svg in each],
    )


def page_of(template: str, **content: object) -> str:
    """
    A page that is complete in itself, from a template.

    Args:
        template: The name of the template.
        content: What it says.

    Raises:
        ArgumentError: If Jinja is not installed.
    """
    css = style()
    return _template(template).render(style=css, policy=content_policy(css), **content)


def _picture(svg: str) -> dict[str, str]:
    """A picture as an image that is part of the page, with its own words for those who do not see it."""
    from html import unescape

    title, description = (
        unescape(found.group(1)) if (found := re.search(pattern, svg, re.DOTALL)) else ""
        for pattern in ("<title[^>]*>(.*?)</title>", "<desc[^>]*>(.*?)</desc>")
    )
    source = base64.b64encode(svg.encode("utf-8", "backslashreplace")).decode()
    return {"source": f"data:image/svg+xml;base64,{source}", "title": title, "says": description}


@cache
def _template(name: str) -> Template:
    try:
        from jinja2 import Environment, PackageLoader, StrictUndefined
    except ModuleNotFoundError:
        msg = "a report needs Jinja; pip install 'traffick-rules[report]'"
        raise ArgumentError(msg) from None
    environment = Environment(
        loader=PackageLoader("traffick_rules.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template(name)
