"""Answers about offences: whether one is met, and the range of its punishment."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import attrs

from traffick_rules.answer.answers import Answer
from traffick_rules.answer.verdict import Verdict
from traffick_rules.law.rules.sentencing import CircumstanceEffect
from traffick_rules.law.values.amount import Amount
from traffick_rules.law.values.length import Length, years
from traffick_rules.law.values.punishment import Fine, Imprisonment, Punishment
from traffick_rules.mixins import Brief, Undecided


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
        maximum: The longest term or life, or None where the elements are not met.
        law_of: The day whose law decides the punishment.
        provisions: The ids of the provisions.
        fine: The fine that the law names, or None.
    """

    first_day: date
    last_day: date | None
    verdict: Verdict
    degree: str | None
    minimum: Length | None
    maximum: Imprisonment | None
    law_of: date
    provisions: tuple[str, ...]
    fine: Fine | None = None

    @property
    def punishment(self) -> Punishment:
        """The range of punishment."""
        return Punishment(self.minimum, self.maximum, self.fine)

    @property
    def outcome(self) -> tuple[Verdict, str | None, Punishment]:
        """What makes two candidates the same."""
        return (self.verdict, self.degree, self.punishment)


@attrs.frozen(kw_only=True)
class CircumstanceAnswer(Undecided, Brief):
    """
    Whether a circumstance is given that counts within the range, changes it, or extends who or what it reaches.

    Attributes:
        code: A short name within the offence.
        title: The circumstance in plain words.
        effect: What it does to the punishment, or to the reach of the offence.
        verdict: Whether it is given.
        provisions: The ids of the provisions.
        lifted_maximum: The longest term with it, where it lifts the maximum.
        fine: The fine that it brings; None where no amount is stated.
    """

    code: str
    title: str
    effect: CircumstanceEffect
    verdict: Verdict
    provisions: tuple[str, ...]
    lifted_maximum: Imprisonment | None = None
    fine: Fine | None = None

    def allows(self, stated: Imprisonment | Amount, otherwise: Punishment) -> Verdict:
        """Whether it makes possible what the range does not allow."""
        allowed: bool | None = False
        if isinstance(stated, Amount):
            if self.effect in {CircumstanceEffect.FINE, CircumstanceEffect.COMPANY_LIABLE}:
                allowed = self.fine.allows(stated) if self.fine else None
        elif self.effect is CircumstanceEffect.BELOW_MINIMUM:
            gravest = otherwise.gravest
            allowed = None if gravest is None else stated <= gravest
        elif self.effect is CircumstanceEffect.RAISES_MAXIMUM:
            least = otherwise.minimum or years(0)
            allowed = (
                None if self.lifted_maximum is None else least <= stated <= self.lifted_maximum
            )
        return _together(self.verdict, allowed)


def _together(verdict: Verdict, allowed: bool | None) -> Verdict:  # noqa: FBT001 - as a comparison gives it
    if allowed is False:
        return Verdict.NO
    return verdict if allowed or verdict is Verdict.NO else Verdict.UNKNOWN


def _within(stated: Imprisonment | Amount, punishment: Punishment) -> bool | None:
    """Whether a sentence lies within a range; None where that is not known."""
    fine, minimum, maximum = punishment.fine, punishment.minimum, punishment.gravest
    if isinstance(stated, Amount):
        return fine is not None and fine.allows(stated)
    if punishment.is_fine_alone or (minimum is not None and stated < minimum):
        return False
    return None if maximum is None else stated <= maximum


@attrs.frozen(kw_only=True, slots=False, eq=False, repr=False)
class OffenceAnswer(Answer):
    """
    Whether the elements of one offence are met, and the range of its punishment.

    Attributes:
        offence: The code of the offence, such as `262a`.
        degree: The code of the degree; None unless it is settled.
        minimum: The least term of imprisonment; None where the provision states none, or nothing is settled.
        maximum: The longest term of imprisonment, or life; None unless the verdict is yes and
            the range settled, or where no source read gives it, or there is only a fine.
        law_of: The day whose law decides the punishment; None where that is not settled.
        candidates: The possible outcomes, where they differ with a day or degree that is not known.
        circumstances: What counts within the range, changes it, or extends who or what the offence reaches, under
            the law that counts.
        fine: The fine that the law names, in the place of imprisonment, beside it or alone; None where it names none,
            or nothing is settled.
    """

    offence: str
    degree: str | None = None
    minimum: Length | None = None
    maximum: Imprisonment | None = None
    law_of: date | None = None
    candidates: tuple[SentenceCandidate, ...] = ()
    circumstances: tuple[CircumstanceAnswer, ...] = ()
    fine: Fine | None = None

    @property
    def value(self) -> Imprisonment | None:
        """The longest term of imprisonment."""
        return self.maximum

    @property
    def punishment(self) -> Punishment:
        """The range of punishment."""
        return Punishment(self.minimum, self.maximum, self.fine)

    def allows(self, term: Imprisonment | Amount) -> Verdict:
        """
        Whether a stated sentence lies within the range, or within what a circumstance makes of it.

        Args:
            term: The term of imprisonment, life, or the fine.

        Returns:
            Yes or no where every possible outcome agrees, else unknown; no where the offence is not met.
        """
        possible: Sequence[SentenceCandidate | OffenceAnswer] = self.candidates or [self]
        found = {self._allowed(term, each.verdict, each.punishment) for each in possible}
        return found.pop() if len(found) == 1 else Verdict.UNKNOWN

    def _allowed(
        self, stated: Imprisonment | Amount, verdict: Verdict, punishment: Punishment
    ) -> Verdict:
        found = _together(verdict, _within(stated, punishment))
        if found is not Verdict.NO or verdict is Verdict.NO:
            return found
        made_possible = {each.allows(stated, punishment) for each in self.circumstances}
        if Verdict.YES in made_possible and verdict is Verdict.YES and not self.candidates:
            return Verdict.YES
        return Verdict.NO if made_possible <= {Verdict.NO} else Verdict.UNKNOWN


def gravity(answer: OffenceAnswer) -> Imprisonment:
    """The longest term that an offence carries, by which the gravest of several is found."""
    maxima = [answer.maximum, *(candidate.maximum for candidate in answer.candidates)]
    return max((maximum for maximum in maxima if maximum is not None), default=years(0))
