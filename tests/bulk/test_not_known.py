"""Words for "not known": blank in every column, and never a yes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pyarrow as pa
import pytest

from traffick_rules.bulk import mapping_of, read_cases, read_mapping, sentence_table
from traffick_rules.bulk.not_known import WORDS, is_blank
from traffick_rules.bulk.written import NO, YES

EVERY = [word for words in WORDS.values() for word in words.split(", ")]
SIGNS = ["-", "--", "---", "–", "—", "?", "???", "...", "…", "/", "* *", "_"]
SPELLINGS = [str.upper, str.title, lambda word: f" {word}\t", lambda word: word.replace(" ", "_")]
COLUMNS = ["stay.lawful", "person.birth_date", "person.age", "stay.ground", "trafficking.means.threat"]  # fmt: skip


def mapping(folder, columns, top=""):
    file = folder / "ours.yaml"
    file.write_text(f"title: ours\n{top}columns:\n{columns}", "utf-8")
    return read_mapping(file)


def read(table, **given):
    """What is said, and what is reported."""
    found = read_cases(pa.table(table), **given)
    cases = [None if case is None else case.to_dict() for case in found.cases]
    return cases, found.errors.to_pylist()


@pytest.mark.parametrize("column", COLUMNS)
def test_the_words_are_blank_in_columns_of_ours(column):
    # The one word that is also an option, and so is reported or read.
    words = [w for w in (*EVERY, *SIGNS) if (column, w) != ("stay.ground", "none")]
    words += [spell(word) for spell in SPELLINGS for word in words]
    assert ([{}] * len(words), []) == read({column: words})


def test_a_word_that_is_a_value_of_its_column_is_that_value_only_as_it_is_spelled():
    cases, errors = read({"stay.ground": ["none", "None", "NONE", "Visa"]})
    assert [{"stay": {"ground": "none"}}, {}, {}, {"stay": {"ground": "visa"}}] == cases
    assert [1, 2] == [each["row"] for each in errors]
    assert "None is 'none', or an empty cell" in errors[0]["reason"]


@pytest.mark.parametrize(
    ("column", "numbers"),
    [
        ("person.age", pa.array([-99, -9, 17], pa.int64())),
        ("person.age", pa.array([-99.0, None, 17.0])),
        ("stay.lawful", pa.array([-99, None, 1], pa.int8())),
        ("stay.lawful", pa.array([-99.0, -999.0, 1.0])),
    ],
    ids=["whole", "as pandas has them", "yes and no", "yes and no of pandas"],
)
def test_numbers_for_not_known_are_blank_in_columns_of_numbers(column, numbers):
    cases, errors = read({column: numbers})
    assert [{}, {}] == cases[:2]
    assert cases[2]
    assert [] == errors


@pytest.mark.parametrize("word", ["-1", "99", "-99.5", "x", "✓", "+", "unknown to me", "n", "0", "other", "refused"])  # fmt: skip
def test_what_may_well_say_something_is_no_such_word(word):
    assert not is_blank(word)


def test_no_word_is_one_for_yes_or_no():
    assert not [word for word in (*YES, *NO) if is_blank(word)]


KINDS = {
    "fact": "{fact: stay.lawful}",
    "day": '{fact: person.birth_date, days: "%d.%m.%Y"}',
    "number": "{fact: person.age}",
    "option": "{fact: identification.decided_by}",
    "members": "{members: trafficking.means}",
    "countries": "{members: person.citizenships}",
    "values": '{values: {"a": {stay.lawful: true}}}',
    "several values": '{separator: ";", values: {"a": {stay.lawful: true}}}',
    "recorded as a day": "{recorded: {trafficking.acts.recruitment: true}, as: day}",
    "recorded as a number": "{recorded: {trafficking.acts.recruitment: true}, as: number}",
    "recorded as texts": "{recorded: {trafficking.acts.recruitment: true}, as: [at work]}",
    "recorded as several": '{recorded: {trafficking.acts.recruitment: true}, as: [at work], separator: ";"}',
}


@pytest.mark.parametrize("kind", KINDS)
def test_the_words_are_blank_in_every_kind_of_column_of_a_mapping(tmp_path, kind):
    words = [*EVERY, *SIGNS]
    ours = mapping(tmp_path, f"  A: {KINDS[kind]}\n")
    assert ([{}] * len(words), []) == read({"A": words}, mapping=ours)


@pytest.mark.parametrize(
    ("header", "mapped"), [("Type of Exploitation/Servitude", "htcds"), ("ageBroad", "ctdc")]
)
def test_the_words_are_blank_in_columns_of_choices_and_of_bands(header, mapped):
    words = [*EVERY, *SIGNS]
    table = {header: words, "yearOfRegistration": ["2015"] * len(words)}
    assert ([{}] * len(words), []) == read(table, mapping=mapping_of(mapped))
    if header == "ageBroad":
        table = {header: ["18--20"] * len(words), "yearOfRegistration": words}
        assert ([{}] * len(words), []) == read(table, mapping=mapping_of(mapped))


def test_a_word_among_several_values_says_nothing_and_the_others_count():
    table = {"Type of Exploitation": ["Forced labour; unknown", "n/a | Servitude", "unknown; ???"]}
    purposes = [["forced_labour"], ["servitude"]]
    assert ([*({"trafficking": {"purposes": each}} for each in purposes), {}], []) == read(
        table, mapping=mapping_of("htcds")
    )


# What a mapping says of them.


def test_a_mapping_has_further_words_and_words_that_it_lists_say_what_it_says(tmp_path):
    column = '  Lawful: {values: {"Y": {stay.lawful: true}, "missing": {stay.lawful: false}}}\n'
    ours = mapping(tmp_path, column, 'blank: ["see file"]\n')
    said = [{}, {"stay": {"lawful": False}}, {}]
    assert (said, []) == read({"Lawful": ["see file", "missing", "unknown"]}, mapping=ours)


def test_a_word_that_a_mapping_takes_out_is_reported_where_it_says_nothing(tmp_path):
    ours = mapping(tmp_path, "  Lawful: {fact: stay.lawful}\n", 'not_blank: ["missing"]\n')
    cases, errors = read({"Lawful": ["missing", "unknown"]}, mapping=ours)
    assert [{}, {}] == cases
    assert [(0, "missing")] == [(each["row"], each["value"]) for each in errors]


def test_two_letters_that_are_namibia_or_nothing_are_reported_and_a_mapping_can_say_which(tmp_path):
    column = "  From: {members: person.citizenships}\n"
    cases, errors = read(
        {"From": ["NA", "NAM", "Namibia", "NA;DK"]}, mapping=mapping(tmp_path, column)
    )
    namibia = {"person": {"citizenships": ["NA"]}}
    assert [{}, namibia, namibia, {}] == cases
    assert [0, 3] == [each["row"] for each in errors]
    assert "NA is Namibia, or an empty cell" in errors[0]["reason"]
    ours = mapping(tmp_path, column, "not_blank: [NA]\n")
    assert ([namibia], []) == read({"From": ["NA"]}, mapping=ours)


# What is recorded is a value.


def test_a_method_of_recruitment_that_is_none_says_nothing():
    told = ["n/a", "unknown", "---", "Not recruited", "none", "At work"]
    cases, errors = read({"Method of Recruitment": told}, mapping=mapping_of("htcds"))
    assert [{}] * 5 + [{"trafficking": {"acts": ["recruitment"]}}] == cases
    assert [(3, "Not recruited")] == [(each["row"], each["value"]) for each in errors]


@pytest.mark.parametrize(
    ("kind", "recorded", "not_recorded"),
    [
        ("day", ["2020-01-31", "2020-01-31 00:00:00"], ["soon", "1", "yes"]),
        ("number", ["1", "12", "3.0"], ["0", "many", "2020-01-31"]),
        ("[at work, online]", ["at work", "online"], ["at", "nowhere", "not at work"]),
    ],
)
def test_recorded_is_what_has_such_a_value(tmp_path, kind, recorded, not_recorded):
    ours = mapping(
        tmp_path, f"  A: {{recorded: {{trafficking.acts.recruitment: true}}, as: {kind}}}\n"
    )
    yes = {"trafficking": {"acts": ["recruitment"]}}
    assert [yes] * len(recorded) == read({"A": recorded}, mapping=ours)[0]
    assert [{}] * len(not_recorded) == read({"A": not_recorded}, mapping=ours)[0]


def test_no_offence_is_met_by_a_word_for_not_known(tmp_path):
    columns = "".join(
        f"  {name}: {{recorded: {{{fact}: true}}, as: [said]}}\n"
        for name, fact in (
            ("Recruited", "trafficking.acts.recruitment"),
            ("Deceived", "trafficking.means.deception"),
            ("Worked", "trafficking.purposes.forced_labour"),
        )
    )
    ours = mapping(tmp_path, f"{columns}  Last: {{fact: trafficking.last_day}}\n")
    rows = [[word] * 3 for word in ("said", "unknown", "n/a")]
    table = pa.table(
        {
            **dict(zip(["Recruited", "Deceived", "Worked"], zip(*rows, strict=True), strict=True)),
            "Last": [date(2013, 5, 1)] * 3,
        }
    )
    found = sentence_table(table, jurisdiction="dk", mapping=ours).answers
    assert [True, None, None] == found["offences.262a"].to_pylist()


def test_the_guide_lists_the_words():
    guide = (Path(__file__).parents[2] / "docs" / "formats.md").read_text("utf-8")
    for kind, words in WORDS.items():
        assert f"| {kind} | {words} |" in guide
