"""Values that depend on the case: which one an answer gives, or which ones it can be."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, Generic, Protocol, TypeVar

import attrs

from traffick_rules.answer.reason import Evaluation
from traffick_rules.answer.verdict import Verdict
from traffick_rules.language import Translate
from traffick_rules.law.provision import Period, Provision
from traffick_rules.law.values.dated_value import DatedValue

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Spoken(Protocol):
    """What can be said in a language."""

    def text(self, translate: Translate) -> str:
        """It, in the language of *translate*."""


@attrs.frozen(eq=False)
class Choice(Generic[T_co]):
    """
    What a rule gives in a case.

    Attributes:
        period: The value with its provision; None where there is none, or it is not known which.
        open_periods: Those that it can be, where that is not known.
        questions: The questions on which it depends.
    """

    period: Period[T_co] | None = None
    open_periods: tuple[Period[T_co], ...] = ()
    questions: tuple[str, ...] = ()

    @property
    def value(self) -> T_co | None:
        """The value, where it is known."""
        return self.period.value if self.period else None

    @property
    def possible(self) -> tuple[T_co, ...]:
        """The values that it can be, each once, where it is not known which."""
        if not self.open_periods:
            return ()
        return tuple(dict.fromkeys(period.value for period in self.open_periods))

    def each(self) -> tuple[Choice[T_co], ...]:
        """The choice itself, or one for each value that it can be."""
        if not self.open_periods:
            return (self,)
        return tuple(Choice(period, (), self.questions) for period in self.open_periods)

    @property
    def provisions(self) -> tuple[Provision, ...]:
        """The provision of the value, where it is known."""
        return (self.period.provision,) if self.period else ()


NOTHING: Choice[Any] = Choice()
"""What a rule gives that gives nothing; made once, as making one with its kind written out is slow."""

Choose = Callable[[Evaluation], Choice[T]]


def chooser(
    value: DatedValue[T] | None, place: str, on: date, roots: Mapping[str, int]
) -> Choose[T]:
    """
    What chooses the value of a case under the law from a day on.

    Args:
        value: The value; None where the law gives none.
        place: The question of the rule and the field, by which the conditions of its cases are named.
        on: The day.
        roots: The roots of the network of the law.
    """
    rows = value.rows_on(on) if value else ()
    if all(when is None for _, when, _ in rows):
        only: Choice[T] = Choice(rows[0][2]) if rows else NOTHING
        return lambda _: only

    def choose(evaluation: Evaluation) -> Choice[T]:
        possible: list[Period[T]] = []
        asked: list[str] = []
        for number, when, period in rows:
            verdict = Verdict.YES
            if when is not None:
                asked.append(f"{place}.{number}")
                verdict = evaluation.of_node(roots[asked[-1]])
            if verdict is Verdict.YES and not possible:
                return Choice(period, (), tuple(asked))
            if verdict is not Verdict.NO:
                possible.append(period)
            if verdict is Verdict.YES:
                break
        return Choice(None, tuple(possible), tuple(asked))

    return choose


def possible_in_words(values: Sequence[Spoken], translate: Translate) -> list[str]:
    """That it is not settled which of these values it is; nothing where there are none."""
    if not values:
        return []
    *others, last = (value.text(translate) for value in values)
    one_of = translate("{some} or {other}").format(some="; ".join(others), other=last)
    return [translate("not settled: {values}").format(values=one_of if others else last)]
