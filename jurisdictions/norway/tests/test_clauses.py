"""Clause by clause: what suffices on its own, and what is needed."""

from __future__ import annotations

from datetime import date

import pytest

from traffick_rules import Case, Verdict, assess, get_jurisdiction
from traffick_rules.answer import DutyState
from traffick_rules.law import CircumstanceEffect, Modality, months, years
from traffick_rules.testing import Kit, changed, ids

NORWAY = get_jurisdiction("no")
KIT = Kit("no", on="2026-05-04")
assessed, answer, offence = KIT.assessed, KIT.answer, KIT.offence
TODAY = date(2026, 5, 4)
YES, NO, UNKNOWN = Verdict.YES, Verdict.NO, Verdict.UNKNOWN


# Victim status and duties.


@pytest.mark.parametrize(
    ("day", "formal", "guidelines"),
    [("2022-12-31", True, False), ("2023-06-01", False, False), ("2024-01-01", False, True)],
)
def test_there_is_no_formal_procedure_and_later_there_are_guidelines(day, formal, guidelines):
    """NO-ID-FORMAL and NO-ID-GUIDE."""
    facts = {"identification": {"decision": "victim"}}
    found = ids(answer("victim_status", facts, date.fromisoformat(day)))
    assert (formal, guidelines) == ("NO-ID-FORMAL" in found, "NO-ID-GUIDE" in found)


@pytest.mark.parametrize(
    ("known", "verdict", "state"),
    [
        ({"indicators": True}, YES, DutyState.OPEN),
        ({"indicators": True, "referred": False}, YES, DutyState.OPEN),
        ({"indicators": True, "referred": True}, YES, DutyState.FULFILLED),
        ({"indicators": False, "referred": False}, NO, DutyState.NONE),
        ({}, UNKNOWN, DutyState.POSSIBLE),
    ],
)
def test_who_meets_a_possible_victim_should_refer_them(known, verdict, state):
    """NO-ID-WHO: everybody should, and nobody alone must."""
    found = answer("duties.refer_victim", {"identification": known})
    assert (verdict, state) == (found.verdict, found.state)
    assert Modality.SHOULD is found.modality
    assert "every agency" in found.owed_by


def test_before_2004_no_reflection_period_is_known_which_is_doubtful():
    """NO-REF-A."""
    early = {"identification": {"indicators": True}, "stay": {"lawful": False}}
    absent = assessed(early, date(2003, 12, 31)).not_in_force
    found = [r.cautions for r in absent if r.question == "reflection_period.reflection"]
    assert any(found)


@pytest.mark.parametrize(("told", "due"), [("2026-04-01", date(2026, 4, 22)), (None, None)])
def test_child_welfare_confirms_a_report_within_three_weeks(told, due):
    """NO-CHILD-REPLY."""
    facts = {
        "person": {"age": 15},
        "family": {"child_welfare_told": True},
        "norway": {"child_welfare_told_on": told, "report_confirmed": False},
    }
    assert due == answer("duties.reply_to_report", facts).due_on


@pytest.mark.parametrize(
    ("risk", "excluded", "inhuman", "expected"),
    [
        (True, False, None, YES),
        (True, True, True, YES),
        (None, None, True, YES),
        (True, True, False, NO),
        (True, True, None, UNKNOWN),
    ],
)
def test_no_one_is_sent_to_inhuman_treatment_even_if_excluded(risk, excluded, inhuman, expected):
    """NO-PERM-NONREF and NO-PERM-NONREF-B."""
    facts = {
        "findings": {"risk_of_persecution": risk, "excluded_from_protection": excluded},
        "norway": {"risk_of_inhuman_treatment": inhuman},
    }
    assert expected is answer("entitlements.non_refoulement", facts).verdict


def test_when_a_victim_s_asylum_application_is_taken_up_was_not_read():
    """NO-DUBLIN-VICTIM and NO-DUBLIN-VICTIM-B."""
    facts = {
        "asylum": {"applied": True},
        "findings": {
            "other_state_responsible": True,
            "special_ties": False,
            "removal_impossible": False,
        },
        "identification": {"indicators": False},
    }
    question = "burdens.asylum_not_examined"
    victim = changed(facts, {"identification": {"indicators": True}})
    assert [YES, UNKNOWN] == [answer(question, each).verdict for each in (facts, victim)]


# Offences.


def trafficking(day, degree=None, **known):
    facts = {
        "acts": {"only": ["recruitment"]},
        "means": {"only": ["threat"]},
        "purposes": {"only": ["forced_labour"]},
        "age_when_trafficked": 30,
        **known,
    }
    return offence("257", day, trafficking=facts, gravity=degree or {}, accused={"under_18": False})


NOW = "2024-01-01"
NOT_ORGANISED = {"aggravation": {"only": []}}
ORGANISED = {"aggravation": ["organised_group"]}


@pytest.mark.parametrize(
    ("day", "maxima", "provisions"),
    [
        ("2015-09-30", (15, 10, 10, 5), {"NO-OFF-MAX-A", "NO-OFF-GROSS-A", "NO-OFF-MIN-A"}),
        ("2015-10-01", (16, 10, 12, 6), {"NO-OFF-MAX-B", "NO-OFF-GROSS-B", "NO-OFF-MIN"}),
    ],
)
def test_every_degree_of_trafficking_is_listed_with_its_range(day, maxima, provisions):
    """Without a minimum; an organised group raises the maximum."""
    found = trafficking(day)
    assert found.verdict is YES
    degrees = ("gross_organised", "gross", "organised", "ordinary")
    expected = dict(zip(degrees, map(years, maxima), strict=True))
    assert expected == {c.degree: c.maximum for c in found.candidates}
    assert provisions <= {p for c in found.candidates for p in c.provisions}


@pytest.mark.parametrize("day", ["2014-01-01", NOW])
@pytest.mark.parametrize(
    ("gravity", "degree"),
    [
        ({"gross": True, **NOT_ORGANISED}, "gross"),
        ({"gross": False, **NOT_ORGANISED}, "ordinary"),
        ({"gross": False, **ORGANISED}, "organised"),
        ({"gross": True, **ORGANISED}, "gross_organised"),
        ({}, None),
    ],
)
def test_what_the_court_finds_settles_the_degree(day, gravity, degree):
    """NO-OFF-GROSS-A, NO-OFF-GROSS-B, NO-1902-ORG and NO-OFF-ORG."""
    assert degree == trafficking(day, gravity).degree


def test_an_accused_under_18_cannot_get_more_than_15_years():
    """NO-OFF-ORG."""
    gravity = {"gross": True, **ORGANISED}
    found = [
        offence(
            "257",
            NOW,
            trafficking={"acts": ["recruitment"], "means": ["threat"], "purposes": ["begging"]},
            gravity=gravity,
            accused={"under_18": young},
        ).maximum
        for young in (True, False)
    ]
    assert [years(15), years(16)] == found


WEIGHING = {
    "child": (
        {
            "trafficking": {"age_when_trafficked": 17},
            "accused": {"knowledge_of_age": "should_have_known"},
        },
        "NO-OFF-GROSS-WEIGH-B",
    ),
    "gross_violence_or_coercion": (
        {"gravity": {"aggravation": ["gross_violence"]}},
        "NO-OFF-GROSS-WEIGH-B",
    ),
    "considerable_profit": (
        {"gravity": {"aggravation": ["considerable_profit"]}},
        "NO-OFF-GROSS-WEIGH-B",
    ),
    "attempt": ({"accused": {"stage": "attempt"}}, "NO-OFF-ATTEMPT"),
    "contribution": ({"accused": {"accomplice": True}}, "NO-OFF-COMPLICITY"),
    "company": ({"accused": {"for_company": True}}, "NO-OFF-COMPANY"),
    "aggravated": ({"gravity": {"aggravation": ["ruthless"]}}, "NO-OFF-AGGR"),
    "mitigated": ({"accused": {"under_18": True}}, "NO-OFF-MITIG"),
    "several_offences": ({"gravity": {"offences_tried_together": 2}}, "NO-OFF-MULTI"),
    "repeated": ({"accused": {"convicted_before": True}}, "NO-OFF-REPEAT"),
    "abroad": ({"accused": {"citizenships": ["NO"]}}, "NO-OFF-ABROAD"),
    "abroad_victim": ({"person": {"citizenships": ["NO"]}}, "NO-OFF-ABROAD-C"),
    "abroad_present": (
        {"norway": {"stays_in_norway": True}, "reach": {"punishable_there": True}},
        "NO-OFF-ABROAD-D",
    ),
}


def test_each_circumstance_of_the_code_of_2005_has_a_row():
    assert set(WEIGHING) == {c.code for c in offence("257", NOW).circumstances}


@pytest.mark.parametrize(("code", "facts", "provision"), [(k, *v) for k, v in WEIGHING.items()])
def test_a_circumstance_is_given_by_one_fact(code, facts, provision):
    found = {c.code: c for c in offence("257", NOW, **facts).circumstances}
    assert (YES, provision) == (found[code].verdict, found[code].provisions[0])
    assert offence("257", NOW).circumstances[0].verdict is UNKNOWN


def test_double_is_at_most_six_years_more():
    """NO-OFF-MULTI."""
    found = trafficking(NOW, {"gross": False, **NOT_ORGANISED, "offences_tried_together": 2})
    (raised,) = [c for c in found.circumstances if c.code == "several_offences"]
    assert years(12) == raised.lifted_maximum


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"accused": {"citizenships": {"only": ["SE"]}, "resident": False}}, UNKNOWN),
        (
            {
                "accused": {"citizenships": {"only": ["SE"]}, "resident": False},
                "norway": {"stays_in_norway": True},
            },
            YES,
        ),
        ({"accused": {"for_company": True}, "reach": {"company_here": True}}, YES),
        (
            {
                "accused": {
                    "citizenships": {"only": ["GB"]},
                    "resident": False,
                    "for_company": False,
                }
            },
            NO,
        ),
    ],
)
def test_the_law_reaches_acts_abroad_of_those_tied_to_norway(facts, expected):
    """NO-OFF-ABROAD and NO-OFF-ABROAD-B."""
    (found,) = [c for c in offence("257", NOW, **facts).circumstances if c.code == "abroad"]
    assert found.effect is CircumstanceEffect.REACHES_ABROAD
    assert expected is found.verdict


@pytest.mark.parametrize("day", ["2010-01-01", NOW])
@pytest.mark.parametrize(
    "purpose", ["servitude", "criminal_acts", "surrogacy", "other_exploitation"]
)
def test_what_is_not_named_is_for_the_court_and_never_a_no(day, purpose):
    """NO-1902-STEAL."""
    assert trafficking(day, purposes={"only": [purpose]}).verdict is UNKNOWN


@pytest.mark.parametrize(("abroad", "expected"), [(True, YES), (False, NO), (None, UNKNOWN)])
def test_military_service_counts_abroad(abroad, expected):
    """NO-OFF-PURP-C and NO-1902-PURP-WAR."""
    facts = {
        "acts": ["recruitment"],
        "means": ["threat"],
        "purposes": {"only": ["military_service"]},
    }
    for day in ("2010-01-01", NOW):
        found = offence("257", day, trafficking=facts, norway={"military_service_abroad": abroad})
        assert expected is found.verdict


def test_payment_for_consent_is_a_limb_of_its_own():
    """NO-OFF-PAY."""
    paid = {"acts": {"only": []}, "means": {"only": ["payment_taken"]}}
    assert trafficking(NOW, **paid).verdict is YES
    assert "NO-OFF-PAY" in ids(trafficking(NOW, **paid))


ALONE = {
    "slavery": ("259", {"trafficking": {"acts": ["enslaving"]}}, years(21), "NO-SLAVERY"),
    "public offer": (
        "315-2",
        {"procuring": {"conduct": ["advertising"]}},
        months(6),
        "NO-PROC-AD",
    ),
    "letting rooms": (
        "315-1",
        {"procuring": {"conduct": ["letting_rooms"]}},
        years(6),
        "NO-PROC-LET",
    ),
    "coercion": ("251", {"trafficking": {"means": ["coercion"]}}, years(2), "NO-NEIGH"),
    "forced marriage": (
        "253",
        {"trafficking": {"means": ["coercion"], "purposes": ["forced_marriage"]}},
        years(6),
        "NO-FORCED-MARRIAGE",
    ),
    "liberty": (
        "254",
        {"trafficking": {"means": ["deprivation_of_liberty"]}},
        years(3),
        "NO-NEIGH-C",
    ),
    "minor": (
        "295",
        {
            "use": {"services": ["sexual"]},
            "trafficking": {"means": ["abuse_of_vulnerability"], "age_when_trafficked": 16},
        },
        years(6),
        "NO-NEIGH-F",
    ),
    "pictures": (
        "311",
        {
            "exploitation": {"exploited_in": ["pornography"]},
            "trafficking": {"age_when_trafficked": 16},
        },
        years(3),
        "NO-CHILD-ABUSEPIC",
    ),
    "premises": (
        "260a",
        {"norway": {"premises_for_labour": True, "grossly_negligent": False}},
        years(3),
        "NO-LET-EXPLOIT",
    ),
    "wages": ("395", {"norway": {"wages_withheld_for_gain": True}}, years(2), "NO-WAGE-THEFT"),
    "foreigner": ("108-3", {"smuggling": {"conduct": ["luring"]}}, years(2), "NO-ALIEN-EMPLOY-C"),
    "smuggling": (
        "108-4",
        {"smuggling": {"conduct": ["illegal_entry"]}, "norway": {"humanitarian_help": False}},
        years(3),
        "NO-SMUGGLE",
    ),
    "laundering": ("338", {"accused": {"launders": True}}, years(15), "NO-LAUNDER"),
}


@pytest.mark.parametrize(("code", "facts", "maximum", "provision"), ALONE.values(), ids=ALONE)
def test_a_neighbouring_offence_has_its_maximum(code, facts, maximum, provision):
    facts = changed(
        {
            "gravity": {"gross": code == "338", "aggravation": {"only": []}},
            "accused": {"stage": "completed"},
        },
        facts,
    )
    found = offence(code, NOW, **facts)
    assert (YES, None, maximum) == (found.verdict, found.minimum, found.maximum)
    assert provision in ids(found)
    assert offence(code, NOW).verdict is UNKNOWN


GRAVER = {
    "slavery agreed": ("259", {"accused": {"stage": "conspiracy"}}, years(10), None),
    "gross coercion": ("251", {"gravity": {"gross": True}}, years(6), None),
    "gross deprivation": ("254", {"gravity": {"gross": True}}, years(10), None),
    "agreed": (
        "254",
        {"gravity": {"gross": True}, "accused": {"stage": "conspiracy"}},
        years(6),
        None,
    ),
    "gross wage theft": ("395", {"gravity": {"gross": True}}, years(6), None),
    "negligent letting": ("260a", {"norway": {"grossly_negligent": True}}, years(1), None),
    "danger to life": (
        "108-4",
        {"gravity": {"aggravation": ["danger_to_life"]}},
        years(6),
        None,
    ),
    "organised for gain": (
        "108-4",
        {"gravity": {"aggravation": ["organised_group"], "gain": True}},
        years(6),
        None,
    ),
}


@pytest.mark.parametrize(("code", "facts", "maximum", "minimum"), GRAVER.values(), ids=GRAVER)
def test_another_degree_has_its_own_range(code, facts, maximum, minimum):
    (base,) = (given for offence_, given, *_ in ALONE.values() if offence_ == code)
    known = {"gravity": {"gross": False}, "accused": {"stage": "completed"}}
    found = offence(code, NOW, **changed(changed(known, base), facts))
    assert (maximum, minimum) == (found.maximum, found.minimum)


def test_the_grave_form_of_deprivation_of_liberty_had_a_minimum_and_no_maximum_was_read():
    """NO-1902-DEPRIV-GROSS."""
    facts = {
        "trafficking": {"means": ["deprivation_of_liberty"]},
        "gravity": {"aggravation": ["long_time"]},
        "accused": {"stage": "completed"},
    }
    found = offence("254", "2010-01-01", **facts)
    assert (years(1), None) == (found.minimum, found.maximum)


@pytest.mark.parametrize(("knew", "expected"), [("could_not_have_known", NO), ("knew", YES)])
def test_to_2015_a_careful_mistake_about_the_age_excuses_who_bought_sex(knew, expected):
    """NO-1902-BUYCHILD-AGE."""
    facts = {
        "use": {"services": ["sexual"]},
        "trafficking": {"age_when_trafficked": 16},
        "accused": {"knowledge_of_age": knew},
    }
    found = [offence("309", day, **facts).verdict for day in ("2012-01-01", NOW)]
    assert [expected, YES] == found


def test_humanitarian_help_is_not_smuggling():
    """NO-SMUGGLE-HUM."""
    facts = {"smuggling": {"conduct": ["illegal_stay"]}, "norway": {"humanitarian_help": True}}
    assert offence("108-4", NOW, **facts).verdict is NO


def test_the_shared_case_does_not_know_the_norwegian_facts_and_is_assessed_all_the_same():
    found = assess(Case(), jurisdiction=NORWAY, on=TODAY)
    assert found.victim_status.verdict is UNKNOWN
    assert YES not in {each.verdict for each in found.answers}
