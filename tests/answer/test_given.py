"""What an answer gives or demands, in words."""

from __future__ import annotations

from datetime import date

import attrs
import pytest
from tests.toyland import TELL, TOYLAND, toyland

from traffick_rules import Case, Verdict, assess
from traffick_rules.answer import CompetentBody, DutyState
from traffick_rules.facts import Authority
from traffick_rules.law import IdentificationStep, Modality, VictimStage, days, months

ON = date(2009, 6, 1)
COUNTRY = toyland(rules=(*TOYLAND.rules, TELL))
ASSESSED = assess(
    Case.from_dict(
        {
            "identification": {"decision": "victim"},
            "stay": {"lawful": False},
            "needs": {"medical": True},
        }
    ),
    jurisdiction=COUNTRY,
    on=ON,
)
START, END = date(2009, 5, 2), date(2009, 11, 2)


@pytest.mark.parametrize(
    ("words", "changes"),
    [
        ("6 months", {}),
        ("", {"length": None}),
        ("6 months, on request", {"on_request": True}),
        ("6 months, ends on 2009-11-02", {"starts_on": START}),
        (
            "6 months, ends on 2009-11-02, with extension on 2010-02-02 at the latest",
            {"starts_on": START, "longest": months(9)},
        ),
        (
            "6 months, ends on 2009-12-01 as decided",
            {"starts_on": START, "longest": months(9), "decided_end": date(2009, 12, 1)},
        ),
        (
            "6 months, can be extended up to 100 days in all",
            {
                "extension": Verdict.YES,
                "extension_modality": Modality.MAY,
                "longest": days(100),
            },
        ),
        (
            "6 months, is to be extended up to 100 days in all",
            {
                "extension": Verdict.YES,
                "extension_modality": Modality.SHALL,
                "longest": days(100),
            },
        ),
        (
            "6 months, without a stated longest time if it is extended",
            {"extension": Verdict.UNKNOWN, "extension_modality": Modality.MAY, "longest": None},
        ),
        ("6 months", {"extension": Verdict.NO, "extension_modality": Modality.MAY}),
    ],
)
def test_a_reflection_period_says_how_long_how_far_and_until_when(words, changes):
    answer = ASSESSED["reflection_period.reflection"]
    assert words == attrs.evolve(answer, **changes).wording()


@pytest.mark.parametrize(
    ("words", "changes"),
    [
        ("is to be given", {}),
        ("can be given", {"modality": Modality.MAY}),
        ("is to be given, up to 100 days", {"longest": days(100)}),
        (
            "is to be given, by the toy hospital, paid by the toy state",
            {"provided_by": "the toy hospital", "paid_by": "the toy state"},
        ),
    ],
)
def test_an_entitlement_says_how_long_by_whom_and_who_pays(words, changes):
    answer = attrs.evolve(ASSESSED["entitlements.medical"], **changes)
    assert words == attrs.evolve(answer, verdict=Verdict.YES).wording()


def test_what_is_undecided_says_who_decides():
    status = ASSESSED["victim_status"]
    bodies = tuple(
        CompetentBody(
            authority=Authority.POLICE,
            title=title,
            local_title="",
            step=IdentificationStep.DECISION,
            verdict=Verdict.YES,
            provisions=("1",),
        )
        for title in ("the police", "the office")
    )
    unknown = attrs.evolve(status, verdict=Verdict.UNKNOWN, stage=VictimStage.PRESUMED)

    assert "presumed" == attrs.evolve(unknown, bodies=()).summary.words
    assert (
        "presumed; decides: the police or the office"
        == attrs.evolve(unknown, bodies=bodies).summary.words
    )
    nothing = attrs.evolve(unknown, stage=None, bodies=bodies[:1])
    assert "decides: the police" == nothing.summary.words
    known = attrs.evolve(status, verdict=Verdict.YES, bodies=bodies)
    assert "decides" not in known.summary.words


@pytest.mark.parametrize(
    ("words", "changes"),
    [
        ("open: the toy office shall", {}),
        ("open: the toy office should", {"modality": Modality.SHOULD}),
        ("open: the toy office may", {"modality": Modality.MAY}),
        (
            "overdue: the toy office shall, by 2009-11-02",
            {"state": DutyState.OVERDUE, "due_on": END},
        ),
        (
            "open: the toy office shall, by 2009-11-02 unless a decision has moved that day",
            {"due_on": END, "can_be_later": True},
        ),
        ("open: the toy office shall, within 2 months", {"within": months(2)}),
        ("open: the toy office shall, by 2009-11-02", {"within": months(2), "due_on": END}),
        ("open: the toy office shall", {"can_be_later": True}),
        ("possible: the toy office shall", {"state": DutyState.POSSIBLE}),
        ("fulfilled", {"state": DutyState.FULFILLED}),
        (
            "fulfilled, if there is the duty",
            {"state": DutyState.FULFILLED, "verdict": Verdict.UNKNOWN},
        ),
        ("", {"state": DutyState.NONE}),
    ],
)
def test_a_duty_says_where_it_stands_who_owes_it_and_by_when(words, changes):
    assert words == attrs.evolve(ASSESSED["duties.tell"], **changes).wording()


@pytest.mark.parametrize("verdict", [Verdict.NO, Verdict.UNKNOWN])
@pytest.mark.parametrize("question", ["reflection_period.reflection", "entitlements.medical"])
def test_what_is_not_given_says_nothing(question, verdict):
    assert "" == attrs.evolve(ASSESSED[question], verdict=verdict).wording()
