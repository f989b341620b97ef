"""A sheet to draw on: texts that are measured and wrapped, lines, boxes and marks, and the SVG that comes of it."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from xml.etree import ElementTree as ET

from traffick_rules.answer.verdict import Verdict

INK, SOFT, LINE = "#1c1f23", "#50565e", "#c9cdd2"
OF_VERDICT = {Verdict.YES: "#10653a", Verdict.NO: "#8c2318", Verdict.UNKNOWN: "#6b4e00"}
SHAPES = {
    "o": "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0",
    "D": "M0-6L6 0L0 6L-6 0Z",
    "|": "M-1-6H1V6H-1Z",
    ">": "M-1-9L9 0L-1 9Z",
}
"""The shapes of marks."""

# The advance of the characters from space to tilde in hundredths of the size, in DejaVu Sans; Verdana is as wide, and a
# face that is narrower leaves space.
_PLAIN = """
    32 41 46 84 64 96 78 28 40 40 50 84 32 37 32 34 64 64 64 64 64 64 64 64 64 64 34 34 84 84 84 54
    100 69 69 70 78 64 58 78 76 30 30 66 56 87 75 79 61 79 70 64 62 74 69 99 69 62 69 40 34 40 84 50
    50 62 64 55 64 62 36 64 64 28 28 58 28 98 64 62 64 64 42 53 40 64 60 82 60 60 53 64 34 64 84
"""
_BOLD = """
    35 46 53 84 70 101 88 31 46 46 53 84 38 42 38 37 70 70 70 70 70 70 70 70 70 70 40 40 84 84 84 59
    100 78 77 74 84 69 69 83 84 38 38 78 64 100 84 86 74 86 78 73 69 82 78 111 78 73 73 46 37 46 84 50
    50 68 72 60 72 68 44 72 72 35 35 67 35 105 72 69 72 72 50 60 48 72 66 93 65 66 59 72 37 72 84
"""
_WIDTHS = [dict(enumerate(map(int, face.split()), ord(" "))) for face in (_PLAIN, _BOLD)]
_WIDEST = 105
"""What a character that is not listed takes; none of the Latin script is wider."""


class Sheet:
    """
    A sheet, measured in points from its upper left corner; what is drawn later lies above.

    Args:
        width: Its width.
        height: Its height.
    """

    def __init__(self, width: float, height: float) -> None:
        self._root = ET.Element(
            "svg",
            {
                "xmlns": "http://www.w3.org/2000/svg",
                "viewBox": f"0 0 {width:g} {height:g}",
                "width": f"{width:g}pt",
                "height": f"{height:g}pt",
                "font-family": "DejaVu Sans, Verdana, sans-serif",
                "role": "img",
                "aria-labelledby": "title description",
            },
        )
        self._title = ET.SubElement(self._root, "title", id="title")
        self._description = ET.SubElement(self._root, "desc", id="description")
        self._add("rect", width=width, height=height, fill="white")

    def _add(self, tag: str, **attributes: str | float) -> ET.Element:
        written = {
            name.replace("_", "-"): value if isinstance(value, str) else f"{round(value, 2):g}"
            for name, value in attributes.items()
        }
        return ET.SubElement(self._root, tag, written)

    def text(
        self, x: float, y: float, text: str | Sequence[str], size: float = 10, **how: str
    ) -> None:
        """A text, or its lines; *y* is the upper edge of the first."""
        about = {"fill": INK, **how}
        for number, line in enumerate([text] if isinstance(text, str) else text):
            baseline = y + size * (0.93 + 1.35 * number)
            self._add("text", x=x, y=baseline, font_size=size, **about).text = line

    def line(self, xs: tuple[float, float], ys: tuple[float, float], **how: str) -> None:
        """A straight line."""
        about = {"stroke": LINE, **how}
        self._add("line", x1=xs[0], y1=ys[0], x2=xs[1], y2=ys[1], **about)

    def box(  # noqa: PLR0913 - each says one thing about it
        self, x: float, y: float, width: float, height: float, color: str, *, hatched: bool = False
    ) -> None:
        """A box, filled or hatched."""
        if hatched:
            self._add("rect", x=x, y=y, width=width, height=height, fill="white", stroke=color)
            strokes = ((x + step, min(height, width - step)) for step in range(0, int(width), 5))
            path = "".join(
                f"M{at:.2f} {y + height:.2f}l{rise:.2f}-{rise:.2f}" for at, rise in strokes
            )
            self._add("path", d=path, stroke=color)
        else:
            self._add("rect", x=x, y=y, width=width, height=height, fill=color)

    def dot(self, x: float, y: float, colour: str, shape: str = "o") -> None:
        """A mark in one of the `SHAPES`."""
        place = f"translate({round(x, 2):g} {round(y, 2):g})"
        self._add("path", d=SHAPES[shape], transform=place, fill=colour)

    def svg(self, title: str, description: str) -> str:
        """
        The sheet as SVG.

        Args:
            title: What it is, for those who do not see it.
            description: What it shows, in a sentence or more.
        """
        self._title.text, self._description.text = title, description
        ET.indent(self._root)
        return f"{ET.tostring(self._root, encoding='unicode')}\n"


def lines_of(text: str, width: float, *, size: float = 10, bold: bool = False) -> list[str]:
    """The text in lines that are no wider than so many points."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width_of(longer, size=size, bold=bold) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def width_of(text: str, *, size: float, bold: bool = False) -> float:
    """How wide a text is at most, in points; a letter with an accent is as wide as without."""
    widths = _WIDTHS[bold]
    letters = (
        char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char)
    )
    return sum(widths.get(ord(char), _WIDEST) for char in letters) * size / 100
