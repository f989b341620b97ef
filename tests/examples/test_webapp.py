"""The web example: an interview without scripts, cookies or anything kept on the server."""

from __future__ import annotations

import html
import json
import re
from datetime import date

import pytest
from examples.webapp.app import app
from starlette.testclient import TestClient

from traffick_rules import Interview, OneOf, SomeOf, YesNo, assess, get_jurisdiction

ON = date(2024, 7, 1)
BEGIN = {"country": "dk", "on": ON.isoformat(), "do": "begin"}


@pytest.fixture
def client():
    return TestClient(app)


def hidden(page):
    """The fields that carry the interview."""
    found = re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', page.text)
    return {name: html.unescape(value) for name, value in found}


def verdicts(page):
    return dict(re.findall(r'data-question="([^"]+)" data-verdict="(\w+)"', page.text))


def said(assessment):
    return {
        answer.question: answer.verdict.value
        for answer in assessment.answers
        if not answer.question.startswith("duties.")
    }


def reply_of(question):
    """A reply as a person gives it in the form, and as it goes into the case."""
    match question.fact:
        case YesNo():
            return {"value": "yes"}, True
        case SomeOf():
            first = next(iter(question.options))
            return {"do": "reply", "value": first}, {"only": [first]}
        case OneOf():
            first = next(iter(question.options))
            return {"do": "reply", "value": first}, first
        case _:
            return {"do": "unknown"}, None


@pytest.mark.parametrize("code", ["dk", "no", "se"])
def test_an_interview_asks_and_answers_as_the_library_does(client, code):
    country = get_jurisdiction(code)
    interview = Interview(country, ON)
    page = client.post("/ask", data={**BEGIN, "country": code})
    asked = 0
    while interview.question is not None and asked < 12:
        assert html.escape(interview.question.text, quote=False) in page.text.replace("&#39;", "'")
        assert said(interview.assessment()) == verdicts(page)
        form, value = reply_of(interview.question)
        interview.dont_know() if value is None else interview.reply(value)
        page = client.post("/ask", data={**hidden(page), **form})
        assert 200 == page.status_code
        asked += 1
    assert asked
    assert said(interview.assessment()) == verdicts(page)
    report = client.post("/ask", data={**hidden(page), "do": "report"})
    expected = assess(interview.case, jurisdiction=country, on=ON).to_html()
    assert expected == report.text


def test_what_is_not_known_stays_unknown_and_one_can_go_back(client):
    first = client.post("/ask", data=BEGIN)
    second = client.post("/ask", data={**hidden(first), "do": "unknown"})
    assert 1 == len(json.loads(hidden(second)["replies"]))
    assert verdicts(first) == verdicts(second)
    back = client.post("/ask", data={**hidden(second), "do": "back"})
    assert first.text == back.text


def test_a_reply_that_is_none_of_the_question_is_told_and_the_question_stays(client):
    page = client.post("/ask", data=BEGIN)
    wrong = client.post("/ask", data={**hidden(page), "value": "perhaps"})
    assert 422 == wrong.status_code
    assert 'role="alert"' in wrong.text
    assert hidden(page) == hidden(wrong)


@pytest.mark.parametrize(
    "form",
    [
        {},
        {"country": "xx", "on": "2024-07-01"},
        {"country": "dk", "on": "tomorrow"},
        {"country": "dk", "on": "1990-01-01"},
        {**BEGIN, "replies": "{"},
        {**BEGIN, "replies": '[["stay.lawfull", true]]'},
        {**BEGIN, "replies": "x" * 200_000},
    ],
    ids=["empty", "no country", "no day", "before the law", "no data", "no fact", "too long"],
)
def test_a_form_that_no_page_has_sent_is_refused(client, form):
    page = client.post("/ask", data=form)
    assert 400 == page.status_code
    assert "This cannot be read" in page.text


def test_nothing_is_kept_or_fetched_and_nothing_runs(client):
    for page in (client.get("/"), client.post("/ask", data=BEGIN)):
        assert "no-store" == page.headers["cache-control"]
        assert "default-src 'none'" in page.headers["content-security-policy"]
        assert "set-cookie" not in page.headers
        assert "<script" not in page.text
        assert {"/style.css", "/ask", "#main"} >= set(
            re.findall(r'(?:href|src|action)="([^"]+)"', page.text)
        )
    assert "url(" not in client.get("/style.css").text
    assert "/" == client.get("/ask", follow_redirects=False).headers["location"]


def test_hostile_words_cannot_become_markup(client):
    hostile = json.dumps([["stay.lawful", "<script>alert(1)</script>"]])
    page = client.post("/ask", data={**BEGIN, "replies": hostile})
    assert "<script" not in page.text
