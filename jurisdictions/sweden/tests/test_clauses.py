"""Clause by clause: what suffices on its own, and what is needed."""

from __future__ import annotations

from datetime import date

import pytest

from traffick_rules import (
    Case,
    Charge,
    NotInForceError,
    Verdict,
    assess,
    get_jurisdiction,
    sentence,
)
from traffick_rules.answer import DutyState
from traffick_rules.facts import Act, Authority, Means, ProcuringConduct, Purpose
from traffick_rules.law import (
    Confidence,
    IdentificationStep,
    Modality,
    ReflectionForm,
    VictimStage,
    days,
    months,
    years,
)
from traffick_rules.testing import changed

SWEDEN = get_jurisdiction("se")
TODAY = date(2025, 6, 1)
YES, NO, UNKNOWN = Verdict.YES, Verdict.NO, Verdict.UNKNOWN


def assessed(facts, on=TODAY):
    return assess(Case.from_dict(facts), jurisdiction=SWEDEN, on=on)


def answer(question, facts, on=TODAY):
    return assessed(facts, on)[question]


def ids(found):
    return {provision.id for provision in found.provisions}


# Victim status.

CLOSED = {"sweden": {"preliminary_investigation_opened": False}}


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"sweden": {"preliminary_investigation_opened": True}}, YES),
        ({"proceedings": {"case_open": True}}, UNKNOWN),
        ({"identification": {"decision": "victim", "decided_by": "police"}}, YES),
        ({"identification": {"decision": "victim", "decided_by": "prosecutor"}}, YES),
        ({"identification": {"decision": "victim", "decided_by": "ngo"}}, UNKNOWN),
        (changed(CLOSED, {"identification": {"decision": "victim", "decided_by": "ngo"}}), UNKNOWN),
        (changed(CLOSED, {"identification": {"decided_by": "police"}}), UNKNOWN),
        ({"identification": {"decision": "not_a_victim", "decided_by": "police"}}, UNKNOWN),
        (
            changed(
                CLOSED, {"identification": {"decision": "not_a_victim", "decided_by": "police"}}
            ),
            NO,
        ),
        (
            changed(CLOSED, {"identification": {"decision": "not_a_victim", "decided_by": "ngo"}}),
            UNKNOWN,
        ),
        (
            {
                "sweden": {"preliminary_investigation_opened": True},
                "identification": {"decision": "not_a_victim", "decided_by": "police"},
            },
            YES,
        ),
        ({}, UNKNOWN),
    ],
)
def test_an_open_investigation_or_its_leader_identifies_a_victim(facts, expected):
    """SE-ID-WHO."""
    found = answer("victim_status", facts)
    assert expected is found.verdict
    assert expected is UNKNOWN or "SE-ID-WHO" in ids(found)


@pytest.mark.parametrize(("decision", "expected"), [("victim", YES), ("not_a_victim", NO)])
@pytest.mark.parametrize(
    ("day", "by_the_manual"), [("2015-12-31", False), ("2016-01-01", True), ("2016-01-02", True)]
)
def test_before_the_manual_of_2016_any_decision_counts(day, by_the_manual, decision, expected):
    """SE-ID-WHO: the year is known, the day is not."""
    facts = changed(CLOSED, {"identification": {"decision": decision, "decided_by": "ngo"}})
    found = answer("victim_status", facts, date.fromisoformat(day))
    assert (UNKNOWN if by_the_manual else expected) is found.verdict
    doubted = {caution.provision for caution in found.cautions}
    assert by_the_manual is False or "SE-ID-WHO" in doubted


PRESUMED = [
    ({"identification": {"indicators": True}}, "indicators"),
    ({"identification": {"referred": True}}, "referral"),
    ({"identification": {"decision": "victim", "decided_by": "ngo"}}, "decision"),
    ({"sweden": {"preliminary_investigation_opened": True}}, "investigation"),
    *(
        ({"identification": {"interviewed_by": [authority.value]}}, f"interview-{authority}")
        for authority in Authority
    ),
]
NEVER_PRESUMED = {
    "identification": {
        "indicators": False,
        "referred": False,
        "interviewed_by": {"only": []},
        "decision": "not_a_victim",
    },
    "sweden": {"preliminary_investigation_opened": False},
}
HELP = {
    "accommodation": "SE-ASSIST-WHO",
    "health_care": "SE-ASSIST-WHO",
    "psychological_help": "SE-ASSIST-WHO",
    "social_help": "SE-ASSIST-WHO",
    "voluntary_return": "SE-RETURN",
    "support_programme": "SE-ASSIST-NSP",
}


@pytest.mark.parametrize(("facts", "_"), PRESUMED, ids=[name for _, name in PRESUMED])
def test_any_sign_makes_a_presumed_victim_who_can_be_helped(facts, _):
    """SE-ID-DETECT."""
    found = assessed(facts)
    for code, fact in HELP.items():
        given = found.entitlements[code]
        assert (YES, Modality.MAY) == (given.verdict, given.modality)
        assert {fact, "SE-ID-DETECT"} <= ids(given)
    status = found.victim_status
    assert status.verdict is YES or VictimStage.PRESUMED is status.stage


@pytest.mark.parametrize("code", HELP)
def test_without_any_sign_there_is_no_presumed_victim_and_without_facts_it_is_unknown(code):
    assert answer(f"entitlements.{code}", NEVER_PRESUMED).verdict is NO
    assert answer(f"entitlements.{code}", {}).verdict is UNKNOWN
    assert assessed(NEVER_PRESUMED).victim_status.stage is None


@pytest.mark.parametrize("cooperates", [True, False])
def test_help_of_the_municipality_does_not_hang_on_cooperation(cooperates):
    facts = {"identification": {"indicators": True}, "cooperation": {"with_police": cooperates}}
    assert answer("entitlements.social_help", facts).verdict is YES


def test_the_municipality_gives_help_and_the_agency_pays_the_programmes():
    found = assessed({}).entitlements
    assert "municipality" in found["social_help"].provided_by
    assert "Migration" in found["voluntary_return"].provided_by
    assert "the Gender Equality Agency" == found["support_programme"].paid_by


@pytest.mark.parametrize(
    ("led_by_prosecutor", "expected"),
    [
        (True, {Authority.PROSECUTOR}),
        (False, {Authority.POLICE}),
        (None, set()),
    ],
)
def test_the_leader_of_the_investigation_decides(led_by_prosecutor, expected):
    """SE-ID-WHO."""
    facts = {"sweden": {"led_by_prosecutor": led_by_prosecutor}}
    bodies = assessed(facts).victim_status.bodies
    deciding = {
        body.authority
        for body in bodies
        if body.step is IdentificationStep.DECISION and body.verdict is YES
    }
    assert expected == deciding


def test_anyone_may_notice_a_presumed_victim():
    """SE-ID-DETECT."""
    bodies = assessed({}).victim_status.bodies
    noticing = {b.authority: b.verdict for b in bodies if b.step is IdentificationStep.DETECTION}
    assert {
        Authority.SOCIAL_SERVICES: YES,
        Authority.POLICE: YES,
        Authority.IMMIGRATION_AUTHORITY: YES,
        Authority.NGO: YES,
        Authority.OTHER: YES,
    } == noticing


# The reflection permit.

REFLECTION = {
    "stay": {"lawful": False},
    "cooperation": {"presence_needed": True},
    "sweden": {
        "leader_applied": True,
        "board_applied": False,
        "reason_to_assume_offence": True,
        "holds_reflection_permit": False,
    },
    "findings": {"special_reasons_for_more_time": False, "order_or_security_against": False},
}
BY_THE_BOARD = changed(REFLECTION, {"sweden": {"leader_applied": False, "board_applied": True}})
OLD_LAW = date(2015, 1, 1)


@pytest.mark.parametrize("on", [date(2007, 7, 1), OLD_LAW, TODAY])
def test_the_reflection_permit_can_be_granted_for_30_days(on):
    """SE-REF-DAYS and SE-REF-TEST."""
    found = answer("reflection_period.reflection_permit", REFLECTION, on)
    assert (YES, Modality.MAY) == (found.verdict, found.modality)
    assert ReflectionForm.RESIDENCE_PERMIT is found.form
    assert (30, 30) == (found.days, found.max_total_days)
    assert {"SE-REF-DAYS", "SE-REF-TEST"} <= ids(found)
    assert found.on_request is True


@pytest.mark.parametrize(
    "change",
    [
        {"stay": {"lawful": True}},
        {"cooperation": {"presence_needed": False}},
        {"sweden": {"leader_applied": False}},
        {"findings": {"order_or_security_against": True}},
    ],
    ids=["lawful stay", "not needed", "nobody applied", "public order"],
)
@pytest.mark.parametrize("on", [OLD_LAW, TODAY])
def test_each_condition_of_the_reflection_permit_is_needed(change, on):
    assert (
        answer("reflection_period.reflection_permit", changed(REFLECTION, change), on).verdict is NO
    )


@pytest.mark.parametrize(
    "path",
    [
        ("stay", "lawful"),
        ("cooperation", "presence_needed"),
        ("sweden", "leader_applied"),
        ("findings", "order_or_security_against"),
    ],
    ids=".".join,
)
def test_what_is_not_known_leaves_the_reflection_permit_unknown(path):
    group, name = path
    facts = changed(REFLECTION, {group: {name: None}})
    assert answer("reflection_period.reflection_permit", facts).verdict is UNKNOWN


def test_who_holds_the_permit_stays_lawfully_by_it_and_does_not_lose_it_for_that():
    facts = changed(
        REFLECTION, {"stay": {"lawful": True}, "sweden": {"holds_reflection_permit": True}}
    )
    assert answer("reflection_period.reflection_permit", facts).verdict is YES


@pytest.mark.parametrize("with_police", [True, False, None])
@pytest.mark.parametrize("broken", [True, False, None])
def test_cooperation_and_broken_contacts_are_not_asked_for_at_this_stage(with_police, broken):
    """SE-REF-TEST."""
    change = {"cooperation": {"with_police": with_police, "contacts_broken": broken}}
    assert answer("reflection_period.reflection_permit", changed(REFLECTION, change)).verdict is YES


@pytest.mark.parametrize(
    ("day", "expected"), [("2022-07-31", NO), ("2022-08-01", YES), ("2022-08-02", YES)]
)
def test_the_social_welfare_board_may_apply_since_august_2022(day, expected):
    """SE-REF-COND-A and SE-REF-COND-B."""
    found = answer("reflection_period.reflection_permit", BY_THE_BOARD, date.fromisoformat(day))
    assert expected is found.verdict
    assert ("SE-REF-COND-B" if expected is YES else "SE-REF-COND-A") in ids(found)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"sweden": {"reason_to_assume_offence": False}}, NO),
        ({"sweden": {"reason_to_assume_offence": None}}, UNKNOWN),
        ({"sweden": {"board_applied": False}}, NO),
    ],
)
def test_the_board_needs_reason_to_assume_an_offence(change, expected):
    """SE-REF-COND-B."""
    assert (
        expected
        is answer("reflection_period.reflection_permit", changed(BY_THE_BOARD, change)).verdict
    )


@pytest.mark.parametrize("known", [True, False, None])
def test_the_reflection_permit_can_be_prolonged_for_special_reasons_without_a_longest_time(known):
    """SE-REF-EXT."""
    facts = changed(REFLECTION, {"findings": {"special_reasons_for_more_time": known}})
    found = answer("reflection_period.reflection_permit", facts)
    assert {True: YES, False: NO, None: UNKNOWN}[known] is found.extension
    assert Modality.MAY is found.extension_modality
    assert 30 == found.days
    assert (30 if known is False else None) == found.max_total_days
    assert (days(30) if known is False else None) == found.longest


@pytest.mark.parametrize("day", ["2007-06-30", "2007-07-01", "2007-07-02"])
def test_the_reflection_permit_starts_in_july_2007(day):
    """SE-REF-DAYS; a campaign page says 2006, which is outweighed."""
    on = date.fromisoformat(day)
    found = assessed(REFLECTION, on)
    if on < date(2007, 7, 1):
        assert "reflection_period.reflection_permit" in {r.question for r in found.not_in_force}
    else:
        assert found.reflection_period.verdict is YES


# Residence permits.

NEEDED = {
    "cooperation": {"presence_needed": True, "with_police": True, "contacts_broken": True},
    "sweden": {"leader_applied": True},
    "findings": {"order_or_security_against": False},
}
EARLY = {
    "cooperation": {"with_police": True},
    "proceedings": {"witness": True},
    "sweden": {"leader_applied": True, "complainant": False},
}
WAGE = {
    "sweden": {"held_case_permit": True, "cooperated_in_work_case": True, "sues_for_wages": True}
}
SECURITY = {"sweden": {"police_applied": True, "personal_security_work": True}}
PERMITS = [
    ("5-15", TODAY, NEEDED, {"cooperation": {"presence_needed": False}}, "SE-PERM-1-MIN"),
    ("5-15", TODAY, NEEDED, {"cooperation": {"with_police": False}}, "SE-PERM-1-MIN"),
    ("5-15", TODAY, NEEDED, {"sweden": {"leader_applied": False}}, "SE-PERM-1-APPLICANT"),
    ("5-15", OLD_LAW, NEEDED, {"sweden": {"leader_applied": False}}, "SE-REF-COND-A"),
    ("5-15", TODAY, NEEDED, {"cooperation": {"contacts_broken": False}}, "SE-PERM-1-MIN"),
    ("5-15", TODAY, NEEDED, {"findings": {"order_or_security_against": True}}, "SE-PERM-1-MIN"),
    ("5-15", date(2006, 1, 1), EARLY, {"cooperation": {"with_police": False}}, "SE-PERM-0"),
    ("5-15", date(2006, 1, 1), EARLY, {"proceedings": {"witness": False}}, "SE-PERM-0"),
    ("5-15", date(2006, 1, 1), EARLY, {"sweden": {"leader_applied": False}}, "SE-PERM-0"),
    ("5-15d", TODAY, WAGE, {"sweden": {"held_case_permit": False}}, "SE-PERM-WAGE"),
    ("5-15d", TODAY, WAGE, {"sweden": {"cooperated_in_work_case": False}}, "SE-PERM-WAGE"),
    ("5-15d", TODAY, WAGE, {"sweden": {"sues_for_wages": False}}, "SE-PERM-WAGE"),
    ("5-15b", TODAY, SECURITY, {"sweden": {"police_applied": False}}, "SE-PERM-TRIAL-WITNESS"),
    (
        "5-15b",
        TODAY,
        SECURITY,
        {"sweden": {"personal_security_work": False}},
        "SE-PERM-TRIAL-WITNESS",
    ),
]


@pytest.mark.parametrize(
    ("code", "on", "facts", "change", "fact"),
    PERMITS,
    ids=[f"{row[0]}-{row[1].year}-{next(iter(row[3].values()))}" for row in PERMITS],
)
def test_each_condition_of_a_permit_is_needed(code, on, facts, change, fact):
    given = answer(f"permits.{code}", facts, on)
    assert (YES, Modality.MAY) == (given.verdict, given.modality)
    assert fact in ids(given)
    assert answer(f"permits.{code}", changed(facts, change), on).verdict is NO
    assert answer(f"permits.{code}", {}, on).verdict is UNKNOWN


def test_a_complainant_could_have_the_early_permit_too():
    """SE-PERM-0."""
    facts = changed(EARLY, {"proceedings": {"witness": False}, "sweden": {"complainant": True}})
    assert answer("permits.5-15", facts, date(2006, 1, 1)).verdict is YES


def test_the_board_cannot_apply_for_the_permit_for_the_case():
    """SE-PERM-1-APPLICANT."""
    facts = changed(NEEDED, {"sweden": {"leader_applied": False, "board_applied": True}})
    assert answer("permits.5-15", facts).verdict is NO


def test_the_permit_for_the_case_lasts_at_least_six_months_and_can_be_renewed():
    """SE-PERM-1-MIN and SE-PERM-1-EXT."""
    found = answer("permits.5-15", NEEDED)
    assert (months(6), None) == (found.duration.length.shortest, found.duration.length.longest)
    assert found.duration.renewable is True
    assert {"SE-PERM-1-MIN", "SE-PERM-1-EXT", "SE-PERM-1-PERM"} <= ids(found)


def test_the_permit_under_personal_security_work_lasts_at_least_one_year():
    """SE-PERM-TRIAL-WITNESS."""
    found = answer("permits.5-15b", SECURITY)
    assert (years(1), None) == (found.duration.length.shortest, found.duration.length.longest)
    assert Confidence.RECALL is found.confidence


# Entitlements of permit holders, and safeguards.

HOLDER = {"sweden": {"holds_reflection_permit": True}}
NO_HOLDER = {"sweden": {"holds_reflection_permit": False, "holds_case_permit": False}}
CASE_HOLDER = {"sweden": {"holds_reflection_permit": False, "holds_case_permit": True}}


@pytest.mark.parametrize(
    ("code", "fact"),
    [
        ("health_care_as_resident", "SE-ASSIST-HEALTH"),
        ("labour_market", "SE-PERM-WORK"),
    ],
)
def test_a_permit_opens_health_care_and_the_labour_market(code, fact):
    for holder in (HOLDER, CASE_HOLDER):
        found = answer(f"entitlements.{code}", holder)
        assert (YES, Modality.SHALL) == (found.verdict, found.modality)
        assert fact in ids(found)
    assert answer(f"entitlements.{code}", NO_HOLDER).verdict is NO
    assert answer(f"entitlements.{code}", {}).verdict is UNKNOWN


@pytest.mark.parametrize("on", [date(2009, 1, 1), TODAY])
def test_a_child_with_the_permit_has_free_schooling(on):
    """SE-ASSIST-CHILD-SCHOOL."""
    child, adult = {"age": 17}, {"age": 18, "age_disputed": False, "thought_to_be_child": False}
    for holder in (HOLDER, CASE_HOLDER):
        found = answer("entitlements.schooling", {**holder, "person": child}, on)
        assert (YES, Modality.SHALL) == (found.verdict, found.modality)
        assert "SE-ASSIST-CHILD-SCHOOL" in ids(found)
    assert answer("entitlements.schooling", {**HOLDER, "person": adult}, on).verdict is NO
    assert answer("entitlements.schooling", {**NO_HOLDER, "person": child}, on).verdict is NO


# On 1 June 2025: a day before the 18th birthday, on it, and a day after.
@pytest.mark.parametrize(
    ("birth_date", "expected"), [("2007-06-02", YES), ("2007-06-01", NO), ("2007-05-31", NO)]
)
def test_a_person_is_a_child_until_the_eighteenth_birthday(birth_date, expected):
    """SE-ASSIST-CHILD-SCHOOL, and SE-CETS197: a child is under 18."""
    person = {"birth_date": birth_date, "age_disputed": False}
    assert expected is answer("entitlements.schooling", {**HOLDER, "person": person}).verdict


@pytest.mark.parametrize(
    ("day", "expected"), [("2010-08-31", UNKNOWN), ("2010-09-01", YES), ("2010-09-02", YES)]
)
def test_who_is_thought_to_be_a_child_counts_as_one_since_the_convention_binds(day, expected):
    """SE-CETS197."""
    facts = {**HOLDER, "person": {"age_disputed": True, "thought_to_be_child": True}}
    found = answer("entitlements.schooling", facts, date.fromisoformat(day))
    assert expected is found.verdict
    assert expected is UNKNOWN or "SE-CETS197" in ids(found)


@pytest.mark.parametrize(
    "person",
    [
        {"age": 18, "age_disputed": False, "thought_to_be_child": True},
        {"age": 18, "age_disputed": True, "thought_to_be_child": False},
    ],
)
def test_an_age_that_is_not_disputed_or_no_reason_to_think_of_a_child_leaves_an_adult(person):
    assert answer("entitlements.schooling", {**HOLDER, "person": person}).verdict is NO


@pytest.mark.parametrize("applicant", ["leader_applied", "board_applied"])
def test_a_removal_can_be_suspended_once_the_permit_is_applied_for(applicant):
    """SE-REF-STAY."""
    found = answer("entitlements.suspended_removal", {"sweden": {applicant: True}})
    assert (YES, Modality.MAY) == (found.verdict, found.modality)
    assert "SE-REF-STAY" in ids(found)
    nobody = {"sweden": {"leader_applied": False, "board_applied": False}}
    assert answer("entitlements.suspended_removal", nobody).verdict is NO


@pytest.mark.parametrize("with_police", [True, False, None])
def test_help_on_the_board_s_application_does_not_hang_on_cooperation(with_police):
    """SE-ASSIST-COND."""
    facts = {
        "sweden": {"board_applied": True, "holds_reflection_permit": True},
        "cooperation": {"with_police": with_police},
    }
    found = answer("entitlements.help_for_reflection", facts)
    assert found.verdict is YES
    assert "SE-ASSIST-COND" in ids(found)


@pytest.mark.parametrize("lacking", ["board_applied", "holds_reflection_permit"])
def test_that_help_takes_the_board_s_application_and_the_permit(lacking):
    known = {"board_applied": True, "holds_reflection_permit": True, lacking: False}
    assert answer("entitlements.help_for_reflection", {"sweden": known}).verdict is NO


@pytest.mark.parametrize("code", ["suspended_removal", "help_for_reflection"])
@pytest.mark.parametrize(
    ("day", "known"), [("2022-07-31", False), ("2022-08-01", True), ("2022-08-02", True)]
)
def test_what_came_with_the_act_of_2022_is_in_force_from_august(code, day, known):
    on = date.fromisoformat(day)
    assert known is (code in assessed({}, on).entitlements)


def test_that_a_removal_could_not_be_suspended_before_2022_is_doubtful():
    """SE-REF-STAY: the wording before was not read."""
    absent = {r.question: r for r in assessed({}, OLD_LAW).not_in_force}
    assert absent["entitlements.suspended_removal"].cautions
    with pytest.raises(NotInForceError, match="2022-08-01"):
        assessed({}, OLD_LAW).entitlements["suspended_removal"]


# Duties.


@pytest.mark.parametrize("applicant", ["leader_applied", "board_applied"])
def test_the_migration_agency_should_decide_once_an_authority_has_applied(applicant):
    """SE-REF-WHO."""
    nobody = {"leader_applied": False, "board_applied": False}
    found = answer("duties.decide_on_reflection", {"sweden": {applicant: True}})
    assert (YES, Modality.SHOULD, DutyState.OPEN) == (found.verdict, found.modality, found.state)
    assert "the Migration Agency" == found.owed_by
    for decided, state in ((True, DutyState.FULFILLED), (False, DutyState.OPEN)):
        facts = {"sweden": {applicant: True, "application_decided": decided}}
        assert state is answer("duties.decide_on_reflection", facts).state
    assert answer("duties.decide_on_reflection", {"sweden": nobody}).verdict is NO


def test_the_authority_that_applied_is_heard_before_the_permit_is_revoked():
    """SE-REF-REVOKE."""
    found = answer("duties.hear_before_revoking", {"sweden": {"revocation_considered": True}})
    assert (YES, Modality.SHALL, DutyState.OPEN) == (found.verdict, found.modality, found.state)
    assert "SE-REF-REVOKE" in ids(found)
    for heard, state in ((True, DutyState.FULFILLED), (False, DutyState.OPEN)):
        facts = {"sweden": {"revocation_considered": True, "applicant_heard": heard}}
        assert state is answer("duties.hear_before_revoking", facts).state
    refused = {"sweden": {"revocation_considered": False}}
    assert answer("duties.hear_before_revoking", refused).verdict is NO


@pytest.mark.parametrize(
    ("day", "known"), [("2007-06-30", False), ("2007-07-01", True), ("2007-07-02", True)]
)
def test_the_duties_begin_with_the_permit_in_july_2007(day, known):
    found = assessed({}, date.fromisoformat(day)).duties
    assert known is ("decide_on_reflection" in found)
    assert known is ("hear_before_revoking" in found)


# Offences.


def charge(day, **groups):
    facts = {"trafficking": {"last_day": day}, **{k: dict(v) for k, v in groups.items()}}
    facts["trafficking"]["last_day"] = day
    return Charge.from_dict(facts)


def offence(code, day, **groups):
    return sentence(charge(day, **groups), jurisdiction=SWEDEN, offence=code).answer


def trafficking(
    day, acts=("recruitment",), means=("coercion",), purposes=("forced_labour",), age=30, **found
):
    known = {
        "acts": {"only": list(acts)},
        "means": {"only": list(means)},
        "purposes": {"only": list(purposes)},
        "age_when_trafficked": age,
    }
    return offence("4-1a", day, trafficking=known, sweden=found)


SINCE_2010, SINCE_2018 = "2012-01-01", "2020-01-01"


@pytest.mark.parametrize("day", [SINCE_2010, SINCE_2018])
@pytest.mark.parametrize("act", Act)
def test_any_of_the_five_acts_will_do_without_control(day, act):
    """SE-OFF-ACT-B."""
    found = trafficking(day, acts=[act.value])
    assert found.verdict is YES
    assert "SE-OFF-ACT-B" in ids(found)
    assert trafficking(day, acts=[]).verdict is NO


@pytest.mark.parametrize("means", Means)
def test_from_2010_to_2018_any_improper_means_will_do(means):
    """SE-OFF-MEANS-A."""
    found = trafficking(SINCE_2010, means=[means.value])
    assert found.verdict is YES
    assert "SE-OFF-MEANS-A" in ids(found)


CLEAR_MEANS = {Means.COERCION, Means.THREAT, Means.FORCE, Means.DECEPTION, Means.FRAUD}


@pytest.mark.parametrize("means", Means)
def test_since_2018_a_means_other_than_coercion_and_deception_is_for_the_court(means):
    """SE-OFF-MEANS-B: it has to limit the person's alternatives seriously."""
    found = trafficking(SINCE_2018, means=[means.value])
    assert (YES if means in CLEAR_MEANS else UNKNOWN) is found.verdict
    assert "SE-OFF-MEANS-A" not in ids(found)
    by_the_court = [
        trafficking(SINCE_2018, means=[means.value], alternatives_limited=limited).verdict
        for limited in (True, False)
    ]
    assert [YES, YES if means in CLEAR_MEANS else NO] == by_the_court


@pytest.mark.parametrize("day", ["2008-01-01", SINCE_2010, SINCE_2018])
def test_an_adult_against_whom_no_means_was_used_was_not_trafficked(day):
    """SE-OFF-CHILD: only a child needs no means."""
    assert trafficking(day, means=[]).verdict is NO
    assert trafficking(day, means=[], age=17).verdict is not NO


@pytest.mark.parametrize("day", [SINCE_2010, SINCE_2018])
def test_a_child_needs_no_means(day):
    """SE-OFF-CHILD; since July 2018 negligence as to the age is enough."""
    found = trafficking(day, means=[], age=17)
    assert found.verdict is YES
    assert "SE-OFF-CHILD" in ids(found)
    assert (day == SINCE_2018) is ("SE-OFF-CHILD-NEGL" in ids(found))


NAMED = {
    Purpose.PROSTITUTION,
    Purpose.OTHER_SEXUAL_EXPLOITATION,
    Purpose.ORGAN_REMOVAL,
    Purpose.MILITARY_SERVICE,
    Purpose.FORCED_LABOUR,
}


@pytest.mark.parametrize(
    ("day", "fact"), [(SINCE_2010, "SE-OFF-PURP-A"), (SINCE_2018, "SE-OFF-PURPOSE")]
)
@pytest.mark.parametrize("purpose", Purpose)
def test_a_named_purpose_counts_and_another_is_for_the_court(day, fact, purpose):
    """SE-OFF-PURP-A and SE-OFF-PURPOSE: another activity in a situation of distress."""
    found = trafficking(day, purposes=[purpose.value])
    assert (YES if purpose in NAMED else UNKNOWN) is found.verdict
    assert purpose not in NAMED or fact in ids(found)
    by_the_court = [
        trafficking(day, purposes=[purpose.value], activity_in_distress=distress).verdict
        for distress in (True, False)
    ]
    assert [YES, YES if purpose in NAMED else NO] == by_the_court
    assert trafficking(day, purposes=[]).verdict is NO


@pytest.mark.parametrize("day", ["2002-07-01", "2005-03-31", "2005-04-01", "2010-06-30"])
@pytest.mark.parametrize("age", [17, 30])
def test_before_july_2010_only_a_court_can_say_that_all_elements_are_met(day, age):
    """SE-OFF-INTRO and SE-OFF-ACT-A: what the text demanded was not read in full."""
    found = trafficking(day, age=age)
    assert found.verdict is UNKNOWN
    assert {2} == {c.minimum.count for c in found.candidates if c.degree == "ordinary"}
    assert trafficking(day, age=age, further_elements_met=True).verdict is YES
    assert trafficking(day, age=age, further_elements_met=False).verdict is NO


@pytest.mark.parametrize(
    ("day", "expected"), [("2010-06-30", UNKNOWN), ("2010-07-01", YES), ("2010-07-02", YES)]
)
def test_trafficking_is_affirmed_from_july_2010_on(day, expected):
    assert expected is trafficking(day).verdict


@pytest.mark.parametrize(
    ("day", "expected"), [("2018-06-30", YES), ("2018-07-01", UNKNOWN), ("2018-07-02", UNKNOWN)]
)
def test_a_vulnerable_situation_is_for_the_court_from_july_2018_on(day, expected):
    """SE-OFF-MEANS-A and SE-OFF-MEANS-B."""
    assert expected is trafficking(day, means=["abuse_of_vulnerability"]).verdict


def range_of(found, degree):
    (candidate,) = [c for c in found.candidates if c.degree == degree]
    return (candidate.minimum, candidate.maximum)


@pytest.mark.parametrize(
    ("day", "least"),
    [("2018-06-30", None), ("2018-07-01", months(6)), ("2018-07-02", months(6))],
)
def test_both_degrees_of_trafficking_are_listed_with_their_ranges(day, least):
    """SE-OFF-MIN, SE-OFF-MAX, SE-OFF-LESS-MAX, SE-OFF-LESS-MIN-A and -B."""
    found = trafficking(day)
    assert (years(2), years(10)) == range_of(found, "ordinary")
    assert (least, years(4)) == range_of(found, "less_serious")
    assert found.degree is None
    assert found.allows(years(3)) is YES
    assert found.allows(years(11)) is NO
    assert found.allows(years(5)) is UNKNOWN


@pytest.mark.parametrize(
    ("less_serious", "degree"), [(True, "less_serious"), (False, "ordinary"), (None, None)]
)
def test_what_the_court_finds_settles_the_degree_of_trafficking(less_serious, degree):
    """SE-OFF-MAX and SE-OFF-LESS-MAX."""
    assert degree == trafficking(SINCE_2018, less_serious=less_serious).degree


@pytest.mark.parametrize(("gross", "degree"), [(True, "gross"), (False, "ordinary"), (None, None)])
@pytest.mark.parametrize("day", ["2018-06-30", SINCE_2018])
def test_what_the_court_finds_settles_the_degree_of_procuring(day, gross, degree):
    """SE-PROC-GROSS and SE-PROC-MAX."""
    conduct = {"conduct": ["running_a_brothel"]}
    assert degree == offence("6-12", day, procuring=conduct, sweden={"gross": gross}).degree


@pytest.mark.parametrize(("tried", "expected"), [(True, YES), (False, NO), (None, UNKNOWN)])
@pytest.mark.parametrize(("code", "fact"), [("4-1a", "SE-OFF-INCHOATE"), ("6-12", "SE-PROC")])
def test_attempt_is_punishable(code, fact, tried, expected):
    found = offence(code, SINCE_2018, participation={"attempt_only": tried})
    (circumstance,) = found.circumstances
    assert expected is circumstance.verdict
    assert (fact,) == circumstance.provisions


def exploitation(day, *, purposes=(), unreasonable=False, **found):
    return offence(
        "4-1b",
        day,
        trafficking={"purposes": {"only": list(purposes)}},
        exploitation={"manifestly_unreasonable_conditions": unreasonable},
        sweden=found,
    )


KINDS = {
    "forced labour": {"purposes": ["forced_labour"]},
    "begging": {"purposes": ["begging"]},
    "unreasonable conditions": {"unreasonable": True},
}


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_by_which_means_a_person_is_exploited_is_for_the_court(kind):
    """SE-HEX-MAX: the means of the text were not read."""
    assert exploitation(SINCE_2018, **kind).verdict is UNKNOWN
    assert exploitation(SINCE_2018, **kind, further_elements_met=False).verdict is NO
    found = exploitation(SINCE_2018, **kind, further_elements_met=True)
    assert found.verdict is YES
    assert (None, years(4)) == range_of(found, "ordinary")
    assert (years(2), years(10)) == range_of(found, "gross")


@pytest.mark.parametrize(("gross", "degree"), [(True, "gross"), (False, "ordinary"), (None, None)])
def test_what_the_court_finds_settles_the_degree_of_human_exploitation(gross, degree):
    """SE-HEX-GROSS-MIN and SE-HEX-GROSS-MAX."""
    found = exploitation(SINCE_2018, unreasonable=True, further_elements_met=True, gross=gross)
    assert degree == found.degree


def test_human_exploitation_takes_forced_labour_unreasonable_work_or_begging():
    assert exploitation(SINCE_2018, further_elements_met=True).verdict is NO
    assert offence("4-1b", SINCE_2018).verdict is UNKNOWN


@pytest.mark.parametrize(
    ("day", "expected"), [("2018-06-30", NO), ("2018-07-01", YES), ("2018-07-02", YES)]
)
def test_human_exploitation_is_an_offence_from_july_2018_on(day, expected):
    found = exploitation(day, unreasonable=True, further_elements_met=True)
    assert expected is found.verdict


UNCLEAR_CONDUCT = {ProcuringConduct.HOLDING_BACK, ProcuringConduct.TAKING_ABROAD}


@pytest.mark.parametrize("conduct", ProcuringConduct)
def test_promoting_profiting_and_tolerating_are_procuring(conduct):
    """SE-PROC."""
    found = offence("6-12", SINCE_2018, procuring={"conduct": {"only": [conduct.value]}})
    assert (UNKNOWN if conduct in UNCLEAR_CONDUCT else YES) is found.verdict
    assert offence("6-12", SINCE_2018, procuring={"conduct": {"only": []}}).verdict is NO
    for met in (True, False):
        decided = offence(
            "6-12",
            SINCE_2018,
            procuring={"conduct": {"only": [conduct.value]}},
            sweden={"further_elements_met": met},
        )
        assert (YES if met or conduct not in UNCLEAR_CONDUCT else NO) is decided.verdict


@pytest.mark.parametrize(
    ("day", "gross"),
    [
        ("2018-06-30", (None, None)),
        ("2018-07-01", (years(2), years(10))),
        ("2018-07-02", (years(2), years(10))),
    ],
)
def test_the_range_of_gross_procuring_is_known_from_july_2018_on(day, gross):
    """SE-PROC-GROSS and SE-PROC-GROSS-RAISE; what stood before is recalled (SE-PROC-GROSS-OLD)."""
    found = offence("6-12", day, procuring={"conduct": ["running_a_brothel"]})
    assert found.verdict is YES
    assert gross == range_of(found, "gross")
    assert (None, years(4)) == range_of(found, "ordinary")
    recalled = {p for c in found.candidates for p in c.provisions} & {"SE-PROC-GROSS-OLD"}
    assert bool(recalled) is (gross == (None, None))


def test_the_shared_case_does_not_know_the_swedish_facts_and_is_assessed_all_the_same():
    found = assess(Case(), jurisdiction=SWEDEN, on=TODAY)
    assert found.victim_status.verdict is UNKNOWN
    assert {UNKNOWN} == {each.verdict for each in found.answers}
