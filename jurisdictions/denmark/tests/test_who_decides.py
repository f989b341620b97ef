"""Who decides whether a person is a victim in Danish law, and what a decision of another body is worth."""

from __future__ import annotations

import pytest

from traffick_rules import Verdict
from traffick_rules.facts import Authority
from traffick_rules.testing import Kit, changed

KIT = Kit("dk", on="2024-01-01")
YES, NO, UNKNOWN = Verdict.YES, Verdict.NO, Verdict.UNKNOWN
TODAY = "2024-01-01"


def answer(question, on, facts):
    return KIT.answer(question, facts, on)


DEADLINE = {
    "stay": {"lawful": False},
    "findings": {"special_reasons_against_time": False},
}

# Who decided, in which situation, and whether that body is established to be competent (STA-02 to STA-05).
SERVICE, CENTRE = "immigration_authority", "victim_support_authority"
CAN_DECIDE = {SERVICE, CENTRE, "labour_migration_authority", "court"}
SEEKER = {"stay": {"lawful": True}, "asylum": {"applied": True}}
RESIDENT = {"stay": {"lawful": True}, "asylum": {"applied": False}}
NOBODY = {"stay": {"lawful": False}, "asylum": {"applied": False}}
IN_COURT = {"proceedings": {"prosecuted": False, "witness": False}}
DECISIONS = [
    (SERVICE, NOBODY, True),
    (SERVICE, SEEKER, True),
    (SERVICE, {"stay": {"lawful": False}, "asylum": {"applied": True}}, True),
    (SERVICE, RESIDENT, False),
    (SERVICE, changed(RESIDENT, {"identification": {"lawful_stay_when_decided": False}}), True),
    (SERVICE, changed(RESIDENT, {"identification": {"lawful_stay_when_decided": True}}), False),
    (CENTRE, RESIDENT, True),
    (CENTRE, SEEKER, False),
    (CENTRE, NOBODY, False),
    (CENTRE, changed(NOBODY, {"identification": {"lawful_stay_when_decided": True}}), True),
    (CENTRE, changed(NOBODY, {"identification": {"lawful_stay_when_decided": False}}), False),
    ("labour_migration_authority", {"denmark": {"labour_migration_case": True}}, True),
    ("labour_migration_authority", {"denmark": {"labour_migration_case": False}}, False),
    ("court", changed(IN_COURT, {"proceedings": {"prosecuted": True}}), True),
    ("court", changed(IN_COURT, {"proceedings": {"witness": True}}), True),
    ("court", IN_COURT, False),
    *(
        (authority, situation, False)
        for authority in ("police", "prosecutor", "social_services", "ngo", "other")
        for situation in (NOBODY, RESIDENT)
    ),
    # Nobody says who decided: it may have been a body that was not competent.
    *(
        (None, situation, False)
        for situation in (
            NOBODY,
            SEEKER,
            RESIDENT,
            {"denmark": {"labour_migration_case": True}},
            {"proceedings": {"prosecuted": True}},
            {"proceedings": {"witness": True}},
        )
    ),
]


@pytest.mark.parametrize("on", ["2007-08-01", TODAY])
@pytest.mark.parametrize(
    ("decided_by", "situation", "is_competent"),
    [pytest.param(*row, id=f"{row[0]}-{row[1]}") for row in DECISIONS],
)
def test_a_body_that_can_decide_settles_the_status_with_a_caution_unless_it_is_competent(
    decided_by, situation, is_competent, on
):
    """STA-02 to STA-05."""
    settles = decided_by in CAN_DECIDE
    for decision, verdict in (("victim", YES), ("not_a_victim", NO), (None, UNKNOWN)):
        decided = {"identification": {"decision": decision, "decided_by": decided_by}}
        found = answer("victim_status", on, changed(situation, decided))
        assert (verdict if settles else UNKNOWN) is found.verdict
        is_decided = settles and decision is not None
        assert (is_decided and not is_competent) is found.competence_open


@pytest.mark.parametrize("authority", [authority.value for authority in Authority])
@pytest.mark.parametrize(
    ("decision", "verdict"), [("victim", YES), ("not_a_victim", NO), (None, UNKNOWN)]
)
def test_before_august_2007_whoever_decided_decided(authority, decision, verdict):
    """STA-01: no source says who was competent then."""
    facts = changed(RESIDENT, {"identification": {"decision": decision, "decided_by": authority}})
    found = answer("victim_status", "2007-07-31", facts)
    assert (verdict, False) == (found.verdict, found.competence_open)


@pytest.mark.parametrize(
    ("decision", "verdict"), [("victim", YES), ("not_a_victim", NO), (None, UNKNOWN)]
)
@pytest.mark.parametrize("decided_by", [authority.value for authority in Authority])
def test_the_deadline_of_the_statute_takes_a_finding_of_the_immigration_service(
    decided_by, decision, verdict
):
    """REF-11: what another body found does not settle it."""
    decided = {"identification": {"decision": decision, "decided_by": decided_by}}
    found = answer("reflection_period.departure_deadline", TODAY, changed(DEADLINE, decided))
    assert (verdict if decided_by == SERVICE else UNKNOWN) is found.verdict
