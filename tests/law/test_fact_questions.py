"""A fact as a question for a form: text, kind, options with their labels, who decides."""

from __future__ import annotations

from datetime import date

import pytest

from traffick_rules import ArgumentError, Case, NotInForceError, get_jurisdiction, next_question
from traffick_rules.facts import (
    Day,
    Findings,
    Identification,
    Judgment,
    OneOf,
    Person,
    RouteOfActs,
    SomeOf,
    Stay,
    Trafficking,
    WholeNumber,
    YesNo,
)
from traffick_rules.law import QuestionKind
from traffick_rules_denmark.facts import DanishCase

DENMARK = get_jurisdiction("dk")
ON = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("fact", "kind"),
    [
        (Stay.lawful, QuestionKind.YES_NO),
        (Findings.grave_humanitarian_reasons, QuestionKind.YES_NO),
        (Identification.decision, QuestionKind.ONE_OF),
        (Trafficking.means, QuestionKind.SOME_OF),
        (Person.age, QuestionKind.WHOLE_NUMBER),
        (Stay.reflection_period_from, QuestionKind.DAY),
        (DanishCase.labour_migration_case, QuestionKind.YES_NO),
        (Judgment.on, QuestionKind.DAY),
    ],
    ids=str,
)
def test_every_fact_has_a_question_of_its_kind_by_itself_and_by_its_path(fact, kind):
    question = DENMARK.question(fact)
    assert kind is question.kind
    assert fact is question.fact
    assert question == DENMARK.question(fact.path)
    assert question.text == str(question) != DENMARK.question(fact, language="da").text


def test_every_question_has_as_options_what_its_fact_takes():
    kinds = {YesNo: "yes_no", WholeNumber: "whole_number", Day: "day", RouteOfActs: "route"}
    for group in DENMARK.groups(Case).values():
        for fact in group.facts.values():
            question = DENMARK.question(fact, language="da")
            assert question.text
            if isinstance(fact, OneOf | SomeOf):
                listed = {member.value for member in fact.options}
                assert question.options.keys() in ({}.keys(), listed)
                assert all(question.options.values())
            else:
                assert {} == question.options
                assert [question.kind] == [k for t, k in kinds.items() if isinstance(fact, t)]


def test_a_list_that_no_one_would_read_is_no_choice():
    question = DENMARK.question("person.citizenships")
    assert ({}, QuestionKind.SOME_OF) == (question.options, question.kind)


def test_options_are_in_the_language_and_bodies_have_the_names_of_the_country():
    question = DENMARK.question("identification.decided_by")
    assert "Danish Immigration Service" == question.options["immigration_authority"]
    assert "politiet" == DENMARK.question(question.fact, language="da").options["police"]
    sweden = get_jurisdiction("se").question("identification.decided_by")
    assert question.options["immigration_authority"] != sweden.options["immigration_authority"]


def test_who_settles_an_open_norm_is_said():
    question = DENMARK.question("findings.grave_humanitarian_reasons")
    assert "the immigration authority decides" == question.decided_by
    assert "" == DENMARK.question("stay.lawful").decided_by


def test_an_interview_asks_in_the_same_words():
    asked = next_question(Case(), jurisdiction=DENMARK, on=ON)
    alone = DENMARK.question(asked.fact, on=ON)
    assert alone.text == asked.text
    assert alone.kind is asked.kind
    assert alone.decided_by == asked.decided_by
    assert alone.options == {**asked.options, **asked.other_options}


@pytest.mark.parametrize(
    ("named", "hint"),
    [
        ("stay.lawfull", "did you mean 'stay.lawful'"),
        ("stay", "name one such as"),
        (YesNo("x"), "name one such as"),
        (None, "name one such as"),
    ],
    ids=str,
)
def test_what_is_no_fact_is_refused_with_a_hint(named, hint):
    with pytest.raises(ArgumentError, match=f"is not a fact that Denmark asks; {hint}"):
        DENMARK.question(named)


def test_a_fact_of_another_country_is_none_of_this_one():
    with pytest.raises(ArgumentError, match="is not a fact that Sweden asks"):
        get_jurisdiction("se").question(DanishCase.labour_migration_case)


def test_names_are_those_of_a_day_that_the_plugin_covers():
    with pytest.raises(NotInForceError):
        DENMARK.question("stay.lawful", on=date(1900, 1, 1))
    with pytest.raises(ArgumentError, match="is not a day"):
        DENMARK.question("stay.lawful", on="2026-11-23")
