"""Foreign tables: what a mapping carries over, what it leaves behind, and what it never says."""

from __future__ import annotations

import json
import random
from datetime import date
from importlib import resources
from pathlib import Path

import pyarrow as pa
import pytest
import xlsxwriter
from click.testing import CliRunner
from hypothesis import given
from jsonschema import Draft202012Validator, FormatChecker
from tools.formats import table_of

from traffick_rules import (
    ArgumentError,
    Case,
    CaseError,
    Charge,
    MappingError,
    assess,
    get_jurisdiction,
)
from traffick_rules.bulk import (
    assess_table,
    columns,
    export_cases,
    mapping_of,
    open_table,
    read_cases,
    read_mapping,
    sentence_table,
    table_schema,
)
from traffick_rules.case import reading
from traffick_rules.cli.commands import cli
from traffick_rules.facts import Purpose
from traffick_rules.testing.strategies import cases

DENMARK = get_jurisdiction("dk")
ON = date(2024, 7, 1)
COUNTRY = "give a country by its name, or by its code of ISO 3166-1 in two or three capital letters"
HTCDS, CTDC = mapping_of("htcds"), mapping_of("ctdc")


def facts_of(mapping, **row):
    """What one row says, by the names of our columns, without what is unknown."""
    table = pa.table({name: [cell] for name, cell in row.items()})
    found = read_cases(table, mapping=mapping)
    assert [] == found.errors.to_pylist()
    (case,) = found.cases
    said = {}
    for column in columns():
        value = case.value(column.fact)
        if value is not None and column.member is not None:
            value = value.state(column.member)
        if value is not None:
            said[column.name] = value
    return said


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ({"prs_Birthdate": "2001-05-01"}, {"person.birth_date": date(2001, 5, 1)}),
        ({"Birthdate": "2001-05-01"}, {"person.birth_date": date(2001, 5, 1)}),
        (
            {"prs_Citizenship": "NG; RO"},
            {"person.citizenships.NG": True, "person.citizenships.RO": True},
        ),
        ({"vic_AgeWhenTrafficked": "16"}, {"trafficking.age_when_trafficked": 16}),
        (
            {"vic_MethodsOfControl": "FalsePromises;Debt bondage; TakesEarnings"},
            {"trafficking.means.deception": True, "trafficking.means.debt_bondage": True},
        ),
        (
            {"Type of Exploitation": "Forced labour;SexualExploitation"},
            {
                "trafficking.purposes.forced_labour": True,
                "trafficking.purposes.other_sexual_exploitation": True,
            },
        ),
        ({"vic_MethodOfRecruitment": "AtWork"}, {"trafficking.acts.recruitment": True}),
        (
            {"vic_TraffickingStatus": "Actual Victim of Trafficking",
             "vic_TraffickingStatusDecisionMakingOrg": "Police"},
            {
                "identification.decision": "victim",
                "identification.decided_by": "police",
                "identification.indicators": True,
            },
        ),
        ({"vic_TraffickingStatus": "PossibleVictimOfTrafficking"}, {"identification.indicators": True}),
        ({"vic_TraffickingStatus": "ActualVictimOfTrafficking"}, {"identification.indicators": True}),
        ({"vic_TraffickingStatus": "NotAVictimOfTrafficking"}, {}),
        ({"con_Consent": "true"}, {}),
        ({"vic_RelationshipToTrafficker": "Unaquainted"}, {}),
        ({"vic_RelationshipToTrafficker": "Unacquainted"}, {}),
        ({"vic_MethodsOfControl": "", "vic_TypeOfExploitation": None}, {}),
    ],
    ids=[
        "a day", "a label", "several countries", "a number", "several methods, two spellings",
        "labels in cells", "any method", "a decision and who made it", "a possible victim",
        "a decision without who made it", "no victim, without who decided", "consent to data",
        "as the standard spells it", "spelt right", "blank cells",
    ],
)  # fmt: skip
def test_an_htcds_row_says_what_it_says_and_no_more(row, said):
    assert said == facts_of(HTCDS, **row)


def test_nothing_in_htcds_can_say_no():
    for column in HTCDS.columns:
        for said in column.values.values():
            assert False not in said.values()


def test_whether_a_decision_counts_is_for_the_law_to_say():
    def status(org):
        table = pa.table(
            {
                "vic_TraffickingStatus": ["NotAVictimOfTrafficking"],
                "vic_TraffickingStatusDecisionMakingOrg": [org],
            }
        )
        (case,) = read_cases(table, mapping=HTCDS).cases
        return assess(case, jurisdiction=DENMARK, on=ON).victim_status.verdict.value

    assert ["unknown"] * 4 == [status(org) for org in ("Police", "NGO", "CourtOrProsecution", None)]


def test_what_is_not_carried_over_is_told_and_counted_and_never_in_a_case():
    table = pa.table(
        {
            "prs_FullName": ["Maria Example", "Ana Example"],
            "prs_Email": ["maria@example.org", None],
            "vic_MethodsOfControl": ["TakesEarnings; FalsePromises", "TakesEarnings"],
            "vic_TraffickingStatus": ["ActualVictimOfTrafficking", "PossibleVictimOfTrafficking"],
            "prs_Gender": ["Feminine", None],
        }
    )
    found = read_cases(table, mapping=HTCDS)
    assert {
        ("prs_FullName", "", 2, "is not a column of the mapping"),
        ("prs_Email", "", 1, "is not a column of the mapping"),
        ("prs_Gender", "", 1, "no rule asks for it"),
        ("vic_MethodsOfControl", "TakesEarnings", 2, "says no fact that a rule asks for"),
        (
            "identification.decision",
            "",
            1,
            "is carried over only together with identification.decided_by",
        ),
    } == {tuple(row.values()) for row in found.unmapped.to_pylist()}
    told = json.dumps([case.to_dict() for case in found.cases]) + str(found.unmapped.to_pylist())
    assert "Example" not in told
    assert "maria" not in told


def test_columns_of_personal_data_cannot_be_kept():
    table = pa.table({"prs_FullName": ["…"], "vic_TypeOfExploitation": ["Servitude"], "nr": ["7"]})
    with pytest.raises(ArgumentError, match="'prs_FullName' is a column of personal data"):
        assess_table(table, jurisdiction=DENMARK, on=ON, mapping=HTCDS, keep=["prs_FullName"])
    found = assess_table(table, jurisdiction=DENMARK, on=ON, mapping=HTCDS, keep=["nr"])
    assert ["7"] == found.answers["nr"].to_pylist()
    assert ["prs_FullName"] == found.unmapped["column"].to_pylist()


def test_cells_that_are_none_of_their_column_are_told_with_the_nearest_value():
    table = pa.table(
        {
            "vic_TypeOfExploitation": ["Servitude", "ForcedLabor;Servitude", None],
            "vic_AgeWhenTrafficked": ["sixteen", "200", "16"],
            "prs_Citizenship": ["Nigeria", "NG", "XX"],
            "prs_Birthdate": ["1 May 2001", "2001-05-01", "1800-01-01"],
        }
    )
    found = read_cases(table, mapping=HTCDS)
    assert {
        (1, "vic_TypeOfExploitation", "'ForcedLabor;Servitude' cannot be taken; did you mean 'ForcedLabour' for one of them?"),
        (0, "vic_AgeWhenTrafficked", "'sixteen' cannot be taken; write a whole number"),
        (1, "vic_AgeWhenTrafficked", "'200' cannot be taken; give a whole number of years from 0 to 120"),
        (2, "prs_Citizenship", f"the cell cannot be taken; {COUNTRY}"),
        (0, "prs_Birthdate", "the cell cannot be taken; write a day as %Y-%m-%d"),
        (2, "prs_Birthdate", "the cell cannot be taken; give a day from 1900-01-01 to 2199-12-31"),
    } == {(row["row"], row["column"], row["reason"]) for row in found.errors.to_pylist()}  # fmt: skip
    assert found.cases[1].trafficking.purposes is None
    with pytest.raises(CaseError, match="row 1: vic_TypeOfExploitation"):
        read_cases(table.select(["vic_TypeOfExploitation"]), mapping=HTCDS, strict=True)


def test_columns_that_disagree_are_told_and_the_fact_stays_unknown():
    table = pa.table({"isSexualExploit": [0, 1, 0], "typeOfSexProstitution": [1, 1, None]})
    found = read_cases(table, mapping=CTDC)
    (told,) = found.errors.to_pylist()
    assert (0, "typeOfSexProstitution") == (told["row"], told["column"])
    assert "another column says otherwise of trafficking.purposes.prostitution" in told["reason"]
    assert [None, True, False] == [
        case.trafficking.purposes.state(Purpose.PROSTITUTION) for case in found.cases
    ]


def test_ages_in_bands_never_say_that_somebody_is_a_child_or_grown_up_who_may_not_be():
    said = facts_of(CTDC, ageBroad="18--20", yearOfRegistration=2015)
    assert {"person.born_not_after": date(1997, 12, 31)} == said
    assert {"person.born_not_after": date(2006, 12, 31)} == facts_of(
        CTDC, ageBroad="9--17", yearOfRegistration="2015"
    )
    assert {} == facts_of(CTDC, ageBroad="9--17")
    assert {} == facts_of(CTDC, ageBroad="9--17", yearOfRegistration=None)


SYNTHETIC = [
    "yearOfRegistration",
    "gender",
    "ageBroad",
    "citizenship",
    "CountryOfExploitation",
    "traffickMonths",
    "meansDebtBondageEarnings",
    "meansThreats",
    "meansAbusePsyPhySex",
    "meansFalsePromises",
    "meansDrugsAlcohol",
    "meansDenyBasicNeeds",
    "meansExcessiveWorkHours",
    "meansWithholdDocs",
    "isForcedLabour",
    "isSexualExploit",
    "isOtherExploit",
    "typeOfLabourAgriculture",
    "typeOfLabourConstruction",
    "typeOfLabourDomesticWork",
    "typeOfLabourHospitality",
    "typeOfSexProstitution",
    "typeOfSexPornography",
    "recruiterRelationIntimatePartner",
    "recruiterRelationFriend",
    "recruiterRelationFamily",
    "recruiterRelationOther",
]


def ctdc_rows(count, *, seed=1):
    """Rows in the shape of the data set: most cells blank."""
    chance = random.Random(seed)
    data = reading.load(resources.files("traffick_rules.bulk") / "formats" / "ctdc.yaml")
    made = {}
    for name in SYNTHETIC:
        entry = data["columns"][name]
        if name == "yearOfRegistration":
            cells = list(range(2002, 2022))
        elif name == "ageBroad":
            cells = list(entry["least_age"])
        elif name == "citizenship":
            cells = ["NGA", "ROU", "UKR", "PHL", "MDA"]
        elif name == "CountryOfExploitation":
            cells = ["DNK", "SWE", "NOR", "DEU"]
        elif name == "gender":
            cells = ["Woman", "Man", "Trans/Transgender/NonConforming"]
        elif name == "traffickMonths":
            cells = ["0--12 (0-1 yr)", "13--24 (1-2 yrs)", "25+ (2+ yrs)"]
        else:
            cells = [0, 1]
        made[name] = [chance.choice(cells) if chance.random() < 0.3 else None for _ in range(count)]
    return pa.table(made)


@pytest.mark.slow
def test_ten_thousand_rows_of_ctdc_load_and_are_answered_and_sentenced():
    table = ctdc_rows(10_000)
    assert 27 == table.num_columns
    found = assess_table(table, jurisdiction=DENMARK, on=ON, mapping=CTDC)
    assert 10_000 == found.answers.num_rows
    assert {"typeOfSexProstitution", "typeOfSexPornography"} >= set(
        found.errors["column"].to_pylist()
    )
    sentenced = sentence_table(table, jurisdiction=DENMARK, mapping=CTDC)
    assert 10_000 == sentenced.answers.num_rows
    # The data have no day of the acts, so no law counts for certain: only what all of them say is settled.
    assert 10_000 == sentenced.answers["sentence.law_of"].null_count
    assert 10_000 == sentenced.answers["offences.262a"].null_count
    assert table["meansThreats"].to_pylist() == [
        None if met is None else int(met) for met in sentenced.answers["offences.266"].to_pylist()
    ]
    read = read_cases(table.slice(0, 1_000), mapping=CTDC).cases
    stated = 1_000 - table["CountryOfExploitation"].slice(0, 1_000).null_count
    assert stated == sum(case.trafficking.countries is not None for case in read if case)


def test_rows_of_a_foreign_table_are_answered_as_their_cases_are():
    table = ctdc_rows(300, seed=2)
    read = read_cases(table, mapping=CTDC)
    found = assess_table(table, jurisdiction=DENMARK, on=ON, mapping=CTDC).answers.to_pylist()
    truth = {"yes": True, "no": False, "unknown": None}
    for case, row in zip(read.cases, found, strict=True):
        for answer in assess(case, jurisdiction=DENMARK, on=ON).answers:
            assert truth[answer.verdict.value] == row[answer.question]


LABELS = {
    "vic_TraffickingStatus": "Trafficking Status",
    "vic_TypeOfExploitation": "Type of Exploitation",
    "prs_Birthdate": "Birthdate",
    "vic_AgeWhenTrafficked": "Age When Trafficked",
}
ROWS = [
    ("PossibleVictimOfTrafficking", "ForcedLabour;Servitude", date(2001, 5, 1), 16),
    ("Possible victim of trafficking", "Forced begging", None, None),
]


def sheet(path, *headers):
    """A spreadsheet as the toolkit lays it out."""
    book = xlsxwriter.Workbook(str(path), {"default_date_format": "yyyy-mm-dd"})
    page = book.add_worksheet()
    for row, cells in enumerate([*headers, *ROWS]):
        for column, cell in enumerate(cells):
            if isinstance(cell, date):
                page.write_datetime(row, column, cell)
            elif cell is not None:
                page.write(row, column, cell)
    book.close()


@pytest.mark.parametrize(
    "headers",
    [(list(LABELS),), (list(LABELS.values()),), (list(LABELS), list(LABELS.values())),
     (list(LABELS.values()), list(LABELS))],
    ids=["system names", "labels", "both", "labels first"],
)  # fmt: skip
@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_a_spreadsheet_of_htcds_loads_whatever_its_headers(tmp_path, headers, kind):
    file = tmp_path / f"cases.{kind}"
    if kind == "xlsx":
        sheet(file, *headers)
    else:
        lines = [*headers, *([("" if c is None else str(c)) for c in row] for row in ROWS)]
        file.write_text("\n".join(",".join(line) for line in lines) + "\n")
    read = read_cases(open_table(file, mapping=HTCDS), mapping=HTCDS)
    assert [] == read.errors.to_pylist()
    first, second = read.cases
    assert {
        "person": {"birth_date": "2001-05-01"},
        "trafficking": {"purposes": ["forced_labour", "servitude"], "age_when_trafficked": 16},
        "identification": {"indicators": True},
    } == first.to_dict()
    assert second.person.birth_date is None
    assert second.identification.indicators


@pytest.mark.slow
@given(case=cases(get_jurisdiction("dk"), on=ON))
def test_what_is_exported_and_read_again_says_nothing_that_was_not_known(case):
    plain = Case.from_dict(
        {key: facts for key, facts in case.to_dict().items() if key in Case.groups()}
    )
    exported = export_cases([plain], mapping=HTCDS)
    (again,) = read_cases(exported.table, mapping=HTCDS).cases
    left = {row["fact"] for row in exported.left_out.to_pylist()}
    for column in columns():
        before, after = plain.value(column.fact), again.value(column.fact)
        if column.member is not None:
            before = before and before.state(column.member)
            after = after and after.state(column.member)
        if column.name == "identification.indicators" and before is None:
            assert after is None or plain.value(column.fact) is None
        else:
            assert after is None or after == before
        if after is None and before is not None:
            assert column.name in left or column.name.startswith("identification.deci")


def test_an_export_tells_what_the_format_has_no_one_word_for():
    case = Case.from_dict(
        {
            "trafficking": {"means": ["threat", "deception"], "consent": False},
            "identification": {"decision": "victim", "decided_by": "police"},
            "person": {"citizenships": ["NG"], "birth_date": "2001-05-01"},
        }
    )
    found = export_cases([case, case], mapping=HTCDS)
    row = {name: cell for name, cell in found.table.to_pylist()[0].items() if cell}
    assert {
        "prs_Birthdate": "2001-05-01",
        "prs_Citizenship": "NG",
        "vic_MethodsOfControl": "FalsePromises",
        "vic_TraffickingStatus": "ActualVictimOfTrafficking",
        "vic_TraffickingStatusDecisionMakingOrg": "Police",
    } == row
    assert {("trafficking.means.threat", "true", 2), ("trafficking.consent", "false", 2)} == {
        tuple(each.values()) for each in found.left_out.to_pylist()
    }


MAPPING = """
title: Our shelter
columns:
  Ref: {left_behind: our own number}
  Lawful: {values: {"Y": {stay.lawful: true}, "N": {stay.lawful: false}}}
  Born: {fact: person.birth_date, days: "%d.%m.%Y"}
  Ground: {fact: stay.ground}
blank: ["?", "-"]
"""


def test_a_mapping_file_of_ones_own_reads_a_table_of_ones_own(tmp_path):
    (tmp_path / "ours.yaml").write_text(MAPPING)
    mapping = read_mapping(tmp_path / "ours.yaml")
    table = pa.table(
        {
            "Lawful": ["Y", "N", "?"],
            "Born": ["01.05.2001", "-", ""],
            "Ground": ["visa", None, "visa"],
        }
    )
    found = read_cases(table, mapping=mapping)
    assert [
        {"person": {"birth_date": "2001-05-01"}, "stay": {"lawful": True, "ground": "visa"}},
        {"stay": {"lawful": False}},
        {"stay": {"ground": "visa"}},
    ] == [case.to_dict() for case in found.cases]


def test_a_mapping_can_build_on_a_format_and_say_more(tmp_path):
    (tmp_path / "ours.yaml").write_text(
        "title: HTCDS as our country fills it in\nbase: htcds\ncolumns:\n"
        "  vic_TraffickingStatusDecisionMakingOrg:\n    values:\n"
        "      NonPoliceGovernmentalOrganization: {identification.decided_by: immigration_authority}\n"
    )
    mapping = read_mapping(tmp_path / "ours.yaml")
    said = facts_of(
        mapping,
        vic_TraffickingStatus="ActualVictimOfTrafficking",
        vic_TraffickingStatusDecisionMakingOrg="Non police governmental organization",
        vic_TypeOfExploitation="Servitude",
    )
    assert "immigration_authority" == said["identification.decided_by"]
    assert said["trafficking.purposes.servitude"]
    assert mapping.personal == HTCDS.personal


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[]", "ours.yaml: a list is not a table"),
        ("title: x\ncolumns: {A: {fact: stay.lawfull}}", "columns.A.fact: 'stay.lawfull' is not a fact; did you mean 'stay.lawful'?"),
        ("title: x\ncolumns: {A: {}}", "columns.A: says nothing; give one of: fact, members"),
        ("title: x\ncolumns: {A: {fact: stay.lawful, values: {}}}", "columns.A: has fact and values"),
        ("title: x\ncolumns: {A: {facts: stay.lawful}}", "columns.A: 'facts' is not known here; did you mean 'fact'?"),
        ("title: x\ncolumns: {A: {values: {1: {stay.lawful: true}}}}", "columns.A.values: 1 is not a text; put it in quotes"),
        ('title: x\ncolumns: {A: {values: {"1": {stay.lawful: "yes"}}}}', "columns.A.values.1.stay.lawful: 'yes' cannot be taken; "),
        ('title: x\ncolumns: {A: {values: {"1": {stay.ground: vsia}}}}', "columns.A.values.1.stay.ground: 'vsia' cannot be taken; did you mean 'visa'?"),
        ("title: x\nloose: true\ncolumns: {A: {values: {a b: {}, AB: {}}}}", "columns.A.values: 'AB' is the same as 'a b'; keep one of them"),
        ("title: x\ncolumns: {A: {fact: stay.lawful}, B: {labels: [A], fact: stay.detained}}", "columns.B: 'A' is a name of A too; change one"),
        ("title: x\ncolumns: {A: {members: stay.lawful}}", "columns.A.members: 'stay.lawful' is not a fact of which several things can be so"),
        ("title: x\ncolumns: {A: {members: person.citizenships, codes: alpha-4}}", "'alpha-4' are not codes that are known; choose from: alpha-2, alpha-3"),
        ("title: x\ncolumns: {A: {members: person.citizenships, codes: [alpha-2]}}", "a list are not codes that are known; choose from: alpha-2, alpha-3"),
        ("title: x\nbase: htcd\ncolumns: {}", "base: 'htcd' is not a format that is known; did you mean 'htcds'?"),
        ("title: x\ntogether: [[stay.lawfull]]\ncolumns: {}", "together[0]: 'stay.lawfull' is not a fact"),
        ("columns: {}", "title: null is not a text"),
        ("title: x\nloose: 1\ncolumns: {}", "loose: 1 is neither true nor false"),
        ("title: x\ncolumns: {A: {least_age: {x: y}, in_year: Y}}", "columns.A.least_age.x: 'y' is not an age"),
        ("title: x\nblank: a\ncolumns: {}", "blank: 'a' is not a list"),
        ("title: x: y", "ours.yaml: "),
        ('title: x\ncolumns: {"\\ud800": {fact: stay.lawful}}', "columns: '\\ud800' holds half a character; write the whole one"),
        ('title: x\ncolumns: {A: {values: {"\\ud800": {stay.lawful: true}}}}', "columns.A.values: '\\ud800' holds half a character"),
        ('title: x\ncolumns: {A: {labels: ["\\ud800"], fact: stay.lawful}}', "columns.A.labels[0]: '\\ud800' holds half a character"),
    ],
    ids=[
        "no table", "misspelt fact", "empty", "two kinds", "misspelt key", "a number as a key",
        "a text for a yes", "misspelt option", "one value twice", "one name twice", "not of several",
        "unknown codes", "a list of codes", "unknown base", "unknown fact", "no title", "no flag", "no age", "no list",
        "no YAML", "half a name", "half a value", "half a label",
    ],
)  # fmt: skip
def test_problems_of_a_mapping_file_are_told_at_their_place(tmp_path, text, message):
    (tmp_path / "ours.yaml").write_text(text)
    with pytest.raises(MappingError) as told:
        read_mapping(tmp_path / "ours.yaml")
    assert message in str(told.value)


def test_a_mapping_that_does_not_fit_the_table_is_refused(tmp_path):
    with pytest.raises(ArgumentError, match="knows no column of the table"):
        read_cases(pa.table({"a": [1]}), mapping=HTCDS)
    with pytest.raises(ArgumentError, match="'prs_Birthdate' is there twice"):
        read_cases(pa.table({"prs_Birthdate": ["x"], "Birthdate": ["x"]}), mapping=HTCDS)
    with pytest.raises(ArgumentError, match="did you mean 'htcds'"):
        mapping_of("HTCDS")
    (tmp_path / "ours.yaml").write_text("title: x\ncolumns: {A: {fact: stay.lawful}}")
    with pytest.raises(ArgumentError, match="'A' first, is not asked for here"):
        sentence_table(
            pa.table({"A": ["true"]}),
            jurisdiction=DENMARK,
            mapping=read_mapping(tmp_path / "ours.yaml"),
        )
    with pytest.raises(MappingError, match=r"gone\.yaml"):
        read_mapping(tmp_path / "gone.yaml")


def test_the_command_reads_a_format_and_tells_what_it_left_behind(tmp_path):
    sheet(tmp_path / "cases.xlsx", list(LABELS), list(LABELS.values()))
    out = tmp_path / "answers.csv"
    result = CliRunner().invoke(
        cli,
        ["bulk", str(tmp_path / "cases.xlsx"), "--jurisdiction", "dk", "--on", "2024-07-01", "--out", str(out),
         "--mapping", "htcds", "--question", "victim_status.presumed"],
    )  # fmt: skip
    assert 0 == result.exit_code, result.output
    assert "2 rows answered, 0 errors" in result.output
    assert ['"victim_status.presumed"', "true", "true"] == out.read_text().splitlines()


@pytest.mark.parametrize("name", ["htcds", "ctdc"])
def test_the_guide_says_what_maps_to_what(name):
    """`python -m tools.formats` prints the tables."""
    guide = Path(__file__).parents[2] / "docs" / "formats.md"
    assert table_of(name) in guide.read_text(encoding="utf-8")


@pytest.mark.slow
def test_every_row_of_a_table_is_one_of_its_schema():
    schema = table_schema(DENMARK)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema, format_checker=FormatChecker())
    good = {
        "stay.lawful": True,
        "stay.ground": "visa",
        "person.age": None,
        "person.citizenships.NG": False,
    }
    assert validator.is_valid(good)
    for bad in ({"stay.lawful": "yes"}, {"stay.ground": "vsia"}, {"person.age": 200}, {"x": 1}):
        assert not validator.is_valid(bad)
    assert list(schema["properties"]) == [column.name for column in columns(DENMARK)]
    assert "judgment.on" in table_schema(DENMARK, of=Charge)["properties"]
    with pytest.raises(ArgumentError, match="is neither Case nor Charge"):
        columns(of=int)
