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
