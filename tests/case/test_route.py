"""The route: where each act was done, what follows from it, and what it cannot contradict."""

from __future__ import annotations

from datetime import date

import pytest

from traffick_rules import Case, CaseError, Charge, Verdict, assess
from traffick_rules.case.consistency import contradictions_on
from traffick_rules.facts import Act, Country, Leg, Legs, Selection, Trafficking

LEGS = [
    {"country": "LV", "acts": ["recruitment"], "first_day": "2024-01-10", "last_day": "2024-01-20"},
    {"country": "SE", "acts": ["harbouring"], "first_day": "2024-01-23", "last_day": "2024-05-01"},
]


def trafficked(**facts):
    return Case.from_dict({"trafficking": facts})


def test_countries_and_acts_of_the_route_are_known_without_being_stated_again():
    case = trafficked(route=LEGS)
    assert Selection.of(Country.LV, Country.SE) == case.value(Trafficking.countries)
    assert Selection.of(Act.RECRUITMENT, Act.HARBOURING) == case.trafficking.acts
    # The list may go on: nothing is said of other countries, nor of the first and the last day.
    assert case.value(Trafficking.countries).state(Country.DK) is None
    assert case.value(Trafficking.first_day) is None


def test_a_complete_route_says_where_nothing_was_done_and_when_all_began_and_ended():
    case = trafficked(route={"only": LEGS})
    assert case.value(Trafficking.countries).state(Country.DK) is False
    assert date(2024, 1, 10) == case.value(Trafficking.first_day)
    assert date(2024, 5, 1) == case.value(Trafficking.last_day)
    open_ended = trafficked(route={"only": [*LEGS, {"country": "DK"}]})
    assert open_ended.value(Trafficking.last_day) is None


def test_what_follows_from_a_route_goes_with_it_and_what_was_stated_stays():
    case = trafficked(route={"only": LEGS}, acts=["transportation"])
    assert {"route", "acts"} == case.to_dict()["trafficking"].keys()
    assert ["transportation"] == case.to_dict()["trafficking"]["acts"]
    assert case == Case.from_dict(case.to_dict())
    assert trafficked(acts=["transportation"]) == case.with_values({"trafficking.route": None})


@pytest.mark.parametrize(
    ("beside", "path"),
    [
        ({"countries": {"SE": False}}, "trafficking.route[1].country"),
        ({"acts": {"only": ["harbouring"]}}, "trafficking.route[0].acts"),
        ({"first_day": "2024-01-15"}, "trafficking.route[0].first_day"),
        ({"last_day": "2024-04-30"}, "trafficking.route[1].last_day"),
    ],
)
def test_what_contradicts_the_route_is_an_error_at_its_place(beside, path):
    with pytest.raises(CaseError) as caught:
        trafficked(route=LEGS, **beside)
    assert [path] == [problem.path for problem in caught.value.problems]


@pytest.mark.parametrize(("name", "day"), [("first_day", "2024-01-01"), ("last_day", "2024-03-01")])
def test_a_complete_route_with_its_days_and_another_first_or_last_day_contradict(name, day):
    leg = {"country": "LV", "first_day": "2024-01-02", "last_day": "2024-02-01"}
    Charge.from_dict({"trafficking": {"route": [leg], name: day}})
    with pytest.raises(CaseError, match=f"trafficking.{name}: {day} contradicts trafficking.route"):
        Charge.from_dict({"trafficking": {"route": {"only": [leg]}, name: day}})


def test_a_complete_route_and_a_country_outside_it_contradict():
    with pytest.raises(CaseError) as caught:
        trafficked(route={"only": LEGS}, countries=["DK"])
    assert "trafficking.countries" == caught.value.problems[0].path


def test_days_of_a_leg_are_in_order_after_the_birth_and_not_ahead():
    backwards = [{"country": "LV", "first_day": "2024-02-01", "last_day": "2024-01-01"}]
    with pytest.raises(CaseError, match=r"route\[0\].last_day: 2024-01-01 contradicts"):
        trafficked(route=backwards)
    with pytest.raises(CaseError, match=r"route\[0\].first_day: 2024-01-10 contradicts person"):
        Case.from_dict({"person": {"birth_date": "2024-01-15"}, "trafficking": {"route": LEGS}})
    ahead = contradictions_on(trafficked(route=LEGS), date(2024, 4, 1))
    assert ["trafficking.route[1].last_day"] == [problem.path for problem in ahead]


def test_each_problem_of_a_route_is_told_with_its_place():
    legs = {"only": [{"country": "Latvia", "acts": ["recruting"]}, {"acts": ["sale"]}]}
    with pytest.raises(CaseError) as caught:
        trafficked(route=legs)
    paths = ["only[0].country", "only[0].acts[0]", "only[1].country"]
    assert [f"trafficking.route.{path}" for path in paths] == [
        problem.path for problem in caught.value.problems
    ]
    assert "recruitment" in caught.value.problems[1].hint


def test_a_route_made_in_python_is_checked_too():
    legs = Legs((Leg(Country.LV),))
    assert trafficked(route=[{"country": "LV"}]) == Case(trafficking=Trafficking(route=legs))
    with pytest.raises(CaseError):
        Trafficking(route=Legs((Leg("LV"),)))
    with pytest.raises(CaseError):
        Trafficking(route=Legs(()))


def test_recruitment_at_home_is_a_crime_at_home_for_compensation():
    """A person exploited in Sweden alone was told that no crime was done in Denmark, where the recruitment was."""
    legs = [{"country": "DK", "acts": ["recruitment"]}, {"country": "SE", "acts": ["exploiting"]}]
    case = Case.from_dict(
        {
            "trafficking": {"route": {"only": legs}, "harm": ["bodily_injury"]},
            "proceedings": {"compensated": "none"},
        }
    )
    found = assess(case, jurisdiction="dk", on=date(2026, 11, 27))
    assert found["entitlements.state_compensation"].verdict is not Verdict.NO
    nowhere_here = case.with_values({"trafficking.route": {"only": legs[1:]}})
    found = assess(nowhere_here, jurisdiction="dk", on=date(2026, 11, 27))
    assert Verdict.NO is found["entitlements.state_compensation"].verdict


def test_a_charge_takes_the_day_of_its_law_from_a_complete_route():
    charge = Charge.from_dict({"trafficking": {"route": {"only": LEGS}}})
    assert date(2024, 5, 1) == charge.value(Trafficking.last_day)
