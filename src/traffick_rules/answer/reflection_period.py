"""The reflection period: the answer, how it is made, and its words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import ClassVar

import attrs

from traffick_rules.answer.answers import Answer, Maker, prepared
from traffick_rules.answer.by_case import NOTHING, Choice, chooser, possible_in_words
from traffick_rules.answer.dates import AnswerDate, CalendarEntryKind
from traffick_rules.answer.reason import Derivation, Evaluation
from traffick_rules.answer.values import DayFrom, Placed, Rows, ValueColumn, where_yes
from traffick_rules.answer.verdict import Verdict
from traffick_rules.case.case import Case
from traffick_rules.language import ENGLISH, Translate
from traffick_rules.law.length import Length
from traffick_rules.law.ranges import LengthRange
from traffick_rules.law.reflection_period import ReflectionForm, ReflectionPeriodRule
from traffick_rules.law.rule import Modality
from traffick_rules.mixins import SPARSE


@attrs.frozen(kw_only=True, slots=False, eq=False, repr=False)
class ReflectionPeriodAnswer(Answer):
    """
    Whether the person has a reflection period, and how long. Lengths are None unless that is a yes.

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
        is_over: Whether its last day has certainly passed on the day of decision, with the longest extension that the
            law allows where none was decided. The verdict says no less: there was a right to the period.
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
    is_over: bool = attrs.field(default=False, metadata=SPARSE)

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
        if self.verdict is not Verdict.YES:
            return ""
        parts = [translate("it is over")] if self.is_over else []
        parts += possible_in_words(self.possible_lengths, translate)
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
        if self.decided_end:
            parts.append(translate("ends on {day} as decided").format(day=self.decided_end))
            return ", ".join(parts)
        if self.ends_on:
            parts.append(translate("ends on {day}").format(day=self.ends_on))
        latest = self.latest_end_on
        if latest and latest != self.ends_on:
            parts.append(translate("with extension on {day} at the latest").format(day=latest))
        return ", ".join(parts)

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
            given.append(AnswerDate(end, kind, "ends", words, self.starts_on, is_certain))
        if latest is not None and latest != end:
            kind = CalendarEntryKind.LONGEST_REFLECTION_PERIOD_ENDS
            words, is_certain = (
                translate("it ends with the longest extension"),
                self.extension is Verdict.YES,
            )
            given.append(
                AnswerDate(latest, kind, "ends at the latest", words, self.starts_on, is_certain)
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
        return answer(
            verdict=verdict,
            form=rule.form,
            length=length.value,
            longest=longest.value,
            possible_lengths=length.possible,
            possible_longest=longest.possible,
            extension=extension,
            is_over=verdict is Verdict.YES
            and _is_over(longest.value, case.value(rule.starts_on), decided_end, evaluation.on),
            extension_modality=extends.modality if extends else None,
            on_request=asked.value,
            starts_on=case.value(rule.starts_on),
            decided_end=decided_end,
            support=Derivation(evaluation, provisions, questions),
        )

    return make


def _is_over(
    longest: Length | LengthRange | None, starts_on: date | None, decided_end: date | None, on: date
) -> bool:
    if decided_end is not None:
        return decided_end < on
    most = longest.longest if isinstance(longest, LengthRange) else longest
    return most is not None and starts_on is not None and most.ends(starts_on)[1] < on


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


COLUMNS = {
    "length": ValueColumn(str, _standard),
    "days": ValueColumn(int, _standard),
    "longest": ValueColumn(str, _longest),
    "max_total_days": ValueColumn(int, _longest),
    "ends_on": ValueColumn(date, _ends(_standard)),
    "latest_end_on": ValueColumn(date, _ends(_longest)),
}
