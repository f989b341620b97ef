"""Case files: read strictly, all that is wrong said at once, nothing lost."""

from __future__ import annotations

import json
import pickle
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML
from tests.toyland import ToyFacts, toyland

from traffick_rules import ArgumentError, Case, CaseError, Charge, Problem, UndecidedError
from traffick_rules.facts import (
    Country,
    FactGroup,
    Means,
    Person,
    Selection,
    Stay,
    StayGround,
    Trafficking,
    YesNo,
)
from traffick_rules.testing.strategies import cases, charges


def messages(data, kind=Case):
    with pytest.raises(CaseError) as caught:
        kind.from_dict(data)
    return [str(problem) for problem in caught.value.problems]


def from_text(tmp_path, name, content):
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return Case.from_file(path)


def refusal(tmp_path, name, content):
    with pytest.raises(CaseError) as caught:
        from_text(tmp_path, name, content)
    return str(caught.value)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (
            {"stay": {"lawful": "no"}},
            "stay.lawful: 'no' is not true or false; write false, without quotes",
        ),
        (
            {"stay": {"lawful": "Yes"}},
            "stay.lawful: 'Yes' is not true or false; write true, without quotes",
        ),
        (
            {"stay": {"lawful": 1}},
            "stay.lawful: 1 is not true or false; write true or false, or leave it out where it is"
            " unknown",
        ),
        (
            {"stay": {"lawfull": True}},
            "stay.lawfull: 'lawfull' is not known here; did you mean 'lawful'?",
        ),
        ({"stai": {}}, "stai: 'stai' is not known here; did you mean 'stay'?"),
        ({"stay": []}, "stay: a list is not an object; write an object"),
        (
            {"person": {"birth_date": "2010-02-30"}},
            "person.birth_date: '2010-02-30' is not a day of the calendar; check month and day",
        ),
        (
            {"person": {"birth_date": "1.5.2008"}},
            "person.birth_date: '1.5.2008' is not a day written YYYY-MM-DD; such as '2008-05-01'",
        ),
        (
            {"person": {"birth_date": "1492-10-12"}},
            "person.birth_date: 1492-10-12 is out of range; give a day from 1900-01-01 to 2199-12-31",
        ),
        (
            {"person": {"age": 17.9}},
            "person.age: 17.9 is not a whole number of years from 0 to 120",
        ),
        (
            {"person": {"age": "17"}},
            "person.age: '17' is not a whole number of years from 0 to 120; write it without quotes",
        ),
        (
            {"person": {"age": True}},
            "person.age: true is not a whole number of years from 0 to 120",
        ),
        (
            {"person": {"age": 121}},
            "person.age: 121 is not a whole number of years from 0 to 120",
        ),
        (
            {"stay": {"ground": "vissa"}},
            "stay.ground: 'vissa' is not a ground of stay; did you mean 'visa'?",
        ),
        (
            {"person": {"citizenships": ["dk"]}},
            "person.citizenships[0]: 'dk' is not an ISO 3166-1 alpha-2 country code; did you mean"
            " 'DK'?",
        ),
        (
            {"trafficking": {"means": ["decption"]}},
            "trafficking.means[0]: 'decption' is not a means; did you mean 'deception'?",
        ),
        (
            {"trafficking": {"means": ["threat", "threat"]}},
            "trafficking.means[1]: 'threat' stands twice; write it once",
        ),
        (
            {"trafficking": {"means": []}},
            'trafficking.means: an empty list says nothing; write {"only": []} for none of them, or'
            " leave it out where it is unknown",
        ),
        (
            {"trafficking": {"means": {}}},
            "trafficking.means: an object that says nothing; leave it out where it is unknown",
        ),
        (
            {"trafficking": {"means": {"only": ["threat"], "force": True}}},
            "trafficking.means: nothing can stand beside 'only'; put every possibility that holds"
            " into that list",
        ),
        (
            {"trafficking": {"means": {"only": "threat"}}},
            "trafficking.means.only: 'threat' is not a list",
        ),
        (
            {"trafficking": {"means": {"only": ["thread"]}}},
            "trafficking.means.only[0]: 'thread' is not a means; did you mean 'threat'?",
        ),
        (
            {"trafficking": {"means": {"threat": "no"}}},
            "trafficking.means.threat: 'no' is not true or false",
        ),
        (
            {"trafficking": {"means": "threat"}},
            "trafficking.means: 'threat' is not a list or an object; write a list, such as"
            " ['threat']",
        ),
        ([], 'a list is not an object; write an object such as {"stay": {"lawful": false}}'),
        (None, 'null is not an object; write an object such as {"stay": {"lawful": false}}'),
    ],
    ids=lambda value: json.dumps(value)[:50] if not isinstance(value, str) else "",
)  # fmt: skip
def test_an_error_names_the_path_the_value_and_the_fix(data, message):
    assert [message] == messages(data)


def test_all_errors_are_reported_at_once_with_contradictions_among_what_could_be_read():
    data = {
        "person": {"birth_date": "1990-01-01", "nam": "x"},
        "trafficking": {"last_day": "1989-01-01"},
        "stay": {"lawful": "no"},
        "unknown": 1,
    }
    paths = [message.partition(":")[0] for message in messages(data)]
    assert ["person.nam", "stay.lawful", "unknown", "trafficking.last_day"] == paths


def test_the_problems_are_there_as_data_and_survive_pickling():
    with pytest.raises(CaseError) as caught:
        Case.from_dict({"stay": {"lawfull": True}})
    expected = Problem("stay.lawfull", "'lawfull' is not known here", "did you mean 'lawful'?")
    assert ((expected,), "") == (caught.value.problems, caught.value.source)
    assert (expected,) == pickle.loads(pickle.dumps(caught.value)).problems  # noqa: S301


CONTRADICTIONS = [
    (
        {
            "person": {"birth_date": "2000-01-01"},
            "trafficking": {"last_day": "2015-06-01", "age_when_trafficked": 16},
        },
        "trafficking.age_when_trafficked: 16 contradicts person.birth_date 2000-01-01; correct one"
        " of them",
    ),
    (
        {"person": {"birth_date": "2000-01-01"}, "trafficking": {"first_day": "1999-12-31"}},
        "trafficking.first_day: 1999-12-31 contradicts person.birth_date 2000-01-01; correct one of"
        " them",
    ),
    (
        {"trafficking": {"first_day": "2010-01-02", "last_day": "2010-01-01"}},
        "trafficking.last_day: 2010-01-01 contradicts trafficking.first_day 2010-01-02; correct one"
        " of them",
    ),
    (
        {
            "person": {"birth_date": "2000-01-01"},
            "trafficking": {"first_day": "2015-06-01", "age_when_trafficked": 16},
        },
        "trafficking.age_when_trafficked: 16 contradicts person.birth_date 2000-01-01; correct one"
        " of them",
    ),
    (
        {"stay": {"lawful": False, "ground": "citizenship"}},
        "stay.lawful: false contradicts stay.ground citizenship; correct one of them",
    ),
]


@pytest.mark.parametrize(("data", "message"), CONTRADICTIONS, ids=range(len(CONTRADICTIONS)))
def test_facts_that_cannot_all_be_true_are_refused(data, message):
    assert [message] == messages(data)


def test_a_judgment_before_the_conduct_is_refused_and_so_is_a_contradiction_made_in_python():
    data = {"judgment": {"on": "2009-01-01"}, "trafficking": {"last_day": "2010-01-01"}}
    expected = "judgment.on: 2009-01-01 contradicts trafficking.last_day 2010-01-01"
    assert [f"{expected}; correct one of them"] == messages(data, Charge)
    with pytest.raises(CaseError, match=r"stay\.lawful: false contradicts stay\.ground"):
        Case(stay=Stay(lawful=False, ground=StayGround.CITIZENSHIP))


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.json", '{"a": 1, "a": 2}', "a.json: 'a' stands twice in one object; keep one of them"),
        ("a.json", '{"person": {"age": NaN}}', "a.json: NaN is not a JSON number"),
        ("a.json", '{"person": {"age": 1e999}}', "a.json: 1e999 is not a JSON number"),
        ("a.json", "[" * 100_000, "a.json: is nested too deeply"),
        ("a.json", "[" * 20 + "]" * 20, "a.json: is nested deeper than 8 levels"),
        (
            "a.json",
            '{"person": {"age": ' + "9" * 5_000 + "}}",
            "a.json: holds a number with too many digits",
        ),
        (
            "a.json",
            "{",
            "a.json: is not JSON: expecting property name enclosed in double quotes (line 1, column 2)",
        ),
        ("a.json", b"\xff", "a.json: is not UTF-8 (byte 0); save it as UTF-8"),
        (
            "a.json",
            b" " * 5_000_000,
            "a.json: is larger than 1048576 bytes; one file holds one case",
        ),
        (
            "a.yaml",
            "stay:\n  lawful: no\n",
            "a.yaml: stay.lawful: 'no' is not true or false; write false, without quotes",
        ),
        (
            "a.yaml",
            "person:\n  birth_date: 2010-02-30\n",
            "a.yaml: person.birth_date: '2010-02-30' is not a day of the calendar;"
            " check month and day",
        ),
        (
            "a.yaml",
            "a: &x [1]\nb: *x\n",
            "a.yaml: anchor or alias 'x' (line 1) is not allowed; write the value out",
        ),
        (
            "a.yaml",
            "a: !!python/object:os.system x\n",
            "a.yaml: tag 'tag:yaml.org,2002:python/object:os.system' (line 1) is not allowed; write"
            " the value without a tag",
        ),
        (
            "a.yaml",
            "%YAML 1.1\n---\nstay: {}\n",
            "a.yaml: YAML 1.1 is not read; take the %YAML line out; this is YAML 1.2",
        ),
        ("a.yaml", "{" * 1_000, "a.yaml: is nested deeper than 8 levels (line 1)"),
        ("a.txt", "{}", "a.txt: '.txt' is not .json, .yaml or .yml"),
        ("case", "{}", "case: has no ending; name the file .json, .yaml or .yml"),
        ("a.yaml", " \n", "a.yaml: is empty; write {} where nothing is known"),
        ("a.json", "", "a.json: is empty; write {} where nothing is known"),
    ],
    ids=range(19),
)
def test_a_file_that_cannot_be_read_is_refused_with_its_name(tmp_path, name, content, message):
    assert message == refusal(tmp_path, name, content)


@pytest.mark.parametrize(
    "content",
    ["stay: {}\nstay: {}\n", "a:\n\t- b\n", "a: 1\n---\nb: 2\n", "stay: {lawful: \x07}\n", "@"],
)
def test_yaml_that_is_not_well_formed_is_refused(tmp_path, content):
    assert refusal(tmp_path, "a.yaml", content).startswith("a.yaml: is not YAML: ")


def test_a_missing_file_and_a_directory_are_refused(tmp_path):
    with pytest.raises(CaseError, match=r"none\.json: cannot be read: no such file or directory"):
        Case.from_file(tmp_path / "none.json")
    (tmp_path / "dir.json").mkdir()
    with pytest.raises(CaseError, match=r"dir\.json: cannot be read: is a directory"):
        Case.from_file(tmp_path / "dir.json")


def test_norway_is_norway_and_dates_are_days_in_yaml(tmp_path):
    case = from_text(
        tmp_path, "a.yaml", "person:\n  citizenships: [NO]\n  birth_date: 1990-01-31\n"
    )
    assert Selection.of(Country.NO) == case.person.citizenships
    assert date(1990, 1, 31) == case.person.birth_date


def test_a_byte_order_mark_and_windows_line_ends_are_read(tmp_path):
    content = b'\xef\xbb\xbf{"stay":\r\n {"lawful": false}}'
    assert Case(stay=Stay(lawful=False)) == from_text(tmp_path, "a.json", content)


def test_null_is_unknown():
    assert Case() == Case.from_dict({"stay": None, "person": {"age": None}})
    means = Case.from_dict({"trafficking": {"means": {"threat": None, "force": True}}})
    assert Selection.of(Means.FORCE) == means.trafficking.means


@pytest.mark.parametrize("kind", [Case, Charge])
def test_unknown_facts_are_left_out_when_a_record_is_written(kind):
    assert {} == kind().to_dict()


@given(record=cases() | charges())
def test_what_is_written_is_read_back_equal(record):
    plain = record.to_dict()
    assert record == type(record).from_dict(plain)
    assert record == type(record).from_dict(json.loads(json.dumps(plain)))


@pytest.mark.slow
@given(case=cases())
def test_what_is_written_as_yaml_is_read_back_equal(case, tmp_path_factory):
    path = tmp_path_factory.mktemp("case") / "case.yaml"
    with path.open("w", encoding="utf-8") as stream:
        YAML(typ="safe", pure=True).dump(case.to_dict(), stream)
    assert case == Case.from_file(path)


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.dates(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from([*Case.groups(), *Person.facts, *Trafficking.facts, "only"])
            | st.text(),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@pytest.mark.slow
@given(data=ANYTHING)
def test_whatever_is_given_becomes_a_case_or_an_explained_error(data):
    try:
        case = Case.from_dict(data)
    except CaseError as error:
        assert error.problems
        assert all(problem.message for problem in error.problems)
    else:
        assert case == Case.from_dict(case.to_dict())


@given(content=st.binary(max_size=60), name=st.sampled_from(["a.json", "a.yaml"]))
def test_whatever_bytes_a_file_holds_become_a_case_or_an_explained_error(
    content, name, tmp_path_factory
):
    path = tmp_path_factory.mktemp("case") / name
    path.write_bytes(content)
    try:
        Case.from_file(path)
    except CaseError as error:
        assert name == error.source


def test_a_declared_fact_is_a_term_and_on_an_instance_a_value():
    assert isinstance(Stay.lawful, YesNo)
    assert "stay.lawful" == repr(Stay.lawful) == Stay.lawful.path
    assert (None, False) == (Stay().lawful, Stay(lawful=False).lawful)
    assert "Stay(lawful=False)" == repr(Stay(lawful=False))
    with pytest.raises(UndecidedError):
        bool(Stay.lawful)
    with pytest.raises(AttributeError):
        Stay(lawful=False).lawful = True


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Stay(lawful="no"), "stay.lawful: 'no' is not true or false"),
        (lambda: Stay(lawfull=True), "stay.lawfull: 'lawfull' is not known here; did you mean"),
        (lambda: Person(birth_date=datetime(2000, 1, 1)), "person.birth_date: "),  # noqa: DTZ001
        (lambda: Trafficking(means={Means.FORCE}), "trafficking.means: a list is not a means"),
    ],
    ids=["value", "name", "datetime", "set"],
)
def test_a_group_made_in_python_is_checked_too(make, message):
    with pytest.raises(CaseError) as caught:
        make()
    assert str(caught.value).startswith(message)


def test_a_selection_states_its_possibilities_once():
    with pytest.raises(ArgumentError, match="'threat' cannot both hold and not hold"):
        Selection(frozenset({Means.THREAT}), frozenset({Means.THREAT}))
    with pytest.raises(ArgumentError, match="a selection that says nothing"):
        Selection()


def test_a_record_of_another_kind_is_refused():
    with pytest.raises(ArgumentError, match="case: Charge is not a case"):
        Case.check(Charge())


def test_a_country_may_add_a_group_but_not_take_a_key():
    case = Case.from_dict({"toyland": {"registered": True}, "stay": {"lawful": True}})
    assert {"stay": {"lawful": True}, "toyland": {"registered": True}} == case.to_dict()
    assert case == pickle.loads(pickle.dumps(case))  # noqa: S301
    assert case.value(ToyFacts.registered) is True
    assert Case().value(ToyFacts.registered) is None

    class Taken(FactGroup, key="stay"):
        """A group whose key is taken."""

        yes: YesNo = YesNo("it is so")

    with pytest.raises(ArgumentError, match="fact group key 'stay' of Taken is taken by Stay"):
        toyland(fact_groups=(Taken,))
