"""The days of rules, compared with those of what they name: no rule ends, and no question pauses, unnoticed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import combinations, groupby, pairwise
from operator import attrgetter
from typing import TypeAlias

from traffick_rules.errors import Problem
from traffick_rules.law.boundary import ONE_DAY
from traffick_rules.law.concept import Concept
from traffick_rules.law.dated_value import DatedValue
from traffick_rules.law.declaration import Declaration
from traffick_rules.law.provision import LaidDown, Period, Provision
from traffick_rules.law.rule import Rule, laid_down_in, values_of_fields
from traffick_rules.law.sentencing import SentencingRule

__all__ = ["problems_of_days"]

Days: TypeAlias = tuple[date, date]
Named: TypeAlias = tuple[str, Provision | Period[object]]

_FIRST_DECIDES = (
    "the first provision decides the days: put one first that is in force as long, write the rule under the next Act "
    "(THIS_RULE.then(provisions=(NEXT_ACT,))), or cite what goes on in the condition"
)


def problems_of_days(jurisdiction: Declaration) -> Iterator[Problem]:
    """What is wrong with the days of the rules, taken together."""
    for rule in jurisdiction.rules:
        yield from _outlived(rule, jurisdiction.rules)
        yield from _kept(rule, jurisdiction.rules)
        yield from _parts(rule, jurisdiction.covers_from)
    by_question = sorted(jurisdiction.rules, key=lambda rule: (rule.question, *_days(rule)))
    for _, rules in groupby(by_question, attrgetter("question")):
        yield from _successive(tuple(rules), jurisdiction.covers_from)


def _days(thing: LaidDown | Provision | Period[object]) -> Days:
    bounded = thing.provisions[0] if isinstance(thing, LaidDown) else thing
    return bounded.first_day or date.min, bounded.last_day or date.max


def _common(one: Days, other: Days) -> Days:
    """The days of both; the first after the last where there are none."""
    return max(one[0], other[0]), min(one[1], other[1])


def _meet(one: Days, other: Days) -> bool:
    first, last = _common(one, other)
    return first <= last


def _holders(rule: Rule) -> Iterator[tuple[LaidDown, Days]]:
    """A rule, its parts and the exceptions of its concepts, each with the days on which it counts in the rule."""
    for part in laid_down_in(rule):
        yield part, _common(_days(part), _days(rule))
    for concept in rule.all_parts:
        for proviso in concept.unless if isinstance(concept, Concept) else ():
            yield proviso, _days(proviso)


def _names(holder: LaidDown) -> Iterator[Named]:
    """What a rule, or a part of one, names beside its first provision: provisions and periods of values."""
    for provision in holder.provisions[1:]:
        yield provision.id, provision
    for value in values_of_fields(holder):
        if isinstance(value, DatedValue):
            yield from ((f"{value.code} by {p.provision.id}", p) for p in value.periods)


def _outlived(rule: Rule, rules: Iterable[Rule]) -> Iterator[Problem]:
    """What goes on after the rule or part that names it has ended, or lies outside its days altogether."""
    for holder, days in _holders(rule):
        for name, thing in _names(holder):
            first, last = _days(thing)
            if last <= days[1] and _meet((first, last), days):
                continue
            used = [days, *_taking_over(rule, thing, rules)]
            end = max(until for _, until in used)
            what = _called(holder, rule)
            if last > end:
                by = holder.provisions[0] if _days(holder)[1] == end else rule.provisions[0]
                goes_on = "goes on" if first <= end else f"begins on {first}"
                message = f"{what} ends on {end} with {by.id}, but {name} {goes_on}: in silence it would not count then"
                yield Problem(rule.question, message, _FIRST_DECIDES)
            elif not any(_meet((first, last), each) for each in used):
                message = f"{name} ended on {last}, before {what} begins on {days[0]} with {holder.provisions[0].id}"
                yield Problem(rule.question, message, _FIRST_DECIDES)


def _kept(rule: Rule, rules: Iterable[Rule]) -> Iterator[Problem]:
    """Values of an earlier rule of the question that ended with it, and that the rule has kept."""
    for holder, days in _holders(rule):
        for value in values_of_fields(holder):
            if not isinstance(value, DatedValue) or any(
                _meet(_days(p), days) for p in value.periods
            ):
                continue
            period = value.periods[-1]
            if any(_meet(_days(period), each) for each in _taking_over(rule, period, rules)):
                message = (
                    f"{value.code} ended on {period.last_day} with {period.provision.id}, before {_called(holder, rule)} "
                    f"begins on {days[0]} with {rule.provisions[0].id}: in silence it would give nothing"
                )
                yield Problem(rule.question, message, "give it anew, by a provision of these days")


def _taking_over(rule: Rule, thing: object, rules: Iterable[Rule]) -> Iterator[Days]:
    """The days of the other rules of that question, and of those beside it in time that name the same."""
    first, last = _days(rule)
    for other in rules:
        begins, ends = _days(other)
        is_beside = (last < begins == last + ONE_DAY) or (ends < first == ends + ONE_DAY)
        if other is not rule and (
            other.question == rule.question
            or (
                is_beside
                and any(thing is named for h, _ in _holders(other) for _, named in _names(h))
            )
        ):
            yield begins, ends


def _parts(rule: Rule, covers_from: date) -> Iterator[Problem]:
    """Parts that are never in force while the rule is, and offences without punishment on some of their days."""
    for part in laid_down_in(rule):
        if not _meet(_days(part), _days(rule)):
            message = (
                f"{_called(part, rule)} is in force on no day of the rule ({part.provisions[0].id})"
            )
            yield Problem(
                rule.question, message, "give it a provision of these days, or take it out"
            )
    if isinstance(rule, SentencingRule):
        last_degree = rule.degrees[-1]
        (first, last), (begins, ends) = _days(rule), _days(last_degree)
        missing = (
            first if begins > max(first, covers_from) else ends + ONE_DAY if ends < last else None
        )
        if missing is not None:
            message = (
                f"{_called(last_degree, rule)} has no provision in force on {max(missing, covers_from)}, when the "
                f"rule is: it is in force with {last_degree.provisions[0].id}"
            )
            hint = "give it one of these days first, or write a rule of its own for them"
            yield Problem(rule.question, message, hint)


def _successive(rules: tuple[Rule, ...], covers_from: date) -> Iterator[Problem]:
    """Rules of one question, in order: two on one day, and days without any between two."""
    for one, other in combinations(rules, 2):
        if _meet(_days(one), _days(other)):
            message = f"{one.title!r} and {other.title!r} are in force on the same day"
            yield Problem(one.question, message, "end one before the other begins, or rename it")
    declared = {rule for rule in rules if rule.gap_before}
    for earlier, later in pairwise(rules):
        (_, ended), (begins, _) = _days(earlier), _days(later)
        if begins > covers_from and ended < begins - ONE_DAY:
            if later not in declared:
                gap = f"from {ended + ONE_DAY} to {begins - ONE_DAY}"
                between = f"between {earlier.provisions[0].id} and {later.provisions[0].id}"
                hint = "write the rule of these days, or say why there is none: gap_before='…' in the later rule"
                yield Problem(later.question, f"there is no rule {gap}, {between}", hint)
            declared.discard(later)
    for rule in declared:
        yield Problem(rule.question, "has gap_before, but there is no gap", "take it out")


def _called(holder: LaidDown, rule: Rule) -> str:
    if holder is rule:
        return "the rule"
    kind = type(holder).__name__.lower()
    name = getattr(holder, "code", "") or getattr(holder, "title", "")
    return f"the {kind} {name or getattr(holder, 'when', '')!r}"
