"""Citizens of a country or a group of States: one clause, by the membership of the day, and unknown is never no."""

from __future__ import annotations

import itertools
import re
from datetime import date

import attrs
import pyarrow as pa
import pytest
from babel import Locale
from tests.bulk.tables import table_of
from tests.toyland import MEDICAL_HELP, provision, replaced

from traffick_rules import Case, CaseError, LawError, Verdict, assess
from traffick_rules.bulk import assess_table
from traffick_rules.explain.question_choice import next_question
from traffick_rules.facts import Country, Person, Selection
from traffick_rules.law import (
    EEA,
    EU,
    NORDIC,
    DatedSet,
    all_of,
    citizen_of,
    equivalent,
    implies,
    independent_of,
    never,
    not_,
)
from traffick_rules.law.conditions.outline import outline
from traffick_rules.proof import prove
from traffick_rules.session import CaseSession
from traffick_rules.testing.conformance_laws import engines_agree

ON = date(2026, 6, 1)
HELPED = "entitlements.medical"


def law(when):
    return replaced(MEDICAL_HELP, attrs.evolve(MEDICAL_HELP, when=when))


def assessed(when, citizenships, on=ON):
    person = {} if citizenships is None else {"citizenships": citizenships}
    return assess(Case.from_dict({"person": person}), jurisdiction=law(when), on=on)


@pytest.mark.parametrize(
    ("citizenships", "verdict"),
    [
        (None, Verdict.UNKNOWN),
        (["DK"], Verdict.YES),
        (["NG", "DK"], Verdict.YES),
        ({"only": ["DK", "NG"]}, Verdict.YES),
        (["NG"], Verdict.UNKNOWN),
        ({"only": ["NG"]}, Verdict.NO),
        ({"only": []}, Verdict.NO),
    ],
)
def test_an_open_list_without_a_member_is_unknown_and_a_closed_one_is_a_no(citizenships, verdict):
    for when in (citizen_of(EU), citizen_of("dk"), citizen_of(NORDIC)):
        country = law(when)
        person = {} if citizenships is None else {"citizenships": citizenships}
        case = Case.from_dict({"person": person})
        table = table_of([case], country)
        (row,) = assess_table(table, jurisdiction=country, on=ON).answers.to_pylist()
        assert verdict is assessed(when, citizenships)[HELPED].verdict
        assert row[HELPED] is {Verdict.YES: True, Verdict.NO: False, Verdict.UNKNOWN: None}[verdict]
        assert [] == list(engines_agree(country, case, ON))


def test_one_citizenship_that_is_ruled_out_settles_that_country_alone():
    assert Verdict.NO is assessed(citizen_of("dk"), {"DK": False})[HELPED].verdict
    assert Verdict.UNKNOWN is assessed(citizen_of(EU), {"DK": False})[HELPED].verdict


@pytest.mark.parametrize(
    ("group", "state", "before", "first_day"),
    [
        (EU, "EE", date(2004, 4, 30), date(2004, 5, 1)),
        (EU, "PL", date(2004, 4, 30), date(2004, 5, 1)),
        (EU, "RO", date(2006, 12, 31), date(2007, 1, 1)),
        (EU, "HR", date(2013, 6, 30), date(2013, 7, 1)),
        (EEA, "LV", date(2004, 4, 30), date(2004, 5, 1)),
    ],
)
def test_who_belongs_to_a_group_changes_with_the_day_of_decision(group, state, before, first_day):
    only = {"only": [state]}

    assert Verdict.NO is assessed(citizen_of(group), only, before)[HELPED].verdict
    assert Verdict.YES is assessed(citizen_of(group), only, first_day)[HELPED].verdict


@pytest.mark.parametrize("group", [EU, NORDIC])
def test_each_statement_names_the_members_that_it_gives(group):
    names = Locale("en").territories
    for statement in group.provisions:
        members = [period.value for period in group.periods if period.provision is statement]
        assert members
        assert {names[member.value] for member in members} == {
            name for name in names.values() if re.search(rf"\b{re.escape(name)}\b", statement.says)
        }


@pytest.mark.parametrize(
    ("on", "count"),
    [
        (date(2004, 4, 30), 15),
        (date(2004, 5, 1), 25),
        (date(2007, 1, 1), 27),
        (date(2013, 7, 1), 28),
        (date(2026, 6, 1), 27),
    ],
)
def test_the_area_is_the_union_with_three_more(on, count):
    assert count == len(EU.at(on))
    assert EEA.at(on) == EU.at(on) | {Country.IS, Country.LI, Country.NO}


def test_the_united_kingdom_has_left():
    only = {"only": ["GB"]}

    assert Verdict.YES is assessed(citizen_of(EU), only, date(2020, 1, 31))[HELPED].verdict
    assert Verdict.NO is assessed(citizen_of(EU), only, date(2020, 2, 1))[HELPED].verdict


def test_a_rule_can_ask_for_members_of_a_group_although_one_left_before_it_began():
    from_march = provision("M", since="2025-03-01")
    late = attrs.evolve(MEDICAL_HELP, provisions=(from_march,), when=citizen_of(EU))
    country = replaced(MEDICAL_HELP, late)
    found = [
        assess(
            Case.from_dict({"person": {"citizenships": {"only": [state]}}}),
            jurisdiction=country,
            on=ON,
        )[HELPED].verdict
        for state in ("DK", "GB")
    ]
    assert [Verdict.YES, Verdict.NO] == found


@pytest.mark.parametrize(
    ("state", "on", "cautioned"),
    [
        ("RO", date(2006, 12, 15), True),
        ("RO", date(2007, 1, 15), True),
        ("RO", date(2006, 6, 1), False),
        ("RO", date(2010, 6, 1), False),
        ("GB", date(2020, 6, 1), True),
        ("GB", date(2021, 6, 1), False),
    ],
)
def test_near_a_day_that_is_only_recalled_an_answer_says_so(state, on, cautioned):
    answer = assessed(citizen_of(EU), {"only": [state]}, on)[HELPED]

    assert cautioned is any("recalled" in caution.words for caution in answer.cautions)


def test_every_statement_of_a_group_has_an_id_and_only_days_that_a_sheet_gives_are_exact():
    for group in (EU, EEA, NORDIC):
        for statement in group.provisions:
            assert statement.id.startswith("INT-MEMBER-")
            exact = statement.is_doubtful or (statement.since, statement.until) == (None, None)
            assert exact is not bool(statement.sources)


def test_a_group_is_one_clause_in_words_and_in_the_network():
    country = law(all_of(citizen_of(EU), citizen_of("dk")))
    condition = country.in_force(ON).questions[Case][HELPED]

    words = "the person is a citizen of a member State of the European Union"
    assert words == citizen_of(EU).words
    assert [words, "the person is a citizen of: DK"] == [
        clause.words for clause in outline(condition) if clause.depth
    ][:2]


def in_one_line(explanation):
    return " ".join(explanation.to_text().split())


def test_an_explanation_names_the_citizenship_that_makes_it_so():
    text = in_one_line(assessed(citizen_of(EU), ["NG", "SE"]).explain(HELPED))

    assert "the person is a citizen of: SE" in text
    assert "citizen of: NG" not in text


def test_an_explanation_of_a_no_says_in_one_statement_what_the_person_is_a_citizen_of():
    explanation = assessed(citizen_of(EU), {"only": ["NG", "GH"]}).explain(HELPED)
    (clause,) = explanation.clauses

    assert ["the person is a citizen of: GH, NG"] == [fact.text for fact in clause.facts]
    assert "the person is a citizen of: GH, NG" in in_one_line(explanation)
    nobody = assessed(citizen_of(EU), {"only": []}).explain(HELPED)
    assert "the person is a citizen of: none of them" in in_one_line(nobody)


def test_one_question_settles_a_group():
    asked = next_question(Case(), jurisdiction=law(citizen_of(EU)), on=ON, goals=[HELPED])

    assert Person.citizenships is asked.fact
    decides = {verdict for reply in asked.replies for verdict in reply.decides.values()}
    assert {Verdict.YES, Verdict.NO} == decides


CLAUSES = [
    condition.on_day(ON).parts[0] if condition.parts else condition
    for condition in map(citizen_of, (EU, EEA, NORDIC, "dk", "no", "ng"))
]
LISTS = [
    Selection(yes=frozenset(yes), no=frozenset(no))
    for yes in map(set, [(), (Country.DK,), (Country.NO,), (Country.NG,), (Country.DE,)])
    for no in (set(), {Country.DK} - yes, set(Country) - yes)
    if yes or no
]


def test_clauses_on_citizenship_exclude_only_what_nobody_is():
    for one, other in itertools.product(CLAUSES, CLAUSES):
        for chosen in LISTS:
            case = Case().with_values({Person.citizenships: chosen})
            assert not one.excludes(one.test(case, ON), other, other.test(case, ON))
    eu, eea, _, dk, _, ng = CLAUSES
    assert eu.excludes(True, eea, False)
    assert dk.excludes(True, eu, None)
    assert eu.excludes(False, dk, True)
    assert not eea.excludes(True, eu, False)
    assert not eu.excludes(False, ng, True)


def test_proofs_know_which_group_is_part_of_which():
    def proved(claim):
        return prove(claim, jurisdiction=law(citizen_of(EU)), on=ON)[0]

    assert Verdict.YES is proved(implies(citizen_of(EU), citizen_of(EEA))).verdict
    assert Verdict.YES is proved(implies(citizen_of("dk"), citizen_of(NORDIC))).verdict
    refuted = proved(implies(citizen_of(EEA), citizen_of(EU)))
    assert Verdict.NO is refuted.verdict
    (case,) = refuted.counterexample
    assert case.person.citizenships.yes & {Country.IS, Country.LI, Country.NO}
    both = all_of(citizen_of(EU), not_(citizen_of(NORDIC)))
    assert Verdict.NO is proved(equivalent(both, citizen_of(EU))).verdict


@pytest.mark.parametrize("holds", [True, False])
@pytest.mark.parametrize("clause", CLAUSES, ids=repr)
def test_what_fills_a_group_makes_it_so(clause, holds):
    fillings = list(clause.values_for(holds, ON))

    assert fillings
    assert all(clause.test(Case().with_values(each), ON) is holds for each in fillings)


def test_what_is_no_country_or_has_no_member_is_refused():
    with pytest.raises(LawError, match="'denmark' is not a country; give an ISO 3166-1"):
        citizen_of("denmark")
    late = DatedSet("late", "a State of the late union", *EU.periods[-2:-1])
    with pytest.raises(LawError, match="late: has no member on 2000-01-01"):
        law(citizen_of(late))


STATELESS = {"person": {"stateless": True}}


@pytest.mark.parametrize("when", [citizen_of(EU), citizen_of("dk"), citizen_of(NORDIC)], ids=repr)
def test_who_is_stateless_is_a_citizen_of_no_country(when):
    found = assess(Case.from_dict(STATELESS), jurisdiction=law(when), on=ON)
    assert Verdict.NO is found[HELPED].verdict
    (clause,) = found.explain(HELPED).clauses
    assert ["the person is stateless: yes"] == [each.text for each in clause.facts]
    assert [] == list(engines_agree(law(when), Case.from_dict(STATELESS), ON))
    of_a_third_country = assess(Case.from_dict(STATELESS), jurisdiction=law(not_(when)), on=ON)
    assert Verdict.YES is of_a_third_country[HELPED].verdict
    for unknown in ({"person": {"stateless": False}}, {"person": {"citizenships": ["NG"]}}):
        told = assess(Case.from_dict(unknown), jurisdiction=law(when), on=ON)
        assert Verdict.UNKNOWN is told[HELPED].verdict
        (difference,) = told.what_if({"person.stateless": True, "person.citizenships": None})
        assert Verdict.NO is difference.after.verdict


def test_a_session_follows_who_turns_out_to_be_stateless_and_not():
    with CaseSession.open(jurisdiction=law(citizen_of(EU)), on=ON) as session:
        session.learn({"person": {"stateless": True}})
        assert Verdict.NO is session.assessment[HELPED].verdict
        session.withdraw(Person.stateless)
        assert Verdict.UNKNOWN is session.assessment[HELPED].verdict


@pytest.mark.parametrize("citizenships", [["LV"], {"only": ["LV"]}, {"LV": True, "DK": False}])
def test_who_is_a_citizen_is_not_stateless(citizenships):
    with pytest.raises(
        CaseError, match="person.stateless: true contradicts person.citizenships LV"
    ):
        Case.from_dict({"person": {"stateless": True, "citizenships": citizenships}})
    assert Case.from_dict({"person": {"stateless": False, "citizenships": citizenships}})


@pytest.mark.parametrize("citizenships", [{"only": []}, {"LV": False}])
def test_who_is_a_citizen_of_none_may_be_stateless(citizenships):
    assert Case.from_dict({"person": {"stateless": True, "citizenships": citizenships}})


def test_the_stateless_of_a_table_are_answered_as_alone():
    cases = [
        Case.from_dict({"person": person})
        for person in (
            {"stateless": True},
            {"stateless": False},
            {"stateless": True, "citizenships": {"DK": False}},
            {"citizenships": ["DK"]},
            {"stateless": True, "citizenships": {"only": []}},
        )
    ]
    for when in (citizen_of(EU), citizen_of("dk"), not_(citizen_of(EU))):
        country = law(when)
        table = assess_table(table_of(cases, country), jurisdiction=country, on=ON).answers
        alone = [assess(each, jurisdiction=law(when), on=ON)[HELPED].verdict for each in cases]
        said = {True: Verdict.YES, False: Verdict.NO, None: Verdict.UNKNOWN}
        assert alone == [said[each] for each in table[HELPED].to_pylist()]


def test_a_row_of_a_stateless_citizen_is_reported():
    columns = {"person.stateless": [True, True], "person.citizenships.LV": [True, None]}
    found = assess_table(pa.table(columns), jurisdiction=law(citizen_of(EU)), on=ON)
    (told,) = found.errors.to_pylist()
    assert (0, "person.stateless") == (told["row"], told["column"])
    assert "true contradicts person.citizenships LV" in told["reason"]
    assert [None, False] == found.answers[HELPED].to_pylist()


def test_that_the_stateless_are_citizens_of_no_country_is_proved():
    country = law(all_of(citizen_of(EU), Person.stateless))
    (proof,) = prove(never(HELPED), jurisdiction=country, on=ON)
    assert Verdict.YES is proof.verdict
    other = law(citizen_of(EU))
    (proof,) = prove(independent_of(HELPED, Person.stateless), jurisdiction=other, on=ON)
    assert Verdict.YES is not proof.verdict
