"""Whether Danish law binds the authority or leaves it a choice, rule by rule, as the research words it."""

from __future__ import annotations

from datetime import date

import pytest

from traffick_rules import get_jurisdiction
from traffick_rules.law import DutyRule, EntitlementRule, Modality, PermitRule, ReflectionPeriodRule

DENMARK = get_jurisdiction("dk")
SHALL, SHOULD, MAY = Modality.SHALL, Modality.SHOULD, Modality.MAY
FIRST_PLAN, TODAY = "2005-01-01", "2024-01-01"

# The rule, a day, whether it binds, the fact that says so, and its words.
RULES = [
    ("reflection_period.departure_deadline", TODAY, SHALL, "REF-03", "statutory rule"),
    ("permits.9b", TODAY, MAY, "PER-02", "exceptional, discretionary"),
    ("permits.9c3", FIRST_PLAN, MAY, "PER-11", "may"),
    ("permits.9c3", TODAY, MAY, "PER-11", "may"),
    ("permits.9c5", TODAY, MAY, "PER-05", "may be given"),
    # Only while a person is presumed to be a victim there is no entitlement to the plans' support (STA-11).
    ("entitlements.psychological_help", FIRST_PLAN, SHALL, "SRV-01", "care for victims"),
    ("entitlements.education", FIRST_PLAN, SHALL, "SRV-01", "training for victims"),
    ("entitlements.social_help", FIRST_PLAN, SHALL, "SRV-02", "state funds help"),
    ("entitlements.health_care", FIRST_PLAN, SHALL, "SRV-02", "state funds help"),
    ("entitlements.legal_help", FIRST_PLAN, SHALL, "SRV-02", "state funds help"),
    ("entitlements.psychological_help", TODAY, SHALL, "SRV-04", "and a psychologist"),
    ("entitlements.education", TODAY, SHALL, "SRV-06", "education or training"),
    ("entitlements.contact_person", TODAY, SHALL, "SRV-06", "a contact person"),
    ("entitlements.accommodation", TODAY, SHALL, "SRV-03", "accommodation with board"),
    ("entitlements.restitution_period", TODAY, SHALL, "REF-20", "get the same support"),
    ("entitlements.support_while_presumed", TODAY, MAY, "STA-11", "no entitlement, may offer"),
    ("entitlements.shelter_during_assessment", TODAY, MAY, "STA-12", "may place"),
    ("entitlements.support_lawyer", TODAY, MAY, "OFF-70", "may have a support lawyer"),
    ("entitlements.charge_waiver", TODAY, MAY, "OFF-73", "discretion, not a right"),
    ("entitlements.prepared_return", TODAY, SHALL, "RET-01", "is to be offered"),
    ("entitlements.risk_assessment", TODAY, SHALL, "RET-09", "is made"),
    (
        "entitlements.representative",
        FIRST_PLAN,
        SHALL,
        "SRV-13",
        "representative for asylum seekers",
    ),
    ("entitlements.representative", TODAY, SHALL, "SRV-14", "for every alien under 18"),
    ("entitlements.representative_at_interview", TODAY, SHALL, "STA-09", "attends"),
    ("entitlements.supervision", TODAY, SHALL, "SRV-12", "a duty of supervision"),
    ("entitlements.no_entry_ban", TODAY, SHALL, "REF-24", "are sent out without a ban"),
    ("entitlements.expulsion_weighing", TODAY, SHALL, "REF-23", "must weigh"),
    ("entitlements.no_expulsion", TODAY, SHALL, "REF-23", "must weigh"),
    ("duties.call_centre", TODAY, SHALL, "STA-10", "must call"),
    ("duties.screen_before_charge", TODAY, SHOULD, "OFF-73", "discretion, not a right"),
    ("duties.interview_with_representative", TODAY, SHALL, "STA-09", "attends"),
    (
        "duties.appoint_representative",
        FIRST_PLAN,
        SHALL,
        "SRV-13",
        "representative for asylum seekers",
    ),
    ("duties.appoint_representative", TODAY, SHALL, "SRV-14", "for every alien under 18"),
    ("duties.apply_for_extension", TODAY, SHALL, "REF-17", "ask before they end"),
    ("duties.deadline_ends", FIRST_PLAN, SHALL, "REF-01", "a deadline to leave"),
    ("duties.deadline_ends", TODAY, SHALL, "REF-03", "a deadline to leave"),
    ("duties.offer_prepared_return", TODAY, SHALL, "RET-01", "is to be offered"),
    ("duties.weigh_trafficking", TODAY, SHALL, "REF-23", "must weigh"),
]


def rule(question, day):
    in_force = DENMARK.in_force(date.fromisoformat(day)).rules
    (found,) = (each for each in in_force if each.question == question)
    return found


@pytest.mark.parametrize(
    ("question", "day", "modality", "fact"),
    [pytest.param(*row[:4], id=f"{row[0]}-{row[1][:4]}: {row[4]}") for row in RULES],
)
def test_a_rule_binds_as_the_research_words_it(question, day, modality, fact):
    found = rule(question, day)
    assert modality is found.modality
    assert fact in {provision.id for provision in found.all_provisions()}


def test_that_the_deadline_is_extended_is_for_the_authority():
    """REF-12 names the grounds; the police have no say in it."""
    assert MAY is rule("reflection_period.departure_deadline", TODAY).extension.modality


# What the research does not word either way is not tested here.
NOT_WORDED = {"permits.7", "entitlements.help_before_return", "entitlements.reintegration"}


def test_every_rule_in_force_that_can_bind_or_leave_a_choice_stands_in_the_table():
    kinds = (PermitRule, EntitlementRule, ReflectionPeriodRule, DutyRule)
    for day in (FIRST_PLAN, TODAY):
        in_force = DENMARK.in_force(date.fromisoformat(day)).rules
        questions = {each.question for each in in_force if isinstance(each, kinds)}
        assert questions - NOT_WORDED <= {question for question, *_ in RULES}
