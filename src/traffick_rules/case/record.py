"""
Records: typed facts in groups, in and out of plain data and files.

`Case` and `Charge` are records. A record is frozen; its groups are attributes under the keys that a
file uses, so that `record.stay.lawful`, `Stay.lawful` and `{"stay": {"lawful": …}}` are one thing.
"""

from __future__ import annotations

import json
import keyword
import os
import re
from collections.abc import Mapping
from functools import cache
from typing import Any, ClassVar, Protocol, Self, TypeVar, cast

import attrs

from traffick_rules.case import consistency, reading, schema
from traffick_rules.errors import ArgumentError, CaseError
from traffick_rules.facts.fact import AnyFact, Fact, FactGroup, Grouped, shown, wrong

T = TypeVar("T")
R = TypeVar("R", bound="Record")


class _Printer(Protocol):
    """What IPython and Hypothesis print values with."""

    def text(self, obj: str) -> None:
        """Add a text."""


_KEY = re.compile(r"[a-z][a-z0-9_]*")

__all__ = ["Record"]


@attrs.frozen(kw_only=True, slots=False, repr=False)
class Record(Grouped):
    """
    What is known, as typed facts in groups; the base of `Case` and `Charge`.

    Raises:
        CaseError: If the facts contradict each other.
    """

    title: ClassVar[str]
    # What a kind with further fact groups was made of, so that its records can be pickled.
    _made_of: ClassVar[tuple[type[Record], tuple[type[FactGroup], ...]] | None] = None

    def __repr__(self) -> str:
        # As a case file, so that what a failing test prints can be pasted into one.
        return f"<{self.title.lower()} {self.line}>"

    @property
    def line(self) -> str:
        """The record as a case file has it, in one line of JSON."""
        return json.dumps(self.to_dict(), ensure_ascii=False)

    def _repr_pretty_(self, printer: _Printer, cycle: bool) -> None:  # noqa: ARG002, FBT001 - IPython's protocol
        printer.text(repr(self))

    def __reduce__(self) -> tuple[object, ...]:
        kind, extra = self._made_of or (type(self), ())
        return (_restored, (kind, extra, dict(self.__dict__)))

    def __attrs_post_init__(self) -> None:
        strangers = [
            wrong(
                self.__dict__[key], f"the facts of that group; give {group.__name__}(…)", path=key
            )
            for key, group in self.groups().items()
            if not isinstance(self.__dict__[key], group)
        ]
        if strangers:
            raise CaseError(strangers)
        problems = consistency.contradictions(self)
        if problems:
            raise CaseError(problems)

    @classmethod
    def check(cls, record: object) -> Self:
        """
        *record*, if it is of this kind.

        Raises:
            ArgumentError: If it is anything else.
        """
        if isinstance(record, cls):
            return record
        name = cls.title.lower()
        msg = f"{name}: {type(record).__name__} is not a {name}; read one with {cls.title}.from_dict or from_file"
        raise ArgumentError(msg)

    @classmethod
    def with_groups(cls, *extra: type[FactGroup]) -> type[Self]:
        """
        A record with further fact groups, as a country plugin may declare them.

        Args:
            extra: Fact groups whose keys are not taken yet; none gives the class itself.

        Raises:
            ArgumentError: If a key is taken by another group, or cannot be an attribute
                of a record.
        """
        return cast("type[Self]", _extended(cls, extra))  # type: ignore[arg-type] # as above

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """
        The record that plain data stands for.

        Args:
            data: A mapping as JSON has it; dates may be `datetime.date`. Null or absent is unknown.

        Raises:
            CaseError: With every problem of the data at once.
        """
        return reading.structure(cls, data)

    @classmethod
    def from_file(cls, path: str | os.PathLike[str]) -> Self:
        """
        The record that a JSON (`.json`) or YAML (`.yaml`, `.yml`) file holds, in UTF-8.

        YAML is read as YAML 1.2, where an unquoted `no` is a text and not "false"; it needs the extra
        `traffick-rules[yaml]`. Anchors, aliases and tags are refused.

        Args:
            path: The file; at most 1 MiB.

        Raises:
            CaseError: With every problem of the file at once, each with the file's name.
        """
        return reading.structure(cls, reading.load(path), source=reading.file_of(path).name)

    def to_dict(self) -> dict[str, object]:
        """The known facts as plain data; `from_dict` gives an equal record back."""
        return reading.unstructure(self)

    @classmethod
    def json_schema(cls) -> dict[str, object]:
        """
        JSON Schema of the files that `from_file` accepts.

        Source:
            JSON Schema, draft 2020-12.
        """
        return schema.record_schema(cls.title, cls.__doc__ or "", cls.groups())

    def value(self, fact: Fact[T]) -> T | None:
        """
        What is known of *fact*; None where it is unknown or not a fact of this kind of record.

        Raises:
            ArgumentError: If *fact* is no fact.
        """
        try:
            group = self.__dict__.get(fact.group.key)
        except (AttributeError, TypeError):
            msg = f"{shown(fact)} is not a fact; give one such as Stay.lawful"
            raise ArgumentError(msg) from None
        value: T | None = None if group is None else group.__dict__.get(fact.name)
        return value

    def widened(self, kind: type[R]) -> R:
        """
        The record as one of a kind that has further fact groups, in which nothing is known.

        Args:
            kind: The kind, such as a country's own; a record of it stays what it is.
        """
        if isinstance(self, kind):
            return self
        return kind(**{key: self.__dict__[key] for key in self.groups()})

    def with_values(self, values: Mapping[AnyFact, object]) -> Self:
        """
        The record with some facts changed.

        Args:
            values: The new values by their fact; None makes a fact unknown.

        Raises:
            ArgumentError: If a fact is not one of this kind of record.
            CaseError: If a value is not one of its fact, or the facts contradict each other.
        """
        groups = dict(type(self).groups())
        changed: dict[str, dict[str, object]] = {}
        for fact, value in values.items():
            if getattr(fact, "group", None) not in groups.values():
                msg = f"{shown(fact)} is not a fact of this {self.title.lower()}"
                raise ArgumentError(msg)
            changed.setdefault(fact.group.key, {})[fact.name] = value
        evolved: dict[str, Any] = {
            key: groups[key](**{**self.__dict__[key].known(), **facts})
            for key, facts in changed.items()
        }
        return attrs.evolve(self, **evolved)


@cache
def _extended(record: type[Record], extra: tuple[type[FactGroup], ...]) -> type[Record]:
    if not extra:
        return record
    taken = dict(record.groups())
    for group in extra:
        if group.key in taken:
            msg = f"fact group key {group.key!r} of {group.__name__} is taken by {taken[group.key].__name__}"
            raise ArgumentError(msg)
        if (
            not _KEY.fullmatch(group.key)
            or keyword.iskeyword(group.key)
            or hasattr(record, group.key)
        ):
            msg = f"fact group key {group.key!r} of {group.__name__} cannot be used; give a word of its own in small letters"
            raise ArgumentError(msg)
        taken[group.key] = group
    fields = {group.key: attrs.field(type=group, factory=group) for group in extra}
    return attrs.make_class(
        record.__name__,
        fields,
        bases=(record,),
        class_body={"__doc__": record.__doc__, "_made_of": (record, extra)},
        frozen=True,
        kw_only=True,
        slots=False,
        repr=False,
    )


def _restored(
    kind: type[Record], extra: tuple[type[FactGroup], ...], groups: dict[str, FactGroup]
) -> Record:
    return kind.with_groups(*extra)(**groups)
