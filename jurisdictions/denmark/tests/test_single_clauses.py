"""What one clause alone brings about, and what its absence alone prevents, provision by provision."""

from __future__ import annotations

from datetime import date

import pytest

from traffick_rules import Case, Charge, DutyState, Verdict, assess, get_jurisdiction, sentence

DENMARK = get_jurisdiction("dk")
YES, NO, UNKNOWN = Verdict.YES, Verdict.NO, Verdict.UNKNOWN


def answer(question, on, facts):
    found = assess(Case.from_dict(facts), jurisdiction=DENMARK, on=date.fromisoformat(on))
    return found.answer(question)


def offence(code, on, **groups):
    facts = {**groups, "trafficking": {**groups.get("trafficking", {}), "last_day": on}}
    return sentence(Charge.from_dict(facts), jurisdiction=DENMARK, offence=code).answer


# Offences: one kind of conduct, one means, one purpose is enough.

TO_JUNE_2013, FROM_JULY_2013 = "2013-06-30", "2013-07-01"


@pytest.mark.parametrize(
    ("code", "on", "conduct", "fact"),
    [
        ("228", TO_JUNE_2013, "inducing_for_gain", "OFF-40"),
        ("228", TO_JUNE_2013, "holding_back", "OFF-40"),
        ("228", TO_JUNE_2013, "running_a_brothel", "OFF-40"),
        ("228", TO_JUNE_2013, "helping_person_under_21", "OFF-41"),
        ("228", TO_JUNE_2013, "taking_abroad", "OFF-41"),
        ("229-1", TO_JUNE_2013, "exploiting_prostitution", "OFF-42"),
        ("229-2", TO_JUNE_2013, "letting_rooms", "OFF-43"),
        ("233-1", FROM_JULY_2013, "running_a_brothel", "OFF-45"),
        ("233-2", FROM_JULY_2013, "acting_as_middleman", "OFF-46"),
        ("233-2", FROM_JULY_2013, "letting_rooms", "OFF-46"),
    ],
)
def test_one_kind_of_procuring_is_enough(code, on, conduct, fact):
    found = offence(code, on, procuring={"conduct": {"only": [conduct]}})
    assert found.verdict is YES
    assert fact in {provision.id for provision in found.provisions}
    assert offence(code, on, procuring={"conduct": {"only": []}}).verdict is NO


@pytest.mark.parametrize(("gain", "expected"), [(True, YES), (False, NO), (None, UNKNOWN)])
def test_a_middleman_had_to_act_for_gain_or_repeatedly(gain, expected):
    """OFF-42: § 229(1), to June 2013."""
    conduct = {"conduct": {"only": ["acting_as_middleman"]}, "for_gain_or_repeated": gain}
    assert expected is offence("229-1", TO_JUNE_2013, procuring=conduct).verdict


def trafficked(on, means=("coercion",), purposes=("forced_labour",)):
    facts = {
        "acts": ["recruitment"],
        "means": {"only": list(means)},
        "purposes": {"only": list(purposes)},
        "age_when_trafficked": 30,
    }
    return offence("262a", on, trafficking=facts).verdict


@pytest.mark.parametrize(
    "means",
    [
        "coercion",
        "deprivation_of_liberty",
        "threat",
        "deception",
        "fraud",
        "exploited_mistake",
        "force",
        "abduction",
        "abuse_of_power",
        "other_improper_means",
        "payment_to_controller",
    ],
)
def test_one_means_against_an_adult_is_enough_since_june_2002(means):
    """OFF-11: § 262 a(1), nos. 1-5; and payment for the consent of who has authority over the person."""
    assert YES is trafficked("2015-01-01", means=[means])
    assert NO is trafficked("2015-01-01", means=[])


@pytest.mark.parametrize("means", ["abuse_of_vulnerability", "debt_bondage"])
def test_a_weak_position_or_a_debt_is_enough(means):
    assert YES is trafficked("2015-01-01", means=[means])


@pytest.mark.parametrize(
    "purpose",
    [
        "prostitution",
        "pornography",
        "pornographic_performance",
        "forced_labour",
        "slavery",
        "organ_removal",
        "criminal_acts",
    ],
)
def test_one_purpose_is_enough(purpose):
    assert YES is trafficked("2023-01-01", purposes=[purpose])
    assert NO is trafficked("2023-01-01", purposes=[])


@pytest.mark.parametrize(("on", "expected"), [(TO_JUNE_2013, YES), (FROM_JULY_2013, NO)])
def test_other_sexual_exploitation_was_a_purpose_to_june_2013(on, expected):
    """OFF-13 and OFF-19."""
    assert expected is trafficked(on, purposes=["other_sexual_exploitation"])


@pytest.mark.parametrize(("unreasonable", "expected"), [(True, YES), (False, NO), (None, UNKNOWN)])
def test_human_exploitation_takes_manifestly_unreasonable_conditions(unreasonable, expected):
    """OFF-30 to OFF-32."""
    found = offence(
        "262b",
        "2023-01-01",
        trafficking={"acts": ["recruitment"]},
        exploitation={
            "positions": ["dependency"],
            "manifestly_unreasonable_conditions": unreasonable,
        },
    )
    assert expected is found.verdict


# A child, or somebody thought to be one.


@pytest.mark.parametrize(("thought", "expected"), [(True, YES), (False, NO), (None, UNKNOWN)])
@pytest.mark.parametrize(
    "question", ["entitlements.representative_at_interview", "entitlements.supervision"]
)
def test_who_is_thought_to_be_a_child_is_treated_as_one(question, thought, expected):
    """STA-09 and SRV-12, also for somebody who says to be 20."""
    facts = {"person": {"age": 20, "age_disputed": True, "thought_to_be_child": thought}}
    assert expected is answer(question, "2022-01-01", facts).verdict


@pytest.mark.parametrize(("thought", "expected"), [(True, YES), (False, NO)])
def test_the_interview_of_who_is_thought_to_be_a_child_takes_a_representative(thought, expected):
    facts = {
        "person": {"age": 20, "age_disputed": True, "thought_to_be_child": thought},
        "identification": {"indicators": True},
    }
    found = answer("duties.interview_with_representative", "2022-01-01", facts)
    assert expected is found.verdict


@pytest.mark.parametrize(("thought", "expected"), [(True, YES), (False, NO)])
def test_a_disputed_age_counts_as_that_of_a_child_where_there_is_reason_to_believe_so(
    thought, expected
):
    """INT-COE-10-AGE."""
    facts = {
        "person": {"age": 20, "age_disputed": True, "thought_to_be_child": thought},
        "family": {
            "unaccompanied": True,
            "network_at_home": False,
            "reception_centre_at_home": False,
        },
    }
    assert expected is answer("permits.9c3", "2015-01-01", facts).verdict


@pytest.mark.parametrize(
    ("immature", "emergency", "expected"),
    [(True, False, YES), (False, True, YES), (False, False, NO)],
)
def test_to_2010_an_unaccompanied_minor_had_to_be_immature_or_in_an_emergency(
    immature, emergency, expected
):
    """PER-11."""
    facts = {
        "person": {"age": 15},
        "family": {"unaccompanied": True},
        "open_norm": {
            "too_immature_for_asylum_procedure": immature,
            "emergency_on_return": emergency,
        },
    }
    assert expected is answer("permits.9c3", "2009-01-01", facts).verdict


# Who decided whether the person is a victim.

BY_THE_SERVICE = {"decision": "victim", "decided_by": "immigration_authority"}


@pytest.mark.parametrize(
    ("question", "on"),
    [
        ("victim_status", "2008-05-01"),
        ("entitlements.social_help", "2008-05-01"),
        ("entitlements.health_care", "2008-05-01"),
        ("entitlements.legal_help", "2008-05-01"),
        ("entitlements.accommodation", "2008-05-01"),
        ("entitlements.psychological_help", "2015-01-01"),
        ("entitlements.education", "2015-01-01"),
        ("entitlements.contact_person", "2015-01-01"),
    ],
)
@pytest.mark.parametrize(
    ("lawful_then", "expected"), [(False, YES), (True, UNKNOWN), (None, UNKNOWN)]
)
def test_the_immigration_service_finds_of_persons_without_lawful_stay(
    question, on, lawful_then, expected
):
    """STA-02: a finding of a body that was not competent leaves the matter open."""
    facts = {
        "stay": {"lawful": True, "asylum_application": False},
        "identification": {**BY_THE_SERVICE, "lawful_stay_when_decided": lawful_then},
    }
    assert expected is answer(question, on, facts).verdict


# The duty to apply for more time.


@pytest.mark.parametrize(
    ("applied", "until", "state"),
    [
        (False, "2008-05-31", DutyState.OPEN),
        (True, "2008-05-31", DutyState.FULFILLED),
        (False, "2008-06-01", DutyState.FULFILLED),
    ],
)
def test_more_time_was_applied_for_where_it_is_said_or_the_deadline_lasts_longer(
    applied, until, state
):
    """REF-17: 30 days from 1 May 2008 end on 31 May."""
    facts = {
        "stay": {
            "lawful": False,
            "reflection_period_from": "2008-05-01",
            "reflection_period_until": until,
            "extension_applied_for": applied,
        },
        "identification": BY_THE_SERVICE,
        "open_norm": {"special_reasons_against_time": False},
        "cooperation": {"with_return": True},
    }
    assert state is answer("duties.apply_for_extension", "2008-05-10", facts).state
