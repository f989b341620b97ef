"""Provisions: where, since when, how sure; and the doubt about a day."""

from __future__ import annotations

from datetime import date

import attrs
import pytest
from tests.toyland import CODE, GAZETTE, MEDICAL_HELP, provision, replaced

from traffick_rules import Assessment, Case, LawError, assess
from traffick_rules.law import (
    Boundary,
    Caution,
    Confidence,
    Instrument,
    InstrumentKind,
    Provision,
    always,
)
from traffick_rules.law.values.boundary import weakest

MAY = Boundary.read("about 2013-05-03, 2013-05-01 to 2013-05-31: the day is recalled")


def test_a_provision_is_in_force_from_its_first_to_its_last_day():
    found = provision("1", since="2007-08-01", until="2013-05-02")
    days = [date(2007, 7, 31), date(2007, 8, 1), date(2013, 5, 2), date(2013, 5, 3)]
    assert [False, True, True, False] == [found.in_force(day) for day in days]
    assert found.citation == "Toy Code § 1"


@pytest.mark.parametrize(
    ("day", "doubtful"),
    [
        (date(2013, 4, 30), False),
        (date(2013, 5, 1), True),
        (date(2013, 5, 31), True),
        (date(2013, 6, 1), False),
    ],
)
def test_within_the_doubtful_stretch_both_sides_of_a_change_say_so(day, doubtful):
    before = provision("1", since="2007-08-01", until=MAY.day_before())
    after = provision("2", since=MAY)
    for found in (before, after):
        expected = (Caution(found.id, "the day is recalled", Confidence.RECALL),)
        assert (expected if doubtful else ()) == found.cautions(day)
    assert before.last_day == date(2013, 5, 2)


def test_a_beginning_that_is_not_verified_reaches_back_and_says_so_until_it_is_known():
    found = provision("1", since="by 2007-12-31")
    assert found.in_force(date(1990, 1, 1))
    assert ["the first day in force is not verified; it was in force by 2007-12-31"] == [
        caution.words for caution in found.cautions(date(2007, 12, 31))
    ]
    assert () == found.cautions(date(2008, 1, 1))


def test_a_recalled_day_is_taken_but_mentioned_until_a_source_shows_it():
    found = provision("1", since="about 2002-12-01, by 2007-12-31: recalled")
    assert not found.in_force(date(2002, 11, 30))
    assert found.cautions(date(2005, 1, 1))
    assert not found.cautions(date(2008, 1, 1))


def test_an_exact_day_is_never_doubtful():
    found = provision("1", since="2007-08-01", until="2013-05-02")
    assert not found.is_doubtful
    assert () == found.cautions(date(2007, 8, 1))


@pytest.mark.parametrize(
    "confidence", [Confidence.CONFIRMED, Confidence.SINGLE, Confidence.CONCLUDED]
)
def test_what_is_not_recalled_names_its_sources(confidence):
    with pytest.raises(
        LawError, match="without a source; name the sources, or mark it as recalled"
    ):
        provision("1", confidence=confidence, sources=())
    assert provision("1", confidence=Confidence.RECALL, sources=()).sources == ()


def test_a_provision_cannot_end_before_it_begins():
    with pytest.raises(LawError, match="provision 1: ends on 2001-01-01, before it begins"):
        provision("1", since="2002-01-01", until="2001-01-01")


def test_a_day_has_to_be_a_day_of_the_calendar():
    with pytest.raises(LawError, match="'2010-02-30' is not a day"):
        CODE.provision(
            "1", "", "", since="2010-02-30", confidence=Confidence.SINGLE, sources=(GAZETTE,)
        )


def test_the_weakest_confidence_counts():
    assert weakest([]) is None
    assert weakest([Confidence.SINGLE, Confidence.CONFIRMED]) is Confidence.SINGLE
    assert weakest(reversed(Confidence)) is Confidence.DISPUTED
    assert weakest([Confidence.CONCLUDED, Confidence.SINGLE]) is Confidence.CONCLUDED
    assert weakest([Confidence.CONCLUDED, Confidence.RECALL]) is Confidence.RECALL
    assert "concluded by us from what was read" == Confidence.CONCLUDED.words


def test_an_answer_that_rests_on_a_conclusion_says_so():
    concluded = provision("6", confidence=Confidence.CONCLUDED)
    law = replaced(MEDICAL_HELP, attrs.evolve(MEDICAL_HELP, when=always(), provisions=(concluded,)))
    assessment = assess(Case(), jurisdiction=law, on=date(2026, 1, 1))
    said = assessment.to_text(full=True)
    document = assessment.to_dict()

    assert "concluded by us from what was read (6)" in said
    (read,) = type(assessment).from_dict(document)["entitlements.medical"].provisions
    assert Confidence.CONCLUDED is read.confidence
    assert assessment == type(assessment).from_dict(document)
    assert all(confidence.words for confidence in Confidence)


def test_when_and_where_a_text_was_read_is_written_down_and_changes_no_law():
    checked = attrs.evolve(CODE, last_checked="2025-11-07")
    assert (date(2025, 11, 7), None) == (checked.last_checked, CODE.last_checked)
    linked = attrs.evolve(MEDICAL_HELP.provisions[0], instrument=checked, link="https://toy.test/6")
    changed = attrs.evolve(MEDICAL_HELP, provisions=(linked,), detail=True)
    before, after = (replaced(MEDICAL_HELP, rule) for rule in (MEDICAL_HELP, changed))
    assert before.fingerprint == after.fingerprint

    assessment = assess(Case(), jurisdiction=after, on=date(2024, 7, 1))
    stored = Assessment.from_dict(assessment.to_dict())
    (again,) = stored.entitlements["medical"].provisions
    assert ("https://toy.test/6", date(2025, 11, 7)) == (again.link, again.instrument.last_checked)


def test_the_day_of_the_last_reading_has_to_be_a_day_of_the_calendar():
    with pytest.raises(LawError, match="'2025-11' is not a day"):
        Instrument("Toy Code", InstrumentKind.STATUTE, last_checked="2025-11")


def test_an_instrument_gives_its_provision_a_link():
    found = provision("1", link="https://toy.test/1")
    assert isinstance(found, Provision)
    assert ("https://toy.test/1", "") == (found.link, provision("1").link)
