"""The days that answers give: what ends, or is due, on each."""

from __future__ import annotations

import enum
from datetime import date

import attrs

from traffick_rules.mixins import Brief


class CalendarEntryKind(enum.StrEnum):
    """What happens on a day."""

    DUTY = "duty"
    DEADLINE = "deadline"
    REFLECTION_PERIOD_ENDS = "reflection_period_ends"
    LONGEST_REFLECTION_PERIOD_ENDS = "longest_reflection_period_ends"
    PERMIT_ENDS = "permit_ends"
    LAW_CHANGES = "law_changes"


@attrs.frozen
class AnswerDate(Brief):
    """
    A day that an answer gives.

    Attributes:
        day: The day; of a duty or a period the last.
        kind: What happens on it.
        short: The same in a word or two, as a calendar has it.
        words: The same in words.
        begins: The first day of what ends, where that is known.
        is_certain: Whether the day is known for certain; else a fact or a decision is not known yet.
        is_done: Whether nothing is left to be done by it.
    """

    day: date
    kind: CalendarEntryKind
    short: str
    words: str
    begins: date | None = None
    is_certain: bool = True
    is_done: bool = False
