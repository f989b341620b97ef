"""The targets: for each kind of input the code that an app would run on it, fed with bytes."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from functools import cache, partial
from pathlib import Path

import attrs
import pyarrow as pa
from click.testing import CliRunner

from tools.fuzzing import seeds
from traffick_rules import (
    Assessment,
    Case,
    Charge,
    SentenceAnswer,
    TraffickRulesError,
    assess,
    get_jurisdiction,
    sentence,
)
from traffick_rules.bulk import (
    assess_table,
    export_cases,
    open_table,
    read_cases,
    read_mapping,
    sentence_table,
)
from traffick_rules.case.record import Record
from traffick_rules.cli.commands import cli
from traffick_rules.session import CaseSession, Engine, read_diary

__all__ = ["TARGETS", "Target"]

_ON = date(2024, 7, 1)
_CELLS = ["true", "5", "2020-02-29", "DK", "x; y|2001", "", None]
_EXITS = {0, 1, 2}


@attrs.frozen
class Target:
    """
    Something that is fuzzed.

    Attributes:
        name: Its name.
        run: Does with the bytes what an app would do; errors of the library are as good as an answer.
        seeds: Inputs to begin with.
        share: Its part of the runs, in percent.
    """

    name: str
    run: Callable[[bytes], None]
    seeds: Callable[[], list[bytes]]
    share: int

    def __call__(self, data: bytes) -> None:
        """Run it; every error that leaves is a defect."""
        with suppress(TraffickRulesError):
            self.run(data)


@cache
def _folder() -> Path:
    # Kept until the process ends, then removed by the finalizer of the object.
    folder = tempfile.TemporaryDirectory(prefix="fuzzing-")
    _kept.append(folder)
    return Path(folder.name)


_kept: list[tempfile.TemporaryDirectory[str]] = []


def _written(name: str, data: bytes) -> Path:
    file = _folder() / name
    file.write_bytes(data)
    return file


def _read_again(record: Record) -> None:
    again = type(record).from_dict(record.to_dict())
    assert again == record, f"{record} is read back as {again}"  # noqa: S101 - the defect to be found


def _case(ending: str, data: bytes) -> None:
    country = get_jurisdiction("dk")
    case = Case.from_file(_written(f"case.{ending}", data))
    _read_again(case)
    assess(case, jurisdiction=country, on=_ON)


def _charge(data: bytes) -> None:
    country = get_jurisdiction("dk")
    ending = "json" if data.lstrip()[:1] == b"{" else "yaml"
    charge = Charge.from_file(_written(f"charge.{ending}", data))
    _read_again(charge)
    sentence(charge, jurisdiction=country)


def _mapping(data: bytes) -> None:
    mapping = read_mapping(_written("mapping.yaml", data))
    names = [column.name for column in mapping.columns]
    table = pa.table([pa.array(_CELLS, pa.string())] * len(names), names=names)
    found = read_cases(table, mapping=mapping)
    export_cases([case for case in found.cases if case is not None], mapping=mapping)


def _diary(data: bytes) -> None:
    country = get_jurisdiction("dk")
    events = read_diary(_written("diary.jsonl", data))
    with CaseSession.open(country, on=events[0].on, engine=Engine.PROGRAM) as session:
        for event in events[:20]:
            session.apply(event)


def _session(data: bytes) -> None:
    text = data.decode("utf-8", "surrogateescape")
    country = get_jurisdiction("dk")
    with CaseSession.restore(text, jurisdiction=country, engine=Engine.PROGRAM) as session:
        session.advance(to=date(2026, 1, 1))
        session.calendar.to_ics()
        session.save()


def _result(data: bytes) -> None:
    try:
        plain = json.loads(data)
    except (ValueError, RecursionError):
        return
    if isinstance(plain, dict) and "charge" in plain:
        read = SentenceAnswer.from_dict(plain)
        read.to_text()
        read.to_json()
        return
    assessment = Assessment.from_dict(plain)
    assessment.to_json()
    assessment.to_text()
    for answer in assessment.answers[:3]:
        with suppress(TraffickRulesError):
            assessment.explain(answer)
    assessment.to_html()


def _table(data: bytes) -> None:
    country = get_jurisdiction("dk")
    file = _written("table.csv", data)
    with suppress(TraffickRulesError):
        assess_table(open_table(file, jurisdiction=country), jurisdiction=country, on=_ON)
    of = Charge
    sentence_table(open_table(file, jurisdiction=country, of=of), jurisdiction=country)


def _arguments(data: bytes) -> None:
    # Without a slash nothing is written outside the folder, in which the files of the seeds lie.
    text = data.decode("utf-8", "surrogateescape").replace("/", "").replace("\\", "")
    arguments = [part for part in text.split("\n") if part != ".."]
    folder = _folder() / "work" / "here"
    if not folder.exists():
        folder.mkdir(parents=True)
        seeds.write_files(folder)
    before = Path.cwd()
    os.chdir(folder)
    try:
        result = CliRunner().invoke(cli, arguments, input="y\n?\nw\nb\nq\n")
    finally:
        os.chdir(before)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    assert result.exit_code in _EXITS, result.exit_code  # noqa: S101 - the defect to be found
    assert "Traceback" not in result.output, result.output  # noqa: S101 - as above


TARGETS = {
    target.name: target
    for target in (
        Target("case-json", partial(_case, "json"), seeds.cases_json, 40),
        Target("case-yaml", partial(_case, "yaml"), seeds.cases_yaml, 3),
        Target("charge", _charge, seeds.charges, 12),
        Target("mapping", _mapping, seeds.mappings, 2),
        Target("diary", _diary, seeds.diaries, 30),
        Target("session", _session, seeds.sessions, 3),
        Target("result", _result, seeds.results, 8),
        Target("table", _table, seeds.tables, 1),
        Target("arguments", _arguments, seeds.arguments, 1),
    )
}
"""The targets by name."""
