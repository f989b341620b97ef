"""Case files as they come: hostile, careless or merely odd, in JSON and in YAML."""

from __future__ import annotations

import json
import pickle
import time
import warnings
from pathlib import Path

import pytest

from traffick_rules import Case, CaseError, Charge, Problem
from traffick_rules.facts import Country, Person, Selection, Stay


@pytest.fixture
def write(tmp_path):
    def written(name, content):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return written


def refusal(path, kind=Case):
    with pytest.raises(CaseError) as caught:
        kind.from_file(path)
    return caught.value


@pytest.mark.parametrize("name", ["a.json", "a.JSON", "a.yaml", "a.yml", "a.YML"])
@pytest.mark.parametrize("as_path", [str, lambda path: path], ids=["text", "path"])
def test_a_file_is_read_by_its_ending_in_either_case(write, name, as_path):
    path = as_path(write(name, '{"stay": {"lawful": false}}'))
    assert Case(stay=Stay(lawful=False)) == Case.from_file(path)


def test_a_charge_is_read_from_a_file_too(write):
    assert Charge() == Charge.from_file(write("a.json", "{}"))
    error = refusal(write("b.yaml", "stay: {}\n"), Charge)
    (problem,) = error.problems
    assert ("stay", "'stay' is not known here") == (problem.path, problem.message)
    assert problem.hint.startswith(f"known: {', '.join(Charge.groups())}")


WRONG = {
    "stay": {"lawful": "no", "ground": "vissa"},
    "person": {"age": 17.9, "agee": 3, "birth_date": "2010-02-30"},
    "trafficking": {"means": ["force", "decption", 1], "last_day": "1.5.2008"},
    "needs": [],
    "unheard_of": {"x": 1},
}
WRONG_PATHS = {
    "stay.lawful",
    "stay.ground",
    "person.age",
    "person.agee",
    "person.birth_date",
    "trafficking.means[1]",
    "trafficking.means[2]",
    "trafficking.last_day",
    "needs",
    "unheard_of",
}


@pytest.mark.parametrize("name", ["a.json", "a.yaml"])
def test_all_errors_of_a_file_are_reported_at_once_each_with_the_file(write, name):
    error = refusal(write(name, json.dumps(WRONG)))
    assert name == error.source
    assert WRONG_PATHS == {problem.path for problem in error.problems}
    assert len(WRONG_PATHS) == len(error.problems)
    assert [f"{name}: {problem}" for problem in error.problems] == str(error).splitlines()


def test_the_same_errors_are_reported_of_data_and_of_files(write):
    with pytest.raises(CaseError) as caught:
        Case.from_dict(WRONG)
    assert caught.value.problems == refusal(write("a.json", json.dumps(WRONG))).problems
    assert caught.value.problems == refusal(write("a.yaml", json.dumps(WRONG))).problems


def test_an_error_of_a_file_survives_pickling_with_its_source(write):
    error = refusal(write("a.json", json.dumps(WRONG)))
    again = pickle.loads(pickle.dumps(error))  # noqa: S301
    assert (error.problems, "a.json", str(error)) == (again.problems, again.source, str(again))


def test_errors_come_in_the_order_of_the_file():
    """`CaseError.problems` promises it: a reader goes through the file from top to bottom."""
    with pytest.raises(CaseError) as caught:
        Case.from_dict({"stay": {"lawful": "no"}, "person": {"age": "17"}})
    assert ["stay.lawful", "person.age"] == [problem.path for problem in caught.value.problems]


CONTRADICTORY = {
    "person": {"birth_date": "2000-01-01"},
    "trafficking": {"first_day": "1999-12-31"},
}


@pytest.mark.parametrize(
    "other",
    [
        {"stay": {"lawful": "no"}},
        {"stay": {"lawfull": True}},
        {"stay": []},
        {"unknown": {}},
        {"unknown": 1},
        {"un.known": {}},
        {"un[known]": {}},
        {"stay": {"law.ful": True}},
        {"x" * 61: {}},
        {"stay": {"x" * 61: True}},
        {7: {}},
        {"stay": {7: True}},
    ],
    ids=lambda other: str(other)[:30],
)
def test_a_contradiction_is_reported_beside_any_other_error(other):
    with pytest.raises(CaseError) as caught:
        Case.from_dict({**CONTRADICTORY, **other})
    assert 2 == len(caught.value.problems)
    assert "trafficking.first_day" == caught.value.problems[-1].path


def test_a_fact_that_could_not_be_read_contradicts_nothing():
    with pytest.raises(CaseError) as caught:
        Case.from_dict({**CONTRADICTORY, "person": {"birth_date": "2000-01-32"}})
    assert ["person.birth_date"] == [problem.path for problem in caught.value.problems]


def test_a_contradiction_in_a_file_names_the_file(write):
    error = refusal(write("a.yaml", json.dumps(CONTRADICTORY)))
    assert "a.yaml" == error.source
    assert str(error) == (
        "a.yaml: trafficking.first_day: 1999-12-31 contradicts person.birth_date 2000-01-01;"
        " correct one of them"
    )


@pytest.mark.parametrize(
    "data",
    [
        {"a\nb.json: all is well": 1},
        {"stay": {"a\nb": 1}},
        {"trafficking": {"means": {"a\nb": True}}},
        {"stay": {"\x1b[2J": 1}},
        {"stay": {"lawful": "\x1b[2J\n"}},
        {"trafficking": {"means": ["\x1b[2J\n"]}},
    ],
    ids=ascii,
)
def test_a_problem_is_one_printable_line_whatever_the_file_writes(data):
    """A key with a line break or a terminal's control codes must not forge or hide a message."""
    with pytest.raises(CaseError) as caught:
        Case.from_dict(data)
    assert str(caught.value).isprintable()


@pytest.mark.parametrize(
    "data",
    [
        {"x" * 10_000: 1},
        {"stay": {"x" * 10_000: 1}},
        {"stay": {"lawful": "x" * 10_000}},
        {"trafficking": {"means": ["x" * 10_000]}},
        {"trafficking": {"means": {"x" * 10_000: True}}},
    ],
    ids=["group", "fact", "value", "item", "possibility"],
)
def test_what_a_file_writes_at_length_is_cut_in_messages(data):
    with pytest.raises(CaseError) as caught:
        Case.from_dict(data)
    assert len(str(caught.value)) < 1_000


HUGE = 16**6_000  # Python refuses to write it in decimal digits.


def paths_refused(data):
    """The paths of a `CaseError`; kept from the test, whose failure report would print the number."""
    try:
        Case.from_dict(data)
    except CaseError as error:
        return {problem.path.partition(".")[0] for problem in error.problems}
    except Exception as error:  # noqa: BLE001 - what must not leave the library
        return type(error)


@pytest.mark.parametrize(
    ("make", "groups"),
    [
        (lambda: {"person": {"age": HUGE}}, {"person"}),
        (lambda: {"person": {HUGE: 1}}, {"person"}),
        (lambda: {"trafficking": {"means": {HUGE: True}}}, {"trafficking"}),
        (lambda: {"trafficking": {"means": [HUGE]}}, {"trafficking"}),
        (lambda: {"person": {"age": HUGE}, "stay": {"lawful": "no"}}, {"person", "stay"}),
    ],
    ids=["value", "fact", "possibility", "item", "beside another"],
)
def test_a_number_that_python_will_not_print_is_refused_like_any_other(make, groups):
    assert groups == paths_refused(make())


@pytest.mark.parametrize(
    "number",
    ["9" * 5_000, "-" + "9" * 5_000, "0x" + "f" * 5_000, "0o" + "7" * 6_000],
    ids=["decimal", "negative", "hexadecimal", "octal"],
)
def test_a_number_of_thousands_of_digits_in_yaml_is_refused(write, number):
    path = write("a.yaml", f"person:\n  age: {number}\n")
    try:
        Case.from_file(path)
    except Exception as error:  # noqa: BLE001 - pytest could not print the number either
        raised = type(error)
    assert CaseError is raised


@pytest.mark.parametrize("literal", ["NaN", "Infinity", "-Infinity", "1e999", "-1e999"])
def test_a_number_that_is_none_is_refused_in_json(write, literal):
    error = refusal(write("a.json", f'{{"person": {{"age": {literal}}}}}'))
    assert f"a.json: {literal} is not a JSON number" == str(error)


@pytest.mark.parametrize("literal", [".nan", ".inf", "-.inf", "1e999", "17.0", "1_7", "'17'"])
def test_only_a_whole_number_is_an_age_in_yaml(write, literal):
    error = refusal(write("a.yaml", f"person:\n  age: {literal}\n"))
    assert ["person.age"] == [problem.path for problem in error.problems]


def test_numbers_are_read_as_yaml_1_2_has_them(write):
    """To a YAML 1.1 reader 017 is fifteen."""
    assert Case(person=Person(age=17)) == Case.from_file(write("a.yaml", "person:\n  age: 017\n"))
    assert Case(person=Person(age=17)) == Case.from_file(write("a.yaml", "person:\n  age: 0o21\n"))


@pytest.mark.parametrize(
    ("content", "place"),
    [
        ('{"a": 1, "a": 1}', "'a'"),
        ('{"stay": {"lawful": true, "lawful": false}}', "'lawful'"),
        ('{"stay": {}, "\\u0073tay": {}}', "'stay'"),
    ],
)
def test_a_key_that_stands_twice_is_refused_in_json(write, content, place):
    expected = f"a.json: {place} stands twice in one object; keep one of them"
    assert expected == str(refusal(write("a.json", content)))


def test_a_key_that_stands_twice_is_refused_in_yaml(write):
    error = refusal(write("a.yaml", "stay:\n  lawful: true\n  lawful: false\n"))
    assert str(error).startswith("a.yaml: is not YAML: ")
    assert '"lawful"' in str(error)
    assert str(error).endswith("(line 3, column 3)")


def test_a_key_that_stands_twice_among_many_is_found_in_good_time(write):
    """A file of a few hundred kilobytes must not keep a server busy for seconds."""
    many = ",".join(f'"{number:x}": 1' for number in range(20_000))
    path = write("a.json", f'{{{many},"x": 1,"x": 1}}')
    start = time.perf_counter()
    error = refusal(path)
    assert time.perf_counter() - start < 1
    assert "a.json: 'x' stands twice in one object; keep one of them" == str(error)


def test_unknown_keys_by_the_thousand_are_reported_in_good_time():
    """A hundred are told one by one, and the rest counted."""
    start = time.perf_counter()
    with pytest.raises(CaseError) as caught:
        Case.from_dict({f"{number:x}.x": {} for number in range(10_000)})
    assert time.perf_counter() - start < 2
    assert 101 == len(caught.value.problems)
    assert "has 10000 keys that are not known here" in str(caught.value.problems[-1])


def test_a_file_may_be_as_large_as_one_mebibyte(write):
    content = b'{"stay": {"lawful": false}}'
    full = content + b" " * ((1 << 20) - len(content))
    assert Case(stay=Stay(lawful=False)) == Case.from_file(write("a.json", full))
    expected = "a.json: is larger than 1048576 bytes; one file holds one case"
    assert expected == str(refusal(write("a.json", full + b" ")))


@pytest.mark.parametrize("name", ["a.json", "a.yaml"])
@pytest.mark.parametrize(
    ("content", "byte"), [(b"{\xff}", 1), ("{}".encode("utf-16"), 0), (b'{"a": "\xe6"}', 7)]
)
def test_what_is_not_utf_8_is_refused_with_the_place(write, name, content, byte):
    expected = f"{name}: is not UTF-8 (byte {byte}); save it as UTF-8"
    assert expected == str(refusal(write(name, content)))


@pytest.mark.parametrize("name", ["a.json", "a.yaml"])
def test_a_byte_order_mark_is_skipped(write, name):
    content = b'\xef\xbb\xbf{"stay": {"lawful": false}}'
    assert Case(stay=Stay(lawful=False)) == Case.from_file(write(name, content))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("{", "expecting property name enclosed in double quotes (line 1, column 2)"),
        ("{}\n{}", "extra data (line 2, column 1)"),
        ("{'a': 1}", "expecting property name enclosed in double quotes (line 1, column 2)"),
        ('{"a": 1} // why', "extra data (line 1, column 10)"),
        ('{"a": no}', "expecting value (line 1, column 7)"),
    ],
)
def test_json_that_is_not_well_formed_is_refused_with_line_and_column(write, content, message):
    assert f"a.json: is not JSON: {message}" == str(refusal(write("a.json", content)))


@pytest.mark.parametrize(
    ("name", "content", "what"),
    [
        ("a.json", "null", "null"),
        ("a.json", "[]", "a list"),
        ("a.json", '"stay"', "'stay'"),
        ("a.json", "17", "17"),
        ("a.json", "true", "true"),
        ("a.yaml", "# nothing yet\n", "null"),
        ("a.yaml", "---\n", "null"),
        ("a.yaml", "- stay\n", "a list"),
        ("a.yaml", "stay\n", "'stay'"),
    ],
)
def test_a_file_that_holds_no_object_is_refused(write, name, content, what):
    hint = 'write an object such as {"stay": {"lawful": false}}'
    assert f"{name}: {what} is not an object; {hint}" == str(refusal(write(name, content)))


@pytest.mark.parametrize("name", ["a.json", "a.yaml"])
def test_an_empty_object_is_a_case_of_which_nothing_is_known(write, name):
    assert Case() == Case.from_file(write(name, "{}"))


@pytest.mark.parametrize("name", ["none.json", "none.yaml"])
def test_a_file_that_is_not_there_is_refused(tmp_path, name):
    error = refusal(tmp_path / name)
    assert (Problem("", "cannot be read: no such file or directory"),) == error.problems
    assert name == error.source


@pytest.mark.parametrize("name", ["dir.json", "dir.yml"])
def test_a_directory_is_refused(tmp_path, name):
    (tmp_path / name).mkdir()
    assert f"{name}: cannot be read: is a directory" == str(refusal(tmp_path / name))


def test_a_path_that_cannot_be_one_is_refused():
    with pytest.raises(CaseError):
        Case.from_file("a\0b.json")


@pytest.mark.parametrize(
    ("name", "ending"),
    [("a.txt", ".txt"), ("a.toml", ".toml")],
)
def test_a_file_with_another_ending_is_refused_unread(tmp_path, name, ending):
    expected = f"{name}: {ending!r} is not .json, .yaml or .yml"
    assert expected == str(refusal(tmp_path / name))


@pytest.mark.parametrize("path", ["a", ".json", "."])
def test_a_file_without_an_ending_is_refused_unread(path):
    assert f"{path}: has no ending; name the file .json, .yaml or .yml" == str(refusal(Path(path)))


@pytest.mark.parametrize("value", ["no", "No", "NO", "off", "n", "yes", "on", "y"])
def test_an_unquoted_word_is_never_yes_or_no_in_yaml(write, value):
    error = refusal(write("a.yaml", f"stay:\n  lawful: {value}\n"))
    assert "stay.lawful" == error.problems[0].path
    assert f"{value!r} is not true or false" == error.problems[0].message


@pytest.mark.parametrize("value", ["true", "True", "TRUE"])
def test_true_is_yes_in_yaml(write, value):
    assert Case(stay=Stay(lawful=True)) == Case.from_file(
        write("a.yaml", f"stay:\n  lawful: {value}\n")
    )


@pytest.mark.parametrize(
    "citizenships", ["[NO]", "\n    - NO", "{NO: true}", "{'NO': true}", "['NO']"]
)
def test_norway_is_norway_in_yaml(write, citizenships):
    case = Case.from_file(write("a.yaml", f"person:\n  citizenships: {citizenships}\n"))
    assert Selection.of(Country.NO) == case.person.citizenships


@pytest.mark.parametrize("day", ["2010-02-30", "'2010-02-30'", '"2010-02-30"'])
def test_an_impossible_day_in_yaml_is_refused_with_its_path(write, day):
    error = refusal(write("a.yaml", f"person:\n  birth_date: {day}\n"))
    expected = Problem(
        "person.birth_date", "'2010-02-30' is not a day of the calendar", "check month and day"
    )
    assert (expected,) == error.problems


@pytest.mark.parametrize("moment", ["2010-01-01T10:00:00Z", "2010-01-01 10:00:00", "2010-1-1"])
def test_a_moment_is_no_day_in_yaml(write, moment):
    error = refusal(write("a.yaml", f"person:\n  birth_date: {moment}\n"))
    assert f"{moment!r} is not a day written YYYY-MM-DD" == error.problems[0].message


ALIASES = "a: &a [x, x]\n" + "".join(
    f"{key}: &{key} [{', '.join([f'*{before}'] * 9)}]\n"
    for before, key in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (ALIASES, "anchor or alias 'a' (line 1) is not allowed; write the value out"),
        (
            "stay: &s {lawful: true}\n",
            "anchor or alias 's' (line 1) is not allowed; write the value out",
        ),
        (
            "stay:\n  lawful: &s true\n",
            "anchor or alias 's' (line 2) is not allowed; write the value out",
        ),
        ("stay: *s\n", "anchor or alias 's' (line 1) is not allowed; write the value out"),
        (
            "base: &b {lawful: true}\nstay:\n  <<: *b\n",
            "anchor or alias 'b' (line 1) is not allowed; write the value out",
        ),
        (
            'person:\n  age: !!int "17"\n',
            "tag 'tag:yaml.org,2002:int' (line 2) is not allowed; write the value without a tag",
        ),
        ("stay: !s {}\n", "tag '!s' (line 1) is not allowed; write the value without a tag"),
        ("stay: ! {}\n", "tag '!' (line 1) is not allowed; write the value without a tag"),
        (
            "%YAML 1.1\n---\nstay: {lawful: no}\n",
            "YAML 1.1 is not read; take the %YAML line out; this is YAML 1.2",
        ),
    ],
    ids=range(9),
)
def test_yaml_that_is_more_than_plain_data_is_refused(write, content, message):
    assert f"a.yaml: {message}" == str(refusal(write("a.yaml", content)))


@pytest.mark.parametrize("version", ["1.0", "1.3", "1.10", "2.0"])
def test_another_version_of_yaml_is_refused(write, version):
    assert "a.yaml" == refusal(write("a.yaml", f"%YAML {version}\n---\nstay: {{}}\n")).source


def test_the_version_of_yaml_may_be_stated(write):
    content = "%YAML 1.2\n---\nperson: {citizenships: [NO]}\nstay: {lawful: false}\n"
    case = Case.from_file(write("a.yaml", content))
    assert {"person": {"citizenships": ["NO"]}, "stay": {"lawful": False}} == case.to_dict()


@pytest.mark.parametrize(
    "content",
    [
        "stay:\n  <<: {lawful: true}\n",
        "<<: {stay: {lawful: true}}\n",
        "stay:\n  lawful: false\n  <<: {lawful: true}\n",
        "stay:\n  <<: [{lawful: true}, {lawful: false}]\n",
    ],
)
def test_a_merge_key_is_refused(write, content):
    """Merging is no part of YAML 1.2; with it one fact could be stated twice, with two values."""
    assert "a.yaml" == refusal(write("a.yaml", content)).source


@pytest.mark.parametrize(
    "content",
    ["? [a]\n: b\n", "? {a: 1}\n: b\n", "? [{a: 1}]\n: b\n", "? [[a]]\n: b\n", "{[{}]: 1}\n"],
)
def test_a_key_that_is_no_text_is_refused(write, content):
    assert "a.yaml" == refusal(write("a.yaml", content)).source


def test_two_documents_in_one_file_are_refused(write):
    error = refusal(write("a.yaml", "stay: {}\n---\nneeds: {}\n"))
    assert "a.yaml: is not YAML: but found another document (line 2, column 1)" == str(error)


@pytest.mark.parametrize(
    ("name", "opening", "message"),
    [
        ("a.json", "[" * 9 + "]" * 9, "is nested deeper than 8 levels"),
        ("a.json", '{"a":' * 9 + "1" + "}" * 9, "is nested deeper than 8 levels"),
        ("a.json", "[" * 200_000, "is nested too deeply"),
        ("a.yaml", "[" * 200_000, "is nested deeper than 8 levels (line 1)"),
        ("a.yaml", "- " * 100_000, "is nested deeper than 8 levels (line 1)"),
        ("a.yaml", "".join(" " * i + "a:\n" for i in range(50)), "is nested deeper than 8 levels"),
    ],
    ids=range(6),
)
def test_deep_nesting_is_refused(write, name, opening, message):
    assert str(refusal(write(name, opening))).startswith(f"{name}: {message}")


def test_reading_yaml_warns_of_nothing(write):
    """A warning of the YAML library would be about its own words, not the user's file."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        refusal(write("a.yaml", "%FOO bar\n---\nstay: {lawful: no}\n"))
    assert [] == caught
