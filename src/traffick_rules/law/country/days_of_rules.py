"""The days of rules, compared with those of what they name: nothing ends, and no question pauses, unnoticed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import combinations, groupby, pairwise
from operator import attrgetter
from typing import NamedTuple, TypeAlias

from traffick_rules.errors import Problem
from traffick_rules.law.conditions.concept import Concept
from traffick_rules.law.conditions.condition import Condition
from traffick_rules.law.conditions.membership import CitizenOfGroup
from traffick_rules.law.country.declaration import Declaration
from traffick_rules.law.provision import LaidDown, Period, Provision
from traffick_rules.law.rules.rule import Rule, values_of_fields
from traffick_rules.law.rules.sentencing import SentencingRule
from traffick_rules.law.rules.victim_status import VictimStatusRule
from traffick_rules.law.values.boundary import ONE_DAY, days_in_words
from traffick_rules.law.values.dated_value import AnyDated, DatedSet, DatedValue

Days: TypeAlias = tuple[date, date]
Named: TypeAlias = tuple[str, Provision | Period[object]]

_FIRST_DECIDES = (
    "the first provision decides the days: put one first that is in force as long, write the rule under the next Act "
    "(THIS_RULE.then(provisions=(NEXT_ACT,))), or cite what goes on in the condition"
)


class _Holder(NamedTuple):
    """
    A rule, a part of one, or an exception of a concept.

    Attributes:
        thing: The rule, part or exception.
        days: The days on which it counts in the rule.
        values: The dated values that it gives.
    """

    thing: LaidDown
    days: Days
    values: tuple[DatedValue[object], ...]

    @classmethod
    def of(cls, thing: LaidDown, days: Days) -> _Holder:
        values = values_of_fields(thing)
        return cls(thing, days, tuple(each for each in values if isinstance(each, DatedValue)))

    def names(self) -> Iterator[Named]:
        """What it names beside its first provision: provisions and periods of values."""
        yield from ((provision.id, provision) for provision in self.thing.provisions[1:])
        for value in self.values:
            yield from _periods(value)


class _Known(NamedTuple):
    """
    A rule with what is asked of it again and again.

    Attributes:
        rule: The rule.
        days: Its days.
        holders: What `_holders` gives of it.
        names: What these name beside their first provisions, by identity.
    """

    rule: Rule
    days: Days
    holders: tuple[_Holder, ...]
    names: frozenset[int]

    @classmethod
    def of(cls, rule: Rule) -> _Known:
        holders = tuple(_holders(rule))
        named = frozenset(id(named) for holder in holders for _, named in holder.names())
        return cls(rule, _days(rule), holders, named)


class _Rules:
    """The rules of a country, by what joins one to another."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.all = [_Known.of(rule) for rule in rules]
        self._by_question: dict[str, list[_Known]] = defaultdict(list)
        self._beginning: dict[date, list[_Known]] = defaultdict(list)
        self._ending: dict[date, list[_Known]] = defaultdict(list)
        for known in self.all:
            self._by_question[known.rule.question].append(known)
            self._beginning[known.days[0]].append(known)
            self._ending[known.days[1]].append(known)

    def taking_over(self, known: _Known, thing: object) -> Iterator[Days]:
        """The days of the other rules of that question, and of those beside it in time that name the same."""
        first, last = known.days
        before = self._ending.get(first - ONE_DAY, ()) if first > date.min else ()
        after = self._beginning.get(last + ONE_DAY, ()) if last < date.max else ()
        beside = (other for other in (*before, *after) if id(thing) in other.names)
        of_it = self._by_question[known.rule.question]
        return (other.days for other in (*of_it, *beside) if other is not known)


def problems_of_days(jurisdiction: Declaration) -> Iterator[Problem]:
    """What is wrong with the days of the rules, taken together."""
    covered = jurisdiction.covers_from, date.max
    rules = _Rules(jurisdiction.rules)
    for each in rules.all:
        yield from _outlived(each, rules)
        yield from _kept(each, rules)
        yield from _ended_values(each)
        yield from _parts(each.rule, covered)
        if isinstance(each.rule, VictimStatusRule):
            yield from _competent_twice(each.rule, covered)
    yield from _never_used(jurisdiction.rules, covered)
    by_question = sorted(jurisdiction.rules, key=lambda rule: (rule.question, *_days(rule)))
    for _, of_one in groupby(by_question, attrgetter("question")):
        yield from _successive(tuple(of_one), jurisdiction.covers_from)


def _days(thing: LaidDown | Provision | Period[object]) -> Days:
    bounded = thing.provisions[0] if isinstance(thing, LaidDown) else thing
    return bounded.first_day or date.min, bounded.last_day or date.max


def _common(one: Days, other: Days) -> Days:
    """The days of both; the first after the last where there are none."""
    return max(one[0], other[0]), min(one[1], other[1])


def _meet(one: Days, other: Days) -> bool:
    first, last = _common(one, other)
    return first <= last


def _holders(rule: Rule) -> Iterator[_Holder]:
    """A rule, its parts and the exceptions of its concepts."""
    for part in rule.laid_down:
        yield _Holder.of(part, _common(_days(part), _days(rule)))
    for concept in rule.all_parts:
        for proviso in concept.unless if isinstance(concept, Concept) else ():
            yield _Holder.of(proviso, _days(proviso))


def _ended_values(known: _Known) -> Iterator[Problem]:
    """Values that end before the rule or part that gives them, and without which it can still be applied."""
    rule = known.rule
    for holder, (_, ends), values in known.holders:
        for value in values:
            last = value.periods[-1]
            if (
                value.gaps
                or last.last_day is None
                or last.last_day >= ends
                or isinstance(last.value, Condition)
            ):
                continue
            missing = last.last_day + ONE_DAY
            if not any(value is each for each in rule.required(missing)):
                message = (
                    f"{called(holder, rule)} goes on, but {value.code} ends on {last.last_day} with "
                    f"{last.provision.id}: in silence there would be no value from {missing} on"
                )
                hint = "give it a value of these days, or say why there is none: gaps='…'"
                yield Problem(rule.question, message, hint)


def _never_used(rules: Iterable[Rule], covered: Days) -> Iterator[Problem]:
    """Provisions, and periods of values, that conditions name, of days on which no rule that names them is in force."""
    used: dict[int, list[Days]] = {}
    for rule in rules:
        periods = (period for value in rule.all_values for period in value.periods)
        for key in {id(each) for each in (*rule.all_provisions(), *periods)}:
            used.setdefault(key, []).append(_days(rule))
    seen: set[int] = set()
    for rule in rules:
        for name, thing in _named_in_conditions(rule, seen):
            if id(thing) in seen:
                continue
            seen.add(id(thing))
            days = _common(_days(thing), covered)
            if days[0] <= days[1] and not any(_meet(days, each) for each in used[id(thing)]):
                message = (
                    f"{name} counts on no day: it is in force {days_in_words(*_days(thing))}, and the rule "
                    f"{days_in_words(*_days(rule))} with {rule.provisions[0].id}"
                )
                hint = "let the rule be in force then, write one for these days, or take it out"
                yield Problem(rule.question, message, hint)


def _named_in_conditions(rule: Rule, seen: set[int]) -> Iterator[Named]:
    """What the conditions of a rule name, apart from those that were seen in an earlier one."""
    for part in rule.all_parts:
        # Who belonged to a group of States before the rule is no mistake of the rule.
        if id(part) in seen or isinstance(part, CitizenOfGroup):
            continue
        seen.add(id(part))
        yield from ((provision.id, provision) for provision in part.provisions)
        for value in values_of_fields(part):
            if isinstance(value, DatedValue | DatedSet):
                yield from _periods(value)


def _periods(value: AnyDated) -> Iterator[Named]:
    yield from ((f"{value.code} by {p.provision.id}", p) for p in value.periods)


def _outlived(known: _Known, rules: _Rules) -> Iterator[Problem]:
    """What goes on after the rule or part that names it has ended, or lies outside its days altogether."""
    rule = known.rule
    for each in known.holders:
        holder, days, _ = each
        for name, thing in each.names():
            first, last = _days(thing)
            if last <= days[1] and _meet((first, last), days):
                continue
            used = [days, *rules.taking_over(known, thing)]
            end = max(until for _, until in used)
            what = called(holder, rule)
            if last > end:
                by = holder.provisions[0] if _days(holder)[1] == end else rule.provisions[0]
                goes_on = "goes on" if first <= end else f"begins on {first}"
                message = f"{what} ends on {end} with {by.id}, but {name} {goes_on}: in silence it would not count then"
                yield Problem(rule.question, message, _FIRST_DECIDES)
            elif not any(_meet((first, last), each) for each in used):
                message = f"{name} ended on {last}, before {what} begins on {days[0]} with {holder.provisions[0].id}"
                yield Problem(rule.question, message, _FIRST_DECIDES)


def _kept(known: _Known, rules: _Rules) -> Iterator[Problem]:
    """Values of an earlier rule of the question that ended with it, and that the rule has kept."""
    rule = known.rule
    for holder, days, values in known.holders:
        for value in values:
            if any(_meet(_days(period), days) for period in value.periods):
                continue
            period = value.periods[-1]
            if any(_meet(_days(period), each) for each in rules.taking_over(known, period)):
                message = (
                    f"{value.code} ended on {period.last_day} with {period.provision.id}, before {called(holder, rule)} "
                    f"begins on {days[0]} with {rule.provisions[0].id}: in silence it would give nothing"
                )
                yield Problem(
                    rule.question, message, "state it again, by a provision of these days"
                )


def _parts(rule: Rule, covered: Days) -> Iterator[Problem]:
    """Parts that never count, two of one name on one day or with days between them, offences without punishment."""
    parts, covered = rule.laid_down, _common(_days(rule), covered)
    for part in parts:
        if covered[0] <= covered[1] and not _meet(_days(part), covered):
            message = (
                f"{called(part, rule)} is in force on no day of the rule ({part.provisions[0].id})"
            )
            yield Problem(
                rule.question, message, "give it a provision of these days, or take it out"
            )
    named = [part for part in parts if part is not rule and hasattr(part, "code")]
    for earlier, later in pairwise(
        sorted(named, key=lambda part: (called(part, rule), _days(part)))
    ):
        if called(earlier, rule) == called(later, rule):
            yield from _beside(earlier, later, rule, covered)
    if isinstance(rule, SentencingRule):
        last_degree = rule.degrees[-1]
        (first, last), (begins, ends) = covered, _days(last_degree)
        missing = first if begins > first else ends + ONE_DAY if ends < last else None
        if missing is not None:
            message = (
                f"{called(last_degree, rule)} has no provision in force on {max(missing, first)}, when the "
                f"rule is: it is in force with {last_degree.provisions[0].id}"
            )
            hint = "give it one of these days first, or write a rule of its own for them"
            yield Problem(rule.question, message, hint)


def _beside(earlier: LaidDown, later: LaidDown, rule: Rule, covered: Days) -> Iterator[Problem]:
    """Two parts of one name: both on one day of the rule, or days of the rule between them."""
    ids = f"{earlier.provisions[0].id} and {later.provisions[0].id}"
    (_, ended), (begins, _) = _days(earlier), _days(later)
    first, last = _common(_common(_days(earlier), _days(later)), covered)
    if first <= last:
        message = f"{called(later, rule)} stands twice on {first}, with {ids}"
        yield Problem(rule.question, message, "end one before the other begins, or rename it")
    elif ended < begins - ONE_DAY and _meet((ended + ONE_DAY, begins - ONE_DAY), covered):
        gap = f"from {ended + ONE_DAY} to {begins - ONE_DAY}"
        message = f"{called(later, rule)} is not there {gap}, between {ids}"
        hint = "write that of these days, or give the later one a code of its own if it is another"
        yield Problem(rule.question, message, hint)


def _competent_twice(rule: VictimStatusRule, covered: Days) -> Iterator[Problem]:
    """Two competences of one body for one step on one day of the rule, of which the later one alone would count."""
    for one, other in combinations(rule.competences, 2):
        if (one.step, one.authority) != (other.step, other.authority):
            continue
        first, last = _common(_common(_days(one), _days(other)), _common(_days(rule), covered))
        if first <= last:
            message = (
                f"the {one.step} lies twice with {one.authority} on {first}, as {one.title!r} by "
                f"{one.provisions[0].id} and as {other.title!r} by {other.provisions[0].id}"
            )
            hint = "make them one with any_of(…), end one before the other begins, or name another authority"
            yield Problem(rule.question, message, hint)


def _successive(rules: tuple[Rule, ...], covers_from: date) -> Iterator[Problem]:
    """Rules of one question, in order: two on one day, and days without any between two."""
    for one, other in combinations(rules, 2):
        if _meet(_days(one), _days(other)):
            message = (
                f"{one.title!r} and {other.title!r} are in force on the same day, "
                f"{max(covers_from, _days(other)[0])}, with {one.provisions[0].id} and {other.provisions[0].id}"
            )
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


def called(holder: LaidDown, rule: Rule) -> str:
    """A rule or a part of it in words, parts by kind and code."""
    if holder is rule:
        return "the rule"
    kind = type(holder).__name__.lower()
    name = getattr(holder, "code", "") or getattr(holder, "title", "")
    return f"the {kind} {name or getattr(holder, 'when', '')!r}"
