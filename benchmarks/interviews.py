"""
Interviews with hidden persons: how many questions it takes to settle Danish victim status and permits.

    python -m benchmarks.interviews

Each person's facts are drawn at random when they are asked for: by a coin, and, as most people are, without grounds
against them. Beside it, the time to find a question.
"""

from __future__ import annotations

import enum
import random
import statistics
import time
from datetime import date

from traffick_rules import Case, CaseError, Interview, assess, get_jurisdiction
from traffick_rules.explain.question_choice import goals_of
from traffick_rules.facts import Day, OneOf, Selection, SomeOf, WholeNumber
from traffick_rules.facts.fact import AnyFact

DENMARK = get_jurisdiction("dk")
ON = date(2026, 11, 23)
GOALS = [goal for goal in goals_of(DENMARK, ON) if not goal.startswith("reflection")]
PERSONS = 500


def reply_of(draw: random.Random, fact: AnyFact, against: float) -> object:
    """What the person replies; *against* is how often a ground against a permit is there."""
    if isinstance(fact, OneOf):
        options: OneOf[enum.StrEnum] = fact
        return draw.choice(list(options.options))
    if isinstance(fact, SomeOf):
        some: SomeOf[enum.StrEnum] = fact
        held = [member for member in some.options if draw.random() < 0.15]  # noqa: PLR2004 - a few of them
        return Selection.only(some.options, *held)
    if isinstance(fact, WholeNumber):
        return draw.randint(8, 45)
    if isinstance(fact, Day):
        return date(draw.randint(1985, 2018), 6, 1)
    is_against = any(word in fact.path for word in ("against", "excluded"))
    return draw.random() < (against if is_against else 0.5)


def interviewed(against: float) -> tuple[list[int], list[float]]:
    """How many questions each person was asked, and how long each took to find."""
    lengths, times = [], []
    for seed in range(PERSONS):
        draw = random.Random(seed)  # noqa: S311 - a benchmark
        begun = time.perf_counter()
        interview = Interview(DENMARK, ON, goals=GOALS)
        try:
            while interview.question is not None:
                times.append(time.perf_counter() - begun)
                reply = reply_of(draw, interview.question.fact, against)
                begun = time.perf_counter()
                interview.reply(reply)
        except CaseError:
            continue  # no person can be that
        lengths.append(len(interview.asked))
    return lengths, times


def main() -> None:
    """Interview them all."""
    empty = assess(Case(), jurisdiction=DENMARK, on=ON)
    can_matter = {fact.path for goal in GOALS for s in empty.missing(goal) for fact in s.facts}
    print(f"{len(can_matter)} facts can matter")
    for against in (0.5, 0.05):
        lengths, times = interviewed(against)
        print(
            f"grounds against in {against:.0%}: questions: median {statistics.median(lengths)}, "
            f"at most {max(lengths)}, of {len(lengths)} persons"
        )
    print(
        f"a question: median {statistics.median(times) * 1e3:.1f} ms, at most {max(times) * 1e3:.1f} ms"
    )
    spent = []
    for _ in range(50):
        case = Case.from_file("examples/cases/dk-cooperating-witness.yaml")
        assessment = assess(case, jurisdiction=DENMARK, on=ON)
        begun = time.perf_counter()
        for answer in assessment:
            assessment.explain(answer)
        spent.append(time.perf_counter() - begun)
    print(
        f"explaining all {len(assessment.answers)} answers: median {statistics.median(spent) * 1e3:.2f} ms"
    )


if __name__ == "__main__":
    main()
