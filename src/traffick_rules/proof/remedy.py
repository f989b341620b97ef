"""What would have to change for a law to meet a floor, and the proof that it does."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any, TypeAlias

import attrs

from traffick_rules.facts import Cooperation, Person, Stay, Trafficking
from traffick_rules.facts.fact import AnyFact
from traffick_rules.law.conditions.atom import (
    IncludesListed,
    UnderAge,
    always,
    under_age_when_trafficked,
)
from traffick_rules.law.conditions.condition import Atom, Condition, all_of, any_of
from traffick_rules.law.conditions.palermo import CHILD_AGE, TRAFFICKING_IN_PERSONS
from traffick_rules.law.country.amendment import evolved, rewritten
from traffick_rules.law.country.jurisdiction import Jurisdiction, check_day
from traffick_rules.law.floors import Floor, Measure
from traffick_rules.law.provision import Period
from traffick_rules.law.rules.permit import PermitDuration, PermitRule, lasts
from traffick_rules.law.rules.reflection_period import ReflectionForm, ReflectionPeriodRule
from traffick_rules.law.rules.rule import Modality, Rule
from traffick_rules.law.rules.sentencing import Degree, OffenceKind, SentencingRule
from traffick_rules.law.values.length import Length, days, months
from traffick_rules.law.values.ranges import LengthRange
from traffick_rules.mixins import Brief
from traffick_rules.plugins import AnyJurisdiction, get_jurisdiction
from traffick_rules.proof.floor_checks import (
    FloorResult,
    FloorStatus,
    check_floor,
    check_floors,
    listed_purposes,
)


@attrs.frozen(kw_only=True, repr=False)
class Remedy(Brief):
    """
    A change of the law of a day by which a floor is met.

    Attributes:
        words: What changes.
        changed: The questions of the rules that change; those that are new among them.
        before: Where the law stands towards the floor.
        after: Where the changed law stands: met, or no longer refuted where parts of it were not read.
        jurisdiction: The changed law, for further studies.
    """

    words: str
    changed: tuple[str, ...]
    before: FloorResult
    after: FloorResult
    jurisdiction: Jurisdiction

    def __str__(self) -> str:
        rules = ", ".join(self.changed)
        return (
            f"{self.before.floor.provision.citation}: {self.after.status} if {self.words} ({rules})"
        )


def remedies(jurisdiction: AnyJurisdiction, *, on: date) -> tuple[Remedy, ...]:
    """
    For each floor that the law of a day does not meet, a change by which it does, proved by checking again.

    Only what a proof refutes changes, and what that shares with other rules. What else the change would do, and whether it is
    wise, is not asked. A floor without a known change is left out.

    Args:
        jurisdiction: The country, or its code.
        on: The day.

    Raises:
        ArgumentError: As `check_floors`.
        NotInForceError: If the day lies before the first day that the plugin covers.

    Example:
        >>> from datetime import date
        >>> from traffick_rules.proof import remedies
        >>> [(each.words, each.after.status.value) for each in remedies("lt", on=date(2026, 11, 27)) if each.before.floor.purposes]
        [('the offence names surrogacy', 'met')]
    """
    country = get_jurisdiction(jurisdiction)
    found = (remedy_of(result, country, on) for result in check_floors(country, on=check_day(on)))
    return tuple(each for each in found if each is not None)


def remedy_of(before: FloorResult, country: Jurisdiction, on: date) -> Remedy | None:
    """
    What stands in the way of a floor is changed part by part, until it is met or nothing of that is left.

    None where the law does not miss the floor, or no change is known.
    """
    if before.status is not FloorStatus.NOT_MET:
        return None
    change = _CHANGES[before.floor.measure]
    law, result, words = country, before, ""
    changed_once: set[str] = set()
    while result.status is FloorStatus.NOT_MET:
        found = None if result.question in changed_once else change(law, result, on)
        if found is None:
            return None
        words, made, new = found
        changed_once.add(result.question)
        # A part that several rules share changes in all of them.
        law = attrs.evolve(
            law,
            rules=(*rewritten(law.rules, made), *new),
            parameters=rewritten(law.parameters, made),
        )
        result = check_floor(before.floor, law.in_force(on), on)
    old = {id(rule) for rule in country.rules}
    changed = dict.fromkeys(rule.question for rule in law.rules if id(rule) not in old)
    return Remedy(
        words=words, changed=tuple(changed), before=before, after=result, jurisdiction=law
    )


Change = tuple[str, dict[int, object], tuple[Rule, ...]]
"""What changes in words, the new parts of the law by the identity of the old ones, and the rules that are added."""
Test: TypeAlias = Atom | IncludesListed
"""What a condition asks of facts."""
Changing = Callable[[Jurisdiction, FloorResult, date], Change | None]


def _conditions(words: str, changed: Callable[[Test], Condition | None]) -> Changing:
    """What a rule asks is changed, where a proof refuted it."""

    def change(country: Jurisdiction, result: FloorResult, _: date) -> Change | None:
        made: dict[int, object] = {
            id(part): new
            for rule in country.rules
            if rule.question == result.question
            for part in rule.all_parts
            if isinstance(part, Test) and (new := changed(part)) is not None
        }
        return (words, made, ()) if made else None

    return change


def _purposes(country: Jurisdiction, result: FloorResult, on: date) -> Change | None:
    """The offence names what it does not name yet."""
    floor, sets = result.floor, listed_purposes(country.in_force(on))
    named = {member.value for listed in sets for member in listed.members_on(on)}
    new = sorted(floor.purposes - named)
    if not sets or not new:
        return None
    periods = (*sets[0].periods, *map(floor.provision.gives, new))
    words = ", ".join(each.replace("_", " ") for each in new)
    made = {id(sets[0]): evolved(sets[0], {"periods": periods})}
    return f"the offence names {words}", made, ()


def _lengths(country: Jurisdiction, result: FloorResult, on: date) -> Change | None:
    """A rule of the kind gives at least as much as is asked."""
    floor = result.floor
    for rule in country.in_force(on).rules:
        made: dict[int, object] = {}
        for period, given in _given(rule, floor, on):
            shortest = given.shortest if isinstance(given, LengthRange) else given
            if isinstance(shortest, Length) and shortest < floor.least:
                made[id(period)] = attrs.evolve(period, value=_longer(period.value, floor.least))
        if made:
            return f"{rule.title}: at least {floor.least}", made, ()
    return None


def _longer(value: object, least: Length | None) -> object:
    return attrs.evolve(value, length=least) if isinstance(value, PermitDuration) else least


def _given(rule: Rule, floor: Floor, on: date) -> Iterator[tuple[Period[Any], object]]:
    """The lengths of a rule that the floor measures."""
    if isinstance(rule, ReflectionPeriodRule) and floor.measure is Measure.REFLECTION_PERIOD_LENGTH:
        for _, _, period in rule.standard.rows_on(on) if rule.standard else ():
            yield period, period.value
    elif isinstance(rule, PermitRule) and rule.ground in floor.grounds:
        for _, _, lasting in rule.duration.rows_on(on) if rule.duration else ():
            yield lasting, lasting.value.length
    elif isinstance(rule, SentencingRule) and rule.kind is OffenceKind.TRAFFICKING:
        for degree in rule.degrees_on(on).values():
            for _, _, longest in degree.maximum.rows_on(on) if degree.maximum else ():
                yield longest, longest.value


def _new(make: Callable[[Floor], Rule]) -> Changing:
    """A rule is added."""

    def change(_: Jurisdiction, result: FloorResult, __: date) -> Change:
        rule = make(result.floor)
        return f"a new rule: {rule.title}", {}, (rule,)

    return change


_CODE = "asked_by_treaty"


def _reflection(floor: Floor) -> Rule:
    return ReflectionPeriodRule(
        code=_CODE,
        title="a reflection period for victims",
        provisions=floor.provision,
        modality=Modality.SHALL,
        form=ReflectionForm.RECOVERY_PERIOD,
        when=TRAFFICKING_IN_PERSONS,
        standard=floor.provision.gives(days(30)),
        starts_on=Stay.reflection_period_from,
    )


def _permit(floor: Floor) -> Rule:
    return PermitRule(
        code=_CODE,
        title="a renewable residence permit for victims",
        provisions=floor.provision,
        modality=Modality.SHALL,
        ground=min(floor.grounds),
        when=TRAFFICKING_IN_PERSONS,
        duration=floor.provision.gives(lasts(months(6), renewable=True)),
    )


def _offence(floor: Floor) -> Rule:
    return SentencingRule(
        code=_CODE,
        title="an offence of trafficking in persons",
        kind=OffenceKind.TRAFFICKING,
        provisions=floor.provision,
        when=TRAFFICKING_IN_PERSONS,
        degrees=(
            Degree(
                code="ordinary",
                title="the offence as a whole",
                provisions=floor.provision,
                maximum=None,
            ),
        ),
    )


def _presumed(part: Test) -> Condition | None:
    is_of_a_child = isinstance(part, UnderAge) and (part.years, part.day) == (CHILD_AGE, None)
    presumed = all_of(Person.age_disputed, Person.thought_to_be_child)
    return any_of(part, presumed) if is_of_a_child else None


def _or_a_child(part: Test) -> Condition | None:
    is_of_means = Trafficking.means in _facts(part)
    return any_of(part, under_age_when_trafficked(CHILD_AGE)) if is_of_means else None


def _facts(part: Test) -> tuple[AnyFact, ...]:
    return part.facts if isinstance(part, Atom) else (part.fact,)


def _not_asked(fact: AnyFact) -> Callable[[Test], Condition | None]:
    return lambda part: always() if fact in _facts(part) else None


_CHANGES: Mapping[Measure, Changing] = {
    Measure.OFFENCE_EXISTS: _new(_offence),
    Measure.LONGEST_TERM: _lengths,
    Measure.LONGEST_AGGRAVATED_TERM: _lengths,
    Measure.PURPOSES: _purposes,
    Measure.CONSENT_IRRELEVANT: _conditions(
        "consent is not asked", _not_asked(Trafficking.consent)
    ),
    Measure.NO_MEANS_FOR_CHILDREN: _conditions(
        "no means are asked where the person was a child", _or_a_child
    ),
    Measure.REFLECTION_PERIOD_EXISTS: _new(_reflection),
    Measure.REFLECTION_PERIOD_LENGTH: _lengths,
    Measure.PERMIT_EXISTS: _new(_permit),
    Measure.PERMIT_LENGTH: _lengths,
    Measure.HELP_WITHOUT_TESTIMONY: _conditions(
        "cooperation with the police is not asked", _not_asked(Cooperation.with_police)
    ),
    Measure.CHILD_PRESUMPTION: _conditions(
        "who is thought to be a child while the age is disputed counts as one", _presumed
    ),
}
