"""The example files of the repository: each is read and judged under the law of several days."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from traffick_rules import (
    Case,
    CaseError,
    Charge,
    NotInForceError,
    Verdict,
    assess,
    get_jurisdiction,
    sentence,
)
from traffick_rules.facts import Authority
from traffick_rules.law import Modality, VictimStage, days, years

DENMARK = get_jurisdiction("dk")
EXAMPLES = Path(__file__).parents[3] / "examples"
CASES = sorted(path.name for path in (EXAMPLES / "cases").glob("dk-*"))
CHARGES = sorted(path.name for path in (EXAMPLES / "charges").glob("dk-*"))

TODAY = date(2026, 12, 31)
DAYS = [
    date(2001, 1, 1),
    date(2006, 5, 1),
    date(2008, 5, 1),
    date(2013, 6, 1),
    date(2017, 2, 1),
    TODAY,
]
YES, NO, UNKNOWN = Verdict.YES, Verdict.NO, Verdict.UNKNOWN


def case(name):
    return Case.from_file(EXAMPLES / "cases" / name)


def assessed(name, on):
    return assess(case(name), jurisdiction=DENMARK, on=on)


def sentenced(name):
    charge = Charge.from_file(EXAMPLES / "charges" / name)
    return sentence(charge, jurisdiction=DENMARK)


# Every example, and what it is there to show: question, day and verdict.
EXPECTED = {
    "dk-age-disputed.yaml": [
        ("entitlements.representative", "2008-01-31", UNKNOWN),
        ("entitlements.representative", "2026-01-01", UNKNOWN),
        ("victim_status", "2008-05-01", UNKNOWN),
    ],
    "dk-asylum-seeker.json": [
        ("victim_status", "2008-05-01", UNKNOWN),
        ("permits.7", "2008-05-01", UNKNOWN),
        ("entitlements.support_while_presumed", "2008-05-01", YES),
        ("entitlements.social_help", "2008-05-01", UNKNOWN),
    ],
    "dk-cannabis-grower.yaml": [
        ("entitlements.expulsion_weighing", "2018-06-01", YES),
        ("entitlements.charge_waiver", "2018-06-01", UNKNOWN),
        ("victim_status", "2018-06-01", UNKNOWN),
    ],
    "dk-cooperating-witness.yaml": [
        ("victim_status", "2008-05-01", YES),
        ("reflection_period.departure_deadline", "2008-05-01", YES),
        ("permits.9b", "2008-05-01", UNKNOWN),
        ("permits.9c5", "2026-01-01", YES),
        ("entitlements.prepared_return", "2008-05-01", YES),
    ],
    "dk-eu-builder-lawful-stay.yaml": [
        ("victim_status", "2018-06-01", YES),
        ("reflection_period.departure_deadline", "2018-06-01", NO),
        ("entitlements.accommodation", "2018-06-01", YES),
        ("entitlements.prepared_return", "2018-06-01", NO),
    ],
    "dk-expelled-by-judgment.json": [
        ("reflection_period.departure_deadline", "2006-01-15", YES),
        # Its 15 days are over.
        ("reflection_period.departure_deadline", "2006-05-01", NO),
        ("entitlements.reintegration", "2008-05-01", NO),
    ],
    "dk-full-profile-adult.yaml": [
        ("victim_status", "2026-12-01", YES),
        ("permits.9c5", "2026-12-01", YES),
        ("permits.7", "2026-12-01", NO),
    ],
    "dk-full-profile-child.yaml": [
        ("victim_status", "2026-12-01", YES),
        ("permits.7", "2026-12-01", YES),
        ("entitlements.representative", "2026-12-01", YES),
    ],
    "dk-presumed-victim.json": [
        ("victim_status", "2008-05-01", UNKNOWN),
        ("entitlements.support_while_presumed", "2008-05-01", YES),
        ("entitlements.accommodation", "2008-05-01", UNKNOWN),
        ("reflection_period.departure_deadline", "2008-05-01", UNKNOWN),
    ],
    "dk-refused-asylum-grave-reasons.yaml": [
        ("permits.7", "2012-03-01", NO),
        ("permits.9b", "2012-03-01", YES),
        ("permits.9c5", "2026-01-01", NO),
        ("entitlements.reintegration", "2012-03-01", NO),
    ],
    "dk-unaccompanied-child.json": [
        ("permits.9c3", "2005-01-01", YES),
        ("permits.9c3", "2026-01-01", YES),
        ("entitlements.representative", "2026-01-01", YES),
    ],
}
EXPECTED_ROWS = [
    pytest.param(name, question, date.fromisoformat(on), verdict, id=f"{name}-{question}-{on}")
    for name, rows in EXPECTED.items()
    for question, on, verdict in rows
]


def test_every_example_stands_in_this_file():
    assert sorted(EXPECTED) == CASES
    assert sorted(EXPECTED_CHARGES) == CHARGES


@pytest.mark.parametrize(("name", "question", "on", "verdict"), EXPECTED_ROWS)
def test_an_example_is_answered_as_it_is_there_to_show(name, question, on, verdict):
    assert assessed(name, on)[question].verdict is verdict


@pytest.mark.parametrize("on", DAYS, ids=str)
@pytest.mark.parametrize("name", CASES)
def test_an_example_case_is_assessed_on_any_day_and_every_decided_answer_cites_the_law(name, on):
    try:
        assessment = assessed(name, on)
    except CaseError as error:
        # What has happened by today has not yet happened on an earlier day.
        assert "lies after" in str(error)
        assert on != TODAY
        return
    decided = [answer for answer in assessment.answers if answer.verdict is not UNKNOWN]
    assert decided
    for answer in decided:
        assert answer.provisions
        assert all(provision.in_force(on) for provision in answer.provisions)
    assert DENMARK.in_force(on).fingerprint == assessment.fingerprint


@pytest.mark.parametrize("name", CASES)
def test_an_example_case_and_its_assessment_survive_being_written_and_read(name):
    read = case(name)
    assert read == Case.from_dict(read.to_dict())
    assessment = assessed(name, TODAY)
    again = type(assessment).from_dict(assessment.to_dict())
    assert assessment == again


@pytest.mark.parametrize("name", CASES)
def test_an_example_case_states_what_is_known_and_leaves_the_rest_out(name):
    read = case(name)
    assert Case() != read
    stated = sum(len(group.known()) for group in read.stated)
    possible = sum(len(group.facts) for group in DENMARK.groups(Case).values())
    assert 4 < stated < possible


def test_the_cooperating_witness_has_30_to_100_days_and_no_permit_for_the_case_in_may_2008():
    """REF-04, REF-05; § 9 c(5) came in May 2013 (PER-05)."""
    assessment = assessed("dk-cooperating-witness.yaml", date(2008, 5, 1))
    period = assessment.reflection_period
    assert (30, 100) == (period.days, period.max_total_days)
    assert Modality.MAY is period.extension_modality
    assert "9c5" not in assessment.permits
    with pytest.raises(NotInForceError, match="2013-05-03"):
        assessment.permits["9c5"]
    assert YES not in {answer.verdict for answer in assessment.permits.values()}


def test_the_cooperating_witness_has_30_to_120_days_and_can_get_a_permit_for_the_case_today():
    """REF-04, REF-06, PER-05, PER-06."""
    assessment = assessed("dk-cooperating-witness.yaml", TODAY)
    period = assessment.reflection_period
    assert (30, 120) == (period.days, period.max_total_days)
    permit = assessment.permits["9c5"]
    assert permit.verdict is YES
    assert Modality.MAY is permit.modality
    assert permit.duration.while_proceedings_last is True
    assert {"PER-05", "PER-06"} <= {provision.id for provision in permit.provisions}


def test_the_person_with_indicators_only_is_presumed_to_be_a_victim():
    """STA-11 and STA-18."""
    assessment = assessed("dk-presumed-victim.json", date(2019, 3, 1))
    assert VictimStage.PRESUMED is assessment.victim_status.stage
    deciding = [body.authority for body in assessment.victim_status.authorities]
    assert [Authority.IMMIGRATION_AUTHORITY] == deciding
    assert Modality.MAY is assessment.entitlements["support_while_presumed"].modality


def test_the_eu_citizen_with_lawful_stay_goes_to_the_centre():
    """STA-03."""
    assessment = assessed("dk-eu-builder-lawful-stay.yaml", date(2018, 6, 1))
    deciding = [body.authority for body in assessment.victim_status.authorities]
    assert [Authority.VICTIM_SUPPORT_AUTHORITY] == deciding


@pytest.mark.parametrize(
    ("on", "longest", "ends_on"),
    [
        (date(2006, 5, 1), 15, date(2006, 1, 24)),
        (date(2008, 5, 1), 30, date(2006, 2, 8)),
    ],
    ids=str,
)
def test_the_person_expelled_by_judgment_has_the_same_time_and_no_extension(on, longest, ends_on):
    """REF-01 and REF-04; counted from the day that the decision names."""
    period = assessed("dk-expelled-by-judgment.json", on).reflection_period
    assert (longest, longest) == (period.days, period.max_total_days)
    assert ends_on == period.ends_on
    assert period.extension is NO


EXPECTED_CHARGES = {
    "dk-2006-prostitution.yaml": ("262a", YES, years(8), date(2006, 5, 15), "OFF-04"),
    "dk-2012-child-made-to-steal.yaml": ("262a", YES, years(10), date(2012, 5, 1), "OFF-22"),
    "dk-2012-forced-labour-across-the-change.json": ("262a", YES, None, None, "OFF-14"),
    "dk-2014-identity-fraud.json": ("262a", YES, years(10), date(2014, 6, 1), "OFF-16"),
    "dk-2022-human-exploitation.yaml": ("262b", YES, years(6), date(2022, 11, 30), "OFF-31"),
    "dk-full-profile-adult.yaml": ("262a", YES, years(10), date(2026, 10, 20), "OFF-05"),
    "dk-full-profile-child.yaml": ("262a", YES, years(10), date(2026, 11, 2), "OFF-22"),
}


@pytest.mark.parametrize("name", EXPECTED_CHARGES)
def test_an_example_charge_has_its_offence_and_maximum_under_the_law_of_its_day(name):
    offence, verdict, maximum, law_of, fact = EXPECTED_CHARGES[name]
    answer = sentenced(name)
    assert (offence, maximum, law_of) == (answer.offence, answer.maximum, answer.law_of)
    assert answer.verdict is verdict
    assert answer.minimum == (days(7) if law_of else None)
    assert fact in {provision.id for provision in answer.provisions}


def test_the_charge_across_march_2012_lists_both_maxima():
    """OFF-04 and OFF-05."""
    answer = sentenced("dk-2012-forced-labour-across-the-change.json")
    assert [years(8), years(10)] == [candidate.maximum for candidate in answer.candidates]


def test_the_charge_of_2006_is_procuring_too_and_the_graver_offence_is_answered():
    """OFF-40: up to 4 years."""
    answer = sentenced("dk-2006-prostitution.yaml")
    (procuring,) = (offence for offence in answer.offences if offence.offence == "228")
    assert procuring.verdict is YES
    assert years(4) == procuring.maximum
    assert answer.maximum > procuring.maximum


@pytest.mark.parametrize("name", CHARGES)
def test_an_example_charge_and_its_answer_survive_being_written_and_read(name):
    charge = Charge.from_file(EXAMPLES / "charges" / name)
    assert charge == Charge.from_dict(charge.to_dict())
    answer = sentenced(name)
    assert answer == type(answer).from_dict(answer.to_dict())
