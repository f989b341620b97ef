"""Victim status: presumed, assessed as a victim, or not; and who is competent to say so."""

from __future__ import annotations

import enum
from datetime import date
from typing import ClassVar

import attrs

from traffick_rules.facts import Authority
from traffick_rules.law.conditions.concept import term_alone, term_or_dated
from traffick_rules.law.conditions.condition import Condition
from traffick_rules.law.provision import LaidDown, Provision, several
from traffick_rules.law.rules.rule import Modality, Rule, clause_on_day
from traffick_rules.law.values.dated_value import DatedValue
from traffick_rules.mixins import Undecided


class VictimStage(Undecided, enum.StrEnum):
    """How far the person's status as a victim has come."""

    PRESUMED = "presumed"
    ASSESSED = "assessed"
    NOT_A_VICTIM = "not_a_victim"


class IdentificationStep(enum.StrEnum):
    """
    The steps of identification: noticing a presumed victim, a first interview, and the final decision.

    Source:
        CETS 197, Art. 10(1) and (2).
    """

    DETECTION = "detection"
    INTERVIEW = "interview"
    DECISION = "decision"


@attrs.frozen(eq=False, repr=False, kw_only=True)
class Competence(LaidDown):
    """
    Which body is competent for a step of the identification, and in which cases.

    Attributes:
        authority: The role of the body in the shared vocabulary.
        title: The body's name in English.
        local_title: Its name in the country's language, or empty.
        step: The step for which it is competent.
        when: In which cases.
        provisions: Where that is laid down; the first decides when it is in force.
    """

    authority: Authority
    title: str
    local_title: str = ""
    step: IdentificationStep
    when: Condition = attrs.field(converter=term_alone)
    provisions: tuple[Provision, ...] = attrs.field(converter=several)


@attrs.frozen(eq=False, repr=False, kw_only=True, slots=False)
class VictimStatusRule(Rule):
    """
    Whether the person is a victim of trafficking in the eyes of the law.

    `when` is yes once an authority that can decide has found so, and no once it has found otherwise. A decision counts
    until it is set aside, for whomever the authority is competent.

    Attributes:
        presumed: When the person is presumed to be a victim before that is settled.
        competences: Who is competent for which step.
        competent: When the body that decided was competent for this person; an answer carries a caution while that is not
            established. None where every body that can decide is competent for everyone.

    Source:
        CETS 197, Art. 10 (identification of the victims).
    """

    subject: ClassVar[str] = "victim_status"

    modality: Modality = Modality.SHALL
    presumed: Condition | DatedValue[Condition] = attrs.field(converter=term_or_dated)
    competences: tuple[Competence, ...] = ()
    competent: Condition | DatedValue[Condition] | None = attrs.field(
        default=None, converter=attrs.converters.optional(term_or_dated)
    )

    @property
    def question(self) -> str:
        return self.subject

    def competences_on(self, on: date) -> dict[str, Competence]:
        """The competences of that day by the name of their question."""
        return {
            f"{self.subject}.{competence.step}.{competence.authority}": competence
            for competence in self.competences
            if competence.in_force(on)
        }

    def names_of_bodies(self, on: date) -> dict[str, str]:
        return {
            competence.authority.value: competence.title
            for competence in self.competences_on(on).values()
        }

    def further_questions(self, on: date) -> dict[str, Condition]:
        clauses = {"presumed": (self.presumed, "the person is presumed to be a victim")}
        if self.competent is not None:
            title = "the body that decided is competent for this person"
            clauses["competent"] = self.competent, title
        found = {
            f"{self.subject}.{name}": clause_on_day(clause, title, self.provisions_on(on), on)
            for name, (clause, title) in clauses.items()
        }
        for question, competence in self.competences_on(on).items():
            title = f"the {competence.step} lies with: {competence.title}"
            cites = competence.provisions_on(on)
            found[question] = clause_on_day(competence.when, title, cites, on)
        return found
