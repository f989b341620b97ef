"""The kinds of rules: what hangs on a kind stands with it, and whoever shows answers asks it."""

from __future__ import annotations

from datetime import date

import attrs
import pyarrow as pa
import pytest
from tests.countries import COUNTRIES

from traffick_rules import Case, LawError, assess, get_jurisdiction
from traffick_rules.answer.rule_kinds import KINDS, kind_of
from traffick_rules.bulk import assess_table
from traffick_rules.language import ENGLISH

DENMARK = get_jurisdiction("dk")
ON = date(2024, 7, 1)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.rule.__name__)
def test_a_column_of_a_table_has_the_name_of_an_attribute_of_the_answer(kind):
    fields = {field.name for field in attrs.fields(kind.answer)}
    assert kind.columns
    assert all(name in fields or hasattr(kind.answer, name) for name in kind.columns)
    assert kind.answer.heading(ENGLISH)


@pytest.mark.parametrize("country", COUNTRIES, ids=lambda country: country.code)
def test_every_rule_about_a_case_has_a_kind_whose_answer_it_gets(country):
    found = assess(Case(), jurisdiction=country, on=ON)
    for rule in country.in_force(ON).rules:
        if rule.record is Case:
            assert type(found[rule.question]) is kind_of(rule).answer


def test_a_rule_of_no_kind_is_refused():
    [offence, *_] = [rule for rule in DENMARK.rules if rule.record is not Case]
    with pytest.raises(LawError, match="is not a kind of rule that answers for a case"):
        kind_of(offence)


def test_a_topic_is_the_same_in_every_country():
    topics = {
        country.code: {rule.question: rule.topic for rule in country.rules} for country in COUNTRIES
    }
    assert (
        "permits.criminal_proceedings"
        == topics["dk"]["permits.9c5"]
        == topics["se"]["permits.5-15"]
    )
    assert "offences.trafficking" == topics["dk"]["offences.262a"]
    assert (
        "duties.referral"
        == topics["dk"]["duties.call_centre"]
        == topics["no"]["duties.refer_victim"]
    )
    assert "reflection_period" == topics["dk"]["reflection_period.departure_deadline"]


def test_only_a_duty_and_a_burden_give_the_person_nothing():
    found = assess(Case(), jurisdiction=DENMARK, on=ON)
    not_given = {answer.question for answer in found if not answer.is_for_person}
    assert found.duties
    assert found.burdens
    assert {answer.question for answer in [*found.duties.values(), *found.burdens.values()]} == (
        not_given
    )


def test_only_who_decides_stands_below_an_answer():
    case = Case.from_dict({"stay": {"lawful": False}})
    found = assess(case, jurisdiction=DENMARK, on=ON)
    below = {answer.question: answer.details(ENGLISH)[1] for answer in found}
    bodies = [body.title for body in found.victim_status.authorities]
    assert bodies
    assert all(body in " ".join(below["victim_status"]) for body in bodies)
    del below["victim_status"]
    assert ("the Immigration Service",) == below["permits.9c5"]
    deciding = {question: told for question, told in below.items() if told}
    assert {
        answer.question: (answer.decided_by,)
        for answer in found
        if answer.decided_by and answer is not found.victim_status
    } == deciding


def test_a_table_has_the_columns_of_the_kinds_and_no_others():
    law = DENMARK.in_force(ON)
    rules = {rule.question: rule for rule in law.rules if rule.record is Case}
    expected = []
    for question in law.questions[Case]:
        rule = rules.get(question)
        columns = kind_of(rule).columns if rule else {}
        used = [name for name, column in columns.items() if column.is_of(rule)]
        expected += [question, *(f"{question}.{name}" for name in used)]
    table = pa.table({"stay.lawful": [True]})
    found = assess_table(table, jurisdiction=DENMARK, on=ON)
    assert expected == found.answers.schema.names
