"""Dead clauses: those that decide in no possible case, and questions that are a yes in none."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import attrs

from traffick_rules.case.record import Record
from traffick_rules.engine.network import Network
from traffick_rules.engine.program import Program, program_of
from traffick_rules.law.conditions.condition import Condition
from traffick_rules.law.country.jurisdiction import Jurisdiction
from traffick_rules.proof.decisive import Clause, can_be_yes, clauses_of, decisive
from traffick_rules.proof.possible import Possible
from traffick_rules.proof.search import fits_a_table, table_of
from traffick_rules.proof.space import Space


@attrs.frozen
class DeadClause:
    """
    A clause that decides in no case under any law of a jurisdiction, or a question or concept that is a yes in none.

    Attributes:
        of: The question, or `concept` and the code of the concept.
        words: The clause in words.
        day: The first day of the earliest law with the clause.
        is_proved: Whether every case was looked at; else there are too many, and none was found.
        is_whole: Whether it is the whole of the question or concept.
    """

    of: str
    words: str
    day: date
    is_proved: bool
    is_whole: bool


def dead_clauses(jurisdiction: Jurisdiction) -> Iterator[DeadClause]:
    """
    The clauses of a jurisdiction that decide nothing.

    For most clauses a record in which they decide is found at once; of the others every case is looked at.
    """
    alive: set[tuple[str, str]] = set()
    dead: dict[tuple[str, str], DeadClause] = {}
    for day, kind, questions in _by_day(jurisdiction):
        program = Program.compile(Network.compile(questions))
        search = Possible(program, kind(), day)
        for clause in clauses_of(program.network):
            key = (clause.of, clause.words)
            if key in alive:
                continue
            is_whole = clause.node == clause.root
            condition = program.network.nodes[clause.root].condition
            if is_whole and not can_be_yes(program.network, clause.root):
                continue
            values = (True,) if is_whole else (True, False)
            found: bool | None = search.decisive_record(clause, *values) is not None
            if not found:
                found = _decides(Space({clause.of: condition}, kind, day), clause)
            if found:
                alive.add(key)
                dead.pop(key, None)
            else:
                dead[key] = DeadClause(*key, day, found is False, is_whole)
    for key, found_dead in dead.items():
        yield attrs.evolve(found_dead, day=_first_day(jurisdiction, key))


def _first_day(jurisdiction: Jurisdiction, key: tuple[str, str]) -> date:
    """The first day of the earliest law with the clause."""
    return next(
        law.first_day
        for law in map(jurisdiction.in_force, jurisdiction.epochs)
        for kind in law.questions
        if any(key == (c.of, c.words) for c in clauses_of(program_of(law, kind).network))
    )


def _by_day(
    jurisdiction: Jurisdiction,
) -> Iterator[tuple[date, type[Record], dict[str, Condition]]]:
    """Every question as it was, the latest law first, with what the law after it did not ask alike."""
    seen: set[tuple[str, str]] = set()
    texts: dict[Condition, str] = {}
    for day in reversed(jurisdiction.epochs):
        for kind, questions in jurisdiction.in_force(day).questions.items():
            for asked in questions.values():
                if asked not in texts:
                    texts[asked] = str(asked.canonical())
            written = {name: texts[asked] for name, asked in questions.items()}
            new = {n: asked for n, asked in questions.items() if (n, written[n]) not in seen}
            seen.update(written.items())
            if new:
                yield day, kind, new


def _decides(space: Space, clause: Clause) -> bool | None:
    """Whether the clause decides in one of all cases; None where they are too many."""
    if not fits_a_table(space.size):
        return None
    network = space.program.network
    rails = table_of(space)
    return any(
        any(decisive(network, same, rails)[: 1 if same.node == same.root else 2])
        for same in clauses_of(network)
        if (same.of, same.words) == (clause.of, clause.words)
    )
