"""Answers about offences: whether one is met, and the range of its punishment."""

from __future__ import annotations

from datetime import date

import attrs

from traffick_rules.answer.answers import Answer
from traffick_rules.answer.verdict import Verdict
from traffick_rules.law.length import Length, years
from traffick_rules.law.sentencing import CircumstanceEffect
from traffick_rules.mixins import Brief, Undecided

__all__ = [
    "CircumstanceAnswer",
    "OffenceAnswer",
    "SentenceCandidate",
    "gravity",
]


@attrs.frozen(kw_only=True)
class SentenceCandidate(Undecided, Brief):
    """
    One possible outcome, where it depends on a day or a degree that is not known.

    Attributes:
        first_day: The first day of the offence for which it holds.
        last_day: The last such day; None if open.
        verdict: Whether the elements of the offence are met.
        degree: The code of the degree, or None.
        minimum: The least term, or None where none is stated or the elements are not met.
        maximum: The longest term, or None where the elements are not met.
        law_of: The day whose law decides the punishment.
        provisions: The ids of the provisions.
    """

    first_day: date
    last_day: date | None
    verdict: Verdict
    degree: str | None
    minimum: Length | None
    maximum: Length | None
    law_of: date
    provisions: tuple[str, ...]

    @property
    def outcome(self) -> tuple[Verdict, str | None, Length | None, Length | None]:
        """What makes two candidates the same."""
        return (self.verdict, self.degree, self.minimum, self.maximum)


@attrs.frozen(kw_only=True)
class CircumstanceAnswer(Undecided, Brief):
    """
    Whether a circumstance is given that counts within the range, or extends who is liable.

    Attributes:
        code: A short name within the offence.
        title: The circumstance in plain words.
        effect: What it does to the punishment.
        verdict: Whether it is given.
        provisions: The ids of the provisions.
    """

    code: str
    title: str
    effect: CircumstanceEffect
    verdict: Verdict
    provisions: tuple[str, ...]


def fits(term: Length, verdict: Verdict, minimum: Length | None, maximum: Length | None) -> Verdict:
    """Whether *term* lies within a range; a maximum that is not known leaves it open."""
    if verdict is Verdict.NO or (minimum is not None and term < minimum):
        return Verdict.NO
    if maximum is not None and term > maximum:
        return Verdict.NO
    return Verdict.UNKNOWN if maximum is None else verdict


@attrs.frozen(kw_only=True, slots=False, eq=False, repr=False)
class OffenceAnswer(Answer):
    """
    Whether the elements of one offence are met, and the range of its punishment.

    Attributes:
        offence: The code of the offence, such as `262a`.
        degree: The code of the degree; None unless it is settled.
        minimum: The least term of imprisonment; None where the provision states none, or nothing is settled.
        maximum: The longest term of imprisonment; None unless the verdict is yes and
            the range settled, or where no source read gives it.
        law_of: The day whose law decides the punishment; None where that is not settled.
        candidates: The possible outcomes, where they differ with a day or degree that is not known.
        circumstances: What counts within the range, or extends who is liable, under the law that counts.
    """

    offence: str
    degree: str | None = None
    minimum: Length | None = None
    maximum: Length | None = None
    law_of: date | None = None
    candidates: tuple[SentenceCandidate, ...] = ()
    circumstances: tuple[CircumstanceAnswer, ...] = ()

    @property
    def value(self) -> Length | None:
        """The longest term of imprisonment."""
        return self.maximum

    def allows(self, term: Length) -> Verdict:
        """
        Whether a stated sentence lies within the range.

        Args:
            term: The term of imprisonment.

        Returns:
            Yes or no where every possible outcome agrees, else unknown; no where the offence is not met.
        """
        if not self.candidates:
            return fits(term, self.verdict, self.minimum, self.maximum)
        found = {fits(term, c.verdict, c.minimum, c.maximum).value for c in self.candidates}
        return Verdict(found.pop()) if len(found) == 1 else Verdict.UNKNOWN


def gravity(answer: OffenceAnswer) -> Length:
    """The longest term that an offence may cost, by which the gravest of several is found."""
    maxima = [answer.maximum, *(candidate.maximum for candidate in answer.candidates)]
    return max((maximum for maximum in maxima if maximum is not None), default=years(0))
