"""Sources of Estonian law, and the statements read in them; words that rules use stand beside the rules."""

import csv
from importlib.resources import files

from traffick_rules.law import Instrument, InstrumentKind, Provision, Sources

SOURCES = Sources.of("traffick_rules_estonia")


def _rows(name: str) -> list[dict[str, str]]:
    table = files("traffick_rules_estonia").joinpath(name).read_text("utf-8")
    return list(csv.DictReader(table.splitlines()))


# To be replaced by Statements.of once it is in the library.
_TEXTS = {
    row["title"]: Instrument(
        row["title"],
        InstrumentKind(row["kind"]),
        row["local_title"],
        last_checked=row["last_checked"] or None,
    )
    for row in _rows("instruments.csv")
}
_STATEMENTS = {row["id"]: row for row in _rows("statements.csv")}


def provision(id: str, says: str) -> Provision:  # noqa: A002
    row = dict(_STATEMENTS[id])
    given = {
        key: cell
        for key, cell in row.items()
        if cell and key not in {"id", "text", "place", "says"}
    }
    return SOURCES.provision(_TEXTS[row["text"]], id, row["place"], says, **given)
