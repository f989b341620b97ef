"""The contents of a country's pages: nothing that stands on a page has to be listed again."""

from __future__ import annotations

import sys
from functools import cache
from types import ModuleType
from typing import TypedDict

from traffick_rules.case.charge import Charge
from traffick_rules.facts.fact import FactGroup
from traffick_rules.law.conditions.condition import facts_tested
from traffick_rules.law.country.declaration import each_once
from traffick_rules.law.provision import Provision
from traffick_rules.law.rules.rule import Rule
from traffick_rules.law.values.dated_value import AnyDated, DatedSet, DatedValue


class Contents(TypedDict):
    """What a `Jurisdiction` takes from pages; each is the field of that name."""

    rules: tuple[Rule, ...]
    parameters: tuple[AnyDated, ...]
    fact_groups: tuple[type[FactGroup], ...]
    charge_groups: tuple[type[FactGroup], ...]
    further_provisions: tuple[Provision, ...]


@cache
def of_the_library() -> frozenset[int]:
    """What stands at the doors of the library, by identity: a page that opens them with a star has no law of its own in it."""
    doors = (sys.modules["traffick_rules.facts"], sys.modules["traffick_rules.law"])
    return frozenset(id(named) for door in doors for named in vars(door).values())


def contents(*pages: ModuleType) -> Contents:
    """
    What stands on the pages of a country, in their order and each once.

    Rules and provisions are those that have a name on a page, alone or in a tuple or list. Values that no rule uses are
    the country's parameters, and provisions that nothing rests on its further ones. A group of facts belongs to the
    charge where a rule on offences asks one of its facts, else to the case.

    Args:
        pages: Modules in the order in which the law is listed: `victim_status, reflection_period, permits`.

    Example:
        >>> from traffick_rules.law import contents
        >>> from traffick_rules_sweden import duties
        >>> [rule.code for rule in contents(duties)["rules"]]
        ['decide_on_reflection', 'hear_before_revoking']
    """
    found = each_once(
        thing
        for page in pages
        for named in vars(page).values()
        if id(named) not in of_the_library()
        for thing in (named if isinstance(named, tuple | list) else (named,))
    )
    rules = tuple(thing for thing in found if isinstance(thing, Rule))
    used = {id(value) for rule in rules for value in rule.all_values}
    values = tuple(thing for thing in found if isinstance(thing, DatedValue | DatedSet))
    resting = {id(provision) for rule in rules for provision in rule.all_provisions()}
    resting |= {id(provision) for value in values for provision in value.provisions}
    own = {page.__name__.partition(".")[0] for page in pages}
    groups = [
        thing
        for thing in found
        if isinstance(thing, type)
        and issubclass(thing, FactGroup)
        and thing.__module__.partition(".")[0] in own
    ]
    charged = {
        fact.group
        for rule in rules
        if issubclass(rule.record, Charge)
        for fact in facts_tested(rule.all_parts)
    }
    return Contents(
        rules=rules,
        parameters=tuple(value for value in values if id(value) not in used),
        fact_groups=tuple(group for group in groups if group not in charged),
        charge_groups=tuple(group for group in groups if group in charged),
        further_provisions=tuple(
            thing for thing in found if isinstance(thing, Provision) and id(thing) not in resting
        ),
    )
