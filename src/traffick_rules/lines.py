"""
Lines for people: what each is, what stands in front of it, and what it says.

Whoever has something to show gives lines; they are set here as plain text or HTML, and by the command line in colour.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from traffick_rules.language import WIDTH, wrapped
from traffick_rules.markup import Html, element

_LEAST_WIDTH = 20


class Role(enum.Enum):
    """What a line is, by which it can be set."""

    TITLE = "title"
    HEADING = "heading"
    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"
    DETAIL = "detail"
    CAUTION = "caution"
    NOTE = "note"
    ITEM = "item"
    BLANK = "blank"


LABELLED = frozenset({Role.YES, Role.NO, Role.UNKNOWN, Role.ITEM})
"""The lines that begin with their label."""

_HEADINGS = {Role.TITLE: "h3", Role.HEADING: "h4"}


class Line(NamedTuple):
    """
    One line to be set.

    Attributes:
        role: What it is.
        label: What stands in front of the text, such as the verdict.
        text: The text, of any length.
        column: How wide the column of the labels is, where the label begins the line.
    """

    role: Role
    label: str
    text: str
    column: int = 7


def terminal_width() -> int:
    """How wide a text is set for whoever looks: as wide as the terminal, and no wider than one reads with ease."""
    import shutil

    return min(shutil.get_terminal_size((WIDTH, 24)).columns, WIDTH)


def to_text(lines: Iterable[Line], width: int = WIDTH) -> str:
    """The lines set as plain text, wrapped to a width, with a final line break."""
    return "".join(f"{set_line(line, width)}\n" for line in lines)


def set_line(line: Line, width: int = WIDTH) -> str:
    """One line as plain text, wrapped below its own beginning."""
    if line.role is Role.BLANK:
        return ""
    if line.role in {Role.TITLE, Role.HEADING}:
        return wrapped(line.text, "", "", width)
    margin = " " * (line.column + 4)
    if line.role in LABELLED:
        first = f"  {line.label:<{line.column}}  "
    elif line.role is Role.NOTE:
        first = margin = "  "
    else:
        first = f"{margin}{line.label:<10}  "
        margin += " " * 12
    return wrapped(line.text, first, margin, max(width, len(margin) + _LEAST_WIDTH))


def role_of(verdict: str) -> Role:
    """What a line is that begins with a verdict: yes, no or unknown."""
    return Role(str(verdict))


def details(role: Role, label: str, texts: Iterable[str]) -> Iterator[Line]:
    """Lines under one label, which stands in front of the first."""
    for index, text in enumerate(texts):
        yield Line(role, "" if index else label, text)


def to_html(lines: Iterable[Line]) -> list[Html]:
    """The lines as HTML: headings, and lists of what stands below them."""
    found: list[Html] = []
    items: list[list[Html]] = []

    def close() -> None:
        if items:
            found.append(element("ul", *(element("li", *parts) for parts in items)))
            items.clear()

    for line in lines:
        if line.role in _HEADINGS:
            close()
            found.append(element(_HEADINGS[line.role], line.text))
        elif line.role in {Role.DETAIL, Role.CAUTION} and items:
            label = [element("em", f"{line.label}:"), Html(" ")] if line.label else []
            items[-1].append(element("p", *label, line.text))
        elif line.role is not Role.BLANK:
            label = (
                [element("strong", line.label, of=line.role.value), Html(" ")] if line.label else []
            )
            items.append([*label, element("span", line.text)])
    close()
    return found
