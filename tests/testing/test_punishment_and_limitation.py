"""Offences and limitation with all that they can have go through everything that is made of a law."""

from __future__ import annotations

import json
from datetime import date

import attrs
import jsonschema
import pytest
from hypothesis import given
from tests.bulk.tables import table_of
from tests.bulk.test_sentences import expected_row
from tests.toy_limitation import FINES, FULL, FULL_COUNTRY, PUNISHED
from tests.toyland import HARSH, MILD, OFFENCE, TRAFFICKING, replaced

from traffick_rules import Charge, list_history, list_law, sentence
from traffick_rules.bulk import sentence_table
from traffick_rules.facts import Accused, OffenceStage
from traffick_rules.law import LIFE, DatedValue, Degree, Fine, FineRole, is_, years
from traffick_rules.law.country.fingerprint import content_on
from traffick_rules.proof import compare_law, diff
from traffick_rules.schemas import json_schema
from traffick_rules.testing.conformance_laws import (
    a_decided_answer_never_flips,
    engines_agree,
    json_round_trips,
    sentences_are_ordered,
)
from traffick_rules.testing.mutation import Operator, mutants
from traffick_rules.testing.strategies import charges

ON = date(2020, 1, 1)
SENTENCES = jsonschema.Draft202012Validator(json_schema("sentence"))
CHANGED = DatedValue("range.max", "maximum", HARSH.gives(LIFE), MILD.gives(years(16)))
FOR_LIFE = attrs.evolve(
    PUNISHED, degrees=(attrs.evolve(PUNISHED.degrees[-1], maximum=CHANGED, fine=FINES),)
)
LIFE_COUNTRY = replaced(TRAFFICKING, FOR_LIFE)


@pytest.mark.parametrize("country", [FULL_COUNTRY, LIFE_COUNTRY], ids=["full", "life"])
@given(charge=charges(FULL_COUNTRY))
def test_the_laws_of_conformance_hold_and_what_is_written_obeys_its_schema(country, charge):
    for law in (
        engines_agree,
        a_decided_answer_never_flips,
        sentences_are_ordered,
        json_round_trips,
    ):
        assert [] == list(law(country, charge, ON))
    SENTENCES.validate(json.loads(sentence(charge, jurisdiction=country).to_json()))


@pytest.mark.slow
@given(charge=charges(FULL_COUNTRY))
def test_a_table_says_what_a_sentence_says(charge):
    table = table_of([charge], LIFE_COUNTRY, of=Charge)
    (row,) = sentence_table(table, jurisdiction=LIFE_COUNTRY).answers.to_pylist()
    found = sentence(charge, jurisdiction=LIFE_COUNTRY)
    expected = expected_row(charge, LIFE_COUNTRY)
    expected["offences.trafficking.fine"] = found.offences[0].fine and str(found.offences[0].fine)
    expected["sentence.fine"] = found.fine and str(found.fine)
    assert expected == row


def test_a_change_from_life_to_a_term_and_of_a_fine_is_a_difference():
    changes = diff(LIFE_COUNTRY, date(2009, 12, 31), date(2010, 1, 1))
    (value,) = [each for each in changes.values if each.code == "range.max"]
    assert (LIFE, years(16)) == (value.before, value.after)
    plain = changes.to_dict()["values"]
    assert ["life"] == [each["before"] for each in plain if each["code"] == "range.max"]
    values = [entry.value for entry in list_history(LIFE_COUNTRY, value="range")]
    assert ["life imprisonment", "16 years"] == values
    other = attrs.evolve(FULL_COUNTRY, code="fl")
    compared = compare_law([LIFE_COUNTRY, other], on=date(2009, 1, 1)).to_dict()["values"]
    said = {cell["value"] for row in compared.values() for cell in row.values()}
    assert {"life imprisonment", "12 years"} <= said


def test_a_fine_is_listed_and_counts_in_the_fingerprint():
    (offence,) = list_law(LIFE_COUNTRY, on=ON, subject="offences").rules
    said = {value.code: value.value for value in offence.values}
    assert "or a fine of 30 day rates to 500 day rates" == said["offence.fine"]
    assert "up to 100 % more, at most 6 years more" == said["offence.raise"]
    without = attrs.evolve(FOR_LIFE, degrees=(attrs.evolve(FOR_LIFE.degrees[0], fine=None),))
    assert content_on(FOR_LIFE, ON) != content_on(without, ON)
    assert "life" in json.dumps(content_on(FOR_LIFE, date(2009, 1, 1)))


def test_an_attempt_that_costs_more_than_the_offence_is_found():
    def of(maximum, fine):
        ordinary = attrs.evolve(PUNISHED.degrees[-1], fine=fine)
        tried = Degree(
            code="attempt",
            title="it was tried",
            when=is_(Accused.stage, OffenceStage.ATTEMPT),
            provisions=(OFFENCE,),
            maximum=DatedValue("attempt.max", "maximum", OFFENCE.gives(maximum)),
        )
        rule = attrs.evolve(PUNISHED, degrees=(tried, ordinary), circumstances=())
        data = {"trafficking": {"purposes": ["prostitution"], "last_day": "2015-01-01"}}
        return list(sentences_are_ordered(replaced(TRAFFICKING, rule), Charge.from_dict(data), ON))

    (finding,) = of(LIFE, None)
    assert "up to life imprisonment, no minimum stated attempted" in finding.message
    # The same term, and no fine in its place.
    instead = DatedValue("fine", "fine", OFFENCE.gives(Fine(FineRole.INSTEAD)))
    (finding,) = of(years(5), instead)
    assert "or a fine completed" in finding.message
    assert [] == of(years(5), None)


def test_what_a_rule_on_limitation_has_is_mutated_and_each_mutant_is_a_law():
    country = attrs.evolve(FULL_COUNTRY, rules=(PUNISHED, FULL))
    found = mutants(country)
    changes = {each.change for each in found}
    assert {
        "without: the accused is a company",
        "without: the charge was served in time",
        "without: several offences are judged together",
    } <= changes
    assert {"101 instead of 100", "27 instead of 28", "29 instead of 28"} <= changes
    for mutant in found:
        if mutant.of == "limitation" and mutant.operator is Operator.DROP_PART:
            assert mutant.jurisdiction is not country
