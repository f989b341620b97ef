"""JSON Schema of case and charge files, and the shared vocabulary it is made from."""

from __future__ import annotations

import re

import pycountry
import pytest
from hypothesis import given
from jsonschema import Draft202012Validator, FormatChecker
from tests.toyland import TOYLAND

from traffick_rules import Case, CaseError, Charge, get_jurisdiction
from traffick_rules.facts import Country
from traffick_rules.testing.strategies import cases, charges

RECORDS = [(Case, None), (Charge, None), (Case, TOYLAND), (Case, "dk")]


def validator(kind):
    return Draft202012Validator(kind.json_schema(), format_checker=FormatChecker())


@pytest.mark.parametrize(("kind", "country"), RECORDS, ids=["case", "charge", "toyland", "dk"])
def test_the_schema_is_valid_against_its_metaschema(kind, country):
    Draft202012Validator.check_schema(kind.json_schema(country))
    assert kind.json_schema()["title"] == kind.title


@given(record=cases() | charges())
def test_every_record_that_is_written_fits_the_schema(record):
    assert [] == list(validator(type(record)).iter_errors(record.to_dict()))


@pytest.mark.parametrize(
    "data",
    [
        {"stay": {"lawful": "no"}},
        {"stay": {"lawfull": True}},
        {"unknown": {}},
        {"person": {"birth_date": "2010-02-30"}},
        {"person": {"age": 17.9}},
        {"person": {"age": 121}},
        {"trafficking": {"means": ["decption"]}},
        {"trafficking": {"means": []}},
        {"trafficking": {"means": {"only": ["threat"], "force": True}}},
        {"stay": {"ground": "vissa"}},
        [],
    ],
    ids=str,
)
def test_what_the_schema_refuses_the_reader_refuses(data):
    assert list(validator(Case).iter_errors(data))
    with pytest.raises(CaseError):
        Case.from_dict(data)


@pytest.mark.parametrize(("kind", "country"), RECORDS, ids=["case", "charge", "toyland", "dk"])
def test_the_schema_says_what_every_fact_means(kind, country):
    properties = kind.json_schema(country)["properties"]
    groups = kind.groups() if country is None else get_jurisdiction(country).groups(kind)
    for key, group in groups.items():
        described = properties[key]["anyOf"][0]
        assert described["description"]
        for name, fact in group.facts.items():
            assert fact.words in described["properties"][name]["description"]


def test_every_fact_has_a_path_of_its_own_in_small_letters():
    groups = {**Case.groups(), **Charge.groups()}
    paths = [fact.path for group in groups.values() for fact in group.facts.values()]
    assert len(paths) == len(set(paths))
    assert [] == [path for path in paths if not re.fullmatch(r"[a-z_]+\.[a-z0-9_]+", path)]


def test_there_are_no_facts_that_name_a_person():
    groups = {**Case.groups(), **Charge.groups()}
    words = {word for group in groups.values() for name in group.facts for word in name.split("_")}
    assert set() == words & {"name", "address", "phone", "email", "number", "cpr", "passport"}


def test_countries_are_those_of_iso_3166():
    assert {country.alpha_2 for country in pycountry.countries} == {c.value for c in Country}
