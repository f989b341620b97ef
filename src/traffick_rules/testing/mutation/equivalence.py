"""Mutants that are no other law: proved, over every possible case and every day that the law covers."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date

from traffick_rules.answer.verdict import Verdict
from traffick_rules.case.record import Record
from traffick_rules.law.conditions.condition import Condition
from traffick_rules.law.country.claim import equivalent
from traffick_rules.law.country.fingerprint import content_on
from traffick_rules.law.country.jurisdiction import Jurisdiction
from traffick_rules.proof.claims import proof_of


def compared(law: Jurisdiction, mutant: Jurisdiction) -> tuple[str, str]:
    """
    How it is proved that a mutant is the same law, or else where it differs; one of the two is empty.

    It is the same where provisions, days and values are, and every question is answered alike in every case. Where it
    differs, that is said by the question with a case and a day, or by what else is otherwise.

    Raises:
        ArgumentError: If there are too many cases and the extra `traffick-rules[proof]` is not installed.
    """
    days = sorted({*law.epochs, *mutant.epochs})
    proved: dict[str, str] = {}
    for day in reversed(days):
        for question, kind, old, new in _asked_otherwise(law, mutant, day):
            if old is None or new is None:
                return "", f"{question} is {'no' if new is None else 'a'} question on {day}"
            written = json.dumps([old.canonical(), new.canonical()])
            if written in proved:
                continue
            claim = equivalent(old, new, statement=f"{question} answered alike")
            proof = proof_of(claim, kind, {"a": old, "b": new}, day)
            if proof.verdict is not Verdict.YES:
                return "", f"{question} on {day}: {' '.join(proof.shown) or 'no case found'}"
            proved[written] = f"{question} by {proof.how}"
    difference = next(_differences(law, mutant, days), "")
    how = "; ".join(dict.fromkeys(proved.values())) or "the same conditions"
    return "" if difference else how, difference


def _differences(law: Jurisdiction, mutant: Jurisdiction, days: list[date]) -> Iterator[str]:
    for day in days:
        before, after = _contents(law, day), _contents(mutant, day)
        for name in {**before, **after}:
            if before.get(name) != after.get(name):
                yield f"{name} is otherwise on {day}"
    if dict(law.provisions) != dict(mutant.provisions):
        yield "a provision is in force on other days"


def _contents(country: Jurisdiction, day: date) -> dict[str, object]:
    """What is law on a day beside conditions: values by their code, rules by their question."""
    law = country.in_force(day)
    values = {code: each for code, each in law.values.items() if not isinstance(each, Condition)}
    return {**values, **{rule.question: content_on(rule, day) for rule in law.rules}}


def _asked_otherwise(
    law: Jurisdiction, mutant: Jurisdiction, day: date
) -> Iterator[tuple[str, type[Record], Condition | None, Condition | None]]:
    """The questions of a day whose conditions are not written alike, before and after; None where there is none."""
    mine, others = law.in_force(day).questions, mutant.in_force(day).questions
    for kind in mine:
        for question in dict.fromkeys((*mine[kind], *others[kind])):
            old, new = mine[kind].get(question), others[kind].get(question)
            if old is None or new is None or old.canonical() != new.canonical():
                yield question, kind, old, new
