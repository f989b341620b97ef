"""
Claims: what the law is declared to be, which is proved rather than believed.

A claim says which cases there must not be. It is written over rails: for every condition that it speaks of, the
cases in which that is yes and those in which it is no, combined with `&`, `|` and `~` alone, so that a truth
table and a solver can look for one.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, TypeAlias

import attrs

from traffick_rules.errors import LawError, Problem
from traffick_rules.facts.fact import AnyFact, Fact, FactGroup, shown
from traffick_rules.facts.kinds import YesNo
from traffick_rules.law.condition import Atom, Condition, Term, as_condition, not_
from traffick_rules.law.provision import Provision
from traffick_rules.result import Brief

__all__ = [
    "Asked",
    "Claim",
    "IndependentOf",
    "Rails",
    "differ",
    "equivalent",
    "implies",
    "independent_of",
    "monotone",
    "never",
    "not_worse",
]

Asked: TypeAlias = str | Condition
"""A question by its name, such as `permits.9b`, or a condition of one's own."""

Rails: TypeAlias = Mapping[str, tuple[Any, Any]]
"""By name, where a condition is yes and where it is no; with `'` behind the name in the case compared."""


def differ(one: tuple[Any, Any], other: tuple[Any, Any]) -> Any:  # noqa: ANN401 - a rail
    """Where two conditions have not the same value, given the rails of each."""
    (yes, no), (other_yes, other_no) = one, other
    return (yes & ~other_yes) | (other_yes & ~yes) | (no & ~other_no) | (other_no & ~no)


@attrs.frozen(eq=False, repr=False, kw_only=True)
class Claim(Brief, ABC):
    """
    Something that is claimed of every case, made by one of the functions below.

    Attributes:
        provision: Where the law says so; None for what follows from no one provision.
    """

    provision: Provision | None = None

    def __str__(self) -> str:
        return f"{self.words} ({self.provision.id})" if self.provision else self.words

    @property
    @abstractmethod
    def words(self) -> str:
        """The claim in words."""

    @property
    @abstractmethod
    def asked(self) -> Mapping[str, Asked]:
        """The questions and conditions that it speaks of, by the name of their rails."""

    @property
    def split(self) -> tuple[AnyFact, ...]:
        """The facts in which the two cases that it compares may differ; none where it looks at one case."""
        return ()

    @abstractmethod
    def broken(self, rails: Rails) -> Any:  # noqa: ANN401 - a rail
        """The cases that must not be."""


@attrs.frozen(eq=False, repr=False, kw_only=True)
class IndependentOf(Claim):
    """
    The claim that an answer does not hang on some facts.

    Attributes:
        question: The question; empty on a rule, for the rule's own.
        facts: The facts that must not matter.
    """

    question: Asked = ""
    facts: tuple[AnyFact, ...]

    @property
    def words(self) -> str:
        groups = dict.fromkeys(fact.group for fact in self.facts)
        whole = [group for group in groups if set(group.facts.values()) <= set(self.facts)]
        parts = [fact.path for fact in self.facts if fact.group not in whole]
        what = ", ".join([*(group.key for group in whole), *parts])
        return f"{_name(self.question)} independent of {what}".lstrip()

    @property
    def asked(self) -> Mapping[str, Asked]:
        return {"a": self.question}

    @property
    def split(self) -> tuple[AnyFact, ...]:
        return self.facts

    def of(self, question: str) -> IndependentOf:
        """The claim of that question, where it names none itself."""
        return self if self.question else attrs.evolve(self, question=question)

    def broken(self, rails: Rails) -> Any:  # noqa: ANN401
        return differ(rails["a"], rails["a'"])


@attrs.frozen(eq=False, repr=False, kw_only=True)
class _Implies(Claim):
    a: Asked
    b: Asked

    @property
    def words(self) -> str:
        return f"{_name(self.a)} implies {_name(self.b)}"

    @property
    def asked(self) -> Mapping[str, Asked]:
        return {"a": self.a, "b": self.b}

    def broken(self, rails: Rails) -> Any:  # noqa: ANN401
        return rails["a"][0] & ~rails["b"][0]


@attrs.frozen(eq=False, repr=False, kw_only=True)
class _Never(Claim):
    a: Asked

    @property
    def words(self) -> str:
        return f"never {_name(self.a)}"

    @property
    def asked(self) -> Mapping[str, Asked]:
        return {"a": self.a}

    def broken(self, rails: Rails) -> Any:  # noqa: ANN401
        return rails["a"][0]


@attrs.frozen(eq=False, repr=False, kw_only=True)
class _Equivalent(Claim):
    a: Asked
    b: Asked
    statement: str

    @property
    def words(self) -> str:
        return self.statement or f"{_name(self.a)} equivalent to {_name(self.b)}"

    @property
    def asked(self) -> Mapping[str, Asked]:
        return {"a": self.a, "b": self.b}

    def broken(self, rails: Rails) -> Any:  # noqa: ANN401
        return differ(rails["a"], rails["b"])


@attrs.frozen(eq=False, repr=False, kw_only=True)
class _NotWorse(Claim):
    question: Asked
    for_: Condition
    than: Condition
    statement: str

    @property
    def words(self) -> str:
        return self.statement

    @property
    def asked(self) -> Mapping[str, Asked]:
        return {"a": self.question, "for": self.for_, "than": self.than}

    @property
    def split(self) -> tuple[AnyFact, ...]:
        tested = (*_facts_of(self.for_), *_facts_of(self.than))
        return tuple(dict.fromkeys(tested))

    def broken(self, rails: Rails) -> Any:  # noqa: ANN401
        (yes, no), (other_yes, other_no) = rails["a"], rails["a'"]
        worse = (other_yes & ~yes) | (no & ~other_no)
        return rails["for"][0] & rails["than'"][0] & worse


def independent_of(
    *what: str | type[FactGroup] | AnyFact, provision: Provision | None = None
) -> IndependentOf:
    """
    The claim that an answer is the same whatever these facts are.

    Args:
        what: Facts, or fact groups for all of their facts; the name of a question first, where the claim does
            not stand on the rule it is about.
        provision: Where the law says so.

    Raises:
        ArgumentError: If *provision* is no provision.
        LawError: If no fact is named, or something is no fact.

    Example:
        >>> from traffick_rules import get_jurisdiction
        >>> denmark = get_jurisdiction("dk")
        >>> [permit] = [rule for rule in denmark.rules if rule.question == "permits.9b"]
        >>> print(permit.claims[0])
        independent of cooperation (PER-03)
    """
    question = what[0] if what and isinstance(what[0], str) else ""
    facts: list[AnyFact] = []
    for item in what:
        if isinstance(item, type) and issubclass(item, FactGroup):
            facts.extend(item.facts.values())
        elif isinstance(item, Fact):
            facts.append(item)
        elif item is not what[0] or not isinstance(item, str):
            problem = Problem("", f"{shown(item)} is no fact", "give facts or fact groups")
            raise LawError([problem])
    if not facts:
        place = f"claim {provision.id}" if provision else f"claim about {question}".rstrip()
        raise LawError([Problem(place, "is about no fact", "name facts or fact groups")])
    return IndependentOf(question=question, facts=tuple(facts), provision=provision)


def implies(a: Asked | YesNo, b: Asked | YesNo, *, provision: Provision | None = None) -> Claim:
    """
    The claim that in every case in which *a* is yes, *b* is yes.

    Args:
        a: A question by its name, or a condition.
        b: Another one, about the same kind of record.
        provision: Where the law says so.
    """
    return _Implies(a=_asked(a), b=_asked(b), provision=provision)


def never(a: Asked | YesNo, *, provision: Provision | None = None) -> Claim:
    """
    The claim that in no case *a* is yes.

    Args:
        a: A question by its name, or a condition.
        provision: Where the law says so.
    """
    return _Never(a=_asked(a), provision=provision)


def equivalent(
    a: Asked | YesNo, b: Asked | YesNo, *, statement: str = "", provision: Provision | None = None
) -> Claim:
    """
    The claim that *a* and *b* are the same in every case: yes, no or unknown.

    Args:
        a: A question by its name, or a condition.
        b: Another one, about the same kind of record.
        statement: The claim in words, where the words of the two do not say it well.
        provision: Where the law says so.
    """
    return _Equivalent(a=_asked(a), b=_asked(b), statement=statement, provision=provision)


def monotone(question: str, fact: YesNo, *, provision: Provision | None = None) -> Claim:
    """
    The claim that an answer is never worse where a fact is yes than where it is no.

    Yes is better than unknown, unknown better than no.

    Args:
        question: The name of the question.
        fact: The yes/no fact.
        provision: Where the law says so.
    """
    holds = as_condition(fact)
    words = f"{question} never worse where {fact.words}"
    return _NotWorse(
        question=question, for_=holds, than=not_(holds), statement=words, provision=provision
    )


def not_worse(
    question: str,
    *,
    for_: Term,
    than: Term,
    statement: str = "",
    provision: Provision | None = None,
) -> Claim:
    """
    The claim that an answer is never worse for one person than for another who differs from them in that alone.

    Args:
        question: The name of the question.
        for_: What holds for the one, such as `under_age(18)`.
        than: What holds for the other, such as `not_(under_age(18))`.
        statement: The claim in words, where the words of the two do not say it well.
        provision: Where the law says so.
    """
    one, other = as_condition(for_), as_condition(than)
    words = statement or f"{question} never worse where {one.words} than where {other.words}"
    return _NotWorse(question=question, for_=one, than=other, statement=words, provision=provision)


def _asked(what: Asked | YesNo) -> Asked:
    return what if isinstance(what, str) else as_condition(what)


def _name(asked: Asked) -> str:
    return asked if isinstance(asked, str) else f"({asked.words})"


def _facts_of(condition: Condition) -> tuple[AnyFact, ...]:
    return tuple(fact for part in condition.walk() if isinstance(part, Atom) for fact in part.facts)
