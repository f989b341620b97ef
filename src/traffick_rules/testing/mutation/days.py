"""Mutants of days: provisions and changes of law a day earlier or later, and two provisions with each other's days."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from functools import partial
from itertools import pairwise
from typing import TypeAlias

import attrs

from traffick_rules.law.boundary import ONE_DAY, Boundary
from traffick_rules.law.jurisdiction import Jurisdiction
from traffick_rules.law.provision import Period, Provision
from traffick_rules.law.rule import Rule
from traffick_rules.testing.mutation.mutant import Edit, Mutant, Operator

__all__ = ["changes_of_days"]

_Bounded: TypeAlias = Provision | Period[object]
"""What has days in force."""

_SHIFTS = (-ONE_DAY, ONE_DAY)
_FIELDS = ("since", "until")


def changes_of_days(country: Jurisdiction) -> Iterator[Mutant]:
    """Every mutant of a law in which days are others, where that touches a day that the law covers."""
    for provision in country.provisions_of_law:
        for field in _FIELDS:
            of = f"provision {provision.id}"
            yield from _shifted(country, provision, field, of, provision.says)
    for dated in country.all_values:
        of = f"value {dated.code}"
        for period in dated.periods:
            for field in _FIELDS:
                if _holder(period, field) is period:
                    clause = f"{dated.title}: {period.value}"
                    yield from _shifted(country, period, field, of, clause)
        for earlier, later in pairwise(dated.periods):
            yield from _moved_change(country, of, dated.title, earlier, later)
    yield from _whole_changes(country)
    pairs = {(one.id, other.id): (one, other) for one, other in _neighbours(country)}
    for one, other in pairs.values():
        yield from _swapped(country, one, other)
    for rule, successor in _successors(country):
        of, title = successor.question, successor.title
        provisions = rule.provisions[0], successor.provisions[0]
        yield from _moved_change(country, of, title, *provisions)


def _shifted(
    country: Jurisdiction, bounded: _Bounded, field: str, of: str, clause: str
) -> Iterator[Mutant]:
    day = _day(bounded, field)
    word = "begins" if field == "since" else "ends"
    if day is None:
        return
    for by in _SHIFTS:
        # A day that the law covers has to come to lie on the other side of the boundary.
        first = day + ONE_DAY if field == "until" else day
        if max(first, first + by) > country.covers_from:
            ends, begins = ([bounded], []) if field == "until" else ([], [bounded])
            change = f"{word} on {day + by} instead of {day}"
            yield _shift(country, of, clause, change, (ends, begins), by)


def _moved_change(
    country: Jurisdiction, of: str, title: str, earlier: _Bounded, later: _Bounded
) -> Iterator[Mutant]:
    """A change without a gap, a day earlier or later: what ends and what begins move together."""
    ends, begins = earlier.last_day, later.first_day
    if ends and begins and ends + ONE_DAY == begins:
        for by in _SHIFTS:
            change = f"changes on {begins + by} instead of {begins}"
            yield _shift(country, of, title, change, ([earlier], [later]), by)


def _whole_changes(country: Jurisdiction) -> Iterator[Mutant]:
    """All that changes on one day, a day earlier or later."""
    periods = (period for dated in country.all_values for period in dated.periods)
    everything: list[_Bounded] = [*country.provisions_of_law, *periods]
    for day in country.epochs[1:]:
        ends = [each for each in everything if each.last_day == day - ONE_DAY]
        begins = [each for each in everything if each.first_day == day]
        clause = "all that changes on one day"
        for by in _SHIFTS:
            change = f"changes on {day + by} instead of {day}"
            yield _shift(country, f"change of {day}", clause, change, (ends, begins), by)


def _successors(country: Jurisdiction) -> Iterator[tuple[Rule, Rule]]:
    for earlier, later in pairwise(country.rules):
        if earlier.question == later.question:
            yield earlier, later


def _neighbours(country: Jurisdiction) -> Iterator[tuple[Provision, Provision]]:
    """Provisions that stand beside each other: for one value, for one rule, or for two rules of one question."""
    for dated in country.all_values:
        yield from pairwise(dated.provisions)
    for rule in country.rules:
        yield from pairwise(rule.provisions)
    for earlier, later in _successors(country):
        yield earlier.provisions[0], later.provisions[0]


def _swapped(country: Jurisdiction, one: Provision, other: Provision) -> Iterator[Mutant]:
    if (one.first_day, one.last_day) != (other.first_day, other.last_day):

        def edits() -> tuple[Edit, ...]:
            return (
                (one, attrs.evolve(one, since=other.since, until=other.until)),
                (other, attrs.evolve(other, since=one.since, until=one.until)),
            )

        of, change = f"provision {one.id}", f"has the days of {other.id}, and that has its own"
        yield _mutant(country, Operator.SWAP_DAYS, of, one.says, change, (one, other), edits)


_Moving: TypeAlias = tuple[Sequence[_Bounded], Sequence[_Bounded]]
"""What ends and what begins on another day."""


def _shift(  # noqa: PLR0913, PLR0917 - what is moved, and in which words
    country: Jurisdiction, of: str, clause: str, change: str, moving: _Moving, by: timedelta
) -> Mutant:
    edits = partial(_moved, *moving, by)
    touched = [*moving[0], *moving[1]]
    return _mutant(country, Operator.SHIFT_DAY, of, clause, change, touched, edits)


def _mutant(  # noqa: PLR0913, PLR0917 - what a mutant is made of
    country: Jurisdiction,
    operator: Operator,
    of: str,
    clause: str,
    change: str,
    touched: Sequence[_Bounded],
    edits: Callable[[], tuple[Edit, ...]],
) -> Mutant:
    ids = dict.fromkeys(_provision(each).id for each in touched)
    return Mutant(
        id="",
        operator=operator,
        of=of,
        clause=clause,
        change=change,
        provisions=tuple(ids),
        original=country,
        edits=edits,
    )


def _moved(ends: Sequence[_Bounded], begins: Sequence[_Bounded], by: timedelta) -> tuple[Edit, ...]:
    """The edits that move the last days of some and the first days of others."""
    made: dict[int, tuple[_Bounded, _Bounded]] = {}
    for field, moving in (("until", ends), ("since", begins)):
        for old in dict.fromkeys(_holder(each, field) for each in moving):
            so_far = made.get(id(old), (old, old))[1]
            made[id(old)] = (old, _with_day(so_far, field, by))
    return tuple(made.values())


def _with_day(bounded: _Bounded, field: str, by: timedelta) -> _Bounded:
    if isinstance(bounded, Period):
        first, last = bounded.first_day, bounded.last_day
        if field == "since":
            return attrs.evolve(bounded, first_day=first and first + by)
        return attrs.evolve(bounded, last_day=last and last + by)
    if field == "since":
        return attrs.evolve(bounded, since=_later(bounded.since, by))
    return attrs.evolve(bounded, until=_later(bounded.until, by))


def _later(boundary: Boundary | None, by: timedelta) -> Boundary | None:
    if boundary is None or boundary.day is None:
        return boundary
    return attrs.evolve(boundary, day=boundary.day + by)


def _holder(bounded: _Bounded, field: str) -> _Bounded:
    """What has the day: the provision, or the period where that has one of its own."""
    provision = _provision(bounded)
    return bounded if _day(bounded, field) != _day(provision, field) else provision


def _provision(bounded: _Bounded) -> Provision:
    return bounded.provision if isinstance(bounded, Period) else bounded


def _day(bounded: _Bounded, field: str) -> date | None:
    return bounded.first_day if field == "since" else bounded.last_day
