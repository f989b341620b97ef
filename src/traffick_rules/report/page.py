"""The report as one page: HTML and CSS in one file, without scripts, without anything fetched."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from traffick_rules.answer.assessed_case import AssessedCase
from traffick_rules.errors import ArgumentError
from traffick_rules.facts.fact import check_each
from traffick_rules.language import ENGLISH, AnyLanguage, Language
from traffick_rules.report.view import view_of

if TYPE_CHECKING:
    from jinja2 import Template

__all__ = ["to_html"]

MARKS = {"yes": "✓", "no": "✕", "unknown": "?"}
"""A sign beside the colour of a verdict."""


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
    style = (files("traffick_rules.report") / "templates" / "report.css").read_text("utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return _template().render(
        view=view_of(assessment, translate),
        code=translate.code,
        label=_labels(translate, assessment),
        marks=MARKS,
        unfolded=unfolded,
        style=style,
        pictures=[_picture(svg) for svg in each],
        policy=f"default-src 'none'; img-src data:; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'",
        made_with=assessment.made_with,
    )


def _picture(svg: str) -> dict[str, str]:
    """A picture as an image that is part of the page, with its own words for those who do not see it."""
    from html import unescape

    title, description = (
        unescape(found.group(1)) if (found := re.search(pattern, svg, re.DOTALL)) else ""
        for pattern in ("<title[^>]*>(.*?)</title>", "<desc[^>]*>(.*?)</desc>")
    )
    source = base64.b64encode(svg.encode("utf-8", "backslashreplace")).decode()
    return {"source": f"data:image/svg+xml;base64,{source}", "title": title, "says": description}


def _labels(translate: Language, assessment: AssessedCase) -> dict[str, str]:
    """What the page says of itself."""
    return {
        "law_of_day": translate("The law of {day}").format(day=assessment.on),
        "for_several": translate("for {count} answers"),
        "to_answers": translate("To the answers"),
        "title": translate("What the law gives, and why"),
        "not_advice": translate("This is information about the law, not legal advice."),
        "unknown_is_not_no": translate(
            "Unknown is never no: it says what is still to be found out."
        ),
        "would_settle": translate("What would settle it"),
        "read_in": translate("Read in"),
        "caution": translate("Caution"),
        "days": translate("Days that count"),
        "day": translate("Day"),
        "what": translate("What"),
        "past": translate("past"),
        "to_find_out": translate("What is still to be found out"),
        "for_one": translate("for one answer"),
        "known": translate("What is known"),
        "nothing_known": translate("Nothing is known yet."),
        "absent": translate("Not in force on that day"),
        "confidence": translate("How sure the law is"),
        "others_confirmed": translate(
            "Every provision not named here was confirmed by two or more independent sources."
        ),
        "all_confirmed": translate(
            "Every provision was confirmed by two or more independent sources."
        ),
        "fingerprint": translate("Law in force"),
        "provisions": translate("The provisions"),
    }


@cache
def _template() -> Template:
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
    return environment.get_template("report.html")
