"""An interview as it travels in the forms: what is known of it, and what a reply adds."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import attrs

from traffick_rules import Assessment, Case, CaseError, assess, get_jurisdiction, next_question
from traffick_rules.explain import Question
from traffick_rules.facts import Day, OneOf, SomeOf, WholeNumber
from traffick_rules.language import Language
from traffick_rules.law import Jurisdiction, QuestionKind

from .words import languages_of

# What to do about a reply that is no value of the fact.
HINTS = {
    "yes_no": "Choose yes or no, or say that you don't know.",
    "one_of": "Choose one, or say that you don't know.",
    "some_of": "Choose from the list, or say that you don't know.",
    "codes": "Write country codes of two letters, such as DK or VN.",
    "whole_number": "Write a whole number, such as 17.",
    "day": "Write a day, such as 2024-07-01.",
}
CONTRADICTS = "This reply contradicts an earlier one. Go back and correct it, or reply otherwise."


class BadRequestError(Exception):
    """A form that no page of ours has sent."""


@attrs.frozen
class Talk:
    """
    An interview: all that is known of it travels in the form.

    Attributes:
        country: The country.
        on: The day of decision.
        language: The code of the language.
        replies: The facts that were asked, by path, with their value as a case file has it; None where no one knew.
    """

    country: Jurisdiction
    on: date
    language: str
    replies: tuple[tuple[str, Any], ...] = ()

    @classmethod
    def of(cls, form: dict[str, str]) -> Talk:
        """The interview that a form carries."""
        try:
            replies = json.loads(form.get("replies", "[]"))
            talk = cls(
                get_jurisdiction(form["country"]),
                date.fromisoformat(form["on"]),
                form["language"],
                tuple((Case.fact(path).path, value) for path, value in replies),
            )
        except (KeyError, ValueError, TypeError) as error:
            raise BadRequestError(str(error)) from error
        if talk.language not in languages_of(talk.country):
            raise BadRequestError(talk.language)
        return talk

    @property
    def translate(self) -> Language:
        """The language, as the library speaks it of this country."""
        return self.country.language(self.language)

    @property
    def case(self) -> Case:
        """What is known."""
        return Case().with_values(
            {path: value for path, value in self.replies if value is not None}
        )

    @property
    def assessment(self) -> Assessment:
        """The answers, as far as is known."""
        return assess(self.case, jurisdiction=self.country, on=self.on)

    @property
    def question(self) -> Question | None:
        """What to ask next."""
        # A list leaves the other possibilities unknown; no one is asked for them again.
        skipped = [path for path, value in self.replies if isinstance(value, list | None)]
        return next_question(
            self.case,
            jurisdiction=self.country,
            on=self.on,
            skipped=skipped,
            language=self.translate,
        )

    def replied(self, value: object) -> Talk:
        """The interview with the reply to the question."""
        question = self.question
        if question is None:
            raise BadRequestError
        return attrs.evolve(self, replies=(*self.replies, (question.fact.path, value)))

    def problem(self, question: Question, value: object) -> str:
        """What is wrong with a reply that was not taken."""
        try:
            Case().with_values({question.fact.path: value})
        except CaseError:
            return HINTS[kind_of(question)]
        return CONTRADICTS


def kind_of(question: Question) -> str:
    """The form that a question needs."""
    is_choice = question.kind in {QuestionKind.ONE_OF, QuestionKind.SOME_OF}
    # Of countries the codes are typed: a list that no one would read.
    return "codes" if is_choice and not question.options else question.kind.value


def value_of(question: Question, form: dict[str, str], chosen: list[str]) -> object:
    """What was replied, as a case file has it."""
    typed = form.get("value", "").strip()
    match question.fact:
        case SomeOf():
            listed = chosen if question.options else typed.upper().replace(",", " ").split()
            return listed if form.get("do") == "some" else {"only": listed}
        case WholeNumber():
            return int(typed) if typed.isdecimal() and len(typed) < len("1000000") else typed
        case OneOf() if not question.options:
            return typed.upper()
        case OneOf() | Day():
            return typed
        case _:
            return {"yes": True, "no": False}.get(typed, typed)
