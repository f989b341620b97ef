"""Sources, instruments and statements of Lithuanian law, from the tables beside this page."""

import csv
from importlib.resources import files

import attrs

from traffick_rules.law import CETS_197, PALERMO_PROTOCOL, Instrument, InstrumentKind, Sources

PACKAGE = "traffick_rules_lithuania"
SOURCES = Sources.of(PACKAGE)


def _instruments():
    text = (files(PACKAGE) / "instruments.csv").read_text("utf-8")
    for row in csv.DictReader(text.splitlines()):
        yield Instrument(
            row["title"],
            InstrumentKind(row["kind"]),
            row["local_title"],
            last_checked=row["last_checked"] or None,
        )


INSTRUMENTS = {each.title: each for each in _instruments()}
LAW = {
    each.id: each
    for each in SOURCES.statements(PACKAGE, *INSTRUMENTS.values(), PALERMO_PROTOCOL, CETS_197)
}


def provision(id_, says):
    return attrs.evolve(LAW[id_], says=says)


SAID = set()
_provision = provision


def provision(id_, says):  # noqa: F811
    SAID.add(id_)
    return _provision(id_, says)


def STATEMENTS():
    return tuple(each for each in LAW.values() if each.id not in SAID)
