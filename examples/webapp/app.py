"""
An interview in the browser, page by page, with the answers beside it and a report at the end.

    python examples/webapp/app.py        # then open http://127.0.0.1:8000

It imports the library as any app would. Nothing is kept on the server: what was replied travels in the form of each
page. There are no scripts, no cookies and no requests to anybody else.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

import attrs
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.applications import Starlette
from starlette.responses import FileResponse, HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from traffick_rules import (
    Assessment,
    Case,
    CaseError,
    Day,
    Jurisdiction,
    OneOf,
    Question,
    SomeOf,
    TraffickRulesError,
    WholeNumber,
    assess,
    available_jurisdictions,
    get_jurisdiction,
    next_question,
)

if TYPE_CHECKING:
    from starlette.requests import Request

HERE = Path(__file__).parent
PAGES = Environment(
    loader=FileSystemLoader(HERE / "templates"), autoescape=True, undefined=StrictUndefined
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


class BadRequestError(Exception):
    """A form that no page of ours has sent."""


@attrs.frozen
class Talk:
    """
    An interview: all that is known of it travels in the form.

    Attributes:
        country: The country.
        on: The day of decision.
        replies: The facts that were asked, by path, with their value as a case file has it; None where nobody knew.
    """

    country: Jurisdiction
    on: date
    replies: tuple[tuple[str, Any], ...] = ()

    @classmethod
    def of(cls, form: dict[str, str]) -> Talk:
        """The interview that a form carries."""
        try:
            replies = json.loads(form.get("replies", "[]"))
            return cls(
                get_jurisdiction(form["country"]),
                date.fromisoformat(form["on"]),
                tuple((str(path), value) for path, value in replies),
            )
        except (KeyError, ValueError, TypeError) as error:
            raise BadRequestError(str(error)) from error

    @property
    def case(self) -> Case:
        """What is known."""
        plain: dict[str, dict[str, Any]] = {}
        for path, value in self.replies:
            group, _, name = path.partition(".")
            if value is not None:
                plain.setdefault(group, {})[name] = value
        return self.country.case_type.from_dict(plain)

    @property
    def assessment(self) -> Assessment:
        """The answers, as far as is known."""
        return assess(self.case, jurisdiction=self.country, on=self.on)

    @property
    def question(self) -> Question | None:
        """What to ask next."""
        groups = self.country.case_type.groups()
        skipped = []
        for path, value in self.replies:
            group, _, name = path.partition(".")
            if value is None and group in groups and name in groups[group].facts:
                skipped.append(groups[group].facts[name])
        return next_question(self.case, jurisdiction=self.country, on=self.on, skipped=skipped)

    def replied(self, value: object) -> Talk:
        """The interview with the reply to the question."""
        question = self.question
        if question is None:
            raise BadRequestError
        replies = (*self.replies, (question.fact.path, value))
        return attrs.evolve(self, replies=replies)


def value_of(question: Question, form: dict[str, str], chosen: list[str]) -> object:
    """What was replied, as a case file has it."""
    match question.fact:
        case SomeOf():
            return {"only": chosen}
        case WholeNumber():
            typed = form.get("value", "").strip()
            return int(typed) if typed.isdecimal() and len(typed) < len("1000000") else typed
        case OneOf() | Day():
            return form.get("value", "").strip()
        case _:
            return {"yes": True, "no": False}.get(form.get("value", ""), form.get("value", ""))


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


def page(name: str, status: int = 200, **about: object) -> Response:
    """A page."""
    html = PAGES.get_template(name).render(marks=MARKS, **about)
    return HTMLResponse(html, status_code=status, headers=SAFE)


def asked(talk: Talk, problem: str = "", status: int = 200) -> Response:
    """The page of the next question, or the last page."""
    question = talk.question
    kind = "end" if question is None else type(question.fact).__name__
    return page(
        "ask.html",
        status,
        talk=talk,
        replies=json.dumps(talk.replies, ensure_ascii=False),
        question=question,
        kind="YesNo" if kind == "Norm" else kind,
        answers=[a for a in talk.assessment.answers if not a.question.startswith("duties.")],
        problem=problem,
    )


async def start(_: Request) -> Response:
    """The first page: which country, which day."""
    countries = [get_jurisdiction(found.code) for found in available_jurisdictions()]
    return page("start.html", countries=countries, today=date.today())  # noqa: DTZ011 - the user's own day


async def ask(request: Request) -> Response:
    """Take a reply, and ask the next question."""
    form, fields = await form_of(request)
    talk = Talk.of(form)
    wanted, question, later = form.get("do"), talk.question, talk
    if wanted == "report":
        return HTMLResponse(talk.assessment.to_html(), headers=REPORT)
    if wanted == "back":
        later = attrs.evolve(talk, replies=talk.replies[:-1])
    elif wanted == "unknown":
        later = talk.replied(None)
    elif wanted != "begin" and question is not None:
        later = talk.replied(value_of(question, form, fields.get("value", [])))
    try:
        return asked(later)
    except CaseError as error:
        return asked(talk, problem=str(error), status=422)


async def no_form(_: Request) -> Response:
    """Somebody opened the address of a form."""
    return RedirectResponse("/", headers=SAFE)


async def style(_: Request) -> Response:
    """The styles."""
    return FileResponse(HERE / "style.css", headers={"X-Content-Type-Options": "nosniff"})


async def refused(_: Request, error: Exception) -> Response:
    """What cannot be read is told without being repeated."""
    known = error if isinstance(error, TraffickRulesError) else ""
    return page("refused.html", 400, why=str(known))


app = Starlette(
    routes=[
        Route("/", start),
        Route("/ask", ask, methods=["POST"]),
        Route("/ask", no_form),
        Route("/style.css", style),
    ],
    exception_handlers={BadRequestError: refused, TraffickRulesError: refused},
)

if __name__ == "__main__":
    import uvicorn

    uvicorn.run(app, host="127.0.0.1", port=8000, access_log=False, server_header=False)
