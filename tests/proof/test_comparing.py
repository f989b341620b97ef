"""Countries side by side, and a case in which two differ."""

from __future__ import annotations

import json
from datetime import date

import attrs
import pytest
from hypothesis import given
from tests.toyland import MEDICAL_HELP, TOYLAND, toyland

from traffick_rules import (
    ArgumentError,
    Case,
    JurisdictionNotFoundError,
    NotInForceError,
    UnknownCodeError,
    Verdict,
    assess,
    available_jurisdictions,
    get_jurisdiction,
)
from traffick_rules.facts import FactGroup, Needs, Stay, YesNo
from traffick_rules.law import all_of, any_of, years
from traffick_rules.proof import compare, compare_law, find_difference
from traffick_rules.testing.strategies import cases

ON = date(2024, 7, 1)
NORDIC = ["dk", "se", "no"]


class OtherFacts(FactGroup, key="otherland"):
    """What only the other country asks."""

    insured: YesNo = YesNo("the person is insured")


def otherland(when):
    """Another country, with a rule and facts of its own."""
    rule = attrs.evolve(MEDICAL_HELP, code="care", when=all_of(when))
    return toyland(code="ol", name="Otherland", rules=(rule,), fact_groups=(OtherFacts,))


@given(case=cases(on=ON))
def test_every_answer_of_every_country_stands_under_one_topic(case):
    table = compare(case, NORDIC, on=ON, details=True)
    for code in NORDIC:
        country = get_jurisdiction(code)
        answers = assess(case, jurisdiction=country, on=ON).answers
        listed = [answer for row in table.rows for answer in row.answers[code]]
        assert sorted(a.question for a in answers) == sorted(a.question for a in listed)
        verdicts = {answer.question: answer.verdict for answer in answers}
        assert all(verdicts[answer.question] is answer.verdict for answer in listed)


def test_permits_stand_beside_those_on_the_same_ground_and_help_beside_help_of_the_same_kind():
    table = compare(Case(), NORDIC, on=ON)
    permits = table["permits.criminal_proceedings"].answers
    assert {
        "dk": ["permits.9c5"],
        "se": ["permits.5-15", "permits.5-15d"],
        "no": ["permits.8-3-2", "permits.8-4-1", "permits.8-4-2"],
    } == {code: [answer.question for answer in answers] for code, answers in permits.items()}
    assert () == table["permits.unaccompanied_minor"].answers["se"]
    assert {"dk", "se", "no"} == set(table["entitlements.health_care"].answers)


def test_the_facts_of_one_country_count_in_that_country_alone():
    other = otherland(OtherFacts.insured)
    case = Case.from_dict({"otherland": {"insured": True}})
    answers = compare(case, [TOYLAND, other], on=ON)["entitlements.health_care"].answers
    assert [Verdict.UNKNOWN, Verdict.YES] == [answers[code][0].verdict for code in ("tl", "ol")]


def test_a_topic_that_no_country_has_is_told_with_the_nearest():
    table = compare(Case(), NORDIC, on=ON)
    with pytest.raises(UnknownCodeError, match="did you mean 'permits.humanitarian'"):
        table["permits.humanitarien"]


def test_topics_stand_in_the_order_of_an_assessment():
    subjects = [row.topic.partition(".")[0] for row in compare(Case(), NORDIC, on=ON).rows]
    order = ["victim_status", "reflection_period", "permits", "entitlements", "duties", "burdens"]
    assert order == list(dict.fromkeys(subjects))


def test_differences_are_told_with_facts_and_provisions_those_with_the_fewest_facts_first():
    case = Case.from_dict({"stay": {"lawful": False}, "identification": {"indicators": True}})
    table = compare(case, NORDIC, on=ON)
    counts = [len(found.facts) for found in table.differences]
    assert counts == sorted(counts)
    for found in table.differences:
        verdicts = {answer.verdict for answer in found.answers.values()}
        assert len(verdicts) > 1
        for code, answer in found.answers.items():
            assert answer in table[found.topic].answers[code]
            assert answer.provisions
            others = {each.verdict for each in table[found.topic].answers[code]}
            assert answer.verdict is Verdict.YES or Verdict.YES not in others
    same = {row.topic for row in table.rows} - {found.topic for found in table.differences}
    for topic in same:
        told = [answers for answers in table[topic].answers.values() if answers]
        yes = {any(answer.verdict is Verdict.YES for answer in answers) for answers in told}
        assert len(yes) == 1, topic


def test_without_countries_all_that_are_installed_are_compared():
    installed = {found.code for found in available_jurisdictions()}
    assert installed == compare_law(on=ON).countries.keys()
    assert {"dk", "ee", "fi", "is", "lt", "lv", "no", "se"} <= installed


def test_a_comparison_as_plain_data():
    plain = compare(Case(), ["dk", "se"], on=ON).to_dict()
    assert json.loads(json.dumps(plain)) == plain
    assert {"dk": "Denmark", "se": "Sweden"} == plain["countries"]
    assert "unknown" == plain["topics"]["victim_status"]["se"][0]["verdict"]


def test_the_parameters_stand_side_by_side_with_their_provisions():
    table = compare_law(NORDIC, on=ON)
    rows = {row.code: row.values for row in table.rows}
    found = {
        code: value for code, (value, _) in rows["offences.trafficking.ordinary.maximum"].items()
    }
    assert {"dk": years(10), "se": years(10), "no": years(6)} == found
    (provision,) = rows["offences.trafficking.ordinary.maximum"]["no"][1]
    assert "NO-OFF-MAX-B" == provision.id
    assert "forced_labour" in rows["offence.trafficking.purposes"]["se"][0]
    assert {"se"} == set(rows["reflection.board_may_apply"])


def test_in_a_notebook_several_values_of_one_country_stand_in_words():
    shown = compare_law(["ee"], on=date(2026, 11, 27))._repr_html_()
    assert "7 years; 10 years" in shown
    assert "Length(" not in shown


def test_the_parameters_as_plain_data():
    plain = compare_law(["dk", "no"], on=ON).to_dict()
    assert json.loads(json.dumps(plain)) == plain
    assert {"value": "6 years", "provisions": ["NO-OFF-MAX-B"]} == plain["values"][
        "offences.trafficking.ordinary.maximum"
    ]["no"]


def test_a_value_that_is_not_in_force_is_not_listed():
    rows = {row.code: row.values for row in compare_law(["se"], on=date(2005, 1, 1)).rows}
    assert "reflection.standard_days" not in rows


class TestFindDifference:
    def test_two_countries_that_never_differ_are_proved_to_agree(self):
        proof = find_difference(
            (TOYLAND, otherland(any_of(Needs.medical, all_of(Needs.medical, Stay.lawful)))),
            "entitlements.health_care",
            on=ON,
        )
        assert Verdict.YES is proof.verdict
        assert () == proof.counterexample

    def test_the_smallest_case_in_which_they_differ_has_the_facts_of_both(self):
        other = otherland(any_of(Needs.medical, OtherFacts.insured))
        proof = find_difference(
            (TOYLAND, other), ("entitlements.medical", "entitlements.care"), on=ON
        )
        (case,) = proof.counterexample
        assert {"otherland": {"insured": True}} == case.to_dict()
        assert (
            "tl entitlements.medical answered like ol entitlements.care: refuted (truth table, 9 cases "
            'of 2 facts): {"otherland": {"insured": true}}'
        ) == str(proof)

    def test_a_topic_counts_before_the_rule_that_has_its_name(self):
        named = attrs.evolve(MEDICAL_HELP, code="health_care", when=all_of(Stay.lawful))
        either = attrs.evolve(MEDICAL_HELP, when=any_of(Stay.lawful, Needs.medical))
        one_rule = toyland(rules=(either,))
        two_rules = toyland(code="ol", name="Otherland", rules=(named, MEDICAL_HELP))
        proof = find_difference((one_rule, two_rules), "entitlements.health_care", on=ON)
        assert Verdict.YES is proof.verdict

    @pytest.mark.parametrize(
        "asked",
        [
            "victim_status",
            "reflection_period",
            "permits.criminal_proceedings",
            "entitlements.health_care",
        ],
    )
    @pytest.mark.parametrize("other", ["se", "no"])
    def test_the_case_shown_is_answered_differently_when_it_is_assessed_again(self, asked, other):
        proof = find_difference(("dk", other), asked, on=ON)
        assert Verdict.NO is proof.verdict
        (case,) = proof.counterexample
        table = compare(case, ["dk", other], on=ON)
        found = []
        for code in ("dk", other):
            verdicts = {answer.verdict for answer in table[asked].answers[code]}
            if Verdict.YES in verdicts:
                found.append(Verdict.YES)
            else:
                found.append(Verdict.UNKNOWN if Verdict.UNKNOWN in verdicts else Verdict.NO)
        assert found[0] is not found[1]

    def test_offences_are_compared_over_charges(self):
        proof = find_difference(("se", "no"), "offences.trafficking", on=ON)
        (charge,) = proof.counterexample
        assert "Charge" == charge.title

    @pytest.mark.parametrize(
        ("asked", "message"),
        [
            (
                "permits.unaccompanied_minor",
                "Sweden has no 'permits.unaccompanied_minor' on 2024-07-01; ",
            ),
            (("victim_status", "offences.4-1a"), "is about a Case, 'offences.4-1a' about a Charge"),
        ],
        ids=["no such topic", "case and charge"],
    )
    def test_what_cannot_be_compared_is_told(self, asked, message):
        with pytest.raises(ArgumentError, match=message):
            find_difference(("dk", "se"), asked, on=ON)


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (lambda: compare(Case(), "dk", on=ON), ArgumentError, "jurisdictions: 'dk' is not a list"),
        (lambda: compare(Case(), [], on=ON), ArgumentError, "give a list of codes"),
        (lambda: compare({}, ["dk"], on=ON), ArgumentError, "dict is not a case"),
        (lambda: compare_law(["xx"], on=ON), JurisdictionNotFoundError, "no jurisdiction 'xx'"),
        (lambda: compare_law(["dk"], on="today"), ArgumentError, "'today' is not a day"),
        (
            lambda: compare_law(["se"], on=date(1990, 1, 1)),
            NotInForceError,
            "the law of Sweden on 1990-01-01 is not known",
        ),
    ],
    ids=["a text", "none", "no case", "no country", "no day", "too early"],
)
def test_wrong_arguments_are_told(call, error, message):
    with pytest.raises(error, match=message):
        call()


def test_the_tables_show_what_they_are():
    table = compare(Case(), ["dk", "se"], on=ON)
    assert "<comparison of dk, se on 2024-07-01>" == repr(table)
    assert "<victim_status: dk 1, se 1>" == repr(table["victim_status"])
    assert "<law of dk on 2024-07-01>" == repr(compare_law(["dk"], on=ON))


def test_sections_that_have_one_number_by_chance_are_not_compared():
    """Section 253 is usury in Iceland, and was forced marriage in Norway."""
    rows = compare_law(["is", "no"], on=date(2024, 7, 1)).rows
    sections = [row for row in rows if row.code.startswith("offences.2")]
    assert "offences.253.ordinary.maximum (is)" in {row.code for row in sections}
    assert all(1 == len(row.values) for row in sections)
