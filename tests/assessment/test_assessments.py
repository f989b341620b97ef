"""Assessments: answers with values, modality, provisions and reasons; in and out of JSON."""

from __future__ import annotations

import json
import pickle
from datetime import date, datetime

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.toyland import MEDICAL_HELP, STATUS, TOYLAND, ToyFacts, toyland

from traffick_rules import (
    ArgumentError,
    Assessment,
    Case,
    CaseError,
    Charge,
    Interview,
    NotInForceError,
    UndecidedError,
    UnknownCodeError,
    Verdict,
    assess,
    assess_many,
    get_jurisdiction,
    sentence,
)
from traffick_rules.answer import ReflectionPeriodAnswer
from traffick_rules.answer.serialization import SCHEMA, computed
from traffick_rules.facts import (
    Authority,
    Expulsion,
    Identification,
    IdentificationDecision,
    Needs,
    Person,
    Stay,
)
from traffick_rules.law import (
    Boundary,
    Competence,
    Confidence,
    IdentificationStep,
    Modality,
    PermitDuration,
    VictimStage,
    always,
    between,
    days,
    months,
)
from traffick_rules.testing.strategies import cases

ON = date(2009, 6, 1)
DENMARK = get_jurisdiction("dk")
ToyCase = Case
VICTIM = Identification(decision=IdentificationDecision.VICTIM)


def assessed(on=ON, **groups):
    return assess(ToyCase(**groups), jurisdiction=TOYLAND, on=on)


def test_a_verdict_cannot_be_taken_for_true_or_false():
    for verdict in Verdict:
        with pytest.raises(UndecidedError, match="verdict is Verdict.YES"):
            bool(verdict)


def test_the_empty_case_has_no_yes_and_no_no():
    answers = assessed().answers
    assert {Verdict.UNKNOWN} == {answer.verdict for answer in answers}
    assert {None} == {answer.value for answer in answers}
    assert all(answer.because for answer in answers)


@pytest.mark.parametrize(
    ("identification", "verdict", "stage"),
    [
        ({"decision": IdentificationDecision.VICTIM}, Verdict.YES, VictimStage.ASSESSED),
        ({"decision": IdentificationDecision.NOT_A_VICTIM}, Verdict.NO, VictimStage.NOT_A_VICTIM),
        ({"indicators": True}, Verdict.UNKNOWN, VictimStage.PRESUMED),
        ({"indicators": False}, Verdict.UNKNOWN, None),
        ({}, Verdict.UNKNOWN, None),
    ],
)
def test_victim_status_is_unknown_until_somebody_has_decided(identification, verdict, stage):
    status = assessed(identification=Identification(**identification)).victim_status
    assert (verdict, stage) == (status.verdict, status.value)


def test_a_reflection_period_has_a_length_and_days_only_where_the_law_counts_days():
    period = assessed(
        identification=VICTIM,
        stay=Stay(lawful=False, reflection_period_from=date(2009, 8, 31)),
    ).reflection_period
    assert (Verdict.YES, months(6), None) == (period.verdict, period.value, period.days)
    assert (months(6), Verdict.NO, None) == (
        period.longest,
        period.extension,
        period.extension_modality,
    )
    assert date(2010, 2, 28) == period.ends_on == period.latest_end_on


def test_of_several_reflection_periods_the_one_that_applies_is_named():
    found = assessed(identification=VICTIM, stay=Stay(lawful=True))
    assert "reflection_period.recovery" == found.reflection_period.question
    assert between(days(30), days(60)) == found.reflection_period.length
    assert found.reflection_period.modality is Modality.MAY
    assert (None, None) == (found.reflection_period.days, found.reflection_period.ends_on)
    assert ["reflection", "recovery"] == list(found.reflection_periods)
    assert "reflection_period.reflection" == assessed().reflection_period.question


def test_a_permit_names_its_duration_only_where_it_is_a_yes():
    facts = {"identification": VICTIM, "others": (ToyFacts(registered=True),)}
    permit = assessed(**facts, stay=Stay(expulsion=Expulsion.NONE)).permits["victim"]
    assert PermitDuration(length=months(6), renewable=True) == permit.value
    assert "6 months, renewable" == str(permit.duration)
    assert permit.modality is Modality.SHALL
    refused = assessed(**facts, stay=Stay(expulsion=Expulsion.DECIDED_BY_COURT)).permits["victim"]
    assert (Verdict.NO, None) == (refused.verdict, refused.value)


def test_an_exception_counts_from_the_day_its_provision_begins():
    facts = {
        "identification": VICTIM,
        "others": (ToyFacts(registered=True),),
        "stay": Stay(expulsion=Expulsion.DECIDED_BY_COURT),
    }
    assert assessed(date(2007, 12, 31), **facts).permits["victim"].verdict is Verdict.YES
    assert assessed(date(2008, 1, 1), **facts).permits["victim"].verdict is Verdict.NO


def test_a_yes_is_carried_by_its_clauses_and_cites_what_is_in_force():
    permit = assessed(
        identification=VICTIM,
        others=(ToyFacts(registered=True),),
        stay=Stay(expulsion=Expulsion.NONE),
    ).permits["victim"]
    expected = [
        ("the decision on the person's status is victim", Verdict.YES, ("1",)),
        ("the person is registered", Verdict.YES, ()),
        ("an expulsion is decided by a court", Verdict.NO, ("5",)),
    ]
    assert expected == [(r.words, r.verdict, r.provisions) for r in permit.because]
    assert ["4", "1", "5"] == [provision.id for provision in permit.provisions]
    assert permit.confidence is Confidence.CONFIRMED
    assert () == permit.cautions


def test_a_no_is_carried_by_the_clause_that_blocks_it():
    permit = assessed(
        identification=VICTIM,
        others=(ToyFacts(registered=False),),
        stay=Stay(expulsion=Expulsion.NONE),
    ).permits["victim"]
    assert ["the person is registered: no"] == [str(reason) for reason in permit.because]
    assert (("toyland.registered",),) == tuple(reason.facts for reason in permit.because)


def test_an_unknown_hangs_on_the_clauses_that_are_not_known():
    permit = assessed(identification=VICTIM).permits["victim"]
    assert {Verdict.UNKNOWN} == {reason.verdict for reason in permit.because}
    assert [("toyland.registered",), ("stay.expulsion",)] == [
        reason.facts for reason in permit.because
    ]


def test_an_open_norm_says_who_decides():
    permit = assess(Case(), jurisdiction=DENMARK, on=ON).permits["9b"]
    who = {reason.facts: reason.decided_by for reason in permit.because}
    assert "the immigration authority decides" == who[("findings.grave_humanitarian_reasons",)]
    assert "the asylum authority decides" == who[("findings.excluded_from_protection",)]
    assert "" == who[("stay.entry_ban",)]


def test_a_rule_that_is_not_in_force_is_named_with_its_days():
    found = assessed(date(2004, 12, 31))
    assert "victim" not in found.permits
    assert ["permits.victim"] == [rule.question for rule in found.not_in_force]
    assert "Toy Code § 4 is in force from 2005-01-01" == str(found.not_in_force[0])
    with pytest.raises(NotInForceError) as caught:
        found.permits["victim"]
    assert (
        "permits.victim: is not in force on that day; Toy Code § 4 is in force from 2005-01-01"
    ) == str(caught.value)
    assert found.permits.get("victim") is None


def test_a_question_of_another_day_is_told_with_its_days_wherever_it_is_asked():
    found = assessed(date(2004, 12, 31))
    told = "permits.victim: is not in force on that day; Toy Code § 4 is in force from 2005-01-01"
    for ask in (
        lambda: found["permits.victim"],
        lambda: found.missing("permits.victim"),
        lambda: Interview(TOYLAND, found.on, goals=["permits.victim"]),
    ):
        with pytest.raises(NotInForceError) as caught:
            ask()
        assert told == str(caught.value)


def test_a_question_without_its_subject_is_told_the_whole_name():
    found = assess(Case(), jurisdiction=DENMARK, on=date(2017, 2, 1))
    with pytest.raises(UnknownCodeError, match=r"9c5: .*; did you mean 'permits\.9c5'\?"):
        found["9c5"]
    with pytest.raises(UnknownCodeError) as caught:
        found["xyz"]
    subjects = str(caught.value).partition("they begin with: ")[2].split(", ")
    assert sorted(subjects) == [
        "burdens",
        "duties",
        "entitlements",
        "permits",
        "reflection_period",
        "victim_status",
    ]


def test_an_unknown_code_is_answered_with_the_nearest_one():
    with pytest.raises(UnknownCodeError) as caught:
        assessed().permits["victm"]
    assert ("permits.victm: is not in the law of that day; did you mean 'victim'?") == str(
        caught.value
    )
    with pytest.raises(UnknownCodeError, match="entitlements.x: .*; in force: medical"):
        assessed().entitlements["x"]


def test_an_answer_is_found_by_the_name_of_its_question():
    found = assessed(needs=Needs(medical=True))
    assert found.entitlements["medical"] == found["entitlements.medical"]
    with pytest.raises(UnknownCodeError):
        found["entitlements.dental"]


def test_a_kind_of_rule_that_the_law_does_not_have_is_an_explained_error():
    bare = TOYLAND.__class__(
        code="tl", name="Toyland", covers_from=date(2000, 1, 1), rules=(MEDICAL_HELP,)
    )
    found = assess(Case(), jurisdiction=bare, on=ON)
    with pytest.raises(NotInForceError, match="victim_status: the law of Toyland on 2009-06-01"):
        _ = found.victim_status
    with pytest.raises(NotInForceError, match="reflection_period: the law of Toyland"):
        _ = found.reflection_period


@pytest.mark.parametrize(
    "asked",
    [
        lambda found: found.reflection_period,
        lambda found: found.reflection_periods["reflection_permit"],
        lambda found: found["reflection_period.reflection_permit"],
    ],
    ids=["the first", "by code", "by question"],
)
def test_what_is_not_in_force_is_one_error_that_says_from_when_it_is(asked):
    found = assess(Case(), jurisdiction="se", on=date(2005, 1, 1))
    with pytest.raises(NotInForceError, match="is in force from 2007-07-01"):
        asked(found)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"case": {"stay": {}}}, "case: dict is not a case; read one with Case.from_dict"),
        ({"jurisdiction": 3}, "jurisdiction: 3 is not a jurisdiction; give a code such as 'dk'"),
        ({"on": "2008-05-01"}, "on: '2008-05-01' is not a day"),
        ({"on": datetime(2008, 5, 1)}, "is not a day"),  # noqa: DTZ001
    ],
    ids=["case", "jurisdiction", "text", "datetime"],
)
def test_an_argument_of_the_wrong_kind_is_refused(arguments, message):
    call = {"case": Case(), "jurisdiction": TOYLAND, "on": ON, **arguments}
    with pytest.raises(ArgumentError, match=message.replace("(", r"\(")):
        assess(call.pop("case"), **call)


def test_an_age_without_its_day_is_held_against_the_birth_date_on_the_day_of_decision():
    case = Case(person=Person(birth_date=date(1990, 1, 1), age=17))
    assert assess(case, jurisdiction=TOYLAND, on=date(2007, 12, 31)).case == case
    with pytest.raises(CaseError, match=r"person\.age: 17 contradicts .* on 2008-01-01 it is 18"):
        assess(case, jurisdiction=TOYLAND, on=date(2008, 1, 1))


def test_no_case_gives_no_assessment():
    assert [] == assess_many([], jurisdiction=TOYLAND, on=ON)


@pytest.mark.slow
@given(case=cases(DENMARK), on=st.sampled_from(DENMARK.epochs))
def test_an_assessment_survives_json_and_equal_input_gives_equal_bytes(case, on):
    found = assess(case, jurisdiction=DENMARK, on=on)
    again = assess(Case.from_dict(case.to_dict()), jurisdiction=DENMARK, on=on)
    assert found.to_json() == again.to_json()
    read = Assessment.from_dict(json.loads(found.to_json()))
    assert found == read
    assert found.to_json() == read.to_json()


@given(case=cases(DENMARK), on=st.sampled_from(DENMARK.epochs))
def test_every_yes_and_every_no_cites_provisions_in_force(case, on):
    for answer in assess(case, jurisdiction=DENMARK, on=on).answers:
        assert answer.provisions
        assert all(provision.in_force(on) for provision in answer.provisions)
        assert answer.because


@given(case=cases(DENMARK), on=st.sampled_from(DENMARK.epochs))
def test_what_is_given_is_given_only_by_a_yes(case, on):
    found = assess(case, jurisdiction=DENMARK, on=on)
    for answer in (*found.permits.values(), *found.entitlements.values(), found.reflection_period):
        assert answer.verdict is Verdict.YES or answer.value is None


def test_an_assessment_can_be_pickled():
    found = assessed(identification=VICTIM)
    assert found.to_json() == pickle.loads(pickle.dumps(found)).to_json()  # noqa: S301


@pytest.mark.parametrize("data", [None, [], {}, {"provisions": {}}, {"answers": 1}], ids=repr)
def test_data_that_are_not_an_assessment_are_refused(data):
    with pytest.raises(CaseError, match="is not assessment data .*; give what assessment.to_dict"):
        Assessment.from_dict(data)


@pytest.mark.parametrize(
    ("schema", "hint"),
    [
        (None, "assess the stored facts again"),
        (SCHEMA - 1, "assess the stored facts again"),
        (SCHEMA + 1, "later"),
    ],
)
def test_a_document_of_another_version_says_what_to_do(schema, hint):
    for made in (assessed(), sentence(Charge(), jurisdiction=TOYLAND)):
        document = {**made.to_dict(), "schema": schema}
        if schema is None:
            del document["schema"]
        with pytest.raises(CaseError, match=hint):
            type(made).from_dict(document)


def _broken(thing):
    """Damages everything in plain data that can be changed."""
    if isinstance(thing, dict | list):
        for below in list(thing.values() if isinstance(thing, dict) else thing):
            _broken(below)
        thing.clear()


def test_plain_data_belong_to_whoever_asked_for_them():
    found = assessed(identification=VICTIM, needs=Needs(medical=True))
    before = found.to_json()
    _broken(found.to_dict())
    assert before == found.to_json()
    assert before == assessed(identification=VICTIM, needs=Needs(medical=True)).to_json()


def test_what_answers_share_stands_once():
    plain = assessed(identification=VICTIM, needs=Needs(medical=True)).to_dict()
    assert json.loads(json.dumps(plain["reasons"])) != []
    for table in ("reasons", "cautions", "days", "instruments"):
        rows = [json.dumps(row) for row in plain[table]]
        assert len(rows) == len(set(rows))

    def row(table, key):
        return dict(zip(plain["columns"][table], plain[table][key], strict=False))

    for answer in plain["answers"].values():
        assert all(row("reasons", place)["words"] for place in answer["because"])
        assert all(row("provisions", id_)["says"] for id_ in answer["provisions"])
        assert all(row("cautions", place)["provision"] for place in answer.get("cautions", ()))
    for place in range(len(plain["cautions"])):
        assert row("days", row("cautions", place)["day"])["why"]
    for id_ in plain["provisions"]:
        provision = row("provisions", id_)
        assert row("instruments", provision["instrument"])["title"]
        assert all(row("sources", key)["title"] for key in provision["sources"])


def test_what_is_as_usual_stays_away_and_is_read_again():
    found = assessed(identification=VICTIM)
    plain = found.to_dict()
    for row in plain["answers"].values():
        unusual = {name for name, value in row.items() if value not in ("", [], None)}
        assert set(row) - set(computed(ReflectionPeriodAnswer)) <= unusual
    tables = [plain[table] for table in plain["columns"]]
    rows = [row for t in tables for row in (t.values() if isinstance(t, dict) else t)]
    assert all(row[-1] not in ("", [], None) for row in rows)
    assert found == Assessment.from_dict(plain)


@pytest.mark.parametrize(
    "since",
    [
        Boundary(),
        Boundary(date(2008, 1, 1)),
        Boundary(confidence=Confidence.RECALL, latest=date(2011, 1, 1)),
        Boundary(confidence=Confidence.RECALL, latest=date(2010, 1, 1), why=""),
        Boundary(date(2008, 1, 1), Confidence.SINGLE, date(2007, 1, 1), None, "disputed"),
    ],
    ids=["unknown", "exact", "by", "by, without words", "disputed"],
)
def test_a_day_is_read_as_it_was_written_with_what_is_doubtful(since):
    rule = MEDICAL_HELP
    changed = attrs.evolve(rule, provisions=(attrs.evolve(rule.provisions[0], since=since),))
    found = assess(Case(), jurisdiction=TOYLAND.amended(changed), on=ON)
    (answer,) = found.entitlements.values()
    assert since == answer.provisions[0].since
    assert bool(since.why) == bool(answer.cautions)
    assert found == Assessment.from_dict(json.loads(found.to_json()))


def test_a_row_with_more_cells_than_columns_is_refused():
    plain = assessed(identification=VICTIM).to_dict()
    plain["reasons"][0] += ["", "more"]
    with pytest.raises(CaseError, match="is not assessment data"):
        Assessment.from_dict(plain)


def test_a_place_outside_a_table_is_refused():
    plain = assessed(identification=VICTIM).to_dict()
    for place in (-1, len(plain["reasons"])):
        changed = json.loads(json.dumps(plain))
        changed["answers"]["victim_status"]["because"] = [place]
        with pytest.raises(CaseError, match="is not assessment data"):
            Assessment.from_dict(changed)


def test_answers_and_assessments_have_short_names_for_people():
    found = assessed(needs=Needs(medical=True))
    assert "<assessment under the law of Toyland on 2009-06-01>" == repr(found)
    assert "<entitlements.medical: yes>" == repr(found.entitlements["medical"])
    assert "<entitlements: medical yes>" == repr(found.entitlements)
    assert found.entitlements["medical"] != found.permits["victim"]
    assert 1 == len({found.entitlements["medical"], found["entitlements.medical"]})


def test_answers_of_one_kind_are_a_mapping_by_code():
    found = assessed()
    assert (1, ["medical"]) == (len(found.entitlements), list(found.entitlements))
    assert (0, []) == (len(found.duties), list(found.duties))


def test_an_unknown_question_is_told_with_the_nearest_one():
    result = assess(Case(), jurisdiction=TOYLAND, on=ON)
    with pytest.raises(
        UnknownCodeError, match=r"^permits\.victm: .*did you mean 'permits\.victim'\?"
    ):
        result["permits.victm"]
    with pytest.raises(UnknownCodeError, match=r"^x: .*they begin with: victim_status, "):
        result["x"]


def test_who_may_notice_a_victim_stands_beside_who_interviews_and_who_decides():
    competences = tuple(
        Competence(
            authority=authority,
            title=str(step),
            step=step,
            when=always(),
            provisions=STATUS.provisions,
        )
        for authority, step in zip(Authority, IdentificationStep, strict=False)
    )
    status = attrs.evolve(STATUS, competences=competences)
    answer = assess(Case(), jurisdiction=toyland(rules=(status,)), on=ON).victim_status
    named = (answer.detectors, answer.interviewers, answer.authorities)
    assert [["detection"], ["interview"], ["decision"]] == [
        [b.title for b in each] for each in named
    ]
