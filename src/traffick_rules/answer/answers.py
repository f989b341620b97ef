"""Answers: the verdict on one question, its value, and what it rests on."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Generic, TypeVar, cast

import attrs

from traffick_rules.answer.reason import Basis, Grounds, Reason
from traffick_rules.answer.verdict import Verdict
from traffick_rules.errors import ArgumentError, NotInForceError, did_you_mean
from traffick_rules.facts import Authority
from traffick_rules.language import ENGLISH, Language, Speak
from traffick_rules.law.entitlement import EntitlementKind
from traffick_rules.law.length import Length, LengthRange
from traffick_rules.law.permit import PermitDuration, PermitGround
from traffick_rules.law.provision import Caution, Confidence, Provision
from traffick_rules.law.reflection_period import ReflectionForm
from traffick_rules.law.rule import Modality
from traffick_rules.law.victim_status import IdentificationStep, VictimStage

if TYPE_CHECKING:
    from traffick_rules.explain.explanation import Explanation

__all__ = [
    "Answer",
    "Answers",
    "CompetentBody",
    "DutyAnswer",
    "DutyState",
    "EntitlementAnswer",
    "NotInForce",
    "PermitAnswer",
    "ReflectionPeriodAnswer",
    "VictimStatusAnswer",
    "absence_of",
]


@attrs.frozen(kw_only=True, slots=False, eq=False, repr=False)
class Answer:
    """
    The answer to one question about one case.

    Attributes:
        question: The name of the question, such as `permits.9c5`.
        title: What the question is about, in plain words.
        local_title: The same in the country's language, or empty.
        verdict: Yes, no or unknown.
        modality: Whether a yes means that the authority shall, or that it may.
    """

    question: str
    title: str
    local_title: str = ""
    verdict: Verdict
    modality: Modality
    # Reasons are made when somebody asks for them; what was read from data has them already.
    _grounds: Grounds | Basis

    def __repr__(self) -> str:
        return f"<{self.question}: {self.verdict}>"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Answer) or type(self) is not type(other):
            return NotImplemented
        return self.__getstate__() == other.__getstate__()

    def __hash__(self) -> int:
        return hash((type(self), self.question, self.verdict))

    @property
    def grounds(self) -> Grounds:
        """Reasons, provisions and cautions together."""
        if isinstance(self._grounds, Grounds):
            return self._grounds
        made = self.__dict__.get("_made_grounds")
        if made is None:
            made = self.__dict__["_made_grounds"] = self._grounds.grounds()
        return cast("Grounds", made)

    @property
    def because(self) -> tuple[Reason, ...]:
        """The clauses that carry the verdict, or that it hangs on where it is unknown."""
        return self.grounds.because

    @property
    def provisions(self) -> tuple[Provision, ...]:
        """The provisions that the answer rests on, all in force on the day that counts."""
        return self.grounds.provisions

    @property
    def confidence(self) -> Confidence | None:
        """The weakest confidence among the provisions and their doubtful days."""
        return self.grounds.confidence

    @property
    def cautions(self) -> tuple[Caution, ...]:
        """What is doubtful about the days on which the provisions are in force."""
        return self.grounds.cautions

    def explain(self, *, language: Language = ENGLISH) -> Explanation:
        """
        Why the answer is what it is: a tree of clauses, and every ground that carries the verdict.

        Args:
            language: The language to explain in, such as `jurisdiction.language("da")`.

        Raises:
            ArgumentError: If the answer was read from data, or was decided without a condition: then its
                `because` is all there is.
        """
        from traffick_rules.explain.explanation import explain

        if isinstance(self._grounds, Grounds):
            msg = (
                f"{self.question}: this answer was read from data, or no condition of that day asks it; "
                "assess the case anew to have it explained, or see `because`"
            )
            raise ArgumentError(msg)
        return explain(self._grounds, title=self.title, modality=self.modality, language=language)

    @property
    def value(self) -> object:
        """What is given, where the verdict is yes; None where nothing is, or nothing is known."""
        return None

    def __getstate__(self) -> dict[str, object]:
        state = {**self.__dict__, "_grounds": self.grounds}
        state.pop("_made_grounds", None)
        return state


@attrs.frozen(kw_only=True)
class CompetentBody:
    """
    A body that may be competent for a step of the identification of this person.

    Attributes:
        authority: Its role.
        title: Its name in English.
        local_title: Its name in the country's language, or empty.
        step: The step.
        verdict: Whether it is competent for this person.
        provisions: The ids of the provisions that say so.
    """

    authority: Authority
    title: str
    local_title: str
    step: IdentificationStep
    verdict: Verdict
    provisions: tuple[str, ...]


@attrs.frozen(kw_only=True, slots=False, eq=False, repr=False)
class VictimStatusAnswer(Answer):
    """
    Whether the person is a victim of trafficking in the eyes of the law.

    Attributes:
        stage: Presumed, assessed, or not a victim; None where nothing is known.
        bodies: The bodies that may be competent, step by step.
    """

    stage: VictimStage | None
    bodies: tuple[CompetentBody, ...]

    @property
    def value(self) -> VictimStage | None:
        """The stage."""
        return self.stage

    @property
    def authorities(self) -> tuple[CompetentBody, ...]:
        """The bodies that are competent to decide on this person's status."""
        return self._competent(IdentificationStep.DECISION)

    @property
    def interviewers(self) -> tuple[CompetentBody, ...]:
        """The bodies that may hold the identification interview with this person."""
        return self._competent(IdentificationStep.INTERVIEW)

    @property
    def detectors(self) -> tuple[CompetentBody, ...]:
        """The bodies that may notice and refer this person as a presumed victim."""
        return self._competent(IdentificationStep.DETECTION)

    def _competent(self, step: IdentificationStep) -> tuple[CompetentBody, ...]:
        return tuple(
            body for body in self.bodies if body.step is step and body.verdict is Verdict.YES
        )


@attrs.frozen(kw_only=True, slots=False, eq=False, repr=False)
class ReflectionPeriodAnswer(Answer):
    """
    Whether the person has a reflection period, and how long. Lengths are None unless that is a yes.

    Attributes:
        form: What the period is in national law.
        length: The length without extension.
        longest: The longest the period can be for this person, extension included; that of the law
            where it is not known whether it can be extended; None where the law states no longest time.
        extension: Whether it can be extended; no where the law knows no extension.
        extension_modality: Whether the authority shall or may extend; None without extension.
        on_request: Whether it has to be asked for; None where that is not known.
        starts_on: Its first day, where it is known.
        decided_end: Its last day as the latest decision states it, extensions included; None where none is
            known.
    """

    form: ReflectionForm
    length: Length | LengthRange | None
    longest: Length | LengthRange | None
    extension: Verdict
    extension_modality: Modality | None
    on_request: bool | None
    starts_on: date | None
    decided_end: date | None

    @property
    def value(self) -> Length | LengthRange | None:
        """The length without extension."""
        return self.length

    @property
    def days(self) -> int | None:
        """The length without extension in days; None if it is a range or not in days."""
        return self.length.in_days if isinstance(self.length, Length) else None

    @property
    def max_total_days(self) -> int | None:
        """The longest in days, extension included; None if it is not stated, a range or not in days."""
        return self.longest.in_days if isinstance(self.longest, Length) else None

    @property
    def ends_on(self) -> date | None:
        """The last day without extension, where the first day and a fixed length are known."""
        return self._end(self.length)

    @property
    def latest_end_on(self) -> date | None:
        """The last day with the longest extension, where the first day is known."""
        return self._end(self.longest)

    def _end(self, length: Length | LengthRange | None) -> date | None:
        if self.starts_on is None or not isinstance(length, Length):
            return None
        return length.after(self.starts_on)


@attrs.frozen(kw_only=True, slots=False, eq=False, repr=False)
class PermitAnswer(Answer):
    """
    Whether a residence permit shall, or can, be granted.

    Attributes:
        ground: What the permit rests on.
        duration: How long it lasts; None unless the verdict is yes and the law says.
        ends_by: The day on which it ends at the latest because of the person's age, where known.
    """

    ground: PermitGround
    duration: PermitDuration | None
    ends_by: date | None

    @property
    def value(self) -> PermitDuration | None:
        """The duration."""
        return self.duration


@attrs.frozen(kw_only=True, slots=False, eq=False, repr=False)
class EntitlementAnswer(Answer):
    """
    Whether something shall, or can, be given to the person or done for them.

    Attributes:
        kind: What is given.
        provided_by: Who gives it, in words.
        paid_by: Who pays, in words.
        longest: The longest time for which it is given; None unless the verdict is yes and the law says.
    """

    kind: EntitlementKind
    provided_by: str
    paid_by: str
    longest: Length | None

    @property
    def value(self) -> Length | None:
        """The longest time for which it is given."""
        return self.longest


class DutyState(enum.StrEnum):
    """
    Where a duty stands on the day of the assessment.

    `POSSIBLE`: it is not known whether the duty exists. `OPEN`: it exists, and its last day is not known to be past.
    `OVERDUE`: its last day is certain and past, and it is not known to be fulfilled. `NONE`: there is no such duty.
    """

    POSSIBLE = "possible"
    OPEN = "open"
    OVERDUE = "overdue"
    FULFILLED = "fulfilled"
    NONE = "none"


@attrs.frozen(kw_only=True, slots=False, eq=False, repr=False)
class DutyAnswer(Answer):
    """
    Whether somebody has to do something for or about the person, by when, and whether it has been done.

    Attributes:
        owed_by: Who has to do it, in words.
        fulfilled: Whether it has been done.
        within: The time to do it in; None where the law gives none.
        due_on: The last day to do it; None where there is none, or where it cannot be told yet.
        can_be_later: Whether a decision that is not known yet can have moved that day.
        state: Where the duty stands on the day of the assessment.
    """

    owed_by: str
    fulfilled: Verdict
    within: Length | None
    due_on: date | None
    can_be_later: bool
    state: DutyState

    @property
    def value(self) -> date | None:
        """The last day to do it, where the duty exists."""
        return self.due_on if self.verdict is Verdict.YES else None


@attrs.frozen(kw_only=True)
class NotInForce:
    """
    A rule of the jurisdiction that is not in force on the day.

    Attributes:
        question: The name of the question it would answer.
        title: What it gives, in plain words.
        provision: The provision that it rests on.
        provisions: What the law says instead on that day.
        cautions: What is doubtful about these days.
    """

    question: str
    title: str
    provision: Provision
    provisions: tuple[Provision, ...]
    cautions: tuple[Caution, ...]

    def __str__(self) -> str:
        return self.said(ENGLISH)

    @property
    def first_day(self) -> date | None:
        """Its first day in force; None where not known."""
        return self.provision.first_day

    @property
    def last_day(self) -> date | None:
        """Its last day in force; None while it is in force."""
        return self.provision.last_day

    @property
    def citation(self) -> str:
        """The provision, as one cites it."""
        return self.provision.citation

    def said(self, speak: Speak) -> str:
        """The provision and its days in force, in the language of *speak*."""
        since = speak("from {day}").format(day=self.first_day)
        if self.first_day is None:
            since = speak("from a day that is not verified")
        until = f" {speak('to {day}').format(day=self.last_day)}" if self.last_day else ""
        return speak("{provision} is in force {days}").format(
            provision=self.provision.cited(speak), days=f"{since}{until}"
        )


def absence_of(question: str, absent: Iterable[NotInForce]) -> NotInForceError | None:
    """The error for a question whose rule is not in force on the day; None if it is not one of them."""
    for rule in absent:
        if rule.question == question:
            return NotInForceError(question, f"is not in force on that day; {rule}")
    return None


A = TypeVar("A", bound=Answer)


class Answers(Mapping[str, A], Generic[A]):
    """
    Answers of one kind by the code of their rule.

    Raises:
        NotInForceError: For a code that is not in force on the day, or that the country does not have.
    """

    def __init__(
        self, subject: str, answers: Mapping[str, A], absent: tuple[NotInForce, ...]
    ) -> None:
        self._subject = subject
        self._answers = answers
        self._absent = absent

    def __getitem__(self, code: str) -> A:
        asked: object = code
        if isinstance(asked, str) and asked in self._answers:
            return self._answers[code]
        asked = f"{self._subject}.{code}"
        absence = absence_of(asked, self._absent)
        if absence is not None:
            raise absence
        known = ", ".join(self._answers) or "none"
        hint = did_you_mean(code, self._answers) or f"in force: {known}"
        raise NotInForceError(asked, f"is not in the law of that day; {hint}")

    def __iter__(self) -> Iterator[str]:
        return iter(self._answers)

    def __len__(self) -> int:
        return len(self._answers)

    def __repr__(self) -> str:
        return f"<{self._subject}: {', '.join(f'{k} {v.verdict}' for k, v in self.items())}>"
