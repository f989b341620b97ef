"""Mutants of days: provisions and changes of law a day earlier or later, and two provisions with each other's days."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import partial
from itertools import pairwise
from typing import TypeAlias

import attrs

from traffick_rules.law.dated_value import DatedSet, DatedValue
from traffick_rules.law.jurisdiction import Jurisdiction
from traffick_rules.law.provision import ONE_DAY, Boundary, Period, Provision
from traffick_rules.testing.mutation.draft import Draft
from traffick_rules.testing.mutation.mutant import Edit, Operator

__all__ = ["changes_of_days"]

_Bounded: TypeAlias = Provision | Period[object]
"""What has days in force."""

_SHIFTS = (-ONE_DAY, ONE_DAY)


def changes_of_days(country: Jurisdiction) -> Iterator[Draft]:
    """Every mutant of a law in which days are others, where that touches a day that the law covers."""
    for provision in country.provisions_of_law:
        yield from _shifted(provision, country.covers_from)
    for dated in country.all_values:
        yield from _shifted_periods(dated, country.covers_from)
        for earlier, later in pairwise(dated.periods):
            yield from _moved_change(f"value {dated.code}", dated.title, earlier, later)
    yield from _whole_changes(country)
    seen: set[tuple[str, str]] = set()
    for one, other in _neighbours(country):
        if (one.id, other.id) not in seen:
            seen.add((one.id, other.id))
            yield from _swapped(one, other)
    for rule, successor in pairwise(country.rules):
        if rule.question == successor.question:
            of, title = successor.question, successor.title
            yield from _moved_change(of, title, rule.provisions[0], successor.provisions[0])


def _shifted(provision: Provision, covers_from: date) -> Iterator[Draft]:
    for field, word in (("since", "begins"), ("until", "ends")):
        boundary: Boundary | None = getattr(provision, field)
        for by in _SHIFTS:
            day = boundary.day if boundary else None
            if day is None or not _matters(day, field, by, covers_from):
                continue
            yield Draft(
                operator=Operator.SHIFT_DAY,
                of=f"provision {provision.id}",
                clause=provision.says,
                change=f"{word} on {day + by} instead of {day}",
                provisions=(provision,),
                edits=partial(_moved_one, provision, field, by),
            )


def _matters(day: date, field: str, by: timedelta, covers_from: date) -> bool:
    """Whether a day that the law covers comes to lie on the other side of a boundary."""
    first = day + ONE_DAY if field == "until" else day
    return max(first, first + by) > covers_from


def _moved(boundary: Boundary | None, by: timedelta) -> Boundary | None:
    if boundary is None or boundary.day is None:
        return boundary
    return attrs.evolve(boundary, day=boundary.day + by)


def _shifted_periods(
    dated: DatedValue[object] | DatedSet[object], covers_from: date
) -> Iterator[Draft]:
    """Periods whose days are not those of their provision."""
    for period in dated.periods:
        for field, word in (("first_day", "begins"), ("last_day", "ends")):
            day: date | None = getattr(period, field)
            if day is None or day == getattr(period.provision, field):
                continue
            kind = "since" if field == "first_day" else "until"
            for by in _SHIFTS:
                if _matters(day, kind, by, covers_from):
                    yield Draft(
                        operator=Operator.SHIFT_DAY,
                        of=f"value {dated.code}",
                        clause=f"{dated.title}: {period.value}",
                        change=f"{word} on {day + by} instead of {day}",
                        provisions=(period.provision,),
                        edits=partial(_moved_one, period, kind, by),
                    )


def _provision(bounded: _Bounded) -> Provision:
    return bounded.provision if isinstance(bounded, Period) else bounded


def _moved_change(of: str, title: str, earlier: _Bounded, later: _Bounded) -> Iterator[Draft]:
    """A change without a gap, a day earlier or later: what ends and what begins move together."""
    ends, begins = earlier.last_day, later.first_day
    if ends is None or begins is None or ends + ONE_DAY != begins:
        return
    for by in _SHIFTS:
        yield Draft(
            operator=Operator.SHIFT_DAY,
            of=of,
            clause=title,
            change=f"changes on {begins + by} instead of {begins}",
            provisions=(_provision(earlier), _provision(later)),
            edits=partial(_together, [earlier], [later], by),
        )


def _whole_changes(country: Jurisdiction) -> Iterator[Draft]:
    """All that changes on one day, a day earlier or later."""
    periods = (period for dated in country.all_values for period in dated.periods)
    everything: list[_Bounded] = [*country.provisions_of_law, *periods]
    for day in country.epochs[1:]:
        ends = [each for each in everything if each.last_day == day - ONE_DAY]
        begins = [each for each in everything if each.first_day == day]
        touched = dict.fromkeys(_provision(each) for each in (*ends, *begins))
        for by in _SHIFTS:
            yield Draft(
                operator=Operator.SHIFT_DAY,
                of=f"change of {day}",
                clause="all that changes on one day",
                change=f"changes on {day + by} instead of {day}",
                provisions=tuple(touched),
                edits=partial(_together, ends, begins, by),
            )


def _together(
    ends: Sequence[_Bounded], begins: Sequence[_Bounded], by: timedelta
) -> tuple[Edit, ...]:
    """The edits that move the last days of some and the first days of others."""
    made: dict[int, tuple[_Bounded, _Bounded]] = {}
    for field, moving in (("until", ends), ("since", begins)):
        for old in dict.fromkeys(_holder(each, field) for each in moving):
            so_far = made.get(id(old), (old, old))[1]
            made[id(old)] = (old, _with_day(so_far, field, by))
    return tuple(made.values())


def _holder(bounded: _Bounded, field: str) -> _Bounded:
    """What has the day: the provision, or the period where that has one of its own."""
    provision = _provision(bounded)
    name = "first_day" if field == "since" else "last_day"
    return bounded if getattr(bounded, name) != getattr(provision, name) else provision


def _moved_one(bounded: _Bounded, field: str, by: timedelta) -> tuple[Edit, ...]:
    return ((bounded, _with_day(bounded, field, by)),)


def _with_day(bounded: _Bounded, field: str, by: timedelta) -> _Bounded:
    if isinstance(bounded, Period):
        first, last = bounded.first_day, bounded.last_day
        if field == "since":
            return attrs.evolve(bounded, first_day=first and first + by)
        return attrs.evolve(bounded, last_day=last and last + by)
    if field == "since":
        return attrs.evolve(bounded, since=_moved(bounded.since, by))
    return attrs.evolve(bounded, until=_moved(bounded.until, by))


def _neighbours(country: Jurisdiction) -> Iterator[tuple[Provision, Provision]]:
    """Provisions that stand beside each other: for one value, for one rule, or for two rules of one question."""
    for dated in country.all_values:
        yield from pairwise(dated.provisions)
    for rule in country.rules:
        yield from pairwise(rule.provisions)
    for earlier, later in pairwise(country.rules):
        if earlier.question == later.question:
            yield earlier.provisions[0], later.provisions[0]


def _swapped(one: Provision, other: Provision) -> Iterator[Draft]:
    def days(provision: Provision) -> tuple[date | None, date | None]:
        return provision.first_day, provision.last_day

    if one is other or days(one) == days(other):
        return
    yield Draft(
        operator=Operator.SWAP_DAYS,
        of=f"provision {one.id}",
        clause=one.says,
        change=f"has the days of {other.id}, and that has its own",
        provisions=(one, other),
        edits=lambda: (
            (one, attrs.evolve(one, since=other.since, until=other.until)),
            (other, attrs.evolve(other, since=one.since, until=one.until)),
        ),
    )
