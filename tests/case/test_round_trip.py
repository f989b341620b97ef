"""What a record writes it reads back, through data, files and pickles; and nothing else gets in."""

from __future__ import annotations

import copy
import json
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.toyland import TOYLAND, ToyFacts

from traffick_rules import Case, CaseError, Charge
from traffick_rules.case import own_groups
from traffick_rules.case.record import Record
from traffick_rules.facts import Person, Stay, Trafficking
from traffick_rules.testing.strategies import cases, charges

RECORDS = cases() | charges() | cases(TOYLAND)
FACTS = {fact.path: fact for group in Case.groups().values() for fact in group.facts.values()}


@given(record=RECORDS, name=st.sampled_from(["a.json", "a.yaml"]), ascii_only=st.booleans())
def test_a_record_written_as_json_is_read_from_a_file_of_either_kind(
    record, name, ascii_only, tmp_path_factory
):
    """JSON is YAML 1.2."""
    path = tmp_path_factory.mktemp("record") / name
    path.write_text(json.dumps(record.to_dict(), ensure_ascii=ascii_only), encoding="utf-8")
    assert record == type(record).from_file(path)


@given(record=RECORDS)
def test_a_record_survives_pickling_and_copying(record):
    assert record == pickle.loads(pickle.dumps(record))  # noqa: S301
    assert record == copy.deepcopy(record)
    assert hash(record) == hash(copy.copy(record))


@given(record=RECORDS)
def test_exactly_the_known_facts_are_written(record):
    written = {f"{key}.{name}" for key, facts in record.to_dict().items() for name in facts}
    known = {
        fact.path
        for group in (*record.groups().values(), ToyFacts)
        for fact in group.facts.values()
        if record.value(fact) is not None
    }
    # What follows from a route has a value, and is not stated.
    followed = {f"trafficking.{name}" for name in ("countries", "acts", "first_day", "last_day")}
    has_route = record.value(Trafficking.route) is not None
    assert known - written <= (followed if has_route else set())
    assert written <= known
    assert all(record.to_dict().values())


@given(record=RECORDS)
def test_null_says_no_more_than_leaving_out(record):
    plain = record.to_dict()
    with_nulls = {
        key: dict.fromkeys(group.facts) | plain.get(key, {})
        for key, group in own_groups.loaded(type(record)).items()
    }
    assert record == type(record).from_dict(with_nulls)
    absent = dict.fromkeys(record.groups())
    assert record == type(record).from_dict(absent | plain)


@given(record=RECORDS, data=st.data())
def test_the_order_of_facts_never_matters(record, data):
    plain = record.to_dict()
    shuffled = {
        key: dict(data.draw(st.permutations(list(plain[key].items()))))
        for key in data.draw(st.permutations(list(plain)))
    }
    assert record == type(record).from_dict(shuffled)


def test_reading_leaves_the_data_as_it_was():
    data = {"stay": {"lawful": False}, "trafficking": {"means": {"only": ["force"]}}}
    before = copy.deepcopy(data)
    case = Case.from_dict(data)
    assert before == data
    data["stay"]["lawful"] = True
    data["trafficking"]["means"]["only"].append("threat")
    assert Case.from_dict(before) == case


def test_what_was_written_can_be_changed_without_changing_the_record():
    case = Case.from_dict({"stay": {"lawful": False}, "trafficking": {"means": ["force"]}})
    written = case.to_dict()
    written["stay"]["lawful"] = True
    written["trafficking"]["means"].append("threat")
    assert {"stay": {"lawful": False}, "trafficking": {"means": ["force"]}} == case.to_dict()


SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.dates().map(str)
    | st.sampled_from(["no", "yes", "NO", "force", "visa", "2010-02-30", "only"])
)
PLAIN = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=4,
)


@given(data=st.dictionaries(st.sampled_from(list(FACTS)), PLAIN, min_size=1, max_size=5))
@pytest.mark.slow
def test_anything_in_the_place_of_a_fact_is_read_or_refused_with_a_place_of_the_data(data):
    nested: dict[str, dict[str, object]] = {}
    for path, value in data.items():
        key, _, name = path.partition(".")
        nested.setdefault(key, {})[name] = value
    try:
        case = Case.from_dict(nested)
    except CaseError as error:
        places = [problem.path for problem in error.problems]
        assert places
        assert [] == [place for place in places if not place.startswith(tuple(data))]
    else:
        assert case == Case.from_dict(case.to_dict())


TOKENS = [
    *"{}[]:,-?|>'\"%#*&!@`~ \n\t01_",
    *("stay", "person", "lawful", "age", "true", "no", "null", "- ", ": ", "? ", "\n  "),
    *("---\n", "...", "<<: ", "%YAML 1.2\n", "0x1f", "1e3", ".inf", "2010-01-01", "\\u", "\ufeff"),
]


@given(
    content=st.lists(st.sampled_from(TOKENS), max_size=12).map("".join),
    name=st.sampled_from(["a.json", "a.yaml"]),
)
def test_whatever_text_a_file_holds_becomes_a_case_or_an_explained_error(
    content, name, tmp_path_factory
):
    path = tmp_path_factory.mktemp("case") / name
    path.write_text(content, encoding="utf-8", newline="")
    try:
        case = Case.from_file(path)
    except CaseError as error:
        assert name == error.source
        assert str(error).startswith(f"{name}: ")
    else:
        assert case == Case.from_dict(case.to_dict())


@pytest.mark.parametrize("kind", [Case, Charge], ids=["case", "charge"])
def test_nothing_known_is_written_as_an_empty_object_and_read_back(kind):
    assert {} == kind().to_dict()
    assert kind() == kind.from_dict({}) == kind.from_dict({key: {} for key in kind.groups()})


def test_a_case_and_a_charge_are_records_and_never_equal():
    assert issubclass(Case, Record)
    assert issubclass(Charge, Record)
    assert Case(person=Person(age=17)) != Charge(person=Person(age=17))


def test_dates_may_be_days_of_python_in_data():
    written = {"trafficking": {"first_day": "2010-01-31"}}
    day = Trafficking.first_day.read("2010-01-31")
    assert Case.from_dict(written) == Case.from_dict({"trafficking": {"first_day": day}})


def test_a_record_itself_is_no_plain_data():
    with pytest.raises(CaseError) as caught:
        Case.from_dict(Case(stay=Stay(lawful=False)))
    assert ['write an object such as {"stay": {"lawful": false}}'] == [
        problem.hint for problem in caught.value.problems
    ]
