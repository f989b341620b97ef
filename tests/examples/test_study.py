"""The notebook runs from top to bottom, and what its text says of its tables is so."""

from __future__ import annotations

import json
import math
import os
import re
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest import mock

import nbformat
import pyarrow as pa
import pytest
from nbclient import NotebookClient
from traitlets.config import Config

from traffick_rules import Case
from traffick_rules.bulk import columns, table_schema
from traffick_rules.law.conditions.condition import NotRead

NOTEBOOK = Path(__file__).parents[2] / "examples" / "study.ipynb"


@pytest.fixture(scope="module")
def shown():
    """What each cell shows, by the name of the cell."""
    notebook = nbformat.read(NOTEBOOK, as_version=4)
    # The path of a socket must be short, so none of pytest's folders.
    with TemporaryDirectory() as folder:
        # Through sockets of the file system: nothing listens on a port.
        kernel = {"transport": "ipc", "ip": f"{folder}/kernel"}
        client = NotebookClient(
            notebook,
            timeout=300,
            startup_timeout=300,
            resources={"metadata": {"path": str(NOTEBOOK.parent)}},
            config=Config({"AsyncKernelManager": kernel}),
        )
        homes = dict.fromkeys(("IPYTHONDIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR"), folder)
        with mock.patch.dict(os.environ, homes):
            client.execute()
    return {cell.id: cell.outputs for cell in notebook.cells if cell.cell_type == "code"}


def table(shown, cell):
    """The rows of a table that a cell shows, each by its first column; the names of the columns by an empty one."""
    (output,) = shown[cell]
    rows = output.data["text/html"].split("<tr")[1:]
    cells = (re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row) for row in rows)
    return {first: rest for first, *rest in cells}


@pytest.mark.slow
def test_no_cell_warns_and_every_cell_shows_something(shown):
    for cell, outputs in shown.items():
        assert outputs, cell
        assert {"stream"}.isdisjoint(output.output_type for output in outputs), outputs


@pytest.mark.slow
def test_every_country_has_its_shares_and_they_make_a_whole(shown):
    rows = table(shown, "shares")
    assert ["", "Denmark", "Norway", "Sweden"] == list(rows)
    for country in ("Denmark", "Norway", "Sweden"):
        assert 1 == pytest.approx(sum(map(float, rows[country])), abs=0.002)


@pytest.mark.slow
def test_each_pair_of_countries_parts_in_a_case_of_one_fact(shown):
    (output,) = shown["witness"]
    assert 3 == len(output.data["text/plain"].splitlines()[1:])
    assert "in_country" in output.data["text/html"]


def filled(table, country):
    """The table with a column for each fact that is not answered by yes or no, and no citizenship."""
    rows, described = table.num_rows, table_schema(country)["properties"]
    for column in columns(country):
        if column.name in {*table.column_names, "person.birth_date"} or ".born_not_" in column.name:
            continue
        if pa.types.is_boolean(column.type):
            cell = False
        elif pa.types.is_date(column.type):
            cell = date(2024, 5, 1)
        elif pa.types.is_integer(column.type):
            cell = 30
        else:
            (options,) = (
                each["enum"] for each in described[column.name]["anyOf"] if "enum" in each
            )
            cell = "none" if "none" in options else options[0]
        table = table.append_column(column.name, pa.array([cell] * rows, column.type))
    return table


@pytest.mark.slow
def test_where_every_cell_is_filled_only_ages_days_choices_and_unread_law_are_missing():
    """As the text of the notebook says."""
    stored = nbformat.read(NOTEBOOK, as_version=4)
    names = {}
    for cell in stored.cells:
        if cell.id in {"imports", "made-up", "shares"}:
            exec(cell.source, names)  # noqa: S102 - our own notebook
    for country in names["countries"]:
        table = names["made_up"](country, 200, known=1.0)
        left, rest = (
            names["verdicts"](country, each, "permits").isna().mean()
            for each in (table, filled(table, country))
        )
        assert rest.sum() < left.sum()
        asked = country.in_force(names["ON"]).questions[Case]
        unread = {
            question
            for question in rest.index
            if any(isinstance(part, NotRead) for part in asked[question].walk())
        }
        assert set(rest.index[rest > 0]) <= unread < set(rest.index)


@pytest.mark.slow
def test_the_change_of_law_is_that_of_2011(shown):
    (output,) = shown["diff"]
    assert "permits.9c3" in output.data["text/plain"]
    rows = table(shown, "years")
    minors, witnesses = (
        {day: float(row[rows[""].index(f"permits.{code}")]) for day, row in rows.items() if day}
        for code in ("9c3", "9c5")
    )
    assert 0 < minors["2012-07-01"] < minors["2009-07-01"]
    assert {day for day in witnesses if day < "2013"} == {
        day for day, share in witnesses.items() if math.isnan(share)
    }


@pytest.mark.slow
def test_the_pictures_are_there(shown):
    for cell in ("bars", "open"):
        assert any("image/png" in output.data for output in shown[cell])
    (output,) = shown["history"]
    assert "120 days" in output.data["image/svg+xml"]


def test_the_notebook_is_kept_without_what_it_shows_and_without_a_trace_of_a_machine():
    """Outputs would be bytes of one version of matplotlib, and go stale with the next change of law."""
    stored = json.loads(NOTEBOOK.read_text("utf-8"))
    assert {"kernelspec", "language_info"} == set(stored["metadata"])
    assert {"display_name": "Python 3", "language": "python", "name": "python3"} == stored[
        "metadata"
    ]["kernelspec"]
    assert {"name": "python"} == stored["metadata"]["language_info"]
    for cell in stored["cells"]:
        assert {} == cell["metadata"]
        assert [] == cell.get("outputs", [])
        assert None is cell.get("execution_count")
