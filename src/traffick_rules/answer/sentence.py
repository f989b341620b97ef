"""Sentence answers: what an alleged offence is, and what it may cost the offender."""

from __future__ import annotations

from datetime import date

import attrs

from traffick_rules.answer import serialization
from traffick_rules.answer.answers import Answer
from traffick_rules.answer.verdict import Verdict
from traffick_rules.case.charge import Charge
from traffick_rules.language import ENGLISH, Language
from traffick_rules.law.length import Length, years
from traffick_rules.law.provision import Provision
from traffick_rules.law.sentencing import CircumstanceEffect

__all__ = [
    "CircumstanceAnswer",
    "OffenceAnswer",
    "SentenceAnswer",
    "SentenceCandidate",
    "SeveralSentences",
    "gravity",
]


@attrs.frozen(kw_only=True)
class SentenceCandidate:
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
class CircumstanceAnswer:
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
    degree: str | None
    minimum: Length | None
    maximum: Length | None
    law_of: date | None
    candidates: tuple[SentenceCandidate, ...]
    circumstances: tuple[CircumstanceAnswer, ...]

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


@attrs.frozen(kw_only=True, slots=False, repr=False)
class SentenceAnswer:
    """
    What an alleged offence is and may cost, offence by offence.

    Without a named offence it speaks of the gravest offence whose elements are met.

    Attributes:
        jurisdiction: The code of the jurisdiction.
        country: Its name.
        charge: The charge as it was judged.
        asked: The code of the offence that was asked for, or None for the gravest one met.
        offences: The answer for every offence of the law that can count, in the jurisdiction's order.
    """

    jurisdiction: str
    country: str
    charge: Charge
    asked: str | None
    offences: tuple[OffenceAnswer, ...]

    def __repr__(self) -> str:
        return f"<sentence under the law of {self.country}: {self.offence} {self.verdict}>"

    @property
    def answer(self) -> OffenceAnswer | None:
        """The answer for the offence asked for, or for the gravest one met; None if none is met."""
        if self.asked is not None:
            return next(answer for answer in self.offences if answer.offence == self.asked)
        met = [answer for answer in self.offences if answer.verdict is Verdict.YES]
        return max(met, key=gravity, default=None)

    @property
    def verdict(self) -> Verdict:
        """Yes if an offence is met, no if none can be, else unknown."""
        if self.answer is not None:
            return self.answer.verdict
        return Verdict.UNKNOWN if self.undecided else Verdict.NO

    @property
    def undecided(self) -> tuple[OffenceAnswer, ...]:
        """The offences of which it is unknown whether they are met, or under which law."""
        return tuple(answer for answer in self.offences if answer.verdict is Verdict.UNKNOWN)

    @property
    def offence(self) -> str | None:
        """The code of the offence the answer is about, or None."""
        return self.answer.offence if self.answer else None

    @property
    def degree(self) -> str | None:
        """The code of its degree, or None."""
        return self.answer.degree if self.answer else None

    @property
    def minimum(self) -> Length | None:
        """The least term of imprisonment; None where the provision states none or nothing is settled."""
        return self.answer.minimum if self.answer else None

    @property
    def maximum(self) -> Length | None:
        """The longest term of imprisonment; None unless settled."""
        return self.answer.maximum if self.answer else None

    @property
    def law_of(self) -> date | None:
        """The day whose law decides the punishment; None unless settled."""
        return self.answer.law_of if self.answer else None

    @property
    def candidates(self) -> tuple[SentenceCandidate, ...]:
        """The possible outcomes, where they differ with a day or degree that is not known."""
        return self.answer.candidates if self.answer else ()

    @property
    def provisions(self) -> tuple[Provision, ...]:
        """The provisions that the answer rests on."""
        return self.answer.provisions if self.answer else ()

    def allows(self, term: Length) -> Verdict:
        """Whether a stated sentence lies within the range; unknown where no offence is settled."""
        if self.answer is not None:
            return self.answer.allows(term)
        return Verdict.UNKNOWN if self.undecided else Verdict.NO

    def to_dict(self) -> dict[str, object]:
        """The answer as plain data; equal answers give equal data in the same order."""
        return serialization.from_result(self, self.offences)

    def to_json(self) -> str:
        """The answer as JSON text; the same input gives the same bytes."""
        return serialization.to_json(self.to_dict())

    def to_text(self, *, language: Language = ENGLISH) -> str:
        """
        The answer as plain text for people.

        Args:
            language: The language, such as `jurisdiction.language("da")`.
        """
        from traffick_rules.render import text

        return text.to_text(text.sentence_lines(self, language))

    @classmethod
    def from_dict(cls, data: object, *, charge_type: type[Charge] = Charge) -> SentenceAnswer:
        """
        The answer that `to_dict` gave.

        Args:
            data: The plain data.
            charge_type: The kind of charge, where the jurisdiction has fact groups of its own for charges.

        Raises:
            CaseError: If the data are not such an answer.
        """
        return serialization.to_result(cls, data, charge_type)


@attrs.frozen
class SeveralSentences:
    """
    The answers to several charges, each on its own.

    How several offences are sentenced together is not part of the law that the plugins carry; the ranges
    stand side by side and are not added up.

    Attributes:
        answers: The answer to each charge, in order.
    """

    answers: tuple[SentenceAnswer, ...]

    @property
    def note(self) -> str:
        """What a reader has to know: no common range is given."""
        return "each charge is answered on its own; how they are sentenced together is not encoded"


def gravity(answer: OffenceAnswer) -> Length:
    """The longest term that an offence may cost, by which the gravest of several is found."""
    maxima = [answer.maximum, *(candidate.maximum for candidate in answer.candidates)]
    return max((maximum for maximum in maxima if maximum is not None), default=years(0))
