"""Entitlements: the answer, how it is made, and its words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import partial

import attrs

from traffick_rules.answer.answers import Answer, Maker, prepared
from traffick_rules.answer.by_case import NOTHING, Choice, chooser, possible_in_words
from traffick_rules.answer.dates import AnswerDate, CalendarEntryKind
from traffick_rules.answer.reason import Derivation, Evaluation
from traffick_rules.answer.section import Section
from traffick_rules.answer.value_columns import DayFrom, Placed, Rows, ValueColumn, where_yes
from traffick_rules.answer.verdict import Verdict
from traffick_rules.case.age import completes
from traffick_rules.case.case import Case
from traffick_rules.facts import Person
from traffick_rules.language import ENGLISH, Translate
from traffick_rules.law.rules.entitlement import EntitlementKind, EntitlementRule
from traffick_rules.law.rules.rule import Modality
from traffick_rules.law.values.amount import Amount
from traffick_rules.law.values.dated_value import value_on
from traffick_rules.law.values.length import Length
from traffick_rules.law.values.ranges import AmountRange, up_to
from traffick_rules.mixins import SPARSE

_URGENT = {
    EntitlementKind.PROTECTION_FROM_REMOVAL,
    EntitlementKind.APPEAL,
    EntitlementKind.REPRESENTATIVE,
}


@attrs.frozen(kw_only=True, slots=False, eq=False, repr=False)
class EntitlementAnswer(Answer):
    """
    Whether something shall, or can, be given to the person or done for them.

    Attributes:
        kind: What is given.
        provided_by: Who gives it, in words.
        paid_by: Who pays, in words.
        longest: The longest time for which it is given; None unless the verdict is yes and the law says.
        amount: How much is given, or up to how much; None unless the verdict is yes and the law says.
        possible_amounts: The amounts that it can be, where that depends on what is not known.
        claim_within: The time in which the person has to claim it; None where the law gives none, or there is nothing to
            claim.
        claim_by: The last day on which the person can claim it; None where there is none, or where it is not known yet.
        claim_is_over: Whether that day has passed for certain. The verdict says nothing of it: a late claim can be excused.
        possible_longest: The longest times that it can be, where that depends on what is not known.
    """

    kind: EntitlementKind
    provided_by: str = ""
    paid_by: str = ""
    longest: Length | None = None
    amount: Amount | AmountRange | None = attrs.field(default=None, metadata=SPARSE)
    possible_amounts: tuple[Amount | AmountRange, ...] = attrs.field(default=(), metadata=SPARSE)
    claim_within: Length | None = attrs.field(default=None, metadata=SPARSE)
    claim_by: date | None = attrs.field(default=None, metadata=SPARSE)
    claim_is_over: bool = attrs.field(default=False, metadata=SPARSE)
    possible_longest: tuple[Length, ...] = attrs.field(default=(), metadata=SPARSE)

    @property
    def is_urgent(self) -> bool:
        return self.kind in _URGENT

    @property
    def value(self) -> Length | Amount | AmountRange | None:
        """The longest time for which it is given; without one, the amount."""
        return self.longest or self.amount

    @classmethod
    def heading(cls, translate: Translate) -> str:
        return translate("Entitlements")

    def wording(self, translate: Translate = ENGLISH) -> str:
        return ", ".join((*self._given(translate), *self._claim(translate)))

    def _given(self, translate: Translate) -> Iterator[str]:
        if self.verdict is not Verdict.YES:
            return
        can = self.modality is Modality.MAY
        yield translate("can be given") if can else translate("is to be given")
        yield from self._extent(translate)
        if self.provided_by:
            yield translate("by {whom}").format(whom=translate(self.provided_by))
        if self.paid_by:
            yield translate("paid by {whom}").format(whom=translate(self.paid_by))

    def _claim(self, translate: Translate) -> Iterator[str]:
        if self.claim_is_over:
            yield translate("the time to claim it ended on {day}").format(day=self.claim_by)
        elif self.claim_by:
            yield translate("to be claimed by {day}").format(day=self.claim_by)
        elif self.claim_within:
            length = self.claim_within.text(translate)
            yield translate("to be claimed within {length}").format(length=length)

    def dates(self, translate: Translate = ENGLISH) -> tuple[AnswerDate, ...]:
        if self.claim_by is None:
            return ()
        words = translate("the last day to claim it")
        can_end_later = self.claim_within is not None and self.claim_within.can_end_later
        is_certain = self.verdict is Verdict.YES and not can_end_later
        kind = CalendarEntryKind.DEADLINE
        return (AnswerDate(self.claim_by, kind, translate("claim by"), words, None, is_certain),)

    def terms(self, translate: Translate = ENGLISH) -> str:
        return ", ".join((*self._extent(translate), *self._claim(translate)))

    def _extent(self, translate: Translate) -> Iterator[str]:
        if self.amount:
            yield self.amount.text(translate)
        yield from possible_in_words(self.possible_amounts, translate)
        if self.longest:
            yield translate("up to {length}").format(length=self.longest.text(translate))
        yield from possible_in_words([*map(up_to, self.possible_longest)], translate)

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
    answer = prepared(EntitlementAnswer, rule, on)
    own = rule.cites_on(on)
    longest_of = chooser(rule.longest, f"{question}.longest", on, roots)
    amount_of = chooser(rule.amount, f"{question}.amount", on, roots)
    within = rule.claim_within.period(on) if rule.claim_within else None
    until_age = rule.claim_until_age.period(on) if rule.claim_until_age else None
    last_day = _last_day(rule, on)

    def make(case: Case, evaluation: Evaluation) -> EntitlementAnswer:
        verdict = evaluation.of_node(root)
        longest: Choice[Length] = NOTHING
        amount: Choice[Amount | AmountRange] = NOTHING
        if verdict is Verdict.YES:
            longest, amount = longest_of(evaluation), amount_of(evaluation)
        claim = None if verdict is Verdict.NO else within
        claim_by = last_day.in_(case) if claim and last_day else None
        # Who was born when decides whether an age gives more time.
        can_end_later = claim is not None and (
            claim.value.can_end_later
            or (until_age is not None and case.value(Person.birth_date) is None)
        )
        cited = (
            *own,
            *longest.provisions,
            *amount.provisions,
            *(each.provision for each in (within, until_age) if claim and each),
        )
        return answer(
            verdict=verdict,
            kind=rule.kind,
            longest=longest.value,
            possible_longest=longest.possible,
            amount=amount.value,
            possible_amounts=amount.possible,
            claim_within=claim.value if claim else None,
            claim_by=claim_by,
            claim_is_over=claim_by is not None and not can_end_later and claim_by < evaluation.on,
            support=Derivation(
                evaluation, cited, (question, *longest.questions, *amount.questions)
            ),
        )

    return make


def _last_day(rule: EntitlementRule, on: date) -> DayFrom | None:
    """The last day to claim it, by the law of a day."""
    within = value_on(rule.claim_within, on)
    if within is None or rule.claim_from is None:
        return None
    age = value_on(rule.claim_until_age, on)
    reached = None if age is None else DayFrom(Person.birth_date, partial(completes, years=age))
    return DayFrom(rule.claim_from, within, reached)


def _claim_by(rule: EntitlementRule, rows: Rows) -> Placed:
    last_day = _last_day(rule, rows.first_day)
    possible = rows.found[rule.question][0] | rows.unknown(rule.question)
    return [] if last_day is None else [(possible, [last_day])]


COLUMNS = {
    "longest": ValueColumn(str, lambda rule, rows: where_yes(rule, "longest", rule.longest, rows)),
    "amount": ValueColumn(
        str, lambda rule, rows: where_yes(rule, "amount", rule.amount, rows), of="amount"
    ),
    "claim_by": ValueColumn(date, _claim_by, of="claim_within"),
}
