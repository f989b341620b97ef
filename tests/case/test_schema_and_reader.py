"""The schema and the reader agree: what the schema of a file refuses, reading refuses as well."""

from __future__ import annotations

import json

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker
from tests.toyland import TOYLAND

from traffick_rules import Case, CaseError, Charge
from traffick_rules.facts import Day, OneOf, OpenNorm, RouteOfActs, SomeOf, WholeNumber, YesNo
from traffick_rules.testing.strategies import cases, charges

KINDS = {"case": Case, "charge": Charge}
VALIDATORS = {
    kind: Draft202012Validator(kind.json_schema(TOYLAND), format_checker=FormatChecker())
    for kind in KINDS.values()
}
RECORDS = {Case: cases(TOYLAND), Charge: charges(TOYLAND)}
FACTS = [
    (kind, fact)
    for kind in (Case, Charge)
    for group in kind.groups().values()
    for fact in group.facts.values()
]
WRONG = {
    YesNo: ["no", "true", 0, 1, 1.5, [], {}],
    OpenNorm: ["no", 0, [True]],
    Day: ["2010-02-30", "1.5.2008", "2010-2-3", "2008-05-01T00:00:00", 2008, True, []],
    WholeNumber: [17.9, "17", True, -1, 10**10, [], {}],
    OneOf: ["", "decption", 1, True, [], {}],
    SomeOf: [
        [],
        {},
        "force",
        ["decption"],
        [1],
        [None],
        {"only": "force"},
        {"only": ["decption"]},
        {"only": None},
        {"only": [], "force": True},
        {"decption": True},
        True,
    ],
    RouteOfActs: [
        [],
        "LV",
        True,
        ["LV"],
        [{}],
        [{"country": "Latvia"}],
        [{"country": None}],
        [{"country": "LV", "acts": ["recruting"]}],
        [{"country": "LV", "first_day": "2010-02-30"}],
        [{"country": "LV", "town": "Riga"}],
        [{"country": "LV"}] * 101,
        {"only": []},
        {"only": [{"country": "LV"}], "LV": True},
    ],
}
MUTATED = [(kind, fact, raw) for kind, fact in FACTS for raw in WRONG[type(fact)]]


def test_each_wrong_value_of_each_fact_is_refused_by_the_schema_and_by_the_reader():
    for kind, fact, raw in MUTATED:
        data = {fact.group.key: {fact.name: raw}}
        assert not VALIDATORS[kind].is_valid(data), data
        with pytest.raises(CaseError) as caught:
            kind.from_dict(data)
        assert caught.value.problems[0].path.startswith(fact.path)


PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=3,
)


@given(data=st.data())
def test_a_file_changed_at_random_that_the_schema_refuses_is_refused(data):
    kind = data.draw(st.sampled_from(list(KINDS.values())))
    groups = TOYLAND.groups(kind)
    plain = data.draw(RECORDS[kind]).to_dict()
    key = data.draw(st.sampled_from([*groups, "unknown", ""]))
    names = groups[key].facts if key in groups else ()
    name = data.draw(st.sampled_from([*names, "lawfull"]))
    value = data.draw(PLAIN)
    changed = {**plain, key: {**plain.get(key, {}), name: value}}
    assume(not VALIDATORS[kind].is_valid(changed))
    with pytest.raises(CaseError):
        kind.from_dict(changed)


@given(record=st.one_of(*RECORDS.values()))
def test_a_written_record_fits_the_schema_after_a_trip_through_json(record):
    data = json.loads(json.dumps(record.to_dict()))
    assert [] == [error.message for error in VALIDATORS[type(record)].iter_errors(data)]


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_null_fits_the_schema_wherever_a_fact_or_a_group_may_be_unknown(kind):
    assert VALIDATORS[kind].is_valid(dict.fromkeys(TOYLAND.groups(kind)))
    nulls = {key: dict.fromkeys(group.facts) for key, group in TOYLAND.groups(kind).items()}
    assert VALIDATORS[kind].is_valid(nulls)
    assert kind() == kind.from_dict(nulls)


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_the_schema_is_plain_json_and_each_caller_has_their_own(kind):
    schema = kind.json_schema(TOYLAND)
    assert schema == json.loads(json.dumps(schema))
    before = json.dumps(schema)
    schema["properties"].clear()
    assert before == json.dumps(kind.json_schema(TOYLAND))


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_the_schema_describes_each_fact_with_its_words_its_note_and_who_decides(kind):
    for key, group in TOYLAND.groups(kind).items():
        described = kind.json_schema(TOYLAND)["properties"][key]["anyOf"][0]
        assert list(group.facts) == list(described["properties"])
        for name, fact in group.facts.items():
            text = described["properties"][name]["description"]
            assert text.startswith(fact.words)
            assert fact.note in text
            if isinstance(fact, OpenNorm):
                assert text.endswith(f"(open norm: {fact.decided_by})")
