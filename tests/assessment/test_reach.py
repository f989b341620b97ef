"""In which countries trafficking can be tried: a route worked by hand from the law, and what decides."""

from __future__ import annotations

from datetime import date

import pytest
from tests.countries import CODES

from traffick_rules import Charge, Verdict, reach
from traffick_rules.law import years

ON = date(2026, 11, 27)
ROUTE = Charge.from_file("examples/charges/route-riga-tallinn-malmo.yaml")


def grounds(found, code):
    """The grounds of the gravest trafficking offence of a country by their code."""
    return {ground.code: ground for ground in found[code].offences[0].grounds}


def ids(ground):
    return {provision.id for provision in ground.provisions}


@pytest.fixture(scope="module")
def found():
    return reach(ROUTE, on=ON, jurisdictions=CODES)


def test_a_route_over_three_countries_is_answered_as_worked_by_hand(found):
    """Recruited in Riga, driven through Tallinn, exploited in Malmö; by a citizen of Latvia who lives there."""
    by_hand = {
        "dk": "no",  # no act there, and no tie of the accused
        "ee": "yes",  # transport is an act of § 133 since 19 July 2026
        "fi": "unknown",  # whatever the law of the place, but on an order of the Prosecutor General
        "is": "yes",  # what CETS 197 covers, by anyone and anywhere
        "lt": "yes",  # art. 147, by anybody and anywhere, not tried abroad
        "lv": "yes",  # recruitment is an act there, and the accused is a citizen
        "no": "unknown",  # § 5 third paragraph: whether the accused stays in Norway, a fact of its own
        "se": "yes",  # acts there, and no double criminality for ch. 4 s. 1 a
    }
    assert by_hand == {each.code: each.verdict.value for each in found.countries}


@pytest.mark.parametrize(
    ("code", "offence", "punishment", "provision"),
    [
        ("lv", "trafficking", ("15 days", years(8)), "LV-OFF-START"),
        ("ee", "trafficking", ("1 year", years(7)), "EE-OFF-03"),
        ("se", "4-1a", ("None", None), "SE-OFF-INTRO"),
    ],
)
def test_each_country_of_the_route_has_its_offence_range_limitation_and_an_act_there(
    found, code, offence, punishment, provision
):
    first = found[code].offences[0]
    assert offence == first.offence.offence
    assert Verdict.YES is first.offence.verdict
    assert punishment == (str(first.offence.minimum), first.offence.maximum)
    assert Verdict.NO is first.time_barred
    assert date(2036, 10, 2) == first.barred_earliest
    here = grounds(found, code)["act_here"]
    assert Verdict.YES is here.verdict
    assert provision in ids(here)


def test_the_range_of_sweden_is_that_of_each_degree_that_it_may_be(found):
    degrees = {c.degree: (c.minimum, c.maximum) for c in found["se"].offences[0].offence.candidates}
    assert degrees["ordinary"] == (years(2), years(10))
    assert degrees["less_serious"][1] == years(4)


def test_the_grounds_abroad_cite_their_provisions_and_say_whether_they_ask_for_double_criminality(
    found,
):
    latvia = grounds(found, "lv")["abroad"]
    assert Verdict.YES is latvia.verdict
    assert Verdict.NO is latvia.dual_criminality
    assert "LV-JUR-NAT" in ids(latvia)
    sweden = grounds(found, "se")["abroad"]
    assert (Verdict.YES, Verdict.NO) == (sweden.verdict, sweden.dual_criminality)
    assert {"SE-OFF-DUALCRIM"} == ids(sweden)
    # Neither citizen nor victim nor company: what is left is whether an obligation of Estonia reaches it, which is open.
    estonia = grounds(found, "ee")["abroad"]
    assert Verdict.UNKNOWN is estonia.verdict
    assert "EE-JUR-03" in ids(estonia)
    assert {"IS-JURIS", "IS-JURIS-B"} == ids(grounds(found, "is")["abroad_by_treaty"])
    assert "FI-JUR-ORDER" in ids(grounds(found, "fi")["abroad"])


def test_only_a_ground_that_depends_on_the_law_of_the_place_asks_for_double_criminality():
    """An Estonian citizen abroad, Penal Code § 7(1): only where the act is punishable there, too."""
    estonian = {"accused.citizenships": {"only": ["EE"]}, "reach.punishable_there": None}
    by_citizen = ROUTE.with_values(estonian)
    found = grounds(reach(by_citizen, on=ON, jurisdictions=["ee"]), "ee")["abroad"]
    assert Verdict.UNKNOWN is found.verdict
    assert (
        Verdict.UNKNOWN is found.dual_criminality
    )  # an obligation of Estonia would not ask for it
    of_norway = ROUTE.with_values({"person.citizenships": {"only": ["NO"]}})
    norway = grounds(reach(of_norway, on=ON, jurisdictions=["no"]), "no")
    assert Verdict.YES is norway["abroad_present"].dual_criminality
    victim = norway["abroad_victim"]
    assert (Verdict.YES, Verdict.NO) == (victim.verdict, victim.dual_criminality)


def test_a_residence_counts_in_its_own_country_alone():
    resident = ROUTE.with_values(
        {"accused.citizenships": {"only": ["US"]}, "accused.residences": {"only": ["DK"]}}
    )
    found = reach(resident, on=ON, jurisdictions=["dk", "lv"])
    assert Verdict.YES is grounds(found, "dk")["abroad"].verdict
    assert Verdict.NO is grounds(found, "lv")["abroad"].verdict


def test_an_act_that_is_none_of_the_offence_of_its_country_is_no_ground_by_itself():
    """In July 2026 transport was not yet an act of § 133 of the Penal Code of Estonia."""
    legs = [
        {"country": "LV", "acts": ["recruitment"]},
        {"country": "EE", "acts": ["transportation"]},
        {"country": "SE", "acts": ["placing"]},
    ]
    days = {"trafficking.first_day": "2026-06-01", "trafficking.last_day": "2026-07-01"}
    before = ROUTE.with_values({**days, "trafficking.route": {"only": legs}})
    found = reach(before, on=ON, jurisdictions=["ee"])
    assert Verdict.YES is found["ee"].offences[0].offence.verdict
    here = grounds(found, "ee")["act_here"]
    assert Verdict.UNKNOWN is here.verdict
    assert ["trafficking.countries", "trafficking.route"] == [r.facts[0] for r in here.because]


def test_where_nothing_but_the_day_is_known_nothing_is_a_no():
    charge = Charge.from_dict({"trafficking": {"last_day": "2026-08-01"}})
    found = reach(charge, on=ON)
    assert {Verdict.UNKNOWN} == {each.verdict for each in found.countries}


def test_where_all_was_done_in_the_country_acts_abroad_are_not_asked_about():
    at_home = {"only": [{"country": "SE", "acts": ["recruitment"], "last_day": "2026-08-01"}]}
    charge = ROUTE.with_values({"trafficking.route": at_home})
    assert ["act_here"] == list(grounds(reach(charge, on=ON, jurisdictions=["se"]), "se"))


def test_the_text_names_the_route_the_verdicts_and_the_provisions_in_both_languages(found):
    english, danish = found.to_text(), found.to_text(language="da")
    assert "recruitment; 2026-08-01 – 2026-08-05" in english
    assert "rekruttering; 2026-08-01 – 2026-08-05" in danish
    for text in (english, danish):
        assert "LV-JUR-NAT" in text
    assert "Letland" in danish
