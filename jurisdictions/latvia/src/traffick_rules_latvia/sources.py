"""Temporary."""

import csv
from importlib.resources import files
from traffick_rules.law import (
    CETS_197,
    EU_LAW,
    Instrument,
    InstrumentKind,
    PALERMO_PROTOCOL,
    Sources,
)

PKG = "traffick_rules_latvia"
SOURCES = Sources.of(PKG)


def _rows(n):
    return list(csv.DictReader((files(PKG) / n).open(encoding="utf-8")))


INSTR = {
    r["title"]: Instrument(
        r["title"],
        InstrumentKind(r["kind"]),
        r["local_title"],
        last_checked=r["last_checked"] or None,
    )
    for r in _rows("instruments.csv")
}
INSTR[CETS_197.title] = CETS_197
ROWS = {r["id"]: r for r in _rows("statements.csv")}
SEEN = {}


class _P:
    def __call__(self, id, says):
        assert id not in SEEN, id
        r = ROWS[id]
        SEEN[id] = SOURCES.provision(
            INSTR[r["text"]],
            id,
            r["place"],
            says,
            since=r["since"] or None,
            until=r["until"] or None,
            read_in=r["read_in"],
            confidence=r["confidence"] or None,
            note=r["note"],
        )
        return SEEN[id]

    def rest(self):
        return {i: self(i, r["says"]) for i, r in ROWS.items() if i not in SEEN}


provision = _P()
