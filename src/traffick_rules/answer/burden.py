"""Burdens: the answer, how it is made, and its words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import ClassVar

import attrs

from traffick_rules.answer.answers import Answer, Maker, prepared
from traffick_rules.answer.by_case import NOTHING, chooser, possible_in_words
from traffick_rules.answer.reason import Derivation, Evaluation
from traffick_rules.answer.section import Section
from traffick_rules.answer.value_columns import ValueColumn, where_yes
from traffick_rules.answer.verdict import Verdict
from traffick_rules.case.case import Case
from traffick_rules.language import ENGLISH, Translate
from traffick_rules.law.rules.burden import BurdenKind, BurdenRule
from traffick_rules.law.rules.rule import Modality
from traffick_rules.law.values.length import Length
from traffick_rules.law.values.ranges import LengthRange
from traffick_rules.mixins import SPARSE


@attrs.frozen(kw_only=True, slots=False, eq=False, repr=False)
class BurdenAnswer(Answer):
    """
    Whether something shall, or can, be imposed on the person or taken away from them.

    Attributes:
        kind: What is imposed or taken away.
        length: How long it lasts, or the time left to leave; None unless the verdict is yes and the law says.
        possible_lengths: The lengths that it can be, where that depends on what is not known.
        ends: The questions of what it ends, such as `permits.victim`; none where the verdict is no.
    """

    is_for_person: ClassVar[bool] = False

    kind: BurdenKind
    length: Length | LengthRange | None = None
    possible_lengths: tuple[Length | LengthRange, ...] = attrs.field(default=(), metadata=SPARSE)
    ends: tuple[str, ...] = ()

    @property
    def value(self) -> Length | LengthRange | None:
        """How long it lasts, or the time left to leave."""
        return self.length

    @classmethod
    def heading(cls, translate: Translate) -> str:
        return translate("Burdens")

    @property
    def section(self) -> Section:
        return Section.BURDENS if self.verdict is Verdict.YES else super().section

    def wording(self, translate: Translate = ENGLISH) -> str:
        if self.verdict is not Verdict.YES:
            return ""
        can = self.modality is Modality.MAY
        parts = [translate("can be ordered") if can else translate("is to be ordered")]
        if self.length:
            parts.append(self.length.text(translate))
        parts += possible_in_words(self.possible_lengths, translate)
        if self.ends:
            parts.append(translate("ends {what}").format(what=", ".join(self.ends)))
        return ", ".join(parts)


def prepare(rule: BurdenRule, on: date, roots: Mapping[str, int]) -> Maker:
    """What makes the answers of a rule, under a law from its first day on."""
    question = rule.question
    root = roots[question]
    answer = prepared(BurdenAnswer, rule, on)
    own = rule.cites_on(on)
    choose = chooser(rule.length, f"{question}.length", on, roots)

    def make(_: Case, evaluation: Evaluation) -> BurdenAnswer:
        verdict = evaluation.of_node(root)
        lasts = choose(evaluation) if verdict is Verdict.YES else NOTHING
        return answer(
            verdict=verdict,
            kind=rule.kind,
            length=lasts.value,
            possible_lengths=lasts.possible,
            ends=() if verdict is Verdict.NO else rule.ends,
            support=Derivation(evaluation, (*own, *lasts.provisions), (question, *lasts.questions)),
        )

    return make


COLUMNS = {
    "length": ValueColumn(str, lambda rule, rows: where_yes(rule, "length", rule.length, rows))
}
