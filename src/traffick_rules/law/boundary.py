"""
Boundaries: the first and last days of law, with what is doubtful about them.

The day of a change can be weaker than what changed: the month is sourced, the day is not. A boundary keeps
that doubt, and answers show it. It is written as a short text, the same on a page of law and in a table.
"""

from __future__ import annotations

import enum
import re
from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta

import attrs

from traffick_rules.errors import LawError, Problem
from traffick_rules.facts.fact import shown
from traffick_rules.language import ENGLISH, Translate
from traffick_rules.mixins import Brief

__all__ = ["Boundary", "Confidence", "weakest"]

ONE_DAY = timedelta(days=1)


class Confidence(enum.StrEnum):
    """How well a statement of law is established, from the strongest to the weakest."""

    CONFIRMED = "confirmed"
    SINGLE = "single"
    CONCLUDED = "concluded"
    RECALL = "recall"
    DISPUTED = "disputed"

    @property
    def words(self) -> str:
        """What it means, in plain words."""
        return self.text(ENGLISH)

    def text(self, translate: Translate) -> str:
        """The same in words, in the language of *translate*."""
        return {
            Confidence.CONFIRMED: translate("confirmed by two or more independent sources"),
            Confidence.SINGLE: translate("read in one source only"),
            Confidence.CONCLUDED: translate("concluded by us from what was read"),
            Confidence.RECALL: translate("recalled, not verified in any source"),
            Confidence.DISPUTED: translate("disputed: the sources disagree"),
        }[self]


_DAY = r"\d{4}-\d\d-\d\d"
_WRITTEN = re.compile(
    rf"""(?P<day>{_DAY})
    | (?:in[ ](?P<year>\d{{4}})(?:-(?P<month>\d\d))?
       | about[ ](?P<about>{_DAY}),[ ](?:by[ ](?P<latest>{_DAY})|(?P<from>{_DAY})[ ]to(?:[ ](?P<to>{_DAY}))?))
      (?:,[ ](?P<confidence>{"|".join(Confidence)}))?(?::[ ](?P<why>.+))?
    | by[ ](?P<by>{_DAY})(?::[ ](?P<because>.+))?""",
    re.VERBOSE,
)
_FROM_THE_STRONGEST = tuple(Confidence)


def weakest(confidences: Iterable[Confidence]) -> Confidence | None:
    """The weakest of *confidences*, or None if there are none."""
    return max(confidences, key=_FROM_THE_STRONGEST.index, default=None)


def between(first: date | None, on: date, last: date | None) -> bool:
    """Whether a day lies in a stretch; a side that is None is open."""
    return (first is None or first <= on) and (last is None or on <= last)


def days_in_words(first: date | None, last: date | None) -> str:
    """A stretch of days in words; a side that is None, or the end of the calendar, is open."""
    begins = "" if first in {None, date.min} else f"from {first} "
    return begins + ("on" if last in {None, date.max} else f"to {last}")


@attrs.frozen
class Boundary(Brief):
    """
    The first or last day of something in force, with what is doubtful about that day.

    Attributes:
        day: The day, or None where it is not known at all.
        confidence: How well the day is established.
        earliest: The first day of the stretch in which the true day may lie; None if open.
        latest: The last day of that stretch; None if open.
        why: What is known about the day, in words; empty for an exact day, and of one that is not known by when
            it was in force, unless there is more to say.
    """

    day: date | None = None
    confidence: Confidence = Confidence.CONFIRMED
    earliest: date | None = None
    latest: date | None = None
    why: str = attrs.field()

    @why.default
    def _what_is_known(self) -> str:
        if self.day is not None or self.latest is None:
            return ""
        return f"the first day in force is not verified; it was in force by {self.latest}"

    @classmethod
    def read(cls, text: str, of: Confidence = Confidence.RECALL) -> Boundary:
        """
        The boundary that a text writes down.

        Args:
            text: One of

                - `2013-05-03`: that day.
                - `in 2012` or `in 2012-03`: only the year or the month is known; its first day is taken.
                - `about 2013-05-03, 2013-05-01 to 2013-05-31: why`: that day is taken, and the true one lies between
                  those two; the second can be left open.
                - `about 2013-05-03, by 2015-12-31: why`: that day is recalled; a source of the other shows it in force.
                - `by 2019-12-31`: the first day is not known; a source of that day shows it in force.

                The confidence of the day can follow: `in 2012, single`. What is known and what is not stands behind
                the colon; it is needed after `about`.
            of: The confidence of the statement, which is that of a month or year. A day after `about` is recalled
                where the text does not say how well it is established.

        Raises:
            LawError: If it writes down no boundary.
        """
        found = _WRITTEN.fullmatch(str(text))
        if found is None or (found["about"] and not found["why"]):
            hint = "write 'YYYY-MM-DD', 'in YYYY', 'in YYYY-MM', 'by YYYY-MM-DD' or 'about …: why'"
            raise LawError([Problem("", f"{shown(text)} is not a day", hint)])
        if found["day"]:
            return cls(_date(found["day"]))
        if found["by"]:
            unknown = cls(None, Confidence.RECALL, None, _date(found["by"]))
            return attrs.evolve(unknown, why=found["because"] or unknown.why)
        if found["year"]:
            first, last, known = _stretch(found["year"], found["month"])
            sure = Confidence(found["confidence"] or of)
            return cls(first, sure, first, last, found["why"] or f"only {known} is known")
        sure = Confidence(found["confidence"] or Confidence.RECALL)
        day, earliest, latest = (
            _date(each) if each else None
            for each in (found["about"], found["from"], found["to"] or found["latest"])
        )
        return cls(day, sure, earliest, latest, found["why"])

    def is_doubtful_on(self, on: date) -> bool:
        """Whether the true day may lie on the other side of *on*."""
        return bool(self.why) and between(self.earliest, on, self.latest)

    def day_before(self) -> Boundary:
        """The last day of what this boundary ends, with the same doubt."""
        return attrs.evolve(self, day=None if self.day is None else self.day - ONE_DAY)


def _date(day: str) -> date:
    try:
        return date.fromisoformat(day)
    except (TypeError, ValueError):
        raise LawError([Problem("", f"{shown(day)} is not a day", "write 'YYYY-MM-DD'")]) from None


def _stretch(year: str, month: str | None) -> tuple[date, date, str]:
    """The first and the last day of a year or month, and how it is called."""
    if month is None:
        return _date(f"{year}-01-01"), _date(f"{year}-12-31"), f"the year {year}"
    first = _date(f"{year}-{month}-01")
    last = first.replace(day=monthrange(first.year, first.month)[1])
    return first, last, f"the month, {first:%B %Y},"


def boundary(day: str | Boundary | None, of: Confidence) -> Boundary | None:
    """A boundary as it is, or read from its text."""
    return Boundary.read(day, of) if isinstance(day, str) else day
