"""Assessing a table: a batch of rows after the other, each in one run of the program."""

from __future__ import annotations

import json
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import date
from typing import Any, TypeVar

import attrs
import pyarrow as pa
import pyarrow.compute as pc

from traffick_rules.bulk.atoms import age_on_days, rails_of
from traffick_rules.bulk.columns import Column, columns_of
from traffick_rules.bulk.frame import BadCell, Frame, frame_of, options_of
from traffick_rules.bulk.rails import booleans, rails
from traffick_rules.case.case import Case
from traffick_rules.case.consistency import ORDER, age_contradiction
from traffick_rules.case.kinds import OneOf
from traffick_rules.case.record import Record
from traffick_rules.case.vocabulary import Person, Stay, StayGround, Trafficking
from traffick_rules.engine.program import program_of
from traffick_rules.errors import ArgumentError, CaseError, Problem, did_you_mean
from traffick_rules.law.jurisdiction import Jurisdiction, check_day, check_jurisdiction
from traffick_rules.law.law_in_force import LawInForce

__all__ = ["AssessedTable", "assess_table"]

T = TypeVar("T")
R = TypeVar("R")

_ROWS = 1 << 17
"""How many rows a batch has at most; more make the numbers larger than the processor's cache."""

ERRORS = pa.schema(
    [("row", pa.int64()), ("column", pa.string()), ("value", pa.string()), ("reason", pa.string())]
)


@attrs.frozen(eq=False, repr=False)
class AssessedTable:
    """
    The answers to a table of cases.

    Attributes:
        answers: A row for every row: the columns that were kept, and one column for each question, in which true
            is yes, false is no and null is unknown. Its metadata name country, day and fingerprint.
        errors: The cells that could not be taken, and rows whose facts contradict each other: row, column, value,
            reason. A cell that could not be taken counts as unknown; of a contradictory row nothing is answered.
    """

    answers: pa.Table
    errors: pa.Table

    def __repr__(self) -> str:
        return f"<{self.answers.num_rows} rows answered, {self.errors.num_rows} errors>"


def assess_table(  # noqa: PLR0913 - each says one thing about the table
    table: Any,  # noqa: ANN401 - anything with the Arrow C stream interface
    *,
    jurisdiction: Jurisdiction,
    on: date,
    questions: Sequence[str] | None = None,
    keep: Sequence[str] = (),
    strict: bool = False,
) -> AssessedTable:
    """
    The verdicts of every case of a table, as many questions as the law of the day has.

    Args:
        table: Anything with the Arrow C stream interface: a table of pyarrow, polars or pandas, a result of
            DuckDB, a reader of batches. Its columns are named as `columns` says; null is unknown.
        jurisdiction: The country.
        on: The day of decision, the same for all.
        questions: The questions to be answered; all about a case if not given.
        keep: Columns that state no fact, such as a number of the case, to be handed on.
        strict: Whether a bad cell is an error instead of an entry in the table of errors.

    Raises:
        ArgumentError: If an argument is of the wrong kind, a column is unknown or of the wrong type, or a
            question does not exist.
        CaseError: If *strict* is set, for the first bad cells.
        NotInForceError: If the day lies before the first day that the plugin covers.

    Example:
        >>> from datetime import date
        >>> import pyarrow as pa
        >>> from traffick_rules import get_jurisdiction
        >>> from traffick_rules.bulk import assess_table
        >>> table = pa.table({"cooperation.presence_needed": [True, True], "proceedings.case_open": [True, None]})
        >>> found = assess_table(table, jurisdiction=get_jurisdiction("dk"), on=date(2017, 2, 1))
        >>> found.answers["permits.9c5"].to_pylist()
        [True, None]
    """
    country = check_jurisdiction(jurisdiction)
    law = country.in_force(check_day(on))
    asked = _asked(law, questions)
    known = {column.name: column for column in columns_of(country.case_type)}
    reader = _reader(table, keep)
    schema = _schema(law, on, reader.schema, asked, keep)
    work = _Work(law, on, asked, tuple(keep), known, schema)
    batches: list[pa.RecordBatch] = []
    errors: list[pa.RecordBatch] = []
    first = 0
    for answers, bad in _in_order(work.answered, _batches(reader)):
        if bad and strict:
            raise CaseError(
                [Problem(f"row {first + each.row}: {each.column}", each.reason) for each in bad]
            )
        batches.append(answers)
        errors.append(_told(bad, first))
        first += answers.num_rows
    return AssessedTable(
        pa.Table.from_batches(batches, schema), pa.Table.from_batches(errors, ERRORS)
    )


def _in_order(work: Callable[[T], R], things: Iterable[T]) -> Iterator[R]:
    """What *work* makes of each thing, in order; a few at once, as Arrow computes without holding Python up."""
    at_once = min(4, os.cpu_count() or 1)
    with ThreadPoolExecutor(at_once) as pool:
        waiting: deque[Future[R]] = deque()
        for thing in things:
            waiting.append(pool.submit(work, thing))
            if len(waiting) > at_once:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


def _asked(law: LawInForce, questions: Sequence[str] | None) -> tuple[str, ...]:
    roots = tuple(law.questions[Case])
    if questions is None:
        return roots
    if isinstance(questions, str):
        msg = f"questions: give a list, such as [{questions!r}]"
        raise ArgumentError(msg)
    for question in questions:
        if question not in roots:
            hint = did_you_mean(question, roots)
            msg = f"questions: {question!r} is not a question of the law of that day"
            raise ArgumentError(f"{msg}; {hint}" if hint else msg)
    return tuple(questions)


def _reader(table: Any, keep: Sequence[str]) -> pa.RecordBatchReader:  # noqa: ANN401
    if not hasattr(table, "__arrow_c_stream__"):
        msg = f"table: {type(table).__name__} has no Arrow C stream interface; give a pyarrow table"
        raise ArgumentError(msg)
    reader = pa.RecordBatchReader.from_stream(table)
    missing = [name for name in keep if name not in reader.schema.names]
    if isinstance(keep, str) or missing:
        hint = did_you_mean(missing[0], reader.schema.names) if missing else "give a list"
        msg = f"keep: {keep!r} is not there as columns"
        raise ArgumentError(f"{msg}; {hint}" if hint else msg)
    return reader


def _batches(reader: pa.RecordBatchReader) -> Iterator[pa.RecordBatch]:
    """The rows in batches that are not too large."""
    for batch in reader:
        for start in range(0, batch.num_rows, _ROWS):
            yield batch.slice(start, _ROWS)


def _schema(
    law: LawInForce, on: date, given: pa.Schema, asked: Iterable[str], keep: Iterable[str]
) -> pa.Schema:
    metadata = {
        "traffick_rules": json.dumps(
            {
                "jurisdiction": law.jurisdiction.code,
                "on": on.isoformat(),
                "fingerprint": law.fingerprint,
            }
        )
    }
    fields = [given.field(name) for name in keep]
    fields += [pa.field(question, pa.bool_()) for question in asked]
    return pa.schema(fields, metadata=metadata)


@attrs.frozen(eq=False)
class _Work:
    """What is asked of every batch."""

    law: LawInForce
    on: date
    asked: tuple[str, ...]
    keep: tuple[str, ...]
    known: Mapping[str, Column]
    schema: pa.Schema

    def answered(self, batch: pa.RecordBatch) -> tuple[pa.RecordBatch, list[BadCell]]:
        """The answers to a batch, and its bad cells."""
        frame = frame_of(batch, self.known, self.keep)
        kind = self.law.jurisdiction.case_type
        contradictory, told = _contradictions(frame, self.known, kind, self.on)
        program = program_of(self.law, Case)
        found = [rails_of(atom, frame, self.on) for atom in program.atoms]
        yes, no = program.run_rails([rail[0] for rail in found], [rail[1] for rail in found])
        roots = [program.network.roots[question] for question in self.asked]
        verdicts = [
            booleans(yes[root] & ~contradictory, no[root] & ~contradictory, frame.rows)
            for root in roots
        ]
        kept = [batch.column(name) for name in self.keep]
        answers = pa.RecordBatch.from_arrays([*kept, *verdicts], schema=self.schema)
        return answers, [*frame.bad, *told]


def _told(bad: Sequence[BadCell], first: int) -> pa.RecordBatch:
    rows = [{**attrs.asdict(each), "row": first + each.row} for each in bad]
    return pa.RecordBatch.from_pylist(rows, schema=ERRORS)


# Contradictions: found over columns, told by the same words as for one case.


def _contradictions(
    frame: Frame, known: Mapping[str, Column], kind: type[Record], on: date
) -> tuple[int, list[BadCell]]:
    """The rows whose facts contradict each other, as bits, and what is told of them."""
    flagged = 0
    for earlier, later in ORDER:
        first, then = frame.array(earlier), frame.array(later)
        if first is not None and then is not None:
            flagged |= rails(pc.less(then, first))[0]
    flagged |= _citizens_without_lawful_stay(frame)
    flagged |= _ages_that_do_not_fit(frame, Person.age, pa.scalar(on, pa.date32()))
    flagged |= _ages_when_trafficked(frame)
    told = (each for row in _set_bits(flagged) for each in _words(row, frame, known, kind, on))
    return flagged, list(told)


def _citizens_without_lawful_stay(frame: Frame) -> int:
    lawful, ground = frame.array(Stay.lawful), frame.array(Stay.ground)
    if lawful is None or ground is None:
        return 0
    citizen = options_of(Stay.ground).index(StayGround.CITIZENSHIP.value)
    return rails(lawful)[1] & rails(pc.equal(ground, pa.scalar(citizen, ground.type)))[0]


def _ages_that_do_not_fit(frame: Frame, stated: Any, day: Any) -> int:  # noqa: ANN401 - a fact; a day or days
    """Where a stated age is another one than the birth gives on that day."""
    age = frame.array(stated)
    if age is None:
        return 0
    flagged = 0
    for fact, differs in (
        (Person.birth_date, pc.not_equal),
        (Person.born_not_before, pc.greater),
        (Person.born_not_after, pc.less),
    ):
        born = frame.array(fact)
        if born is not None:
            flagged |= rails(differs(age, age_on_days(born, day)))[0]
    return flagged


def _ages_when_trafficked(frame: Frame) -> int:
    stated = Trafficking.age_when_trafficked
    first, last = frame.array(Trafficking.first_day), frame.array(Trafficking.last_day)
    flagged = 0 if first is None else _ages_that_do_not_fit(frame, stated, first)
    age = frame.array(stated)
    if last is None or age is None:
        return flagged
    # Nobody was older on the first day than on the last; it counts where the first is not known.
    unknown_first = (1 << frame.rows) - 1
    if first is not None:
        unknown_first = rails(pc.is_null(first))[0]
    for fact in (Person.birth_date, Person.born_not_before):
        born = frame.array(fact)
        if born is not None:
            flagged |= rails(pc.greater(age, age_on_days(born, last)))[0] & unknown_first
    return flagged


def _set_bits(bits: int) -> Iterator[int]:
    while bits:
        yield (bits & -bits).bit_length() - 1
        bits &= bits - 1


def _words(
    row: int, frame: Frame, known: Mapping[str, Column], kind: type[Record], on: date
) -> Iterator[BadCell]:
    plain: dict[str, dict[str, Any]] = {}
    for column in known.values():
        array = frame.array(column.fact, column.member)
        value = None if array is None else array[row].as_py()
        if value is None:
            continue
        if isinstance(column.fact, OneOf):
            value = options_of(column.fact)[value]
        facts = plain.setdefault(column.fact.group.key, {})
        if column.member is None:
            facts[column.fact.name] = value
        else:
            facts.setdefault(column.fact.name, {})[column.member.value] = value
    try:
        problems = age_contradiction(kind.from_dict(plain), on)
    except CaseError as error:
        problems = list(error.problems)
    for problem in problems:
        group, _, fact = problem.path.partition(".")
        value = str(plain.get(group, {}).get(fact, ""))
        yield BadCell(row, problem.path, value, str(problem))
