"""Assessments and sentences as text for people."""

from __future__ import annotations

from datetime import date

import attrs
import pytest
from tests.toyland import TOYLAND, TRAFFICKING, replaced

from traffick_rules import Case, Charge, assess, get_jurisdiction, sentence

DENMARK = get_jurisdiction("dk")
VICTIM = {
    "stay": {"lawful": False, "reflection_period_from": "2008-05-10"},
    "identification": {"decision": "victim", "decided_by": "immigration_authority"},
    "findings": {"special_reasons_against_time": False},
}


def text(on, **facts):
    found = assess(Case.from_dict(facts), jurisdiction=DENMARK, on=on)
    return " ".join(found.to_text(full=True).split())


@pytest.mark.parametrize(
    ("with_return", "words"),
    [
        (True, "30 days, can be extended up to 100 days in all, on request, ends on 2008-06-09,"
               " with extension on 2008-08-18 at the latest"),
        (None, "30 days, up to 100 days in all if it is extended, on request"),
        (False, "30 days, on request, ends on 2008-06-09 "),
    ],
)  # fmt: skip
def test_a_reflection_period_says_how_long_and_what_is_open(with_return, words):
    facts = {
        **VICTIM,
        "cooperation": {"with_return": with_return},
        "findings": {
            "special_reasons_against_time": False,
            "special_reasons_for_more_time": None if with_return is None else False,
        },
    }
    assert words in text(date(2008, 5, 1), **facts)


def test_a_yes_to_what_the_authority_may_do_reads_can_be():
    said = text(date(2026, 11, 23), **VICTIM, cooperation={"with_return": True})
    assert (
        "Social help (social hjælp) [entitlements.social_help]: can be given, by NGOs that" in said
    )
    assert "[entitlements.prepared_return]: is to be given, by the Danish Centre" in said


def test_an_age_limit_is_given_as_a_day():
    child = {
        "person": {"birth_date": "2000-02-29"},
        "route": {"entered_on": "2014-02-01"},
        "asylum": {"applied": True, "applied_on": "2014-02-10"},
        "stay": {"entry_ban": False},
        "family": {
            "unaccompanied": True,
            "network_at_home": False,
            "reception_centre_at_home": False,
        },
        "findings": {
            "too_immature_for_asylum_procedure": True,
            "emergency_on_return": True,
            "excluded_from_protection": False,
            "order_or_security_against": False,
            "reasons_against_permit": False,
        },
    }
    assert "can be granted, until the age of 18 (by 2018-03-01)" in text(date(2015, 1, 1), **child)


def test_what_is_not_known_hangs_on_something_and_what_is_not_in_force_is_named():
    said = text(date(2012, 1, 1))
    assert "depends on there are indicators that the person is a victim" in said
    assert "Not in force on this day" in said
    assert "No permit ground is tied to criminal proceedings." in said
    assert said.endswith("This is information about the law, not legal advice.")


def test_no_line_is_longer_than_a_page_is_wide():
    found = assess(Case.from_dict(VICTIM), jurisdiction=DENMARK, on=date(2013, 5, 2))
    for width in (100, 80):
        for text in (found.to_text(width=width), found.to_text(full=True, width=width)):
            assert max(len(line) for line in text.splitlines()) <= width
    assert "caution" in found.to_text(full=True)


def test_a_permit_that_shall_be_granted_and_a_range_read_as_one_says_them():
    facts = {
        "identification": {"decision": "victim"},
        "stay": {"lawful": True, "expulsion": "none"},
        "toyland": {"registered": True},
    }
    case = Case.from_dict(facts)
    said = assess(case, jurisdiction=TOYLAND, on=date(2009, 1, 1)).to_text(full=True)
    assert "Permit for victims [permits.victim]: is to be granted, 6 months, renewable" in said
    assert "Recovery period [reflection_period.recovery]: 30 days to 60 days" in said


def charged(**trafficking):
    charge = Charge.from_dict({"trafficking": {"purposes": ["prostitution"], **trafficking}})
    return sentence(charge, jurisdiction=TOYLAND, offence="trafficking").to_text()


def test_a_sentence_says_its_range_or_its_candidates():
    said = charged(last_day="2009-12-31", consent=True)
    assert "Toyland: the law of 2009-12-31" in said
    assert "up to 12 years of imprisonment, at least 2 years" in said
    open_day = charged(first_day="2009-06-01", last_day="2010-06-01", consent=False)
    assert (
        "2009-06-01 to 2009-12-31: the offence is met, degree: ordinary, up to 8 years" in open_day
    )
    assert "2010-01-01 to 2010-06-01" in open_day
    no_day = charged(consent=False)
    assert "2000-01-01 to 2001-12-31: the offence is not met" in no_day
    assert "2010-01-01 or later: the offence is met" in no_day


def test_where_no_offence_is_established_all_are_listed():
    said = sentence(Charge(), jurisdiction=DENMARK).to_text()
    assert "No offence is established" in said
    assert "unknown  Trafficking in human beings (menneskehandel) [262a]" in said


def test_a_maximum_that_was_not_read_is_said_not_to_be_known():
    unread = attrs.evolve(
        TRAFFICKING, degrees=(attrs.evolve(TRAFFICKING.degrees[-1], maximum=None),)
    )
    charge = Charge.from_dict(
        {"trafficking": {"purposes": ["prostitution"], "last_day": "2009-12-31"}}
    )
    country = replaced(TRAFFICKING, unread)
    said = sentence(charge, jurisdiction=country, offence="trafficking").to_text()
    assert "the maximum is not known, no minimum stated" in " ".join(said.split())


def test_circumstances_that_are_given_say_what_they_do():
    facts = {"acts": ["receipt"], "means": ["threat"], "purposes": ["prostitution"]}
    charge = Charge.from_dict(
        {
            "trafficking": {**facts, "last_day": "2015-01-01"},
            "accused": {"stage": "attempt", "company": False},
        }
    )
    said = sentence(charge, jurisdiction=DENMARK).to_text()
    assert "attempt: the punishment can be lowered" in said
    assert "a company can be liable" not in said


def test_a_candidate_says_its_least_and_its_longest_punishment():
    charge = Charge.from_dict(
        {"trafficking": {"purposes": ["prostitution"], "last_day": "2009-12-31"}}
    )
    said = " ".join(sentence(charge, jurisdiction=TOYLAND).to_text().split())
    assert "degree: gross, up to 12 years, at least 2 years" in said
    assert "degree: ordinary, up to 8 years" in said
