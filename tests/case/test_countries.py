"""Facts that countries have of their own: groups of a case beside the shared ones, known by their key."""

from __future__ import annotations

import pickle
import subprocess
import sys
import textwrap
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from multiprocessing import get_context

import pytest
from tests.toyland import TOYLAND, ToyFacts, toyland

from traffick_rules import ArgumentError, Case, CaseError, Charge, Verdict, assess
from traffick_rules.facts import FactGroup, OneOf, Stay, StayGround, YesNo
from traffick_rules.proof import compare
from traffick_rules_denmark.facts import DanishCase
from traffick_rules_norway.facts import NorwegianCase

BOTH = {
    "stay": {"lawful": False},
    "denmark": {"labour_migration_case": True},
    "norway": {"treaty_patient": True},
}


def run(code):
    """What a new process prints."""
    return subprocess.run(  # noqa: S603 - our own interpreter and code
        [sys.executable, "-c", textwrap.dedent(code)], capture_output=True, text=True, check=True
    ).stdout.strip()


def test_a_file_with_groups_of_two_countries_goes_to_both():
    case = Case.from_dict(BOTH)
    assert BOTH == case.to_dict()
    assert case[DanishCase].labour_migration_case is True
    assert case[NorwegianCase].treaty_patient is True
    on = date(2024, 7, 1)
    table = compare(case, ["dk", "no"], on=on)
    for code, group in (("dk", DanishCase), ("no", NorwegianCase)):
        own = Case(stay=case.stay, others=(case[group],))
        alone = {
            answer.question: answer for answer in assess(own, jurisdiction=code, on=on).answers
        }
        both = {
            answer.question: answer for answer in assess(case, jurisdiction=code, on=on).answers
        }
        assert {q: a.verdict for q, a in alone.items()} == {q: a.verdict for q, a in both.items()}
        for row in table.rows:
            for answer in row.answers[code]:
                assert answer.verdict is alone[answer.question].verdict


def test_groups_of_countries_are_equal_in_any_order_and_an_empty_one_is_none():
    own = (DanishCase(labour_migration_case=True), NorwegianCase(treaty_patient=True))
    one, other = Case(others=own), Case(others=own[::-1])
    assert one == other
    assert hash(one) == hash(other)
    assert Case() == Case(others=(DanishCase(),))
    assert Case() != one
    assert "<case {" + repr(one).partition("{")[2] == repr(other)


def test_a_group_of_which_nothing_is_stated_is_unknown():
    assert DanishCase() == Case()[DanishCase]
    assert Stay() == Case()[Stay]
    assert Case(stay=Stay(lawful=True))[Stay].lawful is True
    assert (Stay(lawful=False), *Case.from_dict(BOTH).others) == Case.from_dict(BOTH).stated


def test_values_of_a_country_are_set_and_made_unknown_like_any_other():
    case = Case().with_values({DanishCase.labour_migration_case: True, Stay.lawful: False})
    assert {"stay": {"lawful": False}, "denmark": {"labour_migration_case": True}} == case.to_dict()
    assert Case() == case.with_values({DanishCase.labour_migration_case: None, Stay.lawful: None})


@pytest.mark.parametrize(
    ("others", "message"),
    [
        ((Stay(lawful=True),), "others: Stay.* is not a group of a country that has it for cases"),
        ((7,), "others: 7 is not a group of a country"),
        ((DanishCase, DanishCase()), "others: .* is not a group of a country"),
        (
            (DanishCase(labour_migration_case=True), DanishCase(labour_migration_case=False)),
            "denmark: .* is not the only group with its key",
        ),
    ],
)
def test_what_is_no_group_of_a_country_is_refused(others, message):
    with pytest.raises(CaseError, match=message):
        Case(others=others)


def test_others_that_are_no_list_and_a_group_that_is_none_are_arguments_of_the_wrong_kind():
    with pytest.raises(ArgumentError, match="others: .* is not a list"):
        Case(others=DanishCase(labour_migration_case=True))
    with pytest.raises(ArgumentError, match="'denmark' is not a group of this case"):
        Case()["denmark"]
    with pytest.raises(ArgumentError, match="FactGroup is not a group of this case"):
        Case()[FactGroup]
    with pytest.raises(TypeError):
        iter(Case())


def test_a_group_of_a_country_that_is_not_installed_is_told_by_its_name(tmp_path):
    file = tmp_path / "case.json"
    file.write_text('{"atlantis": {"registered": true}}', encoding="utf-8")
    with pytest.raises(CaseError) as caught:
        Case.from_file(file)
    (problem,) = caught.value.problems
    assert "atlantis" == problem.path
    assert "'atlantis' is not a group of facts here" == problem.message
    assert "traffick-rules-atlantis" in problem.hint
    assert "denmark" in problem.hint
    assert str(caught.value).startswith("case.json: atlantis: ")


@pytest.mark.parametrize(
    ("key", "meant"), [("danmark", "denmark"), ("stya", "stay"), ("swedn", "sweden")]
)
def test_a_misspelt_key_is_told_with_the_nearest(key, meant):
    with pytest.raises(
        CaseError, match=f"{key}: '{key}' is not known here; did you mean '{meant}'"
    ):
        Case.from_dict({key: {}})


@pytest.mark.parametrize("key", ["others", "_own", "Stay lawful", "", "x" * 1000])
def test_a_key_that_no_country_could_have_is_not_known(key):
    with pytest.raises(CaseError, match="is not known here"):
        Case.from_dict({key: {}})


def test_the_schema_has_what_is_installed_or_one_country():
    shared = set(Case.groups())
    assert {*shared, "denmark", "norway", "sweden"} <= Case.json_schema()["properties"].keys()
    assert {*shared, "denmark"} == Case.json_schema("dk")["properties"].keys()
    assert {*shared, "toyland"} == Case.json_schema(TOYLAND)["properties"].keys()
    assert {*Charge.groups(), "sweden"} == Charge.json_schema("se")["properties"].keys()
    assert "toyland" not in Case.json_schema()["properties"]


def test_no_country_is_loaded_before_a_file_needs_it():
    assert "[] ['denmark']" == run(
        """
        import sys
        from traffick_rules import Case
        def loaded():
            names = {name.partition(".")[0] for name in sys.modules}
            return sorted(name[15:] for name in names if name.startswith("traffick_rules_"))
        before = loaded()
        Case.from_dict({"stay": {"lawful": False}})
        assert before == loaded()
        Case.from_dict({"denmark": {"labour_migration_case": True}})
        print(before, loaded())
        """
    )


@pytest.mark.slow
def test_a_pickled_case_is_read_where_its_country_was_not_loaded():
    case = Case.from_dict(BOTH)
    assert f"[] {case!r}" == run(
        f"""
        import pickle, sys
        case = pickle.loads({pickle.dumps(case)!r})
        from traffick_rules import Case
        assert case == Case.from_dict({BOTH!r})
        print([], case)
        """
    )
    with ProcessPoolExecutor(1, get_context("spawn")) as pool:
        assert case == pool.submit(Case.from_dict, BOTH).result()
        assert BOTH == pool.submit(Case.to_dict, case).result()


class Before(FactGroup, key="twiceland"):
    """What a country asked."""

    registered: YesNo = YesNo("the person is registered")
    ground: OneOf[StayGround] = OneOf(StayGround, "the ground is", thing="a ground of stay")


class After(FactGroup, key="twiceland"):
    """What it asks since."""

    registered: YesNo = YesNo("the person is registered here")
    ground: YesNo = YesNo("there is a ground")


def test_of_two_versions_of_a_group_each_gives_what_the_other_holds_where_it_fits():
    for group in (Before, After):
        toyland(code="tw", fact_groups=(ToyFacts, group))
    read = Case.from_dict({"twiceland": {"registered": True}})
    assert After is type(read.others[0])
    assert read.value(Before.registered) is True
    assert Before(registered=True) == read[Before]
    old = Case(others=(Before(ground=StayGround.VISA),))
    with pytest.raises(CaseError, match="twiceland.ground"):
        old.value(After.ground)
    with pytest.raises(CaseError, match="twiceland.ground"):
        old[After]


def test_the_facts_of_another_country_leave_the_answers_as_they_are():
    case = Case(others=(ToyFacts(registered=True),))
    found = assess(case, jurisdiction="dk", on=date(2024, 7, 1))
    assert found.victim_status.verdict is Verdict.UNKNOWN
    assert case == type(found).from_dict(found.to_dict()).case


@pytest.mark.parametrize("kind", [Case, Charge])
def test_a_worked_case_is_no_case(kind):
    key = kind.title.lower()
    worked = {key: {"stay": {"lawful": False}}, "on": "2024-07-01", "expect": {"permits.9": "no"}}
    with pytest.raises(CaseError) as caught:
        kind.from_dict(worked)
    assert [
        "is a worked case of the tests of a country: facts, days, and the answers expected; write what stands under "
        f"{key!r} in a file of its own; tests read it with WorkedCases"
    ] == [str(problem) for problem in caught.value.problems]
