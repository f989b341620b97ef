"""In which order the tests are run on a mutant: first those that will notice it, last those that take long."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from itertools import chain

from traffick_rules.case.case import Case
from traffick_rules.case.record import Record
from traffick_rules.engine.network import Network
from traffick_rules.engine.program import Program
from traffick_rules.law.condition import Condition
from traffick_rules.law.jurisdiction import Jurisdiction
from traffick_rules.law.rule import Rule
from traffick_rules.law.sentencing import SentencingRule
from traffick_rules.testing.mutation.mutant import Mutant, Operator
from traffick_rules.testing.mutation.tests import PluginTest

__all__ = ["in_order", "is_slow", "slow_ones"]

_SLOW = 0.1
"""From how many seconds of the processor's time on a test is slow."""

_MOST_ANSWERED = 5
"""How many tests are sought whose cases a mutant answers otherwise."""

_OF_THE_ENGINE = frozenset(
    {
        "answers_are_deterministic",
        "cases_in_a_batch_do_not_influence_each_other",
        "json_round_trips",
    }
)
"""Laws that hold of whatever is written with the library's own conditions and values, as a mutant is."""

_OF_CASES = frozenset({"a_child_is_never_worse_off", "withdrawing_a_fact_restores_the_answers"})
_OF_SENTENCES = frozenset({"sentences_are_ordered"})


def in_order(
    tests: Sequence[PluginTest], mutant: Mutant, changed: Jurisdiction
) -> Iterator[PluginTest]:
    """
    The tests that are not slow, each once, the likeliest to notice a mutant first.

    Args:
        tests: The tests.
        mutant: The mutant.
        changed: Its law.
    """
    fast = [test for test in tests if not is_slow(test)]
    terms = _terms(mutant)
    named = sorted(fast, key=lambda test: (-_mentions(test, terms), test.seconds))
    if mutant.operator in {Operator.CHANGE_NUMBER, Operator.SHIFT_DAY, Operator.SWAP_DAYS}:
        likely = [test for test in named[:_MOST_ANSWERED] if _mentions(test, terms)]
    else:
        likely = []
    # The law itself may become the mutant while the tests are run: what it is has to be known before.
    law = mutant.original
    pairs = [
        (old, new) for old, new in zip(law.rules, changed.rules, strict=True) if new is not old
    ]
    changes = sorted({*law.epochs, *changed.epochs})
    return _each_once(chain(likely, _answered_otherwise(fast, pairs, changes), named))


def _each_once(tests: Iterator[PluginTest]) -> Iterator[PluginTest]:
    seen: set[str] = set()
    for test in tests:
        if test.id not in seen:
            seen.add(test.id)
            yield test


def slow_ones(
    tests: Sequence[PluginTest], mutant: Mutant, changed: Jurisdiction
) -> list[PluginTest]:
    """
    The slow tests that could notice a mutant, the quickest first.

    Of the conformance suite that leaves out what holds of every law that is written with the library's own
    conditions, and what is about cases where the rules about them are the same, or about sentences likewise.
    """
    pairs = zip(mutant.original.rules, changed.rules, strict=True)
    others = [new for old, new in pairs if new is not old]
    idle = set(_OF_THE_ENGINE)
    if not any(issubclass(rule.record, Case) for rule in others):
        idle |= _OF_CASES
    same_milder_law = mutant.original.milder_law is changed.milder_law
    if same_milder_law and not any(isinstance(rule, SentencingRule) for rule in others):
        idle |= _OF_SENTENCES
    slow = [test for test in tests if is_slow(test) and test.law not in idle]
    return sorted(slow, key=lambda test: test.seconds)


def is_slow(test: PluginTest) -> bool:
    """Whether a test takes more than a moment; those of the conformance suite do."""
    return bool(test.law) or test.seconds > _SLOW


def _terms(mutant: Mutant) -> tuple[str, ...]:
    """The words by which a test may name what was changed."""
    own = mutant.of.split(" ")[-1]
    short = own.partition(".")[2]
    return tuple(dict.fromkeys(term for term in (own, short, *mutant.provisions) if term))


def _mentions(test: PluginTest, terms: tuple[str, ...]) -> int:
    """How much a test names what was changed; what it was parametrised with counts most."""
    return sum(
        3 * _has(term, test.named) + _has(term, test.source) + (place == 0) * _has(term, test.named)
        for place, term in enumerate(terms)
    )


def _has(term: str, text: str) -> bool:
    return term in text and _whole(term).search(text) is not None


@cache
def _whole(term: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.-]){re.escape(term)}(?![\w-])")


def _answered_otherwise(
    tests: Sequence[PluginTest], pairs: Sequence[tuple[Rule, Rule]], changes: Sequence[date]
) -> Iterator[PluginTest]:
    """Some tests that ask a case or charge to which an answer is another one by the mutant."""
    programs: dict[int, list[tuple[type[Record], Program]]] = {}
    known: dict[tuple[Record, date], bool] = {}
    found = 0
    for test in sorted(tests, key=lambda test: test.seconds):
        for record, on in test.asked:
            if (record, on) not in known:
                place = bisect_right(changes, on) - 1
                if place not in programs:
                    programs[place] = list(_programs(pairs, changes[place]))
                known[record, on] = any(
                    isinstance(record, kind) and _differs(program, record, on)
                    for kind, program in programs[place]
                )
            if known[record, on]:
                yield test
                found += 1
                break
        if found == _MOST_ANSWERED:
            return


def _programs(
    pairs: Sequence[tuple[Rule, Rule]], day: date
) -> Iterator[tuple[type[Record], Program]]:
    """For each kind of record the conditions that are not written alike, before and after."""
    asked: dict[type[Record], dict[str, Condition]] = defaultdict(dict)
    for number, (old, new) in enumerate(pairs):
        before, after = (rule.questions(day) if rule.in_force(day) else {} for rule in (old, new))
        for question in before.keys() & after.keys():
            if before[question].canonical() != after[question].canonical():
                asked[new.record][f"{number} {question}"] = before[question]
                asked[new.record][f"{number} {question}'"] = after[question]
        if before.keys() != after.keys():
            asked[new.record].update({f"{number} {q}": c for q, c in {**before, **after}.items()})
    for kind, conditions in asked.items():
        yield kind, Program.compile(Network.compile(conditions))


def _differs(program: Program, record: Record, on: date) -> bool:
    """Whether a condition is another one afterwards, or there is none to compare it with."""
    yes, no = program.run_values([atom.test(record, on) for atom in program.atoms])
    roots = program.network.roots
    for name, root in roots.items():
        other = roots.get(f"{name}'")
        if name.endswith("'"):
            continue
        if other is None or (yes[root], no[root]) != (yes[other], no[other]):
            return True
    return False
