"""The sources of Finnish law and its statements; the words of what rules use stand on the pages."""

import csv
from importlib import resources

from traffick_rules.law import Instrument, InstrumentKind, Sources
from traffick_rules.law.treaties import (
    CETS_197,
    DIRECTIVE_2004_81,
    DIRECTIVE_2011_36,
    DIRECTIVE_2024_1712,
    PALERMO_PROTOCOL,
)

SOURCES = Sources.of("traffick_rules_finland")


# A stand-in until the library reads tables of statements itself.
class _Statements:
    def __init__(self):
        here = resources.files("traffick_rules_finland")
        read = lambda n: list(csv.DictReader((here / n).read_text("utf-8").splitlines(keepends=True)))
        self.texts = {
            r["title"]: Instrument(r["title"], InstrumentKind(r["kind"]), r["local_title"], last_checked=r["last_checked"] or None)
            for r in read("instruments.csv")
        } | {t.title: t for t in (CETS_197, DIRECTIVE_2004_81, DIRECTIVE_2011_36, DIRECTIVE_2024_1712, PALERMO_PROTOCOL)}
        self.rows = {r["id"]: r for r in read("statements.csv")}

    def __call__(self, id_, says=""):
        row = dict(self.rows[id_])
        row.pop("id")
        row["says"] = says or row["says"]
        text = self.texts[row.pop("text")]
        given = {k: v for k, v in row.items() if v or k in {"place", "says"}}
        return SOURCES.provision(text, id_, **given)


provision = _Statements()
