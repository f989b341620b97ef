"""The law as one reads it: generated from the rules, never written twice."""

from __future__ import annotations

from datetime import date

import attrs
import pytest
from tests.toyland import HELP, MEDICAL_HELP, TOYLAND, provision, replaced

from traffick_rules import NotInForceError, UnknownCodeError, get_jurisdiction
from traffick_rules.facts import Act, Findings, Means, Needs, Purpose, Stay, Trafficking
from traffick_rules.law import (
    Concept,
    Confidence,
    DatedValue,
    all_of,
    any_of,
    cited,
    days,
    includes,
    months,
    not_,
    settled,
)
from traffick_rules.law.conditions.outline import outline
from traffick_rules.render.law_listing import list_history, list_law

ON = date(2011, 1, 1)
DENMARK = get_jurisdiction("dk")
GROUND = DatedValue("ground", "the ground", HELP.gives(all_of(Needs.medical)))


def lines(condition):
    return [
        (clause.depth, clause.words, clause.provisions) for clause in outline(condition.on_day(ON))
    ]


def test_an_outline_follows_the_clauses_and_joins_nested_lists_of_one_kind():
    condition = all_of(
        not_(Stay.lawful),
        all_of(any_of(Needs.medical, Needs.legal), cited(Needs.social, HELP)),
    )
    expected = [
        (0, "all of these hold:", ()),
        (1, "the person has no right to stay", ()),
        (1, "at least one of these holds:", ()),
        (2, "the person needs medical care", ()),
        (2, "the person needs legal help", ()),
        (1, "the person needs social help", ("6",)),
    ]
    assert expected == lines(condition)


def test_possibilities_of_one_fact_stand_on_one_line():
    assert [(0, "the means used: threat, force or fraud", ())] == lines(
        includes(Trafficking.means, Means.THREAT, Means.FORCE, Means.FRAUD)
    )
    two_facts = any_of(
        includes(Trafficking.means, Means.THREAT), includes(Trafficking.acts, Act.TRANSFER)
    )
    assert 3 == len(lines(two_facts))


def test_an_open_norm_names_who_decides_and_a_settled_clause_both_its_sides():
    condition = settled(yes_when=Findings.risk_of_persecution, no_when=not_(any_of(Stay.detained)))
    expected = [
        (0, "settled as yes when", ()),
        (
            1,
            "the person risks persecution or serious harm on return (the asylum authority decides)",
            (),
        ),
        (0, "settled as no when", ()),
        (1, "not: the person is detained", ()),
    ]
    assert expected == lines(condition)


def test_what_is_negated_keeps_its_parts_below_it():
    expected = [
        (0, "not: all of these hold:", ()),
        (1, "the person is detained", ()),
        (1, "the person needs legal help", ()),
    ]
    assert expected == lines(not_(all_of(Stay.detained, Needs.legal)))


def test_a_concept_stands_by_its_name_and_a_titled_clause_above_its_parts():
    concept = Concept(
        code="c", title="it is so", provisions=(HELP,), when=any_of(Needs.legal, Needs.social)
    )
    assert [(0, "it is so", ("6",))] == lines(concept)
    titled = cited(any_of(Needs.legal, Needs.social), HELP, title="some need")
    assert [(0, "some need:", ("6",)), (1, "at least one of these holds:", ())] == lines(titled)[:2]


def test_the_law_of_a_day_lists_rules_conditions_values_and_provisions():
    listing = list_law(TOYLAND, on=ON)
    assert [rule.code for rule in TOYLAND.in_force(ON).rules] == [r.code for r in listing.rules]
    permit = next(rule for rule in listing.rules if rule.code == "victim")
    assert ("6 months, renewable", ("4",)) == (
        permit.values[0].value,
        permit.values[0].provisions,
    )
    assert ["4", "5", "1"] == list(permit.provisions)
    assert "not: a court has ordered expulsion" in [c.words for c in permit.conditions[0].clauses]
    assert ["the person is a victim"] == [concept.heading for concept in listing.concepts]
    offence = next(rule for rule in listing.rules if rule.subject == "offences")
    assert ["if", "the person was forced, if"] == [entry.heading for entry in offence.conditions]
    assert TOYLAND.in_force(ON).fingerprint == listing.fingerprint


def test_a_listing_can_be_limited_to_a_subject():
    listing = list_law(TOYLAND, on=ON, subject="entitlements")
    assert ["medical"] == [rule.code for rule in listing.rules]
    assert () == listing.parameters
    with pytest.raises(NotInForceError, match="permit: the law of Toyland on 2011-01-01 has no"):
        list_law(TOYLAND, on=ON, subject="permit")


def test_a_value_through_time_shows_each_period_with_its_provision():
    history = list_history(DENMARK, value="reflection_period.departure_deadline.extension.longest")
    expected = [
        ("100 days", "2007-08-01", "2013-05-02", "REF-05"),
        ("120 days", "2013-05-03", "", "REF-06"),
    ]
    assert expected == [(e.value, e.since, e.until, e.provision.id) for e in history]
    assert all("the day (3 May 2013) is recalled" in e.provision.doubts[0] for e in history)
    codes = {entry.code for entry in list_history(DENMARK, value="reflection_period")}
    assert {
        "reflection.standard_days",
        "reflection_period.departure_deadline.extension.longest",
    } < codes
    with pytest.raises(UnknownCodeError, match="reflections: is not a value of Denmark"):
        list_history(DENMARK, value="reflections")


def test_values_of_a_day_are_listed_in_words_with_the_provisions_that_give_them():
    old = provision(
        "30",
        since="by 2005-01-01",
        until="2012-12-31",
        confidence=Confidence.SINGLE,
    )
    length = DatedValue("length", "how long", old.gives(days(90)), gaps="no text was read")
    rule = attrs.evolve(
        MEDICAL_HELP,
        when=all_of(
            Concept(code="c", title="c", provisions=(HELP,), when=GROUND),
            cited(Stay.lawful, HELP, old),
        ),
        longest=length,
    )
    steps = (days(30), months(6))
    values = {"none": None, "yes": True, "no": False, "steps": steps, "kind": Purpose.FORCED_LABOUR}
    country = replaced(
        MEDICAL_HELP,
        rule,
        parameters=tuple(DatedValue(f"p.{n}", n, old.gives(v)) for n, v in values.items()),
    )
    listing = list_law(country, on=ON)
    help_rule = next(each for each in listing.rules if each.code == "medical")

    assert [("length", "90 days", ("30",))] == [
        (value.code, value.value, value.provisions) for value in help_rule.values
    ]
    assert {
        "none": "none stated",
        "yes": "yes",
        "no": "no",
        "steps": "30 days; 6 months",
        "kind": "forced labour",
    }.items() <= {value.title: value.value for value in listing.parameters}.items()
    told = {entry.id: entry for entry in listing.provisions}
    by = "a day that is not verified, at the latest 2005-01-01"
    assert (by, "2012-12-31") == (told["30"].since, told["30"].until)
    assert told["30"].sources == tuple(source.key for source in listing.sources)
    assert ["Gazette", "Report"] == [source.title for source in listing.sources]
    own = told[help_rule.provisions[0]]
    assert ("", "2000-01-01") == (own.until, own.since)
    (entry,) = list_history(country, value="length")
    assert ("90 days", by, "2012-12-31") == (
        entry.value,
        entry.since,
        entry.until,
    )
    with pytest.raises(UnknownCodeError, match="x: is not a value of Toyland; they begin with: "):
        list_history(country, value="x")


@pytest.mark.parametrize("on", DENMARK.epochs, ids=str)
def test_danish_law_reads_without_code_names_on_every_day(on):
    listing = list_law(DENMARK, on=on)
    said = [concept.heading for concept in listing.concepts]
    entries = [*listing.concepts, *(c for rule in listing.rules for c in rule.conditions)]
    said += [clause.words for entry in entries for clause in entry.clauses]
    said += [value.title for rule in listing.rules for value in rule.values]
    assert [] == [words for words in said if "_" in words or "<" in words or not words.strip()]
