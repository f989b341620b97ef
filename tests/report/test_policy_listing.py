"""Plans, institutions, promises, treaties and figures of all countries as rows: nothing lost, nothing added up."""

from __future__ import annotations

import csv
import io
import json
from datetime import date

import pyarrow as pa
import pytest
from click.testing import CliRunner
from tests.countries import CODES, COUNTRIES

from traffick_rules import ArgumentError, UnknownCodeError, list_policy
from traffick_rules.cli.commands import cli
from traffick_rules.law.country.policy import Bound, StatisticKind
from traffick_rules.render.policy_listing import POLICY_RECORDS

FIGURES = {"dk": 122, "ee": 63, "fi": 50, "is": 55, "lt": 81, "lv": 84, "no": 39, "se": 54}
"""How many published figures the research on each country found."""


def run(*args):
    result = CliRunner().invoke(cli, ["policy", *args], catch_exceptions=False)
    assert 0 == result.exit_code, result.stderr
    return result.output


def test_every_published_figure_stands_in_the_table_with_its_bound_and_its_source():
    rows = list_policy("statistics", CODES)
    assert FIGURES == {code: sum(row["jurisdiction"] == code for row in rows) for code in FIGURES}
    for row in rows:
        assert row["bound"] in set(Bound)
        assert row["kind"] in set(StatisticKind)
        assert row["sources"] or row["confidence"] == "recall", row


@pytest.mark.parametrize("records", POLICY_RECORDS)
def test_each_record_is_a_row_of_one_shape(records):
    rows = list_policy(records, CODES)
    assert sum(len(getattr(country.policy, records)) for country in COUNTRIES) == len(rows)
    assert 1 == len({tuple(row) for row in rows})
    assert len(rows) == pa.Table.from_pylist([dict(row) for row in rows]).num_rows


def test_days_are_days_money_has_its_currency_and_roles_are_shared_words():
    plan = next(row for row in list_policy("action_plans", ["dk"]) if row["code"] == "2011-2014")
    assert (date(2011, 1, 1), 80_000_000, "DKK") == (plan["first_day"], plan["budget"], plan["currency"])  # fmt: skip
    bodies = list_policy("institutions", CODES)
    assert set(CODES) <= {row["jurisdiction"] for row in bodies if "coordinates" in row["roles"]}
    ministry = next(row for row in bodies if row["code"] == "ministry")
    assert "2015-01-01" in ministry["changes"]
    bound = {row["jurisdiction"]: row["in_force"] for row in list_policy("treaties", CODES) if row["code"] == "cets197"}  # fmt: skip
    assert set(CODES) == set(bound)


def test_what_is_no_record_or_no_list_of_countries_is_refused():
    with pytest.raises(UnknownCodeError, match="did you mean 'statistics'"):
        list_policy("statistic")
    with pytest.raises(ArgumentError, match="jurisdictions"):
        list_policy("statistics", "dk")


def test_the_command_prints_them_for_people_for_spreadsheets_and_as_data():
    text = run("statistics", "--jurisdiction", "dk", "--jurisdiction", "fi")
    assert text.index("Denmark") < text.index("17 persons: persons assessed as trafficked")
    assert text.index("Finland") < text.index("229 persons: new victims taken into the assistance")
    rows = list(csv.DictReader(io.StringIO(run("action_plans", "--format", "csv"))))
    assert set(CODES) <= {row["jurisdiction"] for row in rows}
    found = json.loads(run("commitments", "--jurisdiction", "ee", "--format", "json"))
    assert ["ee"] == list({row["jurisdiction"] for row in found})
    assert "2008-07-01" in run("treaties", "--jurisdiction", "lv")
    assert "coordinates" in run("institutions", "--jurisdiction", "se")
