"""No command writes over what it reads, or over what it has written, and none leaves a file half written."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from traffick_rules.case.writing import is_same_file, whole_file, write
from traffick_rules.cli.commands import cli
from traffick_rules.cli.options import OutFile
from traffick_rules.errors import ArgumentError

EXAMPLES = Path(__file__).parents[2] / "examples"
ON = ("--jurisdiction", "dk", "--on", "2024-07-01")
COMMANDS = {
    "bulk --out": ("bulk", "IN.csv", *ON, "--out", "OUT.csv"),
    "bulk --errors": ("bulk", "IN.csv", *ON, "--out", "o.csv", "--errors", "OUT.csv"),
    "bulk --mapping": ("bulk", "cases.csv", *ON, "--mapping", "IN.yaml", "--out", "OUT.yaml"),
    "assess --receipt": ("assess", "IN.json", *ON, "--receipt", "OUT.json"),
    "assess --salt-file": (
        "assess", "case.json", *ON, "--salt-file", "IN.json", "--receipt", "OUT.json",
    ),
    "report": ("report", "IN.json", *ON, "--out", "OUT.json"),
    "ask": ("ask", *ON, "--case", "IN.json", "--save", "OUT.json"),
    "session": ("session", "IN.jsonl", "--jurisdiction", "dk", "--calendar", "OUT.jsonl"),
    "plot": ("plot", "timeline", "IN.json", *ON, "--out", "OUT.json"),
}  # fmt: skip


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    shutil.copy(EXAMPLES / "cases.csv", "IN.csv")
    shutil.copy("IN.csv", "cases.csv")
    shutil.copy(EXAMPLES / "diary-dk.jsonl", "IN.jsonl")
    Path("IN.json").write_text("{}")
    Path("case.json").write_text("{}")
    Path("IN.yaml").write_text("title: ours\ncolumns:\n  a: {fact: stay.lawful}\n")
    return tmp_path


def spellings(file, other):
    """Other ways of writing the path of a file, with what they need to be there."""
    yield file
    yield Path("sub", "..", file)
    yield file.absolute()
    Path(other).symlink_to(file)
    yield Path(other)
    Path(other).unlink()
    os.link(file, other)
    yield Path(other)


@pytest.mark.parametrize("command", COMMANDS)
def test_an_output_is_never_an_input(folder, command):
    words = COMMANDS[command]
    [file] = {Path(word) for word in words if word.startswith("IN.")}
    Path("sub").mkdir()
    before = file.read_bytes()
    for spelling in spellings(file, f"link{file.suffix}"):
        given = [str(spelling) if word.startswith("OUT.") else word for word in words]
        result = CliRunner().invoke(cli, given)
        assert 2 == result.exit_code
        assert "give another one" in result.output
        assert before == file.read_bytes()
        assert not Path("o.csv").exists()


def test_two_outputs_are_never_one_file(folder):
    for other in ("o.csv", "./o.csv", "O.CSV"):
        result = CliRunner().invoke(
            cli, ["bulk", "IN.csv", *ON, "--out", "o.csv", "--errors", other]
        )
        assert 2 == result.exit_code
        assert "is the file of '--out' too" in result.output
        assert not Path("o.csv").exists()


def test_every_option_that_writes_a_file_is_known_to_write_one():
    def options(command, path):
        for each in getattr(command, "commands", {}).values():
            yield from options(each, f"{path} {each.name}")
        yield from ((f"{path} {param.name}", param.type) for param in command.params)

    written = {name for name, kind in options(cli, "") if isinstance(kind, OutFile)}
    for name, _ in options(cli, ""):
        if name.rpartition(" ")[2] in {"out", "errors", "save", "calendar", "receipt_file"}:
            # A new country is a folder, which is refused where it is not empty.
            assert name in written or name == " new-country out"


@pytest.mark.parametrize("out", ["gone/o.csv", "gone/o.parquet", "IN.csv/o.csv", "IN.csv/parts"])
def test_what_cannot_be_written_is_said_of_the_output(folder, out):
    result = CliRunner().invoke(cli, ["bulk", "cases.csv", *ON, "--keep", "case", "--out", out])
    assert 2 == result.exit_code
    assert f"{out}: cannot be written: " in result.output
    assert "cannot be read" not in result.output


def test_errors_that_cannot_be_written_leave_no_answers(folder):
    given = [*ON, "--keep", "case", "--out", "o.csv", "--errors", "gone/e.csv"]
    result = CliRunner().invoke(cli, ["bulk", "cases.csv", *given])
    assert 2 == result.exit_code
    assert "gone/e.csv: cannot be written: " in result.output
    assert not Path("o.csv").exists()


def test_a_file_is_written_whole_or_not_at_all(tmp_path):
    file = tmp_path / "page.html"
    file.write_text("before")
    file.chmod(0o640)
    beside = tmp_path / "page.html.part"
    beside.write_text("of someone else")
    with pytest.raises(UnicodeEncodeError), whole_file(file) as part:
        part.write_text("half \ud800", "utf-8")
    assert "before" == file.read_text()
    write(file, "after")
    assert "after" == file.read_text()
    assert 0o640 == file.stat().st_mode & 0o777
    assert "of someone else" == beside.read_text()
    assert {file, beside} == set(tmp_path.iterdir())


def test_a_link_to_a_file_stays_a_link(tmp_path):
    file, link = tmp_path / "page.html", tmp_path / "link.html"
    link.symlink_to(file)
    write(link, "page")
    assert link.is_symlink()
    assert "page" == file.read_text()


def test_what_is_no_file_is_written_to_as_it_is(tmp_path):
    write("/dev/null", "page")
    assert not Path("/dev/null").is_file()
    with pytest.raises(ArgumentError, match="cannot be written: is a directory"):
        write(tmp_path, "page")


def test_files_that_are_not_there_are_one_by_their_spelling(tmp_path):
    assert is_same_file(tmp_path / "Å.csv", tmp_path / "å.csv")
    assert not is_same_file(tmp_path / "a.csv", tmp_path / "b.csv")
