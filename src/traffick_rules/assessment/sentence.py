"""Sentences: what an alleged offence is, and what it may cost, under the law that counts."""

from __future__ import annotations

import attrs

from traffick_rules.answer import serialization
from traffick_rules.answer.judged_charge import JudgedCharge
from traffick_rules.answer.sentence_range import offence_answers
from traffick_rules.case.charge import Charge
from traffick_rules.errors import ArgumentError
from traffick_rules.explain.explanation import Explanation
from traffick_rules.explain.tree import explain
from traffick_rules.language import ENGLISH, AnyLanguage
from traffick_rules.lines import to_text
from traffick_rules.plugins import AnyJurisdiction, get_jurisdiction, language_in
from traffick_rules.render.text import sentence_lines

__all__ = ["SentenceAnswer", "sentence"]


@attrs.frozen(kw_only=True, slots=False, repr=False)
class SentenceAnswer(JudgedCharge):
    """
    What an alleged offence is and may cost, offence by offence.

    Without a named offence it speaks of the gravest offence whose elements are met.
    """

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

    def to_dict(self) -> dict[str, object]:
        """The answer as plain data; equal answers give equal data in the same order."""
        return serialization.to_dict(serialization.from_sentence(self))

    def to_json(self, *, indent: int | None = None) -> str:
        """
        The answer as JSON text; the same input gives the same bytes.

        Args:
            indent: How many spaces a level is indented, for people; compact if left out.
        """
        return serialization.to_json(serialization.from_sentence(self), indent)

    def to_text(self, *, language: AnyLanguage = ENGLISH) -> str:
        """
        The answer as plain text for people.

        Args:
            language: The language, or its code, such as `da`.
        """
        return to_text(sentence_lines(self, language_in(language, self.jurisdiction)))

    @classmethod
    def from_dict(cls, data: object) -> SentenceAnswer:
        """
        The answer that `to_dict` gave.

        Args:
            data: The plain data.

        Raises:
            CaseError: If the data are not such an answer.
        """
        return serialization.to_sentence(cls, data)


def sentence(
    charge: Charge, *, jurisdiction: AnyJurisdiction, offence: str | None = None
) -> SentenceAnswer:
    """
    What an alleged offence is, and what it may cost, under the law that counts.

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
