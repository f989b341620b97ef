"""What was not read: always unknown, with the reason, and no one is asked about it."""

from __future__ import annotations

from datetime import date

import attrs
import pytest
from tests.bulk.tables import table_of
from tests.toyland import HELP, MEDICAL_HELP, provision, replaced

from traffick_rules import Case, Interview, Verdict, assess
from traffick_rules.bulk import assess_table
from traffick_rules.explain.question_choice import next_question
from traffick_rules.facts import Needs
from traffick_rules.law import (
    DatedValue,
    Proviso,
    all_of,
    always,
    any_of,
    cited,
    equivalent,
    implies,
    never,
    not_,
    not_read,
    settled,
)
from traffick_rules.law.conditions.outline import outline
from traffick_rules.proof import prove
from traffick_rules.proof.dead_clauses import dead_clauses
from traffick_rules.session import CaseSession
from traffick_rules.testing import RuleCoverage
from traffick_rules.testing.conformance_laws import engines_agree

ON = date(2003, 6, 1)
WHY = "the text of 1998 to 2004 was not read"
UNREAD = not_read(WHY)
HELPED = "entitlements.medical"
OLD = provision("50", until="2004-12-31")
NEW = provision("51", since="2005-01-01")


def law(when, **changes):
    return replaced(MEDICAL_HELP, attrs.evolve(MEDICAL_HELP, when=when, **changes))


def assessed(when, needs=None, on=ON, **changes):
    case = Case.from_dict({"needs": needs or {}})
    return assess(case, jurisdiction=law(when, **changes), on=on)


@pytest.mark.parametrize(
    ("when", "needs", "verdict"),
    [
        (UNREAD, {}, "unknown"),
        (not_(UNREAD), {}, "unknown"),
        (cited(UNREAD, HELP), {}, "unknown"),
        (all_of(UNREAD, Needs.medical), {"medical": True}, "unknown"),
        (all_of(UNREAD, Needs.medical), {"medical": False}, "no"),
        (any_of(UNREAD, Needs.medical), {"medical": True}, "yes"),
        (any_of(UNREAD, Needs.medical), {"medical": False}, "unknown"),
        (settled(yes_when=UNREAD, no_when=Needs.medical), {"medical": False}, "unknown"),
    ],
)
def test_it_is_unknown_wherever_it_stands_and_never_a_no(when, needs, verdict):
    case = Case.from_dict({"needs": needs})
    country = law(when)
    found = assess_table(table_of([case], country), jurisdiction=country, on=ON)

    assert verdict == assessed(when, needs)[HELPED].verdict
    assert [{"yes": True, "no": False}.get(verdict)] == found.answers[HELPED].to_pylist()
    assert [] == list(engines_agree(country, case, ON))


def test_a_period_of_a_dated_condition_can_be_unread():
    dated = DatedValue("help", "when there is help", OLD.gives(UNREAD), NEW.gives(Needs.medical))
    before, after = (
        assessed(dated, {"medical": True}, on=on)[HELPED] for on in (ON, date(2005, 1, 1))
    )

    assert (Verdict.UNKNOWN, Verdict.YES) == (before.verdict, after.verdict)
    assert "50" in {provision.id for provision in before.provisions}


def test_an_exception_can_be_unread():
    unless = (Proviso(UNREAD, (HELP,), "an exception of old"),)

    assert (
        Verdict.UNKNOWN is assessed(Needs.medical, {"medical": True}, unless=unless)[HELPED].verdict
    )
    assert Verdict.NO is assessed(Needs.medical, {"medical": False}, unless=unless)[HELPED].verdict


def test_explanations_say_which_text_was_not_read():
    assessment = assessed(UNREAD)

    assert [WHY] == [reason.words for reason in assessment[HELPED].because]
    assert f"{WHY}: unknown" in assessment.explain(HELPED).to_text()
    assert WHY in assessment.to_text(full=True)
    assert [WHY] == [clause.words for clause in outline(not_(UNREAD))]
    assert WHY == not_(UNREAD).words


def test_no_fact_is_asked_for_that_could_not_settle_it():
    assessment = assessed(UNREAD)
    limb = assessed(all_of(UNREAD, Needs.medical))

    assert () == assessment.missing(HELPED)
    assert () == assessment.minimal_changes(HELPED, to=Verdict.NO)
    # Only the no can still be settled.
    assert [Verdict.NO] == [found.verdict for found in limb.missing(HELPED)]
    assert None is next_question(Case(), jurisdiction=law(UNREAD), on=ON, goals=[HELPED])
    asked = next_question(
        Case(), jurisdiction=law(all_of(UNREAD, Needs.medical)), on=ON, goals=[HELPED]
    )
    assert Needs.medical is asked.fact
    interview = Interview(jurisdiction=law(UNREAD), on=ON, goals=[HELPED])
    assert None is interview.question


def test_a_live_session_leaves_it_unknown():
    country = law(any_of(UNREAD, Needs.medical))
    with CaseSession.open(country, on=ON) as session:
        assert Verdict.UNKNOWN is session.assessment[HELPED].verdict
        session.learn(Needs.medical, True)
        assert Verdict.YES is session.assessment[HELPED].verdict


@pytest.mark.parametrize(
    "when",
    [
        UNREAD,
        not_(UNREAD),
        cited(UNREAD, HELP, title="the old ground"),
        all_of(UNREAD, Needs.medical),
    ],
)
def test_it_is_no_dead_clause_and_no_test_has_to_decide_it(when):
    country = law(when)

    assert [] == [clause for clause in dead_clauses(country) if clause.of == HELPED]
    with RuleCoverage(country) as coverage:
        pass
    counted = {clause.words for clause in coverage.clauses if clause.of == HELPED}
    assert not counted & {WHY, "the old ground"}


def test_a_proof_takes_it_as_unknown_in_every_case():
    country = law(UNREAD)

    def proved(claim):
        return prove(claim, jurisdiction=country, on=ON)[0].verdict

    assert Verdict.YES is proved(never(UNREAD))
    assert Verdict.YES is proved(implies(UNREAD, Needs.medical))
    assert Verdict.YES is proved(equivalent(always(), not_(not_(always()))))


def test_two_texts_that_were_not_read_are_not_one():
    other = not_read("the text of 2001 was not read")

    assert law(UNREAD).in_force(ON).fingerprint != law(other).in_force(ON).fingerprint
