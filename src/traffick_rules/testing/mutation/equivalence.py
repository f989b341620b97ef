"""Mutants that are no other law: proved, over every possible case and every day that the law covers."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

import attrs

from traffick_rules.case.record import Record
from traffick_rules.law.claim import equivalent
from traffick_rules.law.condition import Condition
from traffick_rules.law.fingerprint import content_on
from traffick_rules.law.jurisdiction import Jurisdiction
from traffick_rules.proof.claims import proof_of
from traffick_rules.proof.search import Search
from traffick_rules.proof.space import Space

__all__ = ["Comparison", "compared"]


@attrs.frozen
class Comparison:
    """
    What came of comparing a law with a mutant of it.

    Attributes:
        proof: How it is proved that both are the same law; empty where it is not.
        difference: Where they differ: the question with a case and a day, or what else is otherwise.
    """

    proof: str = ""
    difference: str = ""


def compared(law: Jurisdiction, mutant: Jurisdiction) -> Comparison:
    """
    Whether a mutant is the same law: the same provisions, days and values, and the same answers in every case.

    Raises:
        ArgumentError: If there are too many cases and the extra `traffick-rules[proof]` is not installed.
    """
    days = sorted({*law.epochs, *mutant.epochs})
    answers = _of_answers(law, mutant, days)
    if answers.difference:
        return answers
    for day in days:
        before, after = law.in_force(day), mutant.in_force(day)
        for code in before.values.keys() | after.values.keys():
            was, is_ = before.values.get(code), after.values.get(code)
            if was != is_ and not isinstance(was, Condition):
                return Comparison(difference=f"{code} is {is_} instead of {was} on {day}")
        contents = [
            [(rule.question, content_on(rule, day)) for rule in each.rules]
            for each in (before, after)
        ]
        if contents[0] != contents[1]:
            return Comparison(difference=f"a rule says something else on {day}")
    if dict(law.provisions) != dict(mutant.provisions):
        return Comparison(difference="a provision is in force on other days")
    return answers


def _of_answers(law: Jurisdiction, mutant: Jurisdiction, days: Sequence[date]) -> Comparison:
    proved: dict[str, str] = {}
    for day in reversed(days):
        for question, kind, pair in _asked_otherwise(law, mutant, day):
            if len(pair) == 1:
                word = "a question" if "b" in pair else "no question"
                return Comparison(difference=f"{question} is {word} on {day}")
            written = json.dumps([pair[name].canonical() for name in "ab"], sort_keys=True)
            if written in proved:
                continue
            claim = equivalent(pair["a"], pair["b"], statement=f"{question} answered alike")
            search = Search(Space(pair, kind, day), claim)
            method, broken = search.find()
            if next(broken, None) is not None:
                shown = " ".join(proof_of(claim, kind, pair, day).shown)
                return Comparison(difference=f"{question} on {day}: {shown or 'no case found'}")
            proved[written] = f"{question} by {method}, {search.rows} cases"
    return Comparison(proof="; ".join(dict.fromkeys(proved.values())) or "the same conditions")


def _asked_otherwise(
    law: Jurisdiction, mutant: Jurisdiction, day: date
) -> Iterator[tuple[str, type[Record], Mapping[str, Condition]]]:
    """The questions of a day whose conditions are not written alike, before and after; one where there is none."""
    mine, others = law.in_force(day).questions, mutant.in_force(day).questions
    for kind in mine:
        for question in dict.fromkeys((*mine[kind], *others[kind])):
            both = {"a": mine[kind].get(question), "b": others[kind].get(question)}
            pair = {name: each for name, each in both.items() if each is not None}
            written = {json.dumps(each.canonical()) for each in pair.values()}
            if len(pair) == 1 or len(written) > 1:
                yield question, kind, pair
