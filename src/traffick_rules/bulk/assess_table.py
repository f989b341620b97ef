"""Assessing a table: a batch of rows after the other, each in one run of the program."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

import attrs
import pyarrow as pa
import pyarrow.compute as pc

from traffick_rules.answer.answers import rules_not_in_force
from traffick_rules.answer.value_columns import ValueColumn
from traffick_rules.bulk.answer_columns import Batch, value_columns, values_of, verdicts_of
from traffick_rules.bulk.batches import AssessedTable, answered, joined, not_known
from traffick_rules.bulk.column_conditions import Days, verdicts
from traffick_rules.bulk.contradictions import contradictions
from traffick_rules.bulk.frame import BadCell, Frame, booleans
from traffick_rules.bulk.mapping import ColumnMapping
from traffick_rules.case.case import Case
from traffick_rules.errors import ArgumentError, did_you_mean
from traffick_rules.facts.fact import check_each, shown
from traffick_rules.law.country.jurisdiction import Jurisdiction, LawInForce, check_day
from traffick_rules.plugins import AnyJurisdiction, get_jurisdiction


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
        >>> findings = ("excluded_from_protection", "order_or_security_against", "reasons_against_permit")
        >>> table = pa.table({
        ...     "cooperation.presence_needed": [True, True],
        ...     "proceedings.case_open": [True, None],
        ...     "stay.entry_ban": [False, False],
        ...     **{f"findings.{name}": [False, False] for name in findings},
        ... })
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

    Arguments and errors are those of `assess_table`; a reader of batches is read as the pieces are taken.

    Returns:
        The answers to the next rows, in order; rows of errors are numbered through. A table without rows gives one
        piece without rows.

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
    asked = {
        question: value_columns(laws, question) if values else {}
        for question in _asked(laws, questions)
    }
    fields: list[tuple[str, pa.DataType]] = []
    for question, made in asked.items():
        fields.append((question, pa.bool_()))
        fields += [(f"{question}.{name}", type_) for name, (type_, _) in made.items()]
    if isinstance(on, str):
        fingerprints = {law.first_day.isoformat(): law.fingerprint for law in laws}
        about: dict[str, object] = {"on": on, "fingerprints": fingerprints}
    else:
        about = {"on": on.isoformat(), "fingerprint": laws[0].fingerprint}
    work = _Work(laws, on, asked, [type_ for _, type_ in fields])
    return answered(
        table,
        work.answers,
        groups=country.groups(Case),
        fields=fields,
        about={"jurisdiction": country.code, **about},
        mapping=mapping,
        keep=keep,
        day=on if isinstance(on, str) else None,
        strict=strict,
    )


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


@attrs.frozen(eq=False)
class _Work:
    """What is asked of every batch."""

    laws: Sequence[LawInForce]
    on: date | str
    asked: Mapping[str, Mapping[str, tuple[pa.DataType, ValueColumn]]]
    types: Sequence[pa.DataType]

    def answers(self, frame: Frame, days: pa.Array | None) -> tuple[list[pa.Array], list[BadCell]]:
        """The answers to a batch: the rows of each law together, and then in their own order again."""
        if days is None:
            return self._under(self.laws[0], frame, pa.scalar(self.on, pa.date32()))
        bad = self._without_law(days)
        order = [pa.array([each.row for each in bad], pa.uint64())]
        parts = [[pa.nulls(len(bad), type_) for type_ in self.types]]
        for law in self.laws:
            first = pc.greater_equal(days, pa.scalar(law.first_day, pa.date32()))
            last = pa.scalar(law.last_day or date.max, pa.date32())
            rows = pc.indices_nonzero(pc.and_(first, pc.less_equal(days, last)))
            if len(rows):
                found, told = self._under(law, frame.take(rows), days.take(rows))
                bad += [attrs.evolve(each, row=rows[each.row].as_py()) for each in told]
                order.append(rows)
                parts.append(found)
        back = pc.sort_indices(pa.concat_arrays(order))
        whole = [pa.concat_arrays(column).take(back) for column in zip(*parts, strict=True)]
        return whole, sorted(bad, key=lambda each: each.row)

    def _without_law(self, days: pa.Array) -> list[BadCell]:
        """Rows without a day of decision, or with one whose law is not known."""
        country = self.laws[0].jurisdiction
        since = pa.scalar(country.covers_from, pa.date32())
        found = []
        for row in pc.indices_nonzero(
            pc.fill_null(pc.less(days, since), fill_value=True)
        ).to_pylist():
            day = days[row].as_py()
            reason = (
                "there is no day of decision; give one" if day is None else not_known(country, day)
            )
            found.append(BadCell(row, str(self.on), "" if day is None else str(day), reason))
        return found

    def _under(
        self, law: LawInForce, frame: Frame, day: Days
    ) -> tuple[list[pa.Array], list[BadCell]]:
        contradictory, told = contradictions(frame, Case, day)
        possible = ((1 << frame.rows) - 1) & ~contradictory
        found = {
            question: (yes & possible, no & possible)
            for question, (yes, no) in verdicts(law, Case, frame, day, {}).items()
        }
        batch = Batch(frame=frame, day=day, law=law, answered=possible, found=found)
        arrays = []
        for question, made in self.asked.items():
            arrays.append(booleans(*verdicts_of(question, batch), frame.rows))
            arrays += [values_of(question, column, batch) for _, column in made.values()]
        return arrays, told
