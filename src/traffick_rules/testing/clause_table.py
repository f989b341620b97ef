"""
The clause table of a country: for every clause facts with which it decides, as a yes and as a no.

`python -m traffick_rules.testing clauses dk > clauses.csv` drafts it; who knows the law reviews it. After a change of the
law `… clauses dk --keep clauses.csv > new.csv` keeps what still holds and drafts the rest.
"""

from __future__ import annotations

import csv
import enum
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date
from functools import cache, partial
from itertools import chain, groupby
from operator import itemgetter
from typing import ClassVar, TypeAlias, cast

import attrs
import pytest

from traffick_rules.answer.answers import Answer
from traffick_rules.answer.sentence_range import Sentencing, offences_of
from traffick_rules.answer.verdict import verdict_of
from traffick_rules.assessment.assessment import assess
from traffick_rules.case.case import Case
from traffick_rules.case.charge import Charge
from traffick_rules.case.record import Record
from traffick_rules.engine.program import Program, program_of
from traffick_rules.errors import CaseError, Problem, did_you_mean, hinted
from traffick_rules.explain.fact_parts import Changed, FactPart, changed_facts, pieces_known, state
from traffick_rules.facts import Trafficking
from traffick_rules.facts.fact import AnyFact
from traffick_rules.facts.kinds import SomeOf, WholeNumber, YesNo
from traffick_rules.facts.selection import Selection
from traffick_rules.law.country.jurisdiction import Jurisdiction, LawInForce
from traffick_rules.law.country.tables import entries
from traffick_rules.law.rules.rule import Modality
from traffick_rules.law.rules.sentencing import SentencingRule
from traffick_rules.law.values.boundary import day_of
from traffick_rules.plugins import AnyJurisdiction, get_jurisdiction
from traffick_rules.proof.decisive import Clause, can_be_yes, clauses_of, decisive
from traffick_rules.proof.possible import Possible
from traffick_rules.testing.coverage import unwatched
from traffick_rules.testing.kit import changed
from traffick_rules.testing.row_files import Row, check_complete, check_rows, rows_beside

_COLUMNS = ("question", "day", "modality", "cites", "yes", "no", "unknown")
_Way: TypeAlias = tuple[str, str, bool]
"""A way in which a clause decides: its question, its words, and whether as a yes."""


def _modality(cell: str) -> Modality | None:
    return Modality(cell) if cell else None


def _words(cell: str) -> list[str]:
    return cell.split()


def _each(cell: str) -> list[str]:
    return [each.strip() for each in cell.split(";") if each.strip()]


@attrs.frozen
class _Entry(Row):
    """A row of `clauses.csv`."""

    question: str
    day: date = attrs.field(converter=day_of)
    modality: Modality | None = attrs.field(converter=_modality)
    cites: list[str] = attrs.field(converter=_words)
    yes: str
    no: list[str] = attrs.field(converter=_each)
    unknown: list[str] = attrs.field(converter=_each)

    def __str__(self) -> str:
        return f"{self.question}-{self.day}-{self.yes}"

    @property
    def changes(self) -> Sequence[str]:
        """The changes that make it a no, and those that make it unknown."""
        return [*self.no, *self.unknown]

    @property
    def wanted(self) -> Sequence[bool | None]:
        """What each change makes it."""
        return [*(False for _ in self.no), *(None for _ in self.unknown)]


class ClauseTable:
    """
    The clauses of a law as a test class: a plugin's test module subclasses it, with the table `clauses.csv` beside it.

    A row has facts on which a question is a yes on a day, and changes of which each alone makes it a no, or unknown.
    `question` is that of an answer, such as `permits.9c5`, that of a part, such as
    `reflection_period.reflection.extension`, or `concept` with a name. `yes` is written
    `stay.lawful=no; trafficking.means=deception`. `no` and `unknown` are written likewise, each fact a change of its
    own; facts that change together are joined by a comma. Several possibilities are joined by `and`:
    `threat and not force`, `only threat and force`, `none`. `modality` and `cites` say what the answer is to have
    beside its yes, its provisions by their ids; either can be left empty.

    The rows of a question are a test, which names all that differ; one more holds the table to have every clause, as a
    yes and as a no. A question that a text which was not read holds back from every yes has no row.

    Attributes:
        code: The code of an installed or registered jurisdiction.

    Example:
        >>> from traffick_rules.testing import ClauseTable
        >>> class TestClauses(ClauseTable):
        ...     code = "dk"
    """

    code: ClassVar[str]

    def pytest_generate_tests(self, metafunc: pytest.Metafunc) -> None:
        """Make a test of the rows of every question."""
        if "rows" in metafunc.fixturenames:
            asked: dict[str, list[_Entry]] = {}
            for row in _rows(type(self)):
                asked.setdefault(row.question, []).append(row)
            metafunc.parametrize("rows", asked.values(), ids=asked)

    def test_a_question_is_a_yes_and_each_change_alone_decides(self, rows: list[_Entry]) -> None:
        """The facts of each row suffice, and none of those that change it can be otherwise."""
        check_rows(rows, partial(_check, get_jurisdiction(self.code)))

    def test_every_clause_is_decisive_in_a_row_as_a_yes_and_as_a_no(self) -> None:
        """The table is complete: a row of its own question has each clause, in each way that is possible."""
        country = get_jurisdiction(self.code)
        decided: set[_Way] = set()
        for row in _rows(type(self)):
            asked = _Asked.of(country, row)
            decided.update(_decided(asked.program, row.question, asked.records(row), row.day))
        lacking = [
            f"{clause} (as a {verdict_of(value)})"
            for clause, value, _ in _undecided(country, decided)
        ]
        check_complete("clauses.csv", [], lacking)


def _check(country: Jurisdiction, row: _Entry) -> None:
    """Hold a row against the law; all its records are evaluated at once."""
    asked = _Asked.of(country, row)
    yes, *changed = asked.records(row)
    without = [yes.with_values(dict.fromkeys(_changed(yes, record))) for record in changed]
    found, *values = asked.values([yes, *changed, *without])
    if found is not True:
        row.fail(f"it is {verdict_of(found)} with these facts, and should be yes")
    for place, (change, wanted) in enumerate(zip(row.changes, row.wanted, strict=True)):
        if (found := values[place]) is not wanted:
            row.fail(f"it is {verdict_of(found)} with {change}, and should be {verdict_of(wanted)}")
        if (found := values[place + len(changed)]) is not None:
            row.fail(f"it is {verdict_of(found)} without {change}, and should be unknown")
    answer = _answer(country, row.question, yes, row.day)
    if answer is None:
        return
    lacking = sorted(set(row.cites) - {provision.id for provision in answer.provisions})
    if lacking:
        row.fail(f"the answer does not cite {', '.join(lacking)}")
    if row.modality not in (None, answer.modality):
        row.fail(f"the law says {answer.modality}, and the table {row.modality}")


@attrs.frozen
class _Asked:
    """A question under the law of a day."""

    country: Jurisdiction
    program: Program
    kind: type[Record]
    root: int
    on: date

    @classmethod
    def of(cls, country: Jurisdiction, row: _Entry) -> _Asked:
        programs = dict(_programs(country.in_force(row.day)))
        for kind, program in programs.items():
            if clauses := _clauses(program).get(row.question):
                return cls(country, program, kind, clauses[0].root, row.day)
        known = chain.from_iterable(map(_clauses, programs.values()))
        hint = did_you_mean(row.question, known)
        return row.fail(hinted(f"is asked of no law in force on {row.day}", hint))

    def records(self, row: _Entry) -> list[Record]:
        """The record of a row, and another one for each change."""
        try:
            facts = _facts(self.kind, self.country, _each(row.yes))
            changes = [_facts(self.kind, self.country, each.split(",")) for each in row.changes]
            return [self.kind.from_dict(changed(facts, change)) for change in ({}, *changes)]
        except CaseError as error:
            return row.fail(str(error))

    def values(self, records: Sequence[Record]) -> Sequence[bool | None]:
        """Whether the question is a yes, a no or unknown for each record."""
        yes, no = (rail[self.root] for rail in self.program.run(records, self.on, root=self.root))
        bits = range(len(records))
        return [True if yes >> bit & 1 else False if no >> bit & 1 else None for bit in bits]


def draft_clauses(jurisdiction: AnyJurisdiction, *, keep: str = "") -> str:
    """
    A clause table for a country as a CSV file, drafted by searching facts with which each clause decides.

    It says what the law says, right or wrong: a table that was not reviewed checks nothing but changes.

    Args:
        jurisdiction: The country, or its code.
        keep: The text of an older table: its rows that still hold are kept as they are, and only what they lack is drafted.

    Raises:
        LawError: If *keep* is no table of clauses; it names the line.
    """
    country = get_jurisdiction(jurisdiction)
    decided: set[_Way] = set()
    with unwatched():
        kept = [*enumerate(_holding(country, keep, decided) if keep else ())]
        # What is new of a question follows its last row.
        places = {question: place for place, (question, *_) in kept}
        new = [(places.get(row[0], len(kept)), row) for row in _drafted(country, decided)]
    rows = sorted([*kept, *new], key=itemgetter(0))
    file = io.StringIO()
    csv.writer(file, lineterminator="\n").writerows([_COLUMNS, *(row for _, row in rows)])
    return file.getvalue()


def _holding(country: Jurisdiction, table: str, decided: set[_Way]) -> Iterator[Sequence[str]]:
    """The rows of a table that still hold; how clauses decide in them is added to *decided*."""

    def entry(place: str, row: dict[str, str]) -> tuple[_Entry, Sequence[str]]:
        return _Entry(place, *row.values()), tuple(row.values())

    for row, cells in entries("clauses.csv", table, _COLUMNS, entry):
        with suppress(pytest.fail.Exception):
            _check(country, row)
            asked = _Asked.of(country, row)
            decided.update(_decided(asked.program, row.question, asked.records(row), row.day))
            yield cells


def _drafted(country: Jurisdiction, decided: set[_Way]) -> Iterator[Sequence[str]]:
    """Rows with the ways in which clauses can decide and that are not among those."""
    drafted: dict[tuple[str, date, str], tuple[list[str], list[str]]] = {}
    for clause, _, draft in _undecided(country, decided):
        yes = draft.as_yes(clause)
        if yes is not None:
            records = [yes, draft.found, *draft.turned(clause, yes, wanted=False)]
            decided.update(_decided(draft.program, clause.of, records, draft.on))
            columns = drafted.setdefault((clause.of, draft.on, _text(yes)), ([], []))
            for record in records[1:]:
                value = _value(draft.program, clause.root, record, draft.on)
                change = ", ".join(_cells(record, _changed(yes, record)))
                column = columns[0 if value is False else 1]
                if value is not True and change not in column:
                    column.append(change)
    for (question, day, facts), changes in drafted.items():
        cells = (facts, *map("; ".join, changes))
        yield (question, str(day), *_of_the_answer(country, question, day, cells), *cells)


@attrs.frozen
class _Draft:
    """A record in which a clause is decisive, under the law of one day."""

    program: Program
    kind: type[Record]
    on: date
    found: Record

    def as_yes(self, clause: Clause) -> Record | None:
        """The record, or the first with a part or two changed, with which the question is a yes."""
        if self._value(clause, Changed(self.found, {})):
            return self.found
        once = (self._made(self.found, each) for each in self._changed(self.found))
        records = chain([self.found], filter(None, once))
        yes = (self.turned(clause, record, wanted=True) for record in records)
        return next(chain.from_iterable(yes), None)

    def turned(self, clause: Clause, record: Record, *, wanted: bool) -> Iterator[Record]:
        """The records with one part changed whose question has another value."""
        for other in self._changed(record):
            if self._value(clause, other) is wanted and (made := self._made(record, other)):
                yield made

    def _value(self, clause: Clause, changed: Changed) -> bool | None:
        # On this day an age can contradict the birth date.
        if not changed.is_possible(self.on):
            return None
        return _value(self.program, clause.root, cast("Record", changed), self.on)

    def _made(self, record: Record, changed: Changed) -> Record | None:
        with suppress(CaseError):
            return record.with_values(changed.values)
        return None

    def _changed(self, record: Record) -> Iterator[Changed]:
        """The record with one part changed, one after the other."""
        for fact in _known(record):
            for part in pieces_known(record, fact):
                for value in self._others(part, state(record, part)):
                    yield Changed(record, changed_facts(record, {part: value}))

    def _others(self, part: FactPart, now: object) -> Iterator[object]:
        """Other values of a part that the law can tell apart, each once."""
        if isinstance(now, bool):
            yield not now
            return
        seen = {repr(now)}
        for place in self.program.reading.get(part.fact.path, ()):
            for wanted in (True, False):
                for filling in self.program.atoms[place].values_for(wanted, self.on):
                    value = filling.get(part.fact)
                    if len(filling) == 1 and repr(value) not in seen:
                        seen.add(repr(value))
                        yield value


def _undecided(country: Jurisdiction, decided: set[_Way]) -> Iterator[tuple[Clause, bool, _Draft]]:
    """The ways in which clauses can be decisive and are not among those, which may grow; the law of today first."""
    sought: set[tuple[str, _Way]] = set()
    for day in reversed(country.epochs):
        for kind, program in _programs(country.in_force(day)):
            search = Possible(program, kind(), day)
            for clause in chain.from_iterable(_clauses(program).values()):
                for value in (True, False):
                    way = (clause.of, clause.words, value)
                    if way in decided or not can_be_yes(program.network, clause.root):
                        continue
                    # What was sought in vain is found under no law of other days with the same words.
                    root = program.network.nodes[clause.root].condition.words
                    if (root, way) in sought:
                        continue
                    sought.add((root, way))
                    found = search.decisive_record(clause, value)
                    if found is not None:
                        yield (
                            clause,
                            value,
                            _Draft(program, kind, day, _closed(program, clause, found, day)),
                        )


def _closed(program: Program, clause: Clause, record: Record, on: date) -> Record:
    """The record with open choices closed, as `only threat`, where that leaves the clause as decisive as it is."""
    for fact in _known(record):
        value = record.value(fact)
        if isinstance(fact, SomeOf) and isinstance(value, Selection) and value.no:
            closed = record.with_values({fact: Selection.only(fact.options, *value.yes)})
            ways = (set(_decided(program, clause.of, [each], on)) for each in (record, closed))
            if next(ways) <= next(ways):
                record = closed
    return record


def _decided(
    program: Program, question: str, records: Iterable[Record], on: date
) -> Iterator[_Way]:
    """The ways in which clauses of a question are decisive for one of these records."""
    clauses = _clauses(program)[question]
    rails = program.run(list(records), on, root=clauses[0].root)
    for clause in clauses:
        hits = decisive(program.network, clause, rails)
        for value, hit in zip((True, False), hits, strict=True):
            if hit:
                yield clause.of, clause.words, value


@cache
def _clauses(program: Program) -> Mapping[str, Sequence[Clause]]:
    """The clauses of each question and concept of a program."""
    clauses = clauses_of(program.network)
    return {of: list(each) for of, each in groupby(clauses, key=lambda clause: clause.of)}


def _programs(law: LawInForce) -> Iterator[tuple[type[Record], Program]]:
    return ((kind, program_of(law, kind)) for kind, questions in law.questions.items() if questions)


def _value(program: Program, root: int, record: Record, on: date) -> bool | None:
    yes, no = program.run_one(record, on, root=root)
    return True if yes[root] else False if no[root] else None


def _answer(country: Jurisdiction, question: str, record: Record, day: date) -> Answer | None:
    """The answer to a question; None where it is that of a part of an answer, or a concept."""
    if isinstance(record, Case):
        found = assess(record, jurisdiction=country, on=day)
        return found[question] if question in found else None  # noqa: SIM401 - an assessment has no get
    versions = offences_of(country).get(question.removeprefix(f"{SentencingRule.subject}."))
    charge = cast("Charge", record).with_values({Trafficking.last_day: day})
    return None if versions is None else Sentencing.of(charge, country).answer(versions)


def _of_the_answer(
    country: Jurisdiction, question: str, day: date, cells: Sequence[str]
) -> tuple[str, str]:
    draft = _Entry("", question, str(day), "", "", *cells)
    (record, *_) = _Asked.of(country, draft).records(draft)
    answer = _answer(country, question, record, day)
    if answer is None:
        return "", ""
    return answer.modality.value, " ".join(provision.id for provision in answer.provisions)


def _rows(cls: type) -> list[_Entry]:
    return rows_beside(cls, "clauses.csv", _COLUMNS, _Entry)


def _facts(
    kind: type[Record], country: Jurisdiction, written: Iterable[str]
) -> dict[str, dict[str, object]]:
    """Facts as a case file writes them, from those of a cell."""
    groups = country.groups(kind)
    found: dict[str, dict[str, object]] = {}
    for each in written:
        path, equals, text = (word.strip() for word in each.partition("="))
        key, _, name = path.partition(".")
        if not equals or not name:
            raise CaseError([Problem("", f"{each!r} is no fact", "write stay.lawful=no")])
        fact = groups[key].facts.get(name) if key in groups else None
        found.setdefault(key, {})[name] = _plain(text, fact)
    return found


def _plain(text: str, fact: AnyFact | None) -> object:
    if isinstance(fact, SomeOf):
        listed = [] if text == "none" else text.removeprefix("only ").split(" and ")
        if text == "none" or text.startswith("only "):
            return {"only": listed}
        return {each.removeprefix("not "): not each.startswith("not ") for each in listed}
    if isinstance(fact, WholeNumber) and text.isdecimal():
        return int(text)
    return {"yes": True, "no": False}.get(text, text) if isinstance(fact, YesNo) else text


def _text(record: Record) -> str:
    """The facts of a record, as a cell writes them."""
    return "; ".join(_cells(record, _known(record)))


def _known(record: Record) -> list[AnyFact]:
    facts = chain.from_iterable(group.facts.values() for group in record.stated)
    return [fact for fact in facts if record.value(fact) is not None]


def _cells(record: Record, facts: Iterable[AnyFact]) -> Iterator[str]:
    return (f"{fact.path}={_cell(fact, record.value(fact))}" for fact in facts)


def _cell(fact: AnyFact, value: object) -> str:
    if isinstance(value, Selection):
        yes, no = (sorted(member.value for member in side) for side in (value.yes, value.no))
        if len(yes) + len(no) == len(cast("SomeOf[enum.StrEnum]", fact).options):
            return f"only {' and '.join(yes)}" if yes else "none"
        return " and ".join([*yes, *(f"not {each}" for each in no)])
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(fact.write(value))


def _changed(record: Record, other: Record) -> list[AnyFact]:
    """The facts that are otherwise in another record."""
    return [fact for fact in _known(other) if record.value(fact) != other.value(fact)]
