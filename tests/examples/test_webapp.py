"""The web example: an interview without scripts, cookies or anything kept on the server."""

from __future__ import annotations

import html
import json
import re
from datetime import date
from pathlib import Path

import attrs
import pytest
from examples.webapp import talk, words
from examples.webapp.app import app
from starlette.testclient import TestClient
from tests.countries import CODES
from tests.toyland import STATUS, toyland

from traffick_rules import Interview, assess, get_jurisdiction, register_jurisdiction
from traffick_rules.facts import (
    Country,
    Identification,
    OneOf,
    Person,
    Purpose,
    SomeOf,
    Trafficking,
    YesNo,
)
from traffick_rules.law import before, includes

ON = date(2024, 7, 1)
BEGIN = {"country": "dk", "on": ON.isoformat(), "language": "en", "do": "begin"}
FOLDER = Path(__file__).parents[2] / "examples" / "webapp"


@pytest.fixture
def client():
    return TestClient(app)


def hidden(page):
    """The fields that carry the interview."""
    _, _, form = page.text.partition("<main")
    found = re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', form)
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
            return {"do": "only", "value": first}, {"only": [first]}
        case OneOf():
            first = next(iter(question.options))
            return {"do": "reply", "value": first}, first
        case _:
            return {"do": "unknown"}, None


@pytest.mark.slow
@pytest.mark.parametrize(
    ("code", "language"), [("dk", "en"), ("dk", "da"), ("no", "en"), ("se", "en")]
)
def test_an_interview_asks_and_answers_as_the_library_does(client, code, language):
    country = get_jurisdiction(code)
    spoken = country.language(language)
    interview = Interview(country, ON, language=spoken)
    page = client.post("/ask", data={**BEGIN, "country": code, "language": language})
    asked = 0
    while interview.question is not None and asked < 12:
        assert html.escape(interview.question.text, quote=False) in page.text.replace("&#39;", "'")
        assert said(interview.assessment) == verdicts(page)
        assert f'<html lang="{language}">' in page.text
        form, value = reply_of(interview.question)
        interview.dont_know() if value is None else interview.reply(value)
        page = client.post("/ask", data={**hidden(page), **form})
        assert 200 == page.status_code
        asked += 1
    assert asked
    assert said(interview.assessment) == verdicts(page)
    report = client.post("/ask", data={**hidden(page), "do": "report"})
    expected = assess(interview.case, jurisdiction=country, on=ON).to_html(language=spoken)
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
        {**BEGIN, "country": "xx"},
        {**BEGIN, "on": "tomorrow"},
        {**BEGIN, "language": "xx"},
        {**BEGIN, "country": "no", "language": "da"},
        {**BEGIN, "replies": "{"},
        {**BEGIN, "replies": '[["stay.lawfull", true]]'},
        {**BEGIN, "replies": '[["stay.lawfull", null]]'},
        {**BEGIN, "replies": "x" * 200_000},
    ],
    ids=[
        "empty",
        "no country",
        "no day",
        "no language",
        "not of the country",
        "no data",
        "no fact",
        "no fact that no one knew",
        "too long",
    ],
)
def test_a_form_that_no_page_has_sent_is_refused(client, form):
    page = client.post("/ask", data=form)
    assert 400 == page.status_code
    assert re.search("This cannot be read|Dette kan ikke læses", page.text)


def test_nothing_is_kept_or_fetched_and_nothing_runs(client):
    for page in (client.get("/"), client.post("/ask", data=BEGIN)):
        assert "no-store" == page.headers["cache-control"]
        assert "default-src 'none'" in page.headers["content-security-policy"]
        assert "set-cookie" not in page.headers
        assert "<script" not in page.text
        assert {"/style.css", "/ask", "#main", "/", "/?language=en"} >= set(
            re.findall(r'(?:href|src|action)="([^"]+)"', page.text)
        )
    assert "url(" not in client.get("/style.css").text
    there = client.get("/ask", follow_redirects=False).headers["location"]
    assert "/?language=en" == there


def test_every_text_of_the_app_is_there_in_danish_and_no_other():
    templates = [path.read_text() for path in (FOLDER / "templates").iterdir()]
    code = (FOLDER / "app.py").read_text()
    texts = re.findall(r"""\bsay\((?:"([^"]+)"|'([^']+)')""", "\n".join([*templates, code]))
    told = {one or other for one, other in texts} | {*talk.HINTS.values(), talk.CONTRADICTS}
    assert told == set(words.table("da"))
    for english, danish in words.table("da").items():
        gaps = re.findall(r"\{\w+\}", english)
        assert sorted(gaps) == sorted(re.findall(r"\{\w+\}", danish))


def test_the_language_is_that_of_the_address_or_else_of_the_browser(client):
    assert '<html lang="en">' in client.get("/").text
    browser = {"accept-language": "sv,da-DK;q=0.8,en;q=0.5"}
    assert '<html lang="da">' in client.get("/", headers=browser).text
    assert '<html lang="en">' in client.get("/?language=en", headers=browser).text
    assert '<html lang="da">' in client.get("/?language=da").text


def test_only_countries_that_speak_a_language_are_offered_in_it(client):
    assert {*CODES} <= set(re.findall('<option value="(..)"', client.get("/").text))
    danish = client.get("/?language=da").text
    assert ["dk"] == [c for c in re.findall('<option value="(..)"', danish) if c in CODES]
    (others,) = re.findall(r"Findes kun på engelsk: (.*?)\.", danish)
    assert {"Norge", "Sverige"} <= set(others.split(", "))
    assert "Dansk" not in client.post("/ask", data={**BEGIN, "country": "no"}).text


def test_a_change_of_language_keeps_the_replies(client):
    first = client.post("/ask", data=BEGIN)
    second = client.post("/ask", data={**hidden(first), "do": "unknown"})
    assert '<button name="language" value="da" lang="da">Dansk</button>' in second.text
    danish = client.post("/ask", data={**hidden(second), "do": "stay", "language": "da"})
    assert "Spørgsmål 2" in danish.text
    assert {**hidden(second), "language": "da"} == hidden(danish)
    assert verdicts(second) == verdicts(danish)
    assert (
        second.text
        == client.post("/ask", data={**hidden(danish), "do": "stay", "language": "en"}).text
    )


def test_what_is_refused_is_refused_in_the_language_of_the_form(client):
    refused = client.post("/ask", data={**BEGIN, "language": "da", "replies": "{"})
    assert 400 == refused.status_code
    assert "Dette kan ikke læses" in refused.text
    nowhere = client.get("/nowhere?language=da")
    assert 404 == nowhere.status_code
    assert "Denne side findes ikke" in nowhere.text


def test_a_day_before_the_law_is_told_on_the_first_page(client):
    page = client.post("/ask", data={**BEGIN, "language": "da", "on": "1990-01-01"})
    assert 422 == page.status_code
    assert "Loven i Danmark er kendt fra 2000-01-01." in page.text
    assert 'value="1990-01-01"' in page.text


def until(client, page, wanted):
    """The page that asks for a fact, when no one knows any other."""
    while asked_by(page).fact is not wanted:
        page = client.post("/ask", data={**hidden(page), "do": "unknown"})
    return page


def asked_by(page):
    """The question of a page."""
    return talk.Talk.of(hidden(page)).question


@pytest.mark.parametrize(("do", "value"), [("only", {"only": ["begging"]}), ("some", ["begging"])])
def test_possibilities_can_be_left_open_and_are_not_asked_again(client, do, value):
    status = attrs.evolve(STATUS, when=includes(Trafficking.purposes, Purpose.PROSTITUTION))
    with register_jurisdiction(toyland(rules=(status,))):
        page = client.post("/ask", data={**BEGIN, "country": "tl"})
        assert Trafficking.purposes is asked_by(page).fact
        later = client.post("/ask", data={**hidden(page), "do": do, "value": "begging"})
        assert [["trafficking.purposes", value]] == json.loads(hidden(later)["replies"])
        assert {"victim_status": "no" if do == "only" else "unknown"} == verdicts(later)
        assert asked_by(later) is None


def test_citizenships_are_typed_as_codes(client):
    status = attrs.evolve(STATUS, when=includes(Person.citizenships, Country.DK))
    with register_jurisdiction(toyland(rules=(status,))):
        page = client.post("/ask", data={**BEGIN, "country": "tl"})
        wrong = client.post("/ask", data={**hidden(page), "do": "only", "value": "Danish"})
        assert "Write country codes of two letters" in wrong.text
        later = client.post("/ask", data={**hidden(page), "do": "only", "value": "vn, dk"})
        assert {"victim_status": "yes"} == verdicts(later)


@pytest.mark.parametrize(
    ("fact", "value", "hint"),
    [
        (Person.age, "17.5", "Skriv et helt tal, f.eks. 17."),
        (Identification.decision, "", "Vælg én, eller sig, at du ikke ved det."),
    ],
    ids=str,
)
def test_a_reply_of_the_wrong_kind_is_told_in_danish(client, fact, value, hint):
    page = client.post("/ask", data={**BEGIN, "language": "da"})
    page = until(client, page, fact)
    wrong = client.post("/ask", data={**hidden(page), "do": "reply", "value": value})
    assert 422 == wrong.status_code
    assert hint in wrong.text


def test_a_contradiction_is_told_as_one(client):
    earlier = json.dumps([["trafficking.first_day", "2010-01-01"]])
    status = attrs.evolve(STATUS, when=before(Trafficking.last_day))
    with register_jurisdiction(toyland(rules=(status,))):
        page = client.post("/ask", data={**BEGIN, "country": "tl", "replies": earlier})
        wrong = client.post("/ask", data={**hidden(page), "do": "reply", "value": "2009-12-31"})
        assert 422 == wrong.status_code
        assert talk.CONTRADICTS in wrong.text
        assert hidden(page) == hidden(wrong)


def test_hostile_words_cannot_become_markup(client):
    hostile = json.dumps([["stay.lawful", "<script>alert(1)</script>"]])
    page = client.post("/ask", data={**BEGIN, "replies": hostile})
    assert "<script" not in page.text
