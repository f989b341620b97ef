"""How long a permit lasts: first, with each renewal, and in all."""

from datetime import date

import attrs
import jsonschema
import pytest
from tests.toyland import PERMIT, VICTIM_PERMIT, replaced

from traffick_rules import Assessment, Case, assess
from traffick_rules.answer.serialization import from_answer
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
