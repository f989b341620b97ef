"""What one clause alone brings about, and what its absence alone prevents, provision by provision."""

from __future__ import annotations

from datetime import date

import pytest

from traffick_rules import Case, Charge, Verdict, assess, get_jurisdiction, sentence
from traffick_rules.answer import DutyState
from traffick_rules.facts import Authority

DENMARK = get_jurisdiction("dk")
YES, NO, UNKNOWN = Verdict.YES, Verdict.NO, Verdict.UNKNOWN


def answer(question, on, facts):
    found = assess(Case.from_dict(facts), jurisdiction=DENMARK, on=date.fromisoformat(on))
    return found[question]


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


# On 1 January 2010: a day before the 18th birthday, on it, and a day after; and by age alone.
AGES = [
    ({"birth_date": "1992-01-02"}, YES),
    ({"birth_date": "1992-01-01"}, NO),
    ({"birth_date": "1991-12-31"}, NO),
    ({"age": 17}, YES),
    ({"age": 18}, NO),
]
ALONE = {"unaccompanied": True, "network_at_home": False, "reception_centre_at_home": False}


@pytest.mark.parametrize(("person", "expected"), AGES)
@pytest.mark.parametrize(
    ("question", "facts"),
    [
        ("permits.9c3", {"family": ALONE, "findings": {"emergency_on_return": True}}),
        (
            "entitlements.representative",
            {"family": ALONE, "asylum": {"applied": True}},
        ),
        (
            "duties.appoint_representative",
            {"family": ALONE, "asylum": {"applied": True}},
        ),
        ("entitlements.representative_at_interview", {}),
        ("entitlements.supervision", {}),
        ("duties.interview_with_representative", {"identification": {"indicators": True}}),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_person_is_a_child_until_the_eighteenth_birthday(question, facts, person, expected):
    """PER-11, SRV-12, SRV-13, STA-09; the age of 18 is that of PER-12 and SRV-14."""
    person = {"age_disputed": False, **person}
    assert expected is answer(question, "2010-01-01", {**facts, "person": person}).verdict


@pytest.mark.parametrize("on", ["2005-01-01", "2009-01-01", "2015-01-01"])
@pytest.mark.parametrize(("age", "expected"), [(17, YES), (18, NO)], ids=["a child", "an adult"])
def test_the_minor_s_permit_and_the_representative_are_for_children_on_every_day(on, age, expected):
    """PER-11 to PER-12, SRV-13 to SRV-14."""
    facts = {
        "person": {"age": age, "age_disputed": False},
        "family": ALONE,
        "findings": {"emergency_on_return": True},
        "asylum": {"applied": True},
    }
    for question in ("permits.9c3", "entitlements.representative", "duties.appoint_representative"):
        assert expected is answer(question, on, facts).verdict


@pytest.mark.parametrize("on", ["2009-01-01", "2012-03-29", "2015-01-01"])
@pytest.mark.parametrize(("alone", "expected"), [(True, YES), (False, NO), (None, UNKNOWN)])
def test_the_minor_s_permit_and_the_representative_are_for_who_is_unaccompanied(
    on, alone, expected
):
    """PER-11, SRV-13 and SRV-14."""
    facts = {
        "person": {"age": 15},
        "family": {**ALONE, "unaccompanied": alone},
        "findings": {"emergency_on_return": True},
        "asylum": {"applied": True},
    }
    for question in ("permits.9c3", "entitlements.representative", "duties.appoint_representative"):
        assert expected is answer(question, on, facts).verdict


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
        "findings": {
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
        "stay": {"lawful": True},
        "asylum": {"applied": False},
        "identification": {**BY_THE_SERVICE, "lawful_stay_when_decided": lawful_then},
    }
    assert expected is answer(question, on, facts).verdict


# Who is presumed to be a victim: one sign is enough, and so is an interview, whoever held it.

NO_SIGN = {
    "indicators": False,
    "referred": False,
    "interviewed_by": {"only": []},
    "decision": "not_a_victim",
}
SIGNS = {
    "indicators": {"indicators": True},
    "referral": {"referred": True},
    "decision": {"decision": "victim"},
    **{
        f"interview-{authority.value}": {"interviewed_by": {"only": [authority.value]}}
        for authority in Authority
    },
}
OF_THE_PRESUMED = [
    ("entitlements.shelter_during_assessment", {}),
    ("entitlements.support_while_presumed", {}),
    ("entitlements.expulsion_weighing", {"stay": {"expulsion": "considered"}}),
    (
        "entitlements.no_expulsion",
        {
            "stay": {"expulsion": "considered"},
            "findings": {"expulsion_inappropriate": True},
        },
    ),
    ("duties.weigh_trafficking", {"stay": {"expulsion": "considered"}}),
    ("duties.interview_with_representative", {"person": {"age": 15}}),
]


@pytest.mark.parametrize("sign", SIGNS.values(), ids=SIGNS)
@pytest.mark.parametrize(
    ("question", "facts"), OF_THE_PRESUMED, ids=[question for question, _ in OF_THE_PRESUMED]
)
def test_one_sign_or_an_interview_by_anybody_makes_a_presumed_victim(question, facts, sign):
    """STA-18 and STA-01: who has been interviewed is presumed to be a victim until assessed."""
    found = answer(question, "2024-01-01", {**facts, "identification": {**NO_SIGN, **sign}})
    assert found.verdict is YES


# A decision of a body that nobody names may be that of the competent one, or not.
@pytest.mark.parametrize(
    ("decided_by", "expected"), [("immigration_authority", NO), ("ngo", UNKNOWN), (None, UNKNOWN)]
)
@pytest.mark.parametrize(
    ("question", "facts"),
    [row for row in OF_THE_PRESUMED if "expulsion" in str(row)],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_only_the_competent_body_s_no_settles_that_no_trafficking_has_to_be_weighed(
    question, facts, decided_by, expected
):
    """REF-23 with STA-02."""
    facts = {
        **facts,
        "stay": {**facts["stay"], "lawful": False},
        "identification": {**NO_SIGN, "decided_by": decided_by},
    }
    assert expected is answer(question, "2024-01-01", facts).verdict


@pytest.mark.parametrize(
    "change",
    [
        {"stay": {"expulsion": "none"}},
        {"findings": {"expulsion_inappropriate": False}},
    ],
    ids=["no expulsion considered", "not inappropriate"],
)
def test_an_expulsion_is_stopped_where_it_is_considered_and_inappropriate(change):
    """REF-23."""
    facts = {**dict(OF_THE_PRESUMED)["entitlements.no_expulsion"], **change}
    facts["identification"] = {"indicators": True}
    assert answer("entitlements.no_expulsion", "2024-01-01", facts).verdict is NO


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
        "findings": {"special_reasons_against_time": False},
        "cooperation": {"with_return": True},
    }
    assert state is answer("duties.apply_for_extension", "2008-05-10", facts).state
