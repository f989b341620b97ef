"""The tables of researched days and values, and facts with some of them otherwise."""

from __future__ import annotations

import re

import attrs
import pytest
from tests.toyland import EXCEPTION, PERMIT, VICTIM_PERMIT, provision, replaced

from traffick_rules import register_jurisdiction
from traffick_rules.errors import LawError
from traffick_rules.facts import Needs, Stay
from traffick_rules.law import Confidence, DatedValue, all_of
from traffick_rules.law.conditions.palermo import AGE_PRESUMPTION
from traffick_rules.testing import ResearchedDays, ResearchedValues, changed, researched, row_files

# A permit of which the ground became another one with § 5.
GROUND = DatedValue(
    "permit.ground",
    "the ground",
    PERMIT.gives(all_of(Stay.lawful), until="2007-12-31"),
    EXCEPTION.gives(all_of(Needs.medical)),
)
REWORDED = replaced(
    VICTIM_PERMIT,
    attrs.evolve(VICTIM_PERMIT, when=GROUND, unless=()),
    parameters=(
        DatedValue(
            "always",
            "always",
            provision("20", since="by 2005-01-01", confidence=Confidence.SINGLE).gives(18),
        ),
    ),
)
DAYS = """\
provision,first_day,confidence,last_day,last_confidence
1,2000-01-01,confirmed,,
2,2000-01-01,confirmed,,
3,2000-01-01,confirmed,,
6,2000-01-01,confirmed,,
12,2000-01-01,confirmed,,
4,2005-01-01,confirmed,,
5,2008-01-01,confirmed,,
7,2002-01-01,confirmed,,
10,2002-01-01,confirmed,,
8,2002-01-01,confirmed,2009-12-31,confirmed
9,2010-01-01,confirmed,,
11,2004-01-01,confirmed,2011-12-31,confirmed
"""
VALUES = """\
value,is,first_day,last_day,provision
reflection.length,6 months,2000-01-01,,2
recovery.length,30 days to 60 days,2000-01-01,,3
permit.length,"6 months, renewable",2005-01-01,,4
permit.ground,condition,2005-01-01,2007-12-31,4
permit.ground,condition,2008-01-01,,5
gross.min,2 years,2002-01-01,,10
gross.max,12 years,2002-01-01,,10
ordinary.max,8 years,2002-01-01,2009-12-31,8
ordinary.max,5 years,2010-01-01,,9
always,18,,,20
offence.purposes,prostitution,2002-01-01,,7
offence.purposes,begging,2004-01-01,2011-12-31,11
"""


@pytest.fixture(autouse=True)
def _registered():
    with register_jurisdiction(REWORDED):
        yield


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Run the tests of the two tables, and give those that fail with what they say."""
    monkeypatch.setattr(row_files, "beside", lambda _cls, name: tmp_path / name)

    def failures(kind, name, text):
        (tmp_path / name).write_text(text)
        cls = type("Tests", (kind,), {"code": "tl"})
        tests = [test for name, test in vars(kind).items() if name.startswith("test_")]
        found = []
        for test in tests:
            try:
                test(cls())
            except (AssertionError, pytest.fail.Exception) as error:
                found.append(str(error))
        return found

    return failures


def test_tables_that_say_what_the_law_says_pass(run):
    assert [] == run(ResearchedDays, "days.csv", DAYS)
    assert [] == run(ResearchedValues, "values.csv", VALUES)


@pytest.mark.parametrize(
    ("row", "other", "said"),
    [
        ("4,2005-01-01,", "4,2005-01-02,", "the first day is 2005-01-01 (confirmed) in the law"),
        ("4,2005-01-01,", "4,,", "and none (confirmed) here"),
        ("4,2005-01-01,confirmed", "4,2005-01-01,single", "and 2005-01-01 (single) here"),
        ("4,2005-01-01,confirmed,,", "4,2005-01-01,confirmed,2020-12-31,single", "the last day is none"),
        ("2009-12-31,confirmed", "2009-12-30,confirmed", "the last day is 2009-12-31 (confirmed)"),
        ("2009-12-31,confirmed", "2009-12-31,recall", "and 2009-12-31 (recall) here"),
        ("2009-12-31,confirmed", ",", "and none here"),
    ],
)  # fmt: skip
def test_a_day_that_is_otherwise_than_in_the_law_is_told_with_its_line(run, row, other, said):
    (found,) = run(ResearchedDays, "days.csv", DAYS.replace(row, other))
    number = next(n for n, line in enumerate(DAYS.splitlines(), 1) if row in line)
    id_ = "4" if row.startswith("4") else "8"
    assert f"days.csv: line {number}: {id_}: " in found
    assert said in found


@pytest.mark.parametrize(
    ("row", "other", "said"),
    [
        ("5 years,2010-01-01", "5 years,2010-01-02", "on 2010-01-01 the law has 5 years by 9"),
        ("5 years,2010-01-01", "5 years,2009-12-31", "on 2009-12-31 the law has 8 years by 8"),
        ("5 years,2010", "6 years,2010", "on 2010-01-01 the law has 5 years by 9, and the table 6 years by 9"),
        ("8 years,2002-01-01,2009-12-31", "8 years,2002-01-01,2009-12-30", "before or after that day"),
        ("8 years,2002-01-01,2009-12-31", "8 years,2002-01-01,2010-01-01", "on 2010-01-01 the law has 5 years by 9"),
        ("8 years,2002-01-01,2009-12-31", "8 years,2002-01-01,", "the table 8 years by 8"),
        ("8 years,2002-01-01,", "8 years,2001-12-31,", "on 2001-12-31 the law has no value"),
        ("always,18,", "always,17,", "the law has 18 by 20, and the table 17 by 20"),
        ("always,18,,,20", "always,18,,,21", "the law has 18 by 20, and the table 18 by 21"),
        ("always,18,,", "always,18,2004-01-01,", "on 2003-12-31 the law has 18 by 20"),
        ("condition,2008-01-01", "condition,2008-01-02", "on 2008-01-01 the law has condition by 5"),
    ],
)  # fmt: skip
def test_a_value_that_is_otherwise_than_in_the_law_is_told_with_its_line_and_day(
    run, row, other, said
):
    found, table = run(ResearchedValues, "values.csv", VALUES.replace(row, other))
    number = next(n for n, line in enumerate(VALUES.splitlines(), 1) if row in line)
    assert f"values.csv: line {number}: " in found
    assert said in found
    assert "has no row for" in table


@pytest.mark.parametrize("kind", [ResearchedDays, ResearchedValues])
def test_what_the_law_does_not_have_is_told_with_the_nearest_name(run, kind):
    name, text, row, said = {
        ResearchedDays: ("days.csv", DAYS, "13x,2000-01-01,confirmed,,", "is not a provision of"),
        ResearchedValues: (
            "values.csv",
            VALUES,
            "gross.mx,5 years,2010-01-01,,9",
            "is not a value of Toyland; did you mean 'gross.max'?",
        ),
    }[kind]
    line, table = run(kind, name, f"{text}{row}\n")
    assert said in line
    assert "has a row too many for" in table


@pytest.mark.parametrize("line", [1, 5, -1])
def test_a_table_that_is_not_complete_is_found(run, line):
    for kind, name, text in (
        (ResearchedDays, "days.csv", DAYS),
        (ResearchedValues, "values.csv", VALUES),
    ):
        lines = text.splitlines()
        left_out = lines.pop(line).split(",")[0]
        (found,) = run(kind, name, "\n".join(lines))
        assert f"{name}: has no row for {left_out}" in found


def test_a_provision_of_the_core_needs_no_row(run):
    child = attrs.evolve(VICTIM_PERMIT, provisions=(PERMIT, AGE_PRESUMPTION))
    law = replaced(VICTIM_PERMIT, attrs.evolve(child, when=GROUND, unless=()))
    with register_jurisdiction(law, replace=True):
        assert AGE_PRESUMPTION in law.provisions_of_law
        assert [] == run(ResearchedDays, "days.csv", DAYS)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("provision,first_day\n", "days.csv: has other columns"),
        (DAYS.replace("2005-01-01,confirmed", "2005-13-01,confirmed"), "days.csv: line 7: "),
        (DAYS.replace("2005-01-01,confirmed", "2005-01-01,sure"), "line 7: 'sure' is not a confidence; write one of confirmed,"),
        (DAYS.replace("2005-01-01,confirmed", "2005-01,confirmed"), "line 7: '2005-01' is not a day; write a whole day, such as 2005-01-01"),
    ],
)  # fmt: skip
def test_what_is_no_table_of_days_is_told_with_its_line(run, text, said):
    with pytest.raises(LawError, match=re.escape(said)):
        run(ResearchedDays, "days.csv", text)


def test_what_is_otherwise_leaves_the_rest_and_the_facts_themselves_as_they_are():
    facts = {"stay": {"lawful": False, "departure_order": "within_deadline"}}
    found = changed(facts, {"stay": {"lawful": None}, "needs": {"medical": True}})

    assert {
        "stay": {"lawful": None, "departure_order": "within_deadline"},
        "needs": {"medical": True},
    } == found
    found["stay"]["departure_order"] = None
    assert {"stay": {"lawful": False, "departure_order": "within_deadline"}} == facts


MODULE = """
from traffick_rules.testing import ResearchedDays


class TestDays(ResearchedDays):
    code = "dk"
"""
TABLE = """\
provision,first_day,confidence,last_day,last_confidence
STA-02,2007-08-02,confirmed,,
OFF-01,,recall,2002-06-07,disputed
STA-03,,,2001-01-01,recall
"""


@pytest.mark.slow
def test_the_tests_of_a_table_name_every_row_that_differs(run_pytest, tmp_path):
    (tmp_path / "days.csv").write_text(TABLE)
    found = run_pytest("test_days.py", MODULE)

    for line, id_ in ((2, "STA-02"), (4, "STA-03")):
        assert f"days.csv: line {line}: {id_}: the " in found.stdout
    assert "days.csv: line 3: " not in found.stdout
    # What a row says, and that the table is complete.
    assert "2 failed" in found.stdout


def test_a_table_that_is_missing_is_told_with_its_columns(tmp_path, monkeypatch):
    monkeypatch.setattr(row_files, "beside", lambda _cls, name: tmp_path / name)
    said = "days.csv: is missing; write a table with the columns provision, first_day"
    with pytest.raises(LawError, match=said):
        researched._days(ResearchedDays)
