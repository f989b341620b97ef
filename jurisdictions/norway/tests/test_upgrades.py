"""What the reading of the statutes in November 2026 changed: one row for each correction, with the day before it."""

from __future__ import annotations

import pytest

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
TIES = {"findings": {"grave_humanitarian_reasons": False, "special_ties": True}}
REFUGEE = {
    "asylum": {"applied": True, "decision": "pending"},
    "findings": {
        "risk_of_persecution": True,
        "protection_elsewhere": False,
        "excluded_from_protection": False,
    },
}

ROWS = [
    (CHILD, "2026-05-04", "permits.8-3-4", "yes may NO-REF-CHILD", "X-16"),
    (IN_DANGER, "2021-06-18", "entitlements.placement", "yes may NO-CHILD-PLACE-OLD", "X-17"),
    (IN_DANGER, "2023-01-01", "entitlements.placement", "yes may NO-CHILD-PLACE", "X-17"),
    (TIES, "2026-05-04", "permits.38", "yes may NO-PERM-38-TIES", "X-20"),
    (REFUGEE, "2026-05-04", "permits.28", "yes shall NO-PERM-ASYLUM", "X-21"),
    (HELPED, "2009-07-17", "permits.8-3-2", "yes may NO-PERM-LIM-OLD-B", "X-35"),
    (HELPED, "2005-05-01", "permits.8-3-2", "unknown may NO-PERM-LIM-OLD", "X-35"),
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
