"""Limitation: time-barred yes, no or unknown, and the day on which it happens."""

from __future__ import annotations

from datetime import date

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.toyland import TOYLAND, TRAFFICKING, provision, toyland

from traffick_rules import (
    ArgumentError,
    Charge,
    NotInForceError,
    Verdict,
    get_jurisdiction,
    limitation,
)
from traffick_rules.facts import Trafficking
from traffick_rules.law import (
    DatedValue,
    LimitationRule,
    LimitationStep,
    always,
    under_age_when_trafficked,
    years,
)
from traffick_rules.testing.strategies import charges

DENMARK = get_jurisdiction("dk")
ADULT = {"age_when_trafficked": 30, "kept_from_reporting": False}


def time_bar(on, offence="262a", person=None, **trafficking):
    data = {
        "trafficking": trafficking,
        "denmark": {"charged": False},
        **({"person": person} if person else {}),
    }
    return limitation(Charge.from_dict(data), jurisdiction=DENMARK, on=on, offence=offence)


def test_trafficking_of_an_adult_is_time_barred_ten_years_after_the_last_day():
    answer = time_bar(date(2016, 5, 1), last_day="2006-05-01", **ADULT)
    assert (Verdict.NO, date(2016, 5, 2), years(10)) == (
        answer.verdict,
        answer.barred_on,
        answer.period,
    )
    assert date(2016, 5, 2) == answer.value
    assert time_bar(date(2016, 5, 2), last_day="2006-05-01", **ADULT).verdict is Verdict.YES
    assert {"OFF-60", "OFF-61", "OFF-64"} <= {provision.id for provision in answer.provisions}


@pytest.mark.parametrize(
    ("offence", "day", "period"),
    [
        ("262a", "2006-05-01", 10),
        ("262b", "2023-05-01", 10),
        ("228", "2006-05-01", 5),
        ("229-2", "2006-05-01", 2),
        ("233-1", "2014-05-01", 5),
    ],
)
def test_the_period_follows_from_the_maximum_of_the_offence(offence, day, period):
    """§ 93(1): up to 1 year 2, up to 4 years 5, up to 10 years 10."""
    answer = time_bar(date(2024, 1, 1), offence, last_day=day, kept_from_reporting=False)
    assert years(period) == answer.period


def test_for_a_child_time_runs_from_the_21st_birthday_under_the_law_since_july_2013():
    child = {"last_day": "2014-01-01", "first_day": "2014-01-01", "kept_from_reporting": False}
    answer = time_bar(date(2029, 6, 1), person={"birth_date": "2000-03-01"}, **child)
    assert (Verdict.NO, date(2031, 3, 2)) == (answer.verdict, answer.barred_on)
    assert "OFF-63" in {provision.id for provision in answer.provisions}


def test_for_a_child_before_july_2013_both_birthdays_count_while_they_differ():
    """No source settles whether the later birthday reaches offences of before July 2013."""
    child = {"last_day": "2005-01-01", "first_day": "2005-01-01", "kept_from_reporting": False}
    person = {"birth_date": "1990-03-01"}
    assert time_bar(date(2012, 1, 1), person=person, **child).barred_on == date(2018, 3, 2)
    later = time_bar(date(2019, 1, 1), person=person, **child)
    assert (Verdict.UNKNOWN, None) == (later.verdict, later.barred_on)
    assert (date(2018, 3, 2), date(2021, 3, 2)) == (later.earliest, later.latest)
    assert time_bar(date(2021, 3, 2), person=person, **child).verdict is Verdict.YES
    assert time_bar(date(2018, 3, 1), person=person, **child).verdict is Verdict.NO


def test_an_age_without_a_birth_date_leaves_the_day_open_between_two_birthdays():
    answer = time_bar(
        date(2014, 6, 1), last_day="2014-01-01", age_when_trafficked=16, kept_from_reporting=False
    )
    assert (date(2028, 1, 3), date(2029, 1, 2)) == (answer.earliest, answer.latest)


def test_while_the_victim_may_be_kept_from_reporting_nothing_is_certainly_time_barred():
    for kept in (None, True):
        facts = {"last_day": "2006-05-01", "age_when_trafficked": 30, "kept_from_reporting": kept}
        answer = time_bar(date(2020, 1, 1), **facts)
        assert (Verdict.UNKNOWN, None) == (answer.verdict, answer.latest)
        assert time_bar(date(2010, 1, 1), **facts).verdict is Verdict.NO


def test_without_a_day_an_offence_or_a_maximum_it_is_unknown():
    assert time_bar(date(2020, 1, 1)).verdict is Verdict.UNKNOWN
    assert time_bar(date(2020, 1, 1), None, last_day="2006-05-01").offence is None
    unread = barred(
        jurisdiction=UNREAD,
        last_day="2009-06-01",
        age_when_trafficked=30,
        kept_from_reporting=False,
    )
    assert (Verdict.UNKNOWN, None) == (unread.verdict, unread.period)
    assert unread.because


def test_a_day_before_the_offence_and_a_country_without_the_rule_are_refused():
    with pytest.raises(ArgumentError, match="on: 2000-01-01 lies before the offence of 2006-05-01"):
        time_bar(date(2000, 1, 1), last_day="2006-05-01")
    with pytest.raises(NotInForceError, match="limitation: the law of Toyland on 2010-01-01"):
        limitation(Charge(), jurisdiction=TOYLAND, on=date(2010, 1, 1))


LADDER = provision("20")
SUSPENDED = provision("21")
CHILD = provision("22")
TIME_BAR = LimitationRule(
    code="liability",
    title="Limitation",
    provisions=(LADDER,),
    when=always(),
    ladder=DatedValue(
        "ladder",
        "the ladder",
        LADDER.gives((LimitationStep(years(8), years(10)), LimitationStep(years(12), years(15)))),
    ),
    child=under_age_when_trafficked(18),
    child_offences=("trafficking",),
    starts_at_age=DatedValue("starts_at_age", "the age", CHILD.gives(18)),
    suspended=Trafficking.kept_from_reporting,
    suspension_provisions=(SUSPENDED,),
)
BARRING = toyland(rules=(*TOYLAND.rules, TIME_BAR))
OF_NO_KNOWN_MAXIMUM = attrs.evolve(
    TRAFFICKING, degrees=(attrs.evolve(TRAFFICKING.degrees[-1], maximum=None),)
)
UNREAD = toyland(
    rules=tuple(OF_NO_KNOWN_MAXIMUM if rule is TRAFFICKING else rule for rule in BARRING.rules)
)


def barred(on=date(2012, 1, 1), offence="trafficking", jurisdiction=BARRING, **trafficking):
    charge = Charge.from_dict({"trafficking": {"purposes": ["prostitution"], **trafficking}})
    return limitation(charge, jurisdiction=jurisdiction, on=on, offence=offence)


def test_while_the_degree_is_open_the_shortest_and_the_longest_period_count():
    facts = {"last_day": "2009-06-01", "age_when_trafficked": 30, "kept_from_reporting": False}
    open_degree = barred(**facts)
    assert (date(2019, 6, 2), date(2024, 6, 2)) == (open_degree.earliest, open_degree.latest)
    assert (None, None) == (open_degree.period, open_degree.barred_on)
    days = [date(2019, 6, 1), date(2019, 6, 2), date(2024, 6, 1), date(2024, 6, 2)]
    assert [Verdict.NO, Verdict.UNKNOWN, Verdict.UNKNOWN, Verdict.YES] == [
        barred(day, **facts).verdict for day in days
    ]


def test_on_the_day_of_the_offence_it_is_not_time_barred_and_before_it_nothing_can_be_asked():
    facts = {"last_day": "2009-06-01", "age_when_trafficked": 30, "kept_from_reporting": False}
    assert Verdict.NO is barred(date(2009, 6, 1), **facts).verdict
    with pytest.raises(ArgumentError) as caught:
        barred(date(2009, 5, 31), **facts)
    assert "on: 2009-05-31 lies before the offence of 2009-06-01; give a later day" == str(
        caught.value
    )


def test_the_question_names_the_offence_and_the_reasons_what_counts_for_it():
    answer = barred(last_day="2009-06-01", age_when_trafficked=15, kept_from_reporting=False)
    assert "limitation.trafficking" == answer.question
    assert ["20", "22", "21"] == [provision.id for provision in answer.provisions]
    assert {"trafficking.kept_from_reporting", "trafficking.age_when_trafficked"} <= {
        path for reason in answer.because for path in reason.facts
    }
    # 15 when trafficked: the 18th birthday lies between 2 and 3 years later, and ten or fifteen years run from it.
    assert (date(2021, 6, 3), date(2027, 6, 2)) == (answer.earliest, answer.latest)


def test_what_is_not_settled_says_what_would_have_to_be_known():
    answer = barred(offence=None, kept_from_reporting=False)
    assert ("limitation", None, Verdict.UNKNOWN) == (
        answer.question,
        answer.offence,
        answer.verdict,
    )
    (reason,) = answer.because
    assert "the offence, its day and its maximum are known" == reason.words
    assert ("trafficking.first_day", "trafficking.last_day") == reason.facts
    assert ["20"] == [provision.id for provision in answer.provisions]


@pytest.mark.slow
@given(charge=charges(), on=st.dates(date(2028, 1, 1), date(2060, 1, 1)))
def test_once_time_barred_always_time_barred_and_the_days_fit_the_verdict(charge, on):
    answer = limitation(charge, jurisdiction=DENMARK, on=on, offence="262a")
    later = limitation(charge, jurisdiction=DENMARK, on=date(2061, 1, 1), offence="262a")
    assert answer.verdict is not Verdict.YES or later.verdict is Verdict.YES
    if answer.earliest and answer.latest:
        assert answer.earliest <= answer.latest
    if answer.verdict is Verdict.NO:
        assert on < answer.earliest
    if answer.verdict is Verdict.YES:
        assert on >= answer.latest
    assert answer.provisions
