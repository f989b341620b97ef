"""What countries have planned, set up, promised and counted, side by side: one row a record."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TypeAlias

import attrs

from traffick_rules.errors import UnknownCodeError, did_you_mean
from traffick_rules.law.country.policy import InstitutionChange, Policy
from traffick_rules.law.provision import Provision
from traffick_rules.law.values.amount import Amount
from traffick_rules.law.values.boundary import Boundary
from traffick_rules.lines import Line, Role
from traffick_rules.plugins import AnyJurisdiction, countries_of, get_jurisdiction

Cell: TypeAlias = str | int | float | date | None
PolicyRow: TypeAlias = Mapping[str, Cell]
POLICY_RECORDS = tuple(
    field.name for field in attrs.fields(Policy) if field.name != "further_provisions"
)
_ABOUT = ("title", "says", "subject")


def list_policy(
    records: str, jurisdictions: Sequence[AnyJurisdiction] | None = None
) -> tuple[PolicyRow, ...]:
    """
    The records of one kind of several countries, a row each, in the order of the countries.

    Each row has the jurisdiction, the fields of the record, the ids of its provisions, how sure they are, and the sources
    in which they were read. Days are days, what is doubtful about them is said in words; a budget is a number of its
    currency. So a row goes as it is into `pandas.DataFrame(rows)`, `pyarrow.Table.from_pylist(rows)` or `csv.DictWriter`.
    Figures of one kind can count by different definitions, `subject` and `unit`; nothing here adds them up.

    Args:
        records: `action_plans`, `institutions`, `commitments`, `treaties` or `statistics`.
        jurisdictions: The countries; all that are installed if left out.

    Raises:
        UnknownCodeError: If there is no such kind of record.
        ArgumentError: If *jurisdictions* is one text.

    Example:
        >>> from traffick_rules import list_policy
        >>> row = list_policy("statistics", ["dk"])[0]
        >>> row["first_day"].year, row["value"], row["unit"], row["bound"], row["subject"]
        (2007, 17, 'persons', 'exactly', 'persons assessed as trafficked')
    """
    if records not in POLICY_RECORDS:
        hint = did_you_mean(records, POLICY_RECORDS) or f"choose from: {', '.join(POLICY_RECORDS)}"
        raise UnknownCodeError(records, f"is no kind of record; {hint}")
    return tuple(
        {"jurisdiction": country.code, **dict(_cells(record))}
        for country in countries_of(jurisdictions)
        for record in getattr(country.policy, records)
    )


def _cells(record: attrs.AttrsInstance) -> Iterator[tuple[str, Cell]]:
    for field in attrs.fields(type(record)):
        value = getattr(record, field.name)
        if field.name == "provisions":
            yield from _read_in(value)
        elif field.name == "budget":
            yield "budget", None if value is None else float(value.count)
            yield "currency", None if value is None else value.unit
        else:
            yield field.name, _cell(value)


def _cell(value: object) -> Cell:
    if isinstance(value, tuple):
        return "; ".join(str(_cell(each)) for each in value)
    if isinstance(value, enum.Enum):
        return str(value.value)
    if isinstance(value, InstitutionChange):
        return f"{_cell(value.since)} {value.led_by}".removeprefix("None ")
    if isinstance(value, Boundary):
        day = "" if value.day is None else str(value.day)
        return f"{day} ({value.why})".lstrip() if value.why else day
    return value if value is None or isinstance(value, str | int | date) else str(value)


def _read_in(provisions: Sequence[Provision]) -> Iterator[tuple[str, str]]:
    """Where a record is established, and how sure that is."""
    sources = dict.fromkeys(source for each in provisions for source in each.sources)
    yield "provisions", " ".join(each.id for each in provisions)
    yield (
        "confidence",
        " ".join(dict.fromkeys(each.confidence.value for each in provisions)),
    )
    yield "sources", "; ".join(f"{each.publisher}: {each.title} ({each.year})" for each in sources)


def policy_lines(rows: Sequence[PolicyRow]) -> Iterator[Line]:
    """The rows for people: by country, what it is about, and the days and numbers."""
    country = None
    for row in rows:
        if row["jurisdiction"] != country:
            country = row["jurisdiction"]
            yield Line(Role.HEADING, "", get_jurisdiction(str(country)).name)
        about = next(str(row[name]) for name in _ABOUT if row.get(name))
        parts = (_much(row), about, row.get("roles"))
        text = ": ".join(str(part) for part in parts if part)
        yield Line(Role.ITEM, _when(row), f"{text} ({row['provisions']})", column=10)


def _when(row: PolicyRow) -> str:
    """The years of a record, from when a treaty is in force, or nothing."""
    first, last = row.get("first_day"), row.get("last_day")
    if not isinstance(first, date):
        return str(row.get("in_force") or "")[:10]
    end = str(last.year) if isinstance(last, date) else "…"
    return str(first.year) if end == str(first.year) else f"{first.year}-{end}"


def _much(row: PolicyRow) -> str:
    """The figure of a record, or its budget."""
    if row.get("value") is not None:
        number = str(Amount(str(row["value"]), str(row["unit"])))
        return number if row["bound"] == "exactly" else f"{row['bound']} {number}"
    if row.get("budget") is not None:
        return str(Amount(str(row["budget"]), str(row["currency"])))
    return ""
