"""
The fact groups that countries have of their own: which there are, by the key that a file uses.

A country's groups are known here once its jurisdiction has been made. For a key that no one here has declared, the
installed countries are asked, which may load them; what can do that lies above and is handed in.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Protocol

from traffick_rules.errors import ArgumentError
from traffick_rules.facts.fact import FactGroup, Grouped

_KEY = re.compile(r"[a-z][a-z0-9_]{0,39}")
_OTHERS = "others"


class HasGroups(Protocol):
    """A country, of which its fact groups are asked."""

    def groups(self, kind: type[Grouped]) -> Mapping[str, type[FactGroup]]:
        """The shared fact groups of a kind of record, and its own."""


_declared: dict[str, dict[str, list[type[FactGroup]]]] = {}
"""The groups of countries by kind of record and key, the newest last: a notebook may declare one again."""
_one: Callable[[Any], HasGroups]
_every: Callable[[str], Iterator[HasGroups]]


def supplied_by(
    one: Callable[[Any], HasGroups], every: Callable[[str], Iterator[HasGroups]]
) -> None:
    """
    Let installed countries be asked for their groups.

    Args:
        one: Gives the country of a code; a country is given back as it is.
        every: Gives every country that can be loaded, those first whose name has a text in it.
    """
    global _one, _every
    _one, _every = one, every


def with_own(kind: type[Grouped], own: Iterable[type[FactGroup]]) -> Mapping[str, type[FactGroup]]:
    """
    The shared fact groups of a kind of record and a country's own, by their key.

    Raises:
        ArgumentError: If a key is taken by another group, or cannot be one.
    """
    taken = dict(kind.groups())
    for group in own:
        if group.key in taken:
            msg = f"fact group key {group.key!r} of {group.__name__} is taken by {taken[group.key].__name__}"
            raise ArgumentError(msg)
        if not is_key(group.key):
            msg = f"fact group key {group.key!r} of {group.__name__} cannot be used; give a word of its own in small letters"
            raise ArgumentError(msg)
        taken[group.key] = group
    return taken


def declare(kind: type[Grouped], own: Iterable[type[FactGroup]]) -> None:
    """Let records of that kind have a country's groups."""
    known = _declared.setdefault(kind.title, {})
    for group in own:
        versions = known.setdefault(group.key, [])
        if group not in versions:
            versions.append(group)


def is_declared(kind: type[Grouped], group: type[FactGroup]) -> bool:
    """Whether records of that kind can have that group of a country."""
    return group in _declared.get(kind.title, {}).get(group.key, ())


def is_key(key: str) -> bool:
    """Whether a group of a country could have that key."""
    return bool(_KEY.fullmatch(key)) and key != _OTHERS


def is_strange(key: str) -> bool:
    """Whether a country could have that key of which nothing here is known, neither for cases nor for charges."""
    return is_key(key) and all(key != group.key for group in FactGroup.__subclasses__())


def find(kind: type[Grouped], key: str) -> type[FactGroup] | None:
    """The group of a country with that key, of the newest declaration; None where no country here has one."""
    return find_all(kind, [key]).get(key)


def find_all(kind: type[Grouped], keys: Iterable[str]) -> dict[str, type[FactGroup]]:
    """The groups of countries with these keys; those of which no country here has a group are left out."""
    known = _declared.setdefault(kind.title, {})
    wanted = list(keys)
    strange = {key for key in wanted if key not in known and is_key(key)}
    if strange:
        # The countries are looked through once, however many keys a broken file has.
        for _ in _every(min(strange)):
            if strange <= known.keys():
                break
    return {key: known[key][-1] for key in wanted if key in known}


def loaded(kind: type[Grouped]) -> Mapping[str, type[FactGroup]]:
    """The shared groups of a kind of record and those of the countries that were loaded so far."""
    own = sorted(_declared.get(kind.title, {}).items())
    return {**kind.groups(), **{key: versions[-1] for key, versions in own}}


def groups_in(
    kind: type[Grouped], jurisdiction: HasGroups | str | None
) -> Mapping[str, type[FactGroup]]:
    """
    The shared fact groups of a kind of record and those of one country, or of every one that is installed.

    Raises:
        ArgumentError: If *jurisdiction* is neither a country nor a code.
        JurisdictionNotFoundError: If nothing supplies the country.
        PluginError: If its plugin cannot be loaded.
    """
    if jurisdiction is None:
        found = dict(kind.groups())
        for country in _every(""):
            found.update(country.groups(kind))
        return found
    return _one(jurisdiction).groups(kind)
