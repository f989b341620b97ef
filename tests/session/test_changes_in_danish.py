"""A change is told in every language that the country speaks, as it is told in English."""

from __future__ import annotations

import copy
import pickle
from datetime import date

import pytest
from hypothesis import given, settings

from traffick_rules import Case, get_jurisdiction
from traffick_rules.language import ENGLISH
from traffick_rules.session import CaseSession, Engine
from traffick_rules.testing.strategies import cases

DENMARK = get_jurisdiction("dk")
DANISH = DENMARK.language("da")
ON = date(2026, 11, 5)
WITNESS = Case.from_file("examples/cases/dk-cooperating-witness.yaml").with_values(
    {"stay.reflection_period_from": ON}
)


def opened(case=None, on=ON):
    return CaseSession.open(DENMARK, on=on, case=case, engine=Engine.PROGRAM)


def test_what_days_change_is_danish_from_the_title_to_the_reason():
    with opened(WITNESS) as session:
        unsure, *_ = session.advance(to=date(2026, 12, 6))
    told = unsure.in_language(DANISH)
    assert "udløb 2026-12-05, medmindre den blev forlænget" in told.after_text
    assert str(told).endswith(f"ja ({told.before_text}) -> uvist ({told.after_text})")
    assert told.title == DANISH(unsure.title) != unsure.title
    assert [DANISH.code] == [told._translate.code]
    reason, *_ = told.because
    assert "forlænget" in reason.text(DANISH)
    assert told.to_dict()["after_text"] == told.after_text
    assert unsure == unsure.in_language(ENGLISH)


def test_what_facts_and_law_change_is_danish():
    with opened(on=date(2008, 7, 1)) as session:
        (first, *_) = session.learn({"proceedings": {"case_open": False}})
        assert " -> nej" in str(first.in_language(DANISH))
        law = session.advance(to=date(2013, 6, 1))
    reasons = {reason.words for change in law for reason in change.in_language(DANISH).because}
    assert any(words.startswith("loven blev ændret den 20") for words in reasons)
    assert any("ikke i kraft -> " in str(change.in_language(DANISH)) for change in law)


@settings(max_examples=max(3, settings.default.max_examples // 10))
@given(case=cases(DENMARK, on=ON))
def test_in_danish_a_change_gives_the_words_of_the_danish_answers(case):
    with opened() as session:
        changes = session.set(case)
        after = {answer.question: answer for answer in session.assessment}
    for change in changes:
        told = change.in_language(DANISH)
        assert after[change.question].said(DANISH) == told.after_text
        assert change.after_text == told.in_language(ENGLISH).after_text
        assert (change.question, change.before, change.after) == (
            told.question,
            told.before,
            told.after,
        )


@pytest.mark.parametrize(
    "copied",
    [copy.deepcopy, lambda change: pickle.loads(pickle.dumps(change))],  # noqa: S301 - our own
)
def test_a_copied_change_is_equal_and_is_kept_in_english_where_its_words_are_lost(copied):
    with opened(WITNESS) as session:
        change, *_ = session.advance(to=date(2026, 12, 6))
    again = copied(change)
    assert change == again
    assert str(change) == str(again)
    told = again.in_language(DANISH)
    assert told.title == DANISH(change.title)
    assert told.after_text == change.after_text


def test_a_restored_session_has_its_changes_and_titles_in_danish():
    with opened(WITNESS) as session:
        session.advance(to=date(2026, 12, 6))
        text = session.save()
    with CaseSession.restore(text, jurisdiction=DENMARK) as restored:
        change, *_ = restored.changes
        assert " -> uvist (" in str(change.in_language(DANISH))
        over, *_ = restored.advance(to=date(2027, 3, 6))
        assert " -> nej (udløb 2026-12-05" in str(over.in_language(DANISH))
