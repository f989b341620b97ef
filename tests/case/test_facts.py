"""Facts: a term where they are declared, a value on an instance, read strictly and written back."""

from __future__ import annotations

import copy
import itertools
import pickle
from datetime import UTC, date, datetime

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.countries import COUNTRIES

from traffick_rules import ArgumentError, Case, CaseError, Charge, Problem, UndecidedError
from traffick_rules.facts import (
    Act,
    Exploitation,
    Fact,
    Findings,
    Judgment,
    Means,
    Needs,
    Person,
    Selection,
    Stay,
    StayGround,
    Trafficking,
)
from traffick_rules.facts.fact import ReadingError
from traffick_rules.testing.strategies import selections, values

FACTS = [
    fact for group in {**Case.groups(), **Charge.groups()}.values() for fact in group.facts.values()
]
ONE_OF_EACH_KIND = [
    Stay.lawful,
    Findings.risk_of_persecution,
    Person.birth_date,
    Person.age,
    Stay.ground,
    Trafficking.means,
]


def refusals(fact, raw):
    with pytest.raises(ReadingError) as caught:
        fact.read(raw)
    return [(problem.path, problem.message, problem.hint) for problem in caught.value.problems]


def problems_of(make):
    with pytest.raises(CaseError) as caught:
        make()
    return list(caught.value.problems)


@pytest.mark.parametrize(
    ("fact", "raw", "value"),
    [
        (Stay.lawful, True, True),
        (Stay.lawful, False, False),
        (Findings.risk_of_persecution, False, False),
        (Person.birth_date, "2008-02-29", date(2008, 2, 29)),
        (Person.birth_date, date(2008, 2, 29), date(2008, 2, 29)),
        (Person.birth_date, "1900-01-01", date(1900, 1, 1)),
        (Person.birth_date, "2199-12-31", date(2199, 12, 31)),
        (Person.age, 0, 0),
        (Person.age, 120, 120),
        (Stay.ground, "visa", StayGround.VISA),
        (Stay.ground, StayGround.VISA, StayGround.VISA),
        (Trafficking.means, ["force", "threat"], Selection.of(Means.FORCE, Means.THREAT)),
        (Trafficking.means, ("force",), Selection.of(Means.FORCE)),
        (
            Trafficking.means,
            {"force": True, "threat": False, "fraud": None},
            Selection(yes=frozenset({Means.FORCE}), no=frozenset({Means.THREAT})),
        ),
        (Trafficking.means, {"only": ["force"]}, Selection.only(Means, Means.FORCE)),
        (Trafficking.means, {"only": []}, Selection.only(Means)),
        (Trafficking.means, Selection.of(Means.FORCE), Selection.of(Means.FORCE)),
    ],
    ids=range(17),
)
def test_a_fact_reads_its_value_from_plain_data(fact, raw, value):
    assert value == fact.read(raw)
    assert type(value) is type(fact.read(raw))


@pytest.mark.parametrize("raw", ["yes", "true", "Y", "ja", " TRUE ", "1"])
def test_a_quoted_yes_is_refused_with_the_way_to_write_it(raw):
    expected = ("", f"{raw!r} is not true or false", "write true, without quotes")
    assert [expected] == refusals(Stay.lawful, raw)


@pytest.mark.parametrize("raw", ["no", "false", "N", "nej", " FALSE ", "0"])
def test_a_quoted_no_is_refused_with_the_way_to_write_it(raw):
    expected = ("", f"{raw!r} is not true or false", "write false, without quotes")
    assert [expected] == refusals(Stay.lawful, raw)


@pytest.mark.parametrize(
    ("raw", "as_shown"),
    [
        (0, "0"),
        (1, "1"),
        (1.0, "1.0"),
        ("perhaps", "'perhaps'"),
        ("", "''"),
        ([], "a list"),
        ({}, "an object"),
        (None, "null"),
    ],
    ids=range(8),
)
@pytest.mark.parametrize("fact", [Stay.lawful, Findings.risk_of_persecution], ids=repr)
def test_what_only_resembles_yes_or_no_is_refused(fact, raw, as_shown):
    hint = "write true or false, or leave it out where it is unknown"
    assert [("", f"{as_shown} is not true or false", hint)] == refusals(fact, raw)


@pytest.mark.parametrize(
    "raw", ["2010-02-30", "2010-13-01", "2010-00-01", "2009-02-29", "0000-01-01"]
)
def test_an_impossible_day_is_refused(raw):
    expected = ("", f"{raw!r} is not a day of the calendar", "check month and day")
    assert [expected] == refusals(Person.birth_date, raw)


@pytest.mark.parametrize(
    ("raw", "as_shown"),
    [
        ("2010-2-3", "'2010-2-3'"),
        ("20100203", "'20100203'"),
        ("2010-W05-3", "'2010-W05-3'"),
        ("2010-02-03T00:00:00", "'2010-02-03T00:00:00'"),
        ("2010-02-03\n", r"'2010-02-03\n'"),
        ("\u0662\u0660\u0661\u0660-02-03", "'\u0662\u0660\u0661\u0660-02-03'"),
        (2010, "2010"),
        (True, "true"),
        ([], "a list"),
    ],
    ids=range(9),
)
def test_a_day_is_written_in_one_way_only(raw, as_shown):
    expected = ("", f"{as_shown} is not a day written YYYY-MM-DD", "such as '2008-05-01'")
    assert [expected] == refusals(Person.birth_date, raw)


@pytest.mark.parametrize("raw", ["1899-12-31", "2200-01-01", date(1899, 12, 31), date(2200, 1, 1)])
def test_a_day_of_another_age_is_refused_with_the_limits(raw):
    expected = ("", f"{raw} is out of range", "give a day from 1900-01-01 to 2199-12-31")
    assert [expected] == refusals(Person.birth_date, raw)


@pytest.mark.parametrize(
    ("raw", "as_shown", "hint"),
    [
        (-1, "-1", ""),
        (121, "121", ""),
        (17.0, "17.0", ""),
        (17.9, "17.9", ""),
        (True, "true", ""),
        (False, "false", ""),
        ("17", "'17'", "write it without quotes"),
        ("seventeen", "'seventeen'", ""),
        ("-1", "'-1'", ""),
        ([17], "a list", ""),
        (float("nan"), "nan", ""),
        (10**80, "1" + "0" * 59 + "…", ""),
    ],
    ids=range(12),
)
def test_what_is_not_a_whole_number_in_the_range_is_refused(raw, as_shown, hint):
    expected = ("", f"{as_shown} is not a whole number of years from 0 to 120", hint)
    assert [expected] == refusals(Person.age, raw)


@pytest.mark.parametrize(
    ("raw", "hint"),
    [
        ("VISA", "did you mean 'visa'?"),
        ("occupation", "such as 'citizenship'"),
    ],
)
def test_a_possibility_that_does_not_exist_is_refused_with_the_nearest_or_all(raw, hint):
    assert [("", f"{raw!r} is not a ground of stay", hint)] == refusals(Stay.ground, raw)


@pytest.mark.parametrize("raw", [None, 1, True, ["visa"], {"visa": True}], ids=str)
def test_one_of_several_is_written_as_one_text(raw):
    [(path, message, _)] = refusals(Stay.ground, raw)
    assert "" == path
    assert message.endswith(" is not a ground of stay")


THREATENED = {
    "list": lambda: ["threat", "deception"],
    "tuple": lambda: ("threat", "deception"),
    "set": lambda: {"threat", "deception"},
    "frozenset": lambda: frozenset({Means.THREAT, Means.DECEPTION}),
    "iterator": lambda: iter(["threat", "deception"]),
    "keys": {"threat": 1, "deception": 2}.keys,
    "array": lambda: np.array(["threat", "deception"]),
    "series": lambda: pd.Series(["threat", "deception"]),
}


@pytest.mark.parametrize("kind", THREATENED)
def test_several_are_taken_from_any_collection(kind):
    said = Selection(yes=frozenset({Means.THREAT, Means.DECEPTION}))
    assert said == Trafficking.means.read(THREATENED[kind]())
    assert Selection.only(Means, *said.yes) == Trafficking.means.read({"only": THREATENED[kind]()})


def test_a_collection_that_cannot_be_right_is_refused_in_an_order_that_does_not_change():
    assert [("", "an empty list says nothing")] == [
        each[:2] for each in refusals(Trafficking.means, set())
    ]
    assert ["'thret' is not a means", "'xx' is not a means"] == [
        message for _, message, _ in refusals(Trafficking.means, {"xx", "threat", "thret"})
    ]
    [(_, message, _)] = refusals(Trafficking.means, itertools.repeat("threat"))
    assert "has more entries than there are possibilities" == message
    for none in ("threat", b"threat", list, 5):
        [(_, message, _)] = refusals(Trafficking.means, none)
        assert message.endswith("is not a list or an object")


def test_among_many_possibilities_a_near_one_or_an_example_is_suggested():
    expected = (
        "[0]",
        "'Denmark' is not an ISO 3166-1 alpha-2 country code",
        "give two capital letters, as DK for Denmark",
    )
    assert [expected] == refusals(Person.citizenships, ["Denmark"])


@pytest.mark.parametrize(
    ("raw", "places"),
    [
        (["decption", "force", 7, "force"], ["[0]", "[2]", "[3]"]),
        ({"only": ["force", None]}, [".only[1]"]),
        ({"decption": True, "force": "no"}, [".decption", ".force"]),
    ],
    ids=["list", "only", "object"],
)
def test_every_bad_item_of_a_selection_is_reported_with_its_place(raw, places):
    assert places == [path for path, _, _ in refusals(Trafficking.means, raw)]


@pytest.mark.parametrize("raw", ["force", 1, True, None, 1.5], ids=str)
def test_a_selection_is_written_as_a_list_or_an_object(raw):
    [(path, message, hint)] = refusals(Trafficking.means, raw)
    listed = "force" if raw == "force" else "threat"
    assert ("", f"write a list, such as ['{listed}']") == (path, hint)
    assert message.endswith(" is not a list or an object")


def test_a_selection_of_other_possibilities_is_refused():
    [(_, message, _)] = refusals(Trafficking.means, Selection.of(Act.TRANSFER))
    assert message.endswith(" is not a selection of Means")


@pytest.mark.parametrize("fact", FACTS, ids=repr)
@given(data=st.data())
def test_what_a_fact_writes_it_reads_back(fact, data):
    value = data.draw(values(fact))
    assert value == fact.read(fact.write(value))
    assert fact.is_value(value)


@pytest.mark.parametrize(
    ("selection", "plain"),
    [
        (Selection.of(Means.FORCE, Means.THREAT), ["threat", "force"]),
        (
            Selection(yes=frozenset({Means.FORCE}), no=frozenset({Means.THREAT})),
            {"threat": False, "force": True},
        ),
        (Selection(no=frozenset({Means.FRAUD})), {"fraud": False}),
        (Selection.only(Means, Means.FRAUD), {"only": ["fraud"]}),
        (Selection.only(Means), {"only": []}),
        (Selection.of(*Means), [means.value for means in Means]),
    ],
    ids=range(6),
)
def test_a_selection_is_written_in_the_shortest_form_in_order_of_declaration(selection, plain):
    written = Trafficking.means.write(selection)
    assert plain == written
    assert list(plain) == list(written)


@pytest.mark.parametrize("fact", ONE_OF_EACH_KIND, ids=repr)
def test_a_term_has_no_truth_value(fact):
    with pytest.raises(UndecidedError) as caught:
        bool(fact)
    expected = "is a term, neither true nor false; combine terms with all_of, any_of and not_"
    assert f"{fact.path} {expected}" == str(caught.value)


def test_terms_cannot_be_combined_with_the_words_and_or_not():
    with pytest.raises(UndecidedError):
        _ = Stay.lawful and Stay.detained
    with pytest.raises(UndecidedError):
        _ = Stay.lawful or Stay.detained
    with pytest.raises(UndecidedError):
        _ = not Stay.lawful


def test_a_declared_fact_is_a_term_and_on_an_instance_unknown_until_stated():
    for fact in FACTS:
        assert isinstance(fact, Fact)
        assert fact is getattr(fact.group, fact.name)
        assert f"{fact.group.key}.{fact.name}" == fact.path == repr(fact)
        assert getattr(fact.group(), fact.name) is None, fact


def test_a_norm_says_who_decides_it():
    assert "the asylum authority decides" == Findings.risk_of_persecution.decided_by
    assert "the court decides" == Exploitation.manifestly_unreasonable_conditions.decided_by


def test_the_opposite_of_a_fact_has_words_of_its_own_or_made_ones():
    assert "the person has no right to stay" == Stay.lawful.negated
    assert "it is not so that the person is detained" == Stay.detained.negated


def test_false_is_known_and_none_is_unknown():
    stay = Stay(lawful=False, detained=None)
    assert {"lawful": False} == stay.known()
    assert Stay(lawful=False) == stay
    assert Stay() != stay


def test_a_group_cannot_be_changed():
    stay = Stay(lawful=False)
    with pytest.raises(AttributeError):
        stay.lawful = True
    with pytest.raises(AttributeError):
        stay.lawfull = True
    with pytest.raises(AttributeError):
        del stay.lawful
    assert Stay(lawful=False) == stay


def test_a_group_takes_names_only():
    with pytest.raises(TypeError):
        Stay(True)


def test_equal_groups_are_one_in_a_set_and_groups_of_different_kinds_never_equal():
    assert 1 == len({Trafficking(means=Selection.of(Means.FORCE)) for _ in range(2)})
    assert 2 == len({Stay(), Needs()})
    assert Stay(lawful=True) != {"lawful": True}


def test_a_group_survives_copying_and_pickling():
    group = Trafficking(means=Selection.only(Means, Means.FORCE), first_day=date(2010, 1, 1))
    assert group == copy.deepcopy(group)
    assert group == pickle.loads(pickle.dumps(group))  # noqa: S301


def test_a_group_shows_the_facts_that_are_stated():
    assert "Stay()" == repr(Stay())
    assert "Person(age=17, age_disputed=False)" == repr(Person(age_disputed=False, age=17))


WRONG = [
    (Stay.lawful, "no"),
    (Stay.lawful, 1),
    (Findings.risk_of_persecution, 0),
    (Person.birth_date, "2000-01-01"),
    (Person.birth_date, datetime(2000, 1, 1, tzinfo=UTC)),
    (Person.birth_date, date(1899, 12, 31)),
    (Person.age, 17.0),
    (Person.age, True),
    (Person.age, 121),
    (Stay.ground, "visa"),
    (Stay.ground, Means.FORCE),
    (Trafficking.means, ["force"]),
    (Trafficking.means, Selection.of(Act.TRANSFER)),
    (Trafficking.means, Selection.of("force")),
    (Judgment.on, 2010),
]


@pytest.mark.parametrize(("fact", "value"), WRONG, ids=range(len(WRONG)))
def test_a_value_of_the_wrong_kind_is_refused_with_its_path(fact, value):
    problems = problems_of(lambda: fact.group(**{fact.name: value}))
    assert [fact.path] == [problem.path for problem in problems]
    assert problems[0].message


def test_all_wrong_values_of_a_group_are_refused_at_once():
    problems = problems_of(lambda: Stay(ground="visa", lawful="no"))
    assert ["stay.lawful", "stay.ground"] == [problem.path for problem in problems]


def test_a_fact_that_does_not_exist_is_refused_with_the_nearest_or_all():
    near = Problem("stay.lawfull", "'lawfull' is not known here", "did you mean 'lawful'?")
    assert [near] == problems_of(lambda: Stay(lawfull=True))
    far = Problem(
        "judgment.x", "'x' is not known here", "known: on, unconditional_prison, prison_years"
    )
    assert [far] == problems_of(lambda: Judgment(x=1))


@pytest.mark.parametrize(
    "make",
    [
        lambda: Person(birth_date=date(1492, 10, 12)),
        lambda: Person(birth_date=datetime(2000, 1, 1, tzinfo=UTC)),
        lambda: Trafficking(means=Means.FORCE),
        lambda: Stay(ground=Means.FORCE),
        lambda: Case.from_dict({"person": {"birth_date": datetime(2000, 1, 1, tzinfo=UTC)}}),
        lambda: Case.from_dict({"trafficking": {"means": [Act.TRANSFER]}}),
    ],
    ids=["day", "moment", "member", "other member", "moment read", "other member read"],
)
def test_a_message_shows_a_value_as_a_case_file_writes_it(make):
    """Messages are for people who fill in case files; Python's names for values are not theirs."""
    [problem] = problems_of(make)
    assert "datetime." not in problem.message
    assert "<" not in problem.message


@pytest.mark.parametrize(
    "stay", [{"lawful": False}, None, "no", Needs()], ids=["dict", "none", "text", "other group"]
)
def test_a_record_takes_groups_of_the_right_kind_only(stay):
    assert ["stay"] == [problem.path for problem in problems_of(lambda: Case(stay=stay))]


def test_a_record_cannot_be_changed():
    case = Case(stay=Stay(lawful=False))
    with pytest.raises(AttributeError):
        case.stay = Stay()
    assert 1 == len({case, Case(stay=Stay(lawful=False))})


def test_a_record_gives_the_value_of_any_term():
    case = Case(stay=Stay(lawful=False))
    assert case.value(Stay.lawful) is False
    assert case.value(Stay.ground) is None
    assert case.value(Judgment.on) is None


@given(selection=selections(Means))
def test_a_selection_says_of_each_possibility_whether_it_holds(selection):
    assert selection.yes == {means for means in Means if selection.state(means) is True}
    assert selection.no == {means for means in Means if selection.state(means) is False}


def test_only_closes_the_list_and_of_leaves_the_rest_open():
    assert Selection.of(Means.FORCE).state(Means.THREAT) is None
    assert Selection.only(Means, Means.FORCE).state(Means.THREAT) is False
    assert frozenset(Means) == Selection.only(Means).no


def test_a_selection_that_says_nothing_or_both_is_refused():
    with pytest.raises(ArgumentError) as caught:
        Selection.of()
    expected = "a selection that says nothing; leave the fact out (unknown), or use Selection.only"
    assert expected == str(caught.value)
    both = frozenset({Means.THREAT, Means.FRAUD})
    with pytest.raises(ArgumentError) as caught:
        Selection(yes=both, no=both)
    assert "'fraud' cannot both hold and not hold" == str(caught.value)


def test_a_selection_does_not_change_with_the_set_it_was_made_from():
    members = {Means.FORCE}
    selection = Selection(yes=members)
    members.add(Means.THREAT)
    assert Selection.of(Means.FORCE) == selection
    assert hash(Selection.of(Means.FORCE)) == hash(selection)


def test_an_interview_has_a_question_for_every_fact_of_every_country() -> None:
    groups = [
        group for country in COUNTRIES for group in (*country.fact_groups, *country.charge_groups)
    ]
    facts = [fact for group in groups for fact in group.facts.values()]
    assert facts
    assert [] == [fact.path for fact in facts if not fact.question.endswith("?")]
