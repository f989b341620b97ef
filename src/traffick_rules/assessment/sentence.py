"""Sentences: what an alleged offence is, and what sentence it carries, under the law that applies."""

from __future__ import annotations

from datetime import date

import attrs

from traffick_rules.answer.offence import OffenceAnswer, SentenceCandidate, gravity
from traffick_rules.answer.sentence_range import offence_answers
from traffick_rules.answer.serialization import Document
from traffick_rules.answer.verdict import Verdict
from traffick_rules.case.charge import Charge
from traffick_rules.errors import ArgumentError
from traffick_rules.explain.explanation import Explanation
from traffick_rules.explain.tree import explain
from traffick_rules.language import ENGLISH, AnyLanguage
from traffick_rules.law.provision import Provision
from traffick_rules.law.values.amount import Amount
from traffick_rules.law.values.length import Length
from traffick_rules.law.values.punishment import Fine, Imprisonment
from traffick_rules.lines import to_text
from traffick_rules.mixins import Undecided
from traffick_rules.plugins import AnyJurisdiction, get_jurisdiction, language_in
from traffick_rules.render.text import sentence_lines


@attrs.frozen(kw_only=True, slots=False, repr=False)
class SentenceAnswer(Document, Undecided):
    """
    What an alleged offence is and what sentence it carries, offence by offence.

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
        return self.answer.offence if self.answer is not None else None

    @property
    def degree(self) -> str | None:
        """The code of its degree, or None."""
        return self.answer.degree if self.answer is not None else None

    @property
    def minimum(self) -> Length | None:
        """The least term of imprisonment; None where the provision states none or nothing is settled."""
        return self.answer.minimum if self.answer is not None else None

    @property
    def maximum(self) -> Imprisonment | None:
        """The longest term of imprisonment, or life; None unless settled."""
        return self.answer.maximum if self.answer is not None else None

    @property
    def fine(self) -> Fine | None:
        """The fine that the law names; None where it names none, or nothing is settled."""
        return self.answer.fine if self.answer is not None else None

    @property
    def law_of(self) -> date | None:
        """The day whose law decides the punishment; None unless settled."""
        return self.answer.law_of if self.answer is not None else None

    @property
    def candidates(self) -> tuple[SentenceCandidate, ...]:
        """The possible outcomes, where they differ with a day or degree that is not known."""
        return self.answer.candidates if self.answer is not None else ()

    @property
    def provisions(self) -> tuple[Provision, ...]:
        """The provisions that the answer rests on."""
        return self.answer.provisions if self.answer is not None else ()

    def allows(self, term: Imprisonment | Amount) -> Verdict:
        """Whether a stated sentence lies within the range; unknown where no offence is settled."""
        if self.answer is not None:
            return self.answer.allows(term)
        return Verdict.UNKNOWN if self.undecided else Verdict.NO

    def explain(
        self, offence: str | None = None, *, language: AnyLanguage = ENGLISH
    ) -> Explanation:
        """
        Why the answer about an offence is what it is.

        Args:
            offence: The code of the offence, such as `262a`; the one that was asked for, or the gravest met, if left
                out.
            language: The language to explain in, or its code, such as `da`.

        Raises:
            ArgumentError: If there is no such offence, the sentence was read from data, or the answer was decided
                without a condition: then its `because` is all there is.
        """
        by_code = {answer.offence: answer for answer in self.offences}
        answer = self.answer if offence is None else by_code.get(offence)
        if answer is None:
            known = ", ".join(by_code) or "none"
            msg = f"offence: {offence!r} is not among the answers; name one of {known}"
            raise ArgumentError(msg)
        return explain(answer, language=language)

    def to_text(self, *, language: AnyLanguage = ENGLISH) -> str:
        """
        The answer as plain text for people.

        Args:
            language: The language, or its code, such as `da`.
        """
        translate = language_in(language, self.jurisdiction)
        return to_text(sentence_lines(self.country, self.answer, self.offences, translate))


def sentence(
    charge: Charge, *, jurisdiction: AnyJurisdiction, offence: str | None = None
) -> SentenceAnswer:
    """
    What an alleged offence is, and what sentence it carries, under the law that applies.

    The elements are judged by the law of the day of the offence. The punishment is that of the same law,
    or that of the day of judgment where this is stated and milder. Where only one of first and last day is
    known, it stands for the day of the offence. Where the law changed between first and last day, or no
    day is known, and the outcomes differ, the answer is unknown and lists the candidates.

    Args:
        charge: What is known about the alleged offence.
        jurisdiction: The country, or its code.
        offence: The code of the offence charged, such as `262a`; None for the gravest one met.

    Raises:
        ArgumentError: If charge or country is not one.
        UnknownCodeError: If the country has no such offence, or the day lies before its coverage.

    Example:
        >>> from traffick_rules import Charge, sentence
        >>> charge = Charge.from_dict({
        ...     "trafficking": {
        ...         "acts": ["recruitment"], "means": ["deception"], "purposes": ["forced_labour"],
        ...         "last_day": "2006-05-01",
        ...     },
        ... })
        >>> answer = sentence(charge, jurisdiction="dk")
        >>> print(answer.offence, answer.verdict, answer.maximum, answer.law_of)
        262a yes 8 years 2006-05-01
    """
    checked, country = Charge.check(charge), get_jurisdiction(jurisdiction)
    return SentenceAnswer(
        jurisdiction=country.code,
        country=country.name,
        charge=checked,
        asked=offence,
        offences=offence_answers(checked, country, offence),
    )
