"""The web example in a real browser: an interview to its end, and a report that says what Python says."""

from __future__ import annotations

import re
from datetime import date

import pytest

from traffick_rules import Interview, get_jurisdiction
from traffick_rules.facts import OneOf, YesNo

ON = date(2024, 7, 1)
WORDS = {
    "en": {
        "country": "Country",
        "day": "Day of decision",
        "begin": "Begin",
        "yes": "Yes",
        "go on": "Go on",
        "unknown": "I don't know",
        "report": "Report (in a new tab)",
    },
    "da": {
        "country": "Land",
        "day": "Dato for afgørelsen",
        "begin": "Begynd",
        "yes": "Ja",
        "go on": "Videre",
        "unknown": "Det ved jeg ikke",
        "report": "Rapport (i en ny fane)",
    },
}


@pytest.mark.parametrize("language", ["en", "da"])
def test_an_interview_in_a_browser_reaches_a_report_that_says_what_python_says(
    address, browser, language
):
    # Without scripts, as the app has none.
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    fetched = []
    context.on("request", lambda request: fetched.append(request.url))
    page.goto(address)
    if language == "da":
        with page.expect_navigation():
            page.get_by_role("button", name="Dansk").click()
    label = WORDS[language]

    def press(name):
        with page.expect_navigation():
            page.get_by_role("button", name=label[name], exact=True).click()

    page.get_by_label(label["country"]).select_option("dk")
    page.get_by_label(label["day"]).fill(ON.isoformat())
    press("begin")
    country = get_jurisdiction("dk")
    interview = Interview(country, ON, language=country.language(language))
    asked = 0
    while (question := interview.question) is not None and asked < 15:
        assert question.text == page.get_by_role("heading", level=1).inner_text()
        match question.fact:
            case YesNo():
                press("yes")
                interview.reply(value=True)
            case OneOf():
                page.get_by_label(next(iter(question.options.values())), exact=True).check()
                press("go on")
                interview.reply(next(iter(question.options)))
            case _:
                press("unknown")
                interview.dont_know()
        asked += 1
    assert asked > 3
    with context.expect_page() as opened:
        page.get_by_role("button", name=label["report"]).click()
    report = opened.value
    report.wait_for_selector("h1")
    assert language == report.locator("html").get_attribute("lang")
    told = re.findall(r'<details class="answer (\w+)" id="([^"]+)"', report.content())
    found = {name: verdict for verdict, name in told}
    expected = {a.question: a.verdict.value for a in interview.assessment.answers}
    assert expected == found
    assert {True} == {url.startswith(address) for url in fetched}
    context.close()


def test_an_interview_needs_no_mouse(address, browser):
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(f"{address}/?language=da")

    def tab_to(name):
        """Tab until the element of that name has the focus, which is to be seen."""
        for _ in range(40):
            page.keyboard.press("Tab")
            focused = page.locator(":focus-visible")
            if focused.count() and name in focused.evaluate(
                "e => [e.innerText, ...[...(e.labels ?? [])].map(l => l.innerText)].join(' ')"
            ):
                assert "solid" == focused.evaluate("e => getComputedStyle(e).outlineStyle")
                return
        pytest.fail(f"{name} cannot be reached with the keyboard")

    tab_to("Begynd")
    page.keyboard.press("Enter")
    number = 1
    while not (options := page.locator("main input[type=radio] + label")).count():
        tab_to("Det ved jeg ikke")
        page.keyboard.press("Enter")
        number += 1
        page.wait_for_selector(f"text=Spørgsmål {number}")
    tab_to(options.first.inner_text())
    page.keyboard.press("Space")
    # Enter in a form presses its first button, which goes on.
    page.keyboard.press("Enter")
    page.wait_for_selector(f"text=Spørgsmål {number + 1}")
    tab_to("Tilbage")
    page.keyboard.press("Enter")
    page.wait_for_selector(f"text=Spørgsmål {number}")
    tab_to("English")
    page.keyboard.press("Enter")
    page.wait_for_selector(f"text=Question {number}")


@pytest.mark.parametrize("width", [320, 400, 1280])
def test_no_page_is_wider_than_the_window(address, browser, width):
    page = browser.new_context(viewport={"width": width, "height": 800}).new_page()
    for step in ("/?language=en", "/?language=da"):
        page.goto(f"{address}{step}")
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        with page.expect_navigation():
            page.locator("button[value=begin]").click()
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_report_is_styled_under_its_policy(address, browser):
    context = browser.new_context()
    page = context.new_page()
    page.goto(address)
    page.get_by_role("button", name="Begin").click()
    with context.expect_page() as opened:
        page.get_by_role("button", name="Report").click()
    report = opened.value
    told = []
    report.on("console", lambda message: told.append(message.text))
    report.wait_for_selector("details")
    assert "grid" == report.locator("summary").first.evaluate("e => getComputedStyle(e).display")
    assert [] == told
