"""What the person needs."""

from __future__ import annotations

import enum

from traffick_rules.facts.fact import FactGroup
from traffick_rules.facts.kinds import SomeOf, YesNo


class Vulnerability(enum.StrEnum):
    """
    What makes a person vulnerable.

    Source:
        Directive 2013/33/EU, Art. 21.
    """

    PREGNANT = "pregnant"
    SERIOUSLY_ILL = "seriously_ill"
    DISABLED = "disabled"
    ELDERLY = "elderly"
    SINGLE_PARENT = "single_parent"
    SURVIVOR_OF_VIOLENCE = "survivor_of_violence"


class Needs(FactGroup, key="needs", weight=2):
    """Needs of help, vulnerability, and risk on return."""

    accommodation: YesNo = YesNo(
        "the person needs a safe place to stay", "Does the person need a safe place to stay?"
    )
    medical: YesNo = YesNo("the person needs medical care", "Does the person need medical care?")
    psychological: YesNo = YesNo(
        "the person needs psychological help", "Does the person need psychological help?"
    )
    social: YesNo = YesNo("the person needs social help", "Does the person need social help?")
    legal: YesNo = YesNo("the person needs legal help", "Does the person need legal help?")
    interpretation: YesNo = YesNo(
        "the person needs an interpreter", "Does the person need an interpreter?"
    )
    subsistence: YesNo = YesNo(
        "the person lacks means of subsistence", "Does the person lack the means to live?"
    )
    protection: YesNo = YesNo(
        "the person or a close relative is in danger here because of the exploitation",
        "Is the person or a close relative in danger here?",
    )
    vulnerabilities: SomeOf[Vulnerability] = SomeOf(
        Vulnerability,
        "these apply to the person",
        "Which of these apply to the person?",
        thing="a vulnerability",
    )
    risk_on_return: YesNo = YesNo(
        "the person is at risk on return", "Is the person at risk on return?"
    )
