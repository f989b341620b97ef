"""
Whether two checkouts of this repository give the same answers: for whoever rebuilds the inside of the library.

    python -m tools.same_answers ../before                  # every country that both have
    python -m tools.same_answers ../before dk --cases 200 --seed 7

Random cases and charges on random days, half of them around the days on which the law changes, are drawn once and
answered on both sides, each in an interpreter of its own. Compared are all parts of the answers, whatever modules and
classes they come from, and the fingerprints of the law. A part that only one side has is a difference;
`--ignore PART` leaves out what is meant to change. The exit code is 1 if anything differs.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import secrets
import subprocess
import sys
import tempfile
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from enum import Enum
from importlib import import_module
from itertools import chain
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parents[1]
KINDS = ("Case", "Charge")
PARTS = ["question", "title", "local_title", "verdict", "modality", "value", "confidence", "provisions", "because", "cautions", "stage", "bodies", "form", "length", "longest", "extension", "extension_modality", "on_request", "starts_on", "decided_end", "days", "max_total_days", "ends_on", "latest_end_on", "ground", "duration", "ends_by", "kind", "provided_by", "paid_by", "owed_by", "fulfilled", "within", "due_on", "can_be_later", "state", "offence", "degree", "minimum", "maximum", "law_of", "candidates", "circumstances", "undecided", "period", "earliest", "latest", "barred_on", "provision", "first_day", "last_day", "words", "facts", "decided_by", "authority", "step", "code", "effect"]  # fmt: skip
"""Whatever an answer, or something inside one, may say."""
_FIRST, LAST = date(1985, 1, 1), date(2027, 12, 31)
_FULLNESS = (0.05, 0.2, 0.4, 0.7)
ATTEMPTS = 30
_NEAR, _OLDEST, _MANY = 3, 40, 40
_DEARER = 5
"""A sentence without a day of the offence asks the law of every day: it costs several assessments."""
_FREQUENT = ("DK", "NO", "SE", "DE", "RO", "UA", "NG", "VN")

Plain = dict[str, Any]


# What runs on each side: the library is whichever is on the path.


def plain(thing: object) -> object:
    """A value as text, a provision as its id, and whatever else has parts as these."""
    if thing is None or isinstance(thing, bool | int):
        return thing
    if isinstance(thing, tuple | list | frozenset):
        return [plain(each) for each in thing]
    if hasattr(thing, "citation") and hasattr(thing, "id"):
        return thing.id
    if isinstance(thing, Enum | str):
        return str(getattr(thing, "value", thing))
    speaks = any(hasattr(thing, each) for each in ("verdict", "words", "question"))
    return parts(thing) if speaks else str(thing)


def parts(thing: object) -> Plain:
    """The parts that an answer, a reason, a candidate … has."""
    return {name: plain(getattr(thing, name)) for name in PARTS if hasattr(thing, name)}


def country_of(root: Path, code: str) -> Any:  # noqa: ANN401 - a jurisdiction of either side
    """The jurisdiction of a checkout, whatever is installed; the library is then told of it."""
    import traffick_rules

    assert Path(traffick_rules.__file__).is_relative_to(root), traffick_rules.__file__  # noqa: S101
    module, _, name = entry_points(root)[code].partition(":")
    found = getattr(import_module(module), name)
    found = found if hasattr(found, "in_force") else found()
    traffick_rules.register_jurisdiction(found, replace=True)
    return found


def reader_and_schema(country: Any, kind: str) -> tuple[Any, Plain]:  # noqa: ANN401 - of either side
    """The class that reads the cases or charges of a country, one of its own or one for all, and its schema."""
    import traffick_rules

    shared = getattr(traffick_rules, kind)
    if hasattr(country, "record_type"):
        own = country.record_type(shared)
        return own, own.json_schema()
    return shared, shared.json_schema(country)


def described(country: Any) -> Plain:  # noqa: ANN401 - as above
    """What a country can be asked, and its law in one line for every epoch."""
    return {
        "covers_from": str(country.covers_from),
        "fingerprints": {str(day): country.in_force(day).fingerprint for day in country.epochs},
        "facts": {kind: facts_by_schema(country, kind) for kind in KINDS},
    }


def facts_by_schema(country: Any, kind: str) -> Plain:  # noqa: ANN401 - as above
    """The JSON Schema of each fact that a case or charge of a country can state, by its group and name."""
    groups = reader_and_schema(country, kind)[1]["properties"]
    return {key: group["anyOf"][0]["properties"] for key, group in groups.items()}


def answered(country: Any, record: Any, on: date, number: int) -> Plain:  # noqa: ANN401 - as above
    """Every answer by its question; the class of the error where one is raised."""
    import traffick_rules as library

    if isinstance(record, library.Case):
        assessment = library.assess(record, jurisdiction=country, on=on)
        told = {answer.question: parts(answer) for answer in assessment.answers}
        absent = {f"{each.question}, absent": parts(each) for each in assessment.not_in_force}
        return told | absent
    try:
        sentence = library.sentence(record, jurisdiction=country)
    except library.TraffickRulesError as error:
        return {"sentence": {"raises": type(error).__name__}}
    told = {"sentence": parts(sentence) | {"undecided": [a.offence for a in sentence.undecided]}}
    told |= {answer.question: parts(answer) for answer in sentence.offences}
    # The limitation of each offence in turn, and of the gravest.
    offence = (None, *(answer.offence for answer in sentence.offences))[
        number % (len(sentence.offences) + 1)
    ]
    try:
        found = library.limitation(record, jurisdiction=country, on=on, offence=offence)
    except library.TraffickRulesError as error:
        return told | {"limitation": {"raises": type(error).__name__}}
    return told | {"limitation": parts(found)}


def read(country: Any, kind: str, asked: Plain) -> tuple[Any, date]:  # noqa: ANN401 - as above
    """The record and the day."""
    record = reader_and_schema(country, kind)[0].from_dict(asked["record"])
    return record, date.fromisoformat(asked["on"])


def or_refused(country: Any, kind: str, asked: Plain, number: int) -> Plain:  # noqa: ANN401 - as above
    """The answers, or why there are none."""
    try:
        return answered(country, *read(country, kind, asked), number)
    except Exception as error:  # noqa: BLE001 - the other side may have refused in another way
        return {"refused": {"raises": type(error).__name__, "words": str(error)}}


def drawn(country: Any, job: Plain) -> Iterator[Plain]:  # noqa: ANN401 - as above
    """Facts without contradictions; each record differs from the one before in some groups."""
    import traffick_rules as library

    draw = random.Random(job["seed"])  # noqa: S311 - chance that can be repeated
    changes = [date.fromisoformat(day) for day in job["epochs"]]
    record: Plain = {}
    for _ in range(job["cases"]):
        for _ in range(ATTEMPTS):
            on = max(country.covers_from, drawn_day(changes, LAST, draw))
            other = record | drawn_groups(job["facts"], changes, on, draw)
            asked = {"on": str(on), "record": other}
            try:
                record_read, _ = read(country, job["kind"], asked)
                if job["kind"] == "Case":
                    library.assess(record_read, jurisdiction=country, on=on)
            except library.TraffickRulesError:
                continue
            record = other
            yield asked
            break
        else:
            record = {}


def drawn_groups(groups: Plain, changes: Sequence[date], last: date, draw: random.Random) -> Plain:
    """A few of these groups, with some facts each, as plain data; days are near these changes, or not after the last."""
    chosen = draw.sample(sorted(groups), min(len(groups), draw.randint(1, 3)))
    return {key: _group(groups[key], changes, last, draw) for key in chosen}


def _group(facts: Plain, changes: Sequence[date], on: date, draw: random.Random) -> Plain:
    fullness = draw.choice(_FULLNESS)
    return {
        name: _value(schema, changes, on, draw)
        for name, schema in facts.items()
        if draw.random() < fullness
    }


def _value(schema: Plain, changes: Sequence[date], on: date, draw: random.Random) -> object:
    """A value that a JSON Schema allows."""
    match schema:
        case {"anyOf": options}:
            known = [option for option in options if option.get("type") != "null"]
            return _value(draw.choice(known), changes, on, draw)
        case {"type": "boolean"}:
            return draw.random() < 1 / 2
        case {"type": "integer", "minimum": least, "maximum": most}:
            return draw.randint(least, min(most, _OLDEST))
        case {"format": "date"}:
            return str(drawn_day(changes, on, draw))
        case {"enum": options}:
            many = len(options) > _MANY and draw.random() < 1 / 2
            return draw.choice(_FREQUENT if many else options)
        case {"type": "array", "items": items}:
            values = [_value(items, changes, on, draw) for _ in range(draw.randint(1, 3))]
            return [value for _, value in sorted({str(each): each for each in values}.items())]
        case {"properties": {"only": only}}:
            return {"only": _value(only, changes, on, draw)}
        case {"properties": parts, "required": required}:
            return {
                name: _value(part, changes, on, draw)
                for name, part in parts.items()
                if name in required or draw.random() < 1 / 2
            }
        case {"propertyNames": names}:
            return {str(_value(names, changes, on, draw)): draw.random() < 1 / 2 for _ in range(3)}
        case _:
            msg = f"nothing can be drawn for {schema}"
            raise AssertionError(msg)


def drawn_day(changes: Sequence[date], last: date, draw: random.Random) -> date:
    """Near a change of the law, in the two years before the last day, or any."""
    way = draw.randrange(4)
    if way < 2:  # noqa: PLR2004 - half of them
        return draw.choice(changes) + timedelta(days=draw.randint(-_NEAR, _NEAR))
    first = last - timedelta(days=730) if way == 2 else _FIRST  # noqa: PLR2004 - a quarter each
    return first + timedelta(days=draw.randint(0, max(0, (last - first).days)))


def _worker() -> int:
    """One job from the standard input; the answer to it, or an answer a line."""
    job: Plain = json.loads(sys.stdin.readline())
    root = Path(job["root"])
    if job["do"] == "describe":
        print(json.dumps({code: described(country_of(root, code)) for code in job["codes"]}))
        return 0
    country = country_of(root, job["code"])
    if job["do"] == "draw":
        for asked in drawn(country, job):
            print(json.dumps(asked))
        return 0
    PARTS[:] = [part for part in PARTS if part not in job["ignored"]]
    for number, line in enumerate(Path(job["inputs"]).read_text("utf-8").splitlines()):
        print(json.dumps(or_refused(country, job["kind"], json.loads(line), number)))
    return 0


# What compares them.


def entry_points(root: Path) -> dict[str, str]:
    """The countries of a checkout by their code, and where each is found."""
    found: dict[str, str] = {}
    for file in sorted(root.glob("jurisdictions/*/pyproject.toml")):
        points = tomllib.loads(file.read_text("utf-8"))["project"]["entry-points"]
        found |= points["traffick_rules.jurisdictions"]
    return found


def run(root: Path, job: Plain, output: Path) -> Path:
    """Let one side do a job; the third-party packages are those of this interpreter."""
    sources = [root / "src", *sorted(root.glob("jurisdictions/*/src"))]
    path = os.pathsep.join(map(str, sources))
    with output.open("w", encoding="utf-8") as told:
        subprocess.run(  # noqa: S603 - this file
            [sys.executable, str(Path(__file__).resolve()), "--worker"],
            input=json.dumps({**job, "root": str(root)}),
            env=os.environ | {"PYTHONPATH": path, "PYTHONIOENCODING": "utf-8"},
            stdout=told,
            text=True,
            check=True,
        )
    return output


def known_to_both(one: Plain, other: Plain) -> tuple[Plain, list[str]]:
    """The facts that both sides know, group by group, and the paths of all others."""
    both = {
        key: {name: one[key][name] for name in one[key] if name in other[key]}
        for key in one
        if key in other
    }
    paths = [{f"{key}.{name}" for key in side for name in side[key]} for side in (one, other)]
    return both, sorted(paths[0] ^ paths[1])


def differing(here: Plain, there: Plain) -> Iterator[tuple[str, str]]:
    """The questions whose answers differ, and how."""
    for question in here | there:
        one, other = here.get(question, {}), there.get(question, {})
        for part in one | other:
            values = [
                json.dumps(side.get(part, "(absent)"), ensure_ascii=False) for side in (one, other)
            ]
            if values[0] != values[1]:
                yield question, f"{part}: here {values[0]}, there {values[1]}"


def compared(there: Path, job: Plain, folder: Path) -> tuple[int, list[tuple[str, str, Plain]]]:
    """How many inputs both sides answered, and each difference: the question, what differs, the input."""
    name = f"{job['code']}-{job['kind']}"
    inputs = run(HERE, job | {"do": "draw"}, folder / f"{name}.jsonl")
    answer = {**job, "do": "answer", "inputs": str(inputs)}
    sides = [
        run(root, answer, folder / f"{name}-{side}.jsonl")
        for side, root in enumerate((HERE, there))
    ]
    found: list[tuple[str, str, Plain]] = []
    count = 0
    with inputs.open() as asked, sides[0].open() as ones, sides[1].open() as others:
        for count, (line, one, other) in enumerate(zip(asked, ones, others, strict=True), 1):  # noqa: B007 - it counts
            if one != other:
                both = differing(json.loads(one), json.loads(other))
                found += [(question, how, json.loads(line)) for question, how in both]
    return count, found


def _laws(here: Plain, there: Plain) -> Iterator[str]:
    """How the law itself differs."""
    if here["covers_from"] != there["covers_from"]:
        yield f"covers_from: here {here['covers_from']}, there {there['covers_from']}"
    ones, others = here["fingerprints"], there["fingerprints"]
    for day in sorted(ones | others):
        if ones.get(day) != others.get(day):
            yield f"law from {day}: here {ones.get(day)}, there {others.get(day)}"


def _asked() -> argparse.Namespace:
    raw = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(
        prog="python -m tools.same_answers", description=__doc__, formatter_class=raw
    )
    parser.add_argument("other", type=Path, help="the other checkout")
    parser.add_argument("countries", nargs="*", help="codes; all that both have, if left out")
    parser.add_argument(
        "--cases", type=int, default=5000, help="cases of each country; of charges a fifth of it"
    )
    parser.add_argument("--seed", default=secrets.token_hex(4), help="to repeat a run")
    parser.add_argument("--ignore", action="append", default=[], help="a part not to compare")
    return parser.parse_args()


def _main() -> int:
    asked = _asked()
    there = asked.other.resolve()
    codes = sorted(asked.countries or entry_points(HERE).keys() & entry_points(there).keys())
    print(f"{', '.join(codes)}: {asked.cases} cases each, seed {asked.seed}", flush=True)
    counts: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as name, ThreadPoolExecutor(os.cpu_count()) as pool:
        folder = Path(name)
        told = pool.map(
            lambda root: run(root, {"do": "describe", "codes": codes}, folder / f"{root is HERE}"),
            (HERE, there),
        )
        one, other = (json.loads(file.read_text("utf-8")) for file in told)
        jobs: list[Plain] = []
        for code, kind in chain.from_iterable([(code, kind) for code in codes] for kind in KINDS):
            facts, strangers = known_to_both(one[code]["facts"][kind], other[code]["facts"][kind])
            if strangers:
                print(f"{code} {kind}: not drawn, as one side does not know it: {strangers}")
            job = {"code": code, "kind": kind, "facts": facts, "ignored": asked.ignore}
            job["seed"] = f"{asked.seed} {code} {kind}"
            job["cases"] = asked.cases if kind == "Case" else max(1, asked.cases // _DEARER)
            job["epochs"] = sorted(one[code]["fingerprints"] | other[code]["fingerprints"])
            jobs.append(job)
        for code in codes:
            if "fingerprint" not in asked.ignore:
                for difference in _laws(one[code], other[code]):
                    counts[f"{code} (law)"] += 1
                    print(f"{code} {difference}")
        results = pool.map(lambda job: compared(there, job, folder), jobs)
        for job, (count, found) in zip(jobs, results, strict=True):
            print(
                f"{job['code']} {job['kind']}: {count} compared, {len(found)} differences",
                flush=True,
            )
            _tell(job["code"], found, counts)
    for question, count in sorted(counts.items()):
        print(f"{count:8} {question}")
    print(f"{counts.total()} differences")
    return 1 if counts else 0


def _tell(code: str, found: list[tuple[str, str, Plain]], counts: Counter[str]) -> None:
    """Count the differences by question; show the first of each in full."""
    for question, how, asked in found:
        name = f"{code} {question}"
        if name not in counts:
            print(f"  {name} on {asked['on']}: {how}\n    {json.dumps(asked['record'])}")
        counts[name] += 1


if __name__ == "__main__":
    if "--worker" in sys.argv:
        _worker()
    else:
        sys.exit(_main())
