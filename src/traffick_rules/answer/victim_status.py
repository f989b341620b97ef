"""Victim status: the answer, how it is made, and its words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial

import attrs

from traffick_rules.answer.answers import Answer, Maker, prepared
from traffick_rules.answer.reason import Derivation, Evaluation
from traffick_rules.answer.section import Section
from traffick_rules.answer.value_columns import Placed, Rows, ValueColumn
from traffick_rules.answer.verdict import Verdict
from traffick_rules.case.case import Case
from traffick_rules.facts import Authority
from traffick_rules.language import ENGLISH, Translate, named_also
from traffick_rules.law.rules.victim_status import IdentificationStep, VictimStage, VictimStatusRule
from traffick_rules.mixins import SPARSE, Brief, Undecided


@attrs.frozen(kw_only=True)
class CompetentBody(Undecided, Brief):
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
        competence_open: Whether it is not established that the body that decided is competent for this person.
    """

    stage: VictimStage | None = None
    bodies: tuple[CompetentBody, ...] = ()
    competence_open: bool = attrs.field(default=False, metadata=SPARSE)

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

    @classmethod
    def heading(cls, translate: Translate) -> str:
        return translate("Victim status")

    def wording(self, translate: Translate = ENGLISH) -> str:
        if self.stage is None:
            return ""
        return {
            VictimStage.PRESUMED: translate("presumed"),
            VictimStage.ASSESSED: translate("assessed"),
            VictimStage.NOT_A_VICTIM: translate("not a victim"),
        }[self.stage]

    def terms(self, translate: Translate = ENGLISH) -> str:
        words = self.wording(translate)
        if self.verdict is not Verdict.UNKNOWN or not self.authorities:
            return words
        bodies = translate(" or ").join(translate(body.title) for body in self.authorities)
        decides = f"{translate('decides')}: {bodies}"
        return f"{words}; {decides}" if words else decides

    @property
    def section(self) -> Section:
        # What is presumed, or decided against the person, is where the case stands.
        return Section.NOT_KNOWN if self.stage is None else Section.APPLIES

    def details(self, translate: Translate) -> tuple[str, tuple[str, ...]]:
        label, bodies = super().details(translate)
        named = (named_also(body.title, body.local_title, translate) for body in self.authorities)
        return label, (*bodies, *named)

    def remarks(self, translate: Translate) -> tuple[str, ...]:
        others = super().remarks(translate)
        if not self.competence_open:
            return others
        return (
            *others,
            translate(
                "it is not established that the body that decided is competent for this person; "
                "its decision counts until it is set aside"
            ),
        )

    def said(self, translate: Translate = ENGLISH) -> str:
        # Where it is not decided yet, also who decides.
        return self.terms(translate)

    def _competent(self, step: IdentificationStep) -> tuple[CompetentBody, ...]:
        return tuple(
            body for body in self.bodies if body.step is step and body.verdict is Verdict.YES
        )


def prepare(rule: VictimStatusRule, on: date, roots: Mapping[str, int]) -> Maker:
    """What makes the answers of a rule, under a law from its first day on."""
    question = rule.question
    root = roots[question]
    answer = prepared(VictimStatusAnswer, rule, on)
    presumed, competent = f"{rule.question}.presumed", f"{rule.question}.competent"
    provisions = rule.cites_on(on)
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
        is_open = (
            verdict is not Verdict.UNKNOWN
            and competent in roots
            and evaluation.of_node(roots[competent]) is not Verdict.YES
        )
        return answer(
            verdict=verdict,
            stage=stage,
            competence_open=is_open,
            bodies=tuple([body(verdict=evaluation.of_node(index)) for body, index in bodies]),
            support=Derivation(evaluation, provisions, questions),
        )

    return make


def _stage(rule: VictimStatusRule, rows: Rows) -> Placed:
    yes, no = rows.found[rule.question]
    presumed = rows.found[f"{rule.question}.presumed"][0] & rows.unknown(rule.question)
    return [
        (yes, VictimStage.ASSESSED),
        (no, VictimStage.NOT_A_VICTIM),
        (presumed, VictimStage.PRESUMED),
    ]


COLUMNS = {"stage": ValueColumn(str, _stage)}
