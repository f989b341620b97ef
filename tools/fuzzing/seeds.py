"""Inputs to begin with: the example files of the repository, and what the library itself writes."""

from __future__ import annotations

import json
import shutil
from datetime import date
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

from traffick_rules import Case, Charge, assess, get_jurisdiction, sentence
from traffick_rules.bulk import columns
from traffick_rules.session import CaseSession, Engine, read_diary

__all__ = [
    "arguments",
    "cases_json",
    "cases_yaml",
    "charges",
    "diaries",
    "mappings",
    "results",
    "sessions",
    "tables",
    "write_files",
]

_ROOT = Path(__file__).parents[2]
_EXAMPLES = _ROOT / "examples"
_ON = date(2024, 7, 1)

_LINES = 40
_OWN_MAPPING = b"""title: Ours
source: a form
loose: true
blank: ["-", unknown]
personal: ["*name*"]
together: [[stay.lawful, stay.detained]]
columns:
  Lawful: {fact: stay.lawful, labels: [Legal], about: of the stay}
  Age: {fact: person.age}
  Born: {fact: person.birth_date, days: "%d.%m.%Y"}
  Country: {members: person.citizenships, codes: alpha-2, separator: ";"}
  Band: {least_age: {"18-20": 18, "21+": 21}, in_year: Year}
  Means: {members: trafficking.means, separator: ";"}
  Kind: {values: {sex: {trafficking.purposes.sexual_exploitation: true, implies: {stay.lawful: false}}}}
  Seen: {recorded: {identification.indicators: true}}
  Name: {left_behind: personal}
"""


def _files(folder: str, *endings: str) -> list[bytes]:
    return [
        file.read_bytes()
        for file in sorted((_EXAMPLES / folder).iterdir())
        if file.suffix in endings
    ]


def cases_json() -> list[bytes]:
    """Case files in JSON, those in YAML turned into it."""
    files = sorted((_EXAMPLES / "cases").glob("*.yaml"))
    made = [Case.from_file(file).to_dict() for file in files]
    return [*_files("cases", ".json"), *(json.dumps(case).encode() for case in made)]


def cases_yaml() -> list[bytes]:
    """Case files in YAML."""
    return _files("cases", ".yaml")


def charges() -> list[bytes]:
    """Charge files in both."""
    return _files("charges", ".json", ".yaml")


def mappings() -> list[bytes]:
    """The beginning of those that come with the library, and a small one with every kind of column."""
    folder = resources.files("traffick_rules.bulk") / "formats"
    shipped = [file.read_bytes() for file in folder.iterdir() if file.name.endswith(".yaml")]
    return [_OWN_MAPPING, *(b"\n".join(text.splitlines()[:_LINES]) for text in shipped)]


def diaries() -> list[bytes]:
    """The example of a diary."""
    whole = (_EXAMPLES / "diary-dk.jsonl").read_bytes()
    return [whole, *whole.splitlines()]


@cache
def sessions() -> list[bytes]:
    """A session that was saved before and after the first event of the diary."""
    country = get_jurisdiction("dk")
    events = read_diary(_EXAMPLES / "diary-dk.jsonl")
    found = []
    with CaseSession.open(country, on=events[0].on, engine=Engine.PROGRAM) as session:
        for event in events:
            found.append(session.save().encode())
            session.apply(event)
        found.append(session.save().encode())
    return [found[0], found[1]]


@cache
def results() -> list[bytes]:
    """Assessments and sentences as JSON, each with its first answers only."""
    country = get_jurisdiction("dk")
    found = []
    for file in sorted((_EXAMPLES / "cases").iterdir())[:3]:
        case = Case.from_file(file)
        found.append(_shortened(assess(case, jurisdiction=country, on=_ON).to_dict(), "answers"))
    for file in sorted((_EXAMPLES / "charges").iterdir())[:3]:
        charge = Charge.from_file(file)
        found.append(_shortened(sentence(charge, jurisdiction=country).to_dict(), "offences"))
    return found


def _shortened(plain: dict[str, Any], answers: str) -> bytes:
    kept = [*plain[answers][:1], *plain[answers][3:5]]
    cited = {id_ for answer in kept for id_ in answer["provisions"]}
    table = {id_: each for id_, each in plain["provisions"].items() if id_ in cited}
    return json.dumps({**plain, answers: kept, "provisions": table}).encode()


@cache
def tables() -> list[bytes]:
    """Rows of cases and of charges."""
    case = "stay.lawful,person.age,person.birth_date,identification.decision,trafficking.means.threat\n"
    charge = "trafficking.last_day,person.age,judgment.on,trafficking.purposes.forced_labour\n"
    names = [column.name for column in columns(get_jurisdiction("dk"))]
    return [
        (case + "true,17,,victim,no\nfalse,,2001-02-03,not_victim,1\n").encode(),
        (charge + "2020-02-29,30,2021-01-01,yes\n").encode(),
        (",".join(names) + "\n" + "," * (len(names) - 1) + "\n").encode(),
    ]


@cache
def arguments() -> list[bytes]:
    """Command lines, an argument a line."""
    country = "--jurisdiction\ndk\n"
    lines = [
        f"assess\ncase.json\n{country}--on\n2024-07-01",
        f"assess\ncase.yaml\n{country}--on\n2024-07-01\n--why\n--language\nda\n--format\njson",
        f"explain\ncase.json\n{country}--on\n2024-07-01\n--question\npermits.9c5\n--format\nmarkdown",
        f"report\ncase.json\n{country}--on\n2024-07-01\n--out\nreport.html\n--language\nda\n--unfolded",
        f"ask\n{country}--on\n2024-07-01\n--goal\npermits.9c5\n--save\nsaved.json\n--case\ncase.json",
        f"session\ndiary.jsonl\n{country}--engine\nprogram\n--calendar\nahead.ics\n--format\njson",
        f"sentence\ncharge.json\n{country}--offence\ntrafficking\n--format\njson",
        "law\ndk\n--on\n2010-01-01\n--subject\npermits\n--format\nmarkdown",
        "law\ndk\n--history\nreflection\n--format\njson",
        "treaties\ndk\n--on\n2010-01-01",
        "compare\ncase.json\n--jurisdiction\ndk\n--jurisdiction\nno\n--on\n2020-01-01",
        f"bulk\ntable.csv\n{country}--on\n2024-07-01\n--out\nanswers.csv\n--errors\nerrors.csv\n--keep\nid",
        f"bulk\ntable.csv\n{country}--charges\n--out\nanswers.parquet\n--no-values",
        f"bulk\ntable.csv\n{country}--on\nstay.lawful\n--out\nparts\n--mapping\nmapping.yaml",
        "countries\n--format\njson",
        "new-country\nzz\n--name\nZedland\n--out\nzedland",
        "plot\nhistory\noffence.trafficking.max_term\n--jurisdiction\ndk\n--until\n2026-01-01\n--out\na.svg",
        "--help",
        "--version",
    ]
    return [line.encode() for line in lines]


def write_files(folder: Path) -> None:
    """Put the files there that the command lines name."""
    files = {
        "case.json": "cases/dk-presumed-victim.json",
        "case.yaml": "cases/dk-age-disputed.yaml",
        "charge.json": "charges/dk-2014-identity-fraud.json",
        "diary.jsonl": "diary-dk.jsonl",
    }
    for name, example in files.items():
        shutil.copyfile(_EXAMPLES / example, folder / name)
    (folder / "table.csv").write_bytes(tables()[0])
    (folder / "mapping.yaml").write_bytes(_OWN_MAPPING)
