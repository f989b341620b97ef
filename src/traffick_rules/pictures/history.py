"""The history of a value of the law across countries."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from traffick_rules.answer.verdict import Verdict
from traffick_rules.errors import ArgumentError, UnknownCodeError, did_you_mean
from traffick_rules.law.country.jurisdiction import check_day
from traffick_rules.law.values.boundary import Confidence
from traffick_rules.law.values.dated_value import DatedValue
from traffick_rules.pictures.drawing import OF_VERDICT
from traffick_rules.pictures.rows import Bar, Row, draw_rows
from traffick_rules.plugins import AnyJurisdiction, countries_of

_COLOUR = "#0b5cad"


def history(value: str, jurisdictions: Sequence[AnyJurisdiction], *, until: date) -> str:
    """
    The periods of a dated value as SVG, one row each, country by country.

    A hatched bar is a period that is recalled or disputed; an arrow at the end says that no end is known.

    Args:
        value: The code of the value, or its name by topic and field, such as `offences.trafficking.ordinary.maximum`; a
            country without it gets a note.
        jurisdictions: The countries, at least one.
        until: The day until which periods without an end are drawn.

    Raises:
        ArgumentError: If *jurisdictions* is one text, or *until* is not a day.
        UnknownCodeError: If no country has such a value.

    Example:
        >>> from datetime import date
        >>> from traffick_rules.pictures import history
        >>> picture = history("offences.trafficking.ordinary.maximum", ["dk"], until=date(2025, 1, 1))
        >>> "8 years" in picture
        True
    """
    given = countries_of(jurisdictions)
    check_day(until)
    if not given:
        msg = "jurisdictions: give at least one"
        raise ArgumentError(msg)
    known = {code for c in given for code in (*c.values, *c.values_by_topic)}
    if value not in known:
        begun = sorted(code for code in known if code.startswith(f"{value}."))
        hint = f"choose from: {', '.join(begun)}" if begun else did_you_mean(value, known)
        hint = hint or f"they begin with: {', '.join(sorted({c.split('.')[0] for c in known}))}"
        raise UnknownCodeError(value, f"is not a value of these countries; {hint}")
    found = {
        c: c.values_by_topic.get(value) or ([c.values[value]] if value in c.values else ())
        for c in given
    }
    title = next(dated.text() for each in found.values() for dated in each)
    rows = []
    for country, values in found.items():
        rows.append(Row(country.name, heading=True))
        periods = [p for dated in values if isinstance(dated, DatedValue) for p in dated.periods]
        if not periods:
            rows.append(Row("no such value in the law that was read"))
        for period in periods:
            first = max(period.first_day or country.covers_from, country.covers_from)
            last = period.last_day or until
            if last < country.covers_from:
                continue
            doubtful = period.provision.confidence in {Confidence.RECALL, Confidence.DISPUTED}
            bar = Bar(first, max(first, last), OF_VERDICT[Verdict.UNKNOWN] if doubtful else _COLOUR,
                      open_=period.last_day is None, faint=doubtful)  # fmt: skip
            end = period.last_day or "…"
            note = f"{first} – {end}, {period.provision.id}: {period.provision.confidence.words}"
            rows.append(Row(str(period.value), note, (bar,)))
    return draw_rows(f"{title} [{value}]", rows)
