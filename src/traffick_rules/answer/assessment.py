"""Assessments: all answers for one case under the law of one day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial
from typing import TypeVar

import attrs

from traffick_rules.answer import plain
from traffick_rules.answer.answers import (
    Answer,
    Answers,
    CompetentBody,
    EntitlementAnswer,
    NotInForce,
    PermitAnswer,
    ReflectionPeriodAnswer,
    VictimStatusAnswer,
)
from traffick_rules.answer.reason import Evaluation, grounds
from traffick_rules.answer.verdict import Verdict
from traffick_rules.case.age import completes
from traffick_rules.case.case import Case
from traffick_rules.case.consistency import age_contradiction
from traffick_rules.case.vocabulary import Person
from traffick_rules.engine.program import program_of
from traffick_rules.errors import ArgumentError, CaseError, NotInForceError
from traffick_rules.law.entitlement import EntitlementRule
from traffick_rules.law.jurisdiction import Jurisdiction, check_day
from traffick_rules.law.law_in_force import LawInForce
from traffick_rules.law.permit import PermitRule
from traffick_rules.law.provision import Provision
from traffick_rules.law.reflection_period import ReflectionPeriodRule
from traffick_rules.law.rule import Rule
from traffick_rules.law.victim_status import VictimStage, VictimStatusRule

__all__ = ["Assessment", "assess", "assess_many"]

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
            raise NotInForceError(subject, f"the law of {self.country} on {self.on} has no rule on it")
        return found

    def _by_code(self, kind: type[A], subject: str) -> Answers[A]:
        prefix = len(subject) + 1
        found = {
            answer.question[prefix:]: answer for answer in self.answers if isinstance(answer, kind)
        }
        return Answers(subject, found, self.not_in_force)


def assess(case: Case, *, jurisdiction: Jurisdiction, on: date) -> Assessment:
    """
    What the law of a country gives this person on a day, and why.

    Args:
        case: What is known about the person.
        jurisdiction: The country, from `get_jurisdiction`.
        on: The day of decision; its law is applied. There is no default.

    Raises:
        ArgumentError: If an argument is of the wrong kind.
        CaseError: If the stated age contradicts the birth date on that day.
        NotInForceError: If the day lies before the first day that the plugin covers.

    Example:
        >>> from datetime import date
        >>> from traffick_rules import Case, assess, get_jurisdiction
        >>> case = Case.from_dict({"proceedings": {"case_open": False}})
        >>> assessment = assess(case, jurisdiction=get_jurisdiction("dk"), on=date(2017, 2, 1))
        >>> assessment.permits["9c5"].verdict
        <Verdict.NO: 'no'>
    """
    return assess_many([case], jurisdiction=jurisdiction, on=on)[0]


def assess_many(
    cases: Sequence[Case], *, jurisdiction: Jurisdiction, on: date
) -> list[Assessment]:
    """
    The assessments of several cases under the law of one day, computed as one batch.

    Args:
        cases: The cases; they do not influence each other.
        jurisdiction: The country.
        on: The day of decision, the same for all.

    Returns:
        One assessment a case, in order, each equal to what `assess` gives.

    Raises:
        ArgumentError: If an argument is of the wrong kind.
        CaseError: If a stated age contradicts a birth date on that day.
        NotInForceError: If the day lies before the first day that the plugin covers.
    """
    if not isinstance(jurisdiction, Jurisdiction):
        msg = f"jurisdiction: {jurisdiction!r} is not a jurisdiction; use get_jurisdiction('dk')"
        raise ArgumentError(msg)
    law = jurisdiction.in_force(check_day(on))
    for case in cases:
        if not isinstance(case, Case):
            msg = f"case: {type(case).__name__} is not a case; read one with Case.from_dict or from_file"
            raise ArgumentError(msg)
        if case.person.age_on is None and (problems := age_contradiction(case, on)):
            raise CaseError(problems)
    program = program_of(law, Case)
    rails = program.run(cases, on)
    absent = _not_in_force(law, on)
    return [
        Assessment(
            jurisdiction=jurisdiction.code,
            country=jurisdiction.name,
            on=on,
            fingerprint=law.fingerprint,
            case=case,
            answers=_answers(law, case, Evaluation(program.network, rails, on, bit)),
            not_in_force=absent,
        )
        for bit, case in enumerate(cases)
    ]


def _not_in_force(law: LawInForce, on: date) -> tuple[NotInForce, ...]:
    asked = law.questions[Case]
    return tuple(
        NotInForce(
            question=rule.question,
            title=rule.title,
            first_day=rule.provisions[0].first_day,
            last_day=rule.provisions[0].last_day,
            citation=rule.provisions[0].citation,
            cautions=rule.provisions[0].cautions(on),
        )
        for rule in law.jurisdiction.rules
        if rule.record is Case and rule.question not in asked
    )


def _answers(law: LawInForce, case: Case, evaluation: Evaluation) -> tuple[Answer, ...]:
    answers: list[Answer] = []
    for rule in law.rules:
        match rule:
            case VictimStatusRule():
                answers.append(_victim_status(rule, evaluation))
            case ReflectionPeriodRule():
                answers.append(_reflection_period(rule, case, evaluation))
            case PermitRule():
                answers.append(_permit(rule, case, evaluation))
            case EntitlementRule():
                answers.append(_entitlement(rule, evaluation))
    return tuple(answers)


def _victim_status(rule: VictimStatusRule, evaluation: Evaluation) -> VictimStatusAnswer:
    verdict = evaluation.verdict(rule.question)
    presumed = f"{rule.question}.presumed"
    questions = [rule.question]
    stage = None
    if verdict is Verdict.YES:
        stage = VictimStage.ASSESSED
    elif verdict is Verdict.NO:
        stage = VictimStage.NOT_A_VICTIM
    else:
        questions.append(presumed)
        if evaluation.verdict(presumed) is Verdict.YES:
            stage = VictimStage.PRESUMED
    on = evaluation.on
    return VictimStatusAnswer(
        question=rule.question,
        title=rule.title,
        local_title=rule.local_title,
        verdict=verdict,
        modality=rule.modality,
        stage=stage,
        bodies=tuple(
            CompetentBody(
                authority=competence.authority,
                title=competence.title,
                local_title=competence.local_title,
                step=competence.step,
                verdict=evaluation.verdict(question),
                provisions=tuple(p.id for p in competence.provisions if p.in_force(on)),
            )
            for question, competence in rule.competences_on(on).items()
        ),
        grounds=partial(grounds, evaluation, rule.provisions, questions),
    )


def _reflection_period(
    rule: ReflectionPeriodRule, case: Case, evaluation: Evaluation
) -> ReflectionPeriodAnswer:
    on = evaluation.on
    verdict = evaluation.verdict(rule.question)
    provisions = [*rule.provisions]
    questions = [rule.question]
    length = longest = None
    extension, extension_modality = Verdict.NO, None
    extends = rule.extension_on(on)
    if extends is not None:
        extension = evaluation.verdict(f"{rule.question}.extension")
        extension_modality = extends.modality
    if verdict is not Verdict.YES:
        # Nothing can be extended that may not be there.
        extension = Verdict.NO if Verdict.NO in {verdict, extension} else Verdict.UNKNOWN
    else:
        standard = rule.standard.period(on)
        assert standard is not None  # noqa: S101 - validated when the jurisdiction was loaded
        length = longest = standard.value
        provisions.append(standard.provision)
        if extends is not None:
            questions.append(f"{rule.question}.extension")
            cap = extends.longest.period(on)
            if cap is not None and extension is not Verdict.NO:
                longest = cap.value
                provisions.append(cap.provision)
    request = rule.on_request.period(on) if rule.on_request else None
    if request is not None:
        provisions.append(request.provision)
    return ReflectionPeriodAnswer(
        question=rule.question,
        title=rule.title,
        local_title=rule.local_title,
        verdict=verdict,
        modality=rule.modality,
        form=rule.form,
        length=length,
        longest=longest,
        extension=extension,
        extension_modality=extension_modality,
        on_request=request.value if request else None,
        starts_on=case.value(rule.starts_on),
        grounds=partial(grounds, evaluation, provisions, questions),
    )


def _permit(rule: PermitRule, case: Case, evaluation: Evaluation) -> PermitAnswer:
    verdict = evaluation.verdict(rule.question)
    provisions = [*rule.provisions]
    duration = ends_by = None
    period = rule.duration.period(evaluation.on) if rule.duration else None
    if period is not None and verdict is Verdict.YES:
        duration = period.value
        provisions.append(period.provision)
        born = case.value(Person.birth_date)
        if duration.until_age is not None and born is not None:
            ends_by = completes(born, duration.until_age)
    return PermitAnswer(
        question=rule.question,
        title=rule.title,
        local_title=rule.local_title,
        verdict=verdict,
        modality=rule.modality,
        ground=rule.ground,
        duration=duration,
        ends_by=ends_by,
        grounds=partial(grounds, evaluation, provisions, [rule.question]),
    )


def _entitlement(rule: EntitlementRule, evaluation: Evaluation) -> EntitlementAnswer:
    verdict = evaluation.verdict(rule.question)
    provisions: list[Provision] = [*rule.provisions]
    longest = None
    period = rule.longest.period(evaluation.on) if rule.longest else None
    if period is not None and verdict is Verdict.YES:
        longest = period.value
        provisions.append(period.provision)
    return EntitlementAnswer(
        question=rule.question,
        title=rule.title,
        local_title=rule.local_title,
        verdict=verdict,
        modality=rule.modality,
        kind=rule.kind,
        provided_by=rule.provided_by,
        paid_by=rule.paid_by,
        longest=longest,
        grounds=partial(grounds, evaluation, provisions, [rule.question]),
    )
