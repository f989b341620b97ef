"""
Records: typed facts in groups, in and out of plain data and files.

`Case` and `Charge` are records. A record is frozen; the shared groups are attributes under the keys that a
file uses, so that `record.stay.lawful`, `Stay.lawful` and `{"stay": {"lawful": …}}` are one thing. Groups that
countries have of their own lie beside them: `record[DanishCase].labour_migration_case`.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from typing import Any, ClassVar, Protocol, Self, TypeVar, overload

import attrs

from traffick_rules.case import consistency, own_groups, reading, schema
from traffick_rules.errors import ArgumentError, CaseError, did_you_mean
from traffick_rules.facts.fact import AnyFact, Fact, FactGroup, Grouped, check_each, shown, wrong

T = TypeVar("T")
G = TypeVar("G", bound=FactGroup)


class _Printer(Protocol):
    """What IPython and Hypothesis print values with."""

    def text(self, obj: str) -> None:
        """Add a text."""


@attrs.frozen(kw_only=True, slots=False, repr=False)
class Record(Grouped):
    """
    What is known, as typed facts in groups; the base of `Case` and `Charge`.

    Attributes:
        others: The groups that countries have of their own, of which something is known; `record[group]` gives one.

    Raises:
        CaseError: If the facts contradict each other.
    """

    title: ClassVar[str]
    # A record is no collection, although `record[group]` gives a group.
    __iter__: ClassVar[None] = None

    others: tuple[FactGroup, ...] = ()

    def __repr__(self) -> str:
        # As a case file, so that what a failing test prints can be pasted into one.
        return f"<{self.title.lower()} {self.line}>"

    @property
    def line(self) -> str:
        """The record as a case file has it, in one line of JSON."""
        return json.dumps(self.to_dict(), ensure_ascii=False)

    def _repr_pretty_(self, printer: _Printer, cycle: bool) -> None:  # noqa: ARG002, FBT001 - IPython's protocol
        printer.text(repr(self))

    def __attrs_post_init__(self) -> None:
        strangers = [
            wrong(
                self.__dict__[key], f"the facts of that group; give {group.__name__}(…)", path=key
            )
            for key, group in self.groups().items()
            if not isinstance(self.__dict__[key], group)
        ]
        own: dict[str, FactGroup] = {}
        for group in self.others and check_each("others", self.others, "(DanishCase(…),)"):
            if not isinstance(group, FactGroup) or not own_groups.is_declared(
                type(self), type(group)
            ):
                expected = f"a group of a country that has it for {self.title.lower()}s"
                strangers.append(wrong(group, expected, path="others"))
            elif group.key in own:
                strangers.append(wrong(group, "the only group with its key", path=group.key))
            else:
                own[group.key] = group
        if strangers:
            raise CaseError(strangers)
        # Equal records have equal fields: in one order, and without groups of which nothing is known.
        known = {key: own[key] for key in sorted(own) if own[key].known()}
        self.__dict__.update(others=tuple(known.values()), _own=known)
        problems = consistency.contradictions(self)
        if problems:
            raise CaseError(problems)

    @classmethod
    def check(cls, record: object, name: str = "") -> Self:
        """
        *record*, if it is of this kind.

        Args:
            record: What was given.
            name: The argument it was given for; what such a record is called, if left out.

        Raises:
            ArgumentError: If it is anything else.
        """
        if isinstance(record, cls):
            return record
        kind = cls.title.lower()
        msg = f"{name or kind}: {type(record).__name__} is not a {kind}; read one with {cls.title}.from_dict or from_file"
        raise ArgumentError(msg)

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
    def json_schema(
        cls, jurisdiction: own_groups.HasGroups | str | None = None
    ) -> dict[str, object]:
        """
        JSON Schema of the files that `from_file` accepts.

        Args:
            jurisdiction: The country, or its code, whose own groups are in it beside the shared ones; those of every
                installed country if left out.

        Raises:
            ArgumentError: If *jurisdiction* is neither a country nor a code.
            JurisdictionNotFoundError: If nothing supplies the country.
            PluginError: If its plugin cannot be loaded.

        Source:
            JSON Schema, draft 2020-12.
        """
        groups = own_groups.groups_in(cls, jurisdiction)
        return schema.record_schema(cls.title, cls.__doc__ or "", groups)

    def __getitem__(self, group: type[G]) -> G:
        """
        What is known of a group of facts, such as a country's own; nothing where nothing is stated.

        Raises:
            ArgumentError: If records of this kind have no such group.
            CaseError: If the facts are those of another version of the group, and do not fit into this one.
        """
        if not self.takes(group):
            expected = "give one such as Stay"
            msg = f"{getattr(group, '__name__', shown(group))} is not a group of this {self.title.lower()}; {expected}"
            raise ArgumentError(msg)
        found = self.__dict__.get(group.key) or self._known.get(group.key)
        if isinstance(found, group):
            return found
        return group(**({} if found is None else found.known()))

    @classmethod
    def takes(cls, group: object) -> bool:
        """Whether records of this kind have that group, as a shared one or as one of a country."""
        if not (
            isinstance(group, type) and issubclass(group, FactGroup) and group is not FactGroup
        ):
            return False
        return cls.groups().get(group.key) is group or own_groups.is_declared(cls, group)

    @classmethod
    def fact_at(cls, path: str) -> AnyFact | None:
        """The fact with that path, such as `stay.lawful`; None where records of this kind have none."""
        key, _, name = path.partition(".")
        group = cls.groups().get(key) or own_groups.find(cls, key)
        return None if group is None else group.facts.get(group.current(name))

    @classmethod
    def fact(cls, fact: AnyFact | str) -> AnyFact:
        """
        The fact with that path, such as `stay.lawful`; a fact of this kind of record is given back as it is.

        Raises:
            ArgumentError: If records of this kind have no such fact.

        Example:
            >>> from traffick_rules import Case
            >>> Case.fact("stay.lawful").words
            'the person has a right to stay'
        """
        found = cls.fact_at(fact) if isinstance(fact, str) else fact
        if isinstance(found, Fact) and cls.takes(getattr(found, "group", None)):
            return found
        if isinstance(fact, Fact) and hasattr(fact, "group"):
            msg = f"{fact.path} is not a fact of {cls.title.lower()}s"
            raise ArgumentError(msg)
        groups = own_groups.loaded(cls).values()
        paths = [known.path for group in groups for known in group.facts.values()]
        hint = did_you_mean(fact, paths) or "name one such as Stay.lawful or 'stay.lawful'"
        msg = f"{shown(fact)} is not a fact; {hint}"
        raise ArgumentError(msg)

    @property
    def stated(self) -> tuple[FactGroup, ...]:
        """The groups of which something is known, the shared ones first."""
        shared: Iterable[FactGroup] = (self.__dict__[key] for key in self.groups())
        return (*(group for group in shared if group.known()), *self.others)

    @overload
    def value(self, fact: Fact[T]) -> T | None: ...
    @overload
    def value(self, fact: str) -> Any: ...  # noqa: ANN401 - the path does not say of which kind the fact is
    def value(self, fact: Any) -> Any:
        """
        What is known of *fact*, or of the fact with that path; None where it is unknown or not a fact of this kind of record.

        Raises:
            ArgumentError: If *fact* is no fact.
            CaseError: If what is stated belongs to another version of a country's group, and is no value of *fact*.
        """
        try:
            group = self.__dict__.get(fact.group_key)
        except (AttributeError, TypeError):
            return self.value(self.fact(fact))
        if group is not None:
            return group.__dict__.get(fact.name)
        own = self._known.get(fact.group_key)
        if own is None:
            return None
        value = own.__dict__.get(fact.name)
        if value is not None and type(own) is not fact.group and not fact.is_value(value):
            problem = wrong(value, fact.expected, f"{fact.path} was declared again", fact.path)
            raise CaseError([problem])
        return value

    @overload
    def with_values(self, values: Mapping[AnyFact, object]) -> Self: ...
    @overload
    def with_values(self, values: Mapping[str, object]) -> Self: ...
    def with_values(self, values: Mapping[Any, object]) -> Self:
        """
        The record with some facts changed.

        Args:
            values: The new values by their fact, or by its path and then also as a case file has them; None makes a fact
                unknown.

        Raises:
            ArgumentError: If a fact is not one of this kind of record.
            CaseError: If a value is not one of its fact, or the facts contradict each other.
        """
        changed: dict[type[FactGroup], dict[str, Any]] = {}
        for named, value in values.items():
            fact = self.fact(named)
            given = fact.take(value) if isinstance(named, str) and value is not None else value
            changed.setdefault(fact.group, {})[fact.name] = given
        shared: dict[str, Any] = {}
        own = dict(self._known)
        for group, facts in changed.items():
            made = group(**{**self[group].known(), **facts})
            (shared if group.key in self.groups() else own)[group.key] = made
        return attrs.evolve(self, **shared, others=tuple(own.values()))

    @property
    def _known(self) -> Mapping[str, FactGroup]:
        """The groups of countries by their key."""
        known: Mapping[str, FactGroup] = self.__dict__["_own"]
        return known
