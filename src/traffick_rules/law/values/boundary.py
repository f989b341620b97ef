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

ONE_DAY = timedelta(days=1)


def day_after(day: date) -> date:
    """The next day; of the last day that Python knows, that day."""
    return min(day, date.max - ONE_DAY) + ONE_DAY


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
    rf"""(?P<day>{_DAY})(?:,[ ](?P<sure>{"|".join(Confidence)}))?
    | (?:in[ ](?P<year>\d{{4}})(?:-(?P<month>\d\d))?
       | about[ ](?P<about>{_DAY}),[ ](?:by[ ](?P<latest>{_DAY})|(?P<from>{_DAY})[ ]to(?:[ ](?P<to>{_DAY}))?))
      (?:,[ ](?P<confidence>{"|".join(Confidence)}))?(?::[ ](?P<why>.+))?
    | (?:by[ ](?P<by>{_DAY})|last[ ]read[ ](?P<read>{_DAY}))(?::[ ](?P<because>.+))?""",
    re.VERBOSE,
)
_PART_OF_A_DAY = re.compile(r"\b\d{4}(-\d\d)?\b(?!-)")
_FROM_THE_STRONGEST = tuple(Confidence)


def confidence_of(text: str) -> Confidence:
    """
    The confidence of that name.

    Raises:
        LawError: If there is none; it names those there are.
    """
    try:
        return Confidence(text)
    except ValueError:
        hint = f"write one of {', '.join(Confidence)}; what else there is to say stands in the note"
        raise LawError([Problem("", f"{shown(text)} is not a confidence", hint)]) from None


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

                - `2013-05-03`: that day, which is confirmed; `2013-05-03, single` is not.
                - `in 2012` or `in 2012-03`: only the year or the month is known; its first day is taken.
                - `about 2013-05-03, 2013-05-01 to 2013-05-31: why`: that day is taken, and the true one lies between
                  those two; the second can be left open.
                - `about 2013-05-03, by 2015-12-31: why`: that day is recalled; a source of the other shows it in force.
                - `by 2019-12-31`: the first day is not known; a source of that day shows it in force.
                - `last read 2019-12-31`: the last day is not known; what is said of later days was not read.

                The confidence of a month, a year or an `about` can follow as well: `in 2012, single`. What is known and what is not stands behind
                the colon; it is needed after `about`.
            of: The confidence of the statement, which is that of a month or year. A day after `about` is recalled
                where the text does not say how well it is established.

        Raises:
            LawError: If it writes down no boundary.
        """
        found = _WRITTEN.fullmatch(str(text))
        if found is None or (found["about"] and not found["why"]):
            hint = "write 'YYYY-MM-DD', 'in YYYY', 'in YYYY-MM', 'by YYYY-MM-DD', 'last read YYYY-MM-DD' or 'about …: why'"
            if part := _PART_OF_A_DAY.search(str(text)):
                whole = f"{part[0]}-01" if part[1] else f"{part[0]}-12-31"
                hint = f"write 'in {part[0]}' where no more is known, a whole day such as {whole} after 'by' and 'about'"
            raise LawError([Problem("", f"{shown(text)} is not a day", hint)])
        if found["day"]:
            return cls(day_of(found["day"]), Confidence(found["sure"] or Confidence.CONFIRMED))
        if found["by"]:
            unknown = cls(None, Confidence.RECALL, None, day_of(found["by"]))
            return attrs.evolve(unknown, why=found["because"] or unknown.why)
        if found["read"]:
            read = day_of(found["read"])
            why = f"not read after {read}" + (f": {found['because']}" if found["because"] else "")
            # The last day of the calendar has no next one.
            return cls(None, Confidence.RECALL, day_after(read), None, why)
        if found["year"]:
            first, last, known = _stretch(found["year"], found["month"])
            sure = Confidence(found["confidence"] or of)
            return cls(first, sure, first, last, found["why"] or f"only {known} is known")
        sure = Confidence(found["confidence"] or Confidence.RECALL)
        day, earliest, latest = (
            day_of(each) if each else None
            for each in (found["about"], found["from"], found["to"] or found["latest"])
        )
        return cls(day, sure, earliest, latest, found["why"])

    @property
    def is_first_reading(self) -> bool:
        """Whether no day is known but one on which it was in force already, as `by` says."""
        return (self.day, self.earliest) == (None, None) and self.latest is not None

    @property
    def is_last_reading(self) -> bool:
        """Whether no day is known but one on which it was in force still, as `last read` says."""
        return (self.day, self.latest) == (None, None) and self.earliest is not None

    def is_doubtful_on(self, on: date) -> bool:
        """Whether the true day may lie on the other side of *on*."""
        return bool(self.why) and between(self.earliest, on, self.latest)

    def day_before(self) -> Boundary:
        """The last day of what this boundary ends, with the same doubt."""
        return attrs.evolve(self, day=None if self.day is None else self.day - ONE_DAY)


def day_of(text: str) -> date:
    """
    The day that is written YYYY-MM-DD.

    Raises:
        LawError: If the text is no such day.
    """
    try:
        return date.fromisoformat(text)
    except (TypeError, ValueError):
        hint = "write 'YYYY-MM-DD'"
        if part := re.fullmatch(r"(\d{4})(-\d\d)?", str(text)):
            hint = f"write a whole day, such as {part[1]}{part[2] or '-01'}-01"
        raise LawError([Problem("", f"{shown(text)} is not a day", hint)]) from None


def day_given(day: date | str) -> date:
    """A day as it is, or read as `day_of` reads it."""
    return day if isinstance(day, date) else day_of(day)


def _stretch(year: str, month: str | None) -> tuple[date, date, str]:
    """The first and the last day of a year or month, and how it is called."""
    if month is None:
        return day_of(f"{year}-01-01"), day_of(f"{year}-12-31"), f"the year {year}"
    first = day_of(f"{year}-{month}-01")
    last = first.replace(day=monthrange(first.year, first.month)[1])
    return first, last, f"the month, {first:%B %Y},"


def boundary(day: str | Boundary | None, of: Confidence) -> Boundary | None:
    """A boundary as it is, or read from its text."""
    return Boundary.read(day, of) if isinstance(day, str) else day
