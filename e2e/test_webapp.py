"""The web example in a real browser: an interview to its end, and a report that says what Python says."""

from __future__ import annotations

import re
import shutil
import threading
import time
from datetime import date

import pytest
import uvicorn
from examples.webapp.app import app
from playwright.sync_api import sync_playwright

from traffick_rules import Interview, OneOf, SomeOf, YesNo, get_jurisdiction

ON = date(2024, 7, 1)


@pytest.fixture(scope="module")
def address():
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=0, log_level="error"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join()


@pytest.fixture(scope="module")
def browser():
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    assert chromium, "install Chromium, such as Debian's package chromium"
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield opened
        opened.close()


def test_an_interview_in_a_browser_reaches_a_report_that_says_what_python_says(address, browser):
    # Without scripts, as the app has none.
    page = browser.new_context(java_script_enabled=False).new_page()
    fetched = []
    page.on("request", lambda request: fetched.append(request.url))
    page.goto(address)
    page.get_by_label("Country").select_option("dk")
    page.get_by_label("Day of decision").fill(ON.isoformat())
    page.get_by_role("button", name="Begin").click()
    interview = Interview(get_jurisdiction("dk"), ON)
    asked = 0
    while (question := interview.question) is not None and asked < 15:
        assert question.text == page.get_by_role("heading", level=1).inner_text()
        match question.fact:
            case YesNo():
                page.get_by_role("button", name="Yes", exact=True).click()
                interview.reply(value=True)
            case SomeOf() if question.options:
                page.locator("input[type=checkbox]").first.check()
                page.get_by_role("button", name="Go on").click()
                interview.reply({"only": [next(iter(question.options))]})
            case OneOf():
                page.locator("input[type=radio]").first.check()
                page.get_by_role("button", name="Go on").click()
                interview.reply(next(iter(question.options)))
            case _:
                page.get_by_role("button", name="I don't know").click()
                interview.dont_know()
        asked += 1
    assert asked > 3
    page.get_by_role("button", name="Report").click()
    page.wait_for_selector("h1")
    html = page.content()
    told = re.findall(r'<details class="answer (\w+)" id="([^"]+)"', html)
    found = {name: verdict for verdict, name in told}
    expected = {a.question: a.verdict.value for a in interview.assessment().answers}
    assert expected == found
    assert {True} == {url.startswith(address) for url in fetched}


def test_the_report_is_styled_under_its_policy(address, browser):
    context = browser.new_context()
    page = context.new_page()
    told = []
    page.on("console", lambda message: told.append(message.text))
    page.goto(address)
    page.get_by_role("button", name="Begin").click()
    page.get_by_role("button", name="Report").click()
    page.wait_for_selector("details")
    wide = page.evaluate("getComputedStyle(document.querySelector('summary')).display")
    assert wide == "grid"
    assert told == []
