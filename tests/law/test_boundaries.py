"""Boundaries: what is written of a day, and what is read of it."""

from __future__ import annotations

from datetime import date

import attrs
import pytest
from tests.toyland import VICTIM_PERMIT, provision, replaced

from traffick_rules import Case, LawError, assess
from traffick_rules.law import Boundary, Confidence
from traffick_rules.law.values.boundary import day_of


def day(text):
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("text", "boundary"),
    [
        ("2013-05-03", Boundary(day("2013-05-03"))),
        ("2013-05-03, single", Boundary(day("2013-05-03"), Confidence.SINGLE)),
        (
            "in 2012",
            Boundary(
                day("2012-01-01"),
                Confidence.SINGLE,
                day("2012-01-01"),
                day("2012-12-31"),
                "only the year 2012 is known",
            ),
        ),
        (
            "in 2012, concluded: between two readings",
            Boundary(
                day("2012-01-01"),
                Confidence.CONCLUDED,
                day("2012-01-01"),
                day("2012-12-31"),
                "between two readings",
            ),
        ),
        (
            "in 2012-02, confirmed: the month of the Act",
            Boundary(
                day("2012-02-01"),
                Confidence.CONFIRMED,
                day("2012-02-01"),
                day("2012-02-29"),
                "the month of the Act",
            ),
        ),
        (
            "about 2013-05-03, 2013-05-01 to 2013-05-31: recalled: 3 May",
            Boundary(
                day("2013-05-03"),
                Confidence.RECALL,
                day("2013-05-01"),
                day("2013-05-31"),
                "recalled: 3 May",
            ),
        ),
        (
            "about 2013-05-03, 2013-05-01 to, disputed: two sources",
            Boundary(
                day("2013-05-03"), Confidence.DISPUTED, day("2013-05-01"), None, "two sources"
            ),
        ),
        (
            "about 2002-12-01, by 2007-12-31: recalled",
            Boundary(day("2002-12-01"), Confidence.RECALL, None, day("2007-12-31"), "recalled"),
        ),
        (
            "by 2007-12-31: written in 2007",
            Boundary(None, Confidence.RECALL, None, day("2007-12-31"), "written in 2007"),
        ),
        (
            "last read 2010-10-01",
            Boundary(None, Confidence.RECALL, day("2010-10-02"), None, "not read after 2010-10-01"),
        ),
        (
            "last read 2010-10-01: the Gazette was not open",
            Boundary(
                None,
                Confidence.RECALL,
                day("2010-10-02"),
                None,
                "not read after 2010-10-01: the Gazette was not open",
            ),
        ),
    ],
    ids=[
        "day",
        "day of one source",
        "year",
        "concluded year",
        "month",
        "stretch",
        "open stretch",
        "shown later",
        "not known",
        "last read",
        "last read, with a reason",
    ],
)
def test_a_boundary_is_written_as_a_text(text, boundary):
    assert boundary == Boundary.read(text, Confidence.SINGLE)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2013",
        "2013-5-3",
        "2013-02-30",
        "in 2012-13",
        "by 2007",
        "last read 2007",
        "about 2013-05-03",
        "about 2013-05-03, by 2014-01-01",
        "in 2012, certain",
        3,
    ],
)
def test_what_is_no_boundary_is_refused(text):
    with pytest.raises(LawError, match="is not a"):
        Boundary.read(text)


@pytest.mark.parametrize(
    ("written", "known", "day"),
    [
        ("2019", "2019", "2019-12-31"),
        ("by 2019", "2019", "2019-12-31"),
        ("about 2019-02, by 2020-01-01: why", "2019-02", "2019-02-01"),
    ],
)
def test_a_year_or_a_month_where_a_day_is_due_is_told_how_to_be_written(written, known, day):
    with pytest.raises(LawError) as caught:
        Boundary.read(written)
    hint = f"write 'in {known}' where no more is known, a whole day such as {day} after 'by' and 'about'"
    assert f"'{written}' is not a day; {hint}" == str(caught.value)
    assert Boundary.read(f"in {known}")


@pytest.mark.parametrize(
    ("text", "right"),
    [("2019", "2019-01-01"), ("2019-01", "2019-01-01"), ("soon", "YYYY-MM-DD"), ("", "YYYY-MM-DD")],
)
def test_a_text_that_is_no_day_is_told_one_that_is(text, right):
    with pytest.raises(LawError, match=f"{text}' is not a day; write .*{right}"):
        day_of(text)


def test_a_text_read_last_on_a_day_is_in_force_without_end_and_doubtful_afterwards():
    found = provision("40", since="2005-01-01", until="last read 2010-10-01")
    last, next_day = day("2010-10-01"), day("2010-10-02")
    assert found.in_force(last)
    assert found.in_force(day("2199-12-31"))
    assert found.cautions(last) == ()
    (caution,) = found.cautions(next_day)
    assert ("40", "not read after 2010-10-01") == (caution.provision, caution.words)


def test_an_answer_of_a_day_after_the_last_reading_carries_the_caution():
    read = provision("4", since="2005-01-01", until="last read 2010-10-01")
    duration = attrs.evolve(VICTIM_PERMIT, provisions=(read,), duration=None)
    law = replaced(VICTIM_PERMIT, duration)
    cautions = {
        on: [
            each.words
            for each in assess(Case(), jurisdiction=law, on=day(on)).permits["victim"].cautions
        ]
        for on in ("2010-10-01", "2010-10-02")
    }
    assert {"2010-10-01": [], "2010-10-02": ["not read after 2010-10-01"]} == cautions


@pytest.mark.parametrize(
    ("days", "said"),
    [
        ({"since": None, "until": "by 2010-10-01: last read"}, "'by' is for first days"),
        ({"since": "last read 2010-10-01"}, "'last read', which is for last days"),
        (
            {"since": "2010-10-02", "until": "last read 2010-10-01"},
            "was last read before it begins on 2010-10-02",
        ),
        ({"since": "2010"}, "'2010' is not a day"),
    ],
)
def test_a_day_of_the_wrong_kind_names_the_statement(days, said):
    with pytest.raises(LawError, match=f"^provision 40: .*{said}"):
        provision("40", **days)


@pytest.mark.parametrize("end", ["2010-10-01", "in 2010", "about 2010-10-01, by 2011-01-01: why"])
def test_other_last_days_are_read_as_before(end):
    assert provision("40", since=None, until=end).last_day is not None
