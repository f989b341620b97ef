"""Mutants of days: provisions and changes of law a day earlier or later, and two provisions with each other's days."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import pairwise
from typing import TypeAlias

import attrs

from traffick_rules.law.country.contents import of_the_library
from traffick_rules.law.country.jurisdiction import Jurisdiction
from traffick_rules.law.floors import is_of_the_core
from traffick_rules.law.provision import Period, Provision
from traffick_rules.law.values.boundary import ONE_DAY
from traffick_rules.law.values.dated_value import AnyDated
from traffick_rules.testing.mutation.mutant import Change, Edit, Operator

_Bounded: TypeAlias = Provision | Period[object]
"""What has days in force."""

_Move: TypeAlias = tuple[str, str, Sequence[_Bounded], Sequence[_Bounded]]
"""Of what, in words, and what ends and what begins on another day."""


def changes_of_days(country: Jurisdiction) -> Iterator[Change]:
    """Every change of days in a law that touches a day that the law covers."""
    for of, clause, ends, begins in _moves(country):
        word = "changes" if ends and begins else "ends" if ends else "begins"
        day = begins[0].first_day if begins else ends[0].last_day
        if day is None:
            continue
        provisions = [_provision(each) for each in (*ends, *begins)]
        for by in (-ONE_DAY, ONE_DAY):
            # A day that the law covers has to come to lie on the other side of the boundary.
            first = day if begins else day + ONE_DAY
            if max(first, first + by) > country.covers_from:
                change = f"{word} on {day + by} instead of {day}"
                edits = _moved(ends, begins, by)
                yield Operator.SHIFT_DAY, of, clause, change, provisions, edits
    beside = [(_provision(one), _provision(other)) for *_, one, other in _successive(country)]
    beside += [pair for rule in country.rules for pair in pairwise(rule.provisions)]
    for one, other in dict.fromkeys(beside):
        if (one.first_day, one.last_day) != (other.first_day, other.last_day):
            of, change = f"provision {one.id}", f"has the days of {other.id}, and that has its own"
            exchanged = (
                (one, {"since": other.since, "until": other.until}),
                (other, {"since": one.since, "until": one.until}),
            )
            yield Operator.SWAP_DAYS, of, one.says, change, (one, other), exchanged


def _moves(country: Jurisdiction) -> Iterator[_Move]:
    for provision in country.provisions_of_law:
        if not is_of_the_core(provision):
            yield from _alone(f"provision {provision.id}", provision.says, provision)
    for dated in _values(country):
        for period in dated.periods:
            yield from _alone(f"value {dated.code}", f"{dated.title}: {period.value}", period)
    for of, clause, earlier, later in _successive(country):
        ends, begins = earlier.last_day, later.first_day
        if ends and begins == ends + ONE_DAY:
            yield of, clause, [earlier], [later]
    periods = (period for dated in _values(country) for period in dated.periods)
    everything: list[_Bounded] = [*country.provisions_of_law, *periods]
    for day in country.epochs[1:]:
        last = [each for each in everything if each.last_day == day - ONE_DAY]
        first = [each for each in everything if each.first_day == day]
        yield f"change of {day}", "all that changes on one day", last, first


def _values(country: Jurisdiction) -> Iterator[AnyDated]:
    """The values of its own."""
    return (dated for dated in country.all_values if id(dated) not in of_the_library())


def _alone(of: str, clause: str, bounded: _Bounded) -> Iterator[_Move]:
    """Its first and its last day, where it has these of its own."""
    if _holder(bounded, "first_day") is bounded:
        yield of, clause, [], [bounded]
    if _holder(bounded, "last_day") is bounded:
        yield of, clause, [bounded], []


def _successive(country: Jurisdiction) -> Iterator[tuple[str, str, _Bounded, _Bounded]]:
    """What comes after another in a value, and a rule after another of its question."""
    for dated in _values(country):
        for earlier, later in pairwise(dated.periods):
            yield f"value {dated.code}", dated.title, earlier, later
    for rule, successor in pairwise(country.rules):
        if rule.question == successor.question:
            yield rule.question, successor.title, rule.provisions[0], successor.provisions[0]


def _moved(ends: Sequence[_Bounded], begins: Sequence[_Bounded], by: timedelta) -> tuple[Edit, ...]:
    """The edits that move the last days of some and the first days of others."""
    changed: dict[_Bounded, dict[str, object]] = {}
    for field, day, moving in (("until", "last_day", ends), ("since", "first_day", begins)):
        for each in moving:
            holder = _holder(each, day)
            new = getattr(holder, day) + by
            fields = changed.setdefault(holder, {})
            if isinstance(holder, Period):
                fields[day] = new
            else:
                fields[field] = attrs.evolve(getattr(holder, field), day=new)
    return tuple(changed.items())


def _holder(bounded: _Bounded, day: str) -> _Bounded:
    """What has the day: the provision, or the period where that has one of its own."""
    provision = _provision(bounded)
    return bounded if getattr(bounded, day) != getattr(provision, day) else provision


def _provision(bounded: _Bounded) -> Provision:
    return bounded.provision if isinstance(bounded, Period) else bounded
