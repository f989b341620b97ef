"""An interview without any input or output of its own: an app puts the questions and hands in the replies."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from typing import NamedTuple

from traffick_rules.assessment.assessment import Assessment, assess
from traffick_rules.case.case import Case, check_case
from traffick_rules.errors import SessionError
from traffick_rules.explain.question_choice import Question, goals_of, named_goals, next_question
from traffick_rules.facts.fact import AnyFact, check_each
from traffick_rules.facts.kinds import SomeOf
from traffick_rules.language import ENGLISH, AnyLanguage
from traffick_rules.law.country.jurisdiction import check_day
from traffick_rules.mixins import Brief
from traffick_rules.plugins import AnyJurisdiction, get_jurisdiction


class _Place(NamedTuple):
    """Where an interview stands."""

    case: Case
    skipped: tuple[AnyFact, ...]
    asked: tuple[AnyFact, ...]


class Interview(Brief):
    """
    Asks only what matters, until what is sought is settled or no one knows more.

    Args:
        jurisdiction: The country, or its code.
        on: The day of decision.
        goals: The names of the questions to settle, such as `permits.9c5`, or of subjects, such as `permits`, for
            their headlines; those of victim status, reflection period and permits if left out. `dates` is a goal too:
            the days of every answer that is a yes, whether or not it was sought.
        case: What is known already.
        skipped: Facts that are not to be asked, or their paths. With case and skipped of an earlier interview this one
            goes on from where that stood.
        language: The language of the questions.

    Raises:
        ArgumentError: If country, day, case, language or something skipped is not one, or *goals* is one text.
        CaseError: If the stated age contradicts the birth on that day.
        UnknownCodeError: If a goal is neither a question of the law of that day nor a subject.

    Example:
        >>> from datetime import date
        >>> from traffick_rules import Interview
        >>> interview = Interview("dk", date(2024, 1, 8), goals=["permits.9c5"])
        >>> print(interview.question)
        Do the police, the prosecutor or the court need the person to stay for the case?
        >>> interview.reply(True)
        >>> print(interview.question)
        Is an investigation or prosecution running?
        >>> interview.reply(False)
        >>> print(interview.question, interview.assessment.permits["9c5"].verdict)
        None no
    """

    def __init__(  # noqa: PLR0913 - all but country and day by name
        self,
        jurisdiction: AnyJurisdiction,
        on: date,
        *,
        goals: Sequence[str] | None = None,
        case: Case | None = None,
        skipped: Collection[AnyFact | str] = (),
        language: AnyLanguage = ENGLISH,
    ) -> None:
        self._jurisdiction = country = get_jurisdiction(jurisdiction)
        self._on = check_day(on)
        law = country.in_force(self._on)
        self._goals = goals_of(country, on) if goals is None else named_goals(law, on, goals)
        self._language = country.language(language)
        start = (Case() if case is None else Case.check(case)).stated_on(on)
        listed = check_each("skipped", skipped, "['stay.lawful']")
        self._places = [_Place(start, tuple(map(Case.fact, listed)), ())]
        self._question = self._next()

    def __str__(self) -> str:
        """What is asked, or that nothing is left to ask."""
        return "with nothing left to ask" if self._question is None else str(self._question)

    @property
    def question(self) -> Question | None:
        """What to ask; None once nothing is left to ask."""
        return self._question

    @property
    def goals(self) -> tuple[str, ...]:
        """The names of the questions that are to be settled."""
        return self._goals

    @property
    def case(self) -> Case:
        """What is known."""
        return self._places[-1].case

    @property
    def asked(self) -> tuple[AnyFact, ...]:
        """The facts that were asked, in order, those no one knew included."""
        return self._places[-1].asked

    @property
    def skipped(self) -> tuple[str, ...]:
        """The paths of the facts that are not asked again, as an app stores them beside the case; mostly those no one knew."""
        return tuple(dict.fromkeys(fact.path for fact in self._places[-1].skipped))

    def reply(self, value: object) -> None:
        """
        Take the reply to the question.

        Args:
            value: The value of the fact, as in Python or as in a case file; None leaves it unknown, as `dont_know` does.

        Raises:
            CaseError: If it is not a value of the fact, or contradicts what is known; the question stays.
            SessionError: If there is no question.
        """
        if value is None:
            return self.dont_know()
        fact, place = self._asked().fact, self._places[-1]
        known = place.case.with_values({fact: fact.take(value)}).stated_on(self._on)
        case = check_case(known, self._on)
        # What a reply leaves open of several possibilities is not asked again.
        answered = (fact,) if isinstance(fact, SomeOf) else ()
        return self._go_to(_Place(case, (*place.skipped, *answered), (*place.asked, fact)))

    def dont_know(self) -> None:
        """
        Leave the fact unknown, and do not ask it again.

        Raises:
            SessionError: If there is no question.
        """
        fact, place = self._asked().fact, self._places[-1]
        self._go_to(_Place(place.case, (*place.skipped, fact), (*place.asked, fact)))

    def back(self) -> None:
        """
        Go back to the question before; what was replied to it is forgotten.

        Raises:
            SessionError: If this is the first question.
        """
        if len(self._places) == 1:
            msg = "this is the first question; there is nothing to go back to"
            raise SessionError(msg)
        self._places.pop()
        self._question = self._next()

    @property
    def assessment(self) -> Assessment:
        """All answers, as far as is known."""
        return assess(self.case, jurisdiction=self._jurisdiction, on=self._on)

    def _asked(self) -> Question:
        if self._question is None:
            msg = "there is nothing left to ask"
            raise SessionError(msg)
        return self._question

    def _go_to(self, place: _Place) -> None:
        self._places.append(place)
        self._question = self._next()

    def _next(self) -> Question | None:
        place = self._places[-1]
        return next_question(
            place.case,
            jurisdiction=self._jurisdiction,
            on=self._on,
            goals=self._goals,
            skipped=place.skipped,
            language=self._language,
        )
