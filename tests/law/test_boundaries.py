"""Boundaries: what is written of a day, and what is read of it."""

from __future__ import annotations

from datetime import date

import pytest

from traffick_rules import LawError
from traffick_rules.law import Boundary, Confidence


def day(text):
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("text", "boundary"),
    [
        ("2013-05-03", Boundary(day("2013-05-03"))),
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
    ],
    ids=[
        "day",
        "year",
        "concluded year",
        "month",
        "stretch",
        "open stretch",
        "shown later",
        "not known",
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
        "about 2013-05-03",
        "about 2013-05-03, by 2014-01-01",
        "in 2012, certain",
        3,
    ],
)
def test_what_is_no_boundary_is_refused(text):
    with pytest.raises(LawError, match="is not a"):
        Boundary.read(text)
