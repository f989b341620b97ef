"""
Claims: what the law is declared to be, which is proved rather than believed.

A claim says which cases there must not be. It is written over rails: for every condition that it speaks of, the
cases in which that is yes and those in which it is no, combined with `&`, `|` and `~` alone, so that a truth
table and a solver can look for one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

import attrs

from traffick_rules.errors import LawError, Problem
from traffick_rules.facts.fact import AnyFact, Fact, FactGroup
from traffick_rules.facts.kinds import YesNo
from traffick_rules.law.conditions.condition import (
    Condition,
    Term,
    as_condition,
    facts_tested,
    not_,
)
from traffick_rules.law.provision import Provision
from traffick_rules.mixins import Brief

BURDENS = "burdens"
"""The subject of rules whose yes is against the person."""

Asked: TypeAlias = str | Condition
"""A question by its name, such as `permits.9b`, or a condition of one's own."""

Rails: TypeAlias = Mapping[str, tuple[Any, Any]]
"""By name, where a condition is yes and where it is no; with `'` behind the name in the case compared."""


def differ(one: tuple[Any, Any], other: tuple[Any, Any]) -> Any:  # noqa: ANN401 - a rail
    """Where two conditions have not the same value, given the rails of each."""
    (yes, no), (other_yes, other_no) = one, other
    return (yes & ~other_yes) | (other_yes & ~yes) | (no & ~other_no) | (other_no & ~no)


def _not_b(rails: Rails) -> Any:  # noqa: ANN401
    return rails["a"][0] & ~rails["b"][0]


def _yes(rails: Rails) -> Any:  # noqa: ANN401
    return rails["a"][0]


def _differ(rails: Rails) -> Any:  # noqa: ANN401
    return differ(rails["a"], rails["b"])


def _differ_between_cases(rails: Rails) -> Any:  # noqa: ANN401
    return differ(rails["a"], rails["a'"])


def _worse(rails: Rails) -> Any:  # noqa: ANN401
    (yes, no), (other_yes, other_no) = rails["a"], rails["a'"]
    worse = (other_yes & ~yes) | (no & ~other_no)
    return rails["for"][0] & rails["than'"][0] & worse


def _heavier(rails: Rails) -> Any:  # noqa: ANN401
    # Of what is against the person a no is better than a yes.
    turned = {name: rails[name][::-1] for name in ("a", "a'")}
    return _worse({**rails, **turned})


@attrs.frozen(eq=False, repr=False, kw_only=True)
class Claim(Brief):
    """
    Something that is claimed of every case, made by one of the functions below.

    Attributes:
        words: The claim in words.
        asked: The questions and conditions that it speaks of, by the name of their rails; an empty question is
            that of the rule on which the claim stands.
        broken: From the rails, the cases that must not be.
        split: The facts in which the two cases that it compares may differ; none where it looks at one case. What is
            compared is the answer `a`.
        provision: Where the law says so; None for what follows from no one provision.
    """

    words: str
    asked: Mapping[str, Asked]
    broken: Callable[[Rails], Any]
    split: tuple[AnyFact, ...] = ()
    provision: Provision | None = None

    def __str__(self) -> str:
        return f"{self.words} ({self.provision.id})" if self.provision else self.words

    def of(self, question: str) -> Claim:
        """The claim of that question, made of one that names none."""
        asked = {name: question if each == "" else each for name, each in self.asked.items()}
        return attrs.evolve(self, words=f"{question} {self.words}", asked=asked)


def independent_of(
    *what: Asked | type[FactGroup] | AnyFact, provision: Provision | None = None
) -> Claim:
    """
    The claim that an answer is the same whatever these facts are.

    Args:
        what: Facts, or fact groups for all of their facts; a question by its name, or a condition, first, where
            the claim does not stand on the rule it is about.
        provision: Where the law says so.

    Raises:
        LawError: If no fact is named.

    Example:
        >>> from traffick_rules import get_jurisdiction
        >>> denmark = get_jurisdiction("dk")
        >>> [permit] = [rule for rule in denmark.rules if rule.question == "permits.9b"]
        >>> print(permit.claims[0])
        independent of cooperation (PER-03)
    """
    question: Asked = ""
    facts: list[AnyFact] = []
    for item in what:
        if isinstance(item, str | Condition):
            question = item
        else:
            facts += [item] if isinstance(item, Fact) else item.facts.values()
    if not facts:
        place = f"claim {provision.id}" if provision else f"claim about {question}".rstrip()
        raise LawError([Problem(place, "is about no fact", "name facts or fact groups")])
    groups = dict.fromkeys(fact.group for fact in facts)
    whole = [group for group in groups if set(group.facts.values()) <= set(facts)]
    parts = [fact.path for fact in facts if fact.group not in whole]
    what_facts = ", ".join([*(group.key for group in whole), *parts])
    return Claim(
        words=f"{_name(question)} independent of {what_facts}".lstrip(),
        asked={"a": question},
        broken=_differ_between_cases,
        split=tuple(facts),
        provision=provision,
    )


def implies(a: Asked | YesNo, b: Asked | YesNo, *, provision: Provision | None = None) -> Claim:
    """
    The claim that in every case in which *a* is yes, *b* is yes.

    Args:
        a: A question by its name, or a condition.
        b: Another one, about the same kind of record.
        provision: Where the law says so.
    """
    one, other = _asked(a), _asked(b)
    words = f"{_name(one)} implies {_name(other)}"
    return Claim(words=words, asked={"a": one, "b": other}, broken=_not_b, provision=provision)


def never(a: Asked | YesNo, *, provision: Provision | None = None) -> Claim:
    """
    The claim that in no case *a* is yes.

    Args:
        a: A question by its name, or a condition.
        provision: Where the law says so.
    """
    asked = _asked(a)
    words = f"never {_name(asked)}"
    return Claim(words=words, asked={"a": asked}, broken=_yes, provision=provision)


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
    one, other = _asked(a), _asked(b)
    words = statement or f"{_name(one)} equivalent to {_name(other)}"
    return Claim(words=words, asked={"a": one, "b": other}, broken=_differ, provision=provision)


def monotone(question: str, fact: YesNo, *, provision: Provision | None = None) -> Claim:
    """
    The claim that an answer is never worse where a fact is yes than where it is no.

    Yes is better than unknown, unknown better than no; of burdens it is the reverse.

    Args:
        question: The name of the question.
        fact: The yes/no fact.
        provision: Where the law says so.
    """
    words = f"{question} never worse where {fact.words}"
    return not_worse(question, for_=fact, than=not_(fact), statement=words, provision=provision)


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

    A yes is better than unknown, and that better than a no; of what is against the person, a question that begins with
    `burdens`, it is the reverse.

    Args:
        question: The name of the question.
        for_: What holds for the one, such as `under_age(18)`.
        than: What holds for the other, such as `not_(under_age(18))`.
        statement: The claim in words, where the words of the two do not say it well.
        provision: Where the law says so.
    """
    one, other = as_condition(for_), as_condition(than)
    words = statement or f"{question} never worse where {one.words} than where {other.words}"
    return Claim(
        words=words,
        asked={"a": question, "for": one, "than": other},
        broken=_heavier if question.startswith(f"{BURDENS}.") else _worse,
        split=tuple(dict.fromkeys(facts_tested((*one.walk(), *other.walk())))),
        provision=provision,
    )


def _asked(what: Asked | YesNo) -> Asked:
    return what if isinstance(what, str) else as_condition(what)


def _name(asked: Asked) -> str:
    return asked if isinstance(asked, str) else f"({asked.words})"
