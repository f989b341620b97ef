"""Files as rows of texts: text files of any separator and encoding, packed or not, and the sheets of spreadsheets."""

from __future__ import annotations

import codecs
import csv
import gzip
import io
import re
import zlib
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, time
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import attrs
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv

from traffick_rules.errors import ArgumentError

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

Rows: TypeAlias = Iterator[tuple[pa.Array, list[pa.Array]]]
"""The rows of a sheet piece by piece: their numbers, and the columns as texts."""

_LOOK = 50
"""How many rows are looked at to find the header."""
_HEAD = 1 << 18
"""How many characters these are at most."""
_BLOCK = 1 << 23
"""How many bytes a row has at most."""
_END = "\N{END OF TEXT}end of the file\N{END OF TRANSMISSION}"
"""A last row of our own: where it is not found, a quotation mark before it is not closed."""
_SEPARATORS = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}
_MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}


@attrs.frozen(eq=False)
class Sheet:
    """
    Rows of texts.

    Attributes:
        about: What they are, for people.
        name: The name of the sheet; empty for a text file.
        head: The first rows.
        read: From a number of columns to all rows.
        is_hidden: Whether a spreadsheet does not show it.
    """

    about: str
    name: str
    head: Sequence[Sequence[str]]
    read: Callable[[int], Rows]
    is_hidden: bool = False


def is_parquet(file: Path) -> bool:
    """Whether a file begins as one of Parquet does."""
    return _begins(file).startswith(b"PAR1")


def sheets_of(file: Path, name: str | None) -> list[Sheet]:
    """
    What a file may be: a text file with each of the usual separators, or each sheet of a spreadsheet.

    Args:
        file: The file; its kind is that of its content, whatever its ending.
        name: The sheet that was asked for.

    Raises:
        ArgumentError: If it is neither, or has no such sheet.
    """
    begins = _begins(file)
    if begins.startswith((b"PK\3\4", b"\xd0\xcf\x11\xe0")):
        return _sheets_of_book(file, name)
    if name is not None:
        msg = f"sheet: {file.name} is not a spreadsheet; leave it out"
        raise ArgumentError(msg)
    return _sheets_of_text(file)


def _begins(file: Path) -> bytes:
    with file.open("rb") as stream:
        return stream.read(4)


# Text.


def _sheets_of_text(file: Path) -> list[Sheet]:
    encoding = _encoding_of(file)
    start = "".join(islice(_characters(file, encoding, 1 << 12), _HEAD >> 12))
    said = re.match(r"sep=([\t -!#-/:;<=>?@^`|~])(?:\r\n|\r|\n|$)", start, re.IGNORECASE)
    skip = said.end() if said else 0
    if re.match(r"\s*<(!doctype|html|table|\?xml)", start, re.IGNORECASE):
        msg = f"{file.name}: is a page of the web or XML; open it as a spreadsheet and save it as .xlsx"
        raise ArgumentError(msg)
    found = []
    for sign in [said[1]] if said else _SEPARATORS:
        lines = io.StringIO(start[skip:], newline="")
        about = (
            f"text in {_NAMES.get(encoding, encoding)}, cells between {_SEPARATORS.get(sign, sign)}"
        )
        read = partial(_records, file, encoding, skip, sign)
        found.append(Sheet(about, "", _first_rows(lines, sign, len(start) >= _HEAD), read))
    return found


_NAMES = {
    "utf-8": "UTF-8",
    "utf-8-sig": "UTF-8",
    "utf-16": "UTF-16",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
    "utf-32": "UTF-32",
    "cp1252": "Windows-1252, as it is not UTF-8",
}


def _first_rows(lines: io.StringIO, sign: str, is_cut: bool) -> list[list[str]]:  # noqa: FBT001 - of one caller
    rows: list[list[str]] = []
    try:
        rows += islice(csv.reader(lines, delimiter=sign), _LOOK)
    except csv.Error:
        return rows
    return rows[:-1] if is_cut and len(rows) < _LOOK else rows


def _encoding_of(file: Path) -> str:
    """How the characters of a file are written: by its mark, or by what all of it can be."""
    start = next(_content(file, 1 << 12), b"")
    marked = next((encoding for mark, encoding in _MARKS.items() if start.startswith(mark)), "")
    if marked:
        possible = [marked]
    elif b"\0" in start:
        # Letters of our languages have a zero beside them in UTF-16.
        high, low = start[::2].count(0), start[1::2].count(0)
        possible = ["utf-16-le" if low > high else "utf-16-be"]
    else:
        possible = ["utf-8", "cp1252"]
    for encoding in possible:
        if _can_be(file, encoding):
            return encoding
    msg = (
        f"{file.name}: is no table that is known: neither Parquet nor a spreadsheet nor text; "
        "save it as UTF-8"
    )
    raise ArgumentError(msg)


def _can_be(file: Path, encoding: str) -> bool:
    try:
        return not any("\0" in characters for characters in _characters(file, encoding))
    except UnicodeError:
        return False


def _content(file: Path, size: int) -> Iterator[bytes]:
    """The bytes of a file, unpacked, a few at a time."""
    packed = _begins(file).startswith(b"\x1f\x8b")
    try:
        with gzip.open(file) if packed else file.open("rb") as stream:
            while content := stream.read(size):
                yield content
    except (EOFError, zlib.error) as error:
        raise OSError(str(error)) from None


def _characters(file: Path, encoding: str, size: int = 1 << 20) -> Iterator[str]:
    """The characters of a file, a few at a time."""
    decoder = codecs.getincrementaldecoder(encoding)()
    yield from map(decoder.decode, _content(file, size))
    yield decoder.decode(b"", final=True)


class _Utf8(io.RawIOBase):
    """The characters of a file as a stream of UTF-8, our last row behind them."""

    def __init__(self, file: Path, encoding: str, skip: int) -> None:
        self._left = skip
        self._chunks = _characters(file, encoding)
        self._rest = memoryview(b"")
        self._ended = False
        self._at_start = True

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override] # what the reader hands over
        while not self._rest and not self._ended:
            text = next(self._chunks, None)
            if text is None:
                self._ended, text = True, f"{'' if self._at_start else chr(10)}{_END}"
            elif text:
                self._at_start = text.endswith(("\n", "\r"))
            skipped = min(self._left, len(text))
            self._left -= skipped
            self._rest = memoryview(text[skipped:].encode())
        count = min(len(buffer), len(self._rest))
        buffer[:count] = self._rest[:count]
        self._rest = self._rest[count:]
        return count


def _records(file: Path, encoding: str, skip: int, sign: str, width: int) -> Rows:
    """
    The rows of a text file with so many columns, numbered from 1.

    A row with fewer cells is one whose last cells are blank, which spreadsheets do not write.
    """
    odd: deque[tuple[int, str]] = deque()
    ended = False

    def of_another_width(row: pyarrow.csv.InvalidRow) -> str:
        odd.append((row.number, row.text))
        return "skip"

    names = [str(place) for place in range(width)]
    stream = io.BufferedReader(_Utf8(file, encoding, skip))
    number = 1
    try:
        reader = pyarrow.csv.open_csv(
            stream,
            # Row by row in their order, so that each one has its number.
            read_options=pyarrow.csv.ReadOptions(
                use_threads=False, column_names=names, block_size=_BLOCK
            ),
            parse_options=pyarrow.csv.ParseOptions(
                delimiter=sign,
                newlines_in_values=True,
                ignore_empty_lines=False,
                invalid_row_handler=of_another_width,
            ),
            convert_options=pyarrow.csv.ConvertOptions(
                column_types=dict.fromkeys(names, pa.string()),
                null_values=[""],
                strings_can_be_null=True,
            ),
        )
        for batch in reader:
            columns = batch.columns
            if width == 1 and batch.num_rows and columns[0][-1].as_py() == _END:
                columns, ended = [columns[0][:-1]], True
            end = number + len(columns[0])
            others: dict[int, list[str]] = {}
            while odd and odd[0][0] <= end:
                at, text = odd.popleft()
                if text == _END:
                    ended = True
                else:
                    others[at] = _cells(at, text, sign, width)
                    end += 1
            _check_whole(others, width)
            yield _merged([n for n in range(number, end) if n not in others], columns, others)
            number = end
    except pa.ArrowInvalid:
        msg = f"below row {number}: a quotation mark is not closed, or a row has more than {_BLOCK} bytes"
        raise ArgumentError(msg) from None
    ended = ended or any(text == _END for _, text in odd)
    others = {at: _cells(at, text, sign, width) for at, text in odd if text != _END}
    if others:
        _check_whole(others, width)
        yield _merged([], [pa.array([], pa.string())] * width, others)
    if not ended:
        msg = f"row {max([number - 1, *others])}: a quotation mark is not closed"
        raise ArgumentError(msg)


def _cells(number: int, text: str, sign: str, width: int) -> list[str]:
    """The cells of a row of another width, if they are not too many."""
    cells = next(csv.reader(io.StringIO(text, newline=""), delimiter=sign), [])
    while len(cells) > width and not cells[-1].strip():
        cells.pop()
    if len(cells) > width:
        msg = (
            f"row {number}: has {len(cells)} cells, and the header {width}; put a text with a "
            f"separator in quotation marks"
        )
        raise ArgumentError(msg)
    return cells


def _check_whole(rows: Mapping[int, Sequence[str]], width: int) -> None:
    """Refuse rows that are the parts of one, broken in a text: together they have its cells."""
    for number, cells in rows.items():
        after = rows.get(number + 1, cells)
        if len(after) != len(cells) and len(cells) + len(after) - 1 == width:
            msg = (
                f"rows {number} and {number + 1} are parts of one, as it seems; put a text with a "
                f"line break in quotation marks"
            )
            raise ArgumentError(msg)


def _merged(
    numbers: list[int], columns: Sequence[pa.Array], others: Mapping[int, list[str]]
) -> tuple[pa.Array, list[pa.Array]]:
    """The rows of the usual width and the others, in their order."""
    placed = pa.array([*numbers, *others], pa.int64())
    if not others:
        return placed, list(columns)
    order = pc.sort_indices(placed)
    padded = [[*cells, *[""] * (len(columns) - len(cells))] for cells in others.values()]
    more = [
        pa.array((cell or None for cell in cells), pa.string())
        for cells in zip(*padded, strict=True)
    ]
    both = [pa.concat_arrays(pair).take(order) for pair in zip(columns, more, strict=True)]
    return placed.take(order), both


# Spreadsheets.


def _sheets_of_book(file: Path, name: str | None) -> list[Sheet]:
    try:
        import python_calamine
    except ModuleNotFoundError:
        msg = f"{file.name}: reading spreadsheets needs python-calamine; pip install 'traffick-rules[xlsx]'"
        raise ArgumentError(msg) from None
    try:
        book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(file.read_bytes()))
        if name is not None and name not in book.sheet_names:
            names = ", ".join(map(repr, book.sheet_names))
            msg = f"sheet: {file.name} has no sheet {name!r}; it has {names}"
            raise ArgumentError(msg)
        return [
            _sheet(
                book.get_sheet_by_name(each.name),
                len(book.sheet_names),
                is_hidden=each.visible != python_calamine.SheetVisibleEnum.Visible,
            )
            for each in book.sheets_metadata
            if each.typ == python_calamine.SheetTypeEnum.WorkSheet and name in {None, each.name}
        ]
    except (python_calamine.CalamineError, OSError) as error:
        reason = str(error).lower() or type(error).__name__
        msg = f"{file.name}: cannot be read: {reason}"
        raise ArgumentError(msg) from None


def _sheet(sheet: CalamineSheet, of: int, *, is_hidden: bool) -> Sheet:
    rows = [[_text(cell) for cell in row] for row in sheet.to_python(skip_empty_area=False)]
    about = f"spreadsheet, sheet {sheet.name!r}{f' of {of}' if of > 1 else ''}"
    return Sheet(about, sheet.name, rows[:_LOOK], partial(_all, rows), is_hidden)


def _all(rows: Sequence[Sequence[str]], width: int) -> Rows:
    numbers = pa.array(range(1, len(rows) + 1), pa.int64())
    columns = [
        pa.array((row[place] or None for row in rows), pa.string()) for place in range(width)
    ]
    yield numbers, columns


def _text(cell: object) -> str:
    """A cell of a spreadsheet as a text."""
    match cell:
        case bool():
            return str(cell).upper()
        # A larger one has lost digits already.
        case float() if cell.is_integer() and abs(cell) < 1 << 53:
            return str(int(cell))
        case datetime() if cell.time() == time():
            return cell.date().isoformat()
        case datetime():
            return cell.isoformat(" ")
        case date() | time():
            return cell.isoformat()
        case _:
            return str(cell)
