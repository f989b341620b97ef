"""The answer of one rule as a condition of another: with its exceptions, its provisions and its days."""

from __future__ import annotations

from datetime import date

import attrs
import pytest
from tests.bulk.tables import table_of
from tests.toyland import HELP, provision

from traffick_rules import Case, LawError, Verdict, assess
from traffick_rules.bulk import assess_table
from traffick_rules.engine.program import program_of
from traffick_rules.facts import Needs, Route
from traffick_rules.law import (
    DatedValue,
    EntitlementKind,
    EntitlementRule,
    Jurisdiction,
    Modality,
    Proviso,
    all_of,
    any_of,
    holds,
    implies,
    not_,
)
from traffick_rules.law.conditions.outline import outline
from traffick_rules.proof import prove
from traffick_rules.proof.dead_clauses import dead_clauses
from traffick_rules.testing.conformance_laws import engines_agree

ON = date(2010, 6, 1)
OLD = provision("60", until="2004-12-31")
NEW = provision("61", since="2005-01-01")
LEFT = provision("62")


def entitlement(code, when, *provisions, title="", **changes):
    return EntitlementRule(
        code=code,
        title=title or f"Help of kind {code}",
        kind=EntitlementKind.HEALTH_CARE,
        provisions=provisions or (HELP,),
        modality=Modality.SHALL,
        when=when,
        **changes,
    )


CARE = entitlement(
    "care",
    Needs.medical,
    provision("63"),
    title="Medical care",
    unless=(Proviso(not_(Route.in_country), (LEFT,), "the person has left"),),
)


def country(*rules):
    return Jurisdiction(code="xx", name="Xland", covers_from=date(2000, 1, 1), rules=rules)


def law_with(when, *rules):
    return country(*(rules or (CARE,)), entitlement("trip", when, title="The trip to it"))


def assessed(law, on=ON, **facts):
    return assess(Case.from_dict(facts), jurisdiction=law, on=on)


@pytest.mark.parametrize(
    ("facts", "verdict"),
    [
        ({"needs": {"medical": True}, "route": {"in_country": True}}, Verdict.YES),
        ({"needs": {"medical": True}, "route": {"in_country": False}}, Verdict.NO),
        ({"needs": {"medical": False}}, Verdict.NO),
        ({"needs": {"medical": True}}, Verdict.UNKNOWN),
    ],
)
def test_a_rule_holds_where_its_answer_is_a_yes_exceptions_included(facts, verdict):
    law = law_with(holds(CARE))
    case = Case.from_dict(facts)
    table = assess_table(table_of([case], law), jurisdiction=law, on=ON)
    (row,) = table.answers.to_pylist()
    answers = assessed(law, **facts)

    assert verdict is answers["entitlements.care"].verdict
    assert verdict is answers["entitlements.trip"].verdict
    assert row["entitlements.care"] is row["entitlements.trip"]
    assert [] == list(engines_agree(law, case, ON))


def test_an_answer_cites_the_provisions_of_the_rule_that_it_holds_and_explains_it_by_its_title():
    answers = assessed(law_with(holds(CARE)), needs={"medical": True}, route={"in_country": False})

    assert {"6", "63", "62"} <= {found.id for found in answers["entitlements.trip"].provisions}
    assert "Medical care: no" in answers.explain("entitlements.trip").to_text()
    assert "the person has left" in answers.explain("entitlements.trip").to_text()
    assert ["route.in_country"] == [
        path for reason in answers["entitlements.trip"].because for path in reason.facts
    ]


def test_the_rule_and_what_holds_it_share_their_nodes():
    alone = program_of(country(CARE).in_force(ON), Case).network
    both = program_of(law_with(holds(CARE)).in_force(ON), Case).network

    # One node more, which cites the rule.
    assert len(alone.nodes) + 1 == len(both.nodes)


def test_what_is_missing_for_the_one_is_missing_for_the_other():
    answers = assessed(law_with(holds(CARE)))
    missing = {
        question: {str(found) for found in answers.missing(question)}
        for question in ("entitlements.care", "entitlements.trip")
    }
    assert missing["entitlements.care"] == missing["entitlements.trip"]


EARLY = entitlement("ground", Needs.legal, OLD)
LATE = entitlement("ground", Needs.social, NEW)
BEFORE, AFTER = date(2004, 12, 31), date(2005, 1, 1)


@pytest.mark.parametrize(
    ("join", "expected"),
    [
        (any_of, {True: Verdict.YES, False: Verdict.NO}),
        (all_of, {True: Verdict.YES, False: Verdict.NO}),
    ],
)
def test_on_days_without_the_rule_the_limb_is_not_there(join, expected):
    rules = (attrs.evolve(EARLY),)
    law = law_with(join(holds(*rules), Needs.medical), *rules)

    for medical, verdict in expected.items():
        assert (
            verdict is assessed(law, AFTER, needs={"medical": medical})["entitlements.trip"].verdict
        )
    only_medical = assessed(law, BEFORE, needs={"medical": True})["entitlements.trip"].verdict
    assert (Verdict.YES if join is any_of else Verdict.UNKNOWN) is only_medical


def test_the_negation_of_a_rule_is_not_there_either():
    law = law_with(all_of(not_(holds(EARLY)), Needs.medical), EARLY)
    assert Verdict.YES is assessed(law, AFTER, needs={"medical": True})["entitlements.trip"].verdict


def test_rules_of_one_question_hold_each_on_its_days():
    law = law_with(holds(EARLY, LATE), EARLY, LATE)
    facts = {"legal": True, "social": False}

    assert Verdict.YES is assessed(law, BEFORE, needs=facts)["entitlements.trip"].verdict
    assert Verdict.NO is assessed(law, AFTER, needs=facts)["entitlements.trip"].verdict
    with pytest.raises(
        LawError, match="holds\\(\\) of several questions: entitlements.ground, entitlements.care"
    ):
        holds(EARLY, CARE)


def test_a_condition_that_changes_with_time_changes_where_it_is_held():
    later = provision("64", since="2001-01-01")
    dated = DatedValue(
        "when",
        "when",
        HELP.gives(Needs.legal, until="2006-12-31"),
        later.gives(Needs.social, since="2007-01-01"),
    )
    care = entitlement("care", dated)
    law = law_with(holds(care), care)
    facts = {"legal": True, "social": False}

    assert (
        Verdict.YES is assessed(law, date(2006, 12, 31), needs=facts)["entitlements.trip"].verdict
    )
    assert Verdict.NO is assessed(law, date(2007, 1, 1), needs=facts)["entitlements.trip"].verdict


def test_a_value_of_the_rule_that_is_held_stands_once_among_the_values_of_the_country():
    first = provision("65", since="2001-01-01", until="2006-12-31")
    second = provision("66", since="2007-01-01")
    old = entitlement("care", first.gives(Needs.legal), first)
    new = old.then(provisions=(second,), when=second.gives(Needs.social))
    law = law_with(any_of(holds(old, new), Needs.medical), old, new)
    periods = law.values["entitlements.care.when"].periods
    assert [first, second] == [period.provision for period in periods]


def test_a_limb_that_would_leave_nothing_is_an_error_of_the_law():
    with pytest.raises(
        LawError, match="entitlements.ground: is asked for on 2005-01-01, when it is not in force"
    ):
        law_with(holds(EARLY), EARLY)


def test_a_rule_that_is_nowhere_among_the_rules_is_an_error_of_the_law():
    with pytest.raises(
        LawError, match=r"entitlements\.trip: holds entitlements\.care, which is not a rule of"
    ):
        law_with(holds(CARE), EARLY)


def test_rules_that_hold_each_other_are_an_error_that_names_both():
    one = entitlement("one", Needs.medical)
    other = entitlement("other", holds(one))
    object.__setattr__(one, "when", holds(other))

    with pytest.raises(LawError, match="is defined by itself: .*entitlements.one") as error:
        country(one, other)
    assert "entitlements.other" in str(error.value)


def test_an_amended_rule_is_the_one_that_others_hold():
    law = law_with(any_of(holds(CARE), Needs.legal))
    amended = law.amended(attrs.evolve(CARE, when=Needs.social))
    facts = {"needs": {"social": True, "legal": False}, "route": {"in_country": True}}

    assert Verdict.UNKNOWN is assessed(law, **facts)["entitlements.trip"].verdict
    assert Verdict.YES is assessed(amended, **facts)["entitlements.trip"].verdict


def test_its_clauses_are_counted_and_listed_once_with_the_rule_itself():
    law = law_with(all_of(holds(CARE), Needs.legal))
    (trip,) = [rule for rule in law.rules if rule.code == "trip"]
    condition = trip.questions(ON)["entitlements.trip"]

    assert [
        (0, "all of these hold:", ()),
        (1, "Medical care", ("63",)),
        (1, "the person needs legal help", ()),
    ] == [(clause.depth, clause.words, clause.provisions) for clause in outline(condition)]
    assert [] == list(dead_clauses(law))


def test_proofs_know_that_the_one_implies_the_other():
    law = law_with(all_of(holds(CARE), Needs.legal))
    (proof,) = prove(implies("entitlements.trip", "entitlements.care"), jurisdiction=law, on=ON)

    assert Verdict.YES is proof.verdict


def test_a_law_that_holds_a_rule_differs_from_one_that_repeats_its_condition():
    repeats = law_with(Needs.medical).in_force(ON)

    assert law_with(holds(CARE)).in_force(ON).fingerprint != repeats.fingerprint
    assert (
        law_with(holds(CARE)).in_force(ON).fingerprint
        == law_with(holds(CARE)).in_force(ON).fingerprint
    )
