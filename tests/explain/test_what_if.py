"""What is missing and what if: sets that settle, changes that are the smallest, each tried."""

from __future__ import annotations

from datetime import date
from itertools import combinations, product

import attrs
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from tests.toyland import MEDICAL_HELP, TOYLAND, ToyFacts, toyland

from traffick_rules import (
    ArgumentError,
    Assessment,
    Case,
    CaseError,
    UnknownCodeError,
    Verdict,
    assess,
    get_jurisdiction,
    register_jurisdiction,
)
from traffick_rules.explain.fact_parts import with_fact_parts
from traffick_rules.facts import (
    CHANGEABLE,
    Authority,
    Cooperation,
    Expulsion,
    Findings,
    Identification,
    IdentificationDecision,
    Judgment,
    Needs,
    OneOf,
    Person,
    Proceedings,
    Stay,
)
from traffick_rules.language import ENGLISH
from traffick_rules.law import all_of, any_of, at_least, is_, under_age
from traffick_rules.testing.strategies import cases
from traffick_rules_denmark.facts import DanishCase

DENMARK = get_jurisdiction("dk")
ON = date(2024, 7, 1)
CASES = cases(DENMARK)
DAYS = st.sampled_from(DENMARK.epochs)
BOTH = st.sampled_from([Verdict.YES, Verdict.NO])


def assessed(case, jurisdiction=DENMARK, on=ON):
    return assess(case, jurisdiction=jurisdiction, on=on)


@pytest.mark.slow
@settings(max_examples=settings.default.max_examples // 2)
@given(case=CASES, on=DAYS)
def test_a_missing_set_filled_as_it_says_settles_the_answer_and_nothing_of_it_can_be_spared(
    case, on
):
    assessment = assessed(case, on=on)
    for answer in assessment.answers:
        sets = assessment.missing(answer)
        if any(not fact.value for found in sets for fact in found.facts):
            # A day decides from when or until when, and not whether.
            assert answer.verdict is Verdict.YES or answer.ended_on
            continue
        if answer.verdict is not Verdict.UNKNOWN:
            assert () == sets
        for found in sets[:3]:
            filled = found.applied_to(case)
            assert found.verdict is assessed(filled, on=on)[answer.question].verdict
            for part, _ in found._values:
                rest = {p: v for p, v in found._values if p != part}
                try:
                    less = with_fact_parts(case, rest)
                except CaseError:
                    continue
                spared = assessed(less, on=on)[answer.question].verdict
                assert found.verdict is not spared


def test_no_facts_lead_to_a_yes_where_what_they_give_is_over():
    began = Case(stay=Stay(lawful=False, reflection_period_from=date(2022, 3, 17)))
    running, over = (assessed(began, on=date(year, 4, 10)) for year in (2022, 2024))
    deadline = "reflection_period.departure_deadline"

    assert Verdict.UNKNOWN is running[deadline].verdict is over[deadline].verdict
    facts = [part.fact for each in running.missing(deadline) for part, _ in each._values]
    for found, expected in ((running, {Verdict.YES, Verdict.NO}), (over, {Verdict.NO})):
        assert expected == {each.verdict for each in found.missing(deadline)}
        to_yes = found.minimal_changes(deadline, to=Verdict.YES, changeable=facts)
        assert (Verdict.YES in expected) is bool(to_yes)


def test_what_is_missing_comes_with_the_easiest_first_and_both_ways():
    nothing_against = Case(
        stay=Stay(entry_ban=False),
        findings=Findings(
            excluded_from_protection=False,
            order_or_security_against=False,
            reasons_against_permit=False,
        ),
    )
    sets = assessed(nothing_against).missing("permits.9c5")
    assert [
        "the person's presence in the country is needed for the investigation or trial: no -> no",
        "an investigation or prosecution is running: no -> no",
        "the person's presence in the country is needed for the investigation or trial: yes; "
        "an investigation or prosecution is running: yes -> yes",
    ] == [*map(str, sets)]


def test_an_answer_can_be_named_or_given():
    assessment = assessed(Case())
    assert assessment.missing("permits.9c5") == assessment.missing(assessment.permits["9c5"])


@pytest.mark.parametrize("answer", [None, 7, Verdict.YES, []], ids=range(4))
def test_what_is_no_answer_is_an_argument_error(answer):
    if answer is not Verdict.YES:
        with pytest.raises(ArgumentError, match="is not an answer"):
            assessed(Case()).missing(answer)


def test_a_question_that_the_law_does_not_have_is_an_error():
    for call in (
        lambda a: a.missing("permits.9c6"),
        lambda a: a.minimal_changes("permits.9c6", to=Verdict.YES),
    ):
        with pytest.raises(UnknownCodeError, match="permits.9c6"):
            call(assessed(Case()))


def test_a_difference_is_told_in_every_language():
    case = Case.from_file("examples/cases/dk-cooperating-witness.yaml")
    danish = DENMARK.language("da")
    for found in assessed(case).what_if({Cooperation.with_return: False}):
        assert str(found) == found.text(ENGLISH)
        was, would_be = found.before.verdict.text(danish), found.after.verdict.text(danish)
        told = found.text(danish)
        assert told.startswith(f"{danish(found.after.title)} [{found.after.question}]: {was}")
        assert f"-> {would_be}" in told
        assert found.after.said(danish) in told


def test_what_if_lists_only_the_answers_that_would_say_something_else():
    case = Case.from_file("examples/cases/dk-cooperating-witness.yaml")
    assessment = assessed(case)
    differences = assessment.what_if({Cooperation.with_return: False})
    assert {
        "reflection_period.departure_deadline",
        "entitlements.help_before_return",
        "entitlements.risk_assessment",
        "entitlements.reintegration",
        "entitlements.return_cash",
        "entitlements.return_support",
        "duties.apply_for_extension",
    } == {difference.after.question for difference in differences}
    changed = assessed(case.with_values({Cooperation.with_return: False}))
    for difference in differences:
        assert changed[difference.after.question] == difference.after
        assert assessment[difference.after.question] == difference.before
        assert difference.after.because
    help_before = next(d for d in differences if "help_before" in d.after.question)
    assert (
        "Help before a prepared return, and reception on arrival [entitlements.help_before_return]: "
        "yes (can be given, paid by the state, through the money set aside for the action plans) -> no"
    ) == str(help_before)


def test_nothing_changes_if_nothing_does_and_a_fact_can_be_forgotten():
    assessment = assessed(Case(stay=Stay(lawful=False)))
    assert () == assessment.what_if({})
    assert () != assessment.what_if({Stay.lawful: None})


def test_what_cannot_be_is_an_error():
    assessment = assessed(Case(person=Person(birth_date=date(2010, 1, 1))))
    with pytest.raises(CaseError, match="person.age: 40 contradicts"):
        assessment.what_if({Person.age: 40})
    with pytest.raises(ArgumentError, match="is not a fact of cases"):
        assessment.what_if({Judgment.on: ON})


@pytest.mark.slow
@settings(max_examples=settings.default.max_examples // 2)
@given(case=CASES, on=DAYS, to=BOTH)
def test_a_smallest_change_applied_gives_the_promised_verdict(case, on, to):
    assessment = assessed(case, on=on)
    for answer in assessment.answers:
        for change in assessment.minimal_changes(answer, to=to)[:2]:
            changed = change.applied_to(case)
            assert to is assessed(changed, on=on)[answer.question].verdict
            assert {fact.path for fact in change.facts} <= {fact.path for fact in CHANGEABLE}


SMALL = (
    Identification.decision,
    Stay.lawful,
    Stay.expulsion,
    ToyFacts.registered,
)
TOY_CASES = st.builds(
    lambda **values: Case().with_values(
        {fact: values[fact.name] for fact in SMALL if values[fact.name] is not None}
    ),
    decision=st.sampled_from([None, *IdentificationDecision]),
    lawful=st.sampled_from([None, True, False]),
    expulsion=st.sampled_from([None, Expulsion.NONE, Expulsion.DECIDED_BY_COURT]),
    registered=st.sampled_from([None, True, False]),
)


@pytest.mark.slow
@given(case=TOY_CASES, to=BOTH)
def test_no_smaller_change_does(case, to):
    """Against every change of every subset of the facts, in a small country."""
    on = date(2010, 1, 1)
    assessment = assessed(case, TOYLAND, on)
    options = {
        fact: list(fact.options) if isinstance(fact, OneOf) else [True, False] for fact in SMALL
    }
    for answer in assessment.answers:
        found = assessment.minimal_changes(answer, to=to, changeable=SMALL)
        assume(answer.verdict is not to)
        smallest = None
        for size in range(1, len(SMALL) + 1):
            for chosen in combinations(SMALL, size):
                for values in product(*(options[fact] for fact in chosen)):
                    changed = case.with_values(dict(zip(chosen, values, strict=True)))
                    if assessed(changed, TOYLAND, on)[answer.question].verdict is to:
                        smallest = smallest or size
            if smallest is not None:
                break
        assert (smallest is not None) == bool(found)
        assert {smallest} == {len(change.facts) for change in found} or not found


def test_where_the_answer_is_there_already_nothing_has_to_change():
    assessment = assessed(Case.from_dict({"proceedings": {"case_open": False}}))
    assert () == assessment.minimal_changes("permits.9c5", to=Verdict.NO)


def test_ages_and_the_past_are_not_changeable_unless_somebody_says_so():
    case = Case.from_dict({"person": {"age": 20, "age_disputed": False}})
    assessment = assessed(case)
    question = "entitlements.representative_at_interview"
    assert () == assessment.minimal_changes(question, to=Verdict.YES)
    (change,) = assessment.minimal_changes(question, to=Verdict.YES, changeable=[Person.age])
    assert ["person.age"] == [fact.path for fact in change.facts]


def help_when(condition, **facts):
    rule = attrs.evolve(MEDICAL_HELP, when=condition)
    country = toyland(rules=(rule,))
    return assessed(Case.from_dict(facts), country, date(2009, 6, 1))


def test_only_the_smallest_changes_are_given_and_what_is_missing_is_never_more_than_needed():
    found = help_when(any_of(Needs.legal, all_of(Needs.social, Needs.medical)))
    assert [["needs.legal"]] == [
        [fact.path for fact in change.facts]
        for change in found.minimal_changes(
            "entitlements.medical", to=Verdict.YES, changeable=Needs.facts.values()
        )
    ]
    assert [
        ({"needs.legal": True}, Verdict.YES),
        ({"needs.social": True, "needs.medical": True}, Verdict.YES),
        ({"needs.legal": False, "needs.social": False}, Verdict.NO),
        ({"needs.legal": False, "needs.medical": False}, Verdict.NO),
    ] == sorted(
        (
            ({part.fact.path: value for part, value in each._values}, each.verdict)
            for each in found.missing("entitlements.medical")
        ),
        key=lambda told: (told[1] is Verdict.NO, len(told[0]), "needs.medical" in told[0]),
    )
    assert () == found.minimal_changes(
        "entitlements.medical", to=Verdict.YES, changeable=[Stay.lawful]
    )


def test_what_contradicts_itself_is_no_way_to_an_answer():
    young_and_old = all_of(any_of(under_age(15), Needs.legal), at_least(Person.age, 20))
    found = help_when(young_and_old).missing("entitlements.medical")
    assert [{"needs.legal": True, "person.age": 20}] == [
        {part.fact.path: value for part, value in each._values}
        for each in found
        if each.verdict is Verdict.YES
    ]


OFFENCE = Proceedings.own_offence_on
BORN_1980 = {"birth_date": date(1980, 1, 1)}


@pytest.mark.parametrize(
    ("condition", "person", "facts"),
    [
        (under_age(15, on=OFFENCE), BORN_1980, {OFFENCE}),
        (any_of(under_age(18), under_age(15, on=OFFENCE)), {}, {Person.age, OFFENCE}),
    ],
    ids=["known already", "set beside"],
)
def test_what_other_facts_make_needless_is_not_missing(condition, person, facts):
    missing = help_when(condition, person=person).missing("entitlements.medical")
    assert [facts] == [
        {part.fact for part, _ in each._values} for each in missing if each.verdict is Verdict.NO
    ]


def test_ways_that_contradict_each_other_do_not_hide_the_one_that_does_not():
    """Three choices of which each allows five values, and of all only the last is common."""
    *others, common = list(Authority)[:13]
    who = Identification.decided_by
    choices = [is_(who, *others[start : start + 4], common) for start in (0, 4, 8)]
    found = help_when(all_of(*choices)).missing("entitlements.medical")
    assert [{who: common}] == [
        {part.fact: value for part, value in each._values}
        for each in found
        if each.verdict is Verdict.YES
    ]


WRONG = {
    "answer: 7 is not an answer, nor the name of a question such as 'permits.9c5'": (
        lambda a: a.missing(7)
    ),
    "to: 'x' is not a verdict that facts lead to; choose Verdict.YES or Verdict.NO": (
        lambda a: a.minimal_changes("entitlements.medical", to="x")
    ),
    "the law of Toyland that is installed for 2009-06-01 is not the one the assessment was made "
    "under; assess the case again": (
        lambda a: Assessment.from_dict(a.to_dict() | {"fingerprint": "0" * 64}).law
    ),
}


@pytest.mark.parametrize(("message", "call"), WRONG.items(), ids=WRONG)
def test_a_wrong_argument_is_told_with_what_would_be_right(message, call):
    with register_jurisdiction(TOYLAND), pytest.raises(ArgumentError) as caught:
        call(assessed(Case(), TOYLAND, date(2009, 6, 1)))
    assert message == str(caught.value)


@pytest.mark.parametrize("language", ["xx", 3])
def test_a_language_is_one(language):
    assessment = help_when(Needs.legal)
    for call in (
        lambda: assessment.missing("entitlements.medical", language=language),
        lambda: assessment.minimal_changes(
            "entitlements.medical", to=Verdict.YES, language=language
        ),
    ):
        with pytest.raises(ArgumentError, match="language"):
            call()


def test_the_law_of_what_was_read_from_data_is_looked_up_once(monkeypatch):
    with register_jurisdiction(TOYLAND):
        made = assessed(Case(), TOYLAND, date(2009, 6, 1))
        read = Assessment.from_dict(made.to_dict())
        law = read.law
        assert made.law is law
    assert law is read.law


@pytest.mark.parametrize("to", [Verdict.UNKNOWN, "yes!", None], ids=range(3))
def test_facts_lead_to_a_yes_or_a_no(to):
    with pytest.raises(ArgumentError, match="is not a verdict that facts lead to"):
        assessed(Case()).minimal_changes("permits.9c5", to=to)


def test_an_assessment_that_was_read_from_data_is_asked_under_the_same_law_or_not_at_all():
    assessment = assessed(Case())
    again = Assessment.from_dict(assessment.to_dict())
    assert assessment.missing("permits.9c5") == again.missing("permits.9c5")
    other = Assessment.from_dict(assessment.to_dict() | {"fingerprint": "0" * 64})
    with pytest.raises(ArgumentError, match="is not the one the assessment was made under"):
        other.missing("permits.9c5")


def test_facts_of_the_country_are_missing_in_a_case_that_has_no_group_of_it():
    case = Case(stay=Stay(lawful=False))
    changes = assessed(case).what_if({DanishCase.labour_migration_case: True})
    own = Case(stay=Stay(lawful=False), others=(DanishCase(labour_migration_case=True),))
    after = assessed(own)
    assert {"victim_status"} == {change.after.question for change in changes}
    assert changes[0].after.because == after["victim_status"].because
