"""Headlines and details: what comes first, and that all can be reached."""

from __future__ import annotations

from datetime import date

import attrs
import pytest
from tests.toyland import HELP, MEDICAL_HELP, TELL, TOYLAND, VICTIM_PERMIT, toyland

from traffick_rules import Assessment, Case, Interview, Verdict, assess, list_law
from traffick_rules.answer import Section
from traffick_rules.facts import Stay
from traffick_rules.language import ENGLISH
from traffick_rules.law import DutyKind, EntitlementKind, days
from traffick_rules.proof import compare
from traffick_rules.render.law_page import law_in_markdown
from traffick_rules.report.law import law_to_html
from traffick_rules.schemas import json_schema

ON = date(2009, 6, 1)
APPEAL = attrs.evolve(
    TELL, code="appeal", title="Answer to an appeal", kind=DutyKind.HEARING, detail=True
)
REFUSAL = attrs.evolve(VICTIM_PERMIT, code="refusal", title="A refusal is set aside", detail=True)
WITH_DETAILS = toyland(rules=(*TOYLAND.rules, TELL, APPEAL, REFUSAL))
ILL = Case.from_dict({"needs": {"medical": True}})
DETAILS = {"duties.appeal", "permits.refusal"}


def told(case=ILL, country=WITH_DETAILS):
    """The questions that the first screen is about."""
    summary = assess(case, jurisdiction=country, on=ON).summary()
    return {question for group in summary for item in group.items for question in item.questions}


@pytest.mark.parametrize("case", [Case(), ILL], ids=["nothing known", "ill"])
def test_the_first_screen_has_headlines_and_says_how_many_details_there_are(case):
    found = assess(case, jurisdiction=WITH_DETAILS, on=ON)
    assert set(WITH_DETAILS.in_force(ON).questions[Case]) >= DETAILS
    assert DETAILS == {answer.question for answer in found if answer.detail}
    assert {answer.question for answer in found.headlines} == told(case)
    summary = found.summary()
    assert (2, len(found) - 2) == (summary.details, sum(count for _, count in summary.counts))
    assert "; 2 details." in found.to_text()
    assert "details" not in assess(case, jurisdiction=TOYLAND, on=ON).to_text()


def test_a_detail_that_is_not_in_force_is_not_on_the_first_screen():
    early = date(2003, 1, 1)  # before there are permits
    summary = assess(ILL, jurisdiction=WITH_DETAILS, on=early).summary()
    (absent,) = [
        item for item in summary[Section.DOES_NOT_APPLY] if item.title == "Not in force on this day"
    ]
    assert ("permits.victim",) == absent.questions


def test_a_day_is_never_left_out_as_a_detail():
    due = attrs.evolve(APPEAL, within=HELP.gives(days(7)), starts_on=Stay.reflection_period_from)
    country = toyland(rules=(*TOYLAND.rules, due))
    case = Case.from_dict(
        {"needs": {"medical": True}, "stay": {"reflection_period_from": "2009-05-30"}}
    )
    (item,) = assess(case, jurisdiction=country, on=ON).summary()[Section.DUTIES]
    assert (date(2009, 6, 6), ("duties.appeal",)) == (item.day, item.questions)


def test_all_answers_are_printed_in_full_and_in_the_report_headlines_first():
    found = assess(ILL, jurisdiction=WITH_DETAILS, on=ON)
    full, report = found.to_text(full=True), found.to_html()
    for text in (full, report):
        assert text.rindex("Answer to an appeal") > text.rindex("Tell the person") > 0
    assert "A refusal is set aside" in full
    assert found.explain("duties.appeal").verdict is Verdict.YES
    summary = report.partition('id="answers"')[0]
    assert "Tell the person" in summary
    assert "Answer to an appeal" not in summary


def test_what_was_stored_knows_its_details():
    jsonschema = pytest.importorskip("jsonschema")
    found = assess(ILL, jurisdiction=WITH_DETAILS, on=date(2003, 1, 1))
    plain = found.to_dict()
    jsonschema.validate(plain, json_schema("assessment"))
    again = Assessment.from_dict(plain)
    assert found == again
    assert [rule.detail for rule in again.not_in_force] == [False, True]


def test_an_interview_without_goals_asks_for_headlines():
    interview = Interview(WITH_DETAILS, ON)
    assert "permits.victim" in interview.goals
    assert not DETAILS & set(interview.goals)
    assert ("permits.refusal",) == Interview(WITH_DETAILS, ON, goals=["permits.refusal"]).goals


def test_countries_are_compared_by_headlines_unless_details_are_asked_for():
    in_short = compare(ILL, [WITH_DETAILS], on=ON).topics
    in_full = compare(ILL, [WITH_DETAILS], on=ON, details=True).topics
    assert {"duties.hearing"} == in_full.keys() - in_short.keys()
    topic = "permits.personal_situation"
    assert [["permits.victim"], ["permits.victim", "permits.refusal"]] == [
        [answer.question for answer in found[topic]["tl"]] for found in (in_short, in_full)
    ]


def test_a_headline_stands_beside_what_is_a_detail_elsewhere():
    other = toyland(
        code="ol",
        name="Otherland",
        rules=(attrs.evolve(MEDICAL_HELP, code="care", detail=True),),
    )
    row = compare(ILL, [TOYLAND, other], on=ON)[f"entitlements.{EntitlementKind.HEALTH_CARE}"]
    assert ["entitlements.care"] == [answer.question for answer in row.answers["ol"]]


def test_the_law_of_a_day_marks_details():
    listing = list_law(WITH_DETAILS, on=ON)
    assert DETAILS == {f"{rule.subject}.{rule.code}" for rule in listing.rules if rule.detail}
    marks = (
        law_in_markdown(listing, ENGLISH).count("*further detail*"),
        law_to_html(listing, ENGLISH).count("<p>further detail</p>"),
    )
    assert (2, 2) == marks
