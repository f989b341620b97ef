"""Saved sessions: the same session after a restart, and a clear word where that is not possible."""

from __future__ import annotations

import json
import random
from datetime import date

import attrs
import pytest
from tests.toyland import MEDICAL_HELP, TOYLAND, replaced

from traffick_rules import (
    ArgumentError,
    CaseError,
    SessionError,
    TraffickRulesError,
    Verdict,
    assess,
    get_jurisdiction,
)
from traffick_rules.facts import Needs, Proceedings, Stay
from traffick_rules.law import Jurisdiction, Proviso
from traffick_rules.session import CaseSession, ChangeCause

DENMARK = get_jurisdiction("dk")
ON = date(2024, 1, 8)


@pytest.fixture
def session():
    with CaseSession.open(DENMARK, on=ON) as session:
        session.learn({"stay": {"lawful": False}, "person": {"age": 17}})
        session.learn({"identification": {"indicators": True, "contact_with": ["police"]}})
        session.correct(Stay.lawful, True)
        session.advance(to=date(2024, 8, 1))
        session.withdraw(Stay.lawful)
        yield session


def test_a_restored_session_is_the_session_that_was_saved(session):
    text = session.save()
    with CaseSession.restore(text, jurisdiction=DENMARK) as again:
        assert session.assessment == again.assessment
        assert session.case == again.case
        assert session.events == again.events
        assert session.changes == again.changes
        assert session.calendar == again.calendar
        assert (session.id, session.opened_on, session.on) == (again.id, again.opened_on, again.on)
        assert text == again.save()


def test_a_restored_session_goes_on_where_the_saved_one_stopped(session):
    with CaseSession.restore(session.save(), jurisdiction=DENMARK) as again:
        assert session.learn(Proceedings.case_open, False) == again.learn(
            Proceedings.case_open, False
        )
        assert assess(again.case, jurisdiction=DENMARK, on=again.on) == again.assessment


def test_notes_are_not_saved(session):
    assert "note" not in session.save()


def changed(jurisdiction: Jurisdiction) -> Jurisdiction:
    """The same country, whose first permit has an exception that it did not have."""
    index, permit = next(
        (index, rule) for index, rule in enumerate(jurisdiction.rules) if rule.subject == "permits"
    )
    provision = permit.provisions[0]
    proviso = Proviso(Needs.social, (provision,), title="the person needs no help")
    rules = list(jurisdiction.rules)
    rules[index] = attrs.evolve(permit, unless=(*permit.unless, proviso))
    return attrs.evolve(jurisdiction, rules=tuple(rules))


def test_under_other_rules_restoring_is_an_error_that_explains_itself():
    with CaseSession.open(TOYLAND, on=date(2010, 1, 1)) as session:
        text = session.save()
        saved = session.assessment.fingerprint
    other = changed(TOYLAND)
    with pytest.raises(SessionError) as caught:
        CaseSession.restore(text, jurisdiction=other)
    assert "restore with reassess=True" in str(caught.value)
    installed = other.in_force(date(2010, 1, 1)).fingerprint
    assert (saved, installed) == (caught.value.saved, caught.value.installed)


def test_with_reassess_the_session_goes_on_under_the_installed_rules_and_says_what_changed():
    seen = []
    with CaseSession.open(TOYLAND, on=date(2010, 1, 1)) as session:
        session.learn(
            {
                "identification": {"decision": "victim"},
                "stay": {"expulsion": "none"},
                "toyland": {"registered": True},
                "needs": {"social": True},
            }
        )
        assert Verdict.YES is session.assessment.permits["victim"].verdict
        text = session.save()
    with CaseSession.restore(
        text,
        jurisdiction=changed(TOYLAND),
        reassess=True,
        on_change=seen.append,
    ) as again:
        (change,) = [
            c for c in again.changes if c.question == "permits.victim" and c.after is Verdict.NO
        ]
        assert Verdict.YES is change.before
        assert "not those the session was saved under" in str(change.because[0])
        assert "permits.victim" in [change.question for change in seen]


def test_where_only_a_title_is_put_better_a_session_restores_and_nothing_is_announced():
    with CaseSession.open(TOYLAND, on=date(2010, 1, 1)) as session:
        session.learn({"needs": {"social": True}})
        text = session.save()
    retitled = attrs.evolve(MEDICAL_HELP, title="Medical care")
    heard = []
    with CaseSession.restore(text, jurisdiction=replaced(MEDICAL_HELP, retitled)) as again:
        assert session.case == again.case
    for other in (
        replaced(MEDICAL_HELP, retitled),
        changed(replaced(MEDICAL_HELP, retitled)),
    ):
        again, changes = CaseSession.resume(
            text, jurisdiction=other, on=date(2010, 1, 2), on_change=heard.append
        )
        again.close()
        assert "entitlements.medical" not in {change.question for change in (*changes, *heard)}


def test_resumed_a_session_is_reassessed_and_moved_and_all_that_changed_is_one_list():
    with CaseSession.open(TOYLAND, on=date(2002, 1, 1)) as session:
        session.learn({"identification": {"decision": "victim"}, "needs": {"medical": True}})
        session.learn({"stay": {"expulsion": "none"}, "toyland": {"registered": True}})
        text, known = session.save(), session.changes
    kept = [rule for rule in TOYLAND.rules if rule.question != "entitlements.medical"]
    other, later, heard = attrs.evolve(TOYLAND, rules=tuple(kept)), date(2012, 6, 1), []
    again, changes = CaseSession.resume(text, jurisdiction=other, on=later, on_change=heard.append)
    with again:
        assert [*changes] == heard
        assert (*known, *changes) == again.changes
        assert assess(again.case, jurisdiction=other, on=later) == again.assessment
        assert [
            (ChangeCause.PLUGIN, date(2002, 1, 1), "entitlements.medical"),
            (ChangeCause.LAW, date(2005, 1, 1), "permits.victim"),
        ] == [(change.cause, change.on, change.question) for change in changes]
        text = again.save()
    again, changes = CaseSession.resume(text, jurisdiction=other, on=later)
    with again:
        assert () == changes


@pytest.mark.parametrize("open_again", [CaseSession.restore, CaseSession.resume])
def test_where_a_callback_fails_before_there_is_a_session_none_stays_open(open_again, monkeypatch):
    with CaseSession.open(TOYLAND, on=date(2010, 1, 1)) as session:
        session.learn({"stay": {"expulsion": "none"}, "toyland": {"registered": True}})
        session.learn({"identification": {"decision": "victim"}, "needs": {"social": True}})
        text = session.save()
    closed, close = [], CaseSession.close
    monkeypatch.setattr(CaseSession, "close", lambda one: close(one) or closed.append(one))
    more = {"reassess": True} if open_again == CaseSession.restore else {"on": date(2010, 1, 1)}
    with pytest.raises(ZeroDivisionError):
        open_again(text, jurisdiction=changed(TOYLAND), on_change=lambda _: 1 / 0, **more)
    assert 1 == len(closed)


def test_a_session_is_not_resumed_on_an_earlier_day(session):
    with pytest.raises(SessionError, match="it cannot go back to 2024-01-08"):
        CaseSession.resume(session.save(), jurisdiction=DENMARK, on=ON)


def test_an_answer_that_the_installed_rules_do_not_have_is_announced_as_ended():
    seen = []
    with CaseSession.open(TOYLAND, on=date(2010, 1, 1)) as session:
        session.learn({"identification": {"decision": "victim"}, "needs": {"medical": True}})
        text = session.save()
    kept = tuple(rule for rule in TOYLAND.rules if rule.question != "entitlements.medical")
    fewer = attrs.evolve(TOYLAND, rules=kept)
    with CaseSession.restore(
        text, jurisdiction=fewer, reassess=True, on_change=seen.append
    ) as again:
        (ended,) = [change for change in again.changes if change.after is None]
        assert "entitlements.medical" == ended.question
    assert ("entitlements.medical", None) in [(change.question, change.after) for change in seen]


def test_an_event_with_a_fact_that_the_vocabulary_no_longer_has_is_kept(session):
    data = json.loads(session.save())
    data["events"].insert(0, {"on": "2024-01-08", "learn": {"toyland": {"gone": True}}})
    with CaseSession.restore(json.dumps(data), jurisdiction=DENMARK) as again:
        assert "2024-01-08  learn  toyland.gone: true" == str(again.events[0])
        assert json.loads(again.save()) == data


@pytest.mark.parametrize("changed", [{"opened_on": "2199-01-01"}, {"step": -7}], ids=range(2))
def test_days_and_steps_of_a_saved_session_are_in_order(session, changed):
    data = {**json.loads(session.save()), **changed}
    with pytest.raises(SessionError, match="its days or steps are not in order"):
        CaseSession.restore(json.dumps(data), jurisdiction=DENMARK)


def test_a_saved_session_of_another_country_is_refused(session):
    with pytest.raises(SessionError, match="is not one under the law of Toyland"):
        CaseSession.restore(session.save(), jurisdiction=TOYLAND)


def test_answers_that_do_not_follow_from_the_saved_case_are_noticed(session):
    data = json.loads(session.save())
    data["answers"]["permits.9c5"]["verdict"] = "yes"
    with pytest.raises(SessionError, match="the saved answers are not those of the saved case"):
        CaseSession.restore(json.dumps(data), jurisdiction=DENMARK)


def test_a_case_that_was_tampered_with_is_an_error_of_the_case(session):
    data = json.loads(session.save())
    data["case"]["stay"] = {"lawfull": True}
    with pytest.raises(CaseError, match="stay.lawfull: 'lawfull' is not known here"):
        CaseSession.restore(json.dumps(data), jurisdiction=DENMARK)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "[]",
        "null",
        "{",
        '{"format": "traffick-rules session"}',
        '{"format": "traffick-rules session", "version": 2}',
        '{"format": "traffick-rules session", "version": 1, "jurisdiction": "dk", "case": {}}',
        "\0",
        "[" * 100_000,
        '{"a": 1e999}',
        '{"a": 1, "a": 2}',
        "\N{GRINNING FACE}" * 1_000,
        '{"$set": {"format": "traffick-rules session"}}',
    ],
    ids=range(14),
)
def test_what_is_not_a_saved_session_is_an_error_that_says_so(text):
    with pytest.raises(SessionError, match="give what save\\(\\) gave"):
        CaseSession.restore(text, jurisdiction=DENMARK)


@pytest.mark.parametrize("text", [None, b"{}", 7, {}], ids=range(4))
def test_what_is_no_text_is_an_argument_error(text):
    with pytest.raises(ArgumentError, match="is not a text"):
        CaseSession.restore(text, jurisdiction=DENMARK)


@pytest.mark.slow
def test_whatever_is_done_to_a_saved_text_it_restores_or_is_an_error_of_the_library(session):
    """A bounded fuzz: values replaced, keys dropped, characters changed."""
    draw = random.Random(7)
    text = session.save()
    others = [None, True, 7, 1.5, "", "x", "\0", "$", [], {}, ["x"], {"x": {}}, "2024-13-01", -1]
    for _ in range(300):
        data = json.loads(text)
        place = data
        while True:
            key = draw.choice(list(place) if isinstance(place, dict) else range(len(place)))
            if isinstance(place[key], dict | list) and place[key] and draw.random() < 0.8:
                place = place[key]
                continue
            break
        if draw.random() < 0.5:
            place[key] = draw.choice(others)
        else:
            del place[key]
        changed_text = json.dumps(data)
        if draw.random() < 0.2:
            cut = draw.randrange(len(changed_text))
            changed_text = changed_text[:cut] + draw.choice('{}[],"\\\0') + changed_text[cut + 1 :]
        try:
            CaseSession.restore(changed_text, jurisdiction=DENMARK, reassess=True).close()
        except TraffickRulesError as error:
            assert str(error)
