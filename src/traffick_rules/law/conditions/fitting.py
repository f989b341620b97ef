"""Whether a test can use the fact it is given; of another kind it would be a no, or no answer, in silence."""

from __future__ import annotations

from traffick_rules.errors import LawError, Problem
from traffick_rules.facts.fact import AnyFact, Fact, shown
from traffick_rules.facts.kinds import Day, OneOf, SomeOf, WholeNumber, YesNo
from traffick_rules.facts.legs import RouteOfActs

_KINDS: dict[type[AnyFact], tuple[str, str]] = {
    YesNo: ("a yes/no fact", "it is a condition as it stands"),
    OneOf: ("one of several possibilities", "test it with is_(…)"),
    SomeOf: ("a list of possibilities", "test it with includes(…)"),
    Day: ("a day", "test it with before(…), within(…), more_than(…) or at_least(LENGTH, since=…)"),
    WholeNumber: ("a whole number", "test it with at_least(…)"),
    RouteOfActs: ("a route", "test the acts, countries and days that follow from it"),
}


def check_kind(fact: object, kind: type[AnyFact], test: str) -> None:
    """
    Check that a fact is of the kind that a test is made for.

    Args:
        fact: What the test was given.
        kind: The kind that it can use.
        test: The name of the test, for the error.

    Raises:
        LawError: If it is of another kind, or no fact; it names the test that fits.
    """
    if isinstance(fact, kind):
        return
    due = f"{test}(…) tests {_KINDS[kind][0]}"
    if isinstance(fact, Fact):
        what, hint = next(words for each, words in _KINDS.items() if isinstance(fact, each))
        raise LawError([Problem(repr(fact), f"is {what}, and {due}", hint)])
    raise LawError([Problem("", f"{due}, and is given {shown(fact)}", "give it a fact")])
