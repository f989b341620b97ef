"""Asking: only what can matter, the cheapest first, and what each reply would do."""

from __future__ import annotations

import json
import random
import statistics
from datetime import date, timedelta

import attrs
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from tests.toyland import MEDICAL_HELP, replaced

from traffick_rules import (
    ArgumentError,
    Case,
    CaseError,
    Interview,
    SessionError,
    UnknownCodeError,
    Verdict,
    assess,
    get_jurisdiction,
    next_question,
)
from traffick_rules.explain import ReplyEffect, question_choice
from traffick_rules.explain.fact_parts import FactPart, known_fact
from traffick_rules.explain.question_choice import goals_of
from traffick_rules.facts import (
    Authority,
    Cooperation,
    Day,
    Findings,
    Identification,
    Means,
    Needs,
    OneOf,
    Person,
    Proceedings,
    Selection,
    SomeOf,
    Stay,
    Trafficking,
    WholeNumber,
    YesNo,
)
from traffick_rules.language import ENGLISH
from traffick_rules.law import all_of, under_age
from traffick_rules.law.conditions.condition import facts_tested
from traffick_rules.law.fact_question import question_text
from traffick_rules.testing.strategies import cases, values
from traffick_rules_denmark.facts import DanishCase

DENMARK = get_jurisdiction("dk")
ON = date(2026, 11, 23)
STATUS_AND_PERMITS = [goal for goal in goals_of(DENMARK, ON) if "reflection" not in goal]
CASES = cases(DENMARK)
DAYS = st.sampled_from(DENMARK.epochs)
ONLY_THE_NORM_IS_OPEN = Case.from_dict(
    {
        "route": {"in_country": True},
        "asylum": {"registered": True},
        "stay": {"entry_ban": False},
        "findings": {
            "excluded_from_protection": False,
            "order_or_security_against": False,
            "reasons_against_permit": False,
        },
    }
)


def ask(case=None, goals=None, **more):
    known = Case() if case is None else case
    return next_question(known, jurisdiction=DENMARK, on=ON, goals=goals, **more)


def test_a_question_says_for_what_it_matters_and_what_each_reply_would_do():
    question = ask(goals=["permits.9c5"])
    assert Cooperation.presence_needed is question.fact
    assert question.text.startswith(
        "Do the police, the prosecutor or the court need the person to stay"
    )
    assert str(question) == question.text
    assert {"permits.9c5": "Residence permit because the person is needed for a criminal case"} == (
        question.for_questions
    )
    assert [
        (True, "yes", ReplyEffect.NARROWS, {}),
        (False, "no", ReplyEffect.DECIDES, {"permits.9c5": Verdict.NO}),
    ] == [(r.value, r.words, r.effect, r.decides) for r in question.replies]


def test_who_settles_an_open_norm_is_said_with_the_question():
    question = ask(ONLY_THE_NORM_IS_OPEN, goals=["permits.9b"])
    assert Findings.grave_humanitarian_reasons is question.fact
    assert "the immigration authority decides" == question.decided_by


def test_what_is_settled_is_not_asked_about():
    case = Case.from_dict({"proceedings": {"case_open": False}})
    assert None is ask(case, ["permits.9c5"])
    assert None is ask(
        ONLY_THE_NORM_IS_OPEN, ["permits.9b"], skipped=[Findings.grave_humanitarian_reasons]
    )
    assert None is ask(
        ONLY_THE_NORM_IS_OPEN, ["permits.9b"], skipped=["findings.grave_humanitarian_reasons"]
    )


def test_what_is_skipped_is_a_list():
    with pytest.raises(ArgumentError, match="skipped: 'stay.lawful' is not a list"):
        ask(skipped="stay.lawful")


@settings(max_examples=settings.default.max_examples // 2)
@given(case=CASES, on=DAYS, data=st.data())
def test_what_is_asked_can_still_matter(case, on, data):
    """There are values of the other unknown facts with which this one decides the answer."""
    goals = goals_of(DENMARK, on)
    question = next_question(case, jurisdiction=DENMARK, on=on, goals=goals)
    assume(question is not None)
    before = assess(case, jurisdiction=DENMARK, on=on)
    open_goals = [goal for goal in goals if before[goal].verdict is Verdict.UNKNOWN]
    assert question.for_questions.keys() <= set(open_goals)
    assert any(
        question.fact.path in {fact.path for fact in found.facts}
        for goal in question.for_questions
        for found in before.missing(goal)
    )
    assert case.value(question.fact) is None or isinstance(question.fact, SomeOf)


@settings(max_examples=settings.default.max_examples // 2)
@given(case=CASES, on=DAYS)
def test_each_reply_does_what_it_says(case, on):
    question = next_question(case, jurisdiction=DENMARK, on=on)
    assume(question is not None)
    before = assess(case, jurisdiction=DENMARK, on=on)
    for reply in question.replies:
        after = assess(case.with_values({question.fact: reply.value}), jurisdiction=DENMARK, on=on)
        decided = {
            goal: after[goal].verdict
            for goal in goals_of(DENMARK, on)
            if before[goal].verdict is Verdict.UNKNOWN
            and after[goal].verdict is not Verdict.UNKNOWN
        }
        assert decided == reply.decides
        assert bool(decided) == (reply.effect is ReplyEffect.DECIDES)


def test_what_matters_in_the_country_is_offered_first_under_the_names_it_has_there():
    asked = ask(Case.from_dict({"identification": {"decision": "victim"}}), ["victim_status"])
    assert Identification.decided_by is asked.fact
    assert "Danish Immigration Service" == asked.options["immigration_authority"]
    assert "police" in asked.other_options
    offered = [*asked.options, *asked.other_options]
    assert sorted(offered) == sorted(member.value for member in Authority)
    assert len(asked.options) < len(asked.other_options)


def test_a_reply_of_several_possibilities_is_said_one_by_one():
    def said(*means):
        known = Selection.only(Means, *means)
        case = Case(trafficking=Trafficking(means=known))
        return known_fact(case, FactPart(Trafficking.means), ENGLISH).value

    assert "none of them" == said()
    assert "threat" == said(Means.THREAT)
    assert "threat, abuse of power" == said(Means.ABUSE_OF_POWER, Means.THREAT)


def test_what_hurts_to_be_asked_comes_after_what_does_not():
    """Each of the facts decides as much as the others, and the vocabulary has the heaviest first."""
    assert Trafficking.weight > Needs.weight > Stay.weight
    heaviest_first = (Trafficking.consent, Needs.medical, Stay.lawful)
    country = replaced(MEDICAL_HELP, attrs.evolve(MEDICAL_HELP, when=all_of(*heaviest_first)))
    interview = Interview(country, ON, goals=["entitlements.medical"])
    while interview.question is not None:
        interview.dont_know()
    assert heaviest_first[::-1] == interview.asked


def test_of_a_person_whose_birth_is_known_the_day_alone_is_asked_and_not_the_age_on_it():
    condition = under_age(15, on=Proceedings.own_offence_on)
    law = replaced(MEDICAL_HELP, attrs.evolve(MEDICAL_HELP, when=condition)).in_force(ON)
    case = Case(person=Person(birth_date=date(1980, 1, 1)))
    goals = ["entitlements.medical"]
    to_ask = question_choice.facts_to_ask(case, law, ON, goals)
    assert [(Proceedings.own_offence_on, tuple(goals))] == to_ask


def test_what_decides_more_questions_is_asked_before_what_is_lighter():
    interview = Interview(DENMARK, ON, goals=["victim_status", "permits.7", "permits.9c5"])
    while interview.question is not None:
        if interview.question.fact is Findings.excluded_from_protection:
            assert {"permits.7", "permits.9c5"} == interview.question.for_questions.keys()
        interview.dont_know()
    assert Findings.weight > Stay.weight
    status, finding, *_ = interview.asked
    assert (Identification.decision, Findings.excluded_from_protection) == (status, finding)


def test_findings_are_asked_after_the_decision_on_the_status_unless_that_does_not_matter():
    assert Identification.decision.path == Findings.asked_after
    interview = Interview(DENMARK, ON, goals=["permits.7"])
    while interview.question is not None:
        interview.dont_know()
    assert Identification.decision not in interview.asked
    assert Findings.excluded_from_protection in interview.asked


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        (
            Stay.lawful,
            "Does the person have a right to stay, apart from a reflection period or a pending decision?",
        ),
        (Identification.decided_by, "Who decided on the person's status?"),
        (Identification.interviewed_by, "Who held an identification interview?"),
        (Person.age, "How old is the person?"),
        (Trafficking.first_day, "On which day did the acts begin?"),
    ],
    ids=str,
)
def test_every_kind_of_fact_has_a_question_in_plain_words(fact, text):
    assert text == question_text(fact)


@pytest.mark.parametrize("goals", ["permits.9c5", [], 7], ids=range(3))
def test_goals_are_a_list_of_questions(goals):
    with pytest.raises(ArgumentError, match="is not a list of questions"):
        ask(goals=goals)


def test_what_only_the_country_asks_is_asked_of_a_case_of_no_country_too():
    """Without goals every permit counts, also one that hangs on facts of the country's own."""
    question = next_question(Case(), jurisdiction=DENMARK, on=ON)
    whole = next_question(Case(), jurisdiction=DENMARK, on=ON)
    assert question is not None
    assert whole == question


@pytest.mark.parametrize("goal", ["permits.9c6", "permit", "offences"])
def test_a_goal_that_the_law_does_not_have_is_an_error(goal):
    with pytest.raises(UnknownCodeError, match=goal):
        ask(goals=[goal])
    with pytest.raises(UnknownCodeError, match=goal):
        Interview(DENMARK, ON, goals=["permits", goal])


def test_a_subject_without_headlines_stands_for_all_that_it_has():
    detail = attrs.evolve(MEDICAL_HELP, detail=True)
    interview = Interview(replaced(MEDICAL_HELP, detail), ON, goals=["entitlements"])
    assert "entitlements.medical" in interview.goals


def test_a_subject_as_a_goal_stands_for_its_headlines():
    subjects = ["victim_status", "reflection_period", "permits"]
    assert set(goals_of(DENMARK, ON)) == set(Interview(DENMARK, ON, goals=subjects).goals)
    permits = Interview(DENMARK, ON, goals=["permits.9c5", "permits"]).goals
    assert permits[0] == "permits.9c5"
    assert len(permits) == len(set(permits)) > 1
    assert {rule.question for rule in DENMARK.in_force(ON).rules if not rule.detail} >= set(permits)
    assert ask(goals=list(permits)) == ask(goals=["permits.9c5", "permits"])


def reply_of(draw, fact):
    """A reply of a hidden person."""
    if isinstance(fact, YesNo):
        return draw.random() < 0.5
    if isinstance(fact, OneOf):
        return draw.choice(list(fact.options))
    if isinstance(fact, SomeOf):
        held = [member for member in fact.options if draw.random() < 0.15]
        return Selection.only(fact.options, *held)
    if isinstance(fact, Day):
        return ON - timedelta(days=draw.randrange(1_000))
    assert isinstance(fact, WholeNumber)
    return draw.choice([10, 16, 17, 18, 19, 25, 40])


@pytest.mark.slow
def test_an_interview_asks_fewer_than_half_of_what_can_matter_and_never_more_than_that():
    """`benchmarks/interviews.py` does it with 1,000 hidden persons."""
    everything = Interview(DENMARK, ON, goals=STATUS_AND_PERMITS)
    can_matter, can_settle = facts_that_can_matter(), facts_that_can_settle()
    lengths = []
    for seed in range(60):
        draw = random.Random(seed)
        interview = Interview(DENMARK, ON, goals=STATUS_AND_PERMITS)
        while interview.question is not None:
            try:
                interview.reply(reply_of(draw, interview.question.fact))
            except CaseError:
                interview.dont_know()  # a birth that contradicts the age
        assert len(interview.asked) == len(set(interview.asked))
        assert set(interview.asked) <= can_matter
        lengths.append(len(interview.asked))
    assert max(lengths) <= len(can_matter)
    assert statistics.median(lengths) < len(can_settle) / 2
    assert everything.asked == ()


def facts_that_can_matter():
    """All that the law of the goals looks at."""
    questions = DENMARK.in_force(ON).questions[Case]
    clauses = (clause for goal in STATUS_AND_PERMITS for clause in questions[goal].walk())
    return set(facts_tested(clauses))


def facts_that_can_settle():
    """Those in the sets that settle a goal, the smallest of those with other values of the same facts."""
    assessment = assess(Case(), jurisdiction=DENMARK, on=ON)
    return {
        piece.fact
        for goal in STATUS_AND_PERMITS
        for found in assessment.missing(goal)
        for piece, _ in found._values
    }


@settings(max_examples=settings.default.max_examples // 4)
@given(data=st.data(), on=DAYS)
@pytest.mark.slow
def test_an_interview_ends_with_all_settled_or_nothing_left_that_matters(data, on):
    interview = Interview(DENMARK, on)
    while (question := interview.question) is not None:
        if data.draw(st.booleans()):
            interview.dont_know()
            continue
        try:
            interview.reply(data.draw(values(question.fact)))
        except CaseError:
            interview.dont_know()
    assessment = interview.assessment
    asked = set(interview.asked)
    for goal in goals_of(DENMARK, on):
        for found in assessment.missing(goal):
            facts = {piece.fact for piece, _ in found._values}
            assert asked & (facts | {fact.follows for fact in facts})


def test_one_can_go_back_and_reply_otherwise():
    interview = Interview(DENMARK, ON, goals=["permits.9c5"])
    first = interview.question
    with pytest.raises(SessionError, match="first question"):
        interview.back()
    interview.reply(False)
    assert None is interview.question
    interview.back()
    assert first == interview.question
    assert Case() == interview.case
    interview.reply(True)
    assert Proceedings.case_open is interview.question.fact
    interview.dont_know()
    assert (Cooperation.presence_needed, Proceedings.case_open) == interview.asked
    assert Verdict.UNKNOWN is interview.assessment.permits["9c5"].verdict


def test_a_reply_that_is_none_leaves_the_question():
    interview = Interview(DENMARK, ON, goals=["permits.9c5"])
    question = interview.question
    with pytest.raises(
        CaseError, match="cooperation.presence_needed: 'perhaps' is not true or false"
    ):
        interview.reply("perhaps")
    assert question == interview.question
    assert () == interview.asked


def test_when_nothing_is_left_there_is_nothing_to_reply_to():
    interview = Interview(DENMARK, ON, goals=["permits.9c5"])
    interview.reply(False)
    for step in (interview.dont_know, lambda: interview.reply(True)):
        with pytest.raises(SessionError, match="nothing left to ask"):
            step()


def test_an_interview_goes_on_from_a_case():
    case = Case.from_dict({"cooperation": {"presence_needed": True}})
    interview = Interview(DENMARK, ON, goals=["permits.9c5"], case=case)
    assert Proceedings.case_open is interview.question.fact


@pytest.mark.parametrize("kind", [YesNo, OneOf, SomeOf], ids=lambda kind: kind.__name__)
def test_an_interview_goes_on_from_what_was_stored_as_if_it_had_not_stopped(kind):
    """Stored after every reply. What was left open, of several possibilities too, is not asked again."""
    draw = random.Random(1)
    goals = ["victim_status", "entitlements.prepared_return", "duties"]
    interview = Interview(DENMARK, ON, goals=goals)
    left_open = set()
    for _ in range(12):
        fact = interview.question.fact
        if isinstance(fact, SomeOf):
            interview.reply(Selection.of(draw.choice(list(fact.options))))
        elif isinstance(fact, kind):
            interview.dont_know()
        else:
            interview.reply(reply_of(draw, fact))
        if fact.path in interview.skipped:
            left_open.add(type(fact))
        stored = json.dumps([interview.case.to_dict(), interview.skipped])
        case, skipped = json.loads(stored)
        resumed = Interview(DENMARK, ON, goals=goals, case=Case.from_dict(case), skipped=skipped)
        assert interview.question == resumed.question
        assert interview.skipped == resumed.skipped
        assert () == resumed.asked
    assert kind in left_open


def test_to_go_back_forgets_what_was_not_known():
    interview = Interview(DENMARK, ON, goals=["permits.9c5"], skipped=[Stay.lawful])
    interview.dont_know()
    assert ("stay.lawful", "cooperation.presence_needed") == interview.skipped
    interview.back()
    assert ("stay.lawful",) == interview.skipped


@pytest.mark.parametrize("skipped", ["stay.lawful", ["stay.lawfull"], [1], 1], ids=str)
def test_what_an_interview_skips_are_facts(skipped):
    with pytest.raises(ArgumentError, match="is not a (list|fact)"):
        Interview(DENMARK, ON, skipped=skipped)


def test_what_could_only_contradict_what_is_known_is_not_asked():
    case = Case.from_dict({"person": {"age": 76, "age_disputed": True}})
    interview = Interview(DENMARK, ON, goals=["permits.9c1"], case=case)
    while interview.question is not None:
        interview.dont_know()
    assert DanishCase.quite_special_reasons in interview.asked
    assert Person.birth_date not in interview.asked


def test_what_was_just_left_open_is_not_asked_in_another_way():
    interview = Interview(DENMARK, ON, goals=["entitlements.representative_at_interview"])
    while interview.question is not None:
        interview.dont_know()
    assert Person.age in interview.asked
    assert Person.birth_date not in interview.asked
    interview = Interview(DENMARK, ON, goals=["victim_status"])
    while interview.question is not None:
        interview.dont_know()
    assert Identification.decided_by not in interview.asked


def test_what_belongs_together_is_asked_together():
    """Whether there is a decision, then who made it, then what the day of it decides."""
    interview = Interview(DENMARK, ON, goals=["victim_status", "permits.9c5", "permits.7"])
    while interview.question.fact is not Identification.decision:
        assert interview.question.fact is not Identification.decided_by
        interview.dont_know()
    interview.reply("victim")
    assert Identification.decided_by is interview.question.fact
