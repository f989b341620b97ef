"""Assessments: all answers for one case under the law of one day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, TypeVar

import attrs

from traffick_rules.answer import serialization
from traffick_rules.answer.absent import no_such_question
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
from traffick_rules.assessment.receipt import MadeWith, Receipt, receipt_of
from traffick_rules.case.argument import check_text
from traffick_rules.case.case import Case
from traffick_rules.errors import ArgumentError, NotInForceError
from traffick_rules.facts.fact import AnyFact
from traffick_rules.language import ENGLISH, Language
from traffick_rules.law.duty import DutyRule
from traffick_rules.law.entitlement import EntitlementRule
from traffick_rules.law.law_in_force import LawInForce
from traffick_rules.law.permit import PermitRule
from traffick_rules.law.reflection_period import ReflectionPeriodRule
from traffick_rules.law.victim_status import VictimStatusRule
from traffick_rules.plugins import get_jurisdiction

if TYPE_CHECKING:
    from traffick_rules.explain.what_if import Difference, FactSet

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
        made_with: Versions of the library and of the plugin, and the engine; two assessments that differ in these
            alone are equal.
    """

    jurisdiction: str
    country: str
    on: date
    fingerprint: str
    case: Case
    answers: tuple[Answer, ...]
    not_in_force: tuple[NotInForce, ...]
    made_with: MadeWith = attrs.field(eq=False)

    @property
    def law(self) -> LawInForce:
        """
        The law that was applied.

        Raises:
            ArgumentError: If the assessment was read from data, and the installed law is another.
            JurisdictionNotFoundError: If it was read from data, and its country is not installed.
        """
        law: LawInForce | None = self.__dict__.get("_law")
        if law is None:
            law = get_jurisdiction(self.jurisdiction).in_force(self.on)
            if law.fingerprint != self.fingerprint:
                msg = (
                    f"the law of {self.country} that is installed for {self.on} is not the one the "
                    "assessment was made under; assess the case anew"
                )
                raise ArgumentError(msg)
            self.__dict__["_law"] = law
        return law

    def __getstate__(self) -> dict[str, object]:
        return {name: value for name, value in self.__dict__.items() if name != "_law"}

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
            ArgumentError: If *question* is no text.
            NotInForceError: If the law of the day has no such question; it says when the law has it.
        """
        check_text("question", question, "'permits.9c5'")
        by_question = {answer.question: answer for answer in self.answers}
        if question in by_question:
            return by_question[question]
        raise no_such_question(question, by_question, self.not_in_force)

    def missing(self, answer: Answer | str, *, language: Language = ENGLISH) -> tuple[FactSet, ...]:
        """
        The minimal sets of unknown facts that would settle an answer, the easiest to ask for first.

        Args:
            answer: The answer, or the name of its question, such as `permits.9c5`.
            language: The language of the words.

        Returns:
            Sets that lead to a yes and sets that lead to a no; none where the answer is settled.

        Raises:
            ArgumentError: If *answer* is not one.
            NotInForceError: If the law of the day has no such question.
        """
        from traffick_rules.explain import what_if

        return what_if.missing(self, answer, language=language)

    def what_if(self, changes: Mapping[AnyFact, object]) -> tuple[Difference, ...]:
        """
        Which answers would be others if some facts were.

        Args:
            changes: The facts with their values, as in Python; None makes a fact unknown.

        Returns:
            The answers that say something else, in the order of the law.

        Raises:
            ArgumentError: If something is not a fact of the case.
            CaseError: If a value is not one of its fact, or the facts would contradict each other.
        """
        from traffick_rules.explain import what_if

        return what_if.what_if(self, changes)

    def minimal_changes(
        self,
        answer: Answer | str,
        *,
        to: Verdict,
        changeable: Iterable[AnyFact] | None = None,
        language: Language = ENGLISH,
    ) -> tuple[FactSet, ...]:
        """
        The smallest changes of changeable facts that lead an answer to a verdict, each tried.

        Args:
            answer: The answer, or the name of its question.
            to: Yes or no.
            changeable: The facts that can be changed or learned; those that somebody can still bring about
                if left out. Ages and what is past are not among them.
            language: The language of the words.

        Returns:
            Every smallest change; none where none leads there, or the answer is there already.

        Raises:
            ArgumentError: If *answer* or *to* is not one.
            NotInForceError: If the law of the day has no such question.
        """
        from traffick_rules.explain import what_if

        return what_if.minimal_changes(
            self, answer, to=to, changeable=changeable, language=language
        )

    def receipt(self, *, salt: str | bytes | None = None) -> Receipt:
        """
        What the assessment was made with and of, to be verified later; it holds no fact of the case.

        Args:
            salt: At least 16 bytes that only the holder of the case knows, such as `secrets.token_hex()`. Without
                one, whoever has the receipt can try which case it is of: there are not that many.

        Raises:
            ArgumentError: If the salt is too short, or the assessment was read from data and the installed law is
                another.
        """
        return receipt_of(self, salt)

    def to_dict(self) -> dict[str, object]:
        """The assessment as plain data; equal assessments give equal data in the same order."""
        return serialization.from_result(self, self.answers)

    def to_json(self) -> str:
        """The assessment as JSON text; the same input gives the same bytes."""
        return serialization.to_json(self.to_dict())

    def to_text(self, *, language: Language = ENGLISH) -> str:
        """
        The assessment as plain text for people, answers first.

        Args:
            language: The language, such as `jurisdiction.language("da")`; what provisions say stays English.
        """
        from traffick_rules.render import text

        return text.to_text(text.assessment_lines(self, language))

    def to_html(
        self,
        *,
        language: Language = ENGLISH,
        unfolded: bool = False,
        pictures: Sequence[str] = (),
    ) -> str:
        """
        The assessment as a page for people, complete in itself; it needs the extra `traffick-rules[report]`.

        Args:
            language: The language of the page, such as `jurisdiction.language("da")`.
            unfolded: Whether every answer is unfolded from the start.
            pictures: Pictures to be embedded, as `traffick_rules.pictures` draws them.

        Raises:
            ArgumentError: If Jinja is not installed, or the assessment was read from data and cannot be explained.
        """
        from traffick_rules.report.page import to_html

        return to_html(self, language=language, unfolded=unfolded, pictures=pictures)

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
        return serialization.to_result(cls, data, case_type)

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
