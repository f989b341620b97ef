"""Residence permits: the answer, how it is made, and its words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial

import attrs

from traffick_rules.answer.answers import Answer, Maker, prepared
from traffick_rules.answer.by_case import NOTHING, chooser, possible_in_words
from traffick_rules.answer.dates import AnswerDate, CalendarEntryKind
from traffick_rules.answer.ending import Ending
from traffick_rules.answer.reason import Derivation, Evaluation
from traffick_rules.answer.value_columns import DayFrom, Placed, Rows, ValueColumn, where_yes
from traffick_rules.answer.verdict import Verdict
from traffick_rules.case.age import BIRTH, age_on, birth_bounds, completes
from traffick_rules.case.case import Case
from traffick_rules.facts import Person
from traffick_rules.facts.fact import AnyFact
from traffick_rules.language import ENGLISH, Translate
from traffick_rules.law.rules.permit import PermitDuration, PermitGround, PermitRule
from traffick_rules.law.rules.rule import Modality
from traffick_rules.mixins import SPARSE


@attrs.frozen(kw_only=True, slots=False, eq=False, repr=False)
class PermitAnswer(Answer):
    """
    Whether a residence permit shall, or can, be granted.

    Attributes:
        ground: What the permit rests on.
        duration: How long it lasts; None unless the verdict is yes and the law says.
        possible_durations: How long it can last, where that depends on what is not known.
        ends_by: The day on which it ends at the latest because of the person's age, where known.
        ended_on: The same once the person has, or may have, reached that age; the verdict is then no, or unknown.
    """

    ground: PermitGround
    duration: PermitDuration | None = None
    possible_durations: tuple[PermitDuration, ...] = attrs.field(default=(), metadata=SPARSE)
    ends_by: date | None = None
    ended_on: date | None = attrs.field(default=None, metadata=SPARSE)

    @property
    def value(self) -> PermitDuration | None:
        """The duration."""
        return self.duration

    @classmethod
    def heading(cls, translate: Translate) -> str:
        return translate("Residence permits")

    def wording(self, translate: Translate = ENGLISH) -> str:
        if self.ended_on is not None and self.verdict is Verdict.NO:
            return translate("ended on {day} at the latest").format(day=self.ended_on)
        if self.verdict is not Verdict.YES:
            return ""
        can = self.modality is Modality.MAY
        granted = translate("can be granted") if can else translate("is to be granted")
        return ", ".join(filter(None, (granted, self.terms(translate))))

    def terms(self, translate: Translate = ENGLISH) -> str:
        ends = f" ({translate('by {day}').format(day=self.ends_by)})" if self.ends_by else ""
        parts = list(possible_in_words(self.possible_durations, translate))
        if self.duration:
            parts.append(self.duration.text(translate))
        return f"{', '.join(parts)}{ends}" if parts else ""

    def dates(self, translate: Translate = ENGLISH) -> tuple[AnswerDate, ...]:
        if self.ends_by is None:
            return ()
        words = translate("it ends at the latest, because of the person's age")
        kind = CalendarEntryKind.PERMIT_ENDS
        return (AnswerDate(self.ends_by, kind, translate("ends at the latest"), words),)


def prepare(rule: PermitRule, on: date, roots: Mapping[str, int]) -> Maker:
    """What makes the answers of a rule, under a law from its first day on."""
    question = rule.question
    root = roots[question]
    answer = prepared(PermitAnswer, rule, on)
    own = rule.cites_on(on)
    choose = chooser(rule.duration, f"{question}.duration", on, roots)

    def make(case: Case, evaluation: Evaluation) -> PermitAnswer:
        verdict = evaluation.of_node(root)
        given = choose(evaluation) if verdict is Verdict.YES else NOTHING
        duration, ends_by, ending = given.value, None, None
        born = case.value(Person.birth_date)
        if duration is not None and duration.until_age is not None:
            ends_by = None if born is None else completes(born, duration.until_age)
            ending = _ending(case, duration.until_age, evaluation.on)
        support = Derivation(evaluation, (*own, *given.provisions), (question, *given.questions))
        return answer(
            verdict=ending.verdict if ending else verdict,
            ground=rule.ground,
            duration=duration,
            possible_durations=given.possible,
            ends_by=ends_by,
            ended_on=ending.day if ending else None,
            support=ending.carried(support) if ending else support,
        )

    return make


def _ending(case: Case, years: int, on: date) -> Ending | None:
    """That the person has reached an age by that day, or may have."""
    earliest, latest = birth_bounds(case, on)
    reached, perhaps = (
        born is not None and age_on(born, on) >= years for born in (latest, earliest)
    )
    last = latest or earliest
    if last is None or not (reached or perhaps):
        return None
    facts: tuple[AnyFact, ...] = BIRTH
    known = tuple(fact.path for fact in facts if case.value(fact) is not None)
    verdict = Verdict.NO if reached else Verdict.UNKNOWN
    return Ending(verdict, completes(last, years), known, is_by_age=True)


def ended(rule: PermitRule, rows: Rows) -> tuple[int, int]:
    """Where a permit is over because of the person's age, and where it may be."""
    over = may_be = 0
    for bits, duration in _duration(rule, rows):
        if duration.until_age is not None:
            reached, perhaps = rows.reached(duration.until_age)
            over, may_be = over | (bits & reached), may_be | (bits & perhaps)
    return over, may_be


def _duration(rule: PermitRule, rows: Rows) -> Placed:
    return where_yes(rule, "duration", rule.duration, rows)


def _ends_by(rule: PermitRule, rows: Rows) -> Placed:
    return [
        (bits, [DayFrom(Person.birth_date, partial(completes, years=duration.until_age))])
        for bits, duration in _duration(rule, rows)
        if duration.until_age is not None
    ]


COLUMNS = {"duration": ValueColumn(str, _duration), "ends_by": ValueColumn(date, _ends_by)}
