"""Tests of two days: whether one lies before the other, and how much time lies between them."""

from __future__ import annotations

import enum
from abc import abstractmethod
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import partial
from typing import TypeAlias

import attrs

from traffick_rules.case.record import Record
from traffick_rules.errors import LawError, Problem
from traffick_rules.facts.fact import AnyFact, shown
from traffick_rules.facts.kinds import Day
from traffick_rules.language import Translate
from traffick_rules.law.conditions.condition import Atom, Cited, Condition, OfOneFact
from traffick_rules.law.conditions.fitting import check_kind
from traffick_rules.law.provision import Provision
from traffick_rules.law.values.boundary import day_after
from traffick_rules.law.values.dated_value import DatedValue
from traffick_rules.law.values.length import Length, Unit, days

_Bound: TypeAlias = tuple[str, Length]
"""What is known of the time from one day to another: `>`, `>=`, `<` or `<=`, and a length."""

_NO_TIME = days(0)
_TURNED = {">": "<", ">=": "<=", "<": ">", "<=": ">="}


class _OfTwoDays(Atom):
    """A test of two days; one that is None is the day of decision."""

    __slots__ = ()

    is_computed = True

    @property
    @abstractmethod
    def span(self) -> tuple[Day | None, Day | None]:
        """The day from which one counts, and the other."""

    @abstractmethod
    def bounds(self, value: bool) -> tuple[tuple[_Bound, ...], ...]:  # noqa: FBT001
        """What the value says of the time between the two: one of these, each of which holds as a whole."""

    @abstractmethod
    def between(self, since: date, until: date) -> bool | None:
        """What the test makes of two days."""

    @property
    def is_unsure(self) -> bool:
        """Whether two days that are known can leave the test open."""
        return False

    @property
    def asks_day(self) -> bool:
        return None in self.span

    @property
    def facts(self) -> tuple[AnyFact, ...]:
        return tuple(day for day in self.span if day is not None)

    def test(self, record: Record, on: date) -> bool | None:
        since, until = (on if day is None else record.value(day) for day in self.span)
        return None if since is None or until is None else self.between(since, until)

    def excludes(self, value: bool | None, other: Atom, other_value: bool | None) -> bool:  # noqa: FBT001
        if not isinstance(other, _OfTwoDays) or set(self.span) != set(other.span):
            return False
        if value is None or other_value is None:
            # Both are known as soon as the two days are.
            return value is not other_value and not (self.is_unsure or other.is_unsure)
        others = other.bounds(other_value)
        if self.span != other.span:
            others = tuple(tuple(_seen_from_behind(every)) for every in others)
        return all(
            any(_contradict(one, two) or _contradict(two, one) for one in each for two in every)
            for each in self.bounds(value)
            for every in others
        )


def _seen_from_behind(bounds: Iterable[_Bound]) -> Iterator[_Bound]:
    """What bounds say of the time back from the other day, as far as they say which of the two is the earlier."""
    for sign, length in bounds:
        if length == _NO_TIME:
            yield _TURNED[sign], length
        elif sign in {">", ">="}:
            yield "<", _NO_TIME


def _contradict(least: _Bound, most: _Bound) -> bool:
    """Whether no time is as long as the first says and as short as the second does."""
    (lower, short), (upper, long) = least, most
    if lower not in {">", ">="} or upper not in {"<", "<="}:
        return False
    longer = _surely_longer_by(short, long)
    return longer > 0 or (longer == 0 and (lower, upper) != (">=", "<="))


def _surely_longer_by(one: Length, other: Length) -> int:
    """How much later than another a length ends at least, from whatever day they are counted; below 0 if not at all."""
    if one.in_months is not None and other.in_months is not None:
        return one.in_months - other.in_months
    if one.unit is other.unit:
        return one.count - other.count
    return _in_days(one)[0] - _in_days(other)[1]


def _in_days(length: Length) -> tuple[int, int]:
    """No fewer and no more days than the length has from any day."""
    if length.in_days is not None:
        return length.in_days, length.in_days
    mean = int(length.mean_days)
    if length.unit is Unit.WORKING_DAY:
        return length.count, 2 * mean + 17
    return mean - 4, mean + 4


@attrs.frozen(repr=False)
class Before(_OfTwoDays):
    """Whether one day lies before another."""

    earlier: Day
    later: Day | None

    @property
    def span(self) -> tuple[Day | None, Day | None]:
        return (self.earlier, self.later)

    def text(self, translate: Translate) -> str:
        return translate("{earlier} lies before {later}").format(
            earlier=_named(self.earlier, translate), later=_named(self.later, translate)
        )

    def between(self, since: date, until: date) -> bool:
        return since < until

    def turning_days(self, record: Record, on: date) -> Iterator[date]:  # noqa: ARG002
        day = record.value(self.earlier)
        if self.later is None and day is not None:
            yield day_after(day)

    def bounds(self, value: bool) -> tuple[tuple[_Bound, ...], ...]:  # noqa: FBT001
        return (((">" if value else "<=", _NO_TIME),),)

    def values_for(self, value: bool, on: date) -> Iterator[Mapping[AnyFact, object]]:  # noqa: FBT001
        day = date.fromordinal(on.toordinal() - value)
        yield {self.earlier: day} if self.later is None else {self.earlier: day, self.later: on}

    def canonical(self) -> object:
        return [
            "before",
            self.earlier.first_path,
            "decision" if self.later is None else self.later.first_path,
        ]


@attrs.frozen(repr=False)
class BeforeDate(OfOneFact):
    """Whether a day lies before a day that the law names."""

    is_computed = True

    fact: Day
    day: date

    def text(self, translate: Translate) -> str:
        return translate("{earlier} lies before {later}").format(
            earlier=_named(self.fact, translate), later=self.day
        )

    def test(self, record: Record, on: date) -> bool | None:  # noqa: ARG002
        found = record.value(self.fact)
        return None if found is None else found < self.day

    def values_for(self, value: bool, on: date) -> Iterator[Mapping[AnyFact, object]]:  # noqa: FBT001
        day = date.fromordinal(self.day.toordinal() - value)
        if value and on < day:
            # What has happened cannot lie after the day of decision.
            yield {self.fact: on}
        yield {self.fact: day}

    def excludes(self, value: bool | None, other: Atom, other_value: bool | None) -> bool:  # noqa: FBT001
        if not isinstance(other, BeforeDate) or self.fact is not other.fact:
            return False
        if value is None or other_value is None:
            return value is not other_value
        first, second = (self, other) if self.day <= other.day else (other, self)
        truth = {self: value, other: other_value}
        return truth[first] and not truth[second]

    def canonical(self) -> object:
        return ["before", self.fact.first_path, str(self.day)]


class Measure(enum.StrEnum):
    """What the time between two days is compared with a length for."""

    MORE = "lasts longer"
    AT_LEAST = "lasts at least"
    BY_THEN = "by then"
    WITHIN = "within"


@attrs.frozen(repr=False)
class TimePassed(_OfTwoDays):
    """How the time from one day to another compares with a length."""

    measure: Measure
    length: Length
    since: Day | None
    until: Day | None

    @property
    def span(self) -> tuple[Day | None, Day | None]:
        return (self.since, self.until)

    @property
    def is_unsure(self) -> bool:
        return self.length.unit in {Unit.HOUR, Unit.WORKING_DAY}

    def text(self, translate: Translate) -> str:
        words = _words(self, self.length.text(translate), translate)
        why = {
            Unit.HOUR: translate("the hours of the days are not known"),
            Unit.WORKING_DAY: translate("public holidays are not known"),
        }.get(self.length.unit)
        return f"{words} ({why})" if why else words

    def between(self, since: date, until: date) -> bool | None:
        first, last = self.length.ends(since)
        is_by_day = self.length.unit is not Unit.HOUR
        match self.measure:
            case Measure.WITHIN if until < since:
                return False
            case Measure.AT_LEAST:
                is_over = until > last or (is_by_day and until == last)
                return True if is_over else False if until < first else None
            case measure:
                is_over = until > last
                is_kept = until < first or (is_by_day and until == first)
                more = True if is_over else False if is_kept else None
                return more if measure is Measure.MORE or more is None else not more

    def turning_days(self, record: Record, on: date) -> Iterator[date]:  # noqa: ARG002
        since, until = (None if day is None else record.value(day) for day in self.span)
        if self.until is None and since is not None:
            for end in self.length.ends(since):
                yield from (end, day_after(end))
            yield since
        if self.since is None and until is not None:
            yield day_after(until)
            # A length that begins later ends no earlier.
            days_before = range(1, until.toordinal() + 1)
            for place in (0, 1):
                last: Callable[[int], date] = partial(_end_from, self.length, place)
                yield date.fromordinal(bisect_left(days_before, until, key=last) + 1)
                yield date.fromordinal(bisect_right(days_before, until, key=last) + 1)

    def bounds(self, value: bool) -> tuple[tuple[_Bound, ...], ...]:  # noqa: FBT001
        match self.measure:
            case Measure.WITHIN if value:
                return (((">=", _NO_TIME), ("<=", self.length)),)
            case Measure.WITHIN:
                return ((("<", _NO_TIME),), ((">", self.length),))
            case Measure.AT_LEAST:
                return (((">=" if value else "<", self.length),),)
            case measure:
                is_more = value is (measure is Measure.MORE)
                return (((">" if is_more else "<=", self.length),),)

    def values_for(self, value: bool, on: date) -> Iterator[Mapping[AnyFact, object]]:  # noqa: FBT001
        now = on.toordinal()
        first, last = (end.toordinal() - now for end in self.length.ends(on))
        # A month that is counted back has not the days of one that is counted on.
        near = (each for more in range(1, 9) for each in (last + more, first - more))
        apart = (first, *near)
        for since, until, turn in ((now, None, 1), (None, now, -1)):
            if (self.until if until is None else self.since) is None:
                continue
            for other in (now + turn * days_apart for days_apart in apart):
                if not 1 <= other <= date.max.toordinal():
                    continue
                pair = [date.fromordinal(other if day is None else day) for day in (since, until)]
                if self.between(*pair) is value:
                    stated = zip(self.span, pair, strict=True)
                    yield {fact: day for fact, day in stated if fact is not None}
                    break

    def canonical(self) -> object:
        return _canonical(self, str(self.length))


def _end_from(length: Length, place: int, day: int) -> date:
    return length.ends(date.fromordinal(day))[place]


@attrs.frozen(eq=False, repr=False)
class DatedTimePassed(Condition):
    """The same with a length that changes with time."""

    measure: Measure
    length: DatedValue[Length]
    since: Day | None
    until: Day | None

    def text(self, translate: Translate) -> str:
        return _words(self, self.length.text(translate), translate)

    def by(self, length: Length) -> TimePassed:
        """The test by one length."""
        return TimePassed(self.measure, length, self.since, self.until)

    @property
    def parts(self) -> tuple[Condition, ...]:
        return tuple(self.by(period.value) for period in self.length.periods)

    @property
    def provisions(self) -> tuple[Provision, ...]:
        return self.length.provisions

    def on_day(self, on: date) -> Condition:
        period = self.length.period(on)
        if period is None:
            raise LawError([Problem(f"value {self.length.code}", f"has no value on {on}")])
        return Cited("", "", self.by(period.value), (period.provision,))

    def canonical(self) -> object:
        return _canonical(self, self.length.code)


def _named(day: Day | None, translate: Translate) -> str:
    return translate("the day of decision") if day is None else translate(day.words)


def _words(clause: TimePassed | DatedTimePassed, length: str, translate: Translate) -> str:
    template = {
        Measure.MORE: translate("{last} lies more than {length} after {first}"),
        Measure.AT_LEAST: translate("{last} lies {length} or more after {first}"),
        Measure.BY_THEN: translate("{last} lies within {length} after {first}, or before it"),
        Measure.WITHIN: translate("{last} lies within {length} after {first}, and not before it"),
    }[clause.measure]
    first, last = _named(clause.since, translate), _named(clause.until, translate)
    return template.format(first=first, last=last, length=length)


def _canonical(clause: TimePassed | DatedTimePassed, length: str) -> object:
    names = ("decision" if day is None else day.first_path for day in (clause.since, clause.until))
    return [clause.measure.value, *names, length]


def before(earlier: Day, later: Day | date | None = None) -> Condition:
    """
    One day lies before another, before a date that the law names, or before the day of decision where *later* is not given.

    Raises:
        LawError: If a fact is no day.
    """
    check_kind(earlier, Day, "before")
    if isinstance(later, date):
        return BeforeDate(earlier, later)
    if later is not None:
        check_kind(later, Day, "before")
    return Before(earlier, later)


def more_than(
    length: Length | DatedValue[Length], *, since: Day | None = None, until: Day | None = None
) -> Condition:
    """
    More than a length lies between two days: the last day of it is over.

    Args:
        length: The length; of a dated value each period cites its provision.
        since: The day from which one counts; the day of decision where it is left out.
        until: The other day; the day of decision where it is left out. A day before *since* makes it a no.

    Raises:
        LawError: If both days are left out, or a fact is no day.

    Example:
        >>> from traffick_rules.facts import Stay
        >>> from traffick_rules.law import more_than, weeks
        >>> print(more_than(weeks(4), until=Stay.reflection_period_until).words)
        the last day of the reflection period lies more than 4 weeks after the day of decision
    """
    return compared(Measure.MORE, length, since, until)


def within(
    length: Length | DatedValue[Length],
    *,
    since: Day | None = None,
    until: Day | None = None,
    early_counts: bool = True,
) -> Condition:
    """
    One day lies within a length after another: the deadline that begins on *since* was kept on *until*.

    Args:
        length: The length, as in `more_than`.
        since: The day from which one counts; the day of decision where it is left out.
        until: The other day; the day of decision where it is left out.
        early_counts: Whether a day before *since* is in time, as an application is that came before the judgment from
            which the years run. Where only the stretch itself counts ("the permit ends in the next 4 weeks"), it is
            not, and such a day makes it a no.

    Raises:
        LawError: If both days are left out, or a fact is no day.
    """
    measure = Measure.BY_THEN if early_counts else Measure.WITHIN
    return compared(measure, length, since, until)


_TESTS = {
    Measure.MORE: "more_than",
    Measure.AT_LEAST: "at_least",
    Measure.BY_THEN: "within",
    Measure.WITHIN: "within",
}


def compared(
    measure: Measure,
    length: Length | DatedValue[Length],
    since: Day | None,
    until: Day | None,
) -> Condition:
    """
    The test of a time by one length, or by one that changes.

    Raises:
        LawError: If both days are left out, or a fact is no day.
    """
    if since is None and until is None:
        message = "a time from the day of decision to the day of decision"
        raise LawError([Problem("", message, "name the fact that gives since or until")])
    for day in (since, until):
        if day is not None:
            check_kind(day, Day, _TESTS[measure])
    if not isinstance(length, Length | DatedValue):
        message = f"{_TESTS[measure]}(…) compares with a length, and is given {shown(length)}"  # type: ignore[unreachable] # not for callers without a type checker
        raise LawError([Problem("", message, "give one such as days(30)")])
    if isinstance(length, DatedValue):
        return DatedTimePassed(measure, length, since, until)
    return TimePassed(measure, length, since, until)
