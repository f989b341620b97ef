"""Every page of the web example, the report and the law, as axe-core sees them: nothing serious, nothing critical."""

from __future__ import annotations

import json
from datetime import date
from html import escape
from random import Random

import pytest
from axe_playwright_python.sync_playwright import Axe
from examples.webapp.talk import Talk, kind_of

from traffick_rules import Case, CaseError, assess, get_jurisdiction, list_law
from traffick_rules.pictures import timeline
from traffick_rules.report.law import law_in


@pytest.fixture(params=["light", "dark"])
def context(request, browser):
    # axe is a script that is put into the page, which the policy of the app rightly forbids.
    opened = browser.new_context(bypass_csp=True, color_scheme=request.param)
    yield opened
    opened.close()


def found(page):
    """What is serious or critical about a page, with the elements."""
    return [
        (violation["id"], [node["html"] for node in violation["nodes"]])
        for violation in Axe().run(page).response["violations"]
        if violation["impact"] in {"serious", "critical"}
    ]


def test_what_is_wrong_with_a_page_is_found(context):
    page = context.new_page()
    page.set_content('<html><body style="color: #888; background: #999">grey <img src="x">')
    assert {"color-contrast", "html-has-lang", "image-alt"} <= {name for name, _ in found(page)}


KINDS = {"yes_no", "one_of", "codes", "whole_number", "day"}


def replied_at_random(talk, random):
    """The interview a question further."""
    options = {"yes_no": (True, False, None), "one_of": list(talk.question.options)}
    value = random.choice(options.get(kind_of(talk.question), [None]))
    further = talk.replied(value)
    try:
        return further if further.question else talk.replied(None)
    except CaseError:
        return talk.replied(None)


def a_question_of_each_kind(language):
    """An interview that has come to such a question, for each kind: found by replying at random."""
    random, found = Random(1), {}
    while found.keys() != KINDS:
        talk = Talk(get_jurisdiction("dk"), date(2024, 7, 1), language)
        while (question := talk.question) and found.keys() != KINDS:
            found.setdefault(kind_of(question), talk)
            talk = replied_at_random(talk, random)
    return found


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "da"])
def test_no_question_has_a_barrier(address, context, language):
    page = context.new_page()
    for kind, talk in a_question_of_each_kind(language).items():
        fields = {
            "country": talk.country.code,
            "on": talk.on.isoformat(),
            "language": language,
            "replies": json.dumps(talk.replies),
            "do": "stay",
        }
        inputs = "".join(
            f'<input type="hidden" name="{name}" value="{escape(value)}">'
            for name, value in fields.items()
        )
        page.set_content(
            f'<form method="post" action="{address}/ask">{inputs}<button>Go</button></form>'
        )
        with page.expect_navigation():
            page.locator("button").click()
        assert page.locator("main button[value=unknown]").count(), kind
        assert [] == found(page), f"a question of the kind {kind}"


@pytest.mark.parametrize("language", ["en", "da"])
def test_no_page_of_the_app_has_a_barrier(address, context, language):
    page = context.new_page()

    def press(value):
        with page.expect_navigation():
            page.locator(f"main button[value={value}]").click()

    page.goto(f"{address}/?language={language}")
    assert [] == found(page), "the first page"
    page.locator("#on").fill("1990-01-01")
    press("begin")
    assert [] == found(page), "a day before the law"
    page.locator("#on").fill("2024-07-01")
    press("begin")
    while not page.locator("main input[type=radio]").count():
        press("unknown")
    press("reply")
    assert [] == found(page), "one of several, with a problem"
    page.locator("input[type=radio]").first.check()
    press("reply")
    while page.locator("main button[value=unknown]").count():
        press("unknown")
    assert [] == found(page), "the last page"
    with context.expect_page() as opened:
        page.locator("main button[value=report]").click()
    assert [] == found(opened.value), "the report"
    page.locator("main input[name=replies]").evaluate("field => { field.value = '{'; }")
    press("back")
    assert 1 == page.locator("main h1").count()
    assert 0 == page.locator("main form").count()
    assert [] == found(page), "a form that cannot be read"
    page.goto(f"{address}/nowhere?language={language}")
    assert [] == found(page), "no page"


@pytest.mark.parametrize("language", ["en", "da"])
def test_an_unfolded_report_with_a_picture_has_no_barrier(context, language):
    country = get_jurisdiction("dk")
    case = Case.from_file("examples/cases/dk-cooperating-witness.yaml")
    assessment = assess(case, jurisdiction=country, on=date(2024, 7, 1))
    spoken = country.language(language)
    page = context.new_page()
    page.set_content(
        assessment.to_html(
            language=spoken, unfolded=True, pictures=[timeline(assessment, language=spoken)]
        )
    )
    assert [] == found(page)


@pytest.mark.parametrize("language", ["en", "da"])
def test_the_law_of_a_day_has_no_barrier(context, language):
    page = context.new_page()
    listing = list_law("dk", on=date(2024, 7, 1), language=language)
    page.set_content(law_in("html", listing, get_jurisdiction("dk").language(language)))
    assert [] == found(page)
