"""How fresh the law of an answer is: the texts that were last read before the day that counts."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import attrs

from traffick_rules.answer.answers import Answer
from traffick_rules.language import ENGLISH, Translate
from traffick_rules.mixins import Brief


@attrs.frozen
class LastChecked(Brief):
    """
    A text that was last read before the day that an answer is for: what came later is not known.

    Attributes:
        instrument: Its title.
        day: The day on which it was last read.
    """

    instrument: str
    day: date

    def __str__(self) -> str:
        return self.text(ENGLISH)

    def text(self, translate: Translate) -> str:
        """The same in words, in the language of *translate*."""
        words = translate("as last checked on {day}: {text}")
        return words.format(day=self.day, text=translate(self.instrument))


def last_checked(answers: Iterable[Answer], on: date) -> tuple[LastChecked, ...]:
    """The texts that answers for a day cite and that were last read before it, the oldest reading first, each once."""
    cited = dict.fromkeys(each.instrument for answer in answers for each in answer.provisions)
    found = (
        LastChecked(text.title, text.last_checked)
        for text in cited
        if text.last_checked is not None and text.last_checked < on
    )
    return tuple(sorted(found, key=lambda each: each.day))
