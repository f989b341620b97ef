"""Clause by clause: what suffices on its own, and what is needed."""

from __future__ import annotations

from datetime import date

import pytest

from traffick_rules import Charge, Verdict, get_jurisdiction, limitation, list_law
from traffick_rules.law import Confidence
from traffick_rules.testing import Kit

DENMARK = get_jurisdiction("dk")
KIT = Kit("dk", on="2026-01-01")
ASSESSED = {
    "stay": {"lawful": False},
    "identification": {"decision": "victim", "decided_by": "immigration_authority"},
}
OFFENCES = {
    "228": "2010-01-01",
    "229-1": "2010-01-01",
    "229-2": "2010-01-01",
    "233-1": "2015-01-01",
    "233-2": "2015-01-01",
    "262a": "2015-01-01",
    "262b": "2023-01-01",
}


def entitlement(code, on, facts):
    return KIT.assessed(facts, on).entitlements[code]


def circumstance(offence, code, facts):
    answer = KIT.offence(offence, OFFENCES[offence], **facts)
    return next(found for found in answer.circumstances if found.code == code)


@pytest.mark.parametrize("offence", OFFENCES)
def test_the_general_part_counts_for_every_offence(offence):
    general = {"attempt": "OFF-53", "complicity": "OFF-54", "aggravated": "OFF-55"}
    for code, provision in general.items():
        found = circumstance(offence, code, {})
        assert (Verdict.UNKNOWN, (provision,)) == (found.verdict, found.provisions)


def test_an_offence_is_not_time_barred_while_the_victim_is_kept_from_reporting():
    """OFF-64."""

    def barred(kept):
        facts = {"last_day": "2006-05-01", "age_when_trafficked": 30, "kept_from_reporting": kept}
        charge = Charge.from_dict({"trafficking": facts, "denmark": {"charged": False}})
        return limitation(charge, jurisdiction=DENMARK, on=date(2020, 1, 1), offence="262a")

    assert barred(kept=False).verdict is Verdict.YES
    assert barred(kept=True).verdict is Verdict.UNKNOWN
    assert {"OFF-60", "OFF-61", "OFF-62", "OFF-63"} & {p.id for p in barred(kept=False).provisions}


@pytest.mark.parametrize("first_day", ["2005-01-01", "2014-01-01"])
def test_for_a_child_time_runs_from_a_later_birthday(first_day):
    """OFF-62 and OFF-63."""
    facts = {"first_day": first_day, "last_day": first_day, "kept_from_reporting": False}

    def barred(age):
        charge = Charge.from_dict({"trafficking": {**facts, "age_when_trafficked": age}})
        on = date(2025, 6, 1)
        return limitation(charge, jurisdiction=DENMARK, on=on, offence="262a")

    assert barred(10).earliest > barred(30).earliest


# Who is 17 on that day turns 18 on the next day at the earliest, and a year later at the latest.
@pytest.mark.parametrize(
    ("last_day", "age", "earliest", "latest"),
    [
        ("2005-01-01", 18, "2015-01-02", "2015-01-02"),
        # Ten years from the 18th birthday, or, if the later law counts, from the 21st.
        ("2005-01-01", 17, "2015-01-03", "2019-01-02"),
        ("2014-01-01", 18, "2024-01-02", "2024-01-02"),
        ("2014-01-01", 17, "2027-01-03", "2028-01-02"),
    ],
)
def test_time_runs_from_a_later_birthday_only_for_a_victim_who_was_under_18(
    last_day, age, earliest, latest
):
    """OFF-61 to OFF-63: ten years from the last act, for a child from a birthday at the earliest."""
    facts = {"last_day": last_day, "kept_from_reporting": False, "age_when_trafficked": age}
    facts = {"trafficking": {**facts, "first_day": last_day}, "denmark": {"charged": False}}
    charge = Charge.from_dict(facts)
    found = limitation(charge, jurisdiction=DENMARK, on=date(2020, 1, 1), offence="262a")
    assert date.fromisoformat(earliest) == found.earliest
    assert date.fromisoformat(latest) == found.latest


@pytest.mark.parametrize("on", ["2002-06-08", "2010-01-01", "2024-06-13"])
def test_every_offence_can_become_time_barred(on):
    """OFF-60."""
    for rule in list_law(DENMARK, on=date.fromisoformat(on), subject="limitation").rules:
        condition = next(entry for entry in rule.conditions if entry.heading == "if")
        assert ["in every case"] == [clause.words for clause in condition.clauses]


def test_before_august_2007_a_representative_was_for_children_who_seek_asylum():
    """SRV-13."""
    on = date(2006, 1, 1)
    child = {
        "person": {"age": 16},
        "family": {"unaccompanied": True},
        "findings": {"representative_not_needed": False},
    }
    seeks, does_not = ({**child, "asylum": {"applied": applied}} for applied in (True, False))
    assert entitlement("representative", on, seeks).verdict is Verdict.YES
    refused = entitlement("representative", on, does_not)
    assert refused.verdict is Verdict.NO
    # The day on which the wider rule began is doubtful.
    assert "SRV-14" in {caution.provision for caution in refused.cautions}


@pytest.mark.parametrize("code", ["psychological_help", "education"])
def test_the_first_plan_gave_psychological_care_and_training_until_2006(code):
    """SRV-01."""
    assert entitlement(code, date(2006, 12, 31), ASSESSED).verdict is Verdict.YES
    law = KIT.assessed({}, "2007-01-01")
    assert code not in law.entitlements
    assert f"entitlements.{code}" in {rule.question for rule in law.not_in_force}


@pytest.mark.parametrize("code", ["psychological_help", "education", "contact_person"])
@pytest.mark.parametrize(
    ("day", "in_force"), [("2013-12-31", False), ("2014-01-01", True), ("2014-01-02", True)]
)
def test_the_help_read_on_pages_of_after_2013_is_taken_from_2014_on_and_says_so(
    code, day, in_force
):
    """SRV-04 and SRV-06."""
    found = KIT.assessed(ASSESSED, day)
    assert in_force is (code in found.entitlements)
    if in_force:
        assert found.entitlements[code].confidence is Confidence.RECALL
    else:
        absent = [r for r in found.not_in_force if r.question == f"entitlements.{code}"]
        assert any(rule.cautions for rule in absent)
