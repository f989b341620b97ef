"""A decision counts until it is set aside; where nobody knows whether the body is competent, the answer says so."""

from __future__ import annotations

from datetime import date

import attrs
import pytest
from tests.toyland import STATUS, replaced

from traffick_rules import Assessment, Case, Verdict, assess, list_law
from traffick_rules.answer import Section
from traffick_rules.facts import Stay
from traffick_rules.schemas import json_schema

ON = date(2009, 6, 1)
LAND = replaced(STATUS, attrs.evolve(STATUS, competent=Stay.lawful))
CAUTION = "it is not established that the body that decided is competent for this person"


def decided(decision="victim", lawful=None):
    case = Case.from_dict({"identification": {"decision": decision}, "stay": {"lawful": lawful}})
    return assess(case, jurisdiction=LAND, on=ON)


@pytest.mark.parametrize(
    ("decision", "verdict"),
    [("victim", Verdict.YES), ("not_a_victim", Verdict.NO), (None, Verdict.UNKNOWN)],
)
@pytest.mark.parametrize("lawful", [True, False, None])
def test_a_decision_counts_whether_or_not_its_body_is_known_to_be_competent(
    decision, verdict, lawful
):
    found = decided(decision, lawful).victim_status
    assert verdict is found.verdict
    assert (decision is not None and lawful is not True) is found.competence_open


def test_the_answer_the_first_screen_and_the_report_carry_the_caution():
    found = decided()
    shown = str(found.victim_status), found.to_text(full=True), found.to_text(), found.to_html()
    assert all(CAUTION in " ".join(text.split()) for text in shown)
    (item,) = [i for i in found.summary()[Section.CAUTIONS] if CAUTION in i.title]
    assert item.title.startswith("Status as a victim: ")
    sure = decided(lawful=True)
    assert all(CAUTION not in text for text in (sure.to_text(full=True), sure.to_html()))


def test_a_stored_answer_keeps_the_caution():
    jsonschema = pytest.importorskip("jsonschema")
    plain = decided().to_dict()
    jsonschema.validate(plain, json_schema("assessment"))
    assert Assessment.from_dict(plain).victim_status.competence_open
    assert "competence_open" not in decided(lawful=True).to_dict()["answers"]["victim_status"]


def test_a_rule_that_says_nothing_of_competence_has_no_such_question():
    questions = (
        LAND.in_force(ON).questions[Case].keys()
        - replaced(STATUS, STATUS).in_force(ON).questions[Case].keys()
    )
    assert {"victim_status.competent"} == questions


def test_the_law_of_a_day_says_when_a_body_is_competent():
    (rule,) = list_law(LAND, on=ON, subject="victim_status").rules
    headings = [condition.heading for condition in rule.conditions]
    assert "the body that decided is competent for this person, if" in headings
