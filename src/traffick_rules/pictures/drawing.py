"""A sheet to draw on: texts that are measured and wrapped, lines and boxes, and the SVG that comes of it."""

from __future__ import annotations

from functools import cache
from html import escape
from io import StringIO
from typing import TYPE_CHECKING, Any

from traffick_rules.answer.verdict import Verdict
from traffick_rules.errors import ArgumentError

if TYPE_CHECKING:
    from matplotlib.figure import Figure

__all__ = ["INK", "LINE", "MARKS", "OF_VERDICT", "SHADE", "SOFT", "Sheet", "lines_of"]

INK, SOFT, LINE, SHADE = "#1c1f23", "#50565e", "#c9cdd2", "#f2f3f5"
OF_VERDICT = {Verdict.YES: "#10653a", Verdict.NO: "#8c2318", Verdict.UNKNOWN: "#6b4e00"}
MARKS = {Verdict.YES: "✓", Verdict.NO: "✕", Verdict.UNKNOWN: "?"}
"""A sign beside the colour, as not everybody sees the colours apart."""
_FONT = "DejaVu Sans"
_MISSING = "pictures need Matplotlib; pip install 'traffick-rules[pictures]'"
_SVG: Any = {
    # The same picture gives the same bytes.
    "svg.hashsalt": "traffick-rules",
    # Texts stay texts: to be read aloud, searched and copied.
    "svg.fonttype": "none",
    # A face that is narrower than the one measured with leaves space, and Verdana is as wide.
    "font.sans-serif": [_FONT, "Verdana", "sans-serif"],
    "font.family": "sans-serif",
}


class Sheet:
    """
    A sheet, measured in points from its upper left corner.

    Args:
        width: Its width.
        height: Its height.
    """

    def __init__(self, width: float, height: float) -> None:
        figure = _figure()
        self.width: float = width
        self.height: float = height
        self._figure = figure(figsize=(width / 72, height / 72), dpi=72)
        self._axes = self._figure.add_axes((0, 0, 1, 1))
        self._axes.set_xlim(0, width)
        self._axes.set_ylim(height, 0)
        self._axes.axis("off")

    def text(self, x: float, y: float, text: str, **how: Any) -> None:  # noqa: ANN401 - of Matplotlib
        """A text whose first line begins there; *y* is its upper edge."""
        about = {"size": 10, "color": INK, "va": "top", "linespacing": 1.3, **how}
        # Two dollars would begin a formula.
        self._axes.text(x, y, text.replace("$", r"\$"), **about)

    def line(self, xs: tuple[float, float], ys: tuple[float, float], **how: Any) -> None:  # noqa: ANN401
        """A straight line."""
        self._axes.plot(xs, ys, **{"color": LINE, "linewidth": 1, "solid_capstyle": "butt", **how})

    def box(self, x: float, y: float, width: float, height: float, **how: Any) -> None:  # noqa: ANN401
        """A box."""
        from matplotlib.patches import Rectangle

        about = {"facecolor": SHADE, "edgecolor": "none", "linewidth": 0, "zorder": 3, **how}
        self._axes.add_patch(Rectangle((x, y), width, height, **about))

    def dot(self, x: float, y: float, colour: str, shape: str = "o") -> None:
        """A mark."""
        self._axes.plot(
            [x], [y], marker=shape, color=colour, markersize=8, linestyle="none", zorder=4
        )

    def svg(self, title: str, description: str) -> str:
        """
        The sheet as SVG.

        Args:
            title: What it is, for those who do not see it.
            description: What it shows, in a sentence or more.
        """
        from matplotlib import rc_context

        made = StringIO()
        with rc_context(_SVG):
            self._figure.savefig(made, format="svg", metadata={"Date": None, "Creator": None})
        text = made.getvalue()
        head = text.index("<svg ")
        body = text.index(">", head)
        named = f'{text[head:body]} role="img" aria-labelledby="title description">'
        about = (
            f'\n <title id="title">{escape(title)}</title>'
            f'\n <desc id="description">{escape(description)}</desc>'
        )
        return f"{named}{about}{text[body + 1 :]}"


def lines_of(text: str, width: float, *, size: float = 10, bold: bool = False) -> list[str]:
    """The text in lines that are no wider than so many points."""
    lines: list[str] = []
    used = 0.0
    space = _width("n n", size, bold) - _width("nn", size, bold)
    for word in text.split():
        own = _width(word, size, bold)
        if lines and used + space + own <= width:
            lines[-1] = f"{lines[-1]} {word}"
            used += space + own
        else:
            lines.append(word)
            used = own
    return lines


@cache
def _width(text: str, size: float, bold: bool) -> float:  # noqa: FBT001 - kept with its arguments
    try:
        from matplotlib.font_manager import FontProperties
        from matplotlib.textpath import text_to_path
    except ModuleNotFoundError:
        raise ArgumentError(_MISSING) from None
    face = FontProperties(family=_FONT, weight="bold" if bold else "normal", size=size)
    return float(text_to_path.get_text_width_height_descent(text, face, ismath=False)[0])


def _figure() -> type[Figure]:
    try:
        from matplotlib.figure import Figure
    except ModuleNotFoundError:
        raise ArgumentError(_MISSING) from None
    return Figure
