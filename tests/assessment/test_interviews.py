"""What is asked about a made-up law, question by question while no one knows the reply, and what each reply would do."""

from __future__ import annotations

import textwrap
from datetime import date

import attrs
import pytest
from tests.toyland import MEDICAL_HELP, TOYLAND, toyland

from traffick_rules import Case, Interview, Verdict
from traffick_rules.explain import ReplyEffect
from traffick_rules.explain.question_choice import goals_of
from traffick_rules.facts import (
    Authority,
    DepartureOrder,
    Findings,
    Identification,
    Means,
    Needs,
    Stay,
    Trafficking,
)
from traffick_rules.law import all_of, any_of, at_least, before, includes, is_, under_age

ON = date(2009, 6, 1)
GOAL = "entitlements.medical"


def help_when(condition):
    return toyland(rules=(attrs.evolve(MEDICAL_HELP, when=condition),))


def lines(interview):
    """The questions to the end, each with its replies: what they decide, or that they narrow or do nothing."""
    while (question := interview.question) is not None:
        yield f"{question.fact.path}{f' ({question.decided_by})' if question.decided_by else ''}"
        for reply in question.replies:
            decided = ", ".join(f"{goal} {verdict}" for goal, verdict in reply.decides.items())
            yield f"  {reply.words}: {decided if reply.effect is ReplyEffect.DECIDES else reply.effect}"
        interview.dont_know()


ASKED = {
    "possibilities of one fact": (
        includes(Trafficking.means, Means.FORCE, Means.THREAT),
        """
        trafficking.means
          none of them: entitlements.medical no
          force: entitlements.medical yes
          threat: entitlements.medical yes
        """,
    ),
    "a choice": (
        is_(Stay.departure_order, DepartureOrder.AT_ONCE),
        """
        stay.departure_order
          none: entitlements.medical no
          at once: entitlements.medical yes
          within a deadline: entitlements.medical no
        """,
    ),
    "an age": (
        under_age(18),
        """
        person.age
          17 years: entitlements.medical yes
          18 years: entitlements.medical no
        """,
    ),
    "a number": (
        at_least(Trafficking.age_when_trafficked, 21),
        """
        trafficking.age_when_trafficked
          21 years: entitlements.medical yes
          20 years: entitlements.medical no
        """,
    ),
    "a day": (
        before(Stay.reflection_period_until),
        """
        stay.reflection_period_until
          2009-05-31: entitlements.medical yes
          2009-06-01: entitlements.medical no
        """,
    ),
    "a day that the law names": (
        before(Stay.reflection_period_until, date(2008, 1, 1)),
        """
        stay.reflection_period_until
          2007-12-31: entitlements.medical yes
          2008-01-01: entitlements.medical no
        """,
    ),
    "two days, of which one alone settles nothing": (
        before(Trafficking.first_day, Trafficking.last_day),
        """
        trafficking.first_day
          2009-05-31: none
          2009-06-01: none
        """,
    ),
    "the lighter question first": (
        any_of(Findings.risk_of_persecution, Needs.legal, all_of(Needs.social, Stay.lawful)),
        """
        needs.legal
          yes: entitlements.medical yes
          no: narrows
        findings.risk_of_persecution (the asylum authority decides)
          yes: entitlements.medical yes
          no: narrows
        stay.lawful
          yes: narrows
          no: narrows
        """,
    ),
}


@pytest.mark.parametrize(("condition", "expected"), ASKED.values(), ids=ASKED)
def test_every_kind_of_fact_is_asked_for_with_the_replies_that_make_a_difference(
    condition, expected
):
    found = lines(Interview(help_when(condition), ON, goals=[GOAL]))
    assert textwrap.dedent(expected).strip() == "\n".join(found)


def test_without_goals_status_reflection_period_and_permits_are_asked_about():
    expected = """
        identification.decision
          victim: victim_status yes
          not a victim: victim_status no, reflection_period.reflection no, reflection_period.recovery no, permits.victim no
        toyland.registered
          yes: narrows
          no: permits.victim no
        stay.expulsion
          none: narrows
          considered: narrows
          decided by an authority: narrows
          decided by a court: permits.victim no
        stay.lawful
          yes: reflection_period.reflection no
          no: reflection_period.recovery no
        """
    goals = [
        "victim_status",
        "reflection_period.reflection",
        "reflection_period.recovery",
        "permits.victim",
    ]
    assert goals == list(goals_of(TOYLAND, ON))
    assert textwrap.dedent(expected).strip() == "\n".join(lines(Interview(TOYLAND, ON)))


def test_what_is_known_of_possibilities_is_kept_in_the_replies():
    country = help_when(includes(Trafficking.means, Means.FORCE, Means.THREAT))
    case = Case.from_dict({"trafficking": {"means": ["fraud"]}})
    question = Interview(country, ON, case=case, goals=[GOAL]).question

    assert [["fraud"], ["force", "fraud"], ["fraud", "threat"]] == [
        sorted(member.value for member in reply.value.yes) for reply in question.replies
    ]


def test_a_choice_offers_who_can_have_decided():
    country = help_when(is_(Identification.decided_by, Authority.POLICE))
    question = Interview(country, ON, goals=[GOAL]).question

    assert [*Authority] == [reply.value for reply in question.replies]
    assert [Authority.POLICE] == [
        r.value for r in question.replies if Verdict.YES in r.decides.values()
    ]
