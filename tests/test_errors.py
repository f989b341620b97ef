"""Errors: one tree, data beside the words, and they survive a trip to another process."""

from __future__ import annotations

import pickle

import pytest

from traffick_rules import (
    ArgumentError,
    CaseError,
    JurisdictionNotFoundError,
    LawError,
    MappingError,
    NotInForceError,
    PluginError,
    Problem,
    SessionError,
    TraffickRulesError,
    UndecidedError,
    UnknownCodeError,
)
from traffick_rules import errors as tree
from traffick_rules.errors import did_you_mean

FIRST = Problem("stay.lawful", "'no' is not true or false", "write false, without quotes")
SECOND = Problem("", "is not UTF-8 (byte 0)")

ERRORS = [
    (CaseError([FIRST, SECOND], source="a.json"), ValueError),
    (LawError([FIRST], source="dk"), ValueError),
    (MappingError([FIRST, SECOND], source="ours.yaml"), ValueError),
    (ArgumentError("on: '2008' is not a day"), ValueError),
    (JurisdictionNotFoundError("dj", ["dk", "se"]), LookupError),
    (UnknownCodeError("9c9", "is not a permit"), KeyError),
    (NotInForceError("9c5", "not in force on 2001-01-01"), KeyError),
    (PluginError("cannot be loaded", distribution="d", entry_point="dk = d:LAW"), ImportError),
    (SessionError("the session is closed", saved="a", installed="b"), RuntimeError),
    (UndecidedError("a verdict is neither true nor false"), TypeError),
]
NAMES = [type(error).__name__ for error, _ in ERRORS]


@pytest.mark.parametrize(("error", "builtin"), ERRORS, ids=NAMES)
def test_every_error_is_one_of_ours_and_one_of_pythons(error, builtin):
    assert isinstance(error, TraffickRulesError)
    assert isinstance(error, builtin)
    assert type(error).__name__.endswith("Error")


def test_every_error_of_the_tree_is_tested_here():
    declared = {
        name
        for name in tree.__all__
        if isinstance(getattr(tree, name), type)
        and issubclass(getattr(tree, name), TraffickRulesError)
    }
    assert {*NAMES, "TraffickRulesError"} == declared


@pytest.mark.parametrize("error", [error for error, _ in ERRORS], ids=NAMES)
def test_an_error_can_be_pickled(error):
    """Worker processes send their errors to the parent this way."""
    again = pickle.loads(pickle.dumps(error))  # noqa: S301
    assert type(error) is type(again)
    assert str(error) == str(again)
    assert vars(error) == vars(again)


@pytest.mark.parametrize(
    ("problem", "line"),
    [
        (Problem("a.b", "1 is wrong", "write 2"), "a.b: 1 is wrong; write 2"),
        (Problem("a.b", "1 is wrong"), "a.b: 1 is wrong"),
        (Problem("", "1 is wrong", "write 2"), "1 is wrong; write 2"),
        (Problem("", "1 is wrong"), "1 is wrong"),
    ],
    ids=range(4),
)
def test_a_problem_is_one_line_of_place_message_and_hint(problem, line):
    assert line == str(problem)


def test_each_problem_has_a_line_with_the_source():
    lines = [
        "a.json: stay.lawful: 'no' is not true or false; write false, without quotes",
        "a.json: is not UTF-8 (byte 0)",
    ]
    assert lines == str(CaseError([FIRST, SECOND], source="a.json")).splitlines()
    assert str(FIRST) == str(CaseError([FIRST]))


def test_the_problems_are_data():
    error = CaseError([FIRST, SECOND], source="a.json")
    assert ((FIRST, SECOND), "a.json") == (error.problems, error.source)
    assert "" == CaseError([FIRST]).source


def test_a_jurisdiction_that_is_not_there_is_told_from_those_that_are():
    error = JurisdictionNotFoundError("dkk", ["se", "dk"])
    assert "no jurisdiction 'dkk' is installed; installed: dk, se; did you mean 'dk'?" == str(error)
    assert ("dkk", ("dk", "se")) == (error.code, error.available)
    none = JurisdictionNotFoundError("dk", [])
    assert str(none).startswith("no jurisdiction 'dk' is installed; installed: none; install ")
    assert "register_jurisdiction" in str(none)


def test_what_is_not_in_force_is_told_without_quotes_around_the_message():
    error = NotInForceError("9c5", "not in force on 2001-01-01")
    assert "9c5: not in force on 2001-01-01" == str(error)
    assert "9c5" == error.code


def test_a_plugin_that_fails_names_its_distribution_and_entry_point():
    error = PluginError("cannot be loaded", distribution="d", entry_point="dk = d:LAW")
    assert "cannot be loaded" == str(error)
    assert ("d", "dk = d:LAW") == (error.distribution, error.entry_point)


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        ("lawfull", "did you mean 'lawful'?"),
        ("LAWFUL", "did you mean 'lawful'?"),
        ("dk", "did you mean 'DK'?"),
        ("zzz", ""),
        ("", ""),
        (7, ""),
        (None, ""),
        (["lawful"], ""),
        ("lawful" * 100_000, ""),
    ],
    ids=range(9),
)
def test_the_nearest_right_spelling_is_suggested(written, hint):
    assert hint == did_you_mean(written, ["lawful", "ground", "DK"])


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        ("9c5", "did you mean 'permits.9c5'?"),
        ("reflection_period", "did you mean 'reflection_period.departure_deadline'?"),
        ("c5", ""),
        ("", ""),
    ],
)
def test_the_beginning_or_the_end_of_one_name_suggests_that_name(written, hint):
    names = ["permits.9c3", "permits.9c5", "reflection_period.departure_deadline"]
    assert hint == did_you_mean(written, names)
