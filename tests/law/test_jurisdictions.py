"""Jurisdictions: validated when loaded, one law for each stretch of days, fingerprints."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
from datetime import date, datetime

import attrs
import pytest
from tests.toyland import (
    BEGGING,
    GAZETTE,
    HARSH,
    HELP,
    MEDICAL_HELP,
    MILD,
    OFFENCE,
    STATUS,
    TOYLAND,
    TRAFFICKING,
    VICTIM_PERMIT,
    ToyFacts,
    provision,
    replaced,
    toyland,
)

from traffick_rules import ArgumentError, Case, Charge, LawError, NotInForceError, UnknownCodeError
from traffick_rules.facts import Stay, Trafficking
from traffick_rules.law import (
    Circumstance,
    CircumstanceEffect,
    Concept,
    DatedValue,
    EntitlementRule,
    Policy,
    Proviso,
    Statistic,
    all_of,
    before,
    cited,
    days,
    independent_of,
)
from traffick_rules.law.country.amendment import rewritten
from traffick_rules.law.country.fingerprint import content_on


def test_the_law_is_one_object_for_every_day_of_an_epoch():
    assert TOYLAND.in_force(date(2005, 1, 1)) is TOYLAND.in_force(date(2007, 12, 31))
    assert TOYLAND.in_force(date(2005, 1, 1)) is not TOYLAND.in_force(date(2004, 12, 31))


def test_epochs_begin_where_a_provision_begins_or_has_just_ended():
    expected = ["2000-01-01", "2002-01-01", "2004-01-01", "2005-01-01", "2008-01-01"]
    expected += ["2010-01-01", "2012-01-01"]
    assert expected == [day.isoformat() for day in TOYLAND.epochs]


def test_the_first_and_last_day_of_an_epoch_meet_the_next():
    laws = [TOYLAND.in_force(day) for day in TOYLAND.epochs]
    for law, following in itertools.pairwise(laws):
        assert law.last_day is not None
        assert TOYLAND.in_force(law.last_day) is law
        assert following.first_day.toordinal() == law.last_day.toordinal() + 1
    assert laws[-1].last_day is None


def test_a_day_before_the_coverage_is_refused():
    with pytest.raises(NotInForceError, match="the law of Toyland on 1999-12-31 is not known"):
        TOYLAND.in_force(date(1999, 12, 31))


@pytest.mark.parametrize("on", ["2008-05-01", datetime(2008, 5, 1), None, 20080501])  # noqa: DTZ001
def test_only_a_date_is_a_day(on):
    with pytest.raises(ArgumentError, match="is not a day; give a datetime.date"):
        TOYLAND.in_force(on)


def test_values_of_a_day_are_looked_up_by_code():
    law = TOYLAND.in_force(date(2011, 1, 1))
    assert "5 years" == str(law.value("ordinary.max"))
    assert {"prostitution", "begging"} == law.value("offence.purposes")
    with pytest.raises(UnknownCodeError, match="nothing: is not a value of this law"):
        law.value("nothing")
    with pytest.raises(NotInForceError, match="ordinary.max: has no value from 2000-01-01"):
        TOYLAND.in_force(date(2000, 1, 1)).value("ordinary.max")


def test_a_provision_is_looked_up_by_its_id():
    assert HELP is TOYLAND.provision("6")
    with pytest.raises(UnknownCodeError, match=r"66: is not a provision of Toyland; did you mean"):
        TOYLAND.provision("66")


def test_a_country_has_its_own_fact_groups_beside_the_shared_ones():
    assert {**Case.groups(), "toyland": ToyFacts} == TOYLAND.groups(Case)
    assert Case.from_dict({"toyland": {"registered": True}})[ToyFacts].registered


def test_equal_law_has_equal_fingerprints_in_every_process():
    code = (
        "from datetime import date; from tests.toyland import TOYLAND;"
        "print(TOYLAND.in_force(date(2011, 1, 1)).fingerprint)"
    )
    found = {
        subprocess.run(  # noqa: S603 - our own interpreter and code
            [sys.executable, "-c", code],
            capture_output=True,
            check=True,
            text=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout.strip()
        for seed in ("0", "1")
    }
    assert {TOYLAND.in_force(date(2011, 1, 1)).fingerprint} == found


CHANGES = {
    "condition": lambda: replaced(
        MEDICAL_HELP, attrs.evolve(MEDICAL_HELP, when=ToyFacts.registered)
    ),
    "payer": lambda: replaced(MEDICAL_HELP, attrs.evolve(MEDICAL_HELP, paid_by="the state")),
    "exception": lambda: replaced(VICTIM_PERMIT, attrs.evolve(VICTIM_PERMIT, unless=())),
    "provision": lambda: replaced(
        MEDICAL_HELP, attrs.evolve(MEDICAL_HELP, provisions=(provision("6", until="2020-12-31"),))
    ),
    "value": lambda: toyland(parameters=(DatedValue("new", "new", HELP.gives(days(1))),)),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_any_change_of_content_changes_the_fingerprint(change):
    on = date(2011, 1, 1)
    assert TOYLAND.in_force(on).fingerprint != change().in_force(on).fingerprint


WORDS = {
    "title": lambda: replaced(MEDICAL_HELP, attrs.evolve(MEDICAL_HELP, title="Other help")),
    "note": lambda: replaced(
        MEDICAL_HELP, attrs.evolve(MEDICAL_HELP, provisions=(provision("6", note="x"),))
    ),
}


@pytest.mark.parametrize("change", WORDS.values(), ids=WORDS)
def test_other_words_are_the_same_law(change):
    before, after = (law.in_force(date(2011, 1, 1)) for law in (TOYLAND, change()))
    assert before.fingerprint == after.fingerprint
    assert before.words_digest != after.words_digest


def test_a_further_field_of_a_kind_of_rule_changes_the_fingerprint_only_where_it_is_used():
    @attrs.frozen(eq=False, repr=False, kw_only=True, slots=False)
    class Wider(EntitlementRule):
        further: str = ""

    def content(rule):
        return content_on(rule, date(2011, 1, 1))

    given = {
        field.alias: getattr(MEDICAL_HELP, field.name) for field in attrs.fields(EntitlementRule)
    }
    assert content(MEDICAL_HELP) == content(Wider(**given))
    assert content(MEDICAL_HELP) != content(Wider(**given, further="x"))


def test_what_a_claim_an_exception_or_a_value_that_no_rule_uses_rests_on_is_law_too():
    claim = independent_of("entitlements.medical", Stay, provision=provision("20"))
    unused = DatedValue("unused", "unused", provision("21").gives(days(1)))
    proviso = Proviso(Stay.lawful, (provision("22"),), title="x")
    ground = DatedValue("ground", "the ground", provision("23").gives(all_of(Stay.detained)))
    rule = attrs.evolve(MEDICAL_HELP, claims=(claim,), unless=(proviso,), when=ground)
    country = replaced(MEDICAL_HELP, rule, parameters=(unused,))

    found = {each.id for each in country.provisions_of_law}
    assert {*TOYLAND.provisions, "20", "21", "22", "23"} == found
    assert {*TOYLAND.values, "ground", "unused"} == set(country.values)


def test_a_provision_with_other_days_moves_the_values_it_gives_and_no_others():
    shorter = attrs.evolve(HARSH, until=attrs.evolve(HARSH.until, day=date(2009, 12, 30)))
    earlier = attrs.evolve(MILD, since=attrs.evolve(MILD.since, day=date(2009, 12, 31)))
    made = {id(HARSH): shorter, id(MILD): earlier}
    moved = attrs.evolve(TOYLAND, rules=rewritten(TOYLAND.rules, made), milder_law=None)

    def days_of(country, code):
        return [(each.first_day, each.last_day) for each in country.values[code].periods]

    since, until = date(2002, 1, 1), date(2009, 12, 31)
    assert [(since, until), (date(2010, 1, 1), None)] == days_of(TOYLAND, "ordinary.max")
    assert [(since, date(2009, 12, 30)), (until, None)] == days_of(moved, "ordinary.max")
    assert days_of(TOYLAND, "gross.max") == days_of(moved, "gross.max")
    assert (shorter, earlier) == (moved.provision("8"), moved.provision("9"))
    assert TOYLAND.fact_groups == moved.fact_groups


def test_conditions_of_degrees_and_circumstances_are_parts_of_an_offence():
    degree, circumstance = Trafficking.consent, Trafficking.first_day
    begun = before(circumstance)
    rule = attrs.evolve(
        TRAFFICKING,
        circumstances=(
            Circumstance(
                code="early",
                title="it began early",
                when=begun,
                provisions=(OFFENCE,),
                effect=CircumstanceEffect.AGGRAVATES,
            ),
        ),
    )
    facts = {fact for part in rule.all_parts if not part.parts for fact in part.facts}
    assert {Trafficking.purposes, degree, circumstance} == facts


def test_what_stands_in_policy_or_is_kept_for_looking_up_is_found_too():
    statistic = Statistic(
        code="s",
        kind="victims",
        subject="s",
        unit="persons",
        value=1,
        bound="exactly",
        first_day=date(2006, 1, 1),
        last_day=date(2006, 12, 31),
        provisions=(provision("20"),),
    )
    country = toyland(policy=Policy(statistics=(statistic,)), further_provisions=(provision("21"),))
    assert {"20", "21"} <= set(country.provisions)
    assert TOYLAND.epochs == country.epochs


MALFORMED = {
    "a code in capitals": (
        lambda: toyland(code="TL"),
        "code: 'TL' is not a country code; give the ISO 3166-1 alpha-2 code in lower case,"
        " such as 'dk'",
    ),
    "a rule without a provision": (
        lambda: attrs.evolve(MEDICAL_HELP, provisions=()),
        "entitlements.medical: has no provision; name where the law says it",
    ),
    "a concept without a provision": (
        lambda: Concept(code="c", title="c", provisions=(), when=ToyFacts.registered),
        "concept c: has no provision",
    ),
    "a clause cited without a provision": (
        lambda: cited(ToyFacts.registered),
        "the person is registered: is cited without a provision",
    ),
    "two rules of one code on one day": (
        lambda: toyland(rules=(*TOYLAND.rules, attrs.evolve(MEDICAL_HELP, title="Again"))),
        "entitlements.medical: 'Medical help' and 'Again' are in force on the same day, 2000-01-01, with 6 and 6; "
        "end one before the other begins, or rename it",
    ),
    "a fact of an undeclared group": (
        lambda: toyland(fact_groups=()),
        "permits.victim: uses toyland.registered, which is not a fact of Case; "
        "name its group in fact_groups",
    ),
    "a fact of a case in a sentencing rule": (
        lambda: replaced(TRAFFICKING, attrs.evolve(TRAFFICKING, when=all_of(ToyFacts.registered))),
        "offences.trafficking: uses toyland.registered, which is not a fact of Charge; "
        "name its group in charge_groups",
    ),
    "one provision declared twice": (
        lambda: replaced(
            MEDICAL_HELP, attrs.evolve(MEDICAL_HELP, provisions=(provision("7", note="again"),))
        ),
        "provision 7: is declared twice; keep one of them",
    ),
    "one value declared twice": (
        lambda: toyland(parameters=(DatedValue("ordinary.max", "x", HELP.gives(days(1))),)),
        "value ordinary.max: is declared twice; keep one of them",
    ),
    "a concept used outside its days": (
        lambda: replaced(
            MEDICAL_HELP,
            attrs.evolve(MEDICAL_HELP, when=cited(ToyFacts.registered, BEGGING)),
        ),
        "entitlements.medical: the person is registered: is used on 2000-01-01, when no provision"
        " of it is in force (11) (from 2000-01-01); give it a provision of these days, or let it count"
        " later: cited(…, while_in_force=True)",
    ),
    "a value missing while its rule is in force": (
        lambda: replaced(
            TRAFFICKING,
            attrs.evolve(
                TRAFFICKING,
                degrees=(
                    attrs.evolve(
                        TRAFFICKING.degrees[-1],
                        maximum=DatedValue("late", "late", BEGGING.gives(days(1))),
                    ),
                ),
            ),
        ),
        "offences.trafficking: value late: has no value on 2002-01-01, when the rule is in force"
        " (from 2002-01-01)",
    ),
    "an offence without a residual degree": (
        lambda: attrs.evolve(TRAFFICKING, degrees=TRAFFICKING.degrees[:1]),
        "offences.trafficking: has no residual degree; order them from the gravest; the last has no"
        " condition",
    ),
}


@pytest.mark.parametrize(("make", "message"), MALFORMED.values(), ids=MALFORMED)
def test_a_malformed_law_is_refused_when_it_is_loaded(make, message):
    with pytest.raises(LawError) as caught:
        make()
    assert message in [str(problem) for problem in caught.value.problems]


def test_all_problems_of_a_jurisdiction_are_reported_at_once():
    with pytest.raises(LawError) as caught:
        toyland(code="TL", fact_groups=())
    assert ["code", "permits.victim"] == [problem.path for problem in caught.value.problems]
    assert str(caught.value).startswith("TL: code: 'TL' is not a country code")


def test_rules_that_follow_one_another_may_share_a_code():
    early = attrs.evolve(MEDICAL_HELP, provisions=(provision("30", until="2009-12-31"),))
    late = attrs.evolve(
        MEDICAL_HELP, title="Better help", provisions=(provision("31", since="2010-01-01"),)
    )
    country = toyland(rules=(STATUS, early, late))
    assert [early] == list(country.in_force(date(2009, 12, 31)).of_kind(EntitlementRule))
    assert [late] == list(country.in_force(date(2010, 1, 1)).of_kind(EntitlementRule))


def test_the_questions_of_a_law_are_those_about_cases_and_those_about_charges():
    questions = TOYLAND.in_force(date(2011, 1, 1)).questions
    assert "permits.victim" in questions[Case]
    assert {"offences.trafficking", "offences.trafficking.gross"} == set(questions[Charge])
    assert repr(OFFENCE) == "<7: Toy Code § 7>"
    assert GAZETTE.key == "G"


def test_policy_given_as_a_function_is_made_on_first_use_and_validated_then():
    asked = []

    def policy():
        asked.append(1)
        return Policy(further_provisions=(provision("7", note="again"),))

    country = toyland(policy=policy)
    assert country.in_force(date(2011, 1, 1))
    assert [] == asked
    with pytest.raises(LawError, match="tl: provision 7: is declared twice; keep one of them"):
        _ = country.policy
    sound = toyland(policy=lambda: Policy(further_provisions=(provision("40"),)))
    assert sound.provision("40") is sound.policy.further_provisions[0]


def test_a_concept_that_is_defined_by_itself_is_told_with_its_way_round():
    inner = Concept(code="inner", title="inner", provisions=(HELP,), when=ToyFacts.registered)
    outer = Concept(code="outer", title="outer", provisions=(HELP,), when=all_of(inner))
    object.__setattr__(inner, "when", all_of(outer))
    with pytest.raises(LawError, match=r"is defined by itself: (inner by outer|outer by inner)"):
        replaced(MEDICAL_HELP, attrs.evolve(MEDICAL_HELP, when=outer))
