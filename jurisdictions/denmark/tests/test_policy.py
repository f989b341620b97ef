"""Policy: plans, bodies, treaties and figures, typed and cited."""

from __future__ import annotations

import itertools
from datetime import date

import pytest

from traffick_rules import get_jurisdiction
from traffick_rules.law import Amount, Bound, Confidence
from traffick_rules.proof import FloorStatus, check_floors

DENMARK = get_jurisdiction("dk")
POLICY = DENMARK.policy


def one(records, code):
    (found,) = [record for record in records if record.code == code]
    return found


def figure(code):
    return one(POLICY.statistics, code)


PLANS = {
    "2002-2006": ((2002, 12, 1), (2006, 12, 31), None),
    "2007-2010": ((2007, 1, 1), (2010, 12, 31), 70_000_000),
    "2011-2014": ((2011, 1, 1), (2014, 12, 31), 80_000_000),
    "2015-2018": ((2015, 1, 1), (2018, 12, 31), 108_350_000),
    "2019-2021": ((2019, 1, 1), (2021, 12, 31), 63_000_000),
    "2022-2025": ((2022, 1, 1), (2025, 12, 31), 118_200_000),
}


@pytest.mark.parametrize(("code", "expected"), PLANS.items(), ids=PLANS)
def test_an_action_plan_has_its_period_and_its_budget_in_kroner(code, expected):
    first, last, kroner = expected
    plan = one(POLICY.action_plans, code)
    assert (date(*first), date(*last)) == (plan.first_day, plan.last_day)
    assert (None if kroner is None else Amount(kroner, "DKK")) == plan.budget


def test_the_six_plans_follow_one_another_and_the_childrens_appendix_supplements_the_first():
    plans = [plan for plan in POLICY.action_plans if not plan.supplements and plan.last_day]
    assert list(PLANS) == [plan.code for plan in plans]
    days = [(plan.first_day, plan.last_day) for plan in plans]
    assert all(
        earlier[1].toordinal() + 1 == later[0].toordinal()
        for earlier, later in itertools.pairwise(days)
    )
    assert "2002-2006" == one(POLICY.action_plans, "2005-children").supplements


AIMS = {
    "2007-2010": ("prepared return", "the Danish Centre against Human Trafficking"),
    "2015-2018": (
        "prevention",
        "outreach and identification",
        "individual support",
        "prosecution",
        "coordination",
    ),
    "2019-2021": ("more flexibility", "forced labour", "begging", "minors"),
    "2022-2025": (
        "stronger authorities, outreach and identification",
        "better help",
        "prosecution",
    ),
}


def test_the_plans_name_their_aims_where_a_source_gives_them():
    assert {code: AIMS.get(code, ()) for code in PLANS} == {
        code: one(POLICY.action_plans, code).aims for code in PLANS
    }


def test_the_sources_disagree_on_when_the_second_plan_was_adopted():
    """NAP-2A: December 2006, or presented in 2007."""
    adopted = one(POLICY.action_plans, "2007-2010").adopted
    assert Confidence.DISPUTED is adopted.confidence
    assert (date(2006, 12, 1), date(2007, 12, 31)) == (adopted.earliest, adopted.latest)


def test_the_top_up_of_late_2016_supplements_the_fourth_plan_whose_first_budget_is_recalled():
    """NAP-4A and NAP-4B: the parts do not add up, so none is derived from the others."""
    top_up = one(POLICY.action_plans, "2016-top-up")
    assert ("2015-2018", Amount(9_400_000, "DKK")) == (top_up.supplements, top_up.budget)
    plan = one(POLICY.action_plans, "2015-2018")
    recalled = [p for p in plan.provisions if p.confidence is Confidence.RECALL]
    assert ["NAP-4B"] == [provision.id for provision in recalled]


def test_the_later_agreement_has_a_sum_and_no_known_years():
    """NAP-7: read on an undated page of after August 2024."""
    agreement = one(POLICY.action_plans, "later-agreement")
    assert (None, None) == (agreement.first_day, agreement.last_day)
    assert Amount(62_400_000, "DKK") == agreement.budget
    assert agreement.adopted.is_doubtful_on(date(2025, 6, 1))


def test_all_money_is_typed_and_in_kroner_with_its_equivalent_beside_it():
    budgets = [plan.budget for plan in POLICY.action_plans if plan.budget is not None]
    assert 7 == len(budgets)
    assert all(isinstance(budget, Amount) and "DKK" == budget.unit for budget in budgets)
    second = one(POLICY.action_plans, "2007-2010")
    assert (Amount(9_000_000, "EUR"),) == second.budget_equivalents


VICTIMS = {
    2007: (17, "single"),
    2008: (28, "single"),
    2009: (47, "single"),
    2010: (52, "recall"),
    2011: (60, "single"),
    2012: (66, "confirmed"),
    2013: (77, "recall"),
    2014: (71, "recall"),
    2015: (93, "confirmed"),
    2016: (121, "confirmed"),
    2017: (98, "confirmed"),
    2018: (97, "confirmed"),
    2019: (64, "confirmed"),
    2023: (112, "confirmed"),
    2024: (78, "disputed"),
}


@pytest.mark.parametrize(("year", "expected"), VICTIMS.items(), ids=str)
def test_the_victims_of_a_year_are_counted_with_their_confidence(year, expected):
    found = figure(f"victims-{year}")
    assert (date(year, 1, 1), date(year, 12, 31)) == (found.first_day, found.last_day)
    assert expected == (found.value, found.provisions[0].confidence.value)
    bound = Bound.ABOUT if year == 2024 else Bound.EXACTLY
    assert (bound, "persons") == (found.bound, found.unit)


@pytest.mark.parametrize(
    ("year", "centre", "tip"), [(2020, 77, 64), (2021, 80, 68), (2022, 73, 72)]
)
def test_where_the_sources_disagree_both_numbers_stand(year, centre, tip):
    assert (centre, tip) == (
        figure(f"victims-{year}-cmm").value,
        figure(f"victims-{year}-tip").value,
    )
    assert figure(f"victims-{year}-cmm").provisions[0].confidence is Confidence.DISPUTED
    assert figure(f"victims-{year}-cmm").provisions == figure(f"victims-{year}-tip").provisions


def test_every_year_from_2007_to_2024_has_a_figure_of_victims():
    assert set(range(2007, 2025)) == {*VICTIMS, 2020, 2021, 2022}
    counted = {s.first_day.year for s in POLICY.statistics if s.code.startswith("victims-")}
    assert set(range(2007, 2025)) == counted


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("women-2007-2009", 91),
        ("men-2007-2009", 1),
        ("forced-labour-2011", 3),
        ("minors-2011", 3),
        ("men-2018", 61),
        ("forced-labour-2018", 46),
        ("sexual-2018", 29),
        ("criminal-acts-2018", 8),
        ("sexual-2019", 38),
        ("forced-labour-2019", 17),
        ("criminal-acts-2019", 5),
        ("forced-labour-2021", 19),
        ("criminal-acts-2021", 18),
        ("sexual-2023", 58),
        ("forced-labour-2023", 23),
        ("forced-labour-2009-2014", 36),
        ("forced-labour-2009-2020", 111),
    ],
)
def test_groups_of_victims_are_counted_where_a_source_breaks_the_number_down(code, expected):
    assert (expected, Bound.EXACTLY) == (figure(code).value, figure(code).bound)


def test_the_derived_numbers_follow_from_what_was_read():
    """2009 is what is left of August 2007 to 2009, 2024 what is left of 2020 to 2024."""
    until_2009 = figure("women-2007-2009").value + figure("men-2007-2009").value
    assert VICTIMS[2009][0] == until_2009 - VICTIMS[2007][0] - VICTIMS[2008][0]
    known = sum(figure(f"victims-{year}-cmm").value for year in (2020, 2021, 2022))
    assert VICTIMS[2024][0] == figure("victims-2020-2024").value - known - VICTIMS[2023][0]


def test_for_2007_to_2013_the_press_and_the_running_totals_disagree():
    """VIC-0713; the totals' number is that of the years taken together."""
    press, totals = figure("victims-2007-2013-press"), figure("victims-2007-2013-totals")
    assert (297, 347) == (press.value, totals.value)
    assert totals.value == sum(VICTIMS[year][0] for year in range(2007, 2014))


def test_the_yearly_numbers_add_up_to_the_running_totals():
    """2007 to 2015 gives 511, to 2023 gives 1233, with the Centre's numbers for 2020 to 2022."""
    total, totals = 0, {}
    for year in range(2007, 2024):
        total += VICTIMS[year][0] if year in VICTIMS else figure(f"victims-{year}-cmm").value
        totals[year] = total
    for year in (2015, 2016, 2019, 2020, 2021, 2022, 2023):
        assert totals[year] == figure(f"victims-2007-{year}").value


CASES = {
    2014: (14, 4, 10),
    2015: (25, 29, 4),
    2016: (2, 1, 14),
    2017: (9, 5, 8),
    2018: (1, 0, 1),
    2019: (7, 0, 0),
    2020: (7, 3, 0),
    2021: (8, 3, 0),
}


@pytest.mark.parametrize(("year", "expected"), CASES.items(), ids=str)
def test_charges_indictments_and_convictions_of_a_year(year, expected):
    names = ("charged", "indicted", "trafficking-convictions")
    assert expected == tuple(figure(f"{name}-{year}").value for name in names)


@pytest.mark.parametrize(
    ("year", "expected"), [(2014, 3), (2015, 5), (2016, 14), (2017, 7), (2018, 2)]
)
def test_acquittals_of_a_year(year, expected):
    assert expected == figure(f"acquitted-{year}").value


@pytest.mark.parametrize(
    ("code", "value", "fact"),
    [
        ("trafficking-convictions-2003", 0, "CRJ-0304"),
        ("large-cases-2004-2005", 2, "CRJ-0405"),
        ("trafficking-convictions-2002-2008", 8, "CRJ-0208"),
        ("investigations-2009", 44, "CRJ-2009"),
        ("prosecuted-2009", 25, "CRJ-2009-PR"),
        ("trafficking-convictions-2009", 11, "CRJ-2009-CO"),
        ("trafficking-convictions-2019-2021", 0, "CRJ-Z"),
        ("forced-labour-convictions-2002-2022", 0, "OFF-36"),
        ("permits-9c5-2013-2015", 0, "PER-08"),
        ("permits-9c5-2021", 1, "PER-08"),
        ("permits-9c5-2022", 1, "PER-08"),
        ("asylum-2009", 1, "PER-09A"),
        ("returns-2021", 38, "RET-10"),
        ("compensated-2021", 0, "SRV-16A"),
    ],
)
def test_other_figures_cite_the_fact_they_rest_on(code, value, fact):
    found = figure(code)
    assert (value, fact) == (found.value, found.provisions[0].id)


SENTENCES = {
    "SEN-01": [5, 42],
    "SEN-03": [36, 24, 27],
    "SEN-04": [42, 36, 36],
    "SEN-05": [36, 95],
}


@pytest.mark.parametrize(("fact", "expected"), SENTENCES.items(), ids=SENTENCES)
def test_sentences_given_are_counted_in_months(fact, expected):
    found = [
        statistic.value
        for statistic in POLICY.statistics
        if statistic.unit == "months" and statistic.provisions[0].id == fact
    ]
    assert expected == found


def test_about_half_of_the_prosecutions_end_in_conviction():
    """SEN-06: a legal journal of 2012."""
    rate = figure("conviction-rate-2012")
    assert (50, "per cent", Bound.ABOUT) == (rate.value, rate.unit, rate.bound)


@pytest.mark.parametrize(
    ("fact", "day", "year"),
    [
        ("INS-02", date(2007, 12, 31), 2007),
        ("OFF-36", date(2022, 6, 30), 2022),
        ("PER-08", date(2022, 12, 31), 2022),
        ("PER-09A", date(2017, 12, 31), 2017),
    ],
)
def test_an_end_of_which_only_the_year_is_known_is_doubtful_all_that_year(fact, day, year):
    until = DENMARK.provision(fact).until
    assert (day, date(year, 1, 1), date(year, 12, 31)) == (until.day, until.earliest, until.latest)


def test_treaties_say_what_binds_and_since_when():
    days = {
        treaty.code: (treaty.binding, treaty.in_force.day if treaty.in_force else None)
        for treaty in POLICY.treaties
    }
    expected = {
        "palermo": (True, date(2003, 12, 25)),
        "cets197": (True, date(2008, 2, 1)),
        "2002-629": (True, date(2002, 7, 19)),
        "2004-81": (False, None),
        "2011-36": (False, None),
        "2024-1712": (False, None),
    }
    assert expected == days
    warsaw = one(POLICY.treaties, "cets197")
    assert (date(2006, 9, 5), date(2007, 9, 19)) == (warsaw.signed.day, warsaw.ratified.day)
    assert "opt-out" in one(POLICY.treaties, "2011-36").note


def test_the_palermo_protocol_was_signed_and_ratified_on_the_days_of_the_depositary():
    """INT-01B and INT-02B; the ministry's 15 December is settled against."""
    palermo = one(POLICY.treaties, "palermo")
    assert (date(2000, 12, 12), date(2003, 9, 30)) == (palermo.signed.day, palermo.ratified.day)
    assert not palermo.signed.why
    assert Confidence.DISPUTED is DENMARK.provision("INT-01").confidence


def test_what_binds_cites_its_entry_into_force_and_what_does_not_its_opt_out():
    cited = {treaty.code: treaty.provisions[0].id for treaty in POLICY.treaties}
    assert {
        "palermo": "INT-03",
        "cets197": "INT-05",
        "2002-629": "INT-06",
        "2004-81": "INT-07",
        "2011-36": "INT-08",
        "2024-1712": "INT-11",
    } == cited


def test_the_ngos_in_the_plans_are_institutions_of_their_own():
    """INS-09: only of HopeNow is the year of its founding known."""
    ngos = {
        institution.code: institution.established and institution.established.day.year
        for institution in POLICY.institutions
        if "INS-09" in {provision.id for provision in institution.provisions}
    }
    assert {"reden_international": None, "hopenow": 2007, "amiami": None} == ngos


def test_the_ministry_in_charge_changed_over_the_years_and_the_days_are_doubtful():
    """INS-07: each ministry as a source of its year names it."""
    changes = one(POLICY.institutions, "ministry").changes
    assert [2002, 2008, 2015, 2018, 2020, 2020, 2022, 2023, 2024] == [
        c.since.day.year for c in changes
    ]
    assert "Foreign Affairs" == changes[3].led_by
    assert all(change.since.is_doubtful_on(change.since.day) for change in changes)


def test_the_centre_answers_to_the_minister_for_gender_equality():
    """INS-03."""
    assert "minister for gender equality" in one(POLICY.institutions, "cmm").led_by


def test_what_no_record_carries_is_kept_to_be_looked_up():
    in_records = {p.id for record in POLICY.records for p in record.provisions}
    for alone in ("INT-14", "INT-16", "INT-16D", "SEN-02", "SRV-16", "SRV-17"):
        assert alone not in in_records
        assert DENMARK.provision(alone).id == alone


@pytest.mark.slow
def test_no_danish_text_presumes_or_denies_that_a_person_of_uncertain_age_is_a_child():
    """SRV-23D, against Art. 10(3) of CETS 197: what a child is given is open for who may be one."""
    floors = check_floors(DENMARK, on=date(2026, 11, 1))
    (presumption,) = [each for each in floors if each.floor.provision.id == "INT-COE-10-AGE"]
    assert presumption.status is FloorStatus.CANNOT_BE_SAID
    assert "do not say whether a person whose age is in doubt" in presumption.because
