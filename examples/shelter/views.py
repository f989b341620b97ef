"""The pages: all clients, one client with the next question, the dates as a calendar, and a stored decision."""

from __future__ import annotations

import json
from datetime import date

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.middleware.csrf import get_token
from django.shortcuts import get_object_or_404
from django.utils.html import format_html, format_html_join
from django.views.decorators.http import require_GET, require_POST

from traffick_rules import CaseError, assess, get_jurisdiction, next_question

from .models import COUNTRY, Client, Decision, in_short


def today() -> date:
    """The day of decision of every page."""
    return date.today()  # noqa: DTZ011 - the day on the wall of the office


@require_GET
def clients(_: HttpRequest) -> HttpResponse:
    """Every client, with what is known of the status and the reflection period; a broken case breaks its own line only."""
    on = today()
    anew = {c.pk: in_short(made) for c, made in Client.assessed(Client.to_look_at(on), on)}
    stored = Client.objects.order_by("name").values_list("pk", "name", "in_short")
    rows = format_html_join(
        "",
        '<tr><td><a href="{}">{}</a></td><td>{}</td></tr>',
        ((pk, name, anew.get(pk, said)) for pk, name, said in stored),
    )
    return HttpResponse(format_html("<h1>Clients</h1><table>{}</table>", rows))


def client(request: HttpRequest, pk: int) -> HttpResponse:
    """One client: the next question, and what the law gives; a reply is stored, or refused with the reason."""
    found = get_object_or_404(Client, pk=pk)
    problem = ""
    if request.method == "POST":
        path, value = request.POST["path"], json.loads(request.POST["value"])
        try:
            found.learn(found.case.with_values({path: value}).to_dict(), today())
        except CaseError as error:
            problem = str(error)
        else:
            return HttpResponseRedirect(request.path)
    question = next_question(found.case, jurisdiction=COUNTRY, on=today())
    form = ""
    if question is not None:
        asked = get_jurisdiction(COUNTRY).question(question.fact.path)
        form = format_html(
            '<form method="post"><input type="hidden" name="csrfmiddlewaretoken" value="{}">'
            '<input type="hidden" name="path" value="{}"><p>{} ({})</p>'
            '<input name="value" placeholder="as JSON: true"><button>Store</button></form>',
            get_token(request),
            asked.fact.path,
            asked.text,
            asked.kind.value,
        )
    page = assess(found.case, jurisdiction=COUNTRY, on=today())
    return HttpResponse(
        format_html(
            "<h1>{}</h1><p role=alert>{}</p>{}<pre>{}</pre>",
            found.name,
            problem,
            form,
            page.to_text(),
        )
    )


@require_GET
def dates(_: HttpRequest, pk: int) -> HttpResponse:
    """The client's dates, for the calendar of the caseworker; each keeps its name, so importing again moves it."""
    session, _changes = get_object_or_404(Client, pk=pk).live(today())
    with session:
        return HttpResponse(session.calendar.to_ics(), content_type="text/calendar")


@require_POST
def decide(_: HttpRequest, pk: int) -> HttpResponse:
    """Store what is decided on today."""
    decision = Decision.of(get_object_or_404(Client, pk=pk), today())
    return HttpResponseRedirect(f"/decisions/{decision.pk}")


@require_GET
def decision(_: HttpRequest, pk: int) -> HttpResponse:
    """Whether a stored decision would have the same answers with the rules that are installed."""
    found = get_object_or_404(Decision, pk=pk).verified()
    return JsonResponse({**found.to_dict(), "same_answers": found.same_answers})
