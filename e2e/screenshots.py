"""Writes the pictures of docs/images anew, but that of the notebook: `make screenshots`. Look at them before they are kept."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from e2e.browsing import opened, served

from traffick_rules import Case, assess, get_jurisdiction
from traffick_rules.pictures import graph, history, matrix, timeline
from traffick_rules.proof import compare

if TYPE_CHECKING:
    from playwright.sync_api import Page

ROOT = Path(__file__).parents[1]
IMAGES = ROOT / "docs" / "images"
WITNESS = ROOT / "examples" / "cases" / "dk-cooperating-witness.yaml"


def drawings() -> None:
    """The pictures that the library draws."""
    countries = [get_jurisdiction(code) for code in ("dk", "no", "se")]
    story = Case().with_values(
        {
            "trafficking.first_day": "2012-02-01",
            "trafficking.last_day": "2012-11-20",
            "identification.referred_on": "2012-12-01",
            "identification.decision": "victim",
            "identification.decided_by": "immigration_authority",
            "identification.decided_on": "2013-02-10",
            "stay.lawful": False,
            "stay.reflection_period_from": "2013-02-20",
            "findings.special_reasons_against_time": False,
            "cooperation.with_return": True,
        }
    )
    assessment = assess(story, jurisdiction="dk", on=date(2013, 3, 1))
    compared = compare(Case.from_file(WITNESS), countries, on=date(2024, 7, 1))
    longest = "offences.trafficking.ordinary.maximum"
    for name, picture in {
        "timeline": timeline(assessment),
        "graph": graph(assessment.reflection_period),
        "history": history(longest, countries, until=date(2026, 11, 24)),
        "matrix": matrix(compared),
    }.items():
        (IMAGES / f"{name}.svg").write_text(picture, "utf-8")


def report(page: Page) -> None:
    """The beginning of a report."""
    case = Case.from_file(WITNESS)
    page.set_viewport_size({"width": 900, "height": 1100})
    page.set_content(assess(case, jurisdiction="dk", on=date(2024, 7, 1)).to_html())
    page.screenshot(path=IMAGES / "report.png")


def interview(page: Page, address: str) -> None:
    """The first question of the web example, a later one, and the same in Danish."""

    def press(button: str) -> None:
        with page.expect_navigation():
            page.locator(button).click()

    page.set_viewport_size({"width": 1100, "height": 700})
    page.goto(f"{address}/?language=en")
    page.locator("#on").fill("2024-07-01")
    press("main button[value=begin]")
    page.screenshot(path=IMAGES / "webapp-1.png")
    page.locator("main input[type=radio]").first.check()
    press("main button[value=reply]")
    page.locator("main input[type=radio]").first.check()
    press("main button[value=reply]")
    page.locator("summary").click()
    page.screenshot(path=IMAGES / "webapp-2.png")
    press(".languages button")
    page.locator("summary").click()
    page.screenshot(path=IMAGES / "webapp-3.png")


def main() -> None:
    """Serve the example, and look at it."""
    drawings()
    with served() as address, opened() as browser:
        page = browser.new_page()
        report(page)
        interview(page, address)


if __name__ == "__main__":
    main()
