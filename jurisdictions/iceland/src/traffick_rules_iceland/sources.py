"""Statutes, plans and sources of Icelandic law stand in tables; the words of a statement beside the rule that uses it."""

import csv
from pathlib import Path

from traffick_rules.law import *
from traffick_rules.law.tables import Sources

SOURCES = Sources.of("traffick_rules_iceland")
_HERE = Path(__file__).parent


def _rows(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader((_HERE / name).open(encoding="utf-8", newline="")))


_TREATIES = (PALERMO_PROTOCOL, CETS_197)
_DIRECTIVES = (DIRECTIVE_2004_81, DIRECTIVE_2011_36, DIRECTIVE_2024_1712)
_TEXTS = {
    row["title"]: Instrument(
        row["title"],
        InstrumentKind(row["kind"]),
        row["local_title"],
        last_checked=row["last_checked"] or None,
    )
    for row in _rows("instruments.csv")
}
_TEXTS |= {each.instrument.title: each.instrument for each in _TREATIES}
_TEXTS |= {each.title: each.instrument for each in _DIRECTIVES}
_STATEMENTS = {row["id"]: row for row in _rows("statements.csv")}


def provision(id: str, says: str) -> Provision:
    row = {k: v for k, v in _STATEMENTS[id].items() if k not in {"id", "text", "says"} and v}
    text = _TEXTS[_STATEMENTS[id]["text"]]
    return SOURCES.provision(text, id, says=says, **({"place": ""} | row))
