"""The conformance suite itself: a sound country obeys, a broken one breaks the law it was broken for."""

from __future__ import annotations

import enum

import attrs
import pytest
from tests.borderland import BORDERLAND, COMPENSATION, ENTRY_BAN, HELP, REFORM, TIME_TO_LEAVE
from tests.testing.broken import (
    BROKEN,
    FOUND_BY_THE_POLICE,
    FOUND_NONE,
    SOUND,
    SOUND_OFFENCE,
    help_when,
    one_after_another,
    with_rule,
    with_status,
)
from tests.toyland import TOYLAND, provision

from traffick_rules import ArgumentError, Case, Verdict, assess, register_jurisdiction
from traffick_rules.facts import (
    Authority,
    Expulsion,
    FactGroup,
    Needs,
    OneOf,
    OpenNorm,
    Stay,
    Trafficking,
    YesNo,
)
from traffick_rules.law import (
    Amount,
    Competence,
    EntitlementKind,
    Extension,
    IdentificationStep,
    Modality,
    all_of,
    any_of,
    by_case,
    days,
    is_,
    not_,
    settled,
    under_age,
    up_to,
    years,
)
from traffick_rules.proof import prove_all
from traffick_rules.testing import (
    LAWS,
    ConformanceError,
    JurisdictionConformance,
    check_conformance,
)
from traffick_rules.testing.conformance_laws import heavier_for_child, is_less

FOR_ADULTS = {"a_child_is_never_worse_off": {"entitlements.help": "§ 6 is for adults"}}


def finding(law, country):
    """What the test of one law finds."""
    broken = type("Broken", (JurisdictionConformance,), {"code": country.code})
    with register_jurisdiction(country), pytest.raises(ConformanceError) as caught:
        getattr(broken(), f"test_{law}")()
    return caught.value


@pytest.mark.slow
@pytest.mark.parametrize(
    "country", [TOYLAND, SOUND, BORDERLAND], ids=["Toyland", "sound Toyland", "Borderland"]
)
def test_a_sound_country_obeys_every_law(few_cases, country):
    assert () == check_conformance(country)


@pytest.mark.slow
@pytest.mark.parametrize("law", LAWS)
def test_a_country_broken_for_one_law_breaks_that_law(any_of_many_cases, law):
    assert law == finding(law, BROKEN[law]()).law


@pytest.mark.slow
@pytest.mark.parametrize("law", LAWS)
def test_a_country_broken_for_one_law_breaks_no_other(few_cases, law):
    assert {error.law for error in check_conformance(BROKEN[law]())} <= {law}


@pytest.mark.slow
def test_a_burden_that_falls_on_children_alone_makes_a_child_worse_off(any_of_many_cases):
    on_children = all_of(is_(Stay.expulsion, Expulsion.DECIDED_BY_COURT), under_age(18))
    changed = attrs.evolve(ENTRY_BAN, unless=(), when=on_children, claims=())
    found = finding("a_child_is_never_worse_off", BORDERLAND.amended(changed)).finding
    assert "burdens.entry_ban" == found.question
    assert "an adult does not bear it, and a child of 15 in the same situation does by 20" in str(
        found
    )


def test_a_child_is_worse_off_with_less_money(any_of_many_cases):
    less = by_case(
        (under_age(18), HELP.gives(up_to(Amount(5, "EUR")))), HELP.gives(up_to(Amount(9, "EUR")))
    )
    found = finding(
        "a_child_is_never_worse_off", BORDERLAND.amended(attrs.evolve(COMPENSATION, amount=less))
    )
    assert "an adult gets up to EUR 9, and a child of 15 in the same situation up to EUR 5" in str(
        found
    )


FOR_GROWN_UPS = settled(
    yes_when=all_of(Needs.legal, not_(under_age(18))), no_when=not_(Needs.legal)
)
"""Of a child it is never settled, so that no child that is drawn meets a no."""


def test_a_child_of_whom_nothing_is_settled_is_worse_off_and_an_exemption_says_so(few_cases):
    law, country = "a_child_is_never_worse_off", with_rule(help_when(FOR_GROWN_UPS))
    found = finding(law, country)
    (refuted,) = (proof for proof in prove_all(country) if proof.verdict is not Verdict.YES)
    assert refuted.claim.startswith(found.finding.question)
    assert refuted.counterexample[0] == found.finding.record
    assert "is worse because the person is a child; an adult: " in found.finding.message
    exempted = type("Exempted", (JurisdictionConformance,), {"code": "tl", "exempt": FOR_ADULTS})
    with register_jurisdiction(country):
        exempted().test_a_child_is_never_worse_off()
        with pytest.raises(ConformanceError, match=r"entitlements\.help"):
            exempted().test_a_child_is_never_worse_off_but_for_entitlements_help()


def test_an_exempted_question_is_proved_without_the_others():
    refused = LAWS["a_child_is_never_worse_off"].proves
    adults = attrs.evolve(help_when(FOR_GROWN_UPS), code="advice")
    country = with_rule(help_when(FOR_GROWN_UPS), adults)
    both = {"entitlements.help", "entitlements.advice"}
    assert both == {found.question for found in refused(country, "")}
    assert {"entitlements.advice"} == {
        found.question for found in refused(country, "entitlements.advice")
    }


def test_a_rule_says_itself_that_it_is_worse_for_children_but_not_in_vain(few_cases):
    law = "a_child_is_never_worse_off"
    for_adults = attrs.evolve(help_when(FOR_GROWN_UPS), worse_for_children="§ 6 is for adults")
    obeys = type("Obeys", (JurisdictionConformance,), {"code": "tl"})
    with register_jurisdiction(with_rule(for_adults)):
        getattr(obeys(), f"test_{law}")()
    needless = attrs.evolve(help_when(Needs.legal), worse_for_children="§ 6 is for adults")
    found = finding(law, with_rule(needless)).finding
    assert "entitlements.help" == found.question
    assert "says why it is worse for children, '§ 6 is for adults', and never is" in found.message


@pytest.mark.parametrize(
    ("one", "other", "less"),
    [
        (Amount(5, "EUR"), Amount(9, "EUR"), True),
        (Amount(9, "EUR"), Amount(5, "EUR"), False),
        (Amount(5, "EUR"), Amount(9, "minimum wages"), False),
        (days(5), Amount(9, "EUR"), False),
        (None, days(5), False),
    ],
)
def test_only_what_is_of_one_unit_is_less(one, other, less):
    assert less == is_less(one, other)


@pytest.mark.parametrize(
    ("rule", "adult", "child", "is_heavier"),
    [
        (ENTRY_BAN, years(1), years(2), True),
        (ENTRY_BAN, years(2), years(1), False),
        (ENTRY_BAN, years(1), None, False),
        (TIME_TO_LEAVE, days(30), days(7), True),
        (TIME_TO_LEAVE, days(7), days(30), False),
        (ENTRY_BAN, up_to(years(1)), up_to(years(2)), True),
        (TIME_TO_LEAVE, up_to(days(7)), up_to(days(30)), False),
    ],
)
def test_a_longer_burden_is_heavier_and_a_shorter_time_to_leave_too(rule, adult, child, is_heavier):
    answer = assess(Case(), jurisdiction=BORDERLAND, on=REFORM)[rule.question]
    of_adult, of_child = attrs.evolve(answer, length=adult), attrs.evolve(answer, length=child)
    assert is_heavier == bool(heavier_for_child(of_adult, of_child))


def test_the_laws_are_numbered_from_1_to_21_and_each_has_a_country_that_breaks_it():
    assert list(range(1, 22)) == [law.number for law in LAWS.values()]
    assert list(LAWS) == list(BROKEN)


WITHOUT_CASES = {
    "what_is_confirmed_has_two_publishers": "provision 44 [44] on 2000-01-01: is confirmed, and was read with one "
    "publisher, Toyland; name another source, or leave out the confidence",
    "every_fact_of_its_own_is_asked": "spare.spare: is asked by no rule; take it out, or write the rule that asks it",
    "every_source_has_a_statement": "source X: no statement was read in it; name it where it was, or take it out of "
    "the table",
    "what_is_settled_is_not_both": "entitlements.help [6] on 2000-01-01: a yes by 'the person needs medical care' and a "
    "no by 'the person needs social help' can both hold; let them exclude each other; the case: "
    '{"needs": {"medical": true, "social": true}}',
    "no_rule_goes_by_two_names": "entitlements.lodging [45, 46] on 2010-01-01: ends on 2009-12-31, and "
    "entitlements.loding begins on the next day: two questions, each of which is not in force for a time; give both "
    "rules one code",
    "no_text_is_left_aside": "provision 48 [48, 47] on 2010-01-01: is used by no rule or value, though 47 of the same "
    "place is until or from 2010-01-01 on; use it beside that, or the rule ends in silence",
    "no_rule_begins_after_its_text": "entitlements.help [50, 49] on 2000-01-01: the rule begins on 2010-01-01 with 50, "
    "its first provision, but 49, which the rule also names, is in force since 2000-01-01; put it first, write what was "
    "in force before, or leave it out",
    "no_status_is_denied_undecided": "victim_status [2] on 2000-01-01: is a no while no decision against the person is "
    "known; name the decision that denies: settled(yes_when=FOUND, no_when=NOT_FOUND), not no_when=not_(FOUND); the "
    'case: {"identification": {"decided_by": "immigration_authority"}}',
}


class Office(enum.StrEnum):
    """What an office says."""

    YES = "yes"
    NO = "no"


class Offices(FactGroup, key="offices"):
    """What is found out by offices of the country's own."""

    found: YesNo = YesNo("the office has found that the person is a victim")
    denied: YesNo = YesNo("the office has found that the person is no victim")
    says: OneOf[Office] = OneOf(Office, "the office says", "What does the office say?", thing="it")
    norm: OpenNorm = OpenNorm(
        "the person is a victim", "Are they?", decided_by="the office decides"
    )


@pytest.mark.parametrize(
    ("denies", "is_found"),
    [
        (FOUND_NONE, False),
        (not_(FOUND_BY_THE_POLICE), True),
        (not_(Offices.found), True),
        (not_(Needs.medical), True),
        (Needs.medical, True),
        (Offices.denied, False),
        (all_of(not_(Offices.found), Offices.denied), False),
        (is_(Offices.says, Office.NO), False),
        (not_(is_(Offices.says, Office.YES)), False),
        (not_(Offices.norm), False),
    ],
    ids=repr,
)
def test_nobody_is_denied_the_status_of_a_victim_for_want_of_a_decision(denies, is_found):
    country = with_status(
        settled(yes_when=FOUND_BY_THE_POLICE, no_when=denies),
        fact_groups=(*SOUND.fact_groups, Offices),
    )
    found = [each.question for each in LAWS["no_status_is_denied_undecided"].check(country)]
    (proof,) = (each for each in prove_all(country) if "never a no" in each.claim)
    assert ["victim_status"] * is_found == found
    assert is_found == (proof.verdict is Verdict.NO)


def test_what_would_deny_a_presumed_victim_is_shown_with_the_case():
    country = BROKEN["no_status_is_denied_undecided"]()
    (found,) = LAWS["no_status_is_denied_undecided"].check(country)
    told = assess(found.record, jurisdiction=country, on=found.on).victim_status
    assert (Verdict.NO, None) == (told.verdict, found.record.identification.decision)


@pytest.mark.parametrize(
    "when",
    [
        all_of(under_age(18), not_(under_age(21))),
        all_of(any_of(Needs.medical, Needs.legal), not_(Needs.medical), not_(Needs.legal)),
    ],
    ids=repr,
)
def test_a_question_that_no_fact_makes_a_yes_is_dead_law(when):
    error = finding("every_clause_can_be_decisive", with_rule(help_when(when)))
    assert "entitlements.help [6] on 2000-01-01: is a yes in no case: mend the condition" in str(
        error
    )


def test_a_rule_that_goes_on_under_another_number_goes_by_two_names():
    (found,) = LAWS["no_rule_goes_by_two_names"].check(one_after_another("12i", "76"))
    assert (
        "entitlements.12i [45, 46] on 2010-01-01: ends on 2009-12-31, and entitlements.76 begins"
        in str(found)
    )


def test_a_rule_of_another_kind_or_title_may_follow_another():
    until, since = provision("45", until="2009-12-31"), provision("46", since="2010-01-01")
    old = help_when(Needs.social, code="12i", provisions=(until,))
    for changes in ({"title": "Something else"}, {"kind": EntitlementKind.LEGAL_HELP}):
        new = help_when(Needs.social, code="76", provisions=(since,), **changes)
        assert [] == list(LAWS["no_rule_goes_by_two_names"].check(with_rule(old, new)))


ACT_2010, ACT_2023 = provision("51", since="2010-01-01"), provision("52", since="2023-01-01")
UNTIL_2022 = provision("53", until="2022-12-31")
PERIOD, STATUS = (
    next(rule for rule in SOUND.rules if rule.subject == subject)
    for subject in ("reflection_period", "victim_status")
)


def begun_by(*provisions):
    """Countries whose rule, degree, extension or competence rests on these provisions, in this order."""
    (degree,) = SOUND_OFFENCE.degrees
    degrees = (
        attrs.evolve(degree, code="gross", when=Trafficking.consent, provisions=provisions),
        degree,
    )
    extension = Extension(
        title="extended",
        when=Needs.medical,
        longest=None,
        modality=Modality.MAY,
        provisions=provisions,
    )
    competence = Competence(
        authority=Authority.POLICE,
        title="the police",
        step=IdentificationStep.DECISION,
        when=Needs.medical,
        provisions=provisions,
    )
    yield with_rule(help_when(Needs.medical, provisions=provisions))
    yield SOUND.amended(attrs.evolve(SOUND_OFFENCE, degrees=degrees))
    yield SOUND.amended(attrs.evolve(PERIOD, extension=extension))
    yield SOUND.amended(attrs.evolve(STATUS, competences=(competence,)))


LATE = LAWS["no_rule_begins_after_its_text"].check


def test_whatever_begins_after_another_act_that_it_names_is_told():
    found = [str(each) for country in begun_by(ACT_2023, ACT_2010) for each in LATE(country)]
    assert [
        f"{question} [52, 51] on 2010-01-01: {what} begins on 2023-01-01 with 52, its first provision, but 51, which "
        f"{what} also names, is in force since 2010-01-01; put it first, write what was in force before, or leave it out"
        for question, what in (
            ("entitlements.help", "the rule"),
            ("offences.trafficking", "the degree 'gross'"),
            ("reflection_period.reflection", "the extension 'extended'"),
            ("victim_status", "the competence 'the police'"),
        )
    ] == found


@pytest.mark.parametrize(
    "provisions",
    [
        (ACT_2010, ACT_2023),
        (ACT_2023, provision("54", since="by 2022-12-31")),
    ],
    ids=["the earlier one first", "none knows since when"],
)
def test_what_begins_first_or_on_a_day_nobody_knows_is_not_late(provisions):
    (country, *_) = begun_by(*provisions)
    assert [] == list(LATE(country))


def test_a_provision_that_has_always_been_in_force_begins_before():
    (country, *_) = begun_by(ACT_2023, provision("56", since=None))
    (found,) = LATE(country)
    assert "56, which the rule also names, is in force since 2000-01-01" in str(found)


def test_what_follows_another_of_its_kind_is_not_late():
    before = help_when(Needs.medical, provisions=(UNTIL_2022,))
    after = help_when(Needs.medical, provisions=(ACT_2023, ACT_2010))
    assert [] == list(LATE(with_rule(before, after)))


@pytest.mark.parametrize("law", WITHOUT_CASES)
def test_what_is_declared_in_vain_or_confirmed_too_soon_is_named(law):
    assert [WITHOUT_CASES[law]] == [str(found) for found in LAWS[law].check(BROKEN[law]())]
    assert [] == list(LAWS[law].check(SOUND))


def test_an_exempted_law_that_does_not_exist_is_an_error_when_the_class_is_made():
    with pytest.raises(ArgumentError, match="did you mean 'engines_agree'"):
        type(
            "TestToyland",
            (JurisdictionConformance,),
            {"code": "tl", "exempt": {"engines_agre": {}}},
        )


@pytest.mark.slow
def test_an_exempted_question_is_not_looked_at(few_cases):
    assert () == check_conformance(BROKEN["a_child_is_never_worse_off"](), exempt=FOR_ADULTS)


@pytest.mark.usefixtures("few_cases")
class TestToyland(JurisdictionConformance):
    """Toyland as any plugin's test module tests its country, from a registration instead of a distribution."""

    code = "tl"

    @pytest.fixture(autouse=True)
    def registered(self):
        with register_jurisdiction(SOUND):
            yield


def test_an_exemption_is_a_test_that_has_to_fail_and_names_its_reason():
    made = type("Exempted", (JurisdictionConformance,), {"code": "tl", "exempt": FOR_ADULTS})
    but_for = made.test_a_child_is_never_worse_off_but_for_entitlements_help
    (mark,) = but_for.pytestmark
    assert ("xfail", True, "§ 6 is for adults") == (
        mark.name,
        mark.kwargs["strict"],
        mark.kwargs["reason"],
    )
    with (
        register_jurisdiction(BROKEN["a_child_is_never_worse_off"]()),
        pytest.raises(ConformanceError, match=r"entitlements\.help"),
    ):
        but_for(made())
    with register_jurisdiction(SOUND):
        but_for(made())  # which, as it was expected to fail, is a failure


@pytest.mark.slow
def test_a_finding_names_law_rule_provision_and_the_smallest_case(many_cases):
    law = "a_child_is_never_worse_off"
    found = finding(law, BROKEN[law]())

    assert "a_child_is_never_worse_off: entitlements.help [6] on " in str(found)
    assert '"needs": {"legal": true}' in str(found)
