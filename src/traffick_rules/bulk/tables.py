"""Assessing a table: a batch of rows after the other, each in one run of the program."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

import attrs
import pyarrow as pa
import pyarrow.compute as pc

from traffick_rules.answer.answers import rules_not_in_force
from traffick_rules.bulk.atoms import Days, rails_of
from traffick_rules.bulk.batches import AssessedTable, Done, answered, joined, reader_of
from traffick_rules.bulk.columns import Column, columns_of
from traffick_rules.bulk.contradictions import contradictions
from traffick_rules.bulk.frame import BadCell, days_of, frame_of
from traffick_rules.bulk.mapping import ColumnMapping, facts_of
from traffick_rules.bulk.rails import booleans
from traffick_rules.bulk.values import Batch, ValueColumn, value_columns
from traffick_rules.case.case import Case
from traffick_rules.engine.program import program_of
from traffick_rules.errors import ArgumentError, did_you_mean
from traffick_rules.facts.fact import check_each, shown
from traffick_rules.law.jurisdiction import Jurisdiction, LawInForce, check_day
from traffick_rules.plugins import AnyJurisdiction, get_jurisdiction

__all__ = ["assess_batches", "assess_table"]


def assess_table(  # noqa: PLR0913 - each says one thing about the table
    table: Any,  # noqa: ANN401 - anything with the Arrow C stream interface
    *,
    jurisdiction: AnyJurisdiction,
    on: date | str,
    questions: Sequence[str] | None = None,
    values: bool = True,
    mapping: ColumnMapping | None = None,
    keep: Sequence[str] = (),
    strict: bool = False,
) -> AssessedTable:
    """
    The verdicts of every case of a table, as many questions as the law of the day has.

    Args:
        table: Anything with the Arrow C stream interface: a table of pyarrow, polars or pandas, a result of
            DuckDB, a reader of batches. Its columns are named as `columns` says; null is unknown.
        jurisdiction: The country, or its code.
        on: The day of decision, the same for all, or the name of a column that has it for each row.
        questions: The questions to be answered; all about a case if not given. A question that the law of a row's
            day does not have is null in that row.
        values: Whether the answers have their values beside their verdict, such as `reflection_period.….days`.
        mapping: What the columns of a foreign table say, where they are not named as `columns` says.
        keep: Columns that state no fact, such as a number of the case, to be handed on.
        strict: Whether a bad cell is an error instead of an entry in the table of errors.

    Raises:
        ArgumentError: If *questions* or *keep* is one text, a column is unknown or of the wrong type, or a
            question does not exist.
        CaseError: If *strict* is set, for the first bad cells.
        NotInForceError: If the day lies before the first day that the plugin covers.

    Example:
        >>> from datetime import date
        >>> import pyarrow as pa
        >>> from traffick_rules.bulk import assess_table
        >>> table = pa.table({"cooperation.presence_needed": [True, True], "proceedings.case_open": [True, None]})
        >>> found = assess_table(table, jurisdiction="dk", on=date(2017, 2, 1))
        >>> found.answers["permits.9c5"].to_pylist()
        [True, None]
        >>> found.answers["permits.9c5.duration"].to_pylist()
        ['as long as the case lasts', None]
    """
    return joined(
        assess_batches(
            table,
            jurisdiction=jurisdiction,
            on=on,
            questions=questions,
            values=values,
            mapping=mapping,
            keep=keep,
            strict=strict,
        )
    )


def assess_batches(  # noqa: PLR0913 - as assess_table
    table: Any,  # noqa: ANN401 - as assess_table
    *,
    jurisdiction: AnyJurisdiction,
    on: date | str,
    questions: Sequence[str] | None = None,
    values: bool = True,
    mapping: ColumnMapping | None = None,
    keep: Sequence[str] = (),
    strict: bool = False,
) -> Iterator[AssessedTable]:
    """
    The same, piece by piece, so that a table of any length goes through bounded memory.

    Args:
        table: As `assess_table`; a reader of batches is read as the pieces are taken.
        jurisdiction: The country, or its code.
        on: The day of decision, or the name of its column.
        questions: The questions to be answered.
        values: Whether the answers have their values beside their verdict.
        mapping: What the columns of a foreign table say.
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
    country = get_jurisdiction(jurisdiction)
    laws = _laws(country, on)
    asked = _asked(laws, questions)
    reader = reader_of(table, keep, on if isinstance(on, str) else None)
    if mapping is not None:
        mapping.check(reader.schema, country.groups(Case), keep)
    made = {question: value_columns(laws, question) if values else () for question in asked}
    work = _Work(
        country=country,
        on=on,
        asked=made,
        keep=tuple(keep),
        known={column.name: column for column in columns_of(country.groups(Case))},
        mapping=mapping,
        schema=_schema(country, on, laws, reader.schema, made, keep),
    )
    yield from answered(work, reader, strict=strict)


def _laws(country: Jurisdiction, on: date | str) -> tuple[LawInForce, ...]:
    """The law of the day, or of every day where each row has its own."""
    if isinstance(on, str):
        return tuple(map(country.in_force, country.epochs))
    return (country.in_force(check_day(on)),)


def _asked(laws: Sequence[LawInForce], questions: Sequence[str] | None) -> tuple[str, ...]:
    roots = tuple(dict.fromkeys(question for law in laws for question in law.questions[Case]))
    if questions is None:
        return roots
    chosen = check_each("questions", questions, '["permits.9c5"]')
    for question in chosen:
        if question not in roots:
            if len(laws) == 1:
                for rule in rules_not_in_force(laws[0], laws[0].first_day):
                    if rule.question == question:
                        msg = f"questions: {question!r} is not in force on that day; {rule}"
                        raise ArgumentError(msg)
            hint = did_you_mean(question, roots)
            when = "that day" if len(laws) == 1 else laws[0].jurisdiction.name
            msg = f"questions: {shown(question)} is not a question of the law of {when}"
            raise ArgumentError(f"{msg}; {hint}" if hint else msg)
    return chosen


def _schema(  # noqa: PLR0913, PLR0917 - what a schema is made of
    country: Jurisdiction,
    on: date | str,
    laws: Sequence[LawInForce],
    given: pa.Schema,
    asked: Mapping[str, Sequence[ValueColumn]],
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
    for question, made in asked.items():
        fields.append(pa.field(question, pa.bool_()))
        fields += [pa.field(column.name, column.type) for column in made]
    return pa.schema(fields, metadata={"traffick_rules": json.dumps(about)})


@attrs.frozen(eq=False, kw_only=True)
class _Work:
    """What is asked of every batch."""

    country: Jurisdiction
    on: date | str
    asked: Mapping[str, Sequence[ValueColumn]]
    keep: tuple[str, ...]
    known: Mapping[str, Column]
    mapping: ColumnMapping | None
    schema: pa.Schema

    def answered(self, batch: pa.RecordBatch) -> Done:
        """The answers to a batch."""
        kept = [batch.column(name) for name in self.keep]
        passed = (*self.keep, *([self.on] if isinstance(self.on, str) else []))
        facts, told, left = facts_of(batch, self.known, self.mapping, passed)
        days = None
        if isinstance(self.on, str):
            days = days_of(self.on, batch.column(self.on), told)
        if days is None:
            law = self.country.in_force(self.on)  # type: ignore[arg-type] # it is a day, as there is no column
            found, bad = self._under_one_law(facts, law, pa.scalar(self.on, pa.date32()))
        else:
            found, bad = self._by_epoch(facts, days)
        answers = pa.RecordBatch.from_arrays([*kept, *found], schema=self.schema)
        return Done(answers, [*told, *bad], left)

    def _by_epoch(
        self, facts: pa.RecordBatch, days: pa.Array
    ) -> tuple[list[pa.Array], list[BadCell]]:
        """The rows of each law together, and then in their own order again."""
        bad = self._without_law(days)
        order = [pa.array([each.row for each in bad], pa.uint64())]
        types = self.schema.types[len(self.keep) :]
        parts = [[pa.nulls(len(bad), type_) for type_ in types]]
        for law in map(self.country.in_force, self.country.epochs):
            first = pc.greater_equal(days, pa.scalar(law.first_day, pa.date32()))
            last = pa.scalar(law.last_day or date.max, pa.date32())
            rows = pc.indices_nonzero(pc.and_(first, pc.less_equal(days, last)))
            if len(rows):
                found, told = self._under_one_law(facts.take(rows), law, days.take(rows))
                bad += [attrs.evolve(each, row=rows[each.row].as_py()) for each in told]
                order.append(rows)
                parts.append(found)
        back = pc.sort_indices(pa.concat_arrays(order))
        joined_ = [pa.concat_arrays(column).take(back) for column in zip(*parts, strict=True)]
        return joined_, sorted(bad, key=lambda each: each.row)

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
        self, facts: pa.RecordBatch, law: LawInForce, day: Days
    ) -> tuple[list[pa.Array], list[BadCell]]:
        frame = frame_of(facts, self.known)
        contradictory, told = contradictions(frame, Case, day)
        possible = ((1 << frame.rows) - 1) & ~contradictory
        program = program_of(law, Case)
        atoms = [rails_of(atom, frame, day) for atom in program.atoms]
        yes, no = program.run_rails([rail[0] for rail in atoms], [rail[1] for rail in atoms])
        found = {
            question: (yes[root] & possible, no[root] & possible)
            for question, root in program.network.roots.items()
        }
        batch = Batch(frame=frame, day=day, law=law, answered=possible, found=found)
        arrays = []
        for question, made in self.asked.items():
            arrays.append(booleans(*found.get(question, (0, 0)), frame.rows))
            arrays += [column.of(batch) for column in made]
        return arrays, [*frame.bad, *told]
