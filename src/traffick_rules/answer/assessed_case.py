"""A case with all its answers under the law of one day, as data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import ClassVar, TypeVar, cast

import attrs

from traffick_rules.answer.answers import (
    Answer,
    Answers,
    AnswerSet,
    NotInForce,
    Told,
    no_such_question,
    rules_not_in_force,
)
from traffick_rules.answer.burden import BurdenAnswer
from traffick_rules.answer.duty import DutyAnswer
from traffick_rules.answer.entitlement import EntitlementAnswer
from traffick_rules.answer.last_checked import LastChecked, last_checked
from traffick_rules.answer.permit import PermitAnswer
from traffick_rules.answer.plan import plan_of
from traffick_rules.answer.provenance import Provenance
from traffick_rules.answer.reflection_period import ReflectionPeriodAnswer
from traffick_rules.answer.verdict import Verdict
from traffick_rules.answer.victim_status import VictimStatusAnswer
from traffick_rules.case.age import stated_until
from traffick_rules.case.case import Case
from traffick_rules.errors import ArgumentError, NotInForceError
from traffick_rules.facts.fact import shown
from traffick_rules.law.country.fingerprint import digest
from traffick_rules.law.country.jurisdiction import LawInForce
from traffick_rules.law.rules.burden import BurdenRule
from traffick_rules.law.rules.duty import DutyRule
from traffick_rules.law.rules.entitlement import EntitlementRule
from traffick_rules.law.rules.permit import PermitRule
from traffick_rules.law.rules.reflection_period import ReflectionPeriodRule
from traffick_rules.law.rules.victim_status import VictimStatusRule
from traffick_rules.law.values.boundary import day_after
from traffick_rules.mixins import Undecided
from traffick_rules.plugins import get_jurisdiction

_DIGITS = 32
"""Of SHA-256, as many hexadecimal digits as tell the answers of two cases apart."""

A = TypeVar("A", bound=Answer)


@attrs.frozen(kw_only=True, slots=False, repr=False, eq=False)
class AssessedCase(Undecided):
    """
    A case with all its answers, each of which is made when it is read.

    Attributes:
        jurisdiction: The code of the jurisdiction.
        country: Its name.
        on: The day of decision, whose law was applied.
        fingerprint: SHA-256 of the law in force on that day.
        case: The case as it was assessed.
        made_with: Versions of the library and of the plugin, and the engine; two assessments that differ in these
            alone are equal.
    """

    _computed: ClassVar = ("answers", "not_in_force", "last_checked")

    jurisdiction: str
    country: str
    on: date
    fingerprint: str
    case: Case
    made_with: Provenance
    _made: Mapping[str, Answer]
    _absent: tuple[NotInForce, ...] | None = None
    _law: LawInForce | None = None

    @property
    def answers(self) -> tuple[Answer, ...]:
        """Every answer, in the jurisdiction's order."""
        return tuple(self._made.values())

    @property
    def headlines(self) -> tuple[Answer, ...]:
        """The answers that come first: all but details, such as procedure, grounds of refusal and appeals."""
        return tuple(answer for answer in self.answers if not answer.detail)

    @property
    def answers_digest(self) -> str:
        """
        A digest of what the answers say, apart from titles and reasons, to be stored and compared on another day or under another release.

        Other facts can give the same answers. Whoever has it can try which case it is of: keep it where the facts are.
        """
        return digest([told.line for told in self._told()])[:_DIGITS]

    @property
    def next_day(self) -> date | None:
        """
        The first day ahead on which an answer can change although no one learns anything; None where there is none.

        Under the same installed rules the answers are the same until the day before.

        Raises:
            ArgumentError: If the assessment was read from data, and the installed law is another.
        """
        days = (*self.days_ahead(), *self.law.jurisdiction.epochs)
        return min((day for day in days if day > self.on), default=None)

    def days_ahead(self) -> Iterator[date]:
        """The days, of any time, on which an answer can say something else although facts and law stay as they are."""
        for test in plan_of(self.law).timed:
            yield from test.turning_days(self.case, self.on)
        for told in self._told():
            yield from told.turning_days
        for _, last in stated_until(self.case):
            yield day_after(last)

    def _told(self) -> Iterable[Told]:
        if isinstance(self._made, AnswerSet):
            return self._made.told
        return [answer.told for answer in self.answers]

    @property
    def not_in_force(self) -> tuple[NotInForce, ...]:
        """The rules of the jurisdiction that are not in force on that day."""
        return rules_not_in_force(self.law, self.on) if self._absent is None else self._absent

    @property
    def last_checked(self) -> tuple[LastChecked, ...]:
        """The texts that its answers rest on and that were last read before that day, the oldest reading first."""
        return last_checked(self.answers, self.on)

    @property
    def law(self) -> LawInForce:
        """
        The law that was applied.

        Raises:
            ArgumentError: If the assessment was read from data, and the installed law is another.
            JurisdictionNotFoundError: If it was read from data, and its country is not installed.
        """
        if self._law is not None:
            return self._law
        law = get_jurisdiction(self.jurisdiction).in_force(self.on)
        if law.fingerprint != self.fingerprint:
            msg = (
                f"the law of {self.country} that is installed for {self.on} is not the one the "
                "assessment was made under; assess the case again"
            )
            raise ArgumentError(msg)
        self.__dict__["_law"] = law
        return law

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, AssessedCase):
            return NotImplemented
        return self._substance() == other._substance()

    def __hash__(self) -> int:
        return hash((self.jurisdiction, self.on, self.fingerprint, self.case))

    def _substance(self) -> tuple[object, ...]:
        same = (self.jurisdiction, self.country, self.on, self.fingerprint, self.case)
        return (*same, self.answers, self.not_in_force)

    def __getstate__(self) -> dict[str, object]:
        return {**self.__dict__, "_absent": self.not_in_force, "_law": None}

    def __repr__(self) -> str:
        return f"<assessment under the law of {self.country} on {self.on}>"

    def _instead(self) -> str:
        return "compare the verdict of an answer: assessment.victim_status.verdict is Verdict.YES"

    @property
    def victim_status(self) -> VictimStatusAnswer:
        """
        Whether the person is a victim of trafficking in the eyes of the law.

        Raises:
            NotInForceError: If the law of the day has no rule on it.
        """
        return self._first(VictimStatusAnswer, VictimStatusRule.subject)

    @property
    def reflection_period(self) -> ReflectionPeriodAnswer:
        """
        The reflection period; where the law knows several, the first that applies, else the first.

        Raises:
            NotInForceError: If the law of the day has none.
        """
        found = self.reflection_periods.values()
        applies = next((answer for answer in found if answer.verdict is Verdict.YES), None)
        if applies is not None:
            return applies
        return self._first(ReflectionPeriodAnswer, ReflectionPeriodRule.subject)

    @property
    def reflection_periods(self) -> Answers[ReflectionPeriodAnswer]:
        """The reflection periods by their code."""
        return self._by_code(ReflectionPeriodAnswer, ReflectionPeriodRule.subject)

    @property
    def permits(self) -> Answers[PermitAnswer]:
        """The residence permits by their code."""
        return self._by_code(PermitAnswer, PermitRule.subject)

    @property
    def entitlements(self) -> Answers[EntitlementAnswer]:
        """The entitlements by their code."""
        return self._by_code(EntitlementAnswer, EntitlementRule.subject)

    @property
    def duties(self) -> Answers[DutyAnswer]:
        """What someone has to do, by its code; duties that do not exist included, with a no."""
        return self._by_code(DutyAnswer, DutyRule.subject)

    @property
    def burdens(self) -> Answers[BurdenAnswer]:
        """What can be imposed on the person or taken away from them, by its code."""
        return self._by_code(BurdenAnswer, BurdenRule.subject)

    def __getitem__(self, question: str) -> Answer:
        """
        The answer to a question by its name, such as `permits.9c5`.

        Raises:
            ArgumentError: If *question* is no text.
            UnknownCodeError: If the law of the day has no such question; it says when the law has it.
        """
        if not isinstance(question, str):
            msg = f"question: {shown(question)} is not a text; give one such as 'permits.9c5'"  # type: ignore[unreachable] # a place in a list, as it may be mistaken for one
            raise ArgumentError(msg)
        if question not in self._made:
            raise no_such_question(question, self._made, self.not_in_force)
        return self._made[question]

    def __contains__(self, asked: object) -> bool:
        """Whether there is an answer to a question, by its name; or whether an answer is one of these."""
        return asked in (self._made if isinstance(asked, str) else self._made.values())

    def __iter__(self) -> Iterator[Answer]:
        return iter(self._made.values())

    def __len__(self) -> int:
        return len(self._made)

    def _questions(self, kind: type[A]) -> Sequence[str]:
        if isinstance(self._made, AnswerSet):
            return self._made.of_kind(kind)
        return [question for question, answer in self._made.items() if type(answer) is kind]

    def _first(self, kind: type[A], subject: str) -> A:
        for question in self._questions(kind):
            return cast("A", self._made[question])
        message = f"the law of {self.country} on {self.on} has no rule on it"
        absent = [str(rule) for rule in self.not_in_force if rule.question.startswith(subject)]
        raise NotInForceError(subject, "; ".join([message, *absent]))

    def _by_code(self, kind: type[A], subject: str) -> Answers[A]:
        return Answers(subject, self._questions(kind), self._made, lambda: self.not_in_force)
