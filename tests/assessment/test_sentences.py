"""Sentences: the law that counts, degrees, and what is unknown about the day."""

from __future__ import annotations

import json
from datetime import date

import attrs
import pytest
from hypothesis import given
from tests.toyland import TOYLAND, TRAFFICKING, replaced, toyland

from traffick_rules import (
    ArgumentError,
    Case,
    CaseError,
    Charge,
    NotInForceError,
    SentenceAnswer,
    UnknownCodeError,
    Verdict,
    get_jurisdiction,
    sentence,
)
from traffick_rules.law import DatedValue, years
from traffick_rules.testing.strategies import charges

DENMARK = get_jurisdiction("dk")


def judged(jurisdiction=TOYLAND, offence="trafficking", judgment=None, **trafficking):
    facts = {"purposes": ["prostitution"], "consent": False, **trafficking}
    data = {"trafficking": facts, **({"judgment": {"on": judgment}} if judgment else {})}
    return sentence(Charge.from_dict(data), jurisdiction=jurisdiction, offence=offence)


def test_the_punishment_is_that_of_the_day_of_the_offence():
    answer = judged(first_day="2009-12-31", last_day="2009-12-31")
    assert (Verdict.YES, "trafficking", "ordinary") == (
        answer.verdict,
        answer.offence,
        answer.degree,
    )
    assert (None, years(8), date(2009, 12, 31)) == (answer.minimum, answer.maximum, answer.law_of)
    assert years(8) == answer.answer.value
    assert "<sentence under the law of Toyland: trafficking yes>" == repr(answer)
    assert years(5) == judged(first_day="2010-01-01", last_day="2010-01-01").maximum


@pytest.mark.parametrize("day", ["first_day", "last_day"])
def test_one_known_day_stands_for_the_day_of_the_offence(day):
    assert years(8) == judged(**{day: "2009-12-31"}).maximum


def test_a_milder_law_on_the_day_of_judgment_decides_the_punishment():
    answer = judged(last_day="2009-12-31", judgment="2010-01-01")
    assert (years(5), date(2010, 1, 1)) == (answer.maximum, answer.law_of)
    assert "12" in [provision.id for provision in answer.provisions]


def test_a_judgment_under_the_same_or_a_harsher_law_changes_nothing():
    answer = judged(last_day="2009-06-01", judgment="2009-12-31")
    assert (years(8), date(2009, 6, 1)) == (answer.maximum, answer.law_of)
    assert "12" not in [provision.id for provision in answer.provisions]


def test_without_a_rule_on_milder_law_the_day_of_the_offence_decides():
    country = toyland(milder_law=None)
    assert years(8) == judged(country, last_day="2009-12-31", judgment="2010-01-01").maximum


def test_what_is_an_offence_no_more_on_the_day_of_judgment_is_not_punished():
    facts = {"purposes": {"only": ["begging"]}, "last_day": "2009-12-31"}
    assert judged(**facts, judgment="2011-12-31").verdict is Verdict.YES
    assert judged(**facts, judgment="2012-01-01").verdict is Verdict.NO


def test_what_may_be_an_offence_no_more_on_the_day_of_judgment_is_unknown():
    facts = {"purposes": ["begging"], "last_day": "2011-06-01"}
    assert judged(**facts, judgment="2011-12-31").verdict is Verdict.YES
    open_list = judged(**facts, judgment="2012-01-01")
    assert (Verdict.UNKNOWN, None) == (open_list.verdict, open_list.maximum)
    assert "12" in [provision.id for provision in open_list.provisions]


def test_a_newer_offence_never_reaches_back():
    facts = {"purposes": {"only": ["begging"]}, "last_day": "2003-12-31"}
    assert judged(**facts, judgment="2005-01-01").verdict is Verdict.NO
    before_any = judged(last_day="2001-12-31", judgment="2005-01-01")
    assert (Verdict.NO, None) == (before_any.verdict, before_any.maximum)
    assert ("Trafficking is an offence on that day (Toy Code § 7, since 2002-01-01): no") == str(
        before_any.answer.because[0]
    )


def test_conduct_across_a_change_of_law_leaves_the_punishment_open_and_lists_the_candidates():
    answer = judged(first_day="2009-01-01", last_day="2010-06-01")
    assert (Verdict.YES, None, None) == (answer.verdict, answer.maximum, answer.law_of)
    expected = [
        (date(2009, 1, 1), date(2009, 12, 31), years(8)),
        (date(2010, 1, 1), date(2010, 6, 1), years(5)),
    ]
    assert expected == [(c.first_day, c.last_day, c.maximum) for c in answer.candidates]
    assert ["trafficking.first_day", "trafficking.last_day"] == list(answer.answer.because[0].facts)


def test_conduct_across_a_change_that_does_not_matter_is_settled():
    answer = judged(first_day="2004-06-01", last_day="2006-01-01")
    assert (years(8), date(2006, 1, 1), ()) == (
        answer.maximum,
        answer.law_of,
        answer.candidates,
    )


def test_an_unknown_day_leaves_open_whether_it_was_an_offence_and_lists_the_candidates():
    answer = judged()
    assert (Verdict.UNKNOWN, None) == (answer.verdict, answer.law_of)
    expected = [
        (date(2000, 1, 1), date(2001, 12, 31), Verdict.NO, None),
        (date(2002, 1, 1), date(2009, 12, 31), Verdict.YES, years(8)),
        (date(2010, 1, 1), None, Verdict.YES, years(5)),
    ]
    assert expected == [(c.first_day, c.last_day, c.verdict, c.maximum) for c in answer.candidates]


def test_an_unknown_day_is_not_after_the_judgment():
    answer = judged(judgment="2001-06-01")
    assert (Verdict.NO, ()) == (answer.verdict, answer.candidates)


def test_a_graver_degree_that_is_met_decides():
    answer = judged(last_day="2009-12-31", consent=True)
    assert ("gross", years(2), years(12)) == (answer.degree, answer.minimum, answer.maximum)


def test_a_degree_that_is_not_known_leaves_the_punishment_open():
    answer = judged(last_day="2009-12-31", consent=None)
    assert (Verdict.YES, None, None) == (answer.verdict, answer.degree, answer.maximum)
    assert [("gross", years(12)), ("ordinary", years(8))] == [
        (c.degree, c.maximum) for c in answer.candidates
    ]


def test_without_a_named_offence_the_gravest_one_met_is_answered():
    day = TRAFFICKING.provisions[0]
    milder = attrs.evolve(
        TRAFFICKING,
        code="milder",
        degrees=(
            attrs.evolve(
                TRAFFICKING.degrees[-1],
                maximum=DatedValue("milder.max", "maximum", day.gives(years(2))),
            ),
        ),
    )
    for rules in ((milder, *TOYLAND.rules), (*TOYLAND.rules, milder)):
        country = toyland(rules=rules)
        answer = judged(country, offence=None, last_day="2009-12-31")
        assert ("trafficking", years(8)) == (answer.offence, answer.maximum)
        named = judged(country, offence="milder", last_day="2009-12-31")
        assert ("milder", years(2)) == (named.offence, named.maximum)


def test_the_empty_charge_is_unknown_and_names_no_offence():
    answer = sentence(Charge(), jurisdiction=DENMARK)
    assert (Verdict.UNKNOWN, None, None) == (answer.verdict, answer.offence, answer.maximum)
    assert answer.undecided
    assert () == answer.provisions


OF_NO_KNOWN_MAXIMUM = replaced(
    TRAFFICKING,
    attrs.evolve(TRAFFICKING, degrees=(attrs.evolve(TRAFFICKING.degrees[-1], maximum=None),)),
)


def test_a_maximum_that_no_source_gives_is_not_made_up():
    answer = judged(OF_NO_KNOWN_MAXIMUM, last_day="2009-12-31")
    assert (Verdict.YES, None) == (answer.verdict, answer.maximum)


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"charge": Case()}, ArgumentError, "charge: Case is not a charge"),
        ({"jurisdiction": 3}, ArgumentError, "jurisdiction: 3 is not a jurisdiction"),
        (
            {"offence": "262c"},
            UnknownCodeError,
            "262c: is not an offence of Denmark; did you mean '262b'?",
        ),
    ],
    ids=["charge", "jurisdiction", "offence"],
)
def test_an_argument_of_the_wrong_kind_is_refused(arguments, error, message):
    call = {"charge": Charge(), "jurisdiction": DENMARK, **arguments}
    with pytest.raises(error) as caught:
        sentence(call.pop("charge"), **call)
    assert message in str(caught.value)


@pytest.mark.slow
@given(charge=charges())
def test_a_sentence_survives_json_and_equal_input_gives_equal_bytes(charge):
    answer = sentence(charge, jurisdiction=DENMARK)
    read = SentenceAnswer.from_dict(json.loads(answer.to_json()))
    assert answer == read
    assert answer.to_json() == read.to_json()


@given(charge=charges())
@pytest.mark.slow
def test_minimum_and_maximum_fit_and_are_given_only_for_what_is_met(charge):
    for answer in sentence(charge, jurisdiction=DENMARK).offences:
        if answer.maximum is not None:
            assert answer.verdict is Verdict.YES
            assert answer.minimum is None or answer.minimum <= answer.maximum
        outcomes = [candidate.outcome for candidate in answer.candidates]
        assert not outcomes or len(set(outcomes)) > 1


@pytest.mark.slow
@given(charge=charges())
def test_a_known_judgment_never_makes_the_punishment_harsher(charge):
    """Lex mitior."""
    without = attrs.evolve(charge, judgment=type(charge.judgment)())
    for before, after in zip(
        sentence(without, jurisdiction=DENMARK).offences,
        sentence(charge, jurisdiction=DENMARK).offences,
        strict=True,
    ):
        if before.maximum is not None and after.maximum is not None:
            assert after.maximum <= before.maximum


def test_data_that_are_not_a_sentence_are_refused():
    with pytest.raises(CaseError, match="is not sentence data"):
        SentenceAnswer.from_dict({"provisions": {}})


@pytest.mark.parametrize(
    "facts",
    [{"judgment": {"on": "1999-12-31"}}, {"trafficking": {"last_day": "1999-12-31"}}],
    ids=["judgment", "conduct"],
)
def test_days_before_the_coverage_are_refused(facts):
    with pytest.raises(NotInForceError, match="the law of Denmark on 1999-12-31 is not known"):
        sentence(Charge.from_dict(facts), jurisdiction=DENMARK)


@pytest.mark.parametrize(
    ("term", "expected"),
    [(years(8), Verdict.YES), (years(9), Verdict.NO), (years(1), Verdict.YES)],
    ids=str,
)
def test_a_stated_sentence_is_held_against_the_range(term, expected):
    assert judged(last_day="2009-12-31").allows(term) is expected


def test_a_sentence_below_the_minimum_is_not_allowed():
    gross = judged(last_day="2009-12-31", consent=True)
    assert [Verdict.NO, Verdict.YES] == [gross.allows(years(1)), gross.allows(years(2))]


def test_where_the_candidates_differ_only_what_all_allow_is_allowed():
    across = judged(first_day="2009-01-01", last_day="2010-06-01")
    expected = [Verdict.YES, Verdict.UNKNOWN, Verdict.NO]
    assert expected == [across.allows(years(count)) for count in (5, 8, 9)]


def test_what_is_not_met_allows_no_sentence_and_an_unknown_maximum_leaves_it_open():
    assert judged(last_day="2001-12-31").allows(years(1)) is Verdict.NO
    answer = judged(OF_NO_KNOWN_MAXIMUM, last_day="2009-12-31")
    assert answer.verdict is Verdict.YES
    assert answer.allows(years(1)) is Verdict.UNKNOWN
    assert sentence(Charge(), jurisdiction=DENMARK).allows(years(1)) is Verdict.UNKNOWN


def test_circumstances_are_reported_beside_the_range_and_never_lift_the_maximum():
    facts = {"acts": ["receipt"], "means": ["threat"], "purposes": ["prostitution"]}
    charge = Charge.from_dict(
        {
            "trafficking": {**facts, "last_day": "2015-01-01"},
            "accused": {"stage": "attempt", "accomplice": False},
            "gravity": {"aggravation": ["organised_group"]},
        }
    )
    answer = sentence(charge, jurisdiction=DENMARK, offence="262a").answer
    expected = [
        ("attempt", "can_lower", Verdict.YES, ("OFF-53",)),
        ("complicity", "same_range", Verdict.NO, ("OFF-54",)),
        ("aggravated", "aggravates", Verdict.YES, ("OFF-55",)),
        ("company", "company_liable", Verdict.UNKNOWN, ("OFF-57",)),
        ("abroad", "reaches_abroad", Verdict.UNKNOWN, ("OFF-66",)),
        (
            "confiscation_of_gain",
            "can_follow",
            Verdict.UNKNOWN,
            ("OFF-78", "OFF-115", "OFF-115C"),
        ),
        (
            "confiscation_of_objects",
            "can_follow",
            Verdict.UNKNOWN,
            ("OFF-78C", "OFF-115", "OFF-115B"),
        ),
        ("extended_confiscation", "can_follow", Verdict.UNKNOWN, ("OFF-78B", "OFF-78D")),
        ("expulsion_by_list", "can_follow", Verdict.UNKNOWN, ("OFF-95",)),
    ]
    assert expected == [(c.code, c.effect, c.verdict, c.provisions) for c in answer.circumstances]
    assert years(10) == answer.maximum
