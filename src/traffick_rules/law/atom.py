"""Tests of facts: the atoms of conditions, computed from the case to yes, no or unknown."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping
from datetime import date
from typing import TypeVar

import attrs

from traffick_rules.case.age import age_on, born_between
from traffick_rules.case.record import Record
from traffick_rules.errors import LawError, Problem
from traffick_rules.facts import Person, Trafficking
from traffick_rules.facts.fact import AnyFact, shown
from traffick_rules.facts.kinds import Day, OneOf, SomeOf, WholeNumber
from traffick_rules.facts.selection import Selection
from traffick_rules.language import ENGLISH, Translate
from traffick_rules.law.boundary import ONE_DAY
from traffick_rules.law.condition import AnyOf, Atom, Cited, Condition, OfOneFact, any_of
from traffick_rules.law.dated_value import DatedSet, DatedValue
from traffick_rules.law.length import Length
from traffick_rules.law.provision import Provision

__all__ = [
    "always",
    "at_least",
    "before",
    "includes",
    "is_",
    "lasts_longer",
    "under_age",
    "under_age_when_trafficked",
]

E = TypeVar("E", bound=enum.StrEnum)


def _label(member: enum.StrEnum) -> str:
    return member.value.replace("_", " ")


@attrs.frozen(repr=False)
class Is(OfOneFact):
    fact: OneOf[enum.StrEnum]
    members: tuple[enum.StrEnum, ...]

    def text(self, translate: Translate) -> str:
        joint = translate("or")
        members = f" {joint} ".join(translate(_label(member)) for member in self.members)
        return f"{translate(self.fact.words)} {members}"

    def test(self, record: Record, on: date) -> bool | None:  # noqa: ARG002
        value = record.value(self.fact)
        return None if value is None else value in self.members

    def values_for(self, value: bool, on: date) -> Iterator[Mapping[AnyFact, object]]:  # noqa: ARG002, FBT001
        for option in self.fact.options:
            if (option in self.members) == value:
                yield {self.fact: option}

    def canonical(self) -> object:
        return ["is", self.fact.path, sorted(member.value for member in self.members)]


@attrs.frozen(repr=False)
class Includes(OfOneFact):
    fact: SomeOf[enum.StrEnum]
    member: enum.StrEnum

    def text(self, translate: Translate) -> str:
        return f"{translate(self.fact.words)}: {translate(_label(self.member))}"

    def test(self, record: Record, on: date) -> bool | None:  # noqa: ARG002
        value = record.value(self.fact)
        return None if value is None else value.state(self.member)

    def values_for(self, value: bool, on: date) -> Iterator[Mapping[AnyFact, object]]:  # noqa: ARG002, FBT001
        member = frozenset([self.member])
        yield {self.fact: Selection(yes=member) if value else Selection(no=member)}

    def canonical(self) -> object:
        return ["includes", self.fact.path, self.member.value]


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
        return ["includes listed", self.fact.path, self.listed.code]


_BIRTH = (Person.birth_date, Person.born_not_before, Person.born_not_after)


def _was_under(years: int, record: Record, day: date) -> bool | None:
    """Whether the person was so young on that day, by the birth date or what is known of it."""
    born = record.value(Person.birth_date)
    earliest = born or record.value(Person.born_not_before)
    latest = born or record.value(Person.born_not_after)
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
        return isinstance(other, type(self)) and _younger_excludes(
            self.years, value, other.years, other_value
        )


@attrs.frozen(repr=False)
class UnderAge(_Younger):
    def text(self, translate: Translate) -> str:
        return translate("the person is under {years}").format(years=self.years)

    @property
    def facts(self) -> tuple[AnyFact, ...]:
        return (*_BIRTH, Person.age)

    def test(self, record: Record, on: date) -> bool | None:
        age = record.value(Person.age)
        return _was_under(self.years, record, on) if age is None else age < self.years

    def values_for(self, value: bool, on: date) -> Iterator[Mapping[AnyFact, object]]:  # noqa: FBT001
        age = self.years - 1 if value else self.years
        earliest, latest = born_between(age, on)
        yield {Person.age: age}
        yield {Person.birth_date: latest}
        # The whole of it, as bounds: under the age, or not.
        yield {Person.born_not_before: earliest} if value else {Person.born_not_after: latest}

    def canonical(self) -> object:
        return ["under age", self.years]


@attrs.frozen(repr=False)
class UnderAgeWhenTrafficked(_Younger):
    def text(self, translate: Translate) -> str:
        return translate("the person was under {years} when trafficked").format(years=self.years)

    @property
    def facts(self) -> tuple[AnyFact, ...]:
        return (
            Trafficking.age_when_trafficked,
            Trafficking.first_day,
            Trafficking.last_day,
            *_BIRTH,
        )

    def test(self, record: Record, on: date) -> bool | None:  # noqa: ARG002
        # A child at any time of the acts: the youngest age counts, which is that of the first day.
        stated = record.value(Trafficking.age_when_trafficked)
        if stated is not None:
            return stated < self.years
        first = record.value(Trafficking.first_day)
        if first is not None and (young := _was_under(self.years, record, first)) is not None:
            return young
        last = record.value(Trafficking.last_day)
        return True if last is not None and _was_under(self.years, record, last) else None

    def values_for(self, value: bool, on: date) -> Iterator[Mapping[AnyFact, object]]:  # noqa: ARG002, FBT001
        yield {Trafficking.age_when_trafficked: self.years - 1 if value else self.years}

    def canonical(self) -> object:
        return ["under age when trafficked", self.years]


@attrs.frozen(repr=False)
class Before(Atom):
    is_computed = True

    earlier: Day
    later: Day | None

    def text(self, translate: Translate) -> str:
        decision = translate("the day of decision")
        later = decision if self.later is None else translate(self.later.words)
        return translate("{earlier} lies before {later}").format(
            earlier=translate(self.earlier.words), later=later
        )

    @property
    def facts(self) -> tuple[AnyFact, ...]:
        return (self.earlier,) if self.later is None else (self.earlier, self.later)

    def test(self, record: Record, on: date) -> bool | None:
        earlier = record.value(self.earlier)
        later = on if self.later is None else record.value(self.later)
        return None if earlier is None or later is None else earlier < later

    def values_for(self, value: bool, on: date) -> Iterator[Mapping[AnyFact, object]]:  # noqa: FBT001
        day = on - ONE_DAY if value else on
        yield {self.earlier: day} if self.later is None else {self.earlier: day, self.later: on}

    def canonical(self) -> object:
        return ["before", self.earlier.path, "decision" if self.later is None else self.later.path]


@attrs.frozen(repr=False)
class LastsLongerThan(Atom):
    is_computed = True

    first: Day
    last: Day
    length: Length

    def text(self, translate: Translate) -> str:
        return translate("{last} lies more than {length} after {first}").format(
            last=translate(self.last.words),
            length=self.length.text(translate),
            first=translate(self.first.words),
        )

    @property
    def facts(self) -> tuple[AnyFact, ...]:
        return (self.first, self.last)

    def test(self, record: Record, on: date) -> bool | None:  # noqa: ARG002
        first, last = record.value(self.first), record.value(self.last)
        return None if first is None or last is None else last > self.length.after(first)

    def values_for(self, value: bool, on: date) -> Iterator[Mapping[AnyFact, object]]:  # noqa: FBT001
        last = self.length.after(on)
        yield {self.first: on, self.last: last + ONE_DAY if value else last}

    def canonical(self) -> object:
        return ["lasts longer", self.first.path, self.last.path, str(self.length)]


@attrs.frozen(eq=False, repr=False)
class LastsLonger(Condition):
    """A stretch between two days that is longer than a dated value says."""

    first: Day
    last: Day
    length: DatedValue[Length]

    def text(self, translate: Translate) -> str:
        return translate("{last} lies more than {length} after {first}").format(
            last=translate(self.last.words),
            length=translate(self.length.title),
            first=translate(self.first.words),
        )

    @property
    def parts(self) -> tuple[Condition, ...]:
        return tuple(
            LastsLongerThan(self.first, self.last, period.value) for period in self.length.periods
        )

    @property
    def provisions(self) -> tuple[Provision, ...]:
        return self.length.provisions

    def on_day(self, on: date) -> Condition:
        period = self.length.period(on)
        if period is None:
            raise LawError([Problem(f"value {self.length.code}", f"has no value on {on}")])
        atom = LastsLongerThan(self.first, self.last, period.value)
        return Cited("", "", atom, (period.provision,))

    def canonical(self) -> object:
        return ["lasts longer", self.first.path, self.last.path, self.length.code]


@attrs.frozen(repr=False)
class AtLeast(OfOneFact):
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
        return ["at least", self.fact.path, self.count]


@attrs.frozen(repr=False)
class Always(Atom):
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
        LawError: If no value is named, or one is not a value of the fact.
    """
    _check_members(fact, members)
    return Is(fact, members)  # type: ignore[arg-type] # E is a StrEnum; the fact only reads


def includes(fact: SomeOf[E], *members: E | DatedSet[E]) -> Condition:
    """
    The some-of fact holds at least one of these possibilities.

    Args:
        fact: The fact.
        members: Possibilities, or one dated set, whose members count while their provisions are in force.

    Raises:
        LawError: If nothing is named, or something is not a possibility of the fact.
    """
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
    *others, last = [translate(_label(part.member)) for part in parts]
    return f"{translate(parts[0].fact.words)}: {', '.join(others)} {translate('or')} {last}"


def included_member(atom: Atom) -> enum.StrEnum | None:
    """The possibility that the atom tests, where it tests one of a some-of fact; else None."""
    return atom.member if isinstance(atom, Includes) else None


def under_age(years: int) -> Condition:
    """The person is under that age, in completed years, on the day of decision."""
    return UnderAge(years)


def under_age_when_trafficked(years: int) -> Condition:
    """
    The person was under that age at some time of the acts.

    Decided by the age when trafficked where it is stated, else by the birth date against the first day of
    the acts.
    """
    return UnderAgeWhenTrafficked(years)


def before(earlier: Day, later: Day | None = None) -> Condition:
    """One day lies before another, or before the day of decision where *later* is not given."""
    return Before(earlier, later)


def lasts_longer(first: Day, last: Day, length: DatedValue[Length]) -> Condition:
    """The last day lies further from the first than a length that changes with time."""
    return LastsLonger(first, last, length)


def at_least(fact: WholeNumber, count: int) -> Condition:
    """The number is *count* or more."""
    return AtLeast(fact, count)
