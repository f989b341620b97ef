"""What somebody must do under Danish law, duty by duty: when it arises, when it is fulfilled, by when."""

from __future__ import annotations

from datetime import date

import pytest

from traffick_rules import NotInForceError, Verdict, get_jurisdiction
from traffick_rules.answer import DutyState
from traffick_rules.facts import Authority
from traffick_rules.law import Confidence, Modality
from traffick_rules.testing import Kit, changed

DENMARK = get_jurisdiction("dk")
ON = date(2024, 1, 20)
KIT = Kit("dk", on=ON)

FOUND = {"decision": "victim", "decided_by": "immigration_authority"}
WITHOUT_STAY = {"lawful": False, "expulsion": "none"}
NOT_PRESUMED = {
    "indicators": False,
    "referred": False,
    "interviewed_by": {"only": []},
    "decision": "not_a_victim",
}
CHILD = {"birth_date": "2010-01-01"}
ADULT = {"birth_date": "1990-01-01", "age_disputed": False}


def duty(code, facts, on=None):
    return KIT.assessed(facts, on).duties[code]


# Code, facts by which it arises, facts by which it does not, facts that fulfil it, who owes it, provision.
DUTIES = [
    (
        "call_centre",
        {"identification": {"contact_with": ["police"], "indicators": True}},
        {
            "identification": {"contact_with": {"police": False}},
            "denmark": {"met_in_prostitution": False},
        },
        {"identification": {"help_service_told": True}},
        "the police",
        "STA-10",
    ),
    (
        "screen_before_charge",
        {"proceedings": {"charge_considered": True}, "identification": {"indicators": True}},
        {"proceedings": {"charge_considered": False}},
        {"identification": {"interviewed_by": ["victim_support_authority"]}},
        "whoever decides on the charge",
        "OFF-73",
    ),
    (
        "interview_with_representative",
        {"person": CHILD, "identification": {"referred": True}},
        {"person": ADULT},
        {"identification": {"representative_at_interview": True}},
        "whoever holds the interview",
        "STA-09",
    ),
    (
        "appoint_representative",
        {
            "person": CHILD,
            "family": {"unaccompanied": True},
            "findings": {"representative_not_needed": False},
        },
        {"family": {"unaccompanied": False}},
        {"family": {"representative_appointed": True}},
        "the Agency of Family Law or the family court",
        "SRV-14",
    ),
    (
        "apply_for_extension",
        {"stay": WITHOUT_STAY, "identification": FOUND, "cooperation": {"with_return": True}},
        {
            "cooperation": {"with_return": False},
            "findings": {"special_reasons_for_more_time": False},
        },
        {"stay": {"extension_applied_for": True}},
        "the person (with help from the shelter, an NGO or the contact person)",
        "REF-17",
    ),
    (
        "deadline_ends",
        {"stay": {**WITHOUT_STAY, "departure_order": "within_deadline"}, "identification": FOUND},
        {"stay": {"departure_order": "none"}},
        {"route": {"in_country": False}},
        "the person",
        "REF-03",
    ),
    (
        "offer_prepared_return",
        {"stay": WITHOUT_STAY, "identification": FOUND},
        {"stay": {"lawful": True}},
        {"cooperation": {"return_offered": True}},
        "the Danish Centre against Human Trafficking; the Return Agency",
        "RET-01",
    ),
    (
        "weigh_trafficking",
        {"stay": {"expulsion": "considered"}, "identification": {"indicators": True}},
        {"stay": {"expulsion": "none"}},
        {"stay": {"trafficking_weighed": True}},
        "whoever decides on the expulsion",
        "REF-23",
    ),
    (
        "bring_before_a_court",
        {"stay": {"detained": True}},
        {"stay": {"detained": False}},
        {"denmark": {"brought_before_court": True}},
        "the police",
        "STA-13",
    ),
    (
        "state_a_deadline",
        {"stay": {"lawful": False}},
        {"stay": {"lawful": True}},
        {"stay": {"departure_order": "within_deadline"}},
        "the Immigration Service, or the Agency for International Recruitment and Integration",
        "REF-26",
    ),
    (
        "leave_and_cooperate",
        {"stay": {"lawful": False, "reflection": "none"}},
        {"stay": {"lawful": True}},
        {"route": {"in_country": False}},
        "the person",
        "RET-24",
    ),
    (
        "hear_child",
        {
            "person": CHILD,
            "family": {"unaccompanied": True},
            "findings": {"representative_not_needed": False, "in_best_interests": True},
        },
        {"family": {"unaccompanied": False}},
        {"denmark": {"child_heard": True}},
        "the Agency of Family Law or the family court",
        "SRV-22",
    ),
    (
        "report_child",
        {"person": CHILD, "findings": {"child_in_danger": True}},
        {"person": ADULT},
        {"family": {"child_welfare_told": True}},
        "whoever is in public service",
        "SRV-37",
    ),
    (
        "tell_of_counsel",
        {"proceedings": {"case_offences": ["trafficking"]}},
        {"proceedings": {"case_offences": {"only": []}}},
        {"proceedings": {"informed_of_rights": True}},
        "the police",
        "SRV-25E",
    ),
    (
        "tell_of_compensation",
        {"proceedings": {"crime_reported": True, "injured_party": True}},
        {"proceedings": {"crime_reported": False}},
        {"proceedings": {"informed_of_rights": True}},
        "the police",
        "SRV-27E",
    ),
]


def test_every_duty_in_force_is_tested_here():
    in_force = KIT.assessed({}).duties
    assert {code for code, *_ in DUTIES} == set(in_force)


@pytest.mark.parametrize("tested", DUTIES, ids=[code for code, *_ in DUTIES])
def test_a_duty_is_possible_open_fulfilled_or_none(tested):
    code, arises, does_not, fulfils, owed_by, provision = tested
    assert DutyState.POSSIBLE is duty(code, {}).state
    found = duty(code, arises)
    assert (Verdict.YES, DutyState.OPEN) == (found.verdict, found.state)
    assert owed_by == found.owed_by
    assert provision in {p.id for p in found.provisions}
    assert all(p.in_force(ON) for p in found.provisions)
    assert DutyState.FULFILLED is duty(code, changed(arises, fulfils)).state
    assert Verdict.YES is duty(code, changed(arises, fulfils)).fulfilled
    assert (Verdict.NO, DutyState.NONE) == (
        duty(code, does_not).verdict,
        duty(code, does_not).state,
    )


@pytest.mark.parametrize(
    ("code", "arises", "fulfils"),
    [(code, arises, fulfils) for code, arises, _, fulfils, *_ in DUTIES],
    ids=[code for code, *_ in DUTIES],
)
def test_what_is_known_not_to_be_done_leaves_the_duty_open(code, arises, fulfils):
    undone = {
        group: {name: _opposite(v) for name, v in facts.items()} for group, facts in fulfils.items()
    }
    found = duty(code, changed(arises, undone))
    assert DutyState.OPEN is found.state
    assert Verdict.YES is not found.fulfilled


def _opposite(value):
    if isinstance(value, bool):
        return not value
    return "none" if isinstance(value, str) else {"only": []}


def test_in_a_prostitution_case_without_lawful_stay_the_centre_is_always_called():
    """STA-10: whether there are indicators or not."""
    met = {"denmark": {"met_in_prostitution": True}, "identification": NOT_PRESUMED}
    assert Verdict.YES is duty("call_centre", changed(met, {"stay": {"lawful": False}})).verdict
    assert (
        Verdict.NO
        is duty(
            "call_centre",
            changed(
                met, {"stay": {"lawful": True}, "identification": {"contact_with": ["police"]}}
            ),
        ).verdict
    )


def test_the_police_need_not_call_about_a_person_who_is_no_possible_victim():
    facts = {
        "identification": {**NOT_PRESUMED, "contact_with": ["police"]},
        "denmark": {"met_in_prostitution": False},
    }
    assert Verdict.NO is duty("call_centre", facts).verdict


def test_screening_is_good_practice_and_no_duty_of_law():
    """Only the worked case and the power to drop charges speak for it."""
    found = duty("screen_before_charge", DUTIES[1][1])
    assert Modality.SHOULD is found.modality


def test_the_offer_of_a_prepared_return_is_a_duty_of_policy():
    """RET-01: no statute gives it."""
    assert Modality.SHOULD is duty("offer_prepared_return", {}).modality


def test_a_link_between_offence_and_trafficking_calls_for_screening_too():
    facts = {
        "proceedings": {"charge_considered": True, "own_offence_caused_by_trafficking": True},
        "identification": NOT_PRESUMED,
    }
    assert Verdict.YES is duty("screen_before_charge", facts).verdict
    facts["proceedings"]["own_offence_caused_by_trafficking"] = False
    assert Verdict.NO is duty("screen_before_charge", facts).verdict


@pytest.mark.parametrize("authority", [authority.value for authority in Authority])
def test_an_interview_by_anybody_is_a_screening(authority):
    facts = changed(DUTIES[1][1], {"identification": {"interviewed_by": {"only": [authority]}}})
    assert DutyState.FULFILLED is duty("screen_before_charge", facts).state


@pytest.mark.parametrize("decision", ["victim", "not_a_victim"])
def test_a_decision_is_a_screening(decision):
    facts = changed(
        DUTIES[1][1],
        {"identification": {"decision": decision, "interviewed_by": {"only": []}}},
    )
    assert DutyState.FULFILLED is duty("screen_before_charge", facts).state


def test_whether_a_person_thought_to_be_a_child_is_interviewed_as_one_is_open():
    thought = {"person": {"age_disputed": True, "thought_to_be_child": True}}
    facts = changed(thought, {"identification": {"indicators": True}})
    assert Verdict.UNKNOWN is duty("interview_with_representative", facts).verdict
    nobody = {"identification": {**NOT_PRESUMED}}
    assert Verdict.NO is duty("interview_with_representative", changed(thought, nobody)).verdict


@pytest.mark.parametrize(
    ("on", "verdict"),
    [
        ("2003-03-31", None),
        ("2003-04-01", Verdict.NO),
        ("2007-07-31", Verdict.NO),
        ("2007-08-01", Verdict.YES),
    ],
)
def test_at_first_only_children_who_sought_asylum_were_given_a_representative(on, verdict):
    """SRV-13, and SRV-14 from August 2007."""
    facts = {
        "person": {"birth_date": "2000-06-01"},
        "family": {"unaccompanied": True},
        "asylum": {"applied": False},
        "findings": {"representative_not_needed": False},
    }
    day = date.fromisoformat(on)
    if verdict is None:
        with pytest.raises(NotInForceError, match="2003-04-01"):
            duty("appoint_representative", facts, day)
    else:
        assert verdict is duty("appoint_representative", facts, day).verdict


def test_who_is_detained_is_brought_before_a_court_within_3_days():
    """STA-13: counted from an arrest that went before."""
    facts = {"stay": {"detained": True}, "denmark": {"detained_on": "2024-01-18"}}
    assert date(2024, 1, 21) == duty("bring_before_a_court", facts).due_on
    assert DutyState.OVERDUE is duty("bring_before_a_court", facts, date(2024, 1, 22)).state


def test_whether_a_victim_must_leave_within_the_longer_deadline_is_open():
    """REF-16C: the Return Act has no rule on it."""
    facts = {"stay": {"lawful": False, "reflection": "granted"}}
    assert Verdict.UNKNOWN is duty("leave_and_cooperate", facts).verdict
    over = changed(facts, {"stay": {"reflection_period_until": "2024-01-31"}})
    assert Verdict.UNKNOWN is duty("leave_and_cooperate", over, date(2024, 1, 31)).verdict
    assert Verdict.YES is duty("leave_and_cooperate", over, date(2024, 2, 1)).verdict


EXTENSION = changed(DUTIES[4][1], {"stay": {"reflection_period_from": "2024-01-08"}})


def test_an_extension_has_to_be_asked_for_before_the_first_30_days_end():
    """REF-17 with REF-04: from 8 January the thirtieth day is 7 February."""
    found = duty("apply_for_extension", EXTENSION)
    assert (date(2024, 2, 7), False) == (found.due_on, found.can_be_later)
    assert found.due_on == found.value
    assert {"REF-17", "REF-04"} <= {p.id for p in found.provisions}
    # The answer to Parliament is of 2008.
    assert Confidence.RECALL is found.confidence


@pytest.mark.parametrize(
    ("on", "state"),
    [
        ("2024-02-06", DutyState.OPEN),
        ("2024-02-07", DutyState.OPEN),
        ("2024-02-08", DutyState.OVERDUE),
    ],
)
def test_it_is_overdue_on_the_day_after_and_not_before(on, state):
    assert state is duty("apply_for_extension", EXTENSION, date.fromisoformat(on)).state
    applied = changed(EXTENSION, {"stay": {"extension_applied_for": True}})
    on_time = duty("apply_for_extension", applied, date.fromisoformat(on))
    assert DutyState.FULFILLED is on_time.state


def test_a_deadline_that_was_extended_had_been_applied_for():
    extended = changed(EXTENSION, {"stay": {"reflection_period_until": "2024-04-01"}})
    assert DutyState.FULFILLED is duty("apply_for_extension", extended, date(2024, 3, 1)).state
    not_extended = changed(EXTENSION, {"stay": {"reflection_period_until": "2024-02-07"}})
    assert DutyState.OVERDUE is duty("apply_for_extension", not_extended, date(2024, 3, 1)).state


def test_special_reasons_are_a_ground_for_more_time_too():
    facts = changed(
        EXTENSION,
        {
            "cooperation": {"with_return": False},
            "findings": {"special_reasons_for_more_time": True},
        },
    )
    assert Verdict.YES is duty("apply_for_extension", facts).verdict


def test_a_person_expelled_by_judgment_has_to_ask_for_more_time_as_well():
    facts = {
        "stay": {"lawful": True, "expulsion": "decided_by_court"},
        "identification": FOUND,
        "cooperation": {"with_return": True},
    }
    assert Verdict.YES is duty("apply_for_extension", facts).verdict


DEADLINE = changed(DUTIES[5][1], {"stay": {"reflection_period_from": "2024-01-08"}})


def test_the_end_of_the_deadline_is_only_certain_once_a_decision_states_it():
    """Thirty days are counted; whether they were extended, the case does not say."""
    found = duty("deadline_ends", DEADLINE, date(2024, 3, 1))
    assert (date(2024, 2, 7), True) == (found.due_on, found.can_be_later)
    assert DutyState.OPEN is found.state
    decided = changed(DEADLINE, {"stay": {"reflection_period_until": "2024-05-07"}})
    stated = duty("deadline_ends", decided, date(2024, 5, 7))
    assert (date(2024, 5, 7), False, DutyState.OPEN) == (
        stated.due_on,
        stated.can_be_later,
        stated.state,
    )
    assert DutyState.OVERDUE is duty("deadline_ends", decided, date(2024, 5, 8)).state


def test_under_the_first_plan_the_deadline_is_15_days():
    """REF-01, before August 2007."""
    facts = {
        "stay": {
            "lawful": False,
            "departure_order": "within_deadline",
            "reflection_period_from": "2006-10-01",
        },
        "identification": FOUND,
    }
    found = duty("deadline_ends", facts, date(2006, 10, 5))
    assert (DutyState.OPEN, date(2006, 10, 16)) == (found.state, found.due_on)
    assert {"REF-01"} <= {p.id for p in found.provisions}
    gone = {**facts, "stay": {**facts["stay"]}, "route": {"in_country": False}}
    assert DutyState.FULFILLED is duty("deadline_ends", gone, date(2006, 10, 5)).state


@pytest.mark.parametrize("on", ["2006-12-31", "2007-01-01", "2007-01-02"])
def test_a_prepared_return_has_to_be_offered_since_2007(on):
    """RET-01."""
    facts = DUTIES[6][1]
    day = date.fromisoformat(on)
    if day < date(2007, 1, 1):
        with pytest.raises(NotInForceError, match="2007-01-01"):
            duty("offer_prepared_return", facts, day)
    else:
        assert Verdict.YES is duty("offer_prepared_return", facts, day).verdict


@pytest.mark.parametrize("on", ["2007-07-31", "2007-08-01", "2007-08-02"])
def test_trafficking_has_to_be_weighed_before_expelling_since_august_2007(on):
    """REF-23."""
    day = date.fromisoformat(on)
    if day < date(2007, 8, 1):
        with pytest.raises(NotInForceError, match="2007-08-01"):
            duty("weigh_trafficking", DUTIES[7][1], day)
    else:
        assert Verdict.YES is duty("weigh_trafficking", DUTIES[7][1], day).verdict


def test_the_woman_jailed_before_anyone_saw_a_victim_would_have_been_screened():
    """DK-P09: nothing points to trafficking yet, so the duty is possible, and never a no."""
    facts = {
        "proceedings": {
            "charge_considered": True,
            "own_offence": True,
            "own_offence_serious": False,
        },
        "stay": {"expulsion": "considered"},
    }
    assert DutyState.POSSIBLE is duty("screen_before_charge", facts, date(2013, 3, 1)).state
    assert DutyState.POSSIBLE is duty("weigh_trafficking", facts, date(2013, 3, 1)).state


def test_a_finding_stands_when_the_stay_becomes_lawful_later():
    """Who was competent depends on the stay at the decision, not on that of today."""

    def verdict_of(found):
        return found.victim_status.verdict, found.victim_status.competence_open

    for body, then, today in (
        ("immigration_authority", False, True),
        ("victim_support_authority", True, False),
    ):
        facts = {
            "stay": {"lawful": today},
            "asylum": {"applied": False},
            "identification": {"decision": "victim", "decided_by": body},
        }
        status = KIT.assessed(facts)
        assert (Verdict.YES, True) == verdict_of(status)
        facts["identification"]["lawful_stay_when_decided"] = then
        status = KIT.assessed(facts)
        assert (Verdict.YES, False) == verdict_of(status)
