"""The bit-parallel program against the naive witness, over random records and all of Danish law."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from traffick_rules import Case, Charge, Verdict, assess, assess_many, get_jurisdiction
from traffick_rules.case.consistency import contradictions_on
from traffick_rules.case.record import Record
from traffick_rules.engine.network import Network
from traffick_rules.engine.program import Program, program_of
from traffick_rules.law import always
from traffick_rules.testing.reference import answers
from traffick_rules.testing.strategies import cases, charges, values

DENMARK = get_jurisdiction("dk")
DAYS = st.sampled_from(DENMARK.epochs)
CASES = cases(DENMARK)
CHARGES = charges()
ALL_FACTS = [fact for group in DENMARK.groups(Case).values() for fact in group.facts.values()]


def program_values(kind, batch, on):
    """What the program makes of each record, by question."""
    program = program_of(DENMARK.in_force(on), kind)
    yes, no = program.run(batch, on)
    return [
        {
            question: True if yes[root] >> bit & 1 else False if no[root] >> bit & 1 else None
            for question, root in program.network.roots.items()
        }
        for bit in range(len(batch))
    ]


@given(case=CASES, on=DAYS)
def test_the_program_agrees_with_the_witness_on_every_question_about_a_case(case, on):
    assert [answers(DENMARK.rules, case, on)] == program_values(Case, [case], on)


@given(charge=CHARGES, on=DAYS)
def test_the_program_agrees_with_the_witness_on_every_question_about_a_charge(charge, on):
    assert [answers(DENMARK.rules, charge, on)] == program_values(Charge, [charge], on)


@pytest.mark.slow
@settings(max_examples=settings.default.max_examples // 4)
@given(
    pool=st.lists(CASES, min_size=1, max_size=10),
    places=st.lists(st.integers(0, 9), min_size=64, max_size=64),
    on=DAYS,
)
def test_64_cases_as_one_batch_equal_64_single_runs(pool, places, on):
    alone = [assess(case, jurisdiction=DENMARK, on=on) for case in pool]
    chosen = [place % len(pool) for place in places]
    batch = [pool[place] for place in chosen]
    assert [alone[place] for place in chosen] == assess_many(batch, jurisdiction=DENMARK, on=on)


@given(data=st.data(), on=DAYS)
def test_filling_an_unknown_never_flips_a_decided_answer(data, on):
    record = data.draw(CASES | CHARGES)
    kind = Charge if isinstance(record, Charge) else Case
    before = program_values(kind, [record], on)[0]
    filled = data.draw(filled_in(record, on))
    after = program_values(kind, [filled], on)[0]
    decided = {question: value for question, value in before.items() if value is not None}
    assert decided == {question: after[question] for question in decided}


@st.composite
def filled_in(draw, record: Record, on: date) -> Record:
    """The record with some of its unknown facts filled, or itself where nothing fits."""
    filled = {}
    for group in DENMARK.groups(type(record)).values():
        known = record[group].known()
        unknown = [fact for name, fact in group.facts.items() if name not in known]
        if not unknown:
            continue
        chosen = draw(st.sets(st.sampled_from(unknown), max_size=3))
        filled |= {fact: draw(values(fact)) for fact in sorted(chosen, key=repr)}
    try:
        evolved = record.with_values(filled)
    except ValueError:
        return record
    return record if contradictions_on(evolved, on) else evolved


@pytest.mark.slow
@given(data=st.data(), on=DAYS)
def test_what_a_few_facts_change_is_what_a_whole_run_says(data, on):
    record = data.draw(CASES)
    program = program_of(DENMARK.in_force(on), Case)
    changes = [
        (facts, record.with_values({fact: filled.value(fact) for fact in facts}))
        for filled in data.draw(st.lists(filled_in(record, on), max_size=3))
        for facts in [[fact for fact in ALL_FACTS if filled.value(fact) != record.value(fact)]]
    ]
    yes, no = program.run_changes(program.run_one(record, on), changes, on)
    singly = [program.run_one(each, on) for each in (record, *(made for _, made in changes))]
    for bit, (yes_alone, no_alone) in enumerate(singly):
        assert yes_alone == tuple(node >> bit & 1 for node in yes)
        assert no_alone == tuple(node >> bit & 1 for node in no)


@given(case=CASES, on=DAYS)
def test_forgetting_every_fact_again_restores_the_answers_of_the_empty_case(case, on):
    assess(case, jurisdiction=DENMARK, on=on)
    empty = Case()
    assert program_values(Case, [empty], on) == program_values(Case, [empty], on)
    everyone = {
        question
        for question, condition in DENMARK.in_force(on).questions[Case].items()
        if condition == always()
    }
    for answer in assess(empty, jurisdiction=DENMARK, on=on).answers:
        assert (Verdict.YES if answer.question in everyone else Verdict.UNKNOWN) == answer.verdict


@given(case=CASES, on=DAYS)
def test_no_node_is_ever_yes_and_no_at_once(case, on):
    """The two sides of a settled condition exclude each other."""
    program = program_of(DENMARK.in_force(on), Case)
    yes, no = program.run([case], on)
    assert [] == [index for index in range(len(yes)) if yes[index] & no[index]]


@pytest.mark.parametrize("kind", [Case, Charge])
def test_shared_parts_are_nodes_once_and_come_before_what_they_make(kind):
    law = DENMARK.in_force(DENMARK.epochs[-1])
    network = Network.compile(law.questions[kind])
    keys = [
        (node.operation, node.children, node.condition if not node.children else None)
        for node in network.nodes
        if not node.condition.provisions
    ]
    assert len(keys) == len(set(keys))
    assert all(child < index for index, node in enumerate(network.nodes) for child in node.children)
    assert set(law.questions[kind]) == set(network.roots)


@pytest.mark.parametrize("kind", [Case, Charge])
def test_laws_have_one_program_exactly_where_their_conditions_are_the_same(kind):
    laws = [DENMARK.in_force(day) for day in DENMARK.epochs]
    alike = [one.questions[kind] == other.questions[kind] for one, other in pairwise(laws)]
    assert {True, False} == set(alike)
    programs = [program_of(law, kind) for law in laws]
    assert alike == [one is other for one, other in pairwise(programs)]
    assert isinstance(programs[0], Program)
