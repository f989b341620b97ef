"""Rows of bars and marks over a scale of days: what a timeline and a history have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta

import attrs

from traffick_rules.pictures.drawing import INK, SOFT, Sheet, lines_of, width_of

_WIDTH, _MARGIN, _LABELS = 900, 24, 330
_LINE = 14
_MOST_TICKS = 8
_FIGURES = 46
_TALL = 600


@attrs.frozen
class Bar:
    """A stretch of days; *open_* if it has no end yet, *faint* if it is only possible."""

    first: date
    last: date
    colour: str
    open_: bool = False
    faint: bool = False


@attrs.frozen
class Mark:
    """A day."""

    day: date
    colour: str
    shape: str = "o"


@attrs.frozen
class Figure:
    """A number of a stretch of days; *share* is its part of the greatest one of the row."""

    first: date
    last: date
    colour: str
    text: str
    share: float


@attrs.frozen
class Row:
    """
    A row: what it is about, in words on the left, and bars and marks on the right.

    Attributes:
        label: What it is.
        note: What is to be said of it, below it.
        parts: The bars, marks and figures.
        heading: Whether it is a heading of the rows below it.
    """

    label: str
    note: str = ""
    parts: tuple[Bar | Mark | Figure, ...] = ()
    heading: bool = False

    def lines(self) -> tuple[list[str], list[str]]:
        """Label and note in lines."""
        width = _WIDTH - 2 * _MARGIN if self.heading else _LABELS - 12
        return (
            lines_of(self.label, width, size=10, bold=self.heading),
            lines_of(self.note, width, size=9),
        )

    @property
    def height(self) -> float:
        """How high it is, in points."""
        label, note = self.lines()
        words = _LINE * (len(label) + len(note)) + (18 if self.heading else 10)
        return max(words, _FIGURES if any(isinstance(p, Figure) for p in self.parts) else 0)


def draw_rows(
    title: str,
    rows: Sequence[Row],
    *,
    lines: Iterable[tuple[date, str]] = (),
    now: tuple[date, str] | None = None,
) -> str:
    """
    These rows as SVG, one below the other, over a scale of days.

    Args:
        title: What stands above.
        rows: The rows.
        lines: Days in order at which a thin line is drawn through all of them, with a word below.
        now: A day at which a strong line is drawn, with a word above.
    """
    days = [day for row in rows for part in row.parts for day in _days(part)]
    days += [now[0]] if now else []
    first, last = (min(days), max(days)) if days else (date(2000, 1, 1), date(2001, 1, 1))
    room = max((last - first) // 20, timedelta(days=10))
    # Before the first and behind the last day of the calendar there is no room.
    first = first - min(room, first - date.min)
    last = last + min(room, date.max - last)
    left, right = _MARGIN + _LABELS, _WIDTH - _MARGIN

    def x(day: date) -> float:
        return left + (right - left) * ((day - first) / (last - first))

    heads = lines_of(title, _WIDTH - 2 * _MARGIN, size=14, bold=True)
    top = _MARGIN + 20 * len(heads) + 34
    inner = sum(row.height for row in rows)
    # A word that would lie on another stands a line lower: ends has where each line is free.
    ends: list[float] = []
    marked = []
    for day, word in lines:
        if first <= day <= last:
            half = width_of(word, size=8) / 2 + 2
            level = next((n for n, end in enumerate(ends) if end <= x(day) - half), len(ends))
            ends[level : level + 1] = [x(day) + half]
            marked.append((x(day), word, level))
    sheet = Sheet(_WIDTH, top + inner + 30 + 12 * len(ends))
    sheet.text(_MARGIN, _MARGIN, heads, size=14, font_weight="bold")
    for tick in _ticks(first, last):
        sheet.line((x(tick), x(tick)), (top, top + inner), stroke_width="0.6")
        # A tall picture has its scale above, too.
        for y in (top - 14, top + inner + 4)[inner <= _TALL :]:
            written = _written(tick, first, last)
            sheet.text(x(tick), y, written, size=8, fill=SOFT, text_anchor="middle")
    for at, word, level in marked:
        sheet.line((at, at), (top, top + inner), stroke_dasharray="2 3", stroke=SOFT)
        below = top + inner + 18 + 12 * level
        sheet.text(at, below, word, size=8, fill=SOFT, text_anchor="middle")
    if now:
        sheet.line((x(now[0]), x(now[0])), (top - 8, top + inner), stroke=INK, stroke_width="1.4")
        sheet.text(x(now[0]), top - 22, now[1], size=9, font_weight="bold", text_anchor="middle")
    upper = float(top)
    for row in rows:
        _draw(sheet, row, upper, x)
        upper += row.height
    told = "; ".join(f"{row.label}: {row.note}" if row.note else row.label for row in rows)
    return sheet.svg(title, told)


def _draw(sheet: Sheet, row: Row, y: float, x: Callable[[date], float]) -> None:
    label, note = row.lines()
    sheet.line((_MARGIN, _WIDTH - _MARGIN), (y, y), stroke_width="0.5")
    up = y + (11 if row.heading else 5)
    sheet.text(_MARGIN, up, label, font_weight="bold" if row.heading else "normal")
    sheet.text(_MARGIN, up + _LINE * len(label), note, size=9, fill=SOFT)
    middle = y + row.height / 2
    for part in row.parts:
        if isinstance(part, Mark):
            sheet.dot(x(part.day), middle, part.colour, part.shape)
            continue
        start, end = x(part.first), x(part.last)
        if isinstance(part, Figure):
            top, wide = y + row.height - 4 - 26 * part.share, max(end - start - 1, 2)
            sheet.box(start, top, wide, y + row.height - 4 - top, part.colour)
            middle = (start + end) / 2
            sheet.text(middle, top - 9, part.text, size=7, text_anchor="middle")
            continue
        sheet.box(start, middle - 6, end - start, 12, part.colour, hatched=part.faint)
        if part.open_:
            sheet.dot(end, middle, part.colour, ">")


def _days(part: Bar | Mark | Figure) -> tuple[date, ...]:
    return (part.day,) if isinstance(part, Mark) else (part.first, part.last)


def _ticks(first: date, last: date) -> list[date]:
    """Days for the scale: beginnings of years, or of months where there are few years."""
    years = [date(year, 1, 1) for year in range(first.year, last.year + 1)]
    inside = [day for day in years if first <= day <= last]
    if len(inside) > 1:
        step = -(-len(inside) // _MOST_TICKS)
        return inside[::step]
    months = [
        date(year, month, 1) for year in range(first.year, last.year + 1) for month in range(1, 13)
    ]
    inside = [day for day in months if first <= day <= last]
    return inside[:: max(1, -(-len(inside) // _MOST_TICKS))]


def _written(tick: date, first: date, last: date) -> str:
    return str(tick.year) if (last - first).days > 2 * 366 else tick.isoformat()[:7]
