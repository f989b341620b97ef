"""The Django app of the guide: clients, dates and decisions are stored, and nothing is mailed that no one wants to know."""

from __future__ import annotations

import json
from datetime import date, timedelta
from io import StringIO
from pathlib import Path

import pytest
from benchmarks.app import DAY_OF_FULL, FULL, bytes_stored
from examples.shelter.__main__ import configure

from traffick_rules import Case, assess

configure(":memory:")

from django.core.management import call_command  # noqa: E402 - after the settings
from django.test import Client as Browser  # noqa: E402
from examples.shelter import models, views  # noqa: E402

WITNESS = Path(__file__).parents[2] / "examples" / "cases" / "dk-cooperating-witness.yaml"
STARTED = date(2026, 11, 5)


@pytest.fixture(scope="module", autouse=True)
def _tables():
    call_command("migrate", run_syncdb=True, verbosity=0)


@pytest.fixture(autouse=True)
def _office(monkeypatch):
    """An office on a day of 2026, without clients."""
    models.Client.objects.all().delete()
    models.Law.objects.all().delete()
    monkeypatch.setattr(views, "today", lambda: STARTED)


@pytest.fixture
def browser():
    return Browser()


@pytest.fixture
def witness():
    """A client whose reflection period has begun."""
    facts = Case.from_file(WITNESS).with_values({"stay.reflection_period_from": STARTED})
    client = models.Client(name="Client 7")
    client.learn(facts.to_dict(), STARTED)
    return client


def nightly(on):
    out, err = StringIO(), StringIO()
    call_command("nightly", "--on", on.isoformat(), stdout=out, stderr=err)
    return out.getvalue().splitlines(), err.getvalue()


def test_a_list_has_every_client_and_says_what_is_wrong_with_one(browser, witness):
    models.Client.objects.create(name="Client 8", facts={"person": {"birth_date": "2045-01-01"}})
    models.Client.objects.create(name="Client 9", facts={"person": {"shoe_size": 38}})
    page = browser.get("/").content.decode()
    assert "Status as a victim of human trafficking: yes" in page
    assert "shoe_size" in page
    assert "birth_date: 2045-01-01 lies after 2026-11-05" in page
    assert f'href="{witness.pk}"' in page


def test_a_reply_is_stored_or_refused_with_the_reason(browser):
    client = models.Client.objects.create(name="Client 9")
    page = browser.get(f"/{client.pk}").content.decode()
    assert "What was decided on the person&#x27;s status? (one_of)" in page
    reply = {"path": "identification.decision", "value": '"victim"'}
    assert 302 == browser.post(f"/{client.pk}", reply).status_code
    client.refresh_from_db()
    assert {"identification": {"decision": "victim"}} == client.facts
    refused = browser.post(f"/{client.pk}", {**reply, "value": '"maybe"'}).content.decode()
    assert "identification.decision" in refused
    client.refresh_from_db()
    assert {"identification": {"decision": "victim"}} == client.facts


def test_the_dates_keep_their_names_whenever_they_are_asked_for(browser, witness):
    first, second = (browser.get(f"/{witness.pk}/dates.ics").content.decode() for _ in range(2))
    assert "DTSTART;VALUE=DATE:20261205" in first
    uids = [
        [line for line in text.splitlines() if line.startswith("UID:")] for text in (first, second)
    ]
    assert uids[0] == uids[1] != []


def test_a_decision_takes_little_room_and_is_confirmed_years_later(browser, witness):
    told = browser.post(f"/{witness.pk}/decide")
    assert {"is_confirmed": True, "differences": [], "notes": [], "same_answers": True} == (
        browser.get(told.url).json()
    )
    decision = models.Decision.objects.get()
    assert witness.facts == decision.facts
    assert 1 == models.Law.objects.count()
    # The longest of the examples states 185 facts.
    full = models.Client(name="Client 8")
    full.learn(Case.from_file(FULL).to_dict(), DAY_OF_FULL)
    decision = models.Decision.of(full, DAY_OF_FULL)
    assert models.Decision.objects.get(pk=decision.pk).verified().is_confirmed
    assert 4000 > max(bytes_stored())


@pytest.mark.slow
def test_a_year_of_nights_mails_the_end_of_the_period_once(witness):
    mailed = {}
    for night in range(1, 366):
        on = STARTED + timedelta(night)
        lines, wrong = nightly(on)
        assert "" == wrong
        if lines:
            mailed[on] = lines
    ended = assess(witness.case, jurisdiction="dk", on=STARTED).reflection_period
    assert ended.ends_on < min(mailed)
    assert all(line.startswith("Client 7: ") for lines in mailed.values() for line in lines)
    assert any("reflection period" in line for lines in mailed.values() for line in lines)
    assert 4 > len(mailed)


def test_an_upgrade_that_leaves_the_answers_opens_no_session(witness, monkeypatch):
    before = witness.session
    models.Client.objects.update(rules="", next_day=None, in_short="as the former release put it")
    monkeypatch.setattr(models.CaseSession, "resume", None)
    assert ([], "") == nightly(STARTED + timedelta(1))
    witness.refresh_from_db()
    assert before == witness.session
    assert models.RULES == witness.rules
    assert "Status as a victim of human trafficking: yes" in witness.in_short
    assert witness.next_day == assess(witness.case, jurisdiction="dk", on=STARTED).next_day


def test_an_upgrade_that_changes_an_answer_is_mailed(witness):
    told = json.loads(witness.session)
    told["answers"]["victim_status"]["verdict"] = "unknown"
    models.Client.objects.update(
        rules="", answers="of the former rules", session=json.dumps({**told, "fingerprint": "0"})
    )
    lines, _ = nightly(STARTED + timedelta(1))
    assert 1 == len(lines)
    assert "[victim_status]: unknown" in lines[0]
    witness.refresh_from_db()
    assert models.RULES == witness.rules
    assert ([], "") == nightly(STARTED + timedelta(2))


@pytest.mark.parametrize("then", [{"rules": ""}, {"next_day": STARTED}])
def test_a_list_makes_anew_what_may_hold_no_longer(browser, witness, then):
    models.Client.objects.update(in_short="what was stored")
    assert "what was stored" in browser.get("/").content.decode()
    models.Client.objects.update(**then)
    page = browser.get("/").content.decode()
    assert "what was stored" not in page
    assert "Status as a victim of human trafficking: yes" in page


def test_a_client_that_cannot_be_read_holds_up_no_other(witness):
    models.Client.objects.create(name="Client 0", session="{")
    _, wrong = nightly(date(2027, 6, 1))
    assert wrong.startswith("Client 0: ")
    witness.refresh_from_db()
    assert "2027-06-01" in witness.session
