"""What type checkers must see; read by mypy and basedpyright, never run."""

from __future__ import annotations

from datetime import date
from typing import assert_type

from traffick_rules import (
    Answer,
    Assessment,
    Case,
    CaseError,
    SentenceAnswer,
    Verdict,
    assess,
    assess_many,
    get_jurisdiction,
)
from traffick_rules.answer import EntitlementAnswer, PermitAnswer, ReflectionPeriodAnswer
from traffick_rules.facts import (
    Day,
    Findings,
    Identification,
    IdentificationDecision,
    Means,
    OneOf,
    OpenNorm,
    Person,
    Selection,
    SomeOf,
    Stay,
    Trafficking,
    WholeNumber,
    YesNo,
)
from traffick_rules.law import Length, LengthRange, Life, PermitDuration, VictimStage
from traffick_rules_denmark.facts import DanishCase

case = Case(
    stay=Stay(lawful=False),
    trafficking=Trafficking(means=Selection.of(Means.DECEPTION)),
)

# A declared fact is a term; on an instance it is a value, where None is unknown.
assert_type(Stay.lawful, YesNo)
assert_type(case.stay.lawful, bool | None)
assert_type(Person.birth_date, Day)
assert_type(case.person.birth_date, date | None)
assert_type(Person.age, WholeNumber)
assert_type(case.person.age, int | None)
assert_type(Identification.decision, OneOf[IdentificationDecision])
assert_type(case.identification.decision, IdentificationDecision | None)
assert_type(Trafficking.means, SomeOf[Means])
assert_type(case.trafficking.means, Selection[Means] | None)
assert_type(Findings.risk_of_persecution, OpenNorm)
assert_type(case.value(Stay.lawful), bool | None)
assert_type(Case.from_dict({}), Case)

assessment = assess(case, jurisdiction=get_jurisdiction("dk"), on=date(2008, 5, 1))
assert_type(assessment, Assessment)
assert_type(assessment.victim_status.value, VictimStage | None)
assert_type(assessment.reflection_period, ReflectionPeriodAnswer)
assert_type(assessment.reflection_period.days, int | None)
assert_type(assessment.reflection_period.value, Length | LengthRange | None)
assert_type(assessment.permits["9b"], PermitAnswer)
assert_type(assessment.permits["9b"].value, PermitDuration | None)
assert_type(assessment.entitlements["social_help"], EntitlementAnswer)
assert_type(assessment["permits.9b"], Answer)
assert_type(assessment.permits["9b"].verdict, Verdict)


def longest(answer: SentenceAnswer) -> Length | Life | None:
    """The maximum is a length, life or nothing."""
    return answer.maximum


def of_a_country(case: Case) -> None:
    """A group of a country is typed as a shared one is."""
    assert_type(case[DanishCase], DanishCase)
    assert_type(case[DanishCase].labour_migration_case, bool | None)
    assert_type(case[Stay].lawful, bool | None)


many = assess_many([case], jurisdiction="dk", on=date(2024, 1, 8))
assert_type(many, list[Assessment])
some = assess_many([case], jurisdiction="dk", on=date(2024, 1, 8), errors="collect")
assert_type(some, list[Assessment | CaseError])
assert_type(case.stated_on(date(2024, 1, 8)), Case)
