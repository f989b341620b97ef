"""A country is asked for by a jurisdiction or its code, a language by a language or its code: everywhere."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from functools import cache
from importlib import import_module

import attrs
import pyarrow as pa
import pytest
from hypothesis import Phase, find, settings
from hypothesis import strategies as st
from tools.public_names import DOORS

from traffick_rules import (
    ArgumentError,
    Assessment,
    Case,
    Charge,
    Interview,
    JurisdictionNotFoundError,
    LimitationAnswer,
    ReachAnswer,
    SentenceAnswer,
    assess,
    get_jurisdiction,
    limitation,
    reach,
    sentence,
    verify,
)
from traffick_rules.explain.tree import explain
from traffick_rules.facts import Cooperation, Stay
from traffick_rules.language import language
from traffick_rules.law import Jurisdiction, independent_of
from traffick_rules.proof import Comparison, compare
from traffick_rules.session import CaseSession, Engine

DENMARK = get_jurisdiction("dk")
DANISH = DENMARK.language("da")
ON = date(2024, 7, 1)
CASE = Case(stay=Stay(lawful=False))
CHARGE = Charge.from_dict({"trafficking": {"last_day": "2006-05-01"}})
ASSESSED = assess(CASE, jurisdiction=DENMARK, on=ON)
JUDGED = sentence(CHARGE, jurisdiction=DENMARK, offence="262a")
BARRED = limitation(CHARGE, jurisdiction="dk", on=ON, offence="262a")
REACHED = reach(CHARGE, on=ON, jurisdictions=["dk"])
HAS_ANSWERED = {
    LimitationAnswer: BARRED,
    Assessment: ASSESSED,
    Comparison: compare(CASE, ["dk"], on=ON),
    ReachAnswer: REACHED,
    Jurisdiction: DENMARK,
    SentenceAnswer: JUDGED,
}
NOT_ASKED = {
    "CaseSession": "is made by open and restore",
    "register_jurisdiction": "is given a jurisdiction that has no code yet",
    "get_jurisdiction": "is how a code is looked up",
}
ONCE = settings(max_examples=1, phases=[Phase.generate], database=None)
TOO_LONG = {"gaps", "prove_all", "mutate", "check_conformance", "draft_clauses"}


@cache
def signatures():
    """Every public function, method and class that has a signature, by its name, and its parameters."""
    found = []
    for name, function in public():
        # Some constructors have none, as of an error.
        with suppress(TypeError, ValueError):
            found.append((name, function, inspect.signature(function).parameters.values()))
    return found


def public():
    """Every public function, method and class with an `__init__` of its own, by its name."""
    for module in map(import_module, DOORS):
        for name in module.__all__:
            found = getattr(module, name)
            if inspect.isfunction(found):
                yield name, found
            elif inspect.isclass(found):
                if "__init__" in vars(found) and not attrs.has(found):
                    yield name, found
                for member in vars(found):
                    method = getattr(found, member)
                    if not member.startswith(("_", "test_")) and inspect.isroutine(method):
                        receiver = HAS_ANSWERED.get(found)
                        yield f"{name}.{member}", getattr(receiver, member, method)


def taking(what):
    """The public functions that take a `Jurisdiction` or a `Language`, each with the names of those arguments."""
    return list(_taking(what))


def _taking(what):
    for name, function, parameters in signatures():
        taken = [
            each.name
            for each in parameters
            if what in str(each.annotation) or each.name.rstrip("s") == what.lower()
        ]
        if taken and name not in NOT_ASKED:
            yield pytest.param(function, taken, id=name)


@pytest.fixture(scope="module")
def right(tmp_path_factory):
    """A right argument for every name that the functions have."""
    table = pa.table({"stay.lawful": [True]})
    charges = pa.table({"trafficking.last_day": [ON]})
    folder = tmp_path_factory.mktemp("codes")
    (folder / "table.csv").write_text("stay.lawful\nyes\n")
    (folder / "mapping.yaml").write_text("title: x\ncolumns: {lawful: {fact: stay.lawful}}\n")
    with CaseSession.open(DENMARK, on=ON) as session:
        saved = session.save()
    return {
        "after": date(2013, 5, 3),
        "answer": ASSESSED["permits.9c5"],
        "asked": "victim_status",
        "assessment": ASSESSED,
        "before": date(2013, 5, 2),
        "case": CASE,
        "cases": [CASE],
        "charge": CHARGE,
        "claim": independent_of("permits.9c5", Cooperation),
        "fact": "stay.ground",
        "found": REACHED,
        "comparison": compare(CASE, ["dk"], on=ON),
        "on": ON,
        "path": folder / "table.csv",
        "kind": "victims",
        "records": "statistics",
        "receipt": ASSESSED.receipt(),
        "table": table,
        "tests": folder,
        "text": saved,
        "to": ASSESSED["permits.9c5"].verdict.YES,
        "until": ON,
        "value": "offences.trafficking.ordinary.maximum",
        "read_mapping.path": folder / "mapping.yaml",
        "sentence_batches.table": charges,
        "sentence_table.table": charges,
        "calendar_in.self": CaseSession.open(DENMARK, on=ON, engine=Engine.PROGRAM),
    }


def called(function, right, **given):
    """What comes of a call with right arguments, and those that are given."""
    arguments = {}
    for each in inspect.signature(function).parameters.values():
        if each.name in given:
            chosen = given[each.name]
            two = each.name == "jurisdictions"
            arguments[each.name] = (chosen, chosen) if two else chosen
        elif each.default is each.empty:
            own = f"{function.__name__}.{each.name}"
            arguments[each.name] = right.get(own, right.get(each.name))
    found = function(**arguments)
    if isinstance(found, st.SearchStrategy):
        return find(found, lambda _: True, settings=ONCE)
    if isinstance(found, Interview):
        return found.question
    if isinstance(found, CaseSession):
        found.close()
    return list(found) if isinstance(found, Iterator) else found


@pytest.mark.parametrize(("function", "names"), taking("Jurisdiction"))
def test_a_country_is_asked_for_by_its_code(function, names, right):
    assert {"jurisdiction", "jurisdictions", "amended"} >= set(names)
    with pytest.raises(JurisdictionNotFoundError, match="xx"):
        called(function, right, **dict.fromkeys(names, "xx"))
    if function.__name__ not in TOO_LONG:
        assert called(function, right, **dict.fromkeys(names, "dk")) is not None


@pytest.mark.slow
@pytest.mark.parametrize(("function", "names"), taking("Language"))
def test_a_language_is_asked_for_by_its_code(function, names, right):
    for name in names:
        spoken = called(function, right, jurisdiction=DENMARK, **{name: DANISH})
        assert spoken == called(function, right, jurisdiction=DENMARK, **{name: "da"})
        with pytest.raises(ArgumentError, match="'xx' is not available; choose from: da, en"):
            called(function, right, jurisdiction=DENMARK, **{name: "xx"})


def test_there_is_something_to_ask():
    assert len(taking("Jurisdiction")) > 30
    assert len(taking("Language")) > 8


@pytest.mark.parametrize(
    "answer",
    [
        *ASSESSED,
        *JUDGED.offences,
        BARRED,
    ],
    ids=lambda answer: answer.question,
)
def test_an_answer_is_explained_in_the_words_of_its_own_country(answer):
    try:
        expected = explain(answer, language=DANISH).to_text()
    except ArgumentError:
        return  # no condition of that day asks it
    assert expected == explain(answer, language="da").to_text()
    assert explain(answer, language="en").to_text() == explain(answer).to_text()


def test_two_languages_with_one_code_are_not_taken_for_each_other():
    """The library's own Danish does not know the titles of Danish rules."""
    answer = assess(CASE, jurisdiction="dk", on=ON)["permits.9c5"]
    of_the_library = explain(answer, language=language("da")).to_text()
    assert answer.title in of_the_library
    assert answer.title not in explain(answer, language="da").to_text()


def test_what_was_read_from_data_speaks_the_language_of_its_country():
    again = Assessment.from_dict(ASSESSED.to_dict())
    assert again.to_text(language=DANISH) == again.to_text(language="da")


def test_a_text_speaks_the_language_of_the_library_where_the_country_is_not_installed():
    judged = attrs.evolve(JUDGED, jurisdiction="xx")
    assert JUDGED.to_text(language=language("da")) == judged.to_text(language="da")


def test_a_receipt_is_verified_under_the_law_of_a_code():
    assert verify(ASSESSED.receipt(), CASE, jurisdiction="dk").is_confirmed
    changed = Case(stay=Stay(lawful=True))
    assert not verify(ASSESSED.receipt(), changed, jurisdiction="dk").is_confirmed
