"""What an answer says, apart from why: that by which two answers are compared."""

from __future__ import annotations

import attrs

from traffick_rules.answer.answers import Answer, VictimStatusAnswer
from traffick_rules.answer.verdict import Verdict
from traffick_rules.answer.wording import in_words
from traffick_rules.law.rule import Modality

__all__ = ["Said", "said_by"]


@attrs.frozen
class Said:
    """
    What an answer says.

    Attributes:
        title: What the question is about.
        verdict: The verdict.
        words: What it gives or demands, in words.
        modality: Whether the law binds whoever it asks something of.
    """

    title: str
    verdict: Verdict
    words: str
    modality: Modality


def said_by(answer: Answer) -> Said:
    """What an answer says."""
    words = in_words(answer)
    undecided = answer.verdict is Verdict.UNKNOWN
    if isinstance(answer, VictimStatusAnswer) and undecided and answer.authorities:
        bodies = " or ".join(body.title for body in answer.authorities)
        words = f"{words}; decides: {bodies}" if words else f"decides: {bodies}"
    return Said(answer.title, answer.verdict, words, answer.modality)
