"""A charge with the answer for every offence, as data."""

from __future__ import annotations

from datetime import date

import attrs

from traffick_rules.answer.offence import OffenceAnswer, SentenceCandidate, gravity
from traffick_rules.answer.verdict import Verdict
from traffick_rules.case.charge import Charge
from traffick_rules.law.amount import Amount
from traffick_rules.law.length import Length
from traffick_rules.law.provision import Provision
from traffick_rules.law.punishment import Fine, Imprisonment
from traffick_rules.mixins import Undecided

__all__ = ["JudgedCharge"]


@attrs.frozen(kw_only=True, slots=False, repr=False)
class JudgedCharge(Undecided):
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
