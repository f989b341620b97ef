"""What the revision of November 2026 corrected: one row a corrected answer, which the law before gave wrong."""

from __future__ import annotations

from datetime import date

import attrs
import pytest

from traffick_rules import Case, Charge, assess, get_jurisdiction, limitation, sentence
from traffick_rules.testing import changed

DENMARK = get_jurisdiction("dk")


@attrs.frozen
class Upgrade:
    """
    A corrected answer.

    Attributes:
        id: The row of the revision.
        question: The question, such as `offences.262b`; `limitation.262b` is asked of that offence.
        day: The day of decision, or of the conduct of a charge.
        facts: The facts of the case or charge.
        expected: What the answer has, by the name of its attribute; `cites` is what it cites.
    """

    id: str
    question: str
    day: str
    facts: dict[str, object]
    expected: dict[str, object]

    def answer(self) -> object:
        day = date.fromisoformat(self.day)
        subject, code = self.question.split(".", 1)
        if subject not in {"offences", "limitation"}:
            return assess(Case.from_dict(self.facts), jurisdiction=DENMARK, on=day)[self.question]
        done = {"trafficking": {"first_day": self.day, "last_day": self.day}}
        charge = Charge.from_dict(changed(self.facts, done))
        if subject == "offences":
            return sentence(charge, jurisdiction=DENMARK, offence=code).answer
        return limitation(charge, jurisdiction=DENMARK, on=date(2026, 11, 1), offence=code)


def found(answer: object, name: str) -> str:
    """An attribute of an answer in words."""
    if name == "cites":
        return " ".join(sorted(provision.id for provision in answer.provisions))
    return str(getattr(answer, name))


NO_TRAFFICKING = {
    "trafficking": {"means": {"only": []}, "purposes": {"only": []}, "age_when_trafficked": 30}
}
IN_PROSTITUTION = {"positions": ["dependency"], "exploited_in": ["prostitution"]}
OFFENCES = [
    Upgrade(
        "X-01",
        "offences.262b",
        "2022-07-01",
        {**NO_TRAFFICKING, "exploitation": IN_PROSTITUTION},
        {"verdict": "yes", "maximum": "6 years", "cites": "OFF-31B"},
    ),
    Upgrade(
        "X-01",
        "offences.262b",
        "2023-07-01",
        {
            **NO_TRAFFICKING,
            "exploitation": {"positions": ["recklessness"], "exploited_in": ["sexual_material"]},
        },
        {"verdict": "yes", "maximum": "6 years", "cites": "OFF-18C"},
    ),
    Upgrade(
        "X-02",
        "offences.262b",
        "2022-07-01",
        {**NO_TRAFFICKING, "exploitation": IN_PROSTITUTION},
        {"cites": "OFF-33"},
    ),
    Upgrade(
        "X-10",
        "offences.233-2",
        "2013-07-01",
        {"procuring": {"conduct": {"only": ["exploiting_prostitution"]}}},
        {"verdict": "yes", "maximum": "3 years", "fine": "or a fine", "cites": "OFF-46"},
    ),
    Upgrade(
        "X-10",
        "offences.233-2",
        "2013-07-01",
        {
            "procuring": {
                "conduct": {"only": ["acting_as_middleman"]},
                "for_gain_or_repeated": False,
            }
        },
        {"verdict": "no"},
    ),
    Upgrade(
        "X-10",
        "offences.233-3",
        "2013-07-01",
        {"procuring": {"conduct": {"only": ["letting_rooms"]}}},
        {"verdict": "yes", "maximum": "1 year", "fine": "or a fine", "cites": "OFF-46B"},
    ),
    Upgrade(
        "X-11",
        "limitation.228",
        "2010-01-01",
        {
            "trafficking": {"age_when_trafficked": 10, "kept_from_reporting": False},
            "procuring": {"conduct": ["running_a_brothel"]},
            "denmark": {"charged": False},
        },
        {"cites": "OFF-62C", "latest": "2023-01-02"},
    ),
    Upgrade(
        "X-11",
        "limitation.224-1",
        "2020-01-01",
        {
            "trafficking": {"age_when_trafficked": 16},
            "procuring": {"conduct": ["helping_person_under_18"]},
        },
        {"verdict": "no", "cites": "OFF-65B"},
    ),
    Upgrade(
        "X-14",
        "offences.262a",
        "2012-03-27",
        {
            "trafficking": {
                "acts": ["recruitment"],
                "means": ["coercion"],
                "purposes": ["prostitution"],
                "age_when_trafficked": 30,
            }
        },
        {"verdict": "yes", "maximum": "8 years", "cautions": "()"},
    ),
]
CASE_262A = {"case_offences": ["trafficking"], "counsel_requested": True}
GIRL = {
    "person": {"age": 15, "age_disputed": False},
    "family": {"unaccompanied": True},
    "asylum": {"applied": False},
    "findings": {"representative_not_needed": False},
}
HELP_AND_PROCEEDINGS = [
    Upgrade(
        "X-04",
        "entitlements.representative",
        "2009-03-10",
        GIRL,
        {"verdict": "yes", "modality": "shall", "cites": "SRV-14 SRV-14B"},
    ),
    Upgrade(
        "X-06",
        "entitlements.support_lawyer",
        "2010-03-01",
        {"proceedings": CASE_262A, "findings": {"counsel_needed": True}},
        {"verdict": "yes", "modality": "shall", "cites": "OFF-70"},
    ),
    Upgrade(
        "X-15",
        "entitlements.accommodation",
        "2018-06-01",
        {
            "identification": {"decision": "victim", "decided_by": "immigration_authority"},
            "stay": {"lawful": False},
        },
        {"verdict": "yes", "modality": "may", "cites": "SRV-03"},
    ),
]
UPGRADES = [*OFFENCES, *HELP_AND_PROCEEDINGS]


@pytest.mark.parametrize(
    "upgrade",
    UPGRADES,
    ids=[f"{each.id} {each.question} {number}" for number, each in enumerate(UPGRADES)],
)
def test_an_answer_is_as_the_revision_says(upgrade):
    answer = upgrade.answer()
    for name, expected in upgrade.expected.items():
        if name == "cites":
            assert set(expected.split()) <= set(found(answer, name).split())
        else:
            assert found(answer, name) == expected, name
