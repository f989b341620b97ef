"""Assessing: a case meets the law of a day and becomes an assessment."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import TypeAlias

import attrs

from traffick_rules.answer.absent import rules_not_in_force
from traffick_rules.answer.answers import (
    Answer,
    CompetentBody,
    DutyAnswer,
    DutyState,
    EntitlementAnswer,
    PermitAnswer,
    ReflectionPeriodAnswer,
    VictimStatusAnswer,
)
from traffick_rules.answer.reason import Basis, Evaluation
from traffick_rules.answer.verdict import Verdict
from traffick_rules.assessment.assessment import Assessment
from traffick_rules.assessment.receipt import MadeWith, made_with
from traffick_rules.case.age import completes
from traffick_rules.case.argument import check_each
from traffick_rules.case.case import Case
from traffick_rules.case.consistency import age_contradiction
from traffick_rules.engine.live import Engine
from traffick_rules.engine.program import Program, Rails, program_of
from traffick_rules.errors import CaseError, LawError, Problem
from traffick_rules.facts import Person
from traffick_rules.law.duty import DutyRule
from traffick_rules.law.entitlement import EntitlementRule
from traffick_rules.law.jurisdiction import Jurisdiction, check_day, check_jurisdiction
from traffick_rules.law.law_in_force import LawInForce
from traffick_rules.law.permit import PermitRule
from traffick_rules.law.reflection_period import ReflectionPeriodRule
from traffick_rules.law.rule import Rule
from traffick_rules.law.victim_status import VictimStage, VictimStatusRule

__all__ = ["assess", "assess_many", "assessments_of", "check_case"]


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


def assess_many(cases: Sequence[Case], *, jurisdiction: Jurisdiction, on: date) -> list[Assessment]:
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
    law = check_jurisdiction(jurisdiction).in_force(check_day(on))
    given = check_each("cases", cases, "[case]")
    for case in given:
        check_case(case, on)
    return assessments_of(given, law, on, _plan_of(law).program.run(given, on))


def check_case(case: object, on: date) -> Case:
    """
    *case*, if it is one that can be assessed on that day.

    Raises:
        ArgumentError: If it is not a case.
        CaseError: If the stated age contradicts what is known of the birth on that day.
    """
    checked = Case.check(case)
    if problems := age_contradiction(checked, on):
        raise CaseError(problems)
    return checked


def assessments_of(
    cases: Sequence[Case],
    law: LawInForce,
    on: date,
    rails: Rails,
    engine: Engine = Engine.PROGRAM,
) -> list[Assessment]:
    """
    The assessments of cases whose nodes have these values, whatever engine found them.

    Args:
        cases: The cases, checked.
        law: The law of that day.
        on: The day of decision.
        rails: The rails of the nodes of the law's network; bit *i* is that of case *i*.
        engine: What computed them.
    """
    plan = _plan_of(law)
    made = plan.made_with(engine)
    absent = rules_not_in_force(law, on)
    assessments = []
    for bit, case in enumerate(cases):
        evaluation = Evaluation(plan.program.network, rails, on, bit, case)
        assessment = Assessment(
            jurisdiction=law.jurisdiction.code,
            country=law.jurisdiction.name,
            on=on,
            fingerprint=law.fingerprint,
            case=case,
            answers=tuple([make(case, evaluation) for make in plan.makers]),
            not_in_force=absent,
            made_with=made,
        )
        assessment.__dict__["_law"] = law
        assessments.append(assessment)
    return assessments


Maker: TypeAlias = Callable[[Case, Evaluation], Answer]
"""Makes the answer of one rule for a case; all that does not depend on the case is prepared."""


@attrs.frozen(eq=False, repr=False)
class _Plan:
    """What assessing under one law takes, prepared once."""

    program: Program
    makers: tuple[Maker, ...]
    jurisdiction: Jurisdiction
    _made_with: dict[Engine, MadeWith] = attrs.field(factory=dict)

    def made_with(self, engine: Engine) -> MadeWith:
        """What is made under the law with that engine."""
        made = self._made_with.get(engine)
        if made is None:
            made = self._made_with[engine] = made_with(self.jurisdiction, engine)
        return made


_plans: weakref.WeakKeyDictionary[LawInForce, _Plan] = weakref.WeakKeyDictionary()


def _plan_of(law: LawInForce) -> _Plan:
    plan = _plans.get(law)
    if plan is None:
        program = program_of(law, Case)
        prepare = partial(_prepare, on=law.first_day, roots=program.network.roots)
        makers = (prepare(rule) for rule in law.rules if rule.record is Case)
        plan = _plans.setdefault(law, _Plan(program, tuple(makers), law.jurisdiction))
    return plan


def _prepare(rule: Rule, on: date, roots: Mapping[str, int]) -> Maker:
    match rule:
        case VictimStatusRule():
            return _victim_status(rule, on, roots)
        case ReflectionPeriodRule():
            return _reflection_period(rule, on, roots)
        case PermitRule():
            return _permit(rule, on, roots)
        case EntitlementRule():
            return _entitlement(rule, on, roots)
        case DutyRule():
            return _duty(rule, on, roots)
        case _:
            message = f"{type(rule).__name__} is not a kind of rule that answers for a case"
            raise LawError([Problem(rule.question, message)])


def _victim_status(rule: VictimStatusRule, on: date, roots: Mapping[str, int]) -> Maker:
    question = rule.question
    root = roots[question]
    presumed = f"{rule.question}.presumed"
    provisions = rule.provisions_on(on)
    bodies = [
        (
            partial(
                CompetentBody,
                authority=competence.authority,
                title=competence.title,
                local_title=competence.local_title,
                step=competence.step,
                provisions=tuple(p.id for p in competence.provisions if p.in_force(on)),
            ),
            roots[question],
        )
        for question, competence in rule.competences_on(on).items()
    ]

    def make(_: Case, evaluation: Evaluation) -> VictimStatusAnswer:
        verdict = evaluation.of_node(root)
        questions = [question]
        stage = None
        if verdict is Verdict.YES:
            stage = VictimStage.ASSESSED
        elif verdict is Verdict.NO:
            stage = VictimStage.NOT_A_VICTIM
        else:
            questions.append(presumed)
            if evaluation.of_node(roots[presumed]) is Verdict.YES:
                stage = VictimStage.PRESUMED
        return VictimStatusAnswer(
            question=question,
            title=rule.title,
            local_title=rule.local_title,
            verdict=verdict,
            modality=rule.modality,
            stage=stage,
            bodies=tuple([body(verdict=evaluation.of_node(index)) for body, index in bodies]),
            grounds=Basis(evaluation, provisions, questions),
        )

    return make


def _reflection_period(rule: ReflectionPeriodRule, on: date, roots: Mapping[str, int]) -> Maker:
    question = rule.question
    root = roots[question]
    extends = rule.extension_on(on)
    extension_question = f"{rule.question}.extension"
    cap = extends.longest.period(on) if extends and extends.longest else None
    standard = rule.standard.period(on)
    assert standard is not None  # noqa: S101 - validated when the jurisdiction was loaded
    request = rule.on_request.period(on) if rule.on_request else None
    own = (*rule.provisions_on(on), *((request.provision,) if request else ()))

    def make(case: Case, evaluation: Evaluation) -> ReflectionPeriodAnswer:
        verdict = evaluation.of_node(root)
        extension = Verdict.NO
        if extends is not None and verdict is not Verdict.NO:
            extension = evaluation.of_node(roots[extension_question])
            if verdict is Verdict.UNKNOWN and extension is Verdict.YES:
                # Nothing can be extended that may not be there.
                extension = Verdict.UNKNOWN
        provisions = [*own]
        questions = [question]
        length = longest = None
        if verdict is Verdict.YES:
            length = longest = standard.value
            provisions.append(standard.provision)
            if extends is not None:
                questions.append(extension_question)
            if extension is not Verdict.NO:
                longest = cap.value if cap else None
                provisions += [cap.provision] if cap else []
        return ReflectionPeriodAnswer(
            question=question,
            title=rule.title,
            local_title=rule.local_title,
            verdict=verdict,
            modality=rule.modality,
            form=rule.form,
            length=length,
            longest=longest,
            extension=extension,
            extension_modality=extends.modality if extends else None,
            on_request=request.value if request else None,
            starts_on=case.value(rule.starts_on),
            decided_end=None if rule.ends_on is None else case.value(rule.ends_on),
            grounds=Basis(evaluation, provisions, questions),
        )

    return make


def _permit(rule: PermitRule, on: date, roots: Mapping[str, int]) -> Maker:
    question = rule.question
    root = roots[question]
    own = rule.provisions_on(on)
    period = rule.duration.period(on) if rule.duration else None
    asked = (question,)

    def make(case: Case, evaluation: Evaluation) -> PermitAnswer:
        verdict = evaluation.of_node(root)
        provisions = own
        duration = ends_by = None
        if period is not None and verdict is Verdict.YES:
            duration = period.value
            provisions = (*own, period.provision)
            born = case.value(Person.birth_date)
            if duration.until_age is not None and born is not None:
                ends_by = completes(born, duration.until_age)
        return PermitAnswer(
            question=question,
            title=rule.title,
            local_title=rule.local_title,
            verdict=verdict,
            modality=rule.modality,
            ground=rule.ground,
            duration=duration,
            ends_by=ends_by,
            grounds=Basis(evaluation, provisions, asked),
        )

    return make


def _entitlement(rule: EntitlementRule, on: date, roots: Mapping[str, int]) -> Maker:
    question = rule.question
    root = roots[question]
    own = rule.provisions_on(on)
    period = rule.longest.period(on) if rule.longest else None
    asked = (question,)

    def make(_: Case, evaluation: Evaluation) -> EntitlementAnswer:
        verdict = evaluation.of_node(root)
        given = period if verdict is Verdict.YES else None
        return EntitlementAnswer(
            question=question,
            title=rule.title,
            local_title=rule.local_title,
            verdict=verdict,
            modality=rule.modality,
            kind=rule.kind,
            provided_by=rule.provided_by,
            paid_by=rule.paid_by,
            longest=given.value if given else None,
            grounds=Basis(evaluation, (*own, given.provision) if given else own, asked),
        )

    return make


def _duty(rule: DutyRule, on: date, roots: Mapping[str, int]) -> Maker:
    question = rule.question
    root = roots[question]
    fulfilled_question = f"{question}.fulfilled"
    fulfilled_root = roots[fulfilled_question]
    own = rule.provisions_on(on)
    period = rule.within.period(on) if rule.within else None

    def make(case: Case, evaluation: Evaluation) -> DutyAnswer:
        verdict = evaluation.of_node(root)
        fulfilled = evaluation.of_node(fulfilled_root)
        provisions, questions = own, [question]
        due_on, can_be_later = None, False
        if verdict is not Verdict.NO:
            due_on = None if rule.ends_on is None else case.value(rule.ends_on)
            begins = None if rule.starts_on is None else case.value(rule.starts_on)
            if due_on is None and period is not None and begins is not None:
                due_on = period.value.after(begins)
                can_be_later = rule.ends_on is not None
                provisions = (*own, period.provision)
        if verdict is Verdict.YES and fulfilled is not Verdict.UNKNOWN:
            questions.append(fulfilled_question)
        return DutyAnswer(
            question=question,
            title=rule.title,
            local_title=rule.local_title,
            verdict=verdict,
            modality=rule.modality,
            owed_by=rule.owed_by,
            fulfilled=fulfilled,
            within=period.value if period else None,
            due_on=due_on,
            can_be_later=can_be_later,
            state=_state(verdict, fulfilled, None if can_be_later else due_on, evaluation.on),
            grounds=Basis(evaluation, provisions, questions),
        )

    return make


def _state(verdict: Verdict, fulfilled: Verdict, last_day: date | None, on: date) -> DutyState:
    if verdict is Verdict.NO:
        return DutyState.NONE
    if fulfilled is Verdict.YES:
        return DutyState.FULFILLED
    if verdict is Verdict.UNKNOWN:
        return DutyState.POSSIBLE
    return DutyState.OVERDUE if last_day is not None and last_day < on else DutyState.OPEN
