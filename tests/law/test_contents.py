"""The contents of pages: whatever has a name on a page is part of the law, once, and in its order."""

from __future__ import annotations

import ast
from datetime import date
from pathlib import Path
from types import ModuleType

import attrs
from tests import toyland
from tests.toyland import MEDICAL_HELP, TOYLAND, TRAFFICKING, VICTIM_PERMIT, provision

from traffick_rules import facts, law
from traffick_rules.facts import FactGroup, OpenNorm, Stay
from traffick_rules.law import DatedValue, Jurisdiction, contents, days


def page(name, **named):
    """A module of the package `toy_law` in which that has a name."""
    module = ModuleType(f"toy_law.{name}")
    vars(module).update(named)
    return module


def test_rules_stand_in_the_order_of_pages_and_names_each_once():
    found = contents(
        page("permits", VICTIM_PERMIT=VICTIM_PERMIT),
        page("help", MEDICAL_HELP=MEDICAL_HELP, AGAIN=VICTIM_PERMIT, MORE=(TRAFFICKING,)),
    )
    assert (VICTIM_PERMIT, MEDICAL_HELP, TRAFFICKING) == found["rules"]


def test_a_value_that_no_rule_uses_is_a_parameter_and_a_provision_on_which_nothing_rests_is_kept():
    length = DatedValue("recovery.least", "the least", provision("30").gives(days(30)))
    alone = provision("31")
    used = MEDICAL_HELP.provisions[0]
    found = contents(page("help", RULE=MEDICAL_HELP, LENGTH=length, ALONE=alone, USED=used))
    assert ((length,), (alone,)) == (found["parameters"], found["further_provisions"])


def test_a_list_of_rules_counts_like_a_tuple():
    assert (MEDICAL_HELP,) == contents(page("help", RULES=[MEDICAL_HELP]))["rules"]


def test_a_group_of_facts_belongs_to_the_charge_if_an_offence_asks_it():
    found = contents(toyland)
    assert ((toyland.ToyFacts,), ()) == (found["fact_groups"], found["charge_groups"])
    assert Stay not in contents(page("facts", Stay=Stay))["fact_groups"]

    class CourtFacts(FactGroup, key="toy_court"):
        """What a court of Toyland finds."""

        gross: OpenNorm = OpenNorm("the offence is gross", decided_by="the court decides")

    gross, ordinary = TRAFFICKING.degrees
    degrees = (attrs.evolve(gross, when=CourtFacts.gross), ordinary)
    court = ModuleType("tests.court")
    vars(court).update(RULE=attrs.evolve(TRAFFICKING, degrees=degrees), Group=CourtFacts)
    assert (CourtFacts,) == contents(court)["charge_groups"]


def test_the_pages_of_a_country_are_all_of_its_law():
    found = contents(toyland)
    assert set(toyland.TOYLAND.rules) <= set(found["rules"])


def test_what_a_page_takes_from_the_doors_of_the_library_is_not_its_own():
    page = ModuleType("traffick_rules_page.permits")
    exec("from traffick_rules.facts import *\nfrom traffick_rules.law import *", vars(page))  # noqa: S102 - as a page does
    assert {"TREATED_AS_CHILD", "Needs", "PermitRule"} <= set(vars(page))
    assert not any(contents(page).values())


def test_no_name_has_two_meanings_at_the_two_doors():
    assert not set(law.__all__) & set(facts.__all__)


PAGES = {
    f"{page.parent.name.removeprefix('traffick_rules_')}/{page.stem}": ast.parse(page.read_text())
    for page in Path(__file__).parents[2].glob("jurisdictions/*/src/*/*.py")
}


def first_line_of_law(page):
    """The line of the first statement of law, or rule, that has a name on the page; None if there is none."""
    named = (each for each in page.body if isinstance(each, ast.Assign | ast.AnnAssign))
    for each in named:
        calls = (call.func for call in ast.walk(each) if isinstance(call, ast.Call))
        names = {call.id for call in calls if isinstance(call, ast.Name)}
        if "provision" in names or any(name.endswith("Rule") for name in names):
            return each.lineno
    return None


def test_a_page_of_law_begins_its_law_on_the_first_screen():
    first = {
        name: first_line_of_law(page)
        for name, page in PAGES.items()
        if not name.endswith("/policy")
    }
    assert "denmark/permits" in first
    assert not {name for name, line in first.items() if line is not None and line > 25}


def test_statements_of_a_table_are_added_to_what_the_pages_have():
    pages = contents(page("help", RULE=MEDICAL_HELP))
    table = (provision("T-1"), *MEDICAL_HELP.provisions)
    pages["further_provisions"] += table
    zedland = Jurisdiction(
        code="zz",
        name="Zedland",
        covers_from=date(2010, 1, 1),
        **{**pages, "fact_groups": TOYLAND.fact_groups},
    )
    ids = [each.id for each in zedland.all_provisions]
    assert {each.id for each in table} <= {*ids}
    assert len(ids) == len({*ids})
