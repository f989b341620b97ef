"""Mutation of the law: what every operator makes, and what becomes of the mutants of a made-up country."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import attrs
import jsonschema
import pytest
from click.testing import CliRunner
from tests.testing.broken import help_when
from tests.toyland import TOYLAND, provision

from traffick_rules import ArgumentError, register_jurisdiction
from traffick_rules.cli.commands import cli
from traffick_rules.cli.mutate import tests_of as found_tests
from traffick_rules.facts import Needs
from traffick_rules.law import DatedValue, Modality, all_of, any_of, days, not_, under_age
from traffick_rules.law.condition import Not
from traffick_rules.schemas import json_schema
from traffick_rules.testing.mutation import Fate, Operator, mutants, mutate, running
from traffick_rules.testing.mutation.forking import run_jobs

ROOT = Path(__file__).parents[2]
ON = date(2012, 1, 1)


def country(*rules, **changes):
    """Toyland with these rules alone."""
    return attrs.evolve(TOYLAND, rules=rules, milder_law=None, **changes)


def changed(law, operator, of="entitlements.help"):
    """What an operator makes of a part of a law: the change in words, with the mutant's law."""
    return {
        mutant.change: mutant.jurisdiction
        for mutant in mutants(law)
        if mutant.operator is operator and mutant.of == of
    }


def written(law, question="entitlements.help"):
    return law.in_force(ON).questions[next(iter(law.in_force(ON).questions))][question].words


BOTH = country(help_when(all_of(Needs.medical, Needs.legal)))


def test_a_part_is_left_out_of_a_list():
    found = changed(BOTH, Operator.DROP_PART)

    medical, legal = Needs.medical.words, Needs.legal.words
    assert {f"without: {medical}": legal, f"without: {legal}": medical} == {
        change: written(law) for change, law in found.items()
    }


@pytest.mark.parametrize(("joined", "other"), [(all_of, "or"), (any_of, "and")])
def test_all_and_one_of_them_are_swapped(joined, other):
    (law,) = changed(
        country(help_when(joined(Needs.medical, Needs.legal))), Operator.SWAP_AND_OR
    ).values()

    assert f"{Needs.medical.words} {other} {Needs.legal.words}" == written(law)


def test_each_part_is_negated_and_a_negation_is_taken_away():
    found = [law.rules[0].when.parts for law in changed(BOTH, Operator.NEGATE).values()]
    (plain,) = changed(country(help_when(not_(Needs.medical))), Operator.NEGATE).values()

    assert [[True, False], [False, True]] == [
        [isinstance(part, Not) for part in parts] for parts in found
    ]
    assert Needs.medical.words == written(plain)


def test_an_exception_is_left_out():
    (law,) = changed(TOYLAND, Operator.DROP_EXCEPTION, "permits.victim").values()

    assert ((),) == tuple(rule.unless for rule in law.rules if rule.question == "permits.victim")


def test_a_number_becomes_one_more_and_one_less():
    of_age = changed(country(help_when(under_age(18))), Operator.CHANGE_NUMBER)
    length = changed(TOYLAND, Operator.CHANGE_NUMBER, "value reflection.length")

    assert {"17 instead of 18", "19 instead of 18"} == set(of_age)
    assert {"5 months", "7 months"} == {
        str(law.values["reflection.length"].at(ON)) for law in length.values()
    }


def test_a_step_of_an_offences_range_is_changed_and_its_degree_left_out():
    found = changed(TOYLAND, Operator.CHANGE_NUMBER, "value gross.min")
    (without,) = [
        law
        for change, law in changed(TOYLAND, Operator.DROP_PART, "offences.trafficking").items()
        if change == "without: the person was forced"
    ]

    assert {"1 year", "3 years"} == {str(law.values["gross.min"].at(ON)) for law in found.values()}
    assert "gross.min" not in without.values


def test_shall_becomes_may():
    (law,) = changed(BOTH, Operator.CHANGE_MODALITY).values()

    assert Modality.MAY is law.rules[0].modality


def test_a_provision_begins_a_day_earlier_and_later_with_the_value_that_it_sets():
    found = changed(TOYLAND, Operator.SHIFT_DAY, "provision 4")
    first_days = {law.values["permit.length"].periods[0].first_day for law in found.values()}

    assert {date(2004, 12, 31), date(2005, 1, 2)} == first_days
    assert first_days == {law.provision("4").first_day for law in found.values()}


def test_a_change_of_a_value_moves_with_both_of_its_provisions():
    found = changed(TOYLAND, Operator.SHIFT_DAY, "value ordinary.max")

    assert {date(2009, 12, 31), date(2010, 1, 2)} == {
        law.provision("9").first_day for law in found.values()
    }
    for law in found.values():
        assert 1 == (law.provision("9").first_day - law.provision("8").last_day).days


def test_two_provisions_of_one_value_swap_their_days():
    dated = DatedValue("help.days", "days", *(p.gives(days(n)) for p, n in PERIODS), gaps=True)
    law = country(help_when(Needs.medical), parameters=(dated,))
    (mutant,) = [each for each in mutants(law) if each.operator is Operator.SWAP_DAYS]

    assert ("51", "52") == mutant.provisions
    with pytest.raises(ValueError, match="overlap or are out of order"):
        _ = mutant.jurisdiction


PERIODS = ((provision("51", until="2009-12-31"), 1), (provision("52", since="2011-01-01"), 2))


def test_every_mutant_has_a_name_of_its_own_that_stays():
    first, again = ([mutant.id for mutant in mutants(TOYLAND)] for _ in range(2))

    assert first == again
    assert len(first) == len(set(first))


def test_the_law_itself_stays_what_it_is():
    before = [TOYLAND.in_force(day).fingerprint for day in TOYLAND.epochs]
    for mutant in mutants(TOYLAND):
        try:
            law = mutant.jurisdiction
        except ValueError:
            continue
        assert law is not TOYLAND

    assert before == [TOYLAND.in_force(day).fingerprint for day in TOYLAND.epochs]


TESTS = """
from datetime import date
import jsonschema
import pytest
from traffick_rules import Charge, Verdict, assess, get_jurisdiction, sentence
from traffick_rules.facts import Needs, Stay

TOYLAND = get_jurisdiction("tl")
COUNTRIES = {"tl": TOYLAND}


@pytest.mark.parametrize("needed", [True, False])
def test_medical_help_is_for_those_who_need_it(needed):
    case = Case(needs=Needs(medical=needed))
    answer = assess(case, jurisdiction=TOYLAND, on=date(2012, 1, 1))["entitlements.medical"]
    assert (Verdict.YES if needed else Verdict.NO) is answer.verdict


def test_the_reflection_period_lasts_six_months():
    assert "6 months" == str(COUNTRIES["tl"].values["reflection.length"].at(date(2012, 1, 1)))


def test_the_permit_is_there_from_2005():
    rule = [rule for rule in TOYLAND.rules if rule.question == "permits.victim"][0]
    assert not rule.in_force(date(2004, 12, 31))
    assert rule.in_force(date(2005, 1, 1))


@pytest.mark.parametrize("decision", ["victim", "not_a_victim"])
def test_a_victim_has_the_status(decision):
    case = Case.from_dict({"identification": {"decision": decision}})
    verdict = assess(case, jurisdiction=TOYLAND, on=date(2012, 1, 1))["victim_status"].verdict
    assert (Verdict.YES if decision == "victim" else Verdict.NO) is verdict
"""


@pytest.fixture
def tests(tmp_path):
    (tmp_path / "test_toyland.py").write_text(TESTS)
    return tmp_path


@pytest.fixture
def toyland():
    with register_jurisdiction(TOYLAND):
        yield TOYLAND


def of_operator(result, operator, of):
    return {
        each.mutant.change: each
        for each in result.tested
        if each.mutant.operator is operator and each.mutant.of == of
    }


def test_a_mutant_is_killed_by_the_test_that_looks_at_it(toyland, tests):
    found = mutate("tl", tests=tests, only="reflection.length")

    assert (2, 1.0, ()) == (len(found.killed), found.score, found.survivors)
    assert {"test_toyland.py::test_the_reflection_period_lasts_six_months"} == {
        each.by.rpartition("/")[2] for each in found.killed
    }


@pytest.mark.slow
def test_a_survivor_is_listed_with_its_clause_its_provision_and_a_case(toyland, tests):
    found = mutate("tl", tests=tests, only="permits.victim", operators=[Operator.DROP_EXCEPTION])

    (survivor,) = found.survivors
    assert "not where a court has ordered expulsion" == survivor.mutant.clause
    assert ("5",) == survivor.mutant.provisions
    assert "permits.victim on 2012-01-01" in survivor.difference
    assert '"expelled_by_judgment": true' in survivor.difference
    assert 0.0 == found.score


@pytest.mark.slow
def test_a_mutant_that_is_refused_when_loaded_is_killed_by_validation(toyland, tests):
    found = mutate("tl", tests=tests, only="8", operators=[Operator.SHIFT_DAY])

    assert {"begins on 2002-01-02 instead of 2002-01-01": "validation"}.items() <= {
        each.mutant.change: each.by for each in found.killed
    }.items()


@pytest.mark.slow
def test_a_mutant_that_is_the_same_law_is_proved_to_be(tests):
    redundant = all_of(Needs.medical, any_of(Needs.medical, Needs.legal))
    law = attrs.evolve(TOYLAND, rules=(*TOYLAND.rules, help_when(redundant)))
    with register_jurisdiction(law):
        found = mutate("tl", tests=tests, only="entitlements.help", operators=[Operator.DROP_PART])

    same = {each.mutant.change: each.by for each in found.equivalent}
    words = f"without: {Needs.medical.words} or {Needs.legal.words}"
    assert "entitlements.help by truth table, 9 cases" == same[words]
    assert len(found.equivalent) + len(found.survivors) == len(found.tested) == 4


def test_a_clause_that_goes_takes_no_provision_with_it(toyland):
    (law,) = changed(TOYLAND, Operator.DROP_EXCEPTION, "permits.victim").values()

    assert TOYLAND.provision("5") is law.provision("5")
    assert set(TOYLAND.provisions) == set(law.provisions)


@pytest.mark.slow
def test_what_differs_in_days_or_values_alone_is_not_proved_equivalent(toyland, tests):
    found = mutate("tl", tests=tests, only="recovery.length")

    assert () == found.equivalent
    assert {"recovery.length is"} == {" ".join(s.difference.split()[:2]) for s in found.survivors}


@pytest.mark.slow
def test_the_order_of_the_tests_changes_no_mutants_fate(toyland, tests, monkeypatch):
    chosen = mutate("tl", tests=tests, sample=30, seed=1)
    monkeypatch.setattr(running, "in_order", lambda every, *_: iter(every))
    plain = mutate("tl", tests=tests, sample=30, seed=1)

    assert {each.mutant.id: each.fate for each in plain.tested} == {
        each.mutant.id: each.fate for each in chosen.tested
    }
    assert {Fate.KILLED, Fate.SURVIVED} <= {each.fate for each in chosen.tested}


@pytest.mark.slow
def test_a_slow_test_kills_too_unless_it_is_left_out(toyland, tests):
    slow = """
import time
from traffick_rules import get_jurisdiction

def test_the_recovery_period_is_a_month_at_least():
    begun = time.process_time()
    while time.process_time() < begun + 0.2:
        pass
    assert "30 days" == str(get_jurisdiction("tl").values["recovery.length"].periods[0].value.shortest)
"""
    (tests / "test_slow.py").write_text(slow)
    whole = mutate("tl", tests=tests, only="recovery.length")
    quick = mutate("tl", tests=tests, only="recovery.length", quick=True)

    by = "test_slow.py::test_the_recovery_period_is_a_month_at_least"
    killers = {each.by.rpartition("/")[2] for each in whole.killed}
    assert (2, {by}, 0) == (len(whole.killed), killers, whole.left_out)
    assert (0, 4, 1) == (len(quick.killed), len(quick.survivors), quick.left_out)


HELD = """
from datetime import date
import jsonschema
import pytest
from traffick_rules import get_jurisdiction

TOYLAND = get_jurisdiction("tl")
DAY = date(2012, 1, 1)
LAW = TOYLAND.in_force(DAY)
LENGTH = TOYLAND.values["reflection.length"]


def test_it():
    assert {held}
"""


@pytest.mark.slow
@pytest.mark.parametrize(
    "held",
    [
        '"6 months" == str(LENGTH.at(DAY))',
        '"6 months" == str(LAW.value("reflection.length"))',
        '"6 months" == str(HELD["a"][0][0].at(DAY))\n\nHELD = {"a": [(LENGTH,)]}',
        '"6 months" == str(Held.length.at(DAY))\n\nclass Held:\n    length = LENGTH',
        '"6 months" == str(held().values["reflection.length"].at(DAY))\n\ndef held(law=TOYLAND):\n    return law',
        'test_it.length\n\n@pytest.mark.parametrize("x", [LENGTH])\ndef test_x(x):\n    assert "6 months" == str(x.at(DAY))'
        "\n\ntest_it.length = True",
    ],
    ids=["part", "law in force", "collection", "class", "law itself", "parameter"],
)
def test_the_mutant_stands_wherever_a_test_module_holds_the_law(toyland, tmp_path, held):
    (tmp_path / "test_held.py").write_text(HELD.format(held=held))
    found = mutate("tl", tests=tmp_path, only="reflection.length")

    assert 1.0 == found.score


def test_a_mutant_that_changes_nothing_is_killed_by_nothing(toyland, tests, monkeypatch):
    same = '\n\ndef test_one_provision():\n    assert PART is get_jurisdiction("tl").provision("1")'
    held = '\n\nPART = TOYLAND.provision("1")'
    (tests / "test_same.py").write_text(HELD.format(held=f"LENGTH.periods{held}{same}"))
    copies = tuple((each, attrs.evolve(each)) for each in TOYLAND.provisions_of_law)
    first = mutants(TOYLAND)[0]
    monkeypatch.setattr(running, "_chosen", lambda *_: [attrs.evolve(first, edits=lambda: copies)])
    found = mutate("tl", tests=tests)

    assert ["the same conditions"] == [each.by for each in found.equivalent]


@pytest.mark.slow
def test_a_sample_is_the_same_each_time_for_one_seed(toyland, tests):
    one, again, other = (
        [each.mutant.id for each in mutate("tl", tests=tests, sample=4, seed=seed).tested]
        for seed in (1, 1, 2)
    )

    assert 4 == len(one)
    assert one == again != other


def test_jobs_that_hang_or_die_are_told_apart_and_those_that_raise_raise_here():
    jobs = [lambda: {"said": "done"}, lambda: time.sleep(60), lambda: os._exit(1)]
    told = dict(run_jobs(jobs, workers=2, seconds=1))

    assert [{"said": "done"}, {"ended": "the time was over"}, {"ended": "the process died"}] == [
        told[place] for place in range(3)
    ]
    with pytest.raises(RuntimeError, match="ZeroDivisionError"):
        list(run_jobs([lambda: 1 // 0], workers=1, seconds=10))


def test_progress_is_told_round_by_round(toyland, tests):
    told = []
    mutate("tl", tests=tests, only="reflection.length", progress=lambda *what: told.append(what))

    assert ("tests on the law as it is", 0, 1) == told[0]
    assert [("quick tests", done, 2) for done in range(3)] == told[1:4]
    assert [("proofs", 0, 0), ("slow tests", 0, 0)] == told[4:]


def test_a_system_without_forks_is_told(toyland, tests, monkeypatch):
    monkeypatch.delattr(os, "fork")
    with pytest.raises(ArgumentError, match="use Linux or macOS"):
        mutate("tl", tests=tests)


def test_the_tests_of_a_plugin_are_found_beside_its_source():
    assert ROOT / "jurisdictions" / "denmark" / "tests" == found_tests("dk")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"tests": "nowhere"}, r"nowhere is not there; name the folder"),
        ({"only": "reflection.lenght"}, r"did you mean 'reflection.length'\?"),
        ({"only": "1", "operators": [Operator.NEGATE]}, "name another operator"),
        ({"sample": 0}, "0 mutants are none"),
        ({"workers": 0}, "workers: 0 are none"),
    ],
)
def test_what_cannot_be_done_is_told(toyland, tests, given, said):
    with pytest.raises(ArgumentError, match=said):
        mutate("tl", **{"tests": tests, **given})


def test_tests_that_fail_or_cannot_be_collected_or_are_none_are_told(toyland, tmp_path):
    module = tmp_path / "test_it.py"
    for content, said in (
        ("def test_it(): assert False", "test_it.py::test_it fails on the law as it is"),
        ("import nothing_like_this", "cannot be run .*nothing_like_this"),
        ("", "there are none in that folder"),
    ):
        module.write_text(content)
        with pytest.raises(ArgumentError, match=said):
            mutate("tl", tests=tmp_path, only="4")


@pytest.mark.slow
def test_the_command_prints_the_score_and_the_survivors(toyland, tests):
    command = [
        "mutate",
        "tl",
        "--tests",
        str(tests),
        "--only",
        "permits.victim",
        "--at-least",
        "99",
    ]
    text = CliRunner().invoke(cli, command)
    data = CliRunner().invoke(cli, [*command[:-2], "--format", "json"])

    assert 1 == text.exit_code
    assert "Toyland: its law, changed in" in text.output
    assert "survived  not where a court has ordered expulsion: without the exception" in text.output
    assert 0 == data.exit_code
    found = json.loads(data.output)
    jsonschema.validate(found, json_schema("mutation"))
    assert found["mutants"] == found["killed"] + found["equivalent"] + len(found["survivors"])
    assert ["5"] in [survivor["provisions"] for survivor in found["survivors"]]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--operator", "negatte"), "did you mean 'negate'?"),
        ((), "name their folder with --tests"),
    ],
)
def test_the_command_tells_what_it_cannot_do(toyland, options, said):
    result = CliRunner().invoke(cli, ["mutate", "tl", *options])

    assert 2 == result.exit_code
    assert said in result.output


@pytest.mark.slow
def test_numbers_of_danish_law_are_noticed_by_the_plugins_own_tests():
    """A bounded sample, as a user runs it; the tests are found beside the plugin."""
    folder = ROOT / "jurisdictions" / "denmark" / "tests" / "test_parameters.py"
    options = [
        "--tests",
        folder,
        "--operator",
        "change-number",
        "--sample",
        "20",
        "--seed",
        "7",
        "--workers",
        "1",
        "--quick",
        "--format",
        "json",
    ]
    command = [sys.executable, "-m", "traffick_rules.cli", "mutate", "dk", *options]
    result = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 - our own command
    found = json.loads(result.stdout)

    assert "" == result.stderr
    assert 20 == found["mutants"]
    assert found["score"] >= 0.5
    assert all(
        "test_parameters.py::" in by for fate, by in found["fates"].values() if fate == "killed"
    )
