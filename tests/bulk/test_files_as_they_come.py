"""Files as people have them: what each of them is, where its header is, and what its rows say."""

from __future__ import annotations

import gzip
import json
import unicodedata
import zipfile
from datetime import date, datetime

import pandas as pd
import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet
import pytest
import xlsxwriter
from click.testing import CliRunner

from traffick_rules import ArgumentError, Case, get_jurisdiction
from traffick_rules.bulk import (
    assess_table,
    export_cases,
    inspect_table,
    mapping_of,
    open_table,
    read_cases,
    read_mapping,
)
from traffick_rules.cli.commands import cli

DENMARK = get_jurisdiction("dk")
ON = date(2024, 7, 1)
HTCDS = mapping_of("htcds")


def at(*parts):
    """A time without a zone, as spreadsheets have them."""
    return datetime(*parts)  # noqa: DTZ001 - as above


def lawful(file, **more):
    """What each row of a file says of the stay, and the number of the row."""
    table = open_table(file, **more).read_all()
    numbers = table[table.schema.names[-1]].to_pylist()
    if "mapping" not in more:
        table = table.select(["stay.lawful"])
    cases = read_cases(table, mapping=more.get("mapping")).cases
    return [(number, case.stay.lawful) for number, case in zip(numbers, cases, strict=True)]


def book(file, **sheets):
    """A spreadsheet of these sheets, each a list of rows."""
    made = xlsxwriter.Workbook(str(file), {"default_date_format": "dd/mm/yyyy"})
    for name, rows in sheets.items():
        page = made.add_worksheet(name)
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                if isinstance(cell, datetime):
                    page.write_datetime(row, column, cell)
                elif cell is not None:
                    page.write(row, column, cell)
    made.close()
    return file


def mapping(tmp_path, text, name="ours.yaml"):
    (tmp_path / name).write_text(f"title: ours\ncolumns:\n{text}", "utf-8")
    return read_mapping(tmp_path / name)


# Separators and encodings.

NEEDED = "sag;stay.lawful;bemærkning\n07;ja;Å, ø og æ\n08;nej;\n"


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
def test_a_text_file_is_read_whatever_its_separator_and_encoding(
    tmp_path, separator, encoding, end
):
    file = tmp_path / "CASES.TXT"
    text = NEEDED.replace(",", " ").replace(";", separator).replace("\n", end)
    file.write_bytes(text.encode(encoding))
    assert [(2, True), (3, False)] == lawful(file)
    table = open_table(file).read_all()
    assert ["07", "08"] == table["sag"].to_pylist()
    assert ["Å  ø og æ", ""] == [text or "" for text in table["bemærkning"].to_pylist()]


@pytest.mark.parametrize("name", ["cases.csv.gz", "cases.gz", "cases.csv"])
def test_a_packed_file_is_read(tmp_path, name):
    (tmp_path / name).write_bytes(gzip.compress(NEEDED.encode()))
    assert [(2, True), (3, False)] == lawful(tmp_path / name)


@pytest.mark.parametrize("sign", [";", "^"])
def test_a_file_can_name_its_separator_as_spreadsheets_do(tmp_path, sign):
    file = tmp_path / "cases.csv"
    file.write_text(f"sep={sign}\ncase{sign}stay.lawful\n1{sign}yes\n")
    # A spreadsheet does not show that line.
    assert [(2, True)] == lawful(file)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "is no table that is known"),
        (b"a,\x81\n", "is no table that is known"),
        (b"\x1f\x8b\x08\0broken", "cannot be read"),
        (b"<html><table><tr><td>1</td></tr></table></html>", "is a page of the web or XML"),
        (b"PK\3\4 and no more", "cannot be read"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "cannot be read"),
        (b"PAR1", "cannot be read"),
        (b"", "has no rows"),
        (b"\n\n", "has no rows"),
        (b'stay.detained,stay.lawful\n1,"yes\n2,no\n', "row 2: a quotation mark is not closed"),
        (b'stay.lawful\n"yes\n', "row 2: a quotation mark is not closed"),
        (b"case,note,stay.lawful,stay.detained\n1,first\nsecret line,no,yes\n", "rows 2 and 3 are parts of one"),
        (b"stay.detained,stay.lawful\n1,yes,secret\n", "row 2: has 3 cells, and the header 2"),
    ],
    ids=["a picture", "no encoding", "broken gzip", "a page", "broken xlsx", "broken xls", "broken Parquet",
         "nothing", "blank", "an open quotation", "an open quotation, one column", "an open line break", "a cell too many"],
)  # fmt: skip
def test_what_is_no_table_is_told_with_the_name_of_the_file(tmp_path, content, message):
    file = tmp_path / "cases.csv"
    file.write_bytes(content)
    with pytest.raises(ArgumentError, match=message) as told:
        read_cases(open_table(file))
    assert str(told.value).startswith("cases.csv: ")
    assert "secret" not in str(told.value)


def test_line_breaks_in_quotes_are_read_in_a_file_of_any_size(tmp_path):
    note = '"several\nlines, and ""words""\n\n' + "x" * 2_000 + '"'
    rows = [f"c{n},{note},{'yes' if n % 2 else 'no'}" for n in range(9_000)]
    file = tmp_path / "cases.csv"
    file.write_text("case,note,stay.lawful\n" + "\n".join(rows) + "\n")
    assert 16 << 20 < file.stat().st_size
    table = open_table(file).read_all()
    assert list(range(2, 9_002)) == table["row"].to_pylist()
    assert {note[1:-1].replace('""', '"')} == set(table["note"].to_pylist())
    assert [f"c{n}" for n in range(9_000)] == table["case"].to_pylist()


@pytest.mark.slow
def test_rows_whose_last_cells_are_left_out_are_whole_and_in_their_order(tmp_path):
    rows = [f"{n},yes" if n % 3 else f"{n},no,x" for n in range(30_000)]
    file = tmp_path / "cases.csv"
    file.write_text("case,stay.lawful,note\n" + "\n".join(rows))
    assert [(n + 2, bool(n % 3)) for n in range(30_000)] == lawful(file)
    assert [str(n) for n in range(30_000)] == open_table(file).read_all()["case"].to_pylist()


@pytest.mark.parametrize("sign", ["ø", '"', "a"])
def test_a_sign_that_separates_nothing_is_no_separator(tmp_path, sign):
    (tmp_path / "cases.csv").write_text(f"sep={sign}\ncase;stay.lawful\n1;yes\n", "utf-8")
    assert [(3, True)] == lawful(tmp_path / "cases.csv")


# Headers.

WAYS = {
    "repeated": "Notes,stay.lawful,Notes\na,yes,b\n",
    "blank": ",stay.lawful,\n1,yes,\n",
    "below a title": "Our register,,\n,,\ncase,stay.lawful,\n1,yes,\n",
    "spaces": "case , stay.lawful ,x\n1, yes ,\n",
    "trailing separators": "case,stay.lawful,,,\n1,yes,,,\n",
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_header_is_found_and_repeated_or_blank_names_do_no_harm(tmp_path, way, kind):
    file = tmp_path / f"cases.{kind}"
    if kind == "csv":
        file.write_text(WAYS[way])
    else:
        book(file, Sheet=[line.split(",") for line in WAYS[way].splitlines()])
    names = open_table(file).schema.names
    assert len(set(names)) == len(names)
    keep = [
        name
        for name in names
        if name not in {"stay.lawful", "row"} and not name.startswith("column ")
    ]
    found = assess_table(open_table(file, keep=keep), jurisdiction=DENMARK, on=ON, keep=keep)
    assert 1 == found.answers.num_rows
    assert [(4 if way == "below a title" else 2, True)] == lawful(file, keep=keep)


def test_repeated_names_in_memory_do_no_harm_either():
    twice = pa.Table.from_arrays(
        [pa.array([each]) for each in ("Forced labour", "a", "b", "c")],
        ["Type of Exploitation", "Notes", "Notes", ""],
    )
    found = read_cases(twice, mapping=HTCDS)
    assert ["forced_labour"] == list(found.cases[0].to_dict()["trafficking"]["purposes"])
    assert {"Notes", "Notes (2)", ""} == set(found.unmapped["column"].to_pylist())
    whole = pa.Table.from_arrays([pa.array([True]), pa.array(["a"])], ["stay.lawful", ""])
    assert ["has no header"] == read_cases(whole).unmapped["reason"].to_pylist()


def test_a_column_without_a_header_is_left_out_and_counted(tmp_path):
    (tmp_path / "cases.csv").write_text("stay.lawful,\nyes,a remark\nno,\n")
    found = read_cases(open_table(tmp_path / "cases.csv"))
    assert [("column B", 1, "has no header")] == [
        (row["column"], row["rows"], row["reason"]) for row in found.unmapped.to_pylist()
    ]
    assert 0 == found.errors.num_rows


def test_a_header_is_the_same_however_a_system_writes_its_accents(tmp_path):
    ours = mapping(
        tmp_path, "  På ophold: {values: {ja: {stay.lawful: true}, nægtet: {stay.lawful: false}}}\n"
    )
    text = unicodedata.normalize("NFD", "På ophold\nja\n")
    (tmp_path / "cases.csv").write_text(text, "utf-8")
    assert [(2, True)] == lawful(tmp_path / "cases.csv", mapping=ours)
    apart = unicodedata.normalize("NFD", "På ophold")
    assert read_cases(pa.table({apart: ["ja"]}), mapping=ours).cases[0].stay.lawful


# Rows that are none.


def test_blank_rows_are_no_cases_and_rows_keep_their_number(tmp_path):
    file = tmp_path / "cases.csv"
    file.write_text("case,stay.lawful\n\n1,yes\n,\n ,\n2,no\n\n,\n")
    assert [(3, True), (6, False)] == lawful(file, keep=["case"])
    file.write_text("stay.lawful\n\nyes\n\nno\n")
    assert [(3, True), (5, False)] == lawful(file)


def template(file, cases, *, numbered=1_000):
    """A template as the field has it: system names, labels, a number in front of every row, blank spare columns."""
    names = {
        "prs_Citizenship": ("Citizenship", "NG; RO"),
        "vic_TraffickingStatus": ("Trafficking Status", "Actual victim of trafficking"),
        "vic_TraffickinStatusDecisionMakingOrg": ("Trafficking Status Decision Making Organization", "Police"),
        "vic_TypeOfExploitation": ("Type of Exploitation", "Forced labour"),
        "cas_Reason": ("Reason", "several\nlines"),
    }  # fmt: skip
    rows = [["", *names, "", ""], ["No", *(label for label, _ in names.values()), "", ""]]
    rows += [
        [n, *(value if n <= cases else "" for _, value in names.values()), "", ""]
        for n in range(1, numbered + 1)
    ]
    return book(
        file, Guide=[["How to fill it in"], ["Type of Exploitation", "say what"]], Data=rows
    )


@pytest.mark.parametrize("ending", ["xlsx", "XLSX", "xlsm", "xls"])
def test_a_template_of_the_field_loads_as_it_is(tmp_path, ending):
    # The kind of a file is that of its content: an ending may be wrong.
    file, out = template(tmp_path / f"cases.{ending}", 50), tmp_path / "answers.csv"
    result = CliRunner().invoke(
        cli,
        ["bulk", str(file), "--mapping", "htcds", "--jurisdiction", "dk", "--on", "2024-07-01", "--out", str(out),
         "--keep", "row"],
    )  # fmt: skip
    assert 0 == result.exit_code, result.output
    assert "50 rows answered, 0 errors" in result.output
    assert "not carried over: cas_Reason (50 rows): is not a column of the mapping" in result.output
    answers = pyarrow.csv.read_csv(out)
    assert list(range(3, 53)) == answers["row"].to_pylist()
    cases = read_cases(open_table(file, mapping=HTCDS), mapping=HTCDS).cases
    said = {"decision": "victim", "decided_by": "police", "indicators": True}
    assert 50 * [
        {
            "person": {"citizenships": ["NG", "RO"]},
            "identification": said,
            "trafficking": {"purposes": ["forced_labour"]},
        }
    ] == [case.to_dict() for case in cases]
    seen = CliRunner().invoke(cli, ["inspect", str(file), "--mapping", "htcds"])
    assert "sheet 'Data' of 2" in seen.output
    assert "50 rows, 950 without content passed over" in seen.output
    assert "Citizenship: person.citizenships" in seen.output


def test_numbered_rows_below_the_data_are_cases_where_their_number_is_handed_on(tmp_path):
    text = "Nr,Type of Exploitation\n1,Servitude\n2,\n3,\n"
    (tmp_path / "cases.csv").write_text(text)

    def rows(**more):
        return (
            open_table(tmp_path / "cases.csv", mapping=HTCDS, **more).read_all()["row"].to_pylist()
        )

    assert [2] == rows()
    assert [2, 3, 4] == rows(keep=["Nr"])
    # What goes on otherwise is no number of a row, and what stands between is one.
    (tmp_path / "cases.csv").write_text(text.replace("3,", "7,"))
    assert [2, 3, 4] == rows()
    (tmp_path / "cases.csv").write_text(text.replace("3,", "3,Servitude"))
    assert [2, 3, 4] == rows()


def test_a_row_that_numbers_the_columns_is_a_row_of_headers(tmp_path):
    file = tmp_path / "cases.csv"
    file.write_text("stay.lawful,stay.detained,proceedings.case_open\n1,2,3\nyes,no,yes\n")
    assert [(3, True)] == lawful(file)
    file.write_text("stay.lawful,stay.detained\n1,0\n")
    assert [(2, True)] == lawful(file)


# Sheets.


def test_the_sheet_with_the_columns_is_found(tmp_path):
    rows = [["stay.lawful"], [True], ["Yes"], [0]]
    file = book(tmp_path / "cases.xlsx", Cover=[["Our register"], ["stay", "lawful"]], Cases=rows)
    assert [(2, True), (3, True), (4, False)] == lawful(file)
    assert [(2, True), (3, True), (4, False)] == lawful(file, sheet="Cases")
    with pytest.raises(ArgumentError, match="has no sheet 'Case'; it has 'Cover', 'Cases'"):
        open_table(file, sheet="Case")
    (tmp_path / "cases.csv").write_text("stay.lawful\nyes\n")
    with pytest.raises(ArgumentError, match="is not a spreadsheet"):
        open_table(tmp_path / "cases.csv", sheet="Cases")


def test_of_several_sheets_with_the_columns_none_is_chosen_in_silence(tmp_path):
    rows = [["stay.lawful"], [True]]
    file = book(tmp_path / "cases.xlsx", y2023=rows, y2024=rows, empty=rows[:1])
    with pytest.raises(ArgumentError, match="several sheets have such columns: 'y2023', 'y2024'"):
        open_table(file)
    assert [(2, True)] == lawful(file, sheet="y2024")


def test_a_hidden_sheet_is_not_taken_before_one_that_is_seen(tmp_path):
    made = xlsxwriter.Workbook(str(tmp_path / "cases.xlsx"))
    for name, cell in (("old", False), ("new", True)):
        page = made.add_worksheet(name)
        page.write(0, 0, "stay.lawful")
        page.write(1, 0, cell)
        if name == "old":
            page.hide()
    made.get_worksheet_by_name("new").activate()
    made.get_worksheet_by_name("new").set_first_sheet()
    made.close()
    assert [(2, True)] == lawful(tmp_path / "cases.xlsx")


def test_a_table_of_open_document_is_read(tmp_path):
    cells = [["case", "stay.lawful"], ["007", "yes"]]
    rows = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>'
            for cell in row
        )
        + "</table:table-row>"
        for row in cells
    )
    names = "".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{short}:1.0" '
        for short in ("office", "table", "text")
    )
    content = (
        f'<?xml version="1.0"?><office:document-content {names}><office:body><office:spreadsheet>'
        f'<table:table table:name="Sheet">{rows}</table:table></office:spreadsheet></office:body>'
        "</office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    with zipfile.ZipFile(tmp_path / "cases.ods", "w") as packed:
        packed.writestr("mimetype", kind)
        packed.writestr("content.xml", content)
        packed.writestr(
            "META-INF/manifest.xml",
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
            f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/></manifest:manifest>',
        )
    assert [(2, True)] == lawful(tmp_path / "cases.ods")


# Cells.


@pytest.mark.parametrize(
    "word", ["TRUE", "True", " true", "Yes", "YES", "ja", "JA", "1", "1.0", "1,0", "Já", "SAND"]
)
def test_yes_is_read_as_people_and_spreadsheets_write_it(word):
    written = pa.table({"stay.lawful": [word], "trafficking.means.threat": [word]})
    [case] = read_cases(written).cases
    assert case.stay.lawful
    assert ["threat"] == list(case.to_dict()["trafficking"]["means"])


@pytest.mark.parametrize("word", ["FALSE", "False ", "No", "NO", "nej", "Nei", "0", "0.0", "FALSK"])
def test_no_is_read_as_people_and_spreadsheets_write_it(tmp_path, word):
    assert read_cases(pa.table({"stay.lawful": [word]})).cases[0].stay.lawful is False
    ours = mapping(tmp_path, "  Lawful: {fact: stay.lawful}\n")
    assert read_cases(pa.table({"Lawful": [word]}), mapping=ours).cases[0].stay.lawful is False


@pytest.mark.parametrize(
    "word", ["maybe", "x", "2", "-1", "01", "10", "yesno", "ja/nej", "0,5", "nope"]
)
def test_what_is_neither_is_told_and_never_taken_for_one_of_them(word):
    found = read_cases(pa.table({"stay.lawful": [word]}))
    assert found.cases[0].stay.lawful is None
    assert [word] == found.errors["value"].to_pylist()


@pytest.mark.parametrize(
    ("text", "number"),
    [("34", 34), (" 34 ", 34), ("34.0", 34), ("34,0", 34), ("34,00", 34), ("1.000", None), ("34.5", None),
     ("34,5", None), ("-3", None), ("3e1", None), ("", None), ("٣٤", None)],
)  # fmt: skip
def test_whole_numbers_are_read_with_a_point_or_a_comma_and_never_guessed(tmp_path, text, number):
    ours = mapping(tmp_path, "  Age: {fact: person.age}\n")
    for found in (
        read_cases(pa.table({"person.age": [text]})),
        read_cases(pa.table({"Age": [text]}), mapping=ours),
    ):
        assert number == (found.cases[0].person.age)
        assert (number is None and bool(text)) == bool(found.errors.num_rows)


@pytest.mark.parametrize(
    ("text", "day"),
    [("2001-05-01", date(2001, 5, 1)), (" 2001-05-01 ", date(2001, 5, 1)), ("2001-05-01 00:00:00", date(2001, 5, 1)),
     ("2001-05-01T00:00", date(2001, 5, 1)), ("2001-05-01 10:00", None), ("01-05-2001", None), ("2001-02-30", None),
     ("1.5.2001", None), ("36647", None)],
)  # fmt: skip
def test_days_are_read_with_midnight_behind_them_and_never_guessed(text, day):
    found = read_cases(pa.table({"person.birth_date": [text]}))
    assert day == (found.cases[0].person.birth_date)
    assert (day is None) == bool(found.errors.num_rows)


def test_a_day_of_a_spreadsheet_is_one_however_it_is_shown(tmp_path):
    ours = mapping(tmp_path, '  Born: {fact: person.birth_date, days: "%d/%m/%Y"}\n')
    days = [[at(2001, 5, 1)], ["01/05/2001"], [at(2001, 5, 1, 10)]]
    file = book(tmp_path / "cases.xlsx", Sheet=[["Born"], *days])
    found = read_cases(open_table(file, mapping=ours), mapping=ours)
    assert [date(2001, 5, 1)] * 2 == [case.person.birth_date for case in found.cases[:2]]
    assert [4] == found.errors["row"].to_pylist()


def test_options_are_read_in_upper_and_lower_case():
    found = read_cases(pa.table({"stay.ground": ["Visa", " VISA", "visa", "vsia"]}))
    assert ["visa"] * 3 == [case.stay.ground for case in found.cases[:3]]
    assert [3] == found.errors["row"].to_pylist()


# What is handed on.


@pytest.mark.parametrize("out", ["answers.csv", "answers.CSV", "answers.parquet"])
def test_what_is_handed_on_keeps_its_text(tmp_path, out):
    ids = [
        "007",
        "20240001234567890123",
        "20240001234567890124",
        "1e5",
        "true",
        "2024-01-01",
        "null",
        " x ",
        "1,0",
    ]
    file = tmp_path / "cases.csv"
    file.write_text("case;stay.lawful\n" + "".join(f"{each};yes\n" for each in ids))
    result = CliRunner().invoke(
        cli,
        ["bulk", str(file), "--jurisdiction", "dk", "--on", "2024-07-01", "--out", str(tmp_path / out),
         "--keep", "case", "--question", "victim_status"],
    )  # fmt: skip
    assert 0 == result.exit_code, result.output
    if out.endswith("parquet"):
        kept = pyarrow.parquet.read_table(tmp_path / out)["case"].to_pylist()
    else:
        kept = pd.read_csv(tmp_path / out, dtype=str, keep_default_na=False)["case"].tolist()
    assert ids == kept


def test_what_is_handed_on_keeps_its_type(tmp_path):
    kept = {
        "time": pa.array([at(2024, 1, 1, 10)], pa.timestamp("us")),
        "number": pa.array([7], pa.uint8()),
        "list": pa.array([["a"]]),
        "coded": pa.array(["a"]).dictionary_encode(),
    }
    table = pa.table({"stay.lawful": ["yes"], **kept})
    pyarrow.parquet.write_table(table, tmp_path / "cases.parquet")
    for given in (table, open_table(tmp_path / "cases.parquet")):
        found = assess_table(given, jurisdiction=DENMARK, on=ON, keep=list(kept)).answers
        for name, array in kept.items():
            assert table.schema.field(name).type == found.schema.field(name).type
            assert array.to_pylist() == found[name].to_pylist()


def test_spreadsheets_hand_on_what_they_show(tmp_path):
    cells = [
        "007",
        7,
        7.5,
        at(2024, 1, 1),
        at(2024, 1, 1, 10, 30),
        True,
        20240001234567890123,
    ]
    file = book(
        tmp_path / "cases.xlsx", S=[["case", "stay.lawful"], *([cell, "yes"] for cell in cells)]
    )
    found = assess_table(
        open_table(file, keep=["case"]), jurisdiction=DENMARK, on=ON, keep=["case"]
    )
    kept = found.answers["case"].to_pylist()
    assert ["007", "7", "7.5", "2024-01-01", "2024-01-01 10:30:00", "TRUE"] == kept[:-1]
    # The spreadsheet has only its first digits.
    assert "e+19" in kept[-1]


def test_answers_can_go_in_again_and_no_name_is_there_twice():
    table = pa.table({"stay.lawful": [True], "victim_status": ["as before"], "nr": [1]})
    found = assess_table(
        table,
        jurisdiction=DENMARK,
        on=ON,
        keep=["victim_status", "nr", "nr"],
        questions=["victim_status"],
    )
    names = found.answers.schema.names
    assert len(set(names)) == len(names)
    assert [1] == found.answers["nr"].to_pylist()
    assert ["as before"] == found.answers["victim_status (2)"].to_pylist()
    assert [None] == found.answers["victim_status"].to_pylist()


# pandas.


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("way", ["frame", "Parquet"])
def test_frames_of_pandas_go_in_with_their_index_floats_and_missing_values(tmp_path, way):
    frame = pd.DataFrame(
        {
            "person.age": [34, None, 17, 200],
            "stay.lawful": [1, 0, None, 1],
            "stay.detained": [1, 0, 0, 1],
            "proceedings.case_open": pd.Series(["yes", None, "No", ""], dtype=object),
            "case": ["a", "b", "c", "d"],
        }
    )
    frame = frame.iloc[[0, 1, 3]]
    if way == "Parquet":
        frame.to_parquet(tmp_path / "cases.parquet")
        frame = open_table(tmp_path / "cases.parquet")
    found = (
        read_cases(frame)
        if way == "other"
        else assess_table(frame, jurisdiction=DENMARK, on=ON, keep=["case"])
    )
    assert ["a", "b", "d"] == found.answers["case"].to_pylist()
    assert [(2, "person.age", "200")] == [
        (row["row"], row["column"], row["value"]) for row in found.errors.to_pylist()
    ]


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_named_index_is_left_out_or_handed_on():
    frame = pd.DataFrame({"nr": ["7", "8"], "stay.lawful": [True, False]}).set_index("nr")
    found = assess_table(frame, jurisdiction=DENMARK, on=ON, keep=["nr"])
    assert ["7", "8"] == found.answers["nr"].to_pylist()
    left = assess_table(frame, jurisdiction=DENMARK, on=ON).unmapped.to_pylist()
    assert [("nr", "is the index of the frame")] == [(row["column"], row["reason"]) for row in left]


def test_cells_without_a_number_are_unknown_where_pandas_made_them():
    floats = pa.table({"person.age": [float("nan"), 17.0], "stay.lawful": [float("nan"), 1.0]})
    first, second = read_cases(floats).cases
    assert {} == first.to_dict()
    assert {"person": {"age": 17}, "stay": {"lawful": True}} == second.to_dict()


# Several values.

BOTH = {"trafficking.purposes": ["forced_labour", "servitude"]}


@pytest.mark.parametrize(
    "cell",
    ["ForcedLabour;Servitude", "ForcedLabour, Servitude", "Forced labour|Servitude", "Forced labour\nServitude",
     "ForcedLabour Servitude", "ForcedLabour\r\nServitude;", "Forced labour; Servitude, Servitude"],
)  # fmt: skip
def test_several_values_stand_in_a_cell_in_each_of_the_usual_ways(cell):
    found = read_cases(pa.table({"vic_TypeOfExploitation": [cell]}), mapping=HTCDS)
    assert 0 == found.errors.num_rows
    assert {"forced_labour", "servitude"} == set(found.cases[0].trafficking.purposes.yes)
    codes = (
        cell.replace("ForcedLabour", "NG").replace("Forced labour", "NG").replace("Servitude", "RO")
    )
    [case] = read_cases(pa.table({"prs_Citizenship": [codes]}), mapping=HTCDS).cases
    assert {"NG", "RO"} == {country.value for country in case.person.citizenships.yes}


def test_a_hint_never_loses_one_of_several_values():
    found = read_cases(
        pa.table({"vic_TypeOfExploitation": ["ForcedLabour Servitud"]}), mapping=HTCDS
    )
    [told] = found.errors.to_pylist()
    assert "did you mean" not in told["reason"]
    assert "ForcedLabour, SexualExploitation" in told["reason"]
    assert found.cases[0] == Case()


def test_each_choice_of_a_survey_can_have_a_column_of_its_own(tmp_path):
    names = ["vic_TypeOfExploitation/ForcedLabour", "vic_TypeOfExploitation/Servitude", "group/prs_Citizenship/NG",
             "group/vic_AgeWhenTrafficked", "vic_TypeOfExploitation"]  # fmt: skip
    rows = [
        ["1", "0", "1", "16", "ForcedLabour"],
        ["", "TRUE", "0", "", "Servitude"],
        ["2", "", "", "", ""],
    ]
    file = tmp_path / "cases.csv"
    file.write_text("\n".join(",".join(row) for row in [names, *rows]))
    found = read_cases(open_table(file, mapping=HTCDS), mapping=HTCDS)
    assert [
        {"person": {"citizenships": ["NG"]},
         "trafficking": {"purposes": ["forced_labour"], "age_when_trafficked": 16}},
        {"trafficking": {"purposes": ["servitude"]}},
        {},
    ] == [case.to_dict() for case in found.cases]  # fmt: skip
    assert [(4, names[0], "2")] == [
        (r["row"], r["column"], r["value"]) for r in found.errors.to_pylist()
    ]


def test_what_a_country_list_of_ones_own_exports_is_read_again(tmp_path):
    ours = mapping(tmp_path, "  Passport: {members: person.citizenships}\n")
    [case] = read_cases(pa.table({"Passport": ["NG/RO; DK".replace("/", ",")]}), mapping=ours).cases
    [again] = read_cases(export_cases([case], mapping=ours).table, mapping=ours).cases
    assert case == again


# Errors as the user counts.


def test_errors_name_the_row_and_the_column_of_the_sheet_and_the_cell_as_it_is_written(tmp_path):
    ours = mapping(
        tmp_path,
        '  Born: {fact: person.birth_date, days: "%d.%m.%Y"}\n'
        '  First seen: {fact: trafficking.first_day, days: "%d.%m.%Y"}\n'
        '  Last seen: {fact: trafficking.last_day, days: "%d.%m.%Y"}\n',
    )
    rows = [
        ["Register"], [], ["Born", "First seen", "Last seen"],
        ["1.5.1990", "1.3.2020", "1.2.2020"], [], ["x", "1.1.2020", "1.2.2020"],
    ]  # fmt: skip
    found = read_cases(open_table(book(tmp_path / "c.xlsx", S=rows), mapping=ours), mapping=ours)
    told = {(row["row"], row["column"], row["value"]) for row in found.errors.to_pylist()}
    assert (6, "Born", "x") in told
    assert {4, 6} == {row for row, *_ in told}
    assert {"Born", "First seen", "Last seen"} >= {column for _, column, _ in told}
    assert {"1.3.2020", "1.2.2020"} & {value for *_, value in told}


def test_no_cell_of_a_column_with_personal_data_is_told(tmp_path):
    remark = "call 555 0100"
    table = pa.table(
        {"prs_Birthdate": [remark], "Citizenship": [remark], "vic_AgeWhenTrafficked": ["12"]}
    )
    found = read_cases(table, mapping=HTCDS)
    assert {"prs_Birthdate", "Citizenship"} == set(found.errors["column"].to_pylist())
    assert remark not in str(found.errors.to_pylist())
    for name in ("prs_Birthdate", "Citizenship", "PRS_Phone"):
        with pytest.raises(ArgumentError, match="is a column of personal data"):
            assess_table(
                pa.table({name: [remark], "vic_AgeWhenTrafficked": ["12"]}),
                jurisdiction=DENMARK, on=ON, mapping=HTCDS, keep=[name],
            )  # fmt: skip


def test_columns_that_disagree_leave_the_fact_unknown_however_many_they_are(tmp_path):
    ours = mapping(tmp_path, "".join(f"  {name}: {{fact: stay.lawful}}\n" for name in "ABC"))
    found = read_cases(pa.table({"A": ["yes"], "B": ["no"], "C": ["yes"]}), mapping=ours)
    assert found.cases[0].stay.lawful is None
    assert [("B", "no")] == [(row["column"], row["value"]) for row in found.errors.to_pylist()]


@pytest.mark.parametrize("kind", ["csv", "xlsx", "parquet"])
def test_a_day_of_decision_that_is_none_is_told_and_the_other_rows_are_answered(tmp_path, kind):
    days = ["2024-07-01", "01-07-2024", "", "2024-07-01 10:00", "1950-01-01", "2024-07-01"]
    rows = [["decided", "stay.lawful"], *([day, "yes"] for day in days)]
    file, out, errors = (tmp_path / name for name in (f"cases.{kind}", "out.parquet", "errors.csv"))
    if kind == "csv":
        file.write_text("\n".join(",".join(row) for row in rows))
    elif kind == "xlsx":
        book(file, S=rows)
    else:
        pyarrow.parquet.write_table(pa.table({"decided": days, "stay.lawful": ["yes"] * 6}), file)
    result = CliRunner().invoke(
        cli,
        ["bulk", str(file), "--jurisdiction", "dk", "--on", "decided", "--out", str(out), "--errors", str(errors)],
    )  # fmt: skip
    assert 0 == result.exit_code, result.output
    first = 0 if kind == "parquet" else 2
    told = {row["row"] for row in pyarrow.csv.read_csv(errors).to_pylist()}
    assert {first + n for n in (1, 2, 3, 4)} == told
    answers = pyarrow.parquet.read_table(out)
    first, *others, last = answers.to_pylist()
    assert first == last
    assert {None} == {answer for row in others for answer in row.values()}


# One look.


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("case;hair\n1;red\n", None),
        ("stay.lawfull;case\nyes;1\n", "did you mean 'stay.lawful'?"),
        ("stay.lawful;hair\nyes;red\n", "column 'hair' is not a fact; name it in keep, or leave it out"),
        ("stay.lawful;stay.lawful\nyes;no\n", "'stay.lawful (2)' is not a fact"),
    ],
)  # fmt: skip
def test_every_refusal_begins_with_what_the_file_is(tmp_path, text, message):
    file = tmp_path / "cases.csv"
    file.write_text(text)
    with pytest.raises(ArgumentError) as told:
        assess_table(open_table(file), jurisdiction=DENMARK, on=ON)
    first, second = str(told.value).splitlines()
    assert "cases.csv: text in UTF-8, cells between semicolons, 2 columns named in row 1" == first
    if message is None:
        # The first row may be of a person.
        assert "red" not in second
        assert "hair" not in second
    else:
        assert message in second


def test_an_inspection_says_what_a_file_is_and_what_its_columns_say(tmp_path):
    file = tmp_path / "CASES.CSV"
    file.write_text("Name;Citizenship;Gender;;Nr\nA. Person;DK;Feminine;-;7\n;;;;\n")
    found = inspect_table(file, mapping=HTCDS, keep=["Nr"])
    assert (1, 1) == (found.rows, found.blank)
    assert {
        "Name": ((), "left out: is not a column of the mapping"),
        "Citizenship": (("person.citizenships",), ""),
        "Gender": ((), "left out: no rule asks for it"),
        "column D": ((), "left out: has no header"),
        "Nr": ((), "handed on"),
    } == {column.name: (column.says, column.note) for column in found.columns}
    shown = CliRunner().invoke(cli, ["inspect", str(file), "--mapping", "htcds", "--keep", "Nr"])
    assert 0 == shown.exit_code, shown.output
    assert shown.output.startswith(found.about)
    assert "Person" not in shown.output
    plain = CliRunner().invoke(
        cli, ["inspect", str(file), "--mapping", "htcds", "--format", "json"]
    )
    assert found.about == json.loads(plain.output)["about"]


def test_an_inspection_of_parquet_says_what_it_is(tmp_path):
    frame = pd.DataFrame({"stay.lawful": [True, False, True, True], "x": 1}).iloc[[0, 1, 3]]
    frame.to_parquet(tmp_path / "cases")
    found = inspect_table(tmp_path / "cases")
    assert "cases: Parquet, 3 columns, 3 rows" == found.about
    assert ["", "left out: is not a fact", "left out: numbers the rows"] == [
        c.note for c in found.columns
    ]
