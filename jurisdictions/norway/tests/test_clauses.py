"""Clause by clause: what suffices on its own, and what is needed."""

from __future__ import annotations

from datetime import date

import pytest

from traffick_rules import Case, Charge, Verdict, assess, get_jurisdiction, sentence
from traffick_rules.answer import DutyState
from traffick_rules.facts import Act, Authority, Means, ProcuringConduct, Purpose
from traffick_rules.law import (
    CircumstanceEffect,
    Confidence,
    EntitlementKind,
    IdentificationStep,
    Modality,
    PermitGround,
    ReflectionForm,
    VictimStage,
    days,
    months,
    years,
)
from traffick_rules.testing import changed

NORWAY = get_jurisdiction("no")
TODAY = date(2026, 5, 4)
YES, NO, UNKNOWN = Verdict.YES, Verdict.NO, Verdict.UNKNOWN


def assessed(facts, on=TODAY):
    return assess(Case.from_dict(facts), jurisdiction=NORWAY, on=on)


def answer(question, facts, on=TODAY):
    return assessed(facts, on)[question]


def ids(found):
    return {provision.id for provision in found.provisions}


# Victim status.


@pytest.mark.parametrize(
    ("decision", "expected"), [("victim", YES), ("not_a_victim", NO), (None, UNKNOWN)]
)
@pytest.mark.parametrize("authority", [None, *(authority.value for authority in Authority)])
def test_whoever_identifies_identifies(authority, decision, expected):
    """NO-ID-WHO: there is no single authority."""
    facts = {"identification": {"decision": decision, "decided_by": authority, "indicators": False}}
    found = answer("victim_status", facts)
    assert expected is found.verdict
    assert expected is UNKNOWN or "NO-ID-WHO" in ids(found)


@pytest.mark.parametrize("indicators", [True, None])
def test_who_finds_no_victim_does_not_settle_it_while_there_may_be_indicators(indicators):
    """NO-ID-WHO: everybody in contact with the person has the duty to identify."""
    facts = {"identification": {"decision": "not_a_victim", "indicators": indicators}}
    assert answer("victim_status", facts).verdict is UNKNOWN


@pytest.mark.parametrize(
    ("day", "formal", "guidelines"),
    [("2022-12-31", True, False), ("2023-01-01", False, True), ("2023-01-02", False, True)],
)
def test_there_is_no_formal_procedure_and_later_there_are_guidelines(day, formal, guidelines):
    """NO-ID-FORMAL and NO-ID-GUIDE."""
    facts = {"identification": {"decision": "victim"}}
    found = ids(answer("victim_status", facts, date.fromisoformat(day)))
    assert (formal, guidelines) == ("NO-ID-FORMAL" in found, "NO-ID-GUIDE" in found)


PRESUMED = {
    "indicators": {"identification": {"indicators": True}},
    "referral": {"identification": {"referred": True}},
    "decision": {"identification": {"decision": "victim"}},
}
NEVER_PRESUMED = {
    "identification": {"indicators": False, "referred": False, "decision": "not_a_victim"}
}
HELP = {"crisis_centre": "NO-ASSIST-WHO", "safe_return": "NO-RETURN"}


@pytest.mark.parametrize("facts", PRESUMED.values(), ids=PRESUMED)
@pytest.mark.parametrize("code", HELP)
def test_any_sign_makes_a_presumed_victim_who_can_be_helped(code, facts):
    """NO-ID-WHO, NO-ASSIST-WHO, NO-RETURN."""
    found = assessed(facts)
    given = found.entitlements[code]
    assert (YES, Modality.MAY) == (given.verdict, given.modality)
    assert {HELP[code], "NO-ID-WHO"} <= ids(given)
    status = found.victim_status
    assert status.verdict is YES or VictimStage.PRESUMED is status.stage


@pytest.mark.parametrize("code", HELP)
def test_without_any_sign_there_is_no_presumed_victim_and_without_facts_it_is_unknown(code):
    assert answer(f"entitlements.{code}", NEVER_PRESUMED).verdict is NO
    assert answer(f"entitlements.{code}", {}).verdict is UNKNOWN
    assert VictimStage.NOT_A_VICTIM is assessed(NEVER_PRESUMED).victim_status.stage


@pytest.mark.parametrize("country", ["NO", "NG", "RO"])
@pytest.mark.parametrize("lawful", [True, False, None])
def test_foreign_victims_have_the_same_access_as_domestic_ones(country, lawful):
    """NO-ASSIST-WHO."""
    facts = {
        "identification": {"indicators": True},
        "person": {"citizenships": [country]},
        "stay": {"lawful": lawful},
    }
    assert answer("entitlements.crisis_centre", facts).verdict is YES


def test_any_agency_may_notice_a_victim_and_none_decides_alone():
    """NO-ID-WHO."""
    bodies = assessed({}).victim_status.bodies
    assert {
        Authority.POLICE,
        Authority.IMMIGRATION_AUTHORITY,
        Authority.SOCIAL_SERVICES,
        Authority.OTHER,
    } == {body.authority for body in bodies}
    assert {(IdentificationStep.DETECTION, YES)} == {(body.step, body.verdict) for body in bodies}


@pytest.mark.parametrize(
    ("known", "verdict", "state"),
    [
        ({"indicators": True}, YES, DutyState.OPEN),
        ({"indicators": True, "referred": False}, YES, DutyState.OPEN),
        ({"indicators": True, "referred": True}, YES, DutyState.FULFILLED),
        ({"indicators": False, "referred": False}, NO, DutyState.NONE),
        ({}, UNKNOWN, DutyState.POSSIBLE),
    ],
)
def test_who_meets_a_possible_victim_has_to_refer_them(known, verdict, state):
    """NO-ID-WHO."""
    found = answer("duties.refer_victim", {"identification": known})
    assert (verdict, state) == (found.verdict, found.state)
    assert Modality.SHALL is found.modality
    assert "every agency" in found.owed_by


# The reflection period.

EARLY = {"identification": {"indicators": True}, "stay": {"lawful": False}}
OF_45_DAYS = date(2005, 6, 1)


def test_the_early_reflection_period_is_45_days():
    """NO-REF-A."""
    found = answer("reflection_period.reflection", EARLY, OF_45_DAYS)
    assert (YES, days(45), days(45)) == (found.verdict, found.length, found.longest)
    assert ReflectionForm.RECOVERY_PERIOD is found.form
    assert found.extension is NO
    assert "NO-REF-A" in {caution.provision for caution in found.cautions}


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (changed(EARLY, {"stay": {"lawful": True}}), NO),
        (changed(EARLY, {"stay": {"lawful": None}}), UNKNOWN),
        (changed(EARLY, NEVER_PRESUMED), NO),
        (changed(EARLY, {"identification": {"indicators": None}}), UNKNOWN),
        (changed(EARLY, {"identification": {"indicators": None, "referred": True}}), YES),
    ],
    ids=["lawful stay", "stay unknown", "no sign", "nothing known", "referred"],
)
def test_the_early_period_takes_a_sign_and_no_lawful_stay(facts, expected):
    """NO-REF-A."""
    assert expected is answer("reflection_period.reflection", facts, OF_45_DAYS).verdict


@pytest.mark.parametrize("day", ["2006-12-01", "2009-12-31"])
@pytest.mark.parametrize(("met", "expected"), [(True, YES), (False, NO), (None, UNKNOWN)])
def test_before_2010_what_the_circulars_asked_is_for_the_directorate(day, met, expected):
    """NO-REF-B: the conditions were not read."""
    facts = {"norway": {"old_circular_met": met}}
    found = answer("reflection_period.reflection", facts, date.fromisoformat(day))
    assert expected is found.verdict
    assert "NO-REF-B" in {caution.provision for caution in found.cautions}


REFLECTION = {
    "identification": {"indicators": True},
    "norway": {
        "willing_to_receive_help": True,
        "holds_reflection_permit": False,
        "exception_for_lawful_stay": False,
    },
    "stay": {"lawful": False},
    "route": {"in_country": True},
}
IN_2010 = date(2010, 1, 4)


@pytest.mark.parametrize("on", [date(2010, 1, 1), IN_2010, TODAY], ids=str)
def test_the_reflection_permit_can_be_granted_for_six_months_and_not_renewed(on):
    """NO-REF-B, NO-REF-COND, NO-REF-WHO."""
    found = answer("reflection_period.reflection", REFLECTION, on)
    assert (YES, Modality.MAY) == (found.verdict, found.modality)
    assert ReflectionForm.RESIDENCE_PERMIT is found.form
    assert (months(6), months(6)) == (found.length, found.longest)
    assert found.extension is NO
    assert found.on_request is True
    assert {"NO-REF-B", "NO-REF-COND", "NO-REF-WHO"} <= ids(found)


@pytest.mark.parametrize(
    "change",
    [
        {"identification": {"indicators": False, "decision": "not_a_victim"}},
        {"norway": {"willing_to_receive_help": False}},
        {"route": {"in_country": False}},
        {"stay": {"lawful": True}},
    ],
    ids=["no indications", "not willing", "left the country", "another lawful stay"],
)
@pytest.mark.parametrize("on", [IN_2010, TODAY], ids=str)
def test_each_condition_of_the_reflection_permit_is_needed(change, on):
    """NO-REF-COND and NO-REF-NOSTAY."""
    assert answer("reflection_period.reflection", changed(REFLECTION, change), on).verdict is NO


@pytest.mark.parametrize(
    "change",
    [
        {"identification": {"indicators": None}},
        {"norway": {"willing_to_receive_help": None}},
        {"route": {"in_country": None}},
        {"stay": {"lawful": None}},
        {"stay": {"lawful": True}, "norway": {"exception_for_lawful_stay": None}},
        {"stay": {"lawful": True}, "norway": {"holds_reflection_permit": None}},
    ],
    ids=["indications", "willing", "in Norway", "stay", "exception", "holder"],
)
def test_what_is_not_known_leaves_the_reflection_permit_unknown(change):
    found = answer("reflection_period.reflection", changed(REFLECTION, change))
    assert found.verdict is UNKNOWN


def test_an_identified_victim_shows_indications_enough():
    facts = changed(REFLECTION, {"identification": {"indicators": None, "decision": "victim"}})
    assert answer("reflection_period.reflection", facts).verdict is YES


@pytest.mark.parametrize("fact", ["exception_for_lawful_stay", "holds_reflection_permit"])
def test_an_exception_or_the_permit_itself_lets_a_lawful_stay_be(fact):
    """NO-REF-NOSTAY."""
    facts = changed(REFLECTION, {"stay": {"lawful": True}, "norway": {fact: True}})
    assert answer("reflection_period.reflection", facts).verdict is YES


@pytest.mark.parametrize(
    ("day", "expected"), [("2010-01-03", YES), ("2010-01-04", NO), ("2010-01-05", NO)]
)
def test_another_lawful_stay_stands_against_it_since_the_circular_of_2010(day, expected):
    """NO-REF-NOSTAY."""
    facts = changed(REFLECTION, {"stay": {"lawful": True}})
    found = answer("reflection_period.reflection", facts, date.fromisoformat(day))
    assert expected is found.verdict


@pytest.mark.parametrize("with_police", [True, False, None])
@pytest.mark.parametrize("on", [IN_2010, TODAY], ids=str)
def test_nobody_has_to_cooperate_with_the_police_for_the_reflection_permit(with_police, on):
    """NO-REF-COND."""
    facts = changed(REFLECTION, {"cooperation": {"with_police": with_police}})
    assert answer("reflection_period.reflection", facts, on).verdict is YES


@pytest.mark.parametrize("decided", [True, False, None])
def test_a_decision_to_expel_does_not_stand_against_it(decided):
    """NO-REF-EXPELLED."""
    change = {
        "norway": {"expulsion_decided": decided},
        "stay": {"expulsion_considered": decided, "expelled_by_judgment": decided},
    }
    assert answer("reflection_period.reflection", changed(REFLECTION, change)).verdict is YES


@pytest.mark.parametrize(
    ("day", "length"),
    [("2006-11-30", days(45)), ("2006-12-01", months(6)), ("2006-12-02", months(6))],
)
def test_45_days_became_six_months_at_the_end_of_2006_as_recalled(day, length):
    """NO-REF-A and NO-REF-B."""
    facts = changed(EARLY, {"norway": {"old_circular_met": True}})
    found = answer("reflection_period.reflection", facts, date.fromisoformat(day))
    assert (YES, length) == (found.verdict, found.length)
    assert Confidence.RECALL in {caution.confidence for caution in found.cautions}


def test_before_2004_no_reflection_period_is_known_which_is_doubtful():
    """NO-REF-A."""
    absent = {r.question: r for r in assessed(EARLY, date(2003, 12, 31)).not_in_force}
    assert absent["reflection_period.reflection"].cautions


# Residence permits.

LIMITED = {
    "cooperation": {"contacts_broken": True, "presence_needed": True},
    "norway": {"offence_reported": True},
    "proceedings": {"case_open": True},
}
CHILD = {
    "person": {"age": 12},
    "norway": {"parent_holds_limited_permit": True},
    "route": {"in_country": True},
}
OLD_WITNESS = {"cooperation": {"with_police": True}, "norway": {"old_instruction_met": True}}
WITNESS = {
    "norway": {
        "testified_as_injured_party": True,
        "refugee_status": False,
        "special_reasons_against": False,
    },
    "asylum": {"applied": True},
}
STATEMENT = {
    "norway": {
        "statement_in_such_a_case": True,
        "statement_in_criminal_case": True,
        "similarly_difficult_position": True,
    },
    "identification": {"indicators": False, "referred": False, "decision": "not_a_victim"},
}
HUMANITARIAN = {"findings": {"grave_humanitarian_reasons": True}}
ADULT = {"age": 18, "age_disputed": False}
IN_2009, IN_2015 = date(2009, 5, 1), date(2015, 5, 1)
MAY, SHALL = Modality.MAY, Modality.SHALL

# The code, the day, the facts, what takes one of them away, the modality and the provision.
PERMITS = {
    "limited-ties": (
        ("8-3-2", TODAY, LIMITED),
        {"cooperation": {"contacts_broken": False}},
        (MAY, "NO-PERM-LIM"),
    ),
    "limited-report": (
        ("8-3-2", TODAY, LIMITED),
        {"norway": {"offence_reported": False}},
        (MAY, "NO-PERM-LIM"),
    ),
    "limited-case": (
        ("8-3-2", TODAY, LIMITED),
        {"proceedings": {"case_open": False}},
        (MAY, "NO-PERM-LIM"),
    ),
    "limited-presence": (
        ("8-3-2", IN_2010, LIMITED),
        {"cooperation": {"presence_needed": False}},
        (MAY, "NO-PERM-LIM"),
    ),
    "child-age": (("8-3-4", TODAY, CHILD), {"person": ADULT}, (SHALL, "NO-REF-CHILD")),
    "child-parent": (
        ("8-3-4", TODAY, CHILD),
        {"norway": {"parent_holds_limited_permit": False}},
        (SHALL, "NO-REF-CHILD"),
    ),
    "child-left": (
        ("8-3-4", IN_2010, CHILD),
        {"route": {"in_country": False}},
        (SHALL, "NO-REF-CHILD"),
    ),
    "old-witness-cooperation": (
        ("8-4-1", IN_2009, OLD_WITNESS),
        {"cooperation": {"with_police": False}},
        (MAY, "NO-PERM-WIT-OLD"),
    ),
    "old-witness-instruction": (
        ("8-4-1", IN_2009, OLD_WITNESS),
        {"norway": {"old_instruction_met": False}},
        (MAY, "NO-PERM-WIT-OLD"),
    ),
    "witness-testimony": (
        ("8-4-1", TODAY, WITNESS),
        {"norway": {"testified_as_injured_party": False}},
        (SHALL, "NO-PERM-WIT"),
    ),
    "witness-asylum": (
        ("8-4-1", TODAY, WITNESS),
        {"asylum": {"applied": False}},
        (SHALL, "NO-PERM-WIT"),
    ),
    "witness-refugee": (
        ("8-4-1", TODAY, WITNESS),
        {"norway": {"refugee_status": True}},
        (SHALL, "NO-PERM-WIT"),
    ),
    "witness-special-reasons": (
        ("8-4-1", IN_2010, WITNESS),
        {"norway": {"special_reasons_against": True}},
        (SHALL, "NO-PERM-WIT"),
    ),
    "statement-in-such-a-case": (
        ("8-4-2", IN_2015, STATEMENT),
        {"norway": {"statement_in_such_a_case": False}},
        (MAY, "NO-PERM-WIT2"),
    ),
    "statement-position": (
        ("8-4-2", IN_2015, STATEMENT),
        {"norway": {"similarly_difficult_position": False}},
        (MAY, "NO-PERM-WIT2"),
    ),
    "extended-statement": (
        ("8-4-2", TODAY, STATEMENT),
        {"norway": {"statement_in_such_a_case": False}},
        (MAY, "NO-PERM-WIT2-EXT"),
    ),
    "extended-position": (
        ("8-4-2", TODAY, STATEMENT),
        {"norway": {"similarly_difficult_position": False}},
        (MAY, "NO-PERM-WIT2-EXT"),
    ),
    "humanitarian": (
        ("38", TODAY, HUMANITARIAN),
        {"findings": {"grave_humanitarian_reasons": False}},
        (MAY, "NO-PERM-38"),
    ),
}


@pytest.mark.parametrize(("given", "change", "expected"), PERMITS.values(), ids=PERMITS)
def test_each_condition_of_a_permit_is_needed(given, change, expected):
    code, on, facts = given
    modality, provision = expected
    found = answer(f"permits.{code}", facts, on)
    assert (YES, modality) == (found.verdict, found.modality)
    assert provision in ids(found)
    assert answer(f"permits.{code}", changed(facts, change), on).verdict is NO
    assert answer(f"permits.{code}", {}, on).verdict is UNKNOWN


def test_the_limited_permit_lasts_up_to_twelve_months_and_can_be_renewed():
    """NO-PERM-LIM and NO-PERM-LIM-PERM."""
    found = answer("permits.8-3-2", LIMITED)
    assert (None, months(12)) == (found.duration.length.shortest, found.duration.length.longest)
    assert found.duration.renewable is True
    assert PermitGround.CRIMINAL_PROCEEDINGS is found.ground
    assert {"NO-PERM-LIM", "NO-PERM-LIM-PERM"} <= ids(found)


@pytest.mark.parametrize("with_police", [True, False, None])
def test_the_humanitarian_permit_does_not_hang_on_cooperation(with_police):
    """NO-PERM-38."""
    facts = changed(HUMANITARIAN, {"cooperation": {"with_police": with_police}})
    found = answer("permits.38", facts)
    assert (YES, PermitGround.HUMANITARIAN) == (found.verdict, found.ground)


@pytest.mark.parametrize("on", [IN_2010, TODAY], ids=str)
def test_who_is_thought_to_be_a_child_counts_as_one_since_the_convention_binds(on):
    """NO-CETS197."""
    person = {"age": None, "age_disputed": True, "thought_to_be_child": True}
    found = answer("permits.8-3-4", changed(CHILD, {"person": person}), on)
    assert found.verdict is YES
    assert {"NO-CETS197", "INT-COE-10-AGE"} <= ids(found)


@pytest.mark.parametrize(
    "person",
    [
        {"age": 18, "age_disputed": False, "thought_to_be_child": True},
        {"age": 18, "age_disputed": True, "thought_to_be_child": False},
    ],
    ids=["not disputed", "not thought to be a child"],
)
def test_an_age_that_is_not_disputed_or_no_reason_to_think_of_a_child_leaves_an_adult(person):
    assert answer("permits.8-3-4", changed(CHILD, {"person": person})).verdict is NO


# On 4 May 2026: a day before the 18th birthday, on it, and a day after; and by age alone.
AGES = [
    ({"birth_date": "2008-05-05"}, YES),
    ({"birth_date": "2008-05-04"}, NO),
    ({"birth_date": "2008-05-03"}, NO),
    ({"age": 17}, YES),
    ({"age": 18}, NO),
]


@pytest.mark.parametrize(("person", "expected"), AGES)
@pytest.mark.parametrize(
    ("question", "facts"),
    [
        ("permits.8-3-4", CHILD),
        ("entitlements.placement", {"norway": {"risk_of_trafficking": True}}),
        ("entitlements.emergency_placement", {"norway": {"risk_of_trafficking": True}}),
    ],
    ids=["permit", "placement", "emergency"],
)
def test_a_person_is_a_child_until_the_eighteenth_birthday(question, facts, person, expected):
    """NO-REF-CHILD and NO-ASSIST-CHILD speak of minors; NO-CETS197: a child is under 18."""
    person = {"age_disputed": False, **person}
    assert expected is answer(question, {**facts, "person": person}).verdict


VICTIM_IN_ANY_CASE = {
    "identification": {"indicators": True},
    "norway": {
        "statement_in_such_a_case": False,
        "statement_in_criminal_case": True,
        "similarly_difficult_position": True,
    },
}


@pytest.mark.parametrize(
    ("day", "expected"), [("2019-12-31", NO), ("2020-01-01", YES), ("2020-01-02", YES)]
)
def test_since_2020_a_victim_s_statement_in_any_criminal_case_counts(day, expected):
    """NO-PERM-WIT2 and NO-PERM-WIT2-EXT; the year is known, the day is not."""
    found = answer("permits.8-4-2", VICTIM_IN_ANY_CASE, date.fromisoformat(day))
    assert expected is found.verdict
    assert expected is NO or "NO-PERM-WIT2-EXT" in {c.provision for c in found.cautions}


@pytest.mark.parametrize(
    "change",
    [
        {"identification": {"indicators": False, "referred": False, "decision": "not_a_victim"}},
        {"norway": {"statement_in_criminal_case": False}},
        {"norway": {"similarly_difficult_position": False}},
    ],
    ids=["no victim", "no statement", "no such position"],
)
def test_the_extension_takes_a_victim_a_statement_and_a_difficult_position(change):
    """NO-PERM-WIT2-EXT."""
    assert answer("permits.8-4-2", changed(VICTIM_IN_ANY_CASE, change)).verdict is NO


@pytest.mark.parametrize(
    ("day", "provision"),
    [("2009-12-31", "NO-PERM-WIT-OLD"), ("2010-01-01", "NO-PERM-WIT")],
)
def test_the_permit_for_witnesses_had_another_form_before_2010(day, provision):
    facts = changed(WITNESS, OLD_WITNESS)
    found = answer("permits.8-4-1", facts, date.fromisoformat(day))
    assert found.verdict is YES
    assert provision in ids(found)


# Entitlements of permit holders, safeguards, children.

HOLDER = {"norway": {"holds_reflection_permit": True, "expulsion_decided": True}}
BROUGHT = {
    "housing": (EntitlementKind.ACCOMMODATION, "NO-ASSIST-MUNI"),
    "health_care": (EntitlementKind.HEALTH_CARE, "NO-ASSIST-MUNI"),
    "social_benefits": (EntitlementKind.SOCIAL_HELP, "NO-ASSIST-MUNI"),
    "work": (EntitlementKind.LABOUR_MARKET, "NO-REF-B"),
    "no_enforcement": (EntitlementKind.SAFEGUARD, "NO-REF-EXPELLED"),
}


@pytest.mark.parametrize("code", BROUGHT)
def test_the_reflection_permit_brings_help_work_and_safety_from_expulsion(code):
    """NO-ASSIST-MUNI, NO-REF-B, NO-REF-EXPELLED."""
    kind, provision = BROUGHT[code]
    found = answer(f"entitlements.{code}", HOLDER)
    assert (YES, Modality.SHALL, kind) == (found.verdict, found.modality, found.kind)
    assert provision in ids(found)
    without = changed(HOLDER, {"norway": {"holds_reflection_permit": False}})
    assert answer(f"entitlements.{code}", without).verdict is NO
    assert answer(f"entitlements.{code}", {}).verdict is UNKNOWN


def test_only_an_expulsion_that_was_decided_can_be_left_unenforced():
    """NO-REF-EXPELLED."""
    facts = changed(HOLDER, {"norway": {"expulsion_decided": False}})
    assert answer("entitlements.no_enforcement", facts).verdict is NO


@pytest.mark.parametrize("code", ["housing", "health_care", "social_benefits"])
@pytest.mark.parametrize("willing", [True, False, None])
def test_help_in_the_reflection_period_takes_neither_cooperation_nor_testimony(code, willing):
    """NO-ASSIST-COND."""
    change = {"cooperation": {"with_police": willing}, "proceedings": {"witness": willing}}
    found = answer(f"entitlements.{code}", changed(HOLDER, change))
    assert found.verdict is YES
    assert "the municipality" == found.provided_by


AT_RISK = {"person": {"age": 15}, "norway": {"risk_of_trafficking": True}}


@pytest.mark.parametrize("code", ["emergency_placement", "placement"])
def test_a_child_at_risk_of_trafficking_can_be_placed(code):
    """NO-ASSIST-CHILD."""
    found = answer(f"entitlements.{code}", AT_RISK)
    assert (YES, Modality.MAY) == (found.verdict, found.modality)
    assert "NO-ASSIST-CHILD" in ids(found)
    for change in ({"person": ADULT}, {"norway": {"risk_of_trafficking": False}}):
        assert answer(f"entitlements.{code}", changed(AT_RISK, change)).verdict is NO
    assert answer(f"entitlements.{code}", {}).verdict is UNKNOWN


# Offences.


def offence(code, day, **groups):
    facts = {group: dict(known) for group, known in groups.items()}
    facts["trafficking"] = {**facts.get("trafficking", {}), "last_day": day}
    charge = Charge.from_dict(facts)
    return sentence(charge, jurisdiction=NORWAY, offence=code).answer


def trafficking(
    day, acts=("recruitment",), means=("threat",), purposes=("forced_labour",), age=30, **found
):
    known = {
        "acts": {"only": list(acts)},
        "means": {"only": list(means)},
        "purposes": {"only": list(purposes)},
        "age_when_trafficked": age,
    }
    return offence("257", day, trafficking=known, norway=found)


def range_of(found, degree):
    (candidate,) = [c for c in found.candidates if c.degree == degree]
    return (candidate.minimum, candidate.maximum)


NOW = "2024-01-01"


@pytest.mark.parametrize("act", Act)
def test_any_of_the_five_acts_is_help_or_other_contribution(act):
    """NO-OFF-HELP."""
    found = trafficking(NOW, acts=[act.value])
    assert found.verdict is YES
    assert "NO-OFF-HELP" in ids(found)


@pytest.mark.parametrize(("forced", "expected"), [(True, YES), (False, NO), (None, UNKNOWN)])
def test_forcing_exploiting_or_deceiving_needs_none_of_the_five_acts(forced, expected):
    """NO-OFF-MEANS."""
    found = trafficking(NOW, acts=[], forced_exploited_or_deceived=forced)
    assert expected is found.verdict
    assert expected is UNKNOWN or "NO-OFF-MEANS" in ids(found)


@pytest.mark.parametrize("means", [m for m in Means if m is not Means.PAYMENT_TO_CONTROLLER])
def test_any_improper_conduct_is_a_means(means):
    """NO-OFF-MEANS."""
    found = trafficking(NOW, means=[means.value])
    assert found.verdict is YES
    assert "NO-OFF-MEANS" in ids(found)


def test_payment_for_the_consent_of_a_controller_suffices_beside_the_purpose():
    """NO-OFF-HELP."""
    found = trafficking(
        NOW, acts=[], means=["payment_to_controller"], forced_exploited_or_deceived=False
    )
    assert found.verdict is YES
    assert "NO-OFF-HELP" in ids(found)


def test_a_child_needs_no_means_and_an_adult_does():
    """NO-OFF-CHILD."""
    child = trafficking(NOW, means=[], age=17)
    assert child.verdict is YES
    assert "NO-OFF-CHILD" in ids(child)
    assert trafficking(NOW, means=[], age=18).verdict is NO
    assert trafficking(NOW, means=[], age=None).verdict is UNKNOWN


NAMED = {
    Purpose.PROSTITUTION,
    Purpose.OTHER_SEXUAL_EXPLOITATION,
    Purpose.FORCED_LABOUR,
    Purpose.BEGGING,
    Purpose.ORGAN_REMOVAL,
}


@pytest.mark.parametrize("purpose", sorted(NAMED))
def test_a_named_purpose_counts_whoever_is_right_about_letter_b(purpose):
    """NO-OFF-PURP."""
    found = trafficking(NOW, purposes=[purpose.value])
    assert found.verdict is YES
    assert "NO-OFF-PURP" in ids(found)
    assert Confidence.DISPUTED is not found.confidence


@pytest.mark.parametrize("purpose", sorted({*Purpose} - NAMED - {Purpose.MILITARY_SERVICE}))
@pytest.mark.parametrize(("amounts", "expected"), [(True, YES), (False, NO), (None, UNKNOWN)])
def test_whether_another_exploitation_is_forced_service_is_for_the_court(
    purpose, amounts, expected
):
    """NO-OFF-PURP-B, which is disputed."""
    found = trafficking(NOW, purposes=[purpose.value], sexual_or_forced_services=amounts)
    assert expected is found.verdict
    if expected is YES:
        assert "NO-OFF-PURP-B" in ids(found)
        assert Confidence.DISPUTED is found.confidence


@pytest.mark.parametrize(("abroad", "expected"), [(True, YES), (False, NO), (None, UNKNOWN)])
def test_military_service_counts_abroad(abroad, expected):
    """NO-OFF-PURP."""
    found = trafficking(NOW, purposes=["military_service"], military_service_abroad=abroad)
    assert expected is found.verdict


def test_without_a_purpose_there_is_no_trafficking():
    assert trafficking(NOW, purposes=[]).verdict is NO


@pytest.mark.parametrize("day", ["2003-07-04", "2015-09-30"])
@pytest.mark.parametrize(("met", "expected"), [(True, YES), (False, NO), (None, UNKNOWN)])
def test_whether_section_224_is_met_only_a_court_can_say(day, met, expected):
    """NO-OFF-MAX-A: the elements of § 224 were not read."""
    assert expected is trafficking(day, elements_of_1902_met=met).verdict


@pytest.mark.parametrize(
    ("day", "ordinary", "provisions"),
    [
        ("2015-09-30", years(5), {"NO-OFF-MAX-A", "NO-OFF-GROSS-A"}),
        ("2015-10-01", years(6), {"NO-OFF-MAX-B", "NO-OFF-GROSS-B"}),
        ("2015-10-02", years(6), {"NO-OFF-MAX-B", "NO-OFF-GROSS-B"}),
    ],
)
def test_both_degrees_of_trafficking_are_listed_with_their_ranges(day, ordinary, provisions):
    """NO-OFF-MIN too: no minimum is stated."""
    found = trafficking(day, elements_of_1902_met=True)
    assert found.verdict is YES
    assert (None, ordinary) == range_of(found, "ordinary")
    assert (None, years(10)) == range_of(found, "gross")
    assert {*provisions, "NO-OFF-MIN"} <= {p for c in found.candidates for p in c.provisions}
    assert found.allows(years(5)) is YES
    assert found.allows(years(8)) is UNKNOWN
    assert found.allows(years(11)) is NO


@pytest.mark.parametrize("day", ["2014-01-01", NOW])
@pytest.mark.parametrize(("gross", "degree"), [(True, "gross"), (False, "ordinary"), (None, None)])
def test_what_the_court_finds_settles_the_degree(day, gross, degree):
    """NO-OFF-GROSS-A and NO-OFF-GROSS-B."""
    assert degree == trafficking(day, elements_of_1902_met=True, gross=gross).degree


def test_in_2003_the_first_day_of_the_offence_is_only_recalled():
    """NO-OFF-MAX-A."""
    for day, expected in (("2003-12-31", True), ("2004-01-01", False)):
        cautions = trafficking(day, elements_of_1902_met=True, gross=False).cautions
        assert expected is ("NO-OFF-MAX-A" in {caution.provision for caution in cautions})


WEIGHING = {
    "child": [({"trafficking": {"age_when_trafficked": a}}, v) for a, v in ((17, YES), (18, NO))],
    "gross_violence_or_coercion": [
        ({"norway": {"gross_violence_or_coercion": b}}, v) for b, v in ((True, YES), (False, NO))
    ],
    "considerable_profit": [
        ({"norway": {"considerable_profit": b}}, v) for b, v in ((True, YES), (False, NO))
    ],
    "contribution": [({"accused": {"accomplice": b}}, v) for b, v in ((True, YES), (False, NO))],
}


@pytest.mark.parametrize("code", WEIGHING)
def test_what_weighs_for_the_gross_degree_and_other_contribution_are_circumstances(code):
    """NO-OFF-GROSS-B and NO-OFF-HELP."""
    contribution = code == "contribution"
    for groups, expected in [*WEIGHING[code], ({}, UNKNOWN)]:
        found = {c.code: c for c in offence("257", NOW, **groups).circumstances}
        assert set(WEIGHING) == set(found)
        assert expected is found[code].verdict
        assert (("NO-OFF-HELP" if contribution else "NO-OFF-GROSS-B"),) == found[code].provisions
        effect = CircumstanceEffect.SAME_RANGE if contribution else CircumstanceEffect.AGGRAVATES
        assert effect is found[code].effect


ALONE = {
    "slavery": ("259", {"norway": {"slavery": True}}, years(21), "NO-SLAVERY"),
    "public offer": ("315-2", {"norway": {"public_offer": True}}, months(6), "NO-PROC-AD"),
    "letting rooms": (
        "315-1",
        {"procuring": {"conduct": ["letting_rooms"]}},
        years(6),
        "NO-PROC-MAX",
    ),
}


@pytest.mark.parametrize(("code", "facts", "maximum", "provision"), ALONE.values(), ids=ALONE)
def test_an_offence_of_one_degree_has_one_maximum(code, facts, maximum, provision):
    """NO-SLAVERY, NO-PROC-MAX, NO-PROC-AD."""
    found = offence(code, NOW, **facts)
    assert (YES, None, maximum) == (found.verdict, found.minimum, found.maximum)
    assert provision in ids(found)
    assert offence(code, NOW).verdict is UNKNOWN
    before = [offence(code, day, **facts).verdict for day in ("2015-09-30", "2015-10-01")]
    assert [UNKNOWN, YES] == before


@pytest.mark.parametrize("code", ["259", "315-1", "315-2"])
@pytest.mark.parametrize("day", ["2003-07-04", "2015-09-30"])
@pytest.mark.parametrize(("met", "expected"), [(True, YES), (False, NO), (None, UNKNOWN)])
def test_before_october_2015_it_is_for_the_court_and_no_range_is_made_up(code, day, met, expected):
    """NO-UNREAD-1902."""
    found = offence(code, day, norway={"elements_of_1902_met": met})
    assert (expected, None) == (found.verdict, found.maximum)
    assert "NO-UNREAD-1902" in ids(found)
    assert Confidence.RECALL is found.confidence


@pytest.mark.parametrize(("code", "fact"), [("259", "slavery"), ("315-2", "public_offer")])
def test_what_is_found_not_to_be_is_no_offence(code, fact):
    assert offence(code, NOW, norway={fact: False}).verdict is NO


UNCLEAR_CONDUCT = {
    ProcuringConduct.HOLDING_BACK,
    ProcuringConduct.TAKING_ABROAD,
    ProcuringConduct.EXPLOITING_PROSTITUTION,
}


@pytest.mark.parametrize("conduct", ProcuringConduct)
@pytest.mark.parametrize("promotes", [True, False, None])
def test_helping_and_letting_promote_prostitution_and_the_rest_is_for_the_court(conduct, promotes):
    """NO-PROC-MAX."""
    found = offence(
        "315-1",
        NOW,
        procuring={"conduct": {"only": [conduct.value]}},
        norway={"promotes_prostitution": promotes},
    )
    for_the_court = {True: YES, False: NO, None: UNKNOWN}[promotes]
    assert (for_the_court if conduct in UNCLEAR_CONDUCT else YES) is found.verdict


def test_without_such_conduct_nothing_is_promoted():
    assert offence("315-1", NOW, procuring={"conduct": {"only": []}}).verdict is NO


def test_the_shared_case_does_not_know_the_norwegian_facts_and_is_assessed_all_the_same():
    found = assess(Case(), jurisdiction=NORWAY, on=TODAY)
    assert found.victim_status.verdict is UNKNOWN
    assert {UNKNOWN} == {each.verdict for each in found.answers}
