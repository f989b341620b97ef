"""HTML: elements whose text is escaped, and pages that are complete in themselves."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

_NOTEBOOK = (
    ".traffick-rules p{margin:.1rem 0}.traffick-rules th,.traffick-rules td{text-align:left;vertical-align:top}"
    ".traffick-rules .yes{color:#10653a}.traffick-rules .no{color:#8c2318}.traffick-rules .unknown{color:#6b4e00}"
)


class Html(str):
    """HTML that needs no escaping any more; Jinja takes it as it is."""

    __slots__ = ()

    def __html__(self) -> str:
        """The same."""
        return self


def element(name: str, *inside: str, of: str = "", **attributes: str) -> Html:
    """
    An element.

    Args:
        name: Its name.
        inside: What it holds; all but HTML is escaped.
        of: Its class; none if empty.
        attributes: Further attributes; those that are empty are left out.
    """
    given = {"class": of, **attributes}
    told = "".join(f' {key}="{escape(value)}"' for key, value in given.items() if value)
    held = "".join(part if isinstance(part, Html) else escape(part) for part in inside)
    return Html(f"<{name}{told}>{held}</{name}>")


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> Html:
    """
    A table whose rows begin with a heading of their own.

    Args:
        head: What stands above the columns.
        rows: The cells of each row.
    """
    headings = (element("th", cell, scope="col") if cell else element("td") for cell in head)
    body = []
    for first, *cells in rows:
        heading = element("th", first, scope="row")
        body.append(element("tr", heading, *(element("td", cell) for cell in cells)))
    return element(
        "table", element("thead", element("tr", *headings)), element("tbody", *body), of="table"
    )


def outline(points: Iterable[tuple[int, str]]) -> Html:
    """
    A list with lists in it.

    Args:
        points: How deep each point stands, from 0, and what it says.
    """
    items: list[tuple[Html | str, list[tuple[int, str]]]] = []
    for depth, text in points:
        if depth == 0 or not items:
            items.append((text, []))
        else:
            items[-1][1].append((depth - 1, text))
    return element(
        "ul",
        *(element("li", text, *([outline(below)] if below else [])) for text, below in items),
    )


def notebook(*inside: Html) -> Html:
    """What a notebook shows: the elements, with the colours of their verdicts."""
    return element("div", Html(f"<style>{_NOTEBOOK}</style>"), *inside, of="traffick-rules")


def style() -> str:
    """The style sheet of all pages."""
    from importlib.resources import files

    return (files("traffick_rules.report") / "templates" / "report.css").read_text("utf-8")


def content_policy(style: str) -> str:
    """The policy of a page: nothing is fetched, and no style but this one counts."""
    import base64
    import hashlib

    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; img-src data:; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def page(title: str, *body: Html, language: str) -> str:
    """
    A page that is complete in itself: no scripts, nothing fetched.

    Args:
        title: The title.
        body: What it holds.
        language: The code of its language.
    """
    css = style()
    policy = escape(content_policy(css))
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{css}</style>\n</head>\n<body>\n<main>\n"
        f"{''.join(body)}\n</main>\n</body>\n</html>\n"
    )
