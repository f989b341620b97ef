"""Entitlements: the answer, how it is made, and its words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import attrs

from traffick_rules.answer.answers import Answer, Maker
from traffick_rules.answer.reason import Derivation, Evaluation
from traffick_rules.answer.section import Section
from traffick_rules.answer.values import ValueColumn, where_yes
from traffick_rules.answer.verdict import Verdict
from traffick_rules.case.case import Case
from traffick_rules.language import ENGLISH, Translate
from traffick_rules.law.entitlement import EntitlementKind, EntitlementRule
from traffick_rules.law.length import Length
from traffick_rules.law.rule import Modality


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
    provided_by: str = ""
    paid_by: str = ""
    longest: Length | None = None

    @property
    def value(self) -> Length | None:
        """The longest time for which it is given."""
        return self.longest

    @classmethod
    def heading(cls, translate: Translate) -> str:
        return translate("Entitlements")

    def wording(self, translate: Translate = ENGLISH) -> str:
        if self.verdict is not Verdict.YES:
            return ""
        can = self.modality is Modality.MAY
        parts = [translate("can be given") if can else translate("is to be given")]
        if self.longest:
            parts.append(self.terms(translate))
        if self.provided_by:
            parts.append(translate("by {whom}").format(whom=translate(self.provided_by)))
        if self.paid_by:
            parts.append(translate("paid by {whom}").format(whom=translate(self.paid_by)))
        return ", ".join(parts)

    def terms(self, translate: Translate = ENGLISH) -> str:
        if self.longest is None:
            return ""
        return translate("up to {length}").format(length=self.longest.text(translate))

    @property
    def provider(self) -> str:
        return self.provided_by

    @property
    def section(self) -> Section:
        section = super().section
        return Section.HELP if section is Section.APPLIES else section


def prepare(rule: EntitlementRule, on: date, roots: Mapping[str, int]) -> Maker:
    """What makes the answers of a rule, under a law from its first day on."""
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
            support=Derivation(evaluation, (*own, given.provision) if given else own, asked),
        )

    return make


COLUMNS = {"longest": ValueColumn(str, lambda rule, rows: where_yes(rule, rule.longest, rows))}
