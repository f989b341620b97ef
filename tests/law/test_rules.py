"""Rules of every kind: all that their questions ask and cite is among their parts, and is told by name."""

from __future__ import annotations

from datetime import date

import pytest
from tests.toyland import TOYLAND

from traffick_rules import get_jurisdiction, list_law
from traffick_rules.law import LimitationStep, years

DENMARK = get_jurisdiction("dk")
COUNTRIES = [TOYLAND, DENMARK, get_jurisdiction("no"), get_jurisdiction("se")]
TODAY = date(2024, 7, 1)


@pytest.mark.parametrize("country", COUNTRIES, ids=lambda country: country.code)
def test_what_the_questions_of_a_rule_ask_and_cite_is_among_its_parts(country):
    for rule in country.rules:
        facts = {fact for part in rule.all_parts for fact in getattr(part, "facts", ())}
        provisions = set(rule.all_provisions())
        for day in country.epochs:
            if not rule.in_force(day):
                continue
            parts = [part for asked in rule.questions(day).values() for part in asked.walk()]
            assert {fact for part in parts for fact in getattr(part, "facts", ())} <= facts, rule
            assert {cited for part in parts for cited in part.provisions} <= provisions, rule


def test_the_questions_of_a_rule_are_told_by_what_they_ask():
    rules = list_law(DENMARK, on=TODAY, subject="limitation").rules
    (limitation,) = (rule for rule in rules if rule.code == "trafficking")
    (status,) = list_law(DENMARK, on=TODAY, subject="victim_status").rules
    headings = [entry.heading for entry in status.conditions]

    assert [
        "if",
        "the victim was a child, if",
        "time does not run, if",
        "the suspect has learnt of the charge, if",
    ] == [entry.heading for entry in limitation.conditions]
    assert "if" == headings[0]
    assert "the interview lies with: Danish Centre against Human Trafficking, if" in headings


def test_a_step_of_limitation_reads_as_one_says_it():
    assert "10 years for a maximum of up to 8 years" == str(LimitationStep(years(8), years(10)))
