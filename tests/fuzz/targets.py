"""For each kind of file what an app would do with it, fed with bytes: for Hypothesis here, and for `make fuzz`."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from functools import cache, partial
from importlib import resources
from pathlib import Path
from typing import Any

import pyarrow as pa

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
from traffick_rules.session import CaseSession, Engine, read_diary

EXAMPLES = Path(__file__).parents[2] / "examples"
ON = date(2026, 12, 1)
DENMARK = get_jurisdiction("dk")
CELLS = ["true", "5", "2020-02-29", "DK", "x; y|2001", "", None]
MAPPING = b"""title: Ours
loose: true
blank: ["-", unknown]
personal: ["*name*"]
together: [[stay.lawful, stay.detained]]
columns:
  Lawful: {fact: stay.lawful, labels: [Legal], about: of the stay}
  Born: {fact: person.birth_date, days: "%d.%m.%Y"}
  Country: {members: person.citizenships, codes: alpha-2, separator: ";"}
  Band: {least_age: {"18-20": 18, "21+": 21}, in_year: Year}
  Kind: {values: {sex: {trafficking.purposes.prostitution: true, implies: {stay.lawful: false}}}}
  Seen: {recorded: {identification.indicators: true}, as: [police, centre]}
  Name: {left_behind: personal}
"""
_FOLDER = tempfile.TemporaryDirectory(prefix="fuzz-")


def _written(name: str, data: bytes) -> Path:
    file = Path(_FOLDER.name, name)
    file.write_bytes(data)
    return file


def _case(ending: str, data: bytes) -> None:
    case = Case.from_file(_written(f"case.{ending}", data))
    assert Case.from_dict(case.to_dict()) == case
    assess(case, jurisdiction=DENMARK, on=ON)


def _charge(data: bytes) -> None:
    ending = "json" if data.lstrip()[:1] == b"{" else "yaml"
    charge = Charge.from_file(_written(f"charge.{ending}", data))
    assert Charge.from_dict(charge.to_dict()) == charge
    sentence(charge, jurisdiction=DENMARK)


def _mapping(data: bytes) -> None:
    mapping = read_mapping(_written("mapping.yaml", data))
    names = [column.name for column in mapping.columns]
    table = pa.table([pa.array(CELLS, pa.string())] * len(names), names=names)
    found = read_cases(table, mapping=mapping)
    export_cases([case for case in found.cases if case is not None], mapping=mapping)


def _diary(data: bytes) -> None:
    events = read_diary(_written("diary.jsonl", data))
    with CaseSession.open(DENMARK, on=events[0].on, engine=Engine.PROGRAM) as session:
        for event in events[:20]:
            session.apply(event)


def _session(data: bytes) -> None:
    text = data.decode("utf-8", "surrogateescape")
    with CaseSession.restore(text, jurisdiction=DENMARK, engine=Engine.PROGRAM) as session:
        session.advance(to=date(2026, 1, 1))
        session.calendar.to_ics()
        session.save()


def _result(data: bytes) -> None:
    try:
        plain = json.loads(data)
    except (ValueError, RecursionError):
        return
    if isinstance(plain, dict) and "charge" in plain:
        SentenceAnswer.from_dict(plain).to_text()
        return
    assessment = Assessment.from_dict(plain)
    assessment.to_text()
    # What was read can be told, but not explained.
    calls: list[Callable[[], object]] = [assessment.to_html]
    calls += (partial(assessment.explain, each) for each in assessment)
    for call in calls:
        with suppress(TraffickRulesError):
            call()


def _cases(data: bytes) -> None:
    table = open_table(_written("cases.csv", data), jurisdiction=DENMARK)
    assess_table(table, jurisdiction=DENMARK, on=ON)


def _charges(data: bytes) -> None:
    file = _written("charges.csv", data)
    table = open_table(file, jurisdiction=DENMARK, of=Charge)
    sentence_table(table, jurisdiction=DENMARK)


@cache
def _files(pattern: str) -> list[bytes]:
    return [file.read_bytes() for file in sorted(EXAMPLES.glob(pattern))]


@cache
def _mappings() -> list[bytes]:
    """One with every kind of column, and the beginning of those that come with the library."""
    folder = resources.files("traffick_rules.bulk") / "formats"
    shipped = [file.read_bytes() for file in folder.iterdir() if file.name.endswith(".yaml")]
    return [MAPPING, *(b"\n".join(text.splitlines()[:40]) for text in shipped)]


@cache
def _sessions() -> list[bytes]:
    event = read_diary(EXAMPLES / "diary-dk.jsonl")[0]
    with CaseSession.open(DENMARK, on=event.on, engine=Engine.PROGRAM) as session:
        session.apply(event)
        return [session.save().encode()]


@cache
def _results() -> list[bytes]:
    """An assessment with a few of its answers and absent rules, and a sentence."""
    case = Case.from_file(EXAMPLES / "cases" / "dk-presumed-victim.json")
    charge = Charge.from_file(EXAMPLES / "charges" / "dk-2014-identity-fraud.json")
    plain: dict[str, Any] = assess(case, jurisdiction=DENMARK, on=ON).to_dict()
    plain["answers"] = dict(list(plain["answers"].items())[:5])
    plain["not_in_force"] = plain["not_in_force"][:5]
    cited = {name for answer in plain["answers"].values() for name in answer["provisions"]}
    cited |= {
        name
        for absent in plain["not_in_force"]
        for name in (absent["provision"], *absent["provisions"])
    }
    plain["provisions"] = {name: plain["provisions"][name] for name in sorted(cited)}
    both = plain, sentence(charge, jurisdiction=DENMARK).to_dict()
    return [json.dumps(each).encode() for each in both]


CASES = b"stay.lawful,person.age,identification.decision,trafficking.means.threat\ntrue,17,victim,no\n,,,1\n"
CHARGES = b"trafficking.last_day,person.age,judgment.on\n2020-02-29,30,2021-01-01\n"
TARGETS: dict[str, tuple[Callable[[bytes], None], Callable[[], list[bytes]]]] = {
    "case-json": (partial(_case, "json"), partial(_files, "cases/*.json")),
    "case-yaml": (partial(_case, "yaml"), partial(_files, "cases/*.yaml")),
    "charge": (_charge, partial(_files, "charges/*")),
    "mapping": (_mapping, _mappings),
    "diary": (_diary, partial(_files, "*.jsonl")),
    "session": (_session, _sessions),
    "result": (_result, _results),
    "cases": (_cases, lambda: [CASES]),
    "charges": (_charges, lambda: [CHARGES]),
}
"""What is done with the bytes, and what gives inputs to begin with."""
