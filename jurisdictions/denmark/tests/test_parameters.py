"""Every parameter of Danish law: the day before, on and after each change, with provision and confidence."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from traffick_rules import Case, Verdict, assess, get_jurisdiction
from traffick_rules.facts import Authority
from traffick_rules.law import (
    LIFE,
    Confidence,
    IdentificationStep,
    LimitationRule,
    Modality,
    PermitDuration,
    PermitGround,
    months,
    years,
)
from traffick_rules.testing import changed

DENMARK = get_jurisdiction("dk")
CONFIRMED, SINGLE = Confidence.CONFIRMED, Confidence.SINGLE
RECALL, DISPUTED = Confidence.RECALL, Confidence.DISPUTED
CONCLUDED = Confidence.CONCLUDED
TODAY = date(2026, 1, 1)


def around(day):
    day = date.fromisoformat(day)
    return [(day - timedelta(1), False), (day, True), (day + timedelta(1), True)]


@pytest.mark.parametrize(
    ("code", "provision"),
    [
        ("offences.228.ordinary.maximum", "OFF-40"),
        ("offences.229-1.ordinary.maximum", "OFF-42"),
        ("offences.229-2.ordinary.maximum", "OFF-43"),
        ("reflection.standard_days", "REF-01"),
        ("identification.by_ngo", "STA-06"),
    ],
)
def test_the_oldest_value_reaches_back_to_a_first_day_that_is_not_verified(code, provision):
    assert provision == DENMARK.values[code].period(DENMARK.covers_from).provision.id
    found = DENMARK.provision(provision)
    assert found.since.day is None
    assert RECALL is found.since.confidence
    assert [provision] == [c.provision for c in found.cautions(DENMARK.covers_from)]


EXACT = ["OFF-30", "OFF-63", "REF-04", "REF-05", "REF-10", "REF-11", "REF-12", "REF-13", "REF-15"]
EXACT += ["REF-23", "PER-11", "STA-07", "INT-03", "INT-05", "STA-02"]


@pytest.mark.parametrize("provision", EXACT)
def test_a_first_day_that_is_sourced_carries_no_doubt(provision):
    since = DENMARK.provision(provision).since
    assert since.day is not None
    assert "" == since.why
    assert CONFIRMED is since.confidence
    assert () == DENMARK.provision(provision).cautions(since.day)


@pytest.mark.parametrize(
    ("provision", "first_day", "confidence", "first_doubtful", "last_doubtful"),
    [
        ("OFF-02", "2002-06-08", DISPUTED, "2002-06-07", "2002-06-08"),
        ("OFF-04", "2002-06-08", DISPUTED, "2002-06-07", "2002-06-08"),
        ("OFF-08", "2002-06-08", DISPUTED, "2002-06-07", "2002-06-08"),
        ("OFF-22", "2002-06-08", DISPUTED, "2002-06-07", "2002-06-08"),
        ("OFF-61", "2002-06-08", DISPUTED, "2002-06-07", "2002-06-08"),
        ("OFF-05", "2012-03-29", RECALL, "2012-03-28", "2012-03-31"),
        ("OFF-16", "2012-03-29", RECALL, "2012-03-28", "2012-03-31"),
        ("OFF-66", "2012-03-29", RECALL, "2012-03-28", "2012-03-31"),
        ("OFF-17", "2002-06-08", DISPUTED, "2002-06-07", "2002-06-08"),
        ("OFF-18B", "2023-07-01", CONCLUDED, "2022-09-29", "2024-04-25"),
        ("OFF-99C", "2012-03-01", RECALL, "2011-11-18", "2012-10-24"),
        ("OFF-62", "2003-04-03", CONCLUDED, "2003-04-03", "2007-10-23"),
        ("REF-06", "2013-05-03", RECALL, "2013-05-02", "2013-05-31"),
        ("PER-05", "2013-05-03", RECALL, "2013-05-02", "2013-05-31"),
        ("PER-06", "2013-05-03", RECALL, "2013-05-02", "2013-05-31"),
        ("REF-16B", "2022-08-25", Confidence.CONCLUDED, "2021-09-27", "2022-08-25"),
        ("PER-17B", "2025-01-01", RECALL, "2024-12-31", "2025-09-25"),
        ("STA-03", "2007-01-01", RECALL, "2007-01-01", "2007-12-31"),
    ],
)
def test_a_first_day_of_which_only_the_month_or_year_is_known_is_doubtful_in_that_stretch(
    provision, first_day, confidence, first_doubtful, last_doubtful
):
    found = DENMARK.provision(provision)
    assert date.fromisoformat(first_day) == found.first_day
    assert confidence is found.since.confidence
    first, last = date.fromisoformat(first_doubtful), date.fromisoformat(last_doubtful)
    one_day = timedelta(1)
    doubtful = [bool(found.cautions(d)) for d in (first - one_day, first, last, last + one_day)]
    assert [False, True, True, False] == doubtful


@pytest.mark.parametrize(
    ("provision", "last_day"),
    [
        ("OFF-01", "2002-06-07"),
        ("OFF-04", "2012-03-28"),
        ("OFF-40", "2013-06-30"),
        ("OFF-62", "2013-06-30"),
        ("REF-01", "2007-03-27"),
        ("REF-05", "2013-05-02"),
        ("PER-13", "2013-05-02"),
        ("STA-06", "2021-12-31"),
    ],
)
def test_a_superseded_provision_has_its_last_day(provision, last_day):
    assert date.fromisoformat(last_day) == DENMARK.provision(provision).last_day


@pytest.mark.parametrize(
    ("provision", "first_doubtful", "last_doubtful"),
    [
        ("OFF-04", "2012-03-28", "2012-03-30"),
        ("PER-12C", "2024-09-03", "2025-09-24"),
        ("PER-13", "2013-05-02", "2013-05-30"),
        ("PER-20B", "2024-09-03", "2025-09-24"),
        ("PER-21B", "2019-10-03", "2020-10-21"),
        ("PER-26B", "2017-02-28", "2017-10-01"),
        ("REF-35C", "2013-06-26", "2014-09-18"),
        ("SRV-21", "2013-06-26", "2014-09-18"),
    ],
)
def test_a_last_day_is_doubtful_between_the_text_that_shows_the_rule_and_the_one_that_lacks_it(
    provision, first_doubtful, last_doubtful
):
    found = DENMARK.provision(provision)
    first, last = date.fromisoformat(first_doubtful), date.fromisoformat(last_doubtful)
    one_day = timedelta(1)
    doubtful = [bool(found.cautions(d)) for d in (first - one_day, first, last, last + one_day)]
    assert [False, True, True, False] == doubtful


@pytest.mark.parametrize(
    ("provision", "confidence"),
    [
        ("OFF-13", CONFIRMED),
        ("OFF-14", CONFIRMED),
        ("OFF-15", CONFIRMED),
        ("OFF-16", CONFIRMED),
        ("OFF-17", CONFIRMED),
        ("OFF-18", CONFIRMED),
        ("OFF-19", CONFIRMED),
        ("OFF-21", CONFIRMED),
        ("REF-11", CONFIRMED),
        ("REF-12", CONFIRMED),
        ("REF-13", CONFIRMED),
        ("REF-14", SINGLE),
        ("REF-15", CONFIRMED),
        ("PER-02", CONFIRMED),
        ("PER-05", CONFIRMED),
        ("PER-11", CONFIRMED),
        ("STA-02", CONFIRMED),
        ("STA-03", CONFIRMED),
        ("STA-04", CONFIRMED),
        ("STA-05", CONFIRMED),
        ("SRV-13", CONFIRMED),
    ],
)
def test_a_rule_of_the_table_is_as_well_established_as_its_sources(provision, confidence):
    assert confidence is DENMARK.provision(provision).confidence


# Rows of the table that are rules.

VICTIM = {
    "stay": {"lawful": False, "expulsion": "decided_by_authority", "entry_ban": False},
    "route": {"in_country": True},
    "identification": {"decision": "victim", "decided_by": "immigration_authority"},
    "findings": {
        "special_reasons_against_time": False,
        "special_reasons_for_more_time": False,
        "excluded_from_protection": False,
        "order_or_security_against": False,
        "reasons_against_permit": False,
    },
    "cooperation": {"with_return": False},
}


def assessed(on, *, change=None):
    # Who is here on that day came before it.
    entered = {"route": {"entered_on": min(on, date(2012, 2, 1)).isoformat()}}
    case = Case.from_dict(changed(changed(VICTIM, entered), change or {}))
    return assess(case, jurisdiction=DENMARK, on=on)


def cited(answer):
    return {provision.id for provision in answer.provisions}


@pytest.mark.parametrize(("day", "known"), around("2007-08-01"))
@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"cooperation": {"with_return": True}}, Verdict.YES),
        ({"findings": {"special_reasons_for_more_time": True}}, Verdict.YES),
        ({}, Verdict.NO),
        ({"cooperation": {"with_police": True, "presence_needed": True}}, Verdict.NO),
    ],
)
def test_the_time_can_be_extended_for_special_reasons_or_cooperation_in_a_prepared_return(
    day, known, change, expected
):
    """REF-12, from August 2007; cooperation with the police plays no part."""
    answer = assessed(day, change=change).reflection_period
    assert answer.verdict is Verdict.YES
    assert answer.extension is (expected if known else Verdict.NO)
    assert known is ("REF-12" in cited(answer))
    assert answer.extension_modality is (Modality.MAY if known else None)


@pytest.mark.parametrize(("day", "known"), around("2007-08-01"))
def test_special_reasons_against_it_take_the_time_away(day, known):
    """REF-13 and REF-14, from August 2007."""
    change = {"findings": {"special_reasons_against_time": True}}
    answer = assessed(day, change=change).reflection_period
    assert answer.verdict is (Verdict.NO if known else Verdict.YES)
    assert known is ({"REF-13", "REF-14"} <= cited(answer))


@pytest.mark.parametrize(("day", "known"), around("2007-08-01"))
def test_the_time_has_to_be_asked_for(day, known):
    """REF-10, from August 2007; before that no source says."""
    assert assessed(day).reflection_period.on_request is (True if known else None)


@pytest.mark.parametrize(("day", "known"), around("2007-08-01"))
def test_the_time_is_for_persons_without_lawful_stay_and_for_those_expelled_by_judgment(day, known):
    """REF-11 and REF-15."""
    expelled = {"stay": {"lawful": True, "expulsion": "decided_by_court"}}
    lawful = {"stay": {"lawful": True, "expulsion": "none"}}
    assert assessed(day).reflection_period.verdict is Verdict.YES
    assert assessed(day, change=lawful).reflection_period.verdict is Verdict.NO
    answer = assessed(day, change=expelled).reflection_period
    assert answer.verdict is (Verdict.YES if known else Verdict.NO)
    assert known is ("REF-15" in cited(answer))


def rules(day):
    return {rule.question: rule for rule in DENMARK.in_force(day).rules}


@pytest.mark.parametrize(
    ("question", "first_day"),
    [
        ("permits.9c5", "2013-05-03"),
        ("permits.9c3", "2003-04-01"),
        ("entitlements.representative", "2003-04-01"),
        ("entitlements.expulsion_weighing", "2007-08-01"),
        ("entitlements.prepared_return", "2007-01-01"),
        ("offences.262a", "2002-06-08"),
        ("offences.262b", "2022-06-01"),
        ("offences.233-1", "2013-07-01"),
    ],
)
def test_a_rule_is_in_force_from_its_first_day(question, first_day):
    assert [known for _, known in around(first_day)] == [
        question in rules(day) for day, _ in around(first_day)
    ]


@pytest.mark.parametrize("question", ["offences.228", "offences.229-1", "offences.229-2"])
def test_the_old_rules_on_procuring_end_in_june_2013(question):
    """OFF-40 to OFF-43, and OFF-44."""
    assert [True, False, False] == [question in rules(day) for day, _ in around("2013-07-01")]


@pytest.mark.parametrize("day", [DENMARK.covers_from, date(2008, 5, 1), TODAY])
def test_a_humanitarian_permit_is_discretion_on_every_day(day):
    """PER-02."""
    rule = rules(day)["permits.9b"]
    assert Modality.MAY is rule.modality
    assert PermitGround.HUMANITARIAN is rule.ground


def test_the_first_day_of_the_humanitarian_permit_is_not_verified():
    answer = assessed(date(2005, 1, 1)).permits["9b"]
    assert RECALL is answer.confidence
    assert {"PER-01", "PER-02", "PER-02D", "PER-03"} <= {c.provision for c in answer.cautions}


def test_the_permit_for_the_criminal_case_is_discretion_and_lasts_as_long_as_the_case():
    """PER-05 and PER-06."""
    needed = {"cooperation": {"presence_needed": True}, "proceedings": {"case_open": True}}
    answer = assessed(date(2013, 5, 3), change=needed).permits["9c5"]
    assert answer.verdict is Verdict.YES
    assert Modality.MAY is answer.modality
    assert PermitDuration(while_proceedings_last=True) == answer.duration


MINOR = {
    "person": {"age": 15},
    "family": {"unaccompanied": True},
    "asylum": {"applied": True, "applied_on": "2003-04-01", "decision": "none"},
}
NOBODY_AT_HOME = {"network_at_home": False, "reception_centre_at_home": False}


@pytest.mark.parametrize("norm", ["too_immature_for_asylum_procedure", "emergency_on_return"])
@pytest.mark.parametrize("day", [date(2003, 4, 1), date(2003, 4, 2), date(2010, 12, 31)])
def test_an_unaccompanied_minor_can_get_a_permit_for_immaturity_or_an_emergency(day, norm):
    """PER-11 and PER-11B."""
    answer = assessed(day, change={**MINOR, "findings": {norm: True}}).permits["9c3"]
    assert answer.verdict is Verdict.YES
    assert Modality.MAY is answer.modality
    assert "PER-11" in cited(answer)
    assert answer.duration is None


@pytest.mark.parametrize(("entered", "second_form"), around("2011-01-01"))
def test_who_entered_since_2011_has_a_permit_that_ends_at_18(entered, second_form):
    """PER-12 and PER-12E: the day of entry decides, not that of the decision."""
    change = {
        **MINOR,
        "route": {"entered_on": entered.isoformat()},
        "findings": {"too_immature_for_asylum_procedure": True, "emergency_on_return": False},
        "family": {"unaccompanied": True, **NOBODY_AT_HOME},
    }
    first = assessed(date(2012, 6, 1), change=change).permits["9c3"]
    assert first.verdict is (Verdict.NO if second_form else Verdict.YES)
    change["findings"] = {**change["findings"], "emergency_on_return": True}
    answer = assessed(date(2012, 6, 1), change=change).permits["9c3"]
    assert answer.verdict is Verdict.YES
    assert answer.duration == (PermitDuration(until_age=18) if second_form else None)
    assert "PER-12" in cited(answer)


@pytest.mark.parametrize(("day", "known"), around("2003-04-01"))
def test_an_unaccompanied_minor_who_seeks_asylum_is_given_a_representative(day, known):
    """SRV-13."""
    change = {
        **MINOR,
        "asylum": {"applied": True},
        "findings": {"representative_not_needed": False},
    }
    assessment = assessed(day, change=change)
    if not known:
        assert "representative" not in assessment.entitlements
        return
    answer = assessment.entitlements["representative"]
    assert answer.verdict is Verdict.YES
    assert Modality.SHALL is answer.modality
    assert "SRV-13" in cited(answer)


def deciding(day, change):
    return {body.authority for body in assessed(day, change=change).victim_status.authorities}


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"stay": {"lawful": False}}, Authority.IMMIGRATION_AUTHORITY),
        ({"stay": {"lawful": True}, "asylum": {"applied": True}}, Authority.IMMIGRATION_AUTHORITY),
        (
            {"stay": {"lawful": True}, "asylum": {"applied": False}},
            Authority.VICTIM_SUPPORT_AUTHORITY,
        ),
    ],
)
def test_who_decides_on_the_status_hangs_on_the_stay(change, expected):
    """STA-02 and STA-03."""
    for day in (date(2007, 8, 1), date(2007, 8, 2), TODAY):
        assert {expected} == deciding(day, change)


def test_before_august_2007_no_source_makes_the_immigration_service_competent():
    """STA-02."""
    assert set() == deciding(date(2007, 7, 31), {"stay": {"lawful": False}})


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"denmark": {"labour_migration_case": True}}, Authority.LABOUR_MIGRATION_AUTHORITY),
        ({"proceedings": {"prosecuted": True}}, Authority.COURT),
        ({"proceedings": {"witness": True}}, Authority.COURT),
    ],
)
def test_in_some_cases_the_labour_migration_agency_or_the_court_decides(change, expected):
    """STA-04 and STA-05."""
    for day in (date(2007, 8, 1), TODAY):
        assert expected in deciding(day, change)
        assert expected not in deciding(day, {})


@pytest.mark.parametrize(("day", "changed"), around("2022-01-01"))
def test_ngos_lost_the_interview_in_2022_to_the_centre_and_the_immigration_service(day, changed):
    """STA-06 and STA-07."""
    status = assessed(day).victim_status
    interviewers = {body.authority for body in status.interviewers}
    assert changed is (Authority.NGO not in interviewers)
    centre_and_service = {Authority.VICTIM_SUPPORT_AUTHORITY, Authority.IMMIGRATION_AUTHORITY}
    assert Authority.VICTIM_SUPPORT_AUTHORITY in interviewers
    assert not changed or centre_and_service == interviewers
    assert {(IdentificationStep.INTERVIEW, Verdict.YES)} == {
        (body.step, body.verdict) for body in status.interviewers
    }


def test_reintegration_is_supported_for_at_most_six_months():
    """RET-04."""
    change = {"cooperation": {"with_return": True}}
    answer = assessed(date(2014, 1, 1), change=change).entitlements["reintegration"]
    assert answer.verdict is Verdict.YES
    assert months(6) == answer.longest
    assert "RET-04" in cited(answer)


@pytest.mark.parametrize(
    ("maximum", "period"),
    [(1, 2), (2, 5), (3, 5), (4, 5), (5, 10), (8, 10), (10, 10), (11, 15), (15, 15), (16, 15)],
)
def test_the_limitation_ladder_follows_the_maximum_of_the_offence(maximum, period):
    """OFF-60."""
    for rule in DENMARK.in_force(date(2020, 1, 1)).of_kind(LimitationRule):
        assert years(period) == rule.period_for(years(maximum), date(2020, 1, 1))
        assert rule.period_for(LIFE, date(2020, 1, 1)) is None
