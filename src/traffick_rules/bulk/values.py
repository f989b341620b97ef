"""Value columns: what is given with an answer, how long and until when, beside the column of its verdict."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, TypeAlias, cast

import attrs
import pyarrow as pa
import pyarrow.compute as pc

from traffick_rules.answer.duty import DutyState
from traffick_rules.bulk.atoms import Days, after_each, each_day
from traffick_rules.bulk.frame import Frame
from traffick_rules.bulk.rails import booleans, only_where, rails
from traffick_rules.case.age import completes
from traffick_rules.case.case import Case
from traffick_rules.facts import Person
from traffick_rules.facts.kinds import Day
from traffick_rules.law.duty import DutyRule
from traffick_rules.law.entitlement import EntitlementRule
from traffick_rules.law.jurisdiction import LawInForce
from traffick_rules.law.length import Length
from traffick_rules.law.permit import PermitRule
from traffick_rules.law.reflection_period import ReflectionPeriodRule
from traffick_rules.law.rule import Rule
from traffick_rules.law.victim_status import VictimStage, VictimStatusRule

__all__ = ["WORDS", "Batch", "ValueColumn", "value_columns"]

WORDS = pa.dictionary(pa.int8(), pa.string())
"""The type of a column of a few texts."""


@attrs.frozen(eq=False, kw_only=True)
class Batch:
    """
    A batch of rows under one law, with what was found of them.

    Attributes:
        frame: The rows.
        day: The day of decision, for all rows or for each.
        law: The law.
        answered: The rows that do not contradict themselves, as bits.
        found: The yes and the no rail of every question, in these rows.
    """

    frame: Frame
    day: Days
    law: LawInForce
    answered: int
    found: Mapping[str, tuple[int, int]]

    def unknown(self, question: str) -> int:
        """Where a question is unknown."""
        yes, no = self.found[question]
        return self.answered & ~(yes | no)


Made: TypeAlias = Callable[[Any, Batch], pa.Array]
"""Makes a column of a rule's values."""


@attrs.frozen(eq=False)
class ValueColumn:
    """
    A column of values.

    Attributes:
        name: Its name: the question, and the attribute of the answer to a single case that it states.
        type: Its Arrow type.
    """

    name: str
    type: pa.DataType
    _question: str
    _made: Made

    def of(self, batch: Batch) -> pa.Array:
        """The column; null in every row where the law has no such rule."""
        rule = next((rule for rule in batch.law.rules if rule.question == self._question), None)
        if rule is None:
            return pa.nulls(batch.frame.rows, self.type)
        return self._made(rule, batch)


def value_columns(laws: Sequence[LawInForce], question: str) -> tuple[ValueColumn, ...]:
    """
    The columns of the values that the answers to a question about a case have.

    Args:
        laws: The laws of the days that are asked about.
        question: The question; one within a rule, such as an extension, has none of its own.
    """
    kinds = dict.fromkeys(
        type(rule)
        for law in laws
        for rule in law.rules
        if rule.record is Case and rule.question == question
    )
    return tuple(
        ValueColumn(f"{question}.{name}", type_, question, made)
        for kind in kinds
        for name, (type_, made) in _VALUES[kind].items()
    )


# Columns out of rails: a value where a bit is set, null where none is.


def _texts(rows: int, places: Sequence[tuple[int, str]]) -> pa.DictionaryArray:
    """A text in the rows of each of these bits."""
    codes, some = _filled(0, pa.int8(), rows), 0
    for place, (bits, _) in enumerate(places):
        some |= bits
        if place and bits:
            # Faster than choosing row by row: the places have no row in common.
            ones = pc.cast(booleans(bits, ~bits, rows), pa.int8())
            codes = pc.add(codes, pc.multiply(ones, pa.scalar(place, pa.int8())))
    texts = pa.array([text for _, text in places], pa.string())
    return pa.DictionaryArray.from_arrays(only_where(some, codes), texts, safe=False)


def _numbers(rows: int, places: Sequence[tuple[int, int | None]]) -> pa.Array:
    """A number in the rows of each of these bits."""
    columns = [
        (bits, _filled(number, pa.int32(), rows)) for bits, number in places if number is not None
    ]
    return _chosen(rows, pa.int32(), columns)


def _filled(number: int, kind: pa.DataType, rows: int) -> pa.Array:
    """A column of one number."""
    values = number.to_bytes(kind.bit_width // 8, "little") * rows
    return pa.Array.from_buffers(kind, rows, [None, pa.py_buffer(values)])


def _chosen(rows: int, kind: pa.DataType, places: Sequence[tuple[int, pa.Array]]) -> pa.Array:
    """What a column has in the rows of each of these bits; they have none in common."""
    found = [only_where(bits, column) for bits, column in places if bits]
    return pc.coalesce(*found) if found else pa.nulls(rows, kind)


# The values of each kind of rule, as the answer to a single case has them.


def _stage(rule: VictimStatusRule, batch: Batch) -> pa.Array:
    yes, no = batch.found[rule.question]
    presumed = batch.found[f"{rule.question}.presumed"][0] & batch.unknown(rule.question)
    places = [
        (yes, VictimStage.ASSESSED),
        (no, VictimStage.NOT_A_VICTIM),
        (presumed, VictimStage.PRESUMED),
    ]
    return _texts(batch.frame.rows, [(bits, stage.value) for bits, stage in places])


def _standard(rule: ReflectionPeriodRule, batch: Batch) -> list[tuple[int, Any]]:
    period = rule.standard.period(batch.law.first_day)
    assert period is not None  # noqa: S101 - validated when the jurisdiction was loaded
    return [(batch.found[rule.question][0], period.value)]


def _longest(rule: ReflectionPeriodRule, batch: Batch) -> list[tuple[int, Any]]:
    [(yes, standard)] = _standard(rule, batch)
    extension = rule.extension_on(batch.law.first_day)
    if extension is None:
        return [(yes, standard)]
    not_extended = batch.found[f"{rule.question}.extension"][1]
    cap = extension.longest.period(batch.law.first_day) if extension.longest else None
    places: list[tuple[int, Any]] = [(yes & not_extended, standard)]
    return [*places, (yes & ~not_extended, cap.value)] if cap else places


def _duration(rule: PermitRule, batch: Batch) -> list[tuple[int, Any]]:
    period = rule.duration.period(batch.law.first_day) if rule.duration else None
    return [(batch.found[rule.question][0], period.value)] if period else []


def _given_for(rule: EntitlementRule, batch: Batch) -> list[tuple[int, Any]]:
    period = rule.longest.period(batch.law.first_day) if rule.longest else None
    return [(batch.found[rule.question][0], period.value)] if period else []


Places: TypeAlias = Callable[[Any, Batch], list[tuple[int, Any]]]
"""Which value a rule gives in which rows."""


def _in_words(places: Places) -> Made:
    def made(rule: Rule, batch: Batch) -> pa.Array:
        found = places(rule, batch)
        return _texts(batch.frame.rows, [(bits, str(value)) for bits, value in found])

    return made


def _in_days(places: Places) -> Made:
    def made(rule: Rule, batch: Batch) -> pa.Array:
        found = places(rule, batch)
        return _numbers(
            batch.frame.rows,
            [(bits, value.in_days) for bits, value in found if isinstance(value, Length)],
        )

    return made


def _ends(places: Places) -> Made:
    def made(rule: ReflectionPeriodRule, batch: Batch) -> pa.Array:
        begins = _days(batch, rule.starts_on)
        found = [
            (bits, after_each(begins, value))
            for bits, value in places(rule, batch)
            if begins is not None and isinstance(value, Length)
        ]
        return _chosen(batch.frame.rows, pa.date32(), found)

    return made


def _ends_by(rule: PermitRule, batch: Batch) -> pa.Array:
    born = batch.frame.array(Person.birth_date)
    found = [
        (bits, each_day(born, partial(completes, years=duration.until_age)))
        for bits, duration in _duration(rule, batch)
        if born is not None and duration.until_age is not None
    ]
    return _chosen(batch.frame.rows, pa.date32(), found)


def _days(batch: Batch, fact: Day | None) -> pa.Array | None:
    return None if fact is None else batch.frame.array(fact)


def _stated_end(rule: DutyRule, batch: Batch) -> pa.Array:
    stated = _days(batch, rule.ends_on)
    return pa.nulls(batch.frame.rows, pa.date32()) if stated is None else stated


def _due(rule: DutyRule, batch: Batch) -> pa.Array:
    """The last day, whether or not the duty is certain to exist."""
    period = rule.within.period(batch.law.first_day) if rule.within else None
    begins = _days(batch, rule.starts_on)
    stated = _stated_end(rule, batch)
    if period is None or begins is None:
        return stated
    return pc.coalesce(stated, after_each(begins, period.value))


def _due_on(rule: DutyRule, batch: Batch) -> pa.Array:
    not_none = batch.found[rule.question][0] | batch.unknown(rule.question)
    return _chosen(batch.frame.rows, pa.date32(), [(not_none, _due(rule, batch))])


def _state(rule: DutyRule, batch: Batch) -> pa.Array:
    yes, no = batch.found[rule.question]
    fulfilled = batch.found[f"{rule.question}.fulfilled"][0]
    certain = _due(rule, batch) if rule.ends_on is None else _stated_end(rule, batch)
    past = rails(cast("pa.BooleanArray", pc.less(certain, batch.day)))[0]
    unknown = batch.unknown(rule.question)
    places = [
        (no, DutyState.NONE),
        (fulfilled & (yes | unknown), DutyState.FULFILLED),
        (unknown & ~fulfilled, DutyState.POSSIBLE),
        (yes & ~fulfilled & past, DutyState.OVERDUE),
        (yes & ~fulfilled & ~past, DutyState.OPEN),
    ]
    return _texts(batch.frame.rows, [(bits, state.value) for bits, state in places])


_VALUES: Mapping[type[Rule], Mapping[str, tuple[pa.DataType, Made]]] = {
    VictimStatusRule: {"stage": (WORDS, _stage)},
    ReflectionPeriodRule: {
        "length": (WORDS, _in_words(_standard)),
        "days": (pa.int32(), _in_days(_standard)),
        "longest": (WORDS, _in_words(_longest)),
        "max_total_days": (pa.int32(), _in_days(_longest)),
        "ends_on": (pa.date32(), _ends(_standard)),
        "latest_end_on": (pa.date32(), _ends(_longest)),
    },
    PermitRule: {"duration": (WORDS, _in_words(_duration)), "ends_by": (pa.date32(), _ends_by)},
    EntitlementRule: {"longest": (WORDS, _in_words(_given_for))},
    DutyRule: {"due_on": (pa.date32(), _due_on), "state": (WORDS, _state)},
}
