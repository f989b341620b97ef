"""The law of a day in every form; in HTML as one page, section by section as it stands in the books."""

from __future__ import annotations

from traffick_rules.answer.serialization import to_json, unstructure
from traffick_rules.language import Language
from traffick_rules.render.law_listing import LawListing, by_instrument
from traffick_rules.render.law_page import LawPage, anchor, described, law_in_markdown
from traffick_rules.render.law_text import law_in_text
from traffick_rules.report.page import page_of


def law_in(output: str, listing: LawListing, translate: Language) -> str:
    """The law of a day in that form: `text`, `markdown`, `html` or `json`."""
    match output:
        case "html":
            return law_to_html(listing, translate)
        case "markdown":
            return law_in_markdown(listing, translate)
        case "json":
            return to_json(unstructure(listing))
        case _:
            return law_in_text(listing, translate)


def law_to_html(listing: LawListing, translate: Language) -> str:
    """
    The law of a day as a page to be read and printed, complete in itself.

    Args:
        listing: The law, as `list_law` gave it.
        translate: The language of the listing.

    Raises:
        ArgumentError: If Jinja is not installed.

    Source:
        Web Content Accessibility Guidelines (WCAG) 2.2, level AA, which the page is made to meet.
    """
    return page_of(
        "law.html",
        listing=listing,
        instruments=by_instrument(listing),
        page=LawPage(listing, translate),
        anchor=anchor,
        described=described,
        translate=translate,
    )
