"""Sentences with fines, life imprisonment, raised maxima, companies and reach abroad."""

from __future__ import annotations

import json
from datetime import date

import attrs
import pyarrow as pa
import pytest
from tests.toyland import HARSH, MILD, OFFENCE, TOYLAND, TRAFFICKING, provision, toyland

from traffick_rules import Charge, LawError, SentenceAnswer, Verdict, sentence
from traffick_rules.bulk import sentence_table
from traffick_rules.facts import Accused, Trafficking
from traffick_rules.law import (
    LIFE,
    Amount,
    Circumstance,
    CircumstanceEffect,
    DatedValue,
    Degree,
    Fine,
    FineRole,
    Length,
    Proviso,
    Raise,
    always,
    between,
    up_to,
    years,
)

LIMITS = provision("61", since="2010-01-01")
COMPANY = DatedValue(
    "company.fine",
    "the fine of a company",
    HARSH.gives(Fine(FineRole.ALONE, up_to(Amount(250_000_000, "EEK")))),
    MILD.gives(Fine(FineRole.ALONE, between(Amount(4_000, "EUR"), Amount(16_000_000, "EUR")))),
)
RAISED = DatedValue(
    "raised", "the raised maximum", OFFENCE.gives(Raise(percent=100, plus=years(6)))
)


def circumstance(effect, when=Accused.accomplice, **more):
    return Circumstance(
        code=effect.value,
        title=effect.value,
        effect=effect,
        when=when,
        provisions=(OFFENCE,),
        **more,
    )


def offence(maximum, fine=None, minimum=None, circumstances=()):
    value = maximum if maximum is None or isinstance(maximum, DatedValue) else (
        DatedValue("range.max", "maximum", OFFENCE.gives(maximum))
    )  # fmt: skip
    if isinstance(fine, Fine):
        fine = DatedValue("range.fine", "fine", OFFENCE.gives(fine))
    least = minimum and DatedValue("range.min", "minimum", OFFENCE.gives(minimum))
    degree = Degree(
        code="ordinary", title="the offence", provisions=(OFFENCE,), minimum=least, maximum=value, fine=fine
    )  # fmt: skip
    return attrs.evolve(TRAFFICKING, degrees=(degree,), circumstances=circumstances)


def country(rule):
    return toyland(rules=tuple(rule if each is TRAFFICKING else each for each in TOYLAND.rules))


def charge(last_day="2011-06-01", judgment=None, **accused):
    data = {
        "trafficking": {"purposes": ["prostitution"], "last_day": last_day},
        "accused": accused,
        "judgment": {"on": judgment},
    }
    return Charge.from_dict(data)


def judged(rule, **facts):
    found = sentence(charge(**facts), jurisdiction=country(rule), offence="trafficking")
    again = SentenceAnswer.from_dict(json.loads(found.to_json()))
    assert found == again
    assert found.to_json() == again.to_json()
    return found


def test_a_fine_or_up_to_two_years():
    fine = Fine(FineRole.INSTEAD, between(Amount(30, "day rates"), Amount(500, "day rates")))
    found = judged(offence(years(2), fine))
    assert (years(2), fine) == (found.maximum, found.fine)
    assert (
        "up to 2 years of imprisonment, no minimum stated, or a fine of 30 day rates to 500 day rates"
        in told(found)
    )
    assert "eller bøde på 30 day rates" in told(found, "da")
    stated = [
        years(1),
        years(3),
        Amount(30, "day rates"),
        Amount(29, "day rates"),
        Amount(9, "EUR"),
    ]
    expected = [Verdict.YES, Verdict.NO, Verdict.YES, Verdict.NO, Verdict.UNKNOWN]
    assert expected == [found.allows(each) for each in stated]


def test_an_offence_without_a_fine_allows_none_and_one_with_a_fine_alone_no_imprisonment():
    assert Verdict.NO is judged(offence(years(2))).allows(Amount(9, "EUR"))
    alone = judged(offence(None, Fine(FineRole.ALONE)))
    assert (None, Fine(FineRole.ALONE)) == (alone.maximum, alone.fine)
    assert "the maximum is not known" not in alone.to_text()
    assert [Verdict.NO, Verdict.YES] == [alone.allows(years(1)), alone.allows(Amount(9, "EUR"))]


def test_life_is_a_maximum_that_allows_every_term():
    found = judged(offence(LIFE, minimum=years(1)))
    assert LIFE is found.maximum
    assert "life" == found.to_dict()["offences"]["offences.trafficking"]["maximum"]
    assert "up to life imprisonment, at least 1 year" in told(found)
    assert "op til fængsel på livstid" in told(found, "da")
    assert [Verdict.YES, Verdict.YES] == [found.allows(LIFE), found.allows(years(40))]
    assert Verdict.NO is judged(offence(years(16))).allows(LIFE)


def test_a_text_in_the_place_of_life_is_refused_with_what_to_write():
    with pytest.raises(LawError, match="maximum is given 'life' .*; write Life.LIFE"):
        country(offence("life"))


def told(found, language="en"):
    """The text of an answer on one line."""
    return " ".join(found.to_text(language=language).split())


def changed(before, after):
    return DatedValue("range.max", "maximum", HARSH.gives(before), MILD.gives(after))


def test_the_milder_of_a_term_and_life_decides():
    found = judged(offence(changed(LIFE, years(16))), last_day="2009-01-01", judgment="2012-01-01")
    assert (years(16), date(2012, 1, 1)) == (found.maximum, found.law_of)
    found = judged(offence(changed(years(16), LIFE)), last_day="2009-01-01", judgment="2012-01-01")
    assert (years(16), date(2009, 1, 1)) == (found.maximum, found.law_of)


def test_a_fine_that_became_possible_is_milder_and_one_in_another_currency_has_no_order():
    possible = DatedValue("range.fine", "fine", MILD.gives(Fine(FineRole.INSTEAD)))
    days = {"last_day": "2009-01-01", "judgment": "2012-01-01"}
    found = judged(offence(years(2), possible), **days)
    assert (Fine(FineRole.INSTEAD), date(2012, 1, 1)) == (found.fine, found.law_of)
    found = judged(offence(None, COMPANY), **days)
    assert (Verdict.YES, None, None) == (found.verdict, found.fine, found.law_of)
    assert [date(2009, 1, 1), date(2012, 1, 1)] == [each.law_of for each in found.candidates]
    assert "which of the two laws is the milder is settled" in found.answer.because[1].words
    assert [c.fine.amount.most.unit for c in found.candidates] == ["EEK", "EUR"]
    assert "a fine of up to EEK 250,000,000" in told(found)
    assert Verdict.UNKNOWN is found.allows(Amount(5_000, "EUR"))


@pytest.mark.parametrize(("given", "verdict"), [(True, "yes"), (None, "unknown"), (False, "no")])
def test_a_raised_maximum_allows_more_where_the_circumstance_is_given(given, verdict):
    rule = offence(years(8), circumstances=(circumstance(CircumstanceEffect.RAISES_MAXIMUM, lifts=RAISED),))  # fmt: skip
    found = judged(rule, accomplice=given)
    assert (years(8), years(14)) == (found.maximum, found.answer.circumstances[0].lifted_maximum)
    assert [Verdict.YES, Verdict(verdict), Verdict.NO] == [
        found.allows(years(count)) for count in (8, 14, 15)
    ]
    said = "raises_maximum: the maximum can be exceeded, up to 14 years" in told(found)
    assert said is bool(given)


@pytest.mark.parametrize(("given", "verdict"), [(True, "yes"), (None, "unknown"), (False, "no")])
def test_below_the_minimum_where_the_circumstance_is_given(given, verdict):
    rule = offence(years(8), minimum=years(2), circumstances=(circumstance(CircumstanceEffect.BELOW_MINIMUM),))  # fmt: skip
    found = judged(rule, accomplice=given)
    assert Verdict(verdict) is found.allows(years(1))
    assert Verdict.NO is found.allows(years(9))


def test_a_company_has_the_fine_of_its_day_and_a_fine_beside_imprisonment_its_condition():
    circumstances = (
        circumstance(CircumstanceEffect.COMPANY_LIABLE, Accused.company, fine=COMPANY),
        circumstance(CircumstanceEffect.FINE),
    )
    rule = offence(years(8), circumstances=circumstances)
    found = judged(rule, company=True)
    assert ("7", "9") == found.answer.circumstances[0].provisions
    assert "a company can be liable, a fine of EUR 4,000 to EUR 16,000,000" in told(found)
    assert [Verdict.YES, Verdict.NO] == [
        judged(rule, company=True, accomplice=False).allows(Amount(count, "EUR"))
        for count in (4_000, 3_999)
    ]
    # The law names no bounds of the other fine.
    assert Verdict.UNKNOWN is judged(rule, company=False, accomplice=True).allows(Amount(1, "EUR"))
    assert Verdict.NO is judged(rule, company=False, accomplice=False).allows(Amount(4_000, "EUR"))


def test_the_reach_abroad_has_its_conditions_by_date_and_its_exceptions():
    abroad = circumstance(
        CircumstanceEffect.REACHES_ABROAD,
        DatedValue("abroad", "who is reached", HARSH.gives(always()), MILD.gives(Accused.company)),
        unless=(Proviso(Trafficking.consent, LIMITS, "tried abroad already"),),
    )  # fmt: skip
    rule = offence(years(8), circumstances=(abroad,))

    def reach(consent, last_day="2011-06-01", **facts):
        data = charge(last_day, **facts).to_dict()
        data["trafficking"]["consent"] = consent
        found = sentence(Charge.from_dict(data), jurisdiction=country(rule), offence="trafficking")
        return found.answer.circumstances[0].verdict

    assert Verdict.YES is reach(None, "2009-01-01")
    assert [Verdict.YES, Verdict.UNKNOWN, Verdict.NO] == [reach(c, company=True) for c in (False, None, True)]  # fmt: skip
    assert Verdict.NO is reach(False, company=False)


@pytest.mark.parametrize(
    "wrong",
    [{"effect": CircumstanceEffect.RAISES_MAXIMUM}, {"effect": CircumstanceEffect.FINE, "lifts": RAISED}],
)  # fmt: skip
def test_what_raises_the_maximum_says_how_far_and_nothing_else_does(wrong):
    with pytest.raises(LawError, match="what raises the maximum has lifts=…"):
        circumstance(**wrong)


def test_a_table_has_a_column_of_fines_where_the_law_has_any():
    fine = Fine(FineRole.INSTEAD, up_to(Amount(500, "day rates")))
    table = pa.table(
        {
            "trafficking.purposes.prostitution": [True, None],
            "trafficking.last_day": [date(2011, 6, 1)] * 2,
        }
    )
    found = sentence_table(table, jurisdiction=country(offence(LIFE, fine))).answers
    assert ["life imprisonment", None] == found["sentence.maximum"].to_pylist()
    assert [None, None] == found["sentence.maximum_months"].to_pylist()
    assert [str(fine), None] == found["offences.trafficking.fine"].to_pylist()
    assert [str(fine), None] == found["sentence.fine"].to_pylist()
    assert "sentence.fine" not in sentence_table(table, jurisdiction=TOYLAND).answers.column_names


def test_a_general_minimum_is_one_value_that_every_degree_names():
    general = DatedValue("general.min", "the least term", LIMITS.gives(Length(30, "day")))
    rule = attrs.evolve(offence(years(8)), circumstances=())
    (degree,) = rule.degrees
    rule = attrs.evolve(rule, degrees=(attrs.evolve(degree, minimum=general),))
    assert None is judged(rule, last_day="2009-06-01").minimum
    found = judged(rule)
    assert Length(30, "day") == found.minimum
    assert "61" in [each.id for each in found.provisions]
