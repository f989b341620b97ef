"""Limitation as the Nordic and Baltic codes know it: ladders, interruption, outer limits, extension, children, companies."""

from __future__ import annotations

from datetime import date

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.toy_limitation import (
    AGE_28,
    CHILD,
    COMPANY,
    FULL_COUNTRY,
    HEARD,
    LADDER,
    LONGER,
    NEW_TEXT,
    OLD_TEXT,
    OUTER,
    RULE,
    SERVED,
    TEXT,
    CourtFiles,
    ladder,
    steps,
)
from tests.toyland import TOYLAND, toyland
from tools.messages import parts_of

from traffick_rules import Charge, LawError, Verdict, limitation, list_law
from traffick_rules.facts import Accused, Trafficking
from traffick_rules.law import (
    LIFE,
    NEVER,
    DatedValue,
    LimitationStep,
    NamedPeriod,
    always,
    not_,
    years,
)
from traffick_rules.law.rules.limitation import CLAUSES
from traffick_rules.testing.conformance_laws import engines_agree
from traffick_rules.testing.strategies import charges

YES, NO, UNKNOWN = Verdict.YES, Verdict.NO, Verdict.UNKNOWN


FILES_OF_NONE = {"charged": False, "hearing": False, "prolonged": False}


def barred(rule=RULE, on="2030-01-01", last_day="2009-06-01", files=FILES_OF_NONE, birth=None, **facts):  # fmt: skip
    rules = (*TOYLAND.rules, *(rule if isinstance(rule, tuple) else (rule,)))
    country = toyland(rules=rules, charge_groups=(CourtFiles,))
    plain = {
        "trafficking": {"purposes": ["prostitution"], "consent": False, "last_day": last_day, **facts},
        "toy_files": files,
        "accused": {"company": facts.pop("company", None)},
        "person": {"birth_date": birth},
    }  # fmt: skip
    plain["trafficking"].pop("company", None)
    charge = Charge.from_dict(plain)
    for law in map(country.in_force, country.epochs):
        found = list(engines_agree(country, charge, law.first_day))
        assert [] == found
    return limitation(charge, jurisdiction=country, on=date.fromisoformat(on), offence="trafficking")  # fmt: skip


def with_rule(**changes):
    return attrs.evolve(RULE, **changes)


@pytest.mark.parametrize(
    ("maximum", "period"),
    [
        (years(0), years(2)),
        (years(1), years(2)),
        (years(8), years(10)),
        (years(9), years(20)),
        (years(90), years(20)),
        (LIFE, NEVER),
        (None, None),
    ],
)
def test_a_ladder_ends_with_more_than_so_many_years_and_with_what_is_never_barred(maximum, period):
    assert period == RULE.period_for(maximum, date(2012, 1, 1))


def test_without_a_ladder_the_period_is_not_known_and_nothing_is_barred():
    found = barred(with_rule(ladder=None, outer=None), on="2200-01-01")
    assert (Verdict.UNKNOWN, None) == (found.verdict, found.earliest)


def test_a_fixed_term_above_the_ladder_does_not_cover_life():
    fixed = with_rule(ladder=ladder(LimitationStep(None, years(15), above=years(10))))
    assert [years(15), None, None] == [fixed.period_for(m, date(2012, 1, 1)) for m in (years(16), LIFE, years(10))]  # fmt: skip


def test_steps_read_as_one_says_them():
    expected = [
        "10 years for a maximum of up to 8 years",
        "20 years for a maximum of more than 8 years",
        "never for a maximum of up to life imprisonment",
    ]
    assert expected == [str(step) for step in LADDER.at(date(2012, 1, 1))[2:]]
    assert "5 years whatever the maximum" == str(LimitationStep(None, years(5)))


def test_what_is_never_barred_is_a_no_with_the_period_never():
    found = barred(with_rule(ladder=ladder(LimitationStep(None, NEVER))))
    assert (NO, NEVER, None, None) == (found.verdict, found.period, found.earliest, found.latest)


def test_without_a_condition_for_any_limitation_nothing_is_barred():
    no_limit = with_rule(when=not_(CHILD))
    assert NO is barred(no_limit, age_when_trafficked=15).verdict
    assert UNKNOWN is barred(no_limit).verdict
    assert YES is barred(no_limit, age_when_trafficked=30).verdict


def test_a_degree_that_is_settled_decides_the_period():
    assert date(2019, 6, 2) == barred().barred_on
    assert date(2029, 6, 2) == barred(consent=True).barred_on
    open_degree = barred(consent=None)
    assert (date(2019, 6, 2), date(2029, 6, 2), None) == (
        open_degree.earliest,
        open_degree.latest,
        open_degree.period,
    )


def test_the_law_can_name_the_period_of_a_degree_and_of_a_company():
    def named(code, when, count, **more):
        value = DatedValue(f"limitation.{code}", code, TEXT.gives(count))
        return NamedPeriod(
            code=code, title=code, when=when, period=value, provisions=(TEXT,), **more
        )

    rule = with_rule(
        periods=(
            named("company", Accused.company, years(5)),
            named("gross", always(), NEVER, degrees=("gross",)),
        )
    )
    assert years(5) == barred(rule, company=True).period
    assert years(10) == barred(rule, company=False).period
    assert NEVER is barred(rule, company=False, consent=True).period
    maybe = barred(rule)
    assert (None, date(2014, 6, 2), date(2019, 6, 2)) == (maybe.period, maybe.earliest, maybe.latest)  # fmt: skip


def test_an_offence_can_have_a_rule_of_its_own():
    own = with_rule(
        code="trafficking",
        offences=("trafficking",),
        ladder=ladder(LimitationStep(None, years(3)), code="limitation.own"),
    )
    found = barred((RULE, own))
    assert (years(3), "limitation.trafficking") == (found.period, found.question)


@pytest.mark.parametrize(
    ("files", "earliest", "latest"),
    [
        ({"charged": False}, "2019-06-02", "2019-06-02"),
        ({"charged": True, "charged_on": "2015-01-01", "dropped": False}, None, None),
        ({"charged": True, "charged_on": "2015-01-01"}, "2019-06-02", None),
        ({"charged": True, "charged_on": "2015-01-01", "dropped": True}, "2019-06-02", "2019-06-02"),
        ({"charged": True, "charged_on": "2019-06-01", "dropped": False}, None, None),
        ({"charged": True, "charged_on": "2019-06-02", "dropped": False}, "2019-06-02", "2019-06-02"),
        ({"charged": True, "dropped": False}, "2019-06-02", None),
        ({}, "2019-06-02", None),
    ],
)  # fmt: skip
def test_an_act_in_time_stops_the_time_for_good(files, earliest, latest):
    found = barred(with_rule(interruptions=(SERVED,)), files=files)
    days = (found.earliest, found.latest)
    assert (earliest, latest) == tuple(day and day.isoformat() for day in days)
    if earliest is None:
        assert NO is found.verdict


@pytest.mark.parametrize(
    ("files", "earliest", "latest"),
    [
        ({"hearing": False}, "2019-06-02", "2019-06-02"),
        ({"hearing": True, "heard_on": "2015-01-01"}, "2025-01-02", "2025-01-02"),
        ({"hearing": True, "heard_on": "2019-06-01"}, "2029-06-02", "2029-06-02"),
        # The last hearing came too late, unless an earlier one had made the time run anew.
        ({"hearing": True, "heard_on": "2019-06-02"}, "2019-06-02", "2029-06-03"),
        ({"heard_on": "2015-01-01"}, "2019-06-02", "2025-01-02"),
        ({"hearing": True}, "2019-06-02", None),
    ],
)
def test_an_act_in_time_makes_time_run_anew(files, earliest, latest):
    found = barred(with_rule(interruptions=(HEARD,)), files=files)
    assert (earliest, latest) == (found.earliest.isoformat(), found.latest and found.latest.isoformat())  # fmt: skip


def test_whatever_broke_or_suspended_the_time_the_outer_limit_ends_it():
    rule = with_rule(
        interruptions=(SERVED, HEARD),
        outer=OUTER,
        suspended=Trafficking.kept_from_reporting,
        suspension_provisions=(TEXT,),
    )
    served = {"charged": True, "charged_on": "2015-01-01", "dropped": False, "hearing": False}
    found = barred(rule, files=served, kept_from_reporting=False)
    assert (YES, date(2029, 6, 2)) == (found.verdict, found.barred_on)
    assert date(2029, 6, 2) == barred(rule, files={}).latest
    assert NO is barred(rule, on="2029-06-01", files=served, kept_from_reporting=False).verdict
    assert date(2019, 6, 2) == barred(rule, kept_from_reporting=False).barred_on


def test_the_court_may_give_more_time_once():
    rule = with_rule(extension=LONGER)
    given = barred(rule, files={"prolonged": True, "late_case": True})
    assert (date(2020, 6, 2), YES) == (given.barred_on, given.extendable)
    assert date(2019, 6, 2) == barred(rule, files={"prolonged": False}).barred_on
    maybe = barred(rule, files={"late_case": False})
    assert (date(2019, 6, 2), date(2020, 6, 2), NO) == (maybe.earliest, maybe.latest, maybe.extendable)  # fmt: skip
    assert None is barred().extendable


def of_child(**changes):
    rule = with_rule(child=CHILD, not_barred_before_age=AGE_28, outer=OUTER, **changes)
    facts = {"age_when_trafficked": 15, "first_day": "2013-06-01", "last_day": "2013-06-01"}
    return lambda **more: barred(rule, **{**facts, **more})


def test_before_the_birthday_of_a_child_nothing_is_barred_though_time_runs_from_the_acts():
    found = of_child()(birth="1998-01-01")
    assert date(2026, 1, 1) == found.barred_on
    # The birthday lies before the end of the ordinary period.
    late = of_child()(birth="1995-06-01", age_when_trafficked=17, first_day="2013-05-01", last_day="2013-05-01")  # fmt: skip
    assert date(2023, 6, 1) == late.barred_on
    adult = of_child()(birth="1980-01-01", age_when_trafficked=33)
    assert date(2023, 6, 2) == adult.barred_on
    by_age = of_child()()
    assert (date(2025, 6, 2), date(2026, 6, 1)) == (by_age.earliest, by_age.latest)


@pytest.mark.parametrize(
    ("reaches", "earliest", "latest"),
    [
        (None, "2019-06-02", "2022-01-01"),
        (always(), "2022-01-01", "2022-01-01"),
        (not_(always()), "2019-06-02", "2019-06-02"),
        (Accused.accomplice, "2019-06-02", "2022-01-01"),
    ],
    ids=["open", "yes", "no", "unknown"],
)
def test_whether_the_rule_on_children_reaches_older_acts_is_law_or_open(reaches, earliest, latest):
    old = {"birth": "1994-01-01", "first_day": "2009-06-01", "last_day": "2009-06-01"}
    found = of_child(reaches_older_acts=reaches)(**old)
    assert (earliest, latest) == (found.earliest.isoformat(), found.latest.isoformat())


LENGTHENED = DatedValue(
    "limitation.ladder", "the ladder", OLD_TEXT.gives(steps((8, 5))), NEW_TEXT.gives(steps((8, 25)))
)


@pytest.mark.parametrize(
    ("last_day", "reaches", "day", "period"),
    [
        ("2009-06-01", None, "2014-06-02", 5),
        ("2009-06-01", always(), "2034-06-02", 25),
        ("2009-06-01", not_(always()), "2014-06-02", 5),
        # On the day of the new law it was barred already.
        ("2006-06-01", always(), "2011-06-02", 5),
        ("2013-06-01", not_(always()), "2038-06-02", 25),
    ],
)
def test_a_longer_period_reaches_older_acts_that_are_not_barred_where_the_law_says_so(
    last_day, reaches, day, period
):
    rule = with_rule(ladder=LENGTHENED, reaches_older_acts=reaches)
    found = barred(rule, last_day=last_day)
    assert (day, years(period)) == (found.barred_on.isoformat(), found.period)


def test_an_unread_maximum_leaves_it_open_unless_the_period_is_the_same_whatever_it_is():
    (gross, ordinary) = next(rule for rule in TOYLAND.rules if rule.code == "trafficking").degrees
    unread = attrs.evolve(gross, minimum=None, maximum=None)
    offence = next(rule for rule in TOYLAND.rules if rule.code == "trafficking")
    others = tuple(rule for rule in TOYLAND.rules if rule is not offence)
    rules = (*others, attrs.evolve(offence, degrees=(unread, ordinary)))
    charge = Charge.from_dict(
        {"trafficking": {"purposes": ["prostitution"], "last_day": "2009-06-01"}}
    )

    def period(rule):
        country = toyland(rules=(*rules, rule))
        return limitation(charge, jurisdiction=country, on=date(2050, 1, 1), offence="trafficking")

    assert (UNKNOWN, None) == (period(RULE).verdict, period(RULE).latest)
    same = period(with_rule(ladder=ladder(LimitationStep(None, years(9)))))
    assert (YES, years(9)) == (same.verdict, same.period)


@pytest.mark.parametrize(
    ("named", "message"),
    [
        ({"offences": ("traficking",)}, "the offence 'traficking', which no rule lays down; did you mean 'trafficking'"),
        ({"child": CHILD, "child_offences": ("begging",)}, "the offence 'begging', which no rule lays down"),
        ({"periods": (attrs.evolve(COMPANY, degrees=("grave",)),)}, "the degree 'grave', which no rule lays down"),
        ({"interruptions": (HEARD,)}, "uses toy_files.heard_on, which is not a fact of Charge"),
    ],
)  # fmt: skip
def test_what_a_rule_names_in_vain_is_refused(named, message):
    with pytest.raises(LawError) as caught:
        toyland(rules=(*TOYLAND.rules, with_rule(**named)))
    assert message in "; ".join(str(problem) for problem in caught.value.problems)


def test_an_age_of_a_child_without_a_child_is_refused():
    with pytest.raises(LawError, match="has an age of a child without a child"):
        with_rule(starts_at_age=AGE_28)


@pytest.mark.parametrize("on", ["2019-06-01", "2019-06-02"])
def test_the_heading_of_an_explanation_is_the_verdict_of_the_limitation(on):
    rule = with_rule(suspended=Trafficking.kept_from_reporting, suspension_provisions=(TEXT,))
    found = barred(rule, on=on, kept_from_reporting=False)
    explanation = found.explain()
    assert ("limitation.trafficking", found.verdict) == (explanation.question, explanation.verdict)
    assert f"[limitation.trafficking]: {found.verdict}" in explanation.to_text()
    assert "[limitation.suspended]" not in explanation.to_text()


@given(charge=charges(FULL_COUNTRY), on=st.dates(date(2029, 1, 1), date(2060, 1, 1)))
def test_the_days_fit_the_verdict_and_the_engines_agree(charge, on):
    found = limitation(charge, jurisdiction=FULL_COUNTRY, on=on, offence="trafficking")
    if found.earliest and found.latest:
        assert found.earliest <= found.latest
    if found.verdict is YES:
        assert on >= found.latest
    if found.verdict is NO:
        assert found.earliest is None or on < found.earliest
    assert [] == list(engines_agree(FULL_COUNTRY, charge, on))


def test_the_clauses_of_a_limitation_are_told_in_danish_and_listed():
    language = FULL_COUNTRY.language("da")
    for clause in CLAUSES:
        assert language(clause) != clause
    assert "20 år ved et maksimum over 8 år" == LADDER.at(date(2012, 1, 1))[3].text(language)
    assert "aldrig uanset maksimum" == LimitationStep(None, NEVER).text(language)
    assert {
        "the charge was served in time",
        "the case was dropped",
        "the court may give another year",
    } <= set(parts_of(FULL_COUNTRY))
    (entry,) = list_law(FULL_COUNTRY, on=date(2020, 1, 1), subject="limitation").rules
    assert [
        "if",
        "the victim was a child, if",
        "time does not run, if",
        "the charge was served in time, if",
        "the accused was heard in time, if",
        "the court may give another year, if",
        "the court has given more time, if",
        "the law reaches older acts that are not time-barred, if",
    ] == [each.heading for each in entry.conditions]
    assert "28" in {value.value for value in entry.values}
