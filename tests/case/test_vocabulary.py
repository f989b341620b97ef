"""The shared vocabulary: documented, uniform, without anything that names a person; and extensible."""

from __future__ import annotations

import inspect
import re

import pytest
from tests.toyland import TOYLAND, ToyFacts, toyland

from traffick_rules import ArgumentError, Case, CaseError, Charge, TraffickRulesError, facts
from traffick_rules.facts import (
    Country,
    Day,
    FactGroup,
    OneOf,
    OpenNorm,
    Proceedings,
    RouteOfActs,
    SomeOf,
    Stay,
    StayGround,
    WholeNumber,
    YesNo,
)

GROUPS = {**Case.groups(), **Charge.groups()}
FACTS = [fact for group in GROUPS.values() for fact in group.facts.values()]
ENUMS = {fact.options for fact in FACTS if isinstance(fact, OneOf | SomeOf)}
SNAKE_CASE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")


def group_named(key, *names):
    namespace = {name: YesNo("it is so") for name in names or ("yes",)}
    return type("Made", (FactGroup,), {"__doc__": "A group for a test.", **namespace}, key=key)


@pytest.mark.parametrize("group", GROUPS.values(), ids=GROUPS)
def test_every_group_says_what_it_holds(group):
    own = vars(group)["__doc__"]
    assert own
    assert own.strip()[0].isupper()
    assert own.strip().endswith(".")


def test_every_group_of_the_vocabulary_is_in_a_record():
    public = {
        value
        for name in facts.__all__
        if isinstance(value := getattr(facts, name), type)
        and issubclass(value, FactGroup)
        and value is not FactGroup
    }
    assert public == set(GROUPS.values())


def test_every_set_of_possibilities_says_what_it_is():
    assert [] == [enum.__name__ for enum in ENUMS if not inspect.cleandoc(enum.__doc__ or "")]


def test_groups_that_a_case_and_a_charge_share_are_the_same():
    shared = Case.groups().keys() & Charge.groups().keys()
    assert {"person", "trafficking", "work"} == shared
    assert all(Case.groups()[key] is Charge.groups()[key] for key in shared)


def test_the_words_of_a_fact_fit_into_a_sentence():
    for fact in FACTS:
        assert fact.words == fact.words.strip()
        assert fact.words[0].islower(), fact
        assert not fact.words.endswith("."), fact
        assert not fact.note.endswith("."), fact


def test_a_yes_or_no_fact_says_its_opposite_in_other_words():
    facts = [fact for fact in FACTS if isinstance(fact, YesNo)]
    assert facts
    assert [] == [fact for fact in facts if fact.negated in ("", fact.words)]


def test_a_ground_of_a_stay_is_a_permit_for_a_time_or_none_or_a_right_of_another_kind():
    permits, none = set(facts.TEMPORARY_PERMITS), set(facts.WITHOUT_PERMIT)
    rights = "citizenship eu_right_of_residence non_citizen permanent_residence removal_barred"
    assert permits.isdisjoint(none)
    assert set(rights.split()) == set(StayGround) - permits - none


def test_every_norm_says_who_decides_it():
    norms = [fact for fact in FACTS if isinstance(fact, OpenNorm)]
    assert norms
    assert [] == [norm.path for norm in norms if not norm.decided_by]


def test_the_facts_of_the_group_of_open_norms_are_norms():
    assert {OpenNorm} == {type(fact) for fact in Case.groups()["findings"].facts.values()}


def test_no_fact_is_of_a_kind_that_can_hold_free_text():
    """A name or an address could only be written where any text is accepted."""
    assert {YesNo, OpenNorm, Day, WholeNumber, OneOf, SomeOf, RouteOfActs} == {
        type(fact) for fact in FACTS
    }


def test_no_fact_asks_who_or_where_the_person_is():
    personal = (
        r"\b(first|last|sur|family|full)?_?names?\b|\baddress|\bstreet\b|\bpostcode\b|\btele?phone"
        r"|\bphone|\be-?mail\b|\bidentity numbers?\b|\bcpr\b|\bpassports?\b|\bpersonal numbers?\b"
        r"|\bsocial security\b|\bcontact details\b"
    )
    for fact in FACTS:
        for text in (fact.name, fact.name.replace("_", " "), fact.words, fact.note):
            assert not re.search(personal, text, re.IGNORECASE), fact


def test_no_number_is_large_enough_to_identify_a_person():
    numbers = [fact for fact in FACTS if isinstance(fact, WholeNumber)]
    # Sums of money are shared by many, and rounded.
    numbers.remove(Proceedings.damages_amount)
    assert numbers
    assert [] == [fact.path for fact in numbers if fact.maximum > 1_000]


@pytest.mark.parametrize("enum", sorted(ENUMS, key=str), ids=lambda enum: enum.__name__)
def test_a_possibility_is_written_as_its_name_in_small_letters(enum):
    written = [member.value for member in enum]
    assert len(set(written)) == len(list(enum.__members__))
    if enum is Country:
        assert [member.name for member in enum] == written
    else:
        assert [member.name.lower() for member in enum] == written
        assert [] == [value for value in written if not SNAKE_CASE.fullmatch(value)]


def test_no_possibility_is_called_only():
    """In a case file `only` closes the list."""
    assert [] == [enum.__name__ for enum in ENUMS if "only" in list(enum)]


def test_a_group_of_a_country_is_read_written_and_described():
    data = {"stay": {"lawful": False}, "toyland": {"registered": True}}
    case = Case.from_dict(data)
    assert data == case.to_dict()
    own = ToyFacts(registered=True)
    assert Case(stay=Stay(lawful=False), others=(own,)) == case
    assert own == case[ToyFacts]
    assert [*Case.groups(), "toyland"] == list(TOYLAND.groups(Case))
    described = Case.json_schema(TOYLAND)["properties"]["toyland"]["anyOf"][0]
    assert "What only Toyland asks." == described["description"]
    assert ["registered"] == list(described["properties"])


def test_a_group_of_a_country_is_read_as_strictly_as_any_other():
    with pytest.raises(CaseError) as caught:
        Case.from_dict({"toyland": {"registered": "no", "gros": True}, "stay": {"lawful": 1}})
    assert ["toyland.registered", "toyland.gros", "stay.lawful"] == [
        problem.path for problem in caught.value.problems
    ]
    with pytest.raises(CaseError, match="toyland: 7 is not an object"):
        Case.from_dict({"toyland": 7})


@pytest.mark.parametrize("key", [*Case.groups(), "toyland"])
def test_a_key_that_is_taken_is_refused(key):
    with pytest.raises(ArgumentError) as caught:
        toyland(fact_groups=(ToyFacts, group_named(key)))
    taken = TOYLAND.groups(Case)[key].__name__
    assert f"fact group key {key!r} of Made is taken by {taken}" == str(caught.value)


@pytest.mark.parametrize("key", ["my-group", "two words", "", "9c", "others", "_own"])
def test_a_key_that_is_no_word_of_its_own_is_refused(key):
    with pytest.raises(ArgumentError, match="cannot be used"):
        toyland(fact_groups=(ToyFacts, group_named(key)))


@pytest.mark.parametrize("name", ["known", "facts", "key"])
def test_a_fact_with_a_name_of_the_group_itself_is_refused(name):
    """The fact would take the place of what every group can do."""
    with pytest.raises(TraffickRulesError):
        group_named("mine", name)
