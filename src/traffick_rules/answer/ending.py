"""Endings: what was given until a day is over once that day has passed, whatever the conditions say."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from traffick_rules.answer.reason import Derivation, Reason, Support, led_by
from traffick_rules.answer.verdict import Verdict
from traffick_rules.language import Translate


class Ending(NamedTuple):
    """
    That what was given is over, or may be.

    Attributes:
        verdict: No where it is over; unknown where that is not certain.
        day: Its last day.
        facts: The facts that say so, as paths.
        is_by_age: Whether it ends at an age of the person, and the day is that on which they have certainly reached it.
    """

    verdict: Verdict
    day: date
    facts: tuple[str, ...]
    is_by_age: bool = False

    def text(self, translate: Translate) -> str:
        """The same in words."""
        if self.is_by_age:
            words = translate("it ended on {day} at the latest, because of the person's age")
            may = translate(
                "it may have ended, because of the person's age; on {day} at the latest"
            )
            return (words if self.verdict is Verdict.NO else may).format(day=self.day)
        if self.verdict is Verdict.NO:
            return translate("it ended on {day}").format(day=self.day)
        return translate("it ended on {day} unless it was extended").format(day=self.day)

    def carried(self, derivation: Derivation) -> Derivation | Support:
        """What the answer rests on: its end before the conditions, which once made it a yes."""
        known = Verdict.YES if self.verdict is Verdict.NO else Verdict.UNKNOWN
        reason = Reason.of(self.text, known, facts=self.facts)
        return led_by(derivation, reason)
