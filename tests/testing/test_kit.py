"""A country's law as tests ask it."""

from __future__ import annotations

from datetime import date

import pytest
from tests.toyland import TOYLAND

from traffick_rules import Case, Charge, Verdict, assess, register_jurisdiction, sentence
from traffick_rules.testing import Kit, ids

VICTIM = {"identification": {"decision": "victim"}}
BOUGHT = {"purposes": ["prostitution"]}
KIT = Kit("tl", on="2012-01-01")


@pytest.fixture(autouse=True)
def _registered():
    with register_jurisdiction(TOYLAND):
        yield


@pytest.mark.parametrize("facts", [VICTIM, Case.from_dict(VICTIM)])
def test_a_case_is_assessed_by_its_facts_on_the_day_of_the_kit_or_another(facts):
    case = Case.from_dict(VICTIM)
    for given, on in [((), date(2012, 1, 1)), (("2006-01-01",), date(2006, 1, 1))]:
        expected = assess(case, jurisdiction=TOYLAND, on=on)
        assert expected == KIT.assessed(facts, *given)
        assert expected["victim_status"] == KIT.answer("victim_status", facts, *given)
    assert KIT.assessed(facts, date(2006, 1, 1)) == KIT.assessed(facts, "2006-01-01")


def test_a_charge_is_sentenced_by_its_facts_and_an_offence_by_its_day():
    facts = {"trafficking": {**BOUGHT, "last_day": "2006-05-01"}}
    expected = sentence(Charge.from_dict(facts), jurisdiction=TOYLAND, offence="trafficking")
    assert expected == KIT.sentenced(facts, "trafficking")
    assert expected == KIT.sentenced(Charge.from_dict(facts), "trafficking")
    assert expected.answer == KIT.offence("trafficking", date(2006, 5, 1), trafficking=BOUGHT)


def test_the_ids_of_an_answer_are_those_of_its_provisions():
    found = KIT.answer("victim_status", VICTIM)
    assert found.verdict is Verdict.YES
    assert {"1"} == ids(found)
