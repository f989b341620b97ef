"""A fact as a question to a person, for forms and interviews."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from datetime import date
from typing import cast

import attrs

from traffick_rules.facts.fact import AnyFact
from traffick_rules.facts.kinds import Day, OneOf, OpenNorm, SomeOf, WholeNumber, label
from traffick_rules.facts.legs import RouteOfActs
from traffick_rules.language import ENGLISH, Language, opened
from traffick_rules.law.rules.rule import Rule
from traffick_rules.mixins import Brief

FEW_OPTIONS = 40
"""How many options someone would read; of a longer list the code is typed."""


class QuestionKind(enum.StrEnum):
    """What a form has for a question: a choice of yes and no, one option, some options, a number, a day, a route."""

    YES_NO = "yes_no"
    ONE_OF = "one_of"
    SOME_OF = "some_of"
    WHOLE_NUMBER = "whole_number"
    DAY = "day"
    ROUTE = "route"


@attrs.frozen
class FactQuestion(Brief):
    """
    A fact as a question to a person.

    Attributes:
        fact: The fact that is asked.
        text: The question in plain words.
        options: What one can choose from, in words by their value in a case file; bodies under the names that they have
            in the country. Empty where one cannot choose, and for countries, of which the code is typed.
        decided_by: Who settles it, where it is an open norm; else empty.
        not_yet: What one can choose where there is nothing to say yet, such as that there is no decision; else empty. The
            fact is then left unknown: what is not decided yet is no "no".
    """

    fact: AnyFact
    text: str
    options: Mapping[str, str]
    decided_by: str
    not_yet: str

    def __str__(self) -> str:
        return self.text

    @property
    def kind(self) -> QuestionKind:
        """What a form has for it."""
        match self.fact:
            case OneOf():
                return QuestionKind.ONE_OF
            case SomeOf():
                return QuestionKind.SOME_OF
            case WholeNumber():
                return QuestionKind.WHOLE_NUMBER
            case Day():
                return QuestionKind.DAY
            case RouteOfActs():
                return QuestionKind.ROUTE
            case _:
                return QuestionKind.YES_NO


def decided_by(fact: AnyFact, language: Language) -> str:
    """Who settles a fact that is an open norm; else an empty text."""
    return language(fact.decided_by) if isinstance(fact, OpenNorm) else ""


def names_of_bodies(rules: Iterable[Rule], on: date) -> dict[str, str]:
    """The names that bodies have in this country, by their role in the shared vocabulary."""
    return {role: name for rule in rules for role, name in rule.names_of_bodies(on).items()}


def members_of(fact: AnyFact) -> list[enum.StrEnum]:
    """The possibilities of a one-of or some-of fact."""
    return list(cast("OneOf[enum.StrEnum]", fact).options)


def options_of(fact: AnyFact, language: Language, bodies: Mapping[str, str]) -> dict[str, str]:
    """What one can choose from, in words by their value in a case file."""
    members = members_of(fact) if isinstance(fact, OneOf | SomeOf) else []
    if len(members) > FEW_OPTIONS:
        return {}
    return {member.value: language(bodies.get(member.value, label(member))) for member in members}


def question_of(fact: AnyFact, language: Language, bodies: Mapping[str, str]) -> FactQuestion:
    """The question that asks for a fact; *bodies* has the names of bodies by their role."""
    text, options = question_text(fact, language), options_of(fact, language, bodies)
    return FactQuestion(fact, text, options, decided_by(fact, language), language(fact.not_yet))


def question_text(fact: AnyFact, language: Language = ENGLISH) -> str:
    """The question that asks for a fact, in plain words."""
    return language(fact.question) or _made_question(fact, language)


def _made_question(fact: AnyFact, language: Language) -> str:
    """The question made from the statement, for a fact that has none of its own."""
    words = language(fact.words)
    match fact:
        case SomeOf():
            return language("{clause}: which of these?").format(clause=opened(words))
        case OneOf():
            return language("{clause} …: which of these?").format(clause=opened(words))
        case WholeNumber():
            unit = language(fact.unit)
            return language("What is {what}, in {unit}?").format(what=words, unit=unit)
        case Day():
            return language("What is {what}?").format(what=words)
        case _:
            return language("Is this true: {clause}?").format(clause=words)
