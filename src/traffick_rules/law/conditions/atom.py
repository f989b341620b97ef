"""Tests of facts: the atoms of conditions, computed from the case to yes, no or unknown."""

from __future__ import annotations

import enum
from abc import abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TypeVar, overload

import attrs

from traffick_rules.case.age import BIRTH, age_on, birth_bounds, born_between, completes
from traffick_rules.case.record import Record
from traffick_rules.errors import LawError, Problem
from traffick_rules.facts import Person, Trafficking
from traffick_rules.facts.fact import AnyFact, shown
from traffick_rules.facts.kinds import Day, OneOf, SomeOf, WholeNumber, label
from traffick_rules.facts.selection import Selection
from traffick_rules.language import ENGLISH, Translate
from traffick_rules.law.conditions.condition import (
    AnyOf,
    Atom,
    Cited,
    Condition,
    FactIsYes,
    OfOneFact,
    all_of,
    any_of,
    not_,
)
from traffick_rules.law.conditions.fitting import check_kind
from traffick_rules.law.conditions.time_passed import Measure, before, compared
from traffick_rules.law.provision import Provision
from traffick_rules.law.values.dated_value import DatedSet, DatedValue
from traffick_rules.law.values.length import Length

E = TypeVar("E", bound=enum.StrEnum)


@attrs.frozen(repr=False)
class Is(OfOneFact):
    """A one-of fact is one of these possibilities."""

    fact: OneOf[enum.StrEnum]
    members: tuple[enum.StrEnum, ...]

    def text(self, translate: Translate) -> str:
        return f"{translate(self.fact.words)} {_one_of(self.members, translate)}"

    def test(self, record: Record, on: date) -> bool | None:  # noqa: ARG002
        value = record.value(self.fact)
        return None if value is None else value in self.members

    def values_for(self, value: bool, on: date) -> Iterator[Mapping[AnyFact, object]]:  # noqa: ARG002, FBT001
        for option in self.fact.options:
            if (option in self.members) == value:
                yield {self.fact: option}

    def canonical(self) -> object:
        return ["is", self.fact.first_path, sorted(member.value for member in self.members)]


class OfMembers(OfOneFact):
    """Whether a some-of fact holds one of several possibilities."""

    __slots__ = ()

    @property
    @abstractmethod
    def members(self) -> frozenset[enum.StrEnum]:
        """The possibilities, of which one is enough."""

    @property
    def reads(self) -> tuple[AnyFact, ...]:
        return (self.fact, *_RULED_OUT_BY.get(self.fact, ()))

    def is_ruled_out(self, record: Record) -> bool:
        """Whether another fact says that no possibility holds: who is stateless is a citizen of no country."""
        return any(record.value(fact) for fact in _RULED_OUT_BY.get(self.fact, ()))

    def excludes(self, value: bool | None, other: Atom, other_value: bool | None) -> bool:  # noqa: FBT001
        if isinstance(other, FactIsYes):
            return other.fact in self.reads and other_value is True and value is not False
        if not isinstance(other, OfMembers) or self.fact is not other.fact:
            return False
        # Who holds one of fewer holds one of more.
        fewer, more = _TRUTH[value], _TRUTH[other_value]
        return (self.members <= other.members and fewer > more) or (
            other.members <= self.members and more > fewer
        )


_RULED_OUT_BY: Mapping[AnyFact, tuple[AnyFact, ...]] = {Person.citizenships: (Person.stateless,)}
_TRUTH = {False: 0, None: 1, True: 2}


@attrs.frozen(repr=False)
class Includes(OfMembers):
    """A some-of fact includes a possibility."""

    fact: SomeOf[enum.StrEnum]
    member: enum.StrEnum

    @property
    def members(self) -> frozenset[enum.StrEnum]:
        return frozenset([self.member])

    def text(self, translate: Translate) -> str:
        return f"{translate(self.fact.words)}: {translate(label(self.member))}"

    def test(self, record: Record, on: date) -> bool | None:  # noqa: ARG002
        if self.is_ruled_out(record):
            return False
        value = record.value(self.fact)
        return None if value is None else value.state(self.member)

    def values_for(self, value: bool, on: date) -> Iterator[Mapping[AnyFact, object]]:  # noqa: ARG002, FBT001
        member = frozenset([self.member])
        yield {self.fact: Selection(yes=member) if value else Selection(no=member)}

    def canonical(self) -> object:
        return ["includes", self.fact.first_path, self.member.value]


@attrs.frozen(eq=False, repr=False)
class IncludesListed(Condition):
    """At least one member of a dated set; on a given day, one clause a member with its provision."""

    fact: SomeOf[enum.StrEnum]
    listed: DatedSet[enum.StrEnum]

    def text(self, translate: Translate) -> str:
        return f"{translate(self.fact.words)}: {translate(self.listed.title)}"

    @property
    def parts(self) -> tuple[Condition, ...]:
        return tuple(Includes(self.fact, member.value) for member in self.listed.periods)

    @property
    def provisions(self) -> tuple[Provision, ...]:
        return self.listed.provisions

    def on_day(self, on: date) -> Condition:
        clauses = []
        for member in self.listed.members_on(on):
            atom = Includes(self.fact, member.value)
            clauses.append(Cited("", "", atom, (member.provision,)))
        if not clauses:
            raise LawError([Problem(self.listed.code, f"has no member on {on}")])
        absent = (member for member in self.listed.periods if not member.in_force(on))
        doubted = tuple(dict.fromkeys(member.provision for member in absent))
        return Cited("", "", AnyOf(tuple(clauses)), (), doubted)

    def canonical(self) -> object:
        return ["includes listed", self.fact.first_path, self.listed.code]


def _was_under(years: int, record: Record, day: date, on: date | None) -> bool | None:
    """Whether the person was so young on that day, by what is known of the birth; an age without a day is that of *on*."""
    earliest, latest = birth_bounds(record, on)
    if earliest is not None and age_on(earliest, day) < years:
        return True
    return False if latest is not None and age_on(latest, day) >= years else None


def _younger_excludes(
    years: int,
    value: bool | None,  # noqa: FBT001
    other: int,
    other_value: bool | None,  # noqa: FBT001
) -> bool:
    """Who is under the lower age is under the higher one; who is not under the higher is not under the lower."""
    if years < other:
        return (value is True and other_value is not True) or (
            other_value is False and value is not False
        )
    return years > other and _younger_excludes(other, other_value, years, value)


@attrs.frozen(repr=False)
class _Younger(Atom):
    years: int

    is_computed = True

    def excludes(self, value: bool | None, other: Atom, other_value: bool | None) -> bool:  # noqa: FBT001
        # Only the years may differ.
        return (
            isinstance(other, _Younger)
            and attrs.evolve(self, years=other.years) == other
            and _younger_excludes(self.years, value, other.years, other_value)
        )


@attrs.frozen(repr=False)
class UnderAge(_Younger):
    """The person is under an age, on the day of decision or on a day of the case."""

    day: Day | None = None

    @property
    def asks_day(self) -> bool:
        # An age without a day counts for the day of decision.
        return True

    def text(self, translate: Translate) -> str:
        if self.day is None:
            return translate("the person is under {years}").format(years=self.years)
        words = translate("the person is under {years} on this day: {day}")
        return words.format(years=self.years, day=translate(self.day.words))

    @property
    def facts(self) -> tuple[AnyFact, ...]:
        own = () if self.day is None else (self.day,)
        return (*own, *BIRTH)

    def test(self, record: Record, on: date) -> bool | None:
        day = on if self.day is None else record.value(self.day)
        return None if day is None else _was_under(self.years, record, day, on)

    def turning_days(self, record: Record, on: date) -> Iterator[date]:
        if self.day is None:
            bounds = birth_bounds(record, on)
            yield from (completes(born, self.years) for born in bounds if born is not None)

    def values_for(self, value: bool, on: date) -> Iterator[Mapping[AnyFact, object]]:  # noqa: FBT001
        then: dict[AnyFact, object] = {} if self.day is None else {self.day: on}
        age = self.years - 1 if value else self.years
        earliest, latest = born_between(age, on)
        yield {**then, Person.age: age}
        yield {**then, Person.birth_date: latest}
        # The whole of it, as bounds: under the age, or not.
        bound, born = (
            (Person.born_not_before, earliest) if value else (Person.born_not_after, latest)
        )
        yield {**then, bound: born}

    def canonical(self) -> object:
        own = [] if self.day is None else [self.day.first_path]
        return ["under age", self.years, *own]


@attrs.frozen(repr=False)
class UnderAgeWhenTrafficked(_Younger):
    """The person was under an age when trafficked."""

    def text(self, translate: Translate) -> str:
        return translate("the person was under {years} when trafficked").format(years=self.years)

    @property
    def facts(self) -> tuple[AnyFact, ...]:
        return (
            Trafficking.age_when_trafficked,
            Trafficking.first_day,
            Trafficking.last_day,
            *BIRTH,
        )

    def test(self, record: Record, on: date) -> bool | None:  # noqa: ARG002
        # A child at any time of the acts: the youngest age counts, which is that of the first day.
        stated = record.value(Trafficking.age_when_trafficked)
        if stated is not None:
            return stated < self.years
        first = record.value(Trafficking.first_day)
        if first is not None and (young := _was_under(self.years, record, first, None)) is not None:
            return young
        last = record.value(Trafficking.last_day)
        return True if last is not None and _was_under(self.years, record, last, None) else None

    def values_for(self, value: bool, on: date) -> Iterator[Mapping[AnyFact, object]]:  # noqa: ARG002, FBT001
        yield {Trafficking.age_when_trafficked: self.years - 1 if value else self.years}

    def canonical(self) -> object:
        return ["under age when trafficked", self.years]


@attrs.frozen(repr=False)
class AtLeast(OfOneFact):
    """A number is at least so many."""

    is_computed = True

    fact: WholeNumber
    count: int

    def text(self, translate: Translate) -> str:
        return translate("{what} is at least {count} {unit}").format(
            what=translate(self.fact.words), count=self.count, unit=translate(self.fact.unit)
        )

    def test(self, record: Record, on: date) -> bool | None:  # noqa: ARG002
        value = record.value(self.fact)
        return None if value is None else value >= self.count

    def values_for(self, value: bool, on: date) -> Iterator[Mapping[AnyFact, object]]:  # noqa: ARG002, FBT001
        number = self.count if value else self.count - 1
        if self.fact.is_value(number):
            yield {self.fact: number}

    def canonical(self) -> object:
        return ["at least", self.fact.first_path, self.count]


@attrs.frozen(repr=False)
class Always(Atom):
    """What holds in every case."""

    def text(self, translate: Translate) -> str:
        return translate("in every case")

    @property
    def facts(self) -> tuple[AnyFact, ...]:
        return ()

    def test(self, record: Record, on: date) -> bool | None:  # noqa: ARG002
        return True

    def values_for(self, value: bool, on: date) -> Iterator[Mapping[AnyFact, object]]:  # noqa: ARG002, FBT001
        if value:
            yield {}

    def canonical(self) -> object:
        return ["always"]


def always() -> Condition:
    """It holds in every case: what the law gives or says without a condition."""
    return Always()


def is_(fact: OneOf[E], *members: E) -> Condition:
    """
    The one-of fact has one of these values.

    Raises:
        LawError: If the fact is of another kind, no value is named, or one is not a value of the fact.
    """
    check_kind(fact, OneOf, "is_")
    _check_members(fact, members)
    return Is(fact, members)  # type: ignore[arg-type] # E is a StrEnum; the fact only reads


def still(fact: OneOf[E], *members: E) -> Condition:
    """
    A fact that is stated until a day has one of these values, and that day has not passed.

    `is_(Stay.reflection, Reflection.GRANTED)` says that a reflection period was given, ever; this, that it runs: no after
    its last day, and unknown where no last day is stated.

    Raises:
        LawError: As `is_`, and if the group of the fact names no last day for it (`lasts=`).

    Example:
        >>> from traffick_rules.facts import Stay
        >>> from traffick_rules.facts.stay import Reflection
        >>> from traffick_rules.law import still
        >>> still(Stay.reflection, Reflection.GRANTED).words
        'the reflection period is granted and it is not so that the last day of the reflection period lies before the day of decision'
    """
    check_kind(fact, OneOf, "still")
    last = fact.group.facts.get(fact.group.lasts.get(fact.name, ""))
    if not isinstance(last, Day):
        hint = f"use is_, or name its last day in lasts= of {fact.group.__name__}"
        raise LawError([Problem(fact.path, "has no last day", hint)])
    return all_of(is_(fact, *members), not_(before(last)))


def includes(fact: SomeOf[E], *members: E | DatedSet[E]) -> Condition:
    """
    The some-of fact holds at least one of these possibilities.

    Args:
        fact: The fact.
        members: Possibilities, or one dated set, whose members count while their provisions are in force.

    Raises:
        LawError: If the fact is of another kind, nothing is named, or something is not a possibility of the fact.
    """
    check_kind(fact, SomeOf, "includes")
    clauses: list[Condition] = []
    for member in members:
        if isinstance(member, DatedSet):
            _check_members(fact, tuple(period.value for period in member.periods))
            clauses.append(IncludesListed(fact, member))  # type: ignore[arg-type] # as above
        else:
            _check_members(fact, (member,))
            clauses.append(Includes(fact, member))  # type: ignore[arg-type] # as above
    if not clauses:
        _check_members(fact, ())
    return clauses[0] if len(clauses) == 1 else any_of(*clauses)


def _check_members(fact: OneOf[E] | SomeOf[E], members: tuple[E, ...]) -> None:
    if not members:
        raise LawError([Problem(fact.path, "is tested against nothing", "name a possibility")])
    for member in members:
        if not isinstance(member, fact.options):
            hint = f"use a member of {fact.options.__name__}"
            raise LawError([Problem(fact.path, f"{shown(member)} is not {fact.thing}", hint)])


def includes_in_words(condition: Condition, translate: Translate = ENGLISH) -> str:
    """Several possibilities of one fact in one statement; empty for any other condition."""
    parts = [part for part in condition.parts if isinstance(part, Includes)]
    if len(parts) < 2 or len(parts) != len(condition.parts):  # noqa: PLR2004 - one needs no list
        return ""
    if len({part.fact.path for part in parts}) > 1:
        return ""
    return f"{translate(parts[0].fact.words)}: {_one_of([p.member for p in parts], translate)}"


def _one_of(members: Sequence[enum.StrEnum], translate: Translate) -> str:
    """Possibilities in words, one of which is enough."""
    *others, last = [translate(label(member)) for member in members]
    return f"{', '.join(others)} {translate('or')} {last}" if others else last


def included_members(atom: Atom) -> frozenset[enum.StrEnum]:
    """The possibilities that the atom tests, where it tests those of a some-of fact; else none."""
    return atom.members if isinstance(atom, OfMembers) else frozenset()


def under_age(years: int, *, on: Day | None = None) -> Condition:
    """
    The person is under that age, in completed years.

    Args:
        years: The age.
        on: The fact that gives the day for which it is asked; the day of decision where it is left out.

    Raises:
        LawError: If that fact is no day.
    """
    if on is not None:
        check_kind(on, Day, "under_age")
    return UnderAge(years, on)


def under_age_when_trafficked(years: int) -> Condition:
    """
    The person was under that age at some time of the acts.

    Decided by the age when trafficked where it is stated, else by the birth date against the first day of
    the acts.
    """
    return UnderAgeWhenTrafficked(years)


@overload
def at_least(what: WholeNumber, count: int) -> Condition: ...


@overload
def at_least(
    what: Length | DatedValue[Length], *, since: Day | None = None, until: Day | None = None
) -> Condition: ...


def at_least(
    what: WholeNumber | Length | DatedValue[Length],
    count: int | None = None,
    *,
    since: Day | None = None,
    until: Day | None = None,
) -> Condition:
    """
    The number is *count* or more; or a length or more lies between two days.

    Args:
        what: The fact, or the length; of a dated value each period cites its provision.
        count: The number.
        since: The day from which one counts; the day of decision where it is left out.
        until: The other day; the day of decision where it is left out. A year is reached on the day of the same number;
            a day before *since* makes it a no.

    Raises:
        LawError: If a fact is of another kind or has no number, or a length no day.

    Example:
        >>> from traffick_rules.facts import Stay
        >>> from traffick_rules.law import at_least, months
        >>> at_least(Stay.expected_months, 12)
        how long the stay is expected to last in all is at least 12 months
        >>> print(at_least(months(24), since=Stay.reflection_period_from).words)
        the day of decision lies 24 months or more after the first day of the reflection period
    """
    if not isinstance(what, Length | DatedValue):
        check_kind(what, WholeNumber, "at_least")
        if count is None:
            hint = f"name the number of {what.unit}: at_least({what.group.__name__}.{what.name}, 1)"
            raise LawError([Problem(what.path, "is at least nothing", hint)])
        # An age is one of a day; what it says of another follows from the birth.
        return not_(UnderAge(count)) if what is Person.age else AtLeast(what, count)
    return compared(Measure.AT_LEAST, what, since, until)
