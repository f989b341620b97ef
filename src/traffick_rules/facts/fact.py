"""
Facts: what can be known about a case, declared once, in groups.

A declared fact is a term in a rule (`Stay.lawful`) and, read from a case, a value
(`case.stay.lawful`), where `None` means unknown. Each kind of fact knows how to read its value from
plain data, how to write it back, and how to describe it in JSON Schema.
"""

from __future__ import annotations

import enum
import warnings
from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Generic,
    NoReturn,
    Protocol,
    Self,
    SupportsIndex,
    TypeAlias,
    TypeVar,
    dataclass_transform,
    overload,
)

import attrs

from traffick_rules.errors import (
    ArgumentError,
    CaseError,
    Problem,
    RenamedFactWarning,
    UndecidedError,
    did_you_mean,
)

T = TypeVar("T")
JSON = dict[str, object]

_SHOWN = 60
_MANY_BITS = 10_000  # Python writes no number of more than 4,300 digits


class ReadingError(Exception):
    """A value cannot be read; each problem's path is relative to the fact."""

    def __init__(self, *problems: Problem) -> None:
        self.problems = problems
        super().__init__(*problems)


def shown(value: object) -> str:
    """*value* as a message shows it: short, in the words of a case file."""
    if isinstance(value, bool) or value is None:
        return {True: "true", False: "false", None: "null"}[value]
    if isinstance(value, Mapping):
        return "an object"
    if isinstance(value, list | tuple | set | frozenset):
        return "a list"
    if isinstance(value, int) and value.bit_length() > _MANY_BITS:
        return "a number with too many digits"
    if isinstance(value, enum.Enum):
        value = value.value
    text = repr(value.isoformat() if isinstance(value, date) else value)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def place(key: object) -> str:
    """*key* as a path shows it: short, and printable whatever the file writes."""
    text = key if isinstance(key, str) else shown(key)
    return printable(text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…")


def printable(text: str) -> str:
    """*text* with every character that could not be printed, or could steer a terminal, written out."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else repr(char)[1:-1] for char in text)


def wrong(value: object, expected: str, hint: str = "", path: str = "") -> Problem:
    """The problem that *value* is not what was expected."""
    return Problem(path, f"{shown(value)} is not {expected}", hint)


def check_each(name: str, given: object, example: str) -> tuple[Any, ...]:
    """
    What *given* holds, if it is a list or another collection; a text is none.

    Args:
        name: The name of the argument.
        given: What was given for it.
        example: A right one, as it would be written in Python.

    Raises:
        ArgumentError: If it is anything else.
    """
    if isinstance(given, Iterable) and not isinstance(given, str | bytes | type):
        return tuple(given)
    msg = f"{name}: {shown(given)} is not a list; give one such as {example}"
    raise ArgumentError(msg)


class Fact(ABC, Generic[T]):
    """
    One thing that can be known about a case: stated, or unknown. Unknown is never "no".

    Args:
        words: The fact as a statement in plain words, third person, without a full stop.
        question: The question that an interview asks; empty where the statement has to do.
        note: What exactly is meant, where the words leave it open.
        not_yet: What one replies where there is nothing to say yet, such as `no decision yet`; the fact is then unknown.

    Attributes:
        name: The fact's name within its group.
        group: The group that declares it.
        group_key: The key of that group.
        path: Group key and name, as in a case file: `stay.lawful`.
        first_path: The path under its first name, which fingerprints and digests keep when a fact is renamed.
        follows: The fact of its group that is asked before it, or None: what was decided, before who decided.
    """

    name: str
    group: type[FactGroup]
    # Read for every fact of every case, and slow to look up in the group, whose metaclass comes first.
    group_key: str

    def __init__(
        self, words: str, question: str = "", *, note: str = "", not_yet: str = ""
    ) -> None:
        self.words = words
        self.question = question
        self.note = note
        self.not_yet = not_yet

    def __set_name__(self, owner: type[FactGroup], name: str) -> None:
        self.name = name
        self.group = owner

    @property
    def path(self) -> str:
        return f"{self.group_key}.{self.name}"

    @property
    def first_path(self) -> str:
        former = (old for old, new in self.group.renamed.items() if new == self.name)
        return f"{self.group_key}.{next(former, self.name)}"

    @property
    def follows(self) -> AnyFact | None:
        before = self.group.follows.get(self.name)
        return None if before is None else self.group.facts[before]

    def __reduce_ex__(self, protocol: SupportsIndex) -> str | tuple[object, ...]:
        if hasattr(self, "group"):
            # There is one fact of that name in its group: a copy is the fact itself.
            return getattr, (self.group, self.name)
        return super().__reduce_ex__(protocol)

    def __repr__(self) -> str:
        return self.path if hasattr(self, "group") else f"<fact of no group: {self.words}>"

    def __bool__(self) -> NoReturn:
        msg = f"{self.path} is a term, neither true nor false; combine terms with all_of, any_of and not_"
        raise UndecidedError(msg)

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...
    @overload
    def __get__(self, instance: FactGroup, owner: type[FactGroup]) -> T | None: ...
    @overload
    def __get__(self, instance: object, owner: type) -> Self: ...
    def __get__(self, instance: object, owner: type) -> Self | T | None:
        # A group's instance keeps the value in its own dictionary, which Python looks at first.
        return self

    if TYPE_CHECKING:

        def __set__(self, instance: FactGroup, value: T | None) -> None: ...

    @abstractmethod
    def read(self, raw: object) -> T:
        """
        The value that *raw* (plain data from JSON, YAML or Python) stands for.

        Raises:
            ReadingError: If *raw* is not exactly such a value; nothing is coerced.
        """

    def take(self, raw: object) -> T:
        """
        What `read` gives.

        Raises:
            CaseError: If *raw* is not such a value.
        """
        try:
            return self.read(raw)
        except ReadingError as error:
            problems = [Problem(f"{self.path}{p.path}", p.message, p.hint) for p in error.problems]
            raise CaseError(problems) from None

    @abstractmethod
    def write(self, value: T) -> object:
        """*value* as plain data; `read` gives it back."""

    @abstractmethod
    def is_value(self, value: object) -> bool:
        """Whether *value* is a value of this fact."""

    @abstractmethod
    def value_schema(self) -> JSON:
        """JSON Schema of the plain data that `read` accepts."""

    def schema(self) -> JSON:
        """JSON Schema of the fact, unknown (null) included, with its words."""
        description = f"{self.words}. {self.note}".strip() if self.note else self.words
        return {"description": description, "anyOf": [self.value_schema(), {"type": "null"}]}

    @property
    @abstractmethod
    def expected(self) -> str:
        """What a value is, in words, for error messages."""


AnyFact: TypeAlias = Fact[Any]
"""A fact whose kind of value does not matter."""


_OF_GROUPS = {"key", "weight", "follows", "asked_after", "lasts", "renamed", "facts"}


class _Declared(type):
    """The kind of class that a fact group is: a fact that it does not declare is an error with a hint."""

    if not TYPE_CHECKING:

        def __getattr__(cls, name: str) -> NoReturn:
            facts = vars(cls).get("facts")
            if facts is None or name.startswith("_"):
                msg = f"type object {cls.__name__!r} has no attribute {name!r}"
            else:
                hint = did_you_mean(name, facts) or f"known: {', '.join(facts)}"
                msg = f"{cls.__name__}.{name} is not a fact; {hint}"
            raise AttributeError(msg)


@dataclass_transform(kw_only_default=True, frozen_default=True)
class FactGroup(metaclass=_Declared):
    """
    A group of facts; a subclass declares them as class attributes.

    An instance is frozen and keyword-only; a fact left out is unknown (`None`).

    Attributes:
        key: The group's name in a case file.
        weight: How much it asks of a person to be asked about it: 1 for what stands in papers, more for what
            is private or hurts. Cheaper questions that settle the same come first.
        follows: Facts that are asked only after another one of the group, by name: who decided, after what was decided.
        asked_after: The path of a fact of another group that is asked before any of this one, where it matters.
        lasts: Facts that are stated until a day, with the fact of the group that gives their last day, by name.
        renamed: Former names of facts, the oldest first, with the name that each has today. What was stored under a
            former name is read, with a `RenamedFactWarning`; the same case keeps its digest, and the law its fingerprint.
        facts: The declared facts by name, in order.

    Raises:
        CaseError: If an instance is made with something that is not a value of the fact.

    Example:
        >>> from traffick_rules.facts import Stay
        >>> Stay(lawful=False).lawful
        False
        >>> Stay.lawful
        stay.lawful
    """

    key: ClassVar[str]
    weight: ClassVar[int]
    follows: ClassVar[Mapping[str, str]]
    asked_after: ClassVar[str]
    lasts: ClassVar[Mapping[str, str]]
    renamed: ClassVar[Mapping[str, str]]
    facts: ClassVar[Mapping[str, AnyFact]]

    def __init_subclass__(  # noqa: PLR0913 - what a group says of its facts, each by name
        cls,
        *,
        key: str,
        weight: int = 1,
        follows: Mapping[str, str] | None = None,
        asked_after: str = "",
        lasts: Mapping[str, str] | None = None,
        renamed: Mapping[str, str] | None = None,
    ) -> None:
        declared = {name: fact for name, fact in vars(cls).items() if isinstance(fact, Fact)}
        for name in declared:
            if name in _OF_GROUPS or hasattr(FactGroup, name):
                msg = (
                    f"a fact of {cls.__name__} cannot be called {name!r}; every group has that name"
                )
                raise ArgumentError(msg)
        cls.key = key
        cls.weight = weight
        cls.follows = follows or {}
        cls.asked_after = asked_after
        cls.lasts = lasts or {}
        cls.renamed = renamed or {}
        for old, new in cls.renamed.items():
            if old in declared or new not in declared:
                msg = f"{cls.__name__}: {old!r} cannot be the former name of {new!r}; give a name that no fact has, and one that a fact has"
                raise ArgumentError(msg)
        cls.facts = declared
        for fact in declared.values():
            fact.group_key = key
        # Kept in the instance dictionary: slots would take the names from the declared facts. What
        # attrs would generate for each group is written once below, which keeps the import light.
        attrs.define(
            cls,
            these={name: attrs.field(default=None, kw_only=True) for name in cls.facts},
            frozen=True,
            slots=False,
            init=False,
            eq=False,
            repr=False,
        )

    if not TYPE_CHECKING:

        def __init__(self, **facts: object) -> None:
            unknown = facts.keys() - self.facts.keys()
            if unknown:
                name = min(unknown)
                hint = did_you_mean(name, self.facts) or f"known: {', '.join(self.facts)}"
                problem = Problem(f"{self.key}.{name}", f"{name!r} is not known here", hint)
                raise CaseError([problem])
            self.__dict__.update(dict.fromkeys(self.facts) | facts)
            problems = [
                wrong(value, fact.expected, path=fact.path)
                for name, fact in (self.facts.items() if facts else ())
                if (value := facts.get(name)) is not None and not fact.is_value(value)
            ]
            if problems:
                raise CaseError(problems)

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        return self.__dict__ == other.__dict__

    def __hash__(self) -> int:
        return hash((type(self), *self.__dict__.values()))

    def __repr__(self) -> str:
        known = (f"{name}={value!r}" for name, value in self.known().items())
        return f"{type(self).__name__}({', '.join(known)})"

    @classmethod
    def current(cls, name: str) -> str:
        """The name that a fact has today; of a former one a `RenamedFactWarning` says so."""
        if name not in cls.renamed:
            return name
        new = cls.renamed[name]
        told = f"{cls.key}.{name} is called {cls.key}.{new}; it was read all the same"
        warnings.warn(told, RenamedFactWarning, stacklevel=2)
        return new

    def known(self) -> dict[str, object]:
        """The facts that are stated, by name, in order of declaration."""
        return {name: value for name in self.facts if (value := self.__dict__[name]) is not None}


class Known(Protocol):
    """Something of which facts are known, such as a case."""

    def value(self, fact: Fact[T]) -> T | None:
        """What is known of a fact; None where it is unknown."""


class Stated(Known, Protocol):
    """A record, of which the groups are asked."""

    @property
    def stated(self) -> tuple[FactGroup, ...]:
        """The groups of which something is known."""


class Grouped:
    """
    What is known, with an attribute for each shared group of facts; the base of records.

    Attributes:
        title: What such a record is called.
        others: What is known of the facts that countries have of their own, a group each.
    """

    title: ClassVar[str]
    others: tuple[FactGroup, ...]

    @classmethod
    def groups(cls) -> Mapping[str, type[FactGroup]]:
        """The shared fact groups by their key; `Jurisdiction.groups` gives a country's own too."""
        return _groups(cls)  # type: ignore[arg-type] # a class can be hashed


@cache
def _groups(kind: type[Any]) -> dict[str, type[FactGroup]]:
    attributes: tuple[attrs.Attribute[object], ...] = attrs.fields(kind)
    return {
        attribute.name: attribute.type
        for attribute in attributes
        if isinstance(attribute.type, type) and issubclass(attribute.type, FactGroup)
    }
