"""The JSON Schemas of what is written: each output obeys the schema that describes it."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from functools import cache
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner
from hypothesis import given, settings

from tests.countries import SAMPLE
from traffick_rules import ArgumentError, Case, assess, get_jurisdiction, sentence
from traffick_rules.cli.commands import cli
from traffick_rules.schemas import SCHEMAS, json_schema
from traffick_rules.testing.strategies import cases, charges, dates

ROOT = Path(__file__).parents[1]
CASES = sorted((ROOT / "examples" / "cases").glob("dk-*"))
CHARGES = sorted((ROOT / "examples" / "charges").glob("dk-*"))
CASE = Case.from_file(ROOT / "examples" / "cases" / "dk-cooperating-witness.yaml")
ROUTE = "examples/charges/route-riga-tallinn-malmo.yaml"
WITNESS = str(ROOT / "examples" / "cases" / "dk-cooperating-witness.yaml")
DIARY = str(ROOT / "examples" / "diary-dk.jsonl")
DK = ("--jurisdiction", "dk")
ON = (*DK, "--on", "2024-07-01")


@cache
def checker(name):
    schema = json_schema(name)
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(
        schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    )


def run(*arguments, exit_code=0):
    result = CliRunner().invoke(cli, [*map(str, arguments), "--format", "json"])
    assert exit_code == result.exit_code, result.output
    return result.stdout


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_schema_is_a_schema_with_a_name_of_its_own(name):
    schema = checker(name).schema
    assert "https://json-schema.org/draft/2020-12/schema" == schema["$schema"]
    if name not in {"case", "charge"}:
        version = (
            schema["properties"].get("schema", {"const": 1})["const"]
            if "properties" in schema
            else 1
        )
        assert f"urn:traffick-rules:{name}:{version}" == schema["$id"]


@pytest.mark.parametrize("name", [name for name in SCHEMAS if name not in {"case", "charge"}])
def test_everything_that_is_written_is_described(name):
    """Whoever reads the output has no other documentation of its fields."""
    undescribed = []

    def look(schema, path):
        if not isinstance(schema, dict):
            return
        for field, below in schema.get("properties", {}).items():
            if "description" not in below and "const" not in below and "$ref" not in below:
                undescribed.append(f"{path}.{field}")
        for key, below in schema.items():
            look(below, f"{path}.{key}")

    look(json_schema(name), name)
    assert [] == undescribed


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        *(("assessment", ("assess", case, *DK, "--on", "2026-12-01")) for case in CASES),
        *(("sentence", ("sentence", charge, *DK)) for charge in CHARGES),
        ("reach", ("reach", ROUTE, "--on", "2026-11-27")),
        ("explanations", ("assess", WITNESS, *ON, "--why")),
        ("explanations", ("explain", WITNESS, *ON, "--question", "permits.9c5", "--lang", "da")),
        ("comparison", ("compare", WITNESS, *ON, "--jurisdiction", "se")),
        ("law", ("law", "se", "--on", "2024-07-01")),
        ("history", ("law", "dk", "--history", "reflection")),
        ("diff", ("diff", "dk", "2013-05-01", "2013-06-01")),
        ("treaties", ("treaties", "dk", "--on", "2008-05-01")),
        ("countries", ("countries",)),
        ("policy", ("policy", "action_plans", "--jurisdiction", "dk")),
    ],
    ids=lambda value: (
        value if isinstance(value, str) else " ".join(Path(part).stem for part in value)
    ),
)
def test_what_a_command_prints_obeys_its_schema(name, arguments):
    checker(name).validate(json.loads(run(*arguments)))


@pytest.mark.slow
def test_proofs_obey_their_schema_and_a_claim_that_does_not_hold_is_told():
    result = CliRunner().invoke(cli, ["prove", "no", "--format", "json"])
    found = json.loads(result.stdout)
    checker("proofs").validate(found)
    assert result.exit_code == any(
        proof["verdict"] != "yes" and not proof["exempt"] for proof in found["proofs"]
    )


def test_each_line_of_a_replayed_diary_obeys_its_schema():
    check = checker("replayed")
    lines = run("session", DIARY, *DK).splitlines()
    assert len(lines) > 10
    for line in lines:
        check.validate(json.loads(line))


def test_what_a_command_writes_it_names(tmp_path):
    check = checker("written")
    page, picture, folder = tmp_path / "r.html", tmp_path / "g.svg", tmp_path / "zz"
    for files, arguments in (
        ([page], ("report", WITNESS, *ON, "--out", page)),
        (
            [picture],
            ("plot", "graph", WITNESS, *ON, "--question", "permits.9c5", "--out", picture),
        ),
        (None, ("new-country", "zz", "--name", "Zedland", "--out", folder)),
    ):
        written = json.loads(run(*arguments))
        check.validate(written)
        assert all(Path(file).is_file() for file in written["written"])
        assert files is None or list(map(str, files)) == written["written"]


def test_what_came_of_a_table_obeys_its_schema(tmp_path):
    table = tmp_path / "cases.csv"
    table.write_text("stay.lawful,hair\nfalse,red\nperhaps,red\n")
    arguments = ("bulk", table, *ON, "--out", tmp_path / "answers.csv")
    mapping = tmp_path / "mapping.yaml"
    mapping.write_text(
        "title: Ours\nsource: none\ncolumns:\n  stay.lawful:\n    fact: stay.lawful\n"
    )
    found = json.loads(run(*arguments, "--mapping", mapping))
    checker("table").validate(found)
    assert (2, 1, 0) == (found["rows"], found["errors"], found["answered_before"])
    assert ["hair"] == [left["column"] for left in found["not_carried_over"]]


@pytest.mark.slow
@pytest.mark.parametrize("code", SAMPLE)
def test_every_assessment_and_sentence_obeys_its_schema(code):
    country = get_jurisdiction(code)
    assessments, sentences = checker("assessment"), checker("sentence")

    @settings(max_examples=6)
    @given(case=cases(country), charge=charges(country), on=dates(country))
    def check(case, charge, on):
        assessments.validate(assess(case, jurisdiction=country, on=on).to_dict())
        sentences.validate(sentence(charge, jurisdiction=country).to_dict())

    check()


@pytest.mark.parametrize("name", ["assessment", "sentence"])
def test_what_a_row_may_leave_out_has_its_default_in_the_schema(name):
    """Whoever reads the document without the library learns from the schema what stands there instead."""
    definitions = json_schema(name)["$defs"]
    for schema in definitions.values():
        if "prefixItems" in schema:
            optional = schema["prefixItems"][schema["minItems"] :]
        else:
            names = schema["properties"].keys() - set(schema["required"])
            optional = [schema["properties"][name] for name in names]
        for below in optional:
            whole = {**below, "$defs": definitions}
            jsonschema.Draft202012Validator(whole).validate(below["default"])


def test_the_cells_of_a_row_are_named_in_the_schema_as_in_the_document():
    document = assess(CASE, jurisdiction="dk", on=date(2024, 7, 1)).to_dict()
    schema = json_schema("assessment")
    for table, columns in document["columns"].items():
        below = schema["properties"][table]
        row = below.get("items") or below["additionalProperties"]
        cells = schema["$defs"][row["$ref"].rpartition("/")[2]]["prefixItems"]
        assert columns == [cell["title"] for cell in cells]
        assert all(cell["description"] for cell in cells)


def test_a_schema_is_strict():
    check = checker("written")
    assert not check.is_valid({"written": [], "more": 1})
    assert not check.is_valid({})


def test_schemas_are_listed_and_printed():
    names = json.loads(run("schema"))
    assert list(SCHEMAS) == list(names)
    assert json_schema("law") == json.loads(run("schema", "law"))
    listed = CliRunner().invoke(cli, ["schema"]).output
    assert all(line.split()[0] in SCHEMAS for line in listed.splitlines())


def test_a_schema_that_is_not_there_is_told_with_the_nearest():
    with pytest.raises(
        ArgumentError, match="'assesment' is not the name of a schema; did you mean 'assessment'"
    ):
        json_schema("assesment")


@pytest.mark.slow
def test_without_the_extra_that_writes_it_a_schema_names_the_extra_and_the_others_are_there():
    script = """
import sys
sys.modules["hypothesis"] = None  # importing it is an error
from traffick_rules import ArgumentError
from traffick_rules.schemas import SCHEMAS, json_schema
assert all(json_schema(name) for name in SCHEMAS if name != "mutation")
try:
    json_schema("mutation")
except ArgumentError as error:
    print(error)
"""
    done = subprocess.run(  # noqa: S603 - our own interpreter and script
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    expected = "the schema 'mutation' needs hypothesis; pip install 'traffick-rules[testing]'"
    assert expected == done.stdout.strip()


def test_the_page_about_json_lists_every_schema():
    page = (ROOT / "docs" / "json.md").read_text(encoding="utf-8")
    for name, (title, _) in SCHEMAS.items():
        assert f"| `{name}` | {title} |" in page
