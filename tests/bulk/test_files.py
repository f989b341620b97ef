"""Tables in files, through the command line."""

from __future__ import annotations

import sys
from datetime import date

import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet
import pytest
from click.testing import CliRunner

from traffick_rules import get_jurisdiction
from traffick_rules.bulk import assess_table
from traffick_rules.cli.commands import cli

TABLE = pa.table(
    {
        "nr": [1, 2, 3, 4],
        "day": [date(2017, 2, 1), date(2012, 2, 1), date(2017, 2, 1), date(2017, 2, 1)],
        "cooperation.presence_needed": [True, True, False, None],
        "proceedings.case_open": [True, True, True, True],
        "person.age": [20, None, 30, 999],
    }
)
CSV = """nr,day,cooperation.presence_needed,proceedings.case_open,person.age,stay.ground
1,2017-02-01,yes,true,20,visa
2,2012-02-01,1,true,,
3,2017-02-01,no,true,30,
4,2017-02-01,,true,999,vsia
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
    assert [1, 2, 3, 4] == read(out)["nr"].to_pylist()
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
        (
            "cases.txt",
            "",
            "cases.txt: is not a file of a table; name it .parquet, .csv or .xlsx",
        ),
        ("cases.parquet", "not parquet", "cases.parquet: cannot be read: "),
        ("missing.csv", None, "missing.csv: cannot be read: "),
        ("cases.csv", "stay.lawfull\ntrue\n", "did you mean 'stay.lawful'?"),
        ("cases.csv", "stay.lawful\ntrue,false\n", "cases.csv: cannot be read: "),
    ],
    ids=["another kind", "broken", "not there", "misspelt column", "a cell too many"],
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
    monkeypatch.delitem(sys.modules, "traffick_rules.cli.bulk", raising=False)
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
        "proceedings.case_open,cooperation.presence_needed,identification.decided_on,person.age\n"
        "true,yes,2016-01-01,20\n"
        "maybe,1,1 May 2016,twenty\n"
        "false,no,,\n"
    )
    result = bulk(
        file, "--jurisdiction", "dk", "--on", "2017-02-01", "--out", out, "--errors", errors,
        "--question", "permits.9c5",
    )  # fmt: skip
    assert 0 == result.exit_code, result.output
    assert [True, None, False] == pyarrow.parquet.read_table(out)["permits.9c5"].to_pylist()
    assert {
        (1, "proceedings.case_open", "'maybe' cannot be taken; write true or false"),
        (
            1,
            "identification.decided_on",
            "'1 May 2016' cannot be taken; write a day as YYYY-MM-DD",
        ),
        (1, "person.age", "'twenty' cannot be taken; write a whole number"),
    } == {
        (row["row"], row["column"], row["reason"])
        for row in pyarrow.csv.read_csv(errors).to_pylist()
    }
