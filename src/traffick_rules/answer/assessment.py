"""Assessments: all answers for one case under the law of one day."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

import attrs

from traffick_rules.answer import plain
from traffick_rules.answer.answers import (
    Answer,
    Answers,
    DutyAnswer,
    EntitlementAnswer,
    NotInForce,
    PermitAnswer,
    ReflectionPeriodAnswer,
    VictimStatusAnswer,
)
from traffick_rules.answer.verdict import Verdict
from traffick_rules.case.case import Case
from traffick_rules.errors import NotInForceError
from traffick_rules.law.duty import DutyRule
from traffick_rules.law.entitlement import EntitlementRule
from traffick_rules.law.permit import PermitRule
from traffick_rules.law.reflection_period import ReflectionPeriodRule
from traffick_rules.law.victim_status import VictimStatusRule

__all__ = ["Assessment"]

A = TypeVar("A", bound=Answer)


@attrs.frozen(kw_only=True, slots=False, repr=False)
class Assessment:
    """
    All answers for one case, with what is needed to reproduce them years later.

    Attributes:
        jurisdiction: The code of the jurisdiction.
        country: Its name.
        on: The day of decision, whose law was applied.
        fingerprint: SHA-256 of the law in force on that day.
        case: The case as it was assessed.
        answers: Every answer, in the jurisdiction's order.
        not_in_force: The rules of the jurisdiction that are not in force on that day.
    """

    jurisdiction: str
    country: str
    on: date
    fingerprint: str
    case: Case
    answers: tuple[Answer, ...]
    not_in_force: tuple[NotInForce, ...]

    def __repr__(self) -> str:
        return f"<assessment under the law of {self.country} on {self.on}>"

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
        return applies or self._first(ReflectionPeriodAnswer, ReflectionPeriodRule.subject)

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
        """What somebody has to do, by its code; duties that do not exist included, with a no."""
        return self._by_code(DutyAnswer, DutyRule.subject)

    def answer(self, question: str) -> Answer:
        """
        The answer to a question by its name, such as `permits.9c5`.

        Raises:
            NotInForceError: If the law of the day has no such question.
        """
        return Answers("", {a.question: a for a in self.answers}, ())[question]

    def to_dict(self) -> dict[str, object]:
        """The assessment as plain data; equal assessments give equal data in the same order."""
        return plain.from_result(self, self.answers)

    def to_json(self) -> str:
        """The assessment as JSON text; the same input gives the same bytes."""
        return plain.to_json(self.to_dict())

    def to_text(self) -> str:
        """The assessment as plain text for people, answers first."""
        from traffick_rules.answer import rendering

        return rendering.to_text(rendering.assessment_lines(self))

    @classmethod
    def from_dict(cls, data: object, *, case_type: type[Case] = Case) -> Assessment:
        """
        The assessment that `to_dict` gave.

        Args:
            data: The plain data.
            case_type: The kind of case, where the jurisdiction has fact groups of its own.

        Raises:
            CaseError: If the data are not an assessment.
        """
        return plain.to_result(cls, data, case_type)

    def _first(self, kind: type[A], subject: str) -> A:
        found = next((answer for answer in self.answers if isinstance(answer, kind)), None)
        if found is None:
            raise NotInForceError(
                subject, f"the law of {self.country} on {self.on} has no rule on it"
            )
        return found

    def _by_code(self, kind: type[A], subject: str) -> Answers[A]:
        prefix = len(subject) + 1
        found = {
            answer.question[prefix:]: answer for answer in self.answers if isinstance(answer, kind)
        }
        return Answers(subject, found, self.not_in_force)
