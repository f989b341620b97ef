"""How long a permit lasts: first, with each renewal, and in all."""

from datetime import date

import attrs
import jsonschema
import pytest
from tests.bulk.tables import table_of
from tests.toyland import PERMIT, VICTIM_PERMIT, replaced

from traffick_rules import Assessment, Case, Verdict, assess
from traffick_rules.answer.serialization import from_answer
from traffick_rules.bulk import assess_table
from traffick_rules.errors import ArgumentError, LawError
from traffick_rules.law import LengthRange, PermitDuration, between, lasts, months, up_to, years
from traffick_rules.schemas import json_schema

ON = date(2024, 1, 1)
CASE = Case.from_dict({"identification": {"decision": "victim"}, "toyland": {"registered": True}})
WORDS = {
    "6 months, renewable for 12 months each time, up to 3 years in all": lasts(
        months(6), renewals=months(12), longest=years(3)
    ),
    "up to 12 months, renewable": lasts(up_to(months(12)), renewable=True),
    "at least 6 months, not renewable": lasts(at_least=months(6), renewable=False),
    "as long as the case lasts, up to 2 years in all": lasts(
        while_proceedings_last=True, longest=years(2)
    ),
    "until the age of 18": lasts(until_age=18),
    "temporary": lasts(),
}


@pytest.mark.parametrize(("words", "duration"), WORDS.items(), ids=WORDS)
def test_a_duration_says_what_the_law_says(words, duration):
    assert words == str(duration)


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ({"length": "until the wages are paid"}, "length"),
        ({"length": 6}, "length"),
        ({"renewals": "a year", "renewable": True}, "renewals"),
        ({"longest": up_to(years(2))}, "longest"),
    ],
)
def test_what_is_no_length_is_told_what_lasts_takes(given, name):
    with pytest.raises(LawError, match=rf"{name}: .* is not a length; lasts\(\) takes months\(6\)"):
        lasts(**given)


@pytest.mark.parametrize("make", [up_to, lambda bound: between(bound, months(6))])
def test_a_range_has_lengths_or_amounts_as_bounds(make):
    with pytest.raises(ArgumentError, match="'6 months' is no bound of a range"):
        make("6 months")


def test_a_shorter_word_for_the_same():
    assert PermitDuration(length=LengthRange(months(6), None)) == lasts(at_least=months(6))
    assert PermitDuration(renewable=True, renewals=months(6)) == lasts(renewals=months(6))


def test_what_cannot_be_renewed_has_no_length_of_renewals():
    with pytest.raises(LawError, match="has renewals, but is not renewable; say renewable=True"):
        lasts(months(6), renewable=False, renewals=months(6))


def answered(duration):
    rule = attrs.evolve(VICTIM_PERMIT, unless=(), duration=PERMIT.gives(duration))
    return assess(CASE, jurisdiction=replaced(VICTIM_PERMIT, rule), on=ON)


def test_an_answer_gives_renewals_and_the_longest_and_so_do_data():
    assessment = answered(lasts(months(6), renewals=months(12), longest=years(3)))
    answer = assessment.permits["victim"]
    assert years(3) == answer.duration.longest
    assert "renewable for 12 months each time" in answer.wording()
    plain = assessment.to_dict()
    jsonschema.validate(plain, json_schema("assessment"))
    assert assessment == Assessment.from_dict(plain)
    assert {"count": 12, "unit": "month"} == from_answer(answer)["duration"]["renewals"]


def test_what_the_law_does_not_say_is_in_no_data():
    assessment = answered(lasts(months(6)))
    for plain in (
        from_answer(assessment.permits["victim"]),
        assessment.to_dict()["answers"]["permits.victim"],
    ):
        assert not {"renewals", "longest"} & set(plain["duration"])


@pytest.mark.parametrize(
    ("person", "verdict", "ended_on"),
    [
        ({}, Verdict.YES, None),
        ({"birth_date": "2006-01-02"}, Verdict.YES, None),
        ({"birth_date": "2006-01-01"}, Verdict.NO, date(2024, 1, 1)),
        ({"age": 17}, Verdict.YES, None),
        ({"age": 17, "age_on": "2023-12-31"}, Verdict.UNKNOWN, date(2024, 12, 31)),
        ({"age": 17, "age_on": "2022-12-31"}, Verdict.NO, date(2023, 12, 31)),
        ({"born_not_after": "2005-06-01"}, Verdict.NO, date(2023, 6, 1)),
        ({"born_not_before": "2005-06-01"}, Verdict.UNKNOWN, date(2023, 6, 1)),
    ],
    ids=range(8),
)
def test_a_permit_until_an_age_is_over_once_the_person_has_reached_it(person, verdict, ended_on):
    """The same in a table; without a birth there is nothing to count from."""
    rule = attrs.evolve(VICTIM_PERMIT, unless=(), duration=PERMIT.gives(lasts(until_age=18)))
    country = replaced(VICTIM_PERMIT, rule)
    case = Case.from_dict({**CASE.to_dict(), "person": person})
    answer = assess(case, jurisdiction=country, on=ON).permits["victim"]
    assert (verdict, ended_on) == (answer.verdict, answer.ended_on)
    found = assess_table(table_of([case], country), jurisdiction=country, on=ON).answers
    truth = {Verdict.YES: True, Verdict.NO: False, Verdict.UNKNOWN: None}
    assert [truth[verdict]] == found["permits.victim"].to_pylist()
    if verdict is Verdict.NO:
        assert f"ended on {ended_on} at the latest" == answer.wording()
    if ended_on is not None:
        assert f"{ended_on} at the latest" in str(answer.because[0])
