"""Figures and action plans of several countries, by year."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby

from traffick_rules.answer.verdict import Verdict
from traffick_rules.errors import UnknownCodeError, did_you_mean
from traffick_rules.law.country.jurisdiction import Jurisdiction, check_day
from traffick_rules.law.country.policy import ActionPlan, Bound, Statistic, StatisticKind
from traffick_rules.pictures.drawing import OF_VERDICT
from traffick_rules.pictures.rows import Bar, Figure, Row, draw_rows
from traffick_rules.plugins import AnyJurisdiction, countries_of

_COLOUR = "#0b5cad"
# A figure of several years stands in words: a bar would be compared with those of one year.
_MOST_DAYS = 367
_SHORT = ((1_000_000, "M"), (1_000, "k"))
_SIGNS = {
    Bound.EXACTLY: "",
    Bound.AT_LEAST: "≥",
    Bound.MORE_THAN: ">",
    Bound.AT_MOST: "≤",
    Bound.ABOUT: "~",
}


def statistics(kind: str, jurisdictions: Sequence[AnyJurisdiction] | None = None) -> str:
    """
    The published figures of one kind as SVG: a row for each definition, country by country.

    Sources count by different definitions. So each row has a scale of its own, and nothing is added up; ≥ is at least, >
    more than, ≤ at most, ~ about.

    Args:
        kind: One of `StatisticKind`, such as `victims` or `convictions`.
        jurisdictions: The countries; all that are installed if left out.

    Raises:
        UnknownCodeError: If there is no such kind.
        ArgumentError: If *jurisdictions* is one text.

    Example:
        >>> from traffick_rules.pictures import statistics
        >>> "persons assessed as trafficked" in statistics("victims", ["dk"])
        True
    """
    kinds = [each.value for each in StatisticKind]
    if kind not in kinds:
        hint = did_you_mean(kind, kinds) or f"choose from: {', '.join(kinds)}"
        raise UnknownCodeError(kind, f"is no kind of figure; {hint}")
    rows = [row for each in countries_of(jurisdictions) for row in _counted(each, kind)]
    return draw_rows(f"Published figures: {kind}; each row has a scale of its own", rows)


def _counted(country: Jurisdiction, kind: str) -> Iterator[Row]:
    yield Row(country.name, heading=True)
    found = [each for each in country.policy.statistics if each.kind == kind]
    if not found:
        yield Row("no figure of this kind in the sources that were read")

    def definition(each: Statistic) -> tuple[str, str]:
        return each.subject, each.unit

    for (subject, unit), figures in groupby(sorted(found, key=definition), definition):
        series = list(figures)
        yearly = [each for each in series if (each.last_day - each.first_day).days < _MOST_DAYS]
        greatest = max((each.value for each in yearly), default=0) or 1
        longer = [
            f"{each.first_day.year}-{each.last_day.year}: {_number(each)}"
            for each in series
            if each not in yearly
        ]
        parts = tuple(
            Figure(each.first_day, each.last_day, _COLOUR, _number(each), each.value / greatest)
            for each in yearly
        )
        yield Row(subject, "; ".join([unit, *longer]), parts)


def _number(figure: Statistic) -> str:
    """A figure as it fits above the bar of a year."""
    size, unit = next((each for each in _SHORT if figure.value >= 10 * each[0]), (1, ""))
    return f"{_SIGNS[figure.bound]}{figure.value / size:,.4g}{unit}"


def plans(jurisdictions: Sequence[AnyJurisdiction] | None = None, *, until: date) -> str:
    """
    The action plans as SVG, with their budgets, country by country.

    An arrow at the end says that no end is known; a plan of which no first day is known has no bar.

    Args:
        jurisdictions: The countries; all that are installed if left out.
        until: The day until which plans without an end are drawn.

    Raises:
        ArgumentError: If *jurisdictions* is one text, or *until* is not a day.

    Example:
        >>> from datetime import date
        >>> from traffick_rules.pictures import plans
        >>> "DKK 80,000,000" in plans(["dk"], until=date(2026, 1, 1))
        True
    """
    check_day(until)
    rows = []
    for country in countries_of(jurisdictions):
        rows.append(Row(country.name, heading=True))
        rows += [_plan(each, until) for each in country.policy.action_plans]
    return draw_rows("Action plans", rows)


def _plan(plan: ActionPlan, until: date) -> Row:
    money = () if plan.budget is None else (str(plan.budget),)
    note = ", ".join([*money, *(each.id for each in plan.provisions)])
    first, last = plan.first_day, plan.last_day
    if first is None:
        return Row(plan.title, note)
    bar = Bar(first, max(first, last or until), OF_VERDICT[Verdict.YES], open_=last is None)
    return Row(plan.title, note, (bar,))
