"""Tables in files, drawn by chance: what people do to a table, and what it says all the same."""

from __future__ import annotations

import csv
import gzip
import io
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import attrs
import xlsxwriter

from traffick_rules import ArgumentError, Case
from traffick_rules.bulk import columns, inspect_table, open_table, read_cases

__all__ = ["Drawn", "check", "check_damaged", "drawn"]

_YES = ["yes", "Yes", "TRUE", "true", "1", "ja", " JA ", "1.0", "sand"]
_NO = ["no", "No", "FALSE", "false", "0", "nej", " Nei", "0.0", "falsk"]
_TRUTHS = [*((word, True) for word in _YES), *((word, False) for word in _NO)]
_FACTS: dict[str, Sequence[tuple[str, object]]] = {
    "stay.lawful": _TRUTHS,
    "stay.detained": _TRUTHS,
    "proceedings.case_open": _TRUTHS,
    "trafficking.means.threat": _TRUTHS,
    "trafficking.means.deception": _TRUTHS,
    "person.age": [("17", 17), ("34.0", 34), ("5,0", 5), (" 8 ", 8)],
    "identification.decided_on": [
        ("2001-05-01", "2001-05-01"),
        ("1999-12-31 00:00:00", "1999-12-31"),
    ],
    "stay.ground": [("visa", "visa"), ("VISA ", "visa")],
}
_COLUMNS = [column for column in columns() if column.name in _FACTS]
_JUNK = [
    "maybe",
    "-1",
    "2024",
    "x;y",
    "a,b",
    "a|b",
    'say "no"',
    "line\nbreak",
    "ja/nej",
    "æøå",
    "1,5",
]
_JUNK += ["01-02-2024", "'x", 'x"', "=1+1", "x\ty", "\N{NO-BREAK SPACE}x"]
_BLANK = ["", "", "", " ", "\t", "'", '"', "n/a", "Unknown", "---", "-99", "ikke oplyst"]
_OTHERS = ["Notes", "Navn på sagen", "stay", "lawful", "ID", "Age (years)", "x" * 300, "", ""]
_ENCODINGS = ["utf-8", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"]


@attrs.frozen
class Drawn:
    """
    A file, and what its rows say.

    Attributes:
        content: Its bytes.
        rows: For each row that is a case its number in the sheet, what it states by the names of our columns, and the
            columns whose cell says nothing possible.
    """

    content: bytes
    rows: tuple[tuple[int, dict[str, object], frozenset[str]], ...]


def drawn(seed: int) -> Drawn:
    """A table as somebody may have made it."""
    chance = random.Random(seed)
    header = chance.sample(sorted(_FACTS), chance.randint(1, 5))
    header += chance.choices(_OTHERS, k=chance.randint(0, 3))
    chance.shuffle(header)
    above = chance.choice([0, 0, 0, 1, 3])
    sheet = [[chance.choice(["", "Our register", "2024"])] for _ in range(above)]
    sheet.append([chance.choice([name, f" {name} "]) for name in header])
    rows = []
    for _ in range(chance.randint(0, 8)):
        row, said, wrong = [], {}, set()
        for name in header:
            kind = chance.random()
            if name in _FACTS and kind < 0.5:
                text, said[name] = chance.choice(_FACTS[name])
            elif kind < 0.7:
                # What stands below no header may be taken for the number of a row.
                text = chance.choice(_JUNK) if name else "x"
                wrong |= {name} & {*_FACTS}
            else:
                text = chance.choice(_BLANK)
            row.append(text)
        sheet.append(row)
        if any(cell.strip() for cell in row):
            rows.append((len(sheet), said, frozenset(wrong)))
    if chance.random() < 0.2:
        # As in a template, whose rows are numbered further than they are filled in.
        first = above + 1
        filled = rows[-1][0] if rows else first
        known = {number: row for number, *row in rows}
        rows = [(n, *known.get(n, ({}, frozenset()))) for n in range(first + 1, filled + 1)]
        sheet += [[""] * len(header)] * chance.randint(0, 5)
        sheet = [[str(at - above) if at > above else "", *row] for at, row in enumerate(sheet)]
    content = _book(sheet) if chance.random() < 0.2 else _text(chance, sheet, above)
    return Drawn(content, tuple(rows))


def _book(sheet: Sequence[Sequence[str]]) -> bytes:
    made = io.BytesIO()
    book = xlsxwriter.Workbook(made, {"in_memory": True})
    page = book.add_worksheet()
    for row, cells in enumerate(sheet):
        for column, cell in enumerate(cells):
            page.write_string(row, column, cell)
    book.close()
    return made.getvalue()


def _text(chance: random.Random, sheet: Sequence[Sequence[str]], header: int) -> bytes:
    sign, end = chance.choice(",;\t|"), chance.choice(["\n", "\r\n", "\r"])
    # Python does not quote a line break of another kind than that of the rows.
    quoting: Literal[0, 1] = csv.QUOTE_MINIMAL
    if end == "\r" or chance.random() < 0.5:
        quoting = csv.QUOTE_ALL
    made = io.StringIO()
    writer = csv.writer(made, delimiter=sign, quoting=quoting, lineterminator=end)
    width = len(sheet[header])
    if chance.random() < 0.3:
        # Spreadsheets leave out the last cells of rows in which all of them are blank.
        width = max(
            [1, *(at + 1 for row in sheet[header + 1 :] for at, cell in enumerate(row) if cell)]
        )
    for at, cells in enumerate(sheet):
        writer.writerow(cells if at == header else cells[:width])
    text = made.getvalue()
    if chance.random() < 0.1:
        text = f"sep={sign}\n{text}"
    if chance.random() < 0.2:
        text = text.rstrip("\r\n")
    content = text.encode(chance.choice(_ENCODINGS))
    return gzip.compress(content) if chance.random() < 0.1 else content


def check(file: Path, table: Drawn) -> None:
    """Whether a file says what it says, and no more."""
    file.write_bytes(table.content)
    read = open_table(file).read_all()
    numbers = read.column(read.num_columns - 1)
    assert [number for number, *_ in table.rows] == numbers.to_pylist()
    known = [name for name in read.schema.names if name in _FACTS]
    found = read_cases(read.select([*known, read.schema.names[-1]]))
    told = {(row["row"], row["column"]) for row in found.errors.to_pylist()}
    assert {(number, name) for number, _, wrong in table.rows for name in wrong} == told
    assert [said for _, said, _ in table.rows] == [_said(case) for case in found.cases]
    assert len(table.rows) == inspect_table(file).rows


def check_damaged(file: Path, table: Drawn, seed: int) -> None:
    """Whether a file whose bytes were changed is read, or refused in our words."""
    chance = random.Random(seed)
    content = bytearray(table.content)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(content) + 1)
        match chance.randrange(4):
            case 0:
                del content[at:]
            case 1:
                content[at:at] = chance.choice(
                    [b"\0", b'"', b"\xff", b"\n", b";", b",", b"\r", b"\x81"]
                )
            case 2:
                del content[at : at + chance.randint(1, 20)]
            case _:
                content[at : at + 1] = bytes([chance.randrange(256)])
    file.write_bytes(content)
    try:
        read = open_table(file).read_all()
    except ArgumentError as error:
        assert str(error).startswith(f"{file.name}: "), error
        return
    known = [name for name in read.schema.names if name in _FACTS]
    read_cases(read.select([*known, read.schema.names[-1]]))


def _said(case: Case | None) -> dict[str, object]:
    """What a case states, by the names of our columns."""
    assert case is not None
    assert sum(len(group.known()) for group in case.stated) <= len(_FACTS)
    said: dict[str, object] = {}
    for column in _COLUMNS:
        value = case.value(column.fact)
        if value is not None and column.member is not None:
            value = value.state(column.member)
        if value is not None:
            said[column.name] = value.isoformat() if hasattr(value, "isoformat") else value
    return said
