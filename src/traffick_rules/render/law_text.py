"""The law of a day as text, and values through time as text, Markdown or JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from traffick_rules.answer.serialization import to_json, unstructure
from traffick_rules.language import Language
from traffick_rules.render.law_listing import HistoryEntry, LawListing
from traffick_rules.render.law_page import LawPage


def law_in_text(listing: LawListing, translate: Language) -> str:
    """The law of a day as text for people."""
    made: list[str] = []
    for line in LawPage(listing, translate).lines():
        names = ", ".join(name for name, _ in line.refers)
        inner = line.target.startswith("#")
        to = f": {line.target}" if line.target and not inner else ""
        see = f"({translate('see Concepts')})" if line.target.startswith("#concepts.") else ""
        parts = (f"{line.lead}{line.text}{to}", see, f"[{names}]" if names else "")
        text = " ".join(filter(None, parts))
        if line.level:
            made += ["", text.upper() if line.level == 2 else text]  # noqa: PLR2004 - an instrument
        else:
            made.append(text if line.depth is None else f"{'  ' * line.depth}- {text}")
    return "\n".join(made).lstrip("\n") + "\n"


def history_in(output: str, history: Sequence[HistoryEntry]) -> str:
    """Values through time in that form: `text`, `markdown` or `json`."""
    if output == "json":
        return to_json(unstructure(history))
    lines = _history(history, "### " if output == "markdown" else "")
    return "\n".join(lines).lstrip("\n") + "\n"


def _history(history: Sequence[HistoryEntry], heading: str) -> Iterator[str]:
    code = ""
    for entry in history:
        if entry.code != code:
            yield from ("", f"{heading}{entry.title} [{entry.code}]", *([""] if heading else []))
            code = entry.code
        until = f" to {entry.until}" if entry.until else " on"
        when = f"; {entry.when}" if entry.when.startswith("in all") else f" if {entry.when}"
        yield f"- from {entry.since}{until}: {entry.value}{when if entry.when else ''}"
        provision = entry.provision
        yield f"  - [{provision.id}] {provision.citation}; {provision.established}"
        for doubt in provision.doubts:
            yield f"  - caution: {doubt}"
