"""The columns of a table of cases: one for every fact, and one for every possibility of a some-of fact."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping
from functools import cache
from typing import cast

import attrs
import pyarrow as pa

from traffick_rules.case.case import Case
from traffick_rules.case.charge import Charge
from traffick_rules.case.record import Record
from traffick_rules.errors import ArgumentError
from traffick_rules.facts.fact import AnyFact, FactGroup, shown
from traffick_rules.facts.kinds import Day, OneOf, SomeOf, WholeNumber
from traffick_rules.facts.legs import RouteOfActs
from traffick_rules.mixins import Brief
from traffick_rules.plugins import AnyJurisdiction, get_jurisdiction


@attrs.frozen
class Column(Brief):
    """
    A column of a table of cases.

    Attributes:
        name: Its name, which does not change: `stay.lawful`, `trafficking.means.deception`.
        fact: The fact it states.
        member: The possibility, where the fact is a some-of fact; the column then says whether it holds.
        type: Its Arrow type: a boolean, a date, a whole number, or a text that is one of the fact's options.
    """

    name: str
    fact: AnyFact
    member: enum.StrEnum | None
    type: pa.DataType


def columns(
    jurisdiction: AnyJurisdiction | None = None, *, of: type[Record] = Case
) -> tuple[Column, ...]:
    """
    The columns of a table of cases, or of charges; all of them can be left out, and null is unknown.

    Args:
        jurisdiction: The country, for its own facts too; without it those of the shared vocabulary.
        of: `Case` or `Charge`.

    Raises:
        ArgumentError: If *jurisdiction* is no jurisdiction, or *of* is neither.

    Example:
        >>> from traffick_rules.bulk import columns
        >>> [c.name for c in columns() if c.name.startswith("cooperation.with")]
        ['cooperation.with_police', 'cooperation.with_return']
    """
    if of is not Case and of is not Charge:
        msg = f"of: {shown(of)} is neither Case nor Charge"
        raise ArgumentError(msg)
    groups = of.groups() if jurisdiction is None else get_jurisdiction(jurisdiction).groups(of)
    return tuple(columns_of(groups))


def columns_of(groups: Mapping[str, type[FactGroup]]) -> Iterator[Column]:
    """The columns for the facts of these groups, which stand by their key."""
    for key, group in groups.items():
        yield from _columns_of_group(key, group)


@cache
def _columns_of_group(key: str, group: type[FactGroup]) -> tuple[Column, ...]:
    found: list[Column] = []
    for name, fact in group.facts.items():
        path = f"{key}.{name}"
        if isinstance(fact, RouteOfActs):
            continue  # what it says of countries, acts and days stands in their columns
        if isinstance(fact, SomeOf):
            members = cast("type[enum.StrEnum]", fact.options)
            found += [Column(f"{path}.{each.value}", fact, each, pa.bool_()) for each in members]
        else:
            found.append(Column(path, fact, None, _type_of(fact)))
    return tuple(found)


def _type_of(fact: AnyFact) -> pa.DataType:
    if isinstance(fact, Day):
        return pa.date32()
    if isinstance(fact, WholeNumber):
        return pa.int16()
    return pa.string() if isinstance(fact, OneOf) else pa.bool_()


def arrow_schema(
    jurisdiction: AnyJurisdiction | None = None, *, of: type[Record] = Case
) -> pa.Schema:
    """
    The Arrow schema of a table of cases, or of charges, with every column.

    Arguments and errors are those of `columns`.
    """
    return pa.schema([(column.name, column.type) for column in columns(jurisdiction, of=of)])


def table_schema(
    jurisdiction: AnyJurisdiction | None = None, *, of: type[Record] = Case
) -> dict[str, object]:
    """
    JSON Schema (draft 2020-12) of a row of such a table, as an object by the names of the columns.

    Arguments and errors are those of `columns`.

    Example:
        >>> from traffick_rules.bulk import table_schema
        >>> table_schema()["properties"]["stay.lawful"]["description"]
        'the person has a right to stay'
    """
    known = columns(jurisdiction, of=of)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"A row of a table of {of.title.lower()}s",
        "description": "What is known; a column that is left out, or null, is unknown.",
        "type": "object",
        "properties": {
            column.name: {
                "description": _words(column),
                "anyOf": [
                    {"type": "boolean"} if column.member else column.fact.value_schema(),
                    {"type": "null"},
                ],
            }
            for column in known
        },
        "additionalProperties": False,
    }


def _words(column: Column) -> str:
    if column.member is None:
        return column.fact.words
    return f"{column.fact.words} {column.member.value.replace('_', ' ')}"
