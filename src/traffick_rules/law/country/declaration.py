"""What a country's plugin declares, before anything has been checked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import cached_property
from typing import TypeVar

import attrs

from traffick_rules.case import own_groups
from traffick_rules.case.case import Case
from traffick_rules.facts.fact import FactGroup, Grouped
from traffick_rules.law.country.claim import Claim
from traffick_rules.law.country.policy import Policy
from traffick_rules.law.provision import Provision, Source, several
from traffick_rules.law.rules.rule import Rule
from traffick_rules.law.values.dated_value import AnyDated


@attrs.frozen(eq=False, slots=False, kw_only=True, repr=False)
class Declaration:
    """What a country declares; the attributes are those of a `Jurisdiction`, which is one that has been checked."""

    code: str
    name: str
    local_name: str = ""
    local_language: str = ""
    covers_from: date
    rules: tuple[Rule, ...] = ()
    parameters: tuple[AnyDated, ...] = ()
    milder_law: Provision | None = None
    fact_groups: tuple[type[FactGroup], ...] = ()
    charge_groups: tuple[type[FactGroup], ...] = ()
    _policy: Policy | Callable[[], Policy] = attrs.field(default=Policy(), alias="policy")
    further_provisions: tuple[Provision, ...] = attrs.field(default=(), converter=several)
    claims: tuple[Claim, ...] = ()
    catalogues: tuple[str, ...] = ()
    sources: Mapping[str, Source] = attrs.field(factory=dict)

    def groups(self, kind: type[Grouped]) -> Mapping[str, type[FactGroup]]:
        """
        The fact groups of `Case` or `Charge` that count in the country: the shared ones and its own, by their key.

        Raises:
            ArgumentError: If the key of one of its own is taken, or cannot be a key.
        """
        own = self.fact_groups if issubclass(kind, Case) else self.charge_groups
        return own_groups.with_own(kind, own)

    @cached_property
    def provisions_of_law(self) -> tuple[Provision, ...]:
        """Every provision that can change an answer or a value, each once."""
        found = [provision for rule in self.rules for provision in rule.all_provisions()]
        found += [provision for dated in self.all_values for provision in dated.provisions]
        if self.milder_law is not None:
            found.append(self.milder_law)
        return each_once(found)

    @cached_property
    def all_values(self) -> tuple[AnyDated, ...]:
        """Every dated value, each once."""
        found = [dated for rule in self.rules for dated in rule.all_values]
        return each_once((*found, *self.parameters))


T = TypeVar("T")


def each_once(items: Iterable[T]) -> tuple[T, ...]:
    """The items, each once, by identity."""
    # By identity: two equal declarations of one thing are a mistake that validation reports.
    return tuple({id(item): item for item in items}.values())
