"""
Every record that the library hands out, held against the same few uses.

`python -m tests.test_results` prints the table.
"""

from __future__ import annotations

import copy
import enum
import inspect
import multiprocessing
import pickle
from collections.abc import Iterable, Iterator, Mapping, Sized
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from functools import cache, partial
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import attrs
import pyarrow as pa
import pytest
from tools.public_names import DOORS

from tests.borderland import BORDERLAND
from tests.toy_limitation import FULL_COUNTRY
from tests.toyland import TOYLAND, toyland
from traffick_rules import bulk as arrow
from traffick_rules.bulk import mapping_of
from traffick_rules.case.record import Record
from traffick_rules.facts import Expulsion, Stay
from traffick_rules.language import Language
from traffick_rules.mixins import Brief, Undecided

NAMES = {
    name: getattr(module, name)
    for module in map(import_module, DOORS)
    if ".testing" not in module.__name__
    for name in module.__all__
}
t = SimpleNamespace(**NAMES)
DENMARK, NORWAY = t.get_jurisdiction("dk"), t.get_jurisdiction("no")
DAY = date(2017, 2, 1)
CASE = t.Case.from_dict(
    {"stay": {"lawful": False}, "cooperation": {"presence_needed": True}, "person": {"age": 30}}
)
ROUTE = t.Charge.from_dict(
    {"trafficking": {"route": [{"country": "DK"}], "last_day": "2016-05-01"}}
)
CHARGE = t.Charge.from_dict(
    {"trafficking": {"last_day": "2006-05-01", "age_when_trafficked": 30, "means": ["fraud"]}}
)
# What one makes a law with; what it is made of has no equals, and a copy is another part.
BASES = {t.Answer, t.Claim, t.Condition, t.Fact, t.FactGroup, Record, t.Rule}
# A case prints as its file, so that what a failing test shows can be pasted into one.
WITH_A_FILE = {t.CaseSession, t.Exported, t.ImportedCases}
TABLE = pa.table({"stay.lawful": [True]})
AS_FILES = (Record, t.FactGroup)
IDENTICAL = (t.Fact, t.Jurisdiction, t.LawInForce, Language)


PUBLIC = {
    kind
    for kind in NAMES.values()
    if inspect.isclass(kind) and not issubclass(kind, enum.Enum | Exception)
}
WITH_AN_EXAMPLE = PUBLIC - BASES - WITH_A_FILE


def roots() -> Iterator[object]:
    """Results of every kind; the rest is found within them."""
    assessment = t.assess(CASE, jurisdiction=DENMARK, on=DAY)
    yield assessment, assessment.summary()
    yield from map(assessment.explain, assessment)
    yield assessment.missing("permits.9c5"), assessment.what_if({t.Stay.lawful: True})
    yield t.assess(CASE, jurisdiction=DENMARK, on=date(2008, 5, 1)).not_in_force
    yield t.assess(CASE, jurisdiction=DENMARK, on=date(2026, 11, 23)).last_checked
    receipt = assessment.receipt()
    yield t.verify(receipt, t.Case())
    interview = t.Interview(DENMARK, DAY)
    yield interview, interview.question, DENMARK.question("stay.ground")
    sentence = t.sentence(CHARGE, jurisdiction=DENMARK)
    yield sentence, t.sentence(t.Charge(), jurisdiction=TOYLAND)
    yield t.limitation(CHARGE, jurisdiction=DENMARK, on=DAY, offence="262a")
    yield DENMARK, TOYLAND, DENMARK.in_force(DAY), DENMARK.policy, DENMARK.language("da"), t.FLOORS
    yield BORDERLAND.rules, t.assess(t.Case(), jurisdiction=BORDERLAND, on=DAY).answers
    yield t.list_law(DENMARK, on=DAY), t.list_history(DENMARK, value="reflection")
    yield BORDERLAND.rules, tuple(t.assess(CASE, jurisdiction=BORDERLAND, on=DAY))
    yield FULL_COUNTRY.rules, t.Punishment(None, t.LIFE)
    compared = t.compare(CASE, ["dk", "no"], on=DAY)
    yield compared, compared.differences, ROUTE, t.reach(ROUTE, on=DAY, jurisdictions=["dk"])
    yield t.compare_law(["dk", "no"], on=DAY)
    yield t.diff(NORWAY, date(2009, 12, 31), date(2010, 1, 1))
    yield t.diff(DENMARK, date(2013, 5, 2), date(2013, 5, 3))
    impossible = t.never(t.all_of(t.Stay.lawful, t.is_(Stay.expulsion, Expulsion.DECIDED_BY_COURT)))
    yield t.remedies("se", on=date(2006, 12, 31))
    yield t.check_floors(DENMARK, on=DAY), t.prove(impossible, jurisdiction=DENMARK, on=DAY)
    yield t.available_jurisdictions(), mapping_of("htcds")
    with t.CaseSession.open(DENMARK, on=DAY) as session:
        yield session.learn({"stay": {"lawful": False, "reflection_period_from": "2017-01-20"}})
        yield session.calendar, session.events, session.changes, session.firings("permits.9c5")
        yield session.learn({"identification": {"decision": "victim"}})
        yield session.learn({"identification": {"decided_by": "immigration_authority"}})
        yield session.firings("victim_status")
        yield tuple(day for answer in session.assessment.answers for day in answer.dates())
    examples_of_tables = Path(__file__).parents[1] / "examples"
    yield arrow.inspect_table(examples_of_tables / "cases.csv", jurisdiction=DENMARK, keep=["case"])
    yield arrow.columns(DENMARK), arrow.assess_table(TABLE, jurisdiction=DENMARK, on=DAY)
    yield arrow.inspect_table(Path(__file__).parents[1] / "examples" / "cases.csv")
    yield DENMARK.question("identification.decided_by")
    yield t.Sources([t.Source("S1", "A law", "A gazette", "2000")])
    yield t.Statements("traffick_rules.law", t.Sources.of("traffick_rules.law"))
    yield t.Problem("stay.lawful", "is not known"), t.Selection({t.Means.DECEPTION}, set())


@cache
def examples() -> dict[type, Any]:
    """Of every public class, and of every kind of answer, one object: that which prints longest."""
    found: dict[type, Any] = {}
    seen: dict[int, object] = {}
    waiting: list[object] = [*roots()]
    while waiting:
        thing = waiting.pop()
        if id(thing) in seen or isinstance(thing, str | type):
            continue
        seen[id(thing)] = thing
        kind = type(thing)
        if kind in WITH_AN_EXAMPLE:
            longest = found.setdefault(kind, thing)
            found[kind] = max(longest, thing, key=lambda each: len(repr(each)))
        if attrs.has(kind):
            waiting += (getattr(thing, field.name) for field in attrs.fields(kind))
        elif isinstance(thing, Mapping):
            waiting += (*thing, *thing.values())
        elif isinstance(thing, Iterable) and isinstance(thing, tuple | list | frozenset):
            waiting += thing
    return found


@pytest.fixture
def thing(request):
    return examples()[request.param]


each_example = pytest.mark.parametrize(
    "thing",
    [
        pytest.param(kind, id=f"{kind.__module__}.{kind.__name__}")
        for kind in sorted(WITH_AN_EXAMPLE, key=lambda kind: (kind.__module__, kind.__name__))
    ],
    indirect=True,
)


@pytest.mark.slow
def test_there_is_an_example_of_every_public_class():
    assert examples().keys() == WITH_AN_EXAMPLE


@each_example
def test_what_has_a_verdict_is_neither_true_nor_false(thing):
    if isinstance(thing, Undecided):
        with pytest.raises(t.UndecidedError, match=r"neither true nor false; .* (is |is_)"):
            bool(thing)
    elif not isinstance(thing, t.Fact | t.Condition):
        assert not hasattr(thing, "verdict")
        assert bool(thing) is (len(thing) > 0 if isinstance(thing, Sized) else True)


@pytest.mark.parametrize("kind", [t.Verdict, t.FloorStatus, t.DutyState, t.VictimStage])
def test_a_finding_is_neither_true_nor_false_and_is_compared_with_its_text(kind):
    for member in kind:
        assert member == member.value
        with pytest.raises(t.UndecidedError, match="compare"):
            bool(member)


@pytest.mark.slow
@each_example
def test_attrs_can_make_a_dictionary_of_it(thing):
    """The whole law within it has a test of its own."""

    def but_the_law(_, __, value):
        return None if isinstance(value, t.Jurisdiction | t.LawInForce) else value

    if attrs.has(type(thing)):
        plain = attrs.asdict(thing, value_serializer=but_the_law)
        assert plain.keys() == {field.name for field in attrs.fields(type(thing))}


@each_example
def test_it_prints_on_one_short_line_and_is_pickled_and_copied(thing):
    if not isinstance(thing, AS_FILES):
        assert len(repr(thing)) <= 200
        assert " object at 0x" not in repr(thing)
    for again in (pickle.loads(pickle.dumps(thing)), copy.deepcopy(thing)):  # noqa: S301
        assert type(again) is type(thing)
        assert repr(again) == repr(thing)
        if isinstance(thing, IDENTICAL) and thing is not TOYLAND:
            assert again is thing
        elif type(thing).__eq__ is not object.__eq__ and isinstance(thing, Undecided):
            assert again == thing


def test_a_long_text_is_cut_where_it_is_printed():
    reason = t.Reason("a clause " * 100, t.Verdict.NO, (), ())
    assert len(repr(reason)) == 200
    assert isinstance(reason, Brief)


def test_a_fact_of_a_country_is_the_same_after_pickling():
    for group in (*DENMARK.fact_groups, *NORWAY.fact_groups, t.Stay):
        for fact in group.facts.values():
            assert fact is pickle.loads(pickle.dumps(fact))  # noqa: S301


def test_an_installed_or_registered_country_travels_by_its_code():
    assert len(pickle.dumps(DENMARK)) < 300
    draft = toyland(code="zz")
    with t.register_jurisdiction(draft):
        pickled = pickle.dumps(draft)
        assert pickle.loads(pickled) is draft  # noqa: S301
    with pytest.raises(t.JurisdictionNotFoundError):
        pickle.loads(pickled)  # noqa: S301
    other = toyland(code="zz", rules=TOYLAND.rules[1:])
    with (
        t.register_jurisdiction(other),
        pytest.raises(t.ArgumentError, match="not the one that was pickled"),
    ):
        pickle.loads(pickled)  # noqa: S301


@pytest.mark.slow
def test_a_country_that_nobody_supplies_travels_whole_with_the_same_law():
    sweden = t.get_jurisdiction("se")
    for country in (sweden.amended(sweden.rules[0]), TOYLAND):
        again = pickle.loads(pickle.dumps(country))  # noqa: S301
        assert again is not country
        assert again.fingerprint == country.fingerprint
    assert sweden is copy.deepcopy(sweden)


def test_a_language_of_ones_own_and_a_made_mapping_say_why_they_cannot_be_pickled():
    for thing in (Language("tlh"), attrs.evolve(mapping_of("ctdc"), made_by=None)):
        with pytest.raises(t.ArgumentError, match="cannot be pickled"):
            pickle.dumps(thing)
        assert copy.deepcopy(thing) is thing


def test_an_interview_goes_on_where_it_was_pickled():
    interview = t.Interview(DENMARK, DAY, goals=["permits.9c5"])
    interview.reply(value=True)
    again = pickle.loads(pickle.dumps(interview))  # noqa: S301
    assert again.question == interview.question
    assert again.case == interview.case
    again.back()
    assert len(interview.asked) == 1


@pytest.mark.slow
def test_cases_are_assessed_in_processes_of_their_own():
    cases = [CASE, t.Case()]
    one = partial(t.assess, jurisdiction=DENMARK, on=DAY)
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(max_workers=1, mp_context=spawn) as pool:
        assert list(map(one, cases)) == list(pool.map(one, cases))


def outcome(use: Any, thing: object) -> str:
    """What came of a use: what it says, or the error that it raised."""
    try:
        return str(use(thing))
    except t.TraffickRulesError as error:
        return type(error).__name__


def _kept(again: object, thing: object) -> str:
    if again is thing:
        return "itself"
    return "equal" if again == thing else "another of its kind"


def main() -> None:
    """Print the table."""
    uses = (
        bool,
        lambda thing: "works" if attrs.asdict(thing) else "",
        lambda thing: len(repr(thing)),
        lambda thing: _kept(pickle.loads(pickle.dumps(thing)), thing),  # noqa: S301
        lambda thing: _kept(copy.deepcopy(thing), thing),
    )
    print("| class | `bool` | `attrs.asdict` | `len(repr)` | pickled | deep-copied |")  # noqa: T201
    print("| --- | --- | --- | --- | --- | --- |")  # noqa: T201
    for kind, thing in sorted(examples().items(), key=lambda pair: pair[0].__name__):
        told = [
            "no attrs" if place == 1 and not attrs.has(kind) else outcome(use, thing)
            for place, use in enumerate(uses)
        ]
        print(f"| `{kind.__name__}` | {' | '.join(told)} |")  # noqa: T201


if __name__ == "__main__":
    main()
