"""Values that depend on the case: in answers, tables, data, comparisons and both engines."""

import random
from datetime import date

import attrs
import jsonschema
import pyarrow as pa
import pytest
from tests.toyland import (
    GROSS,
    HELP,
    MEDICAL_HELP,
    OFFENCE,
    PERMIT,
    REFLECTION,
    REFLECTION_PERIOD,
    TELL,
    TRAFFICKING,
    VICTIM_PERMIT,
    provision,
    replaced,
    toyland,
)
from tools import agree

from traffick_rules import Assessment, Case, Charge, Verdict, assess, sentence
from traffick_rules.bulk import assess_table
from traffick_rules.errors import LawError
from traffick_rules.facts import Asylum, Needs, Stay, Trafficking
from traffick_rules.law import (
    DatedValue,
    Degree,
    Extension,
    LimitationRule,
    LimitationStep,
    Modality,
    OffenceKind,
    all_of,
    always,
    any_of,
    by_case,
    days,
    lasts,
    months,
    years,
)
from traffick_rules.proof import compare_law, diff
from traffick_rules.render.law_listing import list_law
from traffick_rules.schemas import json_schema
from traffick_rules.testing.conformance_laws import every_clause_can_be_decisive
from traffick_rules.testing.mutation import mutants

ON = date(2020, 6, 1)
# The clause of Toyland on its refugees and on those in need of care: three years, two, or one.
LENGTH = by_case(
    (Asylum.applied, PERMIT.gives(lasts(years(3)))),
    (Needs.medical, PERMIT.gives(lasts(years(2)))),
    PERMIT.gives(lasts(years(1))),
)
RULE = attrs.evolve(VICTIM_PERMIT, unless=(), duration=LENGTH)
COUNTRY = replaced(VICTIM_PERMIT, RULE)
GRANTED = {"identification": {"decision": "victim"}, "toyland": {"registered": True}}


def permit(country=COUNTRY, **facts):
    case = Case.from_dict({**GRANTED, **facts})
    return assess(case, jurisdiction=country, on=ON)


def of(asylum, medical):
    found = {"asylum": {"applied": asylum}, "needs": {"medical": medical}}
    return permit(**found).permits["victim"]


GIVEN = {
    "the first case": (True, None, years(3), ()),
    "the first, whatever the second": (True, True, years(3), ()),
    "the second": (False, True, years(2), ()),
    "none of the cases": (False, False, years(1), ()),
    "the second, if not the first": (None, True, None, (years(3), years(2))),
    "the first, or none": (None, False, None, (years(3), years(1))),
    "not known at all": (None, None, None, (years(3), years(2), years(1))),
    "not the first": (False, None, None, (years(2), years(1))),
}


@pytest.mark.parametrize(("asylum", "medical", "length", "possible"), GIVEN.values(), ids=GIVEN)
def test_the_value_is_that_of_the_first_case_that_holds(asylum, medical, length, possible):
    answer = of(asylum, medical)
    assert length == (answer.duration and answer.duration.length)
    assert possible == tuple(duration.length for duration in answer.possible_durations)
    assert {"4"} <= {provision.id for provision in answer.provisions}


def test_the_conditions_of_the_cases_are_questions_and_reasons():
    asked = COUNTRY.in_force(ON).questions[Case]
    assert {"permits.victim.duration.1", "permits.victim.duration.2"} <= set(asked)
    assert "permits.victim.duration.3" not in asked
    words = {reason.words: str(reason.verdict) for reason in of(False, None).because}
    assert "no" == words[Asylum.applied.words]
    assert "unknown" == words[Needs.medical.words]
    assert Needs.medical.words not in {reason.words for reason in of(True, None).because}


def test_an_answer_says_what_it_can_be():
    assert "is to be granted, not settled: 3 years; 2 years or 1 year" == of(None, None).wording()
    assert "is to be granted, 2 years" == of(False, True).wording()
    danish = COUNTRY.language("da")
    assert "endnu ikke afgjort: 3 år eller 1 år" in of(None, False).wording(danish)


def test_without_a_yes_nothing_is_given_and_nothing_is_possible():
    (answer,) = assess(Case(), jurisdiction=COUNTRY, on=ON).permits.values()
    assert (None, ()) == (answer.duration, answer.possible_durations)


def test_no_last_row_means_that_the_law_says_nothing_of_the_others():
    duration = by_case((Asylum.applied, PERMIT.gives(lasts(years(3)))))
    country = replaced(VICTIM_PERMIT, attrs.evolve(RULE, duration=duration))
    said = {
        asylum: permit(country, asylum={"applied": asylum}).permits["victim"]
        for asylum in (True, False, None)
    }
    assert [years(3), None, None] == [a.duration and a.duration.length for a in said.values()]
    assert [0, 0, 1] == [len(answer.possible_durations) for answer in said.values()]


def test_data_have_what_is_possible_and_nothing_where_it_is_settled():
    for found, there in ((permit(), True), (permit(asylum={"applied": True}), False)):
        plain = found.to_dict()
        jsonschema.validate(plain, json_schema("assessment"))
        assert found == Assessment.from_dict(plain)
        assert there is ("possible_durations" in plain["answers"]["permits.victim"])


def test_tables_have_the_value_of_each_row_where_it_is_known():
    pairs = [(asylum, medical) for asylum, medical, *_ in GIVEN.values()]
    table = pa.table(
        {
            "identification.decision": ["victim"] * len(pairs),
            "toyland.registered": [True] * len(pairs),
            "asylum.applied": [asylum for asylum, _ in pairs],
            "needs.medical": [medical for _, medical in pairs],
        }
    )
    found = assess_table(table, jurisdiction=COUNTRY, on=ON).answers
    expected = [length and str(length) for _, _, length, _ in GIVEN.values()]
    assert expected == found["permits.victim.duration"].to_pylist()
    assert [asylum for asylum, _ in pairs] == found["permits.victim.duration.1"].to_pylist()


def test_the_engines_and_the_naive_evaluator_agree():
    found = agree.agree(COUNTRY, Case, 25, random.Random(3))
    assert [] == found.disagreements


def test_every_case_has_to_be_able_to_decide():
    assert [] == list(every_clause_can_be_decisive(COUNTRY))
    dead = by_case(
        (any_of(Needs.medical, all_of(Needs.medical, Needs.legal)), PERMIT.gives(lasts(years(2)))),
        PERMIT.gives(lasts(years(1))),
    )
    country = replaced(VICTIM_PERMIT, attrs.evolve(RULE, duration=dead))
    findings = [str(finding) for finding in every_clause_can_be_decisive(country)]
    assert any("permits.victim.duration.1" in finding for finding in findings)


def test_comparisons_and_listings_say_the_cases():
    said = "3 years if the person has applied for asylum; 2 years if the person needs medical care; else 1 year"
    rows = {row.code: row.values["tl"] for row in compare_law([COUNTRY], on=ON).rows}
    assert said == rows["permits.personal_situation.duration"][0]
    (entry,) = [
        value for rule in list_law(COUNTRY, on=ON, subject="permits").rules for value in rule.values
    ]
    assert said == entry.value
    assert said == str(COUNTRY.in_force(ON).value("permits.victim.duration"))


def test_what_changes_in_a_case_is_a_difference_of_values_and_of_answers():
    old, new = provision("50", until="2009-12-31"), provision("51", since="2010-01-01")
    first = attrs.evolve(MEDICAL_HELP, provisions=(old,), longest=old.gives(days(30)))
    second = first.then(
        provisions=(new,),
        longest=by_case((Needs.legal, new.gives(days(90))), new.gives(days(60))),
    )
    country = toyland(rules=(first, second))
    found = diff(country, date(2009, 12, 31), date(2010, 1, 1))
    (value,) = found.values
    assert (days(30), "90 days if the person needs legal help; else 60 days") == (
        value.before,
        value.after,
    )
    assert "entitlements.medical.longest.1" in {answer.question for answer in found.answers}
    through_time = country.values["entitlements.medical.longest"]
    assert ["30 days"] == [str(p.value) for _, _, p in through_time.rows_on(date(2009, 1, 1))]
    assert "else 60 days" in str(through_time.at(ON))


def test_a_case_of_another_law_is_another_law():
    other = by_case((Asylum.applied, PERMIT.gives(lasts(years(4)))), *LENGTH_ROWS_AFTER_THE_FIRST)
    changed = replaced(VICTIM_PERMIT, attrs.evolve(RULE, duration=other))
    assert COUNTRY.fingerprint != changed.fingerprint


LENGTH_ROWS_AFTER_THE_FIRST = (
    (Needs.medical, PERMIT.gives(lasts(years(2)))),
    PERMIT.gives(lasts(years(1))),
)


def test_the_rows_of_a_value_have_mutants_like_any_clause():
    found = [m for m in mutants(COUNTRY) if m.of == "value permits.victim.duration"]
    said = {mutant.change for mutant in found}
    assert {"4 years instead of 3 years", "not: the person has applied for asylum"} & said


def test_help_is_given_for_the_time_of_the_case():
    longest = by_case((Needs.legal, HELP.gives(days(90))), HELP.gives(days(30)))
    country = replaced(MEDICAL_HELP, attrs.evolve(MEDICAL_HELP, longest=longest))
    needs = [{"medical": True, "legal": legal} for legal in (True, False, None)]
    answers = [permit(country, needs=each).entitlements["medical"] for each in needs]
    assert [days(90), days(30), None] == [answer.longest for answer in answers]
    assert (days(90), days(30)) == answers[2].possible_longest
    assert "not settled: up to 90 days or up to 30 days" in answers[2].wording()


def test_a_reflection_period_is_as_long_as_the_case_says():
    rule = attrs.evolve(
        REFLECTION_PERIOD,
        standard=by_case((Needs.medical, REFLECTION.gives(days(60))), REFLECTION.gives(days(30))),
        extension=Extension(
            title="more time",
            provisions=(REFLECTION,),
            modality=Modality.MAY,
            when=Needs.social,
            longest=by_case((Needs.legal, REFLECTION.gives(days(120))), REFLECTION.gives(days(90))),
        ),
        on_request=by_case((Needs.accommodation, REFLECTION.gives(False)), REFLECTION.gives(True)),
    )
    country = replaced(REFLECTION_PERIOD, rule)

    def period(**needs):
        return permit(country, stay={"lawful": False}, needs=needs).reflection_period

    settled = period(medical=True, social=True, legal=False, accommodation=False)
    assert (days(60), days(90), True) == (settled.length, settled.longest, settled.on_request)
    open_ = period(social=True)
    assert ((days(60), days(30)), (days(120), days(90)), None) == (
        open_.possible_lengths,
        open_.possible_longest,
        open_.on_request,
    )
    assert open_.possible_lengths == period(social=False).possible_longest
    assert "not settled: 60 days or 30 days" in open_.wording()
    table = pa.table(
        {
            "identification.decision": ["victim"] * 3,
            "stay.lawful": [False] * 3,
            "needs.medical": [True, False, None],
            "needs.social": [True, False, True],
            "needs.legal": [True, None, False],
        }
    )
    found = assess_table(table, jurisdiction=country, on=ON).answers
    name = "reflection_period.reflection"
    assert [60, 30, None] == found[f"{name}.days"].to_pylist()
    assert [120, 30, 90] == found[f"{name}.max_total_days"].to_pylist()


def test_a_reflection_period_can_be_given_without_a_length_that_was_read():
    country = replaced(REFLECTION_PERIOD, attrs.evolve(REFLECTION_PERIOD, standard=None))
    stay = {"lawful": False, "reflection_period_from": "2020-05-20"}
    assessed = permit(country, stay=stay)
    found = assessed.reflection_period
    assert Verdict.YES is found.verdict
    assert [None] * 4 == [found.length, found.longest, found.days, found.ends_on]
    assert assessed == Assessment.from_dict(assessed.to_dict())
    table = pa.table({"identification.decision": ["victim"], "stay.lawful": [False]})
    answers = assess_table(table, jurisdiction=country, on=ON).answers
    assert [True] == answers["reflection_period.reflection"].to_pylist()
    assert [None] == answers["reflection_period.reflection.days"].to_pylist()


def test_a_duty_is_due_after_the_time_of_the_case():
    duty = attrs.evolve(
        TELL,
        within=by_case((Needs.social, HELP.gives(days(3))), HELP.gives(days(10))),
        starts_on=Stay.reflection_period_from,
    )
    country = toyland(rules=(*toyland().rules, duty))
    facts = {"stay": {"reflection_period_from": "2020-05-20"}}
    answers = [
        permit(country, **facts, needs={"medical": True, "social": social}).duties["tell"]
        for social in (True, False, None)
    ]
    assert [date(2020, 5, 23), date(2020, 5, 30), None] == [answer.due_on for answer in answers]
    assert ["overdue", "overdue", "open"] == [str(answer.state) for answer in answers]
    assert (days(3), days(10)) == answers[2].possible_within
    assert "not settled: 3 days or 10 days" in answers[2].wording()
    table = pa.table(
        {
            "stay.reflection_period_from": [date(2020, 5, 20)] * 3,
            "needs.medical": [True] * 3,
            "needs.social": [True, False, None],
        }
    )
    found = assess_table(table, jurisdiction=country, on=ON).answers
    assert [answer.due_on for answer in answers] == found["duties.tell.due_on"].to_pylist()
    assert ["overdue", "overdue", "open"] == found["duties.tell.state"].to_pylist()


def test_a_range_of_punishment_that_depends_on_the_case_has_candidates():
    degree = Degree(
        code="ordinary",
        title="the offence",
        provisions=(OFFENCE,),
        maximum=by_case((Trafficking.consent, GROSS.gives(years(12))), OFFENCE.gives(years(6))),
    )
    rule = attrs.evolve(TRAFFICKING, kind=OffenceKind.TRAFFICKING, degrees=(degree,))
    country = replaced(TRAFFICKING, rule)

    def judged(consent):
        facts = {"purposes": ["prostitution"], "consent": consent, "last_day": "2010-06-01"}
        return sentence(Charge.from_dict({"trafficking": facts}), jurisdiction=country).offences[0]

    assert [years(12), years(6), None] == [judged(each).maximum for each in (True, False, None)]
    assert [years(12), years(6)] == [candidate.maximum for candidate in judged(None).candidates]


REFUSED = {
    "no condition": (by_case, ((PERMIT.gives(lasts(years(1)))),), "is by case without cases"),
    "a row after the last": (
        by_case,
        (
            (Needs.medical, PERMIT.gives(lasts(years(2)))),
            PERMIT.gives(lasts(years(1))),
            (Needs.legal, PERMIT.gives(lasts(years(2)))),
        ),
        "is by case without cases",
    ),
    "two values on one day": (
        by_case,
        ((Needs.medical, PERMIT.gives(lasts(years(2))), PERMIT.gives(lasts(years(1)))),),
        r"value permits\.victim\.duration\.1: 4 and 4 overlap",
    ),
}


@pytest.mark.parametrize(("make", "rows", "message"), REFUSED.values(), ids=REFUSED)
def test_rows_that_are_none_are_refused(make, rows, message):
    with pytest.raises(LawError, match=message):
        attrs.evolve(VICTIM_PERMIT, duration=make(*rows))


def test_a_field_that_has_one_value_for_all_refuses_cases():
    limitation = LimitationRule(
        code="l",
        title="Limitation",
        provisions=(OFFENCE,),
        when=always(),
        ladder=OFFENCE.gives((LimitationStep(years(8), years(10)),)),
        child=always(),
        child_offences=(),
        starts_at_age=by_case((Trafficking.consent, OFFENCE.gives(18)), OFFENCE.gives(21)),
        suspended=always(),
        suspension_provisions=(OFFENCE,),
    )
    with pytest.raises(LawError, match="starts_at_age is given by case, where one value"):
        toyland(rules=(*toyland().rules, limitation))
    with pytest.raises(TypeError, match="depends on the case"):
        RULE.duration.period(ON)


def test_an_amended_value_takes_the_place_of_one_by_case():
    amended = COUNTRY.amended(
        DatedValue("permits.victim.duration", "x", PERMIT.gives(lasts(months(6))))
    )
    answer = permit(amended).permits["victim"]
    assert lasts(months(6)) == answer.duration
