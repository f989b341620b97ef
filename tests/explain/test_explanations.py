"""Explanations: every ground suffices and is minimal, every line is honest."""

from __future__ import annotations

import gc
import json
import weakref
from datetime import date
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.toyland import TOYLAND

from traffick_rules import (
    ArgumentError,
    Assessment,
    Case,
    Charge,
    Verdict,
    assess,
    get_jurisdiction,
    limitation,
    sentence,
)
from traffick_rules.engine.program import program_of
from traffick_rules.explain import ClauseOrigin, Combination
from traffick_rules.explain.fact_parts import (
    FactPart,
    known_fact,
    pieces_known,
    state,
    with_fact_parts,
)
from traffick_rules.explain.tree import explain
from traffick_rules.facts import Means, Needs, Person, Stay, Trafficking
from traffick_rules.language import ENGLISH
from traffick_rules.testing.strategies import cases, charges

DENMARK = get_jurisdiction("dk")
ON = date(2024, 7, 1)
CASES = cases(DENMARK)
DAYS = st.sampled_from(DENMARK.epochs)
NOTHING_STANDS_AGAINST_A_PERMIT = {
    "stay": {"entry_ban": False},
    "findings": {
        "excluded_from_protection": False,
        "order_or_security_against": False,
        "reasons_against_permit": False,
    },
}


def part_of(record, fact):
    found = type(record).fact_at(fact.path)
    return FactPart(found, found._values[fact.member] if fact.member else None)


def only(record, fact_parts):
    return with_fact_parts(type(record)(), {part: state(record, part) for part in fact_parts})


def verdict_of(record, on, question, law):
    program = program_of(law, Case if isinstance(record, Case) else Charge)
    yes, no = program.run_one(record, on)
    root = program.network.roots[question]
    return Verdict.YES if yes[root] else Verdict.NO if no[root] else Verdict.UNKNOWN


@settings(max_examples=settings.default.max_examples // 2)
@given(case=CASES, on=DAYS)
def test_each_ground_suffices_on_its_own_and_none_of_its_facts_can_be_spared(case, on):
    law = DENMARK.in_force(on)
    for answer in assess(case, jurisdiction=DENMARK, on=on).answers:
        explanation = explain(answer)
        assert answer.verdict is explanation.verdict
        assert bool(explanation.minimal_sets) == (answer.verdict is not Verdict.UNKNOWN)
        for minimal in explanation.minimal_sets[:4]:
            fact_parts = [part_of(case, fact) for fact in minimal.facts]
            kept = only(case, fact_parts)
            assert answer.verdict is verdict_of(kept, on, answer.question, law)
            for spared in fact_parts:
                rest = only(case, [part for part in fact_parts if part != spared])
                assert answer.verdict is not verdict_of(rest, on, answer.question, law)


@settings(max_examples=settings.default.max_examples // 2)
@given(case=CASES, on=DAYS)
def test_every_line_of_an_explanation_is_what_the_engine_says(case, on):
    program = program_of(DENMARK.in_force(on), Case)
    yes, no = program.run_one(case, on)
    values = {}
    for index, node in enumerate(program.network.nodes):
        verdict = Verdict.YES if yes[index] else Verdict.NO if no[index] else Verdict.UNKNOWN
        values.setdefault(node.condition.words, set()).add(verdict)
    for answer in assess(case, jurisdiction=DENMARK, on=on).answers:
        for clause in (c for tree in explain(answer).clauses for c in tree.walk()):
            if clause.words not in {"all of these hold", "at least one of these holds"}:
                assert clause.verdict in values[clause.words]
            assert (clause.origin is ClauseOrigin.UNKNOWN) == (clause.verdict is Verdict.UNKNOWN)
            for fact in clause.facts:
                known = state(case, part_of(case, fact)) is not None
                assert known == bool(fact.value)
            assert all(
                (p.first_day is None or p.first_day <= on)
                and (p.last_day is None or on <= p.last_day)
                for p in clause.provisions
            )


def test_all_independent_grounds_are_listed_and_no_other():
    """Against every subset of what is known, in a small country."""
    case = Case.from_dict(
        {
            "identification": {"decision": "victim"},
            "stay": {"lawful": False, "expulsion": "decided_by_court"},
            "toyland": {"registered": False},
        }
    )
    on = date(2010, 1, 1)
    law = TOYLAND.in_force(on)
    fact_parts = [
        part
        for group in case.stated
        for fact in group.facts.values()
        for part in pieces_known(case, fact)
    ]
    for answer in assess(case, jurisdiction=TOYLAND, on=on).answers:
        if answer.verdict is Verdict.UNKNOWN:
            continue
        sufficient = [
            frozenset(chosen)
            for size in range(len(fact_parts) + 1)
            for chosen in combinations(fact_parts, size)
            if verdict_of(only(case, chosen), on, answer.question, law) is answer.verdict
        ]
        minimal = {one for one in sufficient if not any(other < one for other in sufficient)}
        found = {
            frozenset(part_of(case, fact) for fact in minimal.facts)
            for minimal in explain(answer).minimal_sets
        }
        assert minimal == found
    permit = assess(case, jurisdiction=TOYLAND, on=on).permits["victim"]
    assert 2 == len(explain(permit).minimal_sets)


def test_a_yes_names_what_carries_it_and_leaves_the_rest_out():
    case = Case.from_dict(
        {
            **NOTHING_STANDS_AGAINST_A_PERMIT,
            "proceedings": {"case_open": True, "witness": True},
            "cooperation": {"presence_needed": True},
            "needs": {"medical": True},
        }
    )
    explanation = assess(case, jurisdiction=DENMARK, on=ON).explain("permits.9c5")
    (root,) = explanation.clauses
    assert Combination.ALL is root.combination
    assert {ClauseOrigin.GIVEN} == {part.origin for part in root.walk() if not part.parts}
    assert {
        "cooperation.presence_needed",
        "findings.excluded_from_protection",
        "findings.order_or_security_against",
        "findings.reasons_against_permit",
        "proceedings.case_open",
        "stay.entry_ban",
    } == {fact.path for clause in root.walk() for fact in clause.facts}


def test_a_no_names_each_clause_that_blocks_it():
    case = Case.from_dict(
        {"proceedings": {"case_open": False}, "cooperation": {"presence_needed": False}}
    )
    explanation = assess(case, jurisdiction=DENMARK, on=ON).explain("permits.9c5")
    (root,) = explanation.clauses
    assert (Verdict.NO, Combination.ANY, 2) == (root.verdict, root.combination, len(root.parts))
    assert 2 == len(explanation.minimal_sets)


def test_an_unknown_names_what_it_hangs_on_and_has_no_ground():
    case = Case.from_dict({**NOTHING_STANDS_AGAINST_A_PERMIT, "proceedings": {"case_open": True}})
    explanation = assess(case, jurisdiction=DENMARK, on=ON).explain("permits.9c5")
    assert () == explanation.minimal_sets
    unknown = [fact.path for tree in explanation.clauses for c in tree.walk() for fact in c.facts]
    assert ["cooperation.presence_needed"] == unknown


def test_what_follows_from_days_is_derived_and_what_the_law_presumes_is_presumed():
    alone = {
        "family": {"unaccompanied": True},
        "findings": {"representative_not_needed": False},
    }
    child = Case.from_dict({**alone, "person": {"birth_date": "2012-01-01"}})
    explanation = assess(child, jurisdiction=DENMARK, on=ON).explain("entitlements.representative")
    clauses = {c.words: c for tree in explanation.clauses for c in tree.walk()}
    assert ClauseOrigin.DERIVED is clauses["the person is under 18"].origin
    assert ["the person's birth date: 2012-01-01"] == [
        str(fact) for fact in clauses["the person is under 18"].facts
    ]
    thought = Case.from_dict(
        {**alone, "person": {"age_disputed": True, "thought_to_be_child": True}}
    )
    explanation = assess(thought, jurisdiction="no", on=ON).explain("entitlements.guardian")
    bases = {c.words: c.origin for tree in explanation.clauses for c in tree.walk()}
    assert ClauseOrigin.PRESUMED is bases["the person is presumed to be a child"]


def test_a_clause_that_a_later_law_widened_names_what_was_not_in_force_then():
    charge = Charge.from_dict(
        {
            "trafficking": {
                "acts": ["recruitment"],
                "means": ["deception"],
                "purposes": {"only": ["criminal_acts"]},
                "age_when_trafficked": 30,
                "first_day": "2011-01-01",
                "last_day": "2011-12-31",
            }
        }
    )
    explanation = sentence(charge, jurisdiction=DENMARK, offence="262a").explain()
    assert Verdict.NO is explanation.verdict
    absent = {p.id for tree in explanation.clauses for c in tree.walk() for p in c.not_in_force}
    assert "OFF-16" in absent
    assert "Not in force on that day" in explanation.to_text()


@pytest.mark.slow
@given(charge=charges())
def test_offences_are_explained_too_and_each_ground_suffices(charge):
    for answer in sentence(charge, jurisdiction=DENMARK).offences:
        try:
            explanation = explain(answer)
        except ArgumentError as error:
            assert "no condition of that day asks it" in str(error)
            continue
        law = DENMARK.in_force(explanation.on)
        for minimal in explanation.minimal_sets[:2]:
            kept = only(charge, [part_of(charge, fact) for fact in minimal.facts])
            found = verdict_of(kept, explanation.on, explanation.question, law)
            assert explanation.verdict is found


def test_limitation_is_explained_by_what_suspends_it():
    facts = {"last_day": "2006-05-01", "age_when_trafficked": 30, "kept_from_reporting": True}
    charge = Charge.from_dict(
        {"trafficking": facts, "denmark": {"suspension_reaches_offence": True}}
    )
    answer = limitation(charge, jurisdiction=DENMARK, on=date(2020, 1, 1), offence="262a")
    words = [c.words for tree in explain(answer).clauses for c in tree.walk()]
    assert "the offender keeps the person from reporting the offence by coercion" in words


def test_an_answer_that_was_read_from_data_says_how_to_have_it_explained():
    assessment = assess(Case(), jurisdiction=DENMARK, on=ON)
    again = Assessment.from_dict(assessment.to_dict())
    assert assessment.explain("permits.9c5") == again.explain("permits.9c5")
    of_other_law = Assessment.from_dict(assessment.to_dict() | {"fingerprint": "0" * 64})
    with pytest.raises(ArgumentError, match="assess the case again to have it explained"):
        of_other_law.explain("permits.9c5")


def test_an_explanation_is_plain_data_text_and_markdown():
    case = Case.from_dict({"proceedings": {"case_open": False}})
    explanation = assess(case, jurisdiction=DENMARK, on=ON).explain("permits.9c5")
    data = json.loads(explanation.to_json())
    assert ("permits.9c5", "no", "en") == (data["question"], data["verdict"], data["language"])
    assert data == json.loads(json.dumps(explanation.to_dict()))
    assert [
        "Residence permit because the person is needed for a criminal case [permits.9c5]: no",
        "No, because",
        "  - an investigation or prosecution is running: no",
        "The law of 2024-07-01",
    ] == explanation.to_text().splitlines()[:4]
    assert explanation.to_markdown().startswith(
        "### Residence permit because the person is needed for a criminal case [permits.9c5]: no\n\n"
        "**No, because**\n\n- an investigation or prosecution is running: no\n"
    )


def test_a_yes_that_leaves_a_choice_never_reads_as_if_it_were_given():
    case = Case.from_file("examples/cases/dk-cooperating-witness.yaml")
    answers = assess(case, jurisdiction=DENMARK, on=ON)
    headings = {
        answer.question: explain(answer).to_text().splitlines()[1]
        for answer in answers.answers
        if answer.verdict is Verdict.YES
    }
    assert "Yes, it can be given, because" == headings["permits.9c5"]
    assert "Yes, because" == headings["victim_status"]


def test_what_ended_or_begins_on_another_day_is_told_only_where_it_is_not_in_force():
    explanation = assess(Case(), jurisdiction=DENMARK, on=ON).explain("victim_status")
    absent = [p for tree in explanation.clauses for c in tree.walk() for p in c.not_in_force]
    assert [] == [p.id for p in absent if (p.last_day or ON) >= ON and (p.first_day or ON) <= ON]


def test_a_day_on_which_the_law_is_doubtful_is_explained_with_its_caution():
    case = Case.from_file("examples/cases/dk-cooperating-witness.yaml")
    answer = assess(case, jurisdiction=DENMARK, on=date(2013, 5, 2)).reflection_period
    explanation = explain(answer)
    assert any(caution.endswith("(REF-05)") for caution in explanation.cautions)
    assert "Caution\n  - Act 432 of 1 May 2013 took effect the day after" in explanation.to_text()
    danish = explain(answer, language=DENMARK.language("da")).to_text()
    assert "Forbehold\n  - lov nr. 432 af 1. maj 2013 trådte i kraft dagen efter" in danish


def test_asking_for_an_explanation_changes_no_answer():
    case = Case.from_dict({"proceedings": {"case_open": False}})
    one, other = (assess(case, jurisdiction=DENMARK, on=ON) for _ in range(2))
    for answer in one.answers:
        explain(answer)
    assert one == other


def test_what_was_explained_can_be_forgotten():
    """Nothing keeps an assessment alive but who holds it."""
    assessment = assess(Case(), jurisdiction=DENMARK, on=ON)
    for answer in assessment.answers:
        explain(answer)
    kept = weakref.ref(assessment.answers[0]._support.evaluation)
    del assessment, answer
    gc.collect()
    assert None is kept()


@pytest.mark.parametrize(
    ("words", "value", "facts", "part"),
    [
        (
            "the person has a right to stay: no",
            "no",
            {"stay": {"lawful": False}},
            FactPart(Stay.lawful),
        ),
        (
            "the ground of the stay is: visa",
            "visa",
            {"stay": {"ground": "visa"}},
            FactPart(Stay.ground),
        ),
        ("the person's age: 17 years", "17 years", {"person": {"age": 17}}, FactPart(Person.age)),
        (
            "the first day of the acts: 2009-06-01",
            "2009-06-01",
            {"trafficking": {"first_day": "2009-06-01"}},
            FactPart(Trafficking.first_day),
        ),
        (
            "the means used: abuse of power: no",
            "no",
            {"trafficking": {"means": {"only": ["threat"]}}},
            FactPart(Trafficking.means, Means.ABUSE_OF_POWER),
        ),
        ("the person needs medical care", "", {}, FactPart(Needs.medical)),
    ],
)
def test_what_is_known_is_said_in_words(words, value, facts, part):
    found = known_fact(Case.from_dict(facts), part, ENGLISH)

    assert (words, value) == (str(found), found.value)
    assert (part.fact.path, part.member or "") == (found.path, found.member)
