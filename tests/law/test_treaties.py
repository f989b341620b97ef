"""The treaties and EU acts that countries share."""

from __future__ import annotations

from datetime import date

import pytest
from tests.countries import CODES

from traffick_rules import get_jurisdiction
from traffick_rules.law import (
    CETS_197,
    DIRECTIVE_2004_81,
    DIRECTIVE_2011_36,
    DIRECTIVE_2024_1712,
    EU_LAW,
    PALERMO_PROTOCOL,
    Boundary,
    Confidence,
    Source,
)

ALL = (PALERMO_PROTOCOL, CETS_197, DIRECTIVE_2004_81, DIRECTIVE_2011_36, DIRECTIVE_2024_1712)
READ = Source("T", "Gazette", "Toyland", "2000")


def test_a_country_says_where_it_stands_in_one_provision_one_value_and_one_record():
    since = Boundary(date(2010, 9, 1))
    provision = CETS_197.provision(
        "T-1", "", "In force.", since=since, confidence=Confidence.CONFIRMED, sources=(READ,)
    )
    stands = CETS_197.stands("Toyland", provision.gives(True))
    record = CETS_197.record(provision, binding=True, in_force=since, note="a note")
    assert CETS_197.instrument is provision.instrument
    assert "treaty.cets197.in_force" == stands.code
    assert "whether the Council of Europe Convention is in force for Toyland" == stands.title
    assert stands.at(date(2010, 9, 1)) is True
    assert ("cets197", CETS_197.title, True) == (record.code, record.title, record.binding)
    assert ((provision,), since, "a note") == (record.provisions, record.in_force, record.note)


def test_provisions_of_a_directive_stand_in_eu_law():
    provision = DIRECTIVE_2011_36.provision(
        "T-2",
        "art. 11",
        "Help.",
        since="2011-04-05",
        confidence=Confidence.CONFIRMED,
        sources=(READ,),
    )
    assert EU_LAW is provision.instrument
    assert "eu.2011_36.binding" == DIRECTIVE_2011_36.stands("Toyland", provision.gives(True)).code


@pytest.mark.parametrize(
    ("treaty", "code", "value", "asks"),
    [
        (
            PALERMO_PROTOCOL,
            "palermo",
            "treaty.palermo.in_force",
            "whether the Palermo Protocol is in force for",
        ),
        (
            CETS_197,
            "cets197",
            "treaty.cets197.in_force",
            "whether the Council of Europe Convention is in force for",
        ),
        (
            DIRECTIVE_2004_81,
            "2004-81",
            "eu.2004_81.binding",
            "whether Directive 2004/81/EC binds",
        ),
        (
            DIRECTIVE_2011_36,
            "2011-36",
            "eu.2011_36.binding",
            "whether Directive 2011/36/EU binds",
        ),
        (
            DIRECTIVE_2024_1712,
            "2024-1712",
            "eu.2024_1712.binding",
            "whether Directive (EU) 2024/1712 binds",
        ),
    ],
)
def test_each_has_one_name_and_asks_one_thing_in_all_countries(treaty, code, value, asks):
    assert (code, value, asks) == (treaty.code, treaty.value, treaty.asks)


@pytest.mark.parametrize("code", CODES)
def test_every_country_says_where_it_stands_towards_each_of_them(code):
    country = get_jurisdiction(code)
    records = {treaty.code for treaty in country.policy.treaties}
    assert {treaty.code for treaty in ALL} <= records
    assert {treaty.value for treaty in ALL} <= set(country.values)
