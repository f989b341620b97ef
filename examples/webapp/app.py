"""
An interview in the browser, page by page, with the answers beside it and a report at the end, in two languages.

    make webapp        # then open http://127.0.0.1:8000

It imports the library as any app would. Nothing is kept on the server: what was replied travels in the form of each
page. There are no scripts, no cookies and no requests to anybody else. What the law says comes from the library, in
the language of the page.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

import attrs
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.responses import FileResponse, HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from traffick_rules import (
    CaseError,
    TraffickRulesError,
    Verdict,
    available_jurisdictions,
    get_jurisdiction,
)
from traffick_rules.facts import SomeOf

from .talk import CONTRADICTS, BadRequestError, Talk, kind_of, value_of
from .words import LANGUAGES, languages_of, name_of, say

if TYPE_CHECKING:
    from starlette.requests import Request

HERE = Path(__file__).parent
PAGES = Environment(
    loader=FileSystemLoader(HERE / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
MOST_BYTES = 100_000
MARKS = {"yes": "✓", "no": "✕", "unknown": "?"}
SAFE = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; "
        "frame-ancestors 'none'"
    ),
}
# The report brings a policy of its own, for the styles that are part of it.
REPORT = {**SAFE, "Content-Security-Policy": "form-action 'none'; frame-ancestors 'none'"}


async def form_of(request: Request) -> tuple[dict[str, str], dict[str, list[str]]]:
    """The fields of a form: the last of each name, and all of each."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST_BYTES:
            msg = "too long"
            raise BadRequestError(msg)
    try:
        fields = parse_qs(body.decode("utf-8"), keep_blank_values=True, max_num_fields=500)
    except ValueError as error:
        raise BadRequestError(str(error)) from error
    return {name: values[-1] for name, values in fields.items()}, fields


def language_of(request: Request) -> str:
    """The language that the form or the address names, or else the browser."""
    stated = getattr(request.state, "language", "") or request.query_params.get("language", "")
    wanted = [stated, *request.headers.get("accept-language", "").split(",")]
    codes = (tag.strip()[:2].lower() for tag in wanted)
    return next((code for code in codes if code in LANGUAGES), "en")


def page(name: str, language: str, status: int = 200, **about: object) -> Response:
    """A page in a language."""
    html = PAGES.get_template(name).render(
        {
            "language": language,
            "languages": LANGUAGES,
            "say": lambda text: say(text, language),
            "name_of": lambda country: name_of(country, language),
            "marks": MARKS,
            **about,
        }
    )
    return HTMLResponse(html, status_code=status, headers=SAFE)


def begun(language: str, on: date, *, chosen: str = "", problem: str = "") -> Response:
    """The first page: which country, which day."""
    known = [get_jurisdiction(found.code) for found in available_jurisdictions() if not found.error]
    spoken = [country for country in known if language in country.languages]
    return page(
        "start.html",
        language,
        422 if problem else 200,
        countries=spoken,
        elsewhere=", ".join(name_of(c, language) for c in known if c not in spoken),
        chosen=chosen,
        on=on,
        problem=problem,
    )


def asked(talk: Talk, problem: str = "", detail: str = "", status: int = 200) -> Response:
    """The page of the next question, or the last page."""
    question = talk.question
    return page(
        "ask.html",
        talk.language,
        status,
        languages=languages_of(talk.country),
        talk=talk,
        replies=json.dumps(talk.replies, ensure_ascii=False),
        question=question,
        kind=kind_of(question) if question else "",
        several=question is not None and isinstance(question.fact, SomeOf),
        answers=sorted(
            (a for a in talk.assessment.answers if not a.question.startswith("duties.")),
            key=lambda answer: answer.verdict is Verdict.UNKNOWN,
        ),
        problem=problem,
        detail=detail,
    )


async def start(request: Request) -> Response:
    """Begin today, the user's own day."""
    return begun(language_of(request), date.today())  # noqa: DTZ011 - see above


async def ask(request: Request) -> Response:
    """Take a reply, and ask the next question."""
    form, fields = await form_of(request)
    request.state.language = form.get("language", "")
    talk = Talk.of(form)
    if talk.on < talk.country.covers_from:
        told = say("The law of {country} is known from {day} on.", talk.language).format(
            country=name_of(talk.country, talk.language), day=talk.country.covers_from
        )
        return begun(talk.language, talk.on, chosen=talk.country.code, problem=told)
    if form.get("do") == "report":
        return HTMLResponse(talk.assessment.to_html(language=talk.translate), headers=REPORT)
    return replied(talk, form, fields.get("value", []))


def replied(talk: Talk, form: dict[str, str], chosen: list[str]) -> Response:
    """The page after a reply; the same page with what is wrong, if it cannot be taken."""
    match form.get("do"), talk.question:
        case "back", _:
            return asked(attrs.evolve(talk, replies=talk.replies[:-1]))
        case "unknown", _:
            return asked(talk.replied(None))
        case ("begin" | "stay", _) | (_, None):
            return asked(talk)
        case _, question:
            value = value_of(question, form, chosen)
            try:
                return asked(talk.replied(value))
            except CaseError as error:
                problem = talk.problem(question, value)
                # What contradicts what, only the library can say, and it does so in English.
                detail = str(error) if problem == CONTRADICTS else ""
                return asked(talk, problem, detail, status=422)


async def no_form(request: Request) -> Response:
    """Someone opened the address of a form."""
    return RedirectResponse(f"/?language={language_of(request)}", headers=SAFE)


async def style(_: Request) -> Response:
    """The styles."""
    return FileResponse(HERE / "style.css", headers={"X-Content-Type-Options": "nosniff"})


async def refused(request: Request, error: Exception) -> Response:
    """What cannot be read is reported without being repeated."""
    return page(
        "refused.html",
        language_of(request),
        error.status_code if isinstance(error, HTTPException) else 400,
        is_there=not isinstance(error, HTTPException),
        detail=str(error) if isinstance(error, TraffickRulesError) else "",
    )


app = Starlette(
    routes=[
        Route("/", start),
        Route("/ask", ask, methods=["POST"]),
        Route("/ask", no_form),
        Route("/style.css", style),
    ],
    exception_handlers={
        BadRequestError: refused,
        TraffickRulesError: refused,
        HTTPException: refused,
    },
)

if __name__ == "__main__":
    import uvicorn

    uvicorn.run(app, host="127.0.0.1", port=8000, access_log=False, server_header=False)
