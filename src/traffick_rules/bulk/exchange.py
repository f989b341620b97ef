"""Cases out of foreign tables, and into them."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import count
from typing import Any

import attrs
import pyarrow as pa

from traffick_rules.bulk.batches import answered, joined
from traffick_rules.bulk.contradictions import contradictions
from traffick_rules.bulk.fact_columns import columns_of
from traffick_rules.bulk.frame import BadCell, Frame
from traffick_rules.bulk.mapping import ColumnMapping
from traffick_rules.case.case import Case
from traffick_rules.facts.kinds import OneOf
from traffick_rules.law.country.jurisdiction import check_day
from traffick_rules.plugins import AnyJurisdiction, get_jurisdiction


@attrs.frozen(eq=False, repr=False)
class ImportedCases:
    """
    The cases of a table.

    Attributes:
        cases: A case for every row; None for a row whose facts contradict each other.
        errors: The cells that could not be taken, and the contradictions, as in `AssessedTable`.
        unmapped: What the table says and the mapping does not carry over, as in `AssessedTable`.
    """

    cases: tuple[Case | None, ...]
    errors: pa.Table
    unmapped: pa.Table

    def __repr__(self) -> str:
        return f"<{len(self.cases)} cases, {self.errors.num_rows} errors>"


def read_cases(
    table: Any,  # noqa: ANN401 - anything with the Arrow C stream interface
    *,
    mapping: ColumnMapping | None = None,
    jurisdiction: AnyJurisdiction | None = None,
    on: date | None = None,
    strict: bool = False,
) -> ImportedCases:
    """
    The rows of a table as cases, to be looked at one by one.

    Args:
        table: Anything with the Arrow C stream interface; from a file, `open_table`.
        mapping: What the columns of a foreign table say, where they are not named as `columns` says.
        jurisdiction: The country, where the table has facts of its own.
        on: The day on which the table was filled in. An age gets it as its day, `person.age_on`, and what cannot be true
            on it is an error; without it, ages count for whatever day the cases are assessed on.
        strict: Whether a bad cell is an error instead of an entry.

    Raises:
        ArgumentError: If *table* is not one, a column is unknown or of the wrong type, or *on* is not a day.
        CaseError: If *strict* is set, for the first bad cells.

    Example:
        >>> import pyarrow as pa
        >>> from traffick_rules.bulk import mapping_of, read_cases
        >>> table = pa.table({"Type of Exploitation": ["Forced Labour; Servitude"], "Full Name": ["…"]})
        >>> found = read_cases(table, mapping=mapping_of("htcds"))
        >>> sorted(found.cases[0].trafficking.purposes.yes)
        [<Purpose.FORCED_LABOUR: 'forced_labour'>, <Purpose.SERVITUDE: 'servitude'>]
        >>> found.unmapped.to_pylist()[0]["reason"]
        'is not a column of the mapping'
    """
    day = None if on is None else pa.scalar(check_day(on), pa.date32())
    cases: list[Case] = []
    lock = threading.Lock()

    def read(frame: Frame, _: pa.Array | None) -> tuple[list[pa.Array], list[BadCell]]:
        """The number of the case of each row; batches are read side by side."""
        contradictory, told = contradictions(frame, Case, day)
        rows = [row for row in range(frame.rows) if not contradictory >> row & 1]
        made = [Case.from_dict(frame.plain(row)) for row in rows]
        if on is not None:
            made = [case.stated_on(on) for case in made]
        with lock:
            numbers = dict(zip(rows, count(len(cases)), strict=False))
            cases.extend(made)
        return [pa.array([numbers.get(row) for row in range(frame.rows)], pa.int64())], told

    groups = Case.groups() if jurisdiction is None else get_jurisdiction(jurisdiction).groups(Case)
    fields = [("case", pa.int64())]
    found = joined(
        answered(table, read, groups=groups, fields=fields, mapping=mapping, strict=strict)
    )
    numbers = found.answers["case"].to_pylist()
    in_order = tuple(None if number is None else cases[number] for number in numbers)
    return ImportedCases(in_order, found.errors, found.unmapped)


@attrs.frozen(eq=False, repr=False)
class Exported:
    """
    Cases as a foreign table.

    Attributes:
        table: A row for every case, all columns as texts; null is unknown.
        left_out: The facts that the format has no one word for, by path and value, with the number of cases.
    """

    table: pa.Table
    left_out: pa.Table

    def __repr__(self) -> str:
        return f"<{self.table.num_rows} cases exported, {self.left_out.num_rows} facts left out>"


def export_cases(cases: Sequence[Case], *, mapping: ColumnMapping) -> Exported:
    """
    Cases as a table of another format, by the mapping that reads it.

    A value is written where exactly one value of the format says first what is known, so that reading it back
    gives no fact that was not known; a "no" is written only where the format has one.

    Args:
        cases: The cases.
        mapping: The mapping, such as `mapping_of("htcds")`.

    Raises:
        ArgumentError: If something is not a case or a mapping.

    Example:
        >>> from traffick_rules import Case
        >>> from traffick_rules.bulk import export_cases, mapping_of
        >>> case = Case.from_dict({"trafficking": {"purposes": ["forced_labour"], "means": ["threat"]}})
        >>> found = export_cases([case], mapping=mapping_of("htcds"))
        >>> found.table["vic_TypeOfExploitation"].to_pylist()
        ['ForcedLabour']
        >>> found.left_out.to_pylist()[0]["fact"]
        'trafficking.means.threat'
    """
    writable = [column for column in mapping.columns if column.said_by is not None]
    rows: list[dict[str, str]] = []
    left: Counter[tuple[str, str]] = Counter()
    for case in map(Case.check, cases):
        facts = dict(_known(case))
        row: dict[str, str] = {}
        written: set[str] = set()
        for column in writable:
            texts, said = column.said_by(facts)  # type: ignore[misc] # those that have one were chosen
            if texts:
                row[column.name] = f"{column.separator} ".join(texts)
                written |= said
        rows.append(row)
        for name, value in facts.items():
            if name not in written:
                left[name, str(value).lower() if isinstance(value, bool) else str(value)] += 1
    table = pa.Table.from_pylist(
        rows, schema=pa.schema([(column.name, pa.string()) for column in writable])
    )
    told = [{"fact": fact, "value": value, "cases": count} for (fact, value), count in left.items()]
    schema = pa.schema([("fact", pa.string()), ("value", pa.string()), ("cases", pa.int64())])
    return Exported(table, pa.Table.from_pylist(told, schema=schema))


def _known(case: Case) -> Iterable[tuple[str, object]]:
    """What is known of a case, by the names of our columns."""
    for column in columns_of({group.key: type(group) for group in case.stated}):
        value = case.value(column.fact)
        if value is None:
            continue
        if column.member is not None:
            value = value.state(column.member)
            if value is None:
                continue
        yield column.name, value.value if isinstance(column.fact, OneOf) else value
