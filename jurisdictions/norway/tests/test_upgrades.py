"""What the reading of the statutes in November 2026 changed: one row for each correction, with the day before it."""

from __future__ import annotations

from datetime import date

import pytest

from traffick_rules import Charge, limitation
from traffick_rules.law import years
from traffick_rules.testing import Kit, changed, ids

KIT = Kit("no", on="2026-05-04")
IN_NORWAY = {"route": {"in_country": True}}
CHILD = {"person": {"age": 9}, **IN_NORWAY, "family": {"parent_has": ["reflection_period"]}}
IN_DANGER = {
    "person": {"age": 15},
    "findings": {"child_in_danger": True, "child_placement_needed": True},
}
HELPED = {
    "identification": {"indicators": True},
    "stay": {"lawful": False, "reflection": "granted"},
    "proceedings": {"case_open": True},
}
TIES = {
    "asylum": {"applied": True},
    "findings": {"grave_humanitarian_reasons": False, "special_ties": True},
}
REFUGEE = {
    "asylum": {"applied": True, "decision": "pending"},
    "findings": {
        "risk_of_persecution": True,
        "excluded_from_protection": False,
    },
    "norway": {"protection_at_home": False},
}

REFUGEE_ELSEWHERE = changed(REFUGEE, {"norway": {"protection_at_home": True}})
HERE = {
    **IN_NORWAY,
    "asylum": {"applied": False},
    "findings": {"grave_humanitarian_reasons": True, "removal_impossible": False},
}
FAIR = {"findings": {"special_reasons_for_permit": True}}
ABROAD = {
    "person": {"age": 9},
    "route": {"in_country": False},
    "family": {"parent_has": ["reflection_period"]},
    "norway": {"family_rules_met": True, "danger_at_home": True},
}
YOUNG_WITNESS = {
    "person": {"age": 12},
    "proceedings": {"witness": True, "case_offences": ["trafficking", "sexual_offence"]},
}
INTERVIEW = "entitlements.prepared_interview"

ROWS = [
    (CHILD, "2026-05-04", "permits.8-3-4", "yes may NO-REF-CHILD", "X-16"),
    (IN_DANGER, "2021-06-18", "entitlements.placement", "yes may NO-CHILD-PLACE-OLD", "X-17"),
    (IN_DANGER, "2023-01-01", "entitlements.placement", "yes may NO-CHILD-PLACE", "X-17"),
    (TIES, "2026-05-04", "permits.38", "yes may NO-PERM-38-TIES", "X-20"),
    (REFUGEE, "2026-05-04", "permits.28", "yes shall NO-PERM-ASYLUM", "X-21"),
    (HELPED, "2009-07-17", "permits.8-3-2", "yes may NO-PERM-LIM-OLD-B", "X-35"),
    (HELPED, "2005-05-01", "permits.8-3-2", "unknown may NO-PERM-LIM-OLD", "X-35"),
    (ABROAD, "2010-01-01", "permits.8-3-child-abroad", "yes may NO-REF-CHILDFAM", "R-32b"),
    (ABROAD, "2009-12-31", "permits.8-3-child-abroad", "unknown may NO-REF-CHILDFAM", "R-32b"),
    (REFUGEE_ELSEWHERE, "2016-10-01", "permits.28", "no shall NO-PERM-ASYLUM-IPA", "R-38"),
    (REFUGEE_ELSEWHERE, "2016-09-30", "permits.28", "unknown shall NO-PERM-ASYLUM", "R-38"),
    (HERE, "2026-05-04", "permits.38", "unknown may NO-PERM-INCOUNTRY", "R-66"),
    (changed(HERE, FAIR), "2024-05-04", "permits.38", "yes may NO-PERM-38", "R-66"),
    (
        changed(HERE, {"asylum": {"applied": True}}),
        "2025-05-04",
        "permits.38",
        "yes may NO-PERM-38",
        "R-66",
    ),
    (YOUNG_WITNESS, "2015-10-01", INTERVIEW, "unknown shall NO-COUNSEL-DO", "R-54d"),
    (YOUNG_WITNESS, "2015-10-02", INTERVIEW, "yes shall NO-INTERVIEW", "R-54d"),
    (
        YOUNG_WITNESS,
        "2015-09-30",
        f"{INTERVIEW}_in_other_cases",
        "unknown may NO-COUNSEL-DO",
        "R-54d",
    ),
    (HELPED, "2009-07-17", "reflection_period.reflection", "yes may NO-REF-B0", "X-36"),
]


@pytest.mark.parametrize(
    ("facts", "day", "question", "expected"),
    [pytest.param(*row[:-1], id=f"{row[-1]} {row[1]}") for row in ROWS],
)
def test_the_law_is_as_the_statute_says(facts, day, question, expected):
    found = KIT.answer(question, facts, day)
    verdict, modality, cites = expected.split()
    assert (verdict, modality) == (found.verdict, found.modality)
    assert cites in ids(found)


def test_before_2023_the_act_of_2021_places_no_child():
    """X-17: the Act was passed in June 2021 and came into force in 2023."""
    assert "NO-ASSIST-CHILD" not in ids(
        KIT.answer("entitlements.placement", IN_DANGER, "2022-12-31")
    )


def test_neither_door_of_section_38_alone_makes_a_no():
    """X-20."""
    neither = changed(TIES, {"findings": {"special_ties": False}})
    one = changed(TIES, {"findings": {"special_ties": None}})
    found = [KIT.answer("permits.38", facts).verdict for facts in (neither, one)]
    assert ["no", "unknown"] == found


FORCED = {
    "trafficking": {
        "acts": ["recruitment"],
        "means": {"only": ["threat"]},
        "purposes": {"only": ["forced_labour"]},
        "age_when_trafficked": 30,
    }
}
UNDERPAID = changed(
    FORCED,
    {
        "trafficking": {"purposes": {"only": ["labour_or_services"]}},
        "norway": {"sexual_or_forced_services": False},
    },
)
OFFENCES = [
    (FORCED, "2012-05-01", "257", "yes NO-1902-MEANS", "X-18"),
    ({"trafficking": {"acts": ["enslaving"]}}, "2012-05-01", "259", "yes NO-1902-SLAVERY", "X-18"),
    ({"procuring": {"conduct": ["promoting"]}}, "2012-05-01", "315-1", "yes NO-1902-PROC", "X-18"),
    (
        {"procuring": {"conduct": ["advertising"]}},
        "2012-05-01",
        "315-2",
        "yes NO-1902-PROC-AD",
        "X-18",
    ),
    (UNDERPAID, "2020-12-31", "257", "yes NO-OFF-PURP-B1", "X-19"),
    (UNDERPAID, "2021-01-01", "257", "no NO-OFF-PURP-B", "X-19"),
]


@pytest.mark.parametrize(
    ("facts", "day", "code", "expected"),
    [pytest.param(*row[:-1], id=f"{row[-1]} {row[2]} {row[1]}") for row in OFFENCES],
)
def test_the_offences_are_as_the_codes_say(facts, day, code, expected):
    found = KIT.offence(code, day, **facts)
    verdict, cites = expected.split()
    assert verdict == found.verdict
    assert cites in ids(found)


@pytest.mark.parametrize(
    ("code", "facts", "maximum", "barred"),
    [
        ("257", {}, 6, date(2026, 5, 2)),
        ("257", {"gravity": {"aggravation": ["organised_group"]}}, 12, date(2031, 5, 2)),
        ("259", {"trafficking": {"acts": ["enslaving"]}}, 21, date(2041, 5, 2)),
    ],
)
def test_offences_are_time_barred(code, facts, maximum, barred):
    """X-22: 10 years, 15 for an organised group, 25 for slavery."""
    known = {
        "gravity": {"gross": False, "aggravation": {"only": []}},
        "accused": {"stage": "completed"},
        "norway": {"charged": False},
    }
    record = changed(changed(FORCED, known), facts)
    record["trafficking"] = {**record["trafficking"], "last_day": "2016-05-01"}
    charge = Charge.from_dict(record)
    found = limitation(charge, jurisdiction="no", on=date(2026, 5, 1), offence=code)
    assert barred == found.barred_on
    assert years(maximum) == KIT.sentenced(charge, code).maximum


def test_time_runs_from_the_18th_birthday():
    """X-22, for § 257; that § 87 reaches § 258 was not read."""
    record = {
        "person": {"birth_date": "2006-01-01"},
        "trafficking": {
            **FORCED["trafficking"],
            "age_when_trafficked": 10,
            "last_day": "2016-05-01",
        },
        "norway": {"charged": False},
    }
    barred = []
    for gross in (False, True):
        gravity = {"gross": gross, "aggravation": {"only": []}}
        charge = Charge.from_dict({**record, "gravity": gravity})
        found = limitation(charge, jurisdiction="no", on=date(2026, 6, 1), offence="257")
        barred.append((found.verdict, found.latest))
    assert [("no", date(2034, 1, 2)), ("unknown", date(2034, 1, 2))] == barred
