"""
Hypothesis strategies for cases, charges, days and diaries.

Everything possible is drawn by default, the unknown included, and what is drawn shrinks to the case in which
the least is known. Wrong arguments are reported when a value is drawn, as Hypothesis does it.

`hypothesis.strategies.from_type` knows them too: `Case`, `Charge` and the fact groups of the shared vocabulary
can be drawn from annotations alone.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from typing import Any, TypeVar, cast

import attrs
from hypothesis import strategies as st

from traffick_rules.case.age import age_on
from traffick_rules.case.case import Case, check_case
from traffick_rules.case.charge import Charge
from traffick_rules.case.consistency import DAYS_OF_LIFE, ORDER, contradictions_on, past_days
from traffick_rules.case.record import Record
from traffick_rules.errors import ArgumentError, CaseError
from traffick_rules.facts import Act, Country, Judgment, Leg, Legs, Person, StayGround, Trafficking
from traffick_rules.facts.fact import AnyFact, Fact, FactGroup
from traffick_rules.facts.kinds import Day, OneOf, SomeOf, WholeNumber, YesNo
from traffick_rules.facts.selection import Selection
from traffick_rules.law.country.jurisdiction import check_day
from traffick_rules.plugins import AnyJurisdiction, get_jurisdiction
from traffick_rules.session.case_update import updated
from traffick_rules.session.diary import Event, EventKind, facts_of

__all__ = [
    "ages",
    "cases",
    "charges",
    "dates",
    "diaries",
    "facts",
    "selections",
    "values",
]

R = TypeVar("R", bound=Record)
E = TypeVar("E", bound=enum.StrEnum)

_FIRST_BIRTH, _FIRST_DAY, _LAST_DAY = date(1980, 1, 1), date(2000, 1, 1), date(2027, 12, 31)
_BIRTHS = (Person.birth_date, Person.born_not_before, Person.born_not_after)
_OF_AGE = (Person.age.path, Person.age_on.path)
_NEAR = 3
"""Within how many days of a change of law half of the days are drawn."""
_OLD = 40
"""The highest whole number that is drawn, where a fact allows more."""
_STRETCH = 3_000
"""Within how many days before a day of assessment something has happened that was drawn after it."""
_FEW = 20
"""Up to how many possibilities each is drawn as a yes, a no or unknown; of more, one or two are named."""


def cases(
    jurisdiction: AnyJurisdiction | None = None, *, on: date | None = None, complete: bool = False
) -> st.SearchStrategy[Case]:
    """
    Cases without contradictions; they shrink to the case in which nothing is known.

    Args:
        jurisdiction: The country, whose own facts are then drawn too; without it those of `Case` alone.
        on: The day of assessment, on which everything can be true; without it, every day on which the law of the country
            is known. Without a country too, no age is stated beside what says when the person was born.
        complete: Whether every fact is known; without a day and a country, the age is left out even then.

    Raises:
        ArgumentError: When a case is drawn, if country or day is not one.

    Example:
        >>> from hypothesis import find
        >>> from traffick_rules.testing.strategies import cases
        >>> find(cases(), lambda case: case.stay.lawful is False)
        <case {"stay": {"lawful": false}}>
    """
    found = _records(Case, jurisdiction, on, complete=complete)
    if jurisdiction is None or on is not None:
        return found
    return found.map(lambda case: case.stated_on(get_jurisdiction(jurisdiction).covers_from))


def charges(
    jurisdiction: AnyJurisdiction | None = None, *, complete: bool = False
) -> st.SearchStrategy[Charge]:
    """
    Charges without contradictions; they shrink to the charge in which nothing is known.

    Args:
        jurisdiction: The country, whose own facts are then drawn too, and whose law is known on every day
            of conduct and judgment.
        complete: Whether every fact but the age today is known.

    Raises:
        ArgumentError: When a charge is drawn, if country or day is not one.
    """
    return _records(Charge, jurisdiction, None, complete=complete)


def facts(group: type[FactGroup], *, complete: bool = False) -> st.SearchStrategy[Any]:
    """
    Instances of a fact group; they shrink to the one in which nothing is known.

    Args:
        group: The fact group, such as `Stay`.
        complete: Whether every fact is known.
    """
    return st.deferred(lambda: _facts(group, complete=complete).map(lambda known: group(**known)))


def values(fact: Fact[Any]) -> st.SearchStrategy[Any]:
    """
    Values of a fact; they shrink to no, the first possibility, the least number, the earliest day.

    Args:
        fact: The fact, such as `Stay.lawful`.
    """
    return st.deferred(lambda: _value(fact))


def selections(options: type[E]) -> st.SearchStrategy[Selection[E]]:
    """
    Selections of possibilities: some hold, some do not, some are unknown; they shrink to one that holds.

    Args:
        options: The possibilities, such as `Means`.
    """
    return _selections(options, complete=False)


def ages() -> st.SearchStrategy[int]:
    """Ages in years: half of them from 16 to 19, around the day a child comes of age; they shrink to 18."""
    around = st.sampled_from([18, 17, 16, 19])
    return around | st.integers(min_value=0, max_value=120)


def dates(jurisdiction: AnyJurisdiction) -> st.SearchStrategy[date]:
    """
    Days on which the law of a country is known, half of them within three days of a change of law.

    They shrink to the first day of the country's present law.

    Args:
        jurisdiction: The country, or its code.

    Raises:
        ArgumentError: When a day is drawn, if *jurisdiction* is no jurisdiction.
    """

    @st.composite
    def drawn(draw: st.DrawFn) -> date:
        country = get_jurisdiction(jurisdiction)
        changes = country.epochs[::-1]
        if draw(st.booleans()):
            last = changes[0] + timedelta(days=2000)
            return draw(st.dates(country.covers_from, last))
        day = draw(st.sampled_from(changes))
        near = draw(st.sampled_from([0, -1, 1, -2, 2, -_NEAR, _NEAR]))
        return max(country.covers_from, day + timedelta(days=near))

    return drawn()


def diaries(
    jurisdiction: AnyJurisdiction, *, max_size: int = 10
) -> st.SearchStrategy[tuple[Event, ...]]:
    """
    What may happen to a case over time: facts learned, corrected and withdrawn, days passing.

    Every diary can be replayed from the day of its first event on. They shrink to no event.

    Args:
        jurisdiction: The country, or its code.
        max_size: How many events there are at most.

    Raises:
        ArgumentError: When a diary is drawn, if country or day is not one.
    """

    @st.composite
    def drawn(draw: st.DrawFn) -> tuple[Event, ...]:
        country = get_jurisdiction(jurisdiction)
        events: list[Event] = []
        known = Case()
        on = draw(dates(country))
        step = st.tuples(st.sampled_from(EventKind), st.integers(0, 400))
        for kind, passed in draw(st.lists(step, max_size=max_size)):
            on += timedelta(days=passed)
            case = draw(cases(country, on=on))
            event = _event(kind, known, case, on)
            try:
                known = check_case(updated(event, known), on)
            except CaseError:
                continue  # it would contradict what is known
            events.append(event)
        return tuple(events)

    return drawn()


def _event(kind: EventKind, known: Case, case: Case, on: date) -> Event:
    """What another case says is learned, corrected or withdrawn as far as that is possible; else the day comes."""
    before = facts_of(known)
    facts = {
        path: None if kind is EventKind.WITHDRAW else value
        for path, value in facts_of(case).items()
        if (path in before) is not (kind is EventKind.LEARN) and path not in _OF_AGE
    }
    if kind is EventKind.ADVANCE or not facts:
        return Event(on=on, kind=EventKind.ADVANCE)
    return Event(on=on, kind=kind, facts=facts)


_PRESENT = st.integers(0, 3)
"""Whether anything of a group is known: 0 is no."""


def _records(
    kind: type[R], jurisdiction: AnyJurisdiction | None, on: date | None, *, complete: bool
) -> st.SearchStrategy[R]:
    @st.composite
    def drawn(draw: st.DrawFn) -> R:
        day = None if on is None else check_day(on)
        groups, since = kind.groups(), _FIRST_DAY
        if jurisdiction is not None:
            country = get_jurisdiction(jurisdiction)
            groups, since = country.groups(kind), max(since, country.covers_from)
            # What fits the first day fits every other one, ages with their day too.
            day = day or (country.covers_from if issubclass(kind, Case) else None)
        stated = {key: draw(_facts(group, complete=complete)) for key, group in groups.items()}
        for fact in _CHOOSING if issubclass(kind, Charge) else ():
            known = stated[fact.group.key]
            if fact.name in known:
                known[fact.name] = _not_before(since, cast("date", known[fact.name]))
        if issubclass(kind, Charge) and "route" in stated["trafficking"]:
            _route_not_before(since, stated["trafficking"])
        if day is not None:
            _make_past(groups, stated, day)
        if complete:
            _make_consistent(stated, day)
            return _made(kind, groups, stated)
        person = stated["person"]
        births = [fact.name for fact in _BIRTHS if fact.name in person]
        if day is None and births and "age" in person and "age_on" not in person:
            # A stated age would have to fit on every day of assessment.
            for name in births if draw(st.booleans()) else ["age"]:
                del person[name]
        return _without_contradictions(kind, groups, stated, day)

    return drawn()


def _not_before(since: date, day: date) -> date:
    """*day*, or another one where the law of that day is not known."""
    if day >= since:
        return day
    stretch = max((_LAST_DAY - since).days, _NEAR)
    return since + timedelta(days=(day - _FIRST_DAY).days % stretch)


def _route_not_before(since: date, stated: dict[str, object]) -> None:
    """Days of the legs choose the law, too, where all are known."""
    route = cast("Legs", stated["route"])
    legs = tuple(
        attrs.evolve(
            leg,
            first_day=leg.first_day and max(since, leg.first_day),
            last_day=leg.last_day and max(since, leg.last_day),
        )
        for leg in route.legs
    )
    stated["route"] = attrs.evolve(route, legs=legs)


def _make_past(
    groups: Mapping[str, type[FactGroup]], stated: dict[str, dict[str, object]], on: date
) -> None:
    """Let what has happened lie before the day of assessment."""
    for key, group in groups.items():
        for fact in past_days(group):
            day = cast("date | None", stated[key].get(fact.name))
            if day is not None and day > on:
                stated[key][fact.name] = on - timedelta(days=(day - on).days % _STRETCH)


def _made(
    kind: type[R],
    groups: Mapping[str, type[FactGroup]],
    stated: dict[str, dict[str, object]],
) -> R:
    made = {key: groups[key](**known) for key, known in stated.items()}
    shared = {key: made.pop(key) for key in kind.groups()}
    return kind(**shared, others=tuple(made.values()))


def _without_contradictions(
    kind: type[R],
    groups: Mapping[str, type[FactGroup]],
    stated: dict[str, dict[str, object]],
    on: date | None,
) -> R:
    while True:
        try:
            record = _made(kind, groups, stated)
            problems = [] if on is None else contradictions_on(record, on)
        except CaseError as error:
            problems = list(error.problems)
        if not problems:
            return record
        # What contradicts is forgotten; fewer facts cannot contradict more.
        for problem in problems:
            key, _, name = problem.path.partition(".")
            stated[key].pop(re.split(r"[.[]", name)[0], None)


def _make_consistent(stated: dict[str, dict[str, object]], on: date | None) -> None:
    """Let the days and ages of a complete record fit to each other."""
    person, trafficking = stated["person"], stated["trafficking"]
    born = cast("date", person["birth_date"])
    if on is not None and born > on:
        born = on - timedelta(days=(born - on).days % 30_000)
    person["birth_date"] = born
    person.pop("age_on", None)
    person["born_not_before"] = born.replace(month=1, day=1)
    person["born_not_after"] = born.replace(month=12, day=31)
    if on is None:
        del person["age"]
    else:
        person["age"], person["age_on"] = age_on(born, on), on
    for fact in DAYS_OF_LIFE:
        known = stated.get(fact.group.key, {})
        if fact.name in known:
            known[fact.name] = max(born, cast("date", known[fact.name]))
    for earlier, later in ORDER:
        if earlier.group is not Person and {earlier.group.key, later.group.key} <= stated.keys():
            first = cast("date", stated[earlier.group.key][earlier.name])
            known = stated[later.group.key]
            known[later.name] = max(first, cast("date", known[later.name]))
    first_day = cast("date", trafficking["first_day"])
    trafficking["age_when_trafficked"] = age_on(born, first_day)
    there = cast("Selection[Country]", trafficking["countries"]).yes
    trafficking["route"] = Legs(tuple(Leg(country) for country in sorted(there)))
    if person["stateless"]:
        person["citizenships"] = Selection.only(Country)
    stay = stated.get("stay", {})
    if stay.get("lawful") is False and stay["ground"] is StayGround.CITIZENSHIP:
        stay["ground"] = StayGround.VISA


_CHOOSING = (Trafficking.first_day, Trafficking.last_day, Judgment.on)
"""The days that choose the law by which a charge is judged."""


@cache
def _facts(group: type[FactGroup], *, complete: bool) -> st.SearchStrategy[dict[str, object]]:
    """
    Values of the facts of a group.

    All its yes/no facts are drawn as one number, two bits a fact, and which of the others are known as another one:
    each draw costs, and a case has some two hundred facts.
    """
    yes_no = [name for name, fact in group.facts.items() if isinstance(fact, YesNo)]
    others = [(name, fact) for name, fact in group.facts.items() if name not in yes_no]
    bits = st.integers(0, 4 ** len(yes_no) - 1)
    known = st.integers(0, 2 ** len(others) - 1)

    @st.composite
    def drawn(draw: st.DrawFn) -> dict[str, object]:
        found: dict[str, object] = {}
        if not complete and not draw(_PRESENT):
            return found
        stated = draw(bits) if yes_no else 0
        for place, name in enumerate(yes_no):
            state = stated >> 2 * place & 3
            if state or complete:
                found[name] = state > 1
        which = draw(known) if others and not complete else 0
        for place, (name, fact) in enumerate(others):
            if complete or which >> place & 1:
                found[name] = draw(_value(fact, complete=complete))
        return found

    return drawn()


@cache
def _value(fact: AnyFact, *, complete: bool = False) -> st.SearchStrategy[Any]:
    own = {Person.age: ages, Trafficking.age_when_trafficked: ages, Trafficking.route: _routes}
    if fact in own:
        return own[fact]()
    match fact:
        case YesNo():
            return st.booleans()
        case Day():
            first = _FIRST_BIRTH if fact in _BIRTHS else _FIRST_DAY
            return st.integers(first.toordinal(), _LAST_DAY.toordinal()).map(date.fromordinal)
        case WholeNumber():
            return st.integers(fact.minimum, min(fact.maximum, _OLD))
        case OneOf():
            return st.sampled_from(list(cast("type[enum.StrEnum]", fact.options)))
        case SomeOf():
            return _selections(fact.options, complete=complete)  # type: ignore[arg-type] # a class can be hashed
        case _:
            msg = f"{fact.path}: there are no values to draw for this kind of fact"
            raise ArgumentError(msg)


def _routes() -> st.SearchStrategy[Legs]:
    day = st.none() | st.dates(_FIRST_DAY, _LAST_DAY)
    acts = st.none() | _selections(Act, complete=False)
    leg = st.builds(Leg, st.sampled_from(Country), acts, day, day)
    legs = st.lists(leg, min_size=1, max_size=3).map(tuple)
    return st.builds(Legs, legs, st.booleans())


@cache
def _selections(options: type[enum.StrEnum], *, complete: bool) -> st.SearchStrategy[Any]:
    members = tuple(options)
    everything = 2 ** len(members) - 1
    masks = st.integers(0, everything)
    if len(members) > _FEW:
        named = st.lists(st.sampled_from(members), min_size=1, max_size=2)
        only = named.map(lambda chosen: Selection.only(options, *chosen))
        if complete:
            return only
        these = named.map(lambda chosen: Selection.of(*chosen))
        return these | only | named.map(lambda chosen: Selection(no=frozenset(chosen)))
    if complete:
        return masks.map(lambda yes: _of_bits(members, everything, yes))
    # Stated are the possibilities of the first number, or the first one; what the second marks does not hold.
    return st.tuples(masks, masks).map(
        lambda pair: _of_bits(members, pair[0] or 1, ~pair[1] & everything)
    )


def _of_bits(members: tuple[enum.StrEnum, ...], stated: int, yes: int) -> Selection[enum.StrEnum]:
    named = [(bit, member) for bit, member in enumerate(members) if stated >> bit & 1]
    return Selection(
        yes=frozenset(member for bit, member in named if yes >> bit & 1),
        no=frozenset(member for bit, member in named if not yes >> bit & 1),
    )
