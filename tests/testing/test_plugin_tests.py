"""What is tested of every plugin: a sound plugin passes, and each thing that is wrong with one is found."""

from __future__ import annotations

from datetime import date
from importlib import import_module

import attrs
import pytest
from tests.toyland import GAZETTE, TOYLAND, provision

from traffick_rules import get_jurisdiction
from traffick_rules.errors import LawError
from traffick_rules.law import Bound, Confidence, Policy, Source, Statistic, StatisticKind
from traffick_rules.law.conditions.palermo import AGE_PRESUMPTION
from traffick_rules.testing import PluginTests, fingerprints, plugin_tests, row_files

OTHER = Source("OTHER", "A commentary", "Toyland Press", "2012")
COPY = attrs.evolve(GAZETTE, key="COPY", publisher=f"{GAZETTE.publisher} (copy)")


def with_statements(*found, **changes):
    return attrs.evolve(TOYLAND, further_provisions=found, **changes)


def statement(id_, *sources, **changes):
    return attrs.evolve(provision(id_), sources=sources, **changes)


def plugin(tmp_path, monkeypatch, law=TOYLAND, facts=None, **attributes):
    """The tests of a plugin whose files say what is so of *law*."""
    listed = {id_: each.confidence for id_, each in law.provisions.items()}
    lines = [f"{id_} {confidence}" for id_, confidence in (facts or listed).items()]
    (tmp_path / "encoded_facts.txt").write_text("\n".join(lines))
    (tmp_path / "fingerprints.txt").write_text(fingerprints(TOYLAND))
    monkeypatch.setattr(row_files, "beside", lambda _cls, name: tmp_path / name)
    return type("Tests", (PluginTests,), {"code": "tl", "package": "tests", **attributes})()


@pytest.fixture
def tests(tmp_path, monkeypatch):
    return lambda *given, **attributes: plugin(tmp_path, monkeypatch, *given, **attributes)


def fails(test, law):
    with pytest.raises((AssertionError, pytest.fail.Exception)):
        test(law)


def test_a_plugin_is_found_by_the_name_of_its_package():
    class Norway(PluginTests):
        code, package = "no", "traffick_rules_norway"

    class Elsewhere(Norway):
        package = "traffick_rules_sweden"

    norway = get_jurisdiction("no")
    Norway().test_it_is_found_through_its_entry_point(norway)
    fails(Elsewhere().test_it_is_found_through_its_entry_point, norway)


def test_a_law_says_from_when_on_it_is_covered(tests):
    tests().test_its_law_is_not_asked_of_days_before_it_is_covered(TOYLAND)


def test_another_law_has_other_fingerprints_than_those_written_down(tests):
    found = tests().test_the_fingerprints_are_those_written_down
    found(TOYLAND)
    fails(found, attrs.evolve(TOYLAND, rules=TOYLAND.rules[1:], milder_law=None))


def test_a_list_of_statements_that_is_otherwise_names_the_rows(tests):
    listed = {id_: each.confidence for id_, each in TOYLAND.provisions.items()}
    id_, confidence = next(iter(listed.items()))
    found = tests(facts={**listed, id_: "disputed"}).test_the_statements_are_those_of_the_list
    message = f"no row for {id_} {confidence}; has a row too many for {id_} disputed"
    with pytest.raises(pytest.fail.Exception, match=message):
        found(TOYLAND)


def test_the_fingerprints_of_a_draft_are_not_written_down_yet(tests, tmp_path):
    found = tests().test_the_fingerprints_are_those_written_down
    (tmp_path / "fingerprints.txt").write_text("")
    with pytest.raises(pytest.skip.Exception, match="testing fingerprints tl"):
        found(TOYLAND)


@pytest.mark.parametrize(
    ("test", "name", "hint"),
    [
        (
            "test_the_statements_are_those_of_the_list",
            "encoded_facts.txt",
            "write one line a statement: ID confidence",
        ),
        (
            "test_the_fingerprints_are_those_written_down",
            "fingerprints.txt",
            "python -m traffick_rules.testing fingerprints tl writes it",
        ),
    ],
)
def test_a_file_that_is_missing_is_told_with_what_to_write(tests, tmp_path, test, name, hint):
    found = tests()
    (tmp_path / name).unlink()
    with pytest.raises(LawError, match=f"{tmp_path.name}/{name}: is missing; .*{hint}"):
        getattr(found, test)(TOYLAND)


@pytest.mark.parametrize(
    ("stretch", "is_right"),
    [
        (("2012-01-01", "2012-12-31"), True),
        (("2012-01-02", "2012-12-31"), False),
        (("2011-12-31", "2012-12-31"), False),
        (("2012-01-01", "2012-12-30"), False),
        (("2012-01-01", "2013-01-01"), False),
    ],
    ids=str,
)
def test_a_stretch_of_doubt_is_the_one_that_is_said(tests, stretch, is_right):
    law = with_statements(provision("20", since="in 2012"))
    found = tests(law, doubtful={"20": stretch})
    test = found.test_a_first_day_is_doubtful_in_the_stretch_in_which_it_may_lie
    test(law) if is_right else fails(test, law)


@pytest.mark.parametrize("counted", [{}, {"counts": {"confirmed": 1}}])
def test_counts_that_are_missing_or_otherwise_are_told_with_those_of_the_law(tests, counted):
    said = rf"the law has {{'confirmed': {len(TOYLAND.all_provisions)}}}, and counts"
    with pytest.raises(pytest.fail.Exception, match=said):
        tests(**counted).test_the_counts_by_confidence_are_those_of_the_research(TOYLAND)


def test_the_text_of_fingerprints_has_a_line_for_each_stretch_of_days():
    lines = [line.split() for line in fingerprints(TOYLAND).splitlines()]
    assert [(str(d), TOYLAND.in_force(d).fingerprint) for d in TOYLAND.epochs] == list(
        map(tuple, lines)
    )


def test_a_fingerprint_that_stays_the_same_when_the_law_changes_is_found(tests, monkeypatch):
    found = tests().test_a_fingerprint_is_that_of_one_law
    found(TOYLAND)
    fresh = attrs.evolve(TOYLAND)
    monkeypatch.setattr("traffick_rules.law.country.jurisdiction.LawInForce.fingerprint", "same")
    fails(found, fresh)


@pytest.mark.parametrize("change", [{"1": "single"}, {"99": "confirmed"}])
def test_a_list_that_says_otherwise_is_found(tests, change):
    listed = {id_: each.confidence for id_, each in TOYLAND.provisions.items()}
    tests().test_the_statements_are_those_of_the_list(TOYLAND)
    fails(tests(facts={**listed, **change}).test_the_statements_are_those_of_the_list, TOYLAND)


def test_statements_that_are_not_its_own_are_not_counted(tests):
    law = with_statements(statement("T-30", OTHER, confidence=Confidence.SINGLE))
    count = len(TOYLAND.all_provisions)
    named = "test_the_counts_by_confidence_are_those_of_the_research"
    getattr(tests(counts={"confirmed": count, "single": 1}), named)(law)
    fails(getattr(tests(counts={"confirmed": count}), named), law)
    of_the_core = with_statements(AGE_PRESUMPTION)
    getattr(tests(counts={"confirmed": count}), named)(of_the_core)
    tests().test_the_statements_are_those_of_the_list(of_the_core)


@pytest.mark.parametrize(
    ("confidence", "sources", "sound"),
    [
        (Confidence.CONFIRMED, [GAZETTE, OTHER], True),
        (Confidence.CONFIRMED, [GAZETTE], False),
        (Confidence.CONFIRMED, [GAZETTE, COPY], False),
        (Confidence.DISPUTED, [GAZETTE, OTHER], True),
        (Confidence.DISPUTED, [GAZETTE], False),
        (Confidence.SINGLE, [GAZETTE, COPY], True),
        (Confidence.CONCLUDED, [GAZETTE], True),
        (Confidence.CONCLUDED, [GAZETTE, OTHER], True),
        (Confidence.SINGLE, [GAZETTE, OTHER], False),
        (Confidence.RECALL, [], True),
        (Confidence.RECALL, [GAZETTE], False),
    ],
)
def test_a_confidence_goes_with_a_number_of_publishers(tests, confidence, sources, sound):
    law = with_statements(
        statement("30", *sources, confidence=confidence), rules=(), parameters=(), milder_law=None
    )
    named = "test_a_statement_names_as_many_publishers_as_its_confidence_says"
    if sound:
        getattr(tests(), named)(law)
        fails(getattr(tests(publishers={"30": "for nothing"}), named), law)
    else:
        fails(getattr(tests(), named), law)
        getattr(tests(publishers={"30": "the only one there is"}), named)(law)


def test_what_is_wrong_with_publishers_is_said_with_what_to_write(tests):
    law = with_statements(
        statement("30", GAZETTE, confidence=Confidence.CONFIRMED),
        rules=(),
        parameters=(),
        milder_law=None,
    )
    found = tests(publishers={"31": "why"})
    with pytest.raises(pytest.fail.Exception) as caught:
        found.test_a_statement_names_as_many_publishers_as_its_confidence_says(law)
    assert str(caught.value).splitlines() == [
        "30 is confirmed, read in G: 1 publisher (Toyland); correct the confidence or the sources, or say why in "
        "publishers of the test class: {'30': 'why'}",
        "31 has as many publishers as its confidence says, or is not in the law; take it out of publishers",
    ]


@pytest.mark.parametrize("says", ["", "Yes."])
def test_a_statement_that_says_nothing_is_found(tests, says):
    found = tests().test_every_statement_says_something_and_stands_somewhere
    found(TOYLAND)
    fails(found, with_statements(statement("30", GAZETTE, says=says)))


def test_a_record_of_policy_without_a_statement_or_a_code_of_its_own_is_found(tests):
    found = tests().test_every_record_of_policy_has_a_code_and_cites_statements_of_the_country

    def figure(value, *provisions):
        return Statistic(
            code="victims",
            kind=StatisticKind.VICTIMS,
            subject="victims",
            unit="persons",
            value=value,
            first_day=date(2010, 1, 1),
            last_day=date(2010, 12, 31),
            bound=Bound.EXACTLY,
            provisions=provisions,
        )

    cited = statement("30", GAZETTE)
    found(attrs.evolve(TOYLAND, policy=Policy(statistics=(figure(1, cited),))))
    for figures in ((figure(1, cited), figure(2, cited)), (figure(1),)):
        fails(found, attrs.evolve(TOYLAND, policy=Policy(statistics=figures)))


def test_what_stands_on_a_page_and_is_not_part_of_the_law_is_named(tmp_path, monkeypatch):
    """A page that the table of contents leaves out, a concept that no rule uses, a rule in a list of its own."""
    package = tmp_path / "toy_pages"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "forgotten.py").write_text(
        "import attrs\n"
        "from tests.toyland import IS_VICTIM, MEDICAL_HELP, STATUS\n"
        "from traffick_rules.facts import FactGroup\n"
        "class Unasked(FactGroup, key='unasked'):\n    pass\n"
        "CONCEPT = attrs.evolve(IS_VICTIM, code='other')\n"
        "RULES = [STATUS, attrs.evolve(MEDICAL_HELP, code='other')]\n"
    )
    monkeypatch.syspath_prepend(tmp_path)

    class Toy(PluginTests):
        package = "toy_pages"

    fails(Toy().test_whatever_stands_on_a_page_is_part_of_the_law, TOYLAND)
    found = plugin_tests.left_out(TOYLAND, import_module("toy_pages"))
    assert [f"toy_pages.forgotten.{name}" for name in ("Unasked", "CONCEPT", "RULES")] == [*found]
    denmark = type("Danish", (PluginTests,), {"package": "traffick_rules_denmark"})
    denmark().test_whatever_stands_on_a_page_is_part_of_the_law(get_jurisdiction("dk"))
