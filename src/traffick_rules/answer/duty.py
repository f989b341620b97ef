"""Duties: the answer, how it is made, and its words."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping
from datetime import date
from functools import reduce
from operator import or_
from typing import ClassVar

import attrs

from traffick_rules.answer.answers import Answer, Maker, prepared
from traffick_rules.answer.by_case import chooser, possible_in_words
from traffick_rules.answer.dates import AnswerDate, CalendarEntryKind
from traffick_rules.answer.reason import Derivation, Evaluation
from traffick_rules.answer.value_columns import (
    DayFrom,
    Days,
    Placed,
    Rows,
    ValueColumn,
    by_bits,
    last_day_of,
)
from traffick_rules.answer.verdict import Verdict
from traffick_rules.case.case import Case
from traffick_rules.language import ENGLISH, Translate
from traffick_rules.law.rules.duty import DutyKind, DutyRule
from traffick_rules.law.rules.rule import Modality
from traffick_rules.law.values.boundary import day_after
from traffick_rules.law.values.length import Length
from traffick_rules.mixins import SPARSE, Undecided


class DutyState(Undecided, enum.StrEnum):
    """
    Where a duty stands on the day of the assessment.

    `POSSIBLE`: it is not known whether the duty exists. `OPEN`: it exists, and its last day is not known to be past.
    `OVERDUE`: the latest day that can be its last is past, and it is not known to be fulfilled. `NONE`: there is no such
    duty.
    """

    POSSIBLE = "possible"
    OPEN = "open"
    OVERDUE = "overdue"
    FULFILLED = "fulfilled"
    NONE = "none"


@attrs.frozen(kw_only=True, slots=False, eq=False, repr=False)
class DutyAnswer(Answer):
    """
    Whether someone has to do something for or about the person, by when, and whether it has been done.

    Attributes:
        kind: What has to be done.
        owed_by: Who has to do it, in words.
        fulfilled: Whether it has been done.
        within: The time to do it in; None where the law gives none.
        at_least: How long before a day it must be done; None where the law says nothing of the kind.
        possible_within: The times that it can be, where that depends on what is not known.
        due_on: The last day to do it; None where there is none, or where it is not known yet.
        can_be_later: Whether a decision that is not known yet can have moved that day, or public holidays do.
        latest_on: The latest day that can be the last one; None where that is not known.
        state: Where the duty stands on the day of the assessment.
    """

    is_for_person: ClassVar[bool] = False

    kind: DutyKind
    owed_by: str
    fulfilled: Verdict = Verdict.UNKNOWN
    within: Length | None = None
    at_least: Length | None = attrs.field(default=None, metadata=SPARSE)
    possible_within: tuple[Length, ...] = attrs.field(default=(), metadata=SPARSE)
    due_on: date | None = None
    can_be_later: bool = False
    latest_on: date | None = attrs.field(default=None, metadata=SPARSE)
    state: DutyState

    @property
    def value(self) -> date | None:
        """The last day to do it, where the duty exists."""
        return self.due_on if self.verdict is Verdict.YES else None

    @property
    def has_deadline(self) -> bool:
        return bool(self.within or self.at_least or self.possible_within)

    @property
    def is_done(self) -> bool:
        return self.state is DutyState.FULFILLED

    @classmethod
    def heading(cls, translate: Translate) -> str:
        return translate("Duties")

    def wording(self, translate: Translate = ENGLISH) -> str:
        if self.state is DutyState.NONE:
            return ""
        state = {
            DutyState.POSSIBLE: translate("possible"),
            DutyState.OPEN: translate("open"),
            DutyState.OVERDUE: translate("overdue"),
            DutyState.FULFILLED: translate("fulfilled"),
        }[self.state]
        if self.state is DutyState.FULFILLED:
            return (
                state
                if self.verdict is Verdict.YES
                else translate("fulfilled, if there is the duty")
            )
        parts = [f"{state}: {self._who(translate)}"]
        counting = self.within.counting(translate) if self.within else ""
        if self.due_on and self.within and counting:
            due = translate("by {day}, {length} counted {how}")
            length, how = self.within.text(translate), counting
            parts.append(due.format(day=self.due_on, length=length, how=how))
        elif self.due_on and self.can_be_later:
            due = translate("by {day} unless a decision has moved that day")
            parts.append(due.format(day=self.due_on))
        elif self.due_on:
            parts.append(translate("by {day}").format(day=self.due_on))
        else:
            parts += self._in_time(translate)
        return ", ".join(parts)

    def terms(self, translate: Translate = ENGLISH) -> str:
        in_time = () if self.due_on else self._in_time(translate)
        return ", ".join((self._who(translate), *in_time))

    def _who(self, translate: Translate) -> str:
        asked = {
            Modality.SHALL: translate("{who} shall"),
            Modality.SHOULD: translate("{who} should"),
            Modality.MAY: translate("{who} may"),
        }[self.modality]
        return asked.format(who=translate(self.owed_by))

    def _in_time(self, translate: Translate) -> tuple[str, ...]:
        if self.within:
            return (translate("within {length}").format(length=self.within.text(translate)),)
        if self.at_least:
            length = self.at_least.text(translate)
            return (translate("at least {length} ahead").format(length=length),)
        return tuple(possible_in_words(self.possible_within, translate))

    def turning_days(self) -> Iterator[date]:
        yield from super().turning_days()
        if self.latest_on is not None:
            yield day_after(self.latest_on)

    def dates(self, translate: Translate = ENGLISH) -> tuple[AnswerDate, ...]:
        if self.due_on is None:
            return ()
        is_certain = self.verdict is Verdict.YES and not self.can_be_later
        kind, words = CalendarEntryKind.DUTY, self.wording(translate)
        return (
            AnswerDate(self.due_on, kind, translate("due"), words, None, is_certain, self.is_done),
        )


def prepare(rule: DutyRule, on: date, roots: Mapping[str, int]) -> Maker:
    """What makes the answers of a rule, under a law from its first day on."""
    question = rule.question
    root = roots[question]
    answer = prepared(DutyAnswer, rule, on)
    fulfilled_question = f"{question}.fulfilled"
    fulfilled_root = roots[fulfilled_question]
    own = rule.cites_on(on)
    choose = chooser(rule.within, f"{question}.within", on, roots)
    ahead = rule.at_least.period(on) if rule.at_least else None
    most = rule.longest.period(on) if rule.longest else None
    first = rule.starts_on if rule.before is None else rule.before

    def make(case: Case, evaluation: Evaluation) -> DutyAnswer:
        verdict = evaluation.of_node(root)
        fulfilled = evaluation.of_node(fulfilled_root)
        given = choose(evaluation)
        provisions, questions = own, [question]
        due_on, can_be_later = None, False
        last_day = None
        if verdict is not Verdict.NO:
            due_on = last_day = None if rule.ends_on is None else case.value(rule.ends_on)
            begins = None if first is None else case.value(first)
            if due_on is None and begins is not None:
                questions += given.questions
                period = given.period or ahead
                if period is not None:
                    forward = period is not ahead
                    due_on = period.value.after(begins) if forward else period.value.before(begins)
                    can_be_later = rule.ends_on is not None or period.value.can_end_later
                    provisions = (*own, period.provision)
                    if rule.ends_on is None:
                        last_day = period.value.ends(begins)[1] if forward else due_on
                    elif most is not None:
                        last_day = most.value.ends(begins)[1]
                        provisions = (*provisions, most.provision)
        if verdict is Verdict.YES and fulfilled is not Verdict.UNKNOWN:
            questions.append(fulfilled_question)
        return answer(
            verdict=verdict,
            kind=rule.kind,
            fulfilled=fulfilled,
            within=given.value,
            possible_within=given.possible,
            at_least=ahead.value if ahead else None,
            due_on=due_on,
            can_be_later=can_be_later,
            latest_on=None if last_day == due_on else last_day,
            state=_state(verdict, fulfilled, last_day, evaluation.on),
            support=Derivation(evaluation, provisions, questions),
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


def _counted(rule: DutyRule, rows: Rows, bits: int) -> Iterator[tuple[int, DayFrom]]:
    """The last day as it is counted: from one day on, or back from another."""
    if rule.starts_on is not None:
        for each, length in by_bits(rule, "within", rule.within, rows, bits):
            yield each, DayFrom(rule.starts_on, length)
    if rule.before is not None:
        for each, length in by_bits(rule, "at_least", rule.at_least, rows, bits):
            yield each, DayFrom(rule.before, length.before)


def _due(rule: DutyRule, rows: Rows, bits: int) -> Placed:
    """The last day, whether or not the duty is certain to exist: as it is stated, else as it is counted."""
    stated = () if rule.ends_on is None else (DayFrom(rule.ends_on),)
    counted = [(each, (*stated, day)) for each, day in _counted(rule, rows, bits)]
    unsettled = bits & ~reduce(or_, (each for each, _ in counted), 0)
    return [*counted, (unsettled, stated)]


def _certain(rule: DutyRule, days: Days, on: date) -> Days:
    """The day after which it is too late for certain: where one can be stated, the longest time decides without it."""
    first = days[:1]
    if rule.ends_on is not None and rule.starts_on is not None and rule.longest is not None:
        most = rule.longest.period(on)
        return first if most is None else (*first, last_day_of(rule.starts_on, most.value))
    if first and isinstance(length := first[0].count, Length) and length.can_end_later:
        return (last_day_of(first[0].fact, length),)
    return first


def _due_on(rule: DutyRule, rows: Rows) -> Placed:
    return _due(rule, rows, rows.found[rule.question][0] | rows.unknown(rule.question))


def _states(rule: DutyRule, rows: Rows) -> Placed:
    yes, no = rows.found[rule.question]
    unknown = rows.unknown(rule.question)
    fulfilled = rows.found[f"{rule.question}.fulfilled"][0]
    due = _due(rule, rows, yes)
    on = rows.first_day
    past = reduce(or_, (rows.past(_certain(rule, days, on)) & bits for bits, days in due), 0)
    return [
        (no, DutyState.NONE),
        (fulfilled & (yes | unknown), DutyState.FULFILLED),
        (unknown & ~fulfilled, DutyState.POSSIBLE),
        (yes & ~fulfilled & past, DutyState.OVERDUE),
        (yes & ~fulfilled & ~past, DutyState.OPEN),
    ]


COLUMNS = {"due_on": ValueColumn(date, _due_on), "state": ValueColumn(str, _states)}
