"""Tables: every row is answered as its case is, bad cells are told, and null is never no."""

from __future__ import annotations

import json
from datetime import date

import pandas as pd
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.bulk.tables import random_table, table_of
from tests.countries import SAMPLE
from tests.toyland import TOYLAND

from traffick_rules import (
    ArgumentError,
    Case,
    CaseError,
    NotInForceError,
    Verdict,
    assess,
    assess_many,
    get_jurisdiction,
)
from traffick_rules.answer.rule_kinds import KINDS
from traffick_rules.bulk import arrow_schema, assess_batches, assess_table, columns, read_cases
from traffick_rules.bulk.frame import booleans, rails
from traffick_rules.facts import StayGround
from traffick_rules.testing.strategies import cases, dates

DENMARK = get_jurisdiction("dk")
ON = date(2017, 2, 1)
LATE = date(2024, 7, 1)
# A few rows an example: half of the examples that the profile asks for.
FEWER = settings().max_examples // 2
TRUTH = {Verdict.YES: True, Verdict.NO: False, Verdict.UNKNOWN: None}

COLUMNS = {kind.answer: kind.columns for kind in KINDS}


def answer_columns(answers, names):
    """What the columns of their questions say of answers."""
    found = {}
    for answer in answers:
        found[answer.question] = TRUTH[answer.verdict]
        for name, column in COLUMNS[type(answer)].items():
            place = f"{answer.question}.{name}"
            # Where the law has nothing to give, some columns are left out.
            if place in names or not column.of:
                value = getattr(answer, name)
                plain = value is None or isinstance(value, int | date)
                found[place] = value if plain else str(value)
    return found


@pytest.mark.slow
@pytest.mark.parametrize("code", SAMPLE)
@settings(max_examples=FEWER)
@given(data=st.data())
def test_every_row_is_answered_as_its_case_is(code, data):
    country = get_jurisdiction(code)
    on = data.draw(dates(country))
    drawn = data.draw(st.lists(cases(country, on=on), min_size=1, max_size=9))
    found = assess_table(table_of(drawn, country), jurisdiction=country, on=on)
    assert 0 == found.errors.num_rows
    expected = assess_many(drawn, jurisdiction=country, on=on)
    rows = found.answers.to_pylist()
    for row, assessment in zip(rows, expected, strict=True):
        said = answer_columns(assessment.answers, row)
        assert said == {name: row[name] for name in said}
    assert (
        expected[0].fingerprint
        == json.loads(found.answers.schema.metadata[b"traffick_rules"])["fingerprint"]
    )


@pytest.mark.slow
@pytest.mark.parametrize("code", SAMPLE)
@settings(max_examples=FEWER)
@given(data=st.data())
def test_a_row_with_a_day_of_its_own_is_answered_by_the_law_of_that_day(code, data):
    country = get_jurisdiction(code)
    days = data.draw(st.lists(dates(country), min_size=1, max_size=6))
    drawn = [data.draw(cases(country, on=day)) for day in days]
    table = table_of(drawn, country).append_column("decided on", pa.array(days, pa.date32()))
    found = assess_table(table, jurisdiction=country, on="decided on", keep=["decided on"])
    assert 0 == found.errors.num_rows
    for row, day, case in zip(found.answers.to_pylist(), days, drawn, strict=True):
        assert day == row["decided on"]
        (assessment,) = assess_many([case], jurisdiction=country, on=day)
        said = answer_columns(assessment.answers, row)
        assert said == {name: row[name] for name in said}
        absent = {rule.question for rule in assessment.not_in_force} - set(said)
        assert all(
            value is None for name, value in row.items() if name.rpartition(".")[0] in absent
        )


@pytest.mark.slow
@pytest.mark.parametrize("code", SAMPLE)
def test_many_random_rows_are_answered_as_their_cases_are(code):
    country = get_jurisdiction(code)
    table = random_table(country, 20 * settings().max_examples)
    found = assess_table(table, jurisdiction=country, on=LATE)
    rows = found.answers.to_pylist()
    drawn = read_cases(table, jurisdiction=country).cases
    contradictory = set(found.errors["row"].to_pylist())
    assert len(contradictory) < len(rows) // 2
    whole = [row for row in range(len(rows)) if row not in contradictory]
    answered = 0
    for batch in range(0, len(whole), 500):
        chosen = whole[batch : batch + 500]
        expected = assess_many([drawn[row] for row in chosen], jurisdiction=country, on=LATE)
        for row, assessment in zip(chosen, expected, strict=True):
            said = answer_columns(assessment.answers, rows[row])
            assert said == {name: rows[row][name] for name in said}
            answered += sum(value is not None for value in said.values())
    assert answered > len(whole)
    for row in contradictory:
        assert {None} == set(rows[row].values())


def test_a_row_without_a_day_whose_law_is_known_is_told_and_not_answered():
    table = pa.table(
        {
            "day": [date(2017, 2, 1), None, date(1990, 1, 1), date(2005, 1, 1)],
            "proceedings.case_open": [False, False, False, False],
        }
    )
    found = assess_table(table, jurisdiction=DENMARK, on="day", questions=["permits.9c5"])
    assert [False, None, None, None] == found.answers["permits.9c5"].to_pylist()
    assert [
        (1, "day", "", "there is no day of decision; give one"),
        (
            2,
            "day",
            "1990-01-01",
            "the law of Denmark on 1990-01-01 is not known; it is from 2000-01-01",
        ),
    ] == [tuple(row.values()) for row in found.errors.to_pylist()]
    about = json.loads(found.answers.schema.metadata[b"traffick_rules"])
    assert DENMARK.in_force(date(2017, 2, 1)).fingerprint in about["fingerprints"].values()


FACTS = st.fixed_dictionaries(
    {},
    optional={
        "person.age": st.integers(0, 40),
        "person.age_on": st.dates(date(2005, 1, 1), date(2026, 12, 31)),
        "identification.decided_on": st.dates(date(2010, 1, 1), date(2026, 12, 31)),
        "person.birth_date": st.dates(date(1990, 1, 1), date(2012, 12, 31)),
        "person.born_not_before": st.dates(date(1990, 1, 1), date(2012, 12, 31)),
        "person.born_not_after": st.dates(date(1990, 1, 1), date(2012, 12, 31)),
        "trafficking.age_when_trafficked": st.integers(0, 40),
        "trafficking.first_day": st.dates(date(1995, 1, 1), date(2017, 12, 31)),
        "trafficking.last_day": st.dates(date(1995, 1, 1), date(2017, 12, 31)),
        "stay.lawful": st.booleans(),
        "stay.ground": st.sampled_from(["citizenship", "visa"]),
        "stay.reflection_period_from": st.dates(date(2016, 1, 1), date(2017, 12, 31)),
        "stay.reflection_period_until": st.dates(date(2016, 1, 1), date(2017, 12, 31)),
    },
)


def read(facts):
    plain = {}
    for path, value in facts.items():
        group, name = path.split(".")
        plain.setdefault(group, {})[name] = value
    return Case.from_dict(plain)


@pytest.mark.slow
@given(rows=st.lists(FACTS, min_size=1, max_size=5), on=st.sampled_from([ON, date(2024, 2, 29)]))
def test_rows_that_contradict_themselves_are_those_that_a_case_refuses(rows, on):
    schema = arrow_schema()
    table = pa.Table.from_pylist(rows, schema=schema)
    found = assess_table(table, jurisdiction=DENMARK, on=on)
    refused = set()
    for number, facts in enumerate(rows):
        try:
            expected = assess(read(facts), jurisdiction=DENMARK, on=on)
        except CaseError as error:
            refused.add(number)
            told = [e for e in found.errors.to_pylist() if e["row"] == number]
            assert {p.path for p in error.problems} == {e["column"] for e in told}
            answered = {found.answers[name][number].as_py() for name in found.answers.schema.names}
            assert {None} == answered
            continue
        row = found.answers.slice(number, 1).to_pylist()[0]
        verdicts = {answer.question: TRUTH[answer.verdict] for answer in expected.answers}
        assert verdicts == {question: row[question] for question in verdicts}
    assert refused == set(found.errors["row"].to_pylist())


@given(st.lists(st.sampled_from([True, False, None]), max_size=200), st.integers(0, 20))
def test_a_column_is_its_rails_and_back(cells, offset):
    column = pa.array(cells, pa.bool_())[offset:]
    yes, no = rails(column)
    assert [bool(yes >> i & 1) for i in range(len(column))] == [c is True for c in cells[offset:]]
    assert [bool(no >> i & 1) for i in range(len(column))] == [c is False for c in cells[offset:]]
    assert cells[offset:] == booleans(yes, no, len(column)).to_pylist()


def test_a_table_without_rows_has_answers_without_rows():
    found = assess_table(arrow_schema().empty_table(), jurisdiction=DENMARK, on=ON)
    assert (0, 0) == (found.answers.num_rows, found.errors.num_rows)
    assert "permits.9c5" in found.answers.schema.names


def test_columns_without_a_value_are_unknown():
    table = pa.table(
        {"stay.lawful": pa.nulls(3), "cooperation.presence_needed": [None, True, None]}
    )
    found = assess_table(table, jurisdiction=DENMARK, on=ON, questions=["permits.9c5"])
    assert [None, None, None] == found.answers["permits.9c5"].to_pylist()


def test_a_million_rows_go_through_in_batches_and_stay_in_order():
    rows = 300_001
    needed = [number % 3 == 0 for number in range(rows)]
    table = pa.table({"id": list(range(rows)), "needs.medical": needed})
    found = assess_table(
        table, jurisdiction=TOYLAND, on=ON, questions=["entitlements.medical"], keep=["id"]
    )
    assert list(range(rows)) == found.answers["id"].to_pylist()
    assert needed == found.answers["entitlements.medical"].to_pylist()


BAD = pa.table(
    {
        "number": ["a", "b", "c", "d"],
        "person.age": [17, 400, None, 3],
        "stay.ground": ["visa", "vsia", None, "visa"],
        "identification.decided_on": [None, None, date(1066, 10, 14), None],
        "stay.lawful": [True, None, None, None],
    }
)


def test_bad_cells_are_told_by_row_and_column_and_count_as_unknown():
    found = assess_table(BAD, jurisdiction=DENMARK, on=ON, keep=["number"])
    assert [
        (1, "person.age", "400", "'400' cannot be taken; give one from 0 to 120"),
        (
            1,
            "stay.ground",
            "vsia",
            f"'vsia' cannot be taken; give one of {', '.join(StayGround)}",
        ),
        (
            2,
            "identification.decided_on",
            "1066-10-14",
            "'1066-10-14' cannot be taken; give one from 1900-01-01 to 2199-12-31",
        ),
    ] == [tuple(row.values()) for row in found.errors.to_pylist()]
    assert ["a", "b", "c", "d"] == found.answers["number"].to_pylist()


def test_bad_cells_stop_where_that_is_asked_for():
    with pytest.raises(CaseError, match=r"row 1: person\.age: '400' cannot be taken"):
        assess_table(BAD, jurisdiction=DENMARK, on=ON, keep=["number"], strict=True)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            {"table": pa.table({"stay.lawfull": [True]})},
            "column 'stay.lawfull' is not a fact; did you mean 'stay.lawful'",
        ),
        ({"table": pa.table({"x": [1]})}, "column 'x' is not a fact; name it in keep"),
        (
            {"table": pa.table({"stay.lawful": [["yes"]]})},
            "column 'stay.lawful' is of type list<.*string>; give bool",
        ),
        (
            {"table": pa.table({"person.birth_date": [20000101]})},
            r"column 'person.birth_date' is of type int64; give date32",
        ),
        ({"table": [{"stay.lawful": True}]}, "list has no Arrow C stream interface"),
        ({"questions": ["permits.9c6"]}, "did you mean 'permits.9c5'"),
        (
            {"questions": ["permits.9c5"], "on": date(2008, 5, 1)},
            r"'permits\.9c5' is not in force on that day; "
            r"Aliens Act § 9 c\(5\), now \(4\) is in force from 2013",
        ),
        ({"questions": "permits.9c5"}, "questions: 'permits.9c5' is not a list; give one such as"),
        ({"keep": ["nr"]}, "keep: there is no column 'nr'; columns: stay.lawful"),
        ({"keep": "nr"}, "keep: 'nr' is not a list; give one such as"),
        ({"on": "stay.lawfull"}, "on: there is no column 'stay.lawfull'; did you mean"),
        ({"on": "stay.lawful"}, "on: column 'stay.lawful' is of type bool; give date32"),
    ],
    ids=[
        "misspelt",
        "unknown",
        "list",
        "day as number",
        "no table",
        "question",
        "a question of another day",
        "a text",
        "keep",
        "keep as text",
        "no day",
        "no days",
    ],
)
def test_a_wrong_argument_is_told(arguments, message):
    given = {"table": BAD.select(["stay.lawful"]), "jurisdiction": DENMARK, "on": ON, **arguments}
    with pytest.raises(ArgumentError, match=message):
        assess_table(given.pop("table"), **given)


def test_a_column_that_is_there_twice_is_refused():
    yes = pa.array([True])
    twice = pa.Table.from_arrays([yes, yes], ["stay.lawful", "stay.lawful"])
    with pytest.raises(ArgumentError, match=r"column 'stay\.lawful' is there twice; keep one"):
        assess_table(twice, jurisdiction=DENMARK, on=ON)
    kept = pa.Table.from_arrays([yes, yes, yes], ["stay.lawful", "nr", "nr"])
    with pytest.raises(ArgumentError, match="keep: column 'nr' is there twice"):
        assess_table(kept, jurisdiction=DENMARK, on=ON, keep=["nr"])


def test_a_day_before_the_law_is_known_is_refused():
    with pytest.raises(NotInForceError):
        assess_table(BAD.select(["stay.lawful"]), jurisdiction=DENMARK, on=date(1990, 1, 1))


def test_texts_can_be_coded_and_days_can_have_hours():
    table = pa.table(
        {
            "identification.decision": pa.array(["victim", None]).dictionary_encode(),
            "identification.decided_on": pa.array([date(2016, 1, 1), None], pa.date64()),
        }
    )
    found = assess_table(table, jurisdiction=TOYLAND, on=ON, questions=["victim_status"])
    assert [True, None] == found.answers["victim_status"].to_pylist()


def test_the_facts_of_a_country_have_columns_of_their_own():
    names = {column.name for column in columns(get_jurisdiction("se"))}
    assert "sweden.led_by_prosecutor" in names
    assert "sweden.led_by_prosecutor" not in {column.name for column in columns()}
    assert "trafficking.means.deception" in names


def test_the_result_shows_what_it_is():
    found = assess_table(BAD, jurisdiction=DENMARK, on=ON, keep=["number"])
    assert "<4 rows answered, 3 errors>" == repr(found)


def test_pieces_are_read_as_they_are_taken_and_numbered_through():
    taken = []

    def batches():
        for number in range(50):
            taken.append(number)
            yield pa.record_batch({"person.age": pa.array([10, 500])})

    reader = pa.RecordBatchReader.from_batches(pa.schema([("person.age", pa.int64())]), batches())
    pieces = assess_batches(reader, jurisdiction=DENMARK, on=ON, questions=["permits.9c3"])
    first = next(pieces)
    assert 20 > len(taken)
    found = [first, *pieces]
    assert 50 == len(found)
    assert [2 * number + 1 for number in range(50)] == [
        row for piece in found for row in piece.errors["row"].to_pylist()
    ]


# An old pyarrow asks pandas for what a new pandas will do otherwise.
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_days_of_pandas_are_days_and_times_of_day_are_told():
    hours = pd.to_datetime(["2016-05-01 00:00", "2016-05-01 12:00", None])
    days = pd.to_datetime(["2017-02-01 00:00", "2017-02-01 00:00", "2017-02-01 01:00"])
    frame = pd.DataFrame({"day": days, "identification.decided_on": hours})
    found = assess_table(frame, jurisdiction=DENMARK, on="day")
    assert {
        (2, "day", "there is no day of decision; give one"),
        (2, "day", "'2017-02-01 01:00:00' cannot be taken; give the day without a time"),
        (
            1,
            "identification.decided_on",
            "'2016-05-01 12:00:00' cannot be taken; give the day without a time",
        ),
    } == {(row["row"], row["column"], row["reason"]) for row in found.errors.to_pylist()}
    zone = pa.array(hours.tz_localize("UTC"))
    with pytest.raises(ArgumentError, match="is of type timestamp"):
        assess_table(pa.table({"identification.decided_on": zone}), jurisdiction=DENMARK, on=ON)


@pytest.mark.parametrize("kind", [pa.string(), pa.large_string(), pa.string_view()], ids=str)
@pytest.mark.parametrize("coded", [False, True], ids=["plain", "coded"])
def test_texts_of_every_kind_are_read(kind, coded):
    grounds = pa.array(["visa", None, "vsia"], kind)
    if coded:
        grounds = pa.DictionaryArray.from_arrays(
            pa.array([0, None, 1]), pa.array(["visa", "vsia"], kind)
        )
    found = read_cases(pa.table({"stay.ground": grounds}))
    assert ["visa", None, None] == [case.stay.ground for case in found.cases]
    assert [(2, "vsia")] == [(row["row"], row["value"]) for row in found.errors.to_pylist()]


def test_frames_of_pandas_go_in_as_they_are():
    frame = pd.DataFrame(
        {
            "proceedings.case_open": pd.array([True, None], dtype="boolean"),
            "person.birth_date": pd.to_datetime(["1999-05-01", None]),
            "stay.ground": ["visa", None],
        }
    )
    found = assess_table(frame, jurisdiction=DENMARK, on=ON)
    assert 0 == found.errors.num_rows
    assert 2 == found.answers.num_rows


def test_a_bad_cell_is_told_also_where_no_law_is_known():
    table = pa.table({"day": pa.array([None, ON], pa.date32()), "stay.ground": ["vsia", "vsia"]})
    found = assess_table(table, jurisdiction=DENMARK, on="day")
    told = {(each["row"], each["column"]) for each in found.errors.to_pylist()}
    assert {(0, "day"), (0, "stay.ground"), (1, "stay.ground")} == told
