"""Random records for the library's own tests: any known and unknown facts that do not contradict."""

from __future__ import annotations

import enum
from datetime import date
from typing import TypeVar

from hypothesis import strategies as st

from traffick_rules import (
    CaseError,
    Day,
    Fact,
    FactGroup,
    OneOf,
    Person,
    Record,
    Selection,
    SomeOf,
    WholeNumber,
    YesNo,
)

R = TypeVar("R", bound=Record)


BIRTH = {Person.birth_date, Person.born_not_before, Person.born_not_after}


def selections(options: type[enum.StrEnum]) -> st.SearchStrategy[Selection[enum.StrEnum]]:
    """Some possibilities that hold and some that do not; shrinks to one that holds."""
    members = st.sets(st.sampled_from(list(options)), max_size=4)
    open_ended = st.tuples(members, members).map(lambda pair: (pair[0], pair[1] - pair[0]))
    return st.one_of(
        open_ended.filter(any).map(lambda pair: Selection(frozenset(pair[0]), frozenset(pair[1]))),
        members.map(lambda chosen: Selection.only(options, *chosen)),
    )


def values(fact: Fact[object]) -> st.SearchStrategy[object]:
    """Values of a fact."""
    if isinstance(fact, YesNo):
        return st.booleans()
    if isinstance(fact, Day):
        first = date(1980, 1, 1) if fact in BIRTH else date(2000, 1, 1)
        return st.dates(first, date(2027, 12, 31))
    if isinstance(fact, WholeNumber):
        return st.integers(fact.minimum, min(fact.maximum, 40))
    if isinstance(fact, OneOf):
        return st.sampled_from(list(fact.options))
    assert isinstance(fact, SomeOf)
    return selections(fact.options)


@st.composite
def groups(draw: st.DrawFn, group: type[FactGroup]) -> FactGroup:
    """A group, each fact known or unknown; shrinks to nothing known."""
    known = draw(st.sets(st.sampled_from(list(group.facts)), max_size=len(group.facts)))
    return group(**{name: draw(values(group.facts[name])) for name in group.facts if name in known})


@st.composite
def records(draw: st.DrawFn, kind: type[R]) -> R:
    """A record of that kind without contradictions; shrinks to the empty one."""
    drawn = {key: draw(groups(group)) for key, group in kind.groups().items()}
    person = drawn["person"]
    if person.birth_date or person.born_not_before or person.born_not_after:
        # A stated age would have to fit on every day of assessment.
        known = {name: value for name, value in person.known().items() if name != "age"}
        drawn["person"] = type(person)(**known)
    while True:
        try:
            return kind(**drawn)
        except CaseError as error:
            # What contradicts is forgotten; fewer facts cannot contradict more.
            for problem in error.problems:
                key, _, name = problem.path.partition(".")
                known = drawn[key].known()
                known.pop(name, None)
                drawn[key] = type(drawn[key])(**known)
