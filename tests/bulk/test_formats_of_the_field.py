"""The field's own files: as they are filled in, exported and handed round."""

from __future__ import annotations

import copy
import pickle
from datetime import date

import pyarrow as pa
import pycountry
import pytest

from traffick_rules import (
    ArgumentError,
    Case,
    CaseError,
    MappingError,
    TraffickRulesError,
    assess,
    get_jurisdiction,
)
from traffick_rules.bulk import (
    assess_table,
    export_cases,
    mapping_of,
    read_cases,
    read_mapping,
    sentence_table,
)
from traffick_rules.bulk.country_names import country_in
from traffick_rules.bulk.not_known import Unsayable
from traffick_rules.facts import Country

HTCDS, CTDC = mapping_of("htcds"), mapping_of("ctdc")
ON = date(2024, 7, 1)


def read(table, mapping):
    """What is said, and what is reported."""
    found = read_cases(pa.table(table), mapping=mapping)
    cases = [None if case is None else case.to_dict() for case in found.cases]
    return cases, found.errors.to_pylist()


def own(folder, columns):
    (folder / "ours.yaml").write_text(f"title: ours\ncolumns:\n{columns}", "utf-8")
    return read_mapping(folder / "ours.yaml")


# HTCDS.


@pytest.mark.parametrize("code", ["no", "se"])
@pytest.mark.parametrize(
    "header",
    [
        "vic_TraffickingStatusDecisionMakingOrg",
        "vic_TraffickinStatusDecisionMakingOrg",
        "Trafficking Status Decision Making Organization",
    ],
)
def test_a_decision_counts_however_the_files_of_the_standard_spell_its_column(code, header):
    table = pa.table(
        {"vic_TraffickingStatus": ["Actual victim of trafficking"], header: ["Police"]}
    )
    found = assess_table(
        table, jurisdiction=code, on=ON, mapping=HTCDS, questions=["victim_status"]
    )
    assert [True] == found.answers["victim_status"].to_pylist()


LABELS = {
    "Methods of Control": [
        ("Physical threats", "threat"),
        ("Threats of law enforcement", "threat"),
        ("Threatens children/family", "threat"),
        ("Debt bondage", "debt_bondage"),
        ("False promises", "deception"),
        ("Physical abuse", "force"),
    ],
    "Type of Exploitation": [
        ("Forced labour", "forced_labour"),
        ("Forced military (by non-state actors)", "military_service"),
        ("Organ removal", "organ_removal"),
        ("Forced adoption", "illegal_adoption"),
    ],
    "Type of Sex Exploitation": [("Remote Interactive Services", "pornographic_performance")],
}


@pytest.mark.parametrize("column", LABELS)
def test_the_labels_of_the_survey_form_say_what_the_names_say(column):
    fact = "means" if column == "Methods of Control" else "purposes"
    cases, errors = read({column: [label for label, _ in LABELS[column]]}, HTCDS)
    assert [] == errors
    assert [{"trafficking": {fact: [said]}} for _, said in LABELS[column]] == cases


SURVEY = {
    "start": "2024-05-01T10:00:00",
    "victim/prs_Citizenship": "NG RO",
    "victim/vic_Methods_of_Control": "DebtBondage FalsePromises",
    "victim/vic_TypeOfExploitation": "ForcedLabour Servitude",
    "victim/vic_TypeOfExploitation/ForcedLabour": "1",
    "victim/vic_TypeOfExploitation/Servitude": "TRUE",
    "victim/vic_TypeOfExploitation/Surrogacy": "0",
    "victim/vic_TypeOfExploitation/ForcedBegging": "n/a",
    "_uuid": "0",
}


def test_an_export_of_the_survey_loads_with_every_choice():
    cases, errors = read({name: [cell] for name, cell in SURVEY.items()}, HTCDS)
    assert [] == errors
    assert [
        {
            "person": {"citizenships": ["NG", "RO"]},
            "trafficking": {
                "means": ["deception", "debt_bondage"],
                "purposes": ["forced_labour", "servitude"],
            },
        }
    ] == cases


def test_a_label_within_a_group_may_be_about_somebody_else_and_says_nothing():
    table = pa.table({"Trafficker/Birthdate": ["1980-01-01"], "vic_AgeWhenTrafficked": ["16"]})
    found = read_cases(table, mapping=HTCDS)
    assert {"trafficking": {"age_when_trafficked": 16}} == found.cases[0].to_dict()
    assert ["Trafficker/Birthdate"] == found.unmapped["column"].to_pylist()


# Countries.

AS_THE_FORM_HAS_THEM = {
    "Bolivia (Plurinational State of)": "BO",
    "Congo": "CG",
    "Congo, Democratic Republic of the": "CD",
    "Côte d'Ivoire": "CI",
    "Falkland Islands (Malvinas)": "FK",
    "Holy See": "VA",
    "Iran (Islamic Republic of)": "IR",
    "Korea (Democratic People's Republic of)": "KP",
    "Korea, Republic of": "KR",
    "Lao People's Democratic Republic": "LA",
    "Micronesia (Federated States of)": "FM",
    "Moldova, Republic of": "MD",
    "Palestine, State of": "PS",
    "Saint Martin (French part)": "MF",
    "Taiwan, Province of China": "TW",
    "Tanzania, United Republic of": "TZ",
    "Turkey": "TR",
    "United Kingdom of Great Britain and Northern Ireland": "GB",
    "Venezuela (Bolivarian Republic of)": "VE",
    "Viet Nam": "VN",
    "Virgin Islands (U.S.)": "VI",
}
AS_PEOPLE_HAVE_THEM = {
    "romania": "RO",
    "Rumænien": "RO",
    "Filippinene": "PH",
    "Vitryssland": "BY",
    "Moldavien": "MD",
    "The Gambia": "GM",
    "Russia": "RU",
    "USA": "US",
    "UK": "GB",
    "Ivory Coast": "CI",
    "Guinea Bissau": "GW",
    "NIGERIA": "NG",
}


def test_every_country_is_taken_by_its_codes_and_its_name():
    for each in pycountry.countries:
        for text in (each.alpha_2, each.alpha_3, each.name, each.name.upper()):
            assert each.alpha_2 == country_in(text, has_namibia=True).value


@pytest.mark.parametrize(("name", "code"), [*AS_THE_FORM_HAS_THEM.items(), *AS_PEOPLE_HAVE_THEM.items()])  # fmt: skip
def test_names_are_taken_as_forms_and_people_write_them(tmp_path, name, code):
    said = {"person": {"citizenships": [code]}}
    assert ([said], []) == read({"Citizenship": [name]}, HTCDS)
    assert ([said], []) == read({"citizenship": [name]}, CTDC)
    ours = own(tmp_path, "  From: {members: person.citizenships}\n")
    assert ([said], []) == read({"From": [name]}, ours)


def test_several_countries_stand_between_signs_and_codes_also_between_blanks():
    table = {
        "Citizenship": [
            "Romania; Iran (Islamic Republic of)",
            "NG RO",
            "NGA, Romania",
            "Georgia USA",
        ]
    }
    cases, errors = read(table, HTCDS)
    assert [["RO", "IR"], ["NG", "RO"], ["NG", "RO"]] == [
        sorted(case["person"]["citizenships"], key=["NG", "RO", "IR"].index) for case in cases[:3]
    ]
    assert ({}, [3]) == (cases[3], [each["row"] for each in errors])


@pytest.mark.parametrize("text", ["XX", "dk", "no", "Dnk", "ZZZ", "Danemarc", "Korea", "Northern Ireland", "00", "D"])  # fmt: skip
def test_what_is_no_country_is_refused_and_none_is_suggested(text):
    with pytest.raises(Unsayable) as told:
        country_in(text)
    words = str(told.value).replace("ISO", "").replace("(", "").split()
    assert not set(words) & {*Country.__members__, *(each.name for each in pycountry.countries)}


@pytest.mark.parametrize("code", ["DX", "DNK", "UK", "Denmark", "N"])
def test_no_hint_anywhere_names_another_country(code):
    with pytest.raises(CaseError) as told:
        Case.from_dict({"person": {"citizenships": [code]}})
    assert "did you mean" not in str(told.value)
    for column in (f"person.citizenships.{code}", f"trafficking.countries.{code}"):
        with pytest.raises(ArgumentError) as told:
            read_cases(pa.table({column: [True]}))
        assert "did you mean" not in str(told.value)


def test_the_case_of_a_code_and_the_name_of_its_column_are_suggested():
    with pytest.raises(CaseError, match="did you mean 'DK'"):
        Case.from_dict({"person": {"citizenships": ["dk"]}})
    with pytest.raises(ArgumentError, match=r"did you mean 'person\.citizenships\.DK'"):
        read_cases(pa.table({"person.citizenship.DK": [True]}))


def test_an_export_writes_the_codes_of_its_format():
    case = Case.from_dict({"person": {"citizenships": ["DK", "NA"]}})
    for mapping, column, cell in (
        (HTCDS, "prs_Citizenship", "DK; NA"),
        (CTDC, "citizenship", "DNK; NAM"),
    ):
        assert [cell] == export_cases([case], mapping=mapping).table[column].to_pylist()


# CTDC.

EDITIONS = {
    "three letters": ("ROU", "1", "2015", "18--20"),
    "two letters": ("RO", "1", "2015", "18--20"),
    "as pandas writes it": ("ROU", "1.0", "2015.0", "18--20"),
    "one dash": ("RO", "1", "2015", "18-20"),
}


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_editions_that_circulate_say_the_same(edition):
    country, flag, year, band = EDITIONS[edition]
    row = {
        "citizenship": [country],
        "isForcedLabour": [flag],
        "yearOfRegistration": [year],
        "ageBroad": [band],
    }
    said = {
        "person": {"born_not_after": "1997-12-31", "citizenships": ["RO"]},
        "trafficking": {"purposes": ["forced_labour"]},
    }
    assert ([said], []) == read(row, CTDC)


@pytest.mark.parametrize("number", [-99, -99.0, "-99"], ids=["whole", "float", "text"])
def test_what_the_earlier_editions_do_not_know_is_unknown(number):
    row = {
        "citizenship": ["00"],
        "CountryOfExploitation": ["-99"],
        "ageBroad": ["-99"],
        "yearOfRegistration": ["2015"],
        "isForcedLabour": [number],
        "isOrganRemoval": [number],
        "meansOfControlDebtBondage": [number],
        "recruiterRelationFriend": [number],
    }
    assert ([{}], []) == read(row, CTDC)


def test_columns_of_the_earlier_editions_say_what_they_say_on_their_face():
    row = {
        "meansOfControlDebtBondage": [1],
        "meansOfControlThreatOfLawEnforce": [1],
        "meansOfControlPsychologicalAbuse": [1],
        "isForcedMarriage": [0],
        "typeOfSexRemoteInteractiveServices": [1],
        "isAbduction": [1],
    }
    (case,), errors = read(row, CTDC)
    assert [] == errors
    assert {
        "means": ["threat", "abduction", "debt_bondage"],
        "purposes": {"pornographic_performance": True, "forced_marriage": False},
    } == case["trafficking"]


def test_an_error_shows_the_cell_as_it_stands():
    table = {"ageBroad": ["0--7"], "yearOfRegistration": ["2016.0"], "citizenship": ["QX"]}
    _, errors = read(table, CTDC)
    assert {("ageBroad", "0--7"), ("citizenship", "QX")} == {
        (each["column"], each["value"]) for each in errors
    }


@pytest.mark.parametrize("year", ["5", "16", "0", "99999", "-1", "20x6"])
def test_a_year_that_is_none_is_reported(year):
    cases, errors = read({"ageBroad": ["48+"], "yearOfRegistration": [year]}, CTDC)
    assert [{}] == cases
    (error,) = errors
    assert f"in yearOfRegistration, not {year!r}" in error["reason"]


# Charges.


@pytest.mark.slow
@pytest.mark.parametrize(
    ("mapping", "table"),
    [
        (HTCDS, {"Type of Exploitation": ["Forced labour"], "Trafficking Status": ["Actual victim of trafficking"],
                 "Citizenship": ["Romania"]}),
        (CTDC, {"isForcedLabour": [1], "citizenship": ["RO"], "CountryOfExploitation": ["DK"]}),
    ],
    ids=["htcds", "ctdc"],
)  # fmt: skip
@pytest.mark.parametrize("code", ["dk", "no", "se"])
def test_charges_are_read_through_the_same_mappings(code, mapping, table):
    found = sentence_table(pa.table(table), jurisdiction=code, mapping=mapping)
    assert 1 == found.answers.num_rows
    assert [] == found.errors.to_pylist()
    if mapping is HTCDS:
        assert "says no fact that is asked for here" in found.unmapped["reason"].to_pylist()


def test_a_mapping_can_say_facts_of_charges_and_of_cases(tmp_path):
    ours = own(
        tmp_path,
        "  Judged: {fact: judgment.on}\n  Means: {members: trafficking.means}\n  Lawful: {fact: stay.lawful}\n",
    )
    table = {"Judged": ["2013-05-01"], "Means": ["threat"], "Lawful": ["yes"]}
    assert [{"trafficking": {"means": ["threat"]}, "stay": {"lawful": True}}] == read(table, ours)[
        0
    ]
    found = sentence_table(pa.table(table), jurisdiction="dk", mapping=ours)
    assert ["Lawful"] == found.unmapped["column"].to_pylist()
    assert [] == found.errors.to_pylist()


# Days.


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        ('days: "%d/%m/%y"', "columns.Born.days: two digits leave the century open; write %Y, or say with years_from"),
        ('days: "%m.%Y"', "columns.Born.days: '%m.%Y' is not a whole day"),
        ('days: "%x"', "columns.Born.days: '%x' is not a whole day"),
        ('days: "%d.%m.%Y", years_from: soon', "columns.Born.years_from: 'soon' is not a year"),
    ],
    ids=["two digits", "no day", "as the machine writes it", "no year"],
)  # fmt: skip
def test_a_day_that_is_not_said_whole_is_refused(tmp_path, entry, message):
    with pytest.raises(MappingError) as told:
        own(tmp_path, f"  Born: {{fact: person.birth_date, {entry}}}\n")
    assert message in str(told.value)


def test_two_digits_are_of_the_hundred_years_that_a_mapping_says(tmp_path):
    ours = own(tmp_path, '  Born: {fact: person.birth_date, days: "%d/%m/%y", years_from: 1930}\n')
    cells = ["12/05/45", "12/05/05", "31/12/29", "01/01/30", "29/02/00"]
    born = ["1945-05-12", "2005-05-12", "2029-12-31", "1930-01-01", "2000-02-29"]
    assert [{"person": {"birth_date": day}} for day in born] == read({"Born": cells}, ours)[0]


def test_two_digits_elsewhere_are_no_day():
    cases, errors = read({"Birthdate": ["12/05/45", "45-05-12"]}, HTCDS)
    assert ([{}, {}], 2) == (cases, len(errors))


@pytest.mark.parametrize(
    ("table", "mapping"),
    [
        ({"person.birth_date": ["2045-05-12"]}, None),
        ({"Birthdate": ["2045-05-12"]}, HTCDS),
        ({"person.age": ["-1"]}, None),
        ({"identification.decided_on": ["2045-01-01"]}, None),
    ],
    ids=["born later", "born later, by a mapping", "a negative age", "decided later"],
)
def test_what_cannot_be_true_on_the_day_is_an_error_of_the_row_and_decides_nothing(table, mapping):
    question = "entitlements.representative_at_interview"
    found = assess_table(
        pa.table(table), jurisdiction="dk", on=ON, mapping=mapping, questions=[question]
    )
    assert [None] == found.answers[question].to_pylist()
    assert list(table) == found.errors["column"].to_pylist()


@pytest.mark.parametrize(
    "facts", [{"person": {"birth_date": "2045-05-12"}}, {"person": {"age": -1}}]
)
def test_what_cannot_be_true_on_the_day_is_an_error_of_the_case(facts):
    with pytest.raises(CaseError):
        assess(Case.from_dict(facts), jurisdiction="dk", on=ON)


# Personal data.

SECRETS = {
    "a remark": ({"prs_Birthdate": ["call 5550123"]}, "5550123"),
    "in a group": ({"victim/prs_Birthdate": ["call 5550123"]}, "5550123"),
    "by its label": ({"Date of Birth": ["call 5550123"]}, "5550123"),
    "of a choice": ({"prs_Citizenship/DK": ["ask Maria"]}, "Maria"),
    "a country": ({"Citizenship": ["ask Maria"]}, "Maria"),
    "after the day": ({"prs_Birthdate": ["2045-05-12"]}, "2045-05-12"),
    "against another cell": (
        {"prs_Birthdate": ["2015-05-12"], "Last": ["2003-01-01"]},
        "2015-05-12",
    ),
}


@pytest.mark.parametrize("secret", SECRETS)
def test_nothing_from_a_column_of_personal_data_stands_in_an_error(tmp_path, secret):
    table, word = SECRETS[secret]
    (tmp_path / "ours.yaml").write_text(
        "title: ours\nbase: htcds\ncolumns:\n  Last: {fact: trafficking.last_day}\n"
    )
    ours = read_mapping(tmp_path / "ours.yaml")
    given = {"jurisdiction": "dk", "on": ON, "mapping": ours, "questions": ["victim_status"]}
    found = assess_table(pa.table(table), **given)
    assert 1 == found.errors.num_rows
    assert word not in str(found.errors.to_pylist()) + str(found.unmapped.to_pylist())
    with pytest.raises(TraffickRulesError) as told:
        assess_table(pa.table(table), **given, strict=True)
    assert word not in str(told.value)


@pytest.mark.parametrize("header", ["prs_FullName", "victim/prs_FirstName", "First Name", "Mobile Phone", "Mailing Street"])  # fmt: skip
def test_columns_of_personal_data_are_never_kept(header):
    table = pa.table({header: ["…"], "Type of Exploitation": ["Servitude"]})
    with pytest.raises(ArgumentError, match="is a column of personal data"):
        assess_table(table, jurisdiction="dk", on=ON, mapping=HTCDS, keep=[header])


# In other processes.


def test_mappings_go_where_a_table_is_worked_on():
    for mapping in (HTCDS, CTDC):
        for again in (pickle.loads(pickle.dumps(mapping)), copy.deepcopy(mapping)):  # noqa: S301
            table = {"citizenship": ["ROU", "Romania", "QX"]}
            assert read(table, mapping) == read(table, again)
    country = get_jurisdiction("dk")
    assert country is pickle.loads(pickle.dumps(country))  # noqa: S301
