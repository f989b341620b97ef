"""Validation of a jurisdiction when it is loaded: nothing is left for a case to find."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from traffick_rules.case.case import Case
from traffick_rules.case.charge import Charge
from traffick_rules.case.record import Record
from traffick_rules.errors import LawError, Problem, did_you_mean
from traffick_rules.facts.fact import FactGroup
from traffick_rules.law.conditions.concept import Concept
from traffick_rules.law.conditions.condition import Cited, Condition, Unfit, facts_tested
from traffick_rules.law.conditions.holds import Holds
from traffick_rules.law.country.days_of_rules import problems_of_days
from traffick_rules.law.country.declaration import Declaration
from traffick_rules.law.country.policy import Policy
from traffick_rules.law.country.unfit_fields import unfit_fields
from traffick_rules.law.rules.burden import BurdenRule
from traffick_rules.law.rules.limitation import LimitationRule
from traffick_rules.law.rules.rule import Rule
from traffick_rules.law.rules.sentencing import SentencingRule

_CODE = re.compile(r"[a-z]{2}")


def problems(jurisdiction: Declaration) -> list[Problem]:
    """Everything that is wrong with *jurisdiction*; each problem names rule, provision or value."""
    # All else presupposes that every field holds what it can use.
    seen: set[int] = set()
    unfit = [each for rule in jurisdiction.rules for each in _unfit(rule, seen)]
    if unfit:
        return [*_code(jurisdiction), *unfit]
    found = [
        *_code(jurisdiction),
        *problems_of_policy(jurisdiction, Policy()),
        *_values(jurisdiction),
        *_twice(
            (f"concept {part.code}", part)
            for rule in jurisdiction.rules
            for part in rule.all_parts
            if isinstance(part, Concept)
        ),
        *_facts(jurisdiction),
        *_offences_named(jurisdiction),
        *_held(jurisdiction),
        *_ends(jurisdiction),
        *problems_of_days(jurisdiction),
    ]
    # Building the conditions of a day presupposes that the parts are sound.
    return found or list(_epochs(jurisdiction))


def _unfit(rule: Rule, seen: set[int]) -> Iterator[Problem]:
    """What the fields of a rule, and the clauses of its conditions, cannot use; a clause of several rules is named once."""
    yield from unfit_fields(rule, rule.question)
    for clause in rule.all_parts:
        if id(clause) in seen:
            continue
        seen.add(id(clause))
        for part in clause.parts:
            if isinstance(part, Unfit):
                yield part.problem(rule.question, clause)
        if isinstance(clause, Cited):
            yield from unfit_fields(clause, rule.question, f"the clause {clause.words!r}: ")


def _code(jurisdiction: Declaration) -> Iterator[Problem]:
    if not _CODE.fullmatch(jurisdiction.code):
        hint = "give the ISO 3166-1 alpha-2 code in lower case, such as 'dk'"
        yield Problem("code", f"{jurisdiction.code!r} is not a country code", hint)


def cycles(jurisdiction: Declaration) -> list[Problem]:
    """The concepts and rules that are defined by themselves, the first of each rule."""
    found: dict[str, Problem] = {}
    for rule in jurisdiction.rules:
        for condition in rule.conditions():
            path = _cycle(condition, ())
            if path:
                names = [_name(part) for part in path if isinstance(part, Concept | Holds)]
                message = f"is defined by itself: {' by '.join(names)}"
                hint = "take one of them out of the other's condition"
                place = f"concept {names[0]}" if isinstance(path[0], Concept) else names[0]
                found.setdefault(names[0], Problem(place, message, hint))
    return list(found.values())


def _name(part: Concept | Holds) -> str:
    return part.code if isinstance(part, Concept) else part.question


def _cycle(condition: Condition, above: tuple[Condition, ...]) -> tuple[Condition, ...]:
    """The way from a condition back to itself, or nothing."""
    for place, earlier in enumerate(above):
        if earlier is condition:
            return (*above[place:], condition)
    ways = (_cycle(part, (*above, condition)) for part in condition.parts)
    return next((way for way in ways if way), ())


def problems_of_policy(jurisdiction: Declaration, policy: Policy) -> list[Problem]:
    """What is wrong with the policy of *jurisdiction*."""
    of_law = (*jurisdiction.provisions_of_law, *jurisdiction.further_provisions)
    provisions = (*of_law, *policy.all_provisions())
    return list(_twice((f"provision {each.id}", each) for each in provisions))


def _twice(named: Iterable[tuple[str, object]]) -> Iterator[Problem]:
    """The names that two things have."""
    known: dict[str, object] = {}
    for name, thing in named:
        if known.setdefault(name, thing) is not thing:
            yield Problem(name, "is declared twice", "keep one of them")


def _values(jurisdiction: Declaration) -> Iterator[Problem]:
    """The names that two values have, unless successive rules give one value by them; and values without a name."""
    known: dict[str, object] = {}
    of_one: dict[int, object] = {}
    for rule in jurisdiction.rules:
        for given in rule.values_by_field.values():
            if given.code.startswith(f"{rule.question}."):
                of_one[id(given)] = known.setdefault(given.code, given)
    every = jurisdiction.all_values
    yield from _twice((f"value {each.code}", of_one.get(id(each), each)) for each in every)
    for value in every:
        if not value.code:
            hint = "give it a code, or give it to the rule that it is a value of"
            yield Problem(f"value {value.title!r}", "has no code", hint)


def _facts(jurisdiction: Declaration) -> Iterator[Problem]:
    allowed_in: dict[type[Record], set[type[FactGroup]]] = {
        kind: set(jurisdiction.groups(kind).values()) for kind in (Case, Charge)
    }
    for rule in jurisdiction.rules:
        allowed = allowed_in[rule.record]
        for fact in dict.fromkeys((*facts_tested(rule.all_parts), *rule.value_facts())):
            if fact.group not in allowed:
                message = f"uses {fact.path}, which is not a fact of {rule.record.title}"
                where = "fact_groups" if rule.record is Case else "charge_groups"
                yield Problem(rule.question, message, f"name its group in {where}")


def _offences_named(jurisdiction: Declaration) -> Iterator[Problem]:
    """Offences and degrees that a rule on limitation names and no rule lays down: in silence it would not count."""
    offences = [rule for rule in jurisdiction.rules if isinstance(rule, SentencingRule)]
    codes = {rule.code for rule in offences}
    for rule in jurisdiction.rules:
        if not isinstance(rule, LimitationRule):
            continue
        about = [each for each in offences if not rule.offences or each.code in rule.offences]
        degrees = {degree.code for each in about for degree in each.degrees}
        of_degrees = (degree for named in rule.periods for degree in named.degrees)
        for what, known, named in (
            ("offence", codes, (*rule.offences, *(rule.child_offences or ()))),
            ("degree", degrees, of_degrees),
        ):
            for code in named:
                if code not in known:
                    message = f"names the {what} {code!r}, which no rule lays down"
                    yield Problem(rule.question, message, did_you_mean(code, known))


def _held(jurisdiction: Declaration) -> Iterator[Problem]:
    """Rules of which others ask the answer, and that are not of the jurisdiction."""
    known = {id(rule) for rule in jurisdiction.rules}
    for rule in jurisdiction.rules:
        for part in rule.all_parts:
            for other in part.rules if isinstance(part, Holds) else ():
                if id(other) not in known:
                    message = f"holds {other.question}, which is not a rule of the jurisdiction"
                    yield Problem(rule.question, message, "name it among the rules")


def _ends(jurisdiction: Declaration) -> Iterator[Problem]:
    """The burdens that end what no rule gives."""
    known = {rule.question for rule in jurisdiction.rules}
    for rule in jurisdiction.rules:
        for question in rule.ends if isinstance(rule, BurdenRule) else ():
            if question not in known:
                hint = did_you_mean(question, known) or "name the question of a rule"
                yield Problem(rule.question, f"ends {question!r}, which no rule answers", hint)


def _epochs(jurisdiction: Declaration) -> Iterator[Problem]:
    """What cannot be built on the first day of a stretch in which nothing changes for a rule."""
    for rule in jurisdiction.rules:
        for first_day in _changes(rule, jurisdiction):
            try:
                rule.questions(first_day)
                _check_values(rule, first_day)
            except LawError as error:
                for problem in error.problems:
                    message = f"{problem.path}: {problem.message} (from {first_day})"
                    yield Problem(rule.question, message, problem.hint)
                break


def _changes(rule: Rule, jurisdiction: Declaration) -> list[date]:
    days = {*rule.changes, jurisdiction.covers_from}
    return sorted(day for day in days if day >= jurisdiction.covers_from and rule.in_force(day))


def _check_values(rule: Rule, on: date) -> None:
    for required in rule.required(on):
        if not required.rows_on(on):
            message = f"has no value on {on}, when the rule is in force"
            raise LawError([Problem(f"value {required.code}", message)])
