"""Files of every kind, damaged: they are read, or refused by an error of the library."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.fuzz.hostile import PLAIN, after, broken, damaged
from tests.fuzz.targets import TARGETS

from traffick_rules import (
    Assessment,
    Case,
    Charge,
    Interview,
    SentenceAnswer,
    TraffickRulesError,
    get_jurisdiction,
)
from traffick_rules.session import CaseSession
from traffick_rules.session.diary import read_event

DENMARK = get_jurisdiction("dk")
CASE, CHARGE = Case, Charge
DAMAGED = {kind: damaged(kind.json_schema()) for kind in (CASE, CHARGE)}
FEW = settings(max_examples=settings.default.max_examples // 4)


def refused_or_read(call, *arguments, **options):
    """What the call gives, or the library's own error."""
    try:
        return call(*arguments, **options)
    except TraffickRulesError as error:
        assert str(error)
        return error


@given(data=after(CASE.json_schema()))
def test_what_the_schema_of_a_case_accepts_is_read_or_contradicts_itself(data):
    found = refused_or_read(CASE.from_dict, data)
    if isinstance(found, TraffickRulesError):
        # The schema cannot say what contradicts what; every value by itself is one.
        assert all("is not known here" not in str(problem) for problem in found.problems)
    else:
        assert CASE.from_dict(found.to_dict()) == found


@pytest.mark.parametrize("kind", [CASE, CHARGE], ids=["case", "charge"])
@given(data=st.data())
def test_a_record_of_damaged_data_is_read_or_refused(kind, data):
    found = refused_or_read(kind.from_dict, data.draw(DAMAGED[kind]))
    assert isinstance(found, kind | TraffickRulesError)


@pytest.mark.parametrize("name", TARGETS)
@FEW
@given(data=st.data())
def test_a_damaged_file_is_read_or_refused(name, data):
    """The targets of `make fuzz`, a few inputs of each: what leaves them is a defect."""
    target, inputs = TARGETS[name]
    refused_or_read(target, data.draw(broken(inputs())))


@pytest.mark.parametrize("name", TARGETS)
def test_a_target_takes_what_it_begins_with(name):
    """Whatever is refused at once would be fuzzed in vain."""
    target, inputs = TARGETS[name]
    for data in inputs():
        target(data)


@FEW
@given(data=st.data(), case=after(CASE.json_schema()))
def test_case_files_in_json_and_yaml_of_any_case_can_be_damaged(data, case):
    text = data.draw(broken([json.dumps(case, ensure_ascii=False).encode("utf-8", "replace")]))
    refused_or_read(TARGETS["case-json"][0], text)
    refused_or_read(TARGETS["case-yaml"][0], text)


@given(data=PLAIN)
def test_whatever_json_says_is_no_session_assessment_sentence_or_event(data):
    text = json.dumps(data)
    assert isinstance(
        refused_or_read(CaseSession.restore, text, jurisdiction=DENMARK), TraffickRulesError
    )
    assert isinstance(refused_or_read(Assessment.from_dict, data), TraffickRulesError)
    assert isinstance(refused_or_read(SentenceAnswer.from_dict, data), TraffickRulesError)
    refused_or_read(read_event, data)


@FEW
@given(replies=st.lists(PLAIN, min_size=1, max_size=4))
def test_a_wrong_reply_in_an_interview_is_refused_and_the_question_stays(replies):
    interview = Interview(DENMARK, DENMARK.epochs[-1], goals=["permits.9c5"])
    for reply in replies:
        before = interview.question
        if before is not None and isinstance(
            refused_or_read(interview.reply, reply), TraffickRulesError
        ):
            assert before == interview.question
