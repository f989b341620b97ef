"""Dated values: what changes with time, every period with the provision that sets it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import chain
from typing import Any, Generic, NoReturn, TypeAlias, TypeVar, overload

import attrs

from traffick_rules.errors import LawError, NotInForceError, Problem
from traffick_rules.facts.fact import shown
from traffick_rules.facts.kinds import YesNo
from traffick_rules.language import ENGLISH, Translate
from traffick_rules.law.conditions.condition import Condition, FactIsYes, Term, as_condition
from traffick_rules.law.provision import Period, Provision
from traffick_rules.law.values.boundary import ONE_DAY
from traffick_rules.law.values.length import Endless, Length
from traffick_rules.mixins import Brief, shortened

_NO_SOURCE = "no source says what held between them"
_BETWEEN_RULES = "there is no rule between two that give it"

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@attrs.frozen(eq=False, repr=False)
class _Dated(Generic[T_co]):
    """What changes with time: a value, or a set."""

    code: str
    title: str
    periods: tuple[Period[T_co], ...]

    def __repr__(self) -> str:
        return f"<value {self.code}>"

    def text(self, translate: Translate = ENGLISH) -> str:
        """What it is, in the language of *translate*."""
        return translate(self.title)

    @property
    def provisions(self) -> tuple[Provision, ...]:
        """The provisions of all periods."""
        return tuple(period.provision for period in self.periods)


@attrs.frozen(eq=False, repr=False, init=False)
class DatedValue(_Dated[T_co]):
    """
    A value that changes with time, such as the longest reflection period: 100, later 120 days.

    Args:
        code: A dotted name, unique within the jurisdiction: `reflection_period.departure_deadline.extension.longest`. Without one, a rule names its
            value itself, by its question and the field: `permits.9c5.duration`.
        title: What the value is, in plain words.
        periods: The values in order of time, each made by `Provision.gives`. A yes/no fact is a condition here too.
        gaps: Why there are days without a value between two periods, or after the last one; empty where there are none.
        of: The titles of what it is a value of, where a rule names it.

    Raises:
        LawError: If periods overlap, are out of order, change their type, or leave a gap without a reason.

    Example:
        >>> from traffick_rules import get_jurisdiction
        >>> from datetime import date
        >>> longest = get_jurisdiction("dk").values["reflection_period.departure_deadline.extension.longest"]
        >>> print(longest.at(date(2008, 5, 1)), "by", longest.period(date(2008, 5, 1)).provision.id)
        100 days by REF-05
    """

    gaps: str
    of: tuple[str, ...]

    @overload
    def __init__(
        self: DatedValue[Condition],
        code: str,
        title: str,
        *periods: Period[Condition] | Period[YesNo],
        gaps: str = "",
        of: tuple[str, ...] = (),
    ) -> None: ...

    @overload
    def __init__(
        self,
        code: str,
        title: str,
        *periods: Period[T_co],
        gaps: str = "",
        of: tuple[str, ...] = (),
    ) -> None: ...

    def __init__(
        self,
        code: str,
        title: str,
        *periods: Period[Any],
        gaps: str = "",
        of: tuple[str, ...] = (),
    ) -> None:
        if not isinstance(gaps, str):
            hint = f"say why there is no value: gaps={_NO_SOURCE!r}"  # type: ignore[unreachable] # not for callers without a type checker
            raise LawError([Problem(f"value {code}".strip(), f"gaps is given {shown(gaps)}", hint)])
        self.__attrs_init__(code, title, tuple(map(_as_condition, periods)), gaps.strip(), of)
        # What has no name yet is judged once it has one, which the message needs.
        problems = list(self._problems()) if code else []
        if problems:
            raise LawError(problems)

    def text(self, translate: Translate = ENGLISH) -> str:
        """What it is, in the language of *translate*, and of which rule, where that has named it."""
        return ": ".join(map(translate, (*self.of, self.title)))

    def period(self, on: date) -> Period[T_co] | None:
        """The period in force on that day, or None."""
        return next((period for period in self.periods if period.in_force(on)), None)

    def rows_on(self, on: date) -> tuple[tuple[int, Condition | None, Period[T_co]], ...]:
        """What it is on that day in which cases: the number of a row, its condition, and its period; one for all cases."""
        return tuple((0, None, period) for period in self.periods if period.in_force(on))

    def at(self, on: date) -> T_co:
        """
        The value in force on that day.

        Raises:
            NotInForceError: If there is none.
        """
        period = self.period(on)
        if period is None:
            raise NotInForceError(self.code, f"has no value on {on}")
        return period.value

    def _problems(self) -> Iterator[Problem]:
        place = f"value {self.code}"
        if not self.periods:
            yield Problem(place, "has no period", "give at least one provision.gives(value)")
        kinds = [_kind(period.value) for period in self.periods]
        other = next((place for place, kind in enumerate(kinds) if kind is not kinds[0]), None)
        if other is not None:
            by = self.periods[other].given_by
            message = (
                f"changes its type over time: {kinds[0].__name__}, and {kinds[other].__name__} {by}"
            )
            yield Problem(place, message, "give every period a value of one kind")
        for earlier, later in zip(self.periods, self.periods[1:], strict=False):
            ids = f"{earlier.provision.id} and {later.provision.id}"
            ends, begins = earlier.last_day, later.first_day
            if ends is None or begins is None or begins <= ends:
                hint = f"{earlier.provision.id} has to end before {later.provision.id} begins"
                yield Problem(place, f"{ids} overlap or are out of order", hint)
            elif begins > ends + ONE_DAY and not self.gaps:
                message = f"no value from {ends + ONE_DAY} to {begins - ONE_DAY}, between {ids}"
                yield Problem(place, message, "fill it, or say why there is none: gaps='…'")


def _as_condition(period: Period[Any]) -> Period[Any]:
    """The period of a yes/no fact as that of a condition; any other as it is."""
    fact = period.value
    return attrs.evolve(period, value=FactIsYes(fact)) if isinstance(fact, YesNo) else period


def _kind(value: object) -> type:
    # A condition of any shape is one kind of value, and what is longer than every length stands for one.
    kinds = {Condition: Condition, Endless: Length}
    return next((kinds[kind] for kind in kinds if isinstance(value, kind)), type(value))


def value_on(dated: DatedValue[T] | None, on: date) -> T | None:
    """What a value is on that day; None where there is no value, or none on that day."""
    period = dated.period(on) if dated else None
    return period.value if period else None


def provisions_of(values: Iterable[DatedValue[Any] | None], on: date) -> list[Provision]:
    """The provisions that set these values on that day."""
    return [period.provision for value in values if value and (period := value.period(on))]


@attrs.frozen(eq=False, repr=False)
class CaseRow(Generic[T_co]):
    """
    A row of a value by case.

    Attributes:
        when: In which cases; None for all that no row before it is about.
        periods: The value in these cases, over time.
    """

    when: Condition | None
    periods: tuple[Period[T_co], ...]

    def __repr__(self) -> str:
        return shortened(f"<case {self.title}>")

    @property
    def title(self) -> str:
        """The condition in words."""
        return "else" if self.when is None else self.when.words

    @property
    def provisions(self) -> tuple[Provision, ...]:
        """The provisions of its periods."""
        return tuple(period.provision for period in self.periods)


@attrs.frozen
class Cases(Brief, Generic[T_co]):
    """What a value by case is on one day: the condition, or None, and the value of each row in force."""

    rows: tuple[tuple[Condition | None, T_co], ...]

    def __str__(self) -> str:
        return self.text(ENGLISH)

    def text(self, translate: Translate) -> str:
        """The values with their conditions, in the language of *translate*."""
        return "; ".join(self._texts(translate))

    def _texts(self, translate: Translate) -> Iterator[str]:
        for when, value in self.rows:
            words = value.text(translate) if hasattr(value, "text") else str(value)
            if when is None:
                yield translate("else {value}").format(value=words)
            else:
                clause = when.text(translate)
                yield translate("{value} if {clause}").format(value=words, clause=clause)


@attrs.frozen(eq=False, repr=False, init=False)
class ByCase(DatedValue[T_co]):  # type: ignore[override] # the initializer that attrs makes takes the rows too
    """A value that depends on facts: that of the first row whose condition holds."""

    rows: tuple[CaseRow[T_co], ...]

    def __init__(
        self, code: str, title: str, *rows: CaseRow[T_co], of: tuple[str, ...] = ()
    ) -> None:
        periods = tuple(period for row in rows for period in row.periods)
        self.__attrs_init__(code, title, periods, gaps="", of=of, rows=rows)
        if not code:
            return
        place = f"value {code}"
        if not rows or None in [row.when for row in rows[:-1]] or rows[0].when is None:
            hint = "give rows of a condition and a value; the last one can be a value alone"
            raise LawError([Problem(place, "is by case without cases", hint)])
        for number, row in enumerate(rows, 1):
            DatedValue(f"{code}.{number}", title, *row.periods)

    def period(self, on: date) -> NoReturn:  # noqa: ARG002 - as in the class above
        msg = f"the value {self.code} depends on the case; ask rows_on(day)"
        raise TypeError(msg)

    def at(self, on: date) -> Any:  # noqa: ANN401 - the cases, in the place of one value
        """
        The cases and the value of each on that day, or one value for all.

        Raises:
            NotInForceError: If there is none.
        """
        rows = self.rows_on(on)
        if not rows:
            raise NotInForceError(self.code, f"has no value on {on}")
        if len(rows) == 1 and rows[0][1] is None:
            return rows[0][2].value
        return Cases(tuple((when, period.value) for _, when, period in rows))

    def rows_on(self, on: date) -> tuple[tuple[int, Condition | None, Period[T_co]], ...]:
        return tuple(
            (number, row.when, period)
            for number, row in enumerate(self.rows, 1)
            for period in row.periods
            if period.in_force(on)
        )


def by_case(
    *rows: tuple[Term, *tuple[Period[T], ...]] | Period[T] | tuple[Period[T], ...],
) -> ByCase[T]:
    """
    A value that depends on facts, for a field of a rule: that of the first row whose condition holds.

    Where a row before it is unknown, so is the value; the answer says which values it can be.

    Args:
        rows: Each a condition and its value, `(REFUGEE, S4.gives(lasts(years(3))))`, or its values in order of time; the
            last one can be a value alone, which counts where no condition holds.

    Example:
        >>> from traffick_rules.facts import Needs
        >>> from traffick_rules.law import by_case, days
        >>> from traffick_rules_denmark.reflection_period import REF_04, REF_06
        >>> length = by_case((Needs.medical, REF_06.gives(days(120))), REF_04.gives(days(30)))
        >>> from datetime import date
        >>> print(length.at(date(2020, 1, 1)))
        120 days if the person needs medical care; else 30 days
    """
    made = []
    for row in rows:
        first, *others = row if isinstance(row, tuple) else (row,)
        if isinstance(first, Period):
            made.append(CaseRow(None, (first, *others)))
        else:
            made.append(CaseRow(as_condition(first), tuple(others)))
    return ByCase("", "", *made)


@attrs.frozen(eq=False, repr=False, init=False)
class DatedSet(_Dated[T_co]):
    """
    A set whose members come and go, each by a provision of its own, such as the listed purposes.

    Args:
        code: A dotted name, unique within the jurisdiction: `offence.trafficking.purposes`.
        title: What the set is, in plain words.
        members: The members, each made by `Provision.gives`, or several by `Provision.gives_each`.
    """

    def __init__(
        self, code: str, title: str, *members: Period[T_co] | tuple[Period[T_co], ...]
    ) -> None:
        each = (member if isinstance(member, tuple) else (member,) for member in members)
        self.__attrs_init__(code, title, tuple(chain.from_iterable(each)))

    def at(self, on: date) -> frozenset[T_co]:
        """The members in force on that day."""
        return frozenset(member.value for member in self.members_on(on))

    def members_on(self, on: date) -> tuple[Period[T_co], ...]:
        """The members in force on that day, with their provisions."""
        return tuple(member for member in self.periods if member.in_force(on))


AnyDated: TypeAlias = DatedValue[object] | DatedSet[object]
"""A value or a set, whatever it is of."""

Givable: TypeAlias = Period[T] | tuple[Period[T], ...] | DatedValue[T]
"""How a rule is given a value: by one provision, by several in order of time, or as a value with a code of its own."""


class Given(Generic[T]):
    """The converter of a field that holds a value; what it cannot use it leaves, to be judged when the law is loaded."""

    def __new__(cls, given: Givable[T]) -> DatedValue[T]:  # type: ignore[misc] # it makes another class
        """The value without a name, which the rule gives it."""
        periods: tuple[Any, ...] = given if isinstance(given, tuple) else (given,)
        if periods and all(isinstance(each, Period) for each in periods):
            made: DatedValue[T] = DatedValue("", "", *periods)
            return made
        return given  # type: ignore[return-value] # a value as it is


Bounds: TypeAlias = tuple[date | None, date | None]
"""A first and a last day; None where that side is open."""


def named(value: DatedValue[T], code: str, title: str, of: tuple[str, ...]) -> DatedValue[T]:
    """
    A value with the name that a rule or concept gives it; one with a name of its own as it is.

    Raises:
        LawError: If its periods overlap, are out of order, change their type, or leave a gap.
    """
    if value.code:
        return value
    if isinstance(value, ByCase):
        return ByCase(code, title, *value.rows, of=of)
    return DatedValue(code, value.title or title, *value.periods, gaps=value.gaps, of=of)


def joined(values: Sequence[tuple[AnyDated, Bounds]]) -> AnyDated:
    """
    The value of successive rules as one value through time.

    Args:
        values: The value of each rule in order of time, with the first and the last day of the rule.
    """
    last, _ = values[-1]
    if all(value is last for value, _ in values):
        return last
    rows = [
        CaseRow(row.when, _within(row.periods, *days))
        for value, days in values
        for row in (value.rows if isinstance(value, ByCase) else (CaseRow(None, value.periods),))
    ]
    periods = tuple(period for row in rows for period in row.periods)
    of = getattr(last, "of", ())
    # Each rule has judged its own periods; between two rules there can be days without the value.
    if any(row.when is not None for row in rows):
        by_cases: ByCase[object] = ByCase.__new__(ByCase)
        by_cases.__attrs_init__(
            last.code, last.title, periods, gaps=_BETWEEN_RULES, of=of, rows=tuple(rows)
        )
        return by_cases
    through_time: DatedValue[object] = DatedValue.__new__(DatedValue)
    through_time.__attrs_init__(last.code, last.title, periods, gaps=_BETWEEN_RULES, of=of)
    return through_time


def _within(
    periods: tuple[Period[object], ...], begins: date | None, ends: date | None
) -> tuple[Period[object], ...]:
    """The periods, as far as they lie between two days."""
    found = []
    for period in periods:
        first, last = _common(begins, ends, period)
        if first is None or last is None or first <= last:
            found.append(attrs.evolve(period, first_day=first, last_day=last))
    return tuple(found)


def _common(begins: date | None, ends: date | None, period: Period[object]) -> Bounds:
    """The days of a period that lie between two days."""
    first_days = [day for day in (begins, period.first_day) if day]
    last_days = [day for day in (ends, period.last_day) if day]
    return max(first_days, default=None), min(last_days, default=None)
