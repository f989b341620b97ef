"""The conformance suite itself: a sound country obeys, a broken one breaks the law it was broken for."""

from __future__ import annotations

import pytest
from tests.testing.broken import BROKEN, SOUND
from tests.toyland import TOYLAND

from traffick_rules import ArgumentError
from traffick_rules.testing import (
    LAWS,
    ConformanceError,
    JurisdictionConformance,
    check_conformance,
)


@pytest.mark.parametrize("country", [TOYLAND, SOUND], ids=["Toyland", "sound Toyland"])
def test_a_sound_country_obeys_every_law(country):
    assert () == check_conformance(country)


@pytest.mark.parametrize("law", LAWS)
def test_a_country_broken_for_one_law_breaks_that_law_alone(law):
    found = check_conformance(BROKEN[law]())

    assert [law] == [finding.law for finding in found]


def test_the_laws_are_numbered_from_1_to_13_and_each_has_a_country_that_breaks_it():
    assert list(range(1, 14)) == [law.number for law in LAWS.values()]
    assert list(LAWS) == list(BROKEN)
