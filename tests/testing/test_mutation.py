"""Mutation of the law: what every operator makes, and what becomes of the mutants of a made-up country."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import attrs
import jsonschema
import pytest
from click.testing import CliRunner
from tests.testing.broken import help_when
from tests.toyland import TOYLAND, provision

from traffick_rules import ArgumentError, plugins, register_jurisdiction
from traffick_rules.cli.commands import cli
from traffick_rules.cli.mutate import tests_of as found_tests
from traffick_rules.facts import Needs
from traffick_rules.law import (
    EU,
    DatedValue,
    Modality,
    all_of,
    any_of,
    citizen_of,
    days,
    not_,
    under_age,
)
from traffick_rules.law.conditions.condition import Not
from traffick_rules.schemas import json_schema
from traffick_rules.testing.mutation import Operator, mutants, mutate, running
from traffick_rules.testing.mutation.equivalence import compared
from traffick_rules.testing.mutation.running import chosen

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
    dated = DatedValue(
        "help.days", "days", *(p.gives(days(n)) for p, n in PERIODS), gaps="no text was read"
    )
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


PLUGIN = """
import attrs
from tests.testing.broken import help_when
from tests.toyland import TOYLAND
from traffick_rules.facts import Needs
from traffick_rules.law import all_of, any_of

REDUNDANT = help_when(all_of(Needs.medical, any_of(Needs.medical, Needs.legal)))
LAND = attrs.evolve(TOYLAND, rules=(*TOYLAND.rules, REDUNDANT))
LENGTH = LAND.values["reflection.length"]

def land():
    return attrs.evolve(LAND)
"""

TESTS = """
from datetime import date

import pytest
from toyland_plugin import LENGTH

from traffick_rules import Case, Verdict, assess, available_jurisdictions, get_jurisdiction
from traffick_rules.facts import Needs
from traffick_rules.testing import JurisdictionConformance

LAND = get_jurisdiction("tl")


class TestLand(JurisdictionConformance):
    code = "tl"
    exempt = {"every_clause_can_be_decisive": {"entitlements.help": "It is redundant on purpose."}}


@pytest.mark.parametrize("needed", [True, False])
def test_medical_help_is_for_those_who_need_it(needed):
    case = Case(needs=Needs(medical=needed))
    answer = assess(case, jurisdiction=LAND, on=date(2012, 1, 1))["entitlements.medical"]
    assert (Verdict.YES if needed else Verdict.NO) is answer.verdict


def test_the_reflection_period_lasts_six_months():
    assert "6 months" == str(LENGTH.at(date(2012, 1, 1)))


def test_a_plugin_supplies_the_country():
    assert ["toyland"] == [c.distribution for c in available_jurisdictions() if c.code == "tl"]
"""


@pytest.fixture
def install(tmp_path, monkeypatch):
    """Install a plugin of a made-up country, with tests beside it; gives the folder with these."""

    def write(entry_point="LAND", tests=TESTS):
        (tmp_path / "toyland_plugin.py").write_text(PLUGIN)
        metadata = tmp_path / "toyland-1.dist-info"
        metadata.mkdir()
        (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: toyland\nVersion: 1\n")
        points = f"[{plugins.GROUP}]\ntl = toyland_plugin:{entry_point}\n"
        (metadata / "entry_points.txt").write_text(points)
        (tmp_path / "tests").mkdir()
        (tmp_path / "tests" / "test_toyland.py").write_text(tests)
        monkeypatch.syspath_prepend(str(tmp_path))
        monkeypatch.setattr(plugins, "_given", {})
        return tmp_path / "tests"

    yield write
    sys.modules.pop("toyland_plugin", None)


@pytest.mark.slow
def test_a_mutant_is_killed_by_the_test_that_looks_at_it_also_by_a_part_that_the_plugin_holds(
    install,
):
    found = mutate("tl", tests=install(), only="reflection.length", workers=1, quick=True)

    assert (2, 4, 1.0) == (len(found.killed), found.tests, found.score)
    assert {"test_toyland.py::test_the_reflection_period_lasts_six_months"} == {
        each.by.rpartition("/")[2] for each in found.killed
    }


@pytest.mark.slow
def test_a_country_that_a_function_gives_is_changed_too(install):
    text = TESTS.replace("LENGTH.at(", 'LAND.values["reflection.length"].at(')
    tests = install("land", text.partition("def test_a_plugin")[0])
    found = mutate("tl", tests=tests, only="reflection.length", sample=1, workers=1, quick=True)

    assert 1.0 == found.score


@pytest.mark.slow
def test_a_law_that_a_conftest_holds_is_changed_too(install):
    tests = install()
    (tests / "conftest.py").write_text("""
from traffick_rules import get_jurisdiction

LAND = get_jurisdiction("tl")


def pytest_runtest_setup(item):
    assert item.module.LAND is LAND
""")
    found = mutate("tl", tests=tests, only="reflection.length", workers=1, quick=True)

    assert {"test_the_reflection_period_lasts_six_months"} == {
        each.by.rpartition("::")[2] for each in found.killed
    }


@pytest.mark.slow
def test_a_survivor_is_listed_with_its_clause_its_provision_and_a_case(install):
    options = {"only": "permits.victim", "operators": [Operator.DROP_EXCEPTION]}
    found = mutate("tl", tests=install(), workers=1, quick=True, **options)

    (survivor,) = found.survivors
    assert "not where a court has ordered expulsion" == survivor.mutant.clause
    assert ("5",) == survivor.mutant.provisions
    assert "permits.victim on 2012-01-01" in survivor.difference
    assert '"expulsion": "decided_by_court"' in survivor.difference
    assert 0.0 == found.score


@pytest.mark.slow
def test_what_is_refused_when_loaded_is_killed_and_what_is_the_same_law_is_proved_to_be(install):
    tests = install()
    refused = mutate(
        "tl", tests=tests, only="8", operators=[Operator.SHIFT_DAY], workers=1, quick=True
    )
    same = mutate(
        "tl",
        tests=tests,
        only="entitlements.help",
        operators=[Operator.DROP_PART],
        workers=1,
        quick=True,
    )

    assert {"begins on 2002-01-02 instead of 2002-01-01": "validation"}.items() <= {
        each.mutant.change: each.by for each in refused.killed
    }.items()
    words = f"without: {Needs.medical.words} or {Needs.legal.words}"
    assert {words: "entitlements.help by truth table, 9 cases of 2 facts"}.items() <= {
        each.mutant.change: each.by for each in same.equivalent
    }.items()
    assert len(same.equivalent) + len(same.survivors) == len(same.tested) == 4


def test_what_differs_in_days_or_values_alone_is_not_proved_equivalent():
    found = {
        compared(TOYLAND, each.jurisdiction)[1]
        for each in mutants(TOYLAND)
        if each.of == "value recovery.length"
    }

    assert {"recovery.length is"} == {" ".join(each.split()[:2]) for each in found}


def test_a_copy_is_proved_to_be_the_same_law():
    copies = tuple((each, attrs.evolve(each)) for each in TOYLAND.provisions_of_law)
    copy = attrs.evolve(mutants(TOYLAND)[0], edits=copies).jurisdiction

    assert copy is not TOYLAND
    assert ("the same conditions", "") == compared(TOYLAND, copy)


def test_what_the_library_states_for_every_country_is_not_changed():
    law = country(help_when(all_of(Needs.medical, citizen_of(EU))))

    assert not [each for each in mutants(law) if "member" in each.of.lower()]


def test_a_clause_that_goes_takes_no_provision_with_it():
    (law,) = changed(TOYLAND, Operator.DROP_EXCEPTION, "permits.victim").values()

    assert TOYLAND.provision("5") is law.provision("5")
    assert set(TOYLAND.provisions) == set(law.provisions)


def test_a_sample_is_the_same_each_time_for_one_seed():
    one, again, other = (
        [each.id for each in chosen(TOYLAND, "", (), 4, seed)] for seed in (1, 1, 2)
    )

    assert 4 == len(one)
    assert one == again != other


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
def test_what_cannot_be_done_is_told(install, given, said):
    with pytest.raises(ArgumentError, match=said):
        mutate("tl", **{"tests": install(), **given})


def test_a_country_that_no_plugin_supplies_is_told(tmp_path):
    with register_jurisdiction(TOYLAND), pytest.raises(ArgumentError, match="no installed plugin"):
        mutate("tl", tests=tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("def test_it(): assert False", "test_toyland.py::test_it fails on the law as it is"),
        ("import nothing_like_this", "cannot be run: .*nothing_like_this"),
        ("import os; os._exit(3)", "cannot be run: .*the process died"),
        ("", "there are none in that folder"),
    ],
)
def test_tests_that_fail_or_cannot_be_collected_or_are_none_are_told(install, content, said):
    with pytest.raises(ArgumentError, match=said):
        mutate("tl", tests=install(tests=content), only="4")


@pytest.mark.slow
def test_tests_that_do_not_end_kill_a_mutant(install, monkeypatch):
    endless = """
from toyland_plugin import LENGTH

def test_it():
    while "5 months" in str(LENGTH.periods[0].value):
        pass
"""
    monkeypatch.setattr(running, "_LEAST_SECONDS", 2)
    monkeypatch.setattr(running, "_PATIENCE", 1)
    found = mutate(
        "tl", tests=install(tests=endless), only="reflection.length", workers=1, quick=True
    )

    assert ["the time was over"] == [each.by for each in found.killed]


@pytest.mark.slow
def test_the_command_prints_the_score_and_the_survivors(install):
    command = ["mutate", "tl", "--tests", str(install()), "--only", "permits.victim"]
    command += ["--operator", "drop-exception", "--quick"]
    text = CliRunner().invoke(cli, [*command, "--at-least", "99"])
    data = CliRunner().invoke(cli, [*command, "--format", "json"])

    assert 1 == text.exit_code
    assert "Toyland: its law, changed in 1 ways" in text.output
    assert "the conformance suite was left out" in text.output
    assert "survived  not where a court has ordered expulsion: without the exception" in text.output
    assert 0 == data.exit_code
    found = json.loads(data.output)
    jsonschema.validate(found, json_schema("mutation"))
    assert [("5", "survived")] == [
        (*each["mutant"]["provisions"], each["fate"]) for each in found["tested"]
    ]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--operator", "negatte", "--tests", "."), "did you mean 'negate'?"),
        ((), "name their folder with --tests"),
    ],
)
def test_the_command_tells_what_it_cannot_do(options, said):
    with register_jurisdiction(TOYLAND):
        result = CliRunner().invoke(cli, ["mutate", "tl", *options])

    assert 2 == result.exit_code
    assert said in result.output


@pytest.mark.slow
def test_numbers_of_swedish_law_are_noticed_by_the_plugins_own_tests():
    """A bounded sample, as a user runs it."""
    folder = ROOT / "jurisdictions" / "sweden" / "tests" / "test_plugin.py"
    options = ["--operator", "change-number", "--sample", "4", "--seed", "7", "--quick"]
    command = [sys.executable, "-m", "traffick_rules.cli", "mutate", "se", "--tests", folder]
    command += [*options, "--format", "json"]
    result = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 - our own command
    found = json.loads(result.stdout)

    assert "" == result.stderr
    assert 4 == len(found["tested"])
    assert found["score"] >= 0.5
