"""Condition by condition of Danish rules: each one is needed, each alternative is enough, none is guessed."""

from __future__ import annotations

from datetime import date

import pytest

from traffick_rules import Case, Verdict, assess, get_jurisdiction
from traffick_rules.answer import DutyState
from traffick_rules.facts import Authority
from traffick_rules.testing import changed

DENMARK = get_jurisdiction("dk")
YES, NO, UNKNOWN = Verdict.YES, Verdict.NO, Verdict.UNKNOWN
TODAY = "2024-01-01"


def answer(question, on, facts):
    case = Case.from_dict(facts)
    return assess(case, jurisdiction=DENMARK, on=date.fromisoformat(on))[question]


FOUND = {"decision": "victim", "decided_by": "immigration_authority"}
BY_THE_CENTRE = {"decision": "victim", "decided_by": "victim_support_authority"}
WITHOUT_STAY = {"stay": {"lawful": False, "expulsion": "none"}, "identification": FOUND}
WITH_STAY = {
    "stay": {"lawful": True},
    "asylum": {"applied": False},
    "identification": BY_THE_CENTRE,
}
DEADLINE = changed(WITHOUT_STAY, {"findings": {"special_reasons_against_time": False}})
PREPARED = changed(WITHOUT_STAY, {"cooperation": {"with_return": True}})
LEAVING = changed(WITHOUT_STAY, {"stay": {"departure_order": "within_deadline"}})
CHILD_ALONE = {
    "person": {"age": 15, "age_disputed": False},
    "family": {
        "unaccompanied": True,
        "network_at_home": False,
        "reception_centre_at_home": False,
    },
}
SEEKING_ASYLUM = changed(CHILD_ALONE, {"asylum": {"applied": True}})
EMERGENCY = changed(
    CHILD_ALONE,
    {"findings": {"emergency_on_return": True, "too_immature_for_asylum_procedure": False}},
)
NEEDED = {"cooperation": {"presence_needed": True}, "proceedings": {"case_open": True}}
OWN_OFFENCE = {
    "proceedings": {"own_offence_caused_by_trafficking": True, "own_offence_serious": False}
}

LAWFUL = {"stay": {"lawful": True}}
UNLAWFUL = {"stay": {"lawful": False}}
NOT_FOUND = {"identification": {"decision": "not_a_victim"}}
ADULT = {"person": {"age": 18}}
ACCOMPANIED = {"family": {"unaccompanied": False}}
NO_RETURN = {"cooperation": {"with_return": False}}

# The rule, the day, facts on which it is met, and the changes of which each takes it away.
NEEDS = [
    ("reflection_period.departure_deadline", "2005-01-01", WITHOUT_STAY, (LAWFUL, NOT_FOUND)),
    ("reflection_period.departure_deadline", "2007-07-31", WITHOUT_STAY, (LAWFUL, NOT_FOUND)),
    (
        "reflection_period.departure_deadline",
        TODAY,
        DEADLINE,
        (LAWFUL, NOT_FOUND, {"findings": {"special_reasons_against_time": True}}),
    ),
    (
        "permits.7",
        TODAY,
        {"findings": {"risk_of_persecution": True}},
        ({"findings": {"risk_of_persecution": False}},),
    ),
    (
        "permits.9b",
        TODAY,
        {"findings": {"grave_humanitarian_reasons": True}},
        ({"findings": {"grave_humanitarian_reasons": False}},),
    ),
    (
        "permits.9c3",
        "2010-01-01",
        EMERGENCY,
        (ADULT, ACCOMPANIED, {"findings": {"emergency_on_return": False}}),
    ),
    (
        "permits.9c3",
        TODAY,
        CHILD_ALONE,
        (
            ADULT,
            ACCOMPANIED,
            {"family": {"network_at_home": True}},
            {"family": {"reception_centre_at_home": True}},
        ),
    ),
    (
        "permits.9c5",
        TODAY,
        NEEDED,
        ({"cooperation": {"presence_needed": False}}, {"proceedings": {"case_open": False}}),
    ),
    *(
        (f"entitlements.{code}", day, WITHOUT_STAY, (NOT_FOUND,))
        for code, day in (
            ("social_help", TODAY),
            ("health_care", TODAY),
            ("legal_help", TODAY),
            ("psychological_help", "2005-01-01"),
            ("psychological_help", TODAY),
            ("education", "2005-01-01"),
            ("education", TODAY),
            ("contact_person", TODAY),
            ("accommodation", TODAY),
        )
    ),
    (
        "entitlements.support_lawyer",
        TODAY,
        NEEDED,
        ({"proceedings": {"case_open": False}},),
    ),
    ("entitlements.restitution_period", TODAY, WITH_STAY, (UNLAWFUL, NOT_FOUND)),
    ("entitlements.prepared_return", TODAY, WITHOUT_STAY, (LAWFUL, NOT_FOUND)),
    ("entitlements.no_entry_ban", TODAY, WITHOUT_STAY, (LAWFUL, NOT_FOUND)),
    ("entitlements.help_before_return", TODAY, PREPARED, (NO_RETURN, NOT_FOUND)),
    ("entitlements.reintegration", TODAY, PREPARED, (NO_RETURN, NOT_FOUND)),
    (
        "entitlements.risk_assessment",
        TODAY,
        {"cooperation": {"with_return": True}, "needs": {"risk_on_return": True}},
        (NO_RETURN, {"needs": {"risk_on_return": False}}),
    ),
    (
        "entitlements.representative",
        "2010-01-01",
        SEEKING_ASYLUM,
        (ADULT, ACCOMPANIED, {"asylum": {"applied": False}}),
    ),
    ("entitlements.representative", TODAY, CHILD_ALONE, (ADULT, ACCOMPANIED)),
    (
        "entitlements.charge_waiver",
        TODAY,
        OWN_OFFENCE,
        (
            {"proceedings": {"own_offence_caused_by_trafficking": False}},
            {"proceedings": {"own_offence_serious": True}},
        ),
    ),
    (
        "duties.apply_for_extension",
        TODAY,
        changed(PREPARED, {"findings": {"special_reasons_for_more_time": False}}),
        (LAWFUL, NOT_FOUND, NO_RETURN),
    ),
    (
        "duties.deadline_ends",
        "2005-01-01",
        LEAVING,
        ({"stay": {"departure_order": "none"}}, LAWFUL, NOT_FOUND),
    ),
    (
        "duties.deadline_ends",
        TODAY,
        LEAVING,
        ({"stay": {"departure_order": "none"}}, LAWFUL, NOT_FOUND),
    ),
    ("duties.offer_prepared_return", TODAY, WITHOUT_STAY, (LAWFUL, NOT_FOUND)),
]


@pytest.mark.parametrize(
    ("question", "on", "met", "change"),
    [
        pytest.param(question, on, met, change, id=f"{question}-{on}-{change}")
        for question, on, met, changes in NEEDS
        for change in changes
    ],
)
def test_each_condition_of_a_rule_is_needed(question, on, met, change):
    """REF-01, REF-11 to REF-15, REF-24; PER-02 to PER-12; SRV-01 to SRV-14; RET-01 to RET-09; OFF-73."""
    assert answer(question, on, met).verdict is YES
    assert answer(question, on, changed(met, change)).verdict is NO
    unknown = {group: dict.fromkeys(known) for group, known in change.items()}
    assert answer(question, on, changed(met, unknown)).verdict is UNKNOWN


# The rule, facts on which no alternative is there, and the alternatives of which each is enough alone.
NO_SIGN = {
    "indicators": False,
    "referred": False,
    "interviewed_by": {"only": []},
    "decision": "not_a_victim",
}
NO_ADULT_SIGN = {"person": {"age": 20, "age_disputed": False, "thought_to_be_child": False}}
MISTAKEN_AGE = {"person": {"age_disputed": True, "thought_to_be_child": True}}
CHARGED = {
    "proceedings": {"charge_considered": True, "own_offence_caused_by_trafficking": False},
    "identification": NO_SIGN,
}
MET = {
    "identification": {**NO_SIGN, "contact_with": {"police": False}},
    "denmark": {"met_in_prostitution": False},
    "stay": {"lawful": True},
}
TOO_SHORT = changed(
    WITHOUT_STAY,
    {
        "cooperation": {"with_return": False},
        "findings": {"special_reasons_for_more_time": False},
    },
)
ENOUGH = [
    (
        "duties.call_centre",
        MET,
        (
            {"identification": {"contact_with": ["police"], "indicators": True}},
            {"denmark": {"met_in_prostitution": True}, "stay": {"lawful": False}},
        ),
    ),
    (
        "duties.screen_before_charge",
        CHARGED,
        (
            {"identification": {"indicators": True}},
            {"proceedings": {"own_offence_caused_by_trafficking": True}},
        ),
    ),
    (
        "duties.apply_for_extension",
        TOO_SHORT,
        (
            {"cooperation": {"with_return": True}},
            {"findings": {"special_reasons_for_more_time": True}},
        ),
    ),
    *(
        (question, NO_ADULT_SIGN, ({"person": {"age": 17}}, MISTAKEN_AGE))
        for question in ("entitlements.representative_at_interview", "entitlements.supervision")
    ),
]


@pytest.mark.parametrize(
    ("question", "lacking", "alternative"),
    [
        pytest.param(question, lacking, alternative, id=f"{question}-{alternative}")
        for question, lacking, alternatives in ENOUGH
        for alternative in alternatives
    ],
)
def test_each_alternative_is_enough_alone(question, lacking, alternative):
    """STA-10, OFF-73, REF-12, STA-09, SRV-12."""
    assert answer(question, TODAY, lacking).verdict is NO
    assert answer(question, TODAY, changed(lacking, alternative)).verdict is YES
    for group, known in alternative.items():
        for fact in known if len(alternative) > 1 or len(known) > 1 else ():
            half = changed(changed(lacking, alternative), {group: {fact: lacking[group][fact]}})
            assert answer(question, TODAY, half).verdict is NO


def test_without_a_charge_in_sight_nobody_has_to_screen():
    """OFF-73."""
    facts = changed(
        CHARGED,
        {"proceedings": {"charge_considered": False}, "identification": {"indicators": True}},
    )
    assert answer("duties.screen_before_charge", TODAY, facts).verdict is NO


@pytest.mark.parametrize(
    ("done", "state"),
    [
        ({}, DutyState.OPEN),
        ({"decision": "victim"}, DutyState.FULFILLED),
        ({"decision": "not_a_victim"}, DutyState.FULFILLED),
        *(
            ({"interviewed_by": {"only": [authority.value]}}, DutyState.FULFILLED)
            for authority in Authority
        ),
    ],
)
def test_an_interview_or_a_decision_is_a_screening(done, state):
    """STA-01: the two steps; OFF-73."""
    facts = {
        "proceedings": {"charge_considered": True},
        "identification": {"indicators": True, "interviewed_by": {"only": []}, **done},
    }
    assert state is answer("duties.screen_before_charge", TODAY, facts).state
