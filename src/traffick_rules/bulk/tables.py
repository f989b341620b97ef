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

from traffick_rules.bulk.atoms import Days, age_on_days, rails_of
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

__all__ = ["AssessedTable", "assess_batches", "assess_table"]

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
    on: date | str,
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
        on: The day of decision, the same for all, or the name of a column that has it for each row.
        questions: The questions to be answered; all about a case if not given. A question that the law of a row's
            day does not have is null in that row.
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
    pieces = list(
        assess_batches(
            table, jurisdiction=jurisdiction, on=on, questions=questions, keep=keep, strict=strict
        )
    )
    return AssessedTable(
        pa.concat_tables([piece.answers for piece in pieces]),
        pa.concat_tables([piece.errors for piece in pieces]),
    )


def assess_batches(  # noqa: PLR0913 - as assess_table
    table: Any,  # noqa: ANN401 - as assess_table
    *,
    jurisdiction: Jurisdiction,
    on: date | str,
    questions: Sequence[str] | None = None,
    keep: Sequence[str] = (),
    strict: bool = False,
) -> Iterator[AssessedTable]:
    """
    The same, piece by piece, so that a table of any length goes through bounded memory.

    Args:
        table: As `assess_table`; a reader of batches is read as the pieces are taken.
        jurisdiction: The country.
        on: The day of decision, or the name of its column.
        questions: The questions to be answered.
        keep: Columns to be handed on.
        strict: Whether a bad cell is an error.

    Yields:
        The answers to the next rows, in order; rows of errors are numbered through. A table without rows gives one
        piece without rows.

    Raises:
        ArgumentError: As `assess_table`.
        CaseError: As `assess_table`.
        NotInForceError: As `assess_table`.

    Example:
        >>> from datetime import date
        >>> import pyarrow as pa
        >>> from traffick_rules import get_jurisdiction
        >>> from traffick_rules.bulk import assess_batches
        >>> table = pa.table({"proceedings.case_open": [True] * 300_000})
        >>> denmark = get_jurisdiction("dk")
        >>> [piece.answers.num_rows for piece in assess_batches(table, jurisdiction=denmark, on=date(2017, 2, 1))]
        [131072, 131072, 37856]
    """
    country = check_jurisdiction(jurisdiction)
    laws = _laws(country, on)
    asked = _asked(laws, questions)
    reader = _reader(table, keep, on)
    work = _Work(
        country=country,
        on=on,
        asked=asked,
        keep=tuple(keep),
        known={column.name: column for column in columns_of(country.case_type)},
        schema=_schema(country, on, laws, reader.schema, asked, keep),
    )
    first = 0
    for answers, bad in _in_order(work.answered, _batches(reader)):
        if bad and strict:
            raise CaseError(
                [Problem(f"row {first + each.row}: {each.column}", each.reason) for each in bad]
            )
        yield AssessedTable(
            pa.Table.from_batches([answers], work.schema),
            pa.Table.from_batches([_told(bad, first)], ERRORS),
        )
        first += answers.num_rows


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


def _laws(country: Jurisdiction, on: date | str) -> tuple[LawInForce, ...]:
    """The law of the day, or of every day where each row has its own."""
    if isinstance(on, str):
        return tuple(map(country.in_force, country.epochs))
    return (country.in_force(check_day(on)),)


def _asked(laws: Sequence[LawInForce], questions: Sequence[str] | None) -> tuple[str, ...]:
    roots = tuple(dict.fromkeys(question for law in laws for question in law.questions[Case]))
    if questions is None:
        return roots
    if isinstance(questions, str):
        msg = f"questions: give a list, such as [{questions!r}]"
        raise ArgumentError(msg)
    for question in questions:
        if question not in roots:
            hint = did_you_mean(question, roots)
            when = "that day" if len(laws) == 1 else laws[0].jurisdiction.name
            msg = f"questions: {question!r} is not a question of the law of {when}"
            raise ArgumentError(f"{msg}; {hint}" if hint else msg)
    return tuple(questions)


def _reader(table: Any, keep: Sequence[str], on: date | str) -> pa.RecordBatchReader:  # noqa: ANN401
    if not hasattr(table, "__arrow_c_stream__"):
        msg = f"table: {type(table).__name__} has no Arrow C stream interface; give a pyarrow table"
        raise ArgumentError(msg)
    if isinstance(keep, str):
        msg = f"keep: give a list, such as [{keep!r}]"
        raise ArgumentError(msg)
    reader = pa.RecordBatchReader.from_stream(table)
    names = reader.schema.names
    for what, name in (
        *(("keep", name) for name in keep),
        *([("on", on)] if isinstance(on, str) else []),
    ):
        if name not in names:
            hint = did_you_mean(name, names) or f"columns: {', '.join(names)}"
            msg = f"{what}: there is no column {name!r}; {hint}"
            raise ArgumentError(msg)
    if isinstance(on, str) and not pa.types.is_date(reader.schema.field(on).type):
        msg = f"on: column {on!r} is of type {reader.schema.field(on).type}; give date32"
        raise ArgumentError(msg)
    return reader


def _batches(reader: pa.RecordBatchReader) -> Iterator[pa.RecordBatch]:
    """The rows in batches that are not too large; one without rows where there are none."""
    nothing = True
    for batch in reader:
        for start in range(0, batch.num_rows, _ROWS):
            nothing = False
            yield batch.slice(start, _ROWS)
    if nothing:
        yield pa.RecordBatch.from_pylist([], schema=reader.schema)


def _schema(  # noqa: PLR0913, PLR0917 - what a schema is made of
    country: Jurisdiction,
    on: date | str,
    laws: Sequence[LawInForce],
    given: pa.Schema,
    asked: Iterable[str],
    keep: Iterable[str],
) -> pa.Schema:
    about: dict[str, object] = {"jurisdiction": country.code}
    if isinstance(on, str):
        about["on"] = on
        about["fingerprints"] = {law.first_day.isoformat(): law.fingerprint for law in laws}
    else:
        about["on"] = on.isoformat()
        about["fingerprint"] = laws[0].fingerprint
    fields = [given.field(name) for name in keep]
    fields += [pa.field(question, pa.bool_()) for question in asked]
    return pa.schema(fields, metadata={"traffick_rules": json.dumps(about)})


@attrs.frozen(eq=False, kw_only=True)
class _Work:
    """What is asked of every batch."""

    country: Jurisdiction
    on: date | str
    asked: tuple[str, ...]
    keep: tuple[str, ...]
    known: Mapping[str, Column]
    schema: pa.Schema

    def answered(self, batch: pa.RecordBatch) -> tuple[pa.RecordBatch, list[BadCell]]:
        """The answers to a batch, and its bad cells."""
        kept = [batch.column(name) for name in self.keep]
        if not isinstance(self.on, str):
            day = pa.scalar(self.on, pa.date32())
            verdicts, bad = self._under_one_law(batch, self.country.in_force(self.on), day)
        else:
            verdicts, bad = self._by_epoch(batch, batch.column(self.on).cast(pa.date32()))
        return pa.RecordBatch.from_arrays([*kept, *verdicts], schema=self.schema), bad

    def _by_epoch(
        self, batch: pa.RecordBatch, days: pa.Array
    ) -> tuple[list[pa.Array], list[BadCell]]:
        """The rows of each law together, and then in their own order again."""
        bad = self._without_law(days)
        order = [pa.array([each.row for each in bad], pa.uint64())]
        parts = [[pa.nulls(len(bad), pa.bool_())] * len(self.asked)]
        for law in map(self.country.in_force, self.country.epochs):
            first = pc.greater_equal(days, pa.scalar(law.first_day, pa.date32()))
            last = pa.scalar(law.last_day or date.max, pa.date32())
            rows = pc.indices_nonzero(pc.and_(first, pc.less_equal(days, last)))
            if len(rows):
                verdicts, told = self._under_one_law(batch.take(rows), law, days.take(rows))
                bad += [attrs.evolve(each, row=rows[each.row].as_py()) for each in told]
                order.append(rows)
                parts.append(verdicts)
        back = pc.sort_indices(pa.concat_arrays(order))
        joined = [pa.concat_arrays(column).take(back) for column in zip(*parts, strict=True)]
        return joined, sorted(bad, key=lambda each: each.row)

    def _without_law(self, days: pa.Array) -> list[BadCell]:
        """Rows without a day of decision, or with one whose law is not known."""
        column = str(self.on)
        since = self.country.covers_from
        early = pc.fill_null(pc.less(days, pa.scalar(since, pa.date32())), fill_value=True)
        found = []
        for row in pc.indices_nonzero(early).to_pylist():
            day = days[row].as_py()
            reason = (
                "there is no day of decision; give one"
                if day is None
                else f"the law of {self.country.name} on {day} is not known; it is from {since}"
            )
            found.append(BadCell(row, column, "" if day is None else str(day), reason))
        return found

    def _under_one_law(
        self, batch: pa.RecordBatch, law: LawInForce, day: Days
    ) -> tuple[list[pa.Array], list[BadCell]]:
        passed = (*self.keep, self.on) if isinstance(self.on, str) else self.keep
        frame = frame_of(batch, self.known, [name for name in passed if name not in self.known])
        contradictory, told = _contradictions(frame, self.known, self.country.case_type, day)
        program = program_of(law, Case)
        found = [rails_of(atom, frame, day) for atom in program.atoms]
        yes, no = program.run_rails([rail[0] for rail in found], [rail[1] for rail in found])
        roots = program.network.roots
        verdicts = [
            booleans(
                yes[roots[question]] & ~contradictory,
                no[roots[question]] & ~contradictory,
                frame.rows,
            )
            if question in roots
            else pa.nulls(frame.rows, pa.bool_())
            for question in self.asked
        ]
        return verdicts, [*frame.bad, *told]


def _told(bad: Sequence[BadCell], first: int) -> pa.RecordBatch:
    rows = [{**attrs.asdict(each), "row": first + each.row} for each in bad]
    return pa.RecordBatch.from_pylist(rows, schema=ERRORS)


# Contradictions: found over columns, told by the same words as for one case.


def _contradictions(
    frame: Frame, known: Mapping[str, Column], kind: type[Record], day: Days
) -> tuple[int, list[BadCell]]:
    """The rows whose facts contradict each other, as bits, and what is told of them."""
    flagged = 0
    for earlier, later in ORDER:
        first, then = frame.array(earlier), frame.array(later)
        if first is not None and then is not None:
            flagged |= rails(pc.less(then, first))[0]
    flagged |= _citizens_without_lawful_stay(frame)
    flagged |= _ages_that_do_not_fit(frame, Person.age, day)
    flagged |= _ages_when_trafficked(frame)
    told: list[BadCell] = []
    for row in _set_bits(flagged):
        on = day.as_py() if isinstance(day, pa.Scalar) else day[row].as_py()
        told += _words(row, frame, known, kind, on)
    return flagged, told


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
