"""A country's own facts: of a case, and of a charge."""

from __future__ import annotations

import json
from datetime import date

import attrs
import pytest
from hypothesis import find, given, settings
from tests.toyland import BEGGING, REFLECTION_PERIOD, TRAFFICKING, replaced, toyland

from traffick_rules import ArgumentError, Case, CaseError, Charge, SentenceAnswer, assess, sentence
from traffick_rules.facts import FactGroup, Findings, OpenNorm, YesNo
from traffick_rules.law import Extension, Modality, years
from traffick_rules.testing.strategies import charges


class CourtFindings(FactGroup, key="courtland"):
    """What the courts of Toyland find."""

    gross: OpenNorm = OpenNorm("the offence is gross", decided_by="the court decides")
    organised: YesNo = YesNo("the offence was organised")


def with_findings():
    gross, ordinary = TRAFFICKING.degrees
    by_finding = attrs.evolve(
        TRAFFICKING, degrees=(attrs.evolve(gross, when=CourtFindings.gross), ordinary)
    )
    return replaced(TRAFFICKING, by_finding, charge_groups=(CourtFindings,))


COURTLAND = with_findings()
CONDUCT = {"purposes": ["prostitution"], "last_day": "2012-05-01"}


def charge(**findings):
    return Charge.from_dict({"trafficking": CONDUCT, "courtland": findings})


@pytest.mark.parametrize(("gross", "maximum"), [(True, years(12)), (False, years(5)), (None, None)])
def test_what_the_court_found_decides_the_degree(gross, maximum):
    assert maximum == sentence(charge(gross=gross), jurisdiction=COURTLAND).maximum


def test_a_sentence_with_facts_of_the_country_survives_json():
    answer = sentence(charge(gross=True), jurisdiction=COURTLAND)
    read = SentenceAnswer.from_dict(json.loads(answer.to_json()))
    assert answer.charge == read.charge
    assert answer.to_json() == read.to_json()


def test_a_misspelt_fact_of_a_charge_is_told_with_its_group():
    with pytest.raises(CaseError, match=r"courtland\.gros.*did you mean 'gross'"):
        charge(gros=True)


def test_the_facts_of_a_charge_are_no_facts_of_a_case():
    assert "courtland" not in COURTLAND.groups(Case)
    assert "toyland" not in COURTLAND.groups(Charge)
    with pytest.raises(CaseError, match="courtland"):
        Case.from_dict({"courtland": {"gross": True}})
    with pytest.raises(CaseError, match=r"others: CourtFindings.* is not a group of a country"):
        Case(others=(CourtFindings(gross=True),))
    with pytest.raises(ArgumentError, match="CourtFindings is not a group of this case"):
        Case()[CourtFindings]
    with pytest.raises(ArgumentError, match=r"courtland\.gross is not a fact of cases"):
        Case().with_values({CourtFindings.gross: True})


def test_charges_of_a_country_are_drawn_with_its_own_facts():
    drawn = find(charges(COURTLAND), lambda charge: charge[CourtFindings].gross is True)
    assert Charge(others=(CourtFindings(gross=True),)) == drawn


SINCE_2020 = toyland(covers_from=date(2020, 2, 29), rules=(TRAFFICKING,))


@given(charges(SINCE_2020))
def test_no_charge_is_drawn_whose_law_is_not_known(drawn):
    stated = (drawn.trafficking.first_day, drawn.trafficking.last_day, drawn.judgment.on)
    assert all(day >= date(2020, 2, 29) for day in stated if day is not None)


@settings(max_examples=10)
@given(charges(SINCE_2020).filter(lambda charge: charge.trafficking.route is not None))
def test_nor_one_with_a_route_of_such_days(drawn):
    legs = drawn.trafficking.route.legs
    stated = [day for leg in legs for day in (leg.first_day, leg.last_day)]
    assert all(day >= date(2020, 2, 29) for day in stated if day is not None)


@pytest.mark.parametrize(
    ("speaks_for_it", "words"),
    [
        (True, "6 months, can be extended without a stated longest time"),
        (None, "6 months, without a stated longest time if it is extended"),
        (False, "6 months"),
    ],
)
def test_a_period_can_be_extended_without_a_stated_longest_time(speaks_for_it, words):
    extension = Extension(
        title="the permit can be prolonged",
        provisions=(BEGGING,),
        modality=Modality.MAY,
        when=Findings.special_reasons_for_more_time,
        longest=None,
    )
    longer = attrs.evolve(REFLECTION_PERIOD, extension=extension)
    country = replaced(REFLECTION_PERIOD, longer)
    case = Case.from_dict(
        {
            "identification": {"decision": "victim"},
            "stay": {"lawful": False},
            "findings": {"special_reasons_for_more_time": speaks_for_it},
        }
    )
    result = assess(case, jurisdiction=country, on=date(2006, 1, 1))
    answer = result.reflection_period
    assert words in " ".join(result.to_text().split())
    assert answer.max_total_days is None


def test_a_misspelt_fact_of_a_rule_is_told_where_python_reads_it():
    with pytest.raises(
        AttributeError, match=r"CourtFindings\.grosss is not a fact; did you mean 'gross'\?"
    ):
        CourtFindings.grosss  # noqa: B018 - reading it is what fails
