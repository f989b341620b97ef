"""Proofs: over every case, by table or by solver; what is refuted is shown in a case."""

from __future__ import annotations

import itertools
import json
import sys
import time
from datetime import date
from functools import cache

import attrs
import pytest
from click.testing import CliRunner
from hypothesis import assume, given
from hypothesis import strategies as st
from tests.countries import SAMPLE
from tests.toyland import HELP, MEDICAL_HELP, TOYLAND, ToyFacts, replaced

from traffick_rules import (
    ArgumentError,
    Case,
    CaseError,
    Charge,
    Verdict,
    assess,
    get_jurisdiction,
    register_jurisdiction,
)
from traffick_rules.case.consistency import contradictions_on
from traffick_rules.cli.commands import cli
from traffick_rules.facts import (
    Asylum,
    Cooperation,
    Findings,
    Identification,
    IdentificationDecision,
    Means,
    Needs,
    Person,
    Proceedings,
    Route,
    Selection,
    Stay,
    Trafficking,
)
from traffick_rules.law import (
    all_of,
    any_of,
    at_least,
    before,
    equivalent,
    implies,
    includes,
    independent_of,
    is_,
    monotone,
    months,
    more_than,
    never,
    not_,
    not_worse,
    settled,
    under_age,
    under_age_when_trafficked,
    within,
    years,
)
from traffick_rules.proof import ProofMethod, declared_claims, gaps, prove, prove_all, search
from traffick_rules.proof.counts import broken_cases
from traffick_rules.proof.search import Search
from traffick_rules.proof.space import Space
from traffick_rules.testing.reference import evaluate
from traffick_rules.testing.strategies import cases

ON = date(2009, 6, 1)
YES, NO = Verdict.YES, Verdict.NO

# Every value of the facts that the random conditions test.
VALUES = {
    Stay.lawful: [None, True, False],
    Needs.medical: [None, True, False],
    Identification.decision: [None, *IdentificationDecision],
    Trafficking.means: [
        None,
        *(
            Selection(
                frozenset(m for m, s in zip(pair, states, strict=True) if s),
                frozenset(m for m, s in zip(pair, states, strict=True) if s is False),
            )
            for pair in [(Means.FORCE, Means.FRAUD)]
            for states in itertools.product([None, True, False], repeat=2)
            if states != (None, None)
        ),
    ],
}
EVERY_CASE = [
    Case().with_values(dict(zip(VALUES, values, strict=True)))
    for values in itertools.product(*VALUES.values())
]


@cache
def but_lawful():
    """Every case without one fact, as a text."""
    without = (case.with_values({Stay.lawful: None}) for case in EVERY_CASE)
    return [json.dumps(case.to_dict()) for case in without]


ATOMS = st.sampled_from(
    [
        Stay.lawful,
        Needs.medical,
        is_(Identification.decision, IdentificationDecision.VICTIM),
        is_(Identification.decision, IdentificationDecision.NOT_A_VICTIM),
        includes(Trafficking.means, Means.FORCE),
        includes(Trafficking.means, Means.FRAUD),
    ]
)
CONDITIONS = st.recursive(
    ATOMS,
    lambda parts: (
        st.lists(parts, min_size=2, max_size=3).map(lambda chosen: all_of(*chosen))
        | st.lists(parts, min_size=2, max_size=3).map(lambda chosen: any_of(*chosen))
        | parts.map(not_)
    ),
    max_leaves=6,
)


def truth(condition, case):
    return evaluate(all_of(condition), case, ON)


def proved(claim, country=TOYLAND, on=ON):
    (proof,) = prove(claim, jurisdiction=country, on=on)
    return proof


@pytest.fixture(params=["table", "solver"])
def method(request, monkeypatch):
    """Each way of looking at every case; a table of no rows leaves all to the solver."""
    if request.param == "solver":
        monkeypatch.setattr(search, "_LARGEST_TABLE", 0)
    return {"table": ProofMethod.TRUTH_TABLE, "solver": ProofMethod.SOLVER}[request.param]


class TestAgainstEveryCaseOneByOne:
    """The naive evaluator looks at each of the cases, and comes to the same."""

    @given(a=CONDITIONS, b=CONDITIONS)
    def test_implies(self, a, b):
        broken = [c for c in EVERY_CASE if truth(a, c) is True and truth(b, c) is not True]
        proof = proved(implies(a, b))
        assert (NO if broken else YES) is proof.verdict
        for case in proof.counterexample:
            assert truth(a, case) is True
            assert truth(b, case) is not True

    @given(a=CONDITIONS)
    def test_never(self, a):
        proof = proved(never(a))
        assert (NO if any(truth(a, c) for c in EVERY_CASE) else YES) is proof.verdict
        assert all(truth(a, case) for case in proof.counterexample)

    @given(a=CONDITIONS, b=CONDITIONS)
    def test_equivalent(self, a, b):
        differs = [c for c in EVERY_CASE if truth(a, c) is not truth(b, c)]
        proof = proved(equivalent(a, b))
        assert (NO if differs else YES) is proof.verdict
        assert all(truth(a, case) is not truth(b, case) for case in proof.counterexample)

    @given(a=CONDITIONS, b=CONDITIONS)
    def test_counting(self, a, b):
        claim = equivalent(a, b)
        space = Space({"a": all_of(a), "b": all_of(b)}, Case, ON)
        rows = Search(space, claim)._broken_rows()
        assert rows.bit_count() == broken_cases(space, claim)

    @given(a=CONDITIONS)
    def test_independent_of(self, a):
        by_rest = {}
        for case, rest in zip(EVERY_CASE, but_lawful(), strict=True):
            by_rest.setdefault(rest, set()).add(truth(a, case))
        hangs = any(len(found) > 1 for found in by_rest.values())
        proof = proved(independent_of(all_of(a), Stay.lawful))
        assert (NO if hangs else YES) is proof.verdict
        if hangs:
            one, other = proof.counterexample
            assert truth(a, one) is not truth(a, other)
            assert one.with_values({Stay.lawful: None}) == other.with_values({Stay.lawful: None})

    @given(a=CONDITIONS, b=CONDITIONS)
    def test_the_solver_agrees_with_the_table(self, a, b):
        found = []
        before = search._LARGEST_TABLE
        try:
            for most in (before, 0):
                search._LARGEST_TABLE = most
                found.append([proved(claim) for claim in (implies(a, b), equivalent(a, b))])
        finally:
            search._LARGEST_TABLE = before
        by_table, by_solver = found
        assert [proof.verdict for proof in by_table] == [proof.verdict for proof in by_solver]
        assert {ProofMethod.SOLVER} == {proof.method for proof in by_solver}


def with_help(when, **changes):
    helped = attrs.evolve(MEDICAL_HELP, when=all_of(when), **changes)
    return replaced(MEDICAL_HELP, helped)


def test_an_answer_that_grows_with_a_fact_is_monotone_in_it(method):
    claim = monotone("entitlements.medical", Needs.medical)
    assert (YES, method) == (
        (proof := proved(claim, with_help(any_of(Needs.medical, Stay.detained)))).verdict,
        proof.method,
    )
    refuted = proved(claim, with_help(all_of(Stay.detained, not_(Needs.medical))))
    assert NO is refuted.verdict
    worse, better = refuted.counterexample
    assert (True, False) == (worse.needs.medical, better.needs.medical)


@pytest.mark.usefixtures("method")
def test_a_child_who_is_worse_off_is_shown_beside_the_adult():
    claim = not_worse("entitlements.medical", for_=under_age(18), than=not_(under_age(18)))
    assert YES is proved(claim, with_help(under_age(18))).verdict
    refuted = proved(claim, with_help(all_of(Needs.medical, not_(under_age(18)))))
    child, adult = refuted.counterexample
    assert child.person.age < 18 <= adult.person.age
    assert child.needs == adult.needs


def test_two_age_limits_exclude_what_nobody_can_be():
    """Who is under 15 is under 18, and a proof says which combinations it left out."""
    proof = proved(implies(under_age(15), under_age(18)))
    assert Verdict.YES is proof.verdict
    # Both unknown, both yes, both no; under 18 and 15 unknown or not; 15 not and 18 unknown.
    assert 6 == proof.cases
    assert (
        "person.birth_date, person.born_not_before, person.born_not_after, person.age, "
        "person.age_on: 6 of 9 combinations are possible",
    ) == proof.combinations
    assert NO is proved(implies(under_age(18), under_age(15))).verdict
    then = implies(under_age_when_trafficked(15), under_age_when_trafficked(18))
    assert Verdict.YES is proved(then).verdict


@pytest.mark.usefixtures("method")
def test_two_times_between_the_same_days_exclude_what_no_days_are():
    span = {"since": Stay.reflection_period_from, "until": Stay.reflection_period_until}
    long, short = more_than(years(1), **span), more_than(months(6), **span)

    assert YES is proved(implies(long, short)).verdict
    refuted = proved(implies(short, long))
    assert NO is refuted.verdict
    (case,) = refuted.counterexample
    assert case.stay.reflection_period_from < case.stay.reflection_period_until
    assert YES is proved(equivalent(within(months(6), **span), not_(short))).verdict


@given(cases(TOYLAND, on=ON), st.sampled_from([(15, 18), (18, 15), (18, 18)]))
def test_what_is_excluded_is_in_no_case(case, limits):
    for limit in (under_age, under_age_when_trafficked):
        one, other = (limit(years) for years in limits)
        assert not one.excludes(one.test(case, ON), other, other.test(case, ON))


def test_a_choice_has_one_value_at_a_time():
    victim, other = (is_(Identification.decision, each) for each in IdentificationDecision)
    proof = proved(never(all_of(victim, other)))
    assert Verdict.YES is proof.verdict
    assert ("identification.decision: 3 of 9 combinations are possible",) == proof.combinations


def test_what_no_person_can_be_refutes_nothing():
    """A reflection period that ends before it begins is in no record, and so no counterexample."""
    claim = never(
        all_of(under_age(18), before(Stay.reflection_period_until, Stay.reflection_period_from))
    )
    proof = proved(claim)
    assert Verdict.UNKNOWN is proof.verdict
    assert () == proof.counterexample


def test_what_tests_none_of_the_facts_is_independent_of_them_by_its_structure():
    proof = proved(independent_of("entitlements.medical", Stay))
    assert (YES, ProofMethod.STRUCTURE, 0) == (proof.verdict, proof.method, proof.cases)
    assert ("needs.medical",) == proof.facts


def test_without_a_day_a_claim_is_proved_for_every_law_with_the_same_conditions_once():
    first, second = prove(
        independent_of("permits.victim", Stay.expulsion),
        jurisdiction=TOYLAND,
    )
    assert (YES, NO) == (first.verdict, second.verdict)
    assert ((date(2005, 1, 1), date(2007, 12, 31)),) == first.days
    assert ((date(2008, 1, 1), None),) == second.days


def test_a_question_that_is_not_in_force_has_nothing_to_prove():
    claim = independent_of("permits.victim", Stay)
    assert () == prove(claim, jurisdiction=TOYLAND, on=date(2004, 12, 31))


def test_claims_about_charges_are_proved_over_charges():
    proof = proved(implies("offences.trafficking.gross", Trafficking.consent))
    assert YES is proof.verdict
    refuted = proved(implies("offences.trafficking", Trafficking.consent))
    assert isinstance(refuted.counterexample[0], Charge)


def test_a_claim_of_a_question_that_is_not_there_is_told():
    message = r"'permits\.victm' is not a question of Toyland; did you mean 'permits\.victim'\?"
    with pytest.raises(ArgumentError, match=message):
        proved(never("permits.victm"))


def test_without_the_solver_a_table_that_is_too_large_says_what_to_install(monkeypatch):
    monkeypatch.setattr(search, "_LARGEST_TABLE", 0)
    monkeypatch.setitem(sys.modules, "z3", None)
    monkeypatch.delitem(sys.modules, "traffick_rules.proof.solver", raising=False)
    with pytest.raises(ArgumentError, match=r"too many .* pip install 'traffick-rules\[proof\]'"):
        proved(never(Stay.lawful))


MENTIONS = {
    "one more way": lambda when: any_of(when, Cooperation.with_police),
    "one more condition": lambda when: all_of(when, Cooperation.with_return),
    "an exception": lambda when: all_of(when, not_(Cooperation.contact_with_exploiters_resumed)),
    "another clause in its place": lambda _: all_of(Cooperation.presence_needed),
    "settled by it": lambda when: settled(yes_when=when, no_when=not_(Cooperation.return_offered)),
}


@pytest.mark.slow
@pytest.mark.parametrize("mention", MENTIONS.values(), ids=MENTIONS)
def test_denmarks_humanitarian_permit_cannot_mention_cooperation_unnoticed(mention):
    """PER-03: it does not hang on cooperation."""
    denmark = get_jurisdiction("dk")
    (permit,) = [rule for rule in denmark.rules if rule.question == "permits.9b"]
    # As the text of today has it.
    mended = attrs.evolve(permit, when=mention(permit.when.periods[-1].value))
    changed = attrs.evolve(
        denmark, rules=tuple(mended if rule is permit else rule for rule in denmark.rules)
    )
    said = "permits.9b independent of cooperation"
    claims = [c for c in declared_claims(changed) if said in str(c)]
    assert claims
    proofs = [proof for claim in claims for proof in prove(claim, jurisdiction=changed)]
    assert {NO} == {proof.verdict for proof in proofs}
    for proof in proofs:
        one, other = proof.counterexample
        on = proof.days[0][0]
        assert (
            assess(one, jurisdiction=changed, on=on)["permits.9b"].verdict
            is not assess(other, jurisdiction=changed, on=on)["permits.9b"].verdict
        )


@pytest.mark.slow
def test_denmarks_humanitarian_permit_hangs_on_the_open_norm_alone():
    """PER-01, PER-02, PER-03: where the person is here and registered (PER-02B), and nothing is against it (PER-20 ff.)."""
    denmark = get_jurisdiction("dk")
    against = (
        Findings.excluded_from_protection,
        Findings.order_or_security_against,
        Findings.reasons_against_permit,
        Stay.entry_ban,
    )
    there = all_of(
        Findings.grave_humanitarian_reasons,
        Route.in_country,
        Asylum.registered,
        *map(not_, against),
    )
    proofs = prove(implies(there, "permits.9b"), jurisdiction=denmark)
    proofs += prove(
        implies("permits.9b", Findings.grave_humanitarian_reasons), jurisdiction=denmark
    )
    assert {YES} == {proof.verdict for proof in proofs}


@pytest.mark.slow
@pytest.mark.parametrize("code", SAMPLE)
def test_everything_that_is_claimed_of_a_country_is_proved_and_nothing_sampled(code):
    start = time.process_time()
    proofs = prove_all(get_jurisdiction(code))
    assert [] == [str(p) for p in proofs if p.verdict is not YES and not p.exempt]
    assert proofs
    assert time.process_time() - start < 10


def test_what_is_claimed_of_every_country_fails_for_a_country_that_is_broken():
    dead = any_of(Needs.medical, all_of(Needs.medical, Needs.legal))
    contradictory = settled(yes_when=Needs.social, no_when=Needs.psychological)
    adult = all_of(Needs.legal, not_(under_age(18)))
    for when, words in (
        (dead, "decides in some case"),
        (contradictory, "never ("),
        (adult, "never worse because the person is a child"),
    ):
        found = [proof for proof in prove_all(with_help(when)) if proof.verdict is NO]
        assert found
        assert all(words in proof.claim for proof in found)


def test_a_rule_that_is_worse_for_children_says_why_and_its_proof_says_it_too():
    adult = all_of(Needs.legal, not_(under_age(18)))
    country = with_help(adult, worse_for_children="it is for adults")
    (proof,) = (proof for proof in prove_all(country) if proof.verdict is not YES)
    assert (NO, "it is for adults") == (proof.verdict, proof.exempt)
    assert "it is for adults" == proof.to_dict()["exempt"]
    needless = with_help(Needs.legal, worse_for_children="it is for adults")
    assert {""} == {proof.exempt for proof in prove_all(needless)}


def test_declared_claims_are_those_of_the_country_and_of_its_rules_with_their_questions():
    of_country = never("permits.victim")
    claim = independent_of(Stay, provision=HELP)
    country = attrs.evolve(with_help(Needs.medical, claims=(claim,)), claims=(of_country,))
    assert ["never permits.victim", "entitlements.medical independent of stay (6)"] == [
        str(found) for found in declared_claims(country)
    ]


def test_a_gap_is_a_question_left_open_where_everything_is_known():
    competent = Stay.detained
    country = with_help(
        settled(yes_when=all_of(ToyFacts.registered, competent), no_when=Needs.legal)
    )
    found = {proof.claim.split()[0]: proof for proof in gaps(country)}
    assert "entitlements.medical" in found
    (case,) = found["entitlements.medical"].counterexample
    assert None not in (case[ToyFacts].registered, case.stay.detained, case.needs.legal)
    answer = assess(case, jurisdiction=country, on=ON).entitlements["medical"]
    assert answer.verdict is Verdict.UNKNOWN


def test_the_counterexample_is_the_smallest():
    """Two facts less than what shrinking fact by fact would leave of the first case."""
    a = any_of(all_of(Stay.lawful, Stay.detained, Needs.legal), Needs.medical)
    (case,) = proved(never(a)).counterexample
    assert {"needs": {"medical": True}} == case.to_dict()


def test_ages_now_and_then_vary_together_and_the_shown_case_is_a_possible_one():
    both = all_of(under_age(18), not_(under_age_when_trafficked(18)))
    (case,) = proved(never(both)).counterexample
    assert truth(both, case) is True


@pytest.mark.usefixtures("method")
def test_two_cases_that_are_compared_differ_in_nothing_but_what_the_claim_says():
    """The age today and that of the acts are tested together; but who is compared was trafficked at one age."""
    medical = attrs.evolve(MEDICAL_HELP, when=under_age_when_trafficked(18))
    country = replaced(MEDICAL_HELP, medical)
    question = "entitlements.medical"
    (worse,) = prove(
        not_worse(question, for_=under_age(18), than=not_(under_age(18))),
        jurisdiction=country,
        on=ON,
    )
    assert Verdict.UNKNOWN is worse.verdict
    assert () == worse.counterexample
    claim = independent_of(question, Trafficking.age_when_trafficked)
    (proof,) = prove(claim, jurisdiction=country, on=ON)
    assert NO is proof.verdict
    one, other = proof.counterexample
    assert one.person == other.person
    assert one.trafficking != other.trafficking


@pytest.mark.usefixtures("method")
def test_no_one_who_is_younger_today_was_older_on_another_day():
    """A child of today was a child on the day of the application, if that is known at all; so was not every adult."""
    then = under_age(18, on=Asylum.applied_on)
    worse = {"for_": under_age(18), "than": not_(under_age(18))}
    claim = not_worse("entitlements.medical", **worse)
    assert YES is proved(claim, with_help(then)).verdict
    assert YES is proved(claim, with_help(all_of(then, under_age(18)))).verdict
    assert YES is proved(claim, with_help(under_age(15, on=Asylum.applied_on))).verdict
    assert YES is not proved(claim, with_help(not_(then))).verdict


@pytest.mark.usefixtures("method")
def test_two_cases_that_are_compared_agree_in_every_test_of_what_they_share():
    """The days of the acts are tested together with the age; they are the same days in both cases."""
    early = before(Trafficking.last_day, date(2005, 1, 1))
    in_time = within(years(2), since=Trafficking.last_day, until=Asylum.applied_on)
    age = under_age(18, on=Trafficking.last_day)
    claim = not_worse("entitlements.medical", for_=under_age(18), than=not_(under_age(18)))
    proof = proved(claim, with_help(any_of(all_of(in_time, not_(early)), age)))
    assert YES is proof.verdict


AGES = st.fixed_dictionaries(
    {},
    optional={
        Person.age: st.integers(10, 30),
        Person.age_on: st.dates(date(2000, 1, 1), ON),
        Person.birth_date: st.dates(date(1979, 1, 1), date(1999, 1, 1)),
        Person.born_not_before: st.dates(date(1979, 1, 1), date(1999, 1, 1)),
        Person.born_not_after: st.dates(date(1979, 1, 1), date(1999, 1, 1)),
    },
)


@given(one=AGES, other=AGES, day=st.none() | st.dates(date(1990, 1, 1), date(2020, 1, 1)))
def test_no_two_cases_that_differ_in_ages_alone_are_left_out(one, other, day):
    then, early = under_age(18, on=Asylum.applied_on), before(Asylum.applied_on, date(2005, 1, 1))
    younger = under_age(15, on=Asylum.applied_on)
    conditions = {"a": all_of(then, under_age(18), under_age(21), younger, early)}
    space = Space(conditions, Case, ON)
    (part,) = space.parts
    try:
        pair = [Case().with_values({**ages, Asylum.applied_on: day}) for ages in (one, other)]
    except CaseError:
        assume(False)
    assume(not any(contradictions_on(case, ON) for case in pair))
    patterns = [tuple(a.test(case, ON) for a in space.program.atoms) for case in pair]
    point = tuple(part.patterns.index(pattern) for pattern in patterns)
    ages = under_age(18).facts
    assert point in set(space.pairs(part, ages))


def test_a_proof_as_text_and_as_plain_data():
    proof = proved(implies(Stay.lawful, Needs.medical))
    assert str(proof) == (
        "(the person has a right to stay) implies (the person needs medical care): "
        'refuted (truth table, 9 cases of 2 facts): {"stay": {"lawful": true}}'
    )
    plain = proof.to_dict()
    assert json.loads(json.dumps(plain)) == plain
    assert [{"stay": {"lawful": True}}] == plain["counterexample"]
    assert repr(proof).startswith("<proof (the person has a right")


# Who is not detained and needs no legal help is given no answer.
WITH_A_GAP = with_help(
    settled(yes_when=Stay.detained, no_when=all_of(Needs.legal, not_(Stay.detained)))
)


class TestTheCommand:
    def test_it_lists_every_proof_and_the_gaps_and_succeeds(self):
        with register_jurisdiction(WITH_A_GAP):
            result = CliRunner().invoke(cli, ["prove", "tl"])
        assert 0 == result.exit_code
        assert "Toyland: claims about its law" in result.output
        assert "every clause decides in some case" in result.output
        assert "Left open although every fact is known" in result.output

    def test_it_gives_plain_data(self):
        with register_jurisdiction(WITH_A_GAP):
            result = CliRunner().invoke(cli, ["prove", "tl", "--format", "json"])
        plain = json.loads(result.output)
        assert {("yes", "")} == {(proof["verdict"], proof["exempt"]) for proof in plain["proofs"]}
        assert "entitlements.medical answered in every case in which all is known" in {
            gap["claim"] for gap in plain["gaps"]
        }

    def test_it_says_what_is_exempt_and_why_and_succeeds(self):
        adult = all_of(Needs.legal, not_(under_age(18)))
        with register_jurisdiction(with_help(adult, worse_for_children="it is for adults")):
            short, full = (
                CliRunner().invoke(cli, ["prove", "tl", *args]) for args in ([], ["--full"])
            )
        assert (0, 0) == (short.exit_code, full.exit_code)
        assert "0 refuted, 0 cannot be said, 1 exempt" in short.output
        for result in (short, full):
            assert "exempt      it is for adults" in " ".join(result.output.split("\n"))
        assert '"age": 17' in full.output

    def test_it_fails_with_the_case_where_a_claim_does_not_hold(self):
        broken = attrs.evolve(TOYLAND, claims=(never("permits.victim"),))
        with register_jurisdiction(broken):
            result = CliRunner().invoke(cli, ["prove", "tl"])
        assert 1 == result.exit_code
        assert "against it" in result.output
        assert '"registered": true' in result.output


def test_of_a_sum_of_money_what_is_asked_counts_and_not_how_large_it_can_be():
    asked = any_of(at_least(Proceedings.damages_amount, 100_000), Needs.legal)
    space = Space({"asked": all_of(asked, at_least(Proceedings.damages_amount, 400_000))}, Case, ON)
    money, need = sorted((len(part.patterns) for part in space.parts), reverse=True)
    assert (4, 3) == (money, need)
