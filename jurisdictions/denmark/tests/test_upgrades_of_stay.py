"""What the revision of November 2026 corrected on deadline, removal, permits and return: one row a corrected answer."""

from __future__ import annotations

import pytest

from traffick_rules.testing import Kit, changed, ids

DENMARK = Kit("dk", on="2026-11-01")
VICTIM = {
    "stay": {"lawful": False, "entry_ban": False},
    "identification": {"decision": "victim", "decided_by": "immigration_authority"},
    "findings": {
        "special_reasons_against_time": False,
        "excluded_from_protection": False,
        "order_or_security_against": False,
        "reasons_against_permit": False,
    },
}
DEADLINE = "reflection_period.departure_deadline"
AT_RISK = {"asylum": {"applied": True}, "findings": {"risk_of_persecution": True}}
CHILD = {
    "person": {"age": 15},
    "route": {"entered_on": "2011-02-01"},
    "asylum": {"applied": True, "decision": "refused"},
    "family": {"unaccompanied": True, "network_at_home": False, "reception_centre_at_home": False},
    "findings": {"emergency_on_return": True},
}
GRAVE = {"route": {"in_country": True}, "findings": {"grave_humanitarian_reasons": True}}
NEEDED = {"cooperation": {"presence_needed": True}, "proceedings": {"case_open": True}}
IN_TIME = {
    "person": {"citizenships": {"only": ["NG"]}},
    "stay": {
        "ground": "none",
        "expulsion": "none",
        "departure_order": "within_deadline",
        "reflection": "granted",
        "left_in_time": True,
    },
    "denmark": {"found_not_cooperating": False},
}
LATE = {**IN_TIME, "stay": {**IN_TIME["stay"], "left_in_time": False}}
LATE_OTHERS = {**LATE, "stay": {**LATE["stay"], "reflection": "none"}}
EXPELLED = {**IN_TIME, "stay": {**IN_TIME["stay"], "expulsion": "decided_by_authority"}}

ORDINARY = "burdens.ordinary_deadline"
AT_WORK = "entitlements.work_during_asylum_case"
SUSPENSION = "entitlements.suspension_by_appeal"
FOR_REASONS = "entitlements.suspension_for_special_reasons"
APPEAL = "entitlements.permit_appeal"
STAY = "entitlements.stay_while_needed_is_considered"
IN_ASYLUM = "entitlements.stay_during_asylum_case"
RETURN = "entitlements.return_support"
WORK = "entitlements.work_without_permit"
REVOCATION = "burdens.revocation"
TOO_IMMATURE = {
    "person": {"citizenships": {"only": ["NG"]}},
    "stay": {
        "ground": "none",
        "reflection": "none",
        "permit_application": "refused",
    },
    "asylum": {"applied": True, "decision": "not_examined"},
    "route": {"entered_on": "2020-01-01"},
    "findings": {"false_information": False, "absconding_risk": False},
    "denmark": {"applied_for": "unaccompanied_child", "had_permit": False},
}
IN_THE_FIRST_FORM = changed(
    TOO_IMMATURE,
    {"route": {"entered_on": "2009-01-01"}, "denmark": {"appealed_within_7_days": True}},
)
IN_THE_SECOND_FORM = changed(IN_THE_FIRST_FORM, {"route": {"entered_on": "2020-01-01"}})
REFUSED_AS_A_CHILD = changed(TOO_IMMATURE, {"asylum": {"decision": "refused"}})
LATE_FROM_THE_EU = changed(
    LATE_OTHERS,
    {
        "person": {"citizenships": {"only": ["RO"]}},
        "findings": {"order_or_security_against": True},
    },
)
WITH_TIES = changed(LATE_OTHERS, {"findings": {"special_ties": True}})
BANNED = changed(
    GRAVE,
    {
        **EXPELLED,
        "stay": {**EXPELLED["stay"], "entry_ban": True},
        "asylum": {"registered": True},
        "denmark": {
            "left_on": "2009-12-01",
            "found_not_cooperating": False,
            "quite_special_reasons": True,
        },
    },
)
BANNED_IN_2015 = changed(BANNED, {"denmark": {"left_on": "2015-12-01"}})
NO_COOPERATION = changed(
    BANNED,
    {
        "stay": {"expulsion": "none", "departure_order": "none"},
        "denmark": {"found_not_cooperating": True, "quite_special_reasons": False},
    },
)
SPECIAL = {
    "person": {"age": 30, "age_disputed": False},
    "findings": {"special_reasons_for_permit": True},
    "denmark": {"quite_special_reasons": False},
}
LAWFUL = {
    "stay": {"lawful": True, "departure_order": "none", "permit_application": "none"},
    "asylum": {"decision": "none"},
    "route": {"in_country": True},
    "denmark": {"international_duties": False, "quite_special_reasons": True},
}
WITH_A_CASE_PENDING = changed(
    LAWFUL,
    {"stay": {"permit_application": "pending"}, "denmark": {"applied_for": "humanitarian"}},
)
LAWFUL_FOR_NOW = changed(LAWFUL, {"asylum": {"decision": "pending"}})
WORKER = {
    "person": {"age": 30, "age_disputed": False},
    "work": {"job_contract": True},
    "stay": {"expulsion": "none", "identity_documented": True},
    "asylum": {"applied": True, "applied_on": "2023-01-01", "decision": "pending"},
    "findings": {"other_state_responsible": False},
    "denmark": {"sentenced_to_prison": False},
}
CHILD_AT_WORK = changed(WORKER, {"person": {"age": 15}, "findings": {"in_best_interests": False}})
APPEALED = {
    "person": {"citizenships": {"only": ["NG"]}},
    "stay": {"ground": "none", "permit_application": "none"},
    "findings": {"special_reasons_against_time": True},
    "denmark": {"had_permit": False, "appealed_within_7_days": True},
}
APPEALED_FROM_THE_EU = changed(APPEALED, {"person": {"citizenships": {"only": ["RO"]}}})
HAD_A_PERMIT = changed(APPEALED, {"denmark": {"had_permit": True}})
REFUSED = {"stay": {"permit_application": "refused"}}
REFUSED_9B = changed(REFUSED, {"denmark": {"applied_for": "humanitarian"}})
REFUSED_9C1 = changed(REFUSED, {"denmark": {"applied_for": "special_reasons"}})
FOR_SPECIAL_REASONS = changed(
    REFUSED,
    {
        "findings": {"special_reasons_for_more_time": True},
        "denmark": {"appealed_within_7_days": True},
    },
)
NOT_WITHIN_7_DAYS = changed(FOR_SPECIAL_REASONS, {"denmark": {"appealed_within_7_days": False}})
NEEDED_AND_APPLIED_FOR_9B = changed(NEEDED, {"denmark": {"applied_for": "humanitarian"}})
ANOTHER_PERMIT = {
    "person": {"citizenships": {"only": ["NG"]}},
    "stay": {"lawful": True, "ground": "other_permit"},
    "asylum": {"applied": True},
}
FOR_THE_CASE = changed(ANOTHER_PERMIT, {"stay": {"ground": "proceedings"}})
PERMIT_OF_A_CLOSED_CASE = {
    "stay": {"ground": "proceedings", "permit_support_withdrawn": False},
    "proceedings": {"case_open": False},
    "findings": {"false_information": False},
}
PERMIT_OF_AN_OPEN_CASE = changed(PERMIT_OF_A_CLOSED_CASE, {"proceedings": {"case_open": True}})
FAMILY_TIE_IS_GONE = changed(
    PERMIT_OF_A_CLOSED_CASE, {"stay": {"ground": "family"}, "denmark": {"permit_ground_gone": True}}
)
AT_RISK_AND_REFUSED = changed(AT_RISK, {"asylum": {"decision": "refused"}})
UNFOUNDED = changed(AT_RISK, {"asylum": {"decision": "refused_manifestly_unfounded"}})
GIVES_UP_A_PERMIT = {
    "person": {"citizenships": {"only": ["NG"]}},
    "stay": {"ground": "none"},
    "asylum": {"registered": True, "decision": "none"},
    "cooperation": {"with_return": True},
    "denmark": {"had_permit": True},
}
KNOWN_BEFORE_APRIL_2003 = changed(
    CHILD,
    {"route": {"entered_on": "2003-03-01"}, "denmark": {"known_before_april_2003": True}},
)
LODGED_LATE = {
    "stay": {"permit_application": "pending", "permit_applied_on": "2012-05-01"},
    "asylum": {"decision": "refused_manifestly_unfounded"},
    "denmark": {"applied_for": "humanitarian", "asylum_registered_on": "2012-01-01"},
}
COUNSEL_NOT_NEEDED = {
    "proceedings": {"case_offences": ["trafficking"], "counsel_requested": True},
    "findings": {"counsel_needed": False},
}
LESS_SERIOUS = changed(COUNSEL_NOT_NEEDED, {"denmark": {"offence_less_serious": True}})
GRAVER = changed(COUNSEL_NOT_NEEDED, {"denmark": {"offence_less_serious": False}})
MITIGATION = "entitlements.mitigation_for_information"
INFORMED = {"proceedings": {"own_offence": True}, "cooperation": {"information_given": True}}
AFTER_REFUSAL = "entitlements.lawyer_after_refusal"
IN_UNFOUNDED = "entitlements.lawyer_unfounded_procedure"
ALONE = {
    "person": {"age": 12, "age_disputed": False},
    "family": {"unaccompanied": True},
    "asylum": {"applied": True, "decision": "refused"},
    "proceedings": {"has_counsel": False},
    "findings": {"in_best_interests": True, "representative_not_needed": False},
    "denmark": {"manifestly_unfounded_procedure": True},
}
ALONE_AT_10 = changed(ALONE, {"person": {"age": 10}})
ALONE_AT_30 = changed(ALONE, {"person": {"age": 30}})
IN_DOUBT = changed(
    ALONE, {"person": {"age": 18, "age_disputed": True, "thought_to_be_child": True}}
)
FIRST_FORM_IN_DOUBT = changed(
    IN_DOUBT,
    {
        "route": {"entered_on": "2009-01-01"},
        "asylum": {"applied_on": "2024-06-01"},
        "findings": {"too_immature_for_asylum_procedure": True},
        "denmark": {"known_before_april_2003": False},
    },
)
SECOND_FORM_IN_DOUBT = changed(
    CHILD, {"person": {"age": 18, "age_disputed": True, "thought_to_be_child": True}}
)
COERCED = {
    "proceedings": {"case_offences": {"only": ["other"]}, "counsel_requested": True},
    "findings": {"counsel_needed": True},
}
CONVICTED_OF_RAPE = {
    "proceedings": {"case_outcome": "convicted_of_other", "case_offences": ["sexual_offence"]},
    "findings": {},
    "denmark": {
        "convict_held_since_remand": True,
        "release_notice_requested": True,
        "offender_interests": False,
    },
}

# The row of the revision, the question, the day, facts, the verdict, modality and value of the answer, what it cites.
UPGRADES = [
    ("X-03", DEADLINE, "2006-10-01", {}, "yes", "may", "15 days", "REF-01"),
    (
        "X-03",
        DEADLINE,
        "2007-05-01",
        {"stay": {"expulsion": "decided_by_authority"}},
        "yes",
        "may",
        "30 days",
        "REF-01B",
    ),
    ("X-03", DEADLINE, "2007-05-01", {"stay": {"expulsion": "none"}}, "unknown", "may", None, ""),
    ("X-05", "permits.7", "2009-05-01", AT_RISK, "yes", "shall", None, "PER-09E"),
    ("X-05", "permits.7", "2025-10-01", AT_RISK, "yes", "shall", "temporary", "PER-09C"),
    ("X-07", "permits.9c3", "2012-06-01", CHILD, "yes", "may", "until the age of 18", "PER-12D"),
    (
        "X-07",
        "permits.9c3",
        "2012-06-01",
        changed(CHILD, {"family": {"reception_centre_at_home": True}}),
        "unknown",
        "may",
        None,
        "PER-12B",
    ),
    (
        "X-07",
        "permits.9c3",
        "2012-06-01",
        changed(CHILD, {"findings": {"emergency_on_return": False}}),
        "no",
        "may",
        None,
        "PER-12",
    ),
    (
        "X-08",
        "permits.9b",
        "2022-06-01",
        changed(GRAVE, {"asylum": {"registered": False}}),
        "no",
        "may",
        None,
        "PER-02B",
    ),
    (
        "X-08",
        "permits.9b",
        "2012-06-01",
        changed(GRAVE, {"asylum": {"registered": False}}),
        "unknown",
        "may",
        None,
        "PER-02",
    ),
    ("X-09", "burdens.entry_ban", "2008-06-01", EXPELLED, "yes", "shall", "1 year", "REF-31"),
    ("X-09", "burdens.entry_ban", "2008-06-01", LATE, "no", "shall", None, "REF-24"),
    ("X-09", "burdens.entry_ban", "2024-06-01", IN_TIME, "no", "shall", None, "REF-30"),
    ("X-09", "burdens.entry_ban", "2024-06-01", LATE, "unknown", "shall", None, "REF-30"),
    ("X-09", "burdens.entry_ban", "2024-06-01", LATE_OTHERS, "yes", "shall", "2 years", "REF-31C"),
    ("X-12", DEADLINE, "2019-06-01", {}, "yes", "shall", "30 days", "REF-16"),
    ("X-12", DEADLINE, "2021-06-01", {}, "yes", "shall", "30 days", "REF-16A"),
    ("X-12", DEADLINE, "2023-06-01", {}, "yes", "shall", "30 days", "REF-16B"),
    (
        "X-13",
        "permits.9c5",
        "2025-10-01",
        NEEDED,
        "yes",
        "may",
        "as long as the case lasts",
        "PER-17B",
    ),
    ("X-15", "entitlements.prepared_return", "2024-06-01", {}, "yes", "should", None, "RET-01"),
    (
        "X-15",
        "entitlements.help_before_return",
        "2024-06-01",
        {"cooperation": {"with_return": True}},
        "yes",
        "may",
        None,
        "RET-02",
    ),
    # Exceptions and groups, by the rule they belong to.
    ("R-D5C", ORDINARY, "2024-06-01", REFUSED_AS_A_CHILD, "yes", "shall", "15 days", "REF-21B"),
    ("R-D5C", ORDINARY, "2024-06-01", TOO_IMMATURE, "yes", "shall", "7 days", "REF-21"),
    ("R-D10", "burdens.entry_ban", "2024-06-01", LATE_FROM_THE_EU, "no", "shall", None, "REF-34B"),
    (
        "R-D9D",
        "entitlements.shorter_entry_ban",
        "2024-06-01",
        WITH_TIES,
        "yes",
        "may",
        None,
        "REF-31F",
    ),
    (
        "R-D9D",
        "entitlements.shorter_entry_ban",
        "2024-06-01",
        changed(WITH_TIES, {"stay": {"expulsion": "decided_by_court"}}),
        "yes",
        "may",
        None,
        "REF-31F",
    ),
    (
        "R-D9D",
        "entitlements.shorter_entry_ban",
        "2016-06-01",
        WITH_TIES,
        "no",
        "may",
        None,
        "REF-31F",
    ),
    ("R-E8G", "permits.9b", "2010-06-01", BANNED, "no", "may", None, "PER-20B"),
    ("R-E8G", "permits.9b", "2016-06-01", BANNED_IN_2015, "unknown", "may", None, "PER-20G"),
    ("R-E8G", "permits.9b", "2025-10-01", NO_COOPERATION, "unknown", "may", None, "REF-30B"),
    ("R-E8G", "permits.9b", "2012-06-01", changed(BANNED, SPECIAL), "no", "may", None, "PER-20F"),
    ("R-E10B", "permits.9c1", "2024-06-01", changed(LAWFUL, SPECIAL), "no", "may", None, "PER-18"),
    (
        "R-E10B",
        "permits.9c5",
        "2024-06-01",
        changed(
            changed(NEEDED, SPECIAL),
            {"findings": {"reasons_against_permit": True}},
        ),
        "yes",
        "may",
        "as long as the case lasts",
        "PER-20C",
    ),
    (
        "R-E4",
        "permits.9c3",
        "2012-06-01",
        KNOWN_BEFORE_APRIL_2003,
        "no",
        "may",
        None,
        "PER-11C",
    ),
    ("R-E7", WORK, "2024-06-01", FOR_THE_CASE, "yes", "shall", None, "PER-19"),
    ("R-E7", WORK, "2024-06-01", ANOTHER_PERMIT, "unknown", "shall", None, "PER-19"),
    ("R-E9", IN_ASYLUM, "2024-06-01", AT_RISK_AND_REFUSED, "unknown", "shall", None, "REF-35"),
    ("R-E9", IN_ASYLUM, "2024-06-01", UNFOUNDED, "no", "shall", None, "REF-35"),
    ("R-F10", RETURN, "2024-06-01", GIVES_UP_A_PERMIT, "unknown", "may", None, "RET-21"),
    ("R-E9D", STAY, "2024-06-01", NEEDED_AND_APPLIED_FOR_9B, "unknown", "may", None, "REF-35D"),
    ("R-E8", APPEAL, "2024-06-01", REFUSED_9C1, "yes", "shall", None, "PER-21"),
    ("R-E8", APPEAL, "2024-06-01", REFUSED_9B, "unknown", "shall", None, "PER-21"),
    ("R-E8A", APPEAL, "2019-06-01", REFUSED_9B, "unknown", "shall", None, "PER-21B"),
    ("R-E8I", FOR_REASONS, "2024-06-01", FOR_SPECIAL_REASONS, "yes", "may", None, "PER-21C"),
    ("R-E8I", FOR_REASONS, "2024-06-01", NOT_WITHIN_7_DAYS, "unknown", "may", None, "PER-21C"),
    ("R-E11", REVOCATION, "2024-06-01", PERMIT_OF_A_CLOSED_CASE, "yes", "may", None, "PER-22"),
    ("R-E11", REVOCATION, "2024-06-01", PERMIT_OF_AN_OPEN_CASE, "unknown", "may", None, "PER-22"),
    ("R-E11", REVOCATION, "2024-06-01", FAMILY_TIE_IS_GONE, "yes", "may", None, "PER-22"),
    ("R-E8G", "permits.9b", "2025-09-01", NO_COOPERATION, "no", "may", None, "PER-20F"),
    ("R-E6", "permits.9c1", "2024-06-01", LAWFUL, "yes", "may", None, "PER-18B"),
    ("R-E6", "permits.9c1", "2024-06-01", LAWFUL_FOR_NOW, "no", "may", None, "PER-18B"),
    ("R-E6", "permits.9c1", "2024-06-01", WITH_A_CASE_PENDING, "no", "may", None, "PER-18B"),
    ("R-E7B", AT_WORK, "2024-06-01", WORKER, "yes", "shall", "1 year", "PER-19B"),
    ("R-E7B", AT_WORK, "2024-06-01", CHILD_AT_WORK, "no", "shall", None, "PER-19D"),
    (
        "R-E8E",
        "entitlements.minor_appeal",
        "2025-06-01",
        TOO_IMMATURE,
        "no",
        "shall",
        None,
        "PER-12C",
    ),
    (
        "R-E8E",
        "entitlements.minor_appeal",
        "2025-10-01",
        TOO_IMMATURE,
        "unknown",
        "shall",
        None,
        "PER-26",
    ),
    ("R-E8H", SUSPENSION, "2020-10-01", APPEALED_FROM_THE_EU, "yes", "shall", None, "PER-21E"),
    ("R-E8H", SUSPENSION, "2020-11-01", APPEALED_FROM_THE_EU, "no", "shall", None, "PER-21E"),
    ("R-E8H", SUSPENSION, "2020-10-01", HAD_A_PERMIT, "unknown", "shall", None, "PER-21E"),
    ("R-E8H", SUSPENSION, "2020-10-01", APPEALED, "no", "shall", None, "PER-21E"),
    ("R-E8E", SUSPENSION, "2024-06-01", IN_THE_FIRST_FORM, "yes", "shall", None, "PER-12F"),
    ("R-E8E", SUSPENSION, "2024-06-01", IN_THE_SECOND_FORM, "no", "shall", None, "PER-21E"),
    (
        "R-E9C",
        "entitlements.humanitarian_application_suspends",
        "2012-06-01",
        LODGED_LATE,
        "unknown",
        "shall",
        None,
        "REF-35C",
    ),
    (
        "R-C6B",
        "entitlements.representative_at_interview",
        "2024-06-01",
        {"person": {"age": 15}},
        "yes",
        "should",
        None,
        "STA-09",
    ),
    (
        "R-H1",
        "entitlements.support_lawyer",
        "2024-06-01",
        COUNSEL_NOT_NEEDED,
        "unknown",
        "shall",
        None,
        "OFF-70D",
    ),
    (
        "R-H1",
        "entitlements.support_lawyer",
        "2024-06-01",
        LESS_SERIOUS,
        "no",
        "shall",
        None,
        "OFF-70D",
    ),
    (
        "R-H1",
        "entitlements.support_lawyer",
        "2024-06-01",
        GRAVER,
        "yes",
        "shall",
        None,
        "OFF-70D",
    ),
    (
        "R-H1",
        "entitlements.support_lawyer",
        "2024-06-01",
        COERCED,
        "unknown",
        "shall",
        None,
        "",
    ),
    (
        "R-H1",
        "entitlements.support_lawyer",
        "2024-06-01",
        changed(COERCED, {"denmark": {"coercion_or_liberty_case": True}}),
        "yes",
        "shall",
        None,
        "OFF-70",
    ),
    ("R-B2C", MITIGATION, "2024-06-01", INFORMED, "unknown", "shall", None, "OFF-96B"),
    (
        "R-B2C",
        MITIGATION,
        "2024-06-01",
        changed(INFORMED, {"denmark": {"information_decisive": True}}),
        "yes",
        "shall",
        None,
        "OFF-96B",
    ),
    ("R-G2", "duties.hear_child", "2024-06-01", ALONE, "yes", "shall", None, "SRV-22"),
    ("R-G2", "duties.hear_child", "2024-06-01", ALONE_AT_10, "unknown", "shall", None, "SRV-22"),
    (
        "R-G2",
        "duties.hear_child",
        "2024-06-01",
        changed(ALONE_AT_10, {"denmark": {"talk_called_for": True}}),
        "yes",
        "shall",
        None,
        "SRV-22",
    ),
    # Before April 2003 no text gave a representative; an adult was none the more a child.
    ("R-G2", "duties.hear_child", "2001-06-01", ALONE_AT_30, "no", "shall", None, "SRV-22"),
    ("R-G3", AFTER_REFUSAL, "2001-06-01", ALONE_AT_30, "no", "shall", None, "SRV-23C"),
    ("R-G3B", IN_UNFOUNDED, "2001-06-01", ALONE_AT_30, "no", "shall", None, "SRV-23J"),
    # No presumption of age stands in the Acts, and none of them says the contrary.
    ("R-G2", "entitlements.representative", "2024-06-01", IN_DOUBT, "unknown", "shall", None, ""),
    ("R-G6", "duties.report_child", "2024-06-01", IN_DOUBT, "unknown", "shall", None, ""),
    ("R-E4", "permits.9c3", "2024-06-01", FIRST_FORM_IN_DOUBT, "unknown", "may", None, ""),
    ("R-E5", "permits.9c3", "2012-06-01", SECOND_FORM_IN_DOUBT, "unknown", "may", None, ""),
    (
        "R-H6",
        "entitlements.told_of_release",
        "2024-06-01",
        CONVICTED_OF_RAPE,
        "yes",
        "shall",
        None,
        "SRV-24",
    ),
]


@pytest.mark.parametrize(
    "row", UPGRADES, ids=[f"{row[0]}-{number}" for number, row in enumerate(UPGRADES)]
)
def test_an_answer_is_as_the_revision_says(row):
    _, question, day, facts, verdict, modality, value, cites = row
    answer = DENMARK.answer(question, changed(VICTIM, facts), day)
    assert (verdict, modality) == (answer.verdict.value, answer.modality.value)
    if verdict == "yes" or value:
        assert value == (None if answer.value is None else str(answer.value))
    assert set(cites.split()) <= ids(answer)


@pytest.mark.parametrize(
    ("day", "doubtful"),
    [("2013-05-01", False), ("2013-05-02", True), ("2013-05-31", True), ("2013-06-01", False)],
)
def test_the_act_of_2013_cannot_bind_before_its_own_date(day, doubtful):
    """X-14: Act 432 is dated 1 May 2013."""
    facts = changed(VICTIM, {"cooperation": {"with_return": True}})
    cautions = {each.provision for each in DENMARK.answer(DEADLINE, facts, day).cautions}
    assert doubtful is bool(cautions & {"REF-05", "REF-06"})
