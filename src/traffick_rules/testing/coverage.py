"""
Rule coverage: which clauses of a law were decisive in the tests of a plugin, as a yes and as a no.

Everything that is put to the law while a `RuleCoverage` watches is kept; the clauses are judged when
someone asks.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Self, TypeAlias

import attrs

from traffick_rules.case.record import Record
from traffick_rules.engine.program import Program, Rails, program_of
from traffick_rules.law.country.jurisdiction import LawInForce
from traffick_rules.plugins import AnyJurisdiction, get_jurisdiction
from traffick_rules.proof.decisive import Clause, clauses_of, decisive
from traffick_rules.proof.possible import Possible

Asked: TypeAlias = tuple[Record, date]

_watching: list[RuleCoverage] = []
_run, _run_one = Program.run, Program.run_one


@attrs.frozen
class ClauseCoverage:
    """
    What the tests made of one clause, over all days on which it is law.

    Attributes:
        of: The question, such as `permits.9c5`, or `concept` and the code of the concept.
        words: The clause in words.
        as_yes: Whether it was decisive as a yes; None if that is not possible.
        as_no: Whether it was decisive as a no; None if that is not possible.
    """

    of: str
    words: str
    as_yes: bool | None
    as_no: bool | None

    @property
    def is_covered(self) -> bool:
        """Whether it was decisive in every way in which it can be."""
        return self.as_yes is not False and self.as_no is not False

    def __str__(self) -> str:
        ways = [way for way, hit in (("yes", self.as_yes), ("no", self.as_no)) if hit is False]
        return f"{self.of}: {self.words} (never decisive as a {' or a '.join(ways)})"


class RuleCoverage:
    """
    Keeps what is put to the law of one jurisdiction, and tells which clauses were decisive.

    Attributes:
        jurisdiction: The jurisdiction that is watched.

    Example:
        >>> from datetime import date
        >>> from traffick_rules import Case, assess, get_jurisdiction
        >>> from traffick_rules.facts import Stay
        >>> from traffick_rules.testing import RuleCoverage
        >>> denmark = get_jurisdiction("dk")
        >>> with RuleCoverage(denmark) as coverage:
        ...     _ = assess(Case(stay=Stay(lawful=True)), jurisdiction=denmark, on=date(2024, 7, 1))
        >>> coverage.records
        1
    """

    def __init__(self, jurisdiction: AnyJurisdiction) -> None:
        self.jurisdiction = get_jurisdiction(jurisdiction)
        self._asked: dict[Program, dict[Asked, None]] = defaultdict(dict)
        self._found: tuple[ClauseCoverage, ...] | None = None

    def __enter__(self) -> Self:
        # An attribute of the class, so that a run no one watches costs nothing.
        Program.run_one = _watched_run_one  # type: ignore[method-assign, assignment] # named differently
        Program.run = _watched_run  # type: ignore[method-assign, assignment] # named differently
        _watching.append(self)
        return self

    def __exit__(self, *_: object) -> None:
        _watching.remove(self)
        if not _watching:
            Program.run_one = _run_one  # type: ignore[method-assign] # as it was
            Program.run = _run  # type: ignore[method-assign]

    def keep(self, program: Program, record: Record, on: date) -> None:
        """Keep one record that was put to a law; a law of another jurisdiction is no matter."""
        self._asked[program][record, on] = None
        self._found = None

    @property
    def records(self) -> int:
        """How many cases and charges were put to the jurisdiction's law, each counted once a day."""
        return sum(len(self._asked.get(program, ())) for program in self._programs())

    @property
    def clauses(self) -> tuple[ClauseCoverage, ...]:
        """Every clause of the jurisdiction's law of all days, each once, in the order of the law."""
        if self._found is None:
            with unwatched():
                self._found = tuple(self._judge())
        return self._found

    @property
    def share(self) -> float:
        """The share of the ways in which clauses can be decisive that occurred, from 0 to 1."""
        ways = [way for c in self.clauses for way in (c.as_yes, c.as_no) if way is not None]
        return sum(ways) / len(ways) if ways else 1.0

    @property
    def missing(self) -> tuple[ClauseCoverage, ...]:
        """The clauses that were not decisive in a way in which they can be."""
        return tuple(clause for clause in self.clauses if not clause.is_covered)

    def to_text(self) -> str:
        """The coverage as text for people: the figures, and every clause that is missing."""
        total = len(self.clauses)
        hit = sum(clause.as_yes is True or clause.as_no is True for clause in self.clauses)
        yes = [clause.as_yes for clause in self.clauses if clause.as_yes is not None]
        no = [clause.as_no for clause in self.clauses if clause.as_no is not None]
        lines = [
            f"{self.jurisdiction.code}: {hit} of {total} clauses decisive; as a yes {sum(yes)} of {len(yes)}, "
            f"as a no {sum(no)} of {len(no)}; {self.share:.1%} in all"
        ]
        return "\n".join([*lines, *(f"  {clause}" for clause in self.missing)])

    def to_dict(self) -> dict[str, object]:
        """The coverage as plain data."""
        return {
            "jurisdiction": self.jurisdiction.code,
            "share": self.share,
            "clauses": [attrs.asdict(clause) for clause in self.clauses],
        }

    def _judge(self) -> Iterator[ClauseCoverage]:
        found: dict[tuple[str, str], set[bool]] = defaultdict(set)
        places: dict[tuple[str, str], list[tuple[Possible, Clause]]] = defaultdict(list)
        for program, (law, kind) in self._programs().items():
            rails = _together(program, list(self._asked.get(program, ())))
            possible = Possible(program, kind(), law.first_day)
            for clause in clauses_of(program.network):
                key = (clause.of, clause.words)
                hits = zip((True, False), decisive(program.network, clause, rails), strict=True)
                found[key].update(value for value, hit in hits if hit)
                places[key].append((possible, clause))
        for (of, words), clauses in places.items():
            as_yes, as_no = (
                True if value in found[of, words] else False if _can_be(value, clauses) else None
                for value in (True, False)
            )
            yield ClauseCoverage(of, words, as_yes, as_no)

    def _programs(self) -> Mapping[Program, tuple[LawInForce, type[Record]]]:
        """Each program with the latest law that has it, in the order of the law."""
        return {
            program_of(law, kind): (law, kind)
            for law in map(self.jurisdiction.in_force, self.jurisdiction.epochs)
            for kind, questions in law.questions.items()
            if questions
        }


def _can_be(value: bool, clauses: Sequence[tuple[Possible, Clause]]) -> bool:  # noqa: FBT001 - a value of a clause
    return any(
        possible.decisive_record(clause, value) is not None
        for possible, clause in reversed(clauses)
    )


@contextmanager
def unwatched() -> Iterator[None]:
    """Let what is put to the law meanwhile not count, such as what the conformance suite makes up."""
    kept = _watching[:]
    _watching.clear()
    try:
        yield
    finally:
        _watching[:] = kept


def _watched_run_one(
    program: Program, record: Record, on: date, *, root: int | None = None
) -> Rails:
    for coverage in _watching:
        coverage.keep(program, record, on)
    return _run_one(program, record, on, root=root)


def _watched_run(
    program: Program, records: Sequence[Record], on: date, *, root: int | None = None
) -> Rails:
    if len(records) > 1:
        for coverage in _watching:
            for record in records:
                coverage.keep(program, record, on)
    return _run(program, records, on, root=root)


def _together(program: Program, asked: Sequence[Asked]) -> Rails:
    """The rails of all records, a bit each; each may have a day of its own."""
    yes, no = ([0] * len(program.atoms) for _ in range(2))
    for bit, (record, on) in enumerate(asked):
        for place, atom in enumerate(program.atoms):
            value = atom.test(record, on)
            if value is not None:
                (yes if value else no)[place] |= 1 << bit
    return program.run_rails(yes, no)
