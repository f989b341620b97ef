"""The reflection period: the answer, how it is made, and its words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import ClassVar

import attrs

from traffick_rules.answer.answers import Answer, Maker, prepared
from traffick_rules.answer.by_case import NOTHING, Choice, chooser, possible_in_words
from traffick_rules.answer.dates import AnswerDate, CalendarEntryKind
from traffick_rules.answer.ending import Ending
from traffick_rules.answer.reason import Derivation, Evaluation
from traffick_rules.answer.value_columns import (
    DayFrom,
    Placed,
    Rows,
    ValueColumn,
    last_day_of,
    where_yes,
)
from traffick_rules.answer.verdict import Verdict
from traffick_rules.case.case import Case
from traffick_rules.language import ENGLISH, Translate
from traffick_rules.law.rules.reflection_period import ReflectionForm, ReflectionPeriodRule
from traffick_rules.law.rules.rule import Modality
from traffick_rules.law.values.boundary import day_after
from traffick_rules.law.values.length import Length
from traffick_rules.law.values.ranges import LengthRange
from traffick_rules.mixins import SPARSE


@attrs.frozen(kw_only=True, slots=False, eq=False, repr=False)
class ReflectionPeriodAnswer(Answer):
    """
    Whether the person has a reflection period, and how long. Lengths are None unless that is a yes, or was one.

    Attributes:
        form: What the period is in national law.
        length: The length without extension.
        longest: The longest the period can be for this person, extension included; that of the law
            where it is not known whether it can be extended; None where the law states no longest time.
        possible_lengths: The lengths that it can have, where that depends on what is not known.
        possible_longest: The same of the longest.
        extension: Whether it can be extended; no where the law knows no extension.
        extension_modality: Whether the authority shall or may extend; None without extension.
        on_request: Whether it has to be asked for; None where that is not known.
        starts_on: Its first day, where it is known.
        decided_end: Its last day as the latest decision states it, extensions included; None where none is
            known.
        ended_on: Its last day, without extension where none was decided, once that has passed. The verdict is then no;
            and unknown as long as it can have been extended.
    """

    _computed: ClassVar = ("days", "max_total_days", "ends_on", "latest_end_on")

    form: ReflectionForm
    length: Length | LengthRange | None = None
    longest: Length | LengthRange | None = None
    possible_lengths: tuple[Length | LengthRange, ...] = attrs.field(default=(), metadata=SPARSE)
    possible_longest: tuple[Length | LengthRange, ...] = attrs.field(default=(), metadata=SPARSE)
    extension: Verdict
    extension_modality: Modality | None = None
    on_request: bool | None = None
    starts_on: date | None = None
    decided_end: date | None = None
    ended_on: date | None = attrs.field(default=None, metadata=SPARSE)

    @property
    def value(self) -> Length | LengthRange | None:
        """The length without extension."""
        return self.length

    @property
    def days(self) -> int | None:
        """The length without extension in days; None if it is a range or not in days."""
        return self.length.in_days if isinstance(self.length, Length) else None

    @property
    def max_total_days(self) -> int | None:
        """The longest in days, extension included; None if it is not stated, a range or not in days."""
        return self.longest.in_days if isinstance(self.longest, Length) else None

    @property
    def ends_on(self) -> date | None:
        """The last day without extension, where the first day and a fixed length are known."""
        return self._end(self.length)

    @property
    def latest_end_on(self) -> date | None:
        """The last day with the longest extension, where the first day is known."""
        return self._end(self.longest)

    def _end(self, length: Length | LengthRange | None) -> date | None:
        if self.starts_on is None or not isinstance(length, Length):
            return None
        return length.after(self.starts_on)

    @classmethod
    def heading(cls, translate: Translate) -> str:
        return translate("Reflection period")

    def wording(self, translate: Translate = ENGLISH) -> str:
        if self.verdict is not Verdict.YES and self.ended_on is None:
            return ""
        if self.verdict is Verdict.NO:
            return ", ".join(self._end_in_words(translate))
        parts = list(possible_in_words(self.possible_lengths, translate))
        if self.length is not None:
            parts.append(self.length.text(translate))
        how_far = _how_far(self.longest, self.possible_longest, translate)
        if self.extension is Verdict.YES and self.extension_modality is Modality.MAY:
            parts.append(translate("can be extended {how_far}").format(how_far=how_far))
        elif self.extension is Verdict.YES:
            parts.append(translate("is to be extended {how_far}").format(how_far=how_far))
        elif self.extension is Verdict.UNKNOWN:
            parts.append(translate("{how_far} if it is extended").format(how_far=how_far))
        if self.on_request:
            parts.append(translate("on request"))
        return ", ".join((*parts, *self._end_in_words(translate)))

    def _end_in_words(self, translate: Translate) -> Iterator[str]:
        if self.decided_end:
            ended = self.ended_on is not None
            words = (
                translate("ended on {day} as decided")
                if ended
                else translate("ends on {day} as decided")
            )
            yield words.format(day=self.decided_end)
            return
        if self.ended_on and self.verdict is Verdict.UNKNOWN:
            yield translate("ended on {day} unless it was extended").format(day=self.ended_on)
        elif self.ended_on:
            yield translate("ended on {day}").format(day=self.ended_on)
        elif self.ends_on:
            yield translate("ends on {day}").format(day=self.ends_on)
        latest = self.latest_end_on
        if latest and latest != self.ends_on:
            yield translate("with extension on {day} at the latest").format(day=latest)

    def turning_days(self) -> Iterator[date]:
        yield from super().turning_days()
        if self.decided_end is not None:
            return
        for length in (self.length, self.longest):
            last = _last_day(length, self.starts_on)
            if last is not None:
                yield day_after(last)

    def dates(self, translate: Translate = ENGLISH) -> tuple[AnswerDate, ...]:
        kind, is_certain = CalendarEntryKind.REFLECTION_PERIOD_ENDS, self.verdict is Verdict.YES
        end, latest = self.ends_on, self.latest_end_on
        words = translate("it ends") if end == latest else translate("it ends without extension")
        if self.decided_end is not None:
            # What was decided counts, whatever the law could have given.
            end = latest = self.decided_end
            words = translate("it ends, as decided")
        given = []
        if end is not None:
            given.append(
                AnswerDate(end, kind, translate("ends"), words, self.starts_on, is_certain)
            )
        if latest is not None and latest != end:
            kind = CalendarEntryKind.LONGEST_REFLECTION_PERIOD_ENDS
            words, is_certain = (
                translate("it ends with the longest extension"),
                self.extension is Verdict.YES,
            )
            given.append(
                AnswerDate(
                    latest, kind, translate("ends at the latest"), words, self.starts_on, is_certain
                )
            )
        return tuple(given)


def prepare(rule: ReflectionPeriodRule, on: date, roots: Mapping[str, int]) -> Maker:
    """What makes the answers of a rule, under a law from its first day on."""
    question = rule.question
    root = roots[question]
    answer = prepared(ReflectionPeriodAnswer, rule, on)
    extends = rule.extension_on(on)
    extension_question = f"{rule.question}.extension"
    cap = chooser(extends.longest if extends else None, f"{extension_question}.longest", on, roots)
    standard = chooser(rule.standard, f"{question}.standard", on, roots)
    request = chooser(rule.on_request, f"{question}.on_request", on, roots)
    own = rule.cites_on(on)

    def make(case: Case, evaluation: Evaluation) -> ReflectionPeriodAnswer:
        verdict = evaluation.of_node(root)
        extension = Verdict.NO
        if extends is not None and verdict is not Verdict.NO:
            extension = evaluation.of_node(roots[extension_question])
            if verdict is Verdict.UNKNOWN and extension is Verdict.YES:
                # Nothing can be extended that may not be there.
                extension = Verdict.UNKNOWN
        asked = request(evaluation)
        provisions = [*own, *asked.provisions]
        questions = [question, *asked.questions]
        length: Choice[Length | LengthRange] = NOTHING
        longest: Choice[Length | LengthRange] = NOTHING
        if verdict is Verdict.YES:
            length = longest = standard(evaluation)
            provisions += length.provisions
            questions += length.questions
            if extends is not None:
                questions.append(extension_question)
            if extension is not Verdict.NO:
                longest = cap(evaluation)
                provisions += longest.provisions
                questions += longest.questions
        decided_end = None if rule.ends_on is None else case.value(rule.ends_on)
        starts_on = case.value(rule.starts_on)
        ending = None
        if verdict is Verdict.YES:
            is_extended = (
                extension is Verdict.YES
                and extends is not None
                and extends.modality is Modality.SHALL
            )
            standard_end = None if is_extended else _last_day(length.value, starts_on)
            latest_end = _last_day(longest.value, starts_on)
            ending = _ending(rule, (standard_end, latest_end, decided_end), evaluation.on)
        support = Derivation(evaluation, provisions, questions)
        return answer(
            verdict=ending.verdict if ending else verdict,
            form=rule.form,
            length=length.value,
            longest=longest.value,
            possible_lengths=length.possible,
            possible_longest=longest.possible,
            extension=extension,
            ended_on=ending.day if ending else None,
            extension_modality=extends.modality if extends else None,
            on_request=asked.value,
            starts_on=starts_on,
            decided_end=decided_end,
            support=ending.carried(support) if ending else support,
        )

    return make


def _most(length: Length | LengthRange | None) -> Length | None:
    return length.longest if isinstance(length, LengthRange) else length


def _last_day(length: Length | LengthRange | None, starts_on: date | None) -> date | None:
    """The last day of the length, or of the longest of its range, also where holidays move it."""
    most = _most(length)
    return None if most is None or starts_on is None else most.ends(starts_on)[1]


def _ending(
    rule: ReflectionPeriodRule, ends: tuple[date | None, date | None, date | None], on: date
) -> Ending | None:
    """
    That the period is over, or is over unless it was extended.

    Args:
        rule: The rule.
        ends: The last day without extension, the last day with the longest one, and the last day as decided.
        on: The day of decision.
    """
    standard, latest, decided = ends
    if decided is not None:
        # What was decided counts, whatever the law could have given.
        facts = () if rule.ends_on is None else (rule.ends_on.path,)
        return Ending(Verdict.NO, decided, facts) if decided < on else None
    facts = (rule.starts_on.path,)
    if latest is not None and latest < on:
        return Ending(Verdict.NO, standard or latest, facts)
    if standard is not None and standard < on:
        return Ending(Verdict.UNKNOWN, standard, facts)
    return None


def _how_far(
    longest: Length | LengthRange | None,
    possible: Sequence[Length | LengthRange],
    translate: Translate,
) -> str:
    if possible:
        return possible_in_words(possible, translate)[0]
    if longest is None:
        return translate("without a stated longest time")
    return translate("up to {length} in all").format(length=longest.text(translate))


def _standard(rule: ReflectionPeriodRule, rows: Rows) -> Placed:
    return where_yes(rule, "standard", rule.standard, rows)


def _longest(rule: ReflectionPeriodRule, rows: Rows) -> Placed:
    extends = rule.extension_on(rows.first_day)
    if extends is None:
        return _standard(rule, rows)
    not_extended = rows.found[f"{rule.question}.extension"][1]
    longest = where_yes(rule, "extension.longest", extends.longest, rows)
    return [
        *((bits & not_extended, value) for bits, value in _standard(rule, rows)),
        *((bits & ~not_extended, value) for bits, value in longest),
    ]


def _ends(
    lengths: Callable[[ReflectionPeriodRule, Rows], Placed],
) -> Callable[[ReflectionPeriodRule, Rows], Placed]:
    return lambda rule, rows: [
        (bits, [DayFrom(rule.starts_on, length)])
        for bits, length in lengths(rule, rows)
        if isinstance(length, Length)
    ]


def ended(rule: ReflectionPeriodRule, rows: Rows) -> tuple[int, int]:
    """Where a period is over, and where it is over unless it was extended."""
    decided = [] if rule.ends_on is None else [DayFrom(rule.ends_on)]

    def past(lengths: Placed) -> int:
        found = 0
        for bits, length in lengths:
            most = _most(length)
            last = [] if most is None else [last_day_of(rule.starts_on, most)]
            found |= bits & rows.past([*decided, *last])
        return found

    extends = rule.extension_on(rows.first_day)
    extended = 0
    if extends is not None and extends.modality is Modality.SHALL:
        extended = rows.found[f"{rule.question}.extension"][0]
    over = past(_longest(rule, rows)) | (rows.found[rule.question][0] & rows.past(decided))
    return over, past(_standard(rule, rows)) & ~over & ~extended


COLUMNS = {
    "length": ValueColumn(str, _standard),
    "days": ValueColumn(int, _standard),
    "longest": ValueColumn(str, _longest),
    "max_total_days": ValueColumn(int, _longest),
    "ends_on": ValueColumn(date, _ends(_standard)),
    "latest_end_on": ValueColumn(date, _ends(_longest)),
}
