"""The summary of an assessment: every answer has a place in it, and no answer is made better or worse than it is."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.toyland import MEDICAL_HELP, TELL, TOYLAND, VICTIM_PERMIT, replaced, toyland

from traffick_rules import Assessment, Case, Interview, Verdict, assess, get_jurisdiction
from traffick_rules.answer import Section
from traffick_rules.facts import Needs
from traffick_rules.language import ENGLISH
from traffick_rules.law import EntitlementKind, Modality
from traffick_rules.lines import to_text
from traffick_rules.render.first_screen import item_text, summary_lines
from traffick_rules.testing.strategies import cases

DENMARK = get_jurisdiction("dk")
ON = date(2024, 7, 1)
LATE = date(2026, 12, 1)
CASES = sorted((Path(__file__).parents[2] / "examples" / "cases").iterdir())
TOY_DAY = date(2009, 6, 1)


def sections(summary):
    """The sections in which each question stands."""
    found = {}
    for group in summary:
        for item in group.items:
            for question in item.questions:
                found.setdefault(question, set()).add(group.section)
    return found


@pytest.mark.parametrize("country", ["dk", "no", "se"])
@settings(max_examples=10)
@given(data=st.data())
def test_every_headline_has_its_place_and_a_verdict_is_never_another(country, data):
    case = data.draw(cases(jurisdiction=country, on=ON))
    found = assess(case, jurisdiction=country, on=ON)
    placed = sections(found.summary())
    for answer in found.headlines:
        where = placed[answer.question]
        if answer.verdict is Verdict.UNKNOWN:
            assert Section.NOT_KNOWN in where
        elif answer.verdict is Verdict.NO:
            # What was decided ends on its day, whatever the law gives.
            assert where - {Section.DUTIES} == {answer.section}
            assert answer.section in {Section.DOES_NOT_APPLY, Section.APPLIES}
        else:
            assert where & {answer.section, Section.DUTIES}
            assert Section.NOT_KNOWN not in where
            assert Section.DOES_NOT_APPLY not in where
        if answer.modality is Modality.MAY:
            assert not where & {Section.HELP}


@pytest.mark.parametrize("file", CASES, ids=lambda file: file.stem)
@pytest.mark.parametrize("country", ["dk", "no", "se"])
def test_the_fact_to_find_out_first_is_what_an_interview_asks_first(file, country):
    case = Case.from_file(file)
    asked = Interview(country, LATE, case=case).question
    items = assess(case, jurisdiction=country, on=LATE).summary()[Section.NOT_KNOWN]
    assert asked is None or items[0].fact == asked.fact.path


@pytest.mark.parametrize(
    ("file", "on"),
    [
        pytest.param(file, on, id=f"{file.stem}-{on}")
        for file in CASES
        # What the full profiles state had not happened in 2008.
        for on in [*([] if "full-profile" in file.stem else [date(2008, 5, 1)]), LATE]
    ],
)
@pytest.mark.parametrize("language", ["en", "da"])
def test_a_danish_case_fits_on_one_page_and_nothing_urgent_is_folded(file, on, language):
    found = assess(Case.from_file(file), jurisdiction="dk", on=on)
    text = found.to_text(language=language)
    assert len(text.splitlines()) <= 45
    words = " ".join(text.split())
    for group in found.summary(language=language):
        for item in group.items:
            if group.section is Section.APPLIES or item.day:
                assert item_text(item) in words


@pytest.mark.parametrize("file", CASES, ids=lambda file: file.stem)
def test_what_is_folded_is_counted(file):
    summary = assess(Case.from_file(file), jurisdiction="dk", on=LATE).summary()
    group = next(group for group in summary if group.section is Section.MAY)
    whole = sum(len(item.details) or 1 for item in group.items)
    text = to_text(summary_lines(summary))
    shown = " ".join(text.partition(group.heading)[2].partition("\n\n")[0].split())
    titles = [each for item in group.items for each in item.details or (item.title,)]
    told = [title for title in titles if title in shown]
    counted = [int(count) for count in re.findall(r"\b(\d+) more", shown)]
    assert whole == len(told) + sum(counted)


def test_what_cannot_be_made_good_comes_first_and_what_is_left_open_last():
    care = attrs.evolve(MEDICAL_HELP, provided_by="the toy hospital")
    stays = attrs.evolve(
        MEDICAL_HELP,
        code="stays",
        title="No removal",
        kind=EntitlementKind.PROTECTION_FROM_REMOVAL,
        provided_by="the toy court",
    )
    other = attrs.evolve(MEDICAL_HELP, code="other", title="Other help", provided_by="")
    country = toyland(rules=(other, care, stays))
    found = assess(Case.from_dict({"needs": {"medical": True}}), jurisdiction=country, on=TOY_DAY)
    assert ["entitlements.stays", "entitlements.medical", "entitlements.other"] == [
        question for item in found.summary()[Section.HELP] for question in item.questions
    ]


def test_deadlines_stand_in_order_of_time_and_say_what_is_past_or_not_certain():
    case = Case.from_dict(
        {
            "person": {"birth_date": "2012-02-29"},
            "identification": {"decision": "victim", "decided_by": "immigration_authority"},
            "stay": {
                "lawful": False,
                "departure_order": "within_deadline",
                "reflection_period_from": "2024-05-20",
            },
            "cooperation": {"with_return": True},
            "findings": {"special_reasons_against_time": False},
        }
    )
    found = assess(case, jurisdiction=DENMARK, on=ON)
    duties = found.summary()[Section.DUTIES]
    days = [item.day for item in duties if item.day]
    assert days
    assert sorted(days) == days
    assert [item.day is None for item in duties] == sorted(item.day is None for item in duties)
    expected = {
        (date_.day, answer.question)
        for answer in found
        for date_ in answer.dates()
        if not date_.is_done
    }
    assert expected == {(item.day, *item.questions) for item in duties if item.day}
    for item in duties:
        if item.day:
            assert item.is_past is (item.day < ON)
            assert item.is_past is ("overdue" in item.state or "past" in item.state)


def test_a_duty_that_is_done_stands_last_and_no_deadline_is_left():
    done = attrs.evolve(TELL, fulfilled=Needs.legal)
    case = Case.from_dict({"needs": {"medical": True, "legal": True}})
    found = assess(case, jurisdiction=toyland(rules=(done,)), on=TOY_DAY)
    [item] = found.summary()[Section.DUTIES]
    assert (Verdict.YES, None, ("duties.tell",)) == (item.verdict, item.day, item.questions)


@pytest.mark.parametrize(
    ("modality", "section"),
    [
        (Modality.SHALL, Section.HELP),
        (Modality.SHOULD, Section.MAY),
        (Modality.MAY, Section.MAY),
    ],
)
def test_only_what_must_be_provided_stands_under_what_must_be_provided(modality, section):
    help_ = attrs.evolve(MEDICAL_HELP, modality=modality, provided_by="the toy hospital")
    case = Case.from_dict({"needs": {"medical": True}})
    found = assess(case, jurisdiction=replaced(MEDICAL_HELP, help_), on=TOY_DAY)
    [item] = found.summary()[section]
    assert ("The toy hospital", ("Medical help",)) == (item.title, item.details)


def test_a_permit_stands_alone_with_its_length_and_where_the_law_says_it():
    facts = {
        "identification": {"decision": "victim"},
        "stay": {"lawful": True, "expulsion": "none"},
        "toyland": {"registered": True},
    }
    case = Case.from_dict(facts)
    found = assess(case, jurisdiction=TOYLAND, on=TOY_DAY)
    [permit] = [i for i in found.summary()[Section.APPLIES] if "permits.victim" in i.questions]
    assert VICTIM_PERMIT.title == permit.title
    assert "6 months, renewable" == permit.terms
    assert "Toy Code § 4" == permit.law


def test_a_summary_of_what_was_read_from_data_needs_no_law():
    found = assess(Case(), jurisdiction=TOYLAND, on=TOY_DAY)
    elsewhere = {**found.to_dict(), "fingerprint": "0" * 64}
    summary = Assessment.from_dict(elsewhere).summary()
    [item] = summary[Section.NOT_KNOWN]
    assert set(item.questions) == {a.question for a in found if a.verdict is Verdict.UNKNOWN}
    assert "" == item.fact


def test_a_summary_speaks_the_language_asked_for():
    summary = assess(Case(), jurisdiction=DENMARK, on=ON).summary(language="da")
    assert "da" == summary.language
    assert summary.title.startswith("Danmark")
    headings = {group.heading for group in summary}
    assert headings.isdisjoint(section.text() for section in Section)


def test_printed_for_people_an_assessment_is_as_wide_as_the_terminal(monkeypatch):
    found = assess(Case(), jurisdiction=DENMARK, on=ON)
    for columns, width in (("60", 60), ("500", 100)):
        monkeypatch.setenv("COLUMNS", columns)
        assert found.to_text(width=width) == str(found)


def test_printed_for_people_an_answer_has_its_reasons_and_provisions():
    found = assess(Case.from_file(CASES[3]), jurisdiction=DENMARK, on=ON)
    permit = found.permits["9c5"]
    text = " ".join(str(permit).split())
    assert permit.wording() in text
    assert all(reason.text(ENGLISH) in text for reason in permit.because)
    assert all(provision.id in text for provision in permit.provisions)


def test_a_notebook_shows_assessments_answers_and_explanations_as_whole_html():
    found = assess(Case.from_file(CASES[3]), jurisdiction=DENMARK, on=ON)
    for shown in (found, found.permits["9c5"], found.explain("permits.9c5"), found.victim_status):
        html = shown._repr_html_()
        root = ET.fromstring(html)  # noqa: S314 - our own HTML
        assert root.get("class") == "traffick-rules"
        assert "".join(root.itertext())
    permit = found.permits["9c5"]
    hostile = attrs.evolve(permit, title="<script>", support=permit.support)
    assert "<script>" not in hostile._repr_html_()
