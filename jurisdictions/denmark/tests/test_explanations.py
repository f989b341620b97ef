"""For each worked case the explanation names the ground that the worksheet expects."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from traffick_rules import Case, Verdict, assess, get_jurisdiction, sentence
from traffick_rules.explain.tree import explain
from traffick_rules.testing.worked_cases import worked_cases

DENMARK = get_jurisdiction("dk")
HERE = Path(__file__).parent
DANISH = DENMARK.language("da")


def record(name):
    return worked_cases(HERE / "cases" / f"{name}.yaml")[0].record


# The worksheet's case, its file, the day, the question, the verdict, and the grounds it names.
CASES = [
    (
        "P05",
        "p05-forced-cannabis-grower",
        "2018-06-01",
        "entitlements.expulsion_weighing",
        "yes",
        ["REF-23"],
    ),
    (
        "P05",
        "p05-forced-cannabis-grower",
        "2018-06-01",
        "entitlements.charge_waiver",
        None,
        ["OFF-72", "OFF-73", "OFF-74"],
    ),
    (
        "P06",
        "p06-trafficked-elsewhere",
        "2013-06-28",
        "entitlements.expulsion_weighing",
        "yes",
        ["REF-23"],
    ),
    (
        "P06",
        "p06-trafficked-elsewhere",
        "2013-06-28",
        "entitlements.no_expulsion",
        None,
        ["REF-23"],
    ),
    ("P07", "p07-witness-refused-asylum", "2012-03-01", "permits.7", "unknown", ["PER-09"]),
    ("P07", "p07-witness-refused-asylum", "2012-03-01", "permits.9b", "unknown", ["PER-02"]),
    (
        "P08",
        "p08-deadline-to-leave",
        "2006-10-01",
        "reflection_period.departure_deadline",
        "yes",
        ["REF-01"],
    ),
    (
        "P08",
        "p08-deadline-to-leave",
        "2007-11-01",
        "reflection_period.departure_deadline",
        "yes",
        ["REF-03", "REF-04", "REF-05", "REF-12"],
    ),
    (
        "P08",
        "p08-deadline-to-leave",
        "2013-06-01",
        "reflection_period.departure_deadline",
        "yes",
        ["REF-04", "REF-06", "REF-12"],
    ),
    (
        "P09",
        "p09-jailed-before-seen",
        "2013-03-01",
        "entitlements.charge_waiver",
        "yes",
        ["OFF-73"],
    ),
    (
        "P09",
        "p09-jailed-before-seen",
        "2013-03-01",
        "entitlements.expulsion_weighing",
        "yes",
        ["REF-23"],
    ),
    (
        "P10",
        "p10-unaccompanied-boy",
        "2012-06-01",
        "entitlements.representative",
        "yes",
        ["SRV-14"],
    ),
    ("P10", "p10-unaccompanied-boy", "2012-06-01", "permits.9c3", "yes", ["PER-11", "PER-12"]),
    (
        "P10",
        "p10-unaccompanied-boy",
        "2012-06-01",
        "entitlements.representative_at_interview",
        "yes",
        ["STA-09"],
    ),
    ("P10", "p10-unaccompanied-boy", "2012-06-01", "victim_status", None, ["STA-02"]),
    ("P11", "p11-eu-builder", "2018-06-01", "victim_status", "yes", ["STA-02", "STA-03"]),
    ("P11", "p11-eu-builder", "2018-06-01", "entitlements.restitution_period", "yes", ["REF-20"]),
    (
        "P11",
        "p11-eu-builder",
        "2018-06-01",
        "entitlements.support_lawyer",
        None,
        ["OFF-70"],
    ),
    (
        "P12",
        "p12-needed-as-witness",
        "2017-02-01",
        "permits.9c5",
        "yes",
        ["PER-05", "PER-06", "PER-07"],
    ),
]

# The worksheet's case, its file, the verdict on § 262 a, and the grounds it names.
CHARGES = [
    ("P01", "p01-identity-fraud-ring", "yes", ["OFF-05", "OFF-10", "OFF-11", "OFF-16"], []),
    ("P02", "p02-identity-fraud-too-early", "no", [], ["OFF-16"]),
    ("P03", "p03-cleaners-in-a-garage", "no", ["OFF-14"], []),
    ("P04", "p04-fishermen", "no", ["OFF-11"], []),
    ("P10", "p10-boy-made-to-steal", "yes", ["OFF-05", "OFF-16", "OFF-21", "OFF-22"], []),
]


def cited(explanation):
    clauses = [clause for tree in explanation.clauses for clause in tree.walk()]
    ids = {p.id for p in explanation.provisions} | {p.id for c in clauses for p in c.provisions}
    return ids, {p.id for clause in clauses for p in clause.not_in_force}


def test_all_twelve_worked_cases_are_explained_here():
    named = {name for name, *_ in (*CASES, *CHARGES)}
    assert {f"P{number:02}" for number in range(1, 13)} == named


@pytest.mark.parametrize(
    "worked", CASES, ids=[f"{name}-{on}-{question}" for name, _, on, question, *_ in CASES]
)
def test_the_explanation_of_a_worked_case_names_its_ground(worked):
    _, file, on, question, verdict, grounds = worked
    case = record(file)
    answer = assess(case, jurisdiction=DENMARK, on=date.fromisoformat(on))[question]
    assert verdict in {None, answer.verdict.value}
    explanation = explain(answer)
    assert set(grounds) <= cited(explanation)[0]
    text, danish = explanation.to_text(), explain(answer, language=DANISH).to_text()
    for ground in grounds:
        assert f"[{ground}]" in text
        assert f"[{ground}]" in danish


@pytest.mark.parametrize("worked", CHARGES, ids=[name for name, *_ in CHARGES])
def test_the_explanation_of_a_worked_charge_names_its_ground(worked):
    _, file, verdict, grounds, not_in_force = worked
    charge = record(file)
    answer = sentence(charge, jurisdiction=DENMARK, offence="262a").answer
    assert verdict == answer.verdict.value
    found, absent = cited(explain(answer))
    assert set(grounds) <= found
    assert set(not_in_force) <= absent


@pytest.mark.parametrize("day", ["2012-03-01", "2013-05-02"])
def test_before_may_2013_the_ground_of_criminal_proceedings_is_explained_as_not_in_force(day):
    """DK-P07 and DK-P12: PER-13 says that there was none."""
    case = record("p07-witness-refused-asylum")
    assessment = assess(case, jurisdiction=DENMARK, on=date.fromisoformat(day))
    (absent,) = [rule for rule in assessment.not_in_force if rule.question == "permits.9c5"]
    assert ["PER-13"] == [provision.id for provision in absent.provisions]
    assert date(2013, 5, 3) == absent.first_day


def test_if_nobody_knows_whether_she_is_needed_it_hangs_on_that_and_is_no_no():
    """DK-P12."""
    case = Case.from_dict(
        {
            "proceedings": {"case_open": True},
            "stay": {"entry_ban": False},
            "findings": {
                "excluded_from_protection": False,
                "order_or_security_against": False,
                "reasons_against_permit": False,
            },
        }
    )
    answer = assess(case, jurisdiction=DENMARK, on=date(2017, 2, 1)).permits["9c5"]
    assert Verdict.UNKNOWN is answer.verdict
    (clause,) = explain(answer).clauses
    assert ["cooperation.presence_needed"] == [fact.path for c in clause.walk() for fact in c.facts]
