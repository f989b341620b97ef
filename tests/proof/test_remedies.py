"""What would have to change for a floor to be met: the change meets it, and leaves the law as it was where it may."""

from __future__ import annotations

from datetime import date

import attrs
import pytest
from click.testing import CliRunner
from tests.countries import CODES

from traffick_rules import get_jurisdiction
from traffick_rules.cli.commands import cli
from traffick_rules.law import DatedValue, days
from traffick_rules.law.floors import Measure
from traffick_rules.proof import check_floors, remedies
from traffick_rules.proof.floor_checks import FloorStatus

ON = date(2026, 11, 27)


def not_met(country, on):
    return [each for each in check_floors(country, on=on) if each.status is FloorStatus.NOT_MET]


def test_purposes_that_the_offence_does_not_name_are_added_and_no_others():
    (found,) = (
        each for each in remedies("lt", on=ON) if each.before.floor.measure is Measure.PURPOSES
    )
    assert FloorStatus.MET is found.after.status
    assert "the offence names surrogacy" == found.words
    assert "offences.147" in found.changed
    before, after = get_jurisdiction("lt").rules, found.jurisdiction.rules
    assert {rule.question for rule in after if rule not in before} == set(found.changed)
    assert len(before) == len(after)


@pytest.mark.parametrize(
    ("country", "on", "measure", "words"),
    [
        ("se", "2006-12-31", Measure.REFLECTION_PERIOD_EXISTS, "a new rule: a reflection period"),
        ("dk", "2008-12-31", Measure.PERMIT_EXISTS, "a new rule: a renewable residence permit"),
        ("ee", "2004-12-31", Measure.OFFENCE_EXISTS, "a new rule: an offence of trafficking"),
    ],
)
def test_what_the_law_has_not_is_added_as_a_rule(country, on, measure, words):
    found = [each for each in remedies(country, on=date.fromisoformat(on)) if each.before.floor.measure is measure]  # fmt: skip
    assert found
    for each in found:
        assert FloorStatus.MET is each.after.status
        assert each.words.startswith(words)
        assert 1 == len(each.changed)


@pytest.mark.slow
def test_a_length_that_is_too_short_is_made_as_long_as_asked():
    denmark = get_jurisdiction("dk")
    old = denmark.values["reflection.standard_days"]
    periods = [attrs.evolve(period, value=days(20)) for period in old.periods]
    shorter = denmark.amended(DatedValue(old.code, old.title, *periods))
    found = [
        each
        for each in remedies(shorter, on=ON)
        if each.before.floor.measure is Measure.REFLECTION_PERIOD_LENGTH
    ]
    assert ["met"] == [each.after.status for each in found]
    assert days(30) == found[0].jurisdiction.in_force(ON).value("reflection.standard_days")


def test_the_command_says_what_would_have_to_change():
    result = CliRunner().invoke(cli, ["treaties", "se", "--on", "2006-12-31", "--remedies"])
    assert 0 == result.exit_code, result.stderr
    assert "met if a new rule: a reflection period for victims" in " ".join(result.output.split())
    refused = CliRunner().invoke(cli, ["treaties", "se", "--on", "2006-12-31", "--remedies", "--format", "json"])  # fmt: skip
    assert 2 == refused.exit_code


@pytest.mark.slow
@pytest.mark.parametrize("country", CODES)
def test_every_floor_that_a_country_does_not_meet_has_a_remedy(country):
    open_, found = not_met(country, ON), remedies(country, on=ON)
    assert [each.floor for each in open_] == [each.before.floor for each in found]
    assert all(each.after.status is not FloorStatus.NOT_MET for each in found)
