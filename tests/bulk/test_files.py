"""Tables in files, through the command line."""

from __future__ import annotations

import random
import shutil
import sys
from datetime import date

import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet
import pytest
import xlsxwriter
from click.testing import CliRunner

from traffick_rules import ArgumentError, get_jurisdiction
from traffick_rules.bulk import assess_table, open_table
from traffick_rules.cli.commands import cli

# What speaks against the permit 9c5, and does not hold here.
AGAINST = (
    "stay.entry_ban",
    "findings.excluded_from_protection",
    "findings.order_or_security_against",
    "findings.reasons_against_permit",
)
NOT_AGAINST = ",no" * len(AGAINST)
TABLE = pa.table(
    {
        "nr": [1, 2, 3, 4],
        "day": [date(2017, 2, 1), date(2012, 2, 1), date(2017, 2, 1), date(2017, 2, 1)],
        "cooperation.presence_needed": [True, True, False, None],
        "proceedings.case_open": [True, True, True, True],
        "person.age": [20, None, 30, 999],
        **{name: [False] * 4 for name in AGAINST},
    }
)
CSV = f"""nr,day,cooperation.presence_needed,proceedings.case_open,person.age,stay.ground,{",".join(AGAINST)}
1,2017-02-01,yes,true,20,visa{NOT_AGAINST}
2,2012-02-01,1,true,,{NOT_AGAINST}
3,2017-02-01,no,true,30,{NOT_AGAINST}
4,2017-02-01,,true,999,vsia{NOT_AGAINST}
"""


def bulk(*arguments):
    return CliRunner().invoke(cli, ["bulk", *map(str, arguments)])


@pytest.fixture(params=["parquet", "csv"])
def table(request, tmp_path):
    file = tmp_path / f"cases.{request.param}"
    if request.param == "parquet":
        pyarrow.parquet.write_table(TABLE, file)
    else:
        file.write_text(CSV, "utf-8")
    return file


@pytest.mark.parametrize("kind", ["parquet", "csv"])
def test_a_file_is_answered_as_its_table_is(table, tmp_path, kind):
    out, errors = tmp_path / f"answers.{kind}", tmp_path / f"errors.{kind}"
    result = bulk(
        table, "--jurisdiction", "dk", "--on", "2017-02-01", "--out", out, "--errors", errors,
        "--keep", "nr", "--keep", "day", "--question", "permits.9c5",
    )  # fmt: skip
    assert 0 == result.exit_code, result.output
    read = {"parquet": pyarrow.parquet.read_table, "csv": pyarrow.csv.read_csv}[kind]
    expected = assess_table(
        TABLE,
        jurisdiction=get_jurisdiction("dk"),
        on=date(2017, 2, 1),
        questions=["permits.9c5"],
        keep=["nr", "day"],
    ).answers
    assert expected["permits.9c5"].to_pylist() == read(out)["permits.9c5"].to_pylist()
    assert [1, 2, 3, 4] == list(map(int, read(out)["nr"].to_pylist()))
    assert "person.age" in read(errors)["column"].to_pylist()
    assert "4 rows answered" in result.output


def test_a_column_can_have_the_day_of_each_row(table, tmp_path):
    out = tmp_path / "answers.parquet"
    result = bulk(
        table, "--jurisdiction", "dk", "--on", "day", "--out", out, "--keep", "nr",
        "--question", "permits.9c5",
    )  # fmt: skip
    assert 0 == result.exit_code, result.output
    # The permit came in May 2013: in 2012 the law of the day does not have it.
    assert [True, None, False, None] == pyarrow.parquet.read_table(out)["permits.9c5"].to_pylist()
    assert "name a file with --errors to see them" in result.output


def test_the_answers_carry_the_fingerprint(table, tmp_path):
    out = tmp_path / "answers.parquet"
    bulk(
        table, "--jurisdiction", "dk", "--on", "2017-02-01", "--out", out, "--keep", "nr",
        "--keep", "day",
    )  # fmt: skip
    law = get_jurisdiction("dk").in_force(date(2017, 2, 1))
    about = pyarrow.parquet.read_schema(out).metadata[b"traffick_rules"].decode()
    assert law.fingerprint in about


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("cases.txt", "", "cases.txt: has no rows"),
        ("cases.parquet", "PAR1 not parquet", "cases.parquet: cannot be read: "),
        ("missing.csv", None, "missing.csv: cannot be read: no such file or directory\n"),
        ("missing.parquet", None, "missing.parquet: cannot be read: no such file or directory\n"),
        ("missing.xlsx", None, "missing.xlsx: cannot be read: no such file or directory\n"),
        ("cases.csv", "stay.lawfull\ntrue\n", "did you mean 'stay.lawful'?"),
        ("cases.csv", "stay.lawful,x\ntrue,false,true\n", "row 2: has 3 cells, and the header 2"),
    ],
    ids=[
        "nothing",
        "broken",
        "no CSV file",
        "no Parquet file",
        "no spreadsheet",
        "misspelt column",
        "a cell too many",
    ],
)
def test_what_cannot_be_read_is_told_and_nothing_is_written(tmp_path, name, text, message):
    if text is not None:
        (tmp_path / name).write_text(text)
    out = tmp_path / "answers.parquet"
    result = bulk(tmp_path / name, "--jurisdiction", "dk", "--on", "2017-02-01", "--out", out)
    assert 2 == result.exit_code
    assert message in result.output
    assert not out.exists()
    assert [] == list(tmp_path.glob("*.part"))


def test_the_file_for_the_answers_has_to_be_of_a_kind_that_can_be_written(table, tmp_path):
    result = bulk(
        table, "--jurisdiction", "dk", "--on", "2017-02-01", "--out", tmp_path / "answers.xlsx",
        "--keep", "nr", "--keep", "day",
    )  # fmt: skip
    assert 2 == result.exit_code
    assert "answers.xlsx: is neither a Parquet nor a CSV file" in result.output


def test_without_pyarrow_the_command_says_what_to_install(table, tmp_path, monkeypatch):
    for name in [name for name in sys.modules if name.startswith("traffick_rules.bulk")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.delitem(sys.modules, "traffick_rules.cli.answering_table", raising=False)
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    result = bulk(table, "--jurisdiction", "dk", "--on", "2017-02-01", "--out", tmp_path / "a.csv")
    assert 2 == result.exit_code
    assert "pip install 'traffick-rules[bulk]'" in result.output


def test_a_table_without_rows_gives_a_file_without_rows(tmp_path):
    file, out = tmp_path / "none.parquet", tmp_path / "answers.parquet"
    pyarrow.parquet.write_table(TABLE.select(["person.age"]).slice(0, 0), file)
    assert 0 == bulk(file, "--jurisdiction", "dk", "--on", "2017-02-01", "--out", out).exit_code
    assert 0 == pyarrow.parquet.read_table(out).num_rows


def test_a_written_cell_that_says_nothing_possible_is_told_and_the_rest_is_read(tmp_path):
    file, out, errors = (tmp_path / name for name in ("cases.csv", "out.parquet", "errors.csv"))
    file.write_text(
        "proceedings.case_open,cooperation.presence_needed,identification.decided_on,person.age,"
        f"{','.join(AGAINST)}\n"
        f"true,yes,2016-01-01,20{NOT_AGAINST}\n"
        f"maybe,1,1 May 2016,twenty{NOT_AGAINST}\n"
        f"false,no,,{NOT_AGAINST}\n"
    )
    result = bulk(
        file, "--jurisdiction", "dk", "--on", "2017-02-01", "--out", out, "--errors", errors,
        "--question", "permits.9c5",
    )  # fmt: skip
    assert 0 == result.exit_code, result.output
    assert [True, None, False] == pyarrow.parquet.read_table(out)["permits.9c5"].to_pylist()
    assert {
        (
            3,
            "proceedings.case_open",
            "'maybe' cannot be taken; write true or false, yes or no, 1 or 0",
        ),
        (
            3,
            "identification.decided_on",
            "'1 May 2016' cannot be taken; write a day as YYYY-MM-DD",
        ),
        (3, "person.age", "'twenty' cannot be taken; write a whole number"),
    } == {
        (row["row"], row["column"], row["reason"])
        for row in pyarrow.csv.read_csv(errors).to_pylist()
    }


ROW = {
    "proceedings.case_open": True,
    "cooperation.presence_needed": True,
    **dict.fromkeys(AGAINST, False),
}
SHAPES = {
    "one row": (pa.table({name: [cell] for name, cell in ROW.items()}), [True]),
    "columns without a value": (pa.table({name: pa.nulls(2) for name in ROW}), [None, None]),
    "a missing column": (pa.table({"proceedings.case_open": [True, False]}), [None, False]),
}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("kind", ["parquet", "csv"])
def test_small_and_empty_tables_are_answered(tmp_path, shape, kind):
    table, expected = SHAPES[shape]
    file, out = tmp_path / f"cases.{kind}", tmp_path / "answers.parquet"
    {"parquet": pyarrow.parquet.write_table, "csv": pyarrow.csv.write_csv}[kind](table, file)
    if kind == "csv" and shape == "columns without a value":
        file.write_text(",".join(ROW) + f"\n{',' * (len(ROW) - 1)}" * 2 + "\n")
        # A row without a cell is no case.
        expected = []
    result = bulk(file, "--jurisdiction", "dk", "--on", "2017-02-01", "--out", out)
    assert 0 == result.exit_code, result.output
    assert expected == pyarrow.parquet.read_table(out)["permits.9c5"].to_pylist()


@pytest.mark.parametrize("kind", ["parquet", "csv"])
def test_a_column_that_is_no_fact_or_of_the_wrong_type_is_told_with_the_way_out(tmp_path, kind):
    file, out = tmp_path / f"cases.{kind}", tmp_path / "answers.parquet"
    write = {"parquet": pyarrow.parquet.write_table, "csv": pyarrow.csv.write_csv}[kind]
    write(pa.table({"proceedings.case_open": [True], "hair": ["red"]}), file)
    asked = (file, "--jurisdiction", "dk", "--on", "2017-02-01", "--out", out)
    result = bulk(*asked)
    assert 2 == result.exit_code
    assert "column 'hair' is not a fact; name it in keep, or leave it out" in result.output
    assert 0 == bulk(*asked, "--keep", "hair").exit_code
    if kind == "parquet":
        write(pa.table({"proceedings.case_open": [b"true"]}), file)
        result = bulk(*asked)
        assert 2 == result.exit_code
        assert "'proceedings.case_open' is of type binary; give bool" in result.output


@pytest.mark.parametrize("damage", ["cut off", "overwritten in the middle"])
def test_a_damaged_file_is_told_and_leaves_no_half_answers(tmp_path, damage):
    chance = random.Random(1)
    cells = pa.array([chance.choice([True, False, None]) for _ in range(300_000)])
    file, out = tmp_path / "cases.parquet", tmp_path / "answers.parquet"
    pyarrow.parquet.write_table(
        pa.table(dict.fromkeys(ROW, cells)), file, row_group_size=50_000, compression="zstd"
    )
    content = file.read_bytes()
    half = len(content) // 2
    if damage == "cut off":
        file.write_bytes(content[:half])
    else:
        file.write_bytes(content[:half] + b"\0" * 4_000 + content[half + 4_000 :])
    result = bulk(file, "--jurisdiction", "dk", "--on", "2017-02-01", "--out", out)
    assert 2 == result.exit_code
    assert result.output.startswith("cases.parquet: ")
    assert "cannot be read: " in result.output
    assert ["cases.parquet"] == [found.name for found in tmp_path.iterdir()]


@pytest.fixture
def long_table(tmp_path):
    """A table of more than one part, with a bad cell in each."""
    cells = [True, None, False, None] * 600_000
    grounds = ["visa"] * len(cells)
    grounds[5] = grounds[1_500_000] = "vsia"
    ground = pa.array(grounds).dictionary_encode()
    file = tmp_path / "cases.parquet"
    table = pa.table(
        {"nr": range(len(cells)), "proceedings.case_open": cells, "stay.ground": ground}
    )
    pyarrow.parquet.write_table(table, file)
    return file


def in_parts(file, folder, *more):
    return bulk(
        file, "--jurisdiction", "dk", "--on", "2017-02-01", "--out", folder, "--keep", "nr",
        "--question", "permits.9c5", *more,
    )  # fmt: skip


@pytest.mark.slow
def test_a_run_that_was_stopped_goes_on_behind_its_last_whole_part(tmp_path, long_table):
    whole, stopped = tmp_path / "whole", tmp_path / "stopped"
    result = in_parts(long_table, whole)
    assert 0 == result.exit_code, result.output
    assert "2400000 rows answered, 2 errors" in result.output
    parts = sorted(found.name for found in whole.glob("part-*"))
    assert ["part-00000.parquet", "part-00001.parquet", "part-00002.parquet"] == parts
    shutil.copytree(whole, stopped)
    # As a run leaves it that was stopped in its second part.
    (stopped / "part-00002.parquet").unlink()
    (stopped / "errors-00002.parquet").unlink()
    (stopped / "part-00001.parquet").rename(stopped / "part-00001.parquet.part")
    (first := stopped / "part-00000.parquet").touch()
    before = first.stat().st_mtime_ns
    result = in_parts(long_table, stopped)
    assert 0 == result.exit_code, result.output
    assert "1048576 rows were answered before" in result.output
    assert "1351424 rows answered, 1 error\n" in result.output
    assert before == first.stat().st_mtime_ns
    for name in parts:
        expected = pyarrow.parquet.read_table(whole / name)
        assert expected.equals(pyarrow.parquet.read_table(stopped / name))
    errors = [
        pyarrow.parquet.read_table(found)["row"].to_pylist()
        for found in sorted(stopped.glob("errors-*.parquet"))
    ]
    assert [[5], [1_500_000], []] == errors


@pytest.mark.slow
def test_a_folder_takes_the_answers_of_one_run_only(tmp_path, long_table):
    folder = tmp_path / "answers"
    assert 0 == in_parts(long_table, folder).exit_code
    again = in_parts(long_table, folder)
    assert 0 == again.exit_code
    assert "2400000 rows were answered before\n0 rows answered" in again.output
    other = in_parts(long_table, folder, "--question", "permits.9b")
    assert 2 == other.exit_code
    assert "holds the answers of another run (another questions)" in other.output
    assert (
        "leave the option out"
        in in_parts(long_table, folder, "--errors", tmp_path / "e.csv").output
    )
    result = in_parts(long_table, tmp_path)
    assert 2 == result.exit_code
    assert "is a folder with other files" in result.output


def test_charges_are_sentenced_from_a_file(tmp_path):
    file, out = tmp_path / "charges.csv", tmp_path / "answers.csv"
    file.write_text(
        "trafficking.acts.recruitment,trafficking.means.deception,trafficking.purposes.forced_labour,"
        "trafficking.last_day\nyes,yes,yes,2006-05-01\n"
    )
    result = bulk(file, "--jurisdiction", "dk", "--charges", "--out", out)
    assert 0 == result.exit_code, result.output
    row = pyarrow.csv.read_csv(out).to_pylist()[0]
    assert ("262a", "8 years") == (row["sentence.offence"], row["sentence.maximum"])


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ((), "give either --on, for cases, or --charges"),
        (("--on", "2017-02-01", "--charges"), "give either --on, for cases, or --charges"),
        (("--charges", "--question", "permits.9c5"), "--question is about cases"),
        (("--on", "2017-02-01", "--mapping", "htcd"), "did you mean 'htcds'?"),
        (("--on", "2017-02-01", "--mapping", "gone.yaml"), "gone.yaml: cannot be read"),
    ],
    ids=["neither", "both", "a question of charges", "no format", "no file"],
)
def test_options_that_do_not_go_together_are_told(table, tmp_path, options, message):
    result = bulk(table, "--jurisdiction", "dk", "--out", tmp_path / "a.csv", *options)
    assert 2 == result.exit_code
    assert message in result.output


def test_without_its_library_a_spreadsheet_is_told_what_to_install(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "python_calamine", None)
    (tmp_path / "cases.xlsx").write_text("PK\3\4")
    with pytest.raises(ArgumentError, match=r"pip install 'traffick-rules\[xlsx\]'"):
        open_table(tmp_path / "cases.xlsx")


def test_what_is_no_spreadsheet_is_told(tmp_path):
    (tmp_path / "cases.xlsx").write_text("PK\3\4 not a spreadsheet")
    with pytest.raises(ArgumentError, match=r"cases\.xlsx: cannot be read: "):
        open_table(tmp_path / "cases.xlsx")


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_the_column_of_days_can_be_a_fact_too(tmp_path, kind):
    file = tmp_path / f"cases.{kind}"
    lines = [["identification.decided_on", "proceedings.case_open"], ["2017-02-01", "no"]]
    if kind == "csv":
        file.write_text("".join(",".join(line) + chr(10) for line in lines))
    else:
        book = xlsxwriter.Workbook(str(file))
        page = book.add_worksheet()
        for row, line in enumerate(lines):
            page.write_row(row, 0, line)
        book.close()
    out = tmp_path / "answers.parquet"
    result = bulk(file, "--jurisdiction", "dk", "--on", "identification.decided_on", "--out", out)
    assert 0 == result.exit_code, result.output
    assert [False] == pyarrow.parquet.read_table(out)["permits.9c5"].to_pylist()
